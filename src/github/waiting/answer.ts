import { field, list, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { parseRestActor } from './rest-actor.ts';
import type { Api } from '../api.ts';
import type { AnswerFault, Approval, RuleAnswer } from '../../gate/waiting/rule.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run}/approvals';

/** Sends our word once. GitHub answers 204; whoever gets no answer does not know what came of it. */
export async function answerRule(
  api: Pick<Api, 'rest'>,
  repository: string,
  { run, environment, decision, comment }: RuleAnswer,
): Promise<Result<null, AnswerFault>> {
  const answer = await api.rest('POST /repos/{owner}/{repo}/actions/runs/{run}/deployment_protection_rule', {
    ...ownerAndName(repository),
    run,
    environment_name: environment,
    ...(decision === null ? {} : { state: decision }),
    comment,
  });
  if (answer.ok) return { ok: true, value: null };
  const { code, detail, status } = answer.fault;
  return {
    ok: false,
    fault: { code, detail, refused: status !== null && status >= 400 && status < 500 && code === 'API_FORBIDDEN' },
  };
}

/** Everything that was answered to a run so far. `slug` is our App's. */
export async function readApprovals(
  api: Pick<Api, 'rest'>,
  repository: string,
  run: number,
  slug: string,
): Promise<Result<readonly Approval[], ReadFault>> {
  const answer = await api.rest(APPROVALS, { ...ownerAndName(repository), run });
  if (!answer.ok) return answer;
  return parseJson(APPROVALS, answer.value.data, (json) =>
    list(json, (one) => {
      const by = parseRestActor(field(one, 'user'));
      return {
        environments: list(field(one, 'environments'), (environment) => text(field(environment, 'name'))),
        state: text(field(one, 'state')),
        by: by?.login ?? 'somebody',
        ours: by?.type === 'Bot' && by.login === slug,
      };
    }),
  );
}
