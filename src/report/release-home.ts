import { shortCommit } from '../evidence/short-commit.ts';
import type { ChangeFacts, CommitId } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { ReleasedChange, ReleaseRead, RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { overrideBlocks, waivedBlocks } from './exceptions.ts';
import { itemTable } from './item-table.ts';
import { lapseBlocks } from './lapses.ts';
import { outcomes, tally } from './outcome.ts';
import { profileBlocks } from './profiles.ts';
import { countedChanges, letThrough } from './release-changes.ts';
import { advice } from './roll-call-blocks.ts';
import { codeSpan, inlineMarkdown, prose } from './sanitise.ts';
import { openItems, pastes, steps, stops } from './sections.ts';

/** Commits without a pull request that are named one by one. */
const MOST_NAMED = 20;

/**
 * The issue of a release, always in the same order: what is deployed where, how it stands, what stops it, each change as ready or with what is
 * missing and who can give it, what is asked of the release with the lines to paste, and the commands that move it.
 */
export function releaseHomeBlocks(rollCall: RollCall, change: ChangeFacts, config: JudgedConfig): readonly Block[] {
  const asked = rollCall.findings.filter(({ ask }) => ask === 'release');
  const { open } = tally({ findings: asked });
  return [
    whole(`### ${state(rollCall)}`),
    whole(what(rollCall, change)),
    ...left(rollCall),
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...advice(rollCall),
    ...stops(rollCall),
    ...changesTable(rollCall),
    ...(open.length === 0 ? [] : [{ ...openItems(open), open: ['**Asked of the release**', ''] }]),
    ...waivedBlocks(rollCall),
    ...pastes(open.flatMap(({ next }) => next)),
    ...itemTable(asked),
    ...lapseBlocks(rollCall),
    whole(commands(rollCall, config)),
  ];
}

/** Where it stands, in one line. */
function state(rollCall: RollCall): string {
  const { open } = tally({ findings: rollCall.findings.filter(({ ask }) => ask === 'release') });
  const parts = [
    ...(rollCall.holds.length > 0 ? ['held'] : []),
    countedChanges(rollCall) ?? 'what it brings is not known',
    ...(open.length === 0 ? [] : [`${open.length} asked of the release and open`]),
  ];
  const words = parts.join('; ');
  if (rollCall.overridden === true) return `OVERRIDDEN: ${words}`;
  if (rollCall.verdict === 'go') return `Go: ${words}`;
  return rollCall.verdict === 'no-go' ? `No go: ${words}` : `Not open: ${words}`;
}

function what({ candidate, gate, release }: RollCall, { author }: ChangeFacts): string {
  const where = gate.kind === 'environment' ? inlineMarkdown(gate.name) : '';
  const base = release?.base ?? null;
  const deployed =
    base === null
      ? 'nothing was deployed there yet'
      : `${codeSpan(shortCommit(base.commit))} is deployed there since ${inlineMarkdown(base.at)}`;
  // Where it is not known what a deployment brings, neither is what it would follow.
  const since = release === undefined ? '' : `; ${deployed}`;
  const who = author === null ? '' : ` ${inlineMarkdown(author.login)} deploys it, and so cannot sign it.`;
  return `${codeSpan(shortCommit(candidate))} is proposed for ${where}${since}.${who} What is asked of each change is given on its own pull request, what is asked of the release here.`;
}

/** Why a release of which no more than one change is left has its issue still. */
function left({ release, holds }: RollCall): readonly Block[] {
  if (release === undefined || release.since === 'same' || holds.length === 0) return [];
  const [only, ...others] = release.changes;
  if (others.length + release.direct.length > 0) return [];
  const what = only === undefined ? 'Nothing' : `Only #${only.number}`;
  const then =
    only === undefined
      ? 'Once that is lifted, it is over'
      : 'Once that is lifted, it is judged on its own pull request';
  return [whole(`${what} is left of it, and it is held here: so it stays here. ${then}.`)];
}

/** One row a change: ready, or what is missing and who can give it. */
function changesTable(rollCall: RollCall): readonly Block[] {
  const { release } = rollCall;
  if (release === undefined) return [];
  const allowed = letThrough(rollCall);
  const direct = release.direct
    .slice(0, MOST_NAMED)
    .map((commit) => `| ${codeSpan(shortCommit(commit))} | ➕ ${unprovedWord(release, commit)} | |`);
  const rest = release.direct.length - direct.length;
  const body = [
    ...release.changes.map(row),
    ...direct,
    ...(rest === 0 ? [] : [`| ${rest} more commits | ➕ no pull request | |`]),
  ];
  if (body.length === 0) return [];
  return [
    { open: ['| Change | State | What is missing, and who can give it |', '| --- | --- | --- |'], body, close: [] },
    ...(allowed === null ? [] : [whole(`⚠️ ${prose(allowed)}`)]),
  ];
}

function unprovedWord({ unproved = [] }: ReleaseRead, commit: CommitId): string {
  return unproved.includes(commit) ? 'not proved to be a merge' : 'no pull request';
}

function row({ number, title, outcome, sentence, next }: ReleasedChange): string {
  const isReady = outcome === 'met';
  const { emoji, word } = outcomes[outcome];
  const missing = isReady ? '' : `${prose(sentence, 300)}${steps(next)}`;
  return `| #${number} ${inlineMarkdown(title, 200)} | ${emoji} ${isReady ? 'ready' : word} | ${missing} |`;
}

function commands({ gate }: RollCall, config: JudgedConfig): string {
  const name = gate.kind === 'environment' ? gate.name : '';
  const environment =
    config.state === 'valid' ? config.checklist.environments.find((one) => one.name === name) : undefined;
  const starts = environment?.start === 'dispatch' ? `, ${codeSpan(`/deploy ${name}`)} deploys it once it is go` : '';
  return `${codeSpan('/candidate SHA')} proposes another commit, ${codeSpan('/drop')} gives this one up${starts}; it takes a holder of any role of the checklist.`;
}
