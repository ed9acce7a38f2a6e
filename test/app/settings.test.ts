import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/app/settings.ts';

const required = { APP_ID: '1', PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----', WEBHOOK_SECRET: 'w'.repeat(32) };

function problems(over: Readonly<Record<string, string | undefined>>) {
  const read = readSettings({ ...required, ...over });
  return 'problems' in read ? read.problems : [];
}

const named = (over: Readonly<Record<string, string | undefined>>) => problems(over).map(({ name }) => name);

describe('the App', () => {
  it('starts with what is required', () => {
    expect(named({})).toEqual([]);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a default of tools', 'development'],
    ['a default in capitals', 'DEVELOPMENT'],
    ['short', 'w'.repeat(31)],
  ])('does not start with a webhook secret that is %s (T103)', (_what, secret) => {
    expect(named({ WEBHOOK_SECRET: secret })).toEqual(['WEBHOOK_SECRET']);
  });

  it.each([
    ['APP_ID', undefined],
    ['APP_ID', ''],
    ['APP_ID', '0'],
    ['APP_ID', 'seven'],
    ['PRIVATE_KEY', undefined],
    ['PRIVATE_KEY', 'not a key'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['DATABASE_URL', 'mysql://x'],
  ])('does not start, and offers no setup, where %s is %j (T113)', (name, value) => {
    expect(named({ [name]: value })).toEqual([name]);
  });

  it.each(['https://smee.io/abc', ''])('does not start behind a relay, not even %j (T113)', (url) => {
    expect(named({ WEBHOOK_PROXY_URL: url })).toEqual(['WEBHOOK_PROXY_URL']);
  });

  it('names what is wrong and never a secret (T121)', () => {
    const canary = 'canary-0123456789';
    const said = JSON.stringify(
      problems({ WEBHOOK_SECRET: canary, PRIVATE_KEY: canary, DATABASE_URL: `mysql://user:${canary}@host/db` }),
    );
    expect(said).toContain('WEBHOOK_SECRET');
    expect(said).not.toContain(canary);
  });
});
