import type { GroupTarget } from './queue-events.ts';
import type { Environment } from '../checklist/model.ts';

/** What a repository's checklist says about where it is deployed. */
export interface Places {
  readonly environments: readonly Environment[];
  readonly defaultBranch: string;
  /** GitHub's id of the repository. */
  readonly of: number;
}

/** What past looks taught: hints that save requests. Losing all of it costs time, never truth. */
export interface Memo {
  /** Files that the repository's checklist named the last time. */
  readonly files: (repository: string) => readonly string[];
  readonly rememberFiles: (repository: string, files: readonly string[]) => void;
  /** The pull request whose head or merge commit it was the last time, so that events about commits and about changes fold into one look. */
  readonly changeOf: (repository: string, commit: string) => number | null;
  /** Commits known to be head or merge commit of a pull request, the newest last. */
  readonly commitsOf: (repository: string, number: number) => readonly string[];
  /** The environments of the repository's checklist the last time; null: it was not looked at yet. */
  readonly places: (repository: string) => Places | null;
  readonly rememberPlaces: (repository: string, places: Places) => void;
  /** Groups of the repository's merge queues that were looked at, the newest last. */
  readonly groups: (repository: string) => readonly GroupTarget[];
  readonly rememberGroup: (repository: string, group: GroupTarget) => void;
  /** How often that was asked, this time included. */
  readonly count: (what: string) => number;
  /** Whether it was counted before. */
  readonly isCounted: (what: string) => boolean;
  readonly rememberChange: (repository: string, commit: string, number: number) => void;
}

const MOST = 20_000;

/** Only the present head and the merge commit of a change matter. */
const COMMITS_OF_ONE = 2;

/** GitHub's queues build at most a hundred groups at once. */
const GROUPS_OF_ONE = 200;

/** A memo of one process, bounded in size. */
export function createMemo(): Memo {
  const files = bounded<readonly string[]>();
  const changes = bounded<number>();
  const commits = bounded<readonly string[]>();
  const counts = bounded<number>();
  const groups = bounded<readonly GroupTarget[]>();
  const places = bounded<Places>();
  const commitKey = (repository: string, commit: string) => `${repository.toLowerCase()}@${commit}`;
  const changeKey = (repository: string, number: number) => `${repository.toLowerCase()}#${number}`;
  const groupsOf = (repository: string) => groups.get(repository.toLowerCase()) ?? [];
  const commitsOf = (repository: string, number: number) => commits.get(changeKey(repository, number)) ?? [];
  return {
    files: (repository) => files.get(repository.toLowerCase()) ?? [],
    rememberFiles: (repository, list) => files.set(repository.toLowerCase(), list),
    changeOf: (repository, commit) => changes.get(commitKey(repository, commit)) ?? null,
    commitsOf,
    places: (repository) => places.get(repository.toLowerCase()) ?? null,
    rememberPlaces: (repository, known) => places.set(repository.toLowerCase(), known),
    groups: groupsOf,
    rememberGroup: (repository, target) => {
      const others = groupsOf(repository).filter(({ group }) => group !== target.group);
      groups.set(repository.toLowerCase(), [...others, target].slice(-GROUPS_OF_ONE));
    },
    isCounted: (what) => counts.get(what) !== undefined,
    count: (what) => {
      const times = (counts.get(what) ?? 0) + 1;
      counts.set(what, times);
      return times;
    },
    rememberChange: (repository, commit, number) => {
      changes.set(commitKey(repository, commit), number);
      const others = commitsOf(repository, number).filter((known) => known !== commit);
      commits.set(changeKey(repository, number), [...others, commit].slice(-COMMITS_OF_ONE));
    },
  };
}

/** A map that forgets its oldest entry when it is full. */
function bounded<T>(): { readonly get: (key: string) => T | undefined; readonly set: (key: string, value: T) => void } {
  const entries = new Map<string, T>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > MOST && oldest.done !== true) entries.delete(oldest.value);
    },
  };
}
