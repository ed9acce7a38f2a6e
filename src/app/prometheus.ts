import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { gauges } from './gauges.ts';
import type { Gauged } from './gauges.ts';
import type { Meter } from './meter.ts';
import type { ShadowMeter } from './shadow.ts';

/** What `GET /metrics` answers with. */
export interface Exposition {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Seconds, from what an idle machine does to what somebody would complain about. */
const ANSWERS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10];
const LOOKS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];

/** A meter whose counts Prometheus can read. What stands in the store, and what GitHub lets be asked, is asked when it is read. */
export function prometheusMeter(
  stats: Gauged['stats'],
  others: Omit<Gauged, 'stats'> = {},
): Meter & { readonly exposition: Exposition; readonly shadow: () => ShadowMeter } {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: 'holdpoint_deliveries_total',
    help: 'Webhook deliveries, by what became of them.',
    labelNames: ['receipt'],
    registers,
  });
  const answers = new Histogram({
    name: 'holdpoint_delivery_seconds',
    help: 'Time from the last byte of a delivery to its answer.',
    buckets: ANSWERS,
    registers,
  });
  const looks = new Counter({
    name: 'holdpoint_looks_total',
    help: "Evaluations and other looks, by whether they succeeded; rested: put off because of GitHub's limits.",
    labelNames: ['result'],
    registers,
  });
  const took = new Histogram({
    name: 'holdpoint_look_seconds',
    help: 'Time that a look took.',
    buckets: LOOKS,
    registers,
  });
  const late = new Histogram({
    name: 'holdpoint_verdict_latency_seconds',
    help: 'Time from when a subject was due to be looked at until its verdict stood on GitHub.',
    buckets: LOOKS,
    registers,
  });
  const verdicts = new Counter({
    name: 'holdpoint_verdicts_total',
    help: 'Gates judged, by kind and verdict.',
    labelNames: ['gate', 'verdict'],
    registers,
  });
  const caughtUp = new Gauge({
    name: 'holdpoint_caught_up_timestamp_seconds',
    help: 'When this process last knew everything that GitHub could not deliver, in seconds since 1970; 0: not since its start.',
    registers,
  });
  const requests = new Counter({
    name: 'holdpoint_github_requests_total',
    help: "Requests to GitHub's API, by kind and the class of the answer's status.",
    labelNames: ['kind', 'status'],
    registers,
  });
  const readGauges = gauges(registers, { stats, ...others });
  return {
    delivered: (receipt, milliseconds) => {
      deliveries.inc({ receipt });
      answers.observe(milliseconds / 1000);
    },
    looked: (came, milliseconds, behind) => {
      looks.inc({ result: came });
      took.observe(milliseconds / 1000);
      if (came === 'done') late.observe(Math.max(0, behind) / 1000);
    },
    judged: (gate, verdict) => verdicts.inc({ gate, verdict }),
    caughtUp: (at) => caughtUp.set(at / 1000),
    asked: (kind, status) => requests.inc({ kind, status: status === 0 ? 'none' : `${Math.floor(status / 100)}xx` }),
    shadow: () => shadowMeter(registers),
    exposition: {
      contentType: registry.contentType,
      text: async () => {
        await readGauges();
        return registry.metrics();
      },
    },
  };
}

/** What only a shadow counts. */
function shadowMeter(registers: Registry[]): ShadowMeter {
  const compared = new Counter({
    name: 'holdpoint_shadow_compared_total',
    help: 'Pull requests judged and compared with what the App beside shows.',
    registers,
  });
  const differences = new Gauge({
    name: 'holdpoint_shadow_differences',
    help: 'Check runs that say otherwise than they would here, by what differs.',
    labelNames: ['what'],
    registers,
  });
  return {
    compared: () => compared.inc(),
    standing: (counts) => {
      for (const [what, count] of Object.entries(counts)) differences.set({ what }, count);
    },
  };
}
