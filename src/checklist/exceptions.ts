import { durationForm, durationOf, durationPattern } from '../evidence/duration.ts';
import { unknownRole } from '../evidence/people/role-key.ts';
import type { Mistake, Role } from '../evidence/kind.ts';

/** Who may excuse items by `/waive`, and for how long at most, milliseconds. */
export interface WaiverRule {
  readonly by: string;
  readonly most: number;
}

/** How many people of which role open a whole gate by `/override`, and for how long, milliseconds. */
export interface OverrideRule extends WaiverRule {
  readonly people: number;
}

/** What a file may say of who waives. */
export interface RawWaivers {
  readonly by: string;
  readonly max?: string;
}

/** What a file may say of who overrides. */
export interface RawOverride extends RawWaivers {
  readonly people?: number;
}

const HOUR = 3_600_000;
const longestWaiver = '24h';
const longestOverride = '4h';
const usualOverride = '1h';

const by = {
  description: 'The role whose holders may. Who wrote, committed or pushed part of the change never may.',
  examples: ['lead'],
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,39}$',
} as const;
const duration = { type: 'string', pattern: durationPattern, patternErrorMessage: durationForm } as const;

/** The schema of who waives. */
export const waiversSchema = {
  description: 'Who may excuse an item for a while, with `/waive ITEM until DATE -- reason`.',
  examples: [{ by: 'lead', max: '12h' }],
  type: 'object',
  additionalProperties: false,
  required: ['by'],
  properties: {
    by,
    max: {
      description: `How long a waiver lasts at most, counted from its comment; no more than ${longestWaiver}. Default: ${longestWaiver}.`,
      examples: ['12h'],
      ...duration,
    },
  },
} as const;

/** The schema of who overrides. */
export const overrideSchema = {
  description: 'Who may open the gate whatever its items say, with `/override -- reason`.',
  examples: [{ by: 'lead', people: 2, max: '1h' }],
  type: 'object',
  additionalProperties: false,
  required: ['by'],
  properties: {
    by,
    people: {
      description: 'How many of them it takes; never fewer than two. Default: 2.',
      examples: [2],
      type: 'integer',
      minimum: 2,
      maximum: 10,
    },
    max: {
      description: `How long each one's word lasts, counted from the comment; no more than ${longestOverride}. Default: ${usualOverride}.`,
      examples: ['1h'],
      ...duration,
    },
  },
} as const;

/** The rule with its defaults. One that asks for longer is a mistake, and is cut all the same. */
export function waiverRuleOf({ by: role, max = longestWaiver }: RawWaivers): WaiverRule {
  return { by: role, most: Math.min(durationOf(max), 24 * HOUR) };
}

/** The rule with its defaults, by the same rule. */
export function overrideRuleOf({ by: role, people = 2, max = usualOverride }: RawOverride): OverrideRule {
  return { by: role, people: Math.max(2, people), most: Math.min(durationOf(max), 4 * HOUR) };
}

type Roles = Readonly<Record<string, Role>>;

/** What is wrong with who waives although every part has its form. */
export function waiverMistakes({ by: role, max }: RawWaivers, roles: Roles): readonly Mistake[] {
  return [...roleMistakes(role, roles), ...tooLong(max, longestWaiver, 24 * HOUR)];
}

/** What is wrong with who overrides although every part has its form. */
export function overrideMistakes({ by: role, max, people = 2 }: RawOverride, roles: Roles): readonly Mistake[] {
  return [...roleMistakes(role, roles), ...tooLong(max, longestOverride, 4 * HOUR), ...tooFew(role, people, roles)];
}

function roleMistakes(role: string, roles: Roles): readonly Mistake[] {
  return unknownRole({ role }, roles).map((mistake) => ({ ...mistake, path: ['by'] }));
}

function tooLong(max: string | undefined, longest: string, most: number): readonly Mistake[] {
  if (max === undefined || durationOf(max) <= most) return [];
  const next = `Write \`${longest}\` or less.`;
  return [{ code: 'NOT_ALLOWED', path: ['max'], seen: max, allowed: `at most ${longest}`, next }];
}

/** A role without teams is held by the people whom it lists, and by nobody else. */
function tooFew(role: string, people: number, roles: Roles): readonly Mistake[] {
  const named = Object.hasOwn(roles, role) ? roles[role] : undefined;
  if (named === undefined || named.teams.length > 0 || named.users.length >= people) return [];
  const seen = `${people} people of ${role}`;
  const allowed = `at most as many people as ${role} lists, and at least 2`;
  return [{ code: 'NOBODY_COUNTS', path: ['by'], seen, allowed, next: 'List more people in the role, or a team.' }];
}
