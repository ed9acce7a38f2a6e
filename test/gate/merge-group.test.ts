import { describe, expect, it } from '@jest/globals';
import type { GroupMembers } from '../../src/gate/merge-group-ports.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import type { RememberedClick } from '../../src/evidence/remembered.ts';
import { aCheck, aReview, now, said, someFacts } from '../builders/facts.ts';
import { quinn } from '../builders/people.ts';
import { group, headOf, checklist, queue, member } from './group-queue.ts';

describe('a group of the merge queue (T72)', () => {
  it('is green when every member is ready, and each verdict is written down before', async () => {
    const { world, memory, look } = queue();
    const { written, members } = await look();
    expect(written).toHaveLength(1);
    expect(members.map(({ number }) => number)).toEqual([1, 2]);
    expect(world.log.at(-1)).toBe('create-check completed success');
    expect(world.log.filter((line) => line.startsWith('read'))).toEqual(['read #1', 'read #2']);
    const verdicts = memory.bodies().flatMap((body) => (body.kind === 'verdict' ? [body] : []));
    expect(verdicts).toMatchObject([
      { change: 1, gate: 'merge', commit: group, verdict: 'go', open: true },
      { change: 2, gate: 'merge', commit: group, verdict: 'go', open: true },
    ]);
    expect(memory.bodies().some(({ kind }) => kind === 'configuration')).toBe(true);
    expect(world.runs[0]?.text).toContain('holdpoint:ledger:1');
  });

  it('is written once, and remembered once for each member', async () => {
    const { world, memory, look } = queue();
    await look();
    const queued = memory.bodies().flatMap((body) => (body.kind === 'queued' ? [body] : []));
    expect(queued).toMatchObject([
      { change: 1, commit: group, branch: 'main' },
      { change: 2, commit: group, branch: 'main' },
    ]);
    const before = memory.appends();
    expect((await look()).written).toEqual([]);
    expect(world.log.filter((line) => !line.startsWith('read'))).toEqual([]);
    expect(memory.appends()).toBe(before);
  });

  it('is left in progress and looked at again while the App does not know what it missed (T106)', async () => {
    const { world, look } = queue();
    const fault = { code: 'NOT_READ', detail: 'the log could not be read' } as const;
    world.behind = fault;
    expect(await look()).toMatchObject({ behind: fault, unwritten: [], written: [{ kind: 'create-check' }] });
    const title = expect.stringContaining('Waits until the App knows what it missed: the log could not be read.');
    expect(world.runs).toMatchObject([{ status: 'in_progress', conclusion: null, title }]);
    expect(await look()).toMatchObject({ behind: fault, written: [] });
    world.behind = null;
    expect(await look()).toMatchObject({ behind: null });
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    // What is green stays so, and what is not ready turns red all the same.
    world.behind = fault;
    expect(await look()).toMatchObject({ behind: null, written: [] });
    world.onHead = () => [aCheck({ conclusion: 'failure' })];
    await look();
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('is written anew when somebody asks for it again', async () => {
    const { world, look } = queue();
    await look();
    world.runs = world.runs.map((run) => ({ ...run, askedAgain: true }));
    expect((await look()).written).toMatchObject([{ kind: 'update-check' }]);
  });

  it('is red for the one that is not ready, whoever else is', async () => {
    const { world, look } = queue();
    world.onHead = (number) => [aCheck({ conclusion: number === 2 ? 'failure' : 'success' })];
    await look();
    expect(world.runs).toMatchObject([{ conclusion: 'failure', title: '#2: 1 of 1 open: Tests' }]);
  });

  it('waits for the checks of its own commit, and a completed run is not left incomplete again', async () => {
    const { world, look } = queue();
    world.onGroup = [];
    await look();
    expect(world.runs).toMatchObject([{ status: 'in_progress', conclusion: null }]);
    expect((await look()).written).toEqual([]);
    world.onGroup = [aCheck({ conclusion: 'failure' })];
    await look();
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    world.onGroup = [aCheck({ status: 'in_progress', conclusion: null })];
    await look();
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'action_required' }]);
    expect((await look()).written).toEqual([]);
    world.onGroup = [aCheck()];
    await look();
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it('asks for no checks where the checklist asks for none', async () => {
    const text = checklist().replace('check: { name: ci / test }', 'review: { count: 1 }');
    const { world, look } = queue({ text, change: (number) => ({ reviews: [aReview({ commit: headOf(number) })] }) });
    world.onGroup = [];
    expect((await look()).members).toMatchObject([{ onGroup: null }, { onGroup: null }]);
    expect(world.runs).toMatchObject([{ conclusion: 'success' }]);
  });

  it('gets nothing where nothing is asked of any member', async () => {
    const { world, look } = queue({ text: checklist().replace('{ title: Tests,', '{ title: Tests, ask: release,') });
    await look();
    expect(world.runs).toEqual([]);
  });

  it.each<readonly [string, (number: number) => Partial<ChangeFacts>, string]>([
    ['was closed', () => ({ state: 'closed' }), 'It is not open any more'],
    ['goes elsewhere', () => ({ base: { ref: 'next', commit: group } }), 'It goes into next now'],
    [
      'was pushed to',
      () => ({ head: { ref: 'b', commit: 'e'.repeat(40) } }),
      'It was pushed to since the group was built',
    ],
  ])('waits for the queue where a member %s', async (_, change, title) => {
    const { world, look } = queue({ change });
    await look();
    expect(world.runs).toMatchObject([{ status: 'in_progress', title: `#1: ${title}; #2: ${title}` }]);
  });

  it('waits where what was merged is not the head of the member', async () => {
    const { world, look } = queue();
    world.members = { state: 'known', list: [member(1, { merged: 'e'.repeat(40) })] };
    await look();
    expect(world.runs[0]?.title).toBe('#1: It was pushed to since the group was built');
    const squashed = queue();
    squashed.world.members = { state: 'known', list: [member(1, { merged: null })] };
    await squashed.look();
    expect(squashed.world.runs).toMatchObject([{ conclusion: 'success' }]);
  });

  it.each<readonly [GroupMembers, string]>([
    [{ state: 'unknown', detail: 'they hide' }, 'Which pull requests it brings cannot be told: they hide.'],
    [{ state: 'forbidden' }, 'The App may not read merge queues: an owner grants it "Merge queues: read"'],
    [
      { state: 'known', list: Array.from({ length: 26 }, (_, n) => member(n + 1)) },
      'It brings 26 pull requests, and at most 25 are judged',
    ],
  ])('waits and says why where its members are %j', async (members, title) => {
    const { world, look } = queue();
    world.members = members;
    await look();
    expect(world.runs).toMatchObject([{ status: 'in_progress', title: expect.stringContaining(title) }]);
    expect(world.log).toEqual(['create-check in_progress null']);
  });

  it('of 25 members is judged', async () => {
    const { world, look } = queue();
    world.members = { state: 'known', list: Array.from({ length: 25 }, (_, n) => member(n + 1)) };
    expect((await look()).members).toHaveLength(25);
  });

  it('is closed when it leaves the queue unmerged, and history when it was merged', async () => {
    const { world, look } = queue();
    await look();
    world.members = { state: 'gone', merged: true };
    expect((await look()).written).toEqual([]);
    world.members = { state: 'gone', merged: false };
    await look();
    expect(world.runs).toMatchObject([
      { status: 'completed', conclusion: 'action_required', title: 'This commit is in the merge queue no more.' },
    ]);
    expect((await look()).written).toEqual([]);
  });

  it('is completed when it leaves the queue while it waits, and gets nothing where nothing was shown', async () => {
    const { world, look } = queue();
    world.onGroup = [];
    await look();
    world.members = { state: 'gone', merged: false };
    await look();
    expect(world.runs).toMatchObject([{ status: 'completed', conclusion: 'action_required' }]);
    const other = queue();
    other.world.members = { state: 'gone', merged: false };
    expect((await other.look()).written).toEqual([]);
    other.world.gone = true;
    expect(await other.look()).toEqual({
      members: [],
      written: [],
      unwritten: [],
      behind: null,
      looks: [],
      besides: [],
      over: false,
    });
  });

  it('is nothing that was learnt where it, or a member, cannot be read', async () => {
    const { world, ask } = queue();
    const fault = { code: 'API_UNAVAILABLE', detail: 'no answer' } as const;
    world.unread = fault;
    expect(await ask()).toEqual({ ok: false, fault });
    world.unread = null;
    world.groupFault = fault;
    expect(await ask()).toEqual({ ok: false, fault });
  });

  it('does not open when the ledger takes nothing, and closes nonetheless', async () => {
    const { world, memory, look } = queue();
    memory.fail({ append: { code: 'LEDGER_UNAVAILABLE', detail: 'the disk is full' } });
    await look();
    expect(world.runs.every(({ conclusion }) => conclusion !== 'success')).toBe(true);
  });

  it('does not open when something is said against a member while it waits for its turn', async () => {
    const { world, memory, look } = queue();
    world.meanwhile = async () => {
      const body: RememberedClick = {
        ...({ kind: 'clicked', change: 2, button: 'hold', item: null, environment: null } as const),
        commit: headOf(2),
        wording: null,
        by: quinn,
        run: 1,
        url: '',
        shown: now,
        seenAt: '2026-11-20T15:00:30Z',
      };
      const repository = someFacts().subject.repository.id;
      await memory.ledger.append([{ key: 'hold', repository, change: 2, at: now, body }]);
    };
    const { unwritten } = await look();
    expect(unwritten).toMatchObject([{ fault: { code: 'NOT_READ' } }]);
    expect(world.runs).toEqual([]);
  });

  it('tells when it may change by time alone', async () => {
    const text = checklist().replace('name: ci / test', 'name: ci / test, max-age: 7d');
    const { world, look } = queue({ text });
    world.onHead = () => [aCheck({ completedAt: said })];
    world.onGroup = [aCheck({ completedAt: said })];
    expect((await look()).looks.length).toBeGreaterThan(0);
  });
});
