import type { Evaluation } from '../gate/evaluate.ts';
import type { Opened } from '../gate/opened.ts';
import { gateCheckName } from '../judge/gate-name.ts';
import type { WakeUp } from './subject-key.ts';

/** Who hears of gates, and where it is logged that they failed. */
export interface Telling {
  readonly opened?: Opened;
  readonly log: (line: string) => void;
}

/**
 * Tells of every environment's gate that a look has judged; of none where it could not be written down, because then nothing may follow from it.
 * False: the subject is to be looked at again.
 */
export async function tellOpened(
  { opened, log }: Telling,
  { installation, repository }: Pick<WakeUp, 'installation' | 'repository'>,
  { assessment, unwritten, unrecorded }: Evaluation,
): Promise<boolean> {
  if (opened === undefined || unrecorded !== null) return true;
  let isDone = true;
  for (const rollCall of assessment.rollCalls) {
    if (rollCall.gate.kind !== 'environment') continue;
    const { gate, candidate } = rollCall;
    const name = gateCheckName(gate);
    const isShown = !unwritten.some(({ write }) => 'check' in write && write.check.name === name);
    const judged = { installation, repository, environment: gate.name, candidate, rollCall, assessment, isShown };
    const heard = await opened(judged).catch((error: unknown) => {
      log(`${repository} ${gate.name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    });
    isDone &&= heard;
  }
  return isDone;
}
