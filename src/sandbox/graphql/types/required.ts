import { nodeId } from '../../world/ids.ts';
import type { Repository } from '../../world/model/repository.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import { rulesOf } from '../../world/repositories.ts';
import type { Arguments } from '../node.ts';
import { numberArgument, textArgument } from '../node.ts';
import { problem } from '../problem.ts';

/** Whether a rule of a pull request's base branch asks for this check, from this App where the rule names one. */
export function isRequired(
  repository: Repository,
  args: Arguments,
  check: { readonly name: string; readonly appId: number | null },
): boolean {
  const number = numberArgument(args, 'pullRequestNumber');
  const id = textArgument(args, 'pullRequestId');
  if (number === null && id === null) {
    throw problem('UNPROCESSABLE', 'Either pullRequestId or pullRequestNumber must be provided.');
  }
  const pullRequest = pullRequestsOf(repository).find((one) => one.number === number || nodeId('PR', one.id) === id);
  if (pullRequest === undefined) {
    throw problem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number ?? id)}.`);
  }
  const rules = rulesOf(repository, pullRequest.base);
  return rules.some(
    (rule) =>
      rule.type === 'required_status_checks' &&
      rule.checks.some(
        ({ context, integrationId }) =>
          context === check.name && (integrationId === null || integrationId === check.appId),
      ),
  );
}
