import { afterEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doctorRequests } from '../../src/github/doctor/requests.ts';
import { readForDoctor } from '../../src/github/doctor/read-doctor.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { examine, exitOf } from '../../src/doctor/examine.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { cleanShop } from '../doctor/clean-shop.ts';
import { openShop } from '../doctor/open-shop.ts';
import type { Shop } from '../doctor/clean-shop.ts';

let sandbox: Sandbox;
afterEach(async () => {
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

const RIGHTS = { permissions: {}, events: [] };

/** What the doctor says with this token; null where the repository cannot be read at all. */
async function diagnosed(token: string, app: number | null = null) {
  const read = await readForDoctor(requestWithToken(token, sandbox.url), {
    repository: 'acme/shop',
    app,
    rights: { ordinary: RIGHTS, starting: RIGHTS },
    now: '2026-11-22T10:00:00Z',
  });
  if (!read.ok) return null;
  return { facts: read.value.facts, diagnosis: examine(read.value.facts, read.value.unread) };
}

async function open(change: (shop: Shop) => void = () => undefined): Promise<void> {
  const shop = cleanShop();
  change(shop);
  sandbox = await openShop(shop);
}

const owner = () => sandbox.as('olivia').token;

/** Rights that are missing, by what is not known. */
async function unreadBy(token: string): Promise<Readonly<Record<string, string>>> {
  const said = await diagnosed(token);
  return Object.fromEntries((said?.diagnosis.unread ?? []).map(({ what, next }) => [what, next]));
}

describe('what the doctor reads', () => {
  it('is everything, for an owner, in 16 requests for one environment', async () => {
    await open();
    const said = await diagnosed(owner());
    expect(said?.diagnosis).toMatchObject({ findings: [], unread: [] });
    expect(said?.facts.github.app).toEqual({ id: 70_111, from: 'its check runs' });
    expect(sandbox.requests.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['POST']);
    expect(sandbox.requests).toHaveLength(16);
  });

  it('asks nothing more about environments that the checklist does not name', async () => {
    await open((shop) => {
      shop.environments.push({ name: 'one' }, { name: 'two' }, { name: 'three' });
    });
    await diagnosed(owner());
    expect(sandbox.requests).toHaveLength(16);
  });

  it('lacks, for somebody who may write, what only owners see', async () => {
    await open();
    const said = await unreadBy(sandbox.as('dana').token);
    expect(said).toEqual({
      'who may bypass the ruleset Main':
        'Give a token with Administration: read and write (GitHub tells it to whoever may change the ruleset), or look for yourself.',
      'what the App 70111 may do here':
        "Give a token with the organisation's administration (Organisation administration: read, or an owner's token), or look for yourself.",
    });
  });

  it('lacks, for somebody who may read, the names of secrets too', async () => {
    await open();
    const said = await unreadBy(sandbox.as('quinn').token);
    expect(Object.keys(said)).toEqual(
      expect.arrayContaining([
        'which secrets the repository has',
        'which secrets of the organisation reach the repository',
      ]),
    );
    expect(said['which secrets the repository has']).toContain('Secrets: read');
  });

  it("lacks nearly everything with a workflow's own token, and says of each which right is missing", async () => {
    await open();
    const repository = findRepository(sandbox.world, 'acme', 'shop');
    if (repository === undefined) throw new Error('no shop');
    const token = issueActionsToken(sandbox.world, repository, { contents: 'read' });
    const said = await diagnosed(token, 70_111);
    expect(said === null ? null : exitOf(said.diagnosis)).toBe(3);
    expect(said?.diagnosis.unread.map(({ next }) => /with (.*), or/.exec(next)?.[1])).toEqual(
      expect.arrayContaining([
        'Actions: read',
        'Checks: read',
        'Deployments: read',
        'Secrets: read',
        'Members: read (organisation)',
      ]),
    );
    expect(said?.diagnosis.boundaries).toEqual([
      { environment: 'production', kind: 'detective', why: "it is not known whether the App's rule guards it" },
    ]);
  });

  it('tells that an App on selected repositories may not be on this one, unless something of it was seen', async () => {
    await open((shop) => {
      shop.reported = false;
      shop.environments[0] = { ...shop.environments[0], protection_rules: [] };
    });
    const [installation] = [...sandbox.world.installations.values()].filter(({ app }) => app.slug === 'holdpoint');
    if (installation === undefined) throw new Error('not installed');
    installation.repositories = new Set(sandbox.world.repositories.keys());
    expect(Object.keys(await unreadBy(owner()))).toEqual(['whether this repository is among those of the App 70111']);
  });

  it('lacks the plan of the organisation where no rule tells that there are some', async () => {
    await open((shop) => {
      shop.environments[0] = { ...shop.environments[0], protection_rules: [] };
    });
    const said = await unreadBy(sandbox.as('dana').token);
    expect(said['whether custom protection rules exist for this repository']).toBe(
      "Give a token with the organisation's plan (Organisation plan: read, or an owner's token), or look for yourself.",
    );
  });

  it('is nothing without the repository', async () => {
    await open();
    expect(await diagnosed(sandbox.as('olivia').token.replace('ghp', 'xxx'))).toBeNull();
  });

  it('has a rule of another app for none of ours', async () => {
    await open();
    const said = await diagnosed(owner(), 4711);
    expect(said?.diagnosis.findings.map(({ code }) => code)).toEqual([
      'RULE_MISSING',
      'APP_MISSING',
      'MERGE_CHECK_UNPINNED',
      'APP_ID_MISSING',
    ]);
  });
});

const FAULTS: readonly FaultKind[] = [
  { kind: 'status', status: 403 },
  { kind: 'status', status: 404 },
  { kind: 'html', status: 200 },
  { kind: 'truncate' },
  { kind: 'empty' },
];

describe('whatever cannot be read', () => {
  it.each(FAULTS)('is never taken for fine: $kind $status', async (fault) => {
    await open();
    await diagnosed(owner());
    const made = sandbox.requests.map(({ method, path }) => ({ method, path }));
    const fine: string[] = [];
    for (const [index, { method, path }] of made.entries()) {
      const nth = made.slice(0, index + 1).filter((one) => one.path === path).length;
      sandbox.faults.add({ ...fault, match: { method, path, nth } });
      const said = await diagnosed(owner());
      if (said !== null && exitOf(said.diagnosis) === 0) fine.push(`${method} ${path}`);
      sandbox.faults.clear();
    }
    expect(fine).toEqual([]);
    expect(made.length).toBe(16);
  });
});

describe('the list of requests', () => {
  it('names what the doctor asks, and no other', async () => {
    await open();
    const folder = join(import.meta.dirname, '../../src/github/doctor');
    const files = readdirSync(folder).filter((name) => name !== 'requests.ts');
    const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const asked = [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'|graphql\('(\w+)'/g)];
    expect(new Set(asked.map(([, rest, operation]) => rest ?? operation))).toEqual(
      new Set(doctorRequests.map(({ request }) => request)),
    );
  });
});
