import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '../stage.ts';
import type { Tell } from '../tell.ts';
import type { PullRequest } from './opening.ts';
import { textAt } from '../answer.ts';
import { act, eventually, expectCheck, ourComments, StoryError, writesOfApp } from '../observe.ts';
import { finishCi, reportPlatform, startCi } from '../pipeline.ts';
import { putFile } from './opening.ts';

const ROLLBACK_PLAN = `# Rollback

## Triggers

More than one failed order in a hundred over five minutes.

## Steps

1. Deploy the previous release again.
2. Tell the support team.
`;

/** The quality bar for one push: every write of the App from the push until all automatic evidence is in. */
const WRITES_PER_PUSH = 12;

/** The review, and QA's first sign-off. */
export async function approveAndSign(stage: Stage, tell: Tell, pull: PullRequest): Promise<void> {
  await act(stage, 'rhea', 'POST', `/pulls/${pull.number}/reviews`, { event: 'APPROVE', commit_id: pull.head });
  tell.line('rhea', 'approves');
  await say(stage, tell, 'quinn', pull, '/signoff qa');
  tell.checks(await expectCheck(stage, pull.head, 'qa', 'success', /quinn/));
}

/** The missing file comes with a push, and the push resets what was signed for the commit before it. */
export async function pushResets(stage: Stage, tell: Tell, pull: PullRequest): Promise<PullRequest> {
  const before = writesOfApp(stage);
  const head = await putFile(stage, 'dana', pull.branch, 'docs/rollback.md', ROLLBACK_PLAN);
  tell.line('dana', 'pushes docs/rollback.md, which was missing');
  tell.checks(await expectCheck(stage, head, 'qa', 'action_required', /quinn signed before/));
  const run = startCi(stage, head, pull.branch);
  finishCi(stage, run, null);
  reportPlatform(stage, head);
  tell.line('ci', 'and the platform report success for the new head');
  await expectCheck(stage, head, 'merge', 'action_required', /^(?!.*Security scan).*sign/i);
  await expectCheck(stage, head, 'migrations', 'success', /platform/);
  const writes = writesOfApp(stage) - before;
  if (writes > WRITES_PER_PUSH)
    throw new StoryError(`the push cost ${writes} writes; at most ${WRITES_PER_PUSH} are allowed`);
  tell.line('holdpoint', `wrote ${writes} times for this push (at most ${WRITES_PER_PUSH})`);
  return { ...pull, head };
}

/** The author signs: refused, with the reason and who can. */
export async function refuseAuthor(stage: Stage, tell: Tell, pull: PullRequest): Promise<void> {
  const before = (await ourComments(stage, pull.number)).length;
  await say(stage, tell, 'dana', pull, '/signoff qa');
  const replies = await eventually(
    'dana gets a reply',
    () => ourComments(stage, pull.number),
    (comments) => comments.length === before + 1,
  );
  tell.comment(replies.at(-1) ?? '');
  await expectCheck(stage, pull.head, 'qa', 'action_required', /./);
}

/** Everybody again for the new head: review, sign-offs, and the boxes in the description. */
export async function signEverything(stage: Stage, tell: Tell, pull: PullRequest): Promise<void> {
  await act(stage, 'rhea', 'POST', `/pulls/${pull.number}/reviews`, { event: 'APPROVE', commit_id: pull.head });
  tell.line('rhea', 'approves the new head');
  await say(stage, tell, 'quinn', pull, '/signoff qa');
  await say(stage, tell, 'otto', pull, '/signoff ops -- runbook read, pager is on');
  await sleep(READING);
  const body = textAt(await act(stage, 'otto', 'GET', `/pulls/${pull.number}`), 'body');
  await act(stage, 'otto', 'PATCH', `/pulls/${pull.number}`, { body: body.replaceAll('- [ ]', '- [x]') });
  tell.line('otto', 'ticks "Configuration files are updated" and "Monitoring is set up" in the description');
  tell.checks(await expectCheck(stage, pull.head, 'merge', 'success', /Go/));
}

/** Somebody stops it with a reason, and lifts the hold. */
export async function holdAndRelease(stage: Stage, tell: Tell, pull: PullRequest): Promise<void> {
  await say(stage, tell, 'otto', pull, '/hold -- the load test still runs');
  tell.checks(await expectCheck(stage, pull.head, 'merge', 'action_required', /Held by otto/));
  await say(stage, tell, 'otto', pull, '/unhold');
  tell.checks(await expectCheck(stage, pull.head, 'merge', 'success', /Go/));
}

/** People read before they write. GitHub's times have whole seconds, and what was written in the second in which a check appeared is ambiguous. */
const READING = 1_100;

/** A person reads, then comments. */
export async function say(stage: Stage, tell: Tell, who: string, { number }: PullRequest, body: string): Promise<void> {
  await sleep(READING);
  await act(stage, who, 'POST', `/issues/${number}/comments`, { body });
  tell.line(who, `comments ${body}`);
}
