import type { EventLoopUtilization } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { createCrowd } from '../../src/app/crowd.ts';

/** A crowd with a clock and a process that works as much as it is told. */
function crowdWith(utilization: number) {
  const time = { now: 0 };
  const used = (since?: EventLoopUtilization) => ({
    idle: 0,
    active: 0,
    utilization: since === undefined ? 1 : utilization,
  });
  const crowd = createCrowd(() => time.now, used);
  const arrive = (count: number) => {
    for (let one = 0; one < count; one += 1) crowd.arrived();
  };
  return { time, crowd, arrive };
}

describe('a crowd of deliveries', () => {
  it('is dense when forty a second come and the process works most of its time', () => {
    const { time, crowd, arrive } = crowdWith(0.71);
    arrive(8);
    expect(crowd.isDense()).toBe(false);
    time.now = 199;
    expect(crowd.isDense()).toBe(false);
    time.now = 200;
    expect(crowd.isDense()).toBe(true);
  });

  it('is none while the process has time for both', () => {
    const { time, crowd, arrive } = crowdWith(0.7);
    arrive(100);
    time.now = 200;
    expect(crowd.isDense()).toBe(false);
  });

  it('is none when few come, however much the process works', () => {
    const { time, crowd, arrive } = crowdWith(1);
    arrive(7);
    time.now = 200;
    expect(crowd.isDense()).toBe(false);
  });

  it('goes by how many come in a time, not by how many there were before a long silence', () => {
    const { time, crowd, arrive } = crowdWith(1);
    arrive(39);
    time.now = 1_000;
    expect(crowd.isDense()).toBe(false);
  });

  it('ends with the first span in which few come', () => {
    const { time, crowd, arrive } = crowdWith(1);
    arrive(8);
    time.now = 200;
    arrive(7);
    expect(crowd.isDense()).toBe(true);
    time.now = 400;
    expect(crowd.isDense()).toBe(false);
  });

  it('does not outlast a clock that is set back', () => {
    const { time, crowd, arrive } = crowdWith(1);
    time.now = 1_000_000;
    arrive(0);
    crowd.isDense();
    arrive(20);
    time.now = 1_000_200;
    expect(crowd.isDense()).toBe(true);
    time.now = 5;
    expect(crowd.isDense()).toBe(false);
  });
});
