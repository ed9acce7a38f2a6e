import { afterAll, beforeAll, describe } from '@jest/globals';
import { storeContract } from '../store/contract/store.ts';
import { postgresPlace } from './postgres-place.ts';
import { postgresServer } from './postgres-server.ts';
import type { PostgresServer } from './postgres-server.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await postgresServer();
});
afterAll(() => server.stop());

describe('on PostgreSQL', () => storeContract(() => postgresPlace(server.url)));
