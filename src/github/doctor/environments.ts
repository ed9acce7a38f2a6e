import type { GitHubEnvironment, RefPolicy } from '../../doctor/facts.ts';
import type { Looked } from '../../doctor/looked.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Api } from '../api.ts';
import { readCounted } from '../counted-pages.ts';
import { field, fieldOrNull, flag, integer, list, oneOf, optionalField, parseJson, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { Notes } from './notes.ts';
import type { Home } from './repository.ts';

const ENVIRONMENTS = 'GET /repos/{owner}/{repo}/environments';
const RULES = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
const POLICIES = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';

/** The environments of a checklist are looked at closely, up to two requests each; of the others the name is enough. */
export async function readGitHubEnvironments(
  api: Api,
  notes: Notes,
  home: Home,
  kept: readonly string[],
): Promise<Looked<readonly GitHubEnvironment[]>> {
  const { owner, repo } = home;
  const answer = await readCounted(api, ENVIRONMENTS, { owner, repo, per_page: 100 }, 'environments', (json) => {
    const name = text(field(json, 'name'));
    return [name, { name, ...settingsIn(json) }];
  });
  const found = notes.take({ what: 'which environments there are', right: 'Actions: read' }, answer);
  if (!found.known) return found;
  const all: GitHubEnvironment[] = [];
  for (const one of found.value) {
    const isKept = kept.some((name) => sameName(name, one.name));
    all.push(isKept ? await closely(api, notes, home, one) : { ...one, ...NOT_ASKED });
  }
  return { known: true, value: all };
}

const why = 'nothing asks for it';
const NOT_ASKED = {
  policies: { known: false, why },
  rules: { known: false, why },
} as const;

type Settings = Omit<GitHubEnvironment, 'name' | 'policies' | 'rules'>;

function settingsIn(json: Json): Settings {
  const rules = list(field(json, 'protection_rules'), (rule) => ({ type: text(field(rule, 'type')), rule }));
  const timer = rules.find(({ type }) => type === 'wait_timer')?.rule;
  const policy = fieldOrNull(json, 'deployment_branch_policy');
  const bypass = optionalField(json, 'can_admins_bypass');
  return {
    adminsBypass: bypass === null ? null : flag(bypass),
    waitTimer: timer === undefined ? 0 : integer(field(timer, 'wait_timer')),
    reviewers: rules.some(({ type }) => type === 'required_reviewers'),
    refs: policy === null ? 'all' : flag(field(policy, 'protected_branches')) ? 'protected' : 'named',
  };
}

async function closely(
  api: Api,
  notes: Notes,
  { owner, repo }: Home,
  one: Settings & { readonly name: string },
): Promise<GitHubEnvironment> {
  const { name } = one;
  const place = { owner, repo, environment_name: name };
  if (one.adminsBypass === null)
    notes.miss(
      {
        environment: name,
        what: `whether administrators may bypass the rules of ${name}`,
        right: 'Administration: read',
      },
      'GitHub did not say',
    );
  const rules = await readRules(api, place);
  return {
    ...one,
    policies: one.refs === 'named' ? await readPolicies(api, notes, place) : { known: true, value: [] },
    rules: notes.take({ environment: name, what: `which protection rules ${name} has`, right: 'Actions: read' }, rules),
  };
}

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly environment_name: string;
}

async function readRules(api: Api, place: Place) {
  const answer = await api.rest(RULES, { ...place });
  if (!answer.ok) return answer;
  return parseJson(RULES, answer.value.data, (json) =>
    list(field(json, 'custom_deployment_protection_rules'), (rule) => ({
      enabled: flag(field(rule, 'enabled')),
      app: integer(field(field(rule, 'app'), 'id')),
    })).flatMap(({ enabled, app }) => (enabled ? [app] : [])),
  );
}

async function readPolicies(api: Api, notes: Notes, place: Place): Promise<Looked<readonly RefPolicy[]>> {
  const answer = await readCounted(api, POLICIES, { ...place, per_page: 100 }, 'branch_policies', (json) => {
    const name = text(field(json, 'name'));
    const kind = optionalField(json, 'type');
    const type = kind === null ? 'branch' : oneOf(kind, ['branch', 'tag']);
    return [`${type} ${name}`, { name, type }] as const;
  });
  const { environment_name: name } = place;
  return notes.take(
    { environment: name, what: `which branches may deploy to ${name}`, right: 'Actions: read' },
    answer,
  );
}
