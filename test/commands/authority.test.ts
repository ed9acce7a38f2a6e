import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import { head, later } from '../builders/facts.ts';
import { aBot, ada, mallory, otto, quinn } from '../builders/people.ts';
import { by, holds, standings } from './said.ts';

/** Every word that GitHub has for how somebody belongs to a repository, and one that it may have tomorrow. */
const ASSOCIATIONS = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
  'CONTRIBUTOR',
  'FIRST_TIME_CONTRIBUTOR',
  'FIRST_TIMER',
  'MANNEQUIN',
  'NONE',
  'EMPEROR',
  '',
];
const places = [true, false].map((isPrivate) => ({
  repository: { id: 42, name: 'acme/shop', private: isPrivate, defaultBranch: 'main' },
  environment: null,
  candidate: head,
  changes: [7],
}));

describe("GitHub's word for how somebody belongs to a repository (T14)", () => {
  it.each(ASSOCIATIONS)('%j gives nobody a sign-off, and takes none from who holds the role', (association) => {
    for (const subject of places) {
      expect(standings([by(mallory, '/signoff qa', { association })], {}, { subject })).toStrictEqual([
        'mallory qa-check production SIGNOFF_NOT_IN_ROLE',
      ]);
      expect(standings([by(quinn, '/signoff qa', { association })], {}, { subject })).toStrictEqual([
        'quinn qa-check production counts',
      ]);
    }
  });

  it.each(ASSOCIATIONS)('%j lets nobody lift the hold of somebody else', (association) => {
    for (const subject of places) {
      const lift = by(mallory, '/unhold', { association, createdAt: later });
      expect(holds([by(otto, '/hold'), lift], {}, { subject })).toStrictEqual(['otto everything']);
    }
  });
});

describe('a command that a bot was made to say (T22)', () => {
  const echoes = ['/signoff qa', 'ada wrote:\n\n/signoff qa', '/signoff qa\n/signoff ops'];

  it.each(['holdpoint', 'dependabot', 'quinn', 'translator'])('counts nothing, whoever the bot is: %s', (login) => {
    for (const text of echoes) {
      expect(standings([by(aBot(login), text)]).filter((standing) => !standing.endsWith('SIGNOFF_NOT_HUMAN'))).toEqual(
        [],
      );
    }
  });

  it('stops nothing and lifts nothing either', () => {
    expect(holds([by(aBot('holdpoint'), '/hold')])).toStrictEqual([]);
    expect(holds([by(otto, '/hold'), by(aBot('otto'), '/unhold', { createdAt: later })])).toStrictEqual([
      'otto everything',
    ]);
  });

  it("is none where a person quotes it: the quote is not the person's own text", () => {
    expect(standings([by(quinn, '> /signoff qa\n\nLooks wrong to me.')])).toStrictEqual([]);
    expect(parseComment('> ada wrote:\n> /signoff qa').commands).toStrictEqual([]);
  });

  it('gives the author nothing by way of a role holder who only answers', () => {
    expect(standings([by(ada, '/signoff qa'), by(quinn, '> /signoff qa\nWhy?')])).not.toContain(
      'quinn qa-check production counts',
    );
  });
});
