import { describe, expect, it } from '@jest/globals';
import { connectLookUp } from '../../src/github/look-up/look-up.ts';
import type { LiveQuestions } from '../../src/checklist/warnings/live/live-facts.ts';
import type { RawAnswer } from '../../src/github/request-function.ts';
import { answer, recorded, refusal } from './stand-in.ts';

const nothing: LiveQuestions = {
  logins: [],
  teams: [],
  workflows: [],
  checks: false,
  paths: false,
  branches: false,
  environments: false,
  labels: false,
};

/** Looks up in a repository that answers these routes by the end of their address, and refuses the rest. */
async function lookUp(questions: Partial<LiveQuestions>, answers: Readonly<Record<string, () => RawAnswer>>) {
  const { request, seen } = recorded(({ route }) => {
    if (route === 'GET /repos/{owner}/{repo}') return answer({ default_branch: 'trunk' });
    const found = Object.entries(answers).find(([end]) => route.endsWith(end));
    if (found === undefined) throw refusal(501, `no route ${route}`);
    return found[1]();
  });
  const found = await connectLookUp(request, 'acme/shop')({ ...nothing, ...questions });
  if (!found.ok) throw new Error(found.fault.detail);
  return { facts: found.value, seen };
}

const gone = (): never => {
  throw refusal(404, 'Not Found');
};
const forbidden = (): never => {
  throw refusal(403, 'Resource not accessible');
};

describe('looking up what a checklist names', () => {
  it('asks for the repository alone where nothing is named', async () => {
    const { facts, seen } = await lookUp({}, {});
    expect(seen).toHaveLength(1);
    expect(facts).toMatchObject({ defaultBranch: 'trunk', paths: { known: false, why: 'nothing asks for it' } });
  });

  it.each([
    ['read', { known: true, value: 'some' }],
    ['admin', { known: true, value: 'some' }],
    ['none', { known: true, value: 'none' }],
  ])('tells whether an account can comment: %s', async (permission, access) => {
    const { facts } = await lookUp({ logins: ['Quinn'] }, { '/permission': () => answer({ permission }) });
    expect(facts.accounts).toEqual(new Map([['quinn', access]]));
  });

  it('takes 404 for an account or a team that is not there, and nothing else', async () => {
    const asked = { logins: ['quinn'], teams: ['Acme/QA'] };
    const missing = await lookUp(asked, { '/permission': gone, '/members': gone });
    expect(missing.facts.accounts.get('quinn')).toEqual({ known: true, value: null });
    expect(missing.facts.teams.get('acme/qa')).toEqual({ known: true, value: null });
    const closed = await lookUp(asked, { '/permission': forbidden, '/members': forbidden });
    const why = expect.stringContaining('API_FORBIDDEN: GET /');
    expect(closed.facts.accounts.get('quinn')).toEqual({ known: false, why });
    expect(closed.facts.teams.get('acme/qa')).toEqual({ known: false, why });
  });

  it('reads members, labels and branches page by page', async () => {
    const next = { link: '<https://api.github.test/x?page=2>; rel="next"' };
    const pages = (key: string) => {
      let page = 0;
      return () => (page++ === 0 ? answer([{ [key]: 'one' }], next) : answer([{ [key]: 'two' }]));
    };
    const { facts } = await lookUp(
      { teams: ['acme/qa'], labels: true, branches: true },
      { '/members': pages('login'), '/labels': pages('name'), '/branches': pages('name') },
    );
    const both = { known: true, value: ['one', 'two'] };
    expect(facts.teams.get('acme/qa')).toEqual(both);
    expect(facts.labels).toEqual(both);
    expect(facts.branches).toEqual(both);
  });

  it('asks about no more than 100 logins, 50 teams and 50 workflows, and says so of the rest', async () => {
    const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const { facts, seen } = await lookUp(
      { logins: names(101, 'u'), teams: names(51, 'acme/t'), workflows: names(51, '.github/workflows/w') },
      { '/permission': () => answer({ permission: 'read' }), '/members': () => answer([]), '{+path}': gone },
    );
    expect(seen).toHaveLength(201);
    expect(facts.accounts.get('u99')).toEqual({ known: true, value: 'some' });
    expect(facts.accounts.get('u100')).toEqual({
      known: false,
      why: 'no more than 100 names of one kind are asked about',
    });
    expect(facts.teams.get('acme/t50')).toMatchObject({ known: false });
    expect(facts.workflows.get('.github/workflows/w50')).toMatchObject({ known: false });
  });

  it('reads the text of a workflow on the default branch', async () => {
    const content = Buffer.from('on: push\n# ü\n').toString('base64');
    const path = '.github/workflows/ci.yml';
    const { facts, seen } = await lookUp({ workflows: [path] }, { '{+path}': () => answer({ content }) });
    expect(facts.workflows.get(path)).toEqual({ known: true, value: 'on: push\n# ü\n' });
    expect(seen.at(-1)?.parameters).toMatchObject({ path, ref: 'trunk' });
  });

  it('lists files alone, and knows nothing of a tree that was cut', async () => {
    const tree = [
      { path: 'docs', type: 'tree' },
      { path: 'docs/a.md', type: 'blob' },
      { path: 'lib', type: 'commit' },
    ];
    const whole = await lookUp({ paths: true }, { '{tree_sha}': () => answer({ truncated: false, tree }) });
    expect(whole.facts.paths).toEqual({ known: true, value: ['docs/a.md'] });
    const cut = await lookUp({ paths: true }, { '{tree_sha}': () => answer({ truncated: true, tree }) });
    expect(cut.facts.paths).toMatchObject({ known: false, why: expect.stringContaining('TRUNCATED') });
  });

  it('reads the check runs of each commit once, whether it is on the branch or the head of a pull request', async () => {
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
    const run = { name: 'test', app: { id: 1, slug: 'ci' } };
    const routes = {
      '/commits': () => answer([{ sha: a }]),
      '/pulls': () => answer([{ head: { sha: b } }, { head: { sha: a } }]),
      '/check-runs': () => answer({ check_runs: [run, { name: 'old', app: null }] }),
    };
    const { facts, seen } = await lookUp({ checks: true }, routes);
    expect(facts.checks).toEqual({
      known: true,
      value: { commits: 2, runs: [run, { name: 'old', app: null }, run, { name: 'old', app: null }] },
    });
    expect(seen.map(({ parameters }) => parameters['ref'] ?? parameters['sha'])).toEqual([
      undefined,
      'trunk',
      undefined,
      a,
      b,
    ]);
  });

  it.each(['/commits', '/pulls', '/check-runs'])('knows no checks where %s cannot be read', async (end) => {
    const routes = {
      '/commits': () => answer([{ sha: 'a'.repeat(40) }]),
      '/pulls': () => answer([]),
      '/check-runs': () => answer({ check_runs: [] }),
    };
    const { facts } = await lookUp({ checks: true }, { ...routes, [end]: forbidden });
    expect(facts.checks).toMatchObject({ known: false, why: expect.stringContaining('API_FORBIDDEN') });
  });

  it('is a fault where the repository itself cannot be read, or is none', async () => {
    const closed = recorded(forbidden);
    expect(await connectLookUp(closed.request, 'acme/shop')(nothing)).toMatchObject({ ok: false });
    const strange = recorded(() => answer({ name: 'shop' }));
    expect(await connectLookUp(strange.request, 'acme/shop')(nothing)).toMatchObject({
      ok: false,
      fault: { code: 'API_PARTIAL' },
    });
  });
});
