import { field, flag, list, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { Api } from '../api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const RULES = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';

/** Whether the protection rule of our App, by its slug, is enabled on an environment now. */
export async function isRuleEnabled(
  api: Pick<Api, 'rest'>,
  repository: string,
  environment: string,
  slug: string,
): Promise<Result<boolean, ReadFault>> {
  const answer = await api.rest(RULES, { ...ownerAndName(repository), environment_name: environment });
  if (!answer.ok) return answer;
  return parseJson(RULES, answer.value.data, (json) =>
    list(
      field(json, 'custom_deployment_protection_rules'),
      (rule) => flag(field(rule, 'enabled')) && text(field(field(rule, 'app'), 'slug')) === slug,
    ).includes(true),
  );
}
