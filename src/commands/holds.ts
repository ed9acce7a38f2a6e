import { samePerson } from '../evidence/people/person.ts';
import { isBefore } from '../evidence/time.ts';
import { unexplainedDeletions } from './deletions.ts';
import { standsFree } from './entitled.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { originDoubt } from './origin.ts';
import { mayHaveSpoken, mayStop } from './speaker.ts';
import type { HeardComment, Version } from './heard.ts';
import type { Hold } from './interpretation.ts';
import type { Scene } from './scene.ts';
import type { Actor } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';

/** Somebody's wish to lift holds. Whether it lifts one depends on the hold. */
export interface Lift {
  readonly by: Actor;
  readonly at: Instant;
  /** Null lifts all. */
  readonly environment: string | null;
}

/** Every hold that was made or may have been made, lifted or not. */
export function holdsMade(scene: Scene): readonly Hold[] {
  return [...scene.heard.flatMap((one) => commentHolds(one, scene)), ...deletedHolds(scene)];
}

/** Holds that nobody entitled has lifted. */
export function activeHolds(made: readonly Hold[], scene: Scene): readonly Hold[] {
  if (made.length === 0) return made;
  const lifts = scene.heard
    .flatMap((one) => liftsOf(one, scene))
    .map((lift) => ({ lift, free: standsFree(lift.by, scene).may }));
  return made.filter(
    (hold) => !lifts.some(({ lift, free }) => reaches(lift, hold) && (free || samePerson(lift.by, hold.by))),
  );
}

/** Whether a lift is meant for a hold: made later, and of its place. A tie leaves the hold. */
export function reaches(lift: Lift, hold: Hold): boolean {
  return isBefore(hold.at, lift.at) && (lift.environment === null || lift.environment === hold.environment);
}

/** The lifts of one comment that is known to be of a person's own hand. */
function liftsOf(heard: HeardComment, scene: Scene): readonly Lift[] {
  return originDoubt(heard, scene.facts) === null ? liftsIn(heard, scene) : [];
}

/** What one comment asks to lift: only as it was written, by a person's hand as far as is known, still there, and of a place that exists. */
export function liftsIn(
  { comment, parsed, edited, person, gone, throughApp }: HeardComment,
  scene: Scene,
): readonly Lift[] {
  if (edited || gone || throughApp !== null || person === null) return [];
  return parsed.commands.flatMap((command): readonly Lift[] => {
    if (command.verb !== 'unhold') return [];
    const lift = { by: person, at: comment.createdAt };
    if (command.environment === null) return [{ ...lift, environment: null }];
    const named = environmentNamed(scene.checklist, command.environment);
    return named === undefined ? [] : [{ ...lift, environment: named.name }];
  });
}

function commentHolds(heard: HeardComment, scene: Scene): readonly Hold[] {
  const { comment, versions, hidden, touchedAt } = heard;
  // Asked first, because of hundreds of comments few stop anything.
  if (!hidden && !versions.some(({ parsed }) => stops(parsed))) return none;
  if (!mayStop(heard, scene.checklist, scene.facts)) return [];
  const hold = (at: Instant, environment: string | null, reason: string, certain: boolean): Hold => ({
    certain,
    environment,
    by: comment.author,
    at,
    reason,
    comment: { id: comment.id, url: comment.url },
  });
  const found = versions.flatMap(({ at, parsed }) =>
    placesHeld(parsed, scene).map(({ environment, reason }) => hold(at, environment, reason, true)),
  );
  const latest = latestByPlace(found);
  if (!hidden || latest.some(({ environment }) => environment === null)) return latest;
  const reason = 'An earlier text of this comment cannot be seen any more; it may have been a hold.';
  return [...latest, hold(touchedAt, null, reason, false)];
}

const none: readonly Hold[] = [];

function stops({ commands, wide }: Version['parsed']): boolean {
  return commands.some(({ verb }) => verb === 'hold') || wide.some(({ verb }) => verb === 'hold');
}

/** An edit that keeps a hold renews it: of one comment the latest counts for each place. */
function latestByPlace(holds: readonly Hold[]): readonly Hold[] {
  const latest = new Map<string | null, Hold>();
  for (const hold of holds) {
    const known = latest.get(hold.environment);
    if (known === undefined || isBefore(known.at, hold.at)) latest.set(hold.environment, hold);
  }
  return [...latest.values()];
}

/** Where one text of a comment stops, and why. A place that does not exist stops everywhere. */
function placesHeld(
  { commands, wide }: Version['parsed'],
  scene: Scene,
): readonly { readonly environment: string | null; readonly reason: string }[] {
  const exact = commands.flatMap((command) => {
    if (command.verb !== 'hold') return [];
    const named = command.environment === null ? undefined : environmentNamed(scene.checklist, command.environment);
    return [{ environment: named?.name ?? null, reason: command.note }];
  });
  const meant = wide.flatMap(({ verb, line }) => (verb === 'hold' ? [{ environment: null, reason: line }] : []));
  return [...exact, ...meant];
}

/** GitHub tells that a comment was deleted, but not what it said; where the ledger knows that, the comment itself is heard. */
function deletedHolds({ change, checklist, facts }: Scene): readonly Hold[] {
  return unexplainedDeletions(change, facts).flatMap((event) => {
    if (!mayHaveSpoken(event.author, change.comments, checklist, facts)) return [];
    const whose = event.author === null ? 'A comment' : `A comment of ${event.author.login}`;
    const reason = `${whose} was deleted; it may have been a hold.`;
    return [{ certain: false, environment: null, by: event.author, at: event.at, reason, comment: null }];
  });
}
