import { describe, expect, it } from '@jest/globals';
import { separationOf } from '../../../src/evidence/people/separation.ts';
import type { Actor, ChangeFacts } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, aCommit, earlier, known, someFacts, unlearnable } from '../../builders/facts.ts';
import { ada, aPerson, otto, quinn } from '../../builders/people.ts';

const named = (user: Actor | null, email: string | null = 'x@example.com') => ({ email, user });

function saidOf(over: Partial<ChangeFacts>, actor: Actor): string {
  const change = aChange({ pushers: known([]), ...over });
  const separation = separationOf({ change, actor, environment: anEnvironment(), facts: someFacts({ change }) });
  return separation.free ? 'free' : separation.sentence;
}

const barred = (login: string, part: string) => `${login} ${part} this change, and duties are separated here.`;

describe('what somebody had to do with a change is said', () => {
  const commits = [
    aCommit({ authors: [named(otto)], committer: named(quinn) }),
    aCommit({ authors: [named(ada), named(quinn)], committer: named(otto) }),
  ];

  it('as the first part that was taken: opened, wrote, committed, pushed', () => {
    expect(saidOf({ commits }, ada)).toBe(barred('ada', 'opened'));
    expect(saidOf({ commits }, otto)).toBe(barred('otto', 'wrote part of'));
    expect(saidOf({ commits }, quinn)).toBe(barred('quinn', 'committed part of'));
    const rhea = aPerson('rhea');
    expect(saidOf({ commits, pushers: known([rhea]) }, rhea)).toBe(barred('rhea', 'pushed to'));
    expect(saidOf({ commits, pushers: known([rhea]) }, aPerson('mallory'))).toBe('free');
  });

  it('by the account, whatever it is called now', () => {
    expect(saidOf({ commits }, { ...ada, login: 'ada-renamed' })).toBe(barred('ada-renamed', 'opened'));
    expect(saidOf({ commits }, { ...otto, login: 'otto-renamed' })).toBe(barred('otto-renamed', 'wrote part of'));
  });

  it('by the login in ASCII lower case, where the account is another one or not told', () => {
    const author = aPerson('Ada-Lovelace');
    expect(saidOf({ author }, aPerson('aDA-lOVELACE', { id: null }))).toBe(barred('aDA-lOVELACE', 'opened'));
    expect(saidOf({ author }, aPerson('ada-lovelace', { id: 1 }))).toBe(barred('ada-lovelace', 'opened'));
    expect(saidOf({ author: { ...author, id: null } }, aPerson('ADA-LOVELACE'))).toBe(barred('ADA-LOVELACE', 'opened'));
    expect(saidOf({ author: { ...author, id: null } }, aPerson('grace', { id: null }))).toBe('free');
    expect(saidOf({ author: aPerson('ada') }, aPerson('ADA', { id: 1 }))).toBe(barred('ADA', 'opened'));
    expect(saidOf({ commits: [aCommit({ authors: [named(ada)] })] }, { ...ada, id: null })).toBe(
      barred('ada', 'opened'),
    );
  });

  it('by what the account did first, where two names meet in one person', () => {
    const renamed = { ...otto, login: 'otto-renamed' };
    expect(saidOf({ commits: [aCommit({ authors: [named(otto)], committer: named(renamed) })] }, renamed)).toBe(
      barred('otto-renamed', 'wrote part of'),
    );
  });

  it('for each change on its own', () => {
    expect(saidOf({ commits }, otto)).toBe(barred('otto', 'wrote part of'));
    expect(saidOf({}, otto)).toBe('free');
  });
});

describe('whom nobody knows is named', () => {
  const consequence = 'so it cannot be told who may not sign';

  it.each(['ghost@example.com', null])('by the commit alone, and never by an e-mail address: %p', (email) => {
    expect(saidOf({ commits: [aCommit({ authors: [named(null, email)] })] }, quinn)).toBe(
      `Commit aaaaaaa names somebody whom GitHub maps to no account, ${consequence}.`,
    );
  });

  it('as the author, the commits or the head, where GitHub tells none', () => {
    expect(saidOf({ author: null }, quinn)).toBe(`GitHub does not tell who opened this change, ${consequence}.`);
    expect(saidOf({ commits: [] }, quinn)).toBe(`The commits of this change are not known, ${consequence}.`);
    expect(saidOf({ commits: [aCommit({ oid: earlier })] }, quinn)).toBe(
      `The head aaaaaaa is not among the commits that GitHub lists, ${consequence}.`,
    );
  });

  it('not where the head is one of several commits', () => {
    expect(saidOf({ commits: [aCommit({ oid: earlier }), aCommit()] }, quinn)).toBe('free');
  });

  it('as the pushers, with why they are not told', () => {
    expect(saidOf({ pushers: unlearnable('PUSHER_UNKNOWN', 'the page is gone') }, quinn)).toBe(
      `It is not known who pushed this change (the page is gone), ${consequence}.`,
    );
  });
});
