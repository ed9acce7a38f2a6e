import type { Checklist, Place } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { Difference } from './compare.ts';
import type { TestCase } from './test-file.ts';
import { judgeGates } from '../../gate/assess.ts';
import { differences } from './compare.ts';

/** How a case went; no difference: as expected. */
export interface CaseResult {
  readonly name: string;
  readonly gate: string;
  readonly place: Place;
  readonly differences: readonly Difference[];
}

/** Judges the facts of a case as of `now` and compares. `facts` are those of the case, its changes made. */
export function runCase(testCase: TestCase, checklist: Checklist, facts: Facts, now: Instant): CaseResult {
  const { name, gate, place, expect } = testCase;
  const rollCall = rollCallOf(gate, checklist, { ...facts, now });
  const found = rollCall === null ? [notMet(gate)] : differences(rollCall, expect);
  return { name, gate, place, differences: found };
}

function rollCallOf(gate: string, checklist: Checklist, facts: Facts): RollCall | null {
  const environment = gate === 'merge' ? null : gate;
  const subject = { ...facts.subject, environment };
  const { rollCalls } = judgeGates({ state: 'valid', checklist }, { ...facts, subject });
  return rollCalls.find((one) => (environment === null) === (one.gate.kind === 'merge')) ?? null;
}

function notMet(gate: string): Difference {
  return { what: 'gate', expected: gate, seen: 'the facts are about nothing that meets this gate' };
}
