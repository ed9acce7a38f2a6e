import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { dequeue, enqueue, settleQueue } from '../../src/sandbox/world/merge-queue.ts';
import { addRuleset } from '../../src/sandbox/world/repositories.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { CHECKLIST_PATH, type Town } from './town.ts';

export const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: platform } }
  qa: { title: QA signs off, signoff: qa }
`;

/** A branch with a merge queue that requires the App's check, and what people do with it. */
export function aQueue(town: Town, { granted = true, checklist = CHECKLIST } = {}) {
  const { world, repository, clock } = town;
  const installation = findInstallation(world, getApp(world, 'holdpoint'), repository.owner);
  const platform = findInstallation(world, getApp(world, 'platform'), repository.owner);
  if (installation === undefined || platform === undefined) throw new Error('an App is not installed');
  installation.events = [...installation.events, 'merge_group'];
  if (granted) installation.permissions = { ...installation.permissions, merge_queues: 'read' };
  const checks = [{ context: 'holdpoint/merge', integrationId: town.appId }];
  addRuleset(world, repository, 'Queue', ['main'], [{ type: 'required_status_checks', strict: false, checks }]);
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const test = (headSha: string, conclusion: CheckConclusion | null = 'success') => {
    clock.later();
    return createCheckRun(world, installationActor(platform), repository, {
      name: 'ci / test',
      headSha,
      ...(conclusion === null ? { status: 'in_progress' } : { conclusion }),
    });
  };
  return {
    test,
    /** A pull request that changes one file, whose tests pass. */
    propose: (branch: string): PullRequest => {
      const head = town.push('dana', branch, { [`src/${branch}.js`]: 'export {};\n' });
      const pull = town.open('dana', branch);
      test(head);
      return pull;
    },
    join: (pull: PullRequest) => {
      clock.later();
      const entry = enqueue(world, town.person('dana'), pull);
      clock.later();
      return entry;
    },
    leave: (pull: PullRequest) => {
      clock.later();
      dequeue(world, pull, 'dequeued');
      clock.later();
    },
    merge: (pull: PullRequest) => {
      clock.later();
      const merged = settleQueue(world, pull);
      clock.later();
      return merged;
    },
    /** The newest run of ours on a commit. */
    shown: (commit: string, name = 'holdpoint/merge') => {
      const run = [...repository.checkRuns.values()].findLast((one) => one.name === name && one.headSha === commit);
      if (run === undefined) return null;
      return { status: run.status, conclusion: run.conclusion, title: run.output.title, summary: run.output.summary };
    },
  };
}
