import { unlistedFiles } from './changed-files.ts';
import { pageQuery } from './documents.ts';
import { field, instant, objectId, parseJson, shaped } from '../json.ts';
import { joined, listNames, pageOf, repeats } from './lists.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { ListName } from './documents.ts';
import type { Page } from './lists.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Every list of a change, from its first entry to its last. */
export type Gathered = Readonly<Record<ListName, readonly Json[]>>;

/** What moves when the change does: pages with different marks are not of one state. */
interface Mark {
  readonly head: string;
  readonly base: string;
  readonly updatedAt: string;
}

/** The pages do not fit together; reading again from the start may help. */
export interface Moved {
  readonly moved: true;
  readonly detail: string;
}

/** Every list whole, a fault, or pages that do not fit together. */
export type GatherResult = Result<Gathered, ReadFault | Moved>;

/** More pages than any list of GitHub's has are no list but a loop. */
const MOST_PAGES = 100;

function markOf(change: Json): Mark {
  return {
    head: objectId(field(change, 'headRefOid')),
    base: objectId(field(change, 'baseRefOid')),
    updatedAt: instant(field(change, 'updatedAt')),
  };
}

type Pages = Readonly<Record<ListName, Page>>;

/** Reads `change`, the first answer, and every further page. All lists are whole, or the whole reading is a fault. */
export async function gather(
  api: Api,
  place: {
    readonly owner: string;
    readonly name: string;
    readonly number: number;
    readonly shown: boolean;
    readonly reacted: boolean;
  },
  change: Json,
): Promise<GatherResult> {
  const first = shaped(() => ({
    mark: markOf(change),
    // Of more files than GitHub lists, no page is worth its request.
    pages: { ...pagesOf(change, listNames), ...(unlistedFiles(change) === null ? {} : { files: noPage }) },
  }));
  if (!first.ok) return first;
  const { mark } = first.value;
  let pages: Pages = { ...noPages, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const open = listNames.filter((name) => pages[name].next !== null);
    if (open.length === 0) return whole(pages);
    const next = await nextPages(api, place, open, pages);
    if (!next.ok) return next;
    if (JSON.stringify(next.value.mark) !== JSON.stringify(mark))
      return moved('the pull request changed between two pages');
    const stuck = open.find((name) => isStuck(pages[name], next.value.pages[name]));
    if (stuck !== undefined) return moved(`the pages of ${stuck} do not advance`);
    pages = {
      ...pages,
      ...Object.fromEntries(open.map((name) => [name, append(name, pages[name], next.value.pages[name])])),
    };
  }
  return moved(`a list did not end after ${MOST_PAGES} pages`);
}

const noPage: Page = { total: 0, nodes: [], next: null };
const noPages: Pages = {
  files: noPage,
  commits: noPage,
  reviews: noPage,
  comments: noPage,
  timeline: noPage,
  headContexts: noPage,
  mergeContexts: noPage,
};

function pagesOf(change: Json, names: readonly ListName[]): Partial<Record<ListName, Page>> {
  return Object.fromEntries(names.map((name) => [name, pageOf(name, change)]));
}

async function nextPages(
  api: Api,
  { owner, name, number, shown, reacted }: Parameters<typeof gather>[1],
  open: readonly ListName[],
  pages: Pages,
): Promise<Result<{ readonly mark: Mark; readonly pages: Partial<Record<ListName, Page>> }, ReadFault>> {
  const cursors = Object.fromEntries(open.map((list) => [list, pages[list].next]));
  const answer = await api.graphql('Page', pageQuery(open, shown, reacted), { owner, name, number, ...cursors });
  if (!answer.ok) return answer;
  return parseJson('Page', answer.value, (json) => {
    const change = field(field(json, 'repository'), 'pullRequest');
    return { mark: markOf(change), pages: pagesOf(change, open) };
  });
}

/** An empty page or the same cursor again would never end, or end too early. */
function isStuck(before: Page, after: Page | undefined): boolean {
  return after === undefined || after.nodes.length === 0 || after.next === before.next || after.total !== before.total;
}

function append(name: ListName, before: Page, after: Page | undefined): Page {
  return after === undefined ? before : { ...after, nodes: joined(name, before.nodes, after.nodes) };
}

/** GitHub says how many there are: fewer, or one of them twice, and something may be hidden. */
function whole(pages: Pages): GatherResult {
  const short = listNames.find((name) => pages[name].nodes.length !== pages[name].total);
  if (short !== undefined)
    return moved(`${short} came with ${pages[short].nodes.length} of ${pages[short].total} entries`);
  return wholeAndDistinct(pages);
}

function wholeAndDistinct(pages: Pages): GatherResult {
  const result = shaped(() => listNames.find((name) => repeats(name, pages[name].nodes)));
  if (!result.ok) return result;
  if (result.value !== undefined) return moved(`${result.value} came with an entry twice`);
  const { files, commits, reviews, comments, timeline, headContexts, mergeContexts } = pages;
  return {
    ok: true,
    value: {
      files: files.nodes,
      commits: commits.nodes,
      reviews: reviews.nodes,
      comments: comments.nodes,
      timeline: timeline.nodes,
      headContexts: headContexts.nodes,
      mergeContexts: mergeContexts.nodes,
    },
  };
}

function moved(detail: string): GatherResult {
  return { ok: false, fault: { moved: true, detail } };
}
