import type { Checklist, Problem } from '../checklist/model.ts';
import type { Facts, Need } from '../evidence/facts.ts';
import type { Reading } from '../evidence/reading.ts';
import type { ReleaseReading } from '../evidence/release.ts';
import type { RehearsedChange } from '../judge/rehearsal.ts';
import { rehearsedChange } from '../judge/rehearsal.ts';
import type { ReadPorts } from './assess.ts';
import type { NeedReader, ReadFault, SnapshotReader } from './ports.ts';
import { needKey } from '../evidence/need.ts';
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
  const snapshots = withChecklist(ports.snapshots, text);
  const proposed: ReadPorts = { ...ports, snapshots, needs: eachAlone(ports.needs) };
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

/** A rehearsal asks of each change alone: what was deployed meanwhile, and what else would have gone out with it, is not read. */
function eachAlone(needs: NeedReader): NeedReader {
  return {
    read: async (facts, wanted) => {
      const others = wanted.filter(({ kind }) => kind !== 'release');
      const alone = wanted.flatMap((need) =>
        need.kind === 'release' ? [[needKey(need), nothingDeployed(need, facts)] as const] : [],
      );
      const read = others.length === 0 ? {} : await needs.read(facts, others);
      return { ...read, ...Object.fromEntries(alone) };
    },
  };
}

function nothingDeployed({ environment, candidate }: Need<'release'>, { now }: Facts): Reading<ReleaseReading> {
  const value = { candidate, deployments: { environment, newest: [] }, history: { whole: true, commits: [] } };
  return { known: true, value, source: 'rehearsal', observer: 'none', at: now };
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
