import { shortCommit } from '../evidence/short-commit.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReleasedChange, ReleaseRead, RollCall } from '../judge/roll-call.ts';
import { othersIn } from '../judge/verdict.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { outcomes } from './outcome.ts';
import { codeSpan, inlineMarkdown, prose } from './sanitise.ts';
import { steps, stepText } from './sections.ts';

/** Commits without a pull request that are named one by one. */
const MOST_NAMED = 20;

/** Changes that are not ready. */
export function openChanges(rollCall: RollCall): readonly ReleasedChange[] {
  return othersIn(rollCall).filter(({ outcome }) => outcome !== 'met');
}

/** Whether a deployment brings more than the change that is shown. */
function bringsSeveral(rollCall: RollCall): boolean {
  return othersIn(rollCall).length + (rollCall.release?.direct.length ?? 0) > 0;
}

/** What a deployment brings, change by change, as Markdown: ready, or what is missing and who can give it. Empty: the change that is shown alone. */
export function releaseBlocks(rollCall: RollCall): readonly Block[] {
  const { release } = rollCall;
  if (release === undefined) return [];
  const said = sinceWords(rollCall);
  if (!bringsSeveral(rollCall)) return said === null ? [] : [whole(prose(said))];
  const lines = release.changes.map(
    ({ number, title, outcome, sentence, next }) =>
      `- ${outcomes[outcome].emoji} #${number} ${inlineMarkdown(title, 200)}: ${prose(sentence)}${steps(next)}`,
  );
  const body = [...lines, ...directLines(release, letThrough(rollCall))];
  return [{ open: [`**${prose(heading(rollCall))}**`, ''], body, close: [] }];
}

/** How a commit came that belongs to no change. */
function howItCame({ unproved = [] }: ReleaseRead, commit: CommitId): string {
  return unproved.includes(commit) ? 'a merge that is not proved to be by GitHub' : 'pushed without a pull request';
}

function directLines(release: ReleaseRead, allowed: string | null): readonly string[] {
  const { direct } = release;
  const named = direct
    .slice(0, MOST_NAMED)
    .map((commit) => `- ➕ ${codeSpan(shortCommit(commit))}: ${howItCame(release, commit)}.`);
  const rest = direct.length - named.length;
  const more = rest === 0 ? [] : [`- ➕ ${rest} more commits that were pushed without a pull request.`];
  return [...named, ...more, ...(allowed === null ? [] : [`- ⚠️ ${prose(allowed)}`])];
}

/** Reasons that lie with such commits. */
const ofPushes: readonly string[] = ['DIRECT_PUSH', 'MERGE_UNPROVED', 'MERGE_UNREAD'];

/** That commits without a pull request are let through, and what that leaves out; null: there are none, they shut the gate, or another place tells of them. */
export function letThrough({ release, blockers }: RollCall): string | null {
  const count = release?.elsewhere === true ? 0 : (release?.direct.length ?? 0);
  if (count === 0 || blockers.some(({ code }) => ofPushes.includes(code))) return null;
  const whom = count === 1 ? 'it' : 'them';
  return `The checklist lets commits without a pull request through: nothing that is asked of each change, its checks included, was asked of ${whom}, only what is asked of the release.`;
}

/** The same for a terminal, one line a change, not yet wrapped or cleaned. */
export function releaseLines(rollCall: RollCall): readonly string[] {
  const { release } = rollCall;
  if (release === undefined) return [];
  const said = sinceWords(rollCall);
  if (!bringsSeveral(rollCall)) return said === null ? [] : [said];
  return [
    `${heading(rollCall)}:`,
    ...release.changes.map(({ number, title, outcome, sentence, next }) => {
      const who = next.map((step) => ` Next: ${stepText(step)}.`).join('');
      return `${outcomes[outcome].sign} #${number} ${title}: ${sentence}${who}`;
    }),
    ...release.direct.map((commit) => `+ ${shortCommit(commit)}: ${howItCame(release, commit)}.`),
    ...[letThrough(rollCall)].flatMap((allowed) => (allowed === null ? [] : [`! ${allowed}`])),
  ];
}

function heading({ release, gate }: RollCall): string {
  const where = gate.kind === 'environment' ? ` to ${gate.name}` : '';
  const base = release?.base ?? null;
  const since = base === null ? '' : `, since ${shortCommit(base.commit)}`;
  return `What a deployment${where} brings${since}`;
}

/** Why only the one change that is shown is asked for, where that is not plain. */
function sinceWords({ release, gate }: RollCall): string | null {
  if (gate.kind !== 'environment' || release?.since !== 'first') return null;
  const [only] = release.changes;
  const whom = only === undefined ? 'the commit' : `#${only.number}`;
  return `Nothing was deployed to ${gate.name} yet, so only what ${whom} itself brings is asked for; what was there before is taken as it is.`;
}

/** How many of several changes are ready, in a few words; null: only the change that is shown is brought. */
export function countedChanges(rollCall: RollCall): string | null {
  const { release } = rollCall;
  if (release === undefined || !bringsSeveral(rollCall)) return null;
  const open = release.changes.filter(({ outcome }) => outcome !== 'met');
  const { length } = release.changes;
  const count = letThrough(rollCall) === null ? 0 : release.direct.length;
  const direct = count === 0 ? '' : `, ${count} ${count === 1 ? 'commit' : 'commits'} without a pull request`;
  if (open.length === 0) return `${length} ${length === 1 ? 'change' : 'changes'} ready${direct}`;
  return `${open.length} of ${length} ${length === 1 ? 'change' : 'changes'} not ready: ${open.map(({ number }) => `#${number}`).join(', ')}${direct}`;
}
