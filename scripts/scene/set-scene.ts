import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '../../src/demo/stage.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { setStage } from '../../src/demo/stage.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { findAccount } from '../../src/sandbox/world/accounts.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import type { Actor } from '../../src/sandbox/world/model/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { submitReview } from '../../src/sandbox/world/reviews.ts';
import { actorOfToken, installationActor, issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import { now } from '../../src/sandbox/world/world.ts';
import { CHANGED_FILES } from './checklists.ts';

/** A repository with a checklist and one pull request by dana, the App beside it, and what people and machines do there. */
export interface Scene {
  readonly stage: Stage;
  readonly sandbox: Sandbox;
  readonly pullRequest: PullRequest;
  /** A read-only job's `GITHUB_TOKEN`. */
  readonly jobToken: string;
  /** Pushes one more commit to the pull request's branch; gives it. */
  readonly pushMore: (files: Readonly<Record<string, string>>) => string;
  /** A check run of GitHub Actions, or of the App named, on the pull request's head. */
  readonly check: (name: string, conclusion: 'success' | 'failure', app?: string) => void;
  /** A comment in a second of its own: GitHub's times have no fractions, and what is said in the second in which it was shown is not heard. */
  readonly comment: (login: string, text: string) => Promise<void>;
  readonly approve: (login: string) => void;
  /** Squash-merges the pull request as dana; gives the merge commit. */
  readonly merge: () => string;
}

export interface SceneOptions {
  /** Text of `.github/holdpoint.yml`. */
  readonly checklist: string;
  readonly body?: string;
  /** The Node that runs the App. */
  readonly node?: string;
}

/** Starts the local GitHub and the App as a process, writes the checklist and opens the pull request; the App looks at it by itself. */
export async function setScene({ checklist, body = '', node = process.execPath }: SceneOptions): Promise<Scene> {
  const stage = await setStage({ root: process.cwd(), node, port: 0 });
  const { sandbox, repository } = stage;
  const { world } = sandbox;
  const ada = person(sandbox, 'ada');
  const dana = person(sandbox, 'dana');
  push(world, ada, repository, {
    branch: 'main',
    message: 'Say what is checked before a deployment',
    files: { '.github/holdpoint.yml': checklist },
  });
  const pushMore = (files: Readonly<Record<string, string>>) =>
    push(world, dana, repository, { branch: 'cart', message: 'Count what is in the cart', files }).sha;
  pushMore(CHANGED_FILES);
  const pullRequest = openPullRequest(world, dana, repository, {
    title: 'Count what is in the cart',
    body,
    head: 'cart',
    base: 'main',
  });
  const jobToken = issueActionsToken(world, repository, {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    deployments: 'read',
    pull_requests: 'read',
    statuses: 'read',
  });
  return {
    stage,
    sandbox,
    pullRequest,
    jobToken,
    pushMore,
    check: (name, conclusion, app) => {
      const by = app === undefined ? workflow(sandbox, repository) : installed(sandbox, app, repository);
      createCheckRun(world, by, repository, { name, headSha: pullRequest.headSha, status: 'completed', conclusion });
    },
    comment: async (login, text) => {
      await sleep(1_010 - (now(world) % 1_000));
      createComment(world, person(sandbox, login), pullRequest, text);
    },
    approve: (login) => void submitReview(world, person(sandbox, login), pullRequest, { verb: 'APPROVE' }),
    merge: () => mergePullRequest(world, dana, pullRequest, { method: 'squash' }).sha,
  };
}

function person({ world }: Sandbox, login: string): Actor {
  const account = findAccount(world, login);
  if (account === undefined) throw new Error(`the seed has nobody named ${login}`);
  return userActor(account);
}

function workflow({ world }: Sandbox, repository: Repository): Actor {
  return actorOfToken(world, issueActionsToken(world, repository, { checks: 'write' }));
}

function installed({ world }: Sandbox, slug: string, repository: Repository): Actor {
  const installation = findInstallation(world, getApp(world, slug), repository.owner);
  if (installation === undefined) throw new Error(`${slug} is not installed`);
  return installationActor(installation);
}
