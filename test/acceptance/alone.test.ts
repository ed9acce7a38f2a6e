import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deleteComment, editComment } from '../../src/sandbox/world/comments.ts';
import { exitOf, gateOf, gateStep } from './asking.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let head: string;
let pull: ReturnType<Town['open']>;
beforeEach(async () => {
  town = await aTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A pull request with everything but the sign-off, under this checklist. */
function propose(checklist = ORDINARY, standing: Readonly<Record<string, string>> = {}): void {
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist, ...standing });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN, 'src/cart.js': 'export {};\n' });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
}

const ask = (commit: string) => gateOf(town, { commit, as: 'alone' }).ask();

/** The reasons that close it. */
async function reasonsOf(commit: string): Promise<readonly string[]> {
  const answer = await ask(commit);
  expect(exitOf(answer)).not.toBe(0);
  if (answer.kind === 'unreadable') return [answer.fault.code];
  const { blockers, findings, holds } = answer.rollCall;
  const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable');
  return [
    ...[...blockers, ...open].map(({ code }) => code),
    ...holds.map(({ certain }) => (certain ? 'HELD' : 'MAYBE_HELD')),
  ];
}

describe('the Action without an App', () => {
  it('opens where roles list people and everything is there', async () => {
    propose();
    town.say('quinn', pull, '/signoff qa');
    const { status, outputs } = await gateStep(town, town.merge(pull));
    expect({ status, decision: outputs['decision'] }).toEqual({ status: 0, decision: 'go' });
  });

  it('cannot tell about a team: it ends with 3 and says what to do instead', async () => {
    propose(ORDINARY.replace('users: [quinn]', 'teams: [acme/qa]'));
    town.say('quinn', pull, '/signoff qa');
    const { status, log, outputs } = await gateStep(town, town.merge(pull));
    expect(status).toBe(3);
    expect(outputs).toMatchObject({ reason: 'TEAM_UNREADABLE' });
    expect(log).toMatch(/Next: .* lists users in the role, .* or runs the App/);
  });

  it('does not open a strict environment, and names the App', async () => {
    // What the change itself brings proves nothing there, so the plan stands already.
    propose(ORDINARY.replace('enforce: block,', 'enforce: block, strict: true,'), {
      'docs/rollback.md': ROLLBACK_PLAN,
    });
    town.say('quinn', pull, '/signoff qa');
    const commit = town.merge(pull);
    await expect(reasonsOf(commit)).resolves.toContain('STRICT_NEEDS_APP');
    expect(exitOf(await ask(commit))).toBe(3);
  });

  it('holds a sign-off by the author of the change', async () => {
    propose(ORDINARY.replace('users: [quinn]', 'users: [quinn, dana]'));
    town.say('dana', pull, '/signoff qa');
    await expect(reasonsOf(town.merge(pull))).resolves.toEqual(['SIGNOFF_SELF']);
  });

  it('holds what was signed before a push', async () => {
    propose();
    town.say('quinn', pull, '/signoff qa');
    const next = town.push('dana', 'cart', { 'src/more.js': 'export {};\n' });
    town.check(next, 'ci / test', 'success');
    town.approve('rhea', pull);
    await expect(reasonsOf(town.merge(pull))).resolves.toEqual([expect.stringMatching(/^SIGNOFF_(STALE|AMBIGUOUS)$/)]);
  });

  it('holds what was signed before the checklist said something else', async () => {
    propose();
    town.say('quinn', pull, '/signoff qa');
    town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY.replace('QA lead signs off', 'QA lead takes the blame') });
    await expect(reasonsOf(town.merge(pull))).resolves.toEqual(['SIGNOFF_WORDING_CHANGED']);
  });
});

describe('comments that somebody changed', () => {
  it('make no sign-off of an edited one, whoever edited it', async () => {
    propose();
    const comment = town.say('quinn', pull, 'Looks good.');
    editComment(town.world, town.person('ada'), town.repository, comment, '/signoff qa');
    await expect(reasonsOf(town.merge(pull))).resolves.toEqual(['SIGNOFF_EDITED']);
  });

  it('keep a hold that was rewritten', async () => {
    propose();
    const comment = town.say('quinn', pull, '/hold -- not yet');
    editComment(town.world, town.person('ada'), town.repository, comment, 'never mind');
    town.say('quinn', pull, '/signoff qa');
    await expect(reasonsOf(town.merge(pull))).resolves.toEqual([expect.stringMatching(/HELD$/)]);
  });

  it('count a deleted one as what it may have been, until somebody entitled lifts it', async () => {
    propose();
    const comment = town.say('quinn', pull, '/hold -- not yet');
    deleteComment(town.world, town.person('ada'), town.repository, comment);
    town.say('quinn', pull, '/signoff qa');
    const commit = town.merge(pull);
    await expect(reasonsOf(commit)).resolves.toEqual(['MAYBE_HELD']);
    town.say('quinn', pull, '/unhold');
    expect(exitOf(await ask(commit))).toBe(0);
  });
});

describe('waiting', () => {
  it('ends as soon as the sign-off comes, long before the time is up, and costs only unchanged answers until then', async () => {
    propose();
    const commit = town.merge(pull);
    const before = town.sandbox.requests.length;
    const ended = gateStep(town, commit, { wait: '10m' });
    await unchangedSince(before);
    town.say('quinn', pull, '/signoff qa');
    await expect(ended).resolves.toMatchObject({ status: 0 });
    const asked = town.sandbox.requests.slice(before);
    const polls = asked.filter(({ conditional }) => conditional);
    expect(polls.filter(({ status }) => status === 304).length).toBeGreaterThan(0);
    expect(asked.filter(({ operationName }) => operationName === 'Snapshot').length).toBeLessThanOrEqual(4);
  }, 40_000);
});

/** Resolves when the step has asked for a round and heard that nothing is new. */
async function unchangedSince(from: number): Promise<void> {
  while (!town.sandbox.requests.slice(from).some(({ status }) => status === 304))
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
}
