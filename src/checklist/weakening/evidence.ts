import { durationOf } from '../../evidence/duration.ts';
import type { Evidence } from '../model.ts';
import { same, isWithin, sameSet } from './same.ts';

/** Whether whatever meets the new evidence would have met the old: false as soon as that is not plain. */
export function isAsStrict(now: Evidence, before: Evidence): boolean {
  if (same(now, before)) return true;
  if (before.kind === 'all') return before.of.length > 0 && before.of.every((part) => isAsStrict(now, part));
  if (now.kind === 'any') return now.of.length > 0 && now.of.every((part) => isAsStrict(part, before));
  if (now.kind === 'all' && now.of.some((part) => isAsStrict(part, before))) return true;
  if (before.kind === 'any') return before.of.some((part) => isAsStrict(now, part));
  if (now.kind === 'at-least' && before.kind === 'at-least')
    return now.count >= before.count && same(now.of, before.of);
  if (!('spec' in now) || !('spec' in before) || now.kind !== before.kind) return false;
  return specsAsStrict(now.kind, { ...now.spec }, { ...before.spec });
}

type Spec = Readonly<Record<string, unknown>>;
type Rule = (now: unknown, before: unknown) => boolean;

/** A shorter life is stricter than a longer one, and any is stricter than none. */
const shorter: Rule = (now, before) =>
  typeof now === 'string' && (typeof before !== 'string' || durationOf(now) <= durationOf(before, 0));

/** What must have lasted longer. */
const longer: Rule = (now, before) =>
  typeof now === 'string' && (typeof before !== 'string' || durationOf(now, 0) >= durationOf(before));

const switchedOn: Rule = (now) => now === true;
const more: Rule = (now, before) => typeof now === 'number' && typeof before === 'number' && now >= before;
const reset: Rule = (now) => now === undefined;
const people: Rule = (now, before) => Array.isArray(now) && Array.isArray(before) && sameSet(now, before);
const added: Rule = (now, before) => Array.isArray(now) && Array.isArray(before) && isWithin(before, now);
const refused: Rule = (now) => now === 'refused';

/** Keys whose change can be plainly stricter, of every kind. What stands here nowhere must stay as it is. */
const everywhere: Readonly<Record<string, Rule>> = { maxAge: shorter };

/** The same of one kind. Fewer reviewers are not stricter: who counts no more cannot object either. */
const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  check: { unchanged: switchedOn },
  file: { unchanged: switchedOn, headings: added },
  review: { count: more, users: people, teams: people },
  signoff: { expires: shorter, onPush: reset },
  deployment: { lasting: longer },
  codeowners: { unowned: refused },
};

function specsAsStrict(kind: string, now: Spec, before: Spec): boolean {
  const known = new Map(Object.entries({ ...everywhere, ...rules[kind] }));
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].every(
    (key) => same(now[key], before[key]) || (known.get(key)?.(now[key], before[key]) ?? false),
  );
}
