import type { ReadFault, Result } from '../gate/ports.ts';
import type { OpenHome } from '../gate/release/homes-now.ts';
import type { End } from '../gate/release/ending.ts';
import { parseExternalId } from '../report/external-id.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import type { OpenRun } from '../github/open-runs.ts';
import type { UnverifiedPorts } from './unverified.ts';
import { takenBack } from './taken-back.ts';
import type { Why } from './taken-back.ts';

/** The candidate that a home leaves. */
export interface Leaving {
  /** `owner/name`. */
  readonly repository: string;
  /** GitHub's id of it. */
  readonly of: number;
  readonly home: OpenHome;
  readonly why: Why;
}

/**
 * Takes back what a home shows on its candidate before the ledger says that it is the home of another one, or of none: nobody looks at that commit
 * any more then, so nothing said or done from then on would shut it. One request where nothing of it is green.
 */
export async function closeCandidate(
  { writer, openRuns }: Pick<UnverifiedPorts, 'writer' | 'openRuns'>,
  { repository, of, home, why }: Leaving,
  now: string,
): Promise<Result<null, ReadFault>> {
  const runs = await openRuns(repository, home.candidate);
  if (!runs.ok) return runs;
  for (const run of runs.value.filter((one) => isOfHome(one, of, home))) {
    const closed = await writer.write(repository, {
      kind: 'update-check',
      id: run.id,
      check: takenBack(run, why, now),
    });
    if (!closed.ok) return closed;
  }
  return { ok: true, value: null };
}

/** What pull requests show on the commit is theirs. */
function isOfHome({ externalId }: OpenRun, of: number, { issue, candidate }: OpenHome): boolean {
  const id = parseExternalId(externalId);
  return id?.kind === 'gate' && id.repository === of && id.change === issue && id.candidate === candidate;
}

/** Why a candidate that gives way to another one opens nothing any more, and how it comes back. */
export function movedOn({ issue, candidate }: OpenHome, to: string): Why {
  return {
    title: `Not the candidate any more: the release is about ${shortCommit(to)} now`,
    summary: `The release in #${issue} is about ${shortCommit(to)} now. To release ${shortCommit(candidate)} after all, a holder of any role of the checklist comments there:\n\n    /candidate ${candidate}\n`,
  };
}

/** Why a candidate opens nothing any more whose home is gone, and how it comes back. */
export function isLost({ issue, candidate }: OpenHome, what: 'issue' | 'commit', environment: string): Why {
  const gone =
    what === 'issue' ? `the issue #${issue} of this release is gone` : `GitHub does not know ${candidate} any more`;
  const lost =
    what === 'issue'
      ? `The issue #${issue} of this release was deleted, transferred or made a discussion, and what was said there, holds among it, cannot be read any more.`
      : `GitHub does not know ${candidate} any more, so nothing can be told about it.`;
  return {
    title: `Given up: ${gone}`,
    summary: `${lost} So this release is given up, and the next one has its turn. It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it in the issue of another release to ${environment}:\n\n    /candidate ${candidate}\n`,
  };
}

/** Why a candidate whose release is over opens nothing any more. */
export function isOver({ issue, candidate }: OpenHome, { how, sentence }: End): Why {
  const again =
    how === 'dropped'
      ? `It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it there:\n\n    /candidate ${candidate}\n`
      : 'Whoever deploys it again asks for it anew, on its pull request.';
  return {
    title: `Not to be released any more: ${sentence}`,
    summary: `${sentence} The release was told in #${issue}. ${again}`,
  };
}
