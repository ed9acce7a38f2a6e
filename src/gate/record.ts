import type { Answer, DeputySigned } from '../evidence/answer.ts';
import type { Facts } from '../evidence/facts.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { EntryBody, NewEntry, PolicyUsed } from '../ledger/entry.ts';
import type { GateRunId } from '../report/external-id.ts';
import type { Assessment } from './assess.ts';
import type { Ledger, OwnCheckRun, ReadFault, Result, Write } from './ports.ts';
import { isKnown } from '../evidence/reading.ts';
import { gateName } from '../judge/gate-name.ts';
import { anchorIn } from '../report/anchor-block.ts';
import { gateKey, parseExternalId } from '../report/external-id.ts';
import { rollCallDigest } from '../report/json.ts';
import { opens } from './difference.ts';
import { exceptionEntries } from './record-exceptions.ts';
import { gateEntries, learnCounted, learnDeployments, settledEntries } from './record-releases.ts';
import type { GateShown } from './record-releases.ts';
import { learnMerges } from './release/learn-merges.ts';
import { learnFromFacts } from '../ledger/learn/from-facts.ts';
import { commitOfWrite, unrecorded } from './showing.ts';

/**
 * Writes down, before anything is shown, what this look learnt and every verdict that it is about to show: one append, none when nothing is
 * new. Gives the newest entry, or why nothing may be opened now.
 */
export async function record(
  ledger: Ledger,
  assessment: Assessment,
  writes: readonly Write[],
): Promise<Result<LedgerAnchor, ReadFault>> {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const state = facts.ledger;
  if (state === undefined)
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'the ledger was not asked' } };
  // What is built on a memory in doubt would only make the doubt harder to clear up.
  if (!isKnown(state)) return { ok: false, fault: { code: state.code, detail: state.detail } };
  const settled = await settledEntries(ledger, assessment);
  if (!settled.ok) return settled;
  const given = writes.flatMap((write) => verdictsOf(write, facts, shown.checks, rollCalls));
  const verdicts: NewEntry[] = [];
  for (const { entry, gate } of given) {
    const turns = await gateEntries(ledger, gate, facts);
    if (!turns.ok) return turns;
    verdicts.push(entry, ...turns.value);
  }
  const excepted =
    verdicts.length === 0 ? [] : rollCalls.flatMap((one) => exceptionEntries(one, interpretation, facts.now));
  const entries = [
    ...learnFromFacts(facts, config.state === 'valid' ? config.checklist : null),
    ...unrecorded(facts),
    ...learnDeployments(facts),
    ...learnCounted(facts),
    ...learnMerges(facts),
    ...(verdicts.length === 0 ? [] : configurations(facts)),
    ...excepted,
    ...settled.value,
    ...verdicts,
  ];
  return entries.length === 0 ? { ok: true, value: state.value } : ledger.append(entries);
}

/** The checklist that the verdicts rest on. One that came back after another is a new fact. */
function configurations(facts: Facts): readonly NewEntry[] {
  const repository = facts.subject.repository.id;
  return facts.config.flatMap(({ ref, path: file, commit, blob, changedAt, policy }) => {
    if (blob === null) return [];
    const path = policy === undefined ? file : `${policy.repository.name}:${file}`;
    const key = `configuration:${repository}:${ref}:${path}:${blob.oid}:${changedAt ?? commit}`;
    const body: EntryBody = { kind: 'configuration', ref, path, commit, blob: blob.oid, text: blob.text };
    return [{ key, repository, change: null, at: facts.now, body }];
  });
}

/** What a write of a gate's run shows, as an entry, and the gate as it is shown. */
function verdictsOf(
  write: Write,
  facts: Facts,
  checks: readonly OwnCheckRun[],
  rollCalls: readonly RollCall[],
): readonly { readonly entry: NewEntry; readonly gate: GateShown }[] {
  const commit = commitOfWrite(write, checks);
  if (commit === null || !('check' in write)) return [];
  const id = parseExternalId(write.check.externalId);
  const rollCall = id?.kind === 'gate' ? rollCalls.find(({ gate }) => gateKey(gate) === id.gate) : undefined;
  if (id?.kind !== 'gate' || rollCall === undefined) return [];
  const { conclusion } = write.check;
  const place = `${id.repository}:${id.change ?? '-'}:${id.gate}:${commit}`;
  const what = `${place}:${id.digest}:${conclusion}:${shownBefore(write.check.name, commit, checks)}`;
  const common = { repository: id.repository, change: id.change, at: facts.now };
  const open = opens(write);
  const entry: NewEntry = { ...common, key: `verdict:${what}`, body: verdictGiven(rollCall, { id, commit, open }) };
  return [{ entry, gate: { ...rollCall, open } }];
}

function verdictGiven(
  rollCall: RollCall,
  { id, commit, open }: { readonly id: GateRunId; readonly commit: string; readonly open: boolean },
): EntryBody {
  const { gate, verdict, enforcement, judge, checklist, policies = [], findings } = rollCall;
  const deputies = findings.flatMap((finding) => deputiesIn(finding).map((one) => ({ item: finding.item, ...one })));
  return {
    kind: 'verdict',
    change: id.change,
    gate: gateName(gate),
    commit,
    // A go that waits for another pull request of the same commit is not shown as one.
    verdict: verdict === 'go' && !open ? 'waiting' : verdict,
    open,
    enforcement,
    digest: rollCallDigest(rollCall),
    judge,
    checklist: checklist?.blob ?? null,
    ...(policies.length === 0 ? {} : { policies: policies.map(policyUsed) }),
    findings: findings.map(({ item, outcome, code }) => ({ item, outcome, code })),
    ...(deputies.length === 0 ? {} : { deputies }),
  };
}

/** Whose word in place of a holder's a finding rests on, through its parts. */
function deputiesIn({ deputy, parts = [] }: Pick<Answer, 'deputy' | 'parts'>): readonly DeputySigned[] {
  return [...(deputy === undefined ? [] : [deputy]), ...parts.flatMap(deputiesIn)];
}

function policyUsed({ reference, commit, changedBy, blob }: NonNullable<RollCall['policies']>[number]): PolicyUsed {
  return { reference, commit, changedBy, blob };
}

/** The entry that stood behind what the gate's run shows now: the same verdict given again later is another fact. */
function shownBefore(name: string, commit: string, checks: readonly OwnCheckRun[]): string {
  const anchors = checks
    .filter((run) => run.commit === commit && run.name === name)
    .map(({ text }) => anchorIn(text))
    .filter((anchor) => anchor !== null && anchor !== 'unreadable');
  const newest = anchors.reduce<LedgerAnchor | null>(
    (best, next) => (best !== null && best.seq > next.seq ? best : next),
    null,
  );
  return newest === null ? '-' : `${newest.ledger}:${newest.seq}`;
}
