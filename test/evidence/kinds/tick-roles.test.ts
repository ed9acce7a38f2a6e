import { describe, expect, it } from '@jest/globals';
import { tick } from '../../../src/evidence/kinds/tick.ts';
import type { ChangeFacts } from '../../../src/evidence/facts.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import { head, later, merged, said, seen, unlearnable } from '../../builders/facts.ts';
import { ada, octavia, otto, quinn } from '../../builders/people.ts';
import { aSignOff } from '../../builders/question.ts';
import { ticked, spec, body, revision, creation, tickedByOtto, question, judged } from './ticked.ts';

describe('one person and two roles', () => {
  const asLead = aSignOff({ by: otto, role: 'lead', item: 'lead' });

  it('is refused where the person signed for another role (T11)', () => {
    expect(judged(tickedByOtto, { ask: { signOffs: [asLead] } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_SECOND_ROLE',
    });
  });

  it('is allowed where duties are not separated, or where the sign-off does not count or is of the same role', () => {
    const off = anEnvironment({ separationOfDuties: 'off' });
    const stale = aSignOff({ ...asLead, standing: { counts: false, code: 'SIGNOFF_EDITED', sentence: '' } });
    expect(judged(tickedByOtto, { ask: { signOffs: [asLead], environment: off } })).toMatchObject({ outcome: 'met' });
    expect(judged(tickedByOtto, { ask: { signOffs: [stale, { ...asLead, role: 'ops' }] } })).toMatchObject({
      outcome: 'met',
    });
    for (const other of [{ by: quinn }, { environment: 'staging' }])
      expect(judged(tickedByOtto, { ask: { signOffs: [{ ...asLead, ...other }] } })).toMatchObject({ outcome: 'met' });
  });

  it('is refused where the person waives or chooses a profile for another role, whichever came first (T11)', () => {
    const lead = { role: 'lead', by: otto, at: later };
    const off = anEnvironment({ separationOfDuties: 'off' });
    const second = { outcome: 'pending', code: 'SIGNOFF_SECOND_ROLE' };
    expect(judged(tickedByOtto, { ask: { exceptions: [lead] } })).toMatchObject(second);
    for (const ask of [
      { exceptions: [{ ...lead, role: 'ops' }] },
      { exceptions: [{ ...lead, by: quinn }] },
      { exceptions: [lead], environment: off },
    ])
      expect(judged(tickedByOtto, { ask })).toMatchObject({ outcome: 'met' });
  });

  it('leaves the earlier of two ticks, and neither where they are as old (T11)', () => {
    const claim = (at: string, by = otto) => ({
      ask: {
        ticks: [
          { role: 'lead', by, at },
          { role: 'ops', by: otto, at: said },
        ],
      },
    });
    expect(judged(tickedByOtto, claim(later))).toMatchObject({ outcome: 'met' });
    expect(judged(tickedByOtto, claim(seen))).toMatchObject({ code: 'SIGNOFF_SECOND_ROLE' });
    expect(judged(tickedByOtto, claim(said))).toMatchObject({ code: 'SIGNOFF_SECOND_ROLE' });
    expect(judged(tickedByOtto, claim(seen, octavia))).toMatchObject({ outcome: 'met' });
  });
});

describe('what a tick needs', () => {
  const roles = { ops: aRole('ops', { teams: ['acme/ops'] }) };
  const pushes = { kind: 'pushes', change: 7 };
  const needs = (description: ChangeFacts['body'], over: Parameters<typeof question>[1] = {}) =>
    tick.needs(spec, question(description, over));

  it('is the membership of the person who ticked', () => {
    expect(needs(tickedByOtto, { ask: { roles } })).toEqual([{ kind: 'team', team: 'acme/ops', login: 'otto' }]);
    expect(needs(tickedByOtto)).toEqual([]);
  });

  it('is nothing while nobody did, or nobody can be told', () => {
    expect(needs(body([creation]), { ask: { roles } })).toEqual([]);
    expect(needs(body([revision(ticked)]), { ask: { roles } })).toEqual([]);
    expect(needs(tickedByOtto, { ask: { roles: {} } })).toEqual([]);
  });

  it("is the branch's activity where the head went away and came back since it was seen", () => {
    const timeline = [{ kind: 'head-force-pushed', at: said, actor: ada, before: merged, after: head }] as const;
    expect(needs(tickedByOtto, { change: { timeline } })).toEqual([pushes]);
  });

  it("is the branch's activity where the head was not seen, or pushers are unknown and duties separated", () => {
    expect(needs(tickedByOtto, { facts: { sightings: [] } })).toEqual([pushes]);
    const change = { pushers: unlearnable('PUSHER_UNKNOWN') };
    expect(needs(tickedByOtto, { change })).toEqual([pushes]);
    expect(needs(tickedByOtto, { change, ask: { environment: anEnvironment({ separationOfDuties: 'off' }) } })).toEqual(
      [],
    );
  });
});

describe('what the checklist may say about a tick', () => {
  it('takes a role alone as shorthand, refuses an unknown one, and has its holders tick', () => {
    expect([tick.normalise('ops'), tick.normalise({ role: 'ops' })]).toEqual([spec, spec]);
    expect(tick.mistakes(spec, {})).toMatchObject([{ code: 'UNKNOWN_ROLE' }]);
    expect(tick.signers(spec)).toEqual(['ops']);
  });
});
