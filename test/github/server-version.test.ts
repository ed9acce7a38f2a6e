import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { oldServer } from '../../src/github/server-version.ts';
import { faultSentence } from '../../src/gate/fault-text.ts';

const seen = (version: string | number | undefined) => oldServer({ 'x-github-enterprise-version': version });

describe('the version of an Enterprise Server', () => {
  it.each([
    'enterprise-server@3.17.0',
    'enterprise-server@3.17.0.pre1',
    'enterprise-server@3.20.4',
    'enterprise-server@4.0.1',
    '3.17',
    'github-enterprise',
    '',
    undefined,
  ])('%s is new enough, or tells nothing', (version) => expect(seen(version)).toBeNull());

  it.each([
    ['enterprise-server@3.16.9', '3.16.9'],
    ['enterprise-server@3.16.0.rc2', '3.16.0.rc2'],
    ['enterprise-server@2.22.1', '2.22.1'],
    ['enterprise-server@3.9.0', '3.9.0'],
    ['2.99', '2.99'],
  ])('%s is too old, and said to be', (version, said) => {
    expect(seen(version)).toBe(
      `the server is GitHub Enterprise Server ${said}, and 3.17 is the oldest that can be read`,
    );
  });

  it('voids every answer of a server that is too old, in plain words, and asks no second time', async () => {
    let asked = 0;
    const request = () => {
      asked += 1;
      return Promise.resolve({
        status: 200,
        headers: { 'x-github-enterprise-version': 'enterprise-server@3.12.4' },
        data: { data: { viewer: { login: 'ada' } } },
      });
    };
    const api = createApi({ request });
    const answer = await api.graphql('Viewer', '{ viewer { login } }', {});
    expect(answer).toMatchObject({ ok: false, fault: { code: 'SERVER_TOO_OLD', status: null } });
    expect(asked).toBe(1);
    if (!answer.ok)
      expect(faultSentence(answer.fault)).toBe(
        'SERVER_TOO_OLD: This GitHub Enterprise Server is older than Holdpoint can read (GraphQL Viewer: the server is GitHub Enterprise Server 3.12.4, and 3.17 is the oldest that can be read). The gate stays shut. Next: Upgrade the server; the message names its version and the oldest that can be read.',
      );
    expect(await api.rest('GET /user', {})).toMatchObject({ ok: false, fault: { code: 'SERVER_TOO_OLD' } });
  });
});
