import { describe, expect, it } from '@jest/globals';
import { readPermission } from '../../src/github/needs/permission.ts';
import type { Api } from '../../src/github/api.ts';

const place = { owner: 'acme', repo: 'shop', username: 'mallory' };

/** GitHub's REST API with one answer, and what it was asked. */
function answering(data: unknown) {
  const asked: unknown[] = [];
  const api: Api = {
    graphql: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GraphQL: 502', status: 502 } }),
    rest: async (route, parameters) => {
      asked.push([route, parameters]);
      return { ok: true, value: { status: 200, etag: null, link: '', data, date: null } };
    },
  };
  return { api, asked };
}

describe('whether somebody may write', () => {
  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
  ])('is told by one request: %s', async (permission, writes) => {
    const { api, asked } = answering({ permission, role_name: 'custom', user: { id: 66, login: 'mallory' } });
    expect(await readPermission(api, place)).toEqual({ ok: true, value: { id: 66, writes } });
    expect(asked).toEqual([['GET /repos/{owner}/{repo}/collaborators/{username}/permission', place]]);
  });

  it.each([
    ['a word that GitHub does not have', { permission: 'maintain', user: { id: 66 } }],
    ['nobody', { permission: 'read', user: null }],
    ['nothing', null],
  ])('is not known from an answer with %s', async (_, data) => {
    expect(await readPermission(answering(data).api, place)).toMatchObject({
      ok: false,
      fault: { code: 'API_PARTIAL' },
    });
  });
});
