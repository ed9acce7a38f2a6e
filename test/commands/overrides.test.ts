import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { commandNeeds } from '../../src/commands/needs.ts';
import { needKey } from '../../src/evidence/need.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { aChecklist, anEnvironment, anItem, aRole } from '../builders/checklist.ts';
import { aChange, aComment, head, later, said, someFacts, unlearnable } from '../builders/facts.ts';
import { mallory, octavia, quinn } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const production = anEnvironment({
  waivers: { by: 'crew', most: hour },
  override: { by: 'lead', people: 2, most: hour },
});
const checklist = aChecklist({
  roles: {
    lead: aRole('lead', { users: ['octavia'], teams: ['acme/leads'] }),
    crew: aRole('crew', { teams: ['acme/crew'] }),
  },
  environments: [production, anEnvironment({ name: 'staging' })],
  items: [anItem('tests'), anItem('guard', { waivable: false })],
});
const line = '/override -- the shop is down';
const until = '2026-11-20T11:30:00Z';
const waive = `/waive tests until ${until} in production -- the farm is down`;

const factsOf = (comments: readonly Comment[], over: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}) =>
  someFacts({ change: aChange({ comments, ...over }), ...facts });

function outcome(text: string, list: Checklist = checklist, over: Partial<Comment> = {}, facts: Partial<Facts> = {}) {
  const comments = [aComment({ id: '9', author: octavia, text, ...over })];
  const { overrides, replies } = interpret(list, factsOf(comments, {}, facts));
  const [last] = replies.slice(-1);
  const reply = (last?.reply ?? []).map((part) =>
    part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind,
  );
  return { counts: overrides.map(({ standing }) => standing.counts), reaction: last?.reaction, text: reply.join('\n') };
}

describe('the word of one person for an override', () => {
  it('is for the only environment that can be overridden, for the head that was seen, and for as long as the checklist says', () => {
    expect(outcome(line)).toEqual({ counts: [true], reaction: 'accepted', text: '' });
    expect(interpret(checklist, factsOf([aComment({ id: '9', author: octavia, text: line })])).overrides).toEqual([
      {
        role: 'lead',
        item: '',
        environment: 'production',
        commit: head,
        by: octavia,
        at: said,
        comment: { id: '9', url: aComment({ id: '9' }).url },
        note: 'the shop is down',
        standing: { counts: true },
        until: '2026-11-20T12:00:00Z',
      },
    ]);
  });

  it('is answered with what it lacks, and the line that would do', () => {
    expect(outcome('/override')).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'It needs a reason of at least 10 characters behind `--`: whoever comes later reads it.\n/override in production -- REASON',
    });
    expect(outcome('/override in staging -- the shop is down')).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'The checklist has no `override` that says who may in "staging": it can be done in production.\n/override in production -- REASON',
    });
    const nobody = { ...checklist, environments: [anEnvironment()] };
    expect(outcome(line, nobody)).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'The checklist has no `override` that says who may anywhere on this change now.',
    });
    expect(outcome('/override in production -- the shop is down', nobody).text).toBe(
      'The checklist has no `override` that says who may in "production": it can be done nowhere.',
    );
    const two = { ...checklist, environments: [production, { ...production, name: 'staging' }] };
    expect(outcome(line, two)).toMatchObject({
      counts: [],
      text: 'It can be done in production, staging, and the comment does not say where, so nothing counts. Paste the line that is meant, with the reason:\n/override in production -- REASON\n/override in staging -- REASON',
    });
    expect(outcome(line, checklist, {}, { sightings: [] })).toMatchObject({
      counts: [false],
      text: expect.stringMatching(`\n/override @${head} in production -- REASON$`),
    });
  });

  it('is nothing of an account that is gone, and nothing certain of one whose id is not told', () => {
    expect(outcome(line, checklist, { author: null }).counts).toEqual([]);
    const alone = { reader: { app: null, alone: true, run: null } };
    expect(outcome(line, checklist, { author: { ...octavia, id: null } }, alone)).toMatchObject({
      counts: [false],
      text: 'GitHub does not tell the id of octavia.',
    });
  });

  it('that was taken back later was in order when it was given', () => {
    const comments = [
      aComment({ id: '9', author: octavia, text: line }),
      aComment({ id: '10', author: octavia, text: '/revoke lead', createdAt: later }),
    ];
    const { overrides, replies } = interpret(checklist, factsOf(comments));
    expect(overrides[0]?.standing).toEqual({
      counts: false,
      code: 'SIGNOFF_REVOKED',
      sentence: 'The override of octavia was revoked by octavia.',
    });
    expect(replies.map(({ reaction, reply }) => [reaction, reply])).toEqual([
      ['accepted', []],
      ['accepted', []],
    ]);
  });
});

describe('what must be read to understand an exception', () => {
  const needs = (text: string, over: Partial<ChangeFacts> = {}, comment: Partial<Comment> = {}) =>
    commandNeeds(checklist, factsOf([aComment({ author: mallory, text, ...comment })], over)).map(needKey);

  it('is whether its writer holds the role for it, and who pushed where that is not known', () => {
    expect(needs(line)).toEqual(['team:acme/leads:mallory']);
    expect(needs(waive)).toEqual(['team:acme/crew:mallory']);
    expect(needs(waive, { pushers: unlearnable('PUSHER_UNKNOWN') })).toEqual(['team:acme/crew:mallory', 'pushes:7']);
  });

  it('is nothing for what aims at nothing, or cannot count', () => {
    expect(needs(`/waive guard until ${until} in production -- the farm is down`)).toEqual([]);
    expect(needs(`/waive tests until ${until} in staging -- the farm is down`)).toEqual([]);
    expect(needs('/override in staging -- the shop is down')).toEqual([]);
    const pushers = unlearnable('PUSHER_UNKNOWN');
    expect(needs('/signoff lead', { pushers })).toEqual([]);
    const edited = {
      lastEditedAt: later,
      revisions: { complete: true, list: [{ at: said, editor: quinn, text: line }] },
    };
    expect(needs(line, { pushers }, edited)).toEqual([]);
  });

  it('is whether who takes it back holds the role', () => {
    expect(needs('/revoke lead')).toEqual(['team:acme/leads:mallory']);
    expect(needs('/revoke tests')).toEqual(['team:acme/crew:mallory']);
  });

  it('is whose hand wrote it, where it counts for all the rest', () => {
    const facts = factsOf([aComment({ id: '9', author: octavia, text: line })]);
    const keys = (readings: Facts['readings']) => missingNeeds(checklist, { ...facts, readings }).map(needKey);
    expect(keys({})).toContain('comment-origin:9');
    expect(keys(facts.readings)).not.toContain('comment-origin:9');
  });
});
