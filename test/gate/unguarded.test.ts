import { describe, expect, it } from '@jest/globals';
import { unguardedIn } from '../../src/gate/unguarded.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import { answered } from './answers.ts';

/** A look that has judged these gates. */
function look(...gates: readonly Partial<RollCall>[]): Parameters<typeof unguardedIn>[1] {
  const rollCalls = gates.map((gate) => {
    const call = answered({ repository: { id: 42, name: 'acme/shop' }, enforcement: 'block', ...gate });
    if (call.kind !== 'judged') throw new Error('nothing judged');
    return call.rollCall;
  });
  return { rollCalls };
}

const environment = (name: string) => ({ gate: { kind: 'environment', name } }) as const;

describe('environments that no rule of ours is known to hold', () => {
  it('are those whose gates block, and that nobody says to be held', async () => {
    const asked: unknown[] = [];
    const guards = (...place: readonly unknown[]) => {
      asked.push(place);
      return Promise.resolve(place[1] === 'production');
    };
    const found = await unguardedIn(
      guards,
      look(
        environment('production'),
        environment('staging'),
        { ...environment('preview'), enforcement: 'advise' },
        { ...environment('lab'), enforcement: 'off' },
        { gate: { kind: 'merge' } },
      ),
    );
    expect([...found]).toEqual(['staging']);
    expect(asked).toEqual([
      [42, 'production'],
      [42, 'staging'],
    ]);
  });

  it('are not told where nobody can tell', async () => {
    expect((await unguardedIn(undefined, look(environment('production')))).size).toBe(0);
  });
});
