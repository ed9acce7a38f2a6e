import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { lastLookQuery, reread } from '../../../src/github/waiting/reread.ts';
import type { RereadOf } from '../../../src/github/waiting/reread.ts';
import { ruleRequests } from '../../../src/github/waiting/requests.ts';
import { githubSchema } from '../../../src/sandbox/graphql/schema.ts';
import { anApi } from './rule-api.ts';

const commit = 'c'.repeat(40);
const blob = 'f'.repeat(40);
const at = '2026-11-20T14:00:00Z';

const comments = {
  totalCount: 3,
  nodes: [
    { fullDatabaseId: '1001', lastEditedAt: null, author: { __typename: 'User' } },
    { fullDatabaseId: '1002', lastEditedAt: at, author: null },
    { fullDatabaseId: '1003', lastEditedAt: at, author: { __typename: 'Bot' } },
  ],
};
const pull = {
  __typename: 'PullRequest',
  pullState: 'MERGED',
  headRefOid: 'a'.repeat(40),
  mergeCommit: { oid: commit },
  comments,
  latestOpinionatedReviews: { nodes: [{ fullDatabaseId: '501', state: 'APPROVED' }] },
};
const answer = (over: object = {}, suite: unknown = aSuite()) => ({
  data: {
    repository: {
      databaseId: 1,
      defaultBranchRef: { target: { file: { oid: blob } } },
      home: pull,
      branch: { compare: { status: 'BEHIND' } },
      deployments: { nodes: [{ databaseId: 27, commitOid: commit, state: 'WAITING', createdAt: at }] },
      ...over,
    },
    suite,
  },
});

function aSuite(over: object = {}) {
  const nodes = [{ environment: { name: 'production' } }, { environment: { name: 'staging' } }];
  const workflowRun = { databaseId: 11, pendingDeploymentRequests: { nodes } };
  return { __typename: 'CheckSuite', commit: { oid: commit }, workflowRun, checkRuns: { nodes: [] }, ...over };
}

const of = {
  repository: 'acme/shop',
  environment: 'production',
  suite: 'CS_1',
  home: 7,
  branch: 'main',
  commit,
  configPath: 'a.yml',
};
const read = async (said = answer(), about: RereadOf = of) => {
  const { api, asked } = anApi({ LastLook: [said] });
  return { read: await reread(api, about), asked };
};

describe('the last look', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('asks what GitHub understands (home: %s, branch: %s)', (home, branch) => {
    expect(validate(githubSchema(), parse(lastLookQuery(home, branch)))).toEqual([]);
  });

  it('takes everything that could have moved from one answer', async () => {
    const { read: found, asked } = await read();
    expect(found).toEqual({
      ok: true,
      value: {
        repository: 1,
        checklist: blob,
        home: {
          state: 'merged',
          head: 'a'.repeat(40),
          merge: commit,
          comments: {
            whole: true,
            newest: [
              { id: '1001', editedAt: null },
              { id: '1002', editedAt: at },
            ],
          },
          reviews: [{ id: '501', state: 'APPROVED' }],
        },
        deployments: [{ id: 27, commit, state: 'WAITING', createdAt: at }],
        contained: true,
        run: { id: 11, commit, waitsFor: ['production', 'staging'] },
      },
    });
    expect(asked).toEqual([
      {
        what: 'LastLook',
        with: {
          owner: 'acme',
          name: 'shop',
          config: 'a.yml',
          environment: 'production',
          suite: 'CS_1',
          home: 7,
          branch: 'refs/heads/main',
          commit,
        },
      },
    ]);
  });

  it('knows by its waiting jobs what a run waits for, where the list of requests leaves out what an App alone holds', async () => {
    const workflowRun = { databaseId: 11, pendingDeploymentRequests: { nodes: [] } };
    const job = { deployment: { databaseId: 27, commitOid: commit, environment: 'production' } };
    const suite = aSuite({ workflowRun, checkRuns: { nodes: [job, { deployment: null }] } });
    expect((await read(answer({}, suite))).read).toMatchObject({
      ok: true,
      value: { run: { id: 11, waitsFor: ['production'] } },
    });
  });

  it('takes the issue of a release, which has no head', async () => {
    const nodes = Array.from({ length: 100 }, () => comments.nodes[0]);
    const issue = { __typename: 'Issue', issueState: 'OPEN', comments: { nodes, totalCount: 200 } };
    expect((await read(answer({ home: issue }))).read).toMatchObject({
      ok: true,
      value: { home: { state: 'open', head: null, merge: null, reviews: [], comments: { whole: false } } },
    });
  });

  it('does not take a short list of comments for one that is whole: what is left out may be a hold (I5)', async () => {
    for (const [nodes, totalCount] of [
      [[], 1],
      [comments.nodes, comments.nodes.length + 1],
    ] as const)
      expect((await read(answer({ home: { ...pull, comments: { nodes, totalCount } } }))).read).toMatchObject({
        ok: false,
      });
  });

  it.each([
    ['IDENTICAL', true],
    ['BEHIND', true],
    ['AHEAD', false],
    ['DIVERGED', false],
  ])('knows by %s whether the branch contains the commit still: %s (T70)', async (status, contained) => {
    expect((await read(answer({ branch: { compare: { status } } }))).read).toMatchObject({ value: { contained } });
  });

  it('knows that a branch that is gone contains nothing, and not what GitHub does not compare (T70)', async () => {
    expect((await read(answer({ branch: null }))).read).toMatchObject({ ok: true, value: { contained: false } });
    expect((await read(answer({ branch: { compare: null } }))).read).toMatchObject({ value: { contained: null } });
    expect((await read(answer({ branch: {} }))).read).toMatchObject({ ok: false });
  });

  it('asks for no branch where any may deploy', async () => {
    const { read: free, asked } = await read(answer(), { ...of, branch: null });
    expect(free).toMatchObject({ ok: true, value: { contained: null } });
    expect(asked[0]?.with).not.toHaveProperty('branch');
    expect(asked[0]?.with).not.toHaveProperty('commit');
  });

  it('needs no home, and knows where it is gone', async () => {
    const { read: free, asked } = await read(answer(), { ...of, home: null });
    expect(free).toMatchObject({ ok: true, value: { home: null } });
    expect(asked[0]?.with).not.toHaveProperty('home');
    expect((await read(answer({ home: null }))).read).toMatchObject({ ok: true, value: { home: null } });
    const open = { ...pull, pullState: 'OPEN', mergeCommit: null };
    expect((await read(answer({ home: open }))).read).toMatchObject({ ok: true, value: { home: { merge: null } } });
  });

  it.each([
    [{ defaultBranchRef: null }],
    [{ defaultBranchRef: { target: null } }],
    [{ defaultBranchRef: { target: { file: null } } }],
    [{ defaultBranchRef: { target: {} } }],
  ])('knows where there is no checklist: %j', async (over) => {
    expect((await read(answer(over))).read).toMatchObject({ ok: true, value: { checklist: null } });
  });

  it.each([[null], [aSuite({ __typename: 'Team' })], [aSuite({ workflowRun: null })]])(
    'knows where there is no run: %j',
    async (suite) => {
      expect((await read(answer({}, suite))).read).toMatchObject({ ok: true, value: { run: null } });
    },
  );

  it.each([
    [{ deployments: null }],
    [{ home: { ...pull, pullState: 'GONE' } }],
    [{ home: { ...pull, comments: null } }],
    [{ databaseId: null }],
  ])('is nothing where a part of it is missing: %j', async (over) => {
    expect((await read(answer(over))).read).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });
});

describe('the list of requests about protection rules', () => {
  it('names everything that the code asks, and nothing else', () => {
    const folder = join(import.meta.dirname, '../../../src/github/waiting');
    const text = [...readdirSync(folder), '../branch-contains.ts']
      .filter((name) => name !== 'requests.ts')
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const routes = [...text.matchAll(/'((?:GET|POST) \/[^']*)'/g)].map(([, route = '']) => route);
    const operations = [...text.matchAll(/graphql\(\s*'(\w+)'/g)].map(([, name = '']) => name);
    expect([...routes, ...operations].toSorted()).toEqual(ruleRequests.map(({ request }) => request).toSorted());
  });
});
