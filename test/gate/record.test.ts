import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.ts';
import { anchorIn, anchorInComment, commentWithAnchor } from '../../src/report/anchor-block.ts';
import { commentEntry } from '../../src/ledger/learn/comment-entry.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import type { ChangeFacts, Facts } from '../../src/evidence/facts.ts';
import type { Objection, OwnCheckRun, ReadFault, Shown, Write } from '../../src/gate/ports.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  afterMerge,
  head,
  merged,
  mergedAt,
  now,
  someFacts,
} from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from './display.ts';

const checklist = (enforce: string) => `version: 1
environments: { production: { enforce: ${enforce}, branches: [main] } }
items:
  tests: { title: Tests, check: ci / test }
`;

const gone: ReadFault = { code: 'LEDGER_UNAVAILABLE', detail: 'the database is gone' };

/** A change, what GitHub shows of ours on it, a ledger, and what happened in which order. */
function town({
  enforce = 'block',
  change = aChange(),
  policy = [],
}: { readonly enforce?: string; readonly change?: ChangeFacts; readonly policy?: Facts['config'] } = {}) {
  const world = {
    green: true,
    runs: [] as OwnCheckRun[],
    comments: [] as Shown['comments'],
    log: [] as string[],
    dead: false,
    /** What happens while a write waits for its turn. */
    meanwhile: async (): Promise<unknown> => undefined,
  };
  const memory = aLedger();
  const facts = (): Facts =>
    someFacts({
      change,
      now: change.merge === null ? now : afterMerge,
      commits: [head, ...(change.merge === null ? [] : [change.merge.commit])].map((oid) =>
        aCommitEvidence({
          oid,
          tree: `tree of ${oid}`,
          checks: [aCheck({ conclusion: world.green ? 'success' : 'failure' })],
        }),
      ),
      config: [
        ...someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: checklist(enforce) } })),
        ...policy,
      ],
    });
  const write = async (_: string, one: Write, objection?: Objection) => {
    await world.meanwhile();
    const fault = (await objection?.()) ?? null;
    if (fault !== null) return { ok: false, fault } as const;
    if (world.dead) throw new Error('the process dies');
    if (one.kind === 'create-check')
      world.runs.push({ ...one.check, id: world.runs.length + 1, commit: one.commit, status: 'completed' });
    if (one.kind === 'update-check')
      world.runs = world.runs.map((run) => (run.id === one.id ? { ...run, ...one.check } : run));
    if (one.kind === 'create-comment')
      world.comments = [...world.comments, { id: '1', text: one.text, tampered: false }];
    if (one.kind === 'update-comment')
      world.comments = world.comments.map((old) =>
        old.id === one.id ? { ...old, text: one.text, tampered: false } : old,
      );
    if ('check' in one) world.log.push(`${one.check.name} ${one.check.conclusion}`);
    return { ok: true, value: { check: 'check' in one ? one.check : null, since: now, visible: now } } as const;
  };
  const ledger = {
    ...memory.ledger,
    append: async (entries: Parameters<typeof memory.ledger.append>[0]) => {
      world.log.push(`append ${entries.map(({ body }) => body.kind).join(' ')}`);
      return memory.ledger.append(entries);
    },
  };
  const ports = {
    snapshots: {
      snapshot: async () =>
        ({
          ok: true,
          value: { facts: facts(), shown: { ...nothingShown, checks: world.runs, comments: world.comments } },
        }) as const,
    },
    needs: { read: async () => ({}) },
    writer: { write },
    ledger,
  };
  const look = async () => {
    world.log = [];
    const looked = await evaluate(ports, { repository: 'acme/shop', by: { number: 7 }, environment: null }, []);
    if (!looked.ok) throw new Error(looked.fault.detail);
    return looked.value;
  };
  const kept = (kind: string) => memory.bodies().filter((body) => body.kind === kind);
  const run = (name = 'holdpoint/merge') => world.runs.find((one) => one.name === name);
  return { world, memory, look, kept, run };
}

describe('a verdict', () => {
  it('is written down before it is shown, with the checklist that it rests on (I9, T110)', async () => {
    const { world, look, kept, run, memory } = town();
    await look();
    const written = world.log.findIndex((line) => line === 'holdpoint/merge success');
    const recorded = world.log.findIndex((line) => line.includes('configuration verdict'));
    expect(recorded).toBeGreaterThanOrEqual(0);
    expect(written).toBeGreaterThan(recorded);
    expect(kept('verdict')).toContainEqual(
      expect.objectContaining({
        change: 7,
        gate: 'merge',
        commit: head,
        verdict: 'go',
        open: true,
        checklist: 'f'.repeat(40),
      }),
    );
    expect(kept('configuration')).toMatchObject([{ path: '.github/holdpoint.yml', text: checklist('block') }]);
    const anchor = anchorIn(run()?.text ?? '');
    expect(anchor).toMatchObject({ ledger: memory.head().ledger });
  });

  it('is written down with the policies that the checklist rests on, under the name of their repository', async () => {
    const [own] = someFacts().config;
    if (own === undefined) throw new Error('no checklist');
    const repository = { id: 2, name: 'acme/.github', private: false };
    const source = { reference: 'acme/.github:all.yml', repository, changedBy: head };
    const blob = { oid: 'e'.repeat(40), text: 'version: 1\nfreeze: []\n' };
    const { look, kept } = town({ policy: [{ ...own, path: 'all.yml', blob, policy: source }] });
    await look();
    expect(kept('configuration')).toMatchObject([
      { path: '.github/holdpoint.yml', text: checklist('block') },
      { path: 'acme/.github:all.yml', blob: 'e'.repeat(40), text: 'version: 1\nfreeze: []\n' },
    ]);
    const used = [{ reference: source.reference, commit: own.commit, changedBy: head, blob: blob.oid }];
    expect(kept('verdict')).toMatchObject(kept('verdict').map(() => ({ checklist: 'f'.repeat(40), policies: used })));
  });

  it('that stands already costs no entry and no write, whatever the ledger learnt elsewhere', async () => {
    const { world, look, memory } = town();
    await look();
    const elsewhere = { key: 'x', repository: 43, change: 1, at: now } as const;
    await memory.ledger.append([
      { ...elsewhere, body: { kind: 'push', change: 1, after: head, by: null, seenAt: now } },
    ]);
    const before = memory.appends();
    await look();
    expect(world.log).toEqual([]);
    expect(memory.appends()).toBe(before);
  });

  it('given again after another one is another fact', async () => {
    const { world, look, kept } = town();
    for (const green of [true, false, true]) {
      world.green = green;
      await look();
    }
    expect(kept('verdict').filter((body) => body.kind === 'verdict' && body.gate === 'merge')).toMatchObject([
      { verdict: 'go', open: true },
      { verdict: 'no-go', open: false },
      { verdict: 'go', open: true },
    ]);
  });

  it('of a process that died before it showed it is the same fact the next time (T110)', async () => {
    const { world, look, kept } = town();
    world.dead = true;
    await expect(look()).rejects.toThrow('the process dies');
    const before = kept('verdict').length;
    world.dead = false;
    await look();
    expect(world.log).toContain('holdpoint/merge success');
    expect(kept('verdict')).toHaveLength(before);
  });

  it('about a merged change is settled for its environment, with the tree that was judged', async () => {
    const { look, kept } = town({ change: aChange({ merge: { commit: merged, at: mergedAt } }) });
    await look();
    expect(kept('settled')).toMatchObject([
      { change: 7, environment: 'production', head, merge: merged, tree: `tree of ${merged}`, verdict: 'go' },
    ]);
  });
});

describe('what is said while a green run waits for its turn', () => {
  const seenAt = '2026-11-21T20:00:09.123Z';
  const about = { repository: 42, change: 7, at: seenAt } as const;
  const comment = (text: string): NewEntry =>
    commentEntry(
      42,
      {
        id: '901',
        change: 7,
        url: 'https://github.com/acme/shop/pull/7#issuecomment-901',
        author: { id: 5, login: 'rhea', type: 'User' },
        association: 'MEMBER',
        createdAt: now,
        writtenAt: now,
        edited: false,
        seenAt,
        head: null,
        text,
      },
      'text',
    );
  const push: NewEntry = {
    ...about,
    key: 'push',
    body: { kind: 'push', change: 7, after: merged, by: null, seenAt },
  };

  it.each([
    ['a hold', comment('/hold -- the load test still runs')],
    ['what may be a hold', comment('/Hold this')],
    ['a revocation', comment('/revoke qa')],
    ['a push', push],
  ])('keeps it from going out, and is judged first: %s (T115)', async (_, entry) => {
    const { world, look, memory, run } = town();
    world.meanwhile = () => memory.ledger.append([entry]);
    const { unwritten } = await look();
    expect(unwritten.map(({ write, fault }) => ('check' in write ? [write.check.conclusion, fault.code] : []))).toEqual(
      [['success', 'NOT_READ']],
    );
    expect(run()).toBeUndefined();
  });

  it.each([
    ['a remark', comment('Looks good to me.')],
    ['a hold of another change', { ...comment('/hold'), change: 8 }],
  ])('changes nothing when it is %s', async (_, entry) => {
    const { world, look, memory, run } = town();
    world.meanwhile = () => memory.ledger.append([entry]);
    await look();
    expect(run()?.conclusion).toBe('success');
  });

  it('is not known when the ledger does not answer any more, and nothing is opened', async () => {
    const { world, look, memory, run } = town();
    world.meanwhile = async () => memory.fail({ recall: gone });
    expect((await look()).unwritten).toMatchObject([{ fault: gone }]);
    expect(run()).toBeUndefined();
  });
});

describe('while the ledger does not take anything', () => {
  it('nothing is opened, and the look says why (T145)', async () => {
    const { world, look, memory, run } = town();
    memory.fail({ append: gone });
    const { unwritten, unrecorded } = await look();
    expect(unrecorded).toEqual(gone);
    expect(unwritten.map(({ write, fault }) => ('check' in write ? [write.check.conclusion, fault.code] : []))).toEqual(
      [['success', 'LEDGER_UNAVAILABLE']],
    );
    expect(run()).toBeUndefined();
    memory.fail({ append: null });
    await look();
    expect(world.log).toContain('holdpoint/merge success');
  });

  it('what must be closed is closed, and said', async () => {
    const { world, look, memory, run } = town();
    await look();
    world.green = false;
    memory.fail({ append: gone });
    const { written } = await look();
    expect(run()?.conclusion).toBe('failure');
    expect(written.map(({ kind }) => kind)).toContain('update-comment');
  });

  it('a gate that advises shows no neutral run, which a ruleset would let pass', async () => {
    const { look, memory, run } = town({ enforce: 'advise' });
    memory.fail({ append: gone });
    await look();
    expect(run()).toBeUndefined();
  });
});

describe('a ledger in doubt', () => {
  it('takes back what was green, is not built upon, and keeps what it is doubted by (T143, T144)', async () => {
    const { world, look, memory, run } = town();
    await look();
    const before = anchorIn(run()?.text ?? '');
    memory.forget(1);
    memory.forget(1);
    const appends = memory.appends();
    const { unrecorded } = await look();
    expect(unrecorded?.code).toBe('LEDGER_ROLLBACK');
    expect(run()).toMatchObject({ conclusion: 'action_required' });
    expect(anchorIn(run()?.text ?? '')).toEqual(before);
    await look();
    expect(memory.appends()).toBe(appends);
    expect(world.log).toEqual([]);
  });

  it('takes no place for its own that somebody else has put into its comment (T117, T144)', async () => {
    const { world, look, memory, run } = town();
    await look();
    const planted = { ledger: 'f'.repeat(32), seq: 999, hash: 'e'.repeat(64) };
    world.comments = world.comments.map(({ id, text }) => ({
      id,
      text: commentWithAnchor(text.replace(/\n<!-- holdpoint:ledger:.*-->/, ''), planted),
      tampered: true,
    }));
    memory.fail({ recall: gone });
    await look();
    expect(world.comments).toMatchObject([{ tampered: false }]);
    expect(world.comments.map(({ text }) => anchorInComment(text))).toEqual([null]);
    memory.fail({ recall: null });
    expect((await look()).unrecorded).toBeNull();
    expect(run()?.conclusion).toBe('success');
    expect(world.comments.map(({ text }) => anchorInComment(text))).toMatchObject([{ ledger: memory.head().ledger }]);
  });

  it('is one that a run of ours points to in a way that this version cannot read', async () => {
    const { world, look, run } = town();
    await look();
    world.runs = world.runs.map((one) => ({
      ...one,
      text: one.text.replace('holdpoint:ledger:1', 'holdpoint:ledger:2'),
    }));
    expect((await look()).unrecorded?.code).toBe('LEDGER_ROLLBACK');
    expect(run()?.conclusion).toBe('action_required');
  });
});
