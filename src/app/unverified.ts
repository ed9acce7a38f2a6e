import type { ReadFault, Result, Writer } from '../gate/ports.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ChangeCommits } from '../github/change-commits.ts';
import type { OpenRun } from '../github/open-runs.ts';
import { faultSentence } from '../gate/fault-text.ts';
import { parseExternalId } from '../report/external-id.ts';
import { visible } from '../report/sanitise.ts';
import { takenBack } from './taken-back.ts';
import type { Why } from './taken-back.ts';

/** After so many failed looks in a row (about seven seconds) it is no passing trouble any more. */
export const PATIENCE = 4;

/** What taking back takes: it must work while GraphQL does not. */
export interface UnverifiedPorts {
  readonly writer: Writer;
  readonly commitsOf: (repository: string, number: number) => Promise<Result<ChangeCommits, ReadFault>>;
  /** Our runs on a commit that are green now. */
  readonly openRuns: (repository: string, commit: CommitId) => Promise<Result<readonly OpenRun[], ReadFault>>;
}

/**
 * Takes our green back where the state could not be read for a while: a hold may have come meanwhile, and unknown is never green.
 * The next look that succeeds writes the verdict again. Gives the names of the gates that were closed.
 */
export async function closeUnverified(
  ports: UnverifiedPorts,
  subject: { readonly repository: string; readonly commits: readonly CommitId[] },
  fault: ReadFault,
  now: string,
): Promise<readonly string[]> {
  const closed: string[] = [];
  for (const commit of subject.commits) {
    const runs = await ports.openRuns(subject.repository, commit);
    if (!runs.ok) continue;
    for (const run of runs.value.filter(isGate)) {
      const result = await ports.writer.write(subject.repository, {
        kind: 'update-check',
        id: run.id,
        check: takenBack(run, unverified(fault), now),
      });
      if (result.ok) closed.push(run.name);
    }
  }
  return closed;
}

function isGate({ externalId }: OpenRun): boolean {
  return parseExternalId(externalId)?.kind === 'gate';
}

function unverified(fault: ReadFault): Why {
  const sentence = visible(faultSentence(fault), 1000);
  return {
    title: `Could not be verified: ${fault.detail}`,
    summary: `${sentence}\n\nThe verdict that stood here is taken back until GitHub can be read again; Holdpoint goes on trying.`,
  };
}
