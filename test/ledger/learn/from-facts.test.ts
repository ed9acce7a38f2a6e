import { describe, expect, it } from '@jest/globals';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommit,
  aCommitEvidence,
  earlier,
  elsewhere,
  head,
  later,
  merged,
  mergedAt,
  now,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aRememberedPush } from '../../builders/memory.ts';
import { aBot, ada, mallory, quinn } from '../../builders/people.ts';
import { commentDelivery } from './deliveries.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import { keyOf, hold, about, learnt, keys, memories, after } from './learning.ts';

describe('a comment in a snapshot', () => {
  it('is remembered with the head on which it was first seen', () => {
    expect(learnt(about([hold]))).toMatchObject([
      {
        key: keyOf('/hold'),
        repository: 42,
        change: 7,
        at: now,
        body: { id: '1001', text: '/hold', head, edited: false, writtenAt: said, createdAt: said, seenAt: now },
      },
    ]);
  });

  it.each([
    ['by-hand', null],
    ['through-app', 'helper'],
  ])('is remembered as written %s where GitHub was asked, so that it is asked once (T21)', (told, throughApp) => {
    const origin = { kind: 'comment-origin', comment: '1001' } as const;
    const asked = { ...about([hold]), readings: readings([origin, { throughApp }]) };
    const key = `${keyOf('/hold')}:${told}`;
    expect(learnt(asked)).toMatchObject([{ key: keyOf('/hold') }, { key, body: { throughApp, head, text: '/hold' } }]);
    expect(keys(after(asked))).toEqual([]);
    const seen = { ...after(about([hold])), readings: asked.readings };
    expect(keys(seen)).toEqual([key]);
    const unanswered = readings([origin, unlearnable('API_UNAVAILABLE')]);
    expect(keys({ ...seen, readings: unanswered })).toEqual([]);
  });

  it('is not remembered as written by hand where a webhook told whose hand it was (T21)', () => {
    const taught = memories(learnFromDelivery('issue_comment', commentDelivery('created', '/hold'), said));
    const origin = { kind: 'comment-origin', comment: '1001' } as const;
    const asked = { ...about([hold], taught), readings: readings([origin, { throughApp: null }]) };
    expect(keys(asked)).toEqual([`${keyOf('/hold')}:head`]);
  });

  it('teaches nothing twice (I8)', () => {
    const edited = { at: later, editor: ada, text: 'Never mind.' };
    const revised = aComment({
      id: '1002',
      lastEditedAt: later,
      text: 'Never mind.',
      revisions: { complete: true, list: [edited, { at: said, editor: quinn, text: '/hold' }] },
    });
    const facts = about([hold, revised]);
    expect(keys(facts)).toHaveLength(3);
    expect(keys(after(facts))).toEqual([]);
  });

  it('has the key that its webhook gives it (I8)', () => {
    const [taught] = learnFromDelivery('issue_comment', commentDelivery('created', '/hold'), now);
    expect(keys(about([hold]))).toEqual([taught?.key]);
  });

  it('adds to what a webhook taught the head that only a snapshot tells, once', () => {
    const taught = memories(learnFromDelivery('issue_comment', commentDelivery('created', '/hold'), said));
    const facts = about([hold], taught);
    expect(learnt(facts)).toMatchObject([{ key: `${keyOf('/hold')}:head`, body: { head } }]);
    expect(keys(after(facts))).toEqual([]);
  });

  it('asks for no head of a remark', () => {
    const remark = aComment({ id: '1001', author: quinn, text: 'Fine.' });
    const taught = memories(learnFromDelivery('issue_comment', commentDelivery('created', 'Fine.'), said));
    expect(keys(about([remark], taught))).toEqual([]);
  });

  it('is remembered as edited when GitHub first says so, so that an erased history does not make it new (T2)', () => {
    const seen = after(about([hold]));
    const [change] = seen.changes;
    const edited = { ...hold, lastEditedAt: later, revisions: { complete: false, list: [] } };
    const facts = { ...seen, changes: change === undefined ? [] : [{ ...change, comments: [edited] }] };
    expect(learnt(facts)).toMatchObject([
      { key: `${keyOf('/hold')}:edited`, body: { edited: true, writtenAt: later } },
    ]);
    expect(keys(after(facts))).toEqual([]);
  });

  it('teaches every text that its history shows', () => {
    const list = [
      { at: later, editor: ada, text: 'Never mind.' },
      { at: said, editor: quinn, text: null },
      { at: said, editor: quinn, text: '/hold' },
    ];
    const edited = aComment({
      id: '1001',
      text: 'Never mind.',
      lastEditedAt: later,
      revisions: { complete: true, list },
    });
    expect(learnt(about([edited])).map(({ key, body }) => [key, 'writtenAt' in body ? body.writtenAt : null])).toEqual([
      [keyOf('/hold'), said],
      [keyOf('Never mind.'), later],
    ]);
  });

  it('of a bot is not remembered', () => {
    expect(keys(about([aComment({ author: aBot('robot'), text: '/hold' })]))).toEqual([]);
  });

  it('is not learnt where the ledger was not read', () => {
    const facts = about([hold]);
    const { ledger: _ledger, ...without } = facts;
    expect(keys({ ...facts, ledger: unlearnable('LEDGER_UNAVAILABLE') })).toEqual([]);
    expect(keys(without)).toEqual([]);
  });
});

describe('a failing check in a snapshot', () => {
  const failing = aCheck({ id: 5, name: 'ci / test', conclusion: 'failure' });
  const facts = (...checks: readonly (typeof failing)[]): Facts =>
    someFacts({ commits: [aCommitEvidence({ checks }), aCommitEvidence({ oid: elsewhere, checks: [failing] })] });

  it('on the head is remembered once, with the key that its webhook gives it (I8)', () => {
    expect(learnt(facts(failing))).toMatchObject([
      { key: 'check-failed:42:7:5:failure', body: { commit: head, name: 'ci / test', app: 15368, run: 5 } },
    ]);
    expect(keys(after(facts(failing)))).toEqual([]);
  });

  it('on the merge commit is remembered too, whoever ran it', () => {
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    const nobodys = { ...failing, app: null };
    const after = someFacts({ change, commits: [aCommitEvidence({ oid: merged, checks: [nobodys] })] });
    expect(learnt(after)).toMatchObject([{ key: 'check-failed:42:7:5:failure', body: { commit: merged, app: null } }]);
  });

  it.each([
    ['succeeded', aCheck({ conclusion: 'success' })],
    ['runs', aCheck({ status: 'in_progress', conclusion: null })],
    ['runs anew', aCheck({ status: 'in_progress', conclusion: 'failure' })],
    ['is ours', aCheck({ name: 'holdpoint/merge', conclusion: 'failure' })],
  ])('is not one that %s', (_what, check) => {
    expect(keys(facts(check))).toEqual([]);
  });

  it('is bounded in number, the newest first', () => {
    const many = Array.from({ length: 150 }, (_, index) => ({ ...failing, id: index + 1 }));
    const learned = keys(facts(...many));
    expect(learned).toHaveLength(100);
    expect(learned[0]).toBe('check-failed:42:7:150:failure');
  });
});

describe('the pushes of a branch', () => {
  const pushes = (...list: readonly { readonly after: string; readonly actor: typeof ada | null }[]): Facts =>
    someFacts({
      readings: readings([{ kind: 'pushes', change: 7 }, list.map((one) => ({ ...one, at: said }))]),
    });

  it('are remembered where they are part of the change, with the key that the webhook gives them (I8)', () => {
    const facts = pushes({ after: head, actor: ada }, { after: earlier, actor: mallory }, { after: head, actor: null });
    expect(learnt(facts)).toMatchObject([{ key: `push:42:7:${head}:${ada.id}`, body: { by: ada, after: head } }]);
    expect(keys(after(facts))).toEqual([]);
  });

  it('are those of every commit of the change, and of accounts by their login where GitHub tells no id', () => {
    const change = aChange({ commits: [aCommit({ oid: earlier }), aCommit()] });
    const { readings: read } = pushes({ after: earlier, actor: { ...ada, login: 'ADA', id: null } });
    expect(keys(someFacts({ change, readings: read }))).toEqual([`push:42:7:${earlier}:ada`]);
  });

  it.each([
    ['the same push', aRememberedPush({ by: ada }), 0],
    ['a push to another change', aRememberedPush({ by: ada, change: 8 }), 1],
    ['another push', aRememberedPush({ by: ada, after: earlier }), 1],
    ['a push of somebody else', aRememberedPush({ by: mallory }), 1],
  ])('are new beside what is remembered, unless it is the same: %s', (_what, push, news) => {
    const { readings: read } = pushes({ after: head, actor: ada });
    expect(keys(someFacts({ remembered: [push], readings: read }))).toHaveLength(news);
  });
});
