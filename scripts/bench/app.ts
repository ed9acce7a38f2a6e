import { readFileSync } from 'node:fs';
import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Delivery } from '../../src/sandbox/webhooks/delivery.ts';
import { ORDINARY_CHECKLIST } from '../scene/checklists.ts';
import { quiet } from '../scene/quiet.ts';
import type { Scene } from '../scene/set-scene.ts';
import { setScene } from '../scene/set-scene.ts';
import { trafficOf } from '../scene/traffic.ts';
import type { Measured, Rounds } from './measure.ts';
import { median } from './measure.ts';

const BURST = 200;

/** What the App costs on an ordinary pull request, counted at a local GitHub that a real `holdpoint serve` works against. */
export async function measureApp({ quick }: Rounds): Promise<readonly Measured[]> {
  // One process alone tells when its heap was cleaned last.
  const others = [await idleMemory(), await idleMemory()];
  const scene = await setScene({ checklist: ORDINARY_CHECKLIST });
  try {
    await quiet(scene.sandbox);
    const idle = median([...others, memoryOf(scene.stage.app)]);
    const [again, evaluationMs] = await unchanged(scene, quick ? 3 : 11);
    const burst = await burstOf(scene);
    refuseViolations(scene);
    return [
      {
        key: 'readsPerEvaluation',
        what: 'reads of one evaluation, one GraphQL request and no REST',
        value: again.graphql + again.reads.length,
        unit: '',
        bound: 1,
        note: again.reads.join(', '),
      },
      {
        key: 'writesWhenUnchanged',
        what: 'writes when the same event comes again',
        value: again.writes.length,
        unit: '',
        bound: 0,
        note: again.writes.join(', '),
      },
      {
        key: 'burstEvaluations',
        what: `evaluations after the first of ${BURST} events on one pull request was taken in`,
        value: burst,
        unit: '',
        bound: 2,
      },
      {
        key: 'appIdleRssMb',
        what: 'memory of the App after one evaluation, the median of three',
        value: idle,
        unit: 'MB',
        bound: 120,
      },
      {
        key: 'evaluationMs',
        what: 'one evaluation, from the delivery to its answer at GitHub',
        value: evaluationMs,
        unit: 'ms',
        bound: null,
      },
    ];
  } finally {
    await scene.stage.close();
  }
}

/** The event that opened the pull request once more: its traffic, and the median time from its delivery to the App's own line about it. */
async function unchanged(scene: Scene, rounds: number) {
  const event = opening(scene);
  const traffic = await trafficOf(scene, () => deliver(scene, event, 'again'));
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The App leaves some time between two looks at a subject, which is not to be measured.
    await quiet(scene.sandbox);
    const before = scene.stage.app.lines.length;
    const start = performance.now();
    await deliver(scene, event, `again-${round}`);
    await heardFrom(scene.stage.app, before);
    taken.push(performance.now() - start);
  }
  return [traffic, median(taken)] as const;
}

/** All events at once over HTTP, each a delivery of its own; the first one's own evaluation is not counted. */
async function burstOf(scene: Scene): Promise<number> {
  const event = opening(scene);
  // Nothing is under way, so that the first delivery is looked at at once, as after a calm time.
  await quiet(scene.sandbox);
  const traffic = await trafficOf(scene, async () => {
    await Promise.all(Array.from({ length: BURST }, (_, at) => deliver(scene, event, `burst-${at}`)));
  });
  if (traffic.graphql === 0) throw new Error('the burst led to no evaluation at all');
  return traffic.graphql - 1;
}

/** The same event as a delivery of its own: the signature covers the body alone. */
async function deliver({ stage }: Scene, { requestHeaders, payload }: Delivery, id: string): Promise<void> {
  const answer = await fetch(stage.app.webhookUrl, {
    method: 'POST',
    headers: { ...requestHeaders, 'x-github-delivery': id },
    body: JSON.stringify(payload),
  });
  if (answer.status !== 202) throw new Error(`the delivery ${id} was answered ${answer.status}`);
}

function opening({ sandbox }: Scene): Delivery {
  const last = sandbox.deliveries.log.find(
    ({ event, action, statusCode }) => event === 'pull_request' && action === 'opened' && statusCode === 202,
  );
  if (last === undefined) throw new Error('the App did not take in that the pull request was opened');
  return last;
}

async function heardFrom(app: AppProcess, before: number): Promise<void> {
  const end = performance.now() + 10_000;
  while (app.lines.length === before) {
    if (performance.now() > end) throw new Error('the App did not look within 10 s');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Resident memory as the kernel counts it, in megabytes of 10^6 bytes. */
async function idleMemory(): Promise<number> {
  const scene = await setScene({ checklist: ORDINARY_CHECKLIST });
  try {
    await quiet(scene.sandbox);
    return memoryOf(scene.stage.app);
  } finally {
    await scene.stage.close();
  }
}

function memoryOf({ pid }: AppProcess): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

/** Numbers of a conversation that GitHub would not have had are worth nothing. */
export function refuseViolations({ sandbox }: Scene): void {
  if (sandbox.violations.length > 0)
    throw new Error(`GitHub would not have answered so:\n${sandbox.violations.join('\n')}`);
}
