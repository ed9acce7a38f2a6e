import { after, isBefore, milliseconds } from '../../evidence/time.ts';
import { firstLook } from '../first-look.ts';
import type { ChangeFacts, Facts } from '../../evidence/facts.ts';
import type { SettledChange } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReasonCode } from '../../evidence/reason-codes.ts';
import type { RollCall } from '../roll-call.ts';

/**
 * A merged change as an environment's gate judged it, over the items that are asked of each change: what a release is judged from. Null where
 * nothing can be settled: it is not merged, it is a release itself, or it was judged by no checklist. An override of the gate settles nothing.
 */
export function settledChange(rollCall: RollCall, facts: Facts): SettledChange | null {
  const { gate, candidate, checklist, holds } = rollCall;
  const merged = mergedIn(facts, rollCall.change?.number ?? null, candidate);
  if (merged === null || gate.kind !== 'environment' || checklist === null) return null;
  const asked = rollCall.findings.filter(({ ask, outcome }) => ask === 'change' && outcome !== 'not-applicable');
  const blockers = rollCall.blockers.filter(({ code }) => !ofDeployments.has(code));
  const open = [
    ...blockers.map(({ outcome, code, sentence, next }) => ({ ...whole(sentence), outcome, code, next })),
    ...holds.map(({ by, reason }) => held(by?.login ?? 'Somebody', reason)),
    ...asked.flatMap(openItem),
  ];
  const isMet = asked.some(({ outcome }) => outcome === 'met');
  const until = firstLook({ nextLook: asked.some(byPeople) ? lookedAfter(facts, merged.number) : null }, asked);
  const lasts = until === null ? {} : { until };
  return { ...merged, environment: gate.name, verdict: verdictOf(open, isMet), ...lasts, open };
}

/** The same for an environment that the change does not concern, and whose gate was not judged therefore. */
export function settledUnconcerned(facts: Facts, environment: string): SettledChange | null {
  const [change] = facts.changes;
  const merged = mergedIn(facts, change?.number ?? null, facts.subject.candidate);
  if (merged === null || merged.checklist === null) return null;
  return { ...merged, environment, verdict: 'none', unconcerned: true, open: [] };
}

type Merged = Omit<SettledChange, 'environment' | 'verdict' | 'open' | 'unconcerned'>;

function mergedIn(facts: Facts, number: number | null, candidate: string): Merged | null {
  const change = facts.changes.find((one) => one.number === number);
  const tree = facts.commits.find(({ oid }) => oid === candidate)?.tree;
  if (change?.state !== 'merged' || change.release !== undefined || tree === undefined) return null;
  if (change.merge?.commit !== candidate) return null;
  const [own, ...lent] = facts.config;
  return {
    number: change.number,
    url: change.url,
    title: change.title,
    head: change.head.commit,
    merge: candidate,
    tree,
    at: heardUntil(change, facts.now),
    checklist: own?.blob?.oid ?? null,
    policies: lent.flatMap(({ blob }) => blob?.oid ?? []),
    ...(facts.heard === undefined ? {} : { heard: facts.heard }),
  };
}

/** Kinds that people prove: whoever leaves a role takes their word with them, and GitHub tells of that for the whole organisation alone. */
const people: ReadonlySet<string> = new Set(['signoff', 'tick', 'review', 'attestation', 'codeowners']);

function byPeople({ kinds }: Pick<RollCall['findings'][number], 'kinds'>): boolean {
  return kinds.some((kind) => people.has(kind));
}

/** For so long after its merge a change is looked at with everything else, milliseconds; later only when a release asks, and then once a day. */
export const SWEPT = 14 * 86_400_000;
const DAY = 86_400_000;

/** Until when the App would have looked again had anybody lost a role. */
function lookedAfter({ changes, now }: Facts, number: number): Instant {
  const merge = changes.find((one) => one.number === number)?.merge?.at ?? now;
  const days = Math.floor((milliseconds(now) - milliseconds(merge)) / DAY) + 1;
  return after(merge, Math.max(SWEPT, days * DAY));
}

/** GitHub tells whole seconds: what is said later within the second of the last touch would pass for heard. */
const SECOND = 1000;

/**
 * Up to when everything that was said is part of the reading: the last touch that it tells of. Of one that is hardly over, what came with it in
 * the same second may be missing.
 */
function heardUntil({ updatedAt }: ChangeFacts, now: Instant): Instant {
  if (updatedAt === undefined) return now;
  return isBefore(now, after(updatedAt, 2 * SECOND)) ? after(updatedAt, -SECOND) : updatedAt;
}

/** What stops a deployment and not a change: its hours, who overrides it, what else it brings, and that nothing is asked. */
const ofDeployments: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'WINDOW_CLOSED',
  'FREEZE_ACTIVE',
  'OVERRIDE_INCOMPLETE',
  'OVERRIDE_NEEDS_APP',
  'RELEASE_ELSEWHERE',
  'RELEASE_DROPPED',
  'RELEASE_UNREAD',
  'DEPLOYED_UNTOLD',
  'DIRECT_PUSH',
  'MERGE_UNPROVED',
  'MERGE_UNREAD',
  'CANDIDATE_BEHIND',
  'SUBJECT_NOT_ON_TRUSTED_REF',
  'EMPTY_CHECKLIST',
  // What a deployment brings was not read, for once: of all that is read, nothing else is a blocker by these.
  'API_UNAVAILABLE',
  'API_PARTIAL',
  'API_RATE_LIMITED',
  'NOT_READ',
  'TRUNCATED',
]);

type Open = SettledChange['open'][number];

function openItem({ item, title, outcome, code, sentence, next }: RollCall['findings'][number]): readonly Open[] {
  const isOpen = outcome === 'unmet' || outcome === 'unknown' || outcome === 'pending';
  return isOpen ? [{ item, title, outcome, code, sentence, next }] : [];
}

function whole(sentence: string): Pick<Open, 'item' | 'title' | 'sentence'> {
  return { item: null, title: sentence.replace(/\.$/, ''), sentence };
}

function held(by: string, reason: string): Open {
  const why = reason === '' ? '' : `: ${reason}`;
  return { item: null, title: `held by ${by}`, outcome: 'pending', code: 'HELD', sentence: `${by} holds it${why}` };
}

function verdictOf(open: readonly Open[], isMet: boolean): SettledChange['verdict'] {
  if (open.some(({ outcome }) => outcome === 'unmet')) return 'no-go';
  if (open.length > 0) return 'pending';
  return isMet ? 'go' : 'none';
}
