import { describe, expect, it } from '@jest/globals';
import type { GateAnswer } from '../../src/gate/ask.ts';
import { waitForGate, type WaitPorts } from '../../src/gate/wait.ts';
import { answered, facts, noGo, pending, unreadable } from './answers.ts';

const START = Date.parse('2026-11-21T20:00:00Z');
const MINUTE = 60_000;

interface World {
  /** What GitHub says, as a function of the seconds since the start. */
  readonly says: (second: number) => GateAnswer;
  /** Seconds at which something happens that a watched path shows. */
  readonly events?: readonly number[];
  /** How long one full read takes, in milliseconds. */
  readonly reading?: number;
}

/** A world whose clock moves only when somebody sleeps or reads, and which notes every full read and every round of watching. */
function world({ says, events = [], reading = 0 }: World) {
  let clock = START;
  let asked = Number.NEGATIVE_INFINITY;
  const looks: number[] = [];
  const rounds: number[] = [];
  const spoken: GateAnswer[] = [];
  const second = () => (clock - START) / 1000;
  const ports: WaitPorts = {
    look: () => {
      clock += reading;
      looks.push(second());
      return Promise.resolve(says(second()));
    },
    changed: () => {
      rounds.push(second());
      const news = asked === Number.NEGATIVE_INFINITY || events.some((at) => at > asked && at <= second());
      asked = second();
      return Promise.resolve(news);
    },
    now: () => clock,
    sleep: (milliseconds) => {
      if (!(milliseconds > 0)) throw new Error(`slept for ${milliseconds} ms: waiting would spin`);
      clock += milliseconds;
      return Promise.resolve();
    },
    onPending: (answer) => void spoken.push(answer),
  };
  return { ports, looks, rounds, spoken };
}

describe('without a limit', () => {
  it('the gate is read once, whatever it says', async () => {
    const { ports, looks } = world({ says: () => pending() });
    await expect(waitForGate(ports, null)).resolves.toMatchObject({ rollCall: { verdict: 'pending' } });
    expect(looks).toEqual([0]);
  });
});

describe('while the verdict is pending', () => {
  it('a change on a watched path leads to a full read, and the go comes from that read', async () => {
    const { ports, looks } = world({ says: (second) => (second >= 125 ? answered() : pending()), events: [125] });
    await expect(waitForGate(ports, 30 * MINUTE)).resolves.toMatchObject({ rollCall: { verdict: 'go' } });
    expect(looks).toEqual([0, 0, 130]);
  });

  it('nothing but conditional requests is sent as long as nothing changes', async () => {
    const { ports, looks, rounds } = world({ says: () => pending() });
    await waitForGate(ports, 4 * MINUTE);
    expect(looks).toEqual([0, 0, 240]);
    expect(rounds).toHaveLength(1 + 23);
  });

  it('something that happened between the first read and the first watching is caught by a second read', async () => {
    let looks = 0;
    const { ports } = world({ says: () => (++looks === 1 ? pending() : answered()) });
    await expect(waitForGate(ports, MINUTE)).resolves.toMatchObject({ rollCall: { verdict: 'go' } });
    expect(looks).toBe(2);
  });

  it('a full read follows after five quiet minutes, whatever the watching missed', async () => {
    const { ports, looks } = world({ says: () => pending() });
    await waitForGate(ports, 12 * MINUTE);
    expect(looks).toEqual([0, 0, 300, 600, 720]);
  });

  it('the next interesting time of the roll call leads to a full read', async () => {
    const nextLook = '2026-11-21T20:01:03Z';
    const { ports, looks } = world({ says: (second) => (second >= 63 ? answered() : pending({ nextLook })) });
    await waitForGate(ports, 30 * MINUTE);
    expect(looks).toEqual([0, 0, 63]);
  });

  it('a next look that is always due does not turn into a storm of reads', async () => {
    const { ports, looks } = world({ says: () => pending({ nextLook: '2026-11-21T19:00:00Z' }) });
    await waitForGate(ports, 10_000);
    expect(looks.length).toBeLessThanOrEqual(12);
  });

  it('a new head is watched from then on, and read once more for what was missed', async () => {
    const other = facts({ subject: { ...facts().subject, candidate: 'd'.repeat(40) } });
    const { ports, looks } = world({ says: (second) => pending({}, second >= 5 ? other : facts()), events: [5] });
    await waitForGate(ports, MINUTE);
    expect(looks).toEqual([0, 0, 10, 10, 60]);
  });

  it('every answer that does not end the wait is told', async () => {
    const { ports, spoken } = world({ says: (second) => (second >= 20 ? answered() : pending()), events: [20] });
    await waitForGate(ports, MINUTE);
    expect(spoken).toHaveLength(2);
  });
});

describe('the wait ends', () => {
  it('at once with a no-go', async () => {
    const { ports, looks } = world({ says: noGo });
    await expect(waitForGate(ports, 30 * MINUTE)).resolves.toMatchObject({ rollCall: { verdict: 'no-go' } });
    expect(looks).toEqual([0]);
  });

  it('at once where the environment only advises', async () => {
    const { ports, looks } = world({ says: () => pending({ open: true, enforcement: 'advise' }) });
    await waitForGate(ports, 30 * MINUTE);
    expect(looks).toEqual([0]);
  });

  it('at the limit with the last full read, which happened then and not before', async () => {
    const { ports, looks } = world({ says: () => pending() });
    await expect(waitForGate(ports, 95_000)).resolves.toMatchObject({ rollCall: { verdict: 'pending' } });
    expect(looks.at(-1)).toBe(95);
  });

  it('with a go that appears only in the read at the limit', async () => {
    const { ports } = world({ says: (second) => (second >= 95 ? answered() : pending()) });
    await expect(waitForGate(ports, 95_000)).resolves.toMatchObject({ rollCall: { verdict: 'go' } });
  });

  it('even when one read takes longer than the limit', async () => {
    const { ports, looks } = world({ says: () => pending(), reading: 9000 });
    await waitForGate(ports, 1000);
    expect(looks).toEqual([9]);
  });
});

describe('when GitHub cannot be read', () => {
  it.each(['API_UNAVAILABLE', 'API_PARTIAL', 'TRUNCATED'] as const)(
    '%s is tried again, and a later go counts',
    async (code) => {
      const { ports } = world({ says: (second) => (second >= 20 ? answered() : unreadable(code)) });
      await expect(waitForGate(ports, MINUTE)).resolves.toMatchObject({ rollCall: { verdict: 'go' } });
    },
  );

  it('a rate limit is not prolonged: one read a minute', async () => {
    const { ports, looks } = world({ says: () => unreadable('API_RATE_LIMITED') });
    await waitForGate(ports, 3 * MINUTE);
    expect(looks).toEqual([0, 60, 120, 180]);
  });

  it('a token without the right ends the wait at once', async () => {
    const { ports, looks } = world({ says: () => unreadable('API_FORBIDDEN') });
    await expect(waitForGate(ports, 30 * MINUTE)).resolves.toMatchObject({ kind: 'unreadable' });
    expect(looks).toEqual([0]);
  });

  it('the fault is the answer when it lasts to the limit', async () => {
    const { ports } = world({
      says: (second) => (second < 30 ? pending() : unreadable('API_UNAVAILABLE')),
      events: [30],
    });
    await expect(waitForGate(ports, MINUTE)).resolves.toEqual(unreadable('API_UNAVAILABLE'));
  });
});
