import { describe, expect, it } from '@jest/globals';
import { afterHolder, asDeputy, deputiesTime, deputyTime, shownSince } from '../../../src/evidence/people/deputies.ts';
import type { Facts, ShownItem } from '../../../src/evidence/facts.ts';
import type { Objection } from '../../../src/evidence/statements/objection.ts';
import type { ReasonCode } from '../../../src/evidence/reason-codes.ts';
import { aRole } from '../../builders/checklist.ts';
import {
  aShownItem,
  earlier,
  elsewhere,
  head,
  later,
  membership,
  merged,
  mergedAt,
  now,
  opened,
  said,
  seen,
  someFacts,
  unlearnable,
  wordingOf,
} from '../../builders/facts.ts';
import { mallory, octavia, quinn, rhea } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

/** Rhea may sign for quinn two hours after an item was shown: the head was seen at ten, so from noon on. */
const role = aRole('qa', { users: ['quinn'], teams: [], deputies: { users: ['rhea'], teams: [], after: '2h' } });
const item = { id: 'qa', wording: wordingOf('qa') };
const other = 'fedcba9876543210';

const placeIn = (shown: readonly ShownItem[], over: Partial<Facts> = {}) => ({
  item,
  commit: head,
  facts: someFacts({ ...over, shown }),
});
const place = placeIn([aShownItem('qa')]);
const timeAt = (at: string, where = place) => {
  const time = deputyTime({ role, by: rhea, at }, where);
  return time.counts ? 'in time' : `${time.code} ${time.sentence}`;
};

describe('since when an item is shown', () => {
  it.each<[string, readonly ShownItem[], string | null]>([
    ['is when it was shown so on that commit', [aShownItem('qa')], seen],
    ['is the first of several times', [aShownItem('qa', { since: said }), aShownItem('qa')], seen],
    ['is not known where it was not', [], null],
    ['is not known of another commit', [aShownItem('qa', { commit: earlier })], null],
    ['is not known of another item', [aShownItem('ops')], null],
    ['is not known of another wording', [aShownItem('qa', { wording: other })], null],
    [
      'is after it read otherwise the last time',
      [aShownItem('qa'), aShownItem('qa', { wording: other, since: said }), aShownItem('qa', { since: later })],
      later,
    ],
    [
      'is not known where it reads otherwise since the same moment',
      [aShownItem('qa'), aShownItem('qa', { wording: other })],
      null,
    ],
    [
      'is not known where it reads otherwise since a moment that cannot be read',
      [aShownItem('qa'), aShownItem('qa', { wording: other, since: 'noon' })],
      null,
    ],
    ['is not known where a moment of it cannot be read', [aShownItem('qa'), aShownItem('qa', { since: 'noon' })], null],
  ])('%s', (_what, shown, since) => {
    expect(shownSince(placeIn(shown))).toBe(since);
  });
});

describe('the time of a deputy', () => {
  it('begins so long after the item was shown, and what was too early never counts', () => {
    expect(timeAt(later)).toBe('in time');
    expect(timeAt(mergedAt)).toBe('in time');
    const early =
      'DEPUTY_TOO_EARLY rhea signed "qa" as a deputy of the role qa, and deputies can from 2026-11-20 12:00 UTC on. Sign again then.';
    expect(timeAt('2026-11-20T11:59:59Z')).toBe(early);
    expect(timeAt(seen)).toBe(early);
    expect(timeAt('noon')).toBe(early);
  });

  it('begins with a full minute, so that it is told exactly', () => {
    const odd = placeIn([aShownItem('qa', { since: '2026-11-20T10:00:01Z' })]);
    expect(timeAt('2026-11-20T12:00:59Z', odd)).toContain('from 2026-11-20 12:01 UTC on');
    expect(timeAt('2026-11-20T12:01:00Z', odd)).toBe('in time');
  });

  it('has not come for what was signed before it was shown, also where it is not shown yet', () => {
    const early =
      'DEPUTY_TOO_EARLY rhea signed "qa" as a deputy of the role qa before it was shown here; deputies can 2h after that. Sign again then.';
    expect(timeAt(opened)).toBe(early);
    expect(timeAt(now, placeIn([]))).toBe(early);
  });

  it('is not known to a reader who does not know what the App showed', () => {
    const alone = { reader: { app: null, alone: true, run: null } };
    expect(timeAt(now, placeIn([], alone))).toBe(
      'DEPUTY_TIME_UNKNOWN rhea signed "qa" as a deputy of the role qa; since when it is shown is not known here, so it cannot be told whether deputies could sign yet.',
    );
    expect(timeAt(now, placeIn([aShownItem('qa')], alone))).toBe('in time');
  });

  it('never comes for a role without deputies', () => {
    const nobody = aRole('qa', { users: ['quinn'] });
    const time = deputyTime({ role: nobody, by: rhea, at: now }, place);
    expect(time).toMatchObject({ counts: false, code: 'DEPUTY_TOO_EARLY' });
  });

  it('is told in hours', () => {
    expect(asDeputy('qa', later, seen)).toBe(' as a deputy of the role qa, 2 hours after it was shown');
    expect(asDeputy('qa', '2026-11-20T11:59:59Z', seen)).toBe(' as a deputy of the role qa, 1 hour after it was shown');
  });
});

const anObjection = (over: Partial<Objection> = {}): Objection => ({
  by: quinn,
  at: said,
  environment: null,
  target: null,
  stands: false,
  ...over,
});

/** What stops rhea's word, given at noon, because of what others said. */
function stopped(
  over: { readonly signOffs?: readonly ReturnType<typeof aSignOff>[]; readonly objections?: readonly Objection[] },
  readings: Facts['readings'] = {},
  asked = role,
) {
  const facts = someFacts({ shown: [aShownItem('qa')], readings });
  const where = { item, commit: head, facts };
  const said = { environment: { name: 'production' }, signOffs: [], objections: [], ...over };
  return afterHolder({ role: asked, by: rhea, at: later }, where, said, seen);
}
const refusedFor = (code: ReasonCode) => ({ counts: false, code, sentence: '' });

describe('a word of a holder', () => {
  it('leaves nothing to a deputy, be it a go or not', () => {
    expect(stopped({})).toBeNull();
    expect(stopped({ signOffs: [aSignOff()] })).toEqual({
      counts: false,
      code: 'DEPUTY_AFTER_HOLDER',
      sentence:
        'quinn holds the role qa and has signed "qa" or objected since it was shown, so rhea, a deputy, cannot sign it.',
    });
    expect(stopped({ objections: [anObjection()] })).toMatchObject({ code: 'DEPUTY_AFTER_HOLDER' });
  });

  it.each<[string, Partial<ReturnType<typeof aSignOff>>, boolean]>([
    ['of the very moment', { at: later }, true],
    ['of the moment when it was shown', { at: seen }, true],
    ['of which it is not known what it means', { commit: null }, true],
    ['that was revoked', { standing: refusedFor('SIGNOFF_REVOKED') }, true],
    ['that was edited', { standing: refusedFor('SIGNOFF_EDITED') }, true],
    ['that came later', { at: mergedAt }, false],
    ['from before it was shown', { at: opened }, false],
    ['for another commit', { commit: merged }, false],
    ['for another item', { item: 'ops' }, false],
    ['for another role', { role: 'ops' }, false],
    ['for another environment', { environment: 'staging' }, false],
    ['of somebody who holds the role not', { by: mallory }, false],
    ['of somebody who wrote the change', { standing: refusedFor('SIGNOFF_SELF') }, false],
    ['of somebody who stands for another role', { standing: refusedFor('SIGNOFF_SECOND_ROLE') }, false],
    ['of nobody of the role', { standing: refusedFor('SIGNOFF_NOT_IN_ROLE') }, false],
    ['of a machine', { standing: refusedFor('SIGNOFF_NOT_HUMAN') }, false],
  ])('is a sign-off %s: %#', (_what, over, stops) => {
    expect(stopped({ signOffs: [aSignOff(over)] })?.code ?? null).toBe(stops ? 'DEPUTY_AFTER_HOLDER' : null);
  });

  it.each<[string, Partial<Objection>, boolean]>([
    ['about the item', { target: 'qa', environment: 'production' }, true],
    ['of the very moment', { at: later }, true],
    ['from before it was shown that stands', { at: opened, stands: true }, true],
    ['of which the time cannot be read, and that stands', { at: '', stands: true }, true],
    ['from before it was shown that was lifted', { at: opened }, false],
    ['that came later, and stands', { at: mergedAt, stands: true }, false],
    ['that came later', { at: mergedAt }, false],
    ['about another item', { target: 'ops' }, false],
    ['in another environment', { environment: 'staging' }, false],
    ['of somebody else', { by: mallory }, false],
  ])('is an objection %s: %#', (_what, over, stops) => {
    expect(stopped({ objections: [anObjection(over)] })?.code ?? null).toBe(stops ? 'DEPUTY_AFTER_HOLDER' : null);
  });

  it('is an objection to the role by its name', () => {
    const lead = aRole('lead', { users: ['quinn'] });
    expect(stopped({ objections: [anObjection({ target: 'lead' })] }, {}, lead)).toMatchObject({
      code: 'DEPUTY_AFTER_HOLDER',
    });
    expect(stopped({ objections: [anObjection({ target: 'other' })] }, {}, lead)).toBeNull();
  });

  it('may be that of anybody of whom it cannot be told, and is surely that of a holder beside them', () => {
    const teamed = aRole('qa', { users: ['quinn'], teams: ['acme/qa'] });
    const readings = {
      'team:acme/qa:mallory': unlearnable('API_UNAVAILABLE', 'HTTP 502'),
      'team:acme/qa:octavia': unlearnable('TEAM_UNREADABLE', 'HTTP 403'),
    };
    const objections = [anObjection({ by: mallory }), anObjection({ by: octavia })];
    expect(stopped({ objections }, readings, teamed)).toEqual({
      counts: false,
      code: 'API_UNAVAILABLE',
      sentence:
        'Whether mallory, who spoke of it before rhea, a deputy, holds the role qa could not be learnt: HTTP 502.',
    });
    expect(stopped({ objections: [...objections, anObjection()] }, readings, teamed)).toMatchObject({
      code: 'DEPUTY_AFTER_HOLDER',
    });
    expect(
      stopped(
        { objections },
        Object.assign({}, ...[mallory, octavia].map(({ login }) => membership('acme/qa', login, 'none'))),
        teamed,
      ),
    ).toBeNull();
  });
});

describe('when deputies can sign', () => {
  const asked = (at: string, over: Parameters<typeof aQuestion>[0] = {}) =>
    deputiesTime(role, aQuestion({ facts: someFacts({ items: ['qa'], now: at }), ...over }));

  it('is told before, and that they can after', () => {
    expect(asked(said)).toEqual({ from: later, begun: false });
    expect(asked(later)).toEqual({ from: later, begun: true });
    expect(asked(now)).toEqual({ from: later, begun: true });
  });

  it('is not known while the item is not shown on the commit that is deployed', () => {
    expect(asked(now, { candidate: elsewhere })).toEqual({ from: null, begun: false });
    const none = aRole('qa');
    expect(deputiesTime(none, aQuestion())).toEqual({ from: null, begun: false });
  });

  it('is never where a holder has spoken', () => {
    expect(asked(now, { signOffs: [aSignOff({ standing: refusedFor('SIGNOFF_EDITED') })] })).toBeNull();
    expect(asked(now, { objections: [anObjection()] })).toBeNull();
    expect(asked(now, { objections: [anObjection({ by: mallory })] })).toEqual({ from: later, begun: true });
  });
});
