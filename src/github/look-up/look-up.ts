import type { LiveFacts, LiveQuestions, Looked } from '../../checklist/warnings/live/live-facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import { createApi } from '../api.ts';
import type { Api } from '../api.ts';
import { field, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { RequestFunction } from '../request-function.ts';
import { readAccount, readTeamMembers } from './people.ts';
import { readChecks } from './recent-checks.ts';
import { readBranches, readEnvironments, readLabels, readPaths, readWorkflow } from './repository-lists.ts';

/** Answers what a checklist's names mean in a repository. A repository that cannot be read at all is a fault; every part of it is looked up or not. */
export type LookUp = (questions: LiveQuestions) => Promise<Result<LiveFacts, ReadFault>>;

/** Names of one kind that are asked about; a checklist may name thousands. */
const MOST = { accounts: 100, teams: 50, workflows: 50 } as const;

const REPOSITORY = 'GET /repos/{owner}/{repo}';

/** Looks up with this request function, in turns of one kind: a few dozen requests for an ordinary checklist. */
export function connectLookUp(request: RequestFunction, repository: string): LookUp {
  const api = createApi({ request });
  const place = ownerAndName(repository);
  return async (questions) => {
    const answer = await api.rest(REPOSITORY, place);
    if (!answer.ok) return answer;
    const branch = parseJson(REPOSITORY, answer.value.data, (json) => text(field(json, 'default_branch')));
    if (!branch.ok) return branch;
    return { ok: true, value: await lookUp(api, { ...place, branch: branch.value }, questions) };
  };
}

/** Where is looked. */
interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
}

async function lookUp(api: Api, place: Place, questions: LiveQuestions): Promise<LiveFacts> {
  const asked = <T>(wanted: boolean, read: () => Promise<Result<T, ReadFault>>): Promise<Looked<T>> =>
    wanted ? read().then(looked) : Promise.resolve({ known: false, why: 'nothing asks for it' });
  return {
    defaultBranch: place.branch,
    accounts: await each(questions.logins, MOST.accounts, lower, (login) => readAccount(api, place, login)),
    teams: await each(questions.teams, MOST.teams, lower, (team) => readTeamMembers(api, team)),
    workflows: await each(questions.workflows, MOST.workflows, same, (path) => readWorkflow(api, place, path)),
    checks: await asked(questions.checks, () => readChecks(api, place)),
    paths: await asked(questions.paths, () => readPaths(api, place)),
    branches: await asked(questions.branches, () => readBranches(api, place)),
    environments: await asked(questions.environments, () => readEnvironments(api, place)),
    labels: await asked(questions.labels, () => readLabels(api, place)),
  };
}

/** One after the other: many requests at once are what GitHub's secondary limits are for. */
async function each<T>(
  names: readonly string[],
  most: number,
  keyOf: (name: string) => string,
  read: (name: string) => Promise<Result<T, ReadFault>>,
): Promise<ReadonlyMap<string, Looked<T>>> {
  const found = new Map<string, Looked<T>>();
  for (const name of names.slice(0, most)) found.set(keyOf(name), looked(await read(name)));
  const why = `no more than ${most} names of one kind are asked about`;
  for (const name of names.slice(most)) found.set(keyOf(name), { known: false, why });
  return found;
}

function looked<T>(answer: Result<T, ReadFault>): Looked<T> {
  if (answer.ok) return { known: true, value: answer.value };
  return { known: false, why: `${answer.fault.code}: ${answer.fault.detail}` };
}

function lower(name: string): string {
  return name.toLowerCase();
}

function same(name: string): string {
  return name;
}
