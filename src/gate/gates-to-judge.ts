import type { Facts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { Gate } from '../judge/roll-call.ts';
import type { Shown } from './ports.ts';
import { aboutOfOwnCheck } from '../evidence/own-check-name.ts';
import { gateName, gateNamed } from '../judge/gate-name.ts';
import { gatesOf } from '../judge/gates.ts';
import { parseExternalId } from '../report/external-id.ts';

/** The gates that the subject meets, and those that we show on it already. */
export function gatesToJudge(config: JudgedConfig, facts: Facts, shown: Pick<Shown, 'checks'>): readonly Gate[] {
  const met = gatesMet(config, facts);
  if (facts.subject.environment !== null) return met;
  const names = new Set(met.map(gateName));
  return [...met, ...gatesShown(facts, shown).filter((gate) => !names.has(gateName(gate)))];
}

/** A checklist that is broken or not known closes what people look at, the merge gate; a missing one asks nothing, as in a repository that never had one. */
function gatesMet(config: JudgedConfig, facts: Facts): readonly Gate[] {
  if (config.state === 'valid') return gatesOf(config.checklist, facts);
  const { environment } = facts.subject;
  if (environment !== null) return [{ kind: 'environment', name: environment }];
  const open = facts.changes.some((change) => change.state === 'open');
  return config.state !== 'missing' && open ? [{ kind: 'merge' }] : [];
}

/**
 * The merge gate of a merged change is history and stays as it was. That of a closed one is taken back: another pull request
 * could be opened from the same commit, and would be green before anybody has looked at it.
 */
function gatesShown(facts: Facts, shown: Pick<Shown, 'checks'>): readonly Gate[] {
  const [change] = facts.changes;
  if (change === undefined) return [];
  return shown.checks
    .filter((check) => check.commit === facts.subject.candidate && isGateRun(check.externalId, change.number))
    .flatMap(({ name }) => aboutOfOwnCheck(name) ?? [])
    .map(gateNamed)
    .filter((gate) => gate.kind === 'environment' || change.state !== 'merged');
}

function isGateRun(externalId: string, change: number): boolean {
  const id = parseExternalId(externalId);
  return id?.kind === 'gate' && id.change === change;
}
