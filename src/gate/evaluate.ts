import type { Address, Ledger, ReadFault, Result, Snapshot, SnapshotReader, Write, Writer } from './ports.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import { assess } from './assess.ts';
import { carryOut } from './carry-out.ts';
import { desired } from './desired.ts';
import { judgeInFlight, needsInFlight } from './in-flight.ts';
import { difference } from './difference.ts';
import { recollect } from './recollect.ts';
import { record } from './record.ts';
import { besideOthers } from './shared-commit.ts';

/** What the App needs: it reads, remembers and writes. */
export interface EvaluatePorts extends Omit<ReadPorts, 'recollect' | 'judging'> {
  readonly ledger: Ledger;
  readonly writer: Writer;
}

/** What one look found and what it wrote. `unwritten` is what a fault kept from being written; the next look tries again. */
export interface Evaluation {
  readonly assessment: Assessment;
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
  /** Why the ledger did not take what was learnt; null: it did, or there was nothing. */
  readonly unrecorded: ReadFault | null;
}

/** The one use case: read, judge, write it down, show only the difference. The same call twice writes nothing the second time. */
export async function evaluate(
  ports: EvaluatePorts,
  address: Address,
  fileHint: readonly string[],
): Promise<Result<Evaluation, ReadFault>> {
  const recall = (snapshot: Snapshot) => recollect(ports.ledger, snapshot);
  const judging = { needs: needsInFlight, judge: judgeInFlight };
  const assessed = await assess({ ...ports, recollect: recall, judging }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const writes = await writesFor(ports.snapshots, address.repository, assessment);
  const recorded = await record(ports.ledger, assessment, writes);
  const carried = await carryOut(ports, { repository: address.repository, assessment, writes, recorded });
  return { ok: true, value: { assessment, ...carried } };
}

async function writesFor(
  snapshots: SnapshotReader,
  repository: string,
  assessment: Assessment,
): Promise<readonly Write[]> {
  const wanted = desired(assessment);
  const checks = await besideOthers(snapshots, repository, wanted.checks, assessment.shown);
  return difference({ ...wanted, checks }, assessment.shown);
}
