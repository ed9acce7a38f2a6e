import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { readConfig } from '../../src/gate/config.ts';
import { judge } from '../../src/judge/judge.ts';
import { addAccount } from '../../src/sandbox/world/accounts.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { broughtAlone } from '../builders/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import type { FileInput } from '../../src/sandbox/world/commits.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { forkRepository, setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { actorOfToken, issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import { successful } from './read.ts';
import { asApp, asJob, shop } from './shop.ts';
import type { Shop } from './shop.ts';

const PATH = '.github/holdpoint.yml';
const STRICT = `version: 1
environments: { production: { enforce: block, branches: [main] } }
items:
  last: { title: The last check passes, check: { name: check 100, app: github-actions } }
`;
/** What an attacker would rather be judged by: met by any file. */
const WEAK = `version: 1
environments: { production: { enforce: block, branches: [main, cart] } }
items: { readme: { title: There is a README, file: README.md } }
`;

/** A shop whose checklist asks for one check. */
function strictShop(file: FileInput = STRICT, path = PATH): Shop {
  const s = shop();
  push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Ask', files: { [PATH]: null, [path]: file } });
  return s;
}

/** What the Action, alone, would say about a commit of production, by what it reads now. */
async function verdictOn(s: Shop, commit: string) {
  const { facts } = successful(await asJob(s, null).read({ commit }, ['README.md']));
  const config = readConfig(facts);
  const said = config.state === 'valid' ? interpret(config.checklist, facts) : anInterpretation();
  const readings = { ...facts.readings, ...broughtAlone(commit) };
  const { open, verdict } = judge(config, { ...facts, readings }, { kind: 'environment', name: 'production' }, said);
  return { config: config.state, changes: facts.subject.changes, open, verdict };
}

/** Hundred and one checks of the commit, of which one failed. */
function report(s: Shop, commit: string, failed: number | null): void {
  const actions = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
  for (let n = 0; n <= 100; n += 1) {
    const conclusion = n === failed ? 'failure' : 'success';
    createCheckRun(s.world, actions, s.repository, {
      name: `check ${n}`,
      headSha: commit,
      status: 'completed',
      conclusion,
    });
  }
}

const merged = (s: Shop): string => mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' }).sha;

describe('a check on the second page (T36)', () => {
  it('shuts the gate when it failed, and opens it when it did not', async () => {
    for (const [failed, verdict] of [
      [100, 'no-go'],
      [null, 'go'],
    ] as const) {
      const s = strictShop();
      report(s, s.head.sha, failed);
      expect(await verdictOn(s, merged(s))).toMatchObject({ changes: [s.pullRequest.number], verdict });
    }
  });
});

describe('a checklist that stands elsewhere than on the default branch (T48)', () => {
  const weak = { [PATH]: WEAK };

  it.each<[string, (s: Shop) => void]>([
    [
      "on the change's own branch",
      (s) => void push(s.world, s.by.mona, s.repository, { branch: 'cart', message: 'Weaken', files: weak }),
    ],
    [
      'on a branch with a name of the default one inside',
      (s) => void push(s.world, s.by.mona, s.repository, { branch: 'heads/main', message: 'Weaken', files: weak }),
    ],
    [
      'on a tag that is called like the default branch',
      (s) => {
        const { sha } = push(s.world, s.by.mona, s.repository, { branch: 'tmp', message: 'Weaken', files: weak });
        createRef(s.world, s.by.mona, s.repository, 'refs/tags/main', sha);
      },
    ],
  ])('is not read: %s', async (_where, weaken) => {
    const s = strictShop();
    const tip = s.repository.refs.get('refs/heads/main');
    weaken(s);
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.config).toMatchObject([{ ref: 'refs/heads/main', commit: tip, blob: { text: STRICT } }]);
    expect(await verdictOn(s, s.pullRequest.headSha)).toMatchObject({ open: false });
  });
});

describe('something else where the checklist should be (T54)', () => {
  it.each<[string, FileInput, string]>([
    ['a link to a file elsewhere', { content: 'README.md', mode: '120000' }, PATH],
    ['a link to a weaker checklist', { content: '../weak.yml', mode: '120000' }, PATH],
    ['a link whose target reads like a checklist', { content: STRICT, mode: '120000' }, PATH],
    ['a submodule', { content: '', mode: '160000', sha: 'e'.repeat(40) }, PATH],
    ['a folder', WEAK, `${PATH}/holdpoint.yml`],
    ['nothing at all in it', '', PATH],
    ['bytes that are no text', Buffer.from([0, 159, 146, 150, 0]), PATH],
    ['a file of two megabytes', `${WEAK}#${'x'.repeat(2_000_000)}\n`, PATH],
    ['the same name in capitals', WEAK, '.github/HOLDPOINT.yml'],
  ])('shuts the gate: %s', async (_what, file, path) => {
    const s = strictShop(file, path);
    report(s, s.head.sha, null);
    const { config, open } = await verdictOn(s, merged(s));
    expect(config).not.toBe('valid');
    expect(open).toBe(false);
  });
});

describe('a commit of a fork (T77)', () => {
  it('belongs to no change here, although the repository shows it', async () => {
    const s = strictShop();
    const mallory = addAccount(s.world, { login: 'mallory', email: 'mallory@example.com' });
    setCollaborator(s.repository, mallory, 'read');
    const fork = forkRepository(s.world, s.repository, mallory);
    const { sha } = push(s.world, userActor(mallory), fork, { branch: 'main', message: 'Evil', files: { a: 'evil' } });
    expect(s.repository.objects.commits.has(sha)).toBe(true);
    report(s, sha, null);
    expect(await verdictOn(s, sha)).toMatchObject({ config: 'valid', changes: [], open: false });
    report(s, s.head.sha, null);
    expect(await verdictOn(s, merged(s))).toMatchObject({ changes: [s.pullRequest.number], open: true });
  });
});

describe("GitHub's own decision about reviews (T102)", () => {
  it('is never asked for', async () => {
    const s = strictShop();
    const app = asApp(s);
    successful(await app.read({ number: s.pullRequest.number }));
    expect(JSON.stringify(app.seen)).not.toMatch(
      /reviewDecision|mergeStateStatus|mergeable|statusCheckRollup \{ state/,
    );
  });

  it('replaces no approval: where GitHub requires none, an item that asks for one is still open', async () => {
    const s = strictShop(STRICT.replace(/ {2}last: .*/, '  look: { title: Somebody looked, review: { count: 1 } }'));
    expect(await verdictOn(s, merged(s))).toMatchObject({ config: 'valid', verdict: 'pending', open: false });
  });
});
