import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from 'octokit';
import { createApi } from '../../src/github/api.ts';
import { plainFetch } from '../../src/github/plain-fetch.ts';
import { readPages } from '../../src/github/rest-pages.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { integer } from '../../src/github/json.ts';
import { readPage } from '../docs/page.ts';

const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

/** A server that answers everything with a list of one number, under the header that a test gives. */
async function answering(header: readonly [string, string]): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', [header[0]]: header[1] }).end('[1]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The numbers of a list as both ways out read it: Node's own client in the Action, the platform's elsewhere. */
async function numbersAt(url: string, own: boolean) {
  const { request } = new Octokit({ baseUrl: url, retry: { enabled: false }, request: { fetch: plainFetch } });
  const api = createApi({ request: own ? request : requestWithToken('t', url), pause: () => Promise.resolve() });
  return readPages(api, 'GET /numbers', {}, integer);
}

/** Texts on which a careless pattern tries every way to split them. Each stays below the limit of a header. */
const hostile: readonly (readonly [string, string])[] = [
  ['opening brackets', '<'.repeat(15_000)],
  ['addresses that never end', '<a'.repeat(7_500)],
  ['addresses without a relation', '<https://a.example/>; '.repeat(700)],
  ['blanks after an address', `<https://a.example/>;${' '.repeat(15_000)}`],
  ['relations without an address', 'rel="deprecation"; '.repeat(750)],
  ['commas', ','.repeat(15_000)],
];

describe.each([
  ["Node's own client", true],
  ["the platform's client", false],
])('a hostile header, read by %s (T122)', (_client, own) => {
  it.each(hostile)('is answered: %s', async (_what, link) => {
    expect(await numbersAt(await answering(['link', link]), own)).toEqual({ ok: true, value: [1] });
  });

  it('is no answer when it is longer than a header may be', async () => {
    expect(await numbersAt(await answering(['link', '<'.repeat(17_000)]), own)).toMatchObject({
      ok: false,
      fault: { code: 'API_UNAVAILABLE' },
    });
  });
});

describe('the packages that read headers (T122)', () => {
  const { packages } = JSON.parse(readPage('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  /** The first major version without the patterns that took quadratic time. */
  const since: Readonly<Record<string, number>> = {
    '@octokit/endpoint': 11,
    '@octokit/request': 10,
    '@octokit/request-error': 7,
    '@octokit/plugin-paginate-rest': 12,
  };

  it.each(Object.entries(since))('are past the known faults: %s', (name, first) => {
    const versions = Object.entries(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => Number(version.split('.')[0]) < first)).toEqual([]);
  });
});
