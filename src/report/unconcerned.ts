import type { RollCall } from '../judge/roll-call.ts';

/** Whether a gate asks nothing because the change concerns no environment: that is told, where a gate that is switched off is silent. */
export function isUnconcerned({ enforcement, blockers }: Pick<RollCall, 'enforcement' | 'blockers'>): boolean {
  return enforcement === 'off' && blockers.some(({ code }) => code === 'NOT_CONCERNED');
}
