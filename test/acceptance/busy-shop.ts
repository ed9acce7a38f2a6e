import { editBody, openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { ensureEnvironment, setSecret, setVariable } from '../../src/sandbox/world/environments.ts';
import { openIssue } from '../../src/sandbox/world/issues.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { ROLLBACK_PLAN } from './checklists.ts';
import { aStore, moveIn } from './app.ts';
import type { Asker } from './asking.ts';
import { anOrganisation } from './organisation.ts';
import { aTown, CHECKLIST_PATH } from './town.ts';

/** What keeps the shop from being green. */
export type Flaw = 'held' | 'held since the App is gone' | 'unsigned';

export const flaws: readonly Flaw[] = ['held', 'held since the App is gone', 'unsigned'];

export interface ShopOptions {
  /** Left out: everything is as it should be. */
  readonly flaw?: Flaw;
  /**
   * The candidate is the head of the open pull request, which a second one is stacked upon, and there are more comments than a page
   * holds, the first of them a hold if it is held. Else the candidate is the merge commit.
   */
  readonly open?: boolean;
}

const CI = '.github/workflows/ci.yml';

/** A job's token can never read them. */
const SETTINGS =
  '  settings: { title: Settings are there, ask: change, variables: { names: [API_URL], secrets: [DATABASE_URL] } }\n';

const POLICY = `version: 1
roles:
  lead: { users: [octavia] }
items:
  monitoring: { title: Monitoring is set up, tick: lead }
`;

const checklist = (asker: Asker): string => `version: 1
extends: acme/.github:holdpoint.yml
roles:
  qa: ${asker === 'alone' ? '{ users: [quinn] }' : '{ teams: [acme/qa] }'}
  writer: { users: [rhea] }
environments:
  production: { enforce: block, branches: [main, cart] }
items:
  tests: { title: All tests are passing, check: { name: test, workflow: ${CI} } }
  code-review: { title: Code review is completed, review: { from: [rhea], count: 1 } }
  rollback-plan: { title: Rollback plan is prepared, file: { path: docs/rollback.md, headings: [Triggers, Steps] } }
  qa: { title: QA lead signs off, signoff: qa }
  staging: { title: It is healthy in staging, deployment: { environment: staging, for: 1m } }
  ticket: { title: It has a ticket, linked-issue: {} }
  risky: { title: What is called risky was measured, when: { commit-message: [risky] }, check: measured }
  ci: { title: All of CI has succeeded, workflow: { path: ${CI} } }
  words: { title: Words are right, signoff: { role: writer, on-push: { keep-if-unchanged: ["docs/**"] } } }
${asker === 'alone' ? '' : SETTINGS}`;

/**
 * A change whose judgement takes many kinds of requests: a policy, a renamed file, a check bound to a workflow, a file, a ticked box, a signer, another environment, and somebody who revokes without any right to. Where a job asks alone,
 * roles list people and there is no App; else a team signs, and the App has seen and judged it all and has moved out since.
 */
export async function aBusyShop(asker: Asker, { flaw, open = false }: ShopOptions = {}) {
  const town = await aTown();
  const { world, repository, clock, person } = town;
  anOrganisation(town).write({ 'holdpoint.yml': POLICY });
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist(asker), 'src/old.js': 'export const rate = 0.1;\n' });
  const first = town.push('dana', 'cart', {
    'docs/rollback.md': ROLLBACK_PLAN,
    'src/old.js': null,
    'src/new.js': 'export const rate = 0.1;\n',
  });
  const main = town.push('ada', 'main', { 'docs/words.md': 'Words.\n' });
  const production = ensureEnvironment(world, repository, 'production');
  setVariable(world, production, 'API_URL', 'https://shop.example');
  setSecret(world, production, 'DATABASE_URL');
  const ticket = openIssue(world, person('ada'), repository, { title: 'Count the cart' });
  const pull = town.open('dana', 'cart', { body: `- [ ] Monitoring is set up\n\nCloses #${ticket.number}` });
  // What the writer signed is kept over a merge of main, which touches what she looked at.
  town.say('rhea', pull, `/signoff words @${first}`);
  const head = town.push('dana', 'cart', { 'docs/words.md': 'Words.\n' }, { onto: first, merging: main });
  if (flaw === 'held') town.say('octavia', pull, '/hold -- the load test still runs');
  for (let n = 0; n < (open ? 101 : 1); n += 1)
    createComment(world, person('dana'), pull, `Measured for the ${n}th time.`);
  const store = await aStore();
  const app = asker === 'alone' ? null : await moveIn(town, store);
  const run = startWorkflowRun(world, person('dana'), repository, {
    path: CI,
    name: 'ci',
    event: 'pull_request',
    headSha: head,
    headBranch: 'cart',
    jobs: [{ name: 'test' }],
  });
  for (const job of jobsOf(run)) finishJob(world, run, job, 'success');
  town.approve('rhea', pull);
  await app?.settled();
  clock.later();
  editBody(world, person('octavia'), pull, `- [x] Monitoring is set up\n\nCloses #${ticket.number}`);
  if (flaw !== 'unsigned') town.say('quinn', pull, '/signoff qa');
  // A job's token cannot tell that otto has no right to, and holds what may be revoked.
  if (asker !== 'beside') town.say('otto', pull, '/revoke qa');
  const commit = open ? head : town.merge(pull);
  if (open) {
    town.push('dana', 'stacked', { 'src/next.js': 'export {};\n' }, { onto: head });
    openPullRequest(world, person('dana'), repository, { title: 'Next', body: '', head: 'stacked', base: 'main' });
  }
  town.deploy(commit, 'staging');
  clock.later(60);
  await app?.settled();
  await app?.moveOut();
  if (flaw === 'held since the App is gone') town.say('octavia', pull, '/hold -- the load test still runs');
  const close = async () => {
    await town.close();
    await store.close();
  };
  return { ...town, close, town, ledger: store.ledger, pull, head, commit };
}

export type BusyShop = Awaited<ReturnType<typeof aBusyShop>>;
