import type { EarlierConfig, Facts } from '../evidence/facts.ts';
import type { JudgedBy } from '../ledger/entry.ts';
import type { Judged } from '../ledger/judged-by.ts';
import type { Provenance } from '../evidence/reading.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Ledger, ReadFault, Result, Shown, Snapshot } from './ports.ts';
import { anchorIn, anchorInComment } from '../report/anchor-block.ts';
import type { SaidAnchor } from '../report/anchor-block.ts';
import { parseExternalId } from '../report/external-id.ts';
import { readMarker } from '../report/marker.ts';
import { asSeen } from './showing.ts';

/**
 * The facts, policies included, with what the App's ledger remembers about them. One that cannot be
 * asked, or that lacks what our own check runs point to, is unlearnable, and then nothing opens.
 */
export async function recollect(ledger: Ledger, { facts, shown }: Snapshot): Promise<Facts> {
  const { repository, changes } = facts.subject;
  const from: Provenance = { source: 'ledger', observer: `app:${facts.reader.app ?? 'none'}`, at: facts.now };
  const anchors = anchorsOf(shown);
  const recalled = anchors.ok
    ? await ledger.recall({ repository: repository.id, changes, anchors: anchors.value, judged: judgedOf(facts) })
    : anchors;
  if (!recalled.ok) return { ...facts, ledger: { unlearnable: true, ...recalled.fault, ...from } };
  const { head, remembered, judgedBy } = recalled.value;
  if (judgedBy === undefined) {
    const detail = 'the ledger does not tell which checklists were judged by';
    return { ...facts, ledger: { unlearnable: true, code: 'LEDGER_UNAVAILABLE', detail, ...from } };
  }
  const earlier = judgedBy.map(asConfig);
  const known = { ...facts, remembered, ledger: { known: true, value: head, ...from } } as const;
  return asSeen(earlier.length === 0 ? known : { ...known, earlier });
}

/** The facts where the ledger did not tell how far it was before they were read: in doubt, and nothing opens or is settled by it. */
export function unheard(facts: Facts): Facts {
  const from: Provenance = { source: 'ledger', observer: `app:${facts.reader.app ?? 'none'}`, at: facts.now };
  const detail = 'the ledger did not tell how far it was';
  return { ...facts, ledger: { unlearnable: true, code: 'LEDGER_UNAVAILABLE', detail, ...from } };
}

/** What is in flight: the head of the change, and its merge. */
function judgedOf({ changes, config }: Facts): Judged {
  const commits = changes.flatMap(({ head, merge }) => [head.commit, ...(merge === null ? [] : [merge.commit])]);
  const policies = config.flatMap(({ policy, blob }) =>
    policy === undefined || blob === null ? [] : [{ reference: policy.reference, blob: blob.oid }],
  );
  return { commits, besides: { checklist: config[0]?.blob?.oid ?? null, policies } };
}

function asConfig({ ref, path, commit, blob, text, policies }: JudgedBy): EarlierConfig {
  const lent = policies.map(({ reference, changedBy, blob: oid, text: said }) => ({
    reference,
    changedBy,
    blob: { oid, text: said },
  }));
  const config = { ref, path, commit, blob: { oid: blob, text }, changedAt: null };
  return lent.length === 0 ? config : { ...config, policies: lent };
}

/** The places in the ledger that we point to, each once; one that cannot be read is not known to be there. */
function anchorsOf(shown: Shown): Result<readonly LedgerAnchor[], ReadFault> {
  const found = new Map<string, LedgerAnchor>();
  for (const { where, said } of [...inRuns(shown), ...inComments(shown)]) {
    if (said === 'unreadable') {
      const detail = `${where} points to a place in a ledger that this version cannot read`;
      return { ok: false, fault: { code: 'LEDGER_ROLLBACK', detail } };
    }
    if (said !== null) found.set(`${said.ledger}:${said.seq}:${said.hash}`, said);
  }
  return { ok: true, value: [...found.values()] };
}

interface Pointer {
  readonly where: string;
  readonly said: SaidAnchor;
}

function inRuns({ checks, others }: Shown): readonly Pointer[] {
  return [...checks, ...others]
    .filter(({ externalId }) => parseExternalId(externalId)?.kind !== 'item')
    .map(({ id, text }) => ({ where: `check run ${id}`, said: anchorIn(text) }));
}

/** What somebody else has edited is not our word any more. */
function inComments({ comments, issue }: Shown): readonly Pointer[] {
  const own = issue === undefined ? [] : [{ ...issue, where: `issue ${issue.number}` }];
  return [...comments.map((comment) => ({ ...comment, where: `comment ${comment.id}` })), ...own]
    .filter(({ text, tampered }) => !tampered && readMarker(text)?.kind === 'living')
    .map(({ where, text }) => ({ where, said: anchorInComment(text) }));
}
