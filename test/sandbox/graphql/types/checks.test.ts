import { describe, expect, it } from '@jest/globals';
import { createCheckRun, updateCheckRun } from '../../../../src/sandbox/world/check-runs.ts';
import { createDeployment, setDeploymentStatus } from '../../../../src/sandbox/world/deployments.ts';
import { issueActionsToken, actorOfToken } from '../../../../src/sandbox/world/tokens.ts';
import { setTeamMember } from '../../../../src/sandbox/world/teams.ts';
import { ask, at, queryFile } from '../ask.ts';
import { busyWorld, seededWorld } from '../seeded.ts';

type Seeded = ReturnType<typeof seededWorld>;

async function read({ world, by }: Seeded, query: string) {
  const { data, errors } = await ask(world, by.app, query);
  expect(errors).toStrictEqual([]);
  return data;
}

const headCommit = async (seeded: Seeded, fields: string) => {
  const commit = `commits(last: 1) { nodes { commit { ${fields} } } }`;
  const data = await read(
    seeded,
    `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { ${commit} } } }`,
  );
  return at(data, 'repository', 'pullRequest', 'commits', 'nodes', 0, 'commit');
};

describe('check runs', () => {
  it('tell a look-alike from our own by its App', async () => {
    const seeded = seededWorld();
    const { world, by, shop, head } = seeded;
    const token = actorOfToken(world, issueActionsToken(world, shop, { checks: 'write' }));
    const run = { name: 'holdpoint/merge', headSha: head.sha, conclusion: 'success' } as const;
    createCheckRun(world, token, shop, run);
    createCheckRun(world, by.app, shop, { ...run, conclusion: 'failure' });
    const fields = 'name conclusion isRequired(pullRequestNumber: 1) checkSuite { app { databaseId slug } }';
    const data = await headCommit(
      seeded,
      `statusCheckRollup { state contexts(first: 5) { totalCount nodes { ... on CheckRun { ${fields} } } } }`,
    );
    expect(at(data, 'statusCheckRollup', 'state')).toBe('FAILURE');
    expect(at(data, 'statusCheckRollup', 'contexts', 'nodes')).toStrictEqual([
      {
        name: 'holdpoint/merge',
        conclusion: 'SUCCESS',
        isRequired: false,
        checkSuite: { app: { databaseId: 15_368, slug: 'github-actions' } },
      },
      {
        name: 'holdpoint/merge',
        conclusion: 'FAILURE',
        isRequired: true,
        checkSuite: { app: { databaseId: seeded.app.id, slug: 'holdpoint' } },
      },
    ]);
  });

  it('of one name show the newest, and all of them when asked for all', async () => {
    const seeded = seededWorld();
    const { world, by, shop, head } = seeded;
    createCheckRun(world, by.app, shop, { name: 'x', headSha: head.sha, conclusion: 'failure' });
    createCheckRun(world, by.app, shop, { name: 'x', headSha: head.sha, conclusion: 'success' });
    const runs = `a: checkRuns(first: 5) { nodes { conclusion } } b: checkRuns(first: 5, filterBy: { checkType: ALL }) { totalCount }
      c: checkRuns(first: 5, filterBy: { conclusions: [FAILURE] }) { totalCount } d: checkRuns(first: 5, filterBy: { checkName: "y" }) { totalCount }`;
    const data = await headCommit(
      seeded,
      `checkSuites(first: 5, filterBy: { appId: ${seeded.app.id} }) { nodes { ${runs} } }`,
    );
    expect(at(data, 'checkSuites', 'nodes', 0)).toStrictEqual({
      a: { nodes: [{ conclusion: 'SUCCESS' }] },
      b: { totalCount: 2 },
      c: { totalCount: 0 },
      d: { totalCount: 0 },
    });
  });

  it('go stale after a fortnight without an end', async () => {
    const seeded = seededWorld();
    const { world, by, shop, head } = seeded;
    createCheckRun(world, by.app, shop, { name: 'x', headSha: head.sha, status: 'in_progress' });
    world.clock = () => Date.parse('2026-03-17T10:00:00Z');
    const data = await headCommit(
      seeded,
      'statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { conclusion } } } }',
    );
    expect(at(data, 'statusCheckRollup', 'contexts', 'nodes', 0, 'conclusion')).toBe('STALE');
  });

  it('need to be told of which pull request one asks whether they are required', async () => {
    const seeded = seededWorld();
    createCheckRun(seeded.world, seeded.by.app, seeded.shop, { name: 'x', headSha: seeded.head.sha });
    const query =
      '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { isRequired } } } } } } }';
    const { errors } = await ask(seeded.world, seeded.by.app, query);
    expect(at(errors[0], 'message')).toBe('Either pullRequestId or pullRequestNumber must be provided.');
  });

  it('carry what their App said, with annotations', async () => {
    const seeded = seededWorld();
    const { world, by, shop, head } = seeded;
    const run = createCheckRun(world, by.app, shop, { name: 'x', headSha: head.sha, externalId: 'e-1' });
    updateCheckRun(world, by.app, shop, run, {
      conclusion: 'action_required',
      output: { title: 'Waiting', summary: 'for **qa**', text: null },
    });
    const fields = 'externalId status conclusion title summary annotations(first: 1) { totalCount }';
    const data = await headCommit(
      seeded,
      `statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { ${fields} } } } }`,
    );
    expect(at(data, 'statusCheckRollup', 'contexts', 'nodes', 0)).toStrictEqual({
      externalId: 'e-1',
      status: 'COMPLETED',
      conclusion: 'ACTION_REQUIRED',
      title: 'Waiting',
      summary: 'for **qa**',
      annotations: { totalCount: 0 },
    });
  });
});

describe('a suite of GitHub Actions', () => {
  it('tells its workflow, its file and who pushed', async () => {
    const seeded = busyWorld();
    const fields =
      'branch { name } push { pusher { login } nextSha } workflowRun { databaseId event file { path } workflow { name } }';
    const data = await headCommit(seeded, `checkSuites(first: 5, filterBy: { appId: 15368 }) { nodes { ${fields} } }`);
    expect(at(data, 'checkSuites', 'nodes', 0)).toStrictEqual({
      branch: { name: 'cart' },
      push: { pusher: { login: 'mona' }, nextSha: seeded.head.sha },
      workflowRun: {
        databaseId: seeded.run.id,
        event: 'push',
        file: { path: '.github/workflows/ci.yml' },
        workflow: { name: 'ci' },
      },
    });
  });
});

describe('deployments', () => {
  const deployed = (state: 'success' | 'failure') => {
    const seeded = seededWorld();
    const { world, by, shop, head } = seeded;
    const deployment = createDeployment(world, by.app, shop, {
      ref: head.sha,
      environment: 'staging',
      requiredContexts: [],
    });
    setDeploymentStatus(world, by.app, shop, deployment, { state });
    return seeded;
  };
  const query = `{ repository(owner: "acme", name: "shop") {
    environment(name: "staging") { latestCompletedDeployment { state } }
    mine: deployments(first: 5, environments: ["staging"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { state creator { __typename login } latestStatus { state } } }
    none: deployments(first: 5, environments: []) { totalCount } } }`;

  it('that succeeded are active, and made by the App as a Bot', async () => {
    expect(at(await read(deployed('success'), query), 'repository')).toStrictEqual({
      environment: { latestCompletedDeployment: { state: 'ACTIVE' } },
      mine: {
        nodes: [
          { state: 'ACTIVE', creator: { __typename: 'Bot', login: 'holdpoint' }, latestStatus: { state: 'SUCCESS' } },
        ],
      },
      none: { totalCount: 0 },
    });
  });

  it('count as completed when they failed', async () => {
    const data = await read(deployed('failure'), query);
    expect(at(data, 'repository', 'environment', 'latestCompletedDeployment', 'state')).toBe('FAILURE');
  });

  it('that wait for a gate are pending requests of their run, once per environment', async () => {
    const seeded = busyWorld();
    const fields =
      'workflowRun { pendingDeploymentRequests(first: 5) { nodes { environment { name } waitTimer currentUserCanApprove } } }';
    const data = await headCommit(seeded, `checkSuites(first: 5, filterBy: { appId: 15368 }) { nodes { ${fields} } }`);
    expect(at(data, 'checkSuites', 'nodes', 0, 'workflowRun', 'pendingDeploymentRequests', 'nodes')).toStrictEqual([
      { environment: { name: 'production' }, waitTimer: 5, currentUserCanApprove: false },
    ]);
  });
});

describe('the deployed query', () => {
  it('is answered without an error and without a missing field', async () => {
    const { world, by, head } = busyWorld();
    const variables = { owner: 'acme', name: 'shop', env: 'production', oid: head.sha };
    const { errors, missing } = await ask(world, by.app, queryFile('deployed.graphql'), variables);
    expect({ errors, missing }).toStrictEqual({ errors: [], missing: [] });
  });

  it('is answered page by page as well', async () => {
    const { world, by } = busyWorld();
    const variables = { owner: 'acme', name: 'shop', number: 1, f: true, c: true, r: true, x: true, m: true };
    const { errors, missing } = await ask(world, by.app, queryFile('page.graphql'), variables);
    expect({ errors, missing }).toStrictEqual({ errors: [], missing: [] });
  });
});

describe('members of a team', () => {
  it('leave out those who have not accepted, and give logins exactly', async () => {
    const seeded = seededWorld();
    setTeamMember(seeded.world, seeded.mona, seeded.qa, seeded.mona, { state: 'pending' });
    const members =
      'members(first: 5) { totalCount nodes { login } edges { role } } b: members(first: 5, query: "hub") { totalCount }';
    const data = await read(
      seeded,
      `{ organization(login: "acme") { team(slug: "qa") { combinedSlug ${members} } none: team(slug: "x") { id } } }`,
    );
    expect(at(data, 'organization')).toStrictEqual({
      team: {
        combinedSlug: 'acme/qa',
        members: { totalCount: 1, nodes: [{ login: 'hubot' }], edges: [{ role: 'MEMBER' }] },
        b: { totalCount: 1 },
      },
      none: null,
    });
  });
});
