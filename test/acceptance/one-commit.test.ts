import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCommit } from '../../src/sandbox/world/commits.ts';
import { changeBase } from '../../src/sandbox/world/pull-requests.ts';
import { createRef, push, setRef } from '../../src/sandbox/world/refs.ts';
import { accountOf } from '../../src/sandbox/world/tokens.ts';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf, gateStep } from './asking.ts';
import { guarded } from './rule-town.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: guarded() });
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** How an item, or a gate, shows on a commit. */
function shown(commit: string, name: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    (one) => one.name === `holdpoint/${name}` && one.headSha === commit,
  );
  return run === undefined ? null : { conclusion: run.conclusion, text: `${run.output.title}\n${run.output.summary}` };
}

const conclusion = (commit: string, name = 'merge') => shown(commit, name)?.conclusion;

/** A pull request into `base` that only waits for its sign-off. */
async function proposed(base = 'main') {
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart', { base });
  town.check(head, 'ci / test', 'success');
  await app.settled();
  return { head, pull };
}

describe('what proves one commit proves no other', () => {
  it('neither the test merge that GitHub makes of it, nor what has the same content (T38)', async () => {
    const { world, repository, person } = town;
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    town.say('quinn', pull, `/signoff qa @${head}`);
    const by = accountOf(person('dana'));
    const parents = [repository.refs.get('refs/heads/main') ?? '', head];
    const files = { 'src/cart.js': 'export {};\n' };
    const tested = createCommit(world, repository, by, { message: 'Merge', parents, files, viaWeb: true });
    town.check(tested.sha, 'ci / test', 'success');
    await app.settled();
    expect(conclusion(head)).toBe('action_required');
    expect(conclusion(tested.sha)).toBeUndefined();
    town.check(head, 'ci / test', 'success');
    await app.settled();
    expect(conclusion(head)).toBe('success');
  });

  it('nor a commit that is dated back before the sign-off: nobody asks a commit for its date (T74)', async () => {
    const { world, repository, person, clock } = town;
    const { head, pull } = await proposed();
    clock.later(60);
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(conclusion(head)).toBe('success');
    const dates = [Date.parse('2001-01-01T00:00:00Z'), Date.parse('2038-01-01T00:00:00Z')];
    for (const date of dates) {
      const author = { name: 'Dana', email: 'dana@example.com', date };
      const files = { 'src/cart.js': `${date}\n` };
      const input = { branch: 'cart', message: 'Old', files, author, committer: author };
      const { sha } = push(world, person('dana'), repository, input);
      town.check(sha, 'ci / test', 'success');
      clock.later();
      await app.settled();
      expect({ date, merge: conclusion(sha), qa: conclusion(sha, 'qa') }).toEqual({
        date,
        merge: 'action_required',
        qa: 'action_required',
      });
    }
  });

  it('nor the same commit on its way into another branch: what was signed for that one is signed anew (T59)', async () => {
    const { world, person, repository, clock } = town;
    createRef(world, person('ada'), repository, 'refs/heads/drafts', repository.refs.get('refs/heads/main') ?? '');
    const checklist = guarded().replace('branches: [main]', 'branches: [main, drafts]');
    town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
    const { head, pull } = await proposed('drafts');
    clock.later(60);
    town.say('quinn', pull, `/signoff qa @${head}`);
    await app.settled();
    expect(conclusion(head)).toBe('success');
    clock.later();
    changeBase(world, person('dana'), pull, 'main');
    clock.later();
    await app.settled();
    expect(conclusion(head)).toBe('action_required');
    clock.later(60);
    town.say('quinn', pull, `/signoff qa @${head}`);
    await app.settled();
    expect(conclusion(head)).toBe('success');
  });
});

describe('a change that brings a checklist of its own', () => {
  it('is judged by that of the default branch, before its merge and by whoever asks (T48)', async () => {
    const [easy = ''] = guarded().split('  qa: { title');
    const head = town.push('dana', 'easy', { [CHECKLIST_PATH]: easy });
    const pull = town.open('dana', 'easy');
    town.check(head, 'ci / test', 'success');
    await app.settled();
    expect(conclusion(head)).toBe('action_required');
    expect(shown(head, 'merge')?.text).toContain('QA lead signs off');
    const commit = town.merge(pull);
    town.check(commit, 'ci / test', 'success');
    await app.settled();
    // It is the present one now; the change to it was judged by the one before as well.
    expect(conclusion(commit, 'production')).toBe('action_required');
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(1);
  });
});

describe('a tag that is moved after the answer', () => {
  it('deploys nothing else: a name is refused, and the commit that it names now was never judged (T70)', async () => {
    const { world, person, repository, clock } = town;
    const { pull } = await proposed();
    const commit = town.merge(pull);
    town.check(commit, 'ci / test', 'success');
    town.say('quinn', pull, `/signoff qa @${commit}`);
    await app.settled();
    const ask = async (sha: string) => exitOf(await gateOf(town, { commit: sha, as: 'beside' }).ask());
    expect(await ask(commit)).toBe(0);
    createRef(world, person('dana'), repository, 'refs/tags/v1', commit);
    const evil = town.push('dana', 'evil', { 'src/cart.js': 'throw 1;\n' });
    setRef(world, accountOf(person('dana')), repository, 'refs/tags/v1', evil, { force: true });
    clock.later();
    await app.settled();
    const named = await gateStep(town, evil, { sha: 'v1' });
    expect(named.status).toBe(3);
    expect(named.log).toContain('Input `sha`: got "v1"');
    expect(await ask(evil)).toBe(1);
    expect(await ask(commit)).toBe(0);
  });
});
