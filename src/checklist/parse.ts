import { acceptsFile } from './accepts.gen.js';
import { crossReferences } from './problems/cross-references.ts';
import { formatKeys } from './problems/draft.ts';
import type { Draft } from './problems/draft.ts';
import { inherit } from './inherit.ts';
import type { Inherited } from './inherit.ts';
import { limits } from './limits.ts';
import type { Checklist, ParseResult, Place, Problem } from './model.ts';
import { noPolicies } from './policy/policies.ts';
import type { Policies } from './policy/policies.ts';
import { mistakesIn } from './problems/mistakes.ts';
import { schemaProblems } from './problems/schema-problems.ts';
import { readSections } from './sections.ts';
import type { Sections } from './sections.ts';
import { readSourceText } from './yaml/source-text.ts';
import type { Fault } from './yaml/source-text.ts';
import { newerVersion } from './version.ts';
import { readYaml } from './yaml/yaml-tree.ts';
import type { YamlTree } from './yaml/yaml-tree.ts';

/**
 * Reads a checklist: either the whole of it, or every problem it has; never a part. It throws for no file, however broken,
 * and its cost is bounded by `limits`. `file` is the name that problems carry, `policies` what was read of those that it may extend.
 */
export function parseChecklist(
  source: string | Uint8Array,
  file: string,
  policies: Policies = noPolicies,
): ParseResult {
  const text = readSourceText(source);
  if (!text.ok) return refused([atFault(file, text.fault, placeAfter(text.before))]);
  const yaml = readYaml(text.text);
  const placeAt = (offset: number): Place => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) return refused([atFault(file, yaml.fault, placeAt(yaml.fault.offset))]);
  const inherited = inherit(yaml.tree.data, policies);
  const accepted = acceptsFile(inherited.data);
  const sections = readSections(inherited, accepted);
  const drafts = draftsOf(yaml.tree, inherited, sections, accepted).map((draft) => inFile(draft, inherited));
  if (drafts.length > 0) {
    const result = refused(drafts.map((draft) => toProblem(file, draft, placeAt(offsetOf(draft, yaml.tree)))));
    const wanted = inherited.lent?.wanted ?? [];
    return wanted.length === 0 ? result : { ...result, wanted };
  }
  const placeOf = (id: string) => placeAt(offsetOf(itemInFile({ at: ['items', id], on: 'key' }, inherited), yaml.tree));
  return { ok: true, checklist: assemble(sections, placeOf) };
}

function draftsOf(tree: YamlTree, inherited: Inherited, sections: Sections, accepted: boolean): readonly Draft[] {
  const newer = newerVersion(tree.data);
  if (newer !== null) return [newer];
  const found = accepted ? [] : schemaProblems(mistakesIn('file', inherited.data));
  const unknown = found.filter(({ at }) => at[0] === 'extends');
  // Which items there are is not known then; whatever else is said about them would only follow from that.
  const unread = inherited.drafts.filter(({ at }) => at[0] === 'extends');
  if (unknown.length + unread.length > 0) return [...tree.drafts, ...unknown, ...unread];
  return [...tree.drafts, ...inherited.drafts, ...found, ...crossReferences(sections)];
}

/** What is wrong with a policy, or with an item that only a template names, is shown where the file names the policy or the template. */
function inFile(draft: Draft, inherited: Inherited): Draft {
  const told = inherited.lent?.told(draft) ?? draft;
  return told.code === 'POLICY_LOCKED' ? told : itemInFile(told, inherited);
}

function itemInFile<T extends Pick<Draft, 'at' | 'on'>>(draft: T, { origins }: Inherited): T {
  const [section, id] = draft.at;
  const origin = section === 'items' ? origins.get(String(id)) : undefined;
  return origin?.untouched === true ? { ...draft, at: origin.at, on: 'value' } : draft;
}

function offsetOf(draft: Pick<Draft, 'at' | 'on' | 'offset'>, tree: YamlTree): number {
  const spot = tree.spotOf(draft.at);
  return draft.offset ?? (draft.on === 'key' ? spot.key : spot.value);
}

function toProblem(file: string, draft: Draft, place: Place): Problem {
  const { code, message, seen, allowed, next } = draft;
  return { file, ...place, code, path: formatKeys(draft.at), message, seen, allowed, next };
}

function atFault(file: string, { code, message, seen, allowed, next }: Fault, place: Place): Problem {
  return { file, ...place, code, path: '', message, seen, allowed, next };
}

function placeAfter(before: string): Place {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

type Refused = Extract<ParseResult, { readonly ok: false }>;

/** In the order in which they stand in the file; of very many, the first ones and how many more there are. */
function refused(problems: readonly Problem[]): Refused {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted.slice(0, limits.problems);
  const [last] = shown.slice(-1);
  if (sorted.length === shown.length || last === undefined) return { ok: false, problems: shown };
  const more = `${sorted.length - shown.length} more`;
  const rest: Problem = {
    ...last,
    code: 'TOO_MANY',
    path: '',
    message: `${more} problems follow`,
    seen: `${sorted.length} problems`,
    allowed: 'none',
    next: 'Mend the ones above first.',
  };
  return { ok: false, problems: [...shown, rest] };
}

/** The checklist of a file without problems: every entry has passed the schema. */
function assemble(sections: Sections, placeOf: (id: string) => Place): Checklist {
  const roles: Record<string, Checklist['roles'][string]> = Object.create(null);
  for (const { name, value } of sections.roles) if (value !== null) roles[name] = value;
  const profiles = sections.profiles.flatMap(({ value }) => value ?? []);
  return {
    version: 1,
    roles,
    environments: sections.environments.flatMap(({ name, value }) => (value === null ? [] : [{ name, ...value }])),
    ...(profiles.length === 0 ? {} : { profiles }),
    items: sections.items.flatMap(({ name, value }) =>
      value === null ? [] : [{ id: name, ...value, place: placeOf(name) }],
    ),
  };
}
