import { describe, expect, it } from '@jest/globals';
import { isOverridable } from '../../../src/judge/override.ts';
import { missingNeeds } from '../../../src/judge/needs.ts';
import type { UnlearnableCode } from '../../../src/evidence/reading.ts';
import type { ReleaseReading } from '../../../src/evidence/release.ts';
import { alone, merged, readings, unlearnable } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';
import { aHome, checklist, history, own, releaseFacts } from './scene.ts';
import { nothing, numbers, state } from './states.ts';

describe('what cannot be told', () => {
  const unread = (code: UnlearnableCode) =>
    state({ facts: { facts: { readings: { [`release:${merged}:production`]: unlearnable(code, 'no luck') } } } });

  it('is, where it could not be read, why and what to do', () => {
    expect(unread('API_FORBIDDEN')).toEqual({
      ...nothing,
      blockers: [
        {
          outcome: 'unknown',
          code: 'RELEASE_UNREAD',
          sentence: 'What a deployment to production would bring could not be read (API_FORBIDDEN: no luck).',
          next: [
            {
              who: 'somebody who keeps the job or runs the App',
              how: 'sees to it that deployments, contents and pull requests may be read, and runs this again',
            },
          ],
        },
      ],
    });
  });

  it('keeps the name of what went wrong on the way: nobody else would have read more', () => {
    expect(unread('API_UNAVAILABLE').blockers[0]?.code).toBe('API_UNAVAILABLE');
  });

  it('is where the history does not reach what is deployed', () => {
    const whole = state({ facts: { commits: history.slice(0, 2), whole: false } });
    expect(whole).toEqual({
      ...nothing,
      range: { state: 'untold', base: whole.base },
      base: { deployment: 1, commit: oid('root'), at: '2026-11-19T02:00:00Z' },
      blockers: [
        {
          outcome: 'unknown',
          code: 'RELEASE_UNREAD',
          sentence:
            'The history of ccccccc was not read back to what is deployed to production, so it cannot be told what a deployment would bring.',
          next: [
            {
              who: 'whoever deploys',
              how: 'takes a commit that is nearer to what is deployed first, so that the way between them is shorter',
            },
          ],
        },
      ],
    });
  });
});

describe('what is deployed, behind more reports than are listed (T64, T96, T139)', () => {
  const forged = Array.from({ length: 100 }, (_, at) => aSuccess(at + 100, 'x'));
  const reading = { ...aReading('m7', forged, history, true), candidate: merged };
  const memory = { environment: 'production', firstVerdict: '2026-11-19T05:00:00Z', opened: [], succeeded: [] };
  const facts = readings([{ kind: 'release', environment: 'production', candidate: merged }, reading]);
  const behind = (over: Parameters<typeof releaseFacts>[0] = {}) =>
    state({ facts: { ...over, facts: { readings: facts, deployed: [memory], ...over.facts } } });

  it('is not told, with who can end it and how', () => {
    const [blocker, ...others] = behind().blockers;
    expect(others).toEqual([]);
    expect(blocker).toEqual({
      outcome: 'unknown',
      code: 'DEPLOYED_UNTOLD',
      sentence:
        'None of the deployments to production that are known still came through this gate: so many others were reported that it cannot be told what deploying ccccccc would bring.',
      next: [
        {
          who: 'the people who may override the environment',
          how: 'override it and deploy: what is let through that way is what later releases start from',
        },
        {
          who: 'somebody who can change the checklist',
          how: 'lets production only advise until a deployment came through: `enforce: advise until DATE`',
        },
      ],
    });
    expect(isOverridable([{ code: 'DEPLOYED_UNTOLD' }])).toBe(true);
    expect(isOverridable([{ code: 'RELEASE_UNREAD' }])).toBe(false);
  });

  it('is what was found to count before', () => {
    const counted = [{ deployment: 5, commit: oid('root'), at: '2026-11-19T06:00:00Z' }];
    expect(numbers(behind({ facts: { deployed: [{ ...memory, counted }] } }))).toEqual([5, 6]);
  });

  it('is told from a history that was not read far enough, also behind as many', () => {
    const counted = [{ deployment: 5, commit: oid('root'), at: '2026-11-19T06:00:00Z' }];
    const short = { ...aReading('m7', forged, history.slice(0, 2), false), candidate: merged };
    const read = readings([{ kind: 'release', environment: 'production', candidate: merged }, short]);
    const known = { facts: { readings: read, deployed: [{ ...memory, counted }] } };
    expect(behind(known).blockers[0]?.code).toBe('RELEASE_UNREAD');
  });

  it('is no matter for a reader alone, for whom every success counts', () => {
    const waiting = forged.map((one) => ({ ...one, status: null }));
    const read = readings([
      { kind: 'release', environment: 'production', candidate: merged },
      { ...reading, deployments: { ...reading.deployments, newest: waiting } },
    ]);
    expect(behind({ facts: { readings: read, reader: alone } }).blockers[0]?.code).toBe('RELEASE_UNREAD');
  });
});

describe('a commit that is part of what is deployed', () => {
  it('is not deployed again: that would take back what came after it', () => {
    const commits = [aHistoryCommit('m8', [], [aMerge(8, 'm8')], { parents: [merged] }), ...history];
    const whole = state({ facts: { commits, base: 'm8' } });
    expect(whole).toEqual({
      ...nothing,
      range: { state: 'behind', base: whole.base },
      base: { deployment: 1, commit: oid('m8'), at: '2026-11-19T02:00:00Z' },
      blockers: [
        {
          outcome: 'unmet',
          code: 'CANDIDATE_BEHIND',
          sentence:
            'ccccccc is part of what is deployed to production already: deploying it again would take back what came after it.',
          next: [{ who: 'whoever deploys', how: 'takes a newer commit, or goes back to one that was verified there' }],
        },
      ],
    });
  });
});

describe('what came with a release that is deployed (T96, I5)', () => {
  const need = { kind: 'release', environment: 'production', candidate: merged } as const;
  const short: typeof history = history.slice(0, 2);
  const cameFrom = [{ commit: merged, bases: [oid('root'), oid('m5')] }];
  const memory = { environment: 'production', firstVerdict: null, opened: [], succeeded: [], cameFrom };
  /** The issue, where the candidate is what is deployed. */
  const inIssue = (commits = short, over: Partial<ReleaseReading> = {}) => {
    const there = { ...aSuccess(3, 'm7'), commit: merged };
    const reading = { ...aReading('m7', [there], commits, false), candidate: merged, ...over };
    return { change: aHome(), facts: { facts: { deployed: [memory], readings: readings([need, reading]) } } };
  };
  const needed = ({ change, facts }: ReturnType<typeof inIssue>) =>
    missingNeeds(checklist, releaseFacts({ change, ...facts })).filter(({ kind }) => kind === 'release');

  it('is read once more where that did not reach what it started from, as far as that', () => {
    expect(needed(inIssue())).toEqual([{ ...need, branches: ['main'], to: [oid('root'), oid('m5')] }]);
    expect(needed(inIssue(history))).toEqual([]);
    expect(needed(inIssue(short, { to: [oid('root')] }))).toEqual([]);
    const pull = { ...inIssue(), change: own };
    expect(needed(pull)).toEqual([]);
    const unread = { change: aHome(), facts: { facts: { readings: readings([need, unlearnable('API_PARTIAL')]) } } };
    expect(missingNeeds(checklist, releaseFacts({ change: aHome(), ...unread.facts }))).not.toContainEqual(
      expect.objectContaining({ kind: 'release' }),
    );
  });

  it('is not told where that was not reached either, and nothing else of it goes out', () => {
    const cut = state(inIssue(short, { to: [oid('root')] }));
    expect(cut).toMatchObject({ range: { state: 'same' }, others: [{ number: 6 }, { number: 7 }], several: true });
    expect(cut.blockers).toEqual([
      {
        outcome: 'unknown',
        code: 'RELEASE_UNREAD',
        sentence: `The history of ccccccc, which is deployed to production, was not read back to ${oid('root').slice(0, 7)} and ${oid('m5').slice(0, 7)}, which it started from, so it cannot be told what came with it.`,
        next: [
          {
            who: 'whoever deploys',
            how: 'takes a newer commit: with that goes out what has not gone out with this one yet',
          },
        ],
      },
    ]);
    expect(state({ ...inIssue(short), environment: { directPushes: 'allow' } }).blockers).toHaveLength(1);
    expect(state(inIssue(history)).blockers).toEqual([]);
  });
});
