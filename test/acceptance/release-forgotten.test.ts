import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import type { Issue } from '../../src/sandbox/world/model/issues.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;
let store: Store;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await store.close();
});

const UNASKED = CHECKLIST.split('\n')
  .filter((line) => !line.includes('ask: release'))
  .join('\n');

/** A store whose entries about the end of a home are as an older version wrote them. */
function older(kept: Store): Store {
  const append: Store['ledger']['append'] = (entries) =>
    kept.ledger.append(
      entries.map((entry) => {
        if (entry.body.kind !== 'release-step') return entry;
        const { branch: _, ...body } = entry.body;
        return { ...entry, body };
      }),
    );
  return { ...kept, ledger: { ...kept.ledger, append } };
}

/** A release that somebody dropped, and after which so many others had an issue of their own. */
async function aForgottenDrop(many: number, { by = (kept: Store) => kept } = {}) {
  store = await aStore();
  town = await aReleaseTown(UNASKED, by(store));
  await town.deployed();
  await town.merge(await town.ready('two'));
  const last = await town.ready('three');
  const candidate = await town.merge(last);
  await town.settled();
  const home = town.home();
  expect(town.gate(candidate).conclusion).toBe('success');
  town.say('rhea', home, '/drop');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe('action_required');
  const entries = Array.from({ length: many }, (_, n) => moved(n + 1000)).flat();
  const appended = await store.ledger.append(entries);
  expect(appended.ok).toBe(true);
  town.clock.later(600);
  return { last, candidate, home };
}

/** Another release had an issue, and was deployed. */
function moved(n: number): readonly NewEntry[] {
  const candidate = n.toString(16).padStart(40, '0');
  const at = new Date().toISOString();
  const what = { environment: 'production', candidate, issue: n } as const;
  const url = `https://github.test/acme/shop/issues/${n}`;
  const common = { repository: town.repository.id, change: n, at };
  return [
    { ...common, key: `home:${n}`, body: { kind: 'release-home', ...what, branch: 'main', url } },
    { ...common, key: `end:${n}`, body: { kind: 'release-step', ...what, step: 'ended', how: 'deployed', by: null } },
  ];
}

const open = (): readonly Issue[] => town.homes().filter(({ state }) => state === 'open');

function replies(issue: Issue): string {
  const all = [...town.repository.comments.values()].filter(({ issueNumber }) => issueNumber === issue.number);
  return all.flatMap(({ author, body }) => (author.login.startsWith('holdpoint') ? [body] : [])).join('\n');
}

describe('a release that was dropped behind more than two hundred others (T107)', () => {
  it('is let go by nothing but its name, and comes back by that in its old issue (I4)', async () => {
    const { last, candidate, home } = await aForgottenDrop(220);
    town.say('quinn', last, '/recheck');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(open()).toEqual([]);
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    expect(open().map(({ title }) => title)).toEqual([expect.stringContaining(candidate.slice(0, 7))]);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('comes back by a tag, on the branch that it had', async () => {
    const { candidate } = await aForgottenDrop(60);
    setRef(town.world, getAccount(town.world, 'ada'), town.repository, 'refs/tags/v2', candidate);
    town.clock.later(30);
    await town.settled();
    expect(open()).toHaveLength(1);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('comes back on the branch that it was merged into where an older version did not write that down', async () => {
    const { candidate, home } = await aForgottenDrop(60, { by: older });
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    expect(open()).toHaveLength(1);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is not proposed where nobody can tell on which branch it is, and says what helps', async () => {
    const { candidate, home } = await aForgottenDrop(60, { by: older });
    const checklist = UNASKED.replace('branches: [main]', 'branches: [release]');
    town.push('ada', 'main', { '.github/holdpoint.yml': checklist });
    await town.settled();
    const { id } = town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    expect(open()).toEqual([]);
    expect(town.repository.comments.get(id)?.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(replies(home)).toContain('no pull request was merged as it into a branch that is deployed there');
  });
});
