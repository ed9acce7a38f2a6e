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

describe('the App that no webhook reaches', () => {
  it('needs no secret for them, and has one that nobody knows', () => {
    const [one, other] = [1, 2].map(() =>
      readSettings({ ...required, WEBHOOK_SECRET: undefined }, '/srv', { pull: true }),
    );
    expect(one).toMatchObject({ settings: { pull: true, shadow: false, store: '/srv/holdpoint-data/ledger.db' } });
    expect(one).not.toEqual(other);
  });
});

describe('a shadow', () => {
  const settings = (over: Readonly<Record<string, string>>) =>
    readSettings({ ...required, ...over }, '/srv', { shadow: true });

  it('has a folder of its own whatever store the App beside it has, and knows no secret', () => {
    const own = { settings: { pull: true, shadow: true, store: '/srv/holdpoint-shadow/ledger.db' } };
    expect(settings({})).toMatchObject(own);
    expect(settings({ DATABASE_URL: 'postgres://holdpoint@db/holdpoint' })).toMatchObject(own);
    expect(settings({ HOLDPOINT_SHADOW_DATA: '/var/shadow' })).toMatchObject({
      settings: { store: '/var/shadow/ledger.db' },
    });
    expect(JSON.stringify(settings({}))).not.toContain(required.WEBHOOK_SECRET);
  });

  it.each([
    { HOLDPOINT_SHADOW_DATA: 'holdpoint-data' },
    { HOLDPOINT_DATA: '/data', HOLDPOINT_SHADOW_DATA: '/data/' },
    { HOLDPOINT_DATA: 'holdpoint-shadow' },
  ])('does not start in the folder of the App beside it: %j', (over) => {
    expect(settings(over)).toEqual({
      problems: [
        {
          name: 'HOLDPOINT_SHADOW_DATA',
          message: 'is the folder of the App that it judges beside; name another one',
        },
      ],
    });
  });
});
