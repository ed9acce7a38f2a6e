import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../src/demo/observe.ts';
import { runAction } from '../../src/demo/run-action.ts';
import { startApp, type AppProcess } from '../../src/demo/run-app.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { found, shapesOf, textsIn } from './canaries.ts';
import { sameClock } from './clock.ts';
import { aMirror, echoes, type Mirror } from './mirror.ts';
import { aTown, CHECKLIST_PATH, REPOSITORY, ROOT, type Town } from './town.ts';

const SECRET = 'canary-of-the-webhook-0123456789-abcdef';
const CLI = join(ROOT, 'dist/cli/main.js');

let town: Town;
let mirror: Mirror;
let data: string;

beforeAll(async () => {
  town = await aTown();
  mirror = await aMirror(town.sandbox.url);
  data = mkdtempSync(join(tmpdir(), 'holdpoint-canary-'));
});
afterAll(async () => {
  await mirror.close();
  await town.close();
  rmSync(data, { recursive: true, force: true });
});

/** The App's own secrets, every token of the local GitHub, and every credential that came by the mirror. */
const forbidden = () => {
  const { privateKey } = getApp(town.world, 'holdpoint');
  return shapesOf([SECRET, privateKey ?? '', ...town.world.tokens.keys(), ...mirror.credentials]);
};

function openChange(branch: string) {
  const head = town.push('dana', branch, { 'docs/rollback.md': `${ROLLBACK_PLAN}\n${branch}\n` });
  const pull = town.open('dana', branch);
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  return { head, pull };
}

describe('the App as a process', () => {
  let app: AppProcess;
  let head: string;
  let pull: ReturnType<Town['open']>;

  const start = () => {
    const { id, privateKey } = getApp(town.world, 'holdpoint');
    return startApp({
      node: process.execPath,
      cli: CLI,
      apiUrl: mirror.url,
      appId: id,
      privateKey: privateKey ?? '',
      webhookSecret: SECRET,
      data,
      env: { NODE_OPTIONS: sameClock().join(' ') },
    });
  };
  const gate = async () => {
    const runs = [...town.repository.checkRuns.values()].filter(
      ({ name, headSha }) => name === 'holdpoint/merge' && headSha === head,
    );
    return runs.toSorted((a, b) => b.id - a.id)[0] ?? null;
  };
  const shows = (conclusion: string, title: RegExp) =>
    eventually(
      `the gate shows ${conclusion} and ${title.source}`,
      gate,
      (run) => run?.conclusion === conclusion && title.test(run.output.title ?? ''),
    );
  const everything = () =>
    [
      ...app.lines,
      textsIn(town.repository, ['privateKey', 'webhook', 'tokens']),
      ...readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1')),
    ].join('\n');

  beforeAll(async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
    app = await start();
    getApp(town.world, 'holdpoint').webhook = { url: app.webhookUrl, secret: SECRET };
    ({ head, pull } = openChange('cart'));
    await shows('action_required', /./);
  }, 60_000);
  afterAll(() => app.stop());

  it('shows none of its secrets where all is well (T121)', async () => {
    town.say('quinn', pull, `/signoff qa @${head}`);
    await shows('success', /^Go/);
    expect(found(everything(), forbidden())).toEqual([]);
    expect(everything()).toContain('holdpoint/merge');
  });

  it('shows none of them to whoever sends it something (T121)', async () => {
    const body = JSON.stringify({ action: 'created', installation: { id: 1 }, repository: 'x' });
    const signed = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
    const answers: string[] = [];
    for (const signature of [signed, `sha256=${'0'.repeat(64)}`, 'sha1=x', '']) {
      const headers = {
        'content-type': 'application/json',
        'x-github-event': 'issue_comment',
        'x-github-delivery': `canary-${answers.length}`,
        'x-hub-signature-256': signature,
      };
      const response = await fetch(app.webhookUrl, { method: 'POST', headers, body });
      answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
    }
    expect(answers.map((answer) => answer.slice(0, 3))).toEqual(['202', '401', '401', '401']);
    expect(found(answers.join('\n'), forbidden())).toEqual([]);
    expect(found(everything(), forbidden())).toEqual([]);
  });

  it('shows none of them where what answers it shows what it was given (T121)', async () => {
    let words = 0;
    for (const [name, echo] of Object.entries(echoes)) {
      const before = mirror.echoed();
      mirror.use(echo, /graphql/);
      words += 1;
      town.say('dana', pull, `Measured again, number ${words}.`);
      await eventually(
        `${name} is met`,
        async () => mirror.echoed(),
        (echoed) => echoed > before,
      );
    }
    await shows('action_required', /^Could not be verified/);
    expect(found(everything(), forbidden())).toEqual([]);
    mirror.use(null);
    await shows('success', /^Go/);
    expect(found(everything(), forbidden())).toEqual([]);
  }, 90_000);

  it('shows none of them where the answer to its claim shows the claim (T121)', async () => {
    await app.stop();
    mirror.use(echoes['a refusal that quotes them'] ?? null, /access_tokens/);
    app = await start();
    getApp(town.world, 'holdpoint').webhook = { url: app.webhookUrl, secret: SECRET };
    town.say('dana', pull, 'Measured once more.');
    const lines = await eventually(
      'the look fails',
      async () => app.lines.filter((line) => /#\d+: /.test(line)),
      ({ length }) => length > 0,
    );
    mirror.use(null);
    expect(lines.join('\n')).toMatch(/401|credentials/);
    expect(everything()).not.toMatch(/eyJ\w/);
    expect(found(everything(), forbidden())).toEqual([]);
  }, 60_000);
});

describe('the App that does not start', () => {
  const ended = async (env: Readonly<Record<string, string>>) => {
    const { id, privateKey } = getApp(town.world, 'holdpoint');
    const child = spawn(process.execPath, [CLI, 'serve'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        APP_ID: String(id),
        PRIVATE_KEY: privateKey ?? '',
        WEBHOOK_SECRET: SECRET,
        GITHUB_API_URL: mirror.url,
        HOLDPOINT_DATA: join(data, 'other'),
        PORT: '0',
        NODE_OPTIONS: sameClock().join(' '),
        ...env,
      },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    const status = await new Promise<number | null>((resolve) => void child.on('close', resolve));
    return { status, said };
  };

  it.each(['a refusal that quotes them', 'a failure that quotes them in base64', 'a page for people'])(
    'shows none of its secrets where GitHub answers with %s (T121)',
    async (name) => {
      mirror.use(echoes[name] ?? null, /\/app$/);
      const { status, said } = await ended({});
      mirror.use(null);
      expect(said).not.toBe('');
      expect(status).toBe(3);
      expect(found(said, forbidden())).toEqual([]);
    },
  );

  it.each([
    ['PRIVATE_KEY', '-----BEGIN RSA PRIVATE KEY-----\ncanaryOfTheKey0123456789canary\n-----END RSA PRIVATE KEY-----'],
    ['PRIVATE_KEY', 'canaryOfTheKey0123456789canary'],
    ['WEBHOOK_SECRET', 'canary-0123456789-short'],
    ['DATABASE_URL', 'mysql://holdpoint:canaryOfTheDatabase0123456789@127.0.0.1/x'],
    ['DATABASE_URL', 'postgres://holdpoint:canaryOfTheDatabase0123456789@127.0.0.1:1/x'],
  ])('shows nothing of %s where that is what is wrong (T121)', async (name, value) => {
    const { status, said } = await ended({ [name]: value });
    expect([2, 3]).toContain(status);
    expect(said).not.toMatch(/canaryOf|canary-0/);
    expect(found(said, [...forbidden(), ...shapesOf([value])])).toEqual([]);
  });
});

describe('the bundled Action', () => {
  const step = async (token: string, commit: string) => {
    const { status, log, outputs, summary, report } = await runAction({
      root: ROOT,
      node: process.execPath,
      nodeOptions: sameClock(),
      apiUrl: mirror.url,
      serverUrl: mirror.url,
      repository: REPOSITORY,
      sha: commit,
      ref: 'refs/heads/main',
      runId: 77,
      token,
      with: { environment: 'production' },
    });
    // The runner is told the token once, so that it masks it.
    const unmasked = log.replaceAll(/^::add-mask::.*$/gm, '');
    return { status, said: [unmasked, textsIn(outputs), summary, textsIn(report)].join('\n') };
  };

  it('shows nothing of its token where it can read (T121)', async () => {
    const { head } = openChange('basket');
    const { status, said } = await step(town.jobToken(), head);
    expect([0, 1]).toContain(status);
    expect(found(said, forbidden())).toEqual([]);
  });

  it.each(Object.keys(echoes))('shows nothing of it where GitHub answers with %s (T121)', async (name) => {
    const { head } = openChange(`basket-${name.replaceAll(' ', '-')}`);
    mirror.use(echoes[name] ?? null);
    const { status, said } = await step(town.jobToken(), head);
    mirror.use(null);
    expect(status).toBe(3);
    expect(found(said, forbidden())).toEqual([]);
  });
});
