import { needKey } from '../../evidence/need.ts';
import { factsReader, isAnswering, observer } from '../reader-identity.ts';
import { field, objectId } from '../json.ts';
import { headCommit } from './lists.ts';
import { parseChange } from './change.ts';
import { parseConfig } from './config.ts';
import { parseEvidence } from './evidence.ts';
import { parseFile } from './file.ts';
import { parseOwnRuns } from './own-runs.ts';
import { parseRepository } from './facts-without.ts';
import { parseShown, shownChecks } from './shown.ts';
import type { ChangedFile, ChangeFacts, Facts } from '../../evidence/facts.ts';
import type { Gathered } from './gather.ts';
import type { Json } from '../json.ts';
import type { OwnRuns } from './own-runs.ts';
import type { Provenance } from '../../evidence/reading.ts';
import type { Look } from './look.ts';
import type { Snapshot } from '../../gate/ports.ts';

/** All that was read of a change, as facts and as what we show. */
export function assemble(
  look: Look,
  repository: Json,
  json: Json,
  gathered: Gathered,
  files: readonly ChangedFile[],
): Snapshot {
  const { options, address, now } = look;
  const observed: Provenance = { source: 'graphql:Snapshot', observer: observer(options.reader), at: now };
  const change = parseChange(json, gathered, files, observed);
  const home = parseRepository(repository);
  const commits = commitsOf(json, change);
  const own = ownRuns(look, commits, home.id, change.number);
  const facts: Facts = {
    facts: 1,
    now,
    subject: {
      repository: home,
      environment: address.environment,
      candidate: change.merge?.commit ?? change.head.commit,
      changes: [change.number],
    },
    reader: factsReader(options.reader),
    config: parseConfig(repository, options.configPath),
    changes: [change],
    commits: commits.map((commit, index) =>
      parseEvidence(commit, index === 0 ? gathered.headContexts : gathered.mergeContexts),
    ),
    sightings: own.sightings,
    shown: own.shown,
    readings: filesAlong(look, commits, observed),
    // The App's own memory knows them better.
    remembered: options.reader.kind === 'beside' ? own.clicks : [],
  };
  const { reader } = options;
  return {
    facts,
    shown:
      reader.kind === 'app'
        ? parseShown(json, gathered, own, reader.slug)
        : shownChecks(own, isAnswering(reader) ? gathered.comments : []),
  };
}

function ownRuns({ options }: Look, commits: readonly Json[], repository: number, change: number): OwnRuns {
  const { reader } = options;
  if (reader.kind === 'alone') return { checks: [], others: [], sightings: [], shown: [], clicks: [] };
  return parseOwnRuns(commits, reader.app, repository, change);
}

/** The head, and the merge commit where there is another one. */
function commitsOf(json: Json, { head, merge }: ChangeFacts): readonly Json[] {
  return merge === null || merge.commit === head.commit
    ? [headCommit(json)]
    : [headCommit(json), field(json, 'mergeCommit')];
}

/** The files that were read along, at every commit that could be the candidate. */
function filesAlong({ files }: Look, commits: readonly Json[], observed: Provenance): Facts['readings'] {
  return Object.fromEntries(
    commits.flatMap((commit) =>
      files.map((path, index) => [
        needKey({ kind: 'file', commit: objectId(field(commit, 'oid')), path }),
        { ...observed, known: true, value: parseFile(field(commit, `file${index}`)) },
      ]),
    ),
  );
}
