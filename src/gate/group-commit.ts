import type { ChangeFacts, CommitId } from '../evidence/facts.ts';
import type { CheckOutput } from '../report/check-run.ts';
import type { GroupMark } from '../report/group-mark.ts';
import type { OwnCheckRun, Shown } from './ports.ts';
import { groupMarkIn } from '../report/group-mark.ts';
import { formatExternalId, parseExternalId } from '../report/external-id.ts';
import type { GateRunId } from '../report/external-id.ts';
import { codeSpan, visible } from '../report/sanitise.ts';

/** What we show about a group of the merge queue on a commit. */
export interface GroupRun {
  readonly run: OwnCheckRun;
  readonly mark: GroupMark;
}

/**
 * Our newest run about a group that was built as this commit; null: there is none, or the group is in the queue no more. Its details say so: a run
 * about no pull request is also what a closed one leaves on its head, and that may be opened again.
 */
export function groupOn({ others }: Pick<Shown, 'others'>, commit: CommitId): GroupRun | null {
  const newest = others
    .filter((run) => run.commit === commit && isAboutGroup(run))
    .flatMap((run) => {
      const mark = groupMarkIn(run.text);
      return mark === null ? [] : [{ run, mark }];
    })
    .reduce<GroupRun | null>((best, one) => (best !== null && best.run.id > one.run.id ? best : one), null);
  return newest === null || newest.mark.over ? null : newest;
}

function isAboutGroup({ externalId, commit }: OwnCheckRun): boolean {
  const id = parseExternalId(externalId);
  return id?.kind === 'gate' && id.gate === 'merge' && id.change === null && id.candidate === commit;
}

/** A digest that no roll call has: the run says what another pull request of the commit, or a group, leads to. */
export const WAITING = '0'.repeat(32);

/**
 * A pull request's check as it may be shown on its head, because a merge queue is about to make that commit the branch and GitHub takes the newest run
 * of a name for everybody's; null: not at all. Into the same branch it comes through the queue alone, which has it judged as a member. What goes
 * into another branch and is not ready is shown, and the group waits for it; what is ready there waits for a group that is shut, and says so: a
 * group must not wait for what waits for it.
 */
export function besideGroup<T extends Pick<CheckOutput, 'conclusion' | 'externalId' | 'title' | 'summary'>>(
  check: T,
  { state, base }: Pick<ChangeFacts, 'state' | 'base'>,
  group: GroupRun | null,
): T | null {
  const id = parseExternalId(check.externalId);
  if (group === null || id?.kind !== 'gate' || id.gate !== 'merge') return check;
  if (state !== 'open' || group.mark.branch === base.ref) return null;
  if (!letsPass(check.conclusion) || letsPass(group.run.conclusion)) return check;
  return waitingFor(
    check,
    id,
    `Waits for the merge queue of ${visible(group.mark.branch, 60)}, which built this commit and is not ready. Push a commit of your own not to.`,
  );
}

/** The check as it says that it waits for somebody else. */
export function waitingFor<T extends Pick<CheckOutput, 'conclusion' | 'externalId' | 'title' | 'summary'>>(
  check: T,
  id: GateRunId,
  sentence: string,
): T {
  return {
    ...check,
    externalId: formatExternalId({ ...id, digest: WAITING }),
    conclusion: 'action_required',
    title: sentence.slice(0, 120),
    summary: `${sentence}\n\n${check.summary}`.slice(0, 65_000),
  };
}

/** Why its own verdict is not shown, a line of Markdown. */
export function spokenForLine({ mark }: GroupRun): string {
  const whose = `the merge queue of ${codeSpan(mark.branch)}`;
  return `\`holdpoint/merge\` on this commit speaks of ${whose}, which built it out of other pull requests, and not of this one. Push a commit of your own to have it shown here.`;
}

/** What a ruleset lets pass (docs/github-facts.md §2). */
export function letsPass(conclusion: string | null): boolean {
  return conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped';
}
