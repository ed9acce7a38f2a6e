import { anyGlobMatches, anyGlobReachesBelow, globMistake, longestGlob } from '../path-glob.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { refused } from './standing.ts';
import type { CommitId, Need } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Unlearnable } from '../reading.ts';
import type { TreePart } from '../tree-difference.ts';
import type { Refusal } from './standing.ts';

/** What a push does to a sign-off, as the file says it. */
export type RawOnPush = 'reset' | 'keep' | { readonly 'keep-if-unchanged': readonly string[] };

/** The same where it is more than a reset; a sign-off without it is reset. */
export type OnPush = 'keep' | { readonly keepIfUnchanged: readonly string[] };

/** The schema of the key. */
export const onPushSchema = {
  description:
    'What a push does to a sign-off. `reset` (the default): it counts no more. `keep`: it counts for whatever is pushed later. `keep-if-unchanged`: it counts as long as nothing that matches these globs differs from the commit that was signed. In a strict environment only `reset`.',
  examples: ['keep', { 'keep-if-unchanged': ['src/**', 'package.json'] }],
  anyOf: [
    { type: 'string', enum: ['reset', 'keep'] },
    {
      type: 'object',
      additionalProperties: false,
      required: ['keep-if-unchanged'],
      properties: {
        'keep-if-unchanged': {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: 'string', minLength: 1, maxLength: longestGlob },
          description:
            'Globs of the paths whose contents must be the same; a path that came or went counts as changed, so a moved file counts at both of its places.',
          examples: [['src/**', 'package.json']],
        },
      },
    },
  ],
} as const;

/** What the key says; what it says by default is left out, so that both mean the same. */
export function onPushOf(raw: RawOnPush | undefined): { readonly onPush?: OnPush } {
  if (raw === undefined || raw === 'reset') return {};
  return { onPush: raw === 'keep' ? raw : { keepIfUnchanged: raw['keep-if-unchanged'] } };
}

/** How a sign-off of an earlier head stands for the present one: kept for a reason that is told, or not. */
export type Kept = { readonly kept: true; readonly how: string } | Refusal;

/** Whether a sign-off of `signed` counts for the head that is judged, although a push came between. */
export function keptStanding(signed: CommitId, who: string, onPush: OnPush | undefined, question: Question): Kept {
  const { commit, change, environment } = question;
  const given = `${who} signed ${shortCommit(signed)}, but ${shortCommit(commit)} is judged`;
  const reset = (why: string): Refusal => refused('SIGNOFF_STALE', `${given}; ${why}.`);
  // What is judged may be a merge commit: no push, but another rule carries a sign-off there.
  if (onPush === undefined || environment.strict || commit !== change.head.commit) return reset('a push resets it');
  const since = `given on ${shortCommit(signed)}, kept`;
  if (onPush === 'keep') return { kept: true, how: `${since} over later pushes` };
  const difference = readingOf(question.facts, differenceNeed(signed, question));
  if (!isKnown(difference)) return unlearnt(difference, reset);
  const globs = onPush.keepIfUnchanged;
  const changed = difference.value.find((path) => touchesAny(globs, path));
  if (changed === undefined) return { kept: true, how: `${since}: nothing under ${globs.join(', ')} changed` };
  const merge = mergeNeed(signed, question);
  if (merge === null) return reset(`${changed} has changed since`);
  const reading = readingOf(question.facts, merge);
  if (!isKnown(reading)) return unlearnt(reading, reset);
  const { fromBase, before, after } = reading.value;
  if (!fromBase || !sameParts(before, after)) return reset(`${changed} has changed since`);
  return { kept: true, how: `${since}: only ${change.base.ref} was merged into it` };
}

/** What tells whether a sign-off of an earlier head is kept; each asked only when what comes before it does not tell. */
export function keptNeeds(signed: CommitId, onPush: OnPush | undefined, question: Question): readonly Need[] {
  const { commit, change, environment, facts } = question;
  if (onPush === undefined || onPush === 'keep' || environment.strict || commit !== change.head.commit) return [];
  const first = differenceNeed(signed, question);
  const difference = readingOf(facts, first);
  const merge = mergeNeed(signed, question);
  if (merge === null || !isKnown(difference)) return [first];
  return difference.value.some((path) => touchesAny(onPush.keepIfUnchanged, path)) ? [first, merge] : [first];
}

/** A pattern that cannot be matched would match nothing, and so keep everything. */
function touchesAny(globs: readonly string[], path: string): boolean {
  if (path.endsWith('/')) return anyGlobReachesBelow(globs, path.slice(0, -1));
  return globs.some((glob) => globMistake(glob) !== null) || anyGlobMatches(globs, path);
}

function differenceNeed(from: CommitId, { commit }: Question) {
  return { kind: 'tree-difference', from, to: commit } as const;
}

/** A merge upon the very head that was signed; what it merged and what it made of the change is looked at, not who made it or when. */
function mergeNeed(from: CommitId, { commit, change }: Question) {
  const [first, merged, ...others] = change.commits.find(({ oid }) => oid === commit)?.parents ?? [];
  if (first !== from || merged === undefined || others.length > 0) return null;
  return { kind: 'base-merge', from, to: commit, merged, base: change.base.commit } as const;
}

function sameParts(before: readonly TreePart[], after: readonly TreePart[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ path, part }, index) => path === after[index]?.path && part === after[index]?.part)
  );
}

/** What cannot be compared whole has changed; what was not read may still be. */
function unlearnt(reading: Unlearnable, reset: (why: string) => Refusal): Refusal {
  if (reading.code === 'TRUNCATED') return reset('they are too large to be compared');
  return refused(reading.code, `Whether something changed since a sign-off could not be learnt: ${reading.detail}.`);
}
