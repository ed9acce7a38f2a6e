import { describe, expect, it } from '@jest/globals';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, aCheck, aCommitEvidence, alone, elsewhere, head, merged } from '../builders/facts.ts';
import { aHold } from '../builders/interpretation.ts';
import { aSignOff } from '../builders/question.ts';
import { otto } from '../builders/people.ts';
import { afterMerge, green, judged, merge, mergedChange, production } from './judged.ts';

describe('the merge gate', () => {
  it('goes when every item asked per change is met', () => {
    expect(judged(merge)).toMatchObject({
      verdict: 'go',
      open: true,
      candidate: head,
      blockers: [],
      holds: [],
      change: { number: 7, head },
      findings: [{ item: 'tests', outcome: 'met', environment: 'production' }],
    });
  });

  it('is pending while an item is', () => {
    expect(judged(merge, { facts: { commits: [aCommitEvidence()] } })).toMatchObject({
      verdict: 'pending',
      open: false,
    });
  });

  it('is a no-go when an item is unmet, whatever else is pending or held', () => {
    const commits = [aCommitEvidence({ checks: [aCheck({ conclusion: 'failure' })] })];
    const items = [anItem('tests'), anItem('docs', { evidence: evidence.file('docs/x.md') })];
    expect(judged(merge, { facts: { commits }, checklist: { items }, says: { holds: [aHold()] } })).toMatchObject({
      verdict: 'no-go',
      open: false,
    });
  });

  it('keeps findings in file order', () => {
    const items = ['c', 'a', 'b'].map((id) => anItem(id));
    expect(judged(merge, { checklist: { items } }).findings.map(({ item }) => item)).toEqual(['c', 'a', 'b']);
  });

  it('shows what is asked per release as asked at the deployment, and is not held up by it', () => {
    const items = [anItem('tests'), anItem('window', { ask: 'release', evidence: evidence.check('none') })];
    expect(judged(merge, { checklist: { items } })).toMatchObject({
      verdict: 'go',
      findings: [{ outcome: 'met' }, { item: 'window', outcome: 'not-applicable', code: 'ASKED_AT_DEPLOYMENT' }],
    });
  });

  it('asks nothing of other phases', () => {
    const items = [anItem('tests'), anItem('errors', { phase: 'post-deployment', evidence: evidence.check('none') })];
    expect(judged(merge, { checklist: { items } }).findings.map(({ item }) => item)).toEqual(['tests']);
  });

  it('shows an item once, as its worst environment has it', () => {
    const environments = [anEnvironment({ name: 'staging' }), anEnvironment()];
    const items = [anItem('qa', { evidence: evidence.signoff('qa') })];
    const signed = judged(merge, {
      checklist: { environments, items },
      says: { signOffs: [aSignOff({ environment: 'staging' })] },
    });
    expect(signed.findings).toMatchObject([{ item: 'qa', environment: 'production', outcome: 'pending' }]);
  });

  it('judges environments that block, and lets those that advise wait', () => {
    const environments = [anEnvironment({ name: 'staging', enforce: 'advise' }), anEnvironment()];
    const items = [anItem('tests'), anItem('extra', { environments: ['staging'], evidence: evidence.check('none') })];
    expect(judged(merge, { checklist: { environments, items } })).toMatchObject({
      verdict: 'go',
      enforcement: 'block',
      findings: [{ item: 'tests' }],
    });
  });

  it('advises where no environment blocks', () => {
    const environments = [anEnvironment({ enforce: 'advise', adviseUntil: '2026-12-01' })];
    expect(judged(merge, { checklist: { environments }, facts: { commits: [aCommitEvidence()] } })).toMatchObject({
      verdict: 'pending',
      open: true,
      enforcement: 'advise',
      adviseUntil: '2026-12-01',
      nextLook: '2026-12-01T00:00:00Z',
    });
  });

  it('ignores an environment that is off, and refuses where no other takes the branch', () => {
    const environments = [anEnvironment({ enforce: 'off' })];
    expect(judged(merge, { checklist: { environments } })).toMatchObject({
      verdict: 'no-go',
      open: false,
      blockers: [{ code: 'BRANCH_NOT_ALLOWED' }],
    });
  });

  it('judges a change from a fork by its base, never by the name of its branch', () => {
    const change = aChange({
      crossRepository: true,
      head: { ref: 'main', commit: head },
      base: { ref: 'develop', commit: elsewhere },
    });
    expect(judged(merge, { facts: { change } })).toMatchObject({ blockers: [{ code: 'BRANCH_NOT_ALLOWED' }] });
  });

  it('does not carry a hold of one environment, but one of all', () => {
    expect(judged(merge, { says: { holds: [aHold({ environment: 'production' })] } })).toMatchObject({ verdict: 'go' });
    expect(judged(merge, { says: { holds: [aHold()] } })).toMatchObject({
      verdict: 'pending',
      open: false,
      holds: [{ reason: 'Disk is full.' }],
    });
  });
});

describe('the gate of an environment', () => {
  it('takes the head of an open change only where its own branch is allowed', () => {
    expect(judged(production)).toMatchObject({
      verdict: 'no-go',
      blockers: [{ code: 'BRANCH_NOT_ALLOWED', sentence: 'production takes main, not feature.' }],
    });
    const environments = [anEnvironment({ branches: ['feature'] })];
    expect(judged(production, { checklist: { environments } })).toMatchObject({ verdict: 'go', open: true });
  });

  it('never takes the head of a fork', () => {
    const environments = [anEnvironment({ branches: ['**'] })];
    expect(
      judged(production, { checklist: { environments }, facts: { change: aChange({ crossRepository: true }) } }),
    ).toMatchObject({ blockers: [{ code: 'BRANCH_NOT_ALLOWED' }] });
  });

  it('takes the default branch where the checklist names none', () => {
    const environments = [anEnvironment({ branches: [] })];
    expect(judged(production, { checklist: { environments }, facts: afterMerge() })).toMatchObject({ verdict: 'go' });
  });

  it('carries what was proved on the head to the merge commit, and judges the release there', () => {
    const items = [anItem('tests'), anItem('smoke', { ask: 'release', evidence: evidence.check('smoke') })];
    expect(judged(production, { checklist: { items }, facts: afterMerge() })).toMatchObject({
      verdict: 'pending',
      candidate: merged,
      findings: [{ outcome: 'met' }, { item: 'smoke', outcome: 'pending', code: 'CHECK_MISSING' }],
    });
    const commits = [green, aCommitEvidence({ oid: merged, checks: [aCheck({ name: 'smoke' })] })];
    expect(judged(production, { checklist: { items }, facts: afterMerge({ commits }) })).toMatchObject({
      verdict: 'go',
    });
  });

  it('refuses a merge into a branch that the environment does not take', () => {
    const change = aChange({ ...mergedChange, base: { ref: 'develop', commit: elsewhere } });
    expect(judged(production, { facts: afterMerge({ changes: [change] }) })).toMatchObject({
      blockers: [{ code: 'BRANCH_NOT_ALLOWED', sentence: 'production takes main, not develop.' }],
    });
  });

  it('is found whatever the case of its name (T58)', () => {
    expect(judged({ kind: 'environment', name: 'PRODUCTION' }, { facts: afterMerge() })).toMatchObject({
      verdict: 'go',
      gate: production,
    });
  });

  it.each(['production ', 'pr\u043Ed', 'staging', ''])('is unknown as %j, and shut (T58)', (name) => {
    const call = judged({ kind: 'environment', name }, { facts: afterMerge() });
    expect(call).toMatchObject({ verdict: 'no-go', open: false, blockers: [{ code: 'ENVIRONMENT_UNKNOWN' }] });
  });

  it('says so when it is switched off, and never calls that a go', () => {
    const environments = [anEnvironment({ enforce: 'off' })];
    expect(judged(production, { checklist: { environments }, facts: afterMerge() })).toMatchObject({
      verdict: 'pending',
      open: true,
      enforcement: 'off',
      findings: [],
      blockers: [{ code: 'ENVIRONMENT_OFF' }],
    });
  });

  it('advises until its day and blocks from that day on (T152)', () => {
    const advising = (adviseUntil: string | null) =>
      judged(production, {
        checklist: { environments: [anEnvironment({ enforce: 'advise', adviseUntil })] },
        facts: afterMerge({ commits: [aCommitEvidence()] }),
      });
    expect(advising('2026-11-21')).toMatchObject({
      open: true,
      enforcement: 'advise',
      nextLook: '2026-11-21T00:00:00Z',
    });
    expect(advising('2026-11-20')).toMatchObject({ open: false, enforcement: 'block', nextLook: null });
    expect(advising('soon')).toMatchObject({ open: false, enforcement: 'block' });
    expect(advising(null)).toMatchObject({ open: true, enforcement: 'advise', nextLook: null });
  });

  it('is held by a hold of its own and by one of all, not by one of another', () => {
    for (const environment of ['production', null]) {
      expect(judged(production, { facts: afterMerge(), says: { holds: [aHold({ environment })] } })).toMatchObject({
        verdict: 'pending',
        open: false,
      });
    }
    expect(
      judged(production, { facts: afterMerge(), says: { holds: [aHold({ environment: 'staging' })] } }),
    ).toMatchObject({ verdict: 'go', holds: [] });
  });

  it('is held by what may have been a hold', () => {
    expect(judged(production, { facts: afterMerge(), says: { holds: [aHold({ certain: false })] } })).toMatchObject({
      verdict: 'pending',
      open: false,
    });
  });

  it("opens no strict environment for a reader without the App's memory", () => {
    const environments = [anEnvironment({ strict: true })];
    const items = [anItem('tests', { evidence: evidence.check('ci / test', { app: 'ci-service' }) })];
    const service = aCommitEvidence({ checks: [aCheck({ app: { id: 7, slug: 'ci-service' } })] });
    const facts = { ...afterMerge(), commits: [service] };
    const checklist = { environments, items };
    const call = judged(production, { checklist, facts: { ...facts, reader: alone } });
    expect(call).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [{ outcome: 'unknown', code: 'STRICT_NEEDS_APP' }],
    });
    expect(judged(production, { checklist, facts })).toMatchObject({ verdict: 'go' });
  });

  it('asks only the items of its own', () => {
    const items = [anItem('tests'), anItem('soak', { environments: ['staging'], evidence: evidence.check('none') })];
    expect(judged(production, { checklist: { items }, facts: afterMerge() }).findings.map(({ item }) => item)).toEqual([
      'tests',
    ]);
  });

  it('lets one person fill one role by ticks (T11)', () => {
    const text = '- [x] Item ops-box\n- [x] Item lead-box\n';
    const list = [
      { at: '2026-11-20T11:00:00Z', editor: otto, text },
      { at: '2026-11-20T09:00:00Z', editor: null, text: '' },
    ];
    const change = aChange({ body: { text, createdAt: '2026-11-20T09:00:00Z', revisions: { complete: true, list } } });
    const both = { id: 'lead', teams: [], users: ['octavia', 'otto'] };
    const items = [
      anItem('ops-box', { evidence: evidence.tick('ops') }),
      anItem('lead-box', { evidence: evidence.tick('lead') }),
    ];
    const checklist = { roles: { ...aChecklist().roles, lead: both }, items };
    const call = judged(merge, { checklist, facts: { change, items: ['ops-box', 'lead-box'] } });
    expect(call.findings.map(({ code }) => code)).toEqual(['SIGNOFF_SECOND_ROLE', 'SIGNOFF_SECOND_ROLE']);
    const off = { ...checklist, environments: [anEnvironment({ separationOfDuties: 'off' })] };
    expect(judged(merge, { checklist: off, facts: { change, items: ['ops-box', 'lead-box'] } })).toMatchObject({
      verdict: 'go',
    });
  });
});
