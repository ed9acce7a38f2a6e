import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { interpret } from '../../src/commands/interpret.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Gate } from '../../src/judge/roll-call.ts';
import type { Checklist, Evidence } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { blows, goodWorld, hold, leaves, losses, teams, withChange, withHead } from '../builders/worlds.ts';
import type { Twist } from '../builders/worlds.ts';

const production: Gate = { kind: 'environment', name: 'production' };
const merge: Gate = { kind: 'merge' };

const leaf = fc.constantFrom(...leaves);
const anEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => evidence.any(...of)) },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => evidence.all(...of)) },
);

/** Items are named for the two ids that the world's people speak about. */
const aList: fc.Arbitrary<Checklist> = fc
  .record({ first: anEvidence, second: anEvidence, strict: fc.boolean() })
  .map(({ first, second, strict }) =>
    aChecklist({
      roles: teams,
      environments: [anEnvironment({ strict })],
      items: [anItem('qa', { evidence: first }), anItem('box', { evidence: second })],
    }),
  );

const twists = Object.entries({ ...losses, ...blows });
const someTwists = fc.uniqueArray(fc.constantFrom(...twists), { maxLength: 4, selector: ([name]) => name });

function opens(checklist: Checklist, facts: Facts, gate: Gate): boolean {
  return judge({ state: 'valid', checklist }, facts, gate, interpret(checklist, facts)).open;
}

function applied(facts: Facts, list: readonly (readonly [string, Twist])[]): Facts {
  return list.reduce((world, [, twist]) => twist(world), facts);
}

describe('a gate', () => {
  it.each([true, false])('opens in the good world, merged: %s (I26)', (isMerged) => {
    const items = leaves.map((one, index) =>
      anItem(one.kind === 'signoff' ? 'qa' : one.kind === 'tick' ? 'box' : `i${index}`, { evidence: one }),
    );
    const checklist = aChecklist({ roles: teams, items });
    const facts = goodWorld(isMerged);
    const call = judge(
      { state: 'valid', checklist },
      facts,
      isMerged ? production : merge,
      interpret(checklist, facts),
    );
    expect(call.findings.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect(call.open).toBe(true);
  });

  it('never opens because positive evidence went away, a negative fact came, or a reading failed (I2, I3, I4)', () => {
    fc.assert(
      fc.property(
        aList,
        someTwists,
        fc.constantFrom(...twists),
        fc.boolean(),
        (checklist, before, [name, more], isMerged) => {
          const gate = isMerged ? production : merge;
          const world = applied(goodWorld(isMerged), before);
          const worse = before.some(([one]) => one === name) ? world : more(world);
          expect(!opens(checklist, world, gate) && opens(checklist, worse, gate)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('never opens while somebody holds it (I4)', () => {
    fc.assert(
      fc.property(aList, someTwists, fc.boolean(), (checklist, before, isMerged) => {
        expect(opens(checklist, hold(applied(goodWorld(isMerged), before)), isMerged ? production : merge)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(blows))('is shut by %s for at least one kind of evidence', (_, twist) => {
    const facts = twist(goodWorld(false));
    const shut = leaves.filter((one) => {
      const id = one.kind === 'tick' ? 'box' : 'qa';
      return !opens(aChecklist({ roles: teams, items: [anItem(id, { evidence: one })] }), facts, merge);
    });
    expect(shut.length).toBeGreaterThan(0);
  });

  it('gives the same answer whatever the order of comments, checks and reviews (I8)', () => {
    fc.assert(
      fc.property(aList, someTwists, fc.boolean(), (checklist, before, isMerged) => {
        const gate = isMerged ? production : merge;
        const world = applied(goodWorld(isMerged), before);
        const turned = withHead(({ checks }) => ({ checks: checks.toReversed() }))(
          withChange(({ comments, reviews }) => ({ comments: comments.toReversed(), reviews: reviews.toReversed() }))(
            world,
          ),
        );
        expect(opens(checklist, turned, gate)).toBe(opens(checklist, world, gate));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the judge', () => {
  it('says something to people about every kind in every twisted world', () => {
    const codes = twists.flatMap(([, twist]) => {
      const facts = twist(goodWorld(false));
      const items = leaves.map((one, index) =>
        anItem(one.kind === 'signoff' ? 'qa' : one.kind === 'tick' ? 'box' : `i${index}`, { evidence: one }),
      );
      const checklist = aChecklist({ roles: teams, items });
      return judge({ state: 'valid', checklist }, facts, merge, interpret(checklist, facts)).findings.map(
        ({ sentence, code }) => ({ sentence, code }),
      );
    });
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter(({ sentence }) => sentence.trim() === '')).toEqual([]);
  });
});
