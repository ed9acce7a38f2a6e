import { describe, expect, it } from '@jest/globals';
import { createChangedPaths } from '../../src/github/changed-paths.ts';
import type { Api } from '../../src/github/api.ts';

/** GitHub with one ETag per path, which the test may change; null: no ETag, a fault: no answer. */
function gitHub(etags: Record<string, string | null>) {
  const asked: { route: string; etag: string | undefined }[] = [];
  const rest: Api['rest'] = (route, _parameters, { etag } = {}) => {
    asked.push({ route, etag });
    const now = etags[route.replace('GET ', '')] ?? null;
    if (now === 'fault')
      return Promise.resolve({ ok: false, fault: { code: 'API_FORBIDDEN', detail: '403', status: 403 } });
    const status = now !== null && now === etag ? 304 : 200;
    return Promise.resolve({
      ok: true,
      value: { status, etag: now, link: '', date: null, data: status === 304 ? undefined : {} },
    });
  };
  return { asked, changed: createChangedPaths({ rest }) };
}

describe('watched paths', () => {
  it('have changed when they are asked for the first time, and not the second time', async () => {
    const { changed, asked } = gitHub({ '/a': '"1"', '/b': '"1"' });
    await expect(changed(['/a', '/b'])).resolves.toBe(true);
    await expect(changed(['/a', '/b'])).resolves.toBe(false);
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, undefined, '"1"', '"1"']);
  });

  it('have changed when one of them has another ETag, once', async () => {
    const etags = { '/a': '"1"', '/b': '"1"' };
    const { changed } = gitHub(etags);
    await changed(['/a', '/b']);
    etags['/b'] = '"2"';
    await expect(changed(['/a', '/b'])).resolves.toBe(true);
    await expect(changed(['/a', '/b'])).resolves.toBe(false);
  });

  it('are no news when they cannot be read or carry no ETag', async () => {
    const { changed } = gitHub({ '/a': 'fault', '/b': null });
    await expect(changed(['/a', '/b'])).resolves.toBe(false);
  });

  it('are all asked in every round, so that none is forgotten behind a changed one', async () => {
    const { changed, asked } = gitHub({ '/a': '"1"', '/b': '"1"' });
    await changed(['/a', '/b']);
    expect(asked.map(({ route }) => route)).toEqual(['GET /a', 'GET /b']);
  });
});
