import type { CommitId } from '../evidence/facts.ts';
import type { LetThrough, Spell } from '../evidence/release.ts';
import type { Instant } from '../evidence/time.ts';
import type { EntryBody } from './entry.ts';

/** So many turns of an environment's gates are read at most, the newest. */
export const MOST_TURNS = 200;

/** How the gate of a commit stands: open, open although something is missing because it only advises, or shut. */
export type GateState = 'open' | 'advised' | 'shut';

interface Told {
  readonly at: Instant;
  readonly body: EntryBody;
}

/**
 * Since when each commit is let through, and until when it was, from entries about one environment in their order. A candidate that a release has
 * left is shut with that. Where more turns were written than are read, only the moment counts at which a commit was first let through.
 */
export function letThroughs(entries: readonly Told[]): readonly LetThrough[] {
  const found = new Map<CommitId, LetThrough>();
  const homes = new Map<number, CommitId>();
  const isCut = entries.filter(({ body }) => body.kind === 'gate-turned').length >= MOST_TURNS;
  const oldest = entries.findIndex(({ body }) => body.kind === 'gate-turned');
  const untold = new Set<CommitId>();
  const turn = (commit: CommitId, to: GateState, at: Instant): void => {
    const before = found.get(commit);
    if (before !== undefined) found.set(commit, turned(before, to, at));
  };
  for (const [index, { at, body }] of entries.entries()) {
    if (body.kind === 'let-through') {
      const spell = { at, until: null };
      found.set(body.commit, { commit: body.commit, ...spell, verified: body.advised === true ? null : spell });
      if (isCut && index < oldest) untold.add(body.commit);
    } else if (body.kind === 'gate-turned') {
      turn(body.commit, body.to, at);
      untold.delete(body.commit);
    } else if (body.kind === 'release-home') {
      const left = homes.get(body.issue);
      if (left !== undefined && left !== body.candidate) turn(left, 'shut', at);
      homes.set(body.issue, body.candidate);
    } else if (body.kind === 'release-step' && body.step === 'ended') turn(body.candidate, 'shut', at);
  }
  return [...found.values()].map((one) => (untold.has(one.commit) ? turned(one, 'shut', one.at) : one));
}

function turned(before: LetThrough, to: GateState, at: Instant): LetThrough {
  const { commit, verified } = before;
  const spell = to === 'shut' ? ended(before, at) : { at, until: null };
  const whole = to === 'open' ? { at, until: null } : verified === null ? null : ended(verified, at);
  return { commit, ...spell, verified: whole };
}

function ended({ at, until }: Spell, now: Instant): Spell {
  return { at, until: until ?? now };
}

/** How the gate of a commit stands by what is remembered; null: it was never let through. */
export function stateOf(commit: CommitId, known: readonly LetThrough[]): GateState | null {
  const one = known.find((through) => through.commit === commit);
  if (one === undefined) return null;
  if (one.until !== null) return 'shut';
  return one.verified !== null && one.verified.until === null ? 'open' : 'advised';
}
