import { namedIn } from '../../judge/named.ts';
import { isKnown } from '../../evidence/reading.ts';
import { readingOf } from '../../evidence/need.ts';
import { recall } from '../../evidence/recall.ts';
import type { RecalledName } from '../../evidence/recall.ts';
import type { Checklist } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { RememberedAccount, RememberedTeam } from '../../evidence/remembered.ts';
import type { NewEntry } from '../entry.ts';

type Known = RecalledName<RememberedAccount | RememberedTeam>;
type Names = ReadonlyMap<string, Known>;

/**
 * Whom the names of the checklist mean, the first time that it names them; and which remembered names it dropped. A name that comes back is
 * pinned anew, so the key counts how often it was dropped.
 */
export function learnNames(facts: Facts, checklist: Checklist): readonly NewEntry[] {
  const named = namedIn(checklist);
  const { accounts, teams } = recall(facts);
  return [
    ...named.accounts.flatMap((login) => pinAccount(login, accounts.get(login.toLowerCase()), facts)),
    ...named.teams.flatMap((team) => pinTeam(team, teams.get(team.toLowerCase()), facts)),
    ...releases('account', accounts, named.accounts, facts),
    ...releases('team', teams, named.teams, facts),
  ];
}

function pinAccount(login: string, known: Known | undefined, facts: Facts): readonly NewEntry[] {
  const reading = readingOf(facts, { kind: 'account', login });
  if ((known?.pin ?? null) !== null || !isKnown(reading)) return [];
  const body = { kind: 'account', login, id: reading.value.id, seenAt: facts.now } as const;
  return [entry('account', login, known?.releases ?? 0, body, facts)];
}

function pinTeam(team: string, known: Known | undefined, facts: Facts): readonly NewEntry[] {
  const reading = readingOf(facts, { kind: 'team-identity', team });
  if ((known?.pin ?? null) !== null || !isKnown(reading)) return [];
  const { id, organisation } = reading.value;
  return [
    entry('team', team, known?.releases ?? 0, { kind: 'team', team, id, organisation, seenAt: facts.now }, facts),
  ];
}

function releases(of: 'account' | 'team', known: Names, named: readonly string[], facts: Facts): readonly NewEntry[] {
  const still = new Set(named.map((name) => name.toLowerCase()));
  return [...known].flatMap(([name, one]) => {
    if (one.pin === null || still.has(name)) return [];
    return [entry(`${of}-released`, name, one.releases, { kind: 'released', of, name, seenAt: facts.now }, facts)];
  });
}

function entry(what: string, name: string, time: number, body: NewEntry['body'], facts: Facts): NewEntry {
  const repository = facts.subject.repository.id;
  return { key: `${what}:${repository}:${name.toLowerCase()}:${time}`, repository, change: null, at: facts.now, body };
}
