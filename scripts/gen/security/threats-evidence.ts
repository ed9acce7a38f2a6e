import type { Rows, Threat } from './row.ts';

/** What is taken for proof, by which rules, and of which commit: evidence, checklist, subject. */
export const evidenceThreats: Rows<Threat> = {
  T28: {
    tried: "A workflow reports a check under another's name.",
    happens: 'With `workflow` or `app`, only what GitHub itself ties to that job or app counts.',
  },
  T29: {
    tried: 'A commit status is set by hand under the name of a check.',
    happens: 'Commit statuses never count; one with the name of a check is named.',
  },
  T31: {
    tried: 'The change empties the job that is to prove it.',
    happens:
      'With `unchanged`, which strict environments take for granted, the workflow must be the one of the branch that the change goes into.',
  },
  T32: {
    tried: 'A trusted workflow runs foreign code, by `pull_request_target` or `workflow_run`.',
    happens: 'Runs started by these events prove nothing.',
  },
  T33: { tried: 'A job is made to be skipped.', happens: 'Only `success` counts, neither `skipped` nor `neutral`.' },
  T34: {
    tried: 'An older success is listed while a new attempt runs.',
    happens: 'The newest attempt counts, a running one is `pending`.',
  },
  T36: {
    tried: 'The failing check stands on the second page.',
    happens: 'Lists are read to their end, or nothing is judged.',
  },
  T37: {
    tried: 'No check matches, or nothing is asked.',
    happens: 'Nothing is never enough: `pending`, or the checklist is refused.',
  },
  T38: {
    tried: 'A check ran on another commit, the test merge for example.',
    happens: 'Only what ran on the very commit counts.',
  },
  T40: { tried: 'A result is new, empty or of another type.', happens: '`unknown`.' },
  T41: { tried: 'Somebody else ticks a box.', happens: 'The ticker must be known and hold the role.' },
  T42: {
    tried: 'A box is removed, hidden or doubled.',
    happens: 'A missing box is not a met one; a doubled one is `unknown`.',
  },
  T44: {
    tried: 'The file that is the evidence is empty, a link, or added by the change itself.',
    happens:
      'Empty or a link: not met. With `unchanged`, which strict environments take for granted, a file that the change touched proves nothing.',
  },
  T46: {
    tried: 'A list of files or commits is cut by GitHub.',
    happens:
      '`unknown`, never "nothing there". A pull request of more than 3,000 files opens no gate: it is told to be split, and once it is merged only an override lets it through.',
  },
  T47: { tried: 'An item asks for a check that Holdpoint itself reports.', happens: 'The checklist is refused.' },
  T48: {
    tried: 'The change, its branch or a tag brings its own checklist.',
    happens: 'The checklist is read from the default branch alone, and its commit and blob are recorded.',
  },
  T49: {
    tried: 'The checklist is missing, deleted or cannot be read.',
    happens: 'A gate that was shown is shut; the Action ends with 3.',
  },
  T50: {
    tried: 'A key is misspelt, a value is unknown, the YAML is broken.',
    happens: 'Problems with their place, and a shut gate.',
  },
  T51: { tried: 'The checklist is made to exhaust its reader.', happens: 'Refused by its size, depth or aliases.' },
  T52: { tried: 'Keys that JavaScript could take for its own.', happens: 'Refused.' },
  T54: {
    tried: 'Where the checklist should be is a link, a folder, a submodule or a huge file.',
    happens: 'Never read as an empty checklist: problems, and a shut gate.',
  },
  T55: {
    tried: 'The checklist `extends` a weaker one from elsewhere.',
    happens:
      "Only built-in templates and policies of the own organisation can be named there, and what a policy says can only be added to. Every other name, another owner (by the account's number), a commit that is only a fork's, and whatever cannot be read shut the gate.",
  },
  T56: {
    tried: 'A weaker checklist is merged and deployed at once.',
    happens:
      'A commit that was judged by the checklist before it, the change to it among them, needs what both ask until it ends; another commit is judged by the new one. So it is with each policy of the organisation, but for its freezes: what is frozen by a policy the organisation may set free at once. What a policy of the organisation asks, no file of a repository that extends it can weaken.',
  },
  T58: {
    tried: 'A job names an environment that only looks like one.',
    happens:
      'An unknown environment is shut, and the waiting run is told what to do. `holdpoint doctor` finds environments that deploy and that nothing guards.',
  },
  T59: { tried: 'A pull request is retargeted.', happens: 'Sign-offs and ticks from before do not count.' },
  T61: {
    tried: 'The repository is renamed or moved and its old name claimed.',
    happens:
      'What is asked and shown is bound to the number of the repository, not to its name; a policy counts only where it has the same owner, by the number of the account. Of a verdict that was given under another owner the App must look again.',
  },
  T62: { tried: 'A pattern that takes for ever to match.', happens: 'Matching is linear.' },
  T63: {
    tried: 'The conditions of every item exclude it.',
    happens: 'A gate without an item that is met does not open.',
  },
  T64: {
    tried: 'Another branch runs its own workflow for the environment.',
    happens:
      'Before it is answered the run itself is read: repository, head repository, event, workflow, branch or tag. What the checklist does not allow there is not released, nor run again. A workflow is started only on a branch or tag whose tip the candidate is.',
  },
  T65: {
    tried: 'One approval frees every waiting job of the run.',
    happens: 'All deployments that are told of a run must be about its one commit; else nothing is answered.',
  },
  T67: {
    tried: 'An approval arrives after a newer attempt or a hold.',
    happens:
      'Immediately before, one request reads again what could have moved: run, deployments, checklist, head, comments, reviews. One difference, and it is judged anew; so it is where a hold or the end of an exception came in between, on any change of a release, or where what was read is too old. A workflow is started, and a parked run run again, only if nothing was said since.',
  },
  T68: {
    tried: 'The gate is asked about one commit and another is deployed.',
    happens:
      'The Action is asked about a full commit id. A test merge, or a commit of no merged change, is never open. The protection rule answers only runs whose event tells which commit they deploy, and only such runs are run again.',
  },
  T70: {
    tried: 'A tag or a branch is moved after the answer.',
    happens:
      'Only full commit ids are judged; names that can move are refused. A commit that is forced off its branch is shut, and opens again when it is back.',
  },
  T71: {
    tried: 'The merge commit is not what was signed.',
    happens: 'Carried as the environment says; `strict` demands equal content.',
  },
  T72: {
    tried: 'A merge queue puts other changes into the group.',
    happens:
      "The queue itself tells whose changes are in the group; every one is judged anew, at its own head and with the checks of the group's commit. One that is not ready, or cannot be read, shuts it, and what is said about any of them has it judged again. Who proposes its very commit for the same branch speaks neither for it nor against it; for another branch the group waits for who is not ready, and who is ready for the group.",
  },
  T73: {
    tried: '"Update branch" with conflict edits smuggles code in.',
    happens:
      'Its merge is a new head like every other: sign-offs and approvals start anew. One that `keep-if-unchanged` keeps is kept only where the trees say that every file of the change is as it was.',
  },
  T74: { tried: 'Commit dates are forged.', happens: 'Commit dates are never used to order things.' },
  T77: {
    tried: 'A commit of a fork is read through the repository as if it were its own.',
    happens:
      'A commit that is neither the head nor the merge commit of a change here is shut, and so is a merge commit that no branch contains which the environment takes. The protection rule asks for the branch again with its answer.',
  },
  T78: {
    tried: 'Two candidates are open, and the older deploys last.',
    happens:
      'Each is judged by itself; the deploy workflow orders them with a concurrency group. Once a later run was let go by the protection rule, an earlier one of another commit is not. Where it cannot be told which of two deployments is there, a release brings what either of them lacks.',
  },
};
