import { describe, expect, it } from '@jest/globals';
import { holdsRole, roleNeeds, sameLogin, samePerson, separationOf } from '../../../src/evidence/people/authority.ts';
import type { Actor, ChangeFacts, Facts } from '../../../src/evidence/facts.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  aCommit,
  known,
  membership,
  readings,
  seen,
  someFacts,
  unlearnable,
  head,
  earlier,
} from '../../builders/facts.ts';
import { aBot, ada, aPerson, quinn } from '../../builders/people.ts';

const qa = aRole('qa', { teams: ['acme/qa'], users: ['octavia'] });

function holds(actor: Actor | null, over: Partial<Facts> = {}) {
  return holdsRole(qa, actor, someFacts(over));
}

describe('holding a role', () => {
  it('is told by the list, ASCII case aside', () => {
    expect(holds(aPerson('Octavia'))).toEqual({ holds: true });
    expect(holdsRole(aRole('x', { users: ['mallory'] }), quinn, someFacts())).toEqual({ holds: false });
  });

  it('is not told by a login that only looks alike (T26)', () => {
    expect(holdsRole(aRole('x', { users: ['Kim'] }), aPerson('\u212Aim'), someFacts())).toEqual({ holds: false });
    expect(holdsRole(aRole('x', { users: ['alice'] }), aPerson('\u0430lice'), someFacts())).toEqual({ holds: false });
  });

  it('is told by an active membership only (T18)', () => {
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn') })).toEqual({ holds: true });
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn', 'pending') })).toEqual({ holds: false });
  });

  it('is not kept by somebody who left the team (T16), nor had by an outside collaborator (T15)', () => {
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn', 'none') })).toEqual({ holds: false });
  });

  it('is open where the team cannot be read, or was not read', () => {
    const unread = readings([{ kind: 'team', team: 'acme/qa', login: 'quinn' }, unlearnable('TEAM_UNREADABLE')]);
    expect(holds(quinn, { readings: unread })).toMatchObject({ unlearnable: true, code: 'TEAM_UNREADABLE' });
    expect(holds(quinn)).toMatchObject({ unlearnable: true, code: 'NOT_READ' });
  });

  it('is settled by one team though another cannot be read', () => {
    const two = aRole('qa', { teams: ['acme/secret', 'acme/qa'] });
    expect(holdsRole(two, quinn, someFacts({ readings: membership('acme/qa', 'quinn') }))).toEqual({ holds: true });
  });

  it('is nothing for bots, organisations and deleted accounts (T10)', () => {
    expect(holdsRole(aRole('x', { users: ['robot'] }), aBot('robot'), someFacts())).toEqual({ holds: false });
    expect(holds(aPerson('octavia', { type: 'Organization' }))).toEqual({ holds: false });
    expect(holds(null)).toEqual({ holds: false });
  });

  it('asks only for the memberships that decide', () => {
    expect(roleNeeds(qa, quinn)).toEqual([{ kind: 'team', team: 'acme/qa', login: 'quinn' }]);
    expect([roleNeeds(qa, aPerson('OCTAVIA')), roleNeeds(qa, null), roleNeeds(qa, aBot('x'))]).toEqual([[], [], []]);
  });
});

describe('being the same login', () => {
  it('is told by ASCII letters alone, for every pair of characters (T26, T27)', () => {
    const all = Array.from({ length: 512 }, (_, code) => String.fromCharCode(code));
    const alike = all.flatMap((a) => all.filter((b) => a !== b && sameLogin(`x${a}`, `x${b}`)).map((b) => `${a}${b}`));
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    expect(alike.toSorted()).toEqual(
      letters.flatMap((one) => [`${one.toUpperCase()}${one}`, `${one}${one.toUpperCase()}`]).toSorted(),
    );
    expect([sameLogin('Octavia', 'oCTAVIA'), sameLogin('octa', 'octavia'), sameLogin('', '')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('being the same person', () => {
  it('is told by the id, whatever the login (I21)', () => {
    expect(samePerson(ada, { ...ada, login: 'ada-renamed' })).toBe(true);
    expect(samePerson(ada, { ...ada, id: 1 })).toBe(false);
  });

  it('is told by the login where an id is missing, and never of nobody', () => {
    expect(samePerson({ ...ada, id: null }, { ...ada, login: 'Ada' })).toBe(true);
    expect(samePerson(null, null)).toBe(false);
  });
});

function separated(
  change: ChangeFacts,
  actor: Actor,
  over: Partial<Facts> = {},
  separationOfDuties: 'change' | 'off' = 'change',
) {
  return separationOf({
    change,
    actor,
    environment: anEnvironment({ separationOfDuties }),
    facts: someFacts({ change, ...over }),
  });
}

const person = (user: Actor | null, email: string | null = null) => ({ email, user });
const self = { free: false, code: 'SIGNOFF_SELF' };
const unknownAuthors = { free: false, unknown: true, code: 'SIGNOFF_AUTHORS_UNKNOWN' };

describe('the separation of duties', () => {
  it('frees somebody who had no hand in the change', () => {
    expect(separated(aChange(), quinn)).toEqual({ free: true });
  });

  it('bars author, co-author, committer and pusher (T7)', () => {
    expect(separated(aChange(), ada)).toMatchObject(self);
    expect(separated(aChange({ commits: [aCommit({ authors: [person(ada), person(quinn)] })] }), quinn)).toMatchObject(
      self,
    );
    expect(separated(aChange({ commits: [aCommit({ committer: person(quinn) })] }), quinn)).toMatchObject(self);
    expect(separated(aChange({ pushers: known([quinn]) }), quinn)).toMatchObject(self);
  });

  it('bars by login too, where the id differs or is missing: the doubt works against opening (T27)', () => {
    expect(separated(aChange(), { ...ada, login: 'ADA', id: 1 })).toMatchObject(self);
    expect(separated(aChange(), { ...ada, login: 'ada-renamed' })).toMatchObject(self);
    expect(separated(aChange({ pushers: known([{ ...quinn, id: 1 }]) }), quinn)).toMatchObject(self);
  });

  it('frees nobody while an author or committer is unknown (T8)', () => {
    for (const commit of [
      aCommit({ authors: [person(ada), person(null, 'ghost@example.com')] }),
      aCommit({ authors: [] }),
      aCommit({ committer: person(null, 'ghost@example.com') }),
      aCommit({ committer: null }),
    ]) {
      expect(separated(aChange({ commits: [commit] }), quinn)).toMatchObject(unknownAuthors);
    }
    expect(separated(aChange({ commits: [] }), quinn)).toMatchObject(unknownAuthors);
    expect(separated(aChange({ author: null }), quinn)).toMatchObject(unknownAuthors);
  });

  it("does not take GitHub's own committer for a person", () => {
    expect(separated(aChange({ commits: [aCommit({ committer: person(aPerson('web-flow')) })] }), quinn)).toEqual({
      free: true,
    });
    expect(
      separated(aChange({ commits: [aCommit({ committer: person(null, 'noreply@github.com') })] }), quinn),
    ).toEqual({ free: true });
    expect(
      separated(aChange({ commits: [aCommit({ authors: [person(null, 'noreply@github.com')] })] }), quinn),
    ).toMatchObject(unknownAuthors);
  });

  it("frees nobody while it is not known who pushed, and learns it from the branch's activity", () => {
    const change = aChange({ pushers: unlearnable('PUSHER_UNKNOWN') });
    const pushes = (list: readonly { readonly after: string; readonly actor: Actor | null }[]) => ({
      readings: readings([{ kind: 'pushes', change: 7 }, list.map((push) => ({ ...push, at: seen }))]),
    });
    expect(separated(change, quinn)).toMatchObject({ free: false, unknown: true, code: 'PUSHER_UNKNOWN' });
    expect(separated(change, quinn, pushes([{ after: head, actor: ada }]))).toEqual({ free: true });
    expect(
      separated(
        change,
        quinn,
        pushes([
          { after: earlier, actor: ada },
          { after: head, actor: quinn },
        ]),
      ),
    ).toMatchObject(self);
    expect(separated(change, quinn, pushes([{ after: head, actor: null }]))).toMatchObject({ code: 'PUSHER_UNKNOWN' });
    expect(separated(change, quinn, pushes([{ after: earlier, actor: ada }]))).toMatchObject({
      code: 'PUSHER_UNKNOWN',
    });
    const refused = { readings: readings([{ kind: 'pushes', change: 7 }, unlearnable('API_FORBIDDEN')]) };
    expect(separated(change, quinn, refused)).toMatchObject({ free: false, unknown: true, code: 'API_FORBIDDEN' });
  });

  it('says "self" rather than "unknown" where a hand in the change is known', () => {
    expect(separated(aChange({ pushers: unlearnable('PUSHER_UNKNOWN') }), ada)).toMatchObject(self);
  });

  it('bars nobody where it is off', () => {
    expect(separated(aChange(), ada, {}, 'off')).toEqual({ free: true });
  });
});
