import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { record } from '../../src/gate/record.ts';
import { judge } from '../../src/judge/judge.ts';
import { entryBody } from '../../src/ledger/entry-shapes.ts';
import { gateCheck } from '../../src/report/check-run.ts';
import type { Evidence } from '../../src/checklist/model.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, aComment, head, known, later, readings, seen, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { quinn, rhea } from '../builders/people.ts';
import { nothingShown } from './display.ts';

const lead = aRole('lead', { users: ['quinn'], deputies: { users: ['rhea'], teams: [], after: '2h' } });

/** The verdict that is written down where somebody has signed an item at noon, two hours after it was shown. */
async function verdictOf(author: typeof rhea, proof: Evidence) {
  const memory = aLedger();
  const comment = aComment({ id: '9', author, text: '/signoff lead', createdAt: later });
  const facts = someFacts({
    change: aChange({ comments: [comment] }),
    items: ['agreed'],
    ledger: known(memory.head()),
    readings: readings([{ kind: 'comment-origin', comment: '9' }, { throughApp: null }]),
  });
  const checklist = aChecklist({ roles: { lead }, items: [anItem('agreed', { evidence: proof })] });
  const interpretation = interpret(checklist, facts);
  const config = { state: 'valid', checklist } as const;
  const rollCalls = [judge(config, facts, { kind: 'merge' }, interpretation)];
  const checks = rollCalls.flatMap((rollCall) => gateCheck(rollCall, []) ?? []);
  const writes = checks.map((check) => ({ kind: 'create-check', commit: head, check }) as const);
  const recorded = await record(
    memory.ledger,
    { config, facts, shown: nothingShown, rollCalls, interpretation },
    writes,
  );
  expect(recorded.ok).toBe(true);
  return memory.bodies().find(({ kind }) => kind === 'verdict');
}

const byRhea = { item: 'agreed', role: 'lead', by: { id: rhea.id, login: 'rhea' }, at: later, shown: seen };

describe('a verdict that rests on the word of a deputy', () => {
  it('is written down with who signed in whose place, and since when the item was shown', async () => {
    const verdict = await verdictOf(rhea, evidence.signoff('lead'));
    expect(verdict).toMatchObject({ verdict: 'go', deputies: [byRhea] });
    expect(entryBody.misfit(verdict, 'body')).toBeNull();
  });

  it('is written down so where the word is a part of what proves the item', async () => {
    const verdict = await verdictOf(rhea, evidence.any(evidence.check('ci'), evidence.all(evidence.signoff('lead'))));
    expect(verdict).toMatchObject({ verdict: 'go', deputies: [byRhea] });
  });

  it('is no such verdict where a holder signed', async () => {
    const verdict = await verdictOf(quinn, evidence.signoff('lead'));
    expect(verdict).toMatchObject({ verdict: 'go' });
    expect(verdict).not.toHaveProperty('deputies');
  });

  it('is read back only whole', async () => {
    const verdict = await verdictOf(rhea, evidence.signoff('lead'));
    for (const key of Object.keys(byRhea)) {
      const without = Object.fromEntries(Object.entries(byRhea).filter(([name]) => name !== key));
      expect(entryBody.misfit({ ...verdict, deputies: [without] }, 'body')).toContain(`body.deputies[0].${key}`);
    }
    expect(entryBody.misfit({ ...verdict, deputies: [{ ...byRhea, by: { login: 'rhea' } }] }, 'body')).not.toBeNull();
    expect(
      entryBody.misfit({ ...verdict, deputies: [{ ...byRhea, by: { id: null, login: 'rhea' } }] }, 'body'),
    ).toBeNull();
  });
});
