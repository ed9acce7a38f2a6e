import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startApp } from '../src/demo/run-app.ts';
import { startSandbox } from '../src/sandbox/index.ts';
import { createComment } from '../src/sandbox/world/comments.ts';
import { getAccount } from '../src/sandbox/world/accounts.ts';
import { findRepository } from '../src/sandbox/world/access.ts';
import { getApp } from '../src/sandbox/world/apps.ts';
import type { PullRequest } from '../src/sandbox/world/model/issues.ts';
import { openPullRequest } from '../src/sandbox/world/pull-requests.ts';
import { push } from '../src/sandbox/world/refs.ts';
import { userActor } from '../src/sandbox/world/tokens.ts';
import type { Measured } from './bench/measure.ts';
import { holds } from './bench/measure.ts';
import { formatTable, toJson } from './bench/print.ts';
import { aboutChecks, aboutCommits, installationOn } from './load/flood.ts';
import { lostIn, metric, mostWhile, percentile, until } from './load/measures.ts';
import { postAll } from './load/post-all.ts';
import type { Sending, Sent } from './load/sender.ts';

// What the App bears: `npm run load [-- --json] [--quick]`. A real `holdpoint serve`, a local GitHub beside it, and deliveries from a thread of their own.

const { values: flags } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
const RATE = 200;
const SECONDS = flags.quick === true ? 5 : 20;
const QUEUED = 10_000;
const PULLS = 100;

const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn] }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa:
    title: QA lead signs off
    signoff: qa
`;

const sandbox = await startSandbox({
  seed: readFileSync('examples/demo-seed.yml', 'utf8'),
  // Judging every exchange takes the processor that is measured here; other tests do it.
  contracts: false,
});
const data = mkdtempSync(join(tmpdir(), 'holdpoint-load-'));
const registered = getApp(sandbox.world, 'holdpoint');
const secret = randomBytes(32).toString('hex');
const repository = findRepository(sandbox.world, 'acme', 'shop');
if (registered.privateKey === null || repository === undefined) throw new Error("the demo's seed lacks something");
const person = (login: string) => userActor(getAccount(sandbox.world, login));

const start = (pause: number) =>
  startApp({
    node: process.execPath,
    cli: 'dist/cli/main.js',
    apiUrl: sandbox.api,
    appId: registered.id,
    privateKey: registered.privateKey ?? '',
    webhookSecret: secret,
    data,
    env: { HOLDPOINT_WRITE_PAUSE_MS: String(pause) },
  });
// Every pull request is looked at for the first time without pauses; then, as at GitHub, there is a second between two writes.
let app = await start(0);
try {
  const numbers = await measure();
  process.stdout.write(flags.json === true ? `${toJson(numbers)}\n` : `${formatTable(numbers)}\n`);
  if (!numbers.every(holds)) process.exitCode = 1;
} finally {
  await app.stop();
  await sandbox.close();
  rmSync(data, { recursive: true, force: true });
}

async function measure(): Promise<readonly Measured[]> {
  const pulls = openAll();
  const [held] = pulls;
  if (held === undefined || repository === undefined) throw new Error('there is no pull request');
  const all = { secret, width: 32, rate: null } as const;
  const ids = installationOn(sandbox, repository, registered.id);
  const first = aboutChecks(repository, ids, PULLS);
  await postAll({ ...all, ...placeOf(app.webhookUrl), deliveries: first });
  await until('the first looks', () => pulls.every((pull) => gateOf(pull) !== null));
  await app.stop();
  app = await start(1_000);
  registered.webhook = { url: app.webhookUrl, secret };
  createComment(sandbox.world, person('quinn'), held, '/signoff qa');
  await until('a green gate', () => gateOf(held) === 'success');
  await until('peace', async () => (await metric(app, 'holdpoint_queue_due')) === 0);
  const sending = { ...all, ...placeOf(app.webhookUrl) };

  const checks = aboutChecks(repository, ids, RATE * SECONDS);
  const steady = await flooded({ ...sending, deliveries: checks, rate: RATE });
  const took = steady.sent.answers.map((answer) => answer.took);
  await until('the backlog being worked off', async () => (await metric(app, 'holdpoint_queue_due')) === 0);

  // More than are to wait, because the App goes on working meanwhile.
  const commits = aboutCommits(repository, ids, QUEUED * 1.3);
  const crowd = await flooded({ ...sending, deliveries: commits });
  const queued = await metric(app, 'holdpoint_queue_due');
  createComment(sandbox.world, person('octavia'), held, '/hold -- the load test still runs');
  const holdEffectiveMs = await until('the hold', () => gateOf(held) !== 'success');

  const sent = [steady.sent, crowd.sent];
  const refused = sent.flatMap(({ answers }) => answers).filter(({ status }) => status !== 202).length;
  await app.stop();
  return [
    {
      key: 'ackP99Ms',
      what: `time to the answer of a delivery, 99 of 100, at ${RATE} a second for ${SECONDS} s`,
      value: percentile(took, 99),
      unit: 'ms',
      bound: 50,
    },
    { key: 'ackP50Ms', what: 'the same, 50 of 100', value: percentile(took, 50), unit: 'ms', bound: null },
    {
      key: 'backlogMost',
      what: `subjects due at once meanwhile, of ${PULLS} pull requests`,
      value: steady.most,
      unit: '',
      bound: PULLS + 10,
    },
    { key: 'refused', what: 'deliveries that were not kept', value: refused, unit: '', bound: 0 },
    {
      key: 'queuedShort',
      what: `subjects short of the ${QUEUED} that shall be queued when the hold comes`,
      value: Math.max(0, QUEUED - queued),
      unit: '',
      bound: 0,
    },
    {
      key: 'holdEffectiveMs',
      what: 'time from a /hold to the gate that is not green any more',
      value: holdEffectiveMs,
      unit: 'ms',
      bound: 2_000,
    },
    {
      key: 'lost',
      what: 'deliveries that were answered as kept and are not in the store',
      value: lostIn(join(data, 'ledger.db'), sent),
      unit: '',
      bound: 0,
    },
  ];
}

/** Sends, and watches the backlog meanwhile. */
async function flooded(sending: Sending): Promise<{ readonly sent: Sent; readonly most: number }> {
  const posting = postAll(sending);
  const most = await mostWhile(() => metric(app, 'holdpoint_queue_due'), posting);
  return { sent: await posting, most };
}

/** Open pull requests of which nothing is missing but a sign-off; GitHub tells nobody of them yet. */
function openAll(): readonly PullRequest[] {
  if (repository === undefined) return [];
  const files = { '.github/holdpoint.yml': CHECKLIST };
  const { sha } = push(sandbox.world, person('ada'), repository, { branch: 'main', message: 'Ask', files });
  return Array.from({ length: PULLS }, (_, index) => {
    const branch = `part-${index}`;
    const text = { [`part-${index}.txt`]: 'counted' };
    push(sandbox.world, person('dana'), repository, { branch, message: 'Count', files: text, parents: [sha] });
    return openPullRequest(sandbox.world, person('dana'), repository, {
      title: `Count part ${index}`,
      body: '',
      head: branch,
      base: 'main',
    });
  });
}

/** The conclusion of the newest merge gate of a pull request; null: there is none. */
function gateOf(pull: PullRequest): string | null {
  const runs = [...(repository?.checkRuns.values() ?? [])].filter(
    ({ name, headSha, app: by }) => name === 'holdpoint/merge' && headSha === pull.headSha && by.id === registered.id,
  );
  return (
    runs.reduce<(typeof runs)[number] | null>((best, next) => (best === null || next.id > best.id ? next : best), null)
      ?.conclusion ?? null
  );
}

function placeOf(webhookUrl: string): Pick<Sending, 'origin' | 'path'> {
  const { pathname: path, origin } = new URL(webhookUrl);
  return { origin, path };
}
