import { field, integer, list, objectId, fieldOrNull, orNull, refuse } from '../json.ts';
import { parseActor, parsePerson } from './actor.ts';
import type { Actor, CommitFacts, CommitPerson } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

/** One commit of the change; `json` is the node of the connection. */
export function parseCommit(json: Json): CommitFacts {
  const commit = field(json, 'commit');
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

/** Who pushed the commit when it was the tip of a push; empty for commits that came along with a later one. */
export function pushersOf(json: Json): readonly Actor[] {
  return pushers(field(json, 'commit'), 'checkSuites').flatMap(({ pusher }) => (pusher === null ? [] : [pusher]));
}

/** The pushes that a commit's check suites name, from the connection under `key`. */
export function pushers(commit: Json, key: string): readonly { readonly pusher: Actor | null; readonly push: Json }[] {
  const suites = fieldOrNull(commit, key);
  if (suites === null) return [];
  return list(field(suites, 'nodes'), (suite) => fieldOrNull(suite, 'push')).flatMap((push) =>
    push === null ? [] : [{ pusher: parseActor(field(push, 'pusher')), push }],
  );
}

/** Beyond what is listed stands somebody whom we do not know, which must not pass for nobody. */
function parseAuthors(json: Json): readonly CommitPerson[] {
  const known = list(field(json, 'nodes'), parsePerson);
  return integer(field(json, 'totalCount')) === known.length ? known : [...known, { email: null, user: null }];
}
