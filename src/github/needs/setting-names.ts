import { field, text } from '../json.ts';
import { readCounted } from '../counted-pages.ts';
import type { Api } from '../api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const VARIABLES = 'GET /repos/{owner}/{repo}/environments/{environment}/variables';
const SECRETS = 'GET /repos/{owner}/{repo}/environments/{environment}/secrets';

/** Names of an environment's variables or secrets. GitHub sends the values of variables along: they are left where they are. */
export function readSettingNames(
  api: Api,
  place: { readonly owner: string; readonly repo: string; readonly environment: string },
  of: 'variables' | 'secrets',
): Promise<Result<readonly string[], ReadFault>> {
  // GitHub gives no more than 30 variables a page.
  const [route, per_page] = of === 'variables' ? [VARIABLES, 30] : [SECRETS, 100];
  return readCounted(api, route, { ...place, per_page }, of, (json) => {
    const name = text(field(json, 'name'));
    return [name, name];
  });
}
