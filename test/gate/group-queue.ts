import { evaluateGroup } from '../../src/gate/merge-group.ts';
import type { GroupMember, GroupMembers, MergeGroup } from '../../src/gate/merge-group-ports.ts';
import type { Objection, OwnCheckRun, ReadFault, Write } from '../../src/gate/ports.ts';
import type { ChangeFacts, CheckRun } from '../../src/evidence/facts.ts';
import { aChange, aCheck, aCommitEvidence, now, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from './display.ts';

export const group = 'c'.repeat(40);
const heads: Readonly<Record<number, string>> = { 1: '1'.repeat(40), 2: '2'.repeat(40) };
export const headOf = (number: number) => heads[number] ?? String(number % 10).repeat(40);
const address = { repository: 'acme/shop', commit: group, branch: 'main' };
export const checklist = () => `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: Tests, check: { name: ci / test } }
`;
const broken: ReadFault = { code: 'API_UNAVAILABLE', detail: 'no answer' };
const nobody = { fault: null as ReadFault | null };

/** Pull requests, a group of the queue that brings them, what GitHub shows of ours on it, and a ledger. */
export function queue(
  over: { readonly text?: string; readonly change?: (number: number) => Partial<ChangeFacts> } = {},
) {
  const world = {
    members: { state: 'known', list: [member(1), member(2)] } as GroupMembers,
    /** What the tests came to on the heads, and on the group's commit. */
    onHead: (number: number): readonly CheckRun[] => (number > 0 ? [aCheck()] : []),
    onGroup: [aCheck()] as readonly CheckRun[],
    runs: [] as OwnCheckRun[],
    /** Of ours on the group's commit, about pull requests that propose it. */
    besides: [] as OwnCheckRun[],
    gone: false,
    text: over.text ?? checklist(),
    unread: nobody.fault,
    /** A pull request that cannot be read. */
    lost: 0,
    groupFault: nobody.fault,
    /** What the App has not heard. */
    behind: nobody.fault,
    meanwhile: async (): Promise<unknown> => undefined,
    log: [] as string[],
  };
  const memory = aLedger();
  const read = (number: number) => {
    const change = aChange({
      number,
      head: { ref: `b${number}`, commit: headOf(number) },
      commits: [],
      ...over.change?.(number),
    });
    const facts = someFacts({
      change,
      remembered: [],
      commits: [aCommitEvidence({ oid: headOf(number), checks: world.onHead(number) })],
      config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: world.text } })),
    });
    world.log.push(`read #${number}`);
    return { ok: true, value: { facts, shown: nothingShown } } as const;
  };
  const ports = {
    groups: {
      group: async () => {
        if (world.groupFault !== null) return { ok: false, fault: world.groupFault } as const;
        if (world.gone) return { ok: true, value: null } as const;
        const value: MergeGroup = {
          repository: { id: someFacts().subject.repository.id, name: 'acme/shop' },
          evidence: aCommitEvidence({ oid: group, checks: world.onGroup }),
          checks: world.runs,
          besides: world.besides,
          members: world.members,
        };
        return { ok: true, value } as const;
      },
    },
    snapshots: {
      snapshot: async ({ by }: { readonly by: { readonly number: number } | { readonly commit: string } }) =>
        world.unread === null && !('number' in by && by.number === world.lost)
          ? read('number' in by ? by.number : 0)
          : ({ ok: false, fault: world.unread ?? broken } as const),
    },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_: string, write: Write, objection?: Objection) => {
        await world.meanwhile();
        const fault = (await objection?.()) ?? null;
        if (fault !== null) return { ok: false, fault } as const;
        if (!('check' in write)) throw new Error(write.kind);
        const { check } = write;
        const status = check.incomplete === true ? 'in_progress' : 'completed';
        const shown = { ...check, conclusion: check.incomplete === true ? null : check.conclusion, status };
        if (write.kind === 'create-check') world.runs.push({ ...shown, id: world.runs.length + 1, commit: group });
        else world.runs = world.runs.map((run) => (run.id === write.id ? { ...run, ...shown } : run));
        world.log.push(`${write.kind} ${status} ${shown.conclusion}`);
        return { ok: true, value: { check, since: now, visible: now } } as const;
      },
    },
    ledger: {
      ...memory.ledger,
      behind: async () => world.behind,
      append: async (entries: Parameters<typeof memory.ledger.append>[0]) => {
        world.log.push(`append ${[...new Set(entries.map(({ body }) => body.kind))].join(' ')}`);
        return memory.ledger.append(entries);
      },
    },
    clock: () => now,
  };
  const look = async () => {
    world.log = [];
    const result = await evaluateGroup(ports, address, []);
    if (!result.ok) throw new Error(result.fault.detail);
    return result.value;
  };
  const ask = () => evaluateGroup(ports, address, []);
  return { world, memory, look, ask };
}

export function member(number: number, over: Partial<GroupMember> = {}): GroupMember {
  return { number, head: headOf(number), merged: headOf(number), ...over };
}
