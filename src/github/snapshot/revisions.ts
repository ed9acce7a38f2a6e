import { field, instant, integer, list, fieldOrNull, orNull, text } from '../json.ts';
import { isBefore } from '../../evidence/time.ts';
import { parseActor } from './actor.ts';
import type { Json } from '../json.ts';
import type { Revision } from '../../evidence/facts.ts';

/** The history of a text, newest first; `complete` only where it is proved to be whole. */
export interface Revisions {
  readonly complete: boolean;
  readonly list: readonly Revision[];
}

/**
 * The edits of a text, newest first. GitHub documents neither their order nor that an edit shows the whole text of its revision
 * (docs/github-facts.md §6), so both are tried on what must hold: the newest revision is the present text. Where that fails, or a
 * revision was erased or not shown, the history is not complete and proves nothing.
 */
export function parseRevisions(json: Json, present: string, wasEdited: boolean): Revisions {
  if (json.value === null) return { complete: !wasEdited, list: [] };
  const total = integer(field(json, 'totalCount'));
  const revisions = newestFirst(list(field(json, 'nodes'), parseRevision), present);
  const [newest] = revisions;
  if (newest === undefined) return { complete: total === 0 && !wasEdited, list: [] };
  const whole = total === revisions.length && revisions.every((revision) => revision.text !== null);
  return { complete: whole && sameText(newest.text, present), list: revisions };
}

function parseRevision(json: Json): Revision {
  const erased = fieldOrNull(json, 'deletedAt') !== null;
  const diff = orNull(field(json, 'diff'), text);
  return {
    at: instant(field(json, 'editedAt')),
    editor: parseActor(field(json, 'editor')),
    text: erased ? null : diff,
  };
}

function newestFirst(revisions: readonly Revision[], present: string): readonly Revision[] {
  const first = revisions.at(0);
  const last = revisions.at(-1);
  if (first === undefined || last === undefined) return revisions;
  const sameSecond = first.at === last.at;
  const reversed = sameSecond
    ? !sameText(first.text, present) && sameText(last.text, present)
    : isBefore(first.at, last.at);
  return reversed ? revisions.toReversed() : revisions;
}

/** GitHub may keep other line ends in a revision than in the text itself. */
function sameText(revision: string | null, present: string): boolean {
  return revision !== null && revision.replaceAll('\r\n', '\n') === present.replaceAll('\r\n', '\n');
}
