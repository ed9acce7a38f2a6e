import type { ReadFault, Shown, Write } from './ports.ts';
import { parseExternalId } from '../report/external-id.ts';
import { visible } from '../report/sanitise.ts';
import { opens } from './difference.ts';
import { letsPass, waitingFor } from './group-commit.ts';

/** What is written while something that was missed is not known, and what is not. */
export interface UntilHeard {
  readonly writes: readonly Write[];
  readonly kept: readonly { readonly write: Write; readonly fault: ReadFault }[];
}

/**
 * While it is not known what was said when nobody listened nothing opens. What would be green says that it waits, and for what; what is green already stays
 * so, and everything else goes on.
 */
export function untilHeard(writes: readonly Write[], { checks }: Pick<Shown, 'checks'>, fault: ReadFault): UntilHeard {
  return {
    writes: writes.flatMap((write) => (opens(write) ? waiting(write, checks, fault) : [write])),
    kept: writes.filter(opens).map((write) => ({ write, fault })),
  };
}

/** What whoever waits is told. */
export function behindSentence({ detail }: ReadFault): string {
  return `Waits until the App knows what it missed: ${visible(detail, 500)}. It goes on asking; nobody has to do anything here.`;
}

/** Nothing where it is green now, or says so already. */
function waiting(write: Write, checks: Shown['checks'], fault: ReadFault): readonly Write[] {
  if (!('check' in write) || write.check.conclusion !== 'success') return [];
  const id = parseExternalId(write.check.externalId);
  if (id?.kind !== 'gate') return [];
  const sentence = behindSentence(fault);
  const check = waitingFor(write.check, id, sentence);
  const commit = write.kind === 'create-check' ? write.commit : checks.find((run) => run.id === write.id)?.commit;
  const newest = checks
    .filter((run) => run.commit === commit && run.name === check.name)
    .reduce<Shown['checks'][number] | null>((best, run) => (best !== null && best.id > run.id ? best : run), null);
  const isSaid = newest?.externalId === check.externalId && newest.conclusion === check.conclusion;
  return isSaid || letsPass(newest?.conclusion ?? null) ? [] : [{ ...write, check }];
}
