import type { Account } from '../world/model/accounts.ts';
import type { World } from '../world/world.ts';
import { findAccount, isOwner } from '../world/accounts.ts';
import { createFromManifest, readManifest } from '../world/app-manifests.ts';
import { Refusal } from '../world/refusal.ts';

/** A page of the sandbox, for a browser. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly location?: string;
}

/** A request of a browser. */
export interface Visit {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly text: string;
}

const NEW = /^(?:\/organizations\/([\w-]+))?\/settings\/apps\/new$/;
const CREATE = /^(?:\/organizations\/([\w-]+))?\/settings\/apps$/;

/** Whether this is one of the pages; everything else is REST or GraphQL. */
export const isPage = ({ method, path }: Pick<Visit, 'method' | 'path'>): boolean =>
  method === 'POST' && (NEW.test(path) || CREATE.test(path));

/**
 * Registering an App from a manifest, as a browser goes through it: the manifest comes in by a form, the page asks for a name and one click,
 * and the browser is sent back with a code. Whoever is at the browser is the person that `as` names: sessions are not played.
 */
export const answerPage = (world: World, visit: Visit, as: Account | undefined): Page => {
  try {
    const fields = new URLSearchParams(visit.text);
    const isNew = NEW.test(visit.path);
    const organization = (isNew ? NEW : CREATE).exec(visit.path)?.[1];
    const owner = ownerOf(world, organization, as);
    const state = isNew ? visit.query.get('state') : fields.get('state');
    const text = fields.get('manifest') ?? '';
    return isNew ? askPage(visit.path.replace(/\/new$/, ''), text, state) : create(world, owner, fields, text, state);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error.code === 'not-found' ? 404 : 422;
    return { status, html: page(`<h1>GitHub App was not created</h1><p>${escape(error.message)}</p>`) };
  }
};

/** Apps of an organisation are made by its owners; for everybody else the page is not there. */
const ownerOf = (world: World, organization: string | undefined, as: Account | undefined): Account => {
  const owner = organization === undefined ? as : findAccount(world, organization);
  const may = owner !== undefined && as !== undefined && (owner === as || isOwner(world, owner, as));
  if (!may) throw new Refusal('not-found', 'Not Found');
  return owner;
};

const askPage = (action: string, text: string, state: string | null): Page => {
  const { name } = readManifest(text);
  const hidden = [
    ['manifest', text],
    ['state', state ?? ''],
  ].map(([key = '', value = '']) => `<input type="hidden" name="${key}" value="${escape(value)}">`);
  const form = `<form method="post" action="${escape(action)}">${hidden.join('')}<input name="name" value="${escape(name)}"><button>Create GitHub App</button></form>`;
  return { status: 200, html: page(`<h1>Create GitHub App</h1>${form}`) };
};

const create = (world: World, owner: Account, fields: URLSearchParams, text: string, state: string | null): Page => {
  const manifest = readManifest(text);
  if (manifest.redirectUrl === null) throw new Refusal('invalid', 'Redirect url must be set');
  const code = createFromManifest(world, owner, { ...manifest, name: fields.get('name') ?? manifest.name });
  const back = new URL(manifest.redirectUrl);
  back.searchParams.set('code', code);
  if (state !== null && state !== '') back.searchParams.set('state', state);
  return { status: 302, html: page('<p>Redirecting</p>'), location: back.href };
};

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>GitHub</title></head><body>${body}</body></html>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
