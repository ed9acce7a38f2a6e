import { setTimeout as sleep } from 'node:timers/promises';
import { check } from '../../test/property/releases/check.ts';
import { reasonsAgainst } from '../../test/property/releases/oracle.ts';
import { hasUnsaid } from '../../test/property/releases/play.ts';
import { releaseAt } from '../../test/property/releases/release.ts';
import { settle } from '../../test/property/settle.ts';
import { allowed, isOpen, relevant, wanted } from '../../test/property/stage.ts';
import type { Town } from '../../test/property/town.ts';
import type { Stage } from './stage.ts';
import type { Watch } from './watch.ts';

/** What is wrong when everything was heard and done: what is green and may not be. */
export function wrongNow({ town, works }: Stage): readonly string[] {
  const mayOpen = allowed(town);
  const wrong = relevant(town).filter(({ gate, commit, green }) => green && !mayOpen.has(`${gate} ${commit}`));
  const said = wrong.map(({ gate, commit }) => `acme: ${gate} is green on ${commit}, and may not be`);
  try {
    check(works);
    return said;
  } catch (error) {
    return [...said, `works: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What it came to in the end. */
export interface Ended {
  /** Null: not everything that is asked could be given any more. */
  readonly merged: boolean | null;
  readonly deployed: boolean | null;
  readonly wrong: readonly string[];
}

/** Everybody does their part as the manual says; then what the oracle lets open has to be open. `rest` waits for the App. */
export async function endWell(
  { town, works }: Stage,
  watch: Watch,
  rest: (swept: boolean) => Promise<void>,
): Promise<Ended> {
  const pass = async (): Promise<void> => {
    watch.refresh();
    await sleep(BREATH);
  };
  const work = async (swept: boolean): Promise<void> => {
    watch.refresh();
    await rest(swept);
  };
  const [possible, run] = await Promise.all([
    settle(town, () => work(false), 'nothing', pass),
    releaseAt({ yard: works.yard, pass, work }, 'nothing'),
  ]);
  await work(false);
  const closed = wanted(town).filter(({ green }) => !green);
  const merged = possible ? closed.length === 0 && isOpen(town) : null;
  const gates = run === null ? [] : run.gates.filter(({ attempt }) => attempt === run.attempt);
  const isLetGo = gates.length > 0 && gates.every(({ state }) => state === 'approved');
  const mayGo =
    run !== null && (isLetGo || (reasonsAgainst(works.yard, run.headSha, 'wren').length === 0 && !hasUnsaid(works)));
  const deployed = mayGo ? isLetGo : null;
  return {
    merged,
    deployed,
    wrong: [
      ...(merged === false
        ? [
            `acme: everything is in, and ${closed.map(({ gate }) => gate).join(', ')} stays shut\n${toldIn(town, town.pull.headSha)}`,
          ]
        : []),
      ...(deployed === false
        ? [`works: everything is in, and run ${run?.id} still waits\n${toldIn(works.yard, run?.headSha ?? '')}`]
        : []),
    ],
  };
}

/** What the App shows on a commit, and said last in comments, for whoever looks for the cause. */
function toldIn({ repository, holdpoint }: Pick<Town, 'repository' | 'holdpoint'>, commit: string): string {
  const runs = [...repository.checkRuns.values()].filter(({ app, headSha }) => app === holdpoint && headSha === commit);
  const shown = runs.map(({ name, output: { title, summary } }) => `${name}: ${title ?? ''}\n${summary ?? ''}`);
  const comments = [...repository.comments.values()].filter(({ author }) => author === holdpoint.bot);
  return [...shown, ...comments.slice(-3).map(({ issueNumber, body }) => `#${issueNumber}: ${body}`)].join('\n');
}

/** GitHub tells whole seconds: what is stopped and let go within one stays stopped. */
const BREATH = 400;
