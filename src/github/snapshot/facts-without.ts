import { factsReader } from '../reader-identity.ts';
import { field, flag, integer, fieldOrNull, text } from '../json.ts';
import { parseConfig } from './config.ts';
import { shownChecks } from './shown.ts';
import type { CommitId, Subject } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { Look } from './look.ts';
import type { Snapshot } from '../../gate/ports.ts';

/** A commit that no pull request proposes: the judge says what that means. */
export function factsWithout({ options, address, now }: Look, repository: Json, candidate: CommitId): Snapshot {
  return {
    facts: {
      facts: 1,
      now,
      subject: { repository: parseRepository(repository), environment: address.environment, candidate, changes: [] },
      reader: factsReader(options.reader),
      config: parseConfig(repository, options.configPath),
      changes: [],
      commits: [],
      sightings: [],
      shown: [],
      readings: {},
      remembered: [],
    },
    shown: shownChecks({ checks: [], others: [] }),
  };
}

/** The repository as the subject names it. */
export function parseRepository(json: Json): Subject['repository'] {
  const branch = fieldOrNull(json, 'defaultBranchRef');
  return {
    id: integer(field(json, 'databaseId')),
    name: text(field(json, 'nameWithOwner')),
    private: flag(field(json, 'isPrivate')),
    defaultBranch: branch === null ? '' : text(field(branch, 'name')),
  };
}
