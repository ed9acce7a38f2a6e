import { describe, expect, it } from '@jest/globals';
import { lastLook } from '../../../src/gate/waiting/last-look.ts';
import type { HomeNow, Reread } from '../../../src/gate/waiting/rule.ts';
import { aBot } from '../../builders/people.ts';
import { aComment, earlier, elsewhere, head, said } from '../../builders/facts.ts';
import { aReread, aWaiting, someWaitingFacts, verified } from './scene.ts';

const look = (now: Partial<Reread> = {}, waiting = aWaiting(), facts = someWaitingFacts()) =>
  lastLook(waiting, verified, facts, aReread(now));

const home = (over: Partial<HomeNow>): Partial<Reread> => {
  const { home: now } = aReread();
  if (now === null) throw new Error('there is a home');
  return { home: { ...now, ...over } };
};
const at = '2026-11-20T14:00:00Z';
const moved = (what: string, run = false) => ({ found: 'moved', what, run });

describe('the last look before an answer (T67, I10)', () => {
  it('finds everything as it was judged', () => {
    expect(look()).toEqual({ found: 'as it was' });
  });

  it.each<readonly [string, string, Partial<Reread>]>([
    ['another repository', 'the repository', { repository: 2 }],
    ['another checklist', 'the checklist', { checklist: elsewhere }],
    ['no checklist any more', 'the checklist', { checklist: null }],
    ['no home any more', '#7', { home: null }],
    ['another head', '#7', home({ head: elsewhere })],
    ['another merge commit', '#7', home({ merge: elsewhere })],
    ['another state', '#7', home({ state: 'closed' })],
    [
      'another attempt, whose deployment is another',
      'the run',
      { deployments: [{ id: 28, commit: merged(), state: 'WAITING', createdAt: at }] },
    ],
    ['a run that does not wait for it', 'the run', { run: { id: 11, commit: merged(), waitsFor: ['staging'] } }],
    ['a branch that lost it', 'the branch of its commit', { contained: false }],
    ['another run', 'the run', { run: { id: 12, commit: merged(), waitsFor: ['production'] } }],
    ['a run that is gone while its deployment waits', 'the run', { run: null }],
    ['a run of another commit', 'its commit', { run: { id: 11, commit: head, waitsFor: ['production'] } }],
    [
      'a deployment of another commit',
      'its commit',
      { deployments: [{ id: 27, commit: head, state: 'WAITING', createdAt: at }] },
    ],
    [
      'a deployment that went on while its run waits',
      'the run',
      { deployments: [{ id: 27, commit: merged(), state: 'QUEUED', createdAt: at }] },
    ],
  ])('sees %s', (_, what, now) => {
    expect(look(now)).toEqual(moved(what, ['the run', 'its commit', 'the branch of its commit'].includes(what)));
  });

  it.each<readonly [string, HomeNow['comments']]>([
    ['a new one', { whole: true, newest: [...comments(), { id: '1003', editedAt: null }] }],
    ['one that is gone', { whole: true, newest: comments().slice(1) }],
    ['one that was edited', { whole: true, newest: [{ id: '1001', editedAt: said }, ...comments().slice(1)] }],
    ['one whose edit is another', { whole: true, newest: [comments()[0] ?? never(), { id: '1002', editedAt: at }] }],
    [
      'a new one among more than a page holds',
      {
        whole: false,
        newest: [
          { id: '1002', editedAt: said },
          { id: '1003', editedAt: null },
        ],
      },
    ],
    ['more of them than there were', { whole: false, newest: [...comments(), ...comments(), ...comments()] }],
  ])('sees of comments %s', (_, now) => {
    expect(look(home({ comments: now }))).toEqual(moved('a comment on #7'));
  });

  it('takes the newest comments for all where a page holds no more, and leaves those of bots out', () => {
    expect(look(home({ comments: { whole: false, newest: comments().slice(1) } }))).toEqual({ found: 'as it was' });
    const facts = someWaitingFacts();
    const [change] = facts.changes;
    if (change === undefined) throw new Error('there is a change');
    const spoken = { ...change, comments: [...change.comments, aComment({ id: '1003', author: aBot('holdpoint') })] };
    expect(look({}, aWaiting(), { ...facts, changes: [spoken] })).toEqual({ found: 'as it was' });
  });

  it.each<readonly [string, HomeNow['reviews']]>([
    ['one that was dismissed', [{ id: '501', state: 'DISMISSED' }]],
    [
      'one more',
      [
        { id: '501', state: 'APPROVED' },
        { id: '502', state: 'CHANGES_REQUESTED' },
      ],
    ],
    ['one less', []],
    ['another one', [{ id: '502', state: 'APPROVED' }]],
  ])('sees of reviews %s', (_, reviews) => {
    expect(look(home({ reviews }))).toEqual(moved('a review of #7'));
  });

  it('looks at the issue of a release without a head, a merge and reviews', () => {
    const facts = someWaitingFacts();
    const [change] = facts.changes;
    if (change === undefined) throw new Error('there is a change');
    const release = { ...facts, changes: [{ ...change, release: { environment: 'production' } }] };
    const issue = home({ state: 'open', head: null, merge: null, reviews: [] });
    expect(look(issue, aWaiting(), release)).toEqual({ found: 'as it was' });
    const said = home({ state: 'open', head: null, merge: null, reviews: [], comments: { whole: true, newest: [] } });
    expect(look(said, aWaiting(), release)).toEqual(moved('a comment on #7'));
  });

  it('needs no home where there was none, and misses one where there was', () => {
    const nowhere = { ...someWaitingFacts(), changes: [] };
    const free = { ...verified, home: null };
    expect(lastLook(aWaiting(), free, nowhere, aReread({ home: null }))).toEqual({ found: 'as it was' });
    expect(look({}, aWaiting(), nowhere)).toEqual(moved('what it belongs to'));
    expect(lastLook(aWaiting(), free, someWaitingFacts(), aReread())).toEqual(moved('what it belongs to'));
  });

  it('takes any waiting deployment of the commit for that of a run of which no more is known', () => {
    expect(look({}, aWaiting({ deployments: [] }))).toEqual({ found: 'as it was' });
    const pending = { deployments: [{ id: 30, commit: merged(), state: 'PENDING', createdAt: at }] };
    expect(look(pending, aWaiting({ deployments: [] }))).toEqual({ found: 'as it was' });
    const other = { deployments: [{ id: 30, commit: head, state: 'WAITING', createdAt: at }] };
    expect(look(other, aWaiting({ deployments: [] }))).toEqual(moved('the run', true));
  });

  it('knows the environment by its name in any case', () => {
    expect(look({ run: { id: 11, commit: merged(), waitsFor: ['PRODUCTION'] } })).toEqual({ found: 'as it was' });
  });
});

describe('a run of which nothing waits any more', () => {
  const over = { run: { id: 11, commit: merged(), waitsFor: [] }, deployments: [deployment('IN_PROGRESS')] };

  it('was let go by our earlier answer if its deployment was there by then', () => {
    const answered = (answeredAt: number | null) => look(over, aWaiting({ answeredAt }));
    expect(answered(Date.parse(at))).toEqual({ found: 'over', ours: true });
    expect(answered(Date.parse(at) - 1)).toEqual({ found: 'over', ours: false });
    expect(answered(null)).toEqual({ found: 'over', ours: false });
  });

  it('is not known to be over where its deployment is not listed, or is not known (T98)', () => {
    const answered = aWaiting({ answeredAt: Date.parse(at) });
    expect(look({ ...over, deployments: [] }, answered)).toEqual(moved('the run', true));
    expect(look({ run: null, deployments: [] })).toEqual(moved('the run', true));
    expect(look(over, aWaiting({ deployments: [] }))).toEqual(moved('the run', true));
  });

  it('is not known to be over by what an earlier job or attempt deployed (T98, T139)', () => {
    const told = aWaiting({ answeredAt: Date.parse(at) });
    const again = { ...told, deployments: [...told.deployments, { id: 99, commit: merged() }] };
    expect(look({ ...over, deployments: [deployment('FAILURE')] }, again)).toEqual(moved('the run', true));
    const gone = { id: 99, commit: merged(), state: 'IN_PROGRESS', createdAt: at };
    expect(look({ ...over, deployments: [gone, deployment('FAILURE')] }, again)).toMatchObject({ found: 'over' });
  });
});

describe('a later deployment of another commit', () => {
  const with_ = (id: number, state: string, commit = earlier) =>
    look({ deployments: [{ id, commit, state, createdAt: at }, deployment('WAITING')] });

  it.each(['QUEUED', 'IN_PROGRESS', 'ACTIVE', 'SUCCESS'])(
    'that is %s keeps the earlier run from taking it back',
    (state) => {
      const found = with_(28, state);
      expect(found).toMatchObject({ found: 'refused', refusal: { code: 'SUPERSEDED' } });
      if (found.found !== 'refused') throw new Error('it is refused');
      expect(found.refusal.sentence).toBe(
        'bbbbbbb was let into production after this run had begun to wait; this one would take it back to ccccccc.',
      );
      expect(found.refusal.next).toContain('start a new one');
    },
  );

  it.each(['WAITING', 'FAILURE', 'INACTIVE', 'ERROR'])('that is %s does not', (state) => {
    expect(with_(28, state)).toEqual({ found: 'as it was' });
  });

  it('does not where it came first, or is of the same commit', () => {
    expect(with_(26, 'ACTIVE')).toEqual({ found: 'as it was' });
    expect(with_(28, 'ACTIVE', merged())).toEqual({ found: 'as it was' });
  });
});

function merged(): string {
  return 'c'.repeat(40);
}

function deployment(state: string): Reread['deployments'][number] {
  return { id: 27, commit: merged(), state, createdAt: at };
}

function comments(): HomeNow['comments']['newest'] {
  return [
    { id: '1001', editedAt: null },
    { id: '1002', editedAt: said },
  ];
}

function never(): never {
  throw new Error('never');
}
