import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import type { Issue, PullRequest } from '../../src/sandbox/world/model/issues.ts';
import type { Store } from '../../src/store/store.ts';
import { moveIn } from './app.ts';
import { aTown, CHECKLIST_PATH } from './town.ts';

export const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn] }
  manager: { users: [rhea] }
environments:
  production: { enforce: block, branches: [main], tags: ["v*"] }
items:
  tests: { title: All tests are passing, check: { name: ci / test, app: github-actions } }
  qa: { title: QA signs off, signoff: qa }
  manager: { title: The release manager says go, ask: release, signoff: manager }
`;

/** How the home of a release shows a change that is ready, and a commit that came without one. */
export const isReady = (number: number): string => `| #${number} Count the cart | ✅ ready |`;
export const isDirect = (commit: string): string => `| \`${commit.slice(0, 7)}\` | ➕ no pull request |`;
/** The same for a merge that may have been made by hand. */
export const isUnproved = (commit: string): string => `| \`${commit.slice(0, 7)}\` | ➕ not proved to be a merge |`;

/** A town whose production is released with every change since the last deployment. */
export async function aReleaseTown(checklist = CHECKLIST, store?: Store) {
  const town = await aTown();
  let app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const { world, repository, clock } = town;
  const settled = async (): Promise<void> => {
    await app.settled();
    for (let n = 0; n < 3; n += 1) {
      clock.later(10);
      await app.tryAgain();
    }
  };
  /** A change that is ready to be merged, signed unless said otherwise. */
  const ready = async (name: string, { signed = true, path = `src/${name}.ts` } = {}): Promise<PullRequest> => {
    const head = town.push('dana', name, { [path]: `export const name = '${name}';\n` });
    const pull = town.open('dana', name);
    town.check(head, 'ci / test', 'success');
    await app.settled();
    clock.later();
    if (signed) town.say('quinn', pull, '/signoff qa');
    await app.settled();
    return pull;
  };
  /** Merges it, and the checks of what came of it succeed. */
  const merge = async (pull: PullRequest, method: 'merge' | 'squash' | 'rebase' = 'squash'): Promise<string> => {
    clock.later();
    const { sha } = mergePullRequest(world, town.person('dana'), pull, { method });
    town.check(sha, 'ci / test', 'success');
    clock.later();
    await app.settled();
    return sha;
  };
  const say = (login: string, issue: Issue, text: string) => {
    clock.later();
    const comment = createComment(world, town.person(login), issue, text);
    clock.later();
    return comment;
  };
  /** The newest run of ours for an environment on a commit. */
  const gate = (commit: string, environment = 'production') => {
    const runs = [...repository.checkRuns.values()].filter(
      ({ name, headSha, app: by }) => name === `holdpoint/${environment}` && headSha === commit && by.id === town.appId,
    );
    const [newest = null] = runs.toSorted((a, b) => b.id - a.id);
    return { conclusion: newest?.conclusion ?? null, title: newest?.output.title ?? '' };
  };
  /** Issues that are homes of releases, the oldest first. */
  const homes = (): readonly Issue[] =>
    [...repository.issues.values()].filter(
      ({ kind, body }) => kind === 'issue' && (body ?? '').includes('<!-- holdpoint:release '),
    );
  return {
    ...town,
    settled,
    ready,
    merge,
    say,
    gate,
    homes,
    app: () => app,
    /** The open home; there must be one. */
    home: (): Issue => {
      const [only, ...others] = homes().filter(({ state }) => state === 'open');
      if (only === undefined || others.length > 0) throw new Error(`${others.length} more homes than one`);
      return only;
    },
    /** A first change that was let through and deployed: what comes later is a release from there on. */
    deployed: async (): Promise<string> => {
      const pull = await ready('first');
      const commit = await merge(pull);
      town.say('rhea', pull, '/signoff manager');
      await settled();
      town.deploy(commit, 'production');
      await settled();
      return commit;
    },
    moveOut: () => app.moveOut(),
    moveBackIn: async (kept?: Store) => {
      app = await moveIn(town, kept);
    },
    leave: async () => {
      await app.moveOut();
      await town.close();
    },
  };
}

export type ReleaseTown = Awaited<ReturnType<typeof aReleaseTown>>;
