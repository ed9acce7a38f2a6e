import { describe, expect, it } from '@jest/globals';
import { aChecklist, anEnvironment, anItem } from '../builders/checklist.ts';
import { aShownItem, earlier, head, later, readings, said, someFacts } from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto } from '../builders/people.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { production, items, checklist, reason, until, line, waiving, heard, outcome, counted } from './waiving.ts';

describe('a waiver', () => {
  it('counts from a holder of the role who had no hand in the change, and says what, where, for which commit and how long', () => {
    expect(outcome([waiving()])).toEqual(counted);
    expect(heard([waiving()]).waivers).toEqual([
      {
        role: 'lead',
        item: 'tests',
        environment: 'production',
        commit: head,
        by: octavia,
        at: said,
        comment: { id: '9', url: waiving().url },
        note: reason,
        standing: { counts: true },
        until,
      },
    ]);
    expect(outcome([waiving(`/waive tests @${head.slice(0, 9)} until 2026-11-21 in Production -- ${reason}`)])).toEqual(
      counted,
    );
  });

  it('of somebody without the role, of a bot, or of who wrote or pushed the change does not count (T137)', () => {
    expect(outcome([waiving(line(), { author: mallory })])).toEqual({
      words: ['mallory tests production SIGNOFF_NOT_IN_ROLE'],
      reaction: 'refused',
      text: 'mallory does not hold the role lead (octavia); only a holder can sign.',
    });
    const leads = {
      ...checklist,
      roles: { ...checklist.roles, lead: { id: 'lead', teams: [], users: ['ada', 'otto'] } },
    };
    expect(outcome([waiving(line(), { author: ada })], leads).words).toEqual(['ada tests production SIGNOFF_SELF']);
    const pushed = { pushers: { known: true, value: [otto], source: '', observer: '', at: said } } as const;
    expect(outcome([waiving(line(), { author: otto })], leads, pushed).words).toEqual([
      'otto tests production SIGNOFF_SELF',
    ]);
    expect(outcome([waiving(line(), { author: aBot('helper') })]).words).toEqual([
      'helper tests production SIGNOFF_NOT_HUMAN',
    ]);
    expect(outcome([waiving(line(), { author: null })])).toMatchObject({ words: [] });
  });

  it('of the author does not count where duties are not separated either (T137)', () => {
    const off = aChecklist({
      items,
      roles: { lead: { id: 'lead', teams: [], users: ['ada'] } },
      environments: [{ ...production, separationOfDuties: 'off' }],
    });
    expect(outcome([waiving(line(), { author: ada })], off).words).toEqual(['ada tests production SIGNOFF_SELF']);
  });

  it('needs a reason of ten characters, seen ones (T137)', () => {
    const short = {
      words: [],
      reaction: 'refused',
      text: `It needs a reason of at least 10 characters behind \`--\`: whoever comes later reads it.\n/waive tests until ${until} in production -- REASON`,
    };
    for (const words of ['', ' -- no runner', ' -- no   runner', ' -- no\u200brunner\u200b'])
      expect(outcome([waiving(`/waive tests until ${until}${words}`)])).toEqual(short);
    expect(outcome([waiving(`/waive tests until ${until} -- no runners`)])).toEqual(counted);
  });

  it('ends, after its comment and no later than the checklist lets it (T137)', () => {
    const at = (moment: string) => outcome([waiving(`/waive tests until ${moment} -- ${reason}`)]);
    const longest = '2026-11-21T11:00:00Z';
    const paste = `/waive tests until ${longest} in production -- REASON`;
    expect(at(longest)).toEqual(counted);
    for (const late of ['2026-11-21T11:00:01Z', '2026-11-22', '9999-12-31'])
      expect(at(late)).toEqual({
        words: [],
        reaction: 'refused',
        text: `A waiver in production lasts until ${longest} at most when it is given now.\n${paste}`,
      });
    for (const past of [said, '2026-11-20', '2026-11-20T12:00:00+01:00'])
      expect(at(past)).toMatchObject({
        words: [],
        reaction: 'refused',
        text: expect.stringMatching(/was over when this was written/),
      });
    expect(at('2026-11-20T11:00:01Z')).toEqual(counted);
  });

  it('is of one item that the checklist has, asks for here, and lets be waived (T137)', () => {
    const answer = (text: string, ...rest: readonly []) => outcome([waiving(text)], checklist, ...rest);
    expect(answer(`/waive ghost until ${until} -- ${reason}`)).toMatchObject({
      words: [],
      text: 'There is no item "ghost" to waive. Items: tests, qa.',
    });
    expect(answer(`/waive guard until ${until} -- ${reason}`)).toMatchObject({
      words: [],
      text: 'The checklist says of "guard" that it is never waived.',
    });
    expect(answer(`/waive * until ${until} -- ${reason}`).words).toEqual([]);
    const elsewhere = { ...checklist, items: [anItem('tests', { environments: ['staging'] })] };
    expect(outcome([waiving()], elsewhere)).toMatchObject({
      words: [],
      text: '"tests" is not asked anywhere on this change now.',
    });
    expect(outcome([waiving(`/waive tests until ${until} in moon -- ${reason}`)])).toMatchObject({
      words: [],
      text: `"tests" is not asked in "moon": it can be done in production.\n/waive tests until ${until} in production -- REASON`,
    });
  });

  it('is of one environment: where several ask, nothing counts without it', () => {
    const two = { ...checklist, environments: [production, { ...production, name: 'staging' }] };
    expect(outcome([waiving()], two)).toEqual({
      words: [],
      reaction: 'refused',
      text: `It can be done in production, staging, and the comment does not say where, so nothing counts. Paste the line that is meant, with the reason:\n/waive tests until ${until} in production -- REASON\n/waive tests until ${until} in staging -- REASON`,
    });
    expect(outcome([waiving(`/waive tests until ${until} in staging -- ${reason}`)], two).words).toEqual([
      'octavia tests staging counts',
    ]);
  });

  it('is nothing where the checklist does not say who may', () => {
    const nobody = { ...checklist, environments: [anEnvironment()] };
    expect(outcome([waiving()], nobody)).toEqual({
      words: [],
      reaction: 'refused',
      text: 'Nobody may waive anything in production: the checklist has no `waivers` that says who.',
    });
  });

  it('of a head that was not seen before is refused, with the line that can mean nothing else', () => {
    expect(outcome([waiving()], checklist, {}, { sightings: [] })).toEqual({
      words: ['octavia tests production SIGNOFF_AMBIGUOUS'],
      reaction: 'refused',
      text: expect.stringMatching(`\n/waive tests @${head} until ${until} in production -- REASON$`),
    });
    expect(heard([waiving(line(` @${earlier.slice(0, 9)}`))]).waivers.map(({ commit }) => commit)).not.toContain(head);
  });

  it('is about what the item said when it was shown, or what the file said before', () => {
    const qa = (over: Partial<Facts>) =>
      outcome([waiving(`/waive qa until ${until} -- ${reason}`)], checklist, {}, over).words;
    expect(qa({})).toEqual(['octavia qa production counts']);
    expect(qa({ shown: [aShownItem('qa', { wording: '0'.repeat(16) })] })).toEqual([
      'octavia qa production SIGNOFF_WORDING_CHANGED',
    ]);
    const config = someFacts().config.map((one) => ({ ...one, changedAt: later }));
    expect(outcome([waiving()], checklist, {}, { config }).words).toEqual([
      'octavia tests production SIGNOFF_WORDING_CHANGED',
    ]);
  });

  it('that was edited, deleted or written through an app does not count', () => {
    const edited = waiving(line(), {
      lastEditedAt: later,
      revisions: { complete: true, list: [{ at: said, editor: octavia, text: line() }] },
    });
    expect(outcome([edited]).words).toEqual(['octavia tests production SIGNOFF_EDITED']);
    const through = readings([{ kind: 'comment-origin', comment: '9' }, { throughApp: 'helper' }]);
    expect(outcome([waiving()], checklist, {}, { readings: through }).words).toEqual([
      'octavia tests production SIGNOFF_THROUGH_APP',
    ]);
  });
});
