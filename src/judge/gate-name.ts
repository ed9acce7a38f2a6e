import { ownCheckName } from '../evidence/own-check-name.ts';
import type { Gate } from './roll-call.ts';

/** A gate in one word: `merge`, or its environment's name, which no checklist lets be `merge`. */
export function gateName(gate: Gate): string {
  return gate.kind === 'merge' ? 'merge' : gate.name;
}

/** The name of the check run in which a gate's verdict is shown. */
export function gateCheckName(gate: Gate): string {
  return ownCheckName(gateName(gate));
}

/** The gate of that name. */
export function gateNamed(name: string): Gate {
  return name === 'merge' ? { kind: 'merge' } : { kind: 'environment', name };
}
