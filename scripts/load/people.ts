import type { Sandbox } from '../../src/sandbox/index.ts';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../src/sandbox/world/apps.ts';
import type { Account } from '../../src/sandbox/world/model/accounts.ts';
import type { App } from '../../src/sandbox/world/model/apps.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { addRepository, setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';

/** How much is there: organisations that have the App installed, repositories of each, open pull requests of each of those. */
export interface Size {
  readonly organizations: number;
  readonly repositories: number;
  readonly pulls: number;
}

/** A repository as deliveries name it. */
export interface Place {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly installation: number;
  readonly pulls: readonly { readonly number: number; readonly headSha: string }[];
}

const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn] }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa:
    title: QA lead signs off
    signoff: qa
`;

type World = Sandbox['world'];

/** The App that is tried. */
export function registerApp(world: World): App {
  for (const login of ['ada', 'dana', 'quinn', 'octavia']) addAccount(world, { login });
  const permissions = {
    actions: 'read',
    checks: 'write',
    contents: 'read',
    deployments: 'write',
    environments: 'read',
    issues: 'write',
    members: 'read',
    metadata: 'read',
    pull_requests: 'write',
    statuses: 'read',
  } as const;
  const events = ['pull_request', 'issue_comment'];
  return addApp(world, { id: 70_111, slug: 'holdpoint', owner: getAccount(world, 'ada'), permissions, events });
}

/** Makes what is asked for; GitHub tells nobody of it yet. */
export function populate(world: World, app: App, size: Size): readonly Place[] {
  return Array.from({ length: size.organizations }, (_, index) => {
    const owner = addAccount(world, { login: `org-${index}`, type: 'Organization' });
    const { id: installation } = installApp(world, getAccount(world, 'ada'), app, owner);
    return Array.from({ length: size.repositories }, (__, nth) => {
      const repository = newRepository(world, owner, `part-${nth}`);
      const pulls = Array.from({ length: size.pulls }, (___, one) => pullRequest(world, repository, one));
      const { id, name } = repository;
      return { id, owner: owner.login, name, installation, pulls };
    });
  }).flat();
}

function newRepository(world: World, owner: Account, name: string): Repository {
  const repository = addRepository(world, { owner, name });
  for (const login of ['dana', 'quinn', 'octavia']) setCollaborator(repository, getAccount(world, login), 'write');
  setCollaborator(repository, getAccount(world, 'ada'), 'admin');
  const files = { '.github/holdpoint.yml': CHECKLIST };
  push(world, userActor(getAccount(world, 'ada')), repository, { branch: 'main', message: 'Ask', files });
  return repository;
}

function pullRequest(world: World, repository: Repository, index: number): Place['pulls'][number] {
  const dana = userActor(getAccount(world, 'dana'));
  const head = `count-${index}`;
  const main = repository.refs.get('refs/heads/main') ?? '';
  push(world, dana, repository, {
    branch: head,
    message: 'Count',
    files: { [`part-${index}.txt`]: 'counted' },
    parents: [main],
  });
  const { number, headSha } = openPullRequest(world, dana, repository, {
    title: `Count part ${index}`,
    body: '',
    head,
    base: 'main',
  });
  return { number, headSha };
}
