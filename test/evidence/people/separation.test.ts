import { describe, expect, it } from '@jest/globals';
import { separationOf } from '../../../src/evidence/people/separation.ts';
import type { Actor, ChangeFacts, Facts } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import {
  aChange,
  aCommit,
  known,
  readings,
  seen,
  someFacts,
  unlearnable,
  head,
  earlier,
  elsewhere,
} from '../../builders/facts.ts';
import { aRememberedPush } from '../../builders/memory.ts';
import { ada, aBot, aPerson, otto, quinn } from '../../builders/people.ts';

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

  it('bars who came in through a second parent, as author or co-author (T7)', () => {
    const merge = aCommit({ parents: [earlier, elsewhere] });
    const side = aCommit({ oid: elsewhere, authors: [person(ada), person(otto)], committer: person(quinn) });
    for (const actor of [quinn, otto])
      expect(separated(aChange({ commits: [side, merge] }), actor)).toMatchObject(self);
  });

  it('bars whoever is remembered to have pushed, though GitHub does not show it any more (T7)', () => {
    const push = (over: object = {}) => ({ remembered: [aRememberedPush({ by: quinn, ...over })] });
    expect(separated(aChange(), quinn, push())).toMatchObject({
      ...self,
      sentence: expect.stringContaining('pushed to'),
    });
    expect(separated(aChange(), quinn, push({ after: elsewhere }))).toMatchObject(self);
    expect(separated(aChange(), { ...quinn, login: 'renamed' }, push())).toMatchObject(self);
    expect(separated(aChange(), quinn, push({ change: 8 }))).toEqual({ free: true });
    expect(separated(aChange(), quinn, push({ by: null }))).toEqual({ free: true });
    expect(separated(aChange(), otto, push())).toEqual({ free: true });
    const dark = aChange({ pushers: unlearnable('PUSHER_UNKNOWN') });
    expect(separated(dark, quinn, push())).toMatchObject(self);
    expect(separated(aChange(), quinn, push(), 'off')).toEqual({ free: true });
  });

  it.each(['Mannequin', 'Organization', 'EnterpriseUserAccount', 'Bot'] as const)(
    'bars by id whatever kind of account opened the change: %s (T8)',
    (type) => {
      expect(separated(aChange({ author: { ...quinn, login: 'other', type } }), quinn)).toMatchObject(self);
    },
  );

  it('frees nobody where the head is not among the commits that are listed (T8)', () => {
    expect(separated(aChange({ commits: [aCommit({ oid: earlier })] }), quinn)).toMatchObject(unknownAuthors);
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

  it('knows the addresses of the Enterprise Server that the change is on, and of no other', () => {
    const on = (url: string, committer: string) =>
      separated(aChange({ url, commits: [aCommit({ committer: person(null, committer) })] }), quinn);
    const url = 'https://github.acme.test/acme/shop/pull/7';
    for (const own of ['noreply@github.acme.test', '7+renovate[bot]@users.noreply.github.acme.test'])
      expect(on(url, own)).toEqual({ free: true });
    expect(on('http://127.0.0.1:4010/acme/shop/pull/7', 'noreply@127.0.0.1')).toEqual({ free: true });
    expect(on(url, 'noreply@github.com')).toEqual({ free: true });
    for (const other of [
      'noreply@acme.test',
      'noreply@github.acme.tes',
      'xnoreply@github.acme.test',
      'noreply@',
      '7+renovate[bot]@users.noreply.acme.test',
      '7+renovate[bot]@users.noreply.github.acme.test.evil.test',
    ])
      expect(on(url, other)).toMatchObject(unknownAuthors);
  });

  it('takes no app for a person: of what bots alone wrote anybody else may sign', () => {
    const renovate = aBot('renovate');
    const own = person(null, '29139614+renovate[bot]@users.noreply.github.com');
    const bots = { author: renovate, pushers: known([renovate]) };
    const by = (email: string | null) => [aCommit({ authors: [person(null, email)] })];
    expect(separated(aChange({ ...bots, commits: [aCommit({ authors: [own], committer: own })] }), quinn)).toEqual({
      free: true,
    });
    for (const email of [
      '29139614+renovate@users.noreply.github.com',
      'renovate[bot]@users.noreply.github.com',
      '29139614+renovate[bot]@users.noreply.github.com.example.com',
      'x29139614+renovate[bot]@users.noreply.github.com',
      '1+renovate[bot]@users-noreply.github.com',
      null,
    ])
      expect(separated(aChange({ ...bots, commits: by(email) }), quinn)).toMatchObject(unknownAuthors);
  });

  it('bars whoever was ever assigned to a change that a bot opened, and nobody for being assigned to a colleague’s (T10)', () => {
    const assigned = (assignee: Actor | null) => ({ kind: 'assigned', at: seen, actor: otto, assignee }) as const;
    const timeline = [assigned(null), assigned(quinn)];
    const botsOwn = aChange({ author: aBot('copilot-swe-agent'), timeline });
    expect(separated(botsOwn, quinn)).toMatchObject({
      ...self,
      sentence: 'quinn was assigned to this change, and duties are separated here.',
    });
    expect(separated(botsOwn, otto)).toEqual({ free: true });
    expect(separated(botsOwn, quinn, {}, 'off')).toEqual({ free: true });
    expect(separated(aChange({ timeline }), quinn)).toEqual({ free: true });
    const other = { ...assigned(quinn), kind: 'comment-deleted', author: quinn } as const;
    expect(separated(aChange({ author: aBot('copilot-swe-agent'), timeline: [other] }), quinn)).toEqual({ free: true });
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

  it('frees nobody of a change with as many commits as GitHub lists at most (T46)', () => {
    const commits = (count: number) => ({ commits: Array.from({ length: count }, () => aCommit()) });
    expect(separated(aChange(commits(249)), quinn)).toEqual({ free: true });
    expect(separated(aChange(commits(250)), quinn)).toMatchObject(unknownAuthors);
  });

  it('says "self" rather than "unknown" where a hand in the change is known', () => {
    expect(separated(aChange({ pushers: unlearnable('PUSHER_UNKNOWN') }), ada)).toMatchObject(self);
  });

  it('bars nobody where it is off', () => {
    expect(separated(aChange(), ada, {}, 'off')).toEqual({ free: true });
  });
});
