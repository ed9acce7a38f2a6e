import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anItem, evidence } from '../builders/checklist.ts';
import { aComment, later, membership } from '../builders/facts.ts';
import { mallory, quinn } from '../builders/people.ts';
import { goodWorld, hold, teams, withChange } from '../builders/worlds.ts';

/** Every word that GitHub has for how somebody stands to a repository, and one that it may invent. */
const associations = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
  'CONTRIBUTOR',
  'FIRST_TIME_CONTRIBUTOR',
  'FIRST_TIMER',
  'MANNEQUIN',
  'NONE',
  'GRAND_VIZIER',
];

const checklist = aChecklist({ roles: teams, items: [anItem('qa', { evidence: evidence.signoff('qa') })] });
const outsider = membership('acme/qa', 'mallory', 'none');

/** A public shop in which everything stands but for what these comments say. */
function world(comments: readonly Comment[], base: Facts = goodWorld(false)): Facts {
  const { changes } = withChange(() => ({ comments }))(base);
  const repository = { ...base.subject.repository, private: false };
  return {
    ...base,
    changes,
    subject: { ...base.subject, repository },
    readings: { ...base.readings, ...outsider },
  };
}

function judged(facts: Facts) {
  return judge({ state: 'valid', checklist }, facts, { kind: 'merge' }, interpret(checklist, facts));
}

describe('how GitHub says that somebody stands to the repository (T13, T14)', () => {
  it.each(associations)('gives nobody a role: a stranger who is called %s signs for nothing', (association) => {
    const said = aComment({ id: '1', author: mallory, association, text: '/signoff qa' });
    expect(judged(world([said]))).toMatchObject({ open: false, findings: [{ item: 'qa', outcome: 'pending' }] });
  });

  it.each(associations)('takes no role: who holds it signs also as %s', (association) => {
    const said = aComment({ id: '1', author: quinn, association, text: '/signoff qa' });
    expect(judged(world([said]))).toMatchObject({ open: true, findings: [{ item: 'qa', outcome: 'met' }] });
  });

  it.each(associations)("lifts nobody's hold: a stranger who is called %s cannot", (association) => {
    const [held] = hold(goodWorld(false)).changes;
    const lift = aComment({ id: '9', author: mallory, association, createdAt: later, text: '/unhold' });
    const facts = world([...(held?.comments ?? []), lift]);
    expect(judged(facts)).toMatchObject({ open: false, holds: [{ certain: true }] });
  });
});
