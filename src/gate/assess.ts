import type { JudgedConfig } from '../judge/judge.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Facts, Need } from '../evidence/facts.ts';
import type { Interpretation } from '../commands/interpretation.ts';
import type { Address, NeedReader, ReadFault, Result, Shown, Snapshot, SnapshotReader } from './ports.ts';
import { readPolicies } from './read-policies.ts';
import { gatesToJudge } from './gates-to-judge.ts';
import { judge } from '../judge/judge.ts';
import { missingNeeds } from '../judge/needs.ts';
import { leadsBack } from '../judge/rollback/way-back.ts';
import { withWayBack } from '../judge/rollback/way-back-item.ts';
import { interpret } from '../commands/interpret.ts';

/** One look at a subject: what was read, what people said, and what follows for every gate it meets. */
export interface Assessment {
  readonly facts: Facts;
  readonly shown: Shown;
  readonly config: JudgedConfig;
  readonly interpretation: Interpretation;
  readonly rollCalls: readonly RollCall[];
  /** When the last of it had been read, milliseconds since 1970; absent: nobody kept the time. */
  readonly readAt?: number;
}

/** What a look needs for reading. */
export interface ReadPorts {
  readonly snapshots: SnapshotReader;
  readonly needs: NeedReader;
  /** The number of the newest entry of the App's memory, null where that does not tell; absent for everyone else. */
  readonly heard?: () => Promise<number | null>;
  /** Milliseconds since 1970; absent where nobody asks how old a reading is. */
  readonly stopwatch?: () => number;
  /** Adds what the App's memory knows (`recollect.ts`); absent for everyone else, whose bundle needs no part of it. */
  readonly recollect?: (snapshot: Snapshot) => Promise<Facts>;
  /** Adds what that memory knows of releases that were just read (`recall-releases.ts`); absent for everyone else. */
  readonly recallReleases?: (facts: Facts, read: readonly Need[]) => Promise<Facts>;
  /** How candidates are judged that were in flight when the checklist changed (`in-flight.ts`); absent for whom nobody remembers it. */
  readonly judging?: Judging;
}

/** What must be read to judge, and how it is judged then. */
interface Judging {
  readonly needs: (config: JudgedConfig, facts: Facts) => readonly Need[];
  readonly judge: typeof judgeGates;
}

const byPresent: Judging = {
  needs: (config, facts) => (config.state === 'valid' ? missingNeeds(config.checklist, facts) : []),
  judge: judgeGates,
};

/** What a reading may make necessary in turn (a condition → a sign-off → a team → nothing more) is shallow; more rounds than this mean a mistake of ours. */
const ROUNDS = 5;

const silence: Interpretation = { signOffs: [], waivers: [], overrides: [], profiles: [], holds: [], replies: [] };

/**
 * Reads one subject and judges every gate it meets. `fileHint` are the files that the checklist named the last time: read along, they save a request.
 * A fault means that nothing was learnt; it never yields a roll call.
 */
export async function assess(
  ports: ReadPorts,
  address: Address,
  fileHint: readonly string[],
): Promise<Result<Assessment, ReadFault>> {
  const heard = (await ports.heard?.()) ?? null;
  const snapshot = await ports.snapshots.snapshot(address, fileHint);
  if (!snapshot.ok) return snapshot;
  const { shown } = snapshot.value;
  const first = heard === null ? snapshot.value.facts : { ...snapshot.value.facts, heard };
  const { config, facts: configured } = await readPolicies(ports.needs, first);
  // After the policies: by which of them it was judged before is part of what is remembered.
  const recollected = (await ports.recollect?.({ facts: configured, shown })) ?? configured;
  const facts = await readNeeds(ports, config, recollected);
  const readAt = ports.stopwatch === undefined ? {} : { readAt: ports.stopwatch() };
  return { ok: true, value: { ...(ports.judging ?? byPresent).judge(config, facts, shown), shown, ...readAt } };
}

/**
 * The pure half: everything that follows from facts, as `holdpoint explain` repeats it from a file.
 * A gate that we show already is judged again even when the subject does not meet it any more: an old success must not stay.
 */
export function judgeGates(
  written: JudgedConfig,
  facts: Facts,
  shown: Pick<Shown, 'checks'> = { checks: [] },
): Omit<Assessment, 'shown'> {
  const config = goingBack(written, facts);
  const interpretation = config.state === 'valid' ? interpret(config.checklist, facts) : silence;
  const rollCalls = gatesToJudge(config, facts, shown).map((gate) => judge(config, facts, gate, interpretation));
  return { facts, config: written, interpretation, rollCalls };
}

/** What a checklist asks, with what a way back is asked where the subject is one. */
export function goingBack<T extends JudgedConfig>(
  config: T,
  facts: Facts,
): T | Extract<JudgedConfig, { state: 'valid' }> {
  return config.state === 'valid' && leadsBack(config.checklist, facts)
    ? { ...config, checklist: withWayBack(config.checklist, facts) }
    : config;
}

/** The facts with everything that judging by the checklist takes, read round by round. */
export async function readNeeds(
  { needs: reader, judging = byPresent, recallReleases }: Pick<ReadPorts, 'needs' | 'judging' | 'recallReleases'>,
  config: JudgedConfig,
  first: Facts,
): Promise<Facts> {
  let facts = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const needs: readonly Need[] = judging.needs(config, facts);
    if (needs.length === 0) return facts;
    facts = { ...facts, readings: { ...facts.readings, ...(await reader.read(facts, needs)) } };
    facts = (await recallReleases?.(facts, needs)) ?? facts;
  }
  return facts;
}
