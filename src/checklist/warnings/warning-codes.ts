import type { WarningCode } from './warning.ts';

/** What each warning means, for the reference page. A code keeps its meaning for ever. */
export const warningCodes = {
  WAITS_FOR_ITSELF:
    'A gate waits for a deployment that only comes when the gate is open: to its own environment, or to one that waits for this one.',
  NEVER_OPEN: 'Windows and freezes that must all be open leave no minute within a year.',
  NEVER_FRESH: 'Evidence is too old by the time it is complete.',
  NEVER_APPLIES: 'An item is asked only of changes that can be deployed to none of its environments.',
  CONTRADICTION: 'One item needs what another one needs not to be.',
  UNBOUND_EVIDENCE: 'A strict environment counts no evidence that whoever can push may report.',
  TOO_FEW_PEOPLE: 'Roles that must all sign are held by too few people, where one person fills one role.',
  ONE_HOLDER: 'A role that must sign is held by one person alone, who cannot sign for changes of their own.',
  UNUSED_ROLE: 'Nothing in the checklist asks for a role.',
  SAME_EVIDENCE: 'Two items are proved by the very same evidence, so that one of them adds nothing.',
  MOOT_PART: 'A part of `all` or `any` decides nothing, because of another part beside it.',
  WEAKER_THAN_TEMPLATE: 'Evidence that replaces that of a template asks for less.',
  ONLY_WHERE_OFF: 'An item is asked only in environments whose gate is off.',
  ADVISE_WITHOUT_END: 'A gate only advises, and no day is set from which it blocks.',
  ADVICE_ENDED: 'The day until which a gate only advises is past: it blocks.',
  FREEZE_OVER: 'A freeze is past.',
} as const satisfies Readonly<Record<WarningCode, string>>;
