import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';
import { textDigest } from '../../../src/evidence/statements/text-digest.ts';
import { commentDelivery, createdAt, editedAt, receivedAt, repository, users } from './deliveries.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';

const learnt = (event: string, payload: unknown): readonly NewEntry[] => learnFromDelivery(event, payload, receivedAt);
const comment = (payload: unknown): readonly NewEntry[] => learnt('issue_comment', payload);
const keyOf = (text: string): string => `comment:42:1001:${textDigest(text)}`;
const head = 'a'.repeat(40);

describe('a webhook about a comment', () => {
  it('teaches a command as it was written, by whom and when', () => {
    expect(comment(commentDelivery('created', '/hold -- disk is full'))).toStrictEqual([
      {
        key: keyOf('/hold -- disk is full'),
        repository: 42,
        change: 7,
        at: receivedAt,
        body: {
          kind: 'comment',
          id: '1001',
          change: 7,
          url: 'https://github.test/acme/shop/pull/7#issuecomment-1001',
          author: { id: 12, login: 'quinn', type: 'User' },
          association: 'MEMBER',
          createdAt,
          writtenAt: createdAt,
          edited: false,
          seenAt: receivedAt,
          head: null,
          sha256: textDigest('/hold -- disk is full'),
          text: '/hold -- disk is full',
          throughApp: null,
        },
      },
    ]);
  });

  it.each([
    ['is a remark', 'Looks fine.'],
    ['is empty', ''],
    ['is not told', null],
  ])('teaches of a text that %s nothing but its digest (T2)', (_what, text) => {
    expect(comment(commentDelivery('created', text))).toMatchObject([
      { key: keyOf(text ?? ''), body: { sha256: textDigest(text ?? ''), text: null } },
    ]);
  });

  it.each(['/hold production', '/HOLD', '- /revoke qa', '/unhold', '/signoff qa', '/signof qa'])(
    'keeps the words of what may have been meant as a command: %s',
    (text) => {
      expect(comment(commentDelivery('created', text))).toMatchObject([{ body: { text } }]);
    },
  );

  it('teaches both texts of an edit, and that it was one (T1)', () => {
    const payload = commentDelivery('edited', 'Never mind.', {
      comment: { updated_at: editedAt },
      changes: { body: { from: '/hold' } },
      sender: users.ada,
    });
    expect(comment(payload)).toMatchObject([
      { key: keyOf('/hold'), body: { text: '/hold', edited: true, writtenAt: editedAt, createdAt } },
      { key: keyOf('Never mind.'), body: { text: null, edited: true, writtenAt: editedAt, createdAt } },
    ]);
  });

  it('takes an edit whose earlier text is not told for an edit all the same', () => {
    const payload = commentDelivery('edited', '/signoff qa', { changes: { title: { from: 'x' } } });
    expect(comment(payload)).toMatchObject([{ key: keyOf('/signoff qa'), body: { edited: true } }]);
  });

  it('teaches of a deletion what was deleted and by whom (T85)', () => {
    expect(comment(commentDelivery('deleted', '/hold', { sender: users.ada }))).toMatchObject([
      { key: keyOf('/hold'), body: { text: '/hold', edited: false } },
      {
        key: 'comment-deleted:42:1001',
        change: 7,
        body: { kind: 'comment-deleted', id: '1001', author: users.quinn, by: users.ada, edited: false },
      },
    ]);
  });

  it.each([
    ['was edited before', editedAt, editedAt],
    ['does not tell when it was written', null, createdAt],
  ])('says of a deleted comment that %s that its earlier texts are not known', (_what, updated_at, writtenAt) => {
    const payload = commentDelivery('deleted', 'Never mind.', { comment: { updated_at } });
    expect(comment(payload).map(({ body }) => body)).toMatchObject([{ edited: true, writtenAt }, { edited: true }]);
  });

  it('names the app that wrote in its user’s name, as a fact of its own (T21)', () => {
    const payload = commentDelivery('created', '/signoff qa', {
      comment: { performed_via_github_app: { slug: 'helper' } },
    });
    expect(comment(payload)).toMatchObject([
      { key: keyOf('/signoff qa'), body: { throughApp: 'helper' } },
      { key: `${keyOf('/signoff qa')}:through-app`, body: { throughApp: 'helper' } },
    ]);
    const nameless = commentDelivery('created', '/signoff qa', { comment: { performed_via_github_app: {} } });
    expect(comment(nameless)).toMatchObject([{ body: { throughApp: 'an app' } }, { body: { throughApp: 'an app' } }]);
  });

  it('says nothing about an app where GitHub does not', () => {
    const payload = commentDelivery('created', '/hold', { comment: { performed_via_github_app: undefined } });
    expect(comment(payload).map(({ body }) => Object.hasOwn(body, 'throughApp'))).toEqual([false]);
  });

  it('keeps a text up to the length that GitHub allows, and the digest of all of it', () => {
    const text = `/hold ${'x'.repeat(70_000)}`;
    expect(comment(commentDelivery('created', text))).toMatchObject([
      { key: keyOf(text), body: { text: text.slice(0, 65_536) } },
    ]);
  });

  it('gives the same key to both ways of ending a line', () => {
    const keys = ['/hold\nnow', '/hold\r\nnow'].map((text) => comment(commentDelivery('created', text))[0]?.key);
    expect(keys[0]).toBe(keys[1]);
  });

  it.each([
    ['an issue that is no pull request', commentDelivery('created', '/hold', { issue: { pull_request: undefined } })],
    ['a bot', commentDelivery('created', '/hold', { comment: { user: users.robot } })],
    ['an action that it does not know', commentDelivery('pinned', '/hold')],
    ['a pull request without a number', commentDelivery('created', '/hold', { issue: { number: null } })],
    ['a comment without a number', commentDelivery('created', '/hold', { comment: { id: 'x' } })],
    ['a moment that is none', commentDelivery('created', '/hold', { comment: { created_at: 'yesterday' } })],
    ['no repository', { ...commentDelivery('created', '/hold'), repository: null }],
  ])('teaches nothing about %s', (_what, payload) => {
    expect(comment(payload)).toEqual([]);
  });

  it('remembers the stop of somebody whose account is gone', () => {
    const payload = commentDelivery('created', '/hold', { comment: { user: null } });
    expect(comment(payload)).toMatchObject([{ body: { author: null, text: '/hold' } }]);
  });

  it('remembers a stop whose address and association are not told', () => {
    const payload = commentDelivery('created', '/hold', { comment: { html_url: null, author_association: null } });
    expect(comment(payload)).toMatchObject([{ body: { url: '', association: 'NONE', text: '/hold' } }]);
  });
});

describe('a webhook about a push', () => {
  const push = { action: 'synchronize', repository, pull_request: { number: 7 }, after: head, sender: users.ada };

  it('teaches who pushed which commit to the change (T7)', () => {
    expect(learnt('pull_request', push)).toStrictEqual([
      {
        key: `push:42:7:${head}:11`,
        repository: 42,
        change: 7,
        at: receivedAt,
        body: { kind: 'push', change: 7, after: head, by: users.ada, seenAt: receivedAt },
      },
    ]);
  });

  it('names a bot as GraphQL does, and nobody where nobody is told', () => {
    const [bot] = learnt('pull_request', { ...push, sender: users.robot });
    expect(bot?.body).toMatchObject({ by: { login: 'robot', type: 'Bot' } });
    const [nobody] = learnt('pull_request', { ...push, sender: { ...users.ada, type: 'Robot' } });
    expect(nobody).toMatchObject({ key: `push:42:7:${head}:nobody`, body: { by: null } });
  });

  it.each([
    ['was opened: who opened it need not have pushed it', { ...push, action: 'opened' }],
    ['does not say what was pushed', { ...push, after: 'main' }],
    ['has no number', { ...push, pull_request: {} }],
    ['has no repository', { ...push, repository: {} }],
  ])('teaches nothing when the pull request %s', (_why, payload) => {
    expect(learnt('pull_request', payload)).toEqual([]);
  });
});

describe('a webhook about a check run', () => {
  const run = {
    id: 5,
    name: 'ci / test',
    conclusion: 'failure',
    head_sha: head,
    app: { id: 15368 },
    pull_requests: [{ number: 7 }, { number: 8 }],
  };
  const check = (over: object = {}) => ({ action: 'completed', repository, check_run: { ...run, ...over } });

  it('teaches a failure, for each change whose head it is', () => {
    expect(learnt('check_run', check()).map(({ key, change }) => [key, change])).toEqual([
      ['check-failed:42:7:5:failure', 7],
      ['check-failed:42:8:5:failure', 8],
    ]);
    expect(learnt('check_run', check())[0]?.body).toStrictEqual({
      kind: 'check-failed',
      commit: head,
      name: 'ci / test',
      app: 15368,
      run: 5,
      conclusion: 'failure',
      seenAt: receivedAt,
    });
  });

  it.each(['failure', 'timed_out', 'startup_failure'])('teaches that it ended as %s', (conclusion) => {
    expect(learnt('check_run', check({ conclusion, pull_requests: [{ number: 7 }] }))).toMatchObject([
      { key: `check-failed:42:7:5:${conclusion}`, body: { conclusion } },
    ]);
  });

  it.each(['success', 'neutral', 'cancelled', 'skipped', 'action_required', 'stale', '', null])(
    'teaches nothing when it ended as %p: that is no failure',
    (conclusion) => {
      expect(learnt('check_run', check({ conclusion }))).toEqual([]);
    },
  );

  it.each([
    ['it is still running', { ...check(), action: 'created' }],
    ['it is one of ours', check({ name: 'Holdpoint/merge' })],
    ['no change is named', check({ pull_requests: [] })],
    ['its changes are no list', check({ pull_requests: { 0: { number: 7 } } })],
    ['its commit is none', check({ head_sha: 'main' })],
    ['it has no id', check({ id: 1.5 })],
    ['it has no name', check({ name: null })],
    ['no repository is named', { ...check(), repository: undefined }],
  ])('teaches nothing when %s', (_why, payload) => {
    expect(learnt('check_run', payload)).toEqual([]);
  });

  it('bounds how many changes one run can be about', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ number: index + 1 }));
    expect(learnt('check_run', check({ pull_requests: many }))).toHaveLength(20);
  });
});

describe('any webhook', () => {
  it.each(['push', 'status', 'deployment_protection_rule', ''])('of another kind teaches nothing: "%s"', (event) => {
    expect(learnt(event, commentDelivery('created', '/hold'))).toEqual([]);
  });

  it('is taken without a throw, whatever it holds, and the same one teaches the same keys twice (I8)', () => {
    const events = fc.constantFrom('issue_comment', 'pull_request', 'check_run', 'push');
    const broken = fc
      .tuple(
        fc.constantFrom('created', 'edited', 'deleted'),
        fc.jsonValue(),
        fc.constantFrom('comment', 'issue', 'changes', 'sender', 'repository'),
      )
      .map(([action, value, key]) => ({ ...commentDelivery(action, '/hold'), [key]: value }));
    fc.assert(
      fc.property(events, fc.oneof(fc.jsonValue(), broken), (event, payload) => {
        expect(learnt(event, payload).map(({ key }) => key)).toEqual(learnt(event, payload).map(({ key }) => key));
      }),
    );
  });
});
