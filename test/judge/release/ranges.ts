import { rangeOf } from '../../../src/judge/release/range.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';
import type { DeployedMemory, HistoryCommit, ReleaseReading } from '../../../src/evidence/release.ts';

/** Three pull requests, by the commits that they were merged as. */
export const m1 = aMerge(1, 'm1');
export const m2 = aMerge(2, 'm2');
export const m3 = aMerge(3, 'm3');

/** The range in short: what is new by number, what came without a pull request by name. */
export function range(
  reading: ReleaseReading,
  over: {
    readonly own?: number | null;
    readonly commits?: readonly string[];
    readonly branches?: readonly string[];
  } = {},
) {
  const { own = 3, commits = [], branches = ['main'] } = over;
  const found = rangeOf({
    reading,
    memory: null,
    own: own === null ? null : { number: own, commits: new Set(commits.map(oid)) },
    allows: (branch) => branches.includes(branch),
  });
  if (found.state === 'behind' || found.state === 'untold') return found.state;
  return { state: found.state, others: found.others.map(({ number }) => number), direct: found.direct.map(nameOf) };
}

/** The same for a release whose home is an issue, by the ledger of an App that was there before everything or knows `memory`. */
export function inIssue(
  reading: ReleaseReading,
  over: { readonly memory?: DeployedMemory; readonly history?: readonly HistoryCommit[] } = {},
) {
  const { memory = { environment: 'production', firstVerdict: null, opened: [], succeeded: [] } } = over;
  const found = rangeOf({ reading, memory, own: null, allows: (branch) => branch === 'main' });
  if (found.state === 'behind' || found.state === 'untold') return found.state;
  return {
    state: found.state,
    others: found.others.map(({ number }) => number),
    direct: found.direct.map(nameOf),
    ...(found.partly === undefined ? {} : { partly: found.partly.map(nameOf) }),
  };
}

/** The short name of a commit's id. */
export const nameOf = (id: string): string => Buffer.from(id, 'hex').toString().replaceAll('.', '');

/** Three squashed pull requests on a first commit, newest first. */
export const squashed: readonly HistoryCommit[] = [
  aHistoryCommit('m3', ['m2'], [m3]),
  aHistoryCommit('m2', ['m1'], [m2]),
  aHistoryCommit('m1', ['root'], [m1]),
  aHistoryCommit('root', []),
];
