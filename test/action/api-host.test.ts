import { describe, expect, it } from '@jest/globals';
import { readApiUrl } from '../../src/action/api-host.ts';

const host = (apiUrl: string | undefined, serverUrl: string | undefined, tlsRejectUnauthorized?: string) =>
  readApiUrl({ apiUrl, serverUrl, tlsRejectUnauthorized });

describe('the API that belongs to the server (T149)', () => {
  it.each([
    [undefined, undefined, 'https://api.github.com'],
    ['https://api.github.com', 'https://github.com', 'https://api.github.com'],
    ['https://github.example.com/api/v3', 'https://github.example.com', 'https://github.example.com/api/v3'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com', 'https://api.acme.ghe.com'],
    ['http://127.0.0.1:4010/api/v3/', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010/api/v3'],
  ])('%s for the server %s is asked', (api, server, apiUrl) => {
    expect(host(api, server)).toEqual({ ok: true, apiUrl });
  });

  it.each([
    ['https://evil.example', 'https://github.com', 'evil.example'],
    ['https://api.github.com.evil.example', 'https://github.com', 'api.github.com.evil.example'],
    ['https://github.com', 'https://github.com', 'api.github.com'],
    ['https://github.example.com:8443/api/v3', 'https://github.example.com', '8443'],
    ['http://github.example.com/api/v3', 'http://github.example.com', 'https'],
    ['https://user@github.example.com/api/v3', 'https://github.example.com', 'no URL'],
    ['file:///tmp/x', 'https://github.com', 'no URL'],
    ['nonsense', 'https://github.com', 'no URL'],
  ])('%s for the server %s is refused', (api, server, told) => {
    expect(host(api, server)).toEqual({ ok: false, problem: expect.stringContaining(told) });
  });

  it('is refused where certificates are not checked', () => {
    expect(host(undefined, undefined, '0')).toEqual({
      ok: false,
      problem: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED'),
    });
  });
});
