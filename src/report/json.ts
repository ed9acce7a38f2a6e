import { createHash } from 'node:crypto';
import type { Answer } from '../evidence/answer.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';

/** JSON with the keys of every object in code-unit order and no blanks, so that equal values are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null';
}

/** The versioned JSON report: the roll call in a stable key order, indented for people, ending with a line break. */
export function rollCallJson(rollCall: RollCall): string {
  return `${JSON.stringify(ordered(rollCall), null, 2)}\n`;
}

/**
 * SHA-256 (64 hex digits) of what the roll call says. Left out is what changes without a change of the answer: the time of judging,
 * the next look, when a fact was read, and the branches' tips (the content of checklist and policies stays in), so that an unchanged answer is never written again.
 */
export function rollCallDigest(rollCall: RollCall): string {
  const { now: _now, nextLook: _nextLook, checklist, policies, findings, ...rest } = rollCall;
  const source = checklist === null ? null : { ref: checklist.ref, path: checklist.path, blob: checklist.blob };
  const lent = policies === undefined ? {} : { policies: policies.map(({ commit: _commit, ...kept }) => kept) };
  return digestOf({ ...rest, ...lent, checklist: source, findings: findings.map(lasting) });
}

/**
 * SHA-256 (64 hex digits) of what is worth showing again. While checks are still coming in, one more that succeeded changes nothing that
 * anybody must know; a failure, the last success and everything a person does are shown at once.
 */
export function shownDigest(rollCall: RollCall): string {
  if (!rollCall.findings.some(isComing)) return rollCallDigest(rollCall);
  const quiet = (finding: Finding) => isComing(finding) || (isAutomatic(finding) && finding.outcome === 'met');
  const waiting = rollCall.findings.filter(quiet).map(({ item }) => item);
  return digestOf([
    rollCallDigest({ ...rollCall, findings: rollCall.findings.filter((finding) => !quiet(finding)) }),
    waiting,
  ]);
}

/** What has lapsed does not come by itself. */
function isComing(finding: Finding): boolean {
  return isAutomatic(finding) && finding.outcome === 'pending' && finding.code !== 'EVIDENCE_STALE';
}

/** Only checks prove it: nobody has to act for it to become met. */
function isAutomatic({ kinds }: Finding): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === 'check');
}

/** SHA-256 (64 hex digits) of what one finding says, by the same rule. */
export function findingDigest(finding: Finding): string {
  return digestOf(lasting(finding));
}

function lasting(answer: Answer | Finding): unknown {
  const { facts: _facts, nextLook: _nextLook, parts, ...rest } = answer;
  return parts === undefined ? rest : { ...rest, parts: parts.map(lasting) };
}

/** SHA-256 (64 hex digits) of any JSON value; equal values have equal digests. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Null prototype: a key called `__proto__` is data here.
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of entries) result[key] = ordered(inner);
  return result;
}
