import { boxState, carriesHiddenTick } from '../markdown/task-boxes.ts';
import type { Actor, ChangeFacts, Revision } from '../facts.ts';
import type { Instant } from '../time.ts';

/** Who ticked the box that is ticked now and when; or why that cannot be told. */
export type Ticker = { readonly by: Actor; readonly at: Instant } | { readonly untold: string };

/**
 * The editor of the oldest revision in the unbroken row, from the newest backwards, in which the box is ticked.
 * A revision whose text is not shown breaks the proof, never the row.
 */
export function tickerOf(change: ChangeFacts, title: string): Ticker {
  const history = historyOf(change);
  if ('untold' in history) return history;
  let oldest: Revision | null = null;
  for (const revision of history.revisions) {
    if (revision.text === null) return { untold: `the text of the revision of ${revision.at} is not shown` };
    if (carriesHiddenTick(revision, title))
      return { untold: `the revision of ${revision.at} carried the tick already, hidden or more than once` };
    if (boxState(revision, title) !== 'ticked') return told(oldest);
    oldest = revision;
  }
  return history.whole ? told(oldest) : { untold: 'GitHub does not show every revision of the description' };
}

/** Who took the tick of a box away, as far as GitHub tells, with when. A text that is not shown may have done so. */
export function untickings(
  change: ChangeFacts,
  title: string,
): readonly { readonly by: Actor; readonly at: Instant }[] {
  const history = historyOf(change);
  const revisions = 'untold' in history ? [] : history.revisions;
  return revisions.flatMap((revision, index) => {
    const { editor: by, at } = revision;
    const before = revisions[index + 1];
    const took = before !== undefined && mayBe(before, title, true) && mayBe(revision, title, false);
    return took && by !== null ? [{ by, at }] : [];
  });
}

function mayBe(revision: Revision, title: string, ticked: boolean): boolean {
  return revision.text === null || (boxState(revision, title) === 'ticked') === ticked;
}

type History = { readonly revisions: readonly Revision[]; readonly whole: boolean } | { readonly untold: string };

/** All revisions, newest first, the creation last. `whole` is false where older ones are not shown. */
function historyOf({ author, body }: ChangeFacts): History {
  const { complete, list } = body.revisions;
  const [newest] = list;
  if (newest === undefined) {
    const creation = { at: body.createdAt, editor: author, text: body.text };
    return complete
      ? { revisions: [creation], whole: true }
      : { untold: 'GitHub does not show the revisions of the description' };
  }
  if (newest.text !== null && newest.text !== body.text)
    return { untold: 'the newest revision is not the description as it stands' };
  const revisions = list.map((revision) =>
    revision.at === body.createdAt && revision.editor === null ? { ...revision, editor: author } : revision,
  );
  return { revisions, whole: complete && list.at(-1)?.at === body.createdAt };
}

function told(revision: Revision | null): Ticker {
  if (revision === null) return { untold: 'no revision shows it ticked' };
  return revision.editor === null
    ? { untold: 'GitHub does not tell who edited the description' }
    : { by: revision.editor, at: revision.at };
}
