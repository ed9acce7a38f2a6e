import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import type { FileInput } from '../../src/sandbox/world/commits.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { submitReview } from '../../src/sandbox/world/reviews.ts';
import {
  actorOfToken,
  installationActor,
  issueActionsToken,
  issueInstallationToken,
  userActor,
} from '../../src/sandbox/world/tokens.ts';
import type { DeploymentState } from '../../src/sandbox/world/model/deployments.ts';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import type { IssueComment, PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { withAppKey } from '../builders/app-key.ts';
import { standStill } from './clock.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const REPOSITORY = 'acme/shop';
export const CHECKLIST_PATH = '.github/holdpoint.yml';

/** What a deploy job's token may read. */
const JOB = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  pull_requests: 'read',
  statuses: 'read',
} as const;

/** What people and machines do in acme/shop, with the people of the demo's seed, on a clock that stands still between their deeds. */
export async function aTown() {
  const clock = standStill();
  const sandbox = await startSandbox({ seed: withAppKey(readFileSync(join(ROOT, 'examples/demo-seed.yml'), 'utf8')) });
  const { world } = sandbox;
  const repository = findRepository(world, 'acme', 'shop');
  if (repository === undefined) throw new Error("the demo's seed has no acme/shop");
  const person = (login: string) => userActor(getAccount(world, login));
  const installation = (slug: string) => {
    const found = findInstallation(world, getApp(world, slug), repository.owner);
    if (found === undefined) throw new Error(`${slug} is not installed`);
    return found;
  };
  /** Who may write check runs: an App by its slug, or a workflow of the repository. */
  const reporter = (slug: string) =>
    slug === 'github-actions'
      ? actorOfToken(world, issueActionsToken(world, repository, { checks: 'write' }))
      : installationActor(installation(slug));
  clock.later();
  return {
    sandbox,
    world,
    repository,
    person,
    clock,
    appId: getApp(world, 'holdpoint').id,
    jobToken: () => issueActionsToken(world, repository, JOB),
    appToken: () => issueInstallationToken(world, installation('holdpoint')).value,
    push: (
      login: string,
      branch: string,
      files: Readonly<Record<string, FileInput>>,
      { onto, merging }: { readonly onto?: string; readonly merging?: string } = {},
    ): string => {
      clock.later();
      const parents = onto === undefined ? {} : { parents: [onto, ...(merging === undefined ? [] : [merging])] };
      const { sha } = push(world, person(login), repository, { branch, message: 'Write', files, ...parents });
      clock.later();
      return sha;
    },
    open: (login: string, head: string, { body = '', base = 'main' } = {}): PullRequest => {
      const pull = openPullRequest(world, person(login), repository, { title: 'Count the cart', body, head, base });
      clock.later();
      return pull;
    },
    say: (login: string, pull: PullRequest, text: string): IssueComment => {
      clock.later();
      const comment = createComment(world, person(login), pull, text);
      clock.later();
      return comment;
    },
    approve: (login: string, pull: PullRequest) => void submitReview(world, person(login), pull, { verb: 'APPROVE' }),
    check: (commit: string, name: string, conclusion: CheckConclusion, by = 'github-actions', externalId?: string) =>
      createCheckRun(world, reporter(by), repository, {
        name,
        headSha: commit,
        status: 'completed',
        conclusion,
        ...(externalId === undefined ? {} : { externalId }),
      }),
    /** A workflow deploys a commit to an environment, and it comes to this. */
    deploy: (commit: string, environment: string, state: DeploymentState = 'success'): void => {
      const workflow = actorOfToken(world, issueActionsToken(world, repository, { deployments: 'write' }));
      const made = createDeployment(world, workflow, repository, { ref: commit, environment, requiredContexts: [] });
      setDeploymentStatus(world, workflow, repository, made, { state });
      clock.later();
    },
    merge: (pull: PullRequest): string => {
      clock.later();
      const { sha } = mergePullRequest(world, person('dana'), pull, { method: 'squash' });
      clock.later();
      return sha;
    },
    close: async () => {
      await sandbox.close();
      clock.goOn();
    },
  };
}

export type Town = Awaited<ReturnType<typeof aTown>>;
