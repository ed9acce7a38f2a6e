import { milliseconds } from './time.ts';
import type {
  Remembered,
  RememberedAccount,
  RememberedClick,
  RememberedComment,
  RememberedDeletion,
  RememberedFailure,
  RememberedPush,
  RememberedTeam,
} from './remembered.ts';

/** All that is remembered of one comment. */
export interface RecalledComment {
  readonly id: string;
  readonly change: number;
  /** What was learnt of its texts, in the order in which they were written, as far as GitHub told. Never empty. */
  readonly texts: readonly [RememberedComment, ...RememberedComment[]];
}

/** What a name was pinned to when the checklist first named it, or since it came back. */
export interface RecalledName<P extends RememberedAccount | RememberedTeam> {
  readonly pin: P | null;
  /** How often the checklist dropped it. */
  readonly releases: number;
}

/** What is remembered, sorted by what is asked for. */
export interface Recall {
  readonly comments: ReadonlyMap<string, RecalledComment>;
  readonly deletions: ReadonlyMap<string, RememberedDeletion>;
  readonly pushes: readonly RememberedPush[];
  readonly failures: readonly RememberedFailure[];
  readonly clicks: readonly RememberedClick[];
  /** By login in lower case. */
  readonly accounts: ReadonlyMap<string, RecalledName<RememberedAccount>>;
  /** By `org/slug` in lower case. */
  readonly teams: ReadonlyMap<string, RecalledName<RememberedTeam>>;
}

/** Whether GitHub has told, with any of these texts, by whose hand their comment was written. */
export function isOriginTold(texts: readonly RememberedComment[]): boolean {
  return texts.some(({ throughApp }) => throughApp !== undefined);
}

/** Facts are copied while readings come in, their memory stays the same: it is sorted once. */
const sorted = new WeakMap<readonly Remembered[], Recall>();

/** Sorts what is remembered; asked many times, done once. */
export function recall({ remembered }: { readonly remembered: readonly Remembered[] }): Recall {
  const known = sorted.get(remembered) ?? sort(remembered);
  sorted.set(remembered, known);
  return known;
}

function sort(remembered: readonly Remembered[]): Recall {
  const accounts = new Map<string, RecalledName<RememberedAccount>>();
  const teams = new Map<string, RecalledName<RememberedTeam>>();
  for (const one of remembered) {
    if (one.kind === 'account') pin(accounts, one.login, one);
    else if (one.kind === 'team') pin(teams, one.team, one);
    else if (one.kind === 'released' && one.of === 'account') release(accounts, one.name);
    else if (one.kind === 'released') release(teams, one.name);
  }
  return {
    accounts,
    teams,
    comments: commentsAmong(remembered),
    deletions: new Map(remembered.flatMap((one) => (one.kind === 'comment-deleted' ? [[one.id, one] as const] : []))),
    pushes: remembered.flatMap((one) => (one.kind === 'push' ? [one] : [])),
    clicks: remembered.flatMap((one) => (one.kind === 'clicked' ? [one] : [])),
    failures: remembered.flatMap((one) => (one.kind === 'check-failed' ? [one] : [])),
  };
}

/** The first meaning stands until the name is let go: a later one is somebody else's. */
function pin<P extends RememberedAccount | RememberedTeam>(
  names: Map<string, RecalledName<P>>,
  name: string,
  meant: P,
): void {
  const before = names.get(name.toLowerCase()) ?? { pin: null, releases: 0 };
  names.set(name.toLowerCase(), { ...before, pin: before.pin ?? meant });
}

function release<P extends RememberedAccount | RememberedTeam>(
  names: Map<string, RecalledName<P>>,
  name: string,
): void {
  const before = names.get(name.toLowerCase());
  names.set(name.toLowerCase(), { pin: null, releases: (before?.releases ?? 0) + 1 });
}

function commentsAmong(remembered: readonly Remembered[]): ReadonlyMap<string, RecalledComment> {
  const texts = new Map<string, RememberedComment[]>();
  for (const one of remembered) {
    if (one.kind !== 'comment') continue;
    const list = texts.get(one.id);
    if (list === undefined) texts.set(one.id, [one]);
    else list.push(one);
  }
  return new Map(
    [...texts].flatMap(([id, list]) => {
      const [first, ...rest] = list.toSorted((a, b) => milliseconds(a.writtenAt) - milliseconds(b.writtenAt));
      return first === undefined ? [] : [[id, { id, change: first.change, texts: [first, ...rest] }] as const];
    }),
  );
}
