import { subjectKey } from '../../src/app/subject-key.ts';
import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Measured } from '../bench/measure.ts';
import { busyOf, metric, until } from './measures.ts';
import type { Size } from './people.ts';
import type { Rig } from './rig.ts';
import { rigFor } from './rig.ts';

/** Ten installations, because GitHub bounds what each may ask. */
const SIZE: Size = { organizations: 10, repositories: 10, pulls: 19 };
const PULLS = SIZE.organizations * SIZE.repositories * SIZE.pulls;

/** Milliseconds that the local GitHub takes for an answer: about what GitHub takes for a query of this size. */
const LATENCY = 200;

const LONG = { patience: 900_000, round: 250 };

/** What so many Apps on one store did together. Cores are parts of one processor's time. */
interface Run {
  readonly perSecond: number;
  readonly appCores: number;
  readonly gitHubCores: number;
}

/** How many pull requests are judged in a second when all of them are due: by one App, and by several on one PostgreSQL. */
export async function measureThroughput(
  engine: 'embedded' | 'postgres',
  replicas: number,
): Promise<readonly Measured[]> {
  const rig = await rigFor(SIZE, engine);
  try {
    await firstLooks(rig);
    const one = await run(rig, 1);
    if (replicas === 1) return numbersOf(one, 1);
    const several = await run(rig, replicas);
    const ratio = several.perSecond / one.perSecond;
    return [
      ...numbersOf(several, replicas),
      { key: 'ofOne', what: 'evaluations a second of one App alone', value: one.perSecond, unit: '', bound: null },
      {
        key: 'ratio',
        what: `how many times as many ${replicas} Apps judge as one`,
        value: ratio,
        unit: '×',
        bound: null,
      },
    ];
  } finally {
    await rig.close();
  }
}

function numbersOf({ perSecond, appCores, gitHubCores }: Run, replicas: number): readonly Measured[] {
  return [
    {
      key: 'evaluationsPerSecond',
      what: `evaluations a second of ${replicas} App${replicas === 1 ? '' : 's'}, with ${LATENCY} ms for each answer of GitHub`,
      value: perSecond,
      unit: '',
      bound: null,
    },
    { key: 'appCores', what: 'processors that the Apps kept busy', value: appCores, unit: '', bound: null },
    {
      key: 'gitHubCores',
      what: 'processors that the local GitHub kept busy',
      value: gitHubCores,
      unit: '',
      bound: null,
    },
  ];
}

/** Every pull request has its gate, so that nothing is to be written any more. */
async function firstLooks(rig: Rig): Promise<void> {
  const app = await rig.start(0);
  await until('the first looks', async () => (await rig.github.ask('gated')) === PULLS, LONG);
  await until('peace', async () => (await metric(app, 'holdpoint_queue_due')) === 0, LONG);
  await app.stop();
}

/** All of them are due at once; what counts is the time between the first tenth and the last. */
async function run({ github, places, opened, start }: Rig, replicas: number): Promise<Run> {
  await github.ask('latency', LATENCY);
  await opened(async ({ queue }) => {
    for (const { installation, owner, name, pulls } of places)
      for (const { number } of pulls)
        await queue.enqueue(subjectKey({ installation, repository: `${owner}/${name}`, what: { number } }), Date.now());
  });
  await github.ask('mark');
  const apps = await Promise.all(Array.from({ length: replicas }, () => start(1_000)));
  const from = await moment(rigAt(github), apps, PULLS * 0.1);
  const to = await moment(rigAt(github), apps, PULLS * 0.9);
  for (const app of apps) await app.stop();
  const took = to.at - from.at;
  return {
    perSecond: ((to.count - from.count) * 1000) / took,
    appCores: (to.busy - from.busy) / took,
    gitHubCores: (to.gitHub - from.gitHub) / took,
  };
}

type Asking = () => Promise<{ readonly count: number; readonly busy: number }>;

function rigAt(github: Rig['github']): Asking {
  return async () => {
    const { counts, busy } = await github.ask('asked');
    return { count: counts['Snapshot'] ?? 0, busy };
  };
}

/** The moment when so many were judged. */
async function moment(asked: Asking, apps: readonly AppProcess[], least: number) {
  await until(`${least} evaluations`, async () => (await asked()).count >= least, LONG);
  const { count, busy: gitHub } = await asked();
  return { at: performance.now(), count, gitHub, busy: apps.reduce((sum, app) => sum + busyOf(app), 0) };
}
