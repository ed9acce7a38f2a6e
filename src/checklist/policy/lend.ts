import { limits } from '../limits.ts';
import type { Draft, Keys } from '../problems/draft.ts';
import { quote } from '../problems/quote.ts';
import { templateNamed } from '../templates/names.ts';
import { newerVersion } from '../version.ts';
import { isNamed, withZones } from './environments.ts';
import type { Named } from './environments.ts';
import { addPart, emptyPart, mix } from './part.ts';
import type { LentValue, Part, Source } from './part.ts';
import type { Policies, PolicyText } from './policies.ts';
import { policyNamed } from './reference.ts';
import type { PolicyReference } from './reference.ts';

/** A policy's file as plain data, with what is wrong with it as YAML. `lineOf` is the line of what a draft is about. */
export type ReadData = (text: string) => {
  readonly data: unknown;
  readonly drafts: readonly Draft[];
  readonly lineOf: (draft: Pick<Draft, 'at' | 'offset'>) => number;
};

/** The items that a file's templates bring and what it says itself, by id, each with where it came from (null: the file). */
export type OwnItems = (data: Named) => {
  readonly items: ReadonlyMap<string, { readonly value: unknown; readonly from: string | null }>;
  readonly drafts: readonly Draft[];
};

/** What a checklist takes over from policies. */
export interface Lent {
  /** The file with the roles and environments of its policies, without the items that are theirs. */
  readonly data: Named;
  readonly items: ReadonlyMap<string, LentValue>;
  readonly drafts: readonly Draft[];
  /** Policies that must be read before the checklist is known. */
  readonly wanted: readonly string[];
  /** The same draft, told at the name of the policy where the policy is what is wrong. */
  readonly told: (draft: Draft) => Draft;
}

/** What reading policies takes. */
interface Reader {
  readonly policies: Policies;
  readonly readData: ReadData;
  readonly ownItems: OwnItems;
  readonly wanted: Set<string>;
  readonly seen: Set<string>;
}

/** A policy that is being read: its reference, the entry of the checklist that led to it, and the policies on the way. */
interface Asked {
  readonly reference: PolicyReference;
  readonly at: Keys;
  readonly trail: readonly string[];
}

/**
 * Reads the policies that `extends` names, and those that they extend, and puts what they say beside what the file says.
 * All of it is locked: the file may add to it and keep environments more strictly, and everything else it says about it is a problem.
 */
export function lend(data: Named, policies: Policies, readData: ReadData, ownItems: OwnItems): Lent {
  const reader: Reader = { policies, readData, ownItems, wanted: new Set(), seen: new Set() };
  const part = emptyPart();
  const drafts = entriesOf(data['extends'], []).flatMap((asked) => {
    const read = readPolicy(reader, asked);
    return [...read.drafts, ...addPart(part, read.part)];
  });
  const mixed = mix(data, part);
  return {
    data: mixed.data,
    items: askedHere(part, mixed.data['environments']),
    drafts: [...drafts, ...mixed.drafts],
    wanted: [...reader.wanted],
    told: (draft) => {
      // That the file contradicts a policy is told where the file does.
      const source = draft.code === 'POLICY_LOCKED' ? null : mixed.sourceOf(draft.at);
      return source === null ? draft : inPolicy(draft, source, null);
    },
  };
}

/** The policies named, each with the keys of its name. */
function entriesOf(value: unknown, trail: readonly string[]): readonly Asked[] {
  const entries = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ entry, at: ['extends', index] }))
    : [{ entry: value, at: ['extends'] }];
  return entries.flatMap(({ entry, at }) => {
    const reference = policyNamed(entry);
    return reference === null ? [] : [{ reference, at, trail }];
  });
}

interface ReadPart {
  readonly part: Part;
  readonly drafts: readonly Draft[];
}

function readPolicy(reader: Reader, asked: Asked): ReadPart {
  const refused = refusal(reader, asked);
  if (refused !== null) return { part: emptyPart(), drafts: [refused] };
  const { text } = asked.reference;
  const found = reader.policies.read(text);
  if (found === null) {
    reader.wanted.add(text);
    return { part: emptyPart(), drafts: [notRead(asked)] };
  }
  if (found.private && reader.policies.repository?.private === false)
    return { part: emptyPart(), drafts: [hidden(asked)] };
  return partOf(reader, asked, found);
}

function refusal({ policies, seen }: Reader, asked: Asked): Draft | null {
  const { reference, trail } = asked;
  if (trail.includes(reference.text)) return chain(asked, 'it extends itself', 'policies that end somewhere');
  if (trail.length >= limits.policyDepth)
    return chain(asked, `${trail.length + 1} policies, each extending the next`, `at most ${limits.policyDepth}`);
  seen.add(reference.text);
  if (seen.size > limits.policies) return chain(asked, `${seen.size} policies`, `at most ${limits.policies}`);
  const [owner] = policies.repository?.name.split('/') ?? [];
  return owner === undefined || owner.toLowerCase() === reference.owner.toLowerCase() ? null : foreign(asked, owner);
}

function partOf(reader: Reader, asked: Asked, { text, version }: PolicyText): ReadPart {
  const source: Source = { from: `${asked.reference.text} (${version})`, at: asked.at };
  const { data, drafts: broken, lineOf } = reader.readData(text);
  const mistakes = (broken.length > 0 ? broken : shapeOf(data)).map((draft) => inPolicy(draft, source, lineOf(draft)));
  if (mistakes.length > 0 || !isNamed(data)) return { part: emptyPart(), drafts: mistakes };
  const part = emptyPart();
  const trail = [...asked.trail, asked.reference.text];
  const nested = entriesOf(data['extends'], trail).flatMap((one) => {
    const read = readPolicy(reader, { ...one, at: asked.at });
    return [...read.drafts, ...addPart(part, read.part)];
  });
  const own = ownPart(reader, data, source);
  const said = own.drafts.map((draft) => inPolicy(draft, source, lineOf(draft)));
  return { part, drafts: [...nested, ...said, ...addPart(part, own.part)] };
}

function ownPart({ ownItems }: Reader, data: Named, source: Source): ReadPart {
  const part = emptyPart();
  const { items, drafts } = ownItems(data);
  for (const [name, value] of namedIn(data, 'roles')) part.roles.set(name, { ...source, value });
  for (const [name, said] of namedIn(data, 'environments')) {
    const settings = isNamed(said) ? said : {};
    const freeze = Object.hasOwn(settings, 'freeze') ? { freeze: withZones(settings['freeze'], settings) } : {};
    part.environments.set(name.toLowerCase(), { name, said: { ...settings, ...freeze }, source });
  }
  const frozen = withZones(data['freeze'], {});
  if (Array.isArray(frozen)) part.freeze = { said: frozen, source };
  for (const [id, { value, from }] of items)
    part.items.set(id, {
      value: unwaivable(value),
      at: source.at,
      from: from === null ? source.from : `${source.from}, ${from}`,
    });
  return { part, drafts };
}

/** A repository names those who excuse its own items; those of a policy nobody excuses, unless the policy says so. */
function unwaivable(value: unknown): unknown {
  return isNamed(value) && !Object.hasOwn(value, 'waivable') ? { ...value, waivable: false } : value;
}

function namedIn(data: Named, key: string): readonly (readonly [string, unknown])[] {
  const found = data[key];
  return isNamed(found) ? Object.entries(found) : [];
}

const sections: readonly string[] = ['roles', 'environments', 'items'];
const known: readonly string[] = ['version', 'extends', ...sections, 'freeze'];

/** What is wrong with the top of a policy. What stands below is judged as part of the checklist that takes it over. */
function shapeOf(data: unknown): readonly Draft[] {
  if (!isNamed(data)) return [mistake('WRONG_TYPE', [], 'the policy is no map', data, 'a map of keys')];
  const newer = newerVersion(data);
  if (newer !== null) return [newer];
  return [
    ...(data['version'] === 1 ? [] : [mistake('NOT_ALLOWED', ['version'], '`version` is not 1', data['version'], '1')]),
    ...Object.keys(data)
      .filter((key) => !known.includes(key))
      .map((key) => mistake('UNKNOWN_KEY', [key], `unknown key ${quote(key)} in a policy`, key, known.join(', '))),
    ...sections.flatMap((key) => {
      if (!Object.hasOwn(data, key)) return [];
      const found = data[key];
      const each = key === 'items' || !isNamed(found) ? [] : Object.entries(found).filter(([, one]) => !isNamed(one));
      return isNamed(found)
        ? each.map(([name, one]) => mistake('WRONG_TYPE', [key, name], `${quote(name)} is no map`, one, 'a map'))
        : [mistake('WRONG_TYPE', [key], `\`${key}\` is no map`, found, 'a map')];
    }),
    ...(Object.hasOwn(data, 'freeze') && !Array.isArray(data['freeze'])
      ? [mistake('WRONG_TYPE', ['freeze'], '`freeze` is no list', data['freeze'], 'a list of freezes')]
      : []),
    ...badExtends(data['extends']),
    ...(Object.keys(data).some((key) => key !== 'version')
      ? []
      : [mistake('MISSING_KEY', [], 'the policy says nothing', null, [...sections, 'freeze', 'extends'].join(', '))]),
  ];
}

function badExtends(value: unknown): readonly Draft[] {
  const entries: readonly unknown[] = value === undefined ? [] : [value].flat();
  return entries
    .filter((entry) => policyNamed(entry) === null && templateNamed(entry) === null)
    .map((entry) => mistake('NOT_ALLOWED', ['extends'], 'this cannot be extended', entry, 'a template, or a policy'));
}

function mistake(code: Draft['code'], at: Keys, message: string, seen: unknown, allowed: string): Draft {
  return { code, at, on: 'value', message, seen: quote(seen), allowed, next: 'Mend the policy.' };
}

/** What is wrong in a policy is told where the checklist names it: nobody else reads that file. */
function inPolicy(draft: Draft, { from, at }: Source, line: number | null): Draft {
  const { offset: _, ...rest } = draft;
  const where = line === null ? from : `line ${line} of ${from}`;
  return { ...rest, at, on: 'value', message: `${where}: ${draft.message}` };
}

function notRead(asked: Asked): Draft {
  return about(asked, 'POLICY_NOT_READ', 'was not read', 'nothing of it', 'a policy that can be read', {
    next: 'Give it with `--policy FILE` where a file on a disk is checked; see the reason where GitHub was asked.',
  });
}

function chain(asked: Asked, seen: string, allowed: string): Draft {
  return about(asked, 'POLICY_CHAIN', 'leads no further', seen, allowed, {
    next: 'Let the checklist extend the policies that are meant, each by its own name.',
  });
}

function foreign(asked: Asked, owner: string): Draft {
  const allowed = `a policy of ${owner}, in ${owner}/.github or ${owner}/.github-private`;
  return about(
    asked,
    'POLICY_FOREIGN',
    'is of another organisation than the repository',
    asked.reference.owner,
    allowed,
    {
      next: 'Name a policy of the own organisation; who keeps another one could change what is asked here.',
    },
  );
}

function hidden(asked: Asked): Draft {
  return about(
    asked,
    'POLICY_PRIVATE',
    'is private, and this repository is public',
    'a private policy',
    'a public one',
    {
      next: 'Put the policy into a public repository: what it asks is shown on every pull request here.',
    },
  );
}

function about(
  { reference, at }: Asked,
  code: Draft['code'],
  what: string,
  seen: string,
  allowed: string,
  { next }: Pick<Draft, 'next'>,
): Draft {
  return { code, at, on: 'value', message: `the policy ${reference.text} ${what}`, seen, allowed, next };
}

/**
 * The policies' items with the repository's own spelling of their environments. What is asked only in environments that the policies
 * name and the repository does not have is not asked here; a name that nobody knows is left to be told.
 */
function askedHere(part: Part, environments: unknown): ReadonlyMap<string, LentValue> {
  const names = new Map(
    isNamed(environments) ? Object.keys(environments).map((name) => [name.toLowerCase(), name]) : [],
  );
  const kept = [...part.items].flatMap(([id, lent]): readonly [string, LentValue][] => {
    const { value } = lent;
    const wanted: unknown = isNamed(value) && Object.hasOwn(value, 'environments') ? value['environments'] : null;
    if (!isNamed(value) || !Array.isArray(wanted) || wanted.length === 0) return [[id, lent]];
    const here = wanted.flatMap((name: unknown) => {
      const own = names.get(String(name).toLowerCase());
      return own === undefined && part.environments.has(String(name).toLowerCase()) ? [] : [own ?? name];
    });
    return here.length === 0 ? [] : [[id, { ...lent, value: { ...value, environments: here } }]];
  });
  return new Map(kept);
}
