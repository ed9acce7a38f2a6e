import { describe, expect, it } from '@jest/globals';
import { actorOfToken, installationActor, issueActionsToken } from '../../../src/sandbox/world/tokens.ts';
import { executeGraphql } from '../../../src/sandbox/graphql/index.ts';
import { ask, at } from './ask.ts';
import { busyWorld, permissions, seededWorld } from './seeded.ts';

const shop = (fields: string) => `{ repository(owner: "acme", name: "shop") { ${fields} } }`;
const pullRequest = (fields: string) => shop(`pullRequest(number: 1) { ${fields} }`);

/** The types and messages of errors, without their places. */
const told = (errors: readonly unknown[]) => errors.map((error) => [at(error, 'type'), at(error, 'message')]);

describe('credentials', () => {
  it('that are missing are answered with 401 and nothing else', async () => {
    const { status, body } = await executeGraphql(
      seededWorld().world,
      { kind: 'anonymous' },
      { query: '{ viewer { login } }' },
    );
    expect([status, at(body, 'message')]).toStrictEqual([401, 'This endpoint requires you to be authenticated.']);
  });

  it('of an App itself, without an installation, are not enough either', async () => {
    const { world, app } = seededWorld();
    const { status } = await executeGraphql(
      world,
      { kind: 'app', app, account: app.bot },
      { query: '{ viewer { login } }' },
    );
    expect(status).toBe(401);
  });

  it('decide who the viewer is', async () => {
    const { world, by } = seededWorld();
    const query = '{ viewer { login } }';
    expect(at((await ask(world, by.mona, query)).data, 'viewer', 'login')).toBe('mona');
    expect(at((await ask(world, by.app, query)).data, 'viewer', 'login')).toBe('holdpoint[bot]');
  });
});

describe('a request', () => {
  it('without a query is refused', async () => {
    const { world, by } = seededWorld();
    expect((await executeGraphql(world, by.mona, { variables: {} })).status).toBe(400);
  });

  it('that is no GraphQL, or that asks for what GitHub does not have, gets errors and no data', async () => {
    const { world, by } = seededWorld();
    for (const query of [
      '{ viewer {',
      '{ viewer { logins } }',
      'query A { viewer { login } } query B { viewer { login } }',
    ]) {
      const { status, body } = await executeGraphql(world, by.mona, { query });
      expect([status, at(body, 'data'), Array.isArray(at(body, 'errors'))]).toStrictEqual([200, undefined, true]);
    }
  });

  it('with two operations runs the one it names', async () => {
    const { world, by } = seededWorld();
    const query = 'query A { viewer { login } } query B { viewer { id } }';
    const { body } = await executeGraphql(world, by.mona, { query, operationName: 'A' });
    expect(at(body, 'data', 'viewer', 'login')).toBe('mona');
  });

  it('with a variable of the wrong type is refused before it runs', async () => {
    const { world, by } = seededWorld();
    const query = 'query A($n: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) { id } } }';
    const { body, cost } = await executeGraphql(world, by.mona, { query, variables: { n: 'one' } });
    expect([at(body, 'data'), cost]).toStrictEqual([undefined, null]);
  });

  it('that changes something is a gap of the sandbox, and said so', async () => {
    const { world, by } = seededWorld();
    const query = 'mutation { addComment(input: { subjectId: "x", body: "y" }) { clientMutationId } }';
    const { missing, errors } = await ask(world, by.mona, query);
    expect(missing).toStrictEqual(['POST /graphql: the sandbox has no answer for Mutation.addComment']);
    expect(errors).toHaveLength(1);
  });
});

describe('what does not exist', () => {
  it.each([
    [
      'a repository',
      '{ repository(owner: "acme", name: "shed") { id } }',
      "Could not resolve to a Repository with the name 'acme/shed'.",
    ],
    [
      'a pull request',
      shop('pullRequest(number: 9) { id }'),
      'Could not resolve to a PullRequest with the number of 9.',
    ],
    ['an issue', shop('issue(number: 1) { id }'), 'Could not resolve to an Issue with the number of 1.'],
    [
      'an organisation',
      '{ organization(login: "mona") { id } }',
      "Could not resolve to an Organization with the login of 'mona'.",
    ],
    ['a node', '{ node(id: "PR_x") { id } }', "Could not resolve to a node with the global id of 'PR_x'."],
  ])('%s is null with NOT_FOUND', async (_, query, message) => {
    const { world, by } = seededWorld();
    const { errors } = await ask(world, by.mona, query);
    expect(told(errors)).toStrictEqual([['NOT_FOUND', message]]);
  });

  it('includes a private repository for those who may not see it', async () => {
    const { world, app } = seededWorld();
    const stranger = { kind: 'user', account: app.bot } as const;
    const { data, errors } = await ask(world, stranger, shop('id'));
    expect([data, at(errors[0], 'type'), at(errors[0], 'path')]).toStrictEqual([
      { repository: null },
      'NOT_FOUND',
      ['repository'],
    ]);
  });

  it('in the sandbox alone is an error at the field and is reported', async () => {
    const { world, by } = seededWorld();
    const { data, errors, missing } = await ask(world, by.mona, shop('name stargazerCount'));
    expect(missing).toStrictEqual(['POST /graphql: the sandbox has no answer for Repository.stargazerCount']);
    expect([data, at(errors[0], 'type')]).toStrictEqual([{ repository: null }, 'SANDBOX_MISSING']);
  });
});

describe('paging', () => {
  it.each([
    [
      'neither first nor last',
      'comments { totalCount }',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.',
    ],
    [
      'more than a hundred',
      'comments(last: 101) { totalCount }',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `comments` connection exceeds the `last` limit of 100 records.',
    ],
    [
      'both first and last',
      'comments(first: 1, last: 1) { totalCount }',
      'UNPROCESSABLE',
      'Passing both `first` and `last` to paginate the `comments` connection is not supported.',
    ],
    [
      'a number below zero',
      'comments(first: -1) { totalCount }',
      'UNPROCESSABLE',
      '`first` on the `comments` connection cannot be less than zero.',
    ],
  ])('with %s is refused', async (_, fields, type, message) => {
    const { world, by } = seededWorld();
    const { errors, data } = await ask(world, by.mona, pullRequest(fields));
    expect(told(errors)).toStrictEqual([[type, message]]);
    expect(data).toStrictEqual({ repository: { pullRequest: null } });
  });

  it('names the place of the error the way GitHub does', async () => {
    const { world, by } = seededWorld();
    const { errors } = await ask(world, by.mona, pullRequest('files(first: 101) { totalCount }'));
    expect(errors).toStrictEqual([
      {
        type: 'EXCESSIVE_PAGINATION',
        path: ['repository', 'pullRequest', 'files'],
        locations: [{ line: 1, column: 70 }],
        message: 'Requesting 101 records on the `files` connection exceeds the `first` limit of 100 records.',
      },
    ]);
  });
});

describe('a token without a permission', () => {
  const without = (...names: readonly string[]) => {
    const seeded = busyWorld();
    const granted = Object.fromEntries(Object.entries(permissions).filter(([name]) => !names.includes(name)));
    return { ...seeded, actor: { ...installationActor(seeded.installation), permissions: granted } };
  };

  it.each([
    ['contents', shop('object(expression: "main") { oid }'), { repository: { object: null } }],
    [
      'checks',
      pullRequest('commits(last: 1) { nodes { commit { checkSuites(first: 1) { totalCount } } } }'),
      { repository: { pullRequest: { commits: { nodes: [{ commit: { checkSuites: null } }] } } } },
    ],
    [
      'statuses',
      pullRequest('statusCheckRollup { state }'),
      { repository: { pullRequest: { statusCheckRollup: null } } },
    ],
    ['pull_requests', pullRequest('id'), { repository: { pullRequest: null } }],
    ['deployments', shop('deployments(first: 1) { totalCount }'), { repository: null }],
    ['actions', shop('environment(name: "production") { name }'), { repository: { environment: null } }],
  ])('%s gets FORBIDDEN where it asks for it', async (name, query, data) => {
    const { world, actor } = without(name);
    const answer = await ask(world, actor, query);
    expect(told(answer.errors)).toStrictEqual([['FORBIDDEN', 'Resource not accessible by integration']]);
    expect(answer.data).toStrictEqual(data);
  });

  it('members loses whole reviews: "Lacking it, FORBIDDEN **nulls the whole review node**"', async () => {
    const { world, actor } = without('members');
    const query = pullRequest(
      'latestOpinionatedReviews(first: 5) { totalCount nodes { id onBehalfOf(first: 1) { totalCount } } }',
    );
    const { data, errors } = await ask(world, actor, query);
    expect(at(data, 'repository', 'pullRequest', 'latestOpinionatedReviews')).toStrictEqual({
      totalCount: 1,
      nodes: [null],
    });
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN', extensions: { saml_failure: false } });
  });

  it('members does not learn which team was asked', async () => {
    const { world, actor } = without('members');
    const query = pullRequest('reviewRequests(first: 5) { nodes { requestedReviewer { __typename } } }');
    const { data, errors } = await ask(world, actor, query);
    expect(at(data, 'repository', 'pullRequest', 'reviewRequests', 'nodes')).toStrictEqual([
      { requestedReviewer: null },
    ]);
    expect(told(errors)).toStrictEqual([['FORBIDDEN', 'Resource not accessible by integration']]);
  });

  it('that has all of them is refused nothing', async () => {
    const { world, actor } = without();
    const { errors } = await ask(
      world,
      actor,
      pullRequest(
        'statusCheckRollup { state } reviewRequests(first: 5) { nodes { requestedReviewer { __typename } } }',
      ),
    );
    expect(errors).toStrictEqual([]);
  });
});

describe('the budget', () => {
  it('is charged per query, shown by rateLimit and shared by the installation', async () => {
    const { world, by } = seededWorld();
    const query = '{ rateLimit { limit used remaining cost nodeCount resetAt } }';
    await ask(world, by.app, query);
    const { data } = await ask(world, by.app, query);
    const resetAt = '2026-03-02T11:00:00Z';
    expect(at(data, 'rateLimit')).toStrictEqual({
      limit: 5000,
      used: 2,
      remaining: 4998,
      cost: 1,
      nodeCount: 0,
      resetAt,
    });
  });

  it('of a GITHUB_TOKEN is 1,000 points an hour', async () => {
    const { world, shop: repository } = seededWorld();
    const actor = actorOfToken(world, issueActionsToken(world, repository, { contents: 'read' }));
    expect(at((await ask(world, actor, '{ rateLimit { limit } }')).data, 'rateLimit', 'limit')).toBe(1_000);
  });

  it('that is used up answers RATE_LIMITED with status 200 until the hour is over', async () => {
    const { world, by } = seededWorld();
    // 100 requests for suites, each with 100 of runs: 10,101 requests, 101 points a query
    const query = shop(
      'pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { parents(first: 1) { totalCount } } } } } }',
    );
    const answers = [];
    for (let spent = 0; spent <= 5_000; spent += 101) answers.push(await executeGraphql(world, by.app, { query }));
    const last = answers.at(-1);
    expect([last?.status, told([at(last?.body, 'errors', 0)])]).toStrictEqual([
      200,
      [['RATE_LIMITED', expect.stringMatching(/^API rate limit exceeded for installation ID \d+\.$/)]],
    ]);
    world.clock = () => Date.parse('2026-03-02T11:00:01Z');
    expect((await ask(world, by.app, query)).errors).toStrictEqual([]);
  });

  it('does not let a query ask for more than half a million nodes', async () => {
    const { world, by } = seededWorld();
    const query = shop(
      'pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { parents(first: 100) { totalCount } } } } } }',
    );
    const { body } = await executeGraphql(world, by.app, { query });
    expect(told([at(body, 'errors', 0)])).toStrictEqual([
      [
        'MAX_NODE_LIMIT_EXCEEDED',
        'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
      ],
    ]);
  });
});
