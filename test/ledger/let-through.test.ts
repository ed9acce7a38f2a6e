import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { letThroughs, MOST_TURNS, stateOf } from '../../src/ledger/let-through.ts';
import type { GateState } from '../../src/ledger/let-through.ts';
import { aDeployed, aHomeEntry, aLetThrough, aStep, commit, other } from './releases.ts';

/** The nth hour of the tests. */
const hour = (n: number): string => new Date(Date.UTC(2026, 10, 21, n)).toISOString();

/** Entries, one an hour. */
const hourly = (...bodies: readonly EntryBody[]) => bodies.map((body, n) => ({ at: hour(n), body }));
const known = (...bodies: readonly EntryBody[]) => letThroughs(hourly(...bodies));
const turn = (to: GateState, of = commit): EntryBody => ({
  kind: 'gate-turned',
  environment: 'production',
  commit: of,
  to,
});
const open = { at: hour(0), until: null };

describe('a commit that was let through', () => {
  it('is so until it is shut, and from the last time on that it was opened (T28)', () => {
    expect(known(aLetThrough())).toEqual([{ commit, ...open, verified: open }]);
    const shut = { at: hour(0), until: hour(1) };
    expect(known(aLetThrough(), turn('shut'))).toEqual([{ commit, ...shut, verified: shut }]);
    expect(known(aLetThrough(), turn('shut'), turn('shut'))).toEqual([{ commit, ...shut, verified: shut }]);
    const again = { at: hour(2), until: null };
    expect(known(aLetThrough(), turn('shut'), turn('open'))).toEqual([{ commit, ...again, verified: again }]);
    const anew = { at: hour(3), until: null };
    expect(known(aLetThrough(), turn('shut'), turn('open'), turn('open'))).toEqual([
      { commit, ...anew, verified: anew },
    ]);
  });

  it('was verified only while it was more than advised', () => {
    const advised = { ...aLetThrough(), advised: true };
    expect(known(advised)).toEqual([{ commit, ...open, verified: null }]);
    expect(known({ ...advised, advised: false })).toEqual([{ commit, ...open, verified: open }]);
    expect(known(advised, turn('shut'))).toEqual([{ commit, at: hour(0), until: hour(1), verified: null }]);
    const since = { at: hour(1), until: null };
    expect(known(advised, turn('open'))).toEqual([{ commit, ...since, verified: since }]);
    expect(known(aLetThrough(), turn('advised'))).toEqual([
      { commit, ...since, verified: { at: hour(0), until: hour(1) } },
    ]);
    expect(known(aLetThrough(), turn('shut'), turn('advised'))).toEqual([
      { commit, at: hour(2), until: null, verified: { at: hour(0), until: hour(1) } },
    ]);
  });

  it('is shut when its release goes on to another one, or is over', () => {
    const shut = { at: hour(0), until: hour(2) };
    const moved = { ...aHomeEntry(30), candidate: other };
    expect(known(aLetThrough(), aHomeEntry(30), moved)).toEqual([{ commit, ...shut, verified: shut }]);
    expect(known(aLetThrough(), aDeployed(1), aStep())).toEqual([{ commit, ...shut, verified: shut }]);
    expect(known(aLetThrough(), aHomeEntry(30), aHomeEntry(30))).toEqual([{ commit, ...open, verified: open }]);
    expect(known(aLetThrough(), aHomeEntry(30), { ...moved, issue: 31 })).toEqual([
      { commit, ...open, verified: open },
    ]);
    const fixed = aStep({ step: 'fixed', how: 'signed' });
    expect(known(aLetThrough(), fixed)).toEqual([{ commit, ...open, verified: open }]);
  });

  it('is none of which only turns are told, and stands apart from others', () => {
    expect(known(turn('open'), turn('shut', other))).toEqual([]);
    const two = known(aLetThrough(), aLetThrough(other), turn('shut', other));
    expect(two.map((one) => [one.commit, one.until])).toEqual([
      [commit, null],
      [other, hour(2)],
    ]);
  });

  it('counts for nothing but what it was let through for, where more turns were written since than are read', () => {
    const turns = (many: number) => Array.from({ length: many }, (_, n) => turn(n % 2 === 0 ? 'shut' : 'open', other));
    const at = (many: number) => known(aLetThrough(), aLetThrough(other), ...turns(many));
    const shut = { at: hour(0), until: hour(0) };
    expect(at(MOST_TURNS)[0]).toEqual({ commit, ...shut, verified: shut });
    expect(at(MOST_TURNS)[1]).toMatchObject({ commit: other, until: null });
    expect(at(MOST_TURNS - 1)[0]).toEqual({ commit, ...open, verified: open });
    const late = known(aLetThrough(other), ...turns(MOST_TURNS), aLetThrough());
    expect(late.map((one) => [one.commit, one.until])).toEqual([
      [other, null],
      [commit, null],
    ]);
  });
});

describe('how the gate of a commit stands', () => {
  it.each([
    ['open', [aLetThrough()], 'open'],
    ['open again', [aLetThrough(), turn('shut'), turn('open')], 'open'],
    ['open because it advises', [{ ...aLetThrough(), advised: true }], 'advised'],
    ['open because it advises by now', [aLetThrough(), turn('advised')], 'advised'],
    ['shut', [aLetThrough(), turn('shut')], 'shut'],
    ['not known', [aLetThrough(other)], null],
  ] as const)('is %s', (_, bodies, state) => {
    expect(stateOf(commit, known(...bodies))).toBe(state);
  });
});
