import { setTimeout as sleep } from 'node:timers/promises';
import { listAt, textAt, textOrNull } from './answer.ts';
import type { Stage } from './stage.ts';
import { HOLDPOINT, REPOSITORY } from './stage.ts';

/** A check run of ours as anybody sees it on GitHub. */
export interface SeenCheck {
  readonly name: string;
  readonly conclusion: string | null;
  readonly title: string;
}

/** A step that did not come out as told. */
export class StoryError extends Error {}

/** One REST call as a person; anything but success ends the story with GitHub's words. */
export async function act(stage: Stage, who: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await stage.sandbox.as(`token-${who}`).call(method, `/repos/${REPOSITORY}${path}`, body);
  if (answer.status >= 300)
    throw new StoryError(`${who}: ${method} ${path} was answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Our check runs on a commit, the newest of each name, sorted by name with the gates first. */
async function checksOn(stage: Stage, commit: string): Promise<readonly SeenCheck[]> {
  const body = await act(stage, 'dana', 'GET', `/commits/${commit}/check-runs?per_page=100&filter=latest`);
  const runs = listAt(body, 'check_runs').filter((run) => textAt(run, 'app', 'slug') === HOLDPOINT);
  const rank = ({ name }: SeenCheck) => (/^holdpoint\/(merge|production)$/.test(name) ? 0 : 1);
  return runs
    .map((run) => ({
      name: textAt(run, 'name'),
      conclusion: textOrNull(run, 'conclusion'),
      title: textOrNull(run, 'output', 'title') ?? '',
    }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Comments of the App on the pull request, oldest first. */
export async function ourComments(stage: Stage, number: number): Promise<readonly string[]> {
  const body = await act(stage, 'dana', 'GET', `/issues/${number}/comments?per_page=100`);
  const comments = listAt(body).filter((comment) => textAt(comment, 'user', 'login') === `${HOLDPOINT}[bot]`);
  return comments.map((comment) => textAt(comment, 'body'));
}

const PATIENCE = 20_000;
const ROUND = 25;

/** Asks again until the answer is as it should be. The App works in a process of its own, so the story waits for what GitHub shows. */
export async function eventually<T>(what: string, ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  let last = await ask();
  while (!holds(last)) {
    if (Date.now() > end)
      throw new StoryError(`${what}: not within ${PATIENCE / 1000} s; GitHub shows ${JSON.stringify(last)}`);
    await sleep(ROUND);
    last = await ask();
  }
  return last;
}

/** Waits until one of our check runs has a conclusion and a title as told, and gives them all. */
export function expectCheck(
  stage: Stage,
  commit: string,
  name: string,
  conclusion: string,
  title: RegExp,
): Promise<readonly SeenCheck[]> {
  return eventually(
    `holdpoint/${name} is ${conclusion} and says ${title.source}`,
    () => checksOn(stage, commit),
    (checks) =>
      checks.some(
        (check) => check.name === `holdpoint/${name}` && check.conclusion === conclusion && title.test(check.title),
      ),
  );
}

/** Writes of the App so far: everything but reads and its own tokens. */
export function writesOfApp({ sandbox }: Stage): number {
  return sandbox.requests.filter(
    (request) =>
      request.actor === `${HOLDPOINT}[bot]` && request.method !== 'GET' && !/graphql|access_tokens/.test(request.path),
  ).length;
}
