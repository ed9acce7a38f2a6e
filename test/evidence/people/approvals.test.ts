import { describe, expect, it } from '@jest/globals';
import type { Actor, ChangeFacts } from '../../../src/evidence/facts.ts';
import type { SeparationOfDuties } from '../../../src/evidence/kind.ts';
import { barredWords, standsFree } from '../../../src/evidence/people/approvals.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, aCommit, aReview, known, someFacts, unlearnable } from '../../builders/facts.ts';
import { ada, octavia, otto, rhea } from '../../builders/people.ts';

interface Case {
  readonly change?: Partial<ChangeFacts>;
  readonly deployers?: readonly Actor[];
  readonly strict?: boolean;
  readonly duties?: SeparationOfDuties;
}

/** A change that otto opened, ada wrote and ada pushed. */
function about({ change = {}, deployers, strict = false, duties = 'change' }: Case) {
  const byAda = { email: 'ada@example.com', user: ada };
  const commits = [aCommit({ authors: [byAda], committer: byAda })];
  const judged = aChange({ author: otto, commits, pushers: known([ada]), ...change });
  return {
    change: judged,
    environment: anEnvironment({ strict, separationOfDuties: duties }),
    facts: someFacts({ change: judged }),
    ...(deployers === undefined ? {} : { deployers }),
  };
}

const stranger = { email: 'x@example.com', user: null };

describe('somebody who approves a change (T7)', () => {
  it('stands free of it with no hand in it', () => {
    expect(standsFree(rhea, about({}))).toBe(true);
    expect(standsFree(rhea, about({ deployers: [octavia] }))).toBe(true);
  });

  it.each(['change', 'off'] as const)('never does who opened it, or deploys it, be duties %s', (duties) => {
    expect(standsFree(otto, about({ duties }))).toBe(false);
    expect(standsFree(rhea, about({ duties, deployers: [octavia, rhea] }))).toBe(false);
    expect(standsFree(otto, about({ duties, deployers: [octavia] }))).toBe(false);
  });

  it('does not who wrote it, unless duties are not separated', () => {
    expect(standsFree(ada, about({}))).toBe(false);
    expect(standsFree(ada, about({ duties: 'off' }))).toBe(true);
  });

  it('is not known to where it is strict and somebody is unknown, and is told what helps', () => {
    const change = { commits: [aCommit({ authors: [stranger], oid: 'a.b'.padEnd(40, '0') })] };
    const told = standsFree(rhea, about({ change, strict: true }));
    expect(told).toMatchObject({
      code: 'SIGNOFF_AUTHORS_UNKNOWN',
      detail: expect.stringMatching(/[^.]$/),
      next: [{ who: 'somebody who may push', how: expect.stringContaining('e-mail addresses that GitHub knows') }],
    });
  });

  it('is not known to elsewhere where who pushed it is not, but for a fork whose authors are', () => {
    const commits = [aCommit({ authors: [stranger] })];
    const pushers = unlearnable('NOT_READ');
    expect(standsFree(rhea, about({ change: { commits } }))).toBe(true);
    expect(standsFree(rhea, about({ change: { pushers } }))).toMatchObject({ next: expect.anything() });
    expect(standsFree(rhea, about({ change: { commits, pushers } }))).toMatchObject({ next: expect.anything() });
    const fork = { pushers, crossRepository: true };
    expect(standsFree(rhea, about({ change: fork }))).toBe(true);
    expect(standsFree(ada, about({ change: fork }))).toBe(false);
    expect(standsFree(rhea, about({ change: { ...fork, commits } }))).toMatchObject({ next: expect.anything() });
  });
});

describe('the words about approvals that do not count', () => {
  const words = (authors: readonly (Actor | null)[], one: Case = {}) =>
    barredWords(
      authors.map((author) => aReview({ author })),
      about(one),
    );

  it('name whose they are, and what they did', () => {
    expect(words([ada, otto])).toBe('ada wrote part of this change, otto opened this change');
    expect(words([rhea], { deployers: [rhea] })).toBe('rhea deploys it');
  });

  it('are none of whoever had no hand in it, or is not told', () => {
    expect(words([rhea, null])).toBe('');
    expect(words([rhea], { deployers: [octavia] })).toBe('');
    expect(words([])).toBe('');
  });

  it('are none where duties are not separated', () => {
    expect(words([ada], { duties: 'off' })).toBe('');
  });
});
