import { anyGlobMatches } from './glob.ts';
import type { When } from '../model.ts';
import type { ChangeFacts } from '../../evidence/facts.ts';

/** Whether an item applies to a change, and why. */
export interface Application {
  readonly applies: boolean;
  readonly sentence: string;
}

/** Every condition given must hold. A renamed file counts under its old and its new path, so that a rename evades no rule. */
export function applies(when: When | null, change: ChangeFacts): Application {
  if (when === null) return { applies: true, sentence: 'It applies always.' };
  const answers = [byPaths(when.paths, change), byLabels(when.labels, change), byBase(when.base, change)].filter(
    (one) => one !== null,
  );
  const failed = answers.filter((one) => !one.applies);
  const told = failed.length > 0 ? failed : answers;
  return {
    applies: failed.length === 0,
    sentence: told.length === 0 ? 'It applies always.' : told.map(({ sentence }) => sentence).join(' '),
  };
}

function byPaths(globs: readonly string[] | undefined, { files }: ChangeFacts): Application | null {
  if (globs === undefined) return null;
  const paths = files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
  const hit = paths.find((path) => anyGlobMatches(globs, path));
  return hit === undefined
    ? { applies: false, sentence: `None of ${files.length} changed files matches ${globs.join(', ')}.` }
    : { applies: true, sentence: `The change touches ${hit}.` };
}

function byLabels(wanted: readonly string[] | undefined, { labels }: ChangeFacts): Application | null {
  if (wanted === undefined) return null;
  const carried = new Set(labels.map((label) => label.toLowerCase()));
  const hit = wanted.find((label) => carried.has(label.toLowerCase()));
  return hit === undefined
    ? { applies: false, sentence: `The change carries none of the labels ${wanted.join(', ')}.` }
    : { applies: true, sentence: `The change carries the label ${hit}.` };
}

function byBase(globs: readonly string[] | undefined, { base }: ChangeFacts): Application | null {
  if (globs === undefined) return null;
  return anyGlobMatches(globs, base.ref)
    ? { applies: true, sentence: `The change goes to ${base.ref}.` }
    : { applies: false, sentence: `The change goes to ${base.ref}, not to ${globs.join(', ')}.` };
}
