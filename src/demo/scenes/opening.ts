import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../stage.ts';
import type { Tell } from '../tell.ts';
import { listAt, numberAt, textAt } from '../answer.ts';
import { act, eventually, expectCheck, ourComments } from '../observe.ts';
import { finishCi, reportPlatform, rerunFailed, startCi } from '../pipeline.ts';

/** The pull request of the story, as it stands now. */
export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

const BRANCH = 'cart-discount';
const DESCRIPTION = [
  'Ten percent off from ten items on.',
  '',
  '- [ ] Configuration files are updated',
  '- [ ] Monitoring is set up',
].join('\n');

/** Ada merges the checklist to main: from now on every pull request is held by it. */
export async function addChecklist(stage: Stage, tell: Tell): Promise<void> {
  const text = readFileSync(join(stage.root, 'examples/deployment-checklist.yml'), 'utf8');
  await putFile(stage, 'ada', 'main', '.github/holdpoint.yml', text);
  tell.line('ada', 'puts examples/deployment-checklist.yml on main as .github/holdpoint.yml');
}

/** Dana proposes the change; it is held at once, and the reviewers are asked. */
export async function openPullRequest(stage: Stage, tell: Tell): Promise<PullRequest> {
  const main = await act(stage, 'dana', 'GET', '/git/ref/heads/main');
  await act(stage, 'dana', 'POST', '/git/refs', { ref: `refs/heads/${BRANCH}`, sha: textAt(main, 'object', 'sha') });
  await putFile(
    stage,
    'dana',
    BRANCH,
    'CHANGELOG.md',
    '# Changelog\n\n## Unreleased\n\n- Ten percent off from ten items on.\n',
  );
  const head = await putFile(stage, 'dana', BRANCH, 'src/cart.js', CART);
  const pull = await act(stage, 'dana', 'POST', '/pulls', {
    title: 'Give a discount',
    head: BRANCH,
    base: 'main',
    body: DESCRIPTION,
  });
  const number = numberAt(pull, 'number');
  tell.line('dana', `opens pull request #${number}`);
  tell.checks(await expectCheck(stage, head, 'merge', 'failure', /Rollback plan is prepared/));
  const [living] = await eventually(
    'one living comment',
    () => ourComments(stage, number),
    (comments) => comments.length === 1,
  );
  tell.comment(living ?? '');
  await eventually(
    'the reviewers are asked',
    () => requestedTeams(stage, number),
    (teams) => teams.includes('backend'),
  );
  tell.line('holdpoint', 'asks acme/backend for a review');
  return { number, branch: BRANCH, head };
}

/** CI fails in one job and is mended; the platform's checks come in beside it. */
export async function runChecks(stage: Stage, tell: Tell, { head, branch }: PullRequest): Promise<void> {
  const run = startCi(stage, head, branch);
  finishCi(stage, run, 'security-scan');
  reportPlatform(stage, head);
  tell.line('ci', 'test and performance succeed, security-scan fails; the platform reports seven checks');
  tell.checks(await expectCheck(stage, head, 'merge', 'failure', /Security scan is clean/));
  rerunFailed(stage, run);
  finishCi(stage, run, null);
  tell.line('ci', 'security-scan is run again and succeeds');
  tell.checks(await expectCheck(stage, head, 'merge', 'failure', /^(?!.*Security scan).*Rollback plan/));
}

/** Writes one file as a commit of its own, as a person does on GitHub's pages; gives the commit. */
export async function putFile(stage: Stage, who: string, branch: string, path: string, text: string): Promise<string> {
  const existing = await stage.sandbox
    .as(`token-${who}`)
    .call('GET', `/repos/acme/shop/contents/${path}?ref=${branch}`);
  const sha = existing.status === 200 ? { sha: textAt(existing.body, 'sha') } : {};
  const body = { message: `Write ${path}`, content: Buffer.from(text).toString('base64'), branch, ...sha };
  return textAt(await act(stage, who, 'PUT', `/contents/${path}`, body), 'commit', 'sha');
}

async function requestedTeams(stage: Stage, number: number): Promise<readonly string[]> {
  const body = await act(stage, 'dana', 'GET', `/pulls/${number}/requested_reviewers`);
  return listAt(body, 'teams').map((team) => textAt(team, 'slug'));
}

const CART = `const sum = (items) => items.reduce((total, item) => total + item.price, 0);
export const total = (items) => (items.length >= 10 ? sum(items) * 0.9 : sum(items));
`;
