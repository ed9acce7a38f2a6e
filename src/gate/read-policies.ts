import { limits } from '../checklist/limits.ts';
import type { ConfigBlob, Facts, Need } from '../evidence/facts.ts';
import { needKey } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import type { Reading } from '../evidence/reading.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import { readConfig } from './config.ts';
import type { NeedReader } from './ports.ts';

/** The facts with the policies that the checklist extends, and what it says with them. */
export interface Configured {
  readonly facts: Facts;
  readonly config: JudgedConfig;
}

/**
 * Reads the checklist, and then the policies that it turns out to extend, level by level: one request for each, none where it extends none.
 * What could not be read stays among the readings with its reason.
 */
export async function readPolicies(reader: NeedReader, first: Facts): Promise<Configured> {
  let facts = first;
  let config = readConfig(facts);
  for (let level = 0; level < limits.policyDepth && config.state === 'unread'; level += 1) {
    const wanted = config.policies
      .map(({ reference }): PolicyNeed => ({ kind: 'policy', reference }))
      .filter((need) => !Object.hasOwn(facts.readings, needKey(need)));
    if (wanted.length === 0) break;
    facts = withPolicies(facts, wanted, await reader.read(facts, wanted));
    config = readConfig(facts);
  }
  return { facts, config };
}

type PolicyNeed = Need<'policy'>;

/** What was read is part of the configuration, and stands there alone. */
function withPolicies(
  facts: Facts,
  wanted: readonly PolicyNeed[],
  read: Readonly<Record<string, Reading<unknown>>>,
): Facts {
  const config: ConfigBlob[] = [];
  const readings: Record<string, Reading<unknown>> = {};
  for (const need of wanted) {
    const reading = read[needKey(need)];
    if (reading === undefined) continue;
    // The reader of this kind of need gives a configuration.
    if (isKnown(reading)) config.push(reading.value as ConfigBlob);
    else readings[needKey(need)] = reading;
  }
  return { ...facts, config: [...facts.config, ...config], readings: { ...facts.readings, ...readings } };
}
