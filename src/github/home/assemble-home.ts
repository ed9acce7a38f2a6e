import { needKey } from '../../evidence/need.ts';
import { isBefore } from '../../evidence/time.ts';
import { factsReader, observer } from '../reader-identity.ts';
import { field, instant, integer, list, objectId, oneOf, orNull, refuse, text } from '../json.ts';
import { parseActor } from '../snapshot/actor.ts';
import { carriesOurReaction, parseComment } from '../snapshot/comments.ts';
import { parseCommitFacts } from '../snapshot/commits.ts';
import { parseConfig } from '../snapshot/config.ts';
import { parseEvidence } from '../snapshot/evidence.ts';
import { parseFile } from '../snapshot/file.ts';
import { parseRepository } from '../snapshot/facts-without.ts';
import { parseOwnRuns } from '../snapshot/own-runs.ts';
import { isOurBot, parseOwnComments } from '../snapshot/shown.ts';
import { parseEvent } from '../snapshot/timeline.ts';
import type { ChangeFacts, Comment } from '../../evidence/facts.ts';
import type { Provenance } from '../../evidence/reading.ts';
import type { Instant } from '../../evidence/time.ts';
import type { HomeAddress } from '../../gate/release/home-address.ts';
import type { Shown, Snapshot } from '../../gate/ports.ts';
import type { Json } from '../json.ts';
import type { HomeLists } from './home-lists.ts';
import type { HomeOptions } from './read-home.ts';

/** What was asked for, and when. */
interface Asked {
  readonly options: HomeOptions;
  readonly home: HomeAddress;
  readonly files: readonly string[];
  readonly now: Instant;
}

/** The home as facts: a change that counts as merged, with the candidate for its head and its merge, and as what we show on it. */
export function assembleHome({ options, home, files, now }: Asked, repository: Json, lists: HomeLists): Snapshot {
  const { reader, configPath } = options;
  const observed: Provenance = { source: 'graphql:Home', observer: observer(reader), at: now };
  const place = parseRepository(repository);
  const issue = field(repository, 'issue');
  const commit = field(repository, 'object');
  const own = parseOwnRuns([commit], reader.app, place.id, home.issue);
  const nobody: Shown['reviewRequests'] = { users: [], teams: [] };
  return {
    facts: {
      facts: 1,
      now,
      subject: {
        repository: place,
        environment: home.environment,
        candidate: home.candidate,
        changes: [home.issue],
      },
      reader: factsReader(reader),
      config: parseConfig(repository, configPath),
      changes: [parseHome(issue, commit, { home, lists, observed })],
      commits: [parseEvidence(commit, lists.contexts)],
      sightings: own.sightings,
      shown: own.shown,
      readings: Object.fromEntries(
        files.map((path, index) => [
          needKey({ kind: 'file', commit: home.candidate, path }),
          { ...observed, known: true, value: parseFile(field(commit, `file${index}`)) },
        ]),
      ),
      remembered: [],
    },
    shown: {
      checks: own.checks,
      others: own.others,
      comments: parseOwnComments(lists.comments, reader.slug),
      reacted: lists.comments.filter(carriesOurReaction).map((comment) => parseComment(comment).id),
      reviewRequests: nobody,
      reviewersDone: nobody,
      issue: parseOwnIssue(issue, reader.slug),
    },
  };
}

function parseHome(
  issue: Json,
  commit: Json,
  { home, lists, observed }: { readonly home: HomeAddress; readonly lists: HomeLists; readonly observed: Provenance },
): ChangeFacts {
  const comments = lists.comments.map(parseComment);
  const createdAt = instant(field(issue, 'createdAt'));
  const oid = objectId(field(commit, 'oid'));
  return {
    release: { environment: home.environment },
    number: integer(field(issue, 'number')),
    url: text(field(issue, 'url')),
    title: text(field(issue, 'title')),
    // Who deploys it is told by deployments, which are read apart.
    author: null,
    state: 'merged',
    draft: false,
    crossRepository: false,
    base: { ref: home.branch ?? '', commit: oid },
    head: { ref: home.branch ?? '', commit: oid },
    merge: { commit: oid, at: notBefore(observed.at, comments) },
    labels: parseLabels(field(issue, 'labels')),
    files: [],
    commits: [parseCommitFacts(commit)],
    pushers: { ...observed, known: true, value: [] },
    // What stands in the issue is ours: nothing in it is anybody's word.
    body: { text: '', createdAt, revisions: { complete: true, list: [] } },
    comments,
    reviews: [],
    timeline: lists.timeline.flatMap(parseEvent),
    updatedAt: instant(field(issue, 'updatedAt')),
    observed,
  };
}

/**
 * Every comment was made before this moment, whichever clock is behind: what a comment without a commit means is told by what was shown before
 * it, never by a merge.
 */
function notBefore(now: Instant, comments: readonly Comment[]): Instant {
  return comments.reduce((latest, { createdAt }) => (isBefore(latest, createdAt) ? createdAt : latest), now);
}

function parseLabels(labels: Json): readonly string[] {
  const names = list(field(labels, 'nodes'), (label) => text(field(label, 'name')));
  return names.length === integer(field(labels, 'totalCount')) ? names : refuse(labels, 'a whole list of labels');
}

/** Anybody with write access may edit our words; GitHub tells who was the last. */
function parseOwnIssue(issue: Json, slug: string): NonNullable<Shown['issue']> {
  const wasEdited = orNull(field(issue, 'lastEditedAt'), instant) !== null;
  return {
    number: integer(field(issue, 'number')),
    title: text(field(issue, 'title')),
    text: text(field(issue, 'body')),
    open: oneOf(field(issue, 'state'), ['OPEN', 'CLOSED']) === 'OPEN',
    tampered: wasEdited && !isOurBot(parseActor(field(issue, 'editor')), slug),
  };
}
