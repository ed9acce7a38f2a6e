/** Who owns what a pattern matches, as one line of the file says it. */
export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  readonly owners: Owners;
}

/** The owners of a line, by what they are: logins, teams as `org/slug`, and e-mail addresses, whose accounts nobody can tell. */
export interface Owners {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly emails: readonly string[];
}

/** A line that is no rule: GitHub skips it, and so lets an earlier, perhaps weaker rule decide. */
export interface BadLine {
  readonly badLine: number;
  readonly seen: string;
}

const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The rules of a CODEOWNERS file in file order; or the first line that is none. */
export function parseCodeowners(text: string): readonly OwnerRule[] | BadLine {
  const rules: OwnerRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === undefined) continue;
    const owners = isPattern(pattern) ? ownersOf(names) : null;
    if (owners === null) return { badLine: index + 1, seen: line.trim() };
    rules.push({ line: index + 1, pattern: pattern.replaceAll('\\ ', ' '), owners });
  }
  return rules;
}

/** What stands between blanks, up to a comment; a blank after a backslash belongs to the pattern. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\ |[^\s])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}

/** What Git's own patterns know beyond this does not work here (docs/github-facts.md §3). */
function isPattern(pattern: string): boolean {
  return !/^!|[[\]]|\\(?! )|^\/*$/.test(pattern);
}

function ownersOf(names: readonly string[]): Owners | null {
  const [users, teams] = [USER, TEAM].map((form) => names.flatMap((name) => form.exec(name)?.[1] ?? []));
  const emails = names.filter((name) => EMAIL.test(name));
  if (users === undefined || teams === undefined || users.length + teams.length + emails.length < names.length)
    return null;
  return { users, teams, emails };
}
