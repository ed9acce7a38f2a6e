import {
  bigId,
  field,
  fieldOrNull,
  flag,
  instant,
  integer,
  list,
  optionalField,
  parseJson,
  shaped,
  text,
} from '../json.ts';
import { homePageQuery } from './home-query.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { HomeList } from './home-query.ts';
import type { Moved } from '../snapshot/gather.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Every list of a home, from its first entry to its last. */
export type HomeLists = Readonly<Record<HomeList, readonly Json[]>>;

/** The issue that is a home, and the commit that it is the home of. */
export interface HomePlace {
  readonly owner: string;
  readonly name: string;
  readonly issue: number;
  readonly candidate: string;
}

interface Page {
  readonly total: number;
  readonly nodes: readonly Json[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
}

type Pages = Readonly<Record<HomeList, Page>>;

const names: readonly HomeList[] = ['comments', 'timeline', 'contexts'];

/** More pages than any list of GitHub's has are no list but a loop. */
const MOST_PAGES = 100;

/** Reads every further page behind the first answer. All lists are whole and of one state, or the reading is a fault. */
export async function readHomeLists(
  api: Api,
  place: HomePlace,
  repository: Json,
): Promise<Result<HomeLists, ReadFault | Moved>> {
  const first = shaped(() => ({ mark: markOf(repository), pages: pagesOf(repository, names) }));
  if (!first.ok) return first;
  let pages: Pages = { ...empty, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const open = names.filter((name) => pages[name].next !== null);
    if (open.length === 0) return whole(pages);
    const next = await nextPages(api, place, open, pages);
    if (!next.ok) return next;
    if (next.value.mark !== first.value.mark) return moved('the issue changed between two pages');
    for (const name of open) {
      const page = next.value.pages[name];
      if (page === undefined || page.nodes.length === 0 || page.total !== pages[name].total)
        return moved(`the pages of ${name} do not advance`);
      pages = { ...pages, [name]: { ...page, nodes: joined(name, pages[name].nodes, page.nodes) } };
    }
  }
  return moved(`a list did not end after ${MOST_PAGES} pages`);
}

async function nextPages(
  api: Api,
  place: HomePlace,
  open: readonly HomeList[],
  pages: Pages,
): Promise<Result<{ readonly mark: string; readonly pages: Partial<Pages> }, ReadFault>> {
  const cursors = Object.fromEntries(open.map((name) => [name, pages[name].next]));
  const answer = await api.graphql('HomePage', homePageQuery(open), { ...place, ...cursors });
  if (!answer.ok) return answer;
  return parseJson('HomePage', answer.value, (json) => {
    const repository = field(json, 'repository');
    return { mark: markOf(repository), pages: pagesOf(repository, open) };
  });
}

const none: Page = { total: 0, nodes: [], next: null };
const empty: Pages = { comments: none, timeline: none, contexts: none };

function markOf(repository: Json): string {
  return instant(field(field(repository, 'issue'), 'updatedAt'));
}

function pagesOf(repository: Json, wanted: readonly HomeList[]): Partial<Pages> {
  return Object.fromEntries(wanted.map((name) => [name, pageOf(name, repository)]));
}

function pageOf(name: HomeList, repository: Json): Page {
  if (name === 'comments') return backward(field(field(repository, 'issue'), 'comments'));
  if (name === 'timeline') return backward(field(field(repository, 'issue'), 'timelineItems'));
  const rollup = fieldOrNull(field(repository, 'object'), 'statusCheckRollup');
  return rollup === null ? none : forward(field(rollup, 'contexts'));
}

function backward(connection: Json): Page {
  const info = field(connection, 'pageInfo');
  return pageWith(connection, flag(field(info, 'hasPreviousPage')) ? text(field(info, 'startCursor')) : null);
}

function forward(connection: Json): Page {
  const info = field(connection, 'pageInfo');
  return pageWith(connection, flag(field(info, 'hasNextPage')) ? text(field(info, 'endCursor')) : null);
}

function pageWith(connection: Json, next: string | null): Page {
  return {
    total: integer(field(connection, 'totalCount')),
    nodes: list(field(connection, 'nodes'), (node) => node),
    next,
  };
}

function joined(name: HomeList, before: readonly Json[], next: readonly Json[]): readonly Json[] {
  return name === 'contexts' ? [...before, ...next] : [...next, ...before];
}

/** GitHub says how many there are: fewer, or one of them twice, and something may be hidden. */
function whole(pages: Pages): Result<HomeLists, ReadFault | Moved> {
  const checked = shaped(() => names.find((name) => isBroken(name, pages[name])));
  if (!checked.ok) return checked;
  if (checked.value !== undefined) return moved(`${checked.value} came with entries missing, or twice`);
  const { comments, timeline, contexts } = pages;
  return { ok: true, value: { comments: comments.nodes, timeline: timeline.nodes, contexts: contexts.nodes } };
}

function isBroken(name: HomeList, { nodes, total }: Page): boolean {
  return nodes.length !== total || new Set(nodes.map((node) => keyOf(name, node))).size !== nodes.length;
}

function keyOf(name: HomeList, node: Json): string {
  if (name === 'comments') return bigId(field(node, 'fullDatabaseId'));
  if (name === 'timeline') return text(field(node, 'id'));
  const run = optionalField(node, 'databaseId');
  return run === null ? `status ${text(field(node, 'context'))}` : `run ${integer(run)}`;
}

function moved(detail: string): { readonly ok: false; readonly fault: Moved } {
  return { ok: false, fault: { moved: true, detail } };
}
