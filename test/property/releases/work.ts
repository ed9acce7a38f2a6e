import { failedRuns } from '../../../src/app/failed-runs.ts';
import { lookAround } from '../../../src/app/look-around.ts';
import { wakeAllWaiting } from '../../../src/app/look-at-waiting.ts';
import { noticed } from '../../../src/app/noticed.ts';
import { AFTER_PUSH } from '../../../src/app/release-events.ts';
import { subjectKey } from '../../../src/app/subject-key.ts';
import { wakeUps } from '../../../src/app/wake-ups.ts';
import { startsAndReruns } from '../../../src/gate/start/on-opened.ts';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';
import type { RequestFunction } from '../../../src/github/request-function.ts';
import type { Envelope } from '../../../src/sandbox/webhooks/delivery.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import type { Store } from '../../../src/store/store.ts';
import { startLife } from '../life.ts';
import { carry } from '../post.ts';
import { openWire } from '../wire.ts';
import { mortalStore, restart } from './office.ts';
import { installationOf, REPOSITORY } from './shop-ports.ts';
import { broken } from './scene.ts';
import type { Scene } from './scene.ts';
import { check } from './check.ts';
import type { Step } from './steps.ts';
import { createWatch } from './watch.ts';
import type { Yard } from './yard.ts';
import type { Watch } from './watch.ts';

export type Work = Extract<Step, { kind: 'work' }>;

export const undisturbed: Work = {
  kind: 'work',
  post: { how: 'in-order', seed: 0 },
  fault: null,
  kill: null,
  meanwhile: [],
  before: 0,
  restarted: false,
  sweep: false,
};

/** Looks that one stretch of work may take. */
const MOST = 80;
/** No later than that it is tried again, milliseconds: what is put off for longer is taken for a clock that was wrong. */
const LAST_RETRY = 300_000;
/** What is due later than this is not waited for, milliseconds. */
const SOON = 40_000;

/** The App as its webhooks drive it: it takes what arrives, looks at what that concerns, and tries again what failed. */
export async function work(scene: Scene, step: Work): Promise<void> {
  const { yard, office, counts } = scene;
  const { post, fault, kill, meanwhile } = step;
  const life = startLife(kill);
  const watch = createWatch(scene);
  const mortal = mortalStore(office, life, fault);
  const wire = openWire(yard.world, yard.actor('holdpoint'), { fault, life, after: watch.after });
  const round = carry(post, yard.mail.splice(0));
  yard.mail.push(...round.later);
  if (step.restarted) await restart(office, yard);
  const request = interrupted(step, { watch, annals: yard.annals }, wire.request);
  const shift = { scene, watch, request, store: mortal.store, work: { looks: 0 } };
  const began = now(yard.world);
  const hearsAll = round.lost.length === 0 && yard.mail.length === 0 && !scene.owesSweep;
  const heard = (): void => void (yard.annals.heard.until = hearsAll ? began : yard.annals.heard.until);
  const missed = step.sweep ? scene.missed.splice(0) : [];
  const isDone = await life.until(hearAndLook({ ...shift, heard }, step, [...missed, ...round.now]));
  counts.looks += shift.work.looks;
  counts.faults += round.faults + wire.faults() + mortal.faults();
  const found = watch.found();
  if (found !== null) throw found;
  if (round.lost.length > 0) scene.owesSweep = true;
  scene.missed.push(...round.lost.filter(({ event }) => event === 'deployment_status'));
  if (isDone === 'killed') {
    counts.kills += 1;
    yard.mail.unshift(...missed, ...round.now);
    await restart(office, yard);
    return;
  }
  if (fault !== null || meanwhile.length > 0 || kill !== null) return;
  if (!isDone) throw broken('I25', `${shift.work.looks} looks, and no end`, scene);
  counts.mostLooks = Math.max(counts.mostLooks, shift.work.looks);
  if (step.sweep && scene.owesSweep) {
    scene.owesSweep = false;
    if (yard.mail.length === 0) yard.annals.heard.until = began;
  }
  if (scene.owesSweep || yard.mail.length > 0) return;
  check(scene);
}

interface Shift {
  readonly scene: Scene;
  readonly watch: Watch;
  readonly request: RequestFunction;
  readonly store: Pick<Store, 'ledger' | 'queue' | 'waiting' | 'errands' | 'take'>;
  /** Called when all that arrives was heard. */
  readonly heard: () => void;
  readonly work: { looks: number };
}

/** True when nothing is left to do soon. */
async function hearAndLook(shift: Shift, step: Work, arriving: readonly Envelope[]): Promise<boolean> {
  const { scene, store } = shift;
  const { yard } = scene;
  for (const envelope of arriving) await hear(shift, envelope);
  shift.heard();
  const clock = (): number => now(yard.world);
  const log = (line: string): void => void scene.lines.push(line);
  if (step.restarted) await wakeAllWaiting({ ...store, clock, log });
  const all = { installation: yard.installation.id, repository: REPOSITORY, what: { all: true } } as const;
  if (step.sweep) await store.queue.enqueue(subjectKey(all), clock());
  for (; shift.work.looks < MOST; shift.work.looks += 1) {
    const due = await store.queue.nextDue();
    if (due === null || due > clock() + SOON) return true;
    yard.wait(Math.max(0, due - clock()));
    if (!(await lookOnce(shift, clock, log))) return false;
  }
  return false;
}

async function lookOnce(
  { scene: { yard, office }, watch, request, store }: Shift,
  clock: () => number,
  log: (line: string) => void,
): Promise<boolean> {
  const { queue } = store;
  const claim = await queue.claim(clock());
  if (claim === null) return true;
  watch.looked();
  const ports = installationOf(yard, office, request);
  const opened = startsAndReruns(async () => ({
    ...ports,
    workflows: ports.workflows,
    errands: store.errands,
    ledger: store.ledger,
    now: () => new Date(clock()).toISOString(),
    log,
  }));
  const { waiting, ledger } = store;
  const { memo } = office;
  const succeeded = await lookAround(
    { ports: async () => ports, queue, ledger, memo, clock, log, opened, waiting },
    claim,
  );
  if (succeeded) await queue.done(claim);
  else await queue.fail(claim, clock() + Math.min(LAST_RETRY, 1000 * 2 ** claim.attempt));
  return true;
}

/** One delivery: what it teaches and the work it causes are kept before it is answered. */
async function hear({ scene: { yard, office }, store }: Shift, { guid, event, payload }: Envelope): Promise<void> {
  const self = { appId: yard.holdpoint.id, login: yard.holdpoint.bot.login };
  const at = now(yard.world);
  const jobs = wakeUps(event, payload, self).map((wakeUp) => {
    const number = 'commit' in wakeUp.what ? office.memo.changeOf(wakeUp.repository, wakeUp.what.commit) : null;
    const key = subjectKey(number === null ? wakeUp : { ...wakeUp, what: { number } });
    return { key, at: 'ref' in wakeUp.what ? at + AFTER_PUSH : at };
  });
  const taught = learnFromDelivery(event, payload, new Date(at).toISOString(), self.login);
  const told = [...noticed(event, payload), ...failedRuns(event, payload)];
  await store.take({ id: guid, event, receivedAt: at }, taught, jobs, told);
}

/** Requests of the App, before one of which something else happens. */
function interrupted(
  { meanwhile, before }: Work,
  { watch, annals }: { readonly watch: Watch } & Pick<Yard, 'annals'>,
  request: RequestFunction,
): RequestFunction {
  let requests = 0;
  return async (route, parameters) => {
    requests += 1;
    if (annals.dark.size > 0 && isDark(annals, parameters)) throw new Error('socket hang up');
    if (meanwhile.length > 0 && requests === before + 1) watch.interrupt(meanwhile);
    return request(route, parameters);
  };
}

/** Whether a query asks about one of the changes of which nothing can be read. */
function isDark({ dark, changes }: Yard['annals'], parameters: Readonly<Record<string, unknown>> = {}): boolean {
  const variables = Object.entries(parameters['variables'] ?? {});
  // What a release brings is read by its candidate, and tells nothing of a change that could be asked of it.
  const asked = new Set<unknown>(variables.flatMap(([name, value]) => (name === 'candidate' ? [] : [value])));
  return changes.some(
    ({ pull: { number, headSha, mergeCommit } }) =>
      dark.has(number) && [number, headSha, mergeCommit].some((one) => one !== null && asked.has(one)),
  );
}
