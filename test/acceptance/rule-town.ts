import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { jobsOf, startWorkflowRun, type NewWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn } from './app.ts';
import { ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

export const DEPLOY = '.github/workflows/deploy.yml';

/** QA signs off, and CI has to be green; `more` are further lines of the environment. */
export const guarded = (more = ''): string => `version: 1
roles:
  qa: { users: [quinn] }
environments:
  production: { enforce: block, branches: [main]${more} }
items:
  tests: { title: All tests are passing, check: { name: ci / test, app: github-actions } }
  qa: { title: QA lead signs off, signoff: qa }
`;

/** The town with the App in it, whose rule guards `production`, and a merged change that only waits for its sign-off. */
export async function aGuardedTown(checklist = guarded(), kept?: Store) {
  const town = await aTown();
  const { world, repository, clock } = town;
  const production = ensureEnvironment(world, repository, 'production');
  // GitHub's own branch policy would keep a run from asking at all.
  production.branches = 'all';
  const holdpoint = getApp(world, 'holdpoint');
  if (!production.customRules.some(({ app: by }) => by === holdpoint)) enableCustomRule(world, production, holdpoint);
  const { store, entries } = watched(kept ?? (await aStore()));
  const app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  await app.settled();
  const commit = town.merge(pull);
  town.check(commit, 'ci / test', 'success');
  await app.settled();
  clock.later();
  return {
    ...town,
    town,
    app,
    store,
    entries,
    pull,
    head,
    commit,
    deploys: (more: Partial<NewWorkflowRun> = {}): WorkflowRun => deploys(town, commit, more),
    signs: (login = 'quinn', words = `/signoff qa @${commit}`) => town.say(login, pull, words),
    close: async () => {
      await app.moveOut();
      await town.close();
      if (kept === undefined) await store.close();
    },
  };
}

export type GuardedTown = Awaited<ReturnType<typeof aGuardedTown>>;

/** A workflow deploys to production, as somebody pushed it to `main`. */
export function deploys(
  town: Pick<Town, 'world' | 'repository' | 'person' | 'clock'>,
  commit: string,
  more: Partial<NewWorkflowRun> = {},
): WorkflowRun {
  const run = startWorkflowRun(town.world, town.person('dana'), town.repository, {
    path: DEPLOY,
    name: 'deploy',
    event: 'push',
    headSha: commit,
    headBranch: 'main',
    jobs: [{ name: 'deploy', environment: 'production' }],
    ...more,
  });
  town.clock.later();
  return run;
}

/** How the run's gate of our App stands, with what it was told. */
export function gateOf(run: WorkflowRun) {
  const gate = run.gates.findLast(({ app, attempt }) => app.slug === 'holdpoint' && attempt === run.attempt);
  return { state: gate?.state ?? null, reports: gate?.reports ?? [], jobs: jobsOf(run).map(({ status }) => status) };
}

type Entry<Kind extends EntryBody['kind']> = Extract<EntryBody, { readonly kind: Kind }>;

/** A store whose entries a test can look at. */
export function watched(store: Store) {
  const bodies = new Map<string, EntryBody>();
  const append: Store['ledger']['append'] = async (entries) => {
    const done = await store.ledger.append(entries);
    if (done.ok) for (const { key, body } of entries) if (!bodies.has(key)) bodies.set(key, body);
    return done;
  };
  /** Those of one kind, oldest first. */
  const entries = <Kind extends EntryBody['kind']>(kind: Kind): readonly Entry<Kind>[] =>
    [...bodies.values()].filter((body): body is Entry<Kind> => body.kind === kind);
  return { store: { ...store, ledger: { ...store.ledger, append } }, entries };
}

/** A store in which something happens, once, when an entry of that kind has been written. */
export function whenWritten(store: Store, kind: EntryBody['kind']) {
  let deed: (() => void | Promise<void>) | null = null;
  const append: Store['ledger']['append'] = async (entries) => {
    const done = await store.ledger.append(entries);
    const due = entries.some(({ body }) => body.kind === kind) ? deed : null;
    if (due !== null) deed = null;
    await due?.();
    return done;
  };
  return {
    store: { ...store, ledger: { ...store.ledger, append } },
    does: (next: () => void | Promise<void>) => {
      deed = next;
    },
  };
}

/** What the App asked GitHub for since, in order; its tokens aside. */
export function asked(town: Pick<Town, 'sandbox'>, from: number): readonly string[] {
  return town.sandbox.requests
    .slice(from)
    .filter(({ actor, tokenKind }) => actor === 'holdpoint[bot]' && tokenKind === 'installation')
    .map(({ method, path, operationName }) => operationName ?? `${method} ${path.replace(/^\/repos\/acme\/shop/, '')}`);
}
