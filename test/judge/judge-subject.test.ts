import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import type { JudgedConfig } from '../../src/judge/judge.ts';
import type { Gate } from '../../src/judge/roll-call.ts';
import type { Problem } from '../../src/checklist/model.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { aChange, aCommit, earlier, elsewhere, head, later, now, someFacts } from '../builders/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { aSignOff } from '../builders/question.ts';
import { afterMerge, green, judged, merge, production } from './judged.ts';

describe('what is judged', () => {
  it('is nothing where the commit belongs to no pull request', () => {
    const subject = { ...someFacts().subject, candidate: elsewhere, changes: [] };
    for (const gate of [merge, production]) {
      expect(judged(gate, { facts: { changes: [], subject } })).toMatchObject({
        verdict: 'no-go',
        change: null,
        blockers: [{ outcome: 'unmet', code: 'NOT_A_CHANGE' }],
      });
    }
  });

  it('is nothing where it belongs to several (T6)', () => {
    expect(judged(merge, { facts: { changes: [aChange(), aChange({ number: 8 })] } })).toMatchObject({
      verdict: 'no-go',
      blockers: [{ code: 'NOT_A_CHANGE' }],
    });
  });

  it('is nothing where the candidate is neither the head nor the merge commit (T38)', () => {
    const subject = { ...someFacts().subject, candidate: elsewhere };
    expect(judged(production, { facts: { subject } })).toMatchObject({ blockers: [{ code: 'NOT_A_CHANGE' }] });
    expect(judged(production, { facts: afterMerge({ subject: { ...subject, candidate: head } }) })).toMatchObject({
      blockers: [{ code: 'NOT_A_CHANGE' }],
    });
  });

  it('is not an earlier commit of the change: the head moved on', () => {
    const change = aChange({ commits: [aCommit({ oid: earlier }), aCommit()] });
    const subject = { ...someFacts().subject, candidate: earlier };
    expect(judged(merge, { facts: { change, subject } })).toMatchObject({
      verdict: 'no-go',
      blockers: [{ code: 'SUBJECT_MOVED' }],
    });
  });

  it('is not a change that was closed without a merge', () => {
    for (const gate of [merge, production]) {
      expect(judged(gate, { facts: { change: aChange({ state: 'closed' }) } })).toMatchObject({
        verdict: 'no-go',
        blockers: [{ code: 'CHANGE_CLOSED' }],
      });
    }
  });

  it('is nothing where every item is skipped (T63)', () => {
    const items = [anItem('tests', { when: { paths: ['never/**'] } })];
    for (const gate of [merge, production]) {
      expect(judged(gate, { checklist: { items }, facts: gate === production ? afterMerge() : {} })).toMatchObject({
        verdict: 'no-go',
        open: false,
        blockers: [{ code: 'EMPTY_CHECKLIST' }],
        findings: [{ outcome: 'not-applicable', code: 'NOT_APPLICABLE' }],
      });
    }
  });

  it('is nothing where no item exists (T37)', () => {
    expect(judged(merge, { checklist: { items: [] } })).toMatchObject({
      verdict: 'no-go',
      blockers: [{ code: 'EMPTY_CHECKLIST' }],
    });
  });

  it('says why a conditional item applies', () => {
    const items = [anItem('tests', { when: { paths: ['src/**'] } })];
    expect(judged(merge, { checklist: { items } }).findings[0]?.facts[0]).toMatchObject({
      what: 'The change touches src/vouchers.ts.',
    });
  });

  it('goes with items that do not apply, as long as one is met', () => {
    const items = [anItem('tests'), anItem('db', { when: { paths: ['db/**'] }, evidence: evidence.check('none') })];
    const call = judged(merge, { checklist: { items } });
    expect(call).toMatchObject({
      verdict: 'go',
      findings: [{ outcome: 'met' }, { outcome: 'not-applicable', sentence: 'None of 1 changed files matches db/**.' }],
    });
  });
});

describe('the checklist', () => {
  const problem: Problem = {
    file: '.github/holdpoint.yml',
    line: 3,
    column: 5,
    code: 'UNKNOWN_KEY',
    path: 'items',
    message: 'Unknown key.',
    seen: 'itms',
    allowed: 'items',
    next: 'Mend it.',
  };
  const judgedBy = (config: JudgedConfig, gate: Gate = merge) =>
    judge(config, someFacts({ commits: [green] }), gate, anInterpretation());

  it('keeps the gate shut while it has problems, and hands them on (I19)', () => {
    const call = judgedBy({ state: 'invalid', problems: [problem] }, production);
    expect(call).toMatchObject({
      verdict: 'no-go',
      open: false,
      enforcement: 'block',
      problems: [{ line: 3 }],
      blockers: [{ outcome: 'unmet', code: 'CONFIG_INVALID' }],
    });
    expect(call.blockers[0]?.sentence).toContain('line 3: Unknown key.');
    expect(judgedBy({ state: 'invalid', problems: [] })).toMatchObject({ verdict: 'no-go', open: false });
  });

  it('could not be verified where it is for a newer version (T154)', () => {
    const call = judgedBy({ state: 'invalid', problems: [{ ...problem, code: 'VERSION_TOO_NEW' }] });
    expect(call).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [{ outcome: 'unknown', code: 'CONFIG_TOO_NEW' }],
    });
  });

  it('keeps the gate shut while it is missing (T49)', () => {
    expect(judgedBy({ state: 'missing' })).toMatchObject({
      verdict: 'no-go',
      open: false,
      blockers: [{ code: 'CONFIG_MISSING' }],
    });
    const nowhere = judge({ state: 'missing' }, someFacts({ config: [] }), merge, anInterpretation());
    expect(nowhere).toMatchObject({ verdict: 'no-go', checklist: null });
  });

  it('is named in the roll call with the commit and blob it was read from (I18)', () => {
    expect(judged(merge)).toMatchObject({
      rollCall: 1,
      now,
      repository: { id: 42, name: 'acme/shop' },
      checklist: { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: elsewhere, blob: 'f'.repeat(40) },
    });
  });
});

describe('evidence in combination', () => {
  it('is met by one part of any and by every part of all', () => {
    const items = [
      anItem('either', { evidence: evidence.any(evidence.check('none'), evidence.check('ci / test')) }),
      anItem('both', { evidence: evidence.all(evidence.check('ci / test'), evidence.check('none')) }),
    ];
    expect(judged(merge, { checklist: { items } }).findings).toMatchObject([
      { outcome: 'met', parts: [{ code: 'CHECK_MISSING' }, { code: 'MET' }] },
      { outcome: 'pending', code: 'ALL_OPEN' },
    ]);
  });

  it('names every role that can prove it, however deep', () => {
    const items = [
      anItem('x', {
        evidence: evidence.any(evidence.signoff('qa'), evidence.all(evidence.tick('ops'), evidence.signoff('qa'))),
      }),
    ];
    expect(judged(merge, { checklist: { items } }).findings[0]?.signers).toEqual(['qa', 'ops']);
  });

  it('takes a sign-off of this environment only', () => {
    const items = [anItem('qa', { evidence: evidence.signoff('qa') })];
    expect(judged(merge, { checklist: { items }, says: { signOffs: [aSignOff({ at: later })] } })).toMatchObject({
      verdict: 'go',
    });
    expect(
      judged(merge, { checklist: { items }, says: { signOffs: [aSignOff({ environment: 'staging' })] } }),
    ).toMatchObject({ verdict: 'pending' });
  });
});
