import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { field, integer, orNull, parseJson, text } from './json.ts';

/** An App that was just registered, with what nobody may see but its host. */
export interface NewApp {
  readonly id: number;
  readonly slug: string;
  /** GitHub's public page about it. */
  readonly page: string;
  readonly privateKey: string;
  /** Null where the App has no webhook yet. */
  readonly webhookSecret: string | null;
}

/** Exchanges the code of a manifest, which GitHub takes once and within the hour, without any token. */
export async function convertManifest(api: Api, code: string): Promise<Result<NewApp, ReadFault>> {
  const route = 'POST /app-manifests/{code}/conversions';
  const answer = await api.rest(route, { code });
  if (!answer.ok)
    return { ok: false, fault: { ...answer.fault, detail: answer.fault.detail.replaceAll(code, 'CODE') } };
  return parseJson(route, answer.value.data, (json) => ({
    id: integer(field(json, 'id')),
    slug: text(field(json, 'slug')),
    page: text(field(json, 'html_url')),
    privateKey: text(field(json, 'pem')),
    webhookSecret: orNull(field(json, 'webhook_secret'), text),
  }));
}
