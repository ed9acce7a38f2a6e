import type { Stage } from './stage.ts';
import type { Tell } from './tell.ts';
import { deployPastTheEnvironment, merge, signAndDeploy, waitForTheEnvironment } from './scenes/deploying.ts';
import { addChecklist, openPullRequest, runChecks } from './scenes/opening.ts';
import { approveAndSign, holdAndRelease, pushResets, refuseAuthor, signEverything } from './scenes/signing.ts';
import { StoryError } from './observe.ts';

/** What the story leaves behind for a person who wants to go on. */
export interface Ending {
  readonly number: number;
  readonly mergeCommit: string;
}

/** Plays the main job from an empty repository to the opened deploy job. Every scene checks what GitHub shows; the first that does not fit ends it with a StoryError. */
export async function play(stage: Stage, tell: Tell): Promise<Ending> {
  tell.scene('The checklist');
  await addChecklist(stage, tell);
  tell.scene('A pull request, held');
  const opened = await openPullRequest(stage, tell);
  tell.scene('The checks come in');
  await runChecks(stage, tell, opened);
  tell.scene('A review and the first sign-off');
  await approveAndSign(stage, tell, opened);
  tell.scene('A push resets what was signed');
  const pull = await pushResets(stage, tell, opened);
  tell.scene('The author may not sign');
  await refuseAuthor(stage, tell, pull);
  tell.scene('Everybody signs the present head');
  await signEverything(stage, tell, pull);
  tell.scene('Hold, and release');
  await holdAndRelease(stage, tell, pull);
  tell.scene('Merged onto a main that has moved');
  const mergeCommit = await merge(stage, tell, pull);
  tell.scene('The deployment waits, without a runner');
  const job = await waitForTheEnvironment(stage, tell, mergeCommit);
  tell.scene('A job that names no environment comes too early');
  await deployPastTheEnvironment(stage, tell, mergeCommit);
  tell.scene('The deployment lead signs, and the job is let through');
  await signAndDeploy(stage, tell, pull, { commit: mergeCommit, job });
  noViolations(stage);
  return { number: pull.number, mergeCommit };
}

/** Every exchange was judged by GitHub's own contracts on the way. */
function noViolations({ sandbox }: Stage): void {
  if (sandbox.violations.length > 0)
    throw new StoryError(`GitHub would not have had this:\n${sandbox.violations.join('\n')}`);
}
