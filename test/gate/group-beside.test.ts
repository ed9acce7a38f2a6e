import { describe, expect, it } from '@jest/globals';
import { formatExternalId, parseExternalId } from '../../src/report/external-id.ts';
import { groupMarkIn } from '../../src/report/group-mark.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import type { OwnCheckRun } from '../../src/gate/ports.ts';
import { aCheck, someFacts } from '../builders/facts.ts';
import { group, queue } from './group-queue.ts';

/** Our run about pull request 8, which proposes the group's commit. */
function besides(over: Partial<OwnCheckRun> = {}, digest = '1'.repeat(32), gate = 'merge'): OwnCheckRun {
  const repository = someFacts().subject.repository.id;
  return {
    id: 50,
    commit: group,
    name: 'holdpoint/merge',
    status: 'completed',
    conclusion: 'action_required',
    title: '',
    summary: '',
    text: '',
    startedAt: null,
    externalId: formatExternalId({ kind: 'gate', repository, change: 8, gate, candidate: group, digest }),
    ...over,
  };
}

/** A group beside which #8 proposes the same commit for another branch. */
function beside(eight: Partial<ChangeFacts> = {}) {
  const there: Partial<ChangeFacts> = { head: { ref: 'x', commit: group }, base: { ref: 'next', commit: group } };
  return queue({ change: (number) => (number === 8 ? { ...there, ...eight } : {}) });
}

const newest = ({ runs }: { readonly runs: readonly OwnCheckRun[] }) => runs.at(-1);
const written = ({ log }: { readonly log: readonly string[] }) =>
  log.filter((line) => / (?:completed|in_progress) /.test(line));

describe('a group of the merge queue, and a pull request that proposes its commit (T6, T72)', () => {
  it('says in its run whose it is, and when it is over', async () => {
    const { world, look } = queue();
    await look();
    expect(groupMarkIn(world.runs[0]?.text ?? '')).toEqual({ branch: 'main', over: false });
    world.members = { state: 'gone', merged: false };
    await look();
    expect(groupMarkIn(world.runs[0]?.text ?? '')).toEqual({ branch: 'main', over: true });
  });

  it.each([
    ['was red and left the queue', false],
    ['was red and was merged by hand', true],
  ])('is over where it %s', async (_, merged) => {
    const { world, look } = queue();
    world.onGroup = [aCheck({ conclusion: 'failure' })];
    await look();
    world.members = { state: 'gone', merged };
    expect((await look()).over).toBe(true);
    expect(world.runs).toMatchObject([{ conclusion: 'action_required' }]);
    expect(groupMarkIn(world.runs[0]?.text ?? '')?.over).toBe(true);
    expect((await look()).written).toEqual([]);
  });

  it.each(['success', 'action_required'] as const)(
    'is shown anew when GitHub takes a newer run about the other, %s, for its own; then no more (T107)',
    async (conclusion) => {
      const { world, look } = beside({ base: { ref: 'main', commit: group } });
      await look();
      world.besides = [besides({ id: 1.5, conclusion })];
      await look();
      expect(written(world)).toEqual(['create-check completed success']);
      await look();
      expect(written(world)).toEqual([]);
    },
  );

  it('is shut by a newer run when something is said against a member beside a green one (I4)', async () => {
    const { world, look } = beside();
    await look();
    world.besides = [besides({ id: 1.5, conclusion: 'success' })];
    world.onHead = () => [aCheck({ conclusion: 'failure' })];
    await look();
    expect(written(world)).toEqual(['create-check completed failure']);
  });

  it('writes nothing beside it once it is over, and nothing for what is no merge gate', async () => {
    const { world, look } = beside();
    await look();
    world.besides = [besides({}, '1'.repeat(32), `env-${'0'.repeat(16)}`), besides({ externalId: 'merge' })];
    await look();
    expect(written(world)).toEqual([]);
    world.besides = [besides()];
    world.members = { state: 'gone', merged: true };
    await look();
    expect(written(world)).toEqual([]);
  });

  it('waits while the other is not ready for another branch, and says for whom, until it is closed', async () => {
    const { world, look } = beside();
    world.besides = [besides()];
    await look();
    const title = 'Waits for #8: it proposes the same commit for next, and is not ready. Close it.';
    expect(world.runs).toMatchObject([{ status: 'in_progress', conclusion: null, title }]);
    expect(parseExternalId(newest(world)?.externalId ?? '')?.digest).toBe('0'.repeat(32));
    expect(world.log).toContain('read #8');
    const closed = beside({ state: 'closed' });
    closed.world.besides = [besides()];
    await closed.look();
    expect(closed.world.runs).toMatchObject([{ conclusion: 'success' }]);
  });

  it.each<readonly [string, Partial<ChangeFacts>]>([
    [
      'goes into its own branch, which it reaches through the queue alone (T115)',
      { base: { ref: 'main', commit: group } },
    ],
    ['proposes another commit by now', { head: { ref: 'x', commit: 'e'.repeat(40) } }],
  ])('does not wait for one that %s', async (_, eight) => {
    const { world, look } = beside(eight);
    world.besides = [besides()];
    await look();
    expect(world.runs).toMatchObject([{ conclusion: 'success' }]);
  });

  it.each([
    ['that is ready', besides({ conclusion: 'neutral' })],
    ['that only waits itself', besides({}, '0'.repeat(32))],
  ])('does not ask after one %s', async (_, run) => {
    const { world, look } = beside();
    world.besides = [run];
    await look();
    expect(world.runs).toMatchObject([{ conclusion: 'success' }]);
    expect(world.log).not.toContain('read #8');
  });

  it('does not ask while a member is not ready itself, and asks no further than the first that stands', async () => {
    const { world, look } = beside();
    world.besides = [besides()];
    world.onHead = () => [aCheck({ conclusion: 'failure' })];
    await look();
    expect(world.log).not.toContain('read #8');
    world.onHead = () => [aCheck()];
    world.besides = [besides(), besides({ externalId: besides().externalId.replace(':8:', ':9:'), id: 51 })];
    await look();
    expect(world.log).toContain('read #8');
    expect(world.log).not.toContain('read #9');
  });

  it('waits for one that cannot be read', async () => {
    const { world, look } = beside();
    world.besides = [besides()];
    world.lost = 8;
    await look();
    const title = 'Waits for #8: it proposes the same commit, and is not ready. Close it.';
    expect(world.runs).toMatchObject([{ conclusion: null, title }]);
  });
});
