import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Place } from '../store/contract/place.ts';

/** A schema of its own in a database. */
export async function postgresPlace(server: string): Promise<Place> {
  const schema = `holdpoint_${randomBytes(6).toString('hex')}`;
  await run(server, `create schema ${schema}`);
  const where = new URL(server);
  where.searchParams.set('options', `-c search_path=${schema}`);
  return {
    where: where.href,
    shared: true,
    disarm: ['alter table ledger disable trigger user'],
    tamper: (...statements) => run(where.href, ...statements),
    remove: () => run(server, `drop schema ${schema} cascade`),
  };
}

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
