import { describe, expect, it } from '@jest/globals';
import { loadSeed } from '../../src/sandbox/seed.ts';
import { SeedProblem } from '../../src/sandbox/seed/read.ts';
import { findRepository, roleOf } from '../../src/sandbox/world/access.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { suiteOf } from '../../src/sandbox/world/check-suites.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { acmeWorld } from './acme-world.ts';

const problemOf = (text: string): string => {
  try {
    loadSeed(createWorld(), text);
  } catch (error) {
    if (error instanceof SeedProblem) return error.message;
    throw error;
  }
  throw new Error('the seed was accepted');
};

describe('a seed', () => {
  it('in emulate’s own words is understood', () => {
    const world = createWorld();
    loadSeed(
      world,
      `
tokens: { gho_admin: { login: octocat, scopes: [repo] } }
github:
  port: 4001
  users: [{ login: octocat, name: The Octocat, email: o@example.com, bio: hi, company: GitHub, location: here, blog: x, twitter_username: y, site_admin: true }]
  orgs: [{ login: my-org, name: My Org, description: d, email: e@example.com, members: [{ login: octocat, role: admin }] }]
  repos: [{ owner: octocat, name: hello-world, description: First, private: false, language: TypeScript, topics: [a], default_branch: trunk, auto_init: true }]
  apps: [{ app_id: 12345, slug: my-app, name: My App, permissions: { contents: read }, events: [push], webhook_url: "http://127.0.0.1:1/hook", webhook_secret: s, installations: [{ installation_id: 100, account: octocat, repository_selection: selected, repositories: [octocat/hello-world] }] }]
`,
    );
    const repository = findRepository(world, 'octocat', 'hello-world');
    const sha = repository?.refs.get('refs/heads/trunk') ?? '';
    expect(repository?.objects.commits.get(sha)?.files.get('README.md')?.content.toString()).toBe(
      '# hello-world\n\nFirst\n',
    );
    expect(world.tokens.get('gho_admin')).toMatchObject({ kind: 'user', user: { login: 'octocat', siteAdmin: true } });
    expect(world.installations.get(100)).toMatchObject({
      app: { id: 12345, webhook: { secret: 's' } },
      repositories: new Set([repository?.id]),
    });
  });

  it('gives people, teams and Apps their places', () => {
    const { world, shop, head, account } = acmeWorld();
    expect(
      ['alice', 'bob', 'carol', 'dave', 'olivia', 'mallory'].map((login) => roleOf(world, shop, account(login))),
    ).toEqual(['write', 'write', 'write', 'read', 'admin', 'read']);
    const gatekeeper = world.apps.get(7001);
    if (!gatekeeper) throw new Error('no App');
    expect(suiteOf(shop, gatekeeper, head())?.push).toMatchObject({ pusher: { login: 'alice' }, branch: 'feature' });
    expect(shop.environments[0]).toMatchObject({ name: 'production', customRules: [{ app: { slug: 'gatekeeper' } }] });
  });

  it('always holds GitHub’s own Actions App', () => {
    const world = createWorld();
    loadSeed(world, '');
    expect(world.apps.get(15_368)).toMatchObject({
      slug: 'github-actions',
      privateKey: null,
      bot: { login: 'github-actions[bot]', type: 'Bot' },
    });
    expect(getAccount(world, 'ghost').type).toBe('User');
  });

  it.each([
    [
      'repos: [{ owner: nobody, name: x }]',
      'Seed, at repos[0]: there is no user or organisation "nobody"; add it to users or orgs.',
    ],
    [
      'users: [{ login: a, colour: red }]',
      'Seed, at users[0]: unknown key "colour"; allowed: login, id, name, email, bio, company, location, blog, twitter_username, site_admin. Remove or rename it.',
    ],
    ['users: [{ name: a }]', 'Seed, at users[0]: "login" is missing; give it a text.'],
    ['users: [{ login: 7 }]', 'Seed, at users[0].login: expected a text, saw 7.'],
    ['users: [{ login: a }, { login: A }]', 'Seed, at users[1]: A is already taken'],
    [
      'github: { orgs: [{ login: o, teams: [{ slug: t, privacy: open }] }] }',
      'Seed, at github.orgs[0].teams[0].privacy: saw "open"; allowed: closed, secret.',
    ],
    ['users: {}', 'Seed, at users: expected a list, saw {}.'],
    [
      'users: [{ login: a }]\nrepos: [{ owner: a, name: x, branches: [{ name: b, files: { f: f } }], pull_requests: [{ title: t, head: b, linked_issues: [9] }] }]',
      'Seed, at repos[0].pull_requests[0].linked_issues[0]: there is no such issue; write the number of one of `issues`.',
    ],
  ])('that says %s is refused with its place', (text, message) => {
    expect(problemOf(text)).toBe(message);
  });

  it('may have closed issues, and pull requests linked to issues', () => {
    const world = createWorld();
    loadSeed(
      world,
      'users: [{ login: a }]\nrepos: [{ owner: a, name: x, branches: [{ name: b, files: { f: f } }], issues: [{ title: One }, { title: Two, state: closed }], pull_requests: [{ title: t, head: b, linked_issues: [2] }] }]',
    );
    const issues = findRepository(world, 'a', 'x')?.issues;
    expect([issues?.get(1)?.state, issues?.get(2)?.state]).toEqual(['open', 'closed']);
    expect(issues?.get(3)).toMatchObject({ linkedIssues: [{ number: 2, title: 'Two' }] });
  });

  it('that is no YAML is refused', () => {
    expect(problemOf('users: [')).toMatch(/^Seed, at the top: /);
  });
});
