import * as fc from 'fast-check';
import { plainly, properly } from './deeds.ts';
import type { Deed, Timed } from './steps.ts';
import { undisturbed } from './work.ts';

const soon = fc.constantFrom(0, 300, 1000, 1500);

function later(after: number, ...steps: readonly Timed['step'][]): readonly Timed[] {
  return steps.map((step) => ({ after, step }));
}

const runs: Deed = { kind: 'run', commit: 'tip', ...properly };

/** Something that must stop what waits; some of it nobody hears of in time. */
const against = fc.constantFrom<Deed>(
  { kind: 'say', by: 'quinn', where: 'home', speech: plainly('hold') },
  { kind: 'say', by: 'quinn', where: 0, speech: plainly('hold') },
  { kind: 'say', by: 'quinn', where: 1, speech: plainly('hold') },
  { kind: 'say', by: 'quill', where: 0, speech: plainly('revoke', 'qa') },
  { kind: 'say', by: 'quill', where: 1, speech: plainly('revoke', 'qa') },
  { kind: 'say', by: 'octavia', where: 'home', speech: plainly('revoke', 'manager') },
  { kind: 'delete', by: 'wren', which: 0 },
  { kind: 'delete', by: 'wren', which: 2 },
  { kind: 'scan', which: 0, conclusion: 'failure' },
  { kind: 'scan', which: 1, conclusion: 'failure' },
  { kind: 'by-hand', by: 'wren' },
  { kind: 'report', by: 'wren', commit: 'tip', which: 0 },
);

/** Everything is in for a release, but the last word; something happens; the last word is said, and what waits is answered or not. */
const nearly: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    against: fc.array(against, { minLength: 1, maxLength: 2 }),
    before: fc.nat(12),
    between: soon,
    late: fc.boolean(),
  })
  .map(({ against: deeds, before, between, late }) => [
    ...later(2000, { kind: 'propose', by: 'dana' }, { kind: 'merge', by: 'dana', which: 0, method: 'squash' }),
    ...later(2000, { kind: 'release', without: 'manager' }, runs, undisturbed),
    ...(late ? [] : later(between, ...deeds)),
    ...later(between, { kind: 'say', by: 'octavia', where: 'home', speech: plainly('signoff', 'manager', 'right') }),
    ...later(between, { ...undisturbed, meanwhile: late ? deeds : [], before }),
    ...later(2000, undisturbed),
  ]);

/** Two runs wait for one environment, the newer is let go, and the older is signed afterwards. */
const overtaken: fc.Arbitrary<readonly Timed[]> = fc
  .record({ again: fc.constantFrom<Deed['kind']>('rerun', 'cancel', 'bypass', 'finish'), after: soon })
  .map(({ again, after }) => [
    ...later(2000, { kind: 'release', without: 'manager' }, runs, undisturbed),
    ...later(2000, { kind: 'release', without: 'nothing' }),
    ...later(after, deedOf(again), undisturbed),
    ...later(2000, { kind: 'run', ...properly, commit: 'older' }, undisturbed),
  ]);

function deedOf(kind: Deed['kind']): Deed {
  if (kind === 'rerun' || kind === 'cancel' || kind === 'bypass') return { kind, by: 'wren', which: 0 };
  return { kind: 'finish', which: 0, how: 'success' };
}

/** A run fails at its gate and is run again by the App when the gate opens, or not. */
const parked: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    against,
    after: soon,
    times: fc.integer({ min: 1, max: 2 }),
    how: fc.constantFrom<'parked' | 'failure'>('parked', 'parked', 'failure'),
  })
  .map(({ against: deed, after, times, how }) => [
    ...later(2000, { kind: 'release', without: 'manager' }),
    ...later(2000, runs, { kind: 'finish', which: 0, how }, undisturbed, deed),
    ...later(2000, { kind: 'say', by: 'octavia', where: 'home', speech: plainly('signoff', 'manager', 'right') }),
    ...later(after, { kind: 'say', by: 'octavia', where: 0, speech: plainly('signoff', 'manager', 'right') }),
    ...later(after, undisturbed),
    ...Array.from({ length: times }).flatMap(() =>
      later(2000, { kind: 'finish', which: 0, how: 'parked' }, undisturbed),
    ),
  ]);

/** The last word. */
const sign: Deed = { kind: 'say', by: 'octavia', where: 'home', speech: plainly('signoff', 'manager', 'right') };

/** A rollout of two jobs, one after the other; something happens between them. */
const inTurn: fc.Arbitrary<readonly Timed[]> = fc
  .record({ deeds: fc.array(against, { minLength: 1, maxLength: 2 }), between: soon })
  .map(({ deeds, between }) => [
    ...later(2000, { kind: 'release', without: 'manager' }, { ...runs, jobs: 2, inTurn: true }, sign),
    ...later(2000, undisturbed),
    ...later(between, { kind: 'finish', which: 0, how: 'success' }, undisturbed),
    ...later(between, ...deeds, { kind: 'finish', which: 0, how: 'success' }),
    ...later(between, undisturbed),
  ]);

/** Something was pushed by hand, and nobody lets it in. */
const pushed: fc.Arbitrary<readonly Timed[]> = soon.map((after) => [
  ...later(2000, { kind: 'by-hand', by: 'wren' }),
  ...later(after, { kind: 'release', without: 'leave' }),
]);

/** What is to be released leaves `main` again, but a run of it waits. */
const orphaned: fc.Arbitrary<readonly Timed[]> = soon.map((after) => [
  ...later(2000, { kind: 'release', without: 'manager' }),
  ...later(2000, { kind: 'take-back' }, { ...runs, commit: 'home' }, undisturbed),
  ...later(after, sign, undisturbed),
]);

/** Whoever starts the deployment signs for it: before, after, or while the other of the two is looked at. */
const ownWord: fc.Arbitrary<readonly Timed[]> = fc
  .record({ order: fc.constantFrom('before', 'after', 'during', 'deploys-during'), before: fc.nat(12), after: soon })
  .map(({ order, before, after }) => {
    const own: Deed = { kind: 'say', by: 'rhea', where: 'home', speech: plainly('signoff', 'manager', 'right') };
    const deploys: Deed = { ...runs, by: 'rhea' };
    const [first, second] = order === 'before' || order === 'deploys-during' ? [own, deploys] : [deploys, own];
    const isDuring = order === 'during' || order === 'deploys-during';
    return [
      ...later(2000, { kind: 'release', without: 'manager' }),
      ...later(after, first, { ...undisturbed, meanwhile: isDuring ? [second] : [], before }),
      ...later(after, ...(isDuring ? [] : [second]), undisturbed),
    ];
  });

/** A release is dropped, with its last word before or after it, and perhaps named again. */
const given: fc.Arbitrary<readonly Timed[]> = fc
  .record({ again: fc.boolean(), early: fc.boolean(), after: soon })
  .map(({ again, early, after }) => {
    const drop: Deed = { kind: 'say', by: 'quill', where: 'home', speech: plainly('drop') };
    const name: Deed = { kind: 'say', by: 'quill', where: 'home', speech: plainly('candidate', 'qa', 'right') };
    return [
      ...later(2000, { kind: 'release', without: 'manager' }, runs, undisturbed),
      ...later(after, ...(early ? [drop, sign] : [sign, drop]), undisturbed),
      ...later(2000, ...(again ? [name, undisturbed, sign] : []), undisturbed),
    ];
  });

/** A change that a release brings cannot be read any more; something is said against it, and the last word comes. */
const unreadable: fc.Arbitrary<readonly Timed[]> = fc
  .record({ which: fc.nat(1), fails: fc.boolean(), after: soon, early: fc.boolean() })
  .map(({ which, fails, after, early }) => {
    const hold: Deed = { kind: 'say', by: 'quill', where: which, speech: plainly('hold') };
    const deed: Deed = fails ? { kind: 'scan', which, conclusion: 'failure' } : hold;
    return [
      ...later(2000, { kind: 'propose', by: 'dana' }, { kind: 'merge', by: 'dana', which: 0, method: 'merge' }),
      ...later(2000, { kind: 'release', without: 'manager' }, ...(early ? [sign] : []), undisturbed),
      ...later(after, { kind: 'darken', which }, deed, undisturbed),
      ...later(after, ...(early ? [] : [sign]), runs, undisturbed),
      ...later(2000, { ...undisturbed, sweep: true }),
    ];
  });

/**
 * A group of the merge queue that is green, or behind somebody who is not ready, and perhaps somebody's own pull request on its very commit;
 * something is said against a member.
 */
const queued: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    shadowed: fc.constantFrom('before', 'after', 'never'),
    behind: fc.boolean(),
    late: fc.boolean(),
    before: fc.nat(12),
    after: soon,
  })
  .map(({ shadowed, behind, late, before, after }) => {
    const own: Deed = { kind: 'say', by: 'quill', where: 0, speech: plainly('signoff', 'qa', 'right') };
    const scanned: Deed = { kind: 'scan', which: 0, conclusion: 'success' };
    const shadow: readonly Deed[] = [{ kind: 'shadow', by: 'dana' }, own];
    const joins: Deed = { kind: 'enqueue', by: 'dana', which: 0 };
    const held: Deed = { kind: 'say', by: 'quinn', where: shadowed === 'before' ? 1 : 0, speech: plainly('hold') };
    return [
      ...(behind ? later(2000, { kind: 'propose', by: 'wren' }, joins) : []),
      ...later(2000, { kind: 'propose', by: 'dana' }, scanned, undisturbed),
      ...later(2000, own, joins, undisturbed),
      ...later(2000, ...(shadowed === 'before' ? shadow : []), undisturbed),
      ...later(after, ...(late ? [] : [held]), { ...undisturbed, meanwhile: late ? [held] : [], before }),
      ...later(2000, ...(shadowed === 'after' ? shadow : []), undisturbed, { kind: 'settle', which: 0 }, undisturbed),
    ];
  });

/** A few minutes in which something nearly goes wrong. */
export const scene: fc.Arbitrary<readonly Timed[]> = fc.oneof(
  { weight: 4, arbitrary: nearly },
  { weight: 1, arbitrary: overtaken },
  { weight: 1, arbitrary: parked },
  { weight: 1, arbitrary: inTurn },
  { weight: 1, arbitrary: pushed },
  { weight: 1, arbitrary: orphaned },
  { weight: 1, arbitrary: ownWord },
  { weight: 1, arbitrary: given },
  { weight: 1, arbitrary: unreadable },
  { weight: 1, arbitrary: queued },
);
