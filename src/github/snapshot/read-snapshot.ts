import { clockFault } from '../answer-date.ts';
import { findNumber, locate, proposes } from './locate.ts';
import { gather } from './gather.ts';
import { headCommit } from './lists.ts';
import { MOST_FILES, snapshotQuery } from './documents.ts';
import { field, integer, objectId, parseJson, refuse, shaped } from '../json.ts';
import { isAnswering } from '../reader-identity.ts';
import { readChangedFiles } from './changed-files.ts';
import { assemble } from './assemble.ts';
import { factsWithout } from './facts-without.ts';
import type { Address, ReadFault, Result, Snapshot, SnapshotReader } from '../../gate/ports.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { Moved } from './gather.ts';
import type { Look, SnapshotOptions } from './look.ts';

type Step<T> = Result<T, ReadFault | Moved>;

/**
 * Reads everything one evaluation knows, in one GraphQL request for an ordinary change. What does not fit together is read once more from
 * the start. Where GitHub's clock and `options.clock` differ by more than 30 seconds nothing is read: CLOCK_SKEW.
 */
export function createSnapshotReader(options: SnapshotOptions): SnapshotReader {
  return {
    snapshot: async (address, files) => {
      const once = (): Promise<Step<Snapshot>> => read(options, address, files);
      const first = await once();
      if (first.ok || !('moved' in first.fault)) return settled(first);
      return settled(await once());
    },
  };
}

function settled(step: Step<Snapshot>): Result<Snapshot, ReadFault> {
  if (step.ok) return step;
  const { fault } = step;
  if (!('moved' in fault)) return { ok: false, fault: { code: fault.code, detail: fault.detail } };
  return { ok: false, fault: { code: 'TRUNCATED', detail: `GraphQL Snapshot, read twice: ${fault.detail}` } };
}

async function read(options: SnapshotOptions, address: Address, files: readonly string[]): Promise<Step<Snapshot>> {
  const [owner, name, ...rest] = address.repository.split('/');
  if (owner === undefined || name === undefined || rest.length > 0) {
    return {
      ok: false,
      fault: { code: 'API_FORBIDDEN', detail: `"${address.repository}" is no repository: owner/name is needed` },
    };
  }
  const look: Look = { options, address, owner, name, files: files.slice(0, MOST_FILES), now: options.clock() };
  const { by } = address;
  return 'number' in by ? readNumber(look, by.number, null) : readCommit(look, by.commit);
}

async function readCommit(look: Look, commit: CommitId): Promise<Step<Snapshot>> {
  const { options, owner, name } = look;
  const answer = await ask(look, 'commit', { commit });
  if (!answer.ok) return answer;
  const located = shaped(() => locate(answer.value, commit));
  if (!located.ok) return located;
  if (located.value.found === 'here') return readChange(look, answer.value, located.value.change);
  const number =
    located.value.found === 'nowhere'
      ? ({ ok: true, value: null } as const)
      : await findNumber(options.api, owner, name, commit);
  if (!number.ok) return number;
  if (number.value !== null) return readNumber(look, number.value, commit);
  return shaped(() => factsWithout(look, answer.value, commit));
}

/** `commit` is what the change was found by: it must still propose it. */
async function readNumber(look: Look, number: number, commit: CommitId | null): Promise<Step<Snapshot>> {
  const answer = await ask(look, 'number', { number });
  if (!answer.ok) return answer;
  const change = shaped(() => field(answer.value, 'pullRequest'));
  if (!change.ok) return change;
  const meant = shaped(() => commit === null || proposes(change.value, commit));
  if (!meant.ok) return meant;
  if (!meant.value)
    return { ok: false, fault: { moved: true, detail: `pull request ${number} no longer proposes ${commit}` } };
  return readChange(look, answer.value, change.value);
}

async function readChange(look: Look, repository: Json, change: Json): Promise<Step<Snapshot>> {
  const { options, owner, name } = look;
  const { api, reader } = options;
  const known = shaped(() => ({
    number: integer(field(change, 'number')),
    together: objectId(field(headCommit(change), 'oid')) === objectId(field(change, 'headRefOid')),
  }));
  if (!known.ok) return known;
  if (!known.value.together)
    return { ok: false, fault: { moved: true, detail: 'the head is not the last commit listed' } };
  const place = { owner, name, number: known.value.number };
  const gathered = await gather(api, { ...place, shown: reader.kind === 'app', reacted: isAnswering(reader) }, change);
  if (!gathered.ok) return gathered;
  const files = await readChangedFiles(api, place, change, gathered.value.files);
  if (!files.ok) return files;
  return shaped(() => assemble(look, repository, change, gathered.value, files.value));
}

/** The repository with everything wanted of it. */
async function ask(
  look: Look,
  by: 'number' | 'commit',
  target: Readonly<Record<string, unknown>>,
): Promise<Result<Json, ReadFault>> {
  const { options, owner, name, files } = look;
  const { reader } = options;
  const ours = reader.kind !== 'alone';
  const query = snapshotQuery({
    by,
    ours,
    shown: reader.kind === 'app',
    reacted: isAnswering(reader),
    files: files.length,
  });
  const paths = Object.fromEntries(files.map((path, index) => [`file${index}`, path]));
  const variables = {
    owner,
    name,
    config: options.configPath,
    ...target,
    ...(ours ? { app: reader.app } : {}),
    ...paths,
  };
  const answer = await options.api.graphql('Snapshot', query, variables);
  if (!answer.ok) return answer;
  const skew = clockFault(answer.date, look.now, options.clock());
  if (skew !== null) return { ok: false, fault: skew };
  return parseJson('Snapshot', answer.value, (json) => {
    const repository = field(json, 'repository');
    return repository.value === null ? refuse(repository, 'a repository that the token may read') : repository;
  });
}
