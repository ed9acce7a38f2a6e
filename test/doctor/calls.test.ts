import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import type { GitHubFacts } from '../../src/doctor/facts.ts';
import { CHECKLIST, cleanShop, DEPLOY } from './clean-shop.ts';
import { ENVIRONMENT, factsOf, known, told, unknown } from './scene.ts';

const files = cleanShop().files;
const deploy = files[DEPLOY] ?? '';
const GATE = /^ {2}gate:\n[\s\S]*?(?= {2}build:)/m.exec(deploy)?.[0] ?? '';
const ON = 'on: { push: { branches: [main] } }';
const unguarded = { environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };
const OUTSIDE = '.github/workflows/outside.yml';
const TOP = '.github/workflows/top.yml';
const MIDDLE = '.github/workflows/middle.yml';

/** What is found, without what is always found of an environment that no rule guards. */
const found = (more: Readonly<Record<string, string | null>>, github: Partial<GitHubFacts> = unguarded) =>
  told(examine(factsOf(more, github), [])).filter((line) => !line.startsWith('RULE_MISSING'));
const codes = (lines: readonly string[]) => lines.map((line) => line.split(' ').slice(0, 2).join(' '));

/** A workflow that deploys and is only called: without a gate of its own, and by whom. */
const called = deploy.replace(ON, 'on: workflow_call').replace(GATE, '').replace('[gate, build]', 'build');
const calls = (path: string, on = 'on: workflow_call', needs = '') =>
  `${on}\njobs:\n  go: { ${needs}uses: ./${path} }\n`;
const gated = (path: string, needs = 'needs: gate, ') =>
  `${ON}\npermissions: {}\njobs:\n${GATE}  go: { ${needs}uses: ./${path} }\n`;

describe('a gate before a chain of workflows that are called (T150)', () => {
  const chain = (top: string, middle = calls(DEPLOY)) => ({ [DEPLOY]: called, [MIDDLE]: middle, [TOP]: top });

  it('holds all of them', () => {
    expect(found(chain(gated(MIDDLE)))).toEqual([]);
    expect(
      found({ ...chain(gated('.github/workflows/upper.yml')), '.github/workflows/upper.yml': calls(MIDDLE) }),
    ).toEqual([]);
  });

  it('is missing where no workflow of the chain asks it', () => {
    expect(found(chain(calls(MIDDLE, 'on: push')))).toEqual([
      `GATE_MISSING hole ${TOP}:3: The job go calls ${MIDDLE}, which calls ${DEPLOY}, which deploys to production, and nothing in ${TOP} asks about production.`,
    ]);
  });

  it('is not needed where the job that calls does not need it', () => {
    expect(codes(found(chain(gated(MIDDLE, ''))))).toEqual(['NEEDS_MISSING hole']);
  });

  it('holds on one way and not on another', () => {
    expect(codes(found({ ...chain(gated(MIDDLE)), '.github/workflows/two.yml': calls(DEPLOY, 'on: push') }))).toEqual([
      'GATE_MISSING hole',
    ]);
    expect(codes(found(chain(gated(MIDDLE), calls(DEPLOY, 'on: [workflow_call, push]'))))).toEqual([
      'GATE_MISSING hole',
    ]);
  });

  it('holds from above what does not hold by itself', () => {
    const both = deploy.replace(ON, 'on: workflow_call').replace('[gate, build]', 'build');
    expect(codes(found({ [DEPLOY]: both, [TOP]: calls(DEPLOY, 'on: push') }))).toEqual(['NEEDS_MISSING hole']);
    expect(found({ [DEPLOY]: both, [TOP]: gated(DEPLOY) })).toEqual([]);
  });

  it('is asked by a run of the workflow at the top, which the checklist lets', () => {
    const listed = (path: string) => ({
      [CHECKLIST]: (files[CHECKLIST] ?? '').replace('enforce: block', `enforce: block\n    workflows: [${path}]`),
    });
    expect(found({ ...chain(gated(MIDDLE)), ...listed(TOP) })).toEqual([]);
    expect(codes(found({ ...chain(gated(MIDDLE)), ...listed(DEPLOY) }))).toEqual(['WORKFLOW_NOT_LISTED advice']);
    const itself = deploy.replace(ON, 'on: workflow_call');
    expect(found({ [DEPLOY]: itself, [TOP]: calls(DEPLOY, 'on: push'), ...listed(TOP) })).toEqual([]);
  });

  it('does not hide what starts the top, or what cancels it', () => {
    const itself = deploy.replace(ON, 'on: workflow_call');
    expect(codes(found({ [DEPLOY]: itself, [TOP]: calls(DEPLOY, 'on: pull_request_target') }))).toEqual([
      'DEPLOY_EVENT hole',
    ]);
    const cancels = 'on: push\nconcurrency: { group: x, cancel-in-progress: true }';
    expect(codes(found({ [DEPLOY]: itself, [TOP]: calls(DEPLOY, cancels) }))).toEqual(['CONCURRENCY_CANCELS risk']);
  });

  it('is not known where nobody here calls the top of the chain', () => {
    const facts = factsOf({ [DEPLOY]: called, [MIDDLE]: calls(DEPLOY) }, {});
    expect(examine(facts, []).unread.map(({ what }) => what)).toEqual([
      `who calls ${MIDDLE}, which deploys to production and does not ask the gate`,
    ]);
    const circle = factsOf({ [DEPLOY]: called, [MIDDLE]: `${calls(DEPLOY)}  again: { uses: ./${MIDDLE} }\n` }, {});
    expect(examine(circle, []).unread.map(({ what }) => what)).toEqual([
      `who calls ${MIDDLE}, which deploys to production and does not ask the gate`,
    ]);
  });
});

describe('a way to a deployment (T150)', () => {
  it('is looked at too where nobody here calls a workflow that asks by itself', () => {
    const beside = deploy.replace(ON, 'on: workflow_call').replace('[gate, build]', 'build');
    expect(codes(found({ [DEPLOY]: beside }))).toEqual(['NEEDS_MISSING hole']);
  });

  it('is open where nothing tells what starts it', () => {
    expect(codes(found({ [DEPLOY]: called.replace('on: workflow_call', 'name: x') }))).toEqual(['GATE_MISSING hole']);
  });

  const STEP = /^ {6}- id: holdpoint\n.*\n.*\n/m.exec(deploy)?.[0] ?? '';
  const inside = (more = '') =>
    deploy
      .replace('[gate, build]', 'build')
      .replace('      - run: ./deploy.sh', `${STEP}      - run: ./deploy.sh`)
      .replace('"$GITHUB_SHA"\n', `"$GITHUB_SHA"\n${more}`)
      .replace('permissions: { contents: read, id-token: write }', 'permissions: read-all');

  it('is held by the first step of the job, whatever other jobs ask beside it', () => {
    expect(found({ [DEPLOY]: inside() })).toEqual([]);
    expect(codes(found({ [DEPLOY]: inside('        if: always()\n') }))).toEqual(['DEPLOY_ALWAYS risk']);
    const both = inside('        if: always()\n').replace('needs: build', 'needs: [gate, build]');
    expect(found({ [DEPLOY]: both })).toEqual([]);
  });
});

describe('a call of a workflow that is not in this repository (T58, T142)', () => {
  const USES = 'acme/pipelines/.github/workflows/deploy.yml@main';
  const call = (more = '', before = '') =>
    `on: workflow_dispatch\npermissions: {}\njobs:\n${before}  ship:\n    uses: ${USES}\n    with: { environment: production }\n${more}`;
  const examined = (text: string, github: Partial<GitHubFacts> = {}) => {
    const { unread, boundaries, findings } = examine(factsOf({ [OUTSIDE]: text }, github), []);
    return { unread, findings, boundary: boundaries.map(({ kind, why }) => `${kind}: ${why}`) };
  };
  const secrets = { secrets: { repository: known(['API_TOKEN']), organization: known([]) } };

  it('is not known, and said so', () => {
    expect(examined(call())).toEqual({
      findings: [],
      unread: [
        {
          environment: null,
          what: `what the job ship of ${OUTSIDE} deploys to`,
          why: `it calls ${USES}, which is not of this branch`,
          next: 'Have it need a job that asks the gate of production; or look for yourself.',
        },
      ],
      boundary: [expect.stringMatching(/^preventive/)],
    });
  });

  it('is nothing to look at behind a gate that holds it', () => {
    expect(examined(call('    needs: gate\n', GATE)).unread).toEqual([]);
    expect(examined(call('    needs: gate\n    if: always()\n', GATE)).unread).toHaveLength(1);
    expect(examined(call('', GATE)).unread).toHaveLength(1);
    expect(
      examined(call('    needs: gate\n', GATE.replace('environment: production', 'environment: staging'))).unread,
    ).toHaveLength(1);
    const inner = call().replace('on: workflow_dispatch', 'on: workflow_call');
    const unread = (top: string) => examine(factsOf({ [OUTSIDE]: inner, [TOP]: top }), []).unread;
    expect(unread(gated(OUTSIDE))).toEqual([]);
    expect(
      examine(factsOf({ [OUTSIDE]: inner, [TOP]: gated(OUTSIDE), [MIDDLE]: calls(OUTSIDE, 'on: push') }), []).unread,
    ).toHaveLength(1);
    expect(unread(gated(OUTSIDE, ''))).toHaveLength(1);
  });

  it.each([
    'secrets: inherit',
    'secrets: { key: "${{ secrets.API_TOKEN }}" }',
    'secrets: { key: "${{ secrets[\'api_token\'] }}" }',
  ])('prevents nothing where it is given secrets that need no environment: %s', (given) => {
    const { boundary, unread } = examined(call(`    ${given}\n`), secrets);
    expect(boundary).toEqual([`detective: it is not known what ${USES} does with the secrets that it is given`]);
    expect(unread).toHaveLength(1);
  });

  it.each([
    ['secrets: inherit', { secrets: { repository: known([]), organization: known([]) } }],
    ['secrets: { key: "${{ secrets.GITHUB_TOKEN }}" }', secrets],
    ['secrets: { key: "${{ inputs.key }}" }', secrets],
  ])('is held by the rule where it is given none: %s', (given, github) => {
    expect(examined(call(`    ${given}\n`), github).boundary).toEqual([expect.stringMatching(/^preventive/)]);
  });

  it('keeps a boundary where a gate stands before it', () => {
    expect(examined(call('    needs: gate\n    secrets: inherit\n', GATE), secrets).boundary).toEqual([
      expect.stringMatching(/^preventive/),
    ]);
  });

  it('is no matter where no environment has a gate, and is one for a folder too', () => {
    expect(
      examine(factsOf({ [OUTSIDE]: call(), [CHECKLIST]: null, [DEPLOY]: null }, { app: null }), []).unread,
    ).toEqual([]);
    const local = { ...factsOf({ [OUTSIDE]: call() }), repository: null };
    expect(examine(local, []).unread).toHaveLength(1);
  });

  it('is one too for this repository at another commit', () => {
    const text = call().replace('acme/pipelines/', 'acme/shop/');
    expect(examined(text).unread).toHaveLength(1);
    expect(examined(text, { secrets: { repository: unknown, organization: known([]) } }).boundary).toEqual([
      'detective: it is not known which secrets can be used without naming it',
    ]);
  });
});
