import type { Assessment } from './assess.ts';
import type { OwnCheckRun, Shown, Write } from './ports.ts';
import type { CheckOutput } from '../report/check-run.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { CommandReply } from '../commands/interpretation.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { detectiveLine } from '../report/boundary.ts';
import { pressedInVain } from '../report/pressed.ts';
import { gateCheck, itemCheck } from '../report/check-run.ts';
import { livingComment, replyComment } from '../report/comment.ts';
import type { FollowUp } from '../report/follow-up.ts';
import { followUps, reminders } from './follow-ups.ts';
import { besideGroup, groupOn, spokenForLine } from './group-commit.ts';
import { releaseHome } from './release/home-text.ts';
import { reviewersToAsk, unaskable } from './reviewers.ts';
import type { Reviewers } from './reviewers.ts';

/** How GitHub should look after this look, whatever it shows now. */
export interface Desired {
  readonly checks: readonly { readonly commit: CommitId; readonly check: CheckOutput }[];
  /** The one living comment of the change; null: none is wanted, an existing one stays as it is. */
  readonly comment: { readonly number: number; readonly text: string } | null;
  /** The issue that is the home of a release, as it is to stand; absent: the subject is a pull request. */
  readonly home?: { readonly number: number; readonly title: string; readonly text: string };
  /** Issues about gates that are overridden, and about chosen profiles, each of which must be open before its gate is. */
  readonly followUps: readonly FollowUp[];
  /** Comments on such issues, now that what they are about is due. */
  readonly reminders: readonly Write[];
  readonly answers: readonly {
    readonly number: number;
    readonly comment: string;
    readonly reply: string | null;
    readonly reaction: '+1' | 'confused' | 'eyes';
  }[];
  readonly reviewers: (Reviewers & { readonly number: number }) | null;
}

const reactions = { accepted: '+1', refused: 'confused', seen: 'eyes' } as const;

/** More check runs of ours than this on one commit are noise; the gates come first, then items in file order. */
const CHECKS_PER_COMMIT = 12;

/** What follows from a look for everything we show; nothing where no gate is met. `unguarded`: environments of whose gates it is said that no rule holds them. */
export function desired(assessment: Assessment, unguarded: ReadonlySet<string> = new Set()): Desired {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const [change] = facts.changes;
  const none: Desired = {
    checks: [],
    comment: null,
    followUps: [],
    reminders: [],
    answers: [],
    reviewers: null,
  };
  if (change === undefined || rollCalls.length === 0) return none;
  const group = groupOn(shown, change.head.commit);
  const all = checks(rollCalls, shown, unguarded);
  const own = all.flatMap(({ commit, check }) => {
    const shownAs = commit === change.head.commit ? besideGroup(check, change, group) : check;
    return shownAs === null ? [] : [{ commit, check: shownAs }];
  });
  const spokenFor = group === null || own.length === all.length ? [] : [spokenForLine(group)];
  const inVain = pressedInVain(interpretation, rollCalls, !facts.subject.repository.private);
  const besides = [...spokenFor, ...inVain, ...unaskable(assessment)];
  return {
    checks: own,
    comment:
      change.state === 'closed' || change.release !== undefined
        ? null
        : { number: change.number, text: livingComment(rollCalls, change, config, besides) },
    ...(change.release === undefined ? {} : { home: { number: change.number, ...releaseHome(assessment, change) } }),
    followUps: followUps(assessment),
    reminders: reminders(assessment),
    answers: interpretation.replies
      .filter(isComment)
      .map((reply) => answer(change.number, reply, rollCalls, assessment)),
    reviewers:
      change.state === 'open' && !change.draft ? { number: change.number, ...reviewersToAsk(assessment) } : null,
  };
}

function isComment({ click }: CommandReply): boolean {
  return click === undefined;
}

function checks(rollCalls: readonly RollCall[], shown: Shown, unguarded: ReadonlySet<string>): Desired['checks'] {
  const gates = rollCalls.flatMap((rollCall) => {
    const { gate } = rollCall;
    const besides = gate.kind === 'environment' && unguarded.has(gate.name) ? [detectiveLine(gate.name)] : [];
    const check = gateCheck(rollCall, sinceOn(shown, commitOf(rollCall)), besides);
    return check === null ? [] : [{ commit: commitOf(rollCall), check }];
  });
  const items = itemChecks(rollCalls, shown);
  return [...gates, ...items.slice(0, Math.max(0, CHECKS_PER_COMMIT - gates.length))];
}

/** An item appears in several gates of the same commit; the first (the merge gate) shows it. */
function itemChecks(rollCalls: readonly RollCall[], shown: Shown): Desired['checks'] {
  const seen = new Set<string>();
  return rollCalls.flatMap((rollCall) =>
    rollCall.findings.flatMap((finding) => {
      const key = `${commitOf(rollCall)} ${finding.item}`;
      const check = seen.has(key) ? null : itemCheck(finding, rollCall, sinceOn(shown, commitOf(rollCall)));
      if (check === null) return [];
      seen.add(key);
      return [{ commit: commitOf(rollCall), check }];
    }),
  );
}

/** The merge gate lives on the change's head, an environment's gate on the commit that is deployed. */
function commitOf(rollCall: RollCall): CommitId {
  return rollCall.gate.kind === 'merge' && rollCall.change !== null ? rollCall.change.head : rollCall.candidate;
}

function sinceOn(shown: Shown, commit: CommitId): readonly OwnCheckRun[] {
  return shown.checks.filter((check) => check.commit === commit);
}

function answer(
  number: number,
  reply: CommandReply,
  rollCalls: readonly RollCall[],
  { config }: Assessment,
): Desired['answers'][number] {
  const text = reply.reply.length === 0 ? null : replyComment(reply, rollCalls, config);
  return { number, comment: reply.comment.id, reply: text, reaction: reactions[reply.reaction] };
}
