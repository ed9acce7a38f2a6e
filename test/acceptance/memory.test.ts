import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import type { IssueComment } from '../../src/sandbox/world/model/issues.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let app: Tenant;
let pull: ReturnType<Town['open']>;
let head: string;

/** A change that is green: everything is proved and signed. */
beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.clock.later();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
  await store.close();
});

/** What GitHub shows for the merge gate: the conclusion, the title and the details of the newest run. */
function merge() {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, headSha, app: by }) => name === 'holdpoint/merge' && headSha === head && by.id === town.appId,
  );
  const newest = runs.reduce((best, next) => (next.id > best.id ? next : best));
  return { conclusion: newest.conclusion, title: newest.output.title ?? '', text: newest.output.text ?? '' };
}

function remove(login: string, comment: IssueComment): void {
  deleteComment(town.world, town.person(login), town.repository, comment);
  town.clock.later();
}

describe('a change that is green', () => {
  it('has a verdict that was written down before it was shown, and points to it (I9, T110)', async () => {
    expect(merge().conclusion).toBe('success');
    const place = /^holdpoint:ledger:1\n([0-9a-f]{32}):(\d+):([0-9a-f]{64})$/m.exec(merge().text);
    const [, ledger = '', seq, hash = ''] = place ?? [];
    const anchors = [{ ledger, seq: Number(seq), hash }];
    const recalled = await store.ledger.recall({ repository: town.repository.id, changes: [pull.number], anchors });
    expect(recalled).toMatchObject({ ok: true });
  });

  it('is closed again when the store was replaced by an empty one (T144)', async () => {
    await app.moveOut();
    await store.close();
    store = await aStore();
    app = await moveIn(town, store);
    town.say('dana', pull, 'Anybody there?');
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    expect(app.lines.join('\n')).toContain('LEDGER_ROLLBACK');
    // What it was noticed by is still there, so the next look does not open either.
    town.say('dana', pull, '/recheck');
    await app.tryAgain();
    expect(merge().conclusion).toBe('action_required');
  });

  it('does not open after a push either: the comment remembers what the new commit cannot (T144)', async () => {
    await app.moveOut();
    await store.close();
    store = await aStore();
    head = town.push('dana', 'cart', { 'docs/rollback.md': `${ROLLBACK_PLAN}\nMore.\n` });
    app = await moveIn(town, store);
    town.check(head, 'ci / test', 'success');
    town.approve('rhea', pull);
    await app.settled();
    town.say('quinn', pull, `/signoff qa @${head}`);
    await app.settled();
    await app.tryAgain();
    expect(merge().conclusion).toBe('action_required');
    expect(app.lines.join('\n')).toContain('LEDGER_ROLLBACK');
  });

  it('is closed again when the ledger does not answer, and green when it does (T145)', async () => {
    await app.moveOut();
    const out = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'the database is gone' } } as const;
    let answers = false;
    const { recall } = store.ledger;
    const ledger = {
      ...store.ledger,
      recall: (about: Parameters<typeof recall>[0]) => (answers ? recall(about) : Promise.resolve(out)),
    };
    app = await moveIn(town, { ...store, ledger });
    town.say('dana', pull, 'Anybody there?');
    await app.settled();
    expect(merge()).toMatchObject({ conclusion: 'action_required', title: expect.stringContaining('ledger') });
    answers = true;
    await app.tryAgain();
    expect(merge().conclusion).toBe('success');
  });
});

describe('a hold', () => {
  it('whose comment was deleted after its webhook came stays (T85)', async () => {
    const hold = town.say('quinn', pull, '/hold -- the load test still runs');
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    remove('quinn', hold);
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    expect(merge().title).toContain('quinn');
  });

  it('that was deleted before the App looked at all stays, because its webhook was kept (T85, T106)', async () => {
    town.sandbox.deliveries.hold();
    const hold = town.say('quinn', pull, '/hold -- the load test still runs');
    remove('quinn', hold);
    town.sandbox.deliveries.release();
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    expect(merge().title).toContain('quinn');
  });

  it('whose webhook was lost, and which was seen in passing and deleted while the App was down, stays (T85, T106)', async () => {
    town.sandbox.deliveries.drop({ event: 'issue_comment' });
    const hold = town.say('quinn', pull, '/hold -- the load test still runs');
    town.say('dana', pull, 'Looks fine.');
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    await app.moveOut();
    remove('ada', hold);
    app = await moveIn(town, store);
    town.say('dana', pull, '/recheck');
    await app.settled();
    expect(merge().conclusion).toBe('action_required');
    expect(merge().title).toContain('quinn');
  });
});
