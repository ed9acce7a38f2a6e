import type { ChangeFacts, Facts } from '../../../src/evidence/facts.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';
import { aCheck, aComment, aCommitEvidence, alone, head, merged, readings } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from '../../judge/release/history.ts';
import { aHome, aSettled, history, own, releaseFacts } from '../../judge/release/scene.ts';
import { quinn } from '../../builders/people.ts';
import { scene } from './scene.ts';
import type { Scene } from './scene.ts';

const items = [
  'tests: { title: All tests pass, check: ci / test }',
  'qa: { title: The release is agreed, ask: release, signoff: qa }',
];
const smoke = [
  'tests: { title: All tests pass, check: ci / test }',
  'smoke: { title: It starts, ask: release, check: smoke }',
];
const mine = aSettled(7, { merge: merged });
const open = {
  item: 'tests',
  title: 'All tests pass',
  outcome: 'unmet',
  code: 'CHECK_FAILED',
  sentence: 'ci / test failed.',
  next: [{ who: 'somebody who may push', how: 'mends it and pushes' }],
} as const;

interface Told {
  readonly change?: ChangeFacts;
  readonly facts?: Partial<Facts>;
  readonly commits?: readonly HistoryCommit[];
  readonly base?: string | null;
}

/** A release to production, its changes ready and their tests green, unless told otherwise. */
function release(told: Told, list: readonly string[] = smoke): Scene {
  const {
    changes: [change],
    ...facts
  } = releaseFacts({ change: aHome(), ...told });
  return scene(list, { ...facts, ...(change === undefined ? {} : { change }) }, { gate: 'production' });
}

const tested = [head, merged].map((one) => aCommitEvidence({ oid: one, checks: [aCheck({ id: 11 })] }));

/** So many deployments as are listed, none of which came through the gate. */
const manyPast = Array.from({ length: 100 }, (_, at) => aSuccess(at + 100, 'past'));

/** The history with a merge of #6 by GitHub's form alone, and what is known of who made it. */
function merging(how: Partial<HistoryCommit>): readonly HistoryCommit[] {
  const six = [aMerge(6, 'm6', { head: oid('g6') })];
  const { byGitHub: _, ...unsigned } = aHistoryCommit('m6', ['m5', 'g6'], six);
  const merge = [{ ...unsigned, ...how }, aHistoryCommit('g6', ['m5'], six)];
  return history.flatMap((one) => (one.oid === oid('m6') ? merge : [one]));
}

/** Reasons that lie with what a deployment brings. */
export const releaseScenes = {
  ASKED_OF_EACH_CHANGE: release({}),
  CHANGE_NOT_READY: release({
    facts: { settled: [aSettled(5, { verdict: 'no-go', open: [open] }), aSettled(6), mine] },
  }),
  CHANGE_NOT_SETTLED: release({ facts: { settled: [aSettled(5), mine] } }),
  DIRECT_PUSH: release({
    commits: [
      ...history.slice(0, 1).map((one) => ({ ...one, parents: [oid('past')] })),
      aHistoryCommit('past', ['m6']),
      ...history.slice(1),
    ],
  }),
  MERGE_UNPROVED: release({ commits: merging({}) }),
  MERGE_UNREAD: release({ commits: merging({ unchecked: true }) }),
  CANDIDATE_BEHIND: release({
    commits: [...history, aHistoryCommit('m8', []), aHistoryCommit('newer', [])].map((one) =>
      one.oid === oid('newer') ? { ...one, parents: [merged] } : one,
    ),
    base: 'newer',
  }),
  SUBJECT_NOT_ON_TRUSTED_REF: release({
    facts: {
      readings: readings([
        { kind: 'release', environment: 'production', candidate: merged },
        { ...aReading('m7', [aSuccess(1, 'root')], history), candidate: merged, contained: false },
      ]),
    },
  }),
  RELEASE_DROPPED: release({ change: aHome({ comments: [aComment({ id: '1001', author: quinn, text: '/drop' })] }) }),
  RELEASE_ELSEWHERE: release({ change: own }),
  RELEASE_UNREAD: release({ commits: history.slice(0, 2) }),
  DEPLOYED_UNTOLD: release({
    facts: {
      readings: readings([
        { kind: 'release', environment: 'production', candidate: merged },
        { ...aReading('m7', manyPast, history), candidate: merged },
      ]),
      deployed: [{ environment: 'production', firstVerdict: '2026-11-19T05:00:00Z', opened: [], succeeded: [] }],
    },
  }),
  // Beside the App, whose verdict is about the release in issue 30, nothing is known of what was said there.
  RELEASE_HOME_UNREAD: {
    ...release({ change: own, base: 'm6', facts: { reader: { ...alone, app: 99 }, commits: tested } }, items),
    app: 99,
    release: 30,
  },
} satisfies Readonly<Record<string, Scene>>;
