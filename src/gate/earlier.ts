import { limits } from '../checklist/limits.ts';
import { weakens } from '../checklist/weakening/compare.ts';
import { readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Policies } from '../checklist/policy/policies.ts';
import type { EarlierConfig, Facts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import { policiesIn, readConfig } from './config.ts';

/** A checklist by which the candidate was judged before it, or a policy that it extends, was weakened. */
export interface Earlier {
  /** For people, with the commit at which it can be read. */
  readonly name: string;
  readonly config: Exclude<JudgedConfig, { readonly state: 'missing' | 'invalid' }>;
}

/** Those that the present one weakens. One that had problems opened nothing; one whose policy cannot be read any more keeps shut. */
export function earlierOnes(
  { checklist }: Extract<JudgedConfig, { readonly state: 'valid' }>,
  facts: Facts,
): readonly Earlier[] {
  let newer: readonly Checklist[] = [checklist];
  const found: Earlier[] = [];
  for (const source of (facts.earlier ?? []).toReversed()) {
    const name = nameOf(source, facts);
    const before = readEarlier(source, facts);
    if (before.state === 'unread') found.push({ name, config: before });
    if (before.state !== 'valid' || !weakens(before.checklist, checklist)) continue;
    found.push({ name, config: { state: 'valid', checklist: asShown(before.checklist, newer) } });
    newer = [...newer, before.checklist];
  }
  return found.toReversed();
}

/** Where the checklist is the present one, the policies that are other ones now. */
function nameOf({ commit, blob, policies = [] }: EarlierConfig, { config: [present, ...lent] }: Facts): string {
  const others = policies.filter(
    ({ reference, blob: then }) =>
      !lent.some((one) => one.policy?.reference === reference && one.blob?.oid === then.oid),
  );
  if (blob?.oid !== present?.blob?.oid || others.length === 0) return `the checklist of ${commit.slice(0, 12)}`;
  return others.map(({ reference, changedBy }) => `the policy ${reference} of ${changedBy.slice(0, 12)}`).join(', ');
}

/** As it read then; but when a policy has everything frozen is the organisation's calendar, and what that says now counts. */
function readEarlier(source: EarlierConfig, facts: Facts): JudgedConfig {
  const now = withReadings(source, facts);
  if (source.policies === undefined) return now;
  const present = policiesIn(facts);
  const then = new Map(source.policies.map((one) => [one.reference, one]));
  const before = withReadings(source, facts, (reference) => {
    const one = then.get(reference);
    const isPrivate = present.read(reference)?.private ?? false;
    return one === undefined ? null : { text: one.blob.text, version: `commit ${one.changedBy}`, private: isPrivate };
  });
  if (before.state !== 'valid' || now.state !== 'valid') return before;
  return { state: 'valid', checklist: thawed(before.checklist, now.checklist) };
}

/** A checklist with the policies that it extends: what is given of them, else as they read now. */
function withReadings(source: EarlierConfig, facts: Facts, given: Policies['read'] = () => null): JudgedConfig {
  const [, ...policies] = facts.config;
  let all = { ...facts, config: [source, ...policies] };
  let read = readWith(all, given);
  for (let level = 0; level < limits.policyDepth && read.state === 'unread'; level += 1) {
    const taken = read.policies.map(({ reference }) => readingOf(facts, { kind: 'policy', reference }));
    all = { ...all, config: [...all.config, ...taken.flatMap((one) => (isKnown(one) ? [one.value] : []))] };
    read = readWith(all, given);
  }
  return read;
}

function readWith(facts: Facts, given: Policies['read']): JudgedConfig {
  const lent = policiesIn(facts);
  return readConfig(facts, { ...lent, read: (reference) => given(reference) ?? lent.read(reference) });
}

function thawed(before: Checklist, now: Checklist): Checklist {
  const environments = before.environments.map((one) => {
    const other = now.environments.find(({ name }) => name === one.name);
    return other === undefined ? one : { ...one, calendar: { ...one.calendar, freezes: other.calendar.freezes } };
  });
  return { ...before, environments };
}

/** An item of several is shown as the newest of them words it: one check run shows it, and what people sign there counts for all. */
function asShown(before: Checklist, newer: readonly Checklist[]): Checklist {
  const words = new Map(newer.toReversed().flatMap(({ items }) => items.map((item) => [item.id, item])));
  const items = before.items.map((item) => {
    const shown = words.get(item.id);
    return shown === undefined ? item : { ...item, title: shown.title, wording: shown.wording };
  });
  return { ...before, items };
}
