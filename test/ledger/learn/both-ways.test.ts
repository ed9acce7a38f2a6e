import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../../src/commands/interpret.ts';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';
import { learnFromFacts } from '../../../src/ledger/learn/from-facts.ts';
import { createComment, deleteComment, editComment } from '../../../src/sandbox/world/comments.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { onEvent } from '../../../src/sandbox/world/world.ts';
import { payloadOf } from '../../../src/sandbox/webhooks/payloads.ts';
import { aChecklist, anItem, evidence } from '../../builders/checklist.ts';
import { anAnchor, known } from '../../builders/facts.ts';
import { successful } from '../../github/read.ts';
import { asApp, minute, shop } from '../../github/shop.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { Remembered } from '../../../src/evidence/remembered.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';

const urls = { api: 'https://api.github.test', html: 'https://github.test' };
const receivedAt = '2026-03-02T10:05:00Z';
const checklist = aChecklist({ items: [anItem('qa-check', { evidence: evidence.signoff('qa') })] });

/** The shop, with what its webhooks have taught. */
function listening() {
  const s = shop();
  const [installation] = s.world.installations.values();
  const taught: NewEntry[] = [];
  onEvent(s.world, (event) => {
    if (installation === undefined) return;
    // What goes over the wire is what is learnt from.
    const payload: unknown = JSON.parse(JSON.stringify(payloadOf(s.world, urls, event, installation)));
    taught.push(...learnFromDelivery(event.name, payload, receivedAt));
  });
  const read = async (remembered: readonly NewEntry[]): Promise<Facts> => ({
    ...successful(await asApp(s).read({ number: s.pullRequest.number })).facts,
    ledger: known(anAnchor),
    remembered: remembered.map(({ body }) => body).filter(isMemory),
  });
  return { ...s, taught, read };
}

function isMemory(body: NewEntry['body']): body is Remembered {
  return (
    body.kind === 'comment' || body.kind === 'comment-deleted' || body.kind === 'push' || body.kind === 'check-failed'
  );
}

describe('what webhooks and snapshots teach of one and the same comment', () => {
  it('is one fact, told by whom and when alike (I8)', async () => {
    const { world, by, pullRequest, read, taught } = listening();
    createComment(world, by.quinn, pullRequest, '/hold -- disk\r\nis full');
    const [snapshot] = learnFromFacts(await read([]), null);
    expect(taught).toHaveLength(1);
    expect(snapshot?.key).toBe(taught[0]?.key);
    const { url: _one, seenAt: _then, head: _none, throughApp: _no, ...told } = Object(taught[0]?.body);
    expect(snapshot?.body).toMatchObject(told);
  });

  it('adds the head once, and then nothing', async () => {
    const { world, by, pullRequest, head, read, taught } = listening();
    createComment(world, by.quinn, pullRequest, '/hold');
    createComment(world, by.mona, pullRequest, 'Why?');
    const added = learnFromFacts(await read(taught), null);
    expect(added.map(({ body }) => ('head' in body ? body.head : null))).toEqual([head.sha]);
    expect(learnFromFacts(await read([...taught, ...added]), null)).toEqual([]);
  });

  it('is one fact for each text of an edited one', async () => {
    const { world, by, clock, pullRequest, repository, read, taught } = listening();
    const comment = createComment(world, by.quinn, pullRequest, '/hold');
    clock.now += minute;
    editComment(world, by.mona, repository, comment, 'Never mind.');
    const fromSnapshot = learnFromFacts(await read([]), null).map(({ key }) => key);
    expect(new Set(fromSnapshot)).toEqual(new Set(taught.map(({ key }) => key)));
  });
});

describe('a hold whose comment was deleted (T85)', () => {
  it('stands, and is not doubted, where its webhooks were received', async () => {
    const { world, by, clock, pullRequest, repository, read, taught } = listening();
    const comment = createComment(world, by.quinn, pullRequest, '/hold -- disk is full');
    clock.now += minute;
    deleteComment(world, by.mona, repository, comment);
    const { holds } = interpret(checklist, await read(taught));
    expect(holds).toMatchObject([{ certain: true, by: { login: 'quinn' }, reason: 'disk is full' }]);
  });

  it('stands where only an earlier snapshot showed it, with a doubt for what it said last', async () => {
    const { world, by, clock, pullRequest, repository, read } = listening();
    const comment = createComment(world, by.quinn, pullRequest, '/hold');
    const seen = learnFromFacts(await read([]), null);
    clock.now += minute;
    deleteComment(world, by.quinn, repository, comment);
    const { holds } = interpret(checklist, await read(seen));
    expect(holds.map(({ certain }) => certain)).toEqual([true, false]);
  });

  it('leaves no doubt about a remark that was deleted', async () => {
    const { world, by, pullRequest, repository, read, taught } = listening();
    deleteComment(world, by.mona, repository, createComment(world, by.quinn, pullRequest, 'Fine.'));
    expect(interpret(checklist, await read(taught)).holds).toEqual([]);
    expect(interpret(checklist, await read([])).holds).toMatchObject([{ certain: false }]);
  });
});

it('learns who pushed to the change from the webhook of the push (T7)', () => {
  const { world, by, quinn, repository, taught } = listening();
  const commit = push(world, by.quinn, repository, { branch: 'cart', message: 'More', files: { 'a.txt': 'a' } });
  expect(taught.map(({ body }) => body)).toMatchObject([
    { kind: 'push', after: commit.sha, by: { id: quinn.id, login: 'quinn', type: 'User' } },
  ]);
});
