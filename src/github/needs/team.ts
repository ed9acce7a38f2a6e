import { field, integer, oneOf, optionalField, parseJson, text } from '../json.ts';
import { readingFrom, unlearnable } from './readings.ts';
import type { Api } from '../api.ts';
import type { ApiFault } from '../api-fault.ts';
import type { Json } from '../json.ts';
import type { Provenance, Reading } from '../../evidence/reading.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { TeamIdentity, TeamMembership } from '../../evidence/facts.ts';

const MEMBERSHIP = 'GET /orgs/{org}/teams/{team}/memberships/{login}';
const TEAM = 'GET /orgs/{org}/teams/{team}';

type Seen = Result<TeamIdentity, ReadFault & Pick<Partial<ApiFault>, 'status'>>;

/** Whether teams can be seen at all and which they are, asked at most once for each: see `readMembership`. */
export type VisibleTeams = (org: string, team: string) => Promise<Seen>;

/** Asks about each team once, however many people are asked about. */
export function createVisibleTeams(api: Api): VisibleTeams {
  const asked = new Map<string, Promise<Seen>>();
  return (org, team) => {
    const key = `${org}/${team}`.toLowerCase();
    const answer = asked.get(key) ?? readTeam(api, org, team);
    asked.set(key, answer);
    return answer;
  };
}

async function readTeam(api: Api, org: string, team: string): Promise<Seen> {
  const answer = await api.rest(TEAM, { org, team });
  if (!answer.ok) return answer;
  return parseJson(TEAM, answer.value.data, (json) => {
    const organisation = optionalField(json, 'organization');
    return {
      id: integer(field(json, 'id')),
      organisation: organisation === null ? null : integer(field(organisation, 'id')),
    };
  });
}

/** Which team has a name now. One that cannot be seen may be there, so it is unlearnable rather than none. */
export async function readTeamIdentity(
  visible: VisibleTeams,
  name: string,
  observed: Provenance,
): Promise<Reading<TeamIdentity>> {
  const place = placeOf(name);
  if (place === null) return noTeam(name, observed);
  const team = await visible(place.org, place.team);
  return team.ok ? readingFrom(team, observed) : unreadable(team.fault, observed);
}

/**
 * Somebody's membership, child teams included, and in which team (asked for where `identified`). GitHub answers 404 for "no member" and for "you may not see this team"
 * alike, so a 404 only means no where the team itself can be seen: a revocation by a member must not be lost because nobody could look.
 */
export async function readMembership(
  api: Api,
  visible: VisibleTeams,
  need: { readonly team: string; readonly login: string; readonly identified: boolean },
  observed: Provenance,
): Promise<Reading<TeamMembership>> {
  const place = placeOf(need.team);
  if (place === null) return noTeam(need.team, observed);
  const answer = await api.rest(MEMBERSHIP, { ...place, login: need.login });
  if (!answer.ok && answer.fault.status === 404) {
    const seen = await visible(place.org, place.team);
    return seen.ok ? { ...observed, known: true, value: { state: 'none' } } : unreadable(seen.fault, observed);
  }
  if (!answer.ok) return unreadable(answer.fault, observed);
  const read = parseJson(MEMBERSHIP, answer.value.data, parseMembership);
  const isWhole = !read.ok || read.value.state !== 'active' || read.value.teamId !== undefined;
  if (isWhole || !need.identified) return readingFrom(read, observed);
  const seen = await visible(place.org, place.team);
  return seen.ok
    ? { ...observed, known: true, value: { state: 'active', teamId: seen.value.id } }
    : unreadable(seen.fault, observed);
}

/** GitHub names the team by its id in the address of the membership, in one of two forms; where it does not, the team itself is asked. */
function parseMembership(json: Json): TeamMembership {
  const state = oneOf(field(json, 'state'), ['active', 'pending'] as const);
  const url = optionalField(json, 'url');
  const id = url === null ? undefined : /\/teams?\/(\d{1,15})\/memberships\//.exec(text(url))?.[1];
  return id === undefined ? { state } : { state, teamId: Number(id) };
}

function placeOf(name: string): { readonly org: string; readonly team: string } | null {
  const [org, team, ...rest] = name.split('/');
  return org === undefined || team === undefined || rest.length > 0 ? null : { org, team };
}

function noTeam(name: string, observed: Provenance): Reading<never> {
  return unlearnable('TEAM_UNREADABLE', `"${name}" is no team: org/slug is needed`, observed);
}

/** A token that may not read the organisation gets 403, and 404 for what it may not see. */
function unreadable(fault: ReadFault, observed: Provenance): Reading<never> {
  return unlearnable(fault.code === 'API_FORBIDDEN' ? 'TEAM_UNREADABLE' : fault.code, fault.detail, observed);
}
