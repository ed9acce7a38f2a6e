import { allowsBranch } from '../../checklist/scope/glob.ts';
import type { Environment } from '../../checklist/model.ts';
import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { Actor, CommitId, Facts } from '../../evidence/facts.ts';
import type { ReleaseReading } from '../../evidence/release.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { Assessment } from '../assess.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { OpenHome } from './homes-now.ts';

/** The commit that somebody named by `/candidate`, and the branch that it is on. */
export interface NamedCandidate {
  readonly candidate: CommitId;
  readonly branch: string | null;
  readonly by: Actor;
}

/** Reads what a deployment of a commit would bring. */
export type Bringing = (candidate: CommitId) => Promise<Result<ReleaseReading, ReadFault>>;

/**
 * What the last `/candidate` that counts means: a commit that was proposed or is part of the present candidate, or, written in full, one that
 * a pull request brought into an allowed branch. Null: nothing was named, nothing new, or a commit that nobody can vouch for.
 */
export async function namedCandidate(
  { interpretation, facts, config }: Pick<Assessment, 'interpretation' | 'facts' | 'config'>,
  home: OpenHome,
  seen: ReadonlySet<CommitId>,
  bringing: Bringing,
): Promise<NamedCandidate | null> {
  const named = interpretation.release?.candidate ?? null;
  if (named === null) return null;
  const { commit: written, by } = named;
  const known = [home.candidate, ...seen, ...historyOf(facts)].filter((oid) => oid.startsWith(written));
  const [only] = new Set(known);
  if (only !== undefined && new Set(known).size === 1)
    return only === home.candidate && home.fixed ? null : { candidate: only, branch: home.branch, by };
  if (only !== undefined || !/^[0-9a-f]{40}$/.test(written) || config.state !== 'valid') return null;
  const environment = environmentNamed(config.checklist, facts.subject.environment ?? '');
  const read = await bringing(written);
  if (!read.ok || environment === undefined) return null;
  const branch = mergedInto(read.value, environment, facts.subject.repository.defaultBranch);
  return branch === null ? null : { candidate: written, branch, by };
}

/** The branch, one that the environment takes, into which a pull request brought the candidate as its merge; null: none did. */
export function mergedInto(
  { candidate, history }: ReleaseReading,
  { branches }: Pick<Environment, 'branches'>,
  defaultBranch: string,
): string | null {
  const tip = history.commits.find(({ oid }) => oid === candidate);
  const brought = tip?.changes.find(
    ({ merge, base }) => merge === candidate && allowsBranch(branches, defaultBranch, base),
  );
  return brought?.base ?? null;
}

function historyOf({ readings }: Facts): readonly CommitId[] {
  return Object.entries(readings).flatMap(([key, reading]) => {
    if (!key.startsWith('release:') || !isKnown(reading)) return [];
    // The reader of this kind of need gives it.
    return (reading.value as ReleaseReading).history.commits.map(({ oid }) => oid);
  });
}
