import type {
  ChangeFacts,
  CheckRun,
  Comment,
  CommitEvidence,
  CommitFacts,
  Facts,
  Need,
  ReadingOf,
  Review,
  ShownItem,
  Sighting,
} from '../../src/evidence/facts.ts';
import type { LedgerAnchor, RememberedAccount, RememberedTeam } from '../../src/evidence/remembered.ts';
import { needKey } from '../../src/evidence/need.ts';
import type { Known, Provenance, Reading, Unlearnable, UnlearnableCode } from '../../src/evidence/reading.ts';
import type { Actor } from '../../src/evidence/facts.ts';
import { ada, aPerson, mallory, octavia, otto, quinn, rhea } from './people.ts';

/** Commits of the tests. `head` is the present head of the change, `earlier` was it before, `merged` is the merge commit. */
export const head = 'a'.repeat(40);
export const earlier = 'b'.repeat(40);
export const merged = 'c'.repeat(40);
export const elsewhere = 'd'.repeat(40);

/** Moments of the tests, in order: opened → seen (the head was shown) → said (the usual comment) → later → now. */
export const opened = '2026-11-20T09:00:00Z';
export const seen = '2026-11-20T10:00:00Z';
export const said = '2026-11-20T11:00:00Z';
export const later = '2026-11-20T12:00:00Z';
export const mergedAt = '2026-11-20T13:00:00Z';
export const afterMerge = '2026-11-20T14:00:00Z';
export const now = '2026-11-20T15:00:00Z';

const somewhere: Provenance = { source: 'test', observer: 'test', at: now };

export function known<T>(value: T): Known<T> {
  return { known: true, value, ...somewhere };
}

export function unlearnable(code: UnlearnableCode, detail = 'not told'): Unlearnable {
  return { unlearnable: true, code, detail, ...somewhere };
}

/** Readings for the facts: `readings([{ kind: 'team', team: 'acme/qa', login: 'quinn' }, { state: 'active' }])`. */
export function readings(
  ...entries: readonly (readonly [Need, ReadingOf[Need['kind']] | Unlearnable])[]
): Readonly<Record<string, Reading<unknown>>> {
  return Object.fromEntries(
    entries.map(([need, value]) => [needKey(need), 'unlearnable' in value ? value : known(value)]),
  );
}

/** A membership reading: `active('acme/qa', 'quinn')`. */
export function membership(
  team: string,
  login: string,
  state: 'active' | 'pending' | 'none' = 'active',
): Readonly<Record<string, Reading<unknown>>> {
  const who = state === 'active' ? { state, teamId: teamIdOf(team) } : { state };
  return readings([{ kind: 'team', team, login }, who]);
}

/** The id of a team: it follows from the name, as a person's does. */
function teamIdOf(team: string): number {
  return aPerson(team).id ?? 0;
}

/** The ledger's memory that a login of the checklist meant this account. */
export function aPinnedAccount(person: Actor, over: Partial<RememberedAccount> = {}): RememberedAccount {
  return { kind: 'account', login: person.login, id: person.id, seenAt: opened, ...over };
}

/** The ledger's memory of what `org/slug` meant. */
export function aPinnedTeam(team: string, over: Partial<RememberedTeam> = {}): RememberedTeam {
  return { kind: 'team', team, id: teamIdOf(team), organisation: 1, seenAt: opened, ...over };
}

/** Everybody and every team that the tests' checklists name, as they were when they first did. */
export const pins: readonly (RememberedAccount | RememberedTeam)[] = [
  ...[ada, quinn, otto, octavia, rhea, mallory].map((person) => aPinnedAccount(person)),
  ...['acme/qa', 'acme/ops', 'acme/backend'].map((team) => aPinnedTeam(team)),
];

/** A commit of the change, by `ada` unless said otherwise. */
export function aCommit(over: Partial<CommitFacts> = {}): CommitFacts {
  const person = { email: 'ada@example.com', user: ada };
  return { oid: head, parents: [earlier], authors: [person], committer: person, ...over };
}

/** An open pull request of `ada` from `feature` to `main`, whose head nobody reviewed or talked about. */
export function aChange(over: Partial<ChangeFacts> = {}): ChangeFacts {
  return {
    number: 7,
    url: 'https://github.test/acme/shop/pull/7',
    title: 'Add vouchers',
    author: ada,
    state: over.merge ? 'merged' : 'open',
    draft: false,
    crossRepository: false,
    base: { ref: 'main', commit: elsewhere },
    head: { ref: 'feature', commit: head },
    merge: null,
    labels: [],
    files: [{ path: 'src/vouchers.ts' }],
    commits: [aCommit()],
    pushers: known([ada]),
    body: { text: '', createdAt: opened, revisions: { complete: true, list: [] } },
    comments: [],
    reviews: [],
    timeline: [],
    observed: somewhere,
    ...over,
  };
}

/** A place in the App's ledger. */
export const anAnchor: LedgerAnchor = { ledger: '1'.repeat(32), seq: 1, hash: '2'.repeat(64) };

let lastId = 1000;

/** A comment of one text, never edited. */
export function aComment(over: Partial<Comment> = {}): Comment {
  lastId += 1;
  const id = over.id ?? String(lastId);
  return {
    id,
    url: `https://github.test/acme/shop/pull/7#issuecomment-${id}`,
    author: ada,
    association: 'MEMBER',
    createdAt: said,
    lastEditedAt: null,
    text: 'Looks fine.',
    revisions: { complete: true, list: [] },
    ...over,
  };
}

/** An approval of the head by `rhea`, who may push. */
export function aReview(over: Partial<Review> = {}): Review {
  lastId += 1;
  return {
    id: String(lastId),
    url: 'https://github.test/acme/shop/pull/7#review',
    author: rhea,
    state: 'APPROVED',
    commit: head,
    submittedAt: said,
    canPush: true,
    onBehalfOf: [],
    ...over,
  };
}

/** A successful check run of the app `github-actions`. */
export function aCheck(over: Partial<CheckRun> = {}): CheckRun {
  lastId += 1;
  return {
    id: lastId,
    name: 'ci / test',
    app: { id: 15368, slug: 'github-actions' },
    status: 'completed',
    conclusion: 'success',
    externalId: '',
    url: 'https://github.test/acme/shop/runs/1',
    startedAt: opened,
    completedAt: seen,
    workflowRun: null,
    ...over,
  };
}

/** What the head carries: nothing, unless said otherwise. */
export function aCommitEvidence(over: Partial<CommitEvidence> = {}): CommitEvidence {
  return { oid: head, tree: 'tree-of-head', checks: [], statuses: [], ...over };
}

/** The head, seen by the App before anything was said. */
export function aSighting(over: Partial<Sighting> = {}): Sighting {
  return { commit: head, at: seen, how: 'shown-by-app', ...over };
}

/** An item as the App showed it on the head from the first. */
export function aShownItem(item: string, over: Partial<ShownItem> = {}): ShownItem {
  return { item, commit: head, wording: wordingOf(item), since: seen, first: true, ...over };
}

/** The wording that `anItem` gives an item of this id: 16 hex digits, as a real one has. */
export function wordingOf(item: string): string {
  return Buffer.from(item.padEnd(8, '.')).toString('hex').slice(0, 16);
}

/**
 * Facts about one change, judged by the App at its head, which was seen at `seen`.
 * `shown` names the items that the App showed then; `facts.shown` can be given instead.
 */
export function someFacts(
  over: Partial<Facts> & { readonly change?: ChangeFacts; readonly items?: readonly string[] } = {},
): Facts {
  const { change, items = [], ...rest } = over;
  const changes = rest.changes ?? [change ?? aChange()];
  const candidate = rest.subject?.candidate ?? changes[0]?.merge?.commit ?? changes[0]?.head.commit ?? head;
  return {
    facts: 1,
    now,
    subject: {
      repository: { id: 42, name: 'acme/shop', private: true, defaultBranch: 'main' },
      environment: null,
      candidate,
      changes: changes.map(({ number }) => number),
    },
    reader: { app: 99, alone: false, run: null },
    config: [
      {
        ref: 'refs/heads/main',
        path: '.github/holdpoint.yml',
        commit: elsewhere,
        blob: { oid: 'f'.repeat(40), text: 'version: 1\n' },
        changedAt: opened,
      },
    ],
    changes,
    commits: [aCommitEvidence()],
    sightings: [aSighting()],
    shown: items.map((item) => aShownItem(item)),
    remembered: pins,
    ledger: known(anAnchor),
    ...rest,
    readings: { ...byHand(changes), ...broughtAlone(candidate), ...rest.readings },
  };
}

/** Environments of the tests' checklists. */
const environments = ['production', 'staging', 'canary', 'live', 'preview', 'api', 'web', 'far', 'moon', 'other'];

/** That a deployment of the candidate brings its own change alone: what it was merged upon is deployed. */
export function broughtAlone(candidate: string, names: readonly string[] = environments): Facts['readings'] {
  const before = 'e'.repeat(40);
  const commit = { tree: 'tree', authors: [], committer: null, changes: [] };
  const commits = [
    { ...commit, oid: candidate, parents: [before] },
    { ...commit, oid: before, parents: [] },
  ];
  return readings(
    ...names.map((environment) => {
      const status = { state: 'success', at: opened, creator: null };
      const newest = [{ id: 1, commit: before, creator: null, createdAt: opened, status }];
      const brought = { candidate, deployments: { environment, newest }, history: { whole: true, commits } };
      return [{ kind: 'release', environment, candidate }, brought] as const;
    }),
  );
}

/** That nothing was ever deployed anywhere. */
export function neverDeployed(candidate: string): Facts['readings'] {
  const commits = [{ oid: candidate, parents: [], tree: 'tree', authors: [], committer: null, changes: [] }];
  return readings(
    ...environments.map((environment) => {
      const brought = { candidate, deployments: { environment, newest: [] }, history: { whole: true, commits } };
      return [{ kind: 'release', environment, candidate }, brought] as const;
    }),
  );
}

/** That no app wrote any of the comments in its author's name. */
function byHand(changes: readonly ChangeFacts[]): Facts['readings'] {
  const origin = { throughApp: null };
  return readings(
    ...changes.flatMap(({ comments }) =>
      comments.map(({ id }) => [{ kind: 'comment-origin', comment: id }, origin] as const),
    ),
  );
}

/** Someone reading without the App: no memory, no app id. */
export const alone: Facts['reader'] = { app: null, alone: true, run: null };
