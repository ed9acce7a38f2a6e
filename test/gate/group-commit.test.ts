import { describe, expect, it } from '@jest/globals';
import { besideGroup, groupOn, letsPass, spokenForLine, WAITING } from '../../src/gate/group-commit.ts';
import { isCovered, otherVerdicts } from '../../src/gate/shared-commit.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import type { ExternalId } from '../../src/report/external-id.ts';
import { formatGroupMark } from '../../src/report/group-mark.ts';
import type { OwnCheckRun } from '../../src/gate/ports.ts';
import { aChange, elsewhere, head, seen } from '../builders/facts.ts';

const id = {
  kind: 'gate',
  repository: 42,
  change: null,
  gate: 'merge',
  candidate: head,
  digest: '1'.repeat(32),
} as const;

/** A run of ours on the head, about a live group that is to become `main`. */
function run(over: Partial<OwnCheckRun> = {}, about: Partial<Extract<ExternalId, { kind: 'gate' }>> = {}): OwnCheckRun {
  return {
    id: 5,
    commit: head,
    name: 'holdpoint/merge',
    status: 'completed',
    conclusion: 'success',
    title: '',
    summary: '',
    startedAt: seen,
    text: formatGroupMark({ branch: 'main', over: false }),
    externalId: formatExternalId({ ...id, ...about }),
    ...over,
  };
}
const over = formatGroupMark({ branch: 'main', over: true });
const group = (of: OwnCheckRun = run()) => groupOn({ others: [of] }, head);

describe('the group of a merge queue on a commit', () => {
  it('is told by our newest run about one', () => {
    expect(group()).toEqual({ run: run(), mark: { branch: 'main', over: false } });
    const others = [run({ id: 6 }), run({ id: 7, conclusion: 'failure' }), run({ id: 5 })];
    expect(groupOn({ others }, head)?.run.id).toBe(7);
  });

  it('is none where it is over, and where what is over was built anew it is', () => {
    expect(group(run({ text: over }))).toBeNull();
    expect(groupOn({ others: [run({ text: over }), run({ id: 6 })] }, head)?.run.id).toBe(6);
    expect(groupOn({ others: [run(), run({ id: 6, text: over })] }, head)).toBeNull();
  });

  it('is none where a closed pull request left its run, which is about no pull request either', () => {
    expect(group(run({ text: '' }))).toBeNull();
    expect(groupOn({ others: [run(), run({ id: 6, text: '' })] }, head)?.run.id).toBe(5);
  });

  it.each<readonly [string, OwnCheckRun]>([
    ['on another commit', run({ commit: elsewhere })],
    ['about another commit', run({}, { candidate: elsewhere })],
    ['about a pull request', run({}, { change: 8 })],
    ['about an environment', run({}, { gate: `env-${'0'.repeat(16)}` })],
    ['about an item', run({ externalId: formatExternalId({ ...id, kind: 'item', item: 'qa' }) })],
    ['that says nothing', run({ externalId: 'merge' })],
  ])('is not a run %s', (_, other) => {
    expect(group(other)).toBeNull();
  });
});

describe('a pull request on the commit of a group (T6, T72)', () => {
  const check = (
    conclusion: 'success' | 'neutral' | 'failure' | 'action_required',
    about: Partial<typeof id> = {},
  ) => ({
    conclusion,
    title: 'Go',
    summary: 'All is met.',
    externalId: formatExternalId({ ...id, change: 8, ...about }),
  });
  const words = {
    name: 'holdpoint/merge',
    title: '',
    summary: '',
    text: '',
    detailsUrl: null,
    startedAt: seen,
    completedAt: seen,
  };
  const toMain = aChange({ base: { ref: 'main', commit: elsewhere } });
  const toNext = aChange({ base: { ref: 'next', commit: elsewhere } });

  it.each(['success', 'neutral', 'failure', 'action_required'] as const)(
    'is not shown as %s where it goes into the same branch, nor where it is closed',
    (conclusion) => {
      expect(besideGroup(check(conclusion), toMain, group())).toBeNull();
      expect(besideGroup(check(conclusion), { ...toNext, state: 'closed' }, group())).toBeNull();
      expect(besideGroup(check(conclusion), { ...toNext, state: 'merged' }, group())).toBeNull();
    },
  );

  it.each([
    ['success', 'success'],
    ['success', 'neutral'],
    ['failure', 'success'],
    ['failure', 'failure'],
    ['action_required', null],
  ] as const)('is shown as %s beside a group that is %s where it goes into another branch', (own, of) => {
    expect(besideGroup(check(own), toNext, group(run({ conclusion: of })))).toEqual(check(own));
  });

  it.each([
    ['success', null],
    ['neutral', 'failure'],
    ['success', 'action_required'],
  ] as const)('waits there, %s, for a group that is %s, which does not wait for it in turn', (own, of) => {
    const sentence =
      'Waits for the merge queue of main, which built this commit and is not ready. Push a commit of your own not to.';
    expect(besideGroup(check(own), toNext, group(run({ conclusion: of })))).toEqual({
      conclusion: 'action_required',
      title: sentence,
      summary: `${sentence}\n\nAll is met.`,
      externalId: formatExternalId({ ...id, change: 8, digest: WAITING }),
    });
    const externalId = formatExternalId({ ...id, change: 8, digest: WAITING });
    expect(otherVerdicts({ others: [run({ externalId })] }, head)).toMatchObject([{ change: 8, waits: true }]);
  });

  it('says so in what fits into a title, of a branch of whatever name', () => {
    const mark = formatGroupMark({ branch: 'x'.repeat(200), over: false });
    const shown = besideGroup(check('success'), toNext, group(run({ conclusion: null, text: mark })));
    expect(shown?.title).toHaveLength(120);
    const long = { ...check('success'), summary: 'y'.repeat(70_000) };
    expect(besideGroup(long, toNext, group(run({ conclusion: null })))?.summary).toHaveLength(65_000);
  });

  it('is shown where no group is, and its environments always', () => {
    expect(besideGroup(check('success'), toMain, null)).toEqual(check('success'));
    const externalId = formatExternalId({ ...id, change: 8, gate: `env-${'0'.repeat(16)}` });
    expect(besideGroup({ ...check('success'), externalId }, toMain, group())).toMatchObject({ externalId });
    expect(besideGroup({ ...check('success'), externalId: '' }, toMain, group())).not.toBeNull();
  });

  it('is told why, and what to do', () => {
    const found = group();
    expect(found === null ? '' : spokenForLine(found)).toBe(
      '`holdpoint/merge` on this commit speaks of the merge queue of `main`, which built it out of other pull requests, and not of this one. Push a commit of your own to have it shown here.',
    );
  });

  it('is shown anew where a newer run about a group says otherwise, over or not', () => {
    const own = run({ id: 4 }, { change: 8 });
    const covered = (...others: readonly OwnCheckRun[]) =>
      isCovered({ ...words, ...check('success') }, own, { others });
    expect(covered(run({ conclusion: 'failure' }))).toBe(true);
    expect(covered(run({ conclusion: 'failure', text: over }))).toBe(true);
    expect(covered(run())).toBe(false);
    expect(covered(run({ id: 3, conclusion: 'failure' }))).toBe(false);
    expect(covered(run({ conclusion: 'failure', commit: elsewhere }))).toBe(false);
  });
});

describe('what GitHub lets pass', () => {
  it.each(['success', 'neutral', 'skipped'])('is %s', (conclusion) => expect(letsPass(conclusion)).toBe(true));
  it.each(['failure', 'action_required', 'cancelled', null])('is not %s', (conclusion) =>
    expect(letsPass(conclusion)).toBe(false),
  );
});
