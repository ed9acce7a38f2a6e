import { describe, expect, it } from '@jest/globals';
import { commandNeeds } from '../../src/commands/needs.ts';
import { interpret } from '../../src/commands/interpret.ts';
import { hearComments } from '../../src/commands/heard.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import type { RememberedClick } from '../../src/evidence/remembered.ts';
import { anItem, aChecklist, aRole, evidence } from '../builders/checklist.ts';
import {
  aComment,
  aChange,
  earlier,
  head,
  known,
  later,
  opened,
  said,
  seen,
  unlearnable,
  wordingOf,
} from '../builders/facts.ts';
import { ada, aBot, mallory, otto, quinn } from '../builders/people.ts';
import { remembering } from './recalled.ts';
import { checklist, factsOf } from './said.ts';

const press = (over: Partial<RememberedClick> = {}): RememberedClick => ({
  kind: 'clicked',
  change: 7,
  button: 'signoff',
  item: 'qa-check',
  environment: 'production',
  commit: head,
  wording: wordingOf('qa-check'),
  by: quinn,
  run: 99,
  url: 'https://github.test/runs/99',
  shown: seen,
  seenAt: later,
  ...over,
});
const hold = (over: Partial<RememberedClick> = {}) =>
  press({ button: 'hold', item: null, wording: null, environment: null, ...over });

function meant(
  clicks: readonly RememberedClick[],
  comments: readonly Comment[] = [],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
) {
  return interpret(checklist, factsOf(comments, over, { ...remembering(...clicks), ...facts }));
}

const standings = (...given: Parameters<typeof meant>) =>
  meant(...given).signOffs.map(({ by, item, environment, commit, standing }) =>
    [by.login, item, environment, commit?.slice(0, 1), standing.counts ? 'counts' : standing.code].join(' '),
  );

describe('a press of a button that signs', () => {
  it('is the sign-off of that item, environment and commit, with the click behind it', () => {
    expect(standings([press()])).toEqual(['quinn qa-check production a counts']);
    expect(meant([press()]).signOffs[0]).toMatchObject({ at: later, note: '', click: { run: 99 } });
  });

  it('is heard beside comments, of its own change alone', () => {
    expect(standings([press({ change: 8 })])).toEqual([]);
    expect(standings([press()], [aComment({ author: otto, text: '/signoff backup' })])).toHaveLength(2);
  });

  it.each<readonly [string, Partial<RememberedClick>, string]>([
    ['somebody without the role', { by: otto }, 'SIGNOFF_NOT_IN_ROLE'],
    ['a bot', { by: aBot('robot') }, 'SIGNOFF_NOT_HUMAN'],
    ['other words', { wording: '0'.repeat(16) }, 'SIGNOFF_WORDING_CHANGED'],
    ['no words', { wording: null }, 'SIGNOFF_WORDING_CHANGED'],
  ])('does not count of %s', (_, over, code) => {
    expect(standings([press(over)])[0]).toContain(code);
  });

  it('does not count of the author of the change', () => {
    const list = aChecklist({
      roles: { qa: { id: 'qa', users: ['ada'], teams: [] } },
      items: [anItem('qa-check', { evidence: evidence.signoff('qa') })],
    });
    const facts = factsOf([], {}, remembering(press({ by: ada })));
    expect(interpret(list, facts).signOffs.map(({ standing }) => standing.counts)).toEqual([false]);
  });

  it('is bound to the commit of its run, whatever the head is', () => {
    expect(standings([press({ commit: earlier })], [], { commits: [] })).toEqual([
      expect.stringContaining('qa-check production'),
    ]);
    const [signOff] = meant([press({ commit: earlier })]).signOffs;
    expect(signOff?.commit === head).toBe(false);
  });

  it('is nothing where the button does not say what and where', () => {
    expect(standings([press({ item: null })])).toEqual([]);
    expect(standings([press({ item: null, wording: null })])).toEqual([]);
    expect(standings([press({ environment: null })])).toEqual([]);
  });

  it('is not accepted for an item or an environment that is not there any more', () => {
    expect(meant([press({ item: 'gone' })]).replies[0]).toMatchObject({ reaction: 'refused', click: { item: 'gone' } });
    expect(meant([press({ environment: 'moon' })]).replies[0]).toMatchObject({ reaction: 'refused' });
  });

  it('is reset by a retargeting after its run was shown, however late it was told', () => {
    const timeline: ChangeFacts['timeline'] = [{ kind: 'base-changed', at: said, actor: ada, from: 'old', to: 'main' }];
    expect(standings([press()], [], { timeline })[0]).toContain('SIGNOFF_BASE_CHANGED');
    expect(standings([press({ shown: later })], [], { timeline })[0]).toContain('counts');
  });

  it('is taken back by a revocation since its run was shown, however late it was told', () => {
    const revoke = [aComment({ author: quinn, text: '/revoke qa-check', createdAt: said })];
    expect(standings([press()], revoke)[0]).toContain('SIGNOFF_REVOKED');
    expect(standings([press({ shown: later })], revoke)[0]).toContain('counts');
  });

  it('is a deputy’s from when its run was shown, however late it was told (T133)', () => {
    const qa = aRole('qa', { users: ['otto'], deputies: { users: ['quinn'], teams: [], after: '2h' } });
    const list = aChecklist({ roles: { qa }, items: [anItem('qa-check', { evidence: evidence.signoff('qa') })] });
    const standing = (over: Partial<RememberedClick>) =>
      interpret(list, factsOf([], {}, remembering(press(over)))).signOffs[0]?.standing;
    // The head was seen at ten: from noon on deputies can sign.
    expect(standing({ shown: '2026-11-20T11:59:00Z', seenAt: '2026-11-20T14:00:00Z' })).toMatchObject({
      counts: false,
      code: 'DEPUTY_TOO_EARLY',
    });
    expect(standing({ shown: later, seenAt: '2026-11-20T14:00:00Z' })).toMatchObject({ counts: true });
  });

  it('is answered without a comment, as of a click', () => {
    const { replies } = meant([press()]);
    expect(replies).toMatchObject([{ reaction: 'accepted', reply: [], click: { run: 99 } }]);
  });
});

describe('a press of a button that holds', () => {
  const holds = (...given: Parameters<typeof meant>) =>
    meant(...given).holds.map(({ by, environment, reason, at }) => [by?.login, environment, reason, at]);

  it('holds everything, or the environment of its gate', () => {
    expect(holds([hold()])).toEqual([['quinn', null, 'with the button', later]]);
    expect(holds([hold({ environment: 'production' })])).toEqual([['quinn', 'production', 'with the button', later]]);
  });

  it('is lifted as every hold is', () => {
    const lift = aComment({ author: quinn, text: '/unhold', createdAt: '2026-11-20T12:30:00Z' });
    expect(holds([hold()], [lift])).toEqual([]);
    expect(holds([hold({ seenAt: '2026-11-20T12:45:00Z' })], [lift])).toHaveLength(1);
  });

  it('counts of whoever may stop a deployment, and of nobody of whom GitHub tells that they may not write (T87)', () => {
    const facts = factsOf([], {}, remembering());
    const repository = { ...facts.subject.repository, private: false };
    const told = (id: number | null, writes: boolean) => {
      const readings = { 'permission:mallory': known({ id, writes }) };
      return { subject: { ...facts.subject, repository }, readings };
    };
    const shut = told(mallory.id, false);
    expect(holds([hold({ by: mallory })], [], {}, shut)).toEqual([]);
    expect(meant([hold({ by: mallory })], [], {}, shut).replies[0]).toMatchObject({ reaction: 'refused' });
    expect(holds([hold({ by: mallory })], [], {}, told(mallory.id, true))).toHaveLength(1);
    expect(holds([hold({ by: quinn })], [], {}, shut)).toHaveLength(1);
    const member = [aComment({ author: mallory, association: 'MEMBER', text: 'Hello.' })];
    expect(holds([hold({ by: mallory })], member, {}, shut)).toHaveLength(1);
    const stranger = [aComment({ author: mallory, association: 'NONE', text: 'Hello.' })];
    expect(holds([hold({ by: mallory })], stranger, {}, shut)).toEqual([]);
  });

  it('counts while it is not known whether they may: unread, failed, of another account, or of no account that is known (T91)', () => {
    const facts = factsOf([], {}, remembering());
    const repository = { ...facts.subject.repository, private: false };
    const open = (readings: Facts['readings'] = {}) => ({ subject: { ...facts.subject, repository }, readings });
    const stands = (readings?: Facts['readings'], by = mallory) =>
      holds([hold({ by })], [], {}, open(readings)).map(([login]) => login);
    expect(stands()).toEqual(['mallory']);
    expect(stands({ 'permission:mallory': unlearnable('API_UNAVAILABLE', 'HTTP 502') })).toEqual(['mallory']);
    expect(stands({ 'permission:mallory': known({ id: quinn.id, writes: false }) })).toEqual(['mallory']);
    const unknownOne = { ...mallory, id: null };
    expect(stands({ 'permission:mallory': known({ id: mallory.id, writes: false }) }, unknownOne)).toEqual(['mallory']);
    expect(stands({}, aBot('robot'))).toEqual([]);
    expect(meant([hold({ by: mallory })], [], {}, open()).replies[0]).toMatchObject({ reaction: 'accepted' });
  });

  it('has it asked who may write only where nothing else tells it, and nobody has lifted it; of ten people at most', () => {
    const facts = factsOf([], {}, remembering());
    const repository = { ...facts.subject.repository, private: false };
    const asked = (clicks: readonly RememberedClick[], comments: readonly Comment[] = [], isPrivate = false) => {
      const subject = { ...facts.subject, repository: { ...repository, private: isPrivate } };
      const about = factsOf(comments, {}, { ...remembering(...clicks), subject });
      return commandNeeds(checklist, about).flatMap((need) => (need.kind === 'permission' ? [need.login] : []));
    };
    expect(asked([hold({ by: mallory })])).toEqual(['mallory']);
    expect(asked([hold({ by: mallory })], [], true)).toEqual([]);
    expect(asked([hold({ by: quinn })])).toEqual([]);
    expect(asked([press({ by: mallory })])).toEqual([]);
    const lift = aComment({ author: quinn, text: '/unhold', createdAt: '2026-11-20T12:30:00Z' });
    expect(asked([hold({ by: mallory })], [lift])).toEqual([]);
    const crowd = Array.from({ length: 12 }, (_, n) => ({ ...mallory, id: 900 + n, login: `m${n}` }));
    expect(asked(crowd.map((by) => hold({ by })))).toHaveLength(10);
    expect(asked([hold({ by: mallory }), hold({ by: mallory, seenAt: opened })])).toEqual(['mallory']);
  });
});

describe('what is heard of a press', () => {
  it('reads as the line that stands for it, of a hand of flesh', () => {
    const change = aChange();
    const facts = { ...factsOf([]), ...remembering(press(), hold({ environment: 'production', seenAt: opened })) };
    const heard = hearComments(change, facts);
    expect(heard.map(({ comment }) => comment.text)).toEqual([
      `/signoff qa-check @${head} in production`,
      '/hold in production -- with the button',
    ]);
    expect(heard[0]).toMatchObject({
      edited: false,
      hidden: false,
      gone: false,
      throughApp: null,
      isOriginTold: true,
      firstHead: head,
    });
    expect(heard[0]?.parsed.maybeHold).toBe(false);
    expect(heard[0]?.comment).toMatchObject({ association: 'NONE', revisions: { complete: true, list: [] } });
    expect(heard.map(({ comment }) => comment.id)).toEqual([
      `click:99:${quinn.id}:${later}`,
      `click:99:${quinn.id}:${opened}`,
    ]);
    expect(new Set(heard.map(({ comment }) => comment.id)).size).toBe(2);
    expect(heard[0]?.comment.id).not.toMatch(/^\d+$/);
  });
});
