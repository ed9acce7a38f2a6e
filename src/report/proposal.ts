import type { Problem } from '../checklist/model.ts';
import type { Warning } from '../checklist/warnings/warning.ts';
import type { Comparison } from '../checklist/weakening/compare.ts';
import type { Load, RehearsedChange } from '../judge/rehearsal.ts';
import type { Block } from './blocks.ts';
import { assemble, whole } from './blocks.ts';
import { codeSpan, inlineMarkdown, prose, visible } from './sanitise.ts';
import { problems, problemText } from './sections.ts';

/** What can be said about a checklist that a pull request proposes. */
export type Proposal =
  | { readonly state: 'unread'; readonly why: string }
  | { readonly state: 'removed' }
  | { readonly state: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly state: 'valid';
      /** What it changes; null: the present one cannot be compared with. */
      readonly comparison: Comparison | null;
      /** What its writer most likely does not mean. */
      readonly warnings: readonly Warning[];
      /** What it would have said of the changes that were merged last; null: nobody could tell. */
      readonly rehearsal: ProposalRehearsal | null;
    };

/** The merged changes that it was rehearsed on. */
export interface ProposalRehearsal {
  readonly changes: readonly RehearsedChange[];
  readonly load: readonly Load[];
  /** Changes that could not be judged. */
  readonly unjudged: number;
}

/** A problem, or a warning, beside its line. */
export interface LineNote {
  readonly level: 'failure' | 'warning';
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** The words and the colour of a check run about a proposed checklist. */
export interface ProposalWords {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  readonly summary: string;
  /** At most 50, as many as GitHub takes at once. */
  readonly annotations: readonly LineNote[];
}

const longestSummary = 65_000;
const mostNotes = 50;
const notice = '*The rest does not fit here; `holdpoint rehearse` has all of it.*';

/** What people read about it. Only one that cannot be used is red: whether something weaker is wanted is for the reviewers to say. */
export function proposalWords(proposal: Proposal): ProposalWords {
  switch (proposal.state) {
    case 'unread':
      return words('action_required', 'It could not be read', [whole(prose(proposal.why))]);
    case 'removed':
      return words('failure', 'It is removed: without a checklist no gate opens', [
        whole('To stop holding deployments, set `enforce: off` for the environment instead.'),
      ]);
    case 'broken':
      return {
        ...words('failure', `It has ${counted(proposal.problems.length, 'problem')}`, problems(proposal.problems)),
        annotations: notesOf(proposal.problems, 'failure'),
      };
    case 'valid':
      return {
        ...words('success', validTitle(proposal), [
          ...comparisonBlocks(proposal.comparison),
          ...listed('What it may not be meant to say', proposal.warnings.map(warningLine)),
          ...rehearsalBlocks(proposal.rehearsal),
        ]),
        annotations: notesOf(proposal.warnings, 'warning'),
      };
  }
}

function words(conclusion: ProposalWords['conclusion'], title: string, blocks: readonly Block[]): ProposalWords {
  return { conclusion, title, summary: assemble(blocks, longestSummary, notice), annotations: [] };
}

function notesOf(list: readonly (Problem | Warning)[], level: LineNote['level']): readonly LineNote[] {
  return list.slice(0, mostNotes).map((one) => ({
    level,
    path: visible(one.file),
    line: one.line,
    title: visible(one.code, 120),
    message: visible(problemText(one), 1000),
  }));
}

function warningLine(warning: Warning): string {
  return `- ${codeSpan(`${warning.file}:${warning.line}:${warning.column}`)} ${prose(problemText(warning), 1000)}`;
}

function validTitle({ comparison, warnings }: Extract<Proposal, { readonly state: 'valid' }>): string {
  const warned = warnings.length === 0 ? '' : `; ${counted(warnings.length, 'warning')}`;
  if (comparison === null) return `It is valid; there is nothing to compare it with${warned}`;
  const weaker = comparison.changes.filter(({ weakens }) => weakens).length;
  return `It is valid, and weakens ${weaker === 0 ? 'nothing' : counted(weaker, 'thing')}${warned}`;
}

function comparisonBlocks(comparison: Comparison | null): readonly Block[] {
  if (comparison === null) return [whole('The checklist of the default branch is missing, or cannot be used.')];
  const { changes, voids } = comparison;
  const told = (weakens: boolean) =>
    changes.filter((change) => change.weakens === weakens).map(({ sentence }) => `- ${prose(sentence)}`);
  return [
    ...listed('What weakens, or is not plainly as strict as before', told(true)),
    ...listed('What else changes', told(false)),
    ...listed(
      'Sign-offs given for these items are void with it',
      voids.map(({ item, title }) => `- ${inlineMarkdown(item)}: ${inlineMarkdown(title)}`),
    ),
    ...(changes.length === 0 ? [whole('It says the same as the checklist of the default branch.')] : []),
    ...(changes.some(({ weakens }) => weakens)
      ? [whole('What is on its way was judged by the present checklist, and needs what both ask until it ends.')]
      : []),
  ];
}

function rehearsalBlocks(rehearsal: ProposalRehearsal | null): readonly Block[] {
  if (rehearsal === null) return [];
  const { changes, load, unjudged } = rehearsal;
  const ids = [...new Set(changes.flatMap(({ items }) => items.map(({ item }) => item)))];
  const unsignable = changes.flatMap(({ number, unsignable: all }) =>
    all.map(({ item, role, why }) => `- #${number}, ${inlineMarkdown(item)} (${inlineMarkdown(role)}): ${prose(why)}`),
  );
  return [
    whole(
      `**Rehearsed on ${counted(changes.length, 'change')}** that ${changes.length === 1 ? 'was' : 'were'} merged before${unjudged === 0 ? '' : `; ${counted(unjudged, 'other')} could not be judged`}.`,
    ),
    ...listed(
      null,
      ids.flatMap((id) => itemLine(id, changes)),
    ),
    ...listed(
      'Sign-offs by role',
      load
        .filter(({ signs }) => signs > 0)
        .map(({ role, signs, perWeek }) => `- ${inlineMarkdown(role)}: ${signs}, that is ${perWeek} a week`),
    ),
    ...listed('Nobody could have signed', unsignable),
  ];
}

/** What was simply proved, or not asked, needs no line. */
function itemLine(id: string, changes: readonly RehearsedChange[]): readonly string[] {
  const results = changes.flatMap(({ items }) => items.filter(({ item }) => item === id).map(({ result }) => result));
  const count = (result: string) => results.filter((one) => one === result).length;
  const [failed, asked, unlearnt] = [count('failed'), count('asked'), count('unlearnt')];
  const parts = [
    ...(failed === 0 ? [] : [`would have failed ${failed} times by its evidence`]),
    ...(asked === 0 ? [] : [`would have been asked of people ${asked} times`]),
    ...(unlearnt === 0 ? [] : [`could not be learnt ${unlearnt} times`]),
  ];
  return parts.length === 0 ? [] : [`- ${inlineMarkdown(id)}: ${parts.join(', ')}`];
}

function listed(heading: string | null, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  return [{ open: heading === null ? [] : [`**${heading}**`, ''], body: lines, close: [] }];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
