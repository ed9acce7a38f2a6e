import { describe, expect, it } from '@jest/globals';
import { examine, exitOf } from '../../src/doctor/examine.ts';
import { notAsked } from '../../src/doctor/offline.ts';
import { CHECKLIST, CI, cleanShop, DEPLOY } from './clean-shop.ts';
import { ENVIRONMENT, factsOf, known, MERGING, told, toldOf, unknown } from './scene.ts';
import { wrongWorkflows } from './wrong-workflows.ts';

const files = cleanShop().files;
const checklist = files[CHECKLIST] ?? '';
const deploy = files[DEPLOY] ?? '';
const unguarded = { environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };

const HELD = new Set([
  'GATE_MISSING',
  'NEEDS_MISSING',
  'GATE_FORGIVEN',
  'GATE_SKIPPABLE',
  'DEPLOY_ALWAYS',
  'OUTPUT_MISREAD',
  'CONDITION_TEXT',
  'DEPLOY_EVENT',
]);
const TEXT_ONLY = new Set(['CONDITION_TEXT']);

describe('an examination', () => {
  it('finds nothing where nothing is wrong', () => {
    const diagnosis = examine(factsOf(), []);
    expect(diagnosis).toEqual({
      findings: [],
      unread: [],
      boundaries: [
        {
          environment: 'production',
          kind: 'preventive',
          why: "GitHub keeps its jobs back until the App has answered, administrators' too, and no other way past it was found",
        },
      ],
    });
    expect(exitOf(diagnosis)).toBe(0);
  });

  it('puts the worst first, and what is mended first before the rest', () => {
    const diagnosis = examine(
      factsOf(
        { [CHECKLIST]: checklist.replace(/ +rollback.*\n/, ''), [CI]: null, '.github/CODEOWNERS': null },
        { environments: known([{ ...ENVIRONMENT, adminsBypass: true, refs: 'all', rules: known([]) }]) },
      ),
      [],
    );
    expect(diagnosis.findings.map(({ code, level }) => `${level} ${code}`)).toEqual([
      'hole RULE_MISSING',
      'hole ADMIN_BYPASS',
      'risk ANY_REF',
      'risk OWNERS_GAP',
      'advice ROLLBACK_UNSAID',
    ]);
    expect(exitOf(diagnosis)).toBe(1);
  });

  it('leaves out what is about other environments, and keeps what is about all', () => {
    const facts = factsOf(
      {
        [CHECKLIST]: checklist.replace('items:', '  staging: { enforce: advise }\nitems:'),
        '.github/CODEOWNERS': null,
      },
      {
        environments: known([
          { ...ENVIRONMENT, refs: 'all' },
          { ...ENVIRONMENT, name: 'staging', adminsBypass: true },
        ]),
      },
    );
    const unread = [
      { environment: 'staging', what: 'a', why: 'b', next: 'c' },
      { environment: null, what: 'd', why: 'e', next: 'f' },
    ];
    const only = (environment: string | null) => {
      const { findings, unread: left, boundaries } = examine(facts, unread, environment);
      return [findings.map(({ code }) => code), left.map(({ what }) => what), boundaries.map((one) => one.environment)];
    };
    expect(only('Production')).toEqual([['ANY_REF', 'OWNERS_GAP'], ['d'], ['production']]);
    expect(only('staging')).toEqual([
      ['ADMIN_BYPASS', 'OWNERS_GAP', 'GATE_ADVISES', 'ROLLBACK_UNSAID'],
      ['a', 'd'],
      ['staging'],
    ]);
    expect(only(null)[2]).toEqual(['production', 'staging']);
  });

  it.each([
    [[], ['x'], 3],
    [['hole'], ['x'], 1],
    [['risk'], [], 1],
    [['advice'], [], 0],
    [['advice'], ['x'], 3],
    [['advice', 'risk'], [], 1],
  ] as const)('of %j and %j unread ends with %d', (levels, unread, exit) => {
    const findings = levels.map((level) => ({
      ...({ code: 'GATE_OFF', level, why: '', environment: null, place: '', what: '' } as const),
      mend: { where: 'file', how: '', run: null } as const,
    }));
    const left = unread.map((what) => ({ environment: null, what, why: '', next: '' }));
    expect(exitOf({ findings, unread: left, boundaries: [] })).toBe(exit);
  });

  it('says the same thing once, on however many ways it is met', () => {
    const ship = deploy
      .replace('on: { push: { branches: [main] } }', 'on: workflow_call')
      .replace('    concurrency: production\n', '');
    const call =
      'on: push\njobs:\n  a: { uses: ./.github/workflows/deploy.yml }\n  b: { uses: ./.github/workflows/deploy.yml }\n';
    expect(toldOf({ [DEPLOY]: ship, '.github/workflows/call.yml': call })).toEqual([
      'NO_CONCURRENCY advice .github/workflows/deploy.yml:17: The job deploy can deploy to production several times at once.',
    ]);
  });
});

describe('a workflow that goes past its gate', () => {
  it.each(wrongWorkflows.filter(({ code, level }) => level === 'risk' && HELD.has(code)))(
    'is a hole where no rule holds it: $title',
    ({ code, change }) => {
      const shop = cleanShop();
      change(shop);
      const { findings } = examine(factsOf(shop.files, unguarded), []);
      const own = findings.filter((one) => one.code === code);
      expect(own.map(({ level }) => level)).toEqual([TEXT_ONLY.has(code) ? 'risk' : 'hole']);
    },
  );

  it('is a hole where administrators may bypass the rule, or nobody knows whether they may', () => {
    const wrong = { [DEPLOY]: deploy.replace('needs: [gate, build]', 'needs: build') };
    for (const adminsBypass of [true, null]) {
      const said = toldOf(wrong, { environments: known([{ ...ENVIRONMENT, adminsBypass }]) });
      expect(said.filter((line) => line.startsWith('NEEDS_MISSING hole'))).toHaveLength(1);
    }
    expect(toldOf(wrong, { environments: unknown })).toEqual([
      'NEEDS_MISSING hole .github/workflows/deploy.yml:17: The job deploy deploys to production without needing gate, which asks the gate.',
    ]);
  });

  it('is a hole by a text that lets a shut gate pass, and a risk by one that does not', () => {
    const text = (condition: string) =>
      toldOf({ [DEPLOY]: deploy.replace('    needs: [gate', `    if: "${condition} "\n    needs: [gate`) }, unguarded);
    expect(text('${{ always() }}').filter((line) => line.includes('CONDITION_TEXT'))[0]).toContain(
      'CONDITION_TEXT hole',
    );
    expect(text('${{ github.ref }}').filter((line) => line.includes('CONDITION_TEXT'))[0]).toContain(
      'CONDITION_TEXT risk',
    );
  });

  it('is told by its gate steps alone where the checklist cannot be read', () => {
    const said = toldOf({
      [CHECKLIST]: 'versoin: 1\n',
      [DEPLOY]: deploy.replace('needs: [gate, build]', 'needs: build'),
    });
    expect(said.map((line) => line.split(' ')[0])).toEqual(['CHECKLIST_BROKEN', 'NEEDS_MISSING']);
  });
});

describe('the boundary of an environment', () => {
  const boundary = (github: Parameters<typeof factsOf>[1], text = checklist) =>
    examine(factsOf({ [CHECKLIST]: text }, github), []).boundaries.map(({ kind, why }) => `${kind}: ${why}`);

  it.each<[string, Parameters<typeof factsOf>[1], string]>([
    ['the rule is missing', unguarded, 'no rule of the App guards it: only the workflow itself asks the gate'],
    ['the rule is of another app', { environments: known([{ ...ENVIRONMENT, rules: known([1]) }]) }, 'no rule of the App guards it: only the workflow itself asks the gate'],
    ['no App is known', { app: null }, "it is not known whether the App's rule guards it"],
    ['the rules are not known', { environments: known([{ ...ENVIRONMENT, rules: unknown }]) }, "it is not known whether the App's rule guards it"],
    ['the environments are not known', { environments: unknown }, "it is not known whether the App's rule guards it"],
    ['there is no such environment', { environments: known([]) }, 'GitHub has no such environment'],
    ['there are no rules on this plan', { customRules: known(false) }, 'GitHub has no custom protection rules for this repository: only the workflow itself asks the gate'],
    ['it is not known who may bypass them', { environments: known([{ ...ENVIRONMENT, adminsBypass: null }]) }, 'it is not known whether administrators may bypass its rules'],
    ['administrators may bypass them', { environments: known([{ ...ENVIRONMENT, adminsBypass: true }]) }, 'a deployment can go around the gate (ADMIN_BYPASS)'],
    ['secrets of the organisation are not known', { secrets: { repository: known([]), organization: unknown } }, 'it is not known which secrets can be used without naming it'],
    ['secrets of the repository are not known', { secrets: { repository: unknown, organization: known([]) } }, 'it is not known which secrets can be used without naming it'],
    ['a secret lies open', { secrets: { repository: known(['SSH_KEY', 'AWS_KEY']), organization: known([]) } }, 'a deployment can go around the gate (SECRET_OUTSIDE)'],
  ])('is detective where %s', (_, github, why) => {
    expect(boundary(github)).toEqual([`detective: ${why}`]);
  }); // prettier-ignore

  it('is detective where the gate only advises, and preventive when that is over', () => {
    expect(boundary({}, checklist.replace('block', 'advise'))).toEqual(['detective: its gate only advises']);
    expect(boundary({}, checklist.replace('block', 'advise until 2026-11-23'))).toEqual([
      'detective: its gate only advises',
    ]);
    expect(boundary({}, checklist.replace('block', 'advise until 2026-11-22'))[0]).toMatch(/^preventive/);
  });

  it('is detective where GitHub was not asked, and is none where the gate is off', () => {
    const local = { ...factsOf(), repository: null, github: notAsked };
    expect(examine(local, []).boundaries).toEqual([
      { environment: 'production', kind: 'detective', why: "GitHub was not asked whether the App's rule guards it" },
    ]);
    expect(told(examine(local, []))).toEqual([]);
    expect(boundary({}, checklist.replace('block', 'off'))).toEqual([]);
  });

  it('is preventive in spite of a hole that is about another environment', () => {
    const facts = factsOf(
      {
        [CHECKLIST]: checklist.replace(
          'items:',
          '  staging: { enforce: block, rollback: { needs: [ops], max-age: 1d } }\nitems:',
        ),
      },
      { environments: known([ENVIRONMENT]) },
    );
    expect(examine(facts, []).boundaries.map(({ environment, kind }) => [environment, kind])).toEqual([
      ['production', 'preventive'],
      ['staging', 'detective'],
    ]);
  });
});

describe('what cannot be told from the files', () => {
  const unread = (text: string) =>
    examine(factsOf({ [DEPLOY]: text }), []).unread.map(
      ({ environment, what, why }) => `${environment} ${what}: ${why}`,
    );

  it('is a condition that cannot be read', () => {
    expect(unread(deploy.replace('    needs: [gate', '    if: always( &&\n    needs: [gate'))).toEqual([
      'production whether deploy runs while the gate of production is shut (.github/workflows/deploy.yml:17): its condition cannot be read: always( &&',
    ]);
  });

  it('is whether a newer run cancels it', () => {
    expect(
      unread(deploy.replace('concurrency: production', 'concurrency: { group: x, cancel-in-progress: "${{ y }}" }')),
    ).toEqual([
      'production whether a newer run cancels deploy (.github/workflows/deploy.yml:17): `cancel-in-progress` is an expression',
    ]);
  });

  it('is who calls a workflow that nobody here calls', () => {
    const called = deploy.replace('on: { push: { branches: [main] } }', 'on: workflow_call');
    expect(unread(called)).toEqual([]);
    expect(unread(called.replace(/ {6}- id: holdpoint\n.*\n.*\n/, '      - run: make\n'))).toEqual([
      'production who calls .github/workflows/deploy.yml, which deploys to production and does not ask the gate: no workflow of this repository calls it',
    ]);
  });

  it('is a workflow that is none', () => {
    const facts = factsOf({ [CI]: 'a: [' });
    expect(facts.workflows.map(({ path }) => path)).toEqual([DEPLOY]);
  });
});

describe('rules that are not known', () => {
  it('are not found wanting', () => {
    expect(
      toldOf(
        {},
        { merging: unknown, seenChecks: unknown, installation: unknown, environments: unknown, deployed: unknown },
      ),
    ).toEqual([]);
    expect(toldOf({}, { merging: known({ ...MERGING, codeOwners: null }) })).toEqual([]);
  });
});
