import { describe, expect, it } from '@jest/globals';
import { gateCheckName, gateName, gateNamed } from '../../src/judge/gate-name.ts';
import type { Gate } from '../../src/judge/roll-call.ts';

const gates: readonly (readonly [string, Gate])[] = [
  ['merge', { kind: 'merge' }],
  ['production', { kind: 'environment', name: 'production' }],
  ['Merge', { kind: 'environment', name: 'Merge' }],
];

describe('the name of a gate', () => {
  it.each(gates)('is %s, and names that gate again', (name, gate) => {
    expect(gateName(gate)).toBe(name);
    expect(gateNamed(name)).toEqual(gate);
  });

  it.each(gates)('stands in the check run holdpoint/%s', (name, gate) => {
    expect(gateCheckName(gate)).toBe(`holdpoint/${name}`);
  });
});
