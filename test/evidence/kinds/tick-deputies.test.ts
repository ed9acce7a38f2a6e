import { describe, expect, it } from '@jest/globals';
import { tick } from '../../../src/evidence/kinds/tick.ts';
import { needKey } from '../../../src/evidence/need.ts';
import { untickings } from '../../../src/evidence/statements/ticker.ts';
import type { ChangeFacts, Facts, Revision } from '../../../src/evidence/facts.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  aCommitEvidence,
  later,
  membership,
  merged,
  mergedAt,
  opened,
  said,
  seen,
  unlearnable,
} from '../../builders/facts.ts';
import { ada, octavia, otto, quinn, rhea } from '../../builders/people.ts';
import { aSignOff } from '../../builders/question.ts';
import { body, creation, judged, open, question, revision, spec, ticked, title } from './ticked.ts';

/** Rhea may tick for otto two hours after the box was shown at ten: from noon on, which is `later`. */
const deputies = { users: ['rhea'], teams: [], after: '2h' };
const roles = { ops: aRole('ops', { users: ['otto'], deputies }) };
const tickedAt = (at: string, ...before: readonly Revision[]) =>
  body([revision(ticked, at, rhea), ...before, creation]);
const over = (ask: Partial<Question> = {}, facts: Partial<Facts> = {}) => ({ ask: { roles, ...ask }, facts });

describe('the tick of a deputy', () => {
  it('counts when it comes late enough, and says so', () => {
    expect(judged(tickedAt(later), over())).toMatchObject({
      outcome: 'met',
      sentence: 'Ticked by rhea as a deputy of the role ops, 2 hours after it was shown.',
      deputy: { role: 'ops', by: { id: rhea.id, login: 'rhea' }, at: later, shown: seen },
    });
    const own = judged(body([revision(ticked, said), creation]), over());
    expect(own).toMatchObject({ outcome: 'met', sentence: 'Ticked by otto for the role ops.' });
    expect(own).not.toHaveProperty('deputy');
  });

  it('never counts when it came too early', () => {
    expect(judged(tickedAt(said), over())).toMatchObject({
      outcome: 'pending',
      code: 'DEPUTY_TOO_EARLY',
      sentence:
        'rhea signed "lb" as a deputy of the role ops, and deputies can from 2026-11-20 12:00 UTC on. Sign again then.',
    });
  });

  it('is not learnt where nobody knows since when it was shown', () => {
    const alone: Partial<Facts> = { shown: [], reader: { app: null, alone: true, run: null } };
    expect(judged(tickedAt(later), over({}, alone))).toMatchObject({ outcome: 'unknown', code: 'DEPUTY_TIME_UNKNOWN' });
  });

  it('keeps to the same rules as every other', () => {
    const author = { ops: aRole('ops', { users: ['otto'], deputies: { ...deputies, users: ['ada'] } }) };
    const byAda = body([revision(ticked, later, ada), creation]);
    expect(judged(byAda, over({ roles: author }))).toMatchObject({ code: 'SIGNOFF_SELF' });
    expect(judged(body([revision(ticked, later, quinn), creation]), over())).toMatchObject({
      code: 'SIGNOFF_NOT_IN_ROLE',
    });
    const strict = over(
      {
        environment: anEnvironment({ strict: true }),
        candidate: merged,
      },
      { commits: [aCommitEvidence(), aCommitEvidence({ oid: merged, tree: 'another' })] },
    );
    const merge = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedAt(later), { ...strict, change: merge })).toMatchObject({ code: 'SIGNOFF_NOT_CARRIED' });
  });

  it('is carried to the merge like every other', () => {
    const change = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedAt(later), { ...over({ candidate: merged }), change })).toMatchObject({ outcome: 'met' });
  });
});

describe('a holder who has spoken', () => {
  const barred = { outcome: 'pending', code: 'DEPUTY_AFTER_HOLDER' };
  const half = '2026-11-20T11:30:00Z';

  it('leaves nothing to a deputy after a sign-off or an objection', () => {
    const signOffs = [aSignOff({ role: 'ops', item: 'lb', by: otto })];
    expect(judged(tickedAt(later), over({ signOffs }))).toMatchObject(barred);
    const hold = { by: otto, at: said, environment: null, target: null, stands: false };
    expect(judged(tickedAt(later), over({ objections: [hold] }))).toMatchObject(barred);
    expect(judged(tickedAt(later), over({ objections: [{ ...hold, by: quinn }] }))).toMatchObject({ outcome: 'met' });
  });

  it('leaves nothing to a deputy after unticking the box since it was shown', () => {
    const untick = (at: string, by = otto) => [revision(`${open} `, at, by), revision(ticked, said, rhea)];
    expect(judged(tickedAt(later, ...untick(half)), over())).toMatchObject(barred);
    expect(judged(tickedAt(later, ...untick(half, quinn)), over())).toMatchObject({ outcome: 'met' });
    const before = [revision(open, '2026-11-20T09:30:00Z', otto), revision(ticked, '2026-11-20T09:20:00Z', rhea)];
    expect(judged(tickedAt(later, ...before), over())).toMatchObject({ outcome: 'met' });
  });

  it('may be anybody where not every revision is shown', () => {
    const some = body([revision(ticked, later, rhea), revision(open, half, ada)], false);
    expect(judged(some, over())).toMatchObject({
      outcome: 'pending',
      code: 'TICK_UNATTRIBUTED',
      sentence:
        'GitHub does not show every revision of the description, so it cannot be told whether a holder of the role ops unticked the box before rhea, a deputy, ticked it.',
    });
    expect(judged(body([revision(ticked, later), revision(open, half, ada)], false), over())).toMatchObject({
      outcome: 'met',
    });
  });
});

describe('a ticker of whom it cannot be learnt whether they hold the role', () => {
  const teamed = { ops: aRole('ops', { teams: ['acme/ops'], deputies }) };
  const readings = { 'team:acme/ops:rhea': unlearnable('TEAM_UNREADABLE', 'HTTP 403') };

  it('counts as a deputy where that is enough, and is left open where it is not', () => {
    expect(judged(tickedAt(later), over({ roles: teamed }, { readings }))).toMatchObject({ outcome: 'met' });
    expect(judged(tickedAt(said), over({ roles: teamed }, { readings }))).toMatchObject({
      outcome: 'unknown',
      code: 'TEAM_UNREADABLE',
      sentence: 'Whether rhea, who ticked the box, holds the role ops could not be learnt: HTTP 403.',
    });
    expect(
      judged(tickedAt(said), over({ roles: teamed }, { readings: membership('acme/ops', 'rhea', 'none') })),
    ).toMatchObject({ code: 'DEPUTY_TOO_EARLY' });
  });
});

describe('what must be read for a tick', () => {
  const needs = (description: ChangeFacts['body'], named: Question['roles']) =>
    tick.needs(spec, question(description, { ask: { roles: named } })).map(needKey);
  const teamed = aRole('ops', { teams: ['acme/ops'], deputies: { users: [], teams: ['acme/night'], after: '2h' } });
  const again = tickedAt(later, revision(open, said, otto), revision(ticked, seen, octavia));

  it('is the capacity of the ticker, and whether whoever unticked it holds the role', () => {
    expect(needs(again, { ops: teamed })).toEqual(['team:acme/ops:rhea', 'team:acme/night:rhea', 'team:acme/ops:otto']);
  });

  it('is the ticker alone where the role has no deputies, and nobody where there is no such role', () => {
    expect(needs(again, { ops: aRole('ops', { teams: ['acme/ops'] }) })).toEqual(['team:acme/ops:rhea']);
    expect(needs(again, {})).toEqual([]);
  });
});

describe('who unticked a box', () => {
  const whoIn = (description: ChangeFacts['body']) =>
    untickings(aChange({ body: description }), title).map(({ by, at }) => `${by.login} ${at}`);

  it('is everybody who took the tick away, be it with the box', () => {
    expect(
      whoIn(
        body([
          revision(ticked, mergedAt, rhea),
          revision('Nothing to tick.', later, octavia),
          revision(`${ticked}!`, said, quinn),
          revision(ticked, seen, rhea),
          creation,
        ]),
      ),
    ).toEqual([`octavia ${later}`]);
    expect(whoIn(body([revision(open, later), revision(ticked, opened, ada)]))).toEqual([`otto ${later}`]);
  });

  it('may be whoever wrote a text that is not shown, or followed one', () => {
    expect(
      whoIn(body([revision(ticked, mergedAt, rhea), revision(null, later), revision(ticked, said, quinn), creation])),
    ).toEqual([`otto ${later}`]);
    expect(whoIn(body([revision(open, mergedAt, rhea), revision(null, later), creation]))).toEqual([
      `rhea ${mergedAt}`,
    ]);
  });

  it('is nobody where nothing was unticked, or GitHub does not tell by whom', () => {
    expect(whoIn(body([revision(ticked), creation]))).toEqual([]);
    expect(whoIn(body([revision(open, mergedAt, null), revision(ticked), creation]))).toEqual([]);
    expect(whoIn({ ...body([revision(open, mergedAt), revision(ticked), creation]), text: 'another' })).toEqual([]);
  });
});
