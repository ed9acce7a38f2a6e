import { setTimeout as sleep } from 'node:timers/promises';
import type { Measured } from '../bench/measure.ts';
import { aboutChecks } from './flood.ts';
import { until } from './measures.ts';
import { postAll } from './post-all.ts';
import { rigFor, sendingTo } from './rig.ts';

const BURST = 200;

/** What many events on one pull request cost. */
export async function measureBurst(engine: 'embedded' | 'postgres'): Promise<readonly Measured[]> {
  const rig = await rigFor({ organizations: 1, repositories: 1, pulls: 1 }, engine);
  try {
    const { github, places } = rig;
    const app = await rig.start(0);
    await until('the first look', async () => (await github.ask('gated')) === 1);
    await quiet(rig.github);
    await github.ask('mark');
    const deliveries = aboutChecks(places, BURST);
    const begun = performance.now();
    const { answers } = await postAll({ ...sendingTo(app, rig.secret), deliveries, width: BURST });
    const tookMs = performance.now() - begun;
    await quiet(rig.github);
    const { counts } = await github.ask('asked');
    const looks = counts['Snapshot'] ?? 0;
    if (looks === 0) throw new Error('the burst led to no evaluation at all');
    const taken = answers.filter(({ status }) => status === 202).length;
    const others = Object.entries(counts).filter(([kind]) => kind !== 'Snapshot');
    return [
      {
        key: 'burstEvaluations',
        what: `evaluations that ${BURST} events on one pull request cost, all of them sent at once`,
        value: looks,
        unit: '',
        bound: 2,
        note: others.map(([kind, count]) => `${kind}: ${count}`).join(', '),
      },
      { key: 'burstMs', what: 'time until the last of them was answered', value: tookMs, unit: 'ms', bound: null },
      { key: 'burstRefused', what: 'of them not kept', value: BURST - taken, unit: '', bound: 0 },
    ];
  } finally {
    await rig.close();
  }
}

/** Nothing was asked for two seconds: the App leaves half a second between two looks at one pull request. */
async function quiet(github: Awaited<ReturnType<typeof rigFor>>['github']): Promise<void> {
  const count = async () => Object.values((await github.ask('asked')).counts).reduce((sum, one) => sum + one, 0);
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    await sleep(2_000);
    now = await count();
  }
}
