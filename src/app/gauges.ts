import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { StandingCount } from '../store/standing-gates.ts';
import type { WorkStats } from '../store/work-stats.ts';

/** What is asked when Prometheus reads: each may reject or say that it is not known. */
export interface Gauged {
  /** What waits; null: not known. */
  readonly stats: () => Promise<WorkStats | null>;
  /** How the gates stand; absent: nobody counts them. */
  readonly gates?: () => Promise<readonly StandingCount[]>;
  /** Whether the ledger answers and is whole; absent: nobody asks. */
  readonly ledger?: () => Promise<boolean>;
  /** Milliseconds until GitHub may be asked again in every installation, by what is not urgent and by what is; absent: nobody asks. */
  readonly rests?: () => { readonly ordinary: number; readonly urgent: number };
}

/** Gauges of what stands somewhere else; the function sets all of them. */
export function gauges(registers: Registry[], { stats, gates, ledger, rests }: Gauged): () => Promise<void> {
  const readWaiting = waitingGauges(registers, stats);
  const readers = [
    gates === undefined ? null : gateGauges(registers, gates),
    ledger === undefined ? null : ledgerGauge(registers, ledger),
    rests === undefined ? null : restGauges(registers, rests),
  ];
  return async () => {
    const isUp = await readWaiting();
    for (const read of readers) await read?.(isUp);
  };
}

/** Reads what there is to read; a store that does not answer is not asked again by each of them. */
type Reader = (isUp: boolean) => Promise<void>;

/** Sets what the store says, all of it from one reading. */
function waitingGauges(registers: Registry[], stats: Gauged['stats']): () => Promise<boolean> {
  const up = new Gauge({ name: 'holdpoint_store_up', help: 'Whether the store answers.', registers });
  const due = new Gauge({ name: 'holdpoint_queue_due', help: 'Subjects due and not yet looked at.', registers });
  const age = new Gauge({
    name: 'holdpoint_queue_age_seconds',
    help: 'How long the subject that has been due longest has been so.',
    registers,
  });
  const dead = new Gauge({
    name: 'holdpoint_queue_given_up',
    help: 'Subjects given up until their next event.',
    registers,
  });
  return async () => {
    const now = await stats();
    up.set(now === null ? 0 : 1);
    if (now === null) return false;
    due.set(now.due);
    age.set(now.age / 1000);
    dead.set(now.givenUp);
    return true;
  };
}

function gateGauges(registers: Registry[], counts: NonNullable<Gauged['gates']>): Reader {
  const standing = new Gauge({
    name: 'holdpoint_gates',
    help: 'Gates of changes and releases as last judged, within thirty days, by kind and state.',
    labelNames: ['gate', 'state'],
    registers,
  });
  return async (isUp) => {
    const now = isUp ? await counts().catch(() => null) : null;
    if (now === null) return;
    for (const gate of ['merge', 'environment'])
      for (const state of ['open', 'shut'])
        standing.set(
          { gate, state },
          now.find(({ kind, open }) => kind === gate && open === (state === 'open'))?.count ?? 0,
        );
  };
}

function ledgerGauge(registers: Registry[], isWhole: NonNullable<Gauged['ledger']>): Reader {
  const up = new Gauge({
    name: 'holdpoint_ledger_up',
    help: 'Whether the ledger answers and is whole: without it nothing opens, and what teaches something is not taken.',
    registers,
  });
  return async (isUp) => up.set(isUp && (await isWhole().catch(() => false)) ? 1 : 0);
}

function restGauges(registers: Registry[], rests: NonNullable<Gauged['rests']>): Reader {
  const seconds = new Gauge({
    name: 'holdpoint_github_rest_seconds',
    help: "How long GitHub's limits still keep looks waiting in the installation where that takes longest, ordinary ones and holds.",
    labelNames: ['looks'],
    registers,
  });
  return async () => {
    const { ordinary, urgent } = rests();
    seconds.set({ looks: 'ordinary' }, ordinary / 1000);
    seconds.set({ looks: 'holds' }, urgent / 1000);
  };
}
