import type { CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import { ownCheckName } from '../evidence/own-check-name.ts';
import { gateCheckName } from '../judge/gate-name.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { GateRunId, ItemRunId } from './external-id.ts';
import type { LineNote } from './proposal.ts';
import type { Button, Buttons } from './buttons.ts';
import { gateButtons, itemButtons } from './buttons.ts';
import { assemble, whole } from './blocks.ts';
import { formatClicks } from './clicked.ts';
import { sayings } from './sayings.ts';
import { formatExternalId, gateKey, parseExternalId } from './external-id.ts';
import { headline } from './headline.ts';
import { isUnconcerned } from './unconcerned.ts';
import { findingDigest, shownDigest } from './json.ts';
import { outcomes } from './outcome.ts';
import { advice, rollCallBlocks } from './roll-call-blocks.ts';
import { pastes, steps } from './sections.ts';
import { inlineMarkdown, prose, visible } from './sanitise.ts';
import { andWhoCanSign } from './who-can-sign.ts';
import { formatShownItems, parseShownItems } from './shown-items.ts';
import type { ShownRecord } from './shown-items.ts';

/** A check run as GitHub should show it: always completed. Title at most 120 characters, summary at most 65,535 bytes of Markdown. */
export interface CheckOutput {
  readonly name: string;
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure' | 'action_required' | 'neutral';
  /** Set where the run is left incomplete, without its conclusion: only on a group of the merge queue that waits. */
  readonly incomplete?: boolean;
  readonly title: string;
  readonly summary: string;
  /** The details: what a gate's run remembers, and what the buttons stand for. */
  readonly text: string;
  readonly detailsUrl: string | null;
  /** Buttons, at most three; absent: those that stand there are taken away. */
  readonly actions?: readonly Button[];
  /** Notes beside lines of the change; sent when the run is created. */
  readonly annotations?: readonly LineNote[];
  /** When this gate, or this item, was first shown on the commit. */
  readonly startedAt: Instant;
  readonly completedAt: Instant;
}

/** A check run that our own app already shows on the commit; the caller has compared the app. */
export interface ShownRun {
  readonly id: number;
  readonly commit: CommitId;
  readonly name: string;
  readonly externalId: string;
  readonly text: string;
  readonly startedAt: Instant | null;
}

/** Sizes: docs/github-facts.md §2. */
const longestSummary = 65_535;
const longestTitle = 120;
const notice = '*The rest does not fit here; the JSON report has all of it.*';

/** The gate's own check run, `holdpoint/merge` or `holdpoint/ENV`; null where the gate is switched off, unless because the change concerns no environment. `shown` are our runs on the same commit; `besides` is said at the end. */
export function gateCheck(
  rollCall: RollCall,
  shown: readonly ShownRun[],
  besides: readonly string[] = [],
): CheckOutput | null {
  const { enforcement, repository, change, gate, candidate, now } = rollCall;
  if (isElsewhere(rollCall, shown)) return null;
  if (enforcement === 'off' && !isUnconcerned(rollCall)) return null;
  const name = gateCheckName(gate);
  const id: GateRunId = {
    kind: 'gate',
    repository: repository.id,
    change: change?.number ?? null,
    gate: gateKey(gate),
    candidate,
    digest: shownDigest(rollCall),
  };
  const conclusion = gateConclusion(rollCall);
  const buttons = shownWith(conclusion, () => gateButtons(rollCall));
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: headline(rollCall),
    summary: assemble([...rollCallBlocks(rollCall), ...besides.map((line) => whole(line))], longestSummary, notice),
    text:
      sayings(rollCall) +
      formatClicks(rollCall) +
      buttons.text +
      formatShownItems(shownRecords(rollCall, gateRunsFor(id, shown))),
    detailsUrl: change?.url ?? null,
    actions: buttons.list,
    startedAt: shownSince(id, newestOf(shown, name)) ?? now,
    completedAt: now,
  };
}

/** Buttons are for what waits for somebody. */
function shownWith(conclusion: CheckOutput['conclusion'], buttons: () => Buttons): Buttons {
  return conclusion === 'action_required' ? buttons() : { list: [], text: '' };
}

/**
 * A release of several changes is judged, and shown, in its issue. A run that stands here from before it brought more must not stay as it is: then
 * it says so.
 */
function isElsewhere({ release, gate, change, candidate }: RollCall, shown: readonly ShownRun[]): boolean {
  if (release?.elsewhere !== true) return false;
  const name = gateCheckName(gate);
  return !shown.some((run) => {
    const id = run.name === name ? parseExternalId(run.externalId) : null;
    return id?.kind === 'gate' && id.change === change?.number && id.candidate === candidate;
  });
}

/** Our gates' runs on the commit for the same change: the gate's own first, the others after it, the newest first. */
function gateRunsFor(id: GateRunId, shown: readonly ShownRun[]): readonly ShownRun[] {
  const about = shown.flatMap((run) => {
    const seen = parseExternalId(run.externalId);
    if (seen?.kind !== 'gate' || seen.repository !== id.repository || seen.change !== id.change) return [];
    return [{ run, rank: seen.gate === id.gate ? 0 : 1 }];
  });
  return about.toSorted((a, b) => a.rank - b.rank || b.run.id - a.run.id).map(({ run }) => run);
}

/** Every item that a person can prove, as it is shown from now on: an unchanged wording keeps its time. */
function shownRecords({ findings, now }: RollCall, runs: readonly ShownRun[]): readonly ShownRecord[] {
  const memories = runs.map(({ text }) => parseShownItems(text));
  const known = memories.flatMap((records) => records ?? []);
  const unreadable = memories.some((records) => records === null);
  return findings
    .filter(
      ({ signers, outcome, code }) => signers.length > 0 && (outcome !== 'not-applicable' || code === 'COUNTS_LATER'),
    )
    .map(({ item, wording }) => {
      const before = known.find((record) => record.item === item);
      if (before?.wording === wording) return before;
      return { item, wording, since: now, first: before === undefined && !unreadable };
    });
}

/** A run that stands on the commit for another change or candidate says nothing about this one. */
function shownSince(id: GateRunId, run: ShownRun | null): Instant | null {
  const seen = run === null ? null : parseExternalId(run.externalId);
  if (run === null || seen?.kind !== 'gate') return null;
  return formatExternalId({ ...seen, digest: '' }) === formatExternalId({ ...id, digest: '' }) ? run.startedAt : null;
}

/** Only a go that opens, or an override, is a success; a gate that advises is never red, one that blocks never neutral. */
function gateConclusion({ verdict, open, enforcement, overridden }: RollCall): CheckOutput['conclusion'] {
  if ((verdict === 'go' && open) || overridden === true) return 'success';
  if (enforcement !== 'block') return 'neutral';
  return verdict === 'no-go' ? 'failure' : 'action_required';
}

/** An item's own check run, `holdpoint/ITEM`, where a person must act; null for other items, for items not asked and where the gate is switched off. */
export function itemCheck(finding: Finding, rollCall: RollCall, shown: readonly ShownRun[]): CheckOutput | null {
  const conclusion = itemConclusion(finding, rollCall);
  if (conclusion === null || finding.signers.length === 0 || isGateName(finding, rollCall)) return null;
  const name = ownCheckName(finding.item);
  const { repository, change } = rollCall;
  const id: ItemRunId = {
    kind: 'item',
    repository: repository.id,
    change: change?.number ?? null,
    item: finding.item,
    digest: findingDigest(finding),
  };
  const buttons = shownWith(conclusion, () => itemButtons(finding));
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: visible(
      conclusion === 'neutral' && finding.outcome !== 'later'
        ? `Would have held: ${finding.sentence}`
        : finding.sentence,
      longestTitle,
    ),
    summary: itemSummary(finding, rollCall),
    text: buttons.text + itemMemory(finding, rollCall, shown),
    detailsUrl: change?.url ?? null,
    actions: buttons.list,
    startedAt: newestOf(shown, name)?.startedAt ?? rollCall.now,
    completedAt: rollCall.now,
  };
}

/** Where the gate itself is shown in the issue of a release, the item's own run remembers since when it was shown so on this change. */
function itemMemory(finding: Finding, rollCall: RollCall, shown: readonly ShownRun[]): string {
  if (rollCall.release?.elsewhere !== true) return '';
  const own = shown.filter(({ externalId, text }) => {
    const change = parseExternalId(externalId)?.change ?? null;
    return change === (rollCall.change?.number ?? null) && parseShownItems(text) !== null;
  });
  return formatShownItems(
    shownRecords(
      { ...rollCall, findings: [finding] },
      own.toSorted((a, b) => b.id - a.id),
    ),
  );
}

/** An item must never answer under a gate's name: its success would open the gate. */
function isGateName({ item, environment }: Finding, { gate }: RollCall): boolean {
  return item === 'merge' || item === environment || (gate.kind === 'environment' && item === gate.name);
}

function itemConclusion({ outcome }: Finding, { enforcement }: RollCall): CheckOutput['conclusion'] | null {
  if (enforcement === 'off' || outcome === 'not-applicable') return null;
  if (outcome === 'met' || outcome === 'waived') return 'success';
  // It lets what requires this run pass, and says of itself that nothing is proved.
  if (outcome === 'later') return 'neutral';
  if (enforcement === 'advise') return 'neutral';
  return outcome === 'unmet' ? 'failure' : 'action_required';
}

function newestOf(shown: readonly ShownRun[], name: string): ShownRun | null {
  return shown
    .filter((run) => run.name === name)
    .reduce<ShownRun | null>((best, run) => (best !== null && best.id > run.id ? best : run), null);
}

function itemSummary(finding: Finding, rollCall: RollCall): string {
  const { emoji, word } = outcomes[finding.outcome];
  const why = finding.why === null ? [] : [whole(inlineMarkdown(finding.why, 1000))];
  const state = whole(`${emoji} ${word}: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps(finding.next)}`);
  const title = whole(`**${inlineMarkdown(finding.title)}**`);
  return assemble([...advice(rollCall), title, ...why, state, ...pastes(finding.next)], longestSummary, notice);
}
