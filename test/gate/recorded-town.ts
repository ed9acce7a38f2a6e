import { evaluate } from '../../src/gate/evaluate.ts';
import type { ChangeFacts, Facts } from '../../src/evidence/facts.ts';
import type { Objection, OwnCheckRun, ReadFault, Shown, Write } from '../../src/gate/ports.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  afterMerge,
  head,
  neverDeployed,
  now,
  someFacts,
} from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from './display.ts';

export const checklist = (enforce: string) => `version: 1
environments: { production: { enforce: ${enforce}, branches: [main] } }
items:
  tests: { title: Tests, check: ci / test }
`;

export const gone: ReadFault = { code: 'LEDGER_UNAVAILABLE', detail: 'the database is gone' };

/** A change, what GitHub shows of ours on it, a ledger, and what happened in which order. */
export function town({
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
      readings: neverDeployed(change.merge?.commit ?? head),
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
