import type { Delivery, Receipt } from './http-server.ts';
import type { Self } from './wake-ups.ts';
import type { Hearing } from './upkeep/hearing.ts';
import { createKeptWaiting } from './upkeep/kept-waiting.ts';
import { listen } from './upkeep/listen.ts';
import { beginUpkeep, DELIVERIES, upkeep } from './upkeep/upkeep.ts';
import type { UpkeepOptions } from './upkeep/upkeep.ts';
import type { Worker } from './worker.ts';
import type { Log, LookOptions } from './look.ts';
import type { Ledger } from '../gate/ports.ts';
import type { Store } from '../store/store.ts';
import { attend } from './attend.ts';
import { createCrowd } from './crowd.ts';
import type { AttendOptions } from './attend.ts';
import { learnFromClick } from '../gate/learn-click.ts';
import { learnFromDelivery } from '../ledger/learn/from-delivery.ts';
import { startsAndReruns } from '../gate/start/on-opened.ts';
import type { StartPorts } from '../gate/start/start-ports.ts';
import { failedRuns } from './failed-runs.ts';
import type { WhereIs } from './left-behind.ts';
import { wakeAllWaiting } from './look-at-waiting.ts';
import { unmetered } from './meter.ts';
import type { Meter } from './meter.ts';
import { noticed } from './noticed.ts';
import { createRefusals } from './refusals.ts';
import { createReserve } from './reserve.ts';
import { parsePayload } from './parse-payload.ts';
import { AFTER_PUSH } from './release-events.ts';
import { EVERY_REPOSITORY } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import type { WakeUp } from './subject-key.ts';
import type { MembersMoved } from '../store/member-marks.ts';
import { startWorker } from './worker.ts';
import { urgencyOf } from './urgency.ts';
import { wakeUps } from './wake-ups.ts';

/** An event whose signature was checked. */
interface VerifiedEvent {
  readonly id: string;
  readonly event: string;
  readonly payload: object;
}

/** Events as Probot hands them out, after it has checked the signature. */
export interface EventSource {
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  /** Resolves when every handler is done. */
  readonly dispatch: (event: VerifiedEvent) => Promise<void>;
  readonly onEvent: (handler: (event: VerifiedEvent) => Promise<void>) => void;
}

/** Looks that may be under way beyond the ordinary ones when they stop something. */
const LANE = 2;

/** What the App is made of. */
export interface AppOptions
  extends
    Omit<LookOptions, 'queue' | 'ledger' | 'waiting' | 'ports' | 'gates'>,
    Pick<AttendOptions, 'ports' | 'budget'> {
  readonly events: EventSource;
  readonly self: Self;
  /** What must survive the process: deliveries, the work they cause, the ledger. */
  readonly store: Pick<Store, 'queue' | 'ledger' | 'waiting' | 'errands' | 'taken' | 'take' | 'gates'>;
  /** Absent: what cannot be read is tried again, wherever it is. */
  readonly whereIs?: WhereIs;
  /** Looking for what no webhook told; absent: only webhooks are heard. */
  /** Hears of every delivery; absent: nobody wants to. */
  readonly trace?: Log;
  /** Absent: nobody counts. */
  readonly meter?: Meter;
  readonly upkeep?: Pick<UpkeepOptions, 'asApp' | 'sweeping' | 'every' | 'pull'>;
  /** Clocks by which it is noticed that the process stood still, in milliseconds; default: the machine's. */
  readonly clocks?: readonly (() => number)[];
  /** Subjects looked at at once. */
  readonly width: number;
}

/** The App without its HTTP server. */
export interface App {
  /** Verifies one delivery and keeps what it teaches and causes, durably; the work follows after the answer. */
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  /** A delivery was refused unread: it may be anything. */
  readonly refused: () => Promise<void>;
  readonly worker: Worker;
  /** Looks for what was asked while nobody was there; to be called once, after the start. */
  readonly begin: () => Promise<void>;
}

/** The App between its HTTP server and GitHub: events become wake-ups, wake-ups become looks. What was due before the start is looked at. */
export function createApp(options: AppOptions): App {
  const { store, clock, log, events } = options;
  let taking = 0;
  const crowd = createCrowd(clock);
  const { meter = unmetered } = options;
  const { clocks } = options;
  const listening = listen({
    ...store,
    clock,
    ...(clocks === undefined ? {} : { clocks }),
    reads: options.upkeep !== undefined,
    kick: () => worker.kick(),
  });
  const { standstills } = listening;
  const hearing: Hearing = {
    ...listening.hearing,
    ended: (fault, begun) => {
      listening.hearing.ended(fault, begun);
      if (fault === null) meter.caughtUp(clock());
    },
  };
  const keepUp = options.upkeep === undefined ? null : upkeep(upkeepOn(options, options.upkeep, hearing));
  const { queue, waiting, gates } = store;
  const keptWaiting =
    keepUp === null
      ? null
      : createKeptWaiting({
          isBehind: () => hearing.begins().behind,
          behind: listening.behind,
          queue,
          clock,
          kick: () => worker.kick(),
        });
  // Nothing opens before what was missed is known: it may be a hold that nobody can read any more.
  const ledger: Ledger = keepUp === null ? store.ledger : { ...store.ledger, behind: listening.behind };
  const opened = startsAndReruns(startPorts(options, ledger));
  const attending = {
    opened,
    ...options,
    queue,
    ledger,
    waiting,
    gates,
    keepUp,
    meter,
    reserve: createReserve(clock),
    refusals: createRefusals(),
    standstills,
  };
  const worker: Worker = startWorker({
    queue: store.queue,
    clock,
    width: options.width,
    lane: LANE,
    look: (claim, aside) => {
      const attended = attend(attending, claim, aside);
      // It may take long, and what it brings needs its place.
      if (claim.key === DELIVERIES) return aside(attended);
      return keptWaiting?.watch(claim.key, attended) ?? attended;
    },
    failed: (claim, reason) => log(`${claim.key}: try ${claim.attempt} failed: ${wordsOf(reason)}`),
    busy: () => taking > 0,
    ...(keepUp === null ? {} : { behind: hearing.isAwaited }),
    dense: crowd.isDense,
    broken: (reason) => log(`the queue does not answer: ${wordsOf(reason)}`),
  });
  const receipts = new WeakMap<object, Receipt>();
  const { refused } = listening;
  events.onEvent(async (event) => {
    receipts.set(event.payload, await take(options, event, refused));
  });
  const dispatch: EventSource['dispatch'] = async (event) => {
    taking += 1;
    try {
      await events.dispatch(event);
    } finally {
      taking -= 1;
      worker.kick();
    }
  };
  worker.kick();
  return {
    worker: {
      ...worker,
      stop: async () => {
        listening.end();
        keptWaiting?.end();
        await worker.stop();
      },
    },
    refused,
    receive: async (delivery) => {
      const begun = clock();
      crowd.arrived();
      const receipt = await receive({ ...events, dispatch }, receipts, delivery);
      meter.delivered(receipt, clock() - begun);
      return receipt;
    },
    begin: async () => {
      if (keepUp !== null) await beginUpkeep({ queue: store.queue, clock });
      await wakeAllWaiting({ ...store, clock, log });
      worker.kick();
    },
  };
}

/**
 * The delivery, what it teaches and the looks it causes in one transaction: GitHub is told "accepted" only when none of it can be lost. What the
 * ledger does not take can be sent again when it is mended, but the looks do not wait for that: what is green on a memory in doubt is taken back.
 */
async function take(
  options: AppOptions,
  { id, event, payload }: VerifiedEvent,
  refused: () => Promise<void>,
): Promise<Receipt> {
  const { store, clock, log, trace, self } = options;
  const at = clock();
  const now = new Date(at).toISOString();
  const entries = [
    ...learnFromDelivery(event, payload, now, self.login),
    ...learnFromClick(event, payload, self.appId, now),
  ];
  const because = { urgency: urgencyOf(event, payload, entries), delivery: id };
  const woken = wakeUps(event, payload, self);
  const work = woken.map((wakeUp) => ({
    ...because,
    key: subjectKey(fold(options, wakeUp)),
    at: 'ref' in wakeUp.what ? at + AFTER_PUSH : at,
  }));
  const told = [...noticed(event, payload), ...failedRuns(event, payload), ...membersMoved(woken)];
  const taken = await store.take({ id, event, receivedAt: at }, entries, work, told);
  const subjects = work.map(({ key }) => key).join(', ');
  if (taken.ok) {
    trace?.(`${event} ${taken.value}, wakes ${subjects || 'nothing'}`, { delivery: id });
    return taken.value === 'new' ? 'accepted' : 'duplicate';
  }
  log(`delivery ${id} could not be kept, ${taken.fault.code}: ${taken.fault.detail}`);
  // What it teaches may stand nowhere else: until it is found in GitHub's log nothing may open. A ledger in doubt opens nothing anyway.
  if (entries.length + told.length > 0 && taken.fault.code !== 'LEDGER_CORRUPT') await refused();
  // What is too much for the queue as well is found in GitHub's log, where the delivery is marked as failed.
  for (const { key } of work) await store.queue.enqueue(key, at, because).catch(() => undefined);
  return 'unavailable';
}

/** Everything of an installation is woken because who belongs to a team may have changed: from now on nobody believes what was asked before. */
function membersMoved(woken: readonly WakeUp[]): readonly MembersMoved[] {
  return woken
    .filter(({ repository, what }) => repository === EVERY_REPOSITORY && 'all' in what)
    .map(({ installation }) => ({ kind: 'members', installation }));
}

function upkeepOn(options: AppOptions, asked: NonNullable<AppOptions['upkeep']>, hearing: Hearing): UpkeepOptions {
  const { store, clock, log } = options;
  const { queue, errands, taken } = store;
  return {
    ...asked,
    queue,
    errands,
    taken,
    clock,
    log,
    hearing,
    take: (event) => take(options, event, async () => {}),
  };
}

/** An event about a commit whose change is known is an event about that change. */
function fold({ memo }: AppOptions, wakeUp: WakeUp): WakeUp {
  if (!('commit' in wakeUp.what)) return wakeUp;
  const number = memo.changeOf(wakeUp.repository, wakeUp.what.commit);
  return number === null ? wakeUp : { ...wakeUp, what: { number } };
}

/** GitHub's Actions as an installation may use them, with what must not be begun twice. */
function startPorts(
  { ports, store, clock, log }: AppOptions,
  ledger: Ledger,
): (installation: number) => Promise<StartPorts | null> {
  const { errands } = store;
  return async (installation) => {
    const { workflows, writer, needs } = await ports(installation, 0);
    const now = () => new Date(clock()).toISOString();
    return workflows === undefined ? null : { workflows, writer, needs, errands, ledger, now, log };
  };
}

/** What no handler took in is not accepted: GitHub then lists the delivery as failed, and it can be sent again. */
async function receive(
  events: EventSource,
  receipts: WeakMap<object, Receipt>,
  { id, event, signature, body }: Delivery,
): Promise<Receipt> {
  if (!(await events.verify(body, signature))) return 'unsigned';
  const payload = parsePayload(body);
  if (payload === null) return 'malformed';
  await events.dispatch({ id, event, payload });
  return receipts.get(payload) ?? 'unavailable';
}

function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
