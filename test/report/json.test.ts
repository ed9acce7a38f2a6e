import { describe, expect, it } from '@jest/globals';
import { canonicalJson, findingDigest, rollCallDigest, rollCallJson, shownDigest } from '../../src/report/json.ts';
import type { Finding } from '../../src/judge/roll-call.ts';
import { aFailure, aFinding, aHold, aRollCall, aWait } from './roll-calls.ts';

describe('the canonical JSON', () => {
  it('is the same text for equal values whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'x', d: null }] })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it('keeps the order of lists, and keys that JavaScript treats specially', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":[2,1]}'))).toBe('{"__proto__":[2,1]}');
  });

  it('reports a roll call that reads back as itself', () => {
    const rollCall = aRollCall({ findings: [aWait('qa')], verdict: 'pending' });
    expect(JSON.parse(rollCallJson(rollCall))).toStrictEqual(rollCall);
  });
});

describe('the digest of a roll call', () => {
  const rollCall = aRollCall();

  it('stays when only the time, the facts read again or the tip of the branch differ', () => {
    const again = aRollCall({
      now: '2026-11-20T16:00:00Z',
      nextLook: '2026-11-20T17:00:00Z',
      checklist: {
        ref: 'refs/heads/main',
        path: '.github/holdpoint.yml',
        commit: '9'.repeat(40),
        blob: 'f'.repeat(40),
      },
      findings: [aFinding('tests', { facts: [] })],
    });
    expect(rollCallDigest(again)).toBe(rollCallDigest(rollCall));
  });

  it.each([
    ['the verdict', aRollCall({ verdict: 'pending' })],
    ['the candidate', aRollCall({ candidate: 'c'.repeat(40) })],
    ['a hold', aRollCall({ holds: [aHold()] })],
    ['an outcome', aRollCall({ findings: [aFinding('tests', { outcome: 'unknown' })] })],
    [
      'an outcome inside',
      aRollCall({
        findings: [
          aFinding('tests', {
            parts: [{ outcome: 'unmet', code: 'CHECK_MISSING', sentence: 'No check.', next: [], facts: [] }],
          }),
        ],
      }),
    ],
    ['the content of the checklist', aRollCall({ checklist: null })],
  ])('changes with %s', (_what, other) => {
    expect(rollCallDigest(other)).not.toBe(rollCallDigest(rollCall));
  });

  describe('with a policy', () => {
    const policy = {
      reference: 'acme/.github:holdpoint.yml@main',
      repository: 'acme/.github',
      ref: 'refs/heads/main',
      path: 'holdpoint.yml',
      commit: '1'.repeat(40),
      changedBy: '2'.repeat(40),
      blob: '3'.repeat(40),
    };
    const digestWith = (over: Partial<typeof policy>) =>
      rollCallDigest(aRollCall({ policies: [{ ...policy, ...over }] }));

    it('stays when only something else was pushed to its branch', () => {
      expect(digestWith({ commit: '4'.repeat(40) })).toBe(digestWith({}));
    });

    it('changes with its content, with what it is, and without it', () => {
      expect(digestWith({ blob: '4'.repeat(40) })).not.toBe(digestWith({}));
      expect(digestWith({ changedBy: '4'.repeat(40) })).not.toBe(digestWith({}));
      expect(digestWith({ reference: 'acme/.github:holdpoint.yml@v1' })).not.toBe(digestWith({}));
      expect(rollCallDigest(rollCall)).not.toBe(digestWith({}));
    });
  });

  it('changes for a finding with its wording', () => {
    expect(findingDigest(aFinding('a', { wording: '1'.repeat(16) }))).not.toBe(findingDigest(aFinding('a')));
  });
});

describe('what is worth showing again', () => {
  const coming = aWait('scan', { kinds: ['check'], signers: [] });
  const shown = (findings: readonly Finding[]) => shownDigest(aRollCall({ verdict: 'pending', findings }));

  it('is not one more check that succeeded while others are still coming', () => {
    expect(shown([aFinding('tests'), coming])).toBe(shown([aWait('tests', { kinds: ['check'], signers: [] }), coming]));
  });

  it('is the last check that succeeded', () => {
    expect(shown([aFinding('tests'), aFinding('scan')])).not.toBe(shown([aFinding('tests'), coming]));
  });

  it('is a failure, and everything a person does, at once', () => {
    expect(shown([aFailure('tests'), coming])).not.toBe(shown([aFinding('tests'), coming]));
    const signed = aFinding('qa', { kinds: ['signoff'], signers: ['qa'] });
    expect(shown([signed, coming])).not.toBe(shown([aWait('qa'), coming]));
  });
});
