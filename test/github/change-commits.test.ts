import { describe, expect, it } from '@jest/globals';
import { readChangeCommits } from '../../src/github/change-commits.ts';
import type { Api } from '../../src/github/api.ts';

const head = 'a'.repeat(40);
const merge = 'b'.repeat(40);

/** GitHub's REST API with one answer. */
function answering(data: unknown): Api {
  return {
    graphql: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GraphQL: 502', status: 502 } }),
    rest: async () => ({ ok: true, value: { status: 200, etag: null, link: '', data, date: null } }),
  };
}

const pull = (merged_at: string | null, state = merged_at === null ? 'open' : 'closed') => ({
  number: 7,
  head: { sha: head },
  merged_at,
  merge_commit_sha: merge,
  state,
  base: { ref: 'main', repo: { id: 42 } },
});
const into = { repository: 42, branch: 'main' };

describe('the commits of a pull request over REST', () => {
  it.each([
    ['open', pull(null), [head], into],
    ['closed', pull(null, 'closed'), [head], null],
    ['merged', pull('2026-11-21T20:00:00Z'), [head, merge], null],
  ] as const)('of one that is %s are those on which runs of ours stand', async (_, said, commits, where) => {
    const value = { commits, of: 42, into: where };
    expect(await readChangeCommits(answering(said), 'acme/shop', 7)).toEqual({ ok: true, value });
  });

  it.each([
    ['another pull request', { ...pull(null), number: 8 }],
    ['a head that is no commit', { ...pull(null), head: { sha: 'main' } }],
    ['a state that GitHub does not have', pull(null, 'queued')],
    ['a branch of nowhere', { ...pull(null), base: { ref: 'main', repo: null } }],
    ['nothing', null],
  ])('are not known from an answer with %s', async (_, data) => {
    expect(await readChangeCommits(answering(data), 'acme/shop', 7)).toMatchObject({
      ok: false,
      fault: { code: 'API_PARTIAL' },
    });
  });
});
