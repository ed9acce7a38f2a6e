import type { Client } from '../../src/sandbox/client.ts';
import type { Permissions } from '../../src/sandbox/world/model/apps.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { createSign } from 'node:crypto';
import { startSandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { issueInstallationToken } from '../../src/sandbox/world/tokens.ts';

/** An organisation with owners, a team below a team, an invited member, a repository with an open pull request, and an App. */
export const acmeSeed = `
tokens:
  ghp_olivia: { login: olivia }
  ghp_alice: { login: alice }
  ghp_bob: { login: bob }
  ghp_mallory: { login: mallory }
github:
  users:
    - { login: olivia, name: Olivia Owner, email: olivia@acme.example }
    - { login: alice, name: Alice Author, email: alice@acme.example }
    - { login: bob, name: Bob Builder, email: bob@acme.example }
    - { login: carol, name: Carol Checker, email: carol@acme.example }
    - { login: dave }
    - { login: mallory }
  orgs:
    - login: acme
      name: Acme
      members: [{ login: olivia, role: admin }, alice, bob, carol, { login: dave, state: pending }]
      teams:
        - { slug: quality, name: Quality, members: [bob, { login: dave, state: pending }] }
        - { slug: testers, name: Testers, parent: quality, members: [carol] }
        - { slug: shadow, name: Shadow, privacy: secret, members: [olivia] }
  repos:
    - owner: acme
      name: shop
      collaborators: [{ login: alice, permission: write }, { login: carol, permission: triage }]
      teams: [{ slug: quality, permission: write }]
      files: { src/shop.ts: "one\\ntwo\\nthree\\nfour\\nfive\\n" }
      branches: [{ name: feature, author: alice, message: Sell more, files: { src/more.ts: "more\\n" } }]
      environments: [{ name: production, protection_rules: [gatekeeper] }]
      pull_requests: [{ title: Sell more, author: alice, head: feature, body: "- [ ] done" }]
  apps:
    - app_id: 7001
      slug: gatekeeper
      name: Gatekeeper
      permissions: { checks: write, contents: read, pull_requests: write, issues: write, statuses: write, deployments: write, actions: write, members: read }
      events: [pull_request, pull_request_review, issue_comment, push, check_run, check_suite, status, workflow_run, workflow_job, deployment, deployment_status, deployment_protection_rule, deployment_review, membership, team, create, delete, repository, merge_group, issues]
      installations: [{ installation_id: 71, account: acme }]
    - app_id: 7002
      slug: copycat
      permissions: { checks: write, contents: read, pull_requests: write }
      installations: [{ installation_id: 72, account: acme }]
`;

/** A running sandbox with that seed and its one repository at hand. */
export const startAcme = async (): Promise<{ readonly sandbox: Sandbox; readonly shop: Repository }> => {
  const sandbox = await startSandbox({ seed: acmeSeed });
  const shop = findRepository(sandbox.world, 'acme', 'shop');
  if (!shop) throw new Error('the seed has no acme/shop');
  return { sandbox, shop };
};

/** A client acting as an installation of the seed (71 is Gatekeeper's, 72 Copycat's), optionally with fewer permissions. */
export const asInstallation = (sandbox: Sandbox, id: number, permissions?: Permissions): Client => {
  const installation = sandbox.world.installations.get(id);
  if (!installation) throw new Error(`the seed has no installation ${id}`);
  return sandbox.as(issueInstallationToken(sandbox.world, installation, { permissions }).value);
};

/** A JSON Web Token of an App, valid for a minute unless its claims say otherwise. */
export const appJwt = (sandbox: Sandbox, appId: number, claims: Readonly<Record<string, unknown>> = {}): string => {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now, exp: now + 60, iss: appId, ...claims })}`;
  const key = sandbox.world.apps.get(appId)?.privateKey ?? '';
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
};

/** The commit a branch of the repository points at. */
export const tip = (repository: Repository, branch: string): string => {
  const sha = repository.refs.get(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`no branch ${branch}`);
  return sha;
};
