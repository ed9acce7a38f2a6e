import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { afterMerge, earlier, head, merged, mergedAt, seen, aSighting } from '../builders/facts.ts';
import { aRememberedComment } from '../builders/memory.ts';
import { quinn } from '../builders/people.ts';
import { anEnvironment } from '../builders/checklist.ts';
import { by, checklist, factsOf, standings } from './said.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';
import { at1001, remembering, recalled } from './recalled.ts';

describe('the head on which a sign-off was first seen (T4)', () => {
  const signed = by(quinn, '/signoff qa', at1001);
  const seenOn = (commit: string | null): Remembered => aRememberedComment('/signoff qa', { head: commit });

  it('leaves open what was meant where it is another than the present one', () => {
    expect(recalled([signed], seenOn(earlier))).toEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
    expect(recalled([signed], seenOn(head))).toEqual(['quinn qa-check production counts']);
    expect(recalled([signed], seenOn(null))).toEqual(['quinn qa-check production counts']);
  });

  it('does not matter where the commit is written, or after the merge', () => {
    const written = by(quinn, `/signoff qa @${head}`, at1001);
    expect(recalled([written], aRememberedComment(written.text, { head: earlier }))).toEqual([
      'quinn qa-check production counts',
    ]);
    const after = by(quinn, '/signoff qa', { ...at1001, createdAt: afterMerge });
    const { signOffs } = interpret(
      checklist,
      factsOf([after], { merge: { commit: merged, at: mergedAt } }, remembering(seenOn(head))),
    );
    expect(signOffs.map(({ commit }) => commit)).toEqual([merged]);
  });

  it('is that of the present text alone', () => {
    expect(recalled([signed], seenOn(null), aRememberedComment('/signoff qa', { head }))).toEqual([
      'quinn qa-check production counts',
    ]);
  });
});

describe('a sign-off in a strict environment (T4)', () => {
  const strict = { ...checklist, environments: [anEnvironment({ strict: true })] };
  const given = (text: string, createdAt: string, over: object = {}) =>
    standings([by(quinn, text, { createdAt })], over, { sightings: [aSighting({ at: seen })] }, strict);

  it('is left open in the first minute in which the head is there to be seen', () => {
    expect(given('/signoff qa', '2026-11-20T10:00:59Z')).toEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
    expect(given('/signoff qa', '2026-11-20T10:01:00Z')).not.toEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
  });

  it('is not left open where it names the commit', () => {
    expect(given(`/signoff qa @${head}`, '2026-11-20T10:00:30Z')).toEqual(['quinn qa-check production counts']);
  });

  it('is left open in the first minute after the merge', () => {
    const over = { merge: { commit: merged, at: mergedAt } };
    expect(given('/signoff qa', '2026-11-20T13:00:59Z', over)).toEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
  });

  it('is answered with the line that can mean nothing else', () => {
    const comment = by(quinn, '/signoff qa', { createdAt: '2026-11-20T10:00:30Z' });
    expect(interpret(strict, factsOf([comment])).replies).toMatchObject([
      { reaction: 'refused', reply: [{ kind: 'sentence' }, { kind: 'paste', lines: [`/signoff qa @${head}`] }] },
    ]);
  });

  it('counts at once elsewhere', () => {
    expect(standings([by(quinn, '/signoff qa', { createdAt: seen })])).toEqual(['quinn qa-check production counts']);
  });
});
