import { readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import type { ConfigBlob, Facts } from '../evidence/facts.ts';
import type { Policies } from '../checklist/policy/policies.ts';
import type { JudgedConfig, UnreadPolicy } from '../judge/judge.ts';
import { parseChecklist } from '../checklist/parse.ts';

/**
 * The checklist as the trusted branch has it, with the policies that it extends: valid, with problems, missing, or not known because a
 * policy was not read. Only the first ever opens anything.
 */
export function readConfig(facts: Facts, lent: Policies = policiesIn(facts)): JudgedConfig {
  const [file] = facts.config;
  if (file === undefined || file.blob === null || file.policy !== undefined) return { state: 'missing' };
  const parsed = parseChecklist(file.blob.text, file.path, lent);
  if (parsed.ok) return { state: 'valid', checklist: parsed.checklist };
  const wanted = parsed.wanted ?? [];
  if (wanted.length === 0) return { state: 'invalid', problems: parsed.problems };
  return { state: 'unread', policies: wanted.map((reference) => unread(facts, reference)) };
}

/** The policies that were read, by the names that checklists give them. */
export function policiesIn({ config, subject }: Facts): Policies {
  const { name, private: hidden } = subject.repository;
  const byName = new Map(config.map((one) => [one.policy?.reference, one]));
  return { repository: { name, private: hidden }, read: (reference) => textOf(byName.get(reference)) };
}

function textOf(config: ConfigBlob | undefined): ReturnType<Policies['read']> {
  const { policy, blob } = config ?? {};
  if (policy === undefined || blob === undefined || blob === null) return null;
  return { text: blob.text, version: `commit ${policy.changedBy}`, private: policy.repository.private };
}

/** A policy that was read is part of the configuration, so that one which stands among the readings was never taken up. */
function unread(facts: Facts, reference: string): UnreadPolicy {
  const reading = readingOf(facts, { kind: 'policy', reference });
  if (!isKnown(reading)) return { reference, reading };
  const { source, observer, at } = reading;
  const detail = `policy:${reference} was not taken up`;
  return { reference, reading: { unlearnable: true, code: 'NOT_READ', detail, source, observer, at } };
}
