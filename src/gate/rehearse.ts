import type { Checklist, Problem } from '../checklist/model.ts';
import type { Facts } from '../evidence/facts.ts';
import type { RehearsedChange } from '../judge/rehearsal.ts';
import { rehearsedChange } from '../judge/rehearsal.ts';
import type { ReadPorts } from './assess.ts';
import type { ReadFault, SnapshotReader } from './ports.ts';
import { assess } from './assess.ts';

/** What is rehearsed with: a checklist that is not on the trusted branch, or not yet. */
export interface Proposal {
  readonly repository: string;
  readonly text: string;
  /** Pull requests that are merged. */
  readonly numbers: readonly number[];
}

/** How the changes came out; `unjudged` are those about which nothing can be said, and why. */
export interface Rehearsal {
  /** The checklist with everything that it extends; null: nothing was judged. */
  readonly checklist: Checklist | null;
  readonly changes: readonly RehearsedChange[];
  readonly unjudged: readonly { readonly number: number; readonly why: string; readonly fault: ReadFault | null }[];
  /** What is wrong with the proposed checklist. */
  readonly problems: readonly Problem[];
}

/**
 * Judges merged pull requests by a proposed checklist, one after the other, each as of its merge, and writes nothing. What GitHub shows today
 * counts: a comment that was written afterwards is read as well, but a sign-off from after the merge counts for nothing.
 */
export async function rehearse(ports: ReadPorts, { repository, text, numbers }: Proposal): Promise<Rehearsal> {
  const proposed: ReadPorts = { ...ports, snapshots: withChecklist(ports.snapshots, text) };
  let checklist: Checklist | null = null;
  const changes: RehearsedChange[] = [];
  const unjudged: Rehearsal['unjudged'][number][] = [];
  for (const number of numbers) {
    const assessed = await assess(proposed, { repository, by: { number }, environment: null }, []);
    if (!assessed.ok) {
      unjudged.push({ number, why: assessed.fault.detail, fault: assessed.fault });
      continue;
    }
    const { config, facts, rollCalls } = assessed.value;
    if (config.state === 'invalid') return { checklist, changes, unjudged, problems: config.problems };
    const [change] = facts.changes;
    if (config.state !== 'valid') {
      const fault = { code: 'NOT_READ', detail: 'a policy that the checklist extends' } as const;
      unjudged.push({ number, why: 'A policy that the checklist extends could not be read.', fault });
    } else if (change === undefined || change.merge === null || rollCalls.length === 0) {
      checklist = config.checklist;
      unjudged.push({ number, why: 'No environment of the checklist takes what it was merged into.', fault: null });
    } else {
      checklist = config.checklist;
      changes.push(rehearsedChange({ ...change, merge: change.merge }, { checklist, facts, rollCalls }));
    }
  }
  return { checklist, changes, unjudged, problems: [] };
}

/** Reads the same, but for the checklist and the time. */
function withChecklist(snapshots: SnapshotReader, text: string): SnapshotReader {
  return {
    snapshot: async (address, files) => {
      const snapshot = await snapshots.snapshot(address, files);
      return snapshot.ok
        ? { ok: true, value: { ...snapshot.value, facts: proposedFacts(snapshot.value.facts, text) } }
        : snapshot;
    },
  };
}

function proposedFacts(facts: Facts, text: string): Facts {
  const [change] = facts.changes;
  const config = facts.config.slice(0, 1).map((file) => ({ ...file, blob: { oid: '0'.repeat(40), text } }));
  // Nobody's memory is asked: a rehearsal opens nothing.
  return { ...facts, config, reader: { ...facts.reader, app: null, alone: true }, now: change?.merge?.at ?? facts.now };
}
