import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Measured } from '../bench/measure.ts';
import { aboutChecks, aboutCommits } from './flood.ts';
import { floorUnder } from './floor.ts';
import { metric, mostWhile, percentile, until } from './measures.ts';
import { postAll } from './post-all.ts';
import type { Place, Size } from './people.ts';
import type { Rig } from './rig.ts';
import { rigFor, sendingTo } from './rig.ts';
import type { Sending, Sent } from './sender.ts';

const RATE = 200;
const QUEUED = 10_000;
const SIZE: Size = { organizations: 5, repositories: 2, pulls: 10 };
const PULLS = SIZE.organizations * SIZE.repositories * SIZE.pulls;

/** Milliseconds that the local GitHub takes for an answer, as GitHub takes its time. */
const LATENCY = 50;

/** What an App bears: how soon a delivery is answered, how much waits meanwhile, how soon a hold is effective behind many events, and what is lost. */
export async function measureSteady(
  engine: 'embedded' | 'postgres',
  { seconds }: { readonly seconds: number },
): Promise<readonly Measured[]> {
  const rig = await rigFor(SIZE, engine);
  try {
    return await measured(rig, seconds);
  } finally {
    await rig.close();
  }
}

async function measured(rig: Rig, seconds: number): Promise<readonly Measured[]> {
  const { github, places, secret } = rig;
  const held = firstOf(places);
  const app = await begun(rig, held);
  const sending = sendingTo(app, secret);
  const floor = await floorUnder({ ...sending, rate: RATE, deliveries: aboutChecks(places, RATE * 5) });
  await github.ask('latency', LATENCY);
  const steady = await flooded(app, { ...sending, deliveries: aboutChecks(places, RATE * seconds), rate: RATE });
  const took = steady.sent.answers.map((answer) => answer.took);
  await until('the backlog being worked off', async () => (await metric(app, 'holdpoint_queue_due')) === 0);

  // More than are to wait, because the App goes on working meanwhile.
  const crowd = await flooded(app, { ...sending, deliveries: aboutCommits(places, QUEUED * 1.3) });
  const queued = await metric(app, 'holdpoint_queue_due');
  await github.ask('comment', { ...held, login: 'octavia', body: '/hold -- the load test still runs' });
  const holdEffectiveMs = await until('the hold', async () => (await github.ask('gate', held)) !== 'success');

  const sent = [steady.sent, crowd.sent];
  const refused = sent.flatMap(({ answers }) => answers).filter(({ status }) => status !== 202).length;
  await app.stop();
  return [
    ...aboutAnswers(took, floor, seconds),
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
      value: await lostOf(rig, sent),
      unit: '',
      bound: 0,
    },
  ];
}

function aboutAnswers(
  took: readonly number[],
  floor: { readonly ackP99Ms: number; readonly lagP99Ms: number },
  seconds: number,
): readonly Measured[] {
  return [
    {
      key: 'ackP99Ms',
      what: `time to the answer of a delivery, 99 of 100, at ${RATE} a second for ${seconds} s`,
      value: percentile(took, 99),
      unit: 'ms',
      bound: 50,
    },
    { key: 'ackP50Ms', what: 'the same, 50 of 100', value: percentile(took, 50), unit: 'ms', bound: null },
    {
      key: 'bareP99Ms',
      what: 'the same at a bare server of Node in the same run, 99 of 100: the part of the machine',
      value: floor.ackP99Ms,
      unit: 'ms',
      bound: null,
    },
    {
      key: 'bareLagP99Ms',
      what: 'how late the event loop of the bare server was, 99 of 100',
      value: floor.lagP99Ms,
      unit: 'ms',
      bound: null,
    },
  ];
}

/** Every pull request is looked at for the first time without pauses; then, as at GitHub, there is a second between two writes. One gate is green. */
async function begun(rig: Rig, held: ReturnType<typeof firstOf>): Promise<AppProcess> {
  const { github, places, secret } = rig;
  const first = await rig.start(0);
  await postAll({ ...sendingTo(first, secret), deliveries: aboutChecks(places, PULLS) });
  await until('the first looks', async () => (await github.ask('gated')) === PULLS);
  await first.stop();
  const app = await rig.start(1_000);
  await github.ask('hook', { url: app.webhookUrl, secret });
  await github.ask('comment', { ...held, login: 'quinn', body: `/signoff qa @${held.headSha}` });
  await until('a green gate', async () => (await github.ask('gate', held)) === 'success');
  await until('peace', async () => (await metric(app, 'holdpoint_queue_due')) === 0);
  return app;
}

function firstOf(places: readonly Place[]) {
  const [place] = places;
  const [pull] = place?.pulls ?? [];
  if (place === undefined || pull === undefined) throw new Error('there is no pull request');
  return { repository: place.id, ...pull };
}

/** Sends, and watches the backlog meanwhile. */
async function flooded(app: AppProcess, sending: Sending): Promise<{ readonly sent: Sent; readonly most: number }> {
  const posting = postAll(sending);
  const most = await mostWhile(() => metric(app, 'holdpoint_queue_due'), posting);
  return { sent: await posting, most };
}

/** How many deliveries the App said it had kept and its store does not know. */
async function lostOf({ opened }: Rig, sent: readonly Sent[]): Promise<number> {
  const kept = sent.flatMap(({ answers }) => answers).filter(({ status }) => status === 202 || status === 200);
  const unknown = await opened(({ taken }) => taken.unknown(kept.map(({ id }) => id)));
  if (!unknown.ok) throw new Error(unknown.fault.detail);
  return unknown.value.length;
}
