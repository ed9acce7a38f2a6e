import { startSandbox } from '../../src/sandbox/index.ts';
import { withAppKey } from '../builders/app-key.ts';

/** The checklist of the shop: one sign-off, by somebody who may be read without the organisation's members. */
export const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn] }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa:
    title: QA sign-off
    signoff: qa
`;

export const SEED = `
users:
  - { login: dana, name: Dana }
  - { login: quinn, name: Quinn }
orgs:
  - login: acme
    members: [{ login: dana, role: admin }, { login: quinn, role: member }]
apps:
  - app_id: 4711
    slug: holdpoint
    permissions:
      { checks: write, contents: read, deployments: write, pull_requests: write, issues: write, members: read, actions: read, statuses: read }
    events: [pull_request, issue_comment, push]
    installations: [{ account: acme }]
repos:
  - owner: acme
    name: shop
    collaborators: [{ login: quinn, permission: write }]
    files:
      .github/holdpoint.yml: ${JSON.stringify(CHECKLIST)}
      src/shop.js: "export const price = 1;\\n"
    branches:
      - { name: feature, author: dana, files: { src/shop.js: "export const price = 2;\\n" } }
    pull_requests:
      - { title: Raise the price, author: dana, head: feature }
`;

/** A running shop with one open pull request, and what people do in it. */
export async function openShop() {
  // The checklist is older than everything that is said in the shop; one of the same second would count for nothing.
  let behind = 60_000;
  const sandbox = await startSandbox({ seed: withAppKey(SEED), clock: () => Date.now() - behind });
  behind = 0;
  const path = '/repos/acme/shop';
  const textOf = (value: unknown, ...keys: readonly string[]): string => {
    const found = keys.reduce<unknown>((inner, key) => (Object(inner) as Record<string, unknown>)[key], value);
    if (typeof found !== 'string') throw new Error(`no text at ${keys.join('.')}: ${JSON.stringify(value)}`);
    return found;
  };
  return {
    sandbox,
    env: { GITHUB_API_URL: sandbox.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: sandbox.as('dana').token },
    head: async () => textOf((await sandbox.as('dana').call('GET', `${path}/pulls/1`)).body, 'head', 'sha'),
    merge: async () =>
      textOf((await sandbox.as('dana').call('PUT', `${path}/pulls/1/merge`, { merge_method: 'squash' })).body, 'sha'),
    comment: async (login: string, body: string) => {
      const { status } = await sandbox.as(login).call('POST', `${path}/issues/1/comments`, { body });
      if (status !== 201) throw new Error(`the comment was answered with ${status}`);
    },
  };
}
