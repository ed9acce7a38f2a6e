import { perform } from './deeds.ts';
import type { Deed } from './steps.ts';
import { queueOf } from '../../../src/sandbox/world/merge-queue.ts';
import { BEHIND, reasonsAgainst, reasonsAgainstGroup, reasonsAgainstRun } from './oracle.ts';
import { broken, noteParked, runOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { candidateOf, homesOf } from './yard.ts';
import type { Yard } from './yard.ts';

/** One request that was answered, or lost on the way. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether the world took it in, whatever came back. */
  readonly done: boolean;
}

/** What was in order before something happened in the middle of a look: commits, and runs by `run ID`. */
interface Before {
  readonly all: ReadonlySet<string>;
  /** Where our word is concerned: what is re-read before it is given had happened already, if it had not been re-read. */
  readonly word: ReadonlySet<string>;
}

/** Watches what the App does to GitHub, and holds every act against the oracle; the first broken promise is kept. */
export function createWatch(scene: Scene) {
  const { yard, office, counts } = scene;
  let found: Error | null = null;
  let before: Before | null = null;
  let isRereadInLook = false;
  const say = (promise: string, what: string): void => void (found ??= broken(promise, what, scene));

  const judge = (key: string, reasons: readonly string[], what: string, allowed = before?.all): boolean => {
    if (reasons.length === 0) return true;
    const wasInOrder = allowed?.has(key) === true;
    if (!wasInOrder) say('I1', `${what}: ${reasons.join('; ')}`);
    return wasInOrder;
  };
  const approval = (id: number): void => {
    const run = runOf(yard, id);
    const { headSha } = run;
    counts.approvals += 1;
    counts.several += homesOf(yard).some((home) => candidateOf(yard, home) === headSha) ? 1 : 0;
    judge(`run ${id}`, reasonsAgainstRun(yard, run), `run ${id} was let go with ${headSha.slice(0, 7)}`, before?.word);
    yard.annals.opened.add(headSha);
    const isIntended = office.bodies.some(
      (body) =>
        body.kind === 'answering' && body.run === id && body.attempt === run.attempt && body.decision === 'approved',
    );
    if (!isIntended) say('I9', `run ${id} was let go, and nobody wrote it down before`);
    const isThrough = office.bodies.some(
      (body) => body.kind === 'let-through' && body.commit === headSha && body.environment === 'production',
    );
    if (!isThrough)
      say('I9', `run ${id} was let go, and nobody wrote down that ${headSha.slice(0, 7)} was let through`);
  };
  const green = (commit: string): void => {
    const reasons = reasonsAgainst(yard, commit);
    // Which deployments count is told by the ledger; that it would take back what is there, our word is held against.
    const others = reasons.filter((reason) => reason !== BEHIND);
    if (!judge(commit, others, `${commit.slice(0, 7)} turned green`)) return;
    if (reasons.length === 0 || others.length > 0) yard.annals.opened.add(commit);
    const isWritten = office.bodies.some(
      (body) => body.kind === 'verdict' && body.open && body.gate === 'production' && body.commit === commit,
    );
    if (!isWritten) say('I9', `${commit.slice(0, 7)} turned green, and nobody wrote it down before`);
  };
  const group = (commit: string): void => {
    const reasons = reasonsAgainstGroup(yard, commit);
    if (reasons === null) return;
    counts.groups += 1;
    judge(`group ${commit}`, reasons, `the group ${commit.slice(0, 7)} turned green`);
  };
  const start = (inputs: unknown): void => {
    const commit = textAt(inputs, 'sha') ?? '';
    counts.starts += 1;
    judge(commit, reasonsAgainst(yard, commit), `a workflow was started for ${commit.slice(0, 7)}`);
    const times = (scene.started.get(commit) ?? 0) + 1;
    scene.started.set(commit, times);
    const asked = yard.annals.said.filter(({ versions }) =>
      versions.some(({ meanings }) => meanings.some(({ verb }) => verb === 'deploy')),
    );
    if (times > 1 + asked.length) say('I10', `a workflow was started ${times} times for ${commit.slice(0, 7)}`);
  };
  const rerun = (id: number): void => {
    const { attempt, headSha } = runOf(yard, id);
    counts.reruns += 1;
    if (!scene.parked.has(`${id}:${attempt - 1}`)) say('I1', `run ${id} was run again, and was not parked`);
    judge(headSha, reasonsAgainst(yard, headSha), `run ${id} was run again`);
  };
  const write = ({ method, path, parameters }: Exchange): void => {
    const [, id = '', act = ''] = /\/actions\/runs\/(\d+)\/([\w-]+)$/.exec(path) ?? [];
    if (act === 'deployment_protection_rule') {
      if (parameters['state'] === 'approved') approval(Number(id));
    } else if (act === 'rerun-failed-jobs') rerun(Number(id));
    else if (path.endsWith('/dispatches')) start(parameters['inputs']);
    else if (path.includes('/check-runs')) {
      const isGreen = parameters['conclusion'] === 'success' && parameters['name'] === 'holdpoint/production';
      if (isGreen) green(commitOf(path, parameters));
      if (parameters['conclusion'] === 'success' && parameters['name'] === 'holdpoint/merge')
        group(commitOf(path, parameters));
    } else if (act === 'cancel') {
      if (runOf(yard, Number(id)).triggeringActor !== yard.holdpoint.bot)
        say('I1', `run ${id} was cancelled, which the App has not run again`);
    } else if (!isTalk(path)) say('I1', `the App did ${method} ${path}`);
  };
  const commitOf = (path: string, parameters: Exchange['parameters']): string =>
    textAt(parameters, 'head_sha') ?? yard.repository.checkRuns.get(Number(path.split('/').at(-1)))?.headSha ?? '';

  return {
    found: () => found,
    looked: () => {
      isRereadInLook = false;
      before = null;
    },
    /** Lets something happen in the middle of a look. */
    interrupt: (deeds: readonly Deed[]) => {
      const all = inOrder(yard);
      const first = isRereadInLook ? [] : deeds.filter(isReread);
      const happens = (deed: Deed): void => {
        noteParked(scene, deed);
        perform(yard, deed);
      };
      for (const deed of first) happens(deed);
      before = { all, word: inOrder(yard) };
      for (const deed of deeds) if (!first.includes(deed)) happens(deed);
    },
    after: (exchange: Exchange): void => {
      if (exchange.path === '/graphql')
        isRereadInLook ||= (textAt(exchange.parameters, 'query') ?? '').startsWith('query LastLook');
      else if (exchange.done && exchange.method !== 'GET') write(exchange);
    },
  };
}

export type Watch = ReturnType<typeof createWatch>;

/** What may be deployed now: commits, and runs by `run ID`. */
function inOrder(yard: Yard): ReadonlySet<string> {
  const { annals, repository } = yard;
  const commits = [...annals.came.keys()].filter((sha) => reasonsAgainst(yard, sha).length === 0);
  const runs = [...repository.workflowRuns.values()].filter((run) => reasonsAgainstRun(yard, run).length === 0);
  const groups = queueOf(repository, 'main').map(({ mergeQueueEntry: { headSha } }) => headSha);
  const inOrderNow = groups.filter((sha) => reasonsAgainstGroup(yard, sha)?.length === 0);
  return new Set([...commits, ...runs.map(({ id }) => `run ${id}`), ...inOrderNow.map((sha) => `group ${sha}`)]);
}

/** What our word re-reads immediately before it is given: the home of a release, the checklist, the run and its deployments. */
function isReread(deed: Deed): boolean {
  if (deed.kind === 'say') return deed.where === 'home';
  return ['configure', 'run', 'finish', 'rerun', 'cancel', 'bypass', 'report'].includes(deed.kind);
}

function isTalk(path: string): boolean {
  return /\/(?:issues|comments|reactions|requested_reviewers|labels)(?:\/|$)/.test(path);
}

function textAt(thing: unknown, key: string): string | null {
  if (typeof thing !== 'object' || thing === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(thing, key)?.value;
  return typeof value === 'string' ? value : null;
}
