import { ruleFor } from './owner-rule.ts';
import type { OwnerRule, Owners } from './parse.ts';
import type { ChangeFacts } from '../facts.ts';

/** What of a change one line of the file decides about. */
export interface OwnedPart {
  readonly line: number;
  readonly owners: Owners;
  readonly paths: readonly string[];
}

/** Every path that the change touches; a renamed file counts at both of its places. */
export function changedPaths({ files }: Pick<ChangeFacts, 'files'>): readonly string[] {
  return [
    ...new Set(
      files.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]),
    ),
  ];
}

/** The change's paths by the line that decides about them, and those that nobody owns: no line matches, or it names nobody. */
export function ownedParts(
  rules: readonly OwnerRule[],
  change: Pick<ChangeFacts, 'files'>,
): { readonly owned: readonly OwnedPart[]; readonly unowned: readonly string[] } {
  const parts = new Map<number, OwnedPart>();
  const unowned: string[] = [];
  for (const path of changedPaths(change)) {
    const rule = ruleFor(rules, path);
    if (rule === undefined || isNobody(rule.owners)) unowned.push(path);
    else parts.set(rule.line, { ...rule, paths: [...(parts.get(rule.line)?.paths ?? []), path] });
  }
  return { owned: [...parts.values()], unowned };
}

function isNobody({ users, teams, emails }: Owners): boolean {
  return users.length + teams.length + emails.length === 0;
}
