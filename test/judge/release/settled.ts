import { settledChange } from '../../../src/judge/release/settle.ts';
import type { Blocker, Finding, RollCall } from '../../../src/judge/roll-call.ts';
import { released, releaseFacts } from './scene.ts';

/** Facts of change 7, which brings nothing else and is ready. */
export const facts = releaseFacts({ base: 'm6' });

/** Its roll call. */
export const ready = released({ base: 'm6' });

/** An item of each change as it stands: proved, unless said otherwise. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    item: 'qa',
    title: 'QA agrees',
    section: null,
    why: null,
    phase: 'pre-deployment',
    ask: 'change',
    wording: '0'.repeat(16),
    environment: 'production',
    outcome: 'met',
    code: 'MET',
    sentence: 'It is proved.',
    next: [],
    facts: [],
    signers: [],
    kinds: [],
    ...over,
  };
}

/** What can be done about it. */
export const steps = [{ who: 'quinn', how: 'comments', paste: '/signoff qa' }];

/** One that nobody signed. */
export const unsigned = aFinding({
  outcome: 'pending',
  code: 'SIGNOFF_MISSING',
  sentence: 'Nobody signed.',
  next: steps,
});

/** What stops every change, whatever its items say. */
export const shut: Blocker = {
  outcome: 'unmet',
  code: 'LEDGER_CORRUPT',
  sentence: 'The ledger does not add up.',
  next: steps,
};

/** It as it is settled where the roll call is another. */
export const settledAs = (over: Partial<RollCall>) => settledChange({ ...ready, ...over }, facts);
