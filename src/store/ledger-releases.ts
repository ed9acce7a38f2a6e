import type { Kysely } from 'kysely';
import type { CommitId } from '../evidence/facts.ts';
import { readEntry, storedKey } from '../ledger/chain.ts';
import type { StoredEntry } from '../ledger/chain.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { MOST_TURNS } from '../ledger/let-through.ts';
import { environmentKey, judgedKey, letThroughKey, mergeKey, mergeToldKey } from '../ledger/release-entries.ts';
import type { ReleaseEntry, ReleaseMemory } from '../ledger/release-entries.ts';
import {
  environmentOfHome,
  environmentsJudged,
  heardOf,
  MOST_DEPLOYED,
  releaseMemory,
  settledEverywhere,
} from '../ledger/release-memory.ts';
import type { ReleaseQuestion } from '../ledger/release-memory.ts';
import { againstKinds } from '../ledger/speaks-against.ts';
import type { SettledChange } from '../evidence/release.ts';
import type { CheckedChain } from './checked-chain.ts';
import { LedgerTrouble } from './ledger-fault.ts';
import type { Tables } from './tables.ts';

/** Values in one statement: both engines bound their number. */
const BATCH = 100;

/** Entries of one kind that are read, the newest: what happened at homes long ago decides nothing any more. */
const NEWEST: Partial<Record<ReleaseEntry['kind'], number>> = {
  deployed: MOST_DEPLOYED,
  'deployment-counted': MOST_DEPLOYED,
  candidate: 20,
  'release-home': 50,
  'release-step': 200,
  'gate-turned': MOST_TURNS,
  'came-from': 50,
};

/** What the ledger knows for a release to an environment, by its indexes alone. Throws LedgerTrouble. */
export async function releasesOf(
  db: Kysely<Tables>,
  chain: CheckedChain,
  question: ReleaseQuestion,
): Promise<ReleaseMemory> {
  await chain.head(db);
  const recent: StoredEntry[] = [];
  for (const [kind, most] of Object.entries(NEWEST)) recent.push(...(await newestOf(db, question, kind, most)));
  for (const commit of new Set(question.deploying ?? []))
    recent.push(
      ...(await deployingRows(db, question, commit)),
      ...(await stepRows(db, question, { candidate: commit })),
    );
  if (question.issue !== undefined) recent.push(...(await stepRows(db, question, { issue: question.issue })));
  const settled = (await settledRows(db, question)).map(read);
  const against = await rowsAgainst(db, question, heardOf(question, settled));
  const entries = [...settled, ...[...against, ...recent].map(read)];
  const commits = entries.flatMap(({ body }) =>
    body.kind === 'deployed' || body.kind === 'deployment-counted' ? [body.commit] : [],
  );
  const byKey = await rowsByKey(db, keysOf(question, [...question.commits, ...commits]));
  const all = new Map([...entries, ...byKey.map(read)].map((entry) => [entry.seq, entry]));
  return releaseMemory(
    question,
    [...all.values()].toSorted((a, b) => a.seq - b.seq),
  );
}

/** The environment that an issue of a repository is a home for; null: it is none. Throws LedgerTrouble. */
export async function homeOf(
  db: Kysely<Tables>,
  chain: CheckedChain,
  { repository, issue }: { readonly repository: number; readonly issue: number },
): Promise<string | null> {
  await chain.head(db);
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('repository', '=', repository)
    .where('change', '=', issue)
    .where('kind', '=', 'release-home')
    .orderBy('seq', 'desc')
    .limit(1)
    .execute();
  return environmentOfHome(issue, rows.map(read));
}

/** The environments on which a verdict was ever given. Throws LedgerTrouble. */
export async function judgedIn(
  db: Kysely<Tables>,
  chain: CheckedChain,
  { repository }: { readonly repository: number },
): Promise<readonly string[]> {
  await chain.head(db);
  const wanted = db.selectFrom('ledger').selectAll().where('repository', '=', repository);
  return environmentsJudged((await wanted.where('kind', '=', 'environment-judged').execute()).map(read));
}

function keysOf(
  { repository, environment, merges = [] }: ReleaseQuestion,
  commits: readonly string[],
): readonly string[] {
  const opened = [...new Set(commits)].map((commit) => letThroughKey(repository, environment, commit));
  const merged = merges.flatMap((commit) => [
    mergeKey(repository, environment, commit),
    mergeToldKey(repository, environment, commit),
  ]);
  return [judgedKey(repository, environment), ...opened, ...merged].map(storedKey);
}

/** The newest of a kind about the environment; whether it is about that one, its body says for certain. */
async function newestOf(
  db: Kysely<Tables>,
  question: ReleaseQuestion,
  kind: string,
  most: number,
): Promise<readonly StoredEntry[]> {
  return rowsOf(db, question, kind).orderBy('seq', 'desc').limit(most).execute();
}

/** Everybody who ever started a run that deploys the commit to the environment: nobody is pushed out by starting other runs. */
async function deployingRows(
  db: Kysely<Tables>,
  question: ReleaseQuestion,
  commit: CommitId,
): Promise<readonly StoredEntry[]> {
  return rowsOf(db, question, 'deploying')
    .where('body', 'like', holding(`"commit":${JSON.stringify(commit)}`))
    .execute();
}

/** What became of a candidate, or at an issue, whatever happened elsewhere since: nobody makes forget that it was given up. */
async function stepRows(
  db: Kysely<Tables>,
  question: ReleaseQuestion,
  about: { readonly candidate: CommitId } | { readonly issue: number },
): Promise<readonly StoredEntry[]> {
  const steps = rowsOf(db, question, 'release-step');
  return 'issue' in about
    ? steps.where('change', '=', about.issue).execute()
    : steps.where('body', 'like', holding(`"candidate":${JSON.stringify(about.candidate)}`)).execute();
}

function rowsOf(db: Kysely<Tables>, { repository, environment }: ReleaseQuestion, kind: string) {
  const name = `"environment":${JSON.stringify(environmentKey(environment))}`;
  return db
    .selectFrom('ledger')
    .selectAll()
    .where('repository', '=', repository)
    .where('kind', '=', kind)
    .where('body', 'like', holding(name));
}

function holding(text: string): string {
  return `%${text.replaceAll(/[%_\\]/g, '_')}%`;
}

/** How a change was settled last, for each environment. Throws LedgerTrouble. */
export async function settledLast(
  db: Kysely<Tables>,
  chain: CheckedChain,
  { repository, change }: { readonly repository: number; readonly change: number },
): Promise<readonly SettledChange[]> {
  await chain.head(db);
  const rows = await settledRows(db, { repository, changes: [change] });
  return settledEverywhere(rows.map(read));
}

/** What may speak against these changes and stands behind what each of them was judged by: nothing of it is older than the last look at the change. */
async function rowsAgainst(
  db: Kysely<Tables>,
  { repository }: ReleaseQuestion,
  heard: ReadonlyMap<number, number>,
): Promise<readonly StoredEntry[]> {
  const rows: StoredEntry[] = [];
  const changes = [...heard.keys()];
  for (let from = 0; from < changes.length; from += BATCH) {
    const some = changes.slice(from, from + BATCH);
    const since = Math.min(...some.map((change) => heard.get(change) ?? 0));
    const wanted = db.selectFrom('ledger').selectAll().where('repository', '=', repository).where('seq', '>', since);
    const found = await wanted.where('change', 'in', some).where('kind', 'in', againstKinds).execute();
    rows.push(...found.filter(({ change, seq }) => change !== null && seq > (heard.get(change) ?? 0)));
  }
  return rows;
}

/** Every verdict on these changes that was settled; which is the newest is told apart by their environments. */
async function settledRows(
  db: Kysely<Tables>,
  { repository, changes }: Pick<ReleaseQuestion, 'repository' | 'changes'>,
): Promise<readonly StoredEntry[]> {
  const rows: StoredEntry[] = [];
  for (let from = 0; from < changes.length; from += BATCH) {
    const some = changes.slice(from, from + BATCH);
    const wanted = db.selectFrom('ledger').selectAll().where('repository', '=', repository);
    rows.push(...(await wanted.where('change', 'in', some).where('kind', '=', 'settled').execute()));
  }
  return rows;
}

async function rowsByKey(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly StoredEntry[]> {
  const rows: StoredEntry[] = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    rows.push(...(await db.selectFrom('ledger').selectAll().where('key', 'in', some).execute()));
  }
  return rows;
}

function read(row: StoredEntry): LedgerEntry {
  const entry = readEntry(row);
  if ('wrong' in entry)
    throw new LedgerTrouble({ code: 'LEDGER_CORRUPT', detail: `entry ${row.seq}: ${entry.detail}` });
  return entry;
}
