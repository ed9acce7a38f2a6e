import { describe, expect, it } from '@jest/globals';
import type { GitHubEnvironment } from '../../src/doctor/facts.ts';
import { CHECKLIST, CI, cleanShop, DEPLOY } from './clean-shop.ts';
import { examine } from '../../src/doctor/examine.ts';
import { ENVIRONMENT, factsOf, known, MERGING, toldOf, unknown } from './scene.ts';

const files = cleanShop().files;
const checklist = files[CHECKLIST] ?? '';
const deploy = files[DEPLOY] ?? '';
const ci = files[CI] ?? '';
const environment = (more: Partial<GitHubEnvironment>) => ({ environments: known([{ ...ENVIRONMENT, ...more }]) });
const codes = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0]);

describe('branches and tags of an environment', () => {
  const refs = (own: string, ...policies: readonly (readonly ['branch' | 'tag', string])[]) =>
    toldOf(
      { [CHECKLIST]: checklist.replace('branches: [main]', own) },
      environment({ policies: known(policies.map(([type, name]) => ({ type, name }))) }),
    ).map((line) => line.replace(/^(\w+) .*?: (?:GitHub|The checklist) lets the (\w+) ("[^"]*").*$/, '$1 $2 $3'));

  it.each<[string, readonly (readonly ['branch' | 'tag', string])[], readonly string[]]>([
    ['branches: [main]', [['branch', 'main']], []],
    ['strict: false', [['branch', 'main']], []],
    ['strict: false', [['branch', 'other']], ['REFS_TOO_WIDE branches "other"', 'REFS_NOT_COVERED branch "main"']],
    ['branches: [main, "release/*"]', [['branch', 'main'], ['branch', 'release/*']], []],
    ['branches: [main, "release/*"]', [['branch', 'main'], ['branch', 'release/1']], []],
    ['branches: [main, "release/*"]', [['branch', 'main']], ['REFS_NOT_COVERED branch "release/*"']],
    ['branches: [main]', [['branch', 'main'], ['branch', '*']], ['REFS_TOO_WIDE branches "*"']],
    ['branches: [main]', [['branch', 'main'], ['branch', 'ma?n']], ['REFS_TOO_WIDE branches "ma?n"']],
    ['branches: [main]', [['branch', 'main'], ['branch', '[m]ain']], ['REFS_TOO_WIDE branches "[m]ain"']],
    ['branches: [main]', [['branch', '[m]ain']], ['REFS_TOO_WIDE branches "[m]ain"']],
    ['branches: [main]', [['branch', 'm*']], ['REFS_TOO_WIDE branches "m*"']],
    ['branches: [main]', [['tag', 'main']], ['REFS_TOO_WIDE tags "main"', 'REFS_NOT_COVERED branch "main"']],
    ['branches: [main]\n    tags: ["v*"]', [['branch', 'main'], ['tag', 'v*']], []],
    ['branches: [main]\n    tags: ["v*"]', [['branch', 'main'], ['tag', 'v1']], []],
    ['branches: [main]\n    tags: ["v*"]', [['branch', 'main'], ['tag', '*']], ['REFS_TOO_WIDE tags "*"']],
    ['branches: [main]\n    tags: [v1]', [['branch', 'main'], ['tag', 'v2']], ['REFS_TOO_WIDE tags "v2"', 'REFS_NOT_COVERED tags "v1"']],
  ])('%s beside %j', (own, policies, expected) => {
    expect(refs(own, ...policies)).toEqual(expected);
  }); // prettier-ignore

  it('are compared as far as they can be where nobody knows the default branch', () => {
    const said = (own: string, name: string) => {
      const facts = factsOf(
        { [CHECKLIST]: checklist.replace('branches: [main]', own) },
        environment({ policies: known([{ type: 'branch', name }]) }),
      );
      return examine({ ...facts, defaultBranch: unknown }, []).findings.map(({ code }) => code);
    };
    expect(said('strict: false', 'other')).toEqual([]);
    expect(said('branches: ["mai?"]', 'main')).toEqual([]);
    expect(said('branches: [main]', 'other')).toEqual(['REFS_TOO_WIDE', 'REFS_NOT_COVERED']);
  });

  it('are not compared where GitHub names none, or they could not be read', () => {
    expect(toldOf({}, environment({ policies: unknown }))).toEqual([]);
    expect(codes(toldOf({}, environment({ refs: 'all', policies: known([]) })))).toEqual(['ANY_REF']);
  });

  it('are those of protected branches, and those of all where none is protected (T58)', () => {
    const told = (anyProtected: typeof MERGING.anyProtected) =>
      toldOf({}, { ...environment({ refs: 'protected' }), merging: known({ ...MERGING, anyProtected }) });
    expect(told(known(true))).toEqual([]);
    expect(told(unknown)).toEqual([]);
    expect(told(known(false))).toEqual([
      'NOTHING_PROTECTED risk Settings → Environments → production: Only protected branches may deploy to production, and none is protected.',
    ]);
    expect(toldOf({}, { merging: known({ ...MERGING, anyProtected: known(false) }) })).toEqual([]);
  });
});

describe('secrets outside of an environment (T142)', () => {
  const told = (name: string, text = deploy) =>
    codes(toldOf({ [DEPLOY]: text }, { secrets: { repository: known([name]), organization: known([]) } }));

  it.each([
    'DEPLOY_TOKEN',
    'SSH_PRIVATE_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'PROD_DB',
    'KUBECONFIG',
    'MY_AZURE_CREDENTIALS',
    'aws_key',
  ])('are told by their names: %s', (name) => {
    expect(told(name)).toEqual(['SECRET_OUTSIDE']);
  });

  it.each(['CODECOV_TOKEN', 'PRODUCT_ID', 'CLAWS', 'NPM_TOKEN', 'GITHUB_APP_KEY', 'DEPLOYER'])(
    'are left alone where nothing tells: %s',
    (name) => {
      expect(told(name)).toEqual([]);
    },
  );

  it.each(['${{ secrets.NPM_TOKEN }}', "${{ secrets['NPM_TOKEN'] }}", '${{ secrets . npm_token }}'])(
    'are told by the job that deploys: %s',
    (use) => {
      expect(told('NPM_TOKEN', deploy.replace('${{ secrets.DEPLOY_KEY }}', use))).toEqual(['SECRET_OUTSIDE']);
    },
  );

  it('are not told by longer names, or by other jobs', () => {
    expect(told('NPM', deploy.replace('${{ secrets.DEPLOY_KEY }}', '${{ secrets.NPM_TOKEN }}'))).toEqual([]);
    expect(told('NPM_TOKEN', deploy.replace('run: make', 'run: make "${{ secrets.NPM_TOKEN }}"'))).toEqual([]);
  });

  it('come with a command where there is one', () => {
    const lines = toldOf({}, { secrets: { repository: known(['SSH']), organization: known(['SSH']) } });
    expect(lines).toEqual([
      'SECRET_OUTSIDE hole Settings → Secrets and variables → Actions: The secret SSH of the repository can be used by every workflow, in whatever environment.',
      'SECRET_OUTSIDE hole Settings → Secrets and variables → Actions: The secret SSH of the organisation can be used by every workflow, in whatever environment.',
    ]);
  });
});

describe('environments of GitHub (T58)', () => {
  it('that nobody deploys to are left alone', () => {
    const docs = { environments: known([ENVIRONMENT, { ...ENVIRONMENT, name: 'docs' }]) };
    expect(toldOf({}, docs)).toEqual([]);
    expect(codes(toldOf({}, { ...docs, deployed: known(['Docs']) }))).toEqual(['ENV_UNGUARDED']);
    expect(codes(toldOf({}, { ...docs, deployed: unknown }))).toEqual([]);
  });

  it('are the same whatever the case of their letters', () => {
    expect(toldOf({}, environment({ name: 'Production' }))).toEqual([]);
  });

  it('that look alike are told once, with the letters that differ', () => {
    expect(toldOf({}, environment({ name: 'prоduction' }))).toEqual([
      String.raw`ENV_LOOK_ALIKE hole Settings → Environments → prоduction: GitHub has an environment "pr\u043eduction" that looks like "production" of the checklist and is another one.`,
    ]);
  });

  it('that a workflow means by another name are told with the one that is meant', () => {
    expect(toldOf({ [CI]: ci.replace('runs-on', 'environment: production_\n    runs-on') })[0]).toContain(
      'names the environment "production_", which is not there; "production" looks like it.',
    );
  });
});

describe('what a merge needs', () => {
  const told = (more: Partial<typeof MERGING>, github = {}) =>
    codes(toldOf({}, { merging: known({ ...MERGING, ...more }), ...github }));

  it('is nothing of ours where no App is known', () => {
    expect(told({ checks: [] }, { app: null })).toEqual([]);
    expect(told({ checks: [{ name: 'holdpoint/merge', app: null }] }, { app: null })).toEqual([]);
  });

  it('is pinned where any rule pins it', () => {
    expect(told({ checks: [{ name: 'holdpoint/merge', app: null }, ...MERGING.checks] })).toEqual([]);
  });

  it('is not bypassed where nobody may, or it is not known', () => {
    expect(
      told({
        bypass: [
          { ruleset: 'Main', who: known([]) },
          { ruleset: 'Other', who: unknown },
        ],
      }),
    ).toEqual([]);
  });

  it('is answered by an App that hears of the queue', () => {
    const installation = (permissions: object, events: readonly string[]) =>
      known({
        permissions: { ...cleanShop().app.permissions, ...permissions },
        events: [...cleanShop().app.events, ...events],
        suspended: false,
      });
    const queue = { mergeQueue: true };
    expect(told(queue, { installation: installation({ merge_queues: 'read' }, ['merge_group']) })).toEqual([]);
    expect(told(queue, { installation: installation({}, ['merge_group']) })).toEqual(['QUEUE_UNANSWERED']);
    expect(told(queue, { installation: unknown })).toEqual([]);
    expect(told(queue, { installation: known(null) })).toEqual(['APP_MISSING']);
  });

  it('is reported for the queue by workflows that the queue starts', () => {
    const required = { ...MERGING, mergeQueue: true, checks: [...MERGING.checks, { name: 'Unit', app: null }] };
    const ran = (text: string) => codes(toldOf({ [CI]: text }, { merging: known(required), installation: unknown }));
    expect(ran(ci.replace('  test:', '  test:\n    name: Unit'))).toEqual(['QUEUE_WORKFLOW']);
    expect(ran(ci)).toEqual([]);
    expect(ran(ci.replace('  test:', '  test:\n    name: Unit').replace('[push, pull_request]', '[push]'))).toEqual([]);
    expect(
      ran(ci.replace('  test:', '  test:\n    name: Unit').replace('pull_request]', 'pull_request, merge_group]')),
    ).toEqual([]);
  });
});

describe('owners of code', () => {
  const told = (text: string | null) => toldOf({ '.github/CODEOWNERS': text });

  it.each([
    ['* @acme/ops\n', []],
    ['/.github/ a@acme.example\n', []],
    ['/.github/ @olivia\n', []],
    ['/.github/holdpoint.yml @olivia\n', ['Nobody owns new workflows, .github/workflows/ci.yml, .github/workflows/deploy.yml and .github/CODEOWNERS.']],
    ['* @olivia\n/.github/workflows/ci.yml\n', ['Nobody owns .github/workflows/ci.yml.']],
    ['* @olivia\n[a] @olivia\n', ['GitHub skips line 2 of .github/CODEOWNERS: [a] @olivia']],
  ])('%j', (text, expected) => {
    expect(told(text).map((line) => line.replace(/^.*?: /, ''))).toEqual(expected);
  }); // prettier-ignore

  it('are not asked for where there is no checklist', () => {
    expect(codes(toldOf({ '.github/CODEOWNERS': null, [CHECKLIST]: null }))).toEqual(['CHECKLIST_MISSING']);
  });
});

describe('the App', () => {
  it('is suspended', () => {
    const rights = { permissions: cleanShop().app.permissions, events: cleanShop().app.events };
    expect(toldOf({}, { installation: known({ ...rights, suspended: true }) })).toEqual([
      'APP_MISSING risk Settings → GitHub Apps: The App 70111 is suspended.',
    ]);
  });

  it('lacks several things, or may do too much', () => {
    const { permissions, events } = cleanShop().app;
    const { members: _, ...fewer } = permissions;
    const installation = known({
      permissions: { ...fewer, checks: 'read', administration: 'write', secrets: 'write' },
      events: events.slice(1),
      suspended: false,
    });
    expect(toldOf({}, { installation })).toEqual([
      "APP_RIGHTS_MISSING risk The App's settings (Developer settings → GitHub Apps): The App lacks Checks: write, Members: read and the event `pull_request`.",
      "APP_RIGHTS_SPARE risk The App's settings (Developer settings → GitHub Apps): The App may write Administration and Secrets, and never needs to.",
    ]);
  });
});
