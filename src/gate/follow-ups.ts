import type { Facts } from '../evidence/facts.ts';
import type { Remembered } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import type { FollowUp } from '../report/follow-up.ts';
import type { Assessment } from './assess.ts';
import type { Write } from './ports.ts';
import { isAtOrAfter } from '../evidence/time.ts';
import { dueComment } from '../report/due.ts';
import type { LeftForLater } from '../report/due.ts';
import { followUp, profileFollowUps } from '../report/follow-up.ts';

/** About every override and every chosen profile that the ledger does not remember an issue about, each once. */
export function followUps({ rollCalls, facts }: Pick<Assessment, 'rollCalls' | 'facts'>): readonly FollowUp[] {
  const wanted = rollCalls.flatMap((rollCall) => [...[followUp(rollCall) ?? []].flat(), ...profileFollowUps(rollCall)]);
  const open = wanted.filter((one) => !isTold(one, facts.remembered));
  return [...new Map(open.map((one) => [one.marker, one])).values()];
}

/** Of an override each word must be told: with new ones it is another, which nobody has heard of. */
function isTold({ about }: FollowUp, remembered: readonly Remembered[]): boolean {
  if (about.kind === 'profile')
    return remembered.some(
      (one) =>
        one.kind === 'profile-issue' &&
        one.change === about.change &&
        one.profile === about.profile &&
        one.comment === about.comment,
    );
  const told = remembered.flatMap((one) =>
    one.kind === 'follow-up' &&
    one.change === about.change &&
    one.environment === about.environment &&
    one.commit === about.commit
      ? (one.words ?? [])
      : [],
  );
  return about.words.every((word) => told.includes(word));
}

type Reminder = Extract<Write, { readonly kind: 'remind' }>;

/** The comments to write on the issues about chosen profiles that are due, each once. */
export function reminders({ rollCalls, facts }: Pick<Assessment, 'rollCalls' | 'facts'>): readonly Reminder[] {
  return waiting(facts).flatMap((one): readonly Reminder[] => {
    const change = facts.changes.find(({ number }) => number === one.change);
    if (change === undefined || !isAtOrAfter(facts.now, one.due)) return [];
    const { issue, profile, comment } = one;
    const about = { change: one.change, profile, comment };
    return [{ kind: 'remind', number: issue, text: dueComment(one, change, rollCalls), about }];
  });
}

/** When chosen profiles are due that no comment has told to be. */
export function dueTimes(facts: Facts): readonly Instant[] {
  return waiting(facts).map(({ due }) => due);
}

interface Waiting extends LeftForLater {
  readonly change: number;
  readonly comment: string;
  readonly issue: number;
}

/** What an older version wrote down does not say when it is due. */
function waiting({ remembered }: Facts): readonly Waiting[] {
  const told = new Set(remembered.flatMap((one) => (one.kind === 'profile-due' ? [one.issue] : [])));
  return remembered.flatMap((one) => {
    if (one.kind !== 'profile-issue' || one.due === undefined || told.has(one.issue)) return [];
    return [{ ...one, due: one.due, items: one.items ?? [] }];
  });
}
