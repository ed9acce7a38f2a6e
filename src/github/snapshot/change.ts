import { field, flag, instant, integer, list, objectId, oneOf, optionalField, orNull, refuse, text } from '../json.ts';
import { headCommit } from './lists.ts';
import { parseActor } from './actor.ts';
import { parseComment } from './comments.ts';
import { parseCommit, pushes, pushesOf } from './commits.ts';
import { parseEvent } from './timeline.ts';
import { parseReview } from './reviews.ts';
import { parseRevisions } from './revisions.ts';
import { unlistedFiles } from './changed-files.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import type { Actor, ChangedFile, ChangeFacts, CommitId, TimelineEvent } from '../../evidence/facts.ts';
import type { Gathered } from './gather.ts';
import type { KnownPush } from './commits.ts';
import type { Json } from '../json.ts';
import type { Provenance, Reading } from '../../evidence/reading.ts';

/** The pull request with all its lists; `files` are given apart, because renames need another request. */
export function parseChange(
  json: Json,
  gathered: Gathered,
  files: readonly ChangedFile[],
  observed: Provenance,
): ChangeFacts {
  const timeline = gathered.timeline.flatMap(parseEvent);
  const createdAt = instant(field(json, 'createdAt'));
  const unlisted = unlistedFiles(json);
  return {
    number: integer(field(json, 'number')),
    url: text(field(json, 'url')),
    title: text(field(json, 'title')),
    author: parseActor(field(json, 'author')),
    state: stateOf(json),
    draft: flag(field(json, 'isDraft')),
    crossRepository: flag(field(json, 'isCrossRepository')),
    base: { ref: text(field(json, 'baseRefName')), commit: objectId(field(json, 'baseRefOid')) },
    head: { ref: text(field(json, 'headRefName')), commit: objectId(field(json, 'headRefOid')) },
    merge: parseMerge(json),
    labels: parseLabels(field(json, 'labels')),
    files,
    ...(unlisted === null ? {} : { unlistedFiles: unlisted }),
    ...linesOf(json),
    commits: gathered.commits.map(parseCommit),
    pushers: parsePushers(json, gathered, timeline, observed),
    body: parseBody(json, createdAt),
    comments: gathered.comments.map(parseComment),
    reviews: gathered.reviews.map(parseReview),
    timeline,
    updatedAt: instant(field(json, 'updatedAt')),
    observed,
  };
}

/** Nothing where GitHub does not count them: how large the change is, is unknown then. */
function linesOf(json: Json): Pick<ChangeFacts, 'lines'> {
  const added = optionalField(json, 'additions');
  const removed = optionalField(json, 'deletions');
  return added === null || removed === null ? {} : { lines: { added: integer(added), removed: integer(removed) } };
}

function stateOf(json: Json): ChangeFacts['state'] {
  const words = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  return words[oneOf(field(json, 'state'), ['OPEN', 'CLOSED', 'MERGED'])];
}

/** The commit it became when it was merged; null while it is not. */
function parseMerge(json: Json): ChangeFacts['merge'] {
  const commit = field(json, 'mergeCommit');
  const at = field(json, 'mergedAt');
  if (stateOf(json) !== 'merged') return at.value === null ? null : refuse(at, 'null while it is not merged');
  if (commit.value === null) return refuse(commit, 'the commit of a merged pull request');
  return { commit: objectId(field(commit, 'oid')), at: instant(at) };
}

function parseLabels(json: Json): readonly string[] {
  const labels = list(field(json, 'nodes'), (label) => text(field(label, 'name')));
  return labels.length === integer(field(json, 'totalCount')) ? labels : refuse(json, 'a whole list of labels');
}

function parseBody(json: Json, createdAt: string): ChangeFacts['body'] {
  const present = text(field(json, 'body'));
  const wasEdited = orNull(field(json, 'lastEditedAt'), instant) !== null;
  return { text: present, createdAt, revisions: parseRevisions(field(json, 'bodyEdits'), present, wasEdited) };
}

/**
 * Who pushed the head, and whoever else is known to have pushed to the branch: the tips of earlier pushes, and forced pushes.
 * Without the head's own pusher, or that of a tip that a later push went on from, the list would pass for complete when it is not:
 * a commit whose message skips every workflow has no check suite, and its author and committer are forgeable.
 */
function parsePushers(
  json: Json,
  gathered: Gathered,
  timeline: readonly TimelineEvent[],
  observed: Provenance,
): Reading<readonly Actor[]> {
  const head = objectId(field(json, 'headRefOid'));
  const forced = timeline.flatMap((event) => (event.kind === 'head-force-pushed' ? [event] : []));
  const known = [
    ...pushes(headCommit(json), 'pushes').filter(({ after }) => after === head),
    ...gathered.commits.flatMap(pushesOf),
  ];
  const tips = [head, ...continuedFrom(known, gathered)];
  const dark = tips.find((tip) => !known.some(({ pusher, after }) => pusher !== null && after === tip));
  if (dark !== undefined || forced.some(({ actor }) => actor === null)) {
    return {
      ...observed,
      unlearnable: true,
      code: 'PUSHER_UNKNOWN',
      detail: `GitHub does not show who pushed ${shortCommit(dark ?? head)}`,
    };
  }
  const all = [...known.map(({ pusher }) => pusher), ...forced.map(({ actor }) => actor)];
  return { ...observed, known: true, value: distinct(all.filter((actor) => actor !== null)) };
}

/** Commits of the change that were a tip before a later push: each was pushed by somebody. */
function continuedFrom(known: readonly KnownPush[], gathered: Gathered): readonly CommitId[] {
  const own = new Set(gathered.commits.map((node) => objectId(field(field(node, 'commit'), 'oid'))));
  return known.flatMap(({ before }) => (before !== null && own.has(before) ? [before] : []));
}

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [`${actor.type} ${actor.login}`, actor])).values()];
}
