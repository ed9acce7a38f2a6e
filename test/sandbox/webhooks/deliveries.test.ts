import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Receiver } from '../receiver.ts';
import { startAcme } from '../acme.ts';
import { startReceiver } from '../receiver.ts';

let sandbox: Sandbox;
let receiver: Receiver;
beforeEach(async () => {
  ({ sandbox } = await startAcme());
  receiver = await startReceiver();
  const app = sandbox.world.apps.get(7001);
  if (app) app.webhook = { url: receiver.url, secret: 'hush' };
});
afterEach(async () => {
  await receiver.close();
  await sandbox.close();
});

const say = (body: string) => sandbox.as('bob').call('POST', '/repos/acme/shop/issues/1/comments', { body });
const heard = (): readonly unknown[] =>
  receiver.received.map(({ payload }) => /"body":"(\w+)","author/.exec(JSON.stringify(payload['comment']))?.[1]);

describe('deliveries', () => {
  it('arrive in order when nobody interferes', async () => {
    await say('one');
    await say('two');
    await sandbox.idle();
    expect(heard()).toEqual(['one', 'two']);
  });

  it('wait while they are held, without keeping idle from resolving', async () => {
    sandbox.deliveries.hold();
    await say('one');
    await sandbox.idle();
    expect(heard()).toEqual([]);
    sandbox.deliveries.release();
    await sandbox.idle();
    expect(heard()).toEqual(['one']);
  });

  it('come in another order after a shuffle', async () => {
    sandbox.deliveries.hold();
    for (const body of ['one', 'two', 'three']) await say(body);
    const ranks = [3, 2, 1];
    sandbox.deliveries.shuffle(() => ranks.shift() ?? 0);
    sandbox.deliveries.release();
    await sandbox.idle();
    expect(heard()).toEqual(['three', 'two', 'one']);
  });

  it('are lost without a trace when dropped, and only those that match', async () => {
    sandbox.deliveries.drop({ event: 'issue_comment' });
    sandbox.deliveries.drop({ event: 'push' });
    await say('one');
    await say('two');
    await sandbox.idle();
    expect([heard(), sandbox.deliveries.log.length]).toEqual([['two'], 1]);
  });

  it('come twice under one GUID when duplicated', async () => {
    sandbox.deliveries.duplicate();
    await say('one');
    await say('two');
    await sandbox.idle();
    expect(heard()).toEqual(['one', 'one', 'two']);
    expect(new Set(receiver.received.map(({ guid }) => guid)).size).toBe(2);
  });

  it('tell of the world as it was when it happened, not as it is on arrival', async () => {
    sandbox.deliveries.hold();
    await say('one');
    await sandbox.as('alice').call('PATCH', '/repos/acme/shop/pulls/1', { title: 'Renamed' });
    sandbox.deliveries.release();
    await sandbox.idle();
    expect(receiver.received[0]?.payload['issue']).toMatchObject({ title: 'Sell more' });
  });
});
