import type { Facts, Need } from '../evidence/facts.ts';
import type { Address, Ledger, ReadFault, Result, Snapshot, Write, Writer } from './ports.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import type { ProposalPorts } from './proposal.ts';
import { assess } from './assess.ts';
import { carryOut } from './carry-out.ts';
import { desired } from './desired.ts';
import { judgeInFlight, needsInFlight } from './in-flight.ts';
import { difference } from './difference.ts';
import { proposalWrites } from './proposal.ts';
import { recallReleases } from './recall-releases.ts';
import { recollect, unheard } from './recollect.ts';
import { record } from './record.ts';
import { unshadowed } from './release/unshadowed.ts';
import { withHoldsPassedOn } from './release/passed-on.ts';
import { restingOn } from './release/resting-on.ts';
import { saidElsewhere } from './release/said-elsewhere.ts';
import { besideOthers } from './shared-commit.ts';
import { untilHeard } from './until-heard.ts';
import { unguardedIn } from './unguarded.ts';
import type { Guards } from './unguarded.ts';

/** What the App needs: it reads, remembers and writes. */
export interface EvaluatePorts extends ProposalPorts {
  readonly ledger: Ledger;
  readonly writer: Writer;
  /** Answers what waits for the gates that were judged, once the verdicts are durable and before they are shown; absent: nothing waits for us. */
  readonly answer?: (repository: string, assessment: Assessment) => Promise<void>;
  /** Whether a rule holds an environment; absent: nothing is said of that. */
  readonly guards?: Guards;
}

/** What one look found and what it wrote. `unwritten` is what a fault kept from being written; the next look tries again. */
export interface Evaluation {
  readonly assessment: Assessment;
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
  /** Why the ledger did not take what was learnt; null: it did, or there was nothing. */
  readonly unrecorded: ReadFault | null;
  /** Something was learnt by writing that is to be shown: look again at once. */
  readonly again: boolean;
}

/** How the App reads and judges: with what its ledger remembers, and candidates in flight by the checklists they were judged by before. */
export function withMemory(ledger: Ledger): Pick<ReadPorts, 'heard' | 'recollect' | 'recallReleases' | 'judging'> {
  return {
    heard: async () => {
      const newest = await ledger.newest();
      return newest.ok ? newest.value.seq : null;
    },
    // What was read beside entries that nobody knows of would lose against every earlier look, or win against a later one.
    recollect: async (snapshot: Snapshot) =>
      snapshot.facts.heard === undefined
        ? unheard(snapshot.facts)
        : withHoldsPassedOn(ledger, await recollect(ledger, snapshot)),
    recallReleases: (facts: Facts, read: readonly Need[]) => recallReleases(ledger, facts, read),
    judging: { needs: needsInFlight, judge: restingOn(judgeInFlight) },
  };
}

/** The one use case: read, judge, write it down, show only the difference. The same call twice writes nothing the second time. */
export async function evaluate(
  ports: EvaluatePorts,
  address: Address,
  fileHint: readonly string[],
): Promise<Result<Evaluation, ReadFault>> {
  const assessed = await assess({ ...ports, ...withMemory(ports.ledger) }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = await saidElsewhere(ports.ledger, assessed.value);
  const wanted = await writesFor(ports, address.repository, assessment);
  const behind = (await ports.ledger.behind?.()) ?? null;
  const { writes, kept } =
    behind === null ? { writes: wanted, kept: [] } : untilHeard(wanted, assessment.shown, behind);
  const recorded = await record(ports.ledger, assessment, writes);
  if (recorded.ok) await ports.answer?.(address.repository, assessment);
  const carried = await carryOut(ports, { repository: address.repository, assessment, writes, recorded });
  const told = await tell(ports, address.repository, assessment);
  const written = [...carried.written, ...told.written];
  const unwritten = [...kept, ...carried.unwritten, ...told.unwritten];
  const { unrecorded, refused } = carried;
  return { ok: true, value: { assessment, written, unwritten, unrecorded, again: refused && unrecorded === null } };
}

/** What a proposed checklist would change is told last: it decides nothing, and takes the longest. */
async function tell(
  ports: EvaluatePorts,
  repository: string,
  assessment: Assessment,
): Promise<Pick<Evaluation, 'written' | 'unwritten'>> {
  const written: Write[] = [];
  const unwritten: Evaluation['unwritten'][number][] = [];
  for (const write of await proposalWrites(ports, repository, assessment)) {
    const result = await ports.writer.write(repository, write);
    if (result.ok) written.push(write);
    else unwritten.push({ write, fault: result.fault });
  }
  return { written, unwritten };
}

async function writesFor(
  { snapshots, guards }: Pick<EvaluatePorts, 'snapshots' | 'guards'>,
  repository: string,
  assessment: Assessment,
): Promise<readonly Write[]> {
  const wanted = desired(assessment, await unguardedIn(guards, assessment));
  const checks = await besideOthers(snapshots, repository, wanted.checks, assessment.shown);
  return difference({ ...wanted, checks }, unshadowed(assessment, checks));
}
