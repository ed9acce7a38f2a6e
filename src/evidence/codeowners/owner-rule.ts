import { scan } from '../wildcard-scan.ts';
import type { OwnerRule } from './parse.ts';

/** The rule that decides about a path: the last one that matches; undefined where none does. */
export function ruleFor(rules: readonly OwnerRule[], path: string): OwnerRule | undefined {
  const segments = path.split('/');
  return rules.findLast(({ pattern }) => patternMatches(pattern, segments));
}

/**
 * Patterns are those of `.gitignore`: one with a slash before its end starts at the top, every other one anywhere; what matches a directory
 * matches everything below it, except that a star alone at the end stays in its directory (docs/github-facts.md §3).
 */
function patternMatches(pattern: string, path: readonly string[]): boolean {
  const inner = pattern.replace(/\/$/, '');
  const anchored = inner.includes('/') ? [] : ['**'];
  const wanted = [...anchored, ...inner.replace(/^\//, '').split('/')];
  const below = [...wanted, '**', '*'];
  if (inner !== pattern || wanted.at(-1) === '**') return segmentsMatch(below, path);
  return segmentsMatch(wanted, path) || (wanted.at(-1) !== '*' && segmentsMatch(below, path));
}

function segmentsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  return scan(pattern, path, '**', (wanted, seen) =>
    scan(Array.from(wanted), Array.from(seen), '*', (one, other) => one === '?' || one === other),
  );
}
