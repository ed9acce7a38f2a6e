import { scan } from './wildcard-scan.ts';

/** A pattern has at most so many characters. */
export const longestGlob = 200;

/**
 * Globs over paths and branch names. Only three wildcards exist: `*` and `?` inside a segment, `**` as a whole segment,
 * which stands for any number of segments (at the end of the pattern: for at least one).
 * They are matched by a scan without a regular expression, in time proportional to pattern × text, so no pattern is catastrophic.
 */
export function globMatches(pattern: string, text: string): boolean {
  if (text === '' || globMistake(pattern) !== null) return false;
  const segments = pattern.split('/');
  // `docs/**` is what stands below docs, not docs itself.
  if (segments.at(-1) === '**') segments.push('*');
  return scan(segments, text.split('/'), '**', segmentMatches);
}

/** Whether one of the patterns matches. */
export function anyGlobMatches(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => globMatches(pattern, text));
}

/** Whether one of the patterns may match something below a path; a pattern that cannot be matched may. */
export function anyGlobReachesBelow(patterns: readonly string[], path: string): boolean {
  const below = path.split('/');
  return patterns.some((pattern) => {
    if (globMistake(pattern) !== null) return true;
    const segments = pattern.split('/');
    // Either the front of it is the path, or `**` in front of what it ends with stands for the rest.
    return segments.some(
      (segment, index) =>
        (index > 0 || segment === '**') &&
        scan(segments.slice(0, segment === '**' ? index + 1 : index), below, '**', segmentMatches),
    );
  });
}

/** Whether one of the patterns names a path, wildcards aside, as a directory in front of what it matches. */
export function anyGlobNamesDirectory(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => pattern.startsWith(`${path}/`));
}

/** What is wrong with a glob, and what to write instead; null for a good one. */
export interface GlobMistake {
  readonly allowed: string;
  readonly next: string;
}

const allowed = 'text with `*` and `?` inside a segment and `**` as a whole segment, for example src/**/*.ts';

/** Why a pattern cannot be matched; null where it can. */
export function globMistake(pattern: string): GlobMistake | null {
  const next = nextStep(pattern);
  return next === null ? null : { allowed, next };
}

/**
 * Characters with a meaning in other glob languages are refused rather than taken literally: a pattern that silently
 * matches nothing would silently leave an item out.
 */
function nextStep(pattern: string): string | null {
  if (pattern === '') return 'Write a pattern, or remove the entry.';
  if (pattern.length > longestGlob) return `Shorten it to at most ${longestGlob} characters.`;
  if (/[{}]/.test(pattern)) return 'Write one entry per alternative instead of braces.';
  if (/[[\]()|]/.test(pattern)) return 'Write `?` for the character, or one entry per alternative.';
  if (pattern.startsWith('!')) return 'Name what is meant; there is no negation.';
  if (pattern.includes('\\')) return 'Write `/` between segments; nothing is escaped.';
  const segments = pattern.split('/');
  if (segments.at(-1) === '') return `Write ${pattern}** to mean everything below it.`;
  if (segments.includes('')) return 'Remove the empty segment: paths and branches start without `/`.';
  if (segments.some((segment) => segment === '.' || segment === '..'))
    return 'Write the path from the top of the repository, without `.` and `..`.';
  if (segments.some((segment) => segment.includes('**') && segment !== '**'))
    return 'Let `**` stand alone between slashes.';
  return null;
}

function segmentMatches(pattern: string, text: string): boolean {
  return scan(Array.from(pattern), Array.from(text), '*', (wanted, seen) => wanted === '?' || wanted === seen);
}
