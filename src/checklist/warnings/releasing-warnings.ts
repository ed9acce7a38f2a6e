import type { Checklist, Environment } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { rollbackRuleOf } from '../rollback-rule.ts';
import { listed } from './asked-together.ts';
import { crowdedRoles } from './crowded-roles.ts';
import type { WarningDraft } from './warning.ts';

/** What an environment says of its deployments and of its way back that decides nothing, or that nobody can do. */
export function releasingWarnings(environment: Environment, roles: Checklist['roles']): readonly WarningDraft[] {
  const idle = idleKeys(environment);
  const crowd = idle.some(({ key }) => key === 'rollback') ? [] : crowdedWayBack(environment, roles);
  return [...idle.map((one) => decidesNothing(environment, one)), ...crowd];
}

/** A key that decides nothing, and why. */
interface Idle {
  readonly key: string;
  readonly because: string;
}

const spelling = {
  paths: 'paths',
  tags: 'tags',
  workflows: 'workflows',
  whenNoGo: 'when-no-go',
  start: 'start',
  park: 'park',
  directPushes: 'direct-pushes',
  rollback: 'rollback',
} as const;

/** Only a gate that may be shut at some time keeps anybody waiting. */
function idleKeys(environment: Environment): readonly Idle[] {
  const { enforce, adviseUntil, park, whenNoGo } = environment;
  const said = Object.entries(spelling).filter(([key]) => Reflect.get(environment, key) !== undefined);
  if (enforce === 'off') return said.map(([, key]) => ({ key, because: 'whose gate is off' }));
  const stops = said.filter(([key]) => key === 'whenNoGo' || key === 'park');
  if (enforce === 'advise' && adviseUntil === null)
    return stops.map(([, key]) => ({ key, because: 'whose gate only advises, and so is never shut' }));
  // Where GitHub asks before the job begins nothing is left to be parked, and where it does not nothing waits to be rejected.
  return park === true && whenNoGo !== undefined
    ? [{ key: 'when-no-go', because: 'whose jobs are parked, and so never wait for an answer' }]
    : [];
}

function decidesNothing({ name }: Environment, { key, because }: Idle): WarningDraft {
  return {
    code: 'DECIDES_NOTHING',
    at: ['environments', name, key],
    on: 'key',
    message: `\`${key}\` decides nothing in ${quote(name)}, ${because}`,
    seen: quote(key),
    allowed: 'keys that make a difference there',
    next: 'Take it out, or change what makes it idle.',
  };
}

/** One person fills one role there too. */
function crowdedWayBack({ name, separationOfDuties, rollback }: Environment, roles: Checklist['roles']) {
  const { needs } = rollback ?? rollbackRuleOf();
  const held = needs
    .flatMap((id) => roles[id] ?? [])
    .filter(({ teams, users }) => teams.length === 0 && users.length > 0);
  const crowded = separationOfDuties === 'off' ? null : crowdedRoles(held);
  if (crowded === null) return [];
  const people = new Set(crowded.flatMap(({ users }) => users.map((user) => user.toLowerCase())));
  const draft: WarningDraft = {
    code: 'TOO_FEW_PEOPLE',
    at: ['environments', name, 'rollback', 'needs'],
    on: 'value',
    message: `the roles ${listed(crowded.map(({ id }) => id))} are held by too few people, and one person fills one role: nobody gets the way back of ${quote(name)} signed`,
    seen: `${people.size} ${people.size === 1 ? 'person' : 'people'} for ${crowded.length} roles`,
    allowed: 'as many people as roles that must sign',
    next: 'Add somebody to one of the roles, or ask one role for the way back.',
  };
  return [draft];
}
