import { field, integer, list, objectId, fieldOrNull, orNull, refuse } from '../json.ts';
import { parseActor, parsePerson } from './actor.ts';
import type { Actor, CommitFacts, CommitId, CommitPerson } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

/** One commit of the change; `json` is the node of the connection. */
export function parseCommit(json: Json): CommitFacts {
  return parseCommitFacts(field(json, 'commit'));
}

/** A commit with everyone named in it. */
export function parseCommitFacts(commit: Json): CommitFacts {
  const parents = field(commit, 'parents');
  const oids = list(field(parents, 'nodes'), (parent) => objectId(field(parent, 'oid')));
  if (oids.length !== integer(field(parents, 'totalCount'))) return refuse(parents, 'a whole list of parents');
  return {
    oid: objectId(field(commit, 'oid')),
    parents: oids,
    authors: parseAuthors(field(commit, 'authors')),
    committer: orNull(field(commit, 'committer'), parsePerson),
  };
}

/** One push as a check suite of its tip names it. */
export interface KnownPush {
  readonly pusher: Actor | null;
  readonly after: CommitId | null;
  /** What the branch pointed at before. */
  readonly before: CommitId | null;
}

/** The push whose tip the commit was; empty for commits that came along with a later one. `json` is the node of the connection. */
export function pushesOf(json: Json): readonly KnownPush[] {
  return pushes(field(json, 'commit'), 'checkSuites');
}

/** The pushes that a commit's check suites name, from the connection under `key`. */
export function pushes(commit: Json, key: string): readonly KnownPush[] {
  const suites = fieldOrNull(commit, key);
  if (suites === null) return [];
  return list(field(suites, 'nodes'), (suite) => fieldOrNull(suite, 'push')).flatMap((push) =>
    push === null
      ? []
      : [
          {
            pusher: parseActor(field(push, 'pusher')),
            after: orNull(field(push, 'nextSha'), objectId),
            before: orNull(field(push, 'previousSha'), objectId),
          },
        ],
  );
}

/** Beyond what is listed stands somebody whom we do not know, which must not pass for nobody. */
export function parseAuthors(json: Json): readonly CommitPerson[] {
  const known = list(field(json, 'nodes'), parsePerson);
  return integer(field(json, 'totalCount')) === known.length ? known : [...known, { email: null, user: null }];
}
