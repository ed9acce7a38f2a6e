import type { Assessment } from '../gate/assess.ts';
import { assess } from '../gate/assess.ts';
import { withMemory } from '../gate/evaluate.ts';
import type { Issue, ReadFault, Result } from '../gate/ports.ts';
import type { Guards } from '../gate/unguarded.ts';
import { answerJudged, tellJudged } from '../gate/waiting/answer-judged.ts';
import { lookAtDeployment } from '../gate/waiting/look-at-deployment.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import { lookAtRun } from '../gate/waiting/look-at-run.ts';
import type { RunLookPorts } from '../gate/waiting/look-at-run.ts';
import type { RulePorts } from '../gate/waiting/rule.ts';
import type { Waiting } from '../gate/waiting/waiting.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';

/** What an installation's ports give for what waits; absent: the App answers no rules. */
export interface WaitingSources {
  readonly rule?: RulePorts;
  /** Opens an issue, or finds the one that an earlier attempt opened. */
  readonly openIssue?: (
    repository: string,
    issue: { readonly title: string; readonly text: string },
  ) => Promise<Result<Issue, ReadFault>>;
}

/** A run that goes on waiting is looked at again after so long, in milliseconds: its end may have been told by a webhook that was lost. */
const AGAIN = 12 * 3_600_000;

/** What cannot be held against a checklist that is broken is looked at again after so long, in milliseconds. */
const UNREADABLE = 3_600_000;

/** How those that wait for the gates of a subject are answered, and told. */
export interface Answering {
  readonly answer: (repository: string, assessment: Assessment) => Promise<void>;
  readonly tell: (assessment: Assessment) => Promise<void>;
  readonly guards: Guards;
  /** False: something has to be answered again, by another look at the subject that comes ever later the more often it fails. */
  readonly done: () => boolean;
}

/** How those that wait for the gates of a change or a release are answered; null: nobody waits for us. */
export function answering(
  options: LookOptions,
  ports: InstallationPorts,
  { installation, repository }: WakeUp,
): Answering | null {
  const sources = sourcesOf(options, ports);
  if (sources === null) return null;
  let isDone = true;
  return {
    done: () => isDone,
    guards: async (of, environment) => {
      const known = await sources.list.guards(of, environment);
      return known.ok && known.value;
    },
    answer: async (_, assessment) => {
      const { done, reread, lines } = await answerJudged(sources, repository, assessment);
      isDone = done;
      lines.forEach((line) => options.log(`${installation} ${repository} ${line}`));
      for (const run of reread) await wake(options, { installation, repository, what: { run } });
    },
    tell: async (assessment) => {
      for (const line of await tellJudged(sources, repository, assessment))
        options.log(`${installation} ${repository} ${line}`);
    },
  };
}

/** Looks at a run that waits, at a deployment that went on, or for whatever waits in a repository. */
export async function lookAtWaiting(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  attempt: number,
): Promise<boolean> {
  const { what, installation, repository } = wakeUp;
  const sources = sourcesOf(options, ports);
  if (sources === null) return true;
  const say = (line: string) => options.log(`${installation} ${repository} ${line}`);
  if ('run' in what) {
    const { done, waits, isNew, before = [], lines } = await lookAtRun(sources, repository, what.run, attempt);
    lines.forEach(say);
    for (const number of before) await wake(options, { installation, repository, what: { number } });
    if (!done || !waits) return done;
    const later = options.clock() + AGAIN;
    await options.queue.enqueue(subjectKey(wakeUp), later);
    // Not at every look: the look at a release may ask for one at a run. A look that is repeated may have died before it came here.
    const rows = await sources.list.ofRun(what.run);
    await wakeReleasesOf(options, wakeUp, rows, isNew || attempt > 1 ? options.clock() : later);
    return true;
  }
  if ('deployment' in what) {
    const { openIssue } = ports;
    if (openIssue === undefined) return true;
    const { done, lines, later } = await lookAtDeployment({ ...sources, openIssue }, repository, what.deployment);
    lines.forEach(say);
    if (later === true) await options.queue.enqueue(subjectKey(wakeUp), options.clock() + UNREADABLE);
    return done;
  }
  return findWaiting(options, sources, wakeUp, say);
}

/** What a release brings is judged where it is at home, and may be answered there. */
async function wakeReleasesOf(
  { queue }: LookOptions,
  { installation, repository }: Pick<WakeUp, 'installation' | 'repository'>,
  rows: Result<readonly Waiting[], ReadFault>,
  at: number,
): Promise<void> {
  for (const { state, verified, environment, repository: of } of rows.ok ? rows.value : []) {
    const what = { release: environmentKey(environment), of: of.id };
    if (state === 'waiting' && verified !== null)
      await queue.enqueue(subjectKey({ installation, repository, what }), at);
  }
}

/** What waits in a repository, known or lost with a webhook: each is looked at. */
async function findWaiting(
  options: LookOptions,
  { list, rule }: RunLookPorts,
  { installation, repository }: WakeUp,
  say: (line: string) => void,
): Promise<boolean> {
  const known = await list.ofRepository(repository);
  const runs = new Set(known.ok ? known.value.map(({ run }) => run) : []);
  const found = await rule.waitingRuns({ installation, repository });
  if (!found.ok) say(`what waits could not be read, ${found.fault.code}: ${found.fault.detail}`);
  for (const asked of found.ok ? found.value : []) {
    const noticed = await list.notice(asked, options.clock());
    if (!noticed.ok) say(`run ${asked.run} ${asked.environment}: not noted, ${noticed.fault.code}`);
    runs.add(asked.run);
  }
  for (const run of runs) await wake(options, { installation, repository, what: { run } });
  await wakeReleasesOf(options, { installation, repository }, known, options.clock());
  return known.ok && found.ok;
}

/** After a start: what waits may have been asked while nobody was there. Only repositories that are known to use rules are asked. */
export async function wakeAllWaiting({
  waiting,
  queue,
  clock,
  log,
}: Pick<LookOptions, 'waiting' | 'queue' | 'clock' | 'log'>): Promise<void> {
  const places = await waiting?.places();
  if (places === undefined) return;
  if (!places.ok) return log(`what waits is not known, ${places.fault.code}: ${places.fault.detail}`);
  for (const { installation, repository } of places.value)
    await wake({ queue, clock }, { installation, repository: repository.name, what: { waiting: true } });
}

function wake({ queue, clock }: Pick<LookOptions, 'queue' | 'clock'>, wakeUp: WakeUp): Promise<void> {
  return queue.enqueue(subjectKey(wakeUp), clock());
}

function sourcesOf({ waiting: list, ledger, clock, memo }: LookOptions, ports: InstallationPorts): RunLookPorts | null {
  const { rule } = ports;
  if (list === undefined || rule === undefined) return null;
  const memory = withMemory(ledger);
  return {
    list,
    rule,
    ledger,
    clock,
    assess: (address) => assess({ ...ports, ...memory, stopwatch: clock }, address, memo.files(address.repository)),
  };
}
