import { describe, expect, it } from '@jest/globals';
import { groupCheck, groupVerdict, memberVerdict } from '../../src/report/merge-group.ts';
import type { GroupShown, MemberState } from '../../src/report/merge-group.ts';
import { parseExternalId } from '../../src/report/external-id.ts';
import { aBlocker, aFailure, aFinding, aHold, aProblem, aRollCall, aWait } from './roll-calls.ts';

const commit = 'c'.repeat(40);
const go = aRollCall();
const pending = aRollCall({ verdict: 'pending', findings: [aWait('qa')] });
const failed = aRollCall({ verdict: 'no-go', findings: [aFailure('tests')] });
const held = aRollCall({ verdict: 'pending', holds: [aHold()] });
const unlearnt = aRollCall({
  verdict: 'pending',
  findings: [
    aFinding('tests'),
    aFinding('scan', { outcome: 'unknown', code: 'API_UNAVAILABLE', sentence: 'No answer.' }),
  ],
});
const advising = aRollCall({ enforcement: 'advise', verdict: 'pending', findings: [aWait('qa')] });
const running = aRollCall({
  verdict: 'pending',
  findings: [aFinding('tests', { outcome: 'pending', code: 'CHECK_RUNNING', sentence: 'It runs.' })],
});
const missing = aRollCall({
  verdict: 'pending',
  findings: [aFinding('tests', { outcome: 'pending', code: 'CHECK_MISSING', sentence: 'No check run exists.' })],
});

const member = (over: Partial<MemberState> = {}): MemberState => ({
  number: 1,
  url: 'https://github.test/acme/shop/pull/1',
  head: 'a'.repeat(40),
  moved: null,
  own: go,
  onGroup: go,
  ...over,
});
const shown = (members: readonly MemberState[], unknown: string | null = null): GroupShown => ({
  repository: 42,
  commit,
  now: '2026-11-20T15:00:00Z',
  members,
  unknown,
});

describe('how a member of a group stands (T72)', () => {
  it.each<readonly [string, Partial<MemberState>, string]>([
    ['its own gate and the one with the checks of the group are open', {}, 'go'],
    ['nothing is asked of it', { own: null, onGroup: null }, 'go'],
    ['no check is asked of it', { onGroup: null }, 'go'],
    ['its own gate waits for a person', { own: pending, onGroup: null }, 'no-go'],
    ['its own gate is held', { own: held, onGroup: null }, 'no-go'],
    ['its own gate failed', { own: failed, onGroup: null }, 'no-go'],
    [
      'its own gate has a problem of the checklist',
      { own: { ...pending, findings: [], problems: [aProblem()] } },
      'no-go',
    ],
    ['its own gate is blocked', { own: { ...pending, findings: [], blockers: [aBlocker()] } }, 'no-go'],
    [
      'its own gate is blocked by what is not known',
      { own: { ...pending, findings: [], blockers: [aBlocker({ outcome: 'unknown' })] } },
      'waiting',
    ],
    ['its own gate could not be learnt', { own: unlearnt }, 'waiting'],
    ['the checks of the group run', { onGroup: running }, 'waiting'],
    ['the checks of the group are missing', { onGroup: missing }, 'waiting'],
    ['the checks of the group failed', { onGroup: failed }, 'no-go'],
    ['it was pushed to', { moved: 'It was pushed to.', own: pending }, 'waiting'],
    ['its gate would have held', { own: advising, onGroup: null }, 'advised'],
    [
      'its gate would have held with the checks of the group',
      { onGroup: { ...advising, enforcement: 'advise' } },
      'advised',
    ],
  ])('is told where %s', (_, over, verdict) => {
    expect(memberVerdict(member(over))).toBe(verdict);
  });
});

describe('what a group comes to (T72)', () => {
  const shut = member({ number: 2, own: pending });
  const waits = member({ number: 3, onGroup: running });
  const advised = member({ number: 4, own: advising, onGroup: null });

  it.each<readonly [string, readonly MemberState[], string | null, string]>([
    ['go when every member is', [member(), member()], null, 'go'],
    ['no-go as soon as one member is, whatever else', [member(), shut, waits, advised], 'It is not known.', 'no-go'],
    ['waiting while one member is', [member(), waits, advised], null, 'waiting'],
    ['waiting while its members are not known', [member()], 'It is not known.', 'waiting'],
    ['waiting without a member', [], null, 'waiting'],
    ['advised where a gate would have held', [member(), advised], null, 'advised'],
  ])('is %s', (_, members, unknown, verdict) => {
    expect(groupVerdict({ members, unknown })).toBe(verdict);
  });
});

describe('the check run of a group (T72)', () => {
  it.each<readonly [readonly MemberState[], string | null, string, boolean, string]>([
    [[member()], null, 'success', false, 'Go: #1 is ready'],
    [[member(), member({ number: 2 })], null, 'success', false, 'Go: #1, #2 are ready'],
    [[member(), member({ number: 2, own: held })], null, 'failure', false, '#2: Held by otto: load test still running'],
    [
      [member({ onGroup: running })],
      null,
      'action_required',
      true,
      '#1: with the checks of the group, 1 of 1 open: Item tests',
    ],
    [[member({ moved: 'It was pushed to.' })], null, 'action_required', true, '#1: It was pushed to'],
    [
      [member({ own: advising, onGroup: null })],
      null,
      'neutral',
      false,
      'Would have held #1: Would have held: 1 of 1 open: QA sign-off',
    ],
    [[], 'Nobody knows.', 'action_required', true, 'Nobody knows.'],
    [[], null, 'action_required', true, 'No pull request is known'],
  ])('of %# says what it comes to', (members, unknown, conclusion, incomplete, title) => {
    const check = groupCheck(shown(members, unknown));
    expect(check).toMatchObject({ name: 'holdpoint/merge', conclusion, title, text: '', detailsUrl: null });
    expect(check.incomplete ?? false).toBe(incomplete);
  });

  it('names the commit, and no change', () => {
    const { externalId, startedAt, completedAt } = groupCheck(shown([member()]));
    expect(parseExternalId(externalId)).toMatchObject({
      kind: 'gate',
      repository: 42,
      change: null,
      gate: 'merge',
      candidate: commit,
    });
    expect([startedAt, completedAt]).toEqual(['2026-11-20T15:00:00Z', '2026-11-20T15:00:00Z']);
  });

  it('is another when anything of it is, and the same when only time has passed', () => {
    const id = (members: readonly MemberState[], unknown: string | null = null, now = '2026-11-20T15:00:00Z') =>
      groupCheck({ ...shown(members, unknown), now }).externalId;
    const first = id([member()]);
    expect(id([member({ own: { ...go, now: '2026-11-21T00:00:00Z' } })], null, '2026-11-21T00:00:00Z')).toBe(first);
    const others = [
      id([member({ number: 2 })]),
      id([member({ head: 'b'.repeat(40) })]),
      id([member({ own: pending })]),
      id([member({ onGroup: null })]),
      id([member({ moved: 'It was pushed to.' })]),
      id([member()], 'Nobody knows.'),
      id([member(), member({ number: 2 })]),
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
  });

  it('tells each member, what it lacks, who can give it, and the line to paste', () => {
    const { summary } = groupCheck(shown([member(), member({ number: 2, own: pending, onGroup: null })]));
    expect(summary).toContain('**[#1](https://github.test/acme/shop/pull/1)**: ✅ ready.');
    expect(summary).toContain('❌ not ready. 1 of 1 open: QA sign-off');
    expect(summary).toContain('Nobody who holds the role qa has signed');
    expect(summary).toContain('/signoff qa');
    expect(summary).not.toContain('`merge_group:`');
  });

  it('tells how a check comes to run for the group, where none does', () => {
    expect(groupCheck(shown([member({ onGroup: missing })])).summary).toContain('add `merge_group:` to the `on:`');
    expect(groupCheck(shown([member({ onGroup: running })])).summary).not.toContain('`merge_group:`');
    expect(groupCheck(shown([member({ own: missing, onGroup: missing })])).summary).not.toContain('`merge_group:`');
  });

  it('reads so', () => {
    const waits = { ...unlearnt, blockers: [aBlocker({ outcome: 'unknown', next: [] })], findings: [] };
    const { summary } = groupCheck(
      shown([member({ own: failed, onGroup: null }), member({ number: 2, own: waits, onGroup: failed })]),
    );
    expect(summary.split('\n').slice(1)).toEqual([
      '',
      '**[#1](https://github.test/acme/shop/pull/1)**: ❌ not ready. 1 of 1 open: Item tests',
      '',
      expect.stringMatching(/^- ❌ \*\*Item tests\*\*: /),
      '',
      expect.stringMatching(/^\*\*\[#2\].*⏳ waits\. The commit/),
      '',
      expect.stringMatching(/^- ❔ The commit/),
    ]);
    expect(
      groupCheck(shown([member()]))
        .summary.split('\n')
        .slice(1),
    ).toEqual(['', '**[#1](https://github.test/acme/shop/pull/1)**: ✅ ready.']);
  });

  it('tells every member that is not ready in one line, and of those that wait nothing then', () => {
    const two = [member({ own: held }), member({ number: 2, own: held }), member({ number: 3, onGroup: running })];
    expect(groupCheck(shown(two)).title).toBe(
      '#1: Held by otto: load test still running; #2: Held by otto: load test still running',
    );
    expect(groupCheck(shown([member({ moved: 'It goes into v1.2 now.' })])).title).toBe('#1: It goes into v1.2 now');
    expect(groupCheck(shown([member({ own: held })], 'Nobody knows.')).title).toBe(
      '#1: Held by otto: load test still running',
    );
  });

  it('tells how a check comes to run where others have come', () => {
    const some = { ...missing, findings: [aFinding('scan'), ...missing.findings] };
    expect(groupCheck(shown([member({ onGroup: some })])).summary).toContain('`merge_group:`');
    const own = { ...advising, open: true, verdict: 'pending' as const };
    expect(memberVerdict(member({ own, onGroup: go }))).toBe('advised');
    const mixed = { ...pending, findings: [aWait('qa'), ...unlearnt.findings] };
    expect(memberVerdict(member({ own: mixed, onGroup: null }))).toBe('no-go');
  });

  it('tells of a member that moved only that, and of one without an address its number', () => {
    const { summary } = groupCheck(shown([member({ url: null, moved: 'It was pushed to.', own: pending })]));
    expect(summary).toContain('**#1**: ⏳ waits. It was pushed to');
    expect(summary).not.toContain('QA sign-off');
  });

  it('tells why its members are not known', () => {
    expect(groupCheck(shown([], 'The App may not read <it>.')).summary).toMatch(/The App may not read (?!<it>)/);
  });

  it('fits GitHub, however many members there are and whatever they say', () => {
    const findings = Array.from({ length: 100 }, (_, n) =>
      aFailure(`item-${n}`, { title: 'ß'.repeat(90), sentence: 'ß'.repeat(400) }),
    );
    const members = Array.from({ length: 25 }, (_, n) =>
      member({ number: n, own: aRollCall({ verdict: 'no-go', findings }) }),
    );
    const { title, summary } = groupCheck(shown(members));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(65_535);
  });
});
