import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { aRememberedComment } from '../builders/memory.ts';
import {
  aSighting,
  earlier,
  elsewhere,
  head,
  later,
  opened,
  pins,
  readings,
  said,
  seen,
  unlearnable,
} from '../builders/facts.ts';
import { aBot, ada, quinn } from '../builders/people.ts';
import { by, checklist, factsOf } from './said.ts';

const short = (commit: string) => commit.slice(0, 7);
const again = 'Paste the line with the commit that is meant.';

/** The commit, code and sentence of the only sign-off. */
function standing(comment: Comment, facts: Partial<Facts> = {}) {
  const [signOff] = interpret(checklist, factsOf([comment], {}, facts)).signOffs;
  if (signOff === undefined) return null;
  const { commit, standing: stands } = signOff;
  return stands.counts ? { commit } : { commit, code: stands.code, sentence: stands.sentence };
}

const signed = by(quinn, '/signoff qa', { id: '1001' });
const branch = { kind: 'pushes', change: 7 } as const;
const dark = readings([branch, unlearnable('API_UNAVAILABLE', 'down')]);

describe('a sign-off without a commit', () => {
  it('waits for the commit to be written where nobody saw the head before it', () => {
    expect(standing(signed, { sightings: [] })).toEqual({
      commit: null,
      code: 'SIGNOFF_AMBIGUOUS',
      sentence: `Commit ${short(head)} was not known to be the head before this was written. ${again}`,
    });
  });

  it('is stale where the head was shown only after it, and names what was the head until then', () => {
    const sentence = `quinn signed before ${short(head)} was shown as the head; a push resets a sign-off.`;
    const after = aSighting({ at: later });
    expect(standing(signed, { sightings: [after] })).toEqual({ commit: null, code: 'SIGNOFF_STALE', sentence });
    const before = [
      aSighting({ commit: elsewhere, at: seen }),
      aSighting({ commit: earlier, at: '2026-11-20T10:30:00Z' }),
    ];
    for (const sightings of [
      [...before, after],
      [after, ...before.toReversed()],
    ])
      expect(standing(signed, { sightings })).toMatchObject({ commit: earlier, code: 'SIGNOFF_STALE' });
    expect(standing(signed, { sightings: [aSighting({ commit: earlier, at: opened })] })).toMatchObject({
      commit: earlier,
      code: 'SIGNOFF_AMBIGUOUS',
    });
  });

  it('is not stale, and names no earlier commit, where the head was seen before it and taken away in between', () => {
    const forced = { kind: 'head-force-pushed', at: '2026-11-20T10:20:00Z', actor: ada } as const;
    const timeline = [{ ...forced, before: head, after: earlier }];
    const sightings = [
      aSighting({ at: seen }),
      aSighting({ commit: earlier, at: '2026-11-20T10:30:00Z' }),
      aSighting({ at: later }),
    ];
    const [signOff] = interpret(checklist, factsOf([signed], { timeline }, { sightings })).signOffs;
    expect(signOff).toMatchObject({ commit: null, standing: { code: 'SIGNOFF_AMBIGUOUS' } });
  });

  it('says that the activity of the branch could not be learnt, where nothing else tells the head', () => {
    expect(standing(signed, { sightings: [], readings: dark })).toEqual({
      commit: null,
      code: 'API_UNAVAILABLE',
      sentence: 'When the present commit became the head could not be learnt: down. Sign again with the commit.',
    });
    expect(standing(signed, { sightings: [aSighting({ at: later })], readings: dark })).toMatchObject({
      code: 'SIGNOFF_STALE',
    });
    expect(standing(signed, { sightings: [], readings: readings([branch, []]) })).toMatchObject({
      code: 'SIGNOFF_AMBIGUOUS',
    });
  });

  it('means nothing where another commit was the head when it was first seen', () => {
    const remembering = (first: string | null) => ({
      remembered: [...pins, aRememberedComment('/signoff qa', { head: first })],
    });
    expect(standing(signed, remembering(earlier))).toEqual({
      commit: null,
      code: 'SIGNOFF_AMBIGUOUS',
      sentence: `When this was first seen, ${short(earlier)} was the head, and not ${short(head)}. ${again}`,
    });
    expect(standing(signed, remembering(head))).toEqual({ commit: head });
    expect(standing(signed, remembering(null))).toEqual({ commit: head });
  });
});

describe('a sign-off with a commit', () => {
  it('means that commit, whatever was the head when it was first seen, and whatever of the branch is dark', () => {
    const written = by(quinn, `/signoff qa @${head}`, { id: '1001' });
    const remembered = [...pins, aRememberedComment(`/signoff qa @${head}`, { head: earlier })];
    expect(standing(written, { remembered })).toEqual({ commit: head });
    expect(standing(written, { sightings: [], readings: dark })).toEqual({ commit: head });
  });

  it('says why where no commit begins like it, and not that the branch is dark', () => {
    const written = by(quinn, `/signoff qa @${earlier}`);
    for (const facts of [{}, { sightings: [], readings: dark }])
      expect(standing(written, facts)).toEqual({
        commit: null,
        code: 'SIGNOFF_AMBIGUOUS',
        sentence: `No commit of this change starts with ${earlier}; its head is ${short(head)}. ${again}`,
      });
  });
});

describe('a sign-off', () => {
  it('is no bot’s', () => {
    expect(standing(by(aBot('prow'), '/signoff qa'))).toMatchObject({
      code: 'SIGNOFF_NOT_HUMAN',
      sentence: 'prow is no person who can sign.',
    });
    expect(standing(by(null, '/signoff qa'))).toBeNull();
  });

  it('is not given for a role that the checklist does not define', () => {
    const list = { ...checklist, items: [anItem('x', { evidence: evidence.signoff('constructor') })] };
    const { signOffs } = interpret(list, factsOf([by(quinn, '/signoff x', { createdAt: said })]));
    expect(signOffs).toMatchObject([{ role: 'constructor', standing: { counts: false, code: 'SIGNOFF_NOT_IN_ROLE' } }]);
  });
});
