import { interpret } from '../commands/interpret.ts';
import { commandNeeds } from '../commands/needs.ts';
import { needKey } from '../evidence/need.ts';
import { concernNeeds } from '../checklist/scope/concerns.ts';
import { applies, conditionNeeds } from '../checklist/scope/applies.ts';
import { environmentNamed, isAskedIn } from '../checklist/scope/environments.ts';
import { mergeEnvironments } from './enforcement.ts';
import { benchFor, circumstancesOf, questionOf, sessionFor } from './findings.ts';
import { gatesOf } from './gates.ts';
import { evidenceNeeds } from './judge-evidence.ts';
import { identityNeeds } from './identity-needs.ts';
import { isAskedAt } from '../checklist/scope/release-items.ts';
import { askedAs } from './release/release-gate.ts';
import { branchesOf } from './release/on-branch.ts';
import { mergeNeeds, releaseNeed, releaseState } from './release/release-state.ts';
import { leadsBack, wayBackNeeds } from './rollback/way-back.ts';
import { withWayBack } from './rollback/way-back-item.ts';
import { judgedChange } from './subject.ts';
import type { Session } from './findings.ts';
import type { Gate } from './roll-call.ts';
import type { Checklist, Environment } from '../checklist/model.ts';
import type { Facts, Need } from '../evidence/facts.ts';

/**
 * Everything that items, commands and holds need and that was not read yet, each once. Asked again after each round of reading,
 * because one reading may lead to the next; with everything read it is empty. A reading that failed was made: it is not asked for again.
 */
export function missingNeeds(written: Checklist, facts: Facts): readonly Need[] {
  const checklist = leadsBack(written, facts) ? withWayBack(written, facts) : written;
  const gates = gatesOf(checklist, facts);
  const needs = new Map<string, Need>();
  const add = (found: readonly Need[]): void => {
    for (const need of found) needs.set(needKey(need), need);
  };
  const said = interpret(checklist, facts);
  const listed = facts.changes.filter(({ unlistedFiles }) => unlistedFiles === undefined);
  add(listed.flatMap((change) => checklist.environments.flatMap((one) => concernNeeds(one, change, facts))));
  if (gates.length > 0) {
    add([...commandNeeds(checklist, facts), ...identityNeeds(checklist, facts)]);
    const { deploys = [], proposals = [] } = said.release ?? {};
    const statements = [
      ...said.signOffs,
      ...said.waivers,
      ...said.overrides,
      ...said.profiles,
      ...deploys,
      ...proposals,
    ];
    add(statements.flatMap(({ standing }) => (standing.counts || standing.asks === undefined ? [] : [standing.asks])));
  }
  for (const gate of gates) {
    const judged = judgedChange(facts, gate);
    if ('code' in judged) continue;
    const session = sessionFor(checklist, facts, judged, said);
    const isEnvironment = gate.kind === 'environment';
    for (const environment of environmentsOf(gate, session)) {
      const isRead = isEnvironment && (judged.change.unlistedFiles === undefined || judged.change.merge !== null);
      const release = isRead ? releaseNeed(environment, judged, facts) : null;
      const branches = branchesOf(environment, judged, facts);
      add(
        release === null
          ? []
          : [
              { ...release, branches },
              ...mergeNeeds(environment, judged, facts),
              ...wayBackNeeds(environment, judged, facts),
            ],
      );
      if (judged.change.unlistedFiles === undefined) add(itemNeeds(gate, environment, session));
    }
  }
  // What is to be read on takes the place of what was read before.
  const isMade = (key: string, need: Need) =>
    Object.hasOwn(facts.readings, key) && !(need.kind === 'release' && need.to !== undefined);
  return [...needs].flatMap(([key, need]) => (isMade(key, need) ? [] : [need]));
}

function environmentsOf(gate: Gate, { checklist, facts, judged }: Session): readonly Environment[] {
  if (gate.kind === 'merge') return mergeEnvironments(checklist, judged.change, facts);
  const environment = environmentNamed(checklist, gate.name);
  return environment === undefined || environment.enforce === 'off' ? [] : [environment];
}

function itemNeeds(gate: Gate, environment: Environment, session: Session): readonly Need[] {
  const bench = benchFor(session, environment);
  const at = circumstancesOf(bench);
  const state = gate.kind === 'environment' ? releaseState(environment, session.judged, session.facts) : null;
  return session.checklist.items
    .filter((item) => isAskedIn(item, environment) && (gate.kind === 'environment' || item.ask === 'change'))
    .filter((item) => isAskedAt(session.judged.change, item))
    .map((item) => (state === null ? item : askedAs(item, state)))
    .flatMap((item) => {
      // First whether it is asked, then its proofs: what does not apply costs nothing more.
      const open = conditionNeeds(item.when, at).filter(
        (need) => !Object.hasOwn(session.facts.readings, needKey(need)),
      );
      if (open.length > 0) return open;
      return applies(item.when, at).applies ? evidenceNeeds(item.evidence, questionOf(item, bench)) : [];
    });
}
