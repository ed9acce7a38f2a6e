import type { Facts } from '../evidence/facts.ts';
import type { ReleaseReading, SettledChange } from '../evidence/release.ts';
import type { Checklist } from '../checklist/model.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { GateState } from '../ledger/let-through.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Assessment } from './assess.ts';
import type { Ledger, ReadFault, Result } from './ports.ts';
import { successOf } from '../evidence/deployments.ts';
import { isKnown } from '../evidence/reading.ts';
import { isBefore } from '../evidence/time.ts';
import { isConcerned } from '../checklist/scope/concerns.ts';
import { takesBase } from '../checklist/scope/environments.ts';
import { judgeAsNew } from '../judge/judge.ts';
import { newlyCounted } from '../judge/release/base.ts';
import { settledChange, settledUnconcerned } from '../judge/release/settle.ts';
import { cameFrom } from './release/came-from.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { deployedEntry } from '../ledger/learn/deployed-entry.ts';
import { stateOf } from '../ledger/let-through.ts';
import { environmentKey, judgedKey, letThroughKey } from '../ledger/release-entries.ts';
import type { ChangeSettled } from '../ledger/release-entries.ts';
import { digestOf, rollCallDigest } from '../report/json.ts';

/** A verdict on an environment as it is about to be shown, or answered. */
export interface GateShown extends Pick<
  RollCall,
  'gate' | 'candidate' | 'enforcement' | 'verdict' | 'release' | 'rollback'
> {
  readonly open: boolean;
}

/**
 * What a verdict on an environment leaves for its releases: with the first one its memory begins, and whether the commit is let through from now
 * on, or not any more, is written down where it is news.
 */
export async function gateEntries(
  ledger: Pick<Ledger, 'releases'>,
  shown: GateShown,
  facts: Facts,
): Promise<Result<readonly NewEntry[], ReadFault>> {
  const { gate, candidate, release, rollback } = shown;
  if (gate.kind !== 'environment') return { ok: true, value: [] };
  const repository = facts.subject.repository.id;
  const common = { repository, change: null, at: facts.now };
  const { name: environment } = gate;
  const first: NewEntry = {
    ...common,
    key: judgedKey(repository, environment),
    body: { kind: 'environment-judged', environment },
  };
  // Where the candidate is judged in an issue, that issue has the say.
  if (release?.elsewhere === true) return { ok: true, value: [first] };
  const memory = await ledger.releases({ repository, environment, changes: [], commits: [candidate] });
  if (!memory.ok) return memory;
  const before = stateOf(candidate, memory.value.deployed.opened);
  const to = stateShown(shown);
  const start = to === 'shut' ? null : cameFrom(shown, facts, memory.value.deployed);
  const place = `${repository}:${candidate}:${seqOf(facts)}:${environmentKey(environment)}`;
  const starts = start === null ? [] : [{ ...common, key: `came-from:${place}:${start.bases.join('+')}`, body: start }];
  const seen: readonly NewEntry[] = [first, ...starts];
  // A way back is let through anew, however long ago it was for the way there.
  const isAgain = before === to && (to !== 'open' || rollback === undefined);
  if (isAgain || (before === null && to === 'shut')) return { ok: true, value: seen };
  const advised = to === 'advised' ? { advised: true } : {};
  const turned: NewEntry =
    before === null
      ? {
          ...common,
          key: letThroughKey(repository, environment, candidate),
          body: { kind: 'let-through', environment, commit: candidate, ...advised },
        }
      : {
          ...common,
          key: `gate-turned:${repository}:${candidate}:${to}:${seqOf(facts)}:${environmentKey(environment)}`,
          body: { kind: 'gate-turned', environment: environmentKey(environment), commit: candidate, to },
        };
  return { ok: true, value: [...seen, turned] };
}

function stateShown({ open, enforcement, verdict }: GateShown): GateState {
  if (!open) return 'shut';
  return enforcement === 'advise' && verdict !== 'go' ? 'advised' : 'open';
}

/** The place in the ledger that the look started from makes each turn a fact of its own: a check may fail, succeed and fail again. */
function seqOf({ ledger }: Facts): number {
  return ledger !== undefined && isKnown(ledger) ? ledger.value.seq : 0;
}

/** Deployments that are remembered from one reading at most: the newest, because only those decide. */
const MOST_LEARNT = 20;

/** Deployments that succeeded and that the ledger does not know yet: GitHub forgets those that somebody deletes. */
export function learnDeployments({ readings, deployed = [], subject, now }: Facts): readonly NewEntry[] {
  const known = new Set(deployed.flatMap(({ succeeded }) => succeeded.map(({ deployment }) => deployment)));
  return Object.entries(readings).flatMap(([key, reading]) => {
    if (!key.startsWith('release:') || !isKnown(reading)) return [];
    // The reader of this kind of need gives it.
    const { environment, newest } = (reading.value as ReleaseReading).deployments;
    const succeeded = newest.flatMap((one) => {
      const at = successOf(one);
      return at === null ? [] : [{ environment, deployment: one.id, commit: one.commit, created: one.createdAt, at }];
    });
    const fresh = succeeded.slice(0, MOST_LEARNT).filter(({ deployment }) => !known.has(deployment));
    // The ledger tells its newest first, so they are written down in the order in which they were made.
    return fresh.toReversed().map((one) => deployedEntry(subject.repository.id, now, one));
  });
}

/** Deployments that are found to count for what is deployed: no number of others that are reported pushes them out of memory. */
export function learnCounted({ readings, deployed = [], subject, now }: Facts): readonly NewEntry[] {
  const repository = subject.repository.id;
  return Object.entries(readings).flatMap(([key, reading]) => {
    if (!key.startsWith('release:') || !isKnown(reading)) return [];
    // The reader of this kind of need gives it.
    const release = reading.value as ReleaseReading;
    const { environment: name } = release.deployments;
    const memory = deployed.find((one) => one.environment === name);
    if (memory === undefined) return [];
    const environment = environmentKey(name);
    return newlyCounted(release, memory).map(({ deployment, commit, at, begun: created }): NewEntry => ({
      key: `deployment-counted:${repository}:${deployment}`,
      repository,
      change: null,
      at: now,
      body: { kind: 'deployment-counted', environment, commit, deployment, at, created },
    }));
  });
}

/**
 * How a merged change stands in each environment that takes it, where that is not what the ledger says already: releases are judged from it,
 * so it is written down whether or not anything is shown.
 */
export async function settledEntries(
  ledger: Pick<Ledger, 'releases'>,
  { config, ...assessment }: Pick<Assessment, 'config' | 'facts' | 'rollCalls' | 'interpretation'>,
): Promise<Result<readonly NewEntry[], ReadFault>> {
  const entries: NewEntry[] = [];
  if (config.state !== 'valid') return { ok: true, value: entries };
  const { facts } = assessment;
  for (const one of settledNow(config.checklist, assessment)) {
    const { environment, number } = one.settled;
    const repository = facts.subject.repository.id;
    const memory = await ledger.releases({ repository, environment, changes: [number], commits: [] });
    if (!memory.ok) return memory;
    const [before] = memory.value.settled;
    if (isNews(one.settled, before)) entries.push(settledEntry(one, facts));
  }
  return { ok: true, value: entries };
}

interface Settled {
  readonly settled: SettledChange;
  readonly digest: string;
}

function settledNow(
  checklist: Checklist,
  { facts, rollCalls, interpretation }: Pick<Assessment, 'facts' | 'rollCalls' | 'interpretation'>,
): readonly Settled[] {
  const [change] = facts.changes;
  if (change === undefined || change.state !== 'merged' || change.release !== undefined) return [];
  return checklist.environments
    .filter((environment) => environment.enforce !== 'off' && takesBase(environment, change, facts))
    .flatMap((environment) => {
      const { name } = environment;
      const shown = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === name);
      // A look that was about another environment says nothing of this one.
      if (shown === undefined && isConcerned(environment, change, facts)) return [];
      // A way back asks nothing of the change itself.
      const isBack = shown?.rollback !== undefined;
      const rollCall = isBack ? judgeAsNew(checklist, facts, shown.gate, interpretation) : shown;
      const isAsked = rollCall !== undefined && !rollCall.blockers.some(({ code }) => code === 'NOT_CONCERNED');
      const settled = isAsked ? settledChange(rollCall, facts) : settledUnconcerned(facts, name);
      return settled === null ? [] : [{ settled, digest: isAsked ? rollCallDigest(rollCall) : '' }];
    });
}

/**
 * It says something else, or the same of a later state of the change, or in spite of what was said meanwhile. One that is heard no further than the
 * last is no news.
 */
function isNews(settled: SettledChange, before: SettledChange | undefined): boolean {
  if (before === undefined || before.overtaken === true || isBefore(before.at, settled.at)) return true;
  return saidIn(settled) !== saidIn(before);
}

/** Of what could not be learnt only what it is, and why: GitHub words one fault otherwise each time. */
function saidIn({ at: _at, heard: _heard, open, ...said }: SettledChange): string | null {
  const items = open.map(({ item, title, outcome, code, ...words }) =>
    outcome === 'unknown' ? { item, outcome, code } : { item, title, outcome, code, ...words },
  );
  return canonicalJson({ ...said, open: items });
}

function settledEntry({ settled, digest }: Settled, facts: Facts): NewEntry {
  const { subject, now } = facts;
  const { number, environment, head, merge, tree, verdict, checklist, url, title, at, policies, open } = settled;
  const repository = subject.repository.id;
  const said = { url, title, settledAt: at, policies, open };
  const body: ChangeSettled = {
    kind: 'settled',
    change: number,
    environment,
    head,
    merge,
    tree,
    verdict,
    digest,
    checklist,
    ...said,
    ...(settled.until === undefined ? {} : { until: settled.until }),
    ...(settled.unconcerned === true ? { unconcerned: true } : {}),
    ...(settled.heard === undefined ? {} : { heard: settled.heard }),
  };
  return {
    // Two looks may begin with the same entry and see different things: both are to be known.
    key: `settled:${repository}:${number}:${merge}:${seqOf(facts)}:${environmentKey(environment)}:${digestOf(settled)}`,
    repository,
    change: number,
    at: now,
    body,
  };
}
