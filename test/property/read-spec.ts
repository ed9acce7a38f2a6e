import { parse } from 'yaml';
import type { Config, EnvironmentSpec, ItemSpec, Spec } from './spec.ts';
import { catalog } from './spec.ts';

interface Written {
  readonly roles: { readonly lead: { readonly users: readonly string[] } };
  readonly environments: Readonly<Record<string, { readonly strict?: true; readonly 'separation-of-duties'?: 'off' }>>;
  readonly items: Readonly<Record<string, { readonly title: string }>>;
}

/** What a checklist says that git put together line by line from two that were generated. */
export function readSpec(text: string): Config {
  const written = parsed(text);
  if (written === null) return 'broken';
  const items = Object.entries(written.items).map(itemOf);
  const environments = Object.entries(written.environments).map(environmentOf);
  if (items.length === 0 || environments.length === 0) return 'broken';
  return { environments, items, leads: written.roles.lead.users } satisfies Spec;
}

function parsed(text: string): Written | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function itemOf([id, { title }]: [string, Written['items'][string]]): ItemSpec {
  const known = catalog.find((item) => item.id === id);
  if (known === undefined) throw new Error(`nobody wrote the item ${id}`);
  return { ...known, title };
}

function environmentOf([name, written]: [string, Written['environments'][string]]): EnvironmentSpec {
  return { name, strict: written.strict ?? false, separated: written['separation-of-duties'] !== 'off' };
}
