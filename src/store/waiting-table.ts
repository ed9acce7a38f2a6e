import type { Kysely } from 'kysely';
import type {
  Asked,
  Deployed,
  Noticed,
  TellDeployment,
  Waiting,
  WaitingChange,
  WaitingList,
  WaitingState,
} from '../gate/waiting/waiting.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { Engine } from './engine.ts';
import { answered, ONCE } from './ledger-fault.ts';
import type { DeployedRow, Tables, WaitingRow } from './tables.ts';

/** GitHub lets a job wait for thirty days and a run go on for five more; later nobody asks what came of it. */
const KEPT = 40 * 24 * 3_600_000;

/** Runs of an environment of which it is asked how they were answered: those that asked last. */
const MOST_ANSWERED = 50;

/** Ended rows forgotten by one statement. */
const BATCH = 500;

/** What waits for us, on its table. */
export function waitingTable({ db }: Engine): WaitingList {
  const rows = () => db.selectFrom('waiting').selectAll();
  return {
    forCandidate: (repository, candidate) =>
      answered(async () => {
        const waiting = rows().where('repository', '=', repository).where('candidate', '=', candidate);
        return (await waiting.where('state', '=', 'waiting').execute()).map(asWaiting);
      }),
    answeredIn: (repository, environment) =>
      answered(async () => {
        const asked = rows()
          .where('repository', '=', repository)
          .where('environment', '=', environmentKey(environment));
        const going = asked.where((is) =>
          is.or([is('state', '=', 'approved'), is.and([is('state', '=', 'waiting'), is('tries', '>', 0)])]),
        );
        return (await going.orderBy('asked_at', 'desc').limit(MOST_ANSWERED).execute()).map(asWaiting);
      }),
    ofRun: (run) => answered(async () => (await rows().where('run', '=', run).execute()).map(asWaiting)),
    ofRepository: (name) =>
      answered(async () => {
        const waiting = rows().where('state', '=', 'waiting').orderBy('asked_at');
        const wanted = name === null ? waiting : waiting.where('repository_name', '=', name.toLowerCase());
        return (await wanted.execute()).map(asWaiting);
      }),
    places: () =>
      answered(async () => {
        const columns = ['installation', 'repository', 'repository_name'] as const;
        const asked = db.selectFrom('waiting').select(columns);
        const rows = await asked.union(db.selectFrom('deployed').select(columns)).execute();
        return rows.map(({ installation, repository: id, repository_name: name }) => ({
          installation,
          repository: { id, name },
        }));
      }),
    guards: (repository, environment) => answered(() => guards(db, repository, environmentKey(environment))),
    notice: (noticed, at) =>
      answered(async () => {
        await db.transaction().execute((transaction) => noticeIn(transaction, noticed, Math.floor(at)));
        return null;
      }),
    change: (waiting, change) =>
      answered(async () => {
        const { numUpdatedRows } = await db
          .updateTable('waiting')
          .set({ ...columnsOf(change), version: waiting.version + 1 })
          .where('run', '=', waiting.run)
          .where('environment', '=', environmentKey(waiting.environment))
          .where('version', '=', waiting.version)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }, ONCE),
    deployed: (deployment) =>
      answered(async () => {
        const row = await db
          .selectFrom('deployed')
          .selectAll()
          .where('deployment', '=', deployment)
          .where('settled', '=', 0)
          .executeTakeFirst();
        return row === undefined ? null : asDeployed(row);
      }),
    settle: (deployment) =>
      answered(async () => {
        await db.updateTable('deployed').set({ settled: 1 }).where('deployment', '=', deployment).execute();
        return null;
      }),
  };
}

/** So many of the repository's newest deployments are looked through for one to the environment. */
const MOST_LOOKED = 100;

async function guards(db: Kysely<Tables>, repository: number, environment: string): Promise<boolean> {
  const ours = db.selectFrom('waiting').selectAll().where('repository', '=', repository);
  const asked = await ours
    .where('environment', '=', environment)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (asked === undefined) return false;
  const jobs = db.selectFrom('deployed').selectAll().where('repository', '=', repository).where('run', 'is not', null);
  const newest = await jobs.orderBy('deployment', 'desc').limit(MOST_LOOKED).execute();
  const last = newest.find((one) => environmentKey(one.environment) === environment);
  if (last === undefined || last.run === null || last.seen_at < asked.asked_at) return true;
  const of = await ours.where('environment', '=', environment).where('run', '=', last.run).executeTakeFirst();
  return of !== undefined && read(of.deployments).some(({ id }) => id === last.deployment);
}

/** Notes what was told, within a transaction: the same thing twice changes nothing. */
export async function noticeIn(db: Kysely<Tables>, noticed: Noticed, at: number): Promise<void> {
  if (noticed.kind === 'asked') await askIn(db, noticed, at);
  else await deployedIn(db, noticed, at);
}

/** A deployment that is told for the first time, by a job that comes later or by a run that is repeated, is asked about anew. */
async function askIn(db: Kysely<Tables>, asked: Asked, at: number): Promise<void> {
  const place = { run: asked.run, environment: environmentKey(asked.environment) };
  const told = asked.deployment === null ? [] : [asked.deployment];
  const names = {
    environment_name: asked.environment,
    installation: asked.installation,
    repository_name: asked.repository.name.toLowerCase(),
  };
  const inserted = await db
    .insertInto('waiting')
    .values({ ...place, ...names, ...fresh(at), repository: asked.repository.id, deployments: write(told), version: 1 })
    .onConflict((on) => on.doNothing())
    .returning('run')
    .execute();
  if (inserted.length > 0) return forgetOld(db, at);
  // Another replica may change it between the reading and the writing.
  for (let turn = 0; turn < MOST_TURNS; turn += 1) if (await askAnew(db, asked, { told, names, at })) return;
  throw new Error(`what waits for ${asked.environment} in run ${asked.run} could not be changed`);
}

const MOST_TURNS = 10;

/** True: it is asked about anew, or nothing is new about it. */
async function askAnew(
  db: Kysely<Tables>,
  asked: Asked,
  { told, names, at }: { readonly told: readonly TellDeployment[]; readonly names: object; readonly at: number },
): Promise<boolean> {
  const environment = environmentKey(asked.environment);
  const row = await db
    .selectFrom('waiting')
    .selectAll()
    .where('run', '=', asked.run)
    .where('environment', '=', environment)
    .executeTakeFirst();
  if (row === undefined || row.repository !== asked.repository.id) return true;
  const known = read(row.deployments);
  const isNew = told.some(({ id }) => !known.some((one) => one.id === id));
  // What was answered is asked about again only by another deployment; that nothing waited any more was a mistake.
  if (!isNew && row.state !== 'gone') return true;
  // Which deployments wait is not known then, and those of before may be over.
  const deployments = told.length === 0 ? [] : isNew ? [...known, ...told] : known;
  const { numUpdatedRows } = await db
    .updateTable('waiting')
    .set({ ...names, ...fresh(at), deployments: write(deployments), version: row.version + 1 })
    .where('run', '=', asked.run)
    .where('environment', '=', environment)
    .where('version', '=', row.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A request before anything was read or said. When it was answered before stays: jobs that waited then were let go with that answer. */
function fresh(at: number) {
  const unread = { candidate: null, home: null, attempt: null, suite: null, rules: null };
  return { ...unread, state: 'waiting', said: '', reports: 0, tries: 0, asked_at: at };
}

async function deployedIn(db: Kysely<Tables>, told: Deployed, at: number): Promise<void> {
  const { deployment, installation, repository, environment, commit, run, by, state } = told;
  const names = { repository: repository.id, repository_name: repository.name.toLowerCase(), installation };
  await db
    .insertInto('deployed')
    .values({ deployment, ...names, environment, commit, run, by, state, seen_at: at, settled: 0 })
    .onConflict((on) => on.column('deployment').doUpdateSet({ state }))
    .execute();
}

async function forgetOld(db: Kysely<Tables>, now: number): Promise<void> {
  const ended = db
    .selectFrom('waiting')
    .select('run')
    .where('asked_at', '<', now - KEPT)
    .limit(BATCH);
  await db
    .deleteFrom('waiting')
    .where('run', 'in', ended)
    .where('asked_at', '<', now - KEPT)
    .execute();
  const old = db
    .selectFrom('deployed')
    .select('deployment')
    .where('seen_at', '<', now - KEPT)
    .limit(BATCH);
  await db.deleteFrom('deployed').where('deployment', 'in', old).execute();
}

function columnsOf({ state, verified, said, reports, tries, triedAt, answeredAt, deployments }: WaitingChange) {
  return {
    ...(state === undefined ? {} : { state }),
    ...(verified === undefined
      ? {}
      : {
          candidate: verified?.candidate ?? null,
          home: verified?.home ?? null,
          attempt: verified?.attempt ?? null,
          suite: verified?.suite ?? null,
          rules: verified?.rules ?? null,
        }),
    ...(said === undefined ? {} : { said }),
    ...(reports === undefined ? {} : { reports }),
    ...(tries === undefined ? {} : { tries }),
    ...(triedAt === undefined ? {} : { tried_at: triedAt }),
    ...(answeredAt === undefined ? {} : { answered_at: answeredAt }),
    ...(deployments === undefined ? {} : { deployments: write(deployments) }),
  };
}

function asWaiting(row: WaitingRow): Waiting {
  const { candidate, home, attempt, suite, rules } = row;
  const isVerified = candidate !== null && attempt !== null && suite !== null && rules !== null;
  return {
    installation: row.installation,
    repository: { id: row.repository, name: row.repository_name },
    run: row.run,
    environment: row.environment_name,
    deployments: read(row.deployments),
    state: stateOf(row.state),
    verified: isVerified ? { candidate, home, attempt, suite, rules } : null,
    said: row.said,
    reports: row.reports,
    tries: row.tries,
    triedAt: row.tried_at,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    version: row.version,
  };
}

function asDeployed(row: DeployedRow): Deployed {
  const { installation, repository: id, repository_name: name, deployment, environment, commit, run, by } = row;
  const state = row.state === 'queued' || row.state === 'in_progress' ? row.state : 'success';
  return { kind: 'deployed', installation, repository: { id, name }, deployment, environment, commit, run, by, state };
}

const states: readonly WaitingState[] = ['waiting', 'approved', 'rejected', 'gone', 'refused'];

/** A state that a newer version wrote is none that we answer. */
function stateOf(text: string): WaitingState {
  return states.find((state) => state === text) ?? 'refused';
}

function write(deployments: readonly TellDeployment[]): string {
  return JSON.stringify(deployments.slice(-MOST_DEPLOYMENTS).map(({ id, commit }) => [id, commit]));
}

/** A run has at most 256 jobs of one matrix; a few of those, and a few attempts. */
const MOST_DEPLOYMENTS = 2000;

function read(text: string): readonly TellDeployment[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const [id, commit]: readonly unknown[] = Array.isArray(one) ? one : [];
    return typeof id === 'number' && typeof commit === 'string' ? [{ id, commit }] : [];
  });
}
