import type { ChangeFacts, CommitId } from '../evidence/facts.ts';
import type { CheckOutput } from '../report/check-run.ts';
import type { GroupMark } from '../report/group-mark.ts';
import type { OwnCheckRun, Shown } from './ports.ts';
import { groupMarkIn } from '../report/group-mark.ts';
import { parseExternalId } from '../report/external-id.ts';
import { codeSpan } from '../report/sanitise.ts';

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

/**
 * Whether a pull request's own verdict must not be shown on its head, because a merge queue is about to make that commit the branch and GitHub takes
 * the newest run of a name for everybody's. Into the same branch it comes through the queue alone, which has it judged as a member; and where the
 * group is shut, nothing that would open is shown beside it. What goes into another branch and is not ready is shown, and the group waits for it.
 */
export function isSpokenFor(
  { conclusion, externalId }: Pick<CheckOutput, 'conclusion' | 'externalId'>,
  { state, base }: Pick<ChangeFacts, 'state' | 'base'>,
  group: GroupRun | null,
): boolean {
  const id = parseExternalId(externalId);
  if (group === null || id?.kind !== 'gate' || id.gate !== 'merge') return false;
  if (state !== 'open' || group.mark.branch === base.ref) return true;
  return letsPass(conclusion) && !letsPass(group.run.conclusion);
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
