import { describe, expect, it } from '@jest/globals';
import { attestation } from '../../../src/evidence/kinds/attestation.ts';
import { signoff } from '../../../src/evidence/kinds/signoff.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { SignOff } from '../../../src/evidence/statements/sign-off.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  aCommitEvidence,
  earlier,
  head,
  merged,
  mergedAt,
  now,
  said,
  someFacts,
} from '../../builders/facts.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const link = 'https://reports.example/load/7';
const spec = { role: 'qa' };
const given = (over: Partial<SignOff> = {}): SignOff => aSignOff({ link, ...over });

function judged(signOffs: readonly SignOff[], over: Partial<Question> = {}, maxAge?: string) {
  return attestation.judge({ ...spec, ...(maxAge === undefined ? {} : { maxAge }) }, aQuestion({ signOffs, ...over }));
}

describe('a link on somebody’s word', () => {
  it('is met by one that a holder of the role gave for this commit, and shows it', () => {
    expect(judged([given()])).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: `\`${link}\` was given by quinn for the role qa.`,
      facts: [{ what: `quinn at ${said}: ${link}` }],
    });
  });

  it('is pending without one, and says who can give it; the line does nothing before a link stands in it', () => {
    const roles = { qa: aRole('qa', { users: ['quinn'] }) };
    expect(judged([], { roles, askedIn: ['staging', 'production'] })).toEqual({
      outcome: 'pending',
      code: 'ATTESTATION_MISSING',
      sentence: 'Nobody who holds the role qa has given a link for "QA sign-off" in production.',
      next: [
        {
          who: 'somebody who holds the role qa (quinn)',
          how: 'comments on the pull request, with the link',
          paste: '/attest qa URL in production',
        },
      ],
      facts: [],
    });
  });

  it('is no sign-off, and a sign-off is no link', () => {
    expect(judged([aSignOff()])).toMatchObject({ code: 'ATTESTATION_MISSING' });
    expect(signoff.judge(spec, aQuestion({ signOffs: [given()] }))).toMatchObject({ code: 'SIGNOFF_MISSING' });
  });

  it.each<[string, Partial<SignOff>]>([
    ['another item', { item: 'lead' }],
    ['another role', { role: 'ops' }],
    ['another environment', { environment: 'staging' }],
  ])('is not met by one for %s', (_, over) => {
    expect(judged([given(over)]).outcome).toBe('pending');
  });

  it('is reset by a push (T73), and unmet when it was taken back', () => {
    expect(judged([given({ commit: earlier })])).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_STALE' });
    const standing = { counts: false, code: 'SIGNOFF_REVOKED', sentence: 'Taken back.' } as const;
    expect(judged([given({ standing })])).toMatchObject({
      outcome: 'unmet',
      code: 'SIGNOFF_REVOKED',
      next: [{ paste: '/attest qa URL' }],
    });
  });

  it('names the commit in the line where it was not told which one is meant', () => {
    expect(judged([given({ commit: null })]).next[0]?.paste).toBe(`/attest qa URL @${head}`);
  });

  it('is carried to the merge commit, in a strict environment only with equal content (T71)', () => {
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    const over = (tree: string): Partial<Question> => ({
      facts: someFacts({ change, commits: [aCommitEvidence(), aCommitEvidence({ oid: merged, tree })] }),
      environment: anEnvironment({ strict: true }),
    });
    expect(judged([given()], over('tree-of-head')).outcome).toBe('met');
    expect(judged([given()], over('another'))).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_CARRIED' });
  });

  it('grows old: at the very moment it lapses it counts no more, and a new one renews it', () => {
    expect(judged([given()], {}, '5h')).toMatchObject({ outcome: 'met', lapses: '2026-11-20T16:00:00.000Z' });
    expect(judged([given()], {}, '4h')).toMatchObject({
      outcome: 'pending',
      code: 'EVIDENCE_STALE',
      sentence: `The link of quinn was given at ${said}, counts for 4h and lapsed on 2026-11-20 15:00 UTC.`,
      next: [{ paste: `/attest qa URL @${head}` }],
    });
    expect(judged([given(), given({ at: now })], {}, '4h').outcome).toBe('met');
  });
});

describe('what the checklist says of it', () => {
  it('is a role, alone or with an age', () => {
    expect(attestation.normalise('qa')).toEqual({ role: 'qa' });
    expect(attestation.normalise({ role: 'qa' })).toEqual({ role: 'qa' });
    expect(attestation.normalise({ role: 'qa', 'max-age': '7d' })).toEqual({ role: 'qa', maxAge: '7d' });
    expect(attestation.signers(spec)).toEqual(['qa']);
    expect(attestation.mistakes({ role: 'nobody' }, {})).toMatchObject([{ code: 'UNKNOWN_ROLE' }]);
  });
});

describe('what must be read for it', () => {
  it('is the log of the branch, where a link waits for it', () => {
    const stale = { counts: false, code: 'SIGNOFF_STALE', sentence: 'A push came.' } as const;
    const waiting = given({ commit: null, standing: stale });
    const facts = someFacts({ sightings: [] });
    expect(attestation.needs(spec, aQuestion({ facts, signOffs: [waiting] }))).toEqual([{ kind: 'pushes', change: 7 }]);
    expect(signoff.needs(spec, aQuestion({ facts, signOffs: [waiting] }))).toEqual([]);
    expect(attestation.needs(spec, aQuestion({ signOffs: [given()] }))).toEqual([]);
  });
});
