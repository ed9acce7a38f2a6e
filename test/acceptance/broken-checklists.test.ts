import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileInput } from '../../src/sandbox/world/commits.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf, gateStep } from './asking.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** Opens by itself: what a pull request would like its own checklist to be. */
const WEAK = `version: 1
environments:
  production: { enforce: block, branches: [main] }
items:
  plan: { title: Rollback plan, file: { path: docs/rollback.md } }
`;

/** What may stand on the default branch instead of a checklist, and the reason that is given. */
const broken: readonly (readonly [string, FileInput, string])[] = [
  ['nothing', null, 'CONFIG_MISSING'],
  ['an empty file', '', 'CONFIG_INVALID'],
  ['only comments', '# version: 1\n', 'CONFIG_INVALID'],
  ['a file above 256 KiB', `${WEAK}#${'x'.repeat(256 * 1024)}\n`, 'CONFIG_INVALID'],
  ['aliases', `${WEAK}x: &a [1]\ny: *a\n`, 'CONFIG_INVALID'],
  ['a list that contains itself', 'items: &items\n  - *items\n', 'CONFIG_INVALID'],
  ['a check of our own as its proof', WEAK.replace(/file: .*\}/, 'check: holdpoint/production }'), 'CONFIG_INVALID'],
  ['a symbolic link', { content: 'docs/rollback.md', mode: '120000' }, 'CONFIG_INVALID'],
  ['bytes that are no text', Buffer.from([0, 1, 2, 255]), 'CONFIG_INVALID'],
  ['an unknown key', `${WEAK}itms: {}\n`, 'CONFIG_INVALID'],
  ['version 2', WEAK.replace('version: 1', 'version: 2'), 'CONFIG_TOO_NEW'],
  ['no items', WEAK.replace(/items:[\s\S]*/, 'items: {}\n'), 'CONFIG_INVALID'],
  [
    'items that never apply',
    WEAK.replace('title: Rollback plan,', 'title: Rollback plan, when: { labels: [never] },'),
    'EMPTY_CHECKLIST',
  ],
  ['another environment', WEAK.replace('production:', 'staging:'), 'ENVIRONMENT_UNKNOWN'],
];

let town: Town;
let app: Tenant;
let store: Awaited<ReturnType<typeof aStore>>;
let pull: ReturnType<Town['open']>;
let commit: string;

beforeAll(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  // The change brings along whatever the weak checklist asks for, and the weak checklist itself.
  town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN, [CHECKLIST_PATH]: WEAK });
  pull = town.open('dana', 'cart');
  await app.settled();
});
afterAll(async () => {
  await app.moveOut();
  await store.close();
  await town.close();
});

const ours = () => [...town.repository.checkRuns.values()].filter((run) => run.app.id === town.appId);
/** Green that opens something: what is said of a proposed checklist opens nothing. */
const successes = () =>
  ours().filter(
    ({ name, conclusion }) => name !== 'holdpoint/checklist' && (conclusion === 'success' || conclusion === 'neutral'),
  );

describe('a pull request that weakens the checklist', () => {
  it('is judged by the checklist of the default branch', () => {
    expect(ours().find(({ name }) => name === 'holdpoint/merge')?.conclusion).toBe('action_required');
    expect(successes()).toEqual([]);
  });

  it('is judged by the weak one as soon as that stands on the default branch, and not before', async () => {
    commit = town.merge(pull);
    await app.settled();
    expect(exitOf(await gateOf(town, { commit, as: 'app', ledger: store.ledger }).ask())).toBe(0);
  });
});

/** Removed first: git would keep the mode of what stood there. */
function put(file: FileInput): void {
  town.push('ada', 'main', { [CHECKLIST_PATH]: null });
  town.push('ada', 'main', { [CHECKLIST_PATH]: file });
}

describe.each(broken)('with %s as the checklist of the default branch', (_what, file, code) => {
  let asked: Awaited<ReturnType<ReturnType<typeof gateOf>['ask']>>;
  beforeAll(async () => {
    put(file);
    await app.settled();
    asked = await gateOf(town, { commit, as: 'alone' }).ask();
  });

  it('the gate of the merge commit is shut, and says why', () => {
    expect(exitOf(asked)).not.toBe(0);
    if (asked.kind !== 'judged') throw new Error(asked.fault.detail);
    expect(asked.rollCall.blockers.map((blocker) => blocker.code)).toContain(code);
  });

  it("the App's check on the merge commit is no success any more", () => {
    const shown = ours().filter((run) => run.headSha === commit && run.name === 'holdpoint/production');
    expect(shown).not.toEqual([]);
    expect(shown.map(({ conclusion }) => conclusion)).not.toContain('success');
  });
});

describe('the Action', () => {
  it.each([
    ['no checklist', null],
    ['an empty one', ''],
    ['one for a newer version', WEAK.replace('version: 1', 'version: 2')],
    ['a symbolic link', { content: 'docs/rollback.md', mode: '120000' }],
  ] as const)('never ends with 0 with %s', async (_what, file) => {
    put(file);
    const { status, outputs } = await gateStep(town, commit);
    expect([1, 3]).toContain(status);
    expect(outputs).not.toHaveProperty('decision');
  });
});
