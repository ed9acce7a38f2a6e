import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RollCall } from '../../src/judge/roll-call.ts';

const folder = new URL('../golden/report/', import.meta.url);
const schema: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../schema/roll-call.schema.json', import.meta.url), 'utf8'),
);

/** The published schema. */
export const isRollCall = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile<RollCall>(
  schema,
);

/** The names of the roll calls to render. */
export const names: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** A recorded roll call; one that the published schema refuses is an error. */
export function rollCallOf(name: string): RollCall {
  const read: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  if (isRollCall(read)) return read;
  throw new Error(`${name}.json is no roll call: ${JSON.stringify(isRollCall.errors)}`);
}

/** Compares with the recorded text; `UPDATE_GOLDEN=1` records what is rendered now, to be read before it is committed. */
export function expectGolden(file: string, actual: string): void {
  const path = new URL(file, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'nothing is recorded').toBe(actual);
}
