import { afterEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { issueActionsToken } from '../../../src/sandbox/world/tokens.ts';
import { READS } from '../../../src/doctor/workflow/token.ts';
import { aTown, CHECKLIST_PATH } from '../../acceptance/town.ts';
import { aTerminal } from '../terminal.ts';
import { CHECKLIST, cleanShop, DEPLOY } from '../../doctor/clean-shop.ts';
import type { Shop } from '../../doctor/clean-shop.ts';
import { edit } from '../../doctor/misconfiguration.ts';
import { openShop } from '../../doctor/open-shop.ts';

describe('a repository that looks clean and is not (T58, T142)', () => {
  let sandbox: Sandbox;
  afterEach(async () => {
    await sandbox.close();
    expect(sandbox.violations).toEqual([]);
  });

  /** What an owner is told of a shop with one thing changed, from the first line to the boundary. */
  async function examined(change: (shop: Shop) => void) {
    const shop = cleanShop();
    change(shop);
    sandbox = await openShop(shop);
    const terminal = aTerminal({ GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.as('olivia').token });
    const { exit, out } = await terminal.run('doctor', 'acme/shop', '--json');
    terminal.remove();
    const { findings, unread, boundaries } = JSON.parse(out);
    return {
      exit,
      codes: findings.map(({ code }: { code: string }) => code),
      unread: unread.map(({ what }: { what: string }) => what),
      kinds: boundaries.map(({ kind }: { kind: string }) => kind),
      mends: findings.map(({ mend }: { mend: { how: string } }) => mend.how),
    };
  }

  it('has a repository secret in the env of the job that deploys', async () => {
    const seen = await examined((shop) => {
      shop.secrets.push('API_TOKEN');
      edit(
        DEPLOY,
        '    concurrency: production\n',
        '    concurrency: production\n    env: { T: "${{ secrets.API_TOKEN }}" }\n',
      )(shop);
    });
    expect(seen).toMatchObject({ exit: 1, codes: ['SECRET_OUTSIDE'], kinds: ['detective'] });
  });

  it('calls the workflow of another repository, with every secret', async () => {
    const seen = await examined(({ files }) => {
      files['.github/workflows/other.yml'] =
        'on: { workflow_dispatch: {} }\npermissions: {}\njobs:\n  deploy:\n    uses: acme/pipelines/.github/workflows/deploy.yml@main\n    with: { environment: production }\n    secrets: inherit\n';
    });
    expect(seen).toMatchObject({
      exit: 3,
      codes: [],
      unread: ['what the job deploy of .github/workflows/other.yml deploys to'],
      kinds: ['detective'],
    });
  });

  it('has its owners in the file at the top', async () => {
    const seen = await examined(({ files }) => {
      delete files['.github/CODEOWNERS'];
      files['CODEOWNERS'] = '/src/ @acme/operations\n';
    });
    expect(seen).toMatchObject({ exit: 1, codes: ['OWNERS_GAP'] });
    expect(seen.mends).toEqual([
      'Add the lines `/.github/ @OWNER/TEAM` and `/CODEOWNERS @OWNER/TEAM` at the end of CODEOWNERS, with people who know what a gate is for.',
    ]);
  });

  it.each([
    ['asks everything at the deployment', edit(CHECKLIST, /items:[^]*$/.exec(cleanShop().files[CHECKLIST] ?? '')?.[0] ?? '', 'items:\n  quality: { title: QA, ask: release, signoff: qa }\n  ops: { title: Ops, ask: release, signoff: ops }\n')],
    ['deploys from another branch', (shop: Shop) => {
      edit(CHECKLIST, 'branches: [main]', 'branches: [stable]')(shop);
      Object.assign(shop.environments[0] ?? {}, { branches: ['stable'] });
    }],
  ])('%s: nothing is to be required of a merge', async (_, change) => {
    const free = await examined((shop) => {
      change(shop);
      shop.ruleset['required_checks'] = ['test'];
    });
    expect(free).toMatchObject({ exit: 0, codes: [] });
    await sandbox.close();
    const required = await examined(change);
    expect(required).toMatchObject({ exit: 1, codes: ['REQUIRED_CHECK_UNSEEN'] });
  }); // prettier-ignore
});

describe('the token that the doctor asks for', () => {
  it('is enough for the gate to open, and would not be without deployments', async () => {
    const town = await aTown();
    town.push('ada', 'main', {
      [CHECKLIST_PATH]:
        'version: 1\nenvironments: { production: { enforce: block, branches: [main] } }\nitems: { review: { title: Reviewed, review: { count: 1 } } }\n',
    });
    town.push('dana', 'topic', { 'src/x.js': 'x' });
    const pull = town.open('dana', 'topic');
    town.approve('octavia', pull);
    town.clock.later();
    const sha = town.merge(pull);
    const gate = async (names: readonly string[]) => {
      const rights = Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), 'read' as const]));
      const terminal = aTerminal({
        GITHUB_API_URL: town.sandbox.url,
        GITHUB_TOKEN: issueActionsToken(town.world, town.repository, rights),
      });
      const { exit } = await terminal.run('gate', '--repo', 'acme/shop', '--environment', 'production', '--sha', sha);
      terminal.remove();
      return exit;
    };
    expect(await gate(READS)).toBe(0);
    expect(await gate(READS.filter((name) => name !== 'deployments'))).toBe(3);
    await town.close();
  });
});
