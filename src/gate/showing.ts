import type { Facts, ShownItem, Sighting } from '../evidence/facts.ts';
import type { RememberedShowing } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Write, Written } from './ports.ts';
import { after, isAtOrAfter, isBefore, milliseconds } from '../evidence/time.ts';
import { parseExternalId } from '../report/external-id.ts';
import { parseShownItems } from '../report/shown-items.ts';

/** A check run that was written, on which commit it is, and what GitHub confirmed. */
export interface WrittenRun {
  readonly commit: string;
  readonly written: Written;
}

/** A comment of the second in which something became visible may have been made before. */
const SECOND = 1000;

/**
 * The facts with everything we showed counted from when it was surely visible. What stands in a run of ours is when we began to write it; the
 * writing may have taken long, and a sign-off typed meanwhile did not mean it. A run whose showing nobody wrote down (the process died in
 * between, or an older ledger is lost) counts from now on only.
 */
export function asSeen(facts: Facts): Facts {
  const moment = new Map<string, Instant>();
  for (const one of facts.remembered) {
    if (one.kind !== 'shown') continue;
    const key = placeOf(one.commit, one.stamp);
    moment.set(key, latest([one.at, ...(moment.has(key) ? [moment.get(key) ?? one.at] : [])]));
  }
  const now = fromNowOn(facts);
  const seen = (commit: string, stamp: Instant): Instant => moment.get(placeOf(commit, stamp)) ?? now;
  const sighting = (one: Sighting): Sighting =>
    one.stamp === undefined ? one : { ...one, at: latest([one.at, seen(one.commit, one.stamp)]) };
  const item = (one: ShownItem): ShownItem =>
    one.stamp === undefined ? one : { ...one, since: latest([one.since, seen(one.commit, one.stamp)]) };
  return { ...facts, sightings: facts.sightings.map(sighting), shown: facts.shown.map(item) };
}

/** What must be written down so that it counts from the same moment the next time: our runs whose showing is not remembered. */
export function unrecorded(facts: Facts): readonly NewEntry[] {
  const known = new Set(
    facts.remembered.flatMap((one) => (one.kind === 'shown' ? [placeOf(one.commit, one.stamp)] : [])),
  );
  const read = [
    ...facts.sightings.map(({ commit, stamp, at }) => ({ commit, stamp, at })),
    ...facts.shown.map(({ commit, stamp, since }) => ({ commit, stamp, at: since })),
  ];
  return distinct(
    read.flatMap(({ commit, stamp, at }) =>
      stamp === undefined || known.has(placeOf(commit, stamp)) ? [] : entriesOf(facts, { commit, stamp, at }),
    ),
  );
}

/** What the confirmed writes of our gates' runs teach: from when on people could see what is new in them. */
export function showings(facts: Facts, runs: readonly WrittenRun[]): readonly NewEntry[] {
  const before = new Set(
    [...facts.sightings, ...facts.shown].flatMap(({ commit, stamp }) =>
      stamp === undefined ? [] : [placeOf(commit, stamp)],
    ),
  );
  return distinct(
    runs.flatMap(({ commit, written: { check, since, visible } }) => {
      const kind = check === null ? undefined : parseExternalId(check.externalId)?.kind;
      if (check === null || kind === undefined) return [];
      const items = (parseShownItems(check.text) ?? []).map((record) => record.since);
      const stamps = kind === 'gate' ? [check.startedAt, ...items] : items;
      return stamps
        .filter((stamp) => !before.has(placeOf(commit, stamp)) || isOfThisWrite(stamp, since))
        .flatMap((stamp) => entriesOf(facts, { commit, stamp, at: visible }));
    }),
  );
}

/**
 * Whether a moment is that of the write: another write of the very second may have been quicker. What was read and is later still is no news
 * but a clock that is behind; noted again, it would take back sign-offs that were given since.
 */
function isOfThisWrite(stamp: Instant, since: Instant): boolean {
  return isAtOrAfter(stamp, since) && !isAtOrAfter(stamp, after(since, SECOND));
}

/** Whether a write is of a check run, and on which commit. */
export function commitOfWrite(write: Write, checks: readonly { readonly id: number; readonly commit: string }[]) {
  if (write.kind === 'create-check') return write.commit;
  if (write.kind !== 'update-check') return null;
  return checks.find(({ id }) => id === write.id)?.commit ?? null;
}

/** Later than everything that was said up to this look, whichever of the clocks is behind. */
function fromNowOn({ now, changes }: Facts): Instant {
  return latest([now, ...changes.flatMap(({ comments }) => comments.map(({ createdAt }) => after(createdAt, SECOND)))]);
}

function entriesOf(
  { now, subject }: Facts,
  { commit, stamp, at }: Pick<RememberedShowing, 'commit' | 'stamp' | 'at'>,
): readonly NewEntry[] {
  const [change] = subject.changes;
  if (change === undefined) return [];
  const repository = subject.repository.id;
  const key = `shown:${repository}:${change}:${commit}:${stamp}:${at}`;
  return [{ key, repository, change, at: now, body: { kind: 'shown', change, commit, stamp, at } }];
}

function distinct(entries: readonly NewEntry[]): readonly NewEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** Moments are compared as times: GitHub writes them without fractions of a second. */
function placeOf(commit: string, stamp: Instant): string {
  return `${commit} ${milliseconds(stamp)}`;
}

function latest(moments: readonly [Instant, ...Instant[]]): Instant {
  return moments.reduce((last, next) => (isBefore(last, next) ? next : last));
}
