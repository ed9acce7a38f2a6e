import { setTimeout as sleep } from 'node:timers/promises';
import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Measured } from '../bench/measure.ts';
import { memoryOf, metric, until } from './measures.ts';
import type { Size } from './people.ts';
import type { Rig } from './rig.ts';
import { rigFor } from './rig.ts';

/** One installation has all of it: what is done for each installation is then the most. */
const SIZE: Size = { organizations: 1, repositories: 1_000, pulls: 10 };
const PULLS = SIZE.organizations * SIZE.repositories * SIZE.pulls;

/** Requests of a sweep: lists of repositories, and what they look like from afar. */
const OF_SWEEPS = ['GET repositories', 'Glance'];

/** Fifty repositories with one request. */
const GLANCES = (SIZE.organizations * SIZE.repositories) / 50;

const LONG = { patience: 900_000, round: 1_000 };

/** What many open pull requests take: memory, time to start, requests of a sweep. Nobody tells the App of them; its own sweep finds them all. */
export async function measureSize(engine: 'embedded' | 'postgres'): Promise<readonly Measured[]> {
  const rig = await rigFor(SIZE, engine);
  try {
    return await measured(rig);
  } finally {
    await rig.close();
  }
}

async function measured(rig: Rig): Promise<readonly Measured[]> {
  const { github } = rig;
  await github.ask('mark');
  const first = await rig.start(0);
  const firstLooksMs = await until('the first looks', async () => (await github.ask('gated')) === PULLS, LONG);
  await calm(first);
  const firstSweep = sweeping((await github.ask('asked')).counts);
  const full = memoryOf(first, 'VmHWM');
  await first.stop();

  await github.ask('mark');
  const begun = performance.now();
  const app = await rig.start(0);
  const listensMs = performance.now() - begun;
  await until('the App is ready', async () => (await fetch(`${app.url}/readyz`)).ok);
  const readyMs = performance.now() - begun;
  await until('the sweep', async () => ((await github.ask('asked')).counts['Glance'] ?? 0) >= GLANCES, LONG);
  await calm(app);
  const { counts } = await github.ask('asked');
  return [
    {
      key: 'memoryMostMb',
      what: `the most memory of an App that looked at ${PULLS} pull requests for the first time, and of one started anew`,
      value: Math.max(full, memoryOf(app, 'VmHWM')),
      unit: 'MB',
      bound: 300,
    },
    { key: 'memoryMb', what: 'memory of the one started anew, at peace', value: memoryOf(app), unit: 'MB', bound: 300 },
    { key: 'readyMs', what: 'from its start to its being ready', value: readyMs, unit: 'ms', bound: 5_000 },
    { key: 'listensMs', what: 'from its start to its listening', value: listensMs, unit: 'ms', bound: null },
    {
      key: 'sweepRequests',
      what: 'requests of the sweep after its start, of one installation with 1,000 repositories; 600 are for an hour',
      value: sweeping(counts),
      unit: '',
      bound: 100,
      note: OF_SWEEPS.map((kind) => `${kind}: ${counts[kind] ?? 0}`).join(', '),
    },
    { key: 'firstSweepRequests', what: 'the same of the first App', value: firstSweep, unit: '', bound: 100 },
    {
      key: 'looksAfterStart',
      what: 'pull requests that the sweep after the start had looked at again, because they were touched since the one before',
      value: counts['Snapshot'] ?? 0,
      unit: '',
      bound: null,
    },
    {
      key: 'firstLooksS',
      what: `seconds until all ${PULLS} had a gate, without GitHub's pause between writes`,
      value: firstLooksMs / 1000,
      unit: '',
      bound: null,
    },
  ];
}

function sweeping(counts: Readonly<Record<string, number>>): number {
  return OF_SWEEPS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

/** Nothing is due, and stays so for a while. */
async function calm(app: AppProcess): Promise<void> {
  for (let calmFor = 0; calmFor < 3;) {
    calmFor = (await metric(app, 'holdpoint_queue_due')) === 0 ? calmFor + 1 : 0;
    await sleep(1_000);
  }
}
