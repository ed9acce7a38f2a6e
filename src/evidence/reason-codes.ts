import { exceptionReasons } from './exception-reasons.ts';
import { kindReasons } from './kind-reasons.ts';
import { readerReasons } from './reader-reasons.ts';
import { releaseReasons } from './release-reasons.ts';
import type { Reason } from './reason.ts';

/**
 * Every reason a finding or a roll call can give: a closed union, documented from here (docs/reason-codes.md), never reused for another meaning.
 */
export const reasons = {
  // evidence is there
  MET: { meaning: 'The evidence is there.', remedy: 'Nothing to do.' },
  NOT_APPLICABLE: { meaning: 'The conditions of the item do not hold for this change.', remedy: 'Nothing to do.' },
  ASKED_AT_DEPLOYMENT: {
    meaning: 'The item is asked once per release, at the deployment.',
    remedy: 'Nothing to do before the merge.',
  },
  VERIFIED_BEFORE: {
    meaning: 'The item was asked when the commit was verified, and a way back is not asked it again.',
    remedy: 'Nothing to do.',
  },
  COUNTS_LATER: {
    meaning: 'The item counts from the day that the checklist names; until then it is only shown.',
    remedy: 'Nothing to do before that day; what is open then shuts the gate.',
  },

  // checks
  CHECK_MISSING: {
    meaning: 'No check run of that name exists on the commit.',
    remedy: 'Start the workflow or the app that reports it, or mend the name in the checklist.',
  },
  CHECK_RUNNING: { meaning: 'The newest attempt of the check has not finished.', remedy: 'Wait for it.' },
  CHECK_NOT_SUCCESSFUL: {
    meaning: 'The newest attempt of the check finished with something else than success.',
    remedy: 'Mend what it found and push, or run it again.',
  },
  CHECK_AMBIGUOUS: {
    meaning: 'Several apps or workflows report a check of this name, so it cannot be told which one is meant.',
    remedy: 'Name `app` or `workflow` in the checklist.',
  },
  CHECK_WRONG_SOURCE: {
    meaning: 'A check run of that name exists, but not from the app or the workflow that the checklist names.',
    remedy: 'Let the named source report it; a look-alike never counts.',
  },
  CHECK_WORKFLOW_CHANGED: {
    meaning:
      'The workflow file at the judged commit is not the one of the branch it goes into, so what its jobs report was decided by the change itself.',
    remedy:
      "Take the branch's own workflow file into the change, or have the edit of the workflow merged by a change of its own first.",
  },
  CHECK_INVALID: {
    meaning: 'The check carries a state or conclusion that Holdpoint does not know.',
    remedy: 'Look at the check on GitHub; report it if GitHub added a new state.',
  },

  // reviews
  REVIEW_MISSING: {
    meaning: 'Too few people who count have approved this commit.',
    remedy: 'Ask one of the named people or teams for a review.',
  },
  REVIEW_STALE: {
    meaning: 'The approval was given for an earlier commit.',
    remedy: 'Ask the reviewer to approve the present head.',
  },
  REVIEW_CHANGES_REQUESTED: {
    meaning: 'A reviewer who counts asks for changes.',
    remedy: 'Answer the review, or have it dismissed.',
  },

  // sign-offs and ticks
  SIGNOFF_MISSING: {
    meaning: 'Nobody of the role has signed this item for this commit.',
    remedy: 'A holder of the role comments the line shown.',
  },
  NOBODY_CAN_SIGN: {
    meaning:
      'Everybody whom the role lists is excluded: they took part in the change, or already stand for another role.',
    remedy: 'Add somebody to the role on the default branch; who it is may sign at once.',
  },
  SIGNOFF_STALE: {
    meaning: 'The sign-off was given for another commit; a push resets it.',
    remedy: 'A holder of the role signs the present commit.',
  },
  SIGNOFF_AMBIGUOUS: {
    meaning:
      'It cannot be told which commit the sign-off means: the head was not known to be shown before the comment, or moved since.',
    remedy: 'Paste the full line with the commit.',
  },
  SIGNOFF_WORDING_CHANGED: {
    meaning: 'The item said something else when it was signed.',
    remedy: 'A holder of the role reads the present wording and signs again.',
  },
  SIGNOFF_BASE_CHANGED: {
    meaning: 'The change was retargeted to another branch after the sign-off.',
    remedy: 'A holder of the role signs again.',
  },
  SIGNOFF_EDITED: {
    meaning: 'The comment was edited; an edited comment never counts.',
    remedy: 'Write a new comment.',
  },
  SIGNOFF_DELETED: {
    meaning: 'The comment with the sign-off was deleted; what nobody can read any more does not count.',
    remedy: 'A holder of the role signs again.',
  },
  SIGNOFF_THROUGH_APP: {
    meaning: 'An app wrote the comment in the name of its user, so it cannot be told that a person meant it.',
    remedy: 'The holder of the role comments on GitHub itself.',
  },
  SIGNOFF_REVOKED: {
    meaning: 'The sign-off was revoked.',
    remedy: 'A holder of the role signs again when the reason is gone.',
  },
  SIGNOFF_NOT_IN_ROLE: {
    meaning: 'The person who signed does not hold the role.',
    remedy: 'A holder of the role signs.',
  },
  SIGNOFF_SELF: {
    meaning: 'The signer wrote, committed or pushed part of the change, and duties are separated here.',
    remedy: 'Another holder of the role signs.',
  },
  SIGNOFF_SECOND_ROLE: {
    meaning: 'The signer already signed this change for another role, and one person fills one role here.',
    remedy: 'Another holder of the role signs.',
  },
  SIGNOFF_NOT_HUMAN: { meaning: 'A bot or an app wrote the comment.', remedy: 'A person who holds the role signs.' },
  SIGNOFF_AUTHORS_UNKNOWN: {
    meaning:
      'A commit of the change has an author or committer that GitHub does not map to an account, so it cannot be told who may not sign.',
    remedy: 'Link the e-mail address to a GitHub account, or commit again with a known one.',
  },
  SIGNOFF_ENVIRONMENT_OPEN: {
    meaning: 'The sign-off names no environment and several ask for it.',
    remedy: 'Paste one of the lines with the environment.',
  },
  SIGNOFF_NOT_CARRIED: {
    meaning: 'The merge commit has another content than the head that was signed, and this environment is strict.',
    remedy: 'A holder of the role signs the merge commit.',
  },
  SIGNOFF_EXPIRED: {
    meaning: 'The sign-off is older than the item lets it become.',
    remedy: 'A holder of the role looks again, and signs again.',
  },
  DEPUTY_TOO_EARLY: {
    meaning: 'A deputy of the role signed before deputies can; waiting does not make it count.',
    remedy: 'A holder of the role signs at once, or the deputy signs again from the time shown on.',
  },
  DEPUTY_AFTER_HOLDER: {
    meaning:
      'A deputy signed after a holder of the role had signed the item or objected: by a hold, a revocation, a request for changes, or by unticking the box.',
    remedy: 'A holder of the role decides. With the next commit deputies can sign again, after the same wait.',
  },
  DEPUTY_TIME_UNKNOWN: {
    meaning: 'A deputy signed, and only the App knows since when the item was shown.',
    remedy: 'Run the App and give the Action its `app-id`, or have a holder of the role sign.',
  },
  TICK_MISSING: { meaning: 'The box stands in the description, unticked.', remedy: 'A holder of the role ticks it.' },
  TICK_BOX_MISSING: {
    meaning: 'The description has no box for this item.',
    remedy: 'Add the line shown to the description.',
  },
  TICK_BOX_DUPLICATE: { meaning: 'The description has the box more than once.', remedy: 'Keep one of them.' },
  TICK_UNATTRIBUTED: {
    meaning: 'It cannot be told who ticked the box.',
    remedy: 'A holder of the role unticks and ticks it again.',
  },
  TICK_STALE: {
    meaning: 'The box was ticked before the present commit was the head; a push resets it.',
    remedy: 'A holder of the role unticks and ticks it again.',
  },

  // files
  FILE_MISSING: { meaning: 'The file does not exist in the commit.', remedy: 'Add it and push.' },
  FILE_EMPTY: { meaning: 'The file is empty.', remedy: 'Write it and push.' },
  FILE_NOT_REGULAR: {
    meaning: 'What stands at the path is no readable text file.',
    remedy: 'Put a regular text file there and push.',
  },
  FILE_HEADING_MISSING: {
    meaning: 'The file lacks a heading that the checklist asks for, or the section under it is empty.',
    remedy: 'Add the section and push.',
  },
  FILE_SELF_EVIDENCE: {
    meaning: 'The change itself added or changed the file that is to prove something about it.',
    remedy: 'Merge the file by a change of its own first, or pair the file with a sign-off.',
  },

  ...kindReasons,

  // age
  EVIDENCE_STALE: {
    meaning: 'What proved the item is older than `max-age` lets it become.',
    remedy: 'Renew it: run it again, or have it approved, ticked or deployed again.',
  },
  EVIDENCE_AGE_UNKNOWN: {
    meaning: 'The item counts only for a while, and it cannot be told when what proves it happened.',
    remedy: 'Renew it; if the time is still not told, look at what reports it.',
  },

  // combinators
  ALL_OPEN: { meaning: 'Not every part is met.', remedy: 'See the parts.' },
  ANY_OPEN: { meaning: 'No part is met yet.', remedy: 'One of the parts is enough.' },
  AT_LEAST_OPEN: { meaning: 'Fewer parts are met than are needed.', remedy: 'See the parts.' },
  NOT_OPEN: {
    meaning: 'What must not be so is so, or it is not known for good that it is not.',
    remedy: 'See the part; what is missing or under way proves nothing.',
  },

  ...readerReasons,

  ...exceptionReasons,

  ...releaseReasons,

  // the whole gate
  HELD: { meaning: 'Somebody holds it.', remedy: 'The holder or somebody entitled comments `/unhold`.' },
  MAYBE_HELD: {
    meaning: 'A comment was deleted or rewritten that may have been a hold.',
    remedy: 'Somebody entitled looks, and comments `/unhold` when there is no reason to stop.',
  },
  CONFIG_MISSING: {
    meaning: 'The default branch has no checklist.',
    remedy: 'Run `holdpoint init`, and merge the file.',
  },
  CONFIG_INVALID: {
    meaning: 'The checklist has problems.',
    remedy: 'Run `holdpoint validate`, mend what it names, and merge.',
  },
  CONFIG_TOO_NEW: {
    meaning: 'The checklist is written for a newer version than this reader knows.',
    remedy: 'Update Holdpoint.',
  },
  EMPTY_CHECKLIST: {
    meaning: 'No item of the checklist applies, and nothing is proved by nothing.',
    remedy: 'Give the environment at least one item that always applies.',
  },
  ENVIRONMENT_UNKNOWN: {
    meaning: 'The checklist does not name this environment.',
    remedy: 'Add it to the checklist, or mend the name.',
  },
  ENVIRONMENT_OFF: {
    meaning: 'The gate of this environment is switched off in the checklist.',
    remedy: 'Set `enforce` to `advise` or `block`.',
  },
  BRANCH_NOT_ALLOWED: {
    meaning: 'The environment may not be deployed from this branch.',
    remedy: 'Deploy from an allowed branch, or add it to `branches`.',
  },
  NOT_CONCERNED: {
    meaning: 'The change touches none of the paths that concern the environment.',
    remedy: 'Nothing to do, unless a path is missing under `paths`.',
  },
  ROLLBACK_UNREAD: {
    meaning:
      'It could not be read whether the commit is part of what is deployed, and so whether deploying it is a way back.',
    remedy: 'See to it that contents may be read, and look again.',
  },
  ROLLBACK_TOO_OLD: {
    meaning: 'The commit was verified in this environment longer ago than a way back lasts.',
    remedy: 'Go back to a commit that was verified later, or merge a change that takes the later ones back.',
  },
  WINDOW_CLOSED: {
    meaning: 'It is outside the hours of the week that the checklist opens.',
    remedy: 'Wait: it opens by itself at the time that is told.',
  },
  FREEZE_ACTIVE: {
    meaning: 'The environment is frozen; a freeze beats every window.',
    remedy: 'Wait until the freeze is over, or have it ended in the checklist.',
  },
  NOT_A_CHANGE: {
    meaning: "The commit is neither the head of a pull request nor a pull request's own merge commit.",
    remedy: 'Deploy a commit that came through a pull request.',
  },
  CHANGE_CLOSED: { meaning: 'The pull request was closed without a merge.', remedy: 'Reopen it.' },
  CHANGE_TOO_LARGE: {
    meaning: 'The change touches more files than GitHub lists, so it cannot be told what it touches.',
    remedy: 'Split it into smaller pull requests before it is merged; later, people override where it is released.',
  },
  SUBJECT_MOVED: { meaning: 'The head moved on while it was judged.', remedy: 'Judge the present head.' },
  APP_VERDICT_MISSING: {
    meaning: 'The App has given no verdict on this commit by the checklist and the policies as they are now.',
    remedy: 'Wait for the App, or check that it is installed, running and not older than the Action.',
  },
  REPO_IDENTITY_CHANGED: {
    meaning: "The repository has another owner than when the App's verdict was given.",
    remedy: 'Install the App for the new owner; it looks at everything again by itself.',
  },
  APP_VERDICT_NOT_GO: { meaning: "The App's newest verdict on this commit is no go.", remedy: 'See its check run.' },
  GO: { meaning: 'Every item is met.', remedy: 'Nothing to do.' },
} as const satisfies Record<string, Reason>;

/** The code of one of these reasons. */
export type ReasonCode = keyof typeof reasons;
