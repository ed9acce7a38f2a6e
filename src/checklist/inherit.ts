import { evidenceKeys } from './evidence-keys.ts';
import type { Draft, Keys } from './problems/draft.ts';
import { quote } from './problems/quote.ts';
import type { RawItem } from './raw.ts';
import { templateItems } from './templates/built-in.ts';
import { templateNamed, templateOrigin } from './templates/names.ts';
import type { TemplateName } from './templates/names.ts';

/** Where an item of a template came from. */
export interface Origin {
  /** `holdpoint:deployment@1.0.0`. */
  readonly from: string;
  /** Keys of the entry of `extends` that brought it. */
  readonly at: Keys;
  /** Whether the file says nothing about it. */
  readonly untouched: boolean;
  /** Whether its evidence is still the template's. */
  readonly ownEvidence: boolean;
}

/** A file together with what it takes over. */
export interface Inherited {
  /** The file with every item that counts: those of its templates first, in their order, then its own. */
  readonly data: unknown;
  /** By item; empty where nothing is taken over. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly drafts: readonly Draft[];
}

type Named = Readonly<Record<string, unknown>>;

/**
 * Puts the items of the templates that a file extends beside its own. For an item of a template the file may say how it is proved,
 * where and when it is asked; what it asks (title, section, phase) stays the template's, so that a line never means something else
 * than its name promises. A name that is no template is left to the schema.
 */
export function inherit(data: unknown): Inherited {
  const nothing: Inherited = { data, origins: new Map(), drafts: [] };
  if (!isMap(data) || !Object.hasOwn(data, 'extends')) return nothing;
  const own: unknown = Object.hasOwn(data, 'items') ? data['items'] : {};
  if (!isMap(own)) return nothing;
  const items: Record<string, unknown> = Object.create(null);
  const origins = new Map<string, Origin>();
  const drafts: Draft[] = [];
  for (const { name, at } of extended(data['extends'])) {
    for (const [id, line] of Object.entries(templateItems(name))) {
      if (origins.has(id)) continue;
      const said = Object.hasOwn(own, id) ? own[id] : {};
      items[id] = isMap(said) ? effective(line, said) : said;
      origins.set(id, {
        from: templateOrigin(name),
        at,
        untouched: !Object.hasOwn(own, id),
        ownEvidence: isMap(said) && !provesItself(said),
      });
      if (isMap(said)) drafts.push(...fixedKeys(id, said, templateOrigin(name)));
    }
  }
  return { data: { ...data, items: Object.assign(items, withoutAll(own, origins)) }, origins, drafts };
}

/** The templates that are named, with the keys of the names. */
function extended(value: unknown): readonly { readonly name: TemplateName; readonly at: Keys }[] {
  const references = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ entry, at: ['extends', index] }))
    : [{ entry: value, at: ['extends'] }];
  return references.flatMap(({ entry, at }) => {
    const name = templateNamed(entry);
    return name === null ? [] : [{ name, at }];
  });
}

/** What the file says goes before what the template says; a proof replaces the template's proof as a whole. */
function effective(line: RawItem, said: Named): Named {
  const kept = provesItself(said) ? Object.entries(line).filter(([key]) => !evidenceKeys.includes(key)) : [];
  return { ...(kept.length > 0 ? Object.fromEntries(kept) : line), ...said };
}

function provesItself(said: Named): boolean {
  return evidenceKeys.some((key) => Object.hasOwn(said, key));
}

const fixed: readonly string[] = ['title', 'section', 'phase'];

function fixedKeys(id: string, said: Named, from: string): readonly Draft[] {
  return fixed
    .filter((key) => Object.hasOwn(said, key))
    .map((key) => ({
      code: 'FIXED_KEY',
      at: ['items', id, key],
      on: 'key',
      message: `\`${key}\` of ${quote(id)} is given by ${from}`,
      seen: quote(said[key]),
      allowed: `for an item of a template: why, ask, environments, when, enforce-from, ${evidenceKeys.join(', ')}`,
      next: `Remove the key, or give the item another name; \`holdpoint init --template\` writes a template out to be changed freely.`,
    }));
}

function withoutAll(own: Named, origins: ReadonlyMap<string, Origin>): Named {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !origins.has(id)));
}

function isMap(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
