import type { Draft } from './problems/draft.ts';

/** The newest level of the format that this reader knows. */
const known = 1;

/**
 * A file that asks for a newer level is refused as such and nothing else of it is judged: its newer keys would only look like mistakes,
 * and leaving them out could leave an item out.
 */
export function newerVersion(file: unknown): Draft | null {
  const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version <= known) return null;
  return {
    code: 'VERSION_TOO_NEW',
    at: ['version'],
    on: 'value',
    message: `the checklist is written for version ${version} of the format`,
    seen: String(version),
    allowed: `at most ${known}`,
    next: 'Update Holdpoint to a version that knows it.',
  };
}
