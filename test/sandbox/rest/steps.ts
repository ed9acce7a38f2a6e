import { expect } from '@jest/globals';
import type { Called, Client } from '../../../src/sandbox/client.ts';

/** Who calls what in acme/shop, and the status that has to come back. */
export type Step = readonly [client: Client, method: string, path: string, status: number, body?: unknown];

/** Makes the calls in order; one with another status fails together with its answer. */
export const play = async (steps: readonly Step[]): Promise<readonly Called[]> => {
  const answers: Called[] = [];
  for (const step of steps) answers.push(await playOne(step));
  return answers;
};

/** Makes one call and hands back its answer. */
export const playOne = async ([client, method, path, status, body]: Step): Promise<Called> => {
  const answer = await client.call(method, `/repos/acme/shop${path}`, body);
  const seen = { call: `${method} ${path}`, status: answer.status, body: answer.status === status ? '' : answer.body };
  expect(seen).toEqual({ call: `${method} ${path}`, status, body: '' });
  return answer;
};

/** A value inside an answer, such as `at(answer, 'check_runs', 0, 'id')`. */
export const at = (answer: Called, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    answer.body,
  );

/** An id inside an answer. */
export const idAt = (answer: Called, ...path: readonly (string | number)[]): number => {
  const id = at(answer, ...path);
  if (typeof id !== 'number') throw new Error(`there is no id at ${path.join('.')}`);
  return id;
};
