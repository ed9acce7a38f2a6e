import { describe, expect, it } from '@jest/globals';
import { prometheusMeter } from '../../src/app/prometheus.ts';
import type { WorkStats } from '../../src/store/work-stats.ts';

/** The values of the App's own metrics, by their names with labels. */
async function read(meter: ReturnType<typeof prometheusMeter>): Promise<Readonly<Record<string, number>>> {
  const lines = (await meter.exposition.text()).split('\n').filter((line) => line.startsWith('holdpoint_'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}

const quiet: WorkStats = { due: 0, age: 0, givenUp: 0 };

describe('what Prometheus reads', () => {
  it('counts deliveries, looks, verdicts and requests, by what became of them', async () => {
    const meter = prometheusMeter(async () => quiet);
    meter.delivered('accepted', 3);
    meter.delivered('accepted', 30);
    meter.delivered('unsigned', 1);
    meter.looked('done', 400, 900);
    meter.looked('failed', 10_000, 60_000);
    meter.looked('rested', 0, 60_000);
    meter.judged('merge', 'go');
    meter.judged('environment', 'no-go');
    meter.asked('graphql', 200);
    meter.asked('write', 0);
    expect(await read(meter)).toMatchObject({
      'holdpoint_deliveries_total{receipt="accepted"}': 2,
      'holdpoint_deliveries_total{receipt="unsigned"}': 1,
      'holdpoint_delivery_seconds_bucket{le="0.005"}': 2,
      'holdpoint_looks_total{result="done"}': 1,
      'holdpoint_looks_total{result="failed"}': 1,
      'holdpoint_looks_total{result="rested"}': 1,
      holdpoint_look_seconds_sum: 10.4,
      holdpoint_verdict_latency_seconds_count: 1,
      holdpoint_verdict_latency_seconds_sum: 0.9,
      'holdpoint_verdicts_total{gate="merge",verdict="go"}': 1,
      'holdpoint_verdicts_total{gate="environment",verdict="no-go"}': 1,
      'holdpoint_github_requests_total{kind="graphql",status="2xx"}': 1,
      'holdpoint_github_requests_total{kind="write",status="none"}': 1,
    });
  });

  it('tells what waits in the store when it is read, and that the store is silent when it is', async () => {
    let stats: WorkStats | null = { due: 12, age: 4_500, givenUp: 1 };
    const meter = prometheusMeter(async () => stats);
    expect(await read(meter)).toMatchObject({
      holdpoint_store_up: 1,
      holdpoint_queue_due: 12,
      holdpoint_queue_age_seconds: 4.5,
      holdpoint_queue_given_up: 1,
    });
    stats = null;
    expect(await read(meter)).toMatchObject({ holdpoint_store_up: 0 });
  });

  it('tells when everything was known that did not reach the App', async () => {
    const meter = prometheusMeter(async () => quiet);
    expect(await read(meter)).toMatchObject({ holdpoint_caught_up_timestamp_seconds: 0 });
    meter.caughtUp(1_795_348_800_500);
    expect(await read(meter)).toMatchObject({ holdpoint_caught_up_timestamp_seconds: 1_795_348_800.5 });
  });

  it('is counted for each App alone, and tells nothing of people and repositories', async () => {
    const meter = prometheusMeter(async () => quiet);
    meter.judged('merge', 'go');
    expect(await prometheusMeter(async () => quiet).exposition.text()).not.toContain('verdict="go"');
    expect(await meter.exposition.text()).toContain('nodejs_eventloop_lag_seconds');
  });

  it('tells what a shadow finds, and of an App that is none nothing of the kind', async () => {
    const meter = prometheusMeter(async () => quiet);
    expect(Object.keys(await read(meter)).join()).not.toContain('shadow');
    const shadow = meter.shadow();
    shadow.compared();
    shadow.compared();
    shadow.standing({ missing: 0, conclusion: 2, title: 1 });
    expect(await read(meter)).toMatchObject({
      holdpoint_shadow_compared_total: 2,
      'holdpoint_shadow_differences{what="conclusion"}': 2,
      'holdpoint_shadow_differences{what="title"}': 1,
      'holdpoint_shadow_differences{what="missing"}': 0,
    });
  });

  it('tells how the gates stand, whether the ledger is whole, and how long limits keep looks waiting', async () => {
    let stats: WorkStats | null = quiet;
    let isWhole = true;
    const meter = prometheusMeter(async () => stats, {
      gates: async () => [
        { kind: 'merge', open: true, count: 3 },
        { kind: 'environment', open: false, count: 2 },
      ],
      ledger: async () => isWhole,
      rests: () => ({ ordinary: 90_000, urgent: 0 }),
    });
    expect(await read(meter)).toMatchObject({
      'holdpoint_gates{gate="merge",state="open"}': 3,
      'holdpoint_gates{gate="merge",state="shut"}': 0,
      'holdpoint_gates{gate="environment",state="open"}': 0,
      'holdpoint_gates{gate="environment",state="shut"}': 2,
      holdpoint_ledger_up: 1,
      'holdpoint_github_rest_seconds{looks="ordinary"}': 90,
      'holdpoint_github_rest_seconds{looks="holds"}': 0,
    });
    isWhole = false;
    expect(await read(meter)).toMatchObject({ holdpoint_ledger_up: 0 });
    [isWhole, stats] = [true, null];
    expect(await read(meter)).toMatchObject({ holdpoint_ledger_up: 0, holdpoint_store_up: 0 });
  });

  it('goes on where some of it cannot be read', async () => {
    const gone = async () => Promise.reject(new Error('gone'));
    const meter = prometheusMeter(async () => quiet, { gates: gone, ledger: gone });
    const seen = await read(meter);
    expect(seen).toMatchObject({ holdpoint_store_up: 1, holdpoint_ledger_up: 0 });
    expect(Object.keys(seen).join()).not.toContain('holdpoint_gates{');
  });
});
