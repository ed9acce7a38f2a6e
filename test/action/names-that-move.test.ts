import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

const withSha = (sha: string) =>
  readInputs((name) => ({ environment: 'production', sha, token: 'ghs_abc', 'app-id': '', wait: '' })[name]);

describe('a name that can be moved after the answer (T70)', () => {
  it('is none where the commit is given in full', () => {
    expect(withSha(COMMIT)).toMatchObject({ ok: true, inputs: { sha: COMMIT } });
  });

  it.each([
    'main',
    'v1',
    'v1.2.3',
    'HEAD',
    'HEAD~1',
    'refs/heads/main',
    'refs/tags/v1',
    'refs/pull/7/merge',
    'origin/main',
    '@{upstream}',
    COMMIT.slice(0, 7),
    COMMIT.slice(0, 39),
    `${COMMIT}0`,
    `${COMMIT}^`,
    ` ${COMMIT} main`,
    COMMIT.replace('0', 'g'),
  ])('is refused instead of looked up: %j', (name) => {
    expect(withSha(name)).toMatchObject({ ok: false, problems: [expect.stringMatching(/^Input `sha`: got /)] });
  });
});
