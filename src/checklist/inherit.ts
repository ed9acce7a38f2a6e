import { evidenceKeys } from './evidence-keys.ts';
import { lend } from './policy/lend.ts';
import type { Lent, OwnItems, ReadData } from './policy/lend.ts';
import type { Policies } from './policy/policies.ts';
import { policyNamed } from './policy/reference.ts';
import type { Draft, Keys } from './problems/draft.ts';
import { quote } from './problems/quote.ts';
import type { RawItem } from './raw.ts';
import { templateItems } from './templates/built-in.ts';
import { templateNamed, templateOrigin } from './templates/names.ts';
import type { TemplateName } from './templates/names.ts';
import { readSourceText } from './yaml/source-text.ts';
import { readYaml } from './yaml/yaml-tree.ts';

/** Where an item of a template or of a policy came from. */
export interface Origin {
  /** `holdpoint:deployment@1.0.0`, or `acme/.github:holdpoint.yml@main (commit …)`. */
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
  /** The file with every item that counts: those of its policies first, then of its templates, in their order, then its own. */
  readonly data: unknown;
  /** By item; empty where nothing is taken over. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly drafts: readonly Draft[];
  /** What came from policies; null: it extends none. */
  readonly lent: Lent | null;
}

type Named = Readonly<Record<string, unknown>>;

/**
 * Puts what the policies and templates that a file extends say beside what it says itself. What a policy says stands as it is. For an item
 * of a template the file may say how it is proved, where and when it is asked; what it asks (title, section, phase) stays the template's,
 * so that a line never means something else than its name promises. A name that is neither is left to the schema.
 */
export function inherit(data: unknown, policies: Policies): Inherited {
  const nothing: Inherited = { data, origins: new Map(), drafts: [], lent: null };
  if (!isMap(data) || !Object.hasOwn(data, 'extends')) return nothing;
  if (Object.hasOwn(data, 'items') && !isMap(data['items'])) return nothing;
  const extendsPolicy = [data['extends']].flat().some((entry: unknown) => policyNamed(entry) !== null);
  if (!extendsPolicy) return { ...nothing, ...fromTemplates(data) };
  const lent = lend(data, policies, readData, ownItems);
  const own = fromTemplates(lent.data, lent.items);
  const items: Record<string, unknown> = Object.create(null);
  for (const [id, { value }] of lent.items) items[id] = value;
  const origins = new Map<string, Origin>(own.origins);
  for (const [id, { from, at }] of lent.items) origins.set(id, { from, at, untouched: true, ownEvidence: true });
  const all = { ...own.data, items: Object.assign(items, own.data['items']) };
  return { data: all, origins, drafts: [...lent.drafts, ...own.drafts], lent };
}

/** A policy's file, with the first thing that keeps it from being read. */
const readData: ReadData = (source) => {
  const text = readSourceText(source);
  const unread = (fault: Omit<Draft, 'at' | 'on'>, line: number) => ({
    data: null,
    drafts: [{ ...fault, at: [], on: 'value' as const }],
    lineOf: () => line,
  });
  if (!text.ok) return unread(text.fault, text.before.split('\n').length);
  const yaml = readYaml(text.text);
  if (!yaml.ok) return unread(yaml.fault, yaml.lines.linePos(yaml.fault.offset).line);
  const { data, drafts, spotOf } = yaml.tree;
  return { data, drafts, lineOf: ({ at, offset }) => yaml.lines.linePos(offset ?? spotOf(at).key).line };
};

/** The items of a policy with those of the templates that it extends. */
const ownItems: OwnItems = (data) => {
  const { data: whole, origins, drafts } = fromTemplates(data);
  const items = isMap(whole['items']) ? Object.entries(whole['items']) : [];
  return { items: new Map(items.map(([id, value]) => [id, { value, from: origins.get(id)?.from ?? null }])), drafts };
};

/** The file with the items of its templates, but for those that are given elsewhere. */
function fromTemplates(data: Named, given: ReadonlyMap<string, unknown> = new Map()) {
  const own = isMap(data['items']) ? data['items'] : {};
  const items: Record<string, unknown> = Object.create(null);
  const origins = new Map<string, Origin>();
  const drafts: Draft[] = [];
  for (const { name, at } of extended(data['extends'])) {
    for (const [id, line] of Object.entries(templateItems(name))) {
      if (origins.has(id) || given.has(id)) continue;
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
      allowed: `for an item of a template: why, ask, environments, when, enforce-from, waivable, ${evidenceKeys.join(', ')}`,
      next: `Remove the key, or give the item another name; \`holdpoint init --template\` writes a template out to be changed freely.`,
    }));
}

function withoutAll(own: Named, origins: ReadonlyMap<string, Origin>): Named {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !origins.has(id)));
}

function isMap(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
