import { now } from '../../src/sandbox/world/world.ts';
import { allowed } from '../../test/property/stage.ts';
import { BEHIND, reasonsAgainst, reasonsAgainstRun } from '../../test/property/releases/oracle.ts';
import type { Yard } from '../../test/property/releases/yard.ts';
import { gates } from '../../test/property/visible.ts';
import { createAllowances } from './allowances.ts';
import type { Allowances } from './allowances.ts';
import type { Answer, Passed } from './front.ts';
import type { Stage } from './stage.ts';
import type { Opening } from './verdicts.ts';

/** Sees every request of the App, and what the oracle says at every moment. */
export interface Watch {
  readonly allowances: Allowances;
  readonly openings: readonly Opening[];
  /** Writes that nobody can have wanted. */
  readonly strange: readonly string[];
  readonly writes: () => number;
  /** Something has happened: the oracle is asked anew. */
  readonly refresh: () => void;
  /** A request was answered; `began`: when it came. */
  readonly passed: (replica: number, passed: Passed, answer: Answer, began: number) => void;
}

/** What an opening rests on was read at most so long before it, milliseconds: a look opens with nothing older. */
const OLDEST = 5_000;
/** Another look of the same process may have read later than the one that opens. */
const LEAST = 1_000;

/** GraphQL operations that read what a verdict rests on. */
const READS = ['Snapshot', 'Home', 'Release', 'Deployed', 'Candidates'];

export function createWatch(stage: Stage, note: (what: string) => void): Watch {
  const { town, works } = stage;
  const { yard } = works;
  const allowances = createAllowances();
  const openings: Opening[] = [];
  const strange: string[] = [];
  const reads = new Map<string, number>();
  let writes = 0;
  const refresh = (): void => allowances.note(now(town.world), allowedNow(stage));

  const read = (replica: number, body: Fields, began: number): void => {
    const [, operation = ''] = /^query (\w+)/.exec(textAt(body, 'query') ?? '') ?? [];
    const owner = textAt(body['variables'], 'owner');
    if (owner !== null && READS.includes(operation)) reads.set(`${replica} ${owner} ${operation}`, began);
  };
  const sinceOf = (replica: number, owner: string, at: number): number => {
    const last = READS.flatMap((operation) => reads.get(`${replica} ${owner} ${operation}`) ?? []);
    return Math.max(at - OLDEST, Math.min(at - LEAST, ...last));
  };
  const write = (replica: number, owner: string, path: string, body: Fields): void => {
    const at = now(town.world);
    const opening = owner === 'acme' ? greenInTown(stage, path, body) : openingIn(stage, path, body);
    if (typeof opening === 'string') strange.push(opening);
    if (typeof opening !== 'object' || opening === null) return;
    openings.push({ ...opening, at, since: sinceOf(replica, owner, at), replica });
    note(`replica ${replica}: ${opening.what} of ${opening.key}`);
    // What it is held against is asked before it counts as let through: nothing justifies itself.
    refresh();
    noteOpened(yard, opening);
    // Nor within the same millisecond.
    allowances.note(at + 1, allowedNow(stage));
  };
  return {
    allowances,
    openings,
    strange,
    writes: () => writes,
    refresh,
    passed: (replica, { method, path, body: sent }, { status }, began) => {
      const body = fieldsOf(sent);
      if (path.endsWith('/graphql')) return read(replica, body, began);
      const [, owner] = /^(?:\/api\/v3)?\/repos\/([^/]+)\//.exec(path) ?? [];
      if (method === 'GET' || status >= 400 || owner === undefined) return;
      writes += 1;
      stage.noteShown();
      write(replica, owner, path.replace(/^\/api\/v3/, ''), body);
      refresh();
    },
  };
}

/** Everything that may be open or be let go now. */
function allowedNow({ town, works: { yard } }: Stage): ReadonlySet<string> {
  const { annals, repository } = yard;
  const commits = [...annals.came.keys()].flatMap((sha) => {
    const reasons = reasonsAgainst(yard, sha);
    if (reasons.length === 0) return [`works ${sha}`, `works deploy ${sha}`];
    // A gate that is green on what is part of what is deployed lets nothing in.
    return reasons.every((reason) => reason === BEHIND) ? [`works ${sha}`] : [];
  });
  const runs = [...repository.workflowRuns.values()].filter((run) => reasonsAgainstRun(yard, run).length === 0);
  return new Set([
    ...[...allowed(town)].map((one) => `acme ${one}`),
    ...commits,
    ...runs.map(({ id }) => `works run ${id}`),
  ]);
}

type Let = Pick<Opening, 'what' | 'key' | 'once'>;

function greenInTown({ town }: Stage, path: string, body: Fields): Let | null {
  if (!path.includes('/check-runs') || textAt(body, 'conclusion') !== 'success') return null;
  const run = town.repository.checkRuns.get(Number(path.split('/').at(-1)));
  const gate = (textAt(body, 'name') ?? run?.name ?? '').replace('holdpoint/', '');
  const commit = textAt(body, 'head_sha') ?? run?.headSha ?? '';
  return gates.includes(gate) ? { what: 'green', key: `acme ${gate} ${commit}`, once: null } : null;
}

/** A text: nobody can have wanted that. */
function openingIn({ works: { yard, parked } }: Stage, path: string, body: Fields): Let | string | null {
  const { repository } = yard;
  const [, id = '', act = ''] = /\/actions\/runs\/(\d+)\/([\w-]+)$/.exec(path) ?? [];
  const run = repository.workflowRuns.get(Number(id));
  if (act === 'deployment_protection_rule') {
    if (textAt(body, 'state') !== 'approved') return null;
    return { what: 'approval', key: `works run ${id}`, once: `run ${id}:${run?.attempt} production` };
  }
  if (act === 'rerun-failed-jobs') {
    const before = `${id}:${(run?.attempt ?? 0) - 1}`;
    if (!parked.has(before)) return `run ${id} was run again, and was not parked`;
    return { what: 'rerun', key: `works deploy ${run?.headSha}`, once: `run ${before}` };
  }
  if (path.endsWith('/dispatches')) {
    const commit = textAt(body['inputs'], 'sha') ?? '';
    return { what: 'start', key: `works deploy ${commit}`, once: commit };
  }
  if (path.includes('/check-runs')) {
    const own = repository.checkRuns.get(Number(path.split('/').at(-1)));
    const isGreen =
      textAt(body, 'conclusion') === 'success' && (textAt(body, 'name') ?? own?.name) === 'holdpoint/production';
    const commit = textAt(body, 'head_sha') ?? own?.headSha ?? '';
    return isGreen ? { what: 'green', key: `works ${commit}`, once: null } : null;
  }
  if (act === 'cancel' && run?.triggeringActor !== yard.holdpoint.bot)
    return `run ${id} was cancelled, which the App has not run again`;
  return act === 'cancel' || isTalk(path) ? null : `the App wrote ${path}`;
}

function isTalk(path: string): boolean {
  return /\/(?:issues|comments|reactions|requested_reviewers|labels)(?:\/|$)/.test(path);
}

/** What was let through counts as deployed by our word from then on. */
function noteOpened(yard: Yard, { what, key }: Let): void {
  if (!key.startsWith('works ')) return;
  const last = key.split(' ').at(-1) ?? '';
  if (what === 'approval') yard.annals.opened.add(yard.repository.workflowRuns.get(Number(last))?.headSha ?? last);
  if (what === 'green' && !reasonsAgainst(yard, last).includes(BEHIND)) yard.annals.opened.add(last);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(body: Buffer): Fields {
  if (body.length === 0) return {};
  const read: unknown = JSON.parse(body.toString());
  return typeof read === 'object' && read !== null ? { ...read } : {};
}

function textAt(thing: unknown, key: string): string | null {
  if (typeof thing !== 'object' || thing === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(thing, key)?.value;
  return typeof value === 'string' ? value : null;
}
