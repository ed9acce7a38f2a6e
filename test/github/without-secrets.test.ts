import { describe, expect, it } from '@jest/globals';
import { faultOfErrors, faultOfRejection } from '../../src/github/api-fault.ts';
import { withoutSecrets } from '../../src/github/without-secrets.ts';

const secrets: readonly (readonly [string, string])[] = [
  ['an installation token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a personal token', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a fine-grained token', 'github_pat_11AAAAAAA0123456789_abcdefghijklmnopqrstuvwxyz'],
  ['an old token', 'v1.1f699f1069f60xxx'.replace('60xxx', '6000000000000000000000000000000000000')],
  ['a signed claim', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI3In0.c2lnbmF0dXJl'],
  ['a token in base64', Buffer.from('x-access-token:ghs_16C7e42F292c6912E7710c838347Ae178B4a').toString('base64')],
];

describe("GitHub's words", () => {
  it.each(secrets)('lose %s (T121)', (_what, secret) => {
    const left = withoutSecrets(`Bad credentials: ${secret}, sorry`);
    expect(left).toMatch(/^Bad credentials: .*, sorry$/);
    expect(left.length).toBeLessThan(`Bad credentials: , sorry`.length + 8);
  });

  it.each([
    'Resource not accessible by integration',
    'API rate limit exceeded for installation ID 4711. https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    'Could not resolve to a Repository with the name octo-organisation/Hello-World.',
    'Something went wrong while executing your query. Please include `A0B1:2C3D:4E5F6:7A8B9:65F0A1B2` when reporting this issue.',
  ])('are left as they are where there is none: %s', (words) => {
    expect(withoutSecrets(words)).toBe(words);
  });
});

describe('a fault (T121)', () => {
  it.each(secrets)('never repeats %s, not even in part at the end of a long text', (_what, secret) => {
    const words = `${'x '.repeat(92)}${secret}`;
    const half = secret.slice(0, Math.ceil(secret.length / 3));
    const rejection = Object.assign(new Error(words), { status: 401, response: { headers: {} } });
    expect(faultOfRejection('GET /x', rejection).detail).not.toContain(half);
    expect(faultOfErrors('GraphQL X', [], [words]).detail).not.toContain(half);
  });
});
