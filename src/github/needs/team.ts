import { field, oneOf, parseJson } from '../json.ts';
import { unlearnable } from './readings.ts';
import type { Api } from '../api.ts';
import type { ApiFault } from '../api-fault.ts';
import type { Provenance, Reading } from '../../evidence/reading.ts';
import type { TeamMembership } from '../../evidence/facts.ts';

const MEMBERSHIP = 'GET /orgs/{org}/teams/{team}/memberships/{login}';
const TEAM = 'GET /orgs/{org}/teams/{team}';

/** Whether teams can be seen at all, asked at most once for each: see `readMembership`. */
export type VisibleTeams = (org: string, team: string) => Promise<ApiFault | null>;

/** Asks about each team once, however many people are asked about. */
export function createVisibleTeams(api: Api): VisibleTeams {
  const asked = new Map<string, Promise<ApiFault | null>>();
  return (org, team) => {
    const key = `${org}/${team}`.toLowerCase();
    const answer = asked.get(key) ?? api.rest(TEAM, { org, team }).then((result) => (result.ok ? null : result.fault));
    asked.set(key, answer);
    return answer;
  };
}

/**
 * Somebody's membership, child teams included. GitHub answers 404 for "no member" and for "you may not see this team" alike, so a 404
 * only means no where the team itself can be seen: a revocation by a member must not be lost because nobody could look.
 */
export async function readMembership(
  api: Api,
  visible: VisibleTeams,
  need: { readonly team: string; readonly login: string },
  observed: Provenance,
): Promise<Reading<TeamMembership>> {
  const [org, team, ...rest] = need.team.split('/');
  if (org === undefined || team === undefined || rest.length > 0)
    return unlearnable('TEAM_UNREADABLE', `"${need.team}" is no team: org/slug is needed`, observed);
  const answer = await api.rest(MEMBERSHIP, { org, team, login: need.login });
  if (!answer.ok && answer.fault.status === 404) {
    const fault = await visible(org, team);
    return fault === null ? { ...observed, known: true, value: { state: 'none' } } : unreadable(fault, observed);
  }
  if (!answer.ok) return unreadable(answer.fault, observed);
  const state = parseJson(MEMBERSHIP, answer.value.data, (json) =>
    oneOf(field(json, 'state'), ['active', 'pending'] as const),
  );
  return state.ok
    ? { ...observed, known: true, value: { state: state.value } }
    : unlearnable(state.fault.code, state.fault.detail, observed);
}

/** A token that may not read the organisation gets 403, and 404 for what it may not see. */
function unreadable(fault: ApiFault, observed: Provenance): Reading<never> {
  return unlearnable(fault.code === 'API_FORBIDDEN' ? 'TEAM_UNREADABLE' : fault.code, fault.detail, observed);
}
