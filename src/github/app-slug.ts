import { field, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

/** The App's name in GitHub's addresses; its bot account is `slug[bot]`. Needs the App's own authentication. */
export async function readAppSlug(api: Api): Promise<Result<string, ReadFault>> {
  const answer = await api.rest('GET /app', {});
  return answer.ok ? parseJson('GET /app', answer.value.data, (json) => text(field(json, 'slug'))) : answer;
}
