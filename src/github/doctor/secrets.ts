import type { GitHubFacts } from '../../doctor/facts.ts';
import type { Api } from '../api.ts';
import { readCounted } from '../counted-pages.ts';
import { field, list, parseJson, text } from '../json.ts';
import type { Looked } from '../../doctor/looked.ts';
import type { Notes } from './notes.ts';
import type { Home } from './repository.ts';

const OWN = 'GET /repos/{owner}/{repo}/actions/secrets';
const SHARED = 'GET /repos/{owner}/{repo}/actions/organization-secrets';
const DEPLOYMENTS = 'GET /repos/{owner}/{repo}/deployments';

/** Names of the secrets that every workflow of the repository may use. */
export async function readSecretNames(api: Api, notes: Notes, home: Home): Promise<GitHubFacts['secrets']> {
  const right = 'Secrets: read';
  return {
    repository: notes.take({ what: 'which secrets the repository has', right }, await names(api, OWN, home)),
    organization: home.ofOrganization
      ? notes.take(
          { what: 'which secrets of the organisation reach the repository', right },
          await names(api, SHARED, home),
        )
      : { known: true, value: [] },
  };
}

function names(api: Api, route: string, { owner, repo }: Home) {
  return readCounted(api, route, { owner, repo, per_page: 100 }, 'secrets', (json) => {
    const name = text(field(json, 'name'));
    return [name, name];
  });
}

/** Environments of the newest 100 deployments. */
export async function readDeployed(api: Api, notes: Notes, { owner, repo }: Home): Promise<Looked<readonly string[]>> {
  const asked = { what: 'what was deployed lately', right: 'Deployments: read' };
  const answer = await api.rest(DEPLOYMENTS, { owner, repo, per_page: 100 });
  if (!answer.ok) return notes.take(asked, answer);
  const read = parseJson(DEPLOYMENTS, answer.value.data, (json) =>
    list(json, (one) => text(field(one, 'environment'))),
  );
  const found = notes.take(asked, read);
  return found.known ? { known: true, value: [...new Set(found.value)] } : found;
}
