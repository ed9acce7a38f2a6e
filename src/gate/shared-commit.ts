import type { CommitId } from '../evidence/facts.ts';
import type { CheckOutput } from '../report/check-run.ts';
import { parseExternalId } from '../report/external-id.ts';
import type { GateRunId } from '../report/external-id.ts';
import { visible } from '../report/sanitise.ts';
import type { Desired } from './desired.ts';
import type { GroupAddress } from './merge-group-ports.ts';
import type { OwnCheckRun, Shown, SnapshotReader } from './ports.ts';
import { letsPass as opens, waitingFor, WAITING } from './group-commit.ts';

/**
 * Several pull requests can propose one commit, and a ruleset looks at the commit: the newest run of a name counts for all of them.
 * So the merge gate of a commit is green only when it is for every open pull request that proposes it.
 */
export interface OtherVerdict {
  readonly change: number;
  readonly run: OwnCheckRun;
  /** It says no only because it waits for another one itself. */
  readonly waits: boolean;
}

/** Runs about other pull requests on one commit from which on only gates are shown. */
const CROWD = 40;

/** The newest merge verdict of every other pull request that proposes the commit, or once did. */
export function otherVerdicts({ others }: Pick<Shown, 'others'>, commit: CommitId): readonly OtherVerdict[] {
  const newest = new Map<number, OtherVerdict>();
  for (const run of others) {
    const id = mergeRunId(run.externalId);
    if (run.commit !== commit || id === null || id.change === null) continue;
    const known = newest.get(id.change);
    if (known === undefined || known.run.id < run.id)
      newest.set(id.change, { change: id.change, run, waits: id.digest === WAITING });
  }
  return [...newest.values()];
}

/** The checks as they may be shown beside the other pull requests of their commit. */
export async function besideOthers(
  snapshots: SnapshotReader,
  repository: string,
  checks: Desired['checks'],
  shown: Pick<Shown, 'checks' | 'others'>,
): Promise<Desired['checks']> {
  const each: Desired['checks'][number][] = [];
  for (const { commit, check } of checks) {
    if (isTooMuch(check, commit, shown)) continue;
    const against = objections(check, otherVerdicts(shown, commit));
    each.push({ commit, check: waiting(check, await standingOnes(snapshots, repository, commit, against)) });
  }
  return each;
}

/**
 * An item's own check run is a comfort: on a commit that many pull requests propose it is left out, because anybody may open another one,
 * and a commit with more runs of ours than one page holds cannot be read any more.
 */
function isTooMuch(
  { name, externalId }: CheckOutput,
  commit: CommitId,
  shown: Pick<Shown, 'checks' | 'others'>,
): boolean {
  if (parseExternalId(externalId)?.kind !== 'item') return false;
  const isHere = (run: OwnCheckRun): boolean => run.commit === commit;
  return shown.others.filter(isHere).length >= CROWD && !shown.checks.some((run) => isHere(run) && run.name === name);
}

/** Those that say no for themselves: while their pull requests stand, the commit is not green for anybody. */
function objections(check: CheckOutput, others: readonly OtherVerdict[]): readonly OtherVerdict[] {
  if (mergeRunId(check.externalId) === null || !opens(check.conclusion)) return [];
  return others.filter(({ run, waits }) => !waits && !opens(run.conclusion));
}

/** The check as it may be shown beside standing objections: it waits for them. */
function waiting(check: CheckOutput, standing: readonly OtherVerdict[]): CheckOutput {
  const id = mergeRunId(check.externalId);
  if (standing.length === 0 || id === null) return check;
  const whom = standing.map(({ change }) => `#${change}`).join(', ');
  const sentence = `Waits for ${whom}: it proposes the same commit, and is not ready. Close it, or push a commit of your own.`;
  return waitingFor(check, id, sentence);
}

/** Whether a newer run about another pull request, or a group of the merge queue, would be taken for ours, and says otherwise. */
export function isCovered(check: CheckOutput, own: OwnCheckRun, { others }: Pick<Shown, 'others'>): boolean {
  if (mergeRunId(check.externalId) === null) return false;
  const newest = others
    .filter((run) => run.commit === own.commit && mergeRunId(run.externalId) !== null)
    .reduce((best, run) => (run.id > best.id ? run : best), own);
  return newest !== own && opens(newest.conclusion) !== opens(check.conclusion);
}

/** Objections of pull requests that still propose the commit; one that cannot be read stands. */
async function standingOnes(
  snapshots: SnapshotReader,
  repository: string,
  commit: CommitId,
  all: readonly OtherVerdict[],
): Promise<readonly OtherVerdict[]> {
  const standing: OtherVerdict[] = [];
  for (const one of all) {
    const base = await baseOfProposal(snapshots, repository, commit, one.change);
    if (base !== null) standing.push(one);
  }
  return standing;
}

/** The branch into which a pull request proposes the commit: null where it does not any more, and unknown where it cannot be read. */
async function baseOfProposal(
  snapshots: SnapshotReader,
  repository: string,
  commit: CommitId,
  number: number,
): Promise<{ readonly ref: string | null } | null> {
  const read = await snapshots.snapshot({ repository, by: { number }, environment: null }, []);
  const [change] = read.ok ? read.value.facts.changes : [];
  if (change === undefined) return { ref: null };
  return change.state === 'open' && change.head.commit === commit ? change.base : null;
}

/**
 * Why a group of the merge queue that is ready must wait, a sentence: the commit is proposed for another branch too, where what the group is ready
 * for would be taken for that pull request's own verdict. What goes into the queue's own branch must pass the queue. One request for each that
 * is not ready, up to the first that stands.
 */
export async function groupWaitsFor(
  snapshots: SnapshotReader,
  { repository, commit, branch }: GroupAddress,
  besides: readonly OwnCheckRun[],
): Promise<string | null> {
  for (const { change, run, waits } of otherVerdicts({ others: besides }, commit)) {
    if (waits || opens(run.conclusion)) continue;
    const base = await baseOfProposal(snapshots, repository, commit, change);
    if (base === null || base.ref === branch) continue;
    const where = base.ref === null ? '' : ` for ${visible(base.ref, 100)}`;
    return `Waits for #${change}: it proposes the same commit${where}, and is not ready. Close it.`;
  }
  return null;
}

function mergeRunId(externalId: string): GateRunId | null {
  const id = parseExternalId(externalId);
  return id?.kind === 'gate' && id.gate === 'merge' ? id : null;
}
