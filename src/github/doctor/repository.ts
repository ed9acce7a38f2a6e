import type { Result, ReadFault } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { field, flag, oneOf, optionalField, parseJson, text } from '../json.ts';
import type { Notes } from './notes.ts';
import type { GitHubEnvironment } from '../../doctor/facts.ts';
import { valueOf } from '../../doctor/looked.ts';
import type { Looked } from '../../doctor/looked.ts';

const REPOSITORY = 'GET /repos/{owner}/{repo}';
const ORGANISATION = 'GET /orgs/{org}';

/** Where a repository is and who may see it. */
export interface Home {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly isPrivate: boolean;
  readonly ofOrganization: boolean;
}

/** The repository by its name as GitHub writes it. */
export async function readHome(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
): Promise<Result<Home, ReadFault>> {
  const answer = await api.rest(REPOSITORY, place);
  if (!answer.ok) return answer;
  return parseJson(REPOSITORY, answer.value.data, (json) => {
    const owner = field(json, 'owner');
    return {
      owner: text(field(owner, 'login')),
      repo: text(field(json, 'name')),
      branch: text(field(json, 'default_branch')),
      isPrivate: flag(field(json, 'private')),
      ofOrganization: oneOf(field(owner, 'type'), ['User', 'Organization']) === 'Organization',
    };
  });
}

/**
 * Whether custom protection rules exist here: in public repositories always, in others with GitHub Enterprise (docs/github-facts.md §1). The plan
 * of an organisation is told to its owners alone; people have none that has them. Where one is enabled nobody need be asked.
 */
export async function readCustomRules(
  api: Api,
  notes: Notes,
  home: Home,
  environments: Looked<readonly GitHubEnvironment[]>,
): Promise<Looked<boolean>> {
  const some = (valueOf(environments) ?? []).some(({ rules }) => (valueOf(rules) ?? []).length > 0);
  if (!home.isPrivate || some) return { known: true, value: true };
  if (!home.ofOrganization) return { known: true, value: false };
  const asked = {
    what: 'whether custom protection rules exist for this repository',
    right: "the organisation's plan (Organisation plan: read, or an owner's token)",
  };
  const answer = await api.rest(ORGANISATION, { org: home.owner });
  if (!answer.ok) return notes.take(asked, answer);
  const plan = parseJson(ORGANISATION, answer.value.data, (json) => {
    const found = optionalField(json, 'plan');
    return found === null ? null : text(field(found, 'name'));
  });
  if (!plan.ok) return notes.take(asked, plan);
  if (plan.value === null) return notes.miss(asked, `GitHub does not tell the plan of ${home.owner}`);
  return { known: true, value: /enterprise/i.test(plan.value) };
}
