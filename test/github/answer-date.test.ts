import { describe, expect, it } from '@jest/globals';
import { clockFault, dateOf } from '../../src/github/answer-date.ts';
import { createApi } from '../../src/github/api.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { issueInstallationToken } from '../../src/sandbox/world/tokens.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { configPath } from './read.ts';
import { shop, start } from './shop.ts';

const asked = '2026-03-02T12:00:00Z';
const answered = '2026-03-02T12:00:09Z';

describe("the moment of an answer by GitHub's clock", () => {
  it('is what the Date header says', () => {
    expect(dateOf({ date: 'Mon, 02 Mar 2026 12:00:05 GMT' })).toBe('2026-03-02T12:00:05.000Z');
  });

  it('is unknown without that header', () => {
    expect(dateOf({ etag: '"1"' })).toBeNull();
  });
});

describe('our clock (T133)', () => {
  it.each(['2026-03-02T11:59:30.000Z', '2026-03-02T12:00:05.000Z', '2026-03-02T12:00:39.000Z'])(
    'is good where GitHub says %s between 12:00:00 and 12:00:09',
    (said) => {
      expect(clockFault(said, asked, answered)).toBeNull();
    },
  );

  it.each(['2026-03-02T11:59:29.000Z', '2026-03-02T12:00:40.000Z', '2025-03-02T12:00:05.000Z', 'whenever'])(
    'is none to judge by where GitHub says %s',
    (said) => {
      const fault = clockFault(said, asked, answered);
      expect(fault).toMatchObject({ code: 'CLOCK_SKEW' });
      expect(fault?.detail).toContain(said);
      expect(fault?.detail).toContain(answered);
    },
  );

  it('is taken as it is where GitHub says nothing', () => {
    expect(clockFault(null, asked, answered)).toBeNull();
  });
});

/** A shop on a real port at its own time, read by somebody whose clock differs by so many seconds. */
async function readWithSkew(seconds: number) {
  const clock = { now: start };
  const sandbox = await startSandbox({ clock: () => clock.now });
  try {
    const { world, app, pullRequest } = shop(clock, sandbox.world);
    const installation = [...world.installations.values()].find((one) => one.app === app);
    if (installation === undefined) throw new Error('the App is not installed');
    const request = requestWithToken(issueInstallationToken(world, installation).value, sandbox.url);
    const api = createApi({ request });
    const ours = () => new Date(clock.now + seconds * 1000).toISOString();
    const reader = { kind: 'app', app: app.id, slug: app.slug } as const;
    const { snapshot } = createSnapshotReader({ api, reader, configPath, clock: ours });
    return await snapshot({ repository: 'acme/shop', by: { number: pullRequest.number }, environment: null }, []);
  } finally {
    await sandbox.close();
  }
}

describe('a look with a clock that goes wrong', () => {
  it.each([-3600, -32, 32, 3600])('by %i seconds learns nothing at all (T133, I15)', async (seconds) => {
    expect(await readWithSkew(seconds)).toMatchObject({ ok: false, fault: { code: 'CLOCK_SKEW' } });
  });

  it.each([-28, 0, 28])('by %i seconds is a look like any other', async (seconds) => {
    expect(await readWithSkew(seconds)).toMatchObject({ ok: true });
  });
});
