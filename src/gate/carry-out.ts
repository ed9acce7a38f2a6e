import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Assessment } from './assess.ts';
import type { Facts } from '../evidence/facts.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { FollowUp } from '../report/follow-up.ts';
import type { Ledger, ReadFault, Result, Shown, Write, Writer, Written } from './ports.ts';
import type { WrittenRun } from './showing.ts';
import { isKnown } from '../evidence/reading.ts';
import { commentWithAnchor, commentWithAnchorOf, withAnchor, withAnchorOf } from '../report/anchor-block.ts';
import { parseExternalId } from '../report/external-id.ts';
import { readMarker } from '../report/marker.ts';
import { opens } from './difference.ts';
import { broughtBesides, saidSince } from './said-since.ts';
import { askingEntry, oneByOne } from './review-asking.ts';
import { commitOfWrite, showings } from './showing.ts';

/** What is to be written, and what the ledger said to it. */
export interface Plan {
  readonly repository: string;
  readonly assessment: Assessment;
  readonly writes: readonly Write[];
  readonly recorded: Result<LedgerAnchor, ReadFault>;
}

/** What became of a plan. */
export interface CarriedOut {
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
  readonly unrecorded: ReadFault | null;
  /** Somebody turned out not to be askable for a review: the next look says so. */
  readonly refused: boolean;
}

/**
 * Writes in order; nothing that opens goes out when the ledger did not take it, or when something was said against it meanwhile. What GitHub confirmed is written down with its moment, so that
 * only what is said after it can mean it; where that fails, the next look counts it from then on.
 */
export async function carryOut(
  { writer, ledger }: { readonly writer: Writer; readonly ledger: Ledger },
  { repository, assessment, writes, recorded }: Plan,
): Promise<CarriedOut> {
  const { facts, shown } = assessment;
  const written: Write[] = [];
  const unwritten: { write: Write; fault: ReadFault }[] = [];
  const runs: WrittenRun[] = [];
  let alarm: Result<LedgerAnchor, ReadFault> = recorded;
  let refused = false;
  const outgoing = [...writes];
  for (const plain of outgoing) {
    const write = anchored(plain, assessment, recorded);
    const objection = opens(write) ? () => saidSince(ledger, facts, broughtBesides(assessment)) : undefined;
    const isBound = opens(write) || tellsOnce.has(write.kind);
    const result = alarm.ok || !isBound ? await writer.write(repository, write, objection) : alarm;
    if (!result.ok) {
      unwritten.push({ write, fault: result.fault });
      // Nobody has been told of the exception yet, so nothing opens.
      if (write.kind === 'open-issue') alarm = result;
      continue;
    }
    outgoing.push(...oneByOne(write, result.value));
    if (result.value.refused === true) refused = true;
    else written.push(write);
    const told = toldBy(write, result.value, facts);
    if (told.length > 0) alarm = await ledger.append(told);
    const commit = commitOfWrite(write, shown.checks);
    if (commit !== null) runs.push({ commit, written: result.value });
  }
  const seen = recorded.ok ? showings(facts, runs) : [];
  const noted = seen.length === 0 ? (recorded.ok ? alarm : recorded) : await ledger.append(seen);
  return { written, unwritten, unrecorded: noted.ok ? null : noted.fault, refused };
}

/** What goes out once is remembered, or not sent. */
const tellsOnce: ReadonlySet<Write['kind']> = new Set<Write['kind']>(['open-issue', 'remind', 'request-reviews']);

/** What is told once: the issue about an exception, that it is due, and who was asked for a review. */
function toldBy(write: Write, written: Written, facts: Facts): readonly NewEntry[] {
  if (write.kind === 'open-issue') return followUpOpened(write.followUp, written, facts);
  if (write.kind === 'request-reviews') return askingEntry(write, written, facts);
  if (write.kind !== 'remind') return [];
  const { number: issue, about } = write;
  const { subject, now } = facts;
  const repository = subject.repository.id;
  const key = `profile-due:${repository}:${issue}`;
  const body = { kind: 'profile-due', ...about, issue, seenAt: now } as const;
  return [{ key, repository, change: about.change, at: now, body }];
}

/** The issue about an exception, once it is there: it is not opened again. */
function followUpOpened({ about }: FollowUp, { issue }: Written, { subject, now }: Facts): readonly NewEntry[] {
  if (issue === undefined) return [];
  const repository = subject.repository.id;
  const { change, commit } = about;
  const opened = { change, commit, issue: issue.number, url: issue.url, seenAt: now };
  if (about.kind === 'override') {
    const { environment, words } = about;
    const key = `follow-up:${repository}:${change}:${environment}:${commit}:${words.join(' ')}`;
    return [{ key, repository, change, at: now, body: { kind: 'follow-up', environment, words, ...opened } }];
  }
  const { profile, comment, items, due } = about;
  const key = `profile-issue:${repository}:${change}:${profile}:${comment}`;
  return [
    { key, repository, change, at: now, body: { kind: 'profile-issue', profile, comment, items, due, ...opened } },
  ];
}

/** What shows a verdict, with its place in the ledger: the newest entry, or what it pointed to before while the ledger is in doubt. */
function anchored(write: Write, { facts, shown }: Assessment, recorded: Result<LedgerAnchor, ReadFault>): Write {
  const state = facts.ledger;
  const known = recorded.ok ? recorded.value : state !== undefined && isKnown(state) ? state.value : null;
  if ('check' in write && parseExternalId(write.check.externalId)?.kind === 'gate') {
    const { check } = write;
    const text = known === null ? withAnchorOf(check.text, runBefore(write, shown)) : withAnchor(check.text, known);
    return { ...write, check: { ...check, text } };
  }
  if (!('text' in write) || readMarker(write.text)?.kind !== 'living') return write;
  const { text } = write;
  return {
    ...write,
    text: known === null ? commentWithAnchorOf(text, commentBefore(write, shown)) : commentWithAnchor(text, known),
  };
}

function runBefore(write: Write, { checks }: Shown): string {
  return write.kind === 'update-check' ? (checks.find(({ id }) => id === write.id)?.text ?? '') : '';
}

/** What somebody else has put into our comment must not become our word by being kept. */
function commentBefore(write: Write, { comments, issue }: Shown): string {
  if (write.kind === 'update-issue') return issue === undefined || issue.tampered ? '' : issue.text;
  const before = write.kind === 'update-comment' ? comments.find(({ id }) => id === write.id) : undefined;
  return before === undefined || before.tampered ? '' : before.text;
}
