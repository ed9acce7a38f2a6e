export const APP_ID = 70111;
export const SECRET = 'a-secret-for-the-system-tests-0123456789';

/** Proved by one check alone, so that a token that belongs to nobody can open it. */
const CHECKLIST = `version: 1
environments:
  production: { enforce: block, branches: [main, cart] }
items:
  tests:
    title: All tests are passing
    check: ci / test
`;

/** acme/shop with an open pull request. */
export const publicSeed = `
users: [{ login: ada }, { login: dana }]
orgs: [{ login: acme, members: [{ login: ada, role: admin }, dana] }]
tokens: { token-ada: { login: ada }, token-dana: { login: dana } }
repos:
  - owner: acme
    name: shop
    collaborators: [{ login: dana, permission: write }]
    files: { .github/holdpoint.yml: ${JSON.stringify(CHECKLIST)}, src/cart.js: "1;\\n" }
    branches: [{ name: cart, author: dana, files: { src/cart.js: "2;\\n" } }]
    pull_requests: [{ title: Count what is in the cart, author: dana, head: cart }]
`;

/** The same with the App beside it, which has this key and whose webhooks go to this address. */
export function seedWithApp(privateKey: string, webhookUrl: string): string {
  return `${publicSeed}
apps:
  - app_id: ${APP_ID}
    slug: holdpoint
    owner: acme
    private_key: ${JSON.stringify(privateKey)}
    webhook_url: ${webhookUrl}
    webhook_secret: ${SECRET}
    permissions: { actions: read, checks: write, contents: read, deployments: write, issues: write, members: read, pull_requests: write, statuses: read }
    events: [pull_request, pull_request_review, issue_comment, check_run, check_suite, workflow_run, status, push, membership, team]
    installations: [{ account: acme }]
`;
}
