import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import { populate, registerApp } from './people.ts';
import type { Place, Size } from './people.ts';

// The local GitHub of the load, in a process of its own: what is measured beside it must not wait for it. It answers what its parent asks.

/** Where one pull request is. */
interface Pull {
  readonly repository: number;
  readonly number: number;
}

/** How often the App asked, by GraphQL operation or by REST route, and the processor time that this process has used, in milliseconds. */
export interface Asked {
  readonly counts: Readonly<Record<string, number>>;
  readonly busy: number;
}

const state = { latency: 0, from: 0 };
const sandbox = await startSandbox({
  // Judging every exchange takes the processor that is measured here; other tests do it.
  contracts: false,
  latency: () => state.latency,
  // What an App could do if GitHub let it; what GitHub lets it do is counted.
  rateLimit: 10_000_000,
});
const { world } = sandbox;
const app = registerApp(world);

/** What the parent may ask. */
const answers = {
  begin: () => ({ api: sandbox.api, appId: app.id, privateKey: app.privateKey ?? '' }),
  populate: (size: Size): readonly Place[] => populate(world, app, size),
  /** From now on every answer takes so many milliseconds. */
  latency: (milliseconds: number) => void (state.latency = milliseconds),
  hook: (webhook: { readonly url: string; readonly secret: string } | null) => void (app.webhook = webhook),
  comment: ({ repository: id, number, login, body }: Pull & { readonly login: string; readonly body: string }) => {
    const issue = repository(id).issues.get(number);
    if (issue === undefined) throw new Error('there is no such pull request');
    createComment(world, userActor(getAccount(world, login)), issue, body);
  },
  /** The conclusion of the newest merge gate of a pull request; null: there is none. */
  gate: ({ repository: id, number }: Pull) => gates(repository(id)).get(headOf(repository(id), number)) ?? null,
  /** How many pull requests have a merge gate. */
  gated: () => [...world.repositories.values()].reduce((sum, one) => sum + gates(one).size, 0),
  /** Counts from here. */
  mark: () => void (state.from = sandbox.requests.length),
  asked: (): Asked => {
    const counts: Record<string, number> = {};
    for (const one of sandbox.requests.slice(state.from)) counts[kindOf(one)] = (counts[kindOf(one)] ?? 0) + 1;
    const { user, system } = process.cpuUsage();
    return { counts, busy: (user + system) / 1000 };
  },
} as const;

export type Answers = typeof answers;

function repository(id: number): Repository {
  const found = world.repositories.get(id);
  if (found === undefined) throw new Error('there is no such repository');
  return found;
}

function headOf({ issues }: Repository, number: number): string {
  const issue = issues.get(number);
  return issue !== undefined && 'headSha' in issue ? issue.headSha : '';
}

/** Head → conclusion of the newest merge gate on it. */
function gates({ checkRuns }: Repository): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const run of [...checkRuns.values()].toSorted((a, b) => a.id - b.id))
    if (run.name === 'holdpoint/merge' && run.app === app) found.set(run.headSha, run.conclusion);
  return found;
}

function kindOf({ operationName, method, path }: LoggedRequest): string {
  return operationName ?? `${method} ${path.split('/').at(-1) ?? ''}`.replaceAll(/\d+/g, 'N');
}

process.on('message', ({ id, ask, what }: { id: number; ask: keyof Answers; what: never }) => {
  const answer = tried(() => answers[ask](what));
  process.send?.({ id, ...answer });
});
// Without its parent it has nothing to do.
process.on('disconnect', () => process.exit(0));
process.send?.({ id: 0, answer: null });

function tried(work: () => unknown): { readonly answer: unknown } | { readonly error: string } {
  try {
    return { answer: work() ?? null };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
