import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.ts';
import { parseExternalId } from '../../src/report/external-id.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import type { OwnCheckRun, ReadFault, Result, Snapshot, Write, Written } from '../../src/gate/ports.ts';
import { aChange, aCheck, aComment, aCommitEvidence, elsewhere, head, now, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { mallory } from '../builders/people.ts';
import { nothingShown } from './display.ts';

const text = `version: 1
environments: { production: { enforce: block, branches: [main] }, staging: { enforce: block, branches: [next] } }
items:
  tests: { title: Tests, check: ci / test }
  scan: { title: Scan, environments: [production], check: scan }
`;

/** With items that people sign, each of which is shown apart. */
const signed = `version: 1
roles: { qa: { users: [quinn] }, lead: { users: [otto] } }
environments: { production: { enforce: block, branches: [main] } }
items: { qa: { title: QA, signoff: qa }, lead: { title: Lead, signoff: lead } }
`;

const toMain = aChange({ number: 7 });
const toNext = aChange({ number: 8, base: { ref: 'next', commit: elsewhere } });

/** Pull requests that propose one commit, the runs of ours that stand on it, and what a ruleset sees there. */
function town(changes: readonly ChangeFacts[], green: readonly string[], checklist = text) {
  const world = { changes: [...changes], green: [...green], runs: [] as OwnCheckRun[], unreadable: [] as number[] };
  const snapshotOf = (number: number): Result<Snapshot, ReadFault> => {
    const change = world.changes.find((one) => one.number === number);
    if (change === undefined || world.unreadable.includes(number))
      return { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'no answer' } };
    const checks = world.green.map((name, index) => aCheck({ id: index + 1, name }));
    const facts = someFacts({
      change,
      commits: [aCommitEvidence({ checks })],
      config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: checklist } })),
    });
    const mine = (run: OwnCheckRun) => parseExternalId(run.externalId)?.change === number;
    const on = world.runs.filter(({ commit }) => commit === change.head.commit);
    const shown = { ...nothingShown, checks: on.filter(mine), others: on.filter((run) => !mine(run)) };
    return { ok: true, value: { facts, shown } };
  };
  const write = async (_: string, one: Write): Promise<Result<Written, ReadFault>> => {
    if (one.kind === 'create-check')
      world.runs.push({ ...one.check, id: world.runs.length + 1, commit: one.commit, status: 'completed' });
    if (one.kind === 'update-check')
      world.runs = world.runs.map((run) => (run.id === one.id ? { ...run, ...one.check } : run));
    return { ok: true, value: { check: 'check' in one ? one.check : null, since: now, visible: now } };
  };
  const ports = {
    snapshots: {
      snapshot: async ({ by }: { readonly by: object }) =>
        snapshotOf('number' in by && typeof by.number === 'number' ? by.number : 0),
    },
    needs: { read: async () => ({}) },
    writer: { write },
    ledger: aLedger().ledger,
  };
  const look = async (number: number): Promise<number> => {
    const result = await evaluate(ports, { repository: 'acme/shop', by: { number }, environment: null }, []);
    return result.ok ? result.value.written.filter(({ kind }) => kind.endsWith('-check')).length : -1;
  };
  const merge = () => world.runs.filter(({ name }) => name === 'holdpoint/merge').at(-1);
  return { world, look, ruleset: () => merge()?.conclusion, title: () => merge()?.title };
}

describe('two open pull requests that propose one commit (T6)', () => {
  it.each([
    ['the weaker one first', [8, 7]],
    ['the weaker one last', [7, 8]],
    ['one after another, again and again', [7, 8, 7, 8, 8, 7, 7]],
  ])('are not merged by the verdict of the weaker one, looked at %s', async (_, order) => {
    const { look, ruleset } = town([toMain, toNext], ['ci / test']);
    for (const number of order) await look(number);
    expect(ruleset()).toBe('action_required');
  });

  it('are told whom they wait for', async () => {
    const { world, look, title } = town([toNext, toMain], []);
    for (const number of [7, 8]) await look(number);
    world.green = ['ci / test'];
    await look(8);
    expect(title()).toContain('Waits for #7');
  });

  it('open when both are ready, whoever is looked at last', async () => {
    for (const order of [
      [7, 8],
      [8, 7],
    ]) {
      const { world, look, ruleset } = town([toMain, toNext], []);
      for (const number of order) await look(number);
      world.green = ['ci / test'];
      for (const number of [...order, ...order]) await look(number);
      expect(ruleset()).toBe('action_required');
      world.green = ['ci / test', 'scan'];
      for (const number of [...order, ...order]) await look(number);
      expect(ruleset()).toBe('success');
    }
  });

  it('shut when one of them is not ready any more, whoever was shown last', async () => {
    for (const last of [7, 8]) {
      const { world, look, ruleset } = town([toMain, toNext], ['ci / test', 'scan']);
      for (const number of [7, 8, last]) await look(number);
      expect(ruleset()).toBe('success');
      world.green = ['ci / test'];
      for (const number of [7, 8]) await look(number);
      expect(ruleset()).toBe('action_required');
    }
  });

  it('come to rest: looking again writes nothing (T107)', async () => {
    const { world, look } = town([toMain, toNext], ['ci / test']);
    for (const number of [7, 8, 7, 8]) await look(number);
    const before = world.runs.length;
    for (const number of [7, 8, 8, 7, 7, 8]) expect(await look(number)).toBe(0);
    expect(world.runs).toHaveLength(before);
  });
});

describe('a pull request that is out of the way', () => {
  it.each<[string, Partial<ChangeFacts>]>([
    ['closed', { state: 'closed' }],
    ['of another head', { head: { ref: 'feature', commit: elsewhere } }],
  ])('because it is %s holds nobody up', async (_, over) => {
    const { world, look, ruleset } = town([toMain, toNext], ['ci / test']);
    for (const number of [8, 7]) await look(number);
    expect(ruleset()).toBe('action_required');
    world.changes = [{ ...toMain, ...over }, toNext];
    await look(8);
    expect(ruleset()).toBe('success');
    expect(await look(8)).toBe(0);
  });

  it('is only so where it can be read (T90)', async () => {
    const { world, look, ruleset } = town([toMain, toNext], ['ci / test']);
    for (const number of [8, 7]) await look(number);
    world.unreadable.push(7);
    await look(8);
    expect(ruleset()).toBe('action_required');
  });
});

it('leaves a commit of one pull request as it is', async () => {
  const { world, look, ruleset } = town([toNext], ['ci / test']);
  await look(8);
  expect({ conclusion: ruleset(), runs: world.runs.map(({ commit }) => commit) }).toEqual({
    conclusion: 'success',
    runs: [head],
  });
});

describe('a commit that a crowd of pull requests proposes (T115)', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => aChange({ number: 100 + index }));

  it('keeps its own runs to so few that it can be read to the end', async () => {
    const { world, look, ruleset } = town([...crowd, toMain], [], signed);
    for (const { number } of [...crowd, toMain]) await look(number);
    const ofSeven = world.runs.filter(({ externalId }) => parseExternalId(externalId)?.change === 7);
    expect(ofSeven.map(({ name }) => name)).toEqual(['holdpoint/merge']);
    expect(world.runs.length).toBeLessThan(100);
    expect(ruleset()).toBe('action_required');
  });

  it('goes on with what it showed before the crowd came', async () => {
    const { world, look } = town([toMain, ...crowd], [], signed);
    for (const { number } of [toMain, ...crowd]) await look(number);
    const told = { comments: [aComment({ author: mallory, text: '/signoff qa' })] };
    world.changes = world.changes.map((one) => (one.number === 7 ? { ...one, ...told } : one));
    const before = world.runs.find(({ name }) => name === 'holdpoint/qa')?.externalId;
    await look(7);
    expect(world.runs.find(({ name }) => name === 'holdpoint/qa')?.externalId).not.toBe(before);
  });
});
