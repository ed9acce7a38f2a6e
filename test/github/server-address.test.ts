import { describe, expect, it } from '@jest/globals';
import { apiUrlIn, serverAddress } from '../../src/github/server-address.ts';

describe('the GitHub behind an API address', () => {
  it.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://api.github.com/', 'https://github.com'],
    ['https://github.acme.test/api/v3', 'https://github.acme.test'],
    ['https://github.acme.test/api/v3//', 'https://github.acme.test'],
    ['https://github.acme.test:8443/api/v3', 'https://github.acme.test:8443'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
    ['https://api.acme.ghe.com.evil.test', 'https://api.acme.ghe.com.evil.test'],
    ['https://xapi.acme.ghe.com', 'https://xapi.acme.ghe.com'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ])('%s has its pages at %s', (api, web) => {
    expect(serverAddress(api)).toEqual({ api: api.replace(/\/+$/, ''), web });
  });
});

describe('the API that the environment names', () => {
  it.each([
    [{}, 'https://api.github.com'],
    [{ GITHUB_API_URL: 'https://a.test/api/v3', GH_HOST: 'b.test' }, 'https://a.test/api/v3'],
    [{ GH_HOST: 'github.acme.test', GHE_HOST: 'other.test' }, 'https://github.acme.test/api/v3'],
    [{ GHE_HOST: 'github.acme.test' }, 'https://github.acme.test/api/v3'],
    [{ GH_HOST: 'github.com' }, 'https://api.github.com'],
    [{ GH_HOST: 'acme.ghe.com' }, 'https://api.acme.ghe.com'],
    [{ GH_HOST: 'acme.ghe.com.evil.test' }, 'https://acme.ghe.com.evil.test/api/v3'],
    [{ GH_HOST: 'x.acme.ghe.com' }, 'https://x.acme.ghe.com/api/v3'],
    [{ GH_HOST: '' }, 'https://api.github.com'],
  ])('of %j is %s', (env, api) => {
    expect(apiUrlIn(env)).toBe(api);
  });
});
