import type { CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import { gateCheckName } from '../judge/gate-name.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import type { CheckOutput } from './check-run.ts';
import { assemble, whole } from './blocks.ts';
import { formatExternalId } from './external-id.ts';
import { headline } from './headline.ts';
import { digestOf, shownDigest } from './json.ts';
import { tally } from './outcome.ts';
import { inlineMarkdown, prose, visible } from './sanitise.ts';
import { openItems, pastes, stops } from './sections.ts';

/** How a pull request stands whose changes are in a group of the merge queue. */
export interface MemberState {
  readonly number: number;
  readonly url: string | null;
  readonly head: CommitId;
  /** Why it is not what was built into the group, a sentence; null: it is. */
  readonly moved: string | null;
  /** Its merge gate on its own head; null: nothing is asked of it. */
  readonly own: RollCall | null;
  /** The same gate with the checks of the group's commit; null: there are none to ask for, or its own gate is shut. */
  readonly onGroup: RollCall | null;
}

/** What a group comes to. */
export type GroupVerdict = 'go' | 'advised' | 'waiting' | 'no-go';

/** What is shown of a group. */
export interface GroupShown {
  readonly repository: number;
  readonly commit: CommitId;
  readonly now: Instant;
  readonly members: readonly MemberState[];
  /** Why the members are not known, a sentence with what to do; null: they are. */
  readonly unknown: string | null;
}

const longestSummary = 65_535;
const longestTitle = 120;
const notice = '*The rest does not fit here; the check runs of the pull requests have it.*';

/** One member that is not ready shuts the group; what only needs time, or could not be learnt, keeps it waiting. */
export function groupVerdict({ members, unknown }: Pick<GroupShown, 'members' | 'unknown'>): GroupVerdict {
  const states = members.map(memberVerdict);
  if (states.includes('no-go')) return 'no-go';
  if (unknown !== null || members.length === 0 || states.includes('waiting')) return 'waiting';
  return states.includes('advised') ? 'advised' : 'go';
}

/** How one member stands. */
export function memberVerdict({ moved, own, onGroup }: MemberState): GroupVerdict {
  if (moved !== null) return 'waiting';
  if (own === null) return 'go';
  if (!own.open) return isUnknown(own) ? 'waiting' : 'no-go';
  if (onGroup !== null && !onGroup.open) return onGroup.verdict === 'no-go' ? 'no-go' : 'waiting';
  return own.verdict === 'go' && (onGroup ?? own).verdict === 'go' ? 'go' : 'advised';
}

/** Nobody has said no, and nothing is known to be missing: it could not be learnt. */
function isUnknown({ blockers, holds, findings, problems }: RollCall): boolean {
  const shut = [...blockers, ...findings].filter(({ outcome }) => ['unmet', 'pending', 'unknown'].includes(outcome));
  return holds.length === 0 && problems.length === 0 && shut.every(({ outcome }) => outcome === 'unknown');
}

const conclusions = { go: 'success', advised: 'neutral', waiting: 'action_required', 'no-go': 'failure' } as const;

/**
 * The check run on a group's commit. One that waits is the only run of ours that is left incomplete: a completed one that is no success has the
 * queue throw its pull requests out, an incomplete one has it wait as long as it is told to.
 */
export function groupCheck(shown: GroupShown): CheckOutput {
  const { repository, commit, now, members, unknown } = shown;
  const verdict = groupVerdict(shown);
  const said = members.map(({ number, head, moved, own, onGroup }) => [
    number,
    head,
    moved,
    ...[own, onGroup].map((one) => (one === null ? null : shownDigest(one))),
  ]);
  const digest = digestOf([verdict, unknown, said]).slice(0, 32);
  return {
    name: gateCheckName({ kind: 'merge' }),
    externalId: formatExternalId({ kind: 'gate', repository, change: null, gate: 'merge', candidate: commit, digest }),
    conclusion: conclusions[verdict],
    ...(verdict === 'waiting' ? { incomplete: true } : {}),
    title: visible(title(shown, verdict), longestTitle),
    summary: assemble(blocks(shown), longestSummary, notice),
    text: '',
    detailsUrl: null,
    startedAt: now,
    completedAt: now,
  };
}

function title({ members, unknown }: GroupShown, verdict: GroupVerdict): string {
  if (verdict === 'go') return `Go: ${numbers(members)} ${members.length === 1 ? 'is' : 'are'} ready`;
  if (verdict === 'waiting' && unknown !== null) return unknown;
  const open = members.filter((member) => memberVerdict(member) === verdict);
  const words = open.map((member) => `#${member.number}: ${why(member)}`).join('; ');
  return verdict === 'advised' ? `Would have held ${words}` : words === '' ? 'No pull request is known' : words;
}

function numbers(members: readonly MemberState[]): string {
  return members.map(({ number }) => `#${number}`).join(', ');
}

/** In a few words what keeps a member. */
function why({ moved, own, onGroup }: MemberState): string {
  if (moved !== null) return moved.replace(/\.$/, '');
  if (own === null) return 'nothing is asked of it';
  if (onGroup === null || !own.open) return headline(own);
  return onGroup.open ? headline(onGroup) : `with the checks of the group, ${headline(onGroup)}`;
}

const words = { go: '✅ ready', advised: '⚪ would have held', waiting: '⏳ waits', 'no-go': '❌ not ready' } as const;

function blocks({ members, unknown }: GroupShown): readonly Block[] {
  const intro = whole(
    'The merge queue is to make this commit the branch. It brings every pull request named here, and each must be ready at its own head, and with the checks of this commit.',
  );
  return [intro, ...(unknown === null ? [] : [whole(prose(unknown))]), ...members.flatMap(memberBlocks)];
}

function memberBlocks(member: MemberState): readonly Block[] {
  const verdict = memberVerdict(member);
  const name = member.url === null ? `#${member.number}` : `[#${member.number}](${member.url})`;
  const head = whole(
    `**${name}**: ${words[verdict]}. ${verdict === 'go' ? '' : inlineMarkdown(why(member))}`.trimEnd(),
  );
  const shut = member.own !== null && member.own.open ? member.onGroup : member.own;
  if (verdict === 'go' || member.moved !== null || shut === null) return [head];
  const { open } = tally(shut);
  const items = open.length === 0 ? [] : [openItems(open)];
  return [head, ...stops(shut), ...items, ...pastes(open.flatMap(({ next }) => next)), ...missingHint(member)];
}

/** A workflow must be told to run for a merge queue; until then its check never comes. */
function missingHint({ own, onGroup }: MemberState): readonly Block[] {
  const isMissing = own?.open === true && onGroup?.findings.some(({ code }) => code === 'CHECK_MISSING') === true;
  if (!isMissing) return [];
  return [
    whole(
      'A check that the checklist asks for must run on the commit of the group too: add `merge_group:` to the `on:` of its workflow.',
    ),
  ];
}
