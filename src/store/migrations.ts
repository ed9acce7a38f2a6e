import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { CannotOpen } from './store-fault.ts';
import type { Tables } from './tables.ts';

type Migration = (db: Transaction<Tables>, engine: Engine) => Promise<void>;

/** Forward only: what is released is never changed, a new need is a new step at the end. */
const migrations: readonly Migration[] = [
  createTables,
  createWaiting,
  findKindsOfRepositories,
  createErrands,
  findDeployed,
  tellUrgentWork,
  tellTries,
  findClaims,
  tellUrgentPending,
  countGates,
];

/** Brings the tables to this version, one replica at a time. A store that a newer version has written is refused. */
export async function migrate(engine: Engine, place: string): Promise<void> {
  const bringUp = async (db: Transaction<Tables>) => {
    await engine.lockLedger(db);
    await db.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('version', 'bigint', (column) => column.primaryKey())
      .execute();
    const version = await readVersion(db);
    refuseNewer(version, place);
    for (const [index, step] of migrations.entries()) {
      if (index < version) continue;
      await step(db, engine);
      await db
        .insertInto('migration')
        .values({ version: index + 1 })
        .execute();
    }
  };
  await engine.slowly((on) => on.transaction().execute(bringUp));
}

/** The same for somebody who only reads: the tables must be of this version, or not newer. */
export async function checkVersion({ db }: Engine, place: string, versions: 'this' | 'older too'): Promise<void> {
  const version = await readVersion(db);
  refuseNewer(version, place);
  if (version === migrations.length || (versions === 'older too' && version > 0)) return;
  throw new CannotOpen({
    code: 'STORE_UNAVAILABLE',
    place,
    seen: `its tables have version ${version}, and this Holdpoint reads version ${migrations.length}`,
    next: 'Start the App of this version once; it brings the tables up to date.',
  });
}

async function readVersion(db: Kysely<Tables>): Promise<number> {
  const newest = await db.selectFrom('migration').select('version').orderBy('version', 'desc').executeTakeFirst();
  return newest?.version ?? 0;
}

function refuseNewer(version: number, place: string): void {
  if (version <= migrations.length) return;
  throw new CannotOpen({
    code: 'STORE_NEWER',
    place,
    seen: `its tables have version ${version}, and this Holdpoint knows versions up to ${migrations.length}`,
    next: 'Run the newer Holdpoint again, or restore a backup from before it ran.',
  });
}

async function createTables(db: Transaction<Tables>, { triggers }: Engine): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('delivery_age').on('delivery').column('received_at').execute();
  await createWork(db);
  await createLedger(db);
  for (const trigger of triggers) await sql.raw(trigger).execute(db);
}

async function createWork(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('work')
    .addColumn('queue', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('due', 'bigint')
    .addColumn('pending', 'bigint')
    .addColumn('token', 'bigint')
    .addColumn('lease', 'bigint')
    .addColumn('attempt', 'bigint', (column) => column.notNull())
    .addColumn('rested', 'bigint', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .addColumn('dead_at', 'bigint')
    .addPrimaryKeyConstraint('work_pkey', ['queue', 'key'])
    .execute();
  await db.schema.createIndex('work_due').on('work').columns(['queue', 'due']).execute();
}

async function createLedger(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('ledger')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('repository', 'bigint')
    .addColumn('change', 'bigint')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('ledger_subject').on('ledger').columns(['repository', 'change', 'seq']).execute();
  await db.schema.createIndex('ledger_kind').on('ledger').columns(['kind', 'seq']).execute();
}

/** What waits for our word, and what went on without it. */
async function createWaiting(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('waiting')
    .addColumn('repository', 'bigint', (column) => column.notNull())
    .addColumn('run', 'bigint', (column) => column.notNull())
    .addColumn('environment', 'text', (column) => column.notNull())
    .addColumn('environment_name', 'text', (column) => column.notNull())
    .addColumn('installation', 'bigint', (column) => column.notNull())
    .addColumn('repository_name', 'text', (column) => column.notNull())
    .addColumn('deployments', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('candidate', 'text')
    .addColumn('home', 'bigint')
    .addColumn('attempt', 'bigint')
    .addColumn('suite', 'text')
    .addColumn('rules', 'text')
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('reports', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'bigint', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('waiting_pkey', ['run', 'environment'])
    .execute();
  await db.schema.createIndex('waiting_candidate').on('waiting').columns(['repository', 'candidate']).execute();
  await db.schema.createIndex('waiting_state').on('waiting').columns(['state', 'repository_name']).execute();
  await db.schema
    .createTable('deployed')
    .addColumn('deployment', 'bigint', (column) => column.primaryKey())
    .addColumn('repository', 'bigint', (column) => column.notNull())
    .addColumn('repository_name', 'text', (column) => column.notNull())
    .addColumn('installation', 'bigint', (column) => column.notNull())
    .addColumn('environment', 'text', (column) => column.notNull())
    .addColumn('commit', 'text', (column) => column.notNull())
    .addColumn('run', 'bigint')
    .addColumn('by', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('settled', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('deployed_age').on('deployed').column('seen_at').execute();
}

/** Releases ask for the newest entries of a few kinds of one repository. */
async function findKindsOfRepositories(db: Transaction<Tables>): Promise<void> {
  await db.schema.createIndex('ledger_repository_kind').on('ledger').columns(['repository', 'kind', 'seq']).execute();
}

/** What was begun and must not be begun twice. Keys are compared byte by byte on both engines. */
async function createErrands(db: Transaction<Tables>, { name }: Engine): Promise<void> {
  const bytewise = name === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('errand')
    .addColumn('key', bytewise, (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('errand_age').on('errand').column('at').execute();
}

/** Every look at an environment's gate asks whether jobs have gone on there without our word. */
async function findDeployed(db: Transaction<Tables>): Promise<void> {
  await db.schema.createIndex('deployed_repository').on('deployed').columns(['repository', 'deployment']).execute();
}

/** What stops something goes first; and each look can be traced back to the delivery that asked for it. */
async function tellUrgentWork(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .alterTable('work')
    .addColumn('urgency', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('work').addColumn('delivery', 'text').execute();
  await db.schema.createIndex('work_urgent').on('work').columns(['queue', 'urgency', 'due']).execute();
}

/** What was sent a moment ago may be on its way still. */
async function tellTries(db: Transaction<Tables>): Promise<void> {
  await db.schema.alterTable('waiting').addColumn('tried_at', 'bigint').execute();
}

/** A claim asks for one row of many thousands, in a few ways; each finds its first by an index. */
async function findClaims(db: Transaction<Tables>): Promise<void> {
  await sql`create index work_claimed on work (queue, lease) where token is not null`.execute(db);
  await sql`create index work_tried on work (queue, due) where attempt > 0`.execute(db);
  await db.schema.createIndex('work_rested').on('work').columns(['queue', 'rested', 'due']).execute();
}

/** What comes while a subject is looked at is as urgent as it is, and not as what was looked at. */
async function tellUrgentPending(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .alterTable('work')
    .addColumn('pending_urgency', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** How many gates are open and shut now: the ledger has every verdict there ever was. */
async function countGates(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('gate')
    .addColumn('repository', 'bigint', (column) => column.notNull())
    .addColumn('change', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('open', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('gate_pkey', ['repository', 'change', 'name'])
    .execute();
}
