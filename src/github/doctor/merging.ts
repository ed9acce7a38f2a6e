import type { MergeRules } from '../../doctor/facts.ts';
import type { Looked } from '../../doctor/looked.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { field, flag, integer, list, optionalField, parseJson, text } from '../json.ts';
import type { Json } from '../json.ts';
import { readPages } from '../rest-pages.ts';
import type { Notes } from './notes.ts';
import type { Home } from './repository.ts';

const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const RULESET = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
const BRANCH = 'GET /repos/{owner}/{repo}/branches/{branch}';

/** More rulesets than this apply to no branch that we have seen. */
const MOST_RULESETS = 20;

/** The rules of the default branch, from its rulesets and, as far as everybody is told, from its branch protection. */
export async function readMergeRules(api: Api, notes: Notes, home: Home): Promise<Looked<MergeRules>> {
  const { owner, repo, branch } = home;
  const rules = notes.take(
    { what: 'what a merge into the default branch needs', right: 'Metadata: read' },
    await readPages(api, RULES, { owner, repo, branch }, parseRule),
  );
  if (!rules.known) return rules;
  const classic = notes.take(
    { what: 'how the default branch is protected', right: 'Contents: read' },
    await readBranch(api, home),
  );
  const bypass = await readBypass(api, notes, home, [...new Set(rules.value.map(({ ruleset }) => ruleset))]);
  const reviewed = rules.value.some(({ codeOwners }) => codeOwners);
  const classicReviews = reviewed ? false : classicOwners(notes, classic);
  return {
    known: true,
    value: {
      checks: [...rules.value.flatMap(({ checks }) => checks), ...(classic.known ? classic.value.checks : [])],
      codeOwners: reviewed ? true : classicReviews,
      mergeQueue: rules.value.some(({ type }) => type === 'merge_queue'),
      bypass,
      anyProtected: classic.known ? { known: true, value: classic.value.isProtected } : classic,
    },
  };
}

/** Only administrators see what branch protection says of reviews: where it is on, that is not known. */
function classicOwners(notes: Notes, classic: Looked<Branch>): boolean | null {
  if (classic.known && !classic.value.enabled) return false;
  if (classic.known)
    notes.miss(
      { what: 'whether branch protection requires owners of code', right: 'Administration: read' },
      'the default branch has branch protection, which is not read',
    );
  return null;
}

interface Rule {
  readonly type: string;
  readonly ruleset: number;
  readonly checks: MergeRules['checks'];
  readonly codeOwners: boolean;
}

function parseRule(json: Json): Rule {
  const type = text(field(json, 'type'));
  const parameters = optionalField(json, 'parameters');
  const ruleset = integer(field(json, 'ruleset_id'));
  const checks =
    type !== 'required_status_checks' || parameters === null
      ? []
      : list(field(parameters, 'required_status_checks'), (check) => checkOf(check, 'integration_id'));
  const codeOwners =
    type === 'pull_request' && parameters !== null && flag(field(parameters, 'require_code_owner_review'));
  return { type, ruleset, checks, codeOwners };
}

/** GitHub leaves the app out where any will do; branch protection says -1 for that. */
function checkOf(check: Json, key: 'integration_id' | 'app_id'): MergeRules['checks'][number] {
  const app = optionalField(check, key);
  const id = app === null ? null : integer(app);
  return { name: text(field(check, 'context')), app: id === -1 ? null : id };
}

interface Branch {
  readonly isProtected: boolean;
  /** By branch protection, beside rulesets. */
  readonly enabled: boolean;
  readonly checks: MergeRules['checks'];
}

async function readBranch(api: Api, { owner, repo, branch }: Home): Promise<Result<Branch, ReadFault>> {
  const answer = await api.rest(BRANCH, { owner, repo, branch });
  if (!answer.ok) return answer;
  return parseJson(BRANCH, answer.value.data, (json) => {
    const protection = field(json, 'protection');
    const required = optionalField(protection, 'required_status_checks');
    const checks = required === null ? null : optionalField(required, 'checks');
    return {
      isProtected: flag(field(json, 'protected')),
      enabled: flag(field(protection, 'enabled')),
      checks: checks === null ? [] : list(checks, (check) => checkOf(check, 'app_id')),
    };
  });
}

async function readBypass(
  api: Api,
  notes: Notes,
  { owner, repo }: Home,
  rulesets: readonly number[],
): Promise<MergeRules['bypass']> {
  const all: MergeRules['bypass'][number][] = [];
  for (const ruleset_id of rulesets.slice(0, MOST_RULESETS)) {
    const what = `who may bypass the ruleset with the number ${ruleset_id}`;
    const right = 'Administration: read and write (GitHub tells it to whoever may change the ruleset)';
    const answer = await api.rest(RULESET, { owner, repo, ruleset_id });
    const read = answer.ok ? parseJson(RULESET, answer.value.data, parseRuleset) : answer;
    const found = notes.take({ what, right }, read);
    if (!found.known) continue;
    const { name, who } = found.value;
    all.push({
      ruleset: name,
      who:
        who === null
          ? notes.miss({ what: `who may bypass the ruleset ${name}`, right }, 'GitHub did not say')
          : { known: true, value: who },
    });
  }
  return all;
}

function parseRuleset(json: Json): { readonly name: string; readonly who: readonly string[] | null } {
  const actors = optionalField(json, 'bypass_actors');
  return { name: text(field(json, 'name')), who: actors === null ? null : list(actors, actorWords) };
}

const ACTORS: Readonly<Record<string, string>> = {
  OrganizationAdmin: 'owners of the organisation',
  RepositoryRole: 'everybody with the role',
  Team: 'the team',
  Integration: 'the app',
  DeployKey: 'deploy keys',
  User: 'the user',
};

function actorWords(json: Json): string {
  const type = text(field(json, 'actor_type'));
  const id = optionalField(json, 'actor_id');
  const words = ACTORS[type] ?? type;
  return id === null || type === 'OrganizationAdmin' ? words : `${words} ${integer(id)}`;
}
