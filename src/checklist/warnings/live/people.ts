import type { Role } from '../../../evidence/kind.ts';
import type { Checklist } from '../../model.ts';
import { quote } from '../../problems/quote.ts';
import type { WarningDraft } from '../warning.ts';
import type { LiveFacts, Looked } from './live-facts.ts';
import { missing, notLookedUp } from './missing.ts';
import { namedLogins, namedTeams } from './named.ts';
import type { Named } from './named.ts';

type Known = Pick<LiveFacts, 'accounts' | 'teams'>;

/** Accounts and teams that are not there, or whose people cannot say anything. */
export function accountWarnings(checklist: Checklist, facts: Known): readonly WarningDraft[] {
  return [
    ...eachOf(namedLogins(checklist), facts.accounts, 'the account', (named, access) => {
      if (access === 'some') return null;
      return access === null ? noUser(named, existing(facts.accounts)) : noAccess(named);
    }),
    ...eachOf(namedTeams(checklist), facts.teams, 'the team', (named, members) =>
      members === null ? noTeam(named, existing(facts.teams)) : null,
    ),
  ];
}

/** What could not be looked up for the same reason, by its code, is told once, with how many more there are. */
function eachOf<T>(
  names: readonly Named[],
  looked: ReadonlyMap<string, Looked<T>>,
  what: string,
  warn: (named: Named, value: T) => WarningDraft | null,
): readonly WarningDraft[] {
  const drafts: WarningDraft[] = [];
  const open = new Map<string, { readonly first: Named; readonly why: string; readonly more: number }>();
  for (const named of names) {
    const one = looked.get(named.name.toLowerCase()) ?? { known: false, why: 'it was not asked about' };
    const draft = one.known ? warn(named, one.value) : null;
    if (draft !== null) drafts.push(draft);
    if (one.known) continue;
    const [code = ''] = one.why.split(':', 1);
    const before = open.get(code);
    open.set(code, { first: before?.first ?? named, why: before?.why ?? one.why, more: (before?.more ?? -1) + 1 });
  }
  const unread = [...open.values()].map(({ first, why, more }) =>
    notLookedUp(first, more === 0 ? what : `${what} and ${more} more`, why),
  );
  return [...drafts, ...unread];
}

function noUser(named: Named, known: readonly string[]): WarningDraft {
  const message = `there is no account ${quote(named.name)}`;
  const next = 'Write the login as it is now, or take it out: whoever takes the name later is somebody else.';
  return { ...missing(named, { code: 'NO_SUCH_USER', message, known, next }), allowed: 'the login of an account' };
}

function noAccess(named: Named): WarningDraft {
  const message = `${quote(named.name)} cannot read the repository, and so not comment on a pull request`;
  const draft = missing(named, {
    code: 'NO_ACCESS',
    message,
    known: [],
    next: 'Give the account access, or take it out.',
  });
  return { ...draft, allowed: 'accounts that can read the repository' };
}

function noTeam(named: Named, known: readonly string[]): WarningDraft {
  const message = `there is no team ${quote(named.name)} that this token can see`;
  const next =
    "Write the team's slug as its address shows it, or use a token that may read the organisation's members.";
  const draft = missing(named, { code: 'NO_SUCH_TEAM', message, known, next });
  return { ...draft, allowed: 'a team of the organisation as organisation/slug' };
}

function existing(looked: ReadonlyMap<string, Looked<unknown>>): readonly string[] {
  return [...looked].flatMap(([name, one]) => (one.known && one.value !== null ? [name] : []));
}

/** Roles that have nobody at all, although each name in them could be looked up. */
export function emptyRoles({ roles }: Checklist): readonly WarningDraft[] {
  return Object.values(roles)
    .filter(({ teams, users }) => teams.length === 0 && users.length === 0)
    .map(({ id, deputies = { teams: [], users: [] } }) => ({
      ...(deputies.teams.length + deputies.users.length === 0
        ? { code: 'NOBODY_HOLDS', message: `nobody holds the role ${quote(id)}` }
        : { code: 'ONLY_DEPUTIES', message: `only deputies can sign for the role ${quote(id)}: nobody holds it` }),
      at: ['roles', id],
      on: 'key',
      seen: 'no active member of its teams, and no account that can comment',
      allowed: 'at least one person',
      next: 'Add somebody to the team, or another team or login to the role.',
    }));
}

/**
 * The same checklist with the members of its teams as users: what could not be looked up stays a team, which may have anybody. Whoever is known
 * from a membership alone is not named, because warnings are shown to whoever may read the log of a job: each is told apart by a number.
 */
export function withMembers(checklist: Checklist, facts: Known): Checklist {
  const names = new Map(namedLogins(checklist).map(({ name }) => [name.toLowerCase(), name]));
  for (const [team, looked] of facts.teams) {
    const members = looked.known ? (looked.value ?? []) : [];
    for (const [index, login] of members.entries()) {
      const key = login.toLowerCase();
      if (!names.has(key)) names.set(key, `member ${index + 1} of ${team}`);
    }
  }
  const roles = Object.entries(checklist.roles).map(([id, role]) => [id, resolved(role, facts, names)] as const);
  return { ...checklist, roles: Object.assign(Object.create(null), Object.fromEntries(roles)) };
}

function resolved(role: Role, facts: Known, names: ReadonlyMap<string, string>): Role {
  const { deputies } = role;
  const holders = { ...role, ...resolvedGroup(role, facts, names) };
  if (deputies === undefined) return holders;
  return { ...holders, deputies: { ...deputies, ...resolvedGroup(deputies, facts, names) } };
}

function resolvedGroup(
  role: Pick<Role, 'users' | 'teams'>,
  { accounts, teams }: Known,
  names: ReadonlyMap<string, string>,
): Pick<Role, 'users' | 'teams'> {
  const members = role.teams.flatMap((team) => {
    const looked = teams.get(team.toLowerCase());
    return looked?.known === true ? (looked.value ?? []) : [];
  });
  const users = role.users.filter((login) => {
    const looked = accounts.get(login.toLowerCase());
    return looked?.known !== true || looked.value === 'some';
  });
  return {
    teams: role.teams.filter((team) => teams.get(team.toLowerCase())?.known !== true),
    users: [...new Set([...users, ...members].map((login) => names.get(login.toLowerCase()) ?? login))],
  };
}
