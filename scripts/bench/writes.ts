import { readFileSync } from 'node:fs';
import { quiet } from '../scene/quiet.ts';
import { setScene } from '../scene/set-scene.ts';
import { trafficOf } from '../scene/traffic.ts';
import { refuseViolations } from './app.ts';
import type { Measured } from './measure.ts';

const CHECKLIST = 'examples/deployment-checklist.yml';

/** Checks of the demo's checklist that machines answer: who reports it, and its name. */
const CI = ['ci / test', 'ci / security-scan', 'ci / performance'];
const PLATFORM = [
  'platform / environment',
  'platform / migrations',
  'platform / variables',
  'platform / certificates',
  'platform / capacity',
  'platform / backups',
];

/** Every write of the App from a push until all automatic checks are in, for the checklist of the demo. */
export async function measureWrites(): Promise<readonly Measured[]> {
  const scene = await setScene({ checklist: readFileSync(CHECKLIST, 'utf8') });
  try {
    await quiet(scene.sandbox);
    const { writes } = await trafficOf(scene, async () => {
      scene.pushMore({ 'src/cart.js': 'export const total = () => 0;\n' });
      // Each check comes when the App has already shown the one before: nothing may be saved by folding events.
      for (const name of CI) {
        await quiet(scene.sandbox);
        scene.check(name, 'success');
      }
      for (const name of PLATFORM) {
        await quiet(scene.sandbox);
        scene.check(name, 'success', 'platform');
      }
    });
    refuseViolations(scene);
    const what = 'writes from a push until every automatic check is in, each reported alone';
    return [{ key: 'writesPerPush', what, value: writes.length, unit: '', bound: 12, note: tally(writes) }];
  } finally {
    await scene.stage.close();
  }
}

/** `3 × POST check-runs, …`: what the writes were, without ids. */
function tally(writes: readonly string[]): string {
  const kinds = writes.map((write) => write.replace(/\/repos\/[^/]+\/[^/]+\//, '').replace(/\d{2,}/g, 'N'));
  return [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} × ${kind}`).join(', ');
}
