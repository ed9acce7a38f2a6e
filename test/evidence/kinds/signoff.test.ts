import { describe, expect, it } from '@jest/globals';
import { signoff } from '../../../src/evidence/kinds/signoff.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { ReasonCode } from '../../../src/evidence/reason-codes.ts';
import type { SignOff } from '../../../src/evidence/statements/sign-off.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  aCommitEvidence,
  earlier,
  head,
  later,
  merged,
  mergedAt,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { octavia, otto } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const spec = { role: 'qa' };

function judged(signOffs: readonly SignOff[], over: Partial<Question> = {}) {
  return signoff.judge(spec, aQuestion({ signOffs, ...over }));
}

function refused(code: ReasonCode, over: Partial<SignOff> = {}): SignOff {
  return aSignOff({ standing: { counts: false, code, sentence: `It is ${code}.` }, ...over });
}

describe('a sign-off on the head', () => {
  it('is met by one that counts', () => {
    expect(judged([aSignOff()])).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Signed by quinn for the role qa.',
    });
  });

  it('is pending without any, and says who can sign and how', () => {
    const roles = { qa: aRole('qa', { teams: ['acme/qa'], users: ['quinn'] }) };
    const answer = judged([], { roles });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_MISSING' });
    expect(answer.next).toEqual([
      {
        who: 'somebody who holds the role qa (team acme/qa, quinn)',
        how: 'comments on the pull request',
        paste: '/signoff qa',
      },
    ]);
  });

  it('names the environment in the line where several ask', () => {
    expect(judged([], { askedIn: ['staging', 'production'] }).next[0]?.paste).toBe('/signoff qa in production');
  });

  it.each<[string, Partial<SignOff>]>([
    ['another item', { item: 'lead' }],
    ['another role', { role: 'ops', by: otto }],
    ['another environment', { environment: 'staging' }],
  ])('is not met by a sign-off for %s (T6)', (_, over) => {
    expect(judged([aSignOff(over)])).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_MISSING' });
  });

  it('says that nobody can sign it where the only holder stands for another role, and who can mend that', () => {
    expect(judged([aSignOff({ role: 'ops' })])).toMatchObject({
      outcome: 'pending',
      code: 'NOBODY_CAN_SIGN',
      sentence: 'Nobody who holds the role qa can sign this change: quinn already signed for ops.',
      next: [{ who: 'somebody who keeps the checklist', how: 'adds somebody to the role qa in the checklist on main' }],
    });
  });

  it('is reset by a push', () => {
    expect(judged([aSignOff({ commit: earlier })])).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_STALE' });
  });

  it('stays met by an earlier sign-off that counts when a later one does not', () => {
    expect(judged([aSignOff(), refused('SIGNOFF_NOT_IN_ROLE', { by: otto, at: later })])).toMatchObject({
      outcome: 'met',
    });
  });

  it('asks for the line with the commit where the commit is not told', () => {
    const answer = judged([refused('SIGNOFF_AMBIGUOUS', { commit: null })]);
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_AMBIGUOUS' });
    expect(answer.next[0]?.paste).toBe(`/signoff qa @${head}`);
    expect(judged([aSignOff({ commit: null })])).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_AMBIGUOUS' });
  });

  it.each<ReasonCode>([
    'SIGNOFF_WORDING_CHANGED',
    'SIGNOFF_BASE_CHANGED',
    'SIGNOFF_EDITED',
    'SIGNOFF_NOT_IN_ROLE',
    'SIGNOFF_SELF',
    'SIGNOFF_SECOND_ROLE',
    'SIGNOFF_NOT_HUMAN',
    'SIGNOFF_ENVIRONMENT_OPEN',
  ])('is pending with the reason %s', (code) => {
    expect(judged([refused(code)])).toMatchObject({ outcome: 'pending', code, sentence: `It is ${code}.` });
  });

  it('is unmet when it was revoked: a decision stands against it', () => {
    expect(judged([refused('SIGNOFF_REVOKED')])).toMatchObject({ outcome: 'unmet', code: 'SIGNOFF_REVOKED' });
  });

  it.each<ReasonCode>(['TEAM_UNREADABLE', 'SIGNOFF_AUTHORS_UNKNOWN', 'PUSHER_UNKNOWN', 'NOT_READ', 'API_FORBIDDEN'])(
    'is unknown with the reason %s, which is not the same as unsigned',
    (code) => {
      const newer = refused('SIGNOFF_NOT_IN_ROLE', { by: otto, at: later });
      expect(judged([refused(code), newer])).toMatchObject({ outcome: 'unknown', code });
    },
  );

  it('says what is wrong with the latest of several', () => {
    const list = [refused('SIGNOFF_NOT_IN_ROLE', { by: otto }), refused('SIGNOFF_SELF', { by: octavia, at: later })];
    expect(judged(list)).toMatchObject({ code: 'SIGNOFF_SELF' });
  });
});

describe('a sign-off after the merge', () => {
  const change = aChange({ merge: { commit: merged, at: mergedAt } });
  const trees = (tree: string) => [aCommitEvidence(), aCommitEvidence({ oid: merged, tree })];
  const after = (tree: string, strict: boolean): Partial<Question> => ({
    facts: someFacts({ change, commits: trees(tree) }),
    environment: anEnvironment({ strict }),
  });

  it('is carried from the head to the merge commit, in a strict environment only with equal content (T71)', () => {
    expect(judged([aSignOff()], after('other', false))).toMatchObject({ outcome: 'met' });
    expect(judged([aSignOff()], after('tree-of-head', true))).toMatchObject({ outcome: 'met' });
    expect(judged([aSignOff()], after('other', true))).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_NOT_CARRIED',
    });
  });

  it('is unknown in a strict environment when the contents were not read', () => {
    const facts = someFacts({ change, commits: [aCommitEvidence()] });
    expect(judged([aSignOff()], { facts, environment: anEnvironment({ strict: true }) })).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
    });
    expect(judged([aSignOff()], after('', true))).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('counts on the merge commit itself', () => {
    expect(judged([aSignOff({ commit: merged })], after('other', true))).toMatchObject({ outcome: 'met' });
  });

  it('is not carried where the item is asked per release', () => {
    const answer = judged([aSignOff()], { ...after('tree-of-head', false), commit: merged });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_STALE' });
  });
});

describe('what a sign-off needs', () => {
  const needs = (signOffs: readonly SignOff[], facts = someFacts({ sightings: [] })) =>
    signoff.needs(spec, aQuestion({ signOffs, facts }));

  it('is nothing while none waits', () => {
    expect(needs([])).toEqual([]);
    expect(needs([aSignOff()])).toEqual([]);
    expect(needs([refused('SIGNOFF_NOT_IN_ROLE')])).toEqual([]);
  });

  it("is the branch's activity where the head was not seen before an unqualified sign-off", () => {
    const waiting = refused('SIGNOFF_AMBIGUOUS', { commit: null });
    expect(needs([waiting])).toEqual([{ kind: 'pushes', change: 7 }]);
    expect(needs([waiting], someFacts())).toEqual([]);
    expect(needs([{ ...waiting, item: 'other' }])).toEqual([]);
  });

  it("is the branch's activity where the head was shown only after an unqualified sign-off, as before it was shown", () => {
    const facts = someFacts({ sightings: [{ commit: head, at: later, how: 'shown-by-app' }] });
    const stale = refused('SIGNOFF_STALE', { commit: null, at: earlier });
    expect(needs([stale], facts)).toEqual([{ kind: 'pushes', change: 7 }]);
    expect(needs([{ ...stale, commit: 'b'.repeat(40) }], facts)).toEqual([]);
  });

  it("is the branch's activity where it is not known who pushed", () => {
    const change = aChange({ pushers: unlearnable('PUSHER_UNKNOWN') });
    expect(needs([refused('PUSHER_UNKNOWN')], someFacts({ change }))).toEqual([{ kind: 'pushes', change: 7 }]);
    expect(needs([refused('TEAM_UNREADABLE')])).toEqual([]);
  });
});

describe('what the checklist may say about a sign-off', () => {
  it('takes a role alone as shorthand, and has its holders sign', () => {
    expect([signoff.normalise('qa'), signoff.normalise({ role: 'qa' })]).toEqual([spec, spec]);
    expect(signoff.signers(spec)).toEqual(['qa']);
  });

  it('refuses a role that is not defined, and names those that are', () => {
    expect(signoff.mistakes({ role: 'qq' }, { qa: aRole('qa'), ops: aRole('ops') })).toMatchObject([
      { code: 'UNKNOWN_ROLE', seen: 'qq', allowed: 'qa, ops' },
    ]);
    expect(signoff.mistakes({ role: 'toString' }, {})).toMatchObject([{ code: 'UNKNOWN_ROLE' }]);
    expect(signoff.mistakes(spec, { qa: aRole('qa') })).toEqual([]);
  });
});
