import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { field, integer, optionalField } from './json.ts';
import { readPages } from './rest-pages.ts';

/** Numbers of the App's installations that are not suspended. Needs the App's own authentication; one request for each hundred. */
export async function appInstallations(api: Api): Promise<Result<readonly number[], ReadFault>> {
  const all = await readPages(api, 'GET /app/installations', {}, (json) =>
    optionalField(json, 'suspended_at') === null ? [integer(field(json, 'id'))] : [],
  );
  return all.ok ? { ok: true, value: all.value.flat() } : all;
}
