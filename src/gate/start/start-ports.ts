import type { Environment } from '../../checklist/model.ts';
import { milliseconds } from '../../evidence/time.ts';
import { objection } from '../objection.ts';
import type { JudgedGate } from '../opened.ts';
import type { Ledger, NeedReader, ReadFault } from '../ports.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Errands } from './errands.ts';
import type { TellPorts } from './tell.ts';
import type { WorkflowPorts } from './workflow-ports.ts';

/** What starting workflows takes, of one installation. */
export interface StartPorts extends TellPorts {
  readonly workflows: WorkflowPorts;
  readonly errands: Errands;
  readonly ledger: Ledger;
  readonly needs: NeedReader;
  readonly now: () => Instant;
}

/** A judged gate with what the checklist says of its environment. */
export interface Judged extends JudgedGate {
  readonly rules: Environment;
}

/** GitHub's numeric id of the repository. */
export function repositoryOf({ rollCall }: JudgedGate): number {
  return rollCall.repository.id;
}

/** Whether the candidate may go and everybody can see it. */
export function isOpen({ rollCall, isShown }: JudgedGate): boolean {
  return rollCall.open && isShown && rollCall.release?.elsewhere !== true;
}

/** Why GitHub is not asked after all for what was judged; null: it is. */
export function objectionTo({ ledger, now }: StartPorts, judged: JudgedGate): Promise<ReadFault | null> {
  return objection({ ledger, clock: () => milliseconds(now()) }, judged);
}
