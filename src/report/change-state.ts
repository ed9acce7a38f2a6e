import type { Checklist } from '../checklist/model.ts';
import type { ChangeFacts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { overrideBlocks, waivedBlocks } from './exceptions.ts';
import { canonicalJson } from './json.ts';
import { lapseBlocks } from './lapses.ts';
import { profileBlocks } from './profiles.ts';
import { tally } from './outcome.ts';
import { advice } from './roll-call-blocks.ts';
import { inlineMarkdown } from './sanitise.ts';
import { blockers, folded, holds, openItems, pastes, problems } from './sections.ts';
import { releaseBlocks } from './release-changes.ts';
import { isUnconcerned } from './unconcerned.ts';
import { wayBackBlocks } from './way-back.ts';

/** How a change stands, gate by gate: what stops everything on top, then what each gate still lacks; what is met is folded away. */
export function changeState(
  rollCalls: readonly RollCall[],
  change: ChangeFacts | null,
  config: JudgedConfig,
): readonly Block[] {
  const checklist = config.state === 'valid' ? config.checklist : null;
  const asked = rollCalls.filter((rollCall) => rollCall.enforcement !== 'off' || isUnconcerned(rollCall));
  if (asked.length === 0) return [whole('No gate is switched on for this change.')];
  const told = new Set<string>();
  return [
    ...problems(distinct(asked.flatMap((rollCall) => rollCall.problems))),
    ...holds(distinct(asked.flatMap((rollCall) => rollCall.holds))),
    ...asked.flatMap((rollCall) => gateBlocks(rollCall, told)),
    ...(change?.state === 'open' ? askedLater(asked, checklist) : []),
  ];
}

/** `told` are the findings that an earlier gate has listed: they are counted here, not repeated. */
function gateBlocks(rollCall: RollCall, told: Set<string>): readonly Block[] {
  const { open, met, notAsked } = tally(rollCall);
  const later = notAsked.filter(({ code }) => code === 'COUNTS_LATER');
  const fresh = open.filter((finding) => !told.has(sameAnswer(finding)));
  for (const finding of open) told.add(sameAnswer(finding));
  const repeated = open.length - fresh.length;
  return [
    whole(`### ${title(rollCall)}`),
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...wayBackBlocks(rollCall),
    ...advice(rollCall),
    ...blockers(rollCall.blockers),
    ...releaseBlocks(rollCall),
    ...(fresh.length === 0 ? [] : [openItems(fresh)]),
    ...(repeated === 0 ? [] : [whole(`Open here too: ${repeated} of those named above.`)]),
    ...waivedBlocks(rollCall),
    ...pastes(fresh.flatMap(({ next }) => next)),
    ...folded(`${met.length} met`, met),
    ...folded(`${later.length} asked from a later day on`, later),
    ...lapseBlocks(rollCall),
  ];
}

function sameAnswer({ item, outcome, sentence }: Finding): string {
  return canonicalJson([item, outcome, sentence]);
}

function title(rollCall: RollCall): string {
  const { asked, met, waived, later, open } = tally(rollCall);
  const place = rollCall.gate.kind === 'merge' ? 'To merge' : `To deploy to ${inlineMarkdown(rollCall.gate.name)}`;
  const excused = waived.length === 0 ? '' : `, ${waived.length} waived`;
  const due = later.length === 0 ? '' : `, ${later.length} asked later`;
  if (isUnconcerned(rollCall)) return `${place}: nothing is asked`;
  if (rollCall.verdict === 'go') return `${place}: go, ${met.length} of ${asked} met${excused}${due}`;
  if (rollCall.overridden === true) return `${place}: OVERRIDDEN, ${open.length} of ${asked} open`;
  if (rollCall.holds.length > 0) return `${place}: held, ${open.length} of ${asked} open`;
  return open.length === 0 ? `${place}: not open` : `${place}: ${open.length} of ${asked} open`;
}

/** What a release will be asked: it is named early and never makes a change red. */
function askedLater(rollCalls: readonly RollCall[], checklist: Checklist | null): readonly Block[] {
  const shown = new Set(
    rollCalls
      .filter(({ gate }) => gate.kind === 'environment')
      .flatMap(({ findings }) => findings.map(({ item }) => item)),
  );
  const later = (checklist?.items ?? []).filter(
    ({ id, ask, phase }) => ask === 'release' && phase === 'pre-deployment' && !shown.has(id),
  );
  if (later.length === 0) return [];
  const names = later.map((item) =>
    inlineMarkdown(item.environments === null ? item.title : `${item.title} (${item.environments.join(', ')})`),
  );
  return [whole(`Asked at deployment, not now: ${names.join('; ')}.`)];
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((element) => [canonicalJson(element), element])).values()];
}
