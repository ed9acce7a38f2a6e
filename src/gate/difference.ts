import type { Desired } from './desired.ts';
import type { OwnCheckRun, Shown, Write } from './ports.ts';
import type { CheckOutput } from '../report/check-run.ts';
import { isCovered } from './shared-commit.ts';
import { readMarker } from '../report/marker.ts';

/**
 * What must be written so that GitHub shows what is desired; nothing when it does already.
 * Closing comes before opening, the issue about an exception before what it opens, and all of that before words, so that a fault on the way leaves the safer state.
 */
export function difference(desired: Desired, shown: Shown): readonly Write[] {
  const checks = desired.checks.flatMap(({ commit, check }) => checkWrites(commit, check, shown));
  return [
    ...checks.filter((write) => !opens(write)),
    ...desired.followUps.map((followUp): Write => ({ kind: 'open-issue', followUp })),
    ...checks.filter(opens),
    ...commentWrites(desired, shown),
    ...homeWrites(desired, shown),
    ...answerWrites(desired, shown),
    ...desired.reminders,
    ...reviewWrites(desired),
  ];
}

/** Whether it shows a check run that a ruleset lets pass (docs/github-facts.md §2): we write no `skipped`. */
export function opens(write: Write): boolean {
  return 'check' in write && (write.check.conclusion === 'success' || write.check.conclusion === 'neutral');
}

/** Of several runs of ours with one name the newest is what GitHub shows. */
function checkWrites(commit: string, check: CheckOutput, shown: Shown): readonly Write[] {
  const newest = shown.checks
    .filter((run) => run.commit === commit && run.name === check.name)
    .reduce<OwnCheckRun | null>(newer, null);
  if (newest === null || isCovered(check, newest, shown)) return [{ kind: 'create-check', commit, check }];
  return same(newest, check) ? [] : [{ kind: 'update-check', id: newest.id, check }];
}

function newer(best: OwnCheckRun | null, run: OwnCheckRun): OwnCheckRun {
  return best !== null && best.id > run.id ? best : run;
}

/** The external id carries a digest of what the run says, and only our App can write it: the words need not be compared. */
function same(run: OwnCheckRun, check: CheckOutput): boolean {
  if (run.askedAgain === true) return false;
  return run.status === 'completed' && run.conclusion === check.conclusion && run.externalId === check.externalId;
}

function commentWrites({ comment }: Desired, shown: Shown): readonly Write[] {
  if (comment === null) return [];
  const living = shown.comments.find((candidate) => readMarker(candidate.text)?.kind === 'living');
  if (living === undefined) return [{ kind: 'create-comment', ...comment }];
  return says(living.text) === says(comment.text) && !living.tampered
    ? []
    : [{ kind: 'update-comment', id: living.id, text: comment.text }];
}

/** A home that somebody closed by hand is opened again: `/drop` says that a release is not wanted any more. */
function homeWrites({ home }: Desired, { issue }: Shown): readonly Write[] {
  if (home === undefined || issue === undefined) return [];
  const isSame = says(issue.text) === says(home.text) && issue.title === home.title && !issue.tampered && issue.open;
  return isSame ? [] : [{ kind: 'update-issue', ...home, open: true }];
}

function says(text: string): string | null {
  const marker = readMarker(text);
  return marker?.kind === 'living' ? marker.digest : null;
}

/** The reply first, then the reaction that marks the command as answered: a crash between them costs a repeated reaction, not a repeated reply. */
function answerWrites({ answers }: Desired, shown: Shown): readonly Write[] {
  const replied = new Set(
    shown.comments
      .map((comment) => readMarker(comment.text))
      .flatMap((marker) => (marker?.kind === 'reply' ? [marker.to] : [])),
  );
  return answers
    .filter((answer) => !shown.reacted.includes(answer.comment))
    .flatMap((answer) => [
      ...(answer.reply === null || replied.has(answer.comment)
        ? []
        : [{ kind: 'create-comment', number: answer.number, text: answer.reply } as const]),
      { kind: 'react', comment: answer.comment, content: answer.reaction } as const,
    ]);
}

function reviewWrites({ reviewers }: Desired): readonly Write[] {
  if (reviewers === null || reviewers.users.length + reviewers.teams.length === 0) return [];
  return [{ kind: 'request-reviews', number: reviewers.number, users: reviewers.users, teams: reviewers.teams }];
}
