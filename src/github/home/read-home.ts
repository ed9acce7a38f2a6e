import { clockFault } from '../answer-date.ts';
import { field, integer, objectId, parseJson, refuse, shaped, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { MOST_FILES } from '../snapshot/documents.ts';
import { homeQuery } from './home-query.ts';
import { readHomeLists } from './home-lists.ts';
import { assembleHome } from './assemble-home.ts';
import type { Json } from '../json.ts';
import type { Moved } from '../snapshot/gather.ts';
import type { SnapshotOptions } from '../snapshot/look.ts';
import type { HomePlace } from './home-lists.ts';
import type { HomeAddress } from '../../gate/release/home-address.ts';
import type { ReadFault, Result, Snapshot } from '../../gate/ports.ts';

/** What reading a home takes: only the App has homes. */
export interface HomeOptions extends SnapshotOptions {
  readonly reader: { readonly kind: 'app'; readonly app: number; readonly slug: string };
}

type Step<T> = Result<T, ReadFault | Moved>;

/** Reads the issue that is the home of a release, with the candidate and the checklist, in one GraphQL request; further pages cost one each. */
export async function readHome(
  options: HomeOptions,
  home: HomeAddress,
  files: readonly string[],
): Promise<Result<Snapshot, ReadFault>> {
  const once = (): Promise<Step<Snapshot>> => read(options, home, files.slice(0, MOST_FILES));
  const first = await once();
  const last = first.ok || !('moved' in first.fault) ? first : await once();
  if (last.ok) return last;
  const { fault } = last;
  if (!('moved' in fault)) return { ok: false, fault: { code: fault.code, detail: fault.detail } };
  return { ok: false, fault: { code: 'TRUNCATED', detail: `GraphQL Home, read twice: ${fault.detail}` } };
}

async function read(options: HomeOptions, home: HomeAddress, files: readonly string[]): Promise<Step<Snapshot>> {
  const { owner, repo: name } = ownerAndName(home.repository);
  const place: HomePlace = { owner, name, issue: home.issue, candidate: home.candidate };
  const now = options.clock();
  const paths = Object.fromEntries(files.map((path, index) => [`file${index}`, path]));
  const variables = { ...place, config: options.configPath, app: options.reader.app, ...paths };
  const answer = await options.api.graphql('Home', homeQuery(files.length), variables);
  if (!answer.ok) return answer;
  const skew = clockFault(answer.date, now, options.clock());
  if (skew !== null) return { ok: false, fault: skew };
  const repository = parseJson('Home', answer.value, (json) => found(field(json, 'repository'), home));
  if (!repository.ok) return repository;
  const lists = await readHomeLists(options.api, place, repository.value);
  if (!lists.ok) return lists;
  return shaped(() => assembleHome({ options, home, files, now }, repository.value, lists.value));
}

/** Both must be there, and be what was asked for: an issue that was transferred, or a commit that is gone, is no home. */
function found(repository: Json, { issue, candidate }: HomeAddress): Json {
  if (repository.value === null) return refuse(repository, 'a repository that the token may read');
  const commit = field(repository, 'object');
  if (text(field(commit, '__typename')) !== 'Commit' || objectId(field(commit, 'oid')) !== candidate)
    return refuse(commit, `the commit ${candidate}`);
  const number = field(field(repository, 'issue'), 'number');
  return integer(number) === issue ? repository : refuse(number, `the issue ${issue}`);
}
