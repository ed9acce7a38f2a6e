import { spawnSync } from 'node:child_process';
import type { Disk } from './database.ts';
import type { Stage } from './stage.ts';
import type { Intent } from './verdicts.ts';

/** What the store has in the end. */
export interface Kept {
  /** Ids of the deliveries that it took. */
  readonly deliveries: ReadonlySet<string>;
  /** What was written down of what was let go. */
  readonly intents: readonly Intent[];
  /** What is wrong with the chain of its ledger. */
  readonly wrong: readonly string[];
}

/** Reads it, and has the ledger verified as an auditor would. */
export async function keptIn(disk: Disk, stage: Stage, cli: string): Promise<Kept> {
  const deliveries = await disk.read((db) => db.selectFrom('delivery').select('id').execute());
  const rows = await disk.read((db) => db.selectFrom('ledger').select(['at', 'repository', 'body']).execute());
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'ledger', 'verify'], {
    env: { PATH: process.env['PATH'], ...disk.env },
    encoding: 'utf8',
  });
  return {
    deliveries: new Set(deliveries.map(({ id }) => id)),
    intents: rows.flatMap((row) => intentIn(row, stage)),
    wrong: status === 0 ? [] : [`ledger verify ended with ${status}: ${stdout}${stderr}`],
  };
}

/** When the App wrote down that it judges production of the second organisation; null: it has not yet. Milliseconds since 1970. */
export async function firstJudged(disk: Pick<Disk, 'read'>, { works: { yard } }: Stage): Promise<number | null> {
  const rows = await disk.read((db) =>
    db
      .selectFrom('ledger')
      .select(['at', 'repository', 'body'])
      .where('body', 'like', '%environment-judged%')
      .execute(),
  );
  const times = rows.flatMap(({ at, repository, body }) => {
    const read: unknown = JSON.parse(body);
    const isFirst = typeof read === 'object' && read !== null && 'kind' in read && read.kind === 'environment-judged';
    return isFirst && Number(repository) === yard.repository.id ? [Date.parse(at)] : [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

interface Row {
  readonly at: string;
  readonly repository: number | null;
  readonly body: string;
}

function intentIn({ at, repository, body }: Row, { town, works }: Stage): readonly Intent[] {
  const read: unknown = JSON.parse(body);
  if (typeof read !== 'object' || read === null) return [];
  const { kind, run, commit, gate, open, decision }: Readonly<Record<string, unknown>> = { ...read };
  const when = Date.parse(at);
  if (kind === 'answering' && decision === 'approved')
    return [{ what: 'approval', key: `works run ${String(run)}`, at: when }];
  if (kind !== 'verdict' || open !== true) return [];
  const isTown = Number(repository) === town.repository.id;
  if (!isTown && (Number(repository) !== works.yard.repository.id || gate !== 'production')) return [];
  return [
    { what: 'green', key: isTown ? `acme ${String(gate)} ${String(commit)}` : `works ${String(commit)}`, at: when },
  ];
}
