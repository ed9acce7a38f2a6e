import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import { later } from '../builders/facts.ts';
import { aBot, ada, otto, quinn } from '../builders/people.ts';
import { by, holds, standings } from './said.ts';

describe('a command that a bot was made to say (T22)', () => {
  const echoes = ['/signoff qa', 'ada wrote:\n\n/signoff qa', '/signoff qa\n/signoff ops'];

  it.each(['holdpoint', 'dependabot', 'quinn', 'translator'])('counts nothing, whoever the bot is: %s', (login) => {
    for (const text of echoes) {
      expect(standings([by(aBot(login), text)]).filter((standing) => !standing.endsWith('SIGNOFF_NOT_HUMAN'))).toEqual(
        [],
      );
    }
  });

  it('is not even looked for where it comes with the mark of our comments', () => {
    const marked = `<!-- holdpoint:living ${'0'.repeat(32)} -->\n\n/signoff qa`;
    expect(standings([by(aBot('holdpoint'), marked)])).toStrictEqual([]);
    expect(holds([by(aBot('holdpoint'), marked.replace('/signoff qa', '/hold'))])).toStrictEqual([]);
    expect(standings([by(aBot('holdpoint'), ` ${marked}`)])).not.toStrictEqual([]);
  });

  it('is heard behind that mark where a person wrote it there', () => {
    const marked = `<!-- holdpoint:living ${'0'.repeat(32)} -->\n\n/hold`;
    expect(holds([by(otto, marked)])).toStrictEqual(['otto everything']);
    expect(holds([by(otto, marked.replace('/hold', '/signoff ops'))])).toStrictEqual([]);
    expect(standings([by(quinn, marked.replace('/hold', '/signoff qa'))])).not.toStrictEqual([]);
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
