import { pullRequestCommits, pullRequestFiles } from '../../src/sandbox/world/pull-requests.ts';
import { accountOfEmail } from '../../src/sandbox/world/accounts.ts';
import { perform } from './deeds.ts';
import { isAsked } from './oracle.ts';
import type { Config, Spec } from './spec.ts';
import { catalog, CI, PLAN } from './spec.ts';
import type { Speech } from './speech.ts';
import type { Deed, Step } from './steps.ts';
import { BRANCH, presentConfig } from './town.ts';
import type { Town } from './town.ts';

export type Without = Extract<Step, { kind: 'settle' }>['without'];

/** Lets time pass, milliseconds. */
type Pass = (milliseconds: number) => Promise<void>;

const minute = 60_000;
const moment = 2000;

/** A checklist for towns that have none that can be read. */
const simple: Spec = {
  environments: [{ name: 'production', strict: false, separated: true }],
  items: catalog.filter(({ id }) => id === 'qa'),
  leads: ['lena', 'lou'],
};

/**
 * Everybody does their part as the manual says, from whatever state the town is in: what is broken is mended, the App shows what is asked,
 * and only then people sign. True when after that the gate has to open, false where something cannot be mended any more.
 */
export async function settle(
  town: Town,
  look: () => Promise<void>,
  without: Without,
  pass: Pass = async (milliseconds) => town.wait(milliseconds),
): Promise<boolean> {
  const { pull } = town;
  await pass(minute);
  const mendable = mend(town);
  await pass(moment);
  const spec = presentConfig(town);
  if (typeof spec === 'string') return false;
  if (without !== 'checks') runChecks(town);
  if (without !== 'review') reviewProperly(town);
  const doAll = (deeds: readonly Deed[]): void => deeds.forEach((deed) => perform(town, deed));
  doAll([{ kind: 'describe', by: 'mona', box: 'open' }]);
  await pass(moment);
  if (without !== 'look') await look();
  // Where it is strict, what is signed at once may be meant for what was there before.
  await pass(spec.environments.some(({ strict }) => strict) ? minute + moment : moment);
  if (without !== 'ticks') doAll([{ kind: 'describe', by: 'otto', box: 'ticked' }]);
  await pass(moment);
  if (without !== 'signatures') await sign(town, spec, pass);
  await pass(moment);
  return mendable && without === 'nothing' && !(pull.state === 'closed' && !pull.merged);
}

/** What stands in the way before anybody signs. */
function mend(town: Town): boolean {
  const { pull } = town;
  if (pull.state === 'closed' && !pull.merged) perform(town, { kind: 'reopen' });
  if (!isProvable(presentConfig(town))) perform(town, { kind: 'configure', config: simple });
  perform(town, { kind: 'join', who: 'quill', team: 'qa' });
  perform(town, { kind: 'join', who: 'ravi', team: 'backend' });
  if (pull.merged) return isMendedForGood(town);
  perform(town, { kind: 'retarget', to: 'main' });
  const fresh = (file: string, force: boolean): Deed => ({
    kind: 'push',
    by: 'mona',
    file,
    force,
    trailer: null,
    stranger: false,
  });
  const isOnMain = hasPlan(town, town.repository.refs.get('refs/heads/main') ?? '');
  if (isSelfMade(town) && !isOnMain) perform(town, { kind: 'move-main', file: PLAN });
  if (!isClean(town) || isAmbiguous(town) || isSelfMade(town)) perform(town, fresh('src/cart.ts', true));
  if (cameBack(town) || isInFlight(town)) perform(town, fresh('src/cart.ts', false));
  if (!hasPlan(town, pull.headSha)) perform(town, fresh(PLAN, false));
  if (!asksSomething(town)) perform(town, fresh('db/1.sql', false));
  return true;
}

/** After the merge nothing about the change itself can be made good any more. */
function isMendedForGood(town: Town): boolean {
  const { pull } = town;
  return (
    pull.base === 'main' &&
    isClean(town) &&
    !isInFlight(town) &&
    hasPlan(town, pull.mergeCommit ?? '') &&
    !isAmbiguous(town) &&
    !isSelfMade(town) &&
    asksSomething(town)
  );
}

/** A strict environment takes no check that anybody can report. */
function isProvable(config: Config): boolean {
  if (typeof config === 'string') return false;
  const byAnybody = config.items.some(({ proof }) => proof.kind === 'run' && proof.app === null);
  return !(byAnybody && config.environments.some(({ strict }) => strict));
}

/** Where it is strict, the change must not bring its own plan, nor another workflow than the one it goes into. */
function isSelfMade(town: Town): boolean {
  const { pull, repository } = town;
  const config = presentConfig(town);
  if (typeof config === 'string' || !config.environments.some(({ strict }) => strict)) return false;
  const paths = pullRequestFiles(pull).map(({ path }) => path);
  const at = (commit: string, path: string): string | undefined =>
    repository.objects.commits.get(commit)?.files.get(path)?.content.toString();
  const main = repository.refs.get('refs/heads/main') ?? '';
  const own = !pull.merged && (at(pull.headSha, CI) !== at(main, CI) || !hasPlan(town, pull.headSha));
  return own || paths.includes(CI) || paths.includes(PLAN);
}

function asksSomething(town: Town): boolean {
  const config = presentConfig(town);
  return typeof config !== 'string' && config.items.some((item) => isAsked(item, town));
}

/** A head that went away and came back within a second leaves open what was meant; only a written commit, or a new one, tells. */
function cameBack({ pull, repository }: Town): boolean {
  const forced = pull.timeline.filter((event) => event.type === 'HeadRefForcePushedEvent');
  if (forced.some(({ before }) => before === pull.headSha)) return true;
  const comings = repository.activity.filter(
    ({ ref, after }) => ref === `refs/heads/${BRANCH}` && after === pull.headSha,
  );
  const last = comings.at(-1);
  if (comings.length < 2 || last === undefined) return false;
  return forced.some(({ after, at }) => after !== pull.headSha && secondOf(at) === secondOf(last.at));
}

/** As GitHub tells time. */
function secondOf(at: number): number {
  return Math.floor(at / 1000);
}

/** The checklist changed after this head had come: where that weakened it, the head needs what both ask, and people here sign for one. */
function isInFlight({ chronicle, pull, repository }: Town): boolean {
  const came = repository.activity.find(({ after }) => after === pull.headSha)?.at ?? 0;
  return chronicle.configs.some(({ at }) => at >= came);
}

/** Whether GitHub knows everybody who wrote the change. */
function isClean({ pull, world }: Town): boolean {
  return pullRequestCommits(pull).every(
    ({ author, committer }) =>
      author.user !== null && (committer.user !== null || accountOfEmail(world, committer.email) !== null),
  );
}

function hasPlan({ repository }: Town, commit: string): boolean {
  return repository.objects.commits.get(commit)?.files.has(PLAN) ?? false;
}

/** Two apps that report under one name cannot be told apart on that commit any more. */
function isAmbiguous({ repository, pull }: Town): boolean {
  const runs = [...repository.checkRuns.values()].filter(
    ({ name, headSha }) => name === 'lint' && headSha === pull.headSha,
  );
  return runs.some(({ app, suite }) => app.slug !== 'scanner' || suite.workflowRunId !== null);
}

function runChecks(town: Town): void {
  const pass = { on: 'head', conclusion: 'success', app: 'scanner' } as const;
  perform(town, { kind: 'check', name: 'scan', ...pass });
  perform(town, { kind: 'check', name: 'lint', ...pass });
  perform(town, { kind: 'workflow', path: CI, event: 'push', on: 'head', test: 'success', build: 'success' });
}

function reviewProperly(town: Town): void {
  const { reviews } = town.pull;
  reviews.forEach(({ state }, index) => {
    if (state === 'CHANGES_REQUESTED')
      perform(town, { kind: 'dismiss', by: 'mona', which: reviews.length - 1 - index });
  });
  perform(town, { kind: 'review', by: 'ravi', verb: 'APPROVE' });
}

async function sign(town: Town, spec: Spec, pass: Pass): Promise<void> {
  const speech = { target: 'qa', commit: 'none', environment: 'none' } as const;
  const say = (by: string, what: Partial<Speech> & Pick<Speech, 'form'>): void =>
    perform(town, { kind: 'say', by, speech: { ...speech, ...what } });
  say('lou', { form: 'unhold' });
  await pass(moment);
  for (const { name } of spec.environments) {
    const environment = name === 'staging' ? 'staging' : spec.environments.length === 1 ? 'none' : 'production';
    say('quill', { form: 'signoff', target: 'qa', environment });
    say('lou', { form: 'signoff-with-note', target: 'lead', environment });
  }
}
