import type { Assessment } from '../gate/assess.ts';
import { assess } from '../gate/assess.ts';
import { withMemory } from '../gate/evaluate.ts';
import type { Issue, ReadFault, Result } from '../gate/ports.ts';
import { answerJudged, tellJudged } from '../gate/waiting/answer-judged.ts';
import { lookAtDeployment } from '../gate/waiting/look-at-deployment.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import { lookAtRun } from '../gate/waiting/look-at-run.ts';
import type { RunLookPorts } from '../gate/waiting/look-at-run.ts';
import type { RulePorts } from '../gate/waiting/rule.ts';
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

/** How those that wait for the gates of a change are answered, and told; null: nobody waits for us. */
export function answering(options: LookOptions, ports: InstallationPorts, { installation, repository }: WakeUp) {
  const sources = sourcesOf(options, ports);
  if (sources === null) return null;
  return {
    answer: async (_: string, assessment: Assessment): Promise<void> => {
      const { again, lines } = await answerJudged(sources, repository, assessment);
      lines.forEach((line) => options.log(`${installation} ${repository} ${line}`));
      for (const run of again) await wake(options, { installation, repository, what: { run } });
    },
    tell: async (assessment: Assessment): Promise<void> => {
      for (const line of await tellJudged(sources, repository, assessment))
        options.log(`${installation} ${repository} ${line}`);
    },
  };
}

/** Looks at a run that waits, at a deployment that went on, or for whatever waits in a repository. */
export async function lookAtWaiting(options: LookOptions, ports: InstallationPorts, wakeUp: WakeUp): Promise<boolean> {
  const { what, installation, repository } = wakeUp;
  const sources = sourcesOf(options, ports);
  if (sources === null) return true;
  const say = (line: string) => options.log(`${installation} ${repository} ${line}`);
  if ('run' in what) {
    const { done, waits, lines } = await lookAtRun(sources, repository, what.run);
    lines.forEach(say);
    if (done && waits) await options.queue.enqueue(subjectKey(wakeUp), options.clock() + AGAIN);
    if (done && waits) await wakeReleasesOf(options, sources, wakeUp, what.run);
    return done;
  }
  if ('deployment' in what) {
    const { openIssue } = ports;
    if (openIssue === undefined) return true;
    const { done, lines } = await lookAtDeployment({ ...sources, openIssue }, repository, what.deployment);
    lines.forEach(say);
    return done;
  }
  return findWaiting(options, sources, wakeUp, say);
}

/** What a release brings is judged where it is at home, and may be answered there. */
async function wakeReleasesOf(
  options: LookOptions,
  { list }: RunLookPorts,
  { installation, repository }: WakeUp,
  run: number,
): Promise<void> {
  const rows = await list.ofRun(run);
  for (const { state, verified, environment, repository: of } of rows.ok ? rows.value : [])
    if (state === 'waiting' && verified !== null)
      await wake(options, { installation, repository, what: { release: environmentKey(environment), of: of.id } });
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
  const found = await rule.waitingRuns({ installation, repository }, runs);
  if (!found.ok) say(`what waits could not be read, ${found.fault.code}: ${found.fault.detail}`);
  for (const asked of found.ok ? found.value : []) {
    const noticed = await list.notice(asked, options.clock());
    if (noticed.ok) runs.add(asked.run);
  }
  for (const run of runs) await wake(options, { installation, repository, what: { run } });
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
    assess: (address) => assess({ ...ports, ...memory }, address, memo.files(address.repository)),
  };
}
