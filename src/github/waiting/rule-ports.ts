import { answerRule, readApprovals } from './answer.ts';
import { isRuleEnabled } from './enabled-rules.ts';
import { reread } from './reread.ts';
import { branchContains } from '../branch-contains.ts';
import { readRun } from './run.ts';
import { readWaitingRuns } from './waiting-runs.ts';
import type { Api } from '../api.ts';
import type { RulePorts } from '../../gate/waiting/rule.ts';

/** Deployment protection rules over GitHub's API. `slug` is our App's. */
export function createRulePorts(api: Api, slug: string, configPath: string): RulePorts {
  return {
    run: (repository, run) => readRun(api, repository, run),
    contains: (repository, branch, commit) => branchContains(api, repository, branch, commit),
    reread: ({ repository, environment }, { suite, home, candidate: commit }, branch) =>
      reread(api, { repository: repository.name, environment, suite, home, branch, commit, configPath }),
    answer: (repository, answer) => answerRule(api, repository, answer),
    approvals: (repository, run) => readApprovals(api, repository, run, slug),
    isEnabled: (repository, environment) => isRuleEnabled(api, repository, environment, slug),
    waitingRuns: (place) => readWaitingRuns(api, place),
  };
}
