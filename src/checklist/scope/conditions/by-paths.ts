import { readingOf } from '../../../evidence/need.ts';
import { isKnown } from '../../../evidence/reading.ts';
import { anyGlobMatches, anyGlobNamesDirectory, anyGlobReachesBelow } from '../glob.ts';
import { dark, seen } from './condition.ts';
import type { Circumstances, Condition } from './condition.ts';
import type { ChangedFile, ChangeFacts, Need } from '../../../evidence/facts.ts';

/** More changed files than this that may be submodules or links are not looked at: then the item is asked. */
const MOST = 100;

/**
 * A changed file matches. A renamed file counts under its old and its new path, so that a rename evades no rule; and so does what stands
 * where a pattern names a directory: a submodule or a link there is one file, and changes all below it. Where only wildcards may reach below
 * a changed file, it is looked at what it is.
 */
export function byPaths(globs: readonly string[], { change, facts }: Circumstances): Condition {
  const { files } = change;
  const hit = files.flatMap(pathsOf).find((path) => matches(globs, path));
  if (hit !== undefined) return seen(change, true, `The change touches ${hit}.`);
  const unclear = mayLead(globs, change);
  if (unclear.length > MOST) {
    const many = `${unclear.length} changed files may be submodules or links`;
    return seen(change, null, `${many}, below which ${globs.join(', ')} may match, so the item is asked.`);
  }
  for (const path of unclear) {
    const readings = placesOf(path, change).map((need) => readingOf(facts, need));
    const kinds = readings.flatMap((reading) => (isKnown(reading) ? [reading.value.kind] : []));
    const leading = kinds.find((kind) => kind === 'submodule' || kind === 'symlink');
    if (leading !== undefined)
      return seen(change, true, `The change touches ${path}, a ${leading}, and so what is below it.`);
    const unread = readings.find((reading) => !isKnown(reading));
    if (unread !== undefined && !isKnown(unread)) return dark(`Whether ${path} is a submodule or a link`, unread);
    if (kinds.every((kind) => kind === 'missing'))
      return seen(change, null, `What ${path} was cannot be told, so the item is asked.`);
  }
  return seen(change, false, `None of ${files.length} changed files matches ${globs.join(', ')}.`);
}

/** What must be read to tell what the changed files are: nothing where one matches, or none of them may be more than a file. */
export function pathNeeds(globs: readonly string[], { change }: Circumstances): readonly Need[] {
  if (change.files.flatMap(pathsOf).some((path) => matches(globs, path))) return [];
  const unclear = mayLead(globs, change);
  return unclear.length > MOST ? [] : unclear.flatMap((path) => placesOf(path, change));
}

function pathsOf({ path, previousPath }: ChangedFile): readonly string[] {
  return previousPath === undefined ? [path] : [path, previousPath];
}

function matches(globs: readonly string[], path: string): boolean {
  return anyGlobMatches(globs, path) || anyGlobNamesDirectory(globs, path);
}

/** Changed files that may be submodules or links, below which a pattern may match. */
function mayLead(globs: readonly string[], { files }: ChangeFacts): readonly string[] {
  return files
    .filter(isOneLine)
    .flatMap(pathsOf)
    .filter((path) => anyGlobReachesBelow(globs, path));
}

/** Git shows a submodule, and where a link leads, as one line. */
function isOneLine({ lines }: ChangedFile): boolean {
  return lines === undefined || (lines.added <= 1 && lines.removed <= 1);
}

/** Where it stands after the change, and before it. */
function placesOf(path: string, { head, base }: ChangeFacts): readonly Need<'file'>[] {
  return [head, base].map(({ commit }) => ({ kind: 'file', commit, path }));
}
