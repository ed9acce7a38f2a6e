import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ActionResult, ActionStep } from '../../src/demo/run-action.ts';
import { runAction } from '../../src/demo/run-action.ts';
import { HOLDPOINT } from '../../src/demo/stage.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { installNode } from '../nodes/install-node.ts';
import { ORDINARY_CHECKLIST } from '../scene/checklists.ts';
import { quiet } from '../scene/quiet.ts';
import type { Scene } from '../scene/set-scene.ts';
import { setScene } from '../scene/set-scene.ts';
import { refuseViolations } from './app.ts';
import type { Measured, Rounds } from './measure.ts';
import { median } from './measure.ts';
import type { Exchange } from './record.ts';
import { startRecorder } from './record.ts';

const NODE = 24;
const BOUND = 1.6;
const PAIRS = 21;
const QUICK_PAIRS = 11;

type Question = Omit<ActionStep, 'apiUrl' | 'serverUrl'>;

/** What one ordinary check of the real bundle costs: requests, bytes that are loaded, and its time against a bare script's. */
export async function measureAction({ quick }: Rounds): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-bench-'));
  try {
    const node = await installNode(NODE);
    const { question, exchanges, files } = await record(node, folder);
    const ratio = await coldStart(question, exchanges, { folder, pairs: quick ? QUICK_PAIRS : PAIRS, again: quick });
    const bytes = files.map((file) => readFileSync(file));
    const gzipped = bytes.map((file) => gzipSync(file).length);
    const loaded = files.map((file) => file.split(sep).at(-1)).join(', ');
    return [
      { key: 'actionRequests', what: 'requests of one check', value: exchanges.length, unit: '', bound: 3 },
      ratio,
      {
        key: 'bundleBytes',
        what: 'files that an ordinary check loads',
        value: sum(bytes.map(({ length }) => length)),
        unit: 'bytes',
        bound: 700_000,
        note: loaded,
      },
      { key: 'bundleGzipBytes', what: 'the same, gzipped', value: sum(gzipped), unit: 'bytes', bound: 200_000 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One check against the local GitHub: what it asked and was answered, and which files of dist/ it loaded. */
async function record(node: string, folder: string) {
  const scene = await setScene({ checklist: ORDINARY_CHECKLIST });
  const recorder = await startRecorder(scene.sandbox.url);
  try {
    const sha = await deployable(scene);
    const question: Question = {
      root: process.cwd(),
      node,
      repository: 'acme/shop',
      sha,
      ref: 'refs/heads/main',
      runId: 4711,
      with: { environment: 'production', 'app-id': String(getApp(scene.sandbox.world, HOLDPOINT).id) },
      token: scene.jobToken,
    };
    const coverage = join(folder, 'coverage');
    mustBeOpen(
      await runAction({
        ...question,
        apiUrl: recorder.url,
        serverUrl: recorder.url,
        env: { NODE_V8_COVERAGE: coverage },
      }),
    );
    refuseViolations(scene);
    return { question, exchanges: [...recorder.exchanges], files: loadedFiles(coverage) };
  } finally {
    recorder.close();
    await scene.stage.close();
  }
}

/** Everything is met and signed, and merged: the commit that a deploy job asks about. */
async function deployable(scene: Scene): Promise<string> {
  await quiet(scene.sandbox);
  scene.check('ci / test', 'success');
  scene.approve('rhea');
  const sha = scene.merge();
  await quiet(scene.sandbox);
  await scene.comment('octavia', 'I looked at it in staging.\n\n/signoff lead');
  await quiet(scene.sandbox);
  return sha;
}

/** V8 lists every script that it ran: those below dist/ are what a runner has to load. */
function loadedFiles(coverage: string): readonly string[] {
  const dist = join(process.cwd(), 'dist') + sep;
  const urls = readdirSync(coverage).flatMap((name) => scriptUrls(readFileSync(join(coverage, name), 'utf8')));
  return urls
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
    .filter((path) => path.startsWith(dist));
}

function scriptUrls(text: string): readonly string[] {
  const { result } = JSON.parse(text) as { readonly result: readonly { readonly url: string }[] };
  return result.map(({ url }) => url);
}

interface Pairing {
  readonly folder: string;
  readonly pairs: number;
  /** Measure once more when the bound is broken: on a busy machine one series may be off. */
  readonly again: boolean;
}

async function coldStart(
  question: Question,
  exchanges: readonly Exchange[],
  { folder, pairs, again }: Pairing,
): Promise<Measured> {
  const [first] = exchanges;
  if (first === undefined) throw new Error('the check asked nothing');
  const recording = join(folder, 'recording.json');
  const once = join(folder, 'once.json');
  writeFileSync(recording, JSON.stringify(exchanges));
  writeFileSync(once, JSON.stringify(exchanges.find(({ path }) => path.endsWith('/graphql')) ?? first));
  const replay = await startReplay(recording);
  try {
    const series = () => runPairs({ ...question, apiUrl: replay.url, serverUrl: replay.url }, once, pairs);
    const taken = await series();
    return again && ratioOf(taken) > BOUND ? measuredRatio(await series()) : measuredRatio(taken);
  } finally {
    replay.end();
  }
}

interface Pair {
  readonly check: number;
  readonly script: number;
}

async function runPairs(step: ActionStep, once: string, pairs: number): Promise<readonly Pair[]> {
  const taken: Pair[] = [];
  // The first pair fills the disk cache and is not counted.
  for (let pair = 0; pair <= pairs; pair += 1) {
    const check = await timed(async () => mustBeOpen(await runAction(step)));
    const script = await timed(() => runScript(step, once));
    if (pair > 0) taken.push({ check, script });
  }
  return taken;
}

function ratioOf(pairs: readonly Pair[]): number {
  return median(pairs.map(({ check, script }) => check / script));
}

function measuredRatio(pairs: readonly Pair[]): Measured {
  const check = median(pairs.map((pair) => pair.check)).toFixed(0);
  const script = median(pairs.map((pair) => pair.script)).toFixed(0);
  const what = `one check on Node ${NODE}, start to exit, against a script with one fetch (median of ${pairs.length} pairs)`;
  return {
    key: 'actionColdStartRatio',
    what,
    value: ratioOf(pairs),
    unit: '×',
    bound: BOUND,
    note: `${check} ms against ${script} ms`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function runScript({ node, apiUrl }: ActionStep, exchange: string): Promise<void> {
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: apiUrl };
  const child = spawn(node, ['scripts/bench/ask-once.js', exchange], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = (await once(child, 'close')) as readonly unknown[];
  if (status !== 0) throw new Error(`the script to compare with ended with ${String(status)}`);
}

/** Only a check that opens has done all of its work. */
function mustBeOpen({ status, outputs, log }: ActionResult): void {
  if (status !== 0 || outputs['decision'] !== 'go')
    throw new Error(`the check was to open and ended with ${status}:\n${log}`);
}

async function startReplay(recording: string): Promise<{ readonly url: string; readonly end: () => void }> {
  const child = spawn(process.execPath, ['scripts/bench/replay-server.js', recording], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as readonly unknown[];
  return { url: String(url), end: () => child.stdin.end() };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
