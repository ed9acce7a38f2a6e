import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aComment,
  aShownItem,
  aSighting,
  earlier,
  head,
  later,
  membership,
  opened,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const production = anEnvironment({ waivers: { by: 'lead', most: 24 * hour } });
const items = [
  anItem('tests'),
  anItem('qa', { evidence: evidence.signoff('qa') }),
  anItem('guard', { waivable: false }),
];
const checklist = aChecklist({ environments: [production], items });

const reason = 'the runner farm is down';
const until = '2026-11-20T20:00:00Z';
const line = (over = '') => `/waive tests${over} until ${until} -- ${reason}`;
const waiving = (text = line(), over: Partial<Comment> = {}) => aComment({ id: '9', author: octavia, text, ...over });

function heard(
  comments: readonly Comment[],
  list: Checklist = checklist,
  change: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
) {
  const all = someFacts({ items: ['qa'], change: aChange({ comments, ...change }), ...facts });
  return interpret(list, all);
}

/** What a comment's waivers came to: who, what, where, and whether it counts; then the answer. */
function outcome(...said: Parameters<typeof heard>) {
  const { waivers, replies } = heard(...said);
  const words = waivers.map(
    ({ by, item, environment, standing }) =>
      `${by.login} ${item} ${environment} ${standing.counts ? 'counts' : standing.code}`,
  );
  const [last] = replies.slice(-1);
  const text = (last?.reply ?? []).map((part) =>
    part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind,
  );
  return { words, reaction: last?.reaction, text: text.join('\n') };
}

const counted = { words: ['octavia tests production counts'], reaction: 'accepted', text: '' };

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

  it('is revoked by its giver and by everybody else of the role, not by others', () => {
    const leads = {
      ...checklist,
      roles: { ...checklist.roles, lead: { id: 'lead', teams: [], users: ['octavia', 'otto'] } },
    };
    const revoking = (author: Comment['author'], text = '/revoke tests') =>
      outcome([waiving(), aComment({ id: '10', author, text, createdAt: later })], leads).words;
    for (const author of [octavia, otto]) {
      expect(revoking(author)).toEqual(['octavia tests production SIGNOFF_REVOKED']);
      expect(revoking(author, '/revoke lead')).toEqual(['octavia tests production SIGNOFF_REVOKED']);
    }
    expect(revoking(quinn)).toEqual(['octavia tests production counts']);
    expect(revoking(otto, '/revoke qa')).toEqual(['octavia tests production counts']);
    expect(revoking(octavia, '/revoke tests in production')).toEqual(['octavia tests production SIGNOFF_REVOKED']);
    const both = outcome(
      [waiving(), aComment({ id: '10', author: otto, text: '/revoke tests', createdAt: later })],
      leads,
    );
    expect(both).toMatchObject({ reaction: 'accepted', text: '' });
  });

  it('stands beside no sign-off of the same person for another role, whichever came first', () => {
    const roles = { ...checklist.roles, qa: { id: 'qa', teams: [], users: ['octavia'] } };
    const signing = aComment({ id: '10', author: octavia, text: '/signoff qa', createdAt: later });
    expect(outcome([waiving(), signing], { ...checklist, roles }).words).toEqual([
      'octavia tests production SIGNOFF_SECOND_ROLE',
    ]);
    expect(
      heard([waiving(), signing], { ...checklist, roles }).signOffs.map(({ standing }) => standing.counts),
    ).toEqual([true]);
    const off = { ...checklist, roles, environments: [{ ...production, separationOfDuties: 'off' as const }] };
    expect(outcome([waiving(), signing], off).words).toEqual(['octavia tests production counts']);
  });

  it('stands beside no sign-off of an earlier head that a push left standing, nor does it where that is sure to be reset (T11)', () => {
    const roles = { ...checklist.roles, qa: { id: 'qa', teams: [], users: ['octavia'] } };
    const signed = aComment({ id: '10', author: octavia, text: `/signoff qa @${earlier}` });
    const [config] = someFacts().config;
    if (config === undefined) throw new Error('no checklist');
    const beside = (onPush?: 'keep') =>
      outcome(
        [signed, waiving()],
        {
          ...checklist,
          roles,
          items: [
            anItem('tests'),
            anItem('qa', { evidence: { kind: 'signoff', spec: { role: 'qa', ...(onPush ? { onPush } : {}) } } }),
          ],
        },
        {},
        {
          sightings: [aSighting({ commit: earlier, at: opened }), aSighting({ commit: head, at: opened })],
          config: [{ ...config, changedAt: opened }],
        },
      ).words;
    expect(beside('keep')).toEqual(['octavia tests production SIGNOFF_SECOND_ROLE']);
    expect(beside()).toEqual(['octavia tests production counts']);
  });

  it('stands beside a sign-off for the same role, of somebody else, of another place or commit, or that does not count', () => {
    const roles = {
      lead: { id: 'lead', teams: [], users: ['octavia'] },
      qa: { id: 'qa', teams: [], users: ['octavia', 'quinn'] },
    };
    const two = {
      ...checklist,
      roles,
      items: [...items, anItem('lead-go', { evidence: evidence.signoff('lead') })],
      environments: [production, anEnvironment({ name: 'staging', separationOfDuties: 'off' })],
    };
    const beside = (text: string, author: Comment['author'] = octavia) =>
      outcome(
        [
          waiving(`/waive tests until ${until} in production -- ${reason}`),
          aComment({ id: '10', author, text, createdAt: later }),
        ],
        two,
        {},
        { shown: ['qa', 'lead-go'].map((item) => aShownItem(item)) },
      ).words;
    expect(beside('/signoff qa in production')).toEqual(['octavia tests production SIGNOFF_SECOND_ROLE']);
    const fine = ['octavia tests production counts'];
    expect(beside('/signoff lead-go in production')).toEqual(fine);
    expect(beside('/signoff qa in production', quinn)).toEqual(fine);
    expect(beside('/signoff qa in staging')).toEqual(fine);
    expect(beside(`/signoff qa @${'b'.repeat(40)} in production`)).toEqual(fine);
    expect(beside('/signoff qa in nowhere')).toEqual(fine);
  });

  it('does not count beside a hold or its own revocation in one comment', () => {
    for (const stop of ['/hold', '/hold in staging', '/revoke tests', 'Please /revoke', '- /hold'])
      expect([stop, outcome([waiving(`${line()}\n${stop}`)]).words]).toEqual([
        stop,
        stop === 'Please /revoke' ? ['octavia tests production counts'] : [],
      ]);
  });

  it('waits for what says who may waive', () => {
    const teams = { ...checklist, roles: { lead: { id: 'lead', teams: ['acme/ops'], users: [] } } };
    const words = (facts: Partial<Facts>) => outcome([waiving()], teams, {}, facts).words;
    expect(words({ readings: membership('acme/ops', 'octavia') })).toEqual(['octavia tests production counts']);
    const unread = readings([{ kind: 'team', team: 'acme/ops', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')]);
    expect(words({ readings: unread })).toEqual(['octavia tests production TEAM_UNREADABLE']);
  });
});
