import { describe, expect, it } from '@jest/globals';
import { whoCanSign } from '../../../src/evidence/people/who-can-sign.ts';
import { nobodyCanSign } from '../../../src/evidence/statements/nobody-can-sign.ts';
import { withDeputiesLook } from '../../../src/judge/deputies-look.ts';
import type { Deputies, Question } from '../../../src/evidence/kind.ts';
import type { WhoCanSign } from '../../../src/evidence/people/who-can-sign.ts';
import { aRole } from '../../builders/checklist.ts';
import { aChange, known, later, mergedAt, now, said, someFacts, unlearnable } from '../../builders/facts.ts';
import { octavia, otto, quinn } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const rolesWith = (deputies: Partial<Deputies>, users: readonly string[] = ['quinn']) => ({
  qa: aRole('qa', { users, deputies: { users: [], teams: [], after: '2h', ...deputies } }),
});
const roles = rolesWith({ users: ['otto', 'ada', 'Quinn'], teams: ['acme/night'] });
const asked = (over: Partial<Question> = {}) => whoCanSign('qa', aQuestion({ roles, ...over }));

describe('who can sign in place of a holder', () => {
  it('is told as the holders are, without those who hold the role anyway, and with the time', () => {
    expect(asked()).toEqual({
      role: 'qa',
      canSign: ['quinn'],
      teams: [],
      excluded: [],
      deputies: {
        canSign: ['otto'],
        teams: ['acme/night'],
        excluded: [{ login: 'ada', why: 'opened this change' }],
        after: '2h',
        from: later,
        begun: true,
      },
    });
    const early = someFacts({ items: ['qa'], now: said });
    expect(asked({ facts: early }).deputies).toMatchObject({ from: later, begun: false });
    expect(asked({ facts: someFacts() }).deputies).toMatchObject({ from: null, begun: false });
  });

  it('leaves out who fills another role, and does not say who where nobody can', () => {
    const signOffs = [aSignOff({ role: 'ops', by: otto })];
    expect(asked({ signOffs }).deputies).toMatchObject({ canSign: [] });
    const change = aChange({ pushers: unlearnable('NOT_READ') });
    expect(asked({ facts: someFacts({ items: ['qa'], change }), change }).deputies).toMatchObject({ canSign: null });
  });

  it('is nobody as soon as a holder has spoken of the item, and somebody for another item', () => {
    const signOffs = [aSignOff({ standing: { counts: false, code: 'SIGNOFF_REVOKED', sentence: '' } })];
    expect(asked({ signOffs })).not.toHaveProperty('deputies');
    expect(asked({ signOffs, item: { id: 'other', title: '', wording: '0'.repeat(16) } })).toHaveProperty('deputies');
    const objections = [{ by: quinn, at: said, environment: null, target: null, stands: true }];
    expect(asked({ objections })).not.toHaveProperty('deputies');
  });
});

describe('a role whose holders all took part', () => {
  const nobody = (deputies: Partial<Deputies>, over: Partial<Question> = {}) =>
    nobodyCanSign('qa', aQuestion({ roles: rolesWith(deputies, ['ada']), ...over }));

  it('waits for its deputies, where one may be free', () => {
    expect(nobody({ users: ['otto'] })).toBeNull();
    expect(nobody({ teams: ['acme/night'] })).toBeNull();
    const commit = { email: null, user: null };
    const change = aChange({
      commits: [{ ...aChange().commits[0], oid: 'a'.repeat(40), parents: [], authors: [commit], committer: commit }],
    });
    expect(nobody({ users: ['otto'] }, { change, facts: someFacts({ items: ['qa'], change }) })).toBeNull();
  });

  it('can be signed by nobody where none of them is, or where they must not any more', () => {
    const change = aChange({ pushers: known([otto, octavia]) });
    const pushed = { change, facts: someFacts({ items: ['qa'], change }) };
    expect(nobody({ users: ['otto'] }, pushed)?.sentence).toBe(
      'Nobody who holds the role qa, and no deputy of it, can sign this change: ada opened this change, otto pushed to this change.',
    );
    const hold = { by: { ...quinn, login: 'ada', id: null }, at: said, environment: null, target: null, stands: true };
    expect(nobody({ users: ['rhea'] }, { objections: [hold] })?.sentence).toBe(
      'Nobody who holds the role qa can sign this change: ada opened this change.',
    );
  });
});

describe('the next look of what waits for people', () => {
  const who = (over: Partial<NonNullable<WhoCanSign['deputies']>>): WhoCanSign => ({
    role: 'qa',
    canSign: [],
    teams: [],
    excluded: [],
    deputies: { canSign: [], teams: [], excluded: [], after: '2h', from: null, begun: false, ...over },
  });
  const facts = someFacts({ now: said });
  const alone = someFacts({ now: said, reader: { app: null, alone: true, run: null } });
  const look = (list: readonly WhoCanSign[], nextLook?: string, at = facts) =>
    withDeputiesLook(nextLook === undefined ? {} : { nextLook }, list, at);

  it('is when deputies can begin, if nothing comes sooner', () => {
    expect(look([who({ from: later })])).toEqual({ nextLook: later });
    expect(look([who({ from: mergedAt }), who({ from: later }), who({ from: now })])).toEqual({ nextLook: later });
    expect(look([who({ from: later })], mergedAt)).toEqual({ nextLook: later });
    expect(look([who({ from: mergedAt })], later)).toEqual({ nextLook: later });
  });

  it('is after the wait where the item is only shown now, for the App alone', () => {
    expect(look([who({})])).toEqual({ nextLook: '2026-11-20T13:00:00.000Z' });
    expect(look([who({})], undefined, alone)).toEqual({});
    expect(look([who({ from: later })], undefined, alone)).toEqual({ nextLook: later });
  });

  it('is none where they have begun, or there are none', () => {
    expect(look([who({ from: later, begun: true })])).toEqual({});
    expect(look([{ role: 'qa', canSign: [], teams: [], excluded: [] }])).toEqual({});
    expect(look([], later)).toEqual({ nextLook: later });
  });
});
