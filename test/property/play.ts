import type { MergeMethod } from '../../src/sandbox/world/merge.ts';
import { startApp } from './app.ts';
import { askAsJob, judgeAsApp } from './ask-job.ts';
import { perform } from './deeds.ts';
import { formerHeads } from './heads.ts';
import { reasonsAgainst } from './oracle.ts';
import { settle } from './settle.ts';
import type { Counts, Stage } from './stage.ts';
import { broken, isOpen, isStale, nothingYet, presentTeams, wanted } from './stage.ts';
import type { Schedule, Step } from './steps.ts';
import { takeLook, undisturbed } from './take-look.ts';
import { buildTown } from './town.ts';
import { greens } from './visible.ts';
import { work } from './work.ts';

type Ask = Extract<Step, { kind: 'ask' }>;

/** What one run came to. */
export interface Played extends Readonly<Counts> {
  readonly steps: number;
  readonly endedOpen: boolean;
  /** Whether it ended open after everybody had done their part once more; null where nobody tried. */
  readonly mended: boolean | null;
}

/** Plays a schedule and checks every promise after every look; throws where one is not kept. */
export async function play(schedule: Schedule): Promise<Played> {
  const town = buildTown(schedule.config, schedule.hidden);
  const stage: Stage = {
    town,
    app: startApp(),
    teams: presentTeams(town),
    found: [],
    owesLook: false,
    counts: { ...nothingYet },
  };
  const lastWork = schedule.steps.findLastIndex(({ step }) => step.kind === 'work');
  for (const [index, { after, step }] of schedule.steps.entries()) {
    if (index > lastWork) town.hush();
    town.wait(after);
    await take(stage, step);
  }
  town.hush();
  await takeLook(stage, undisturbed);
  const endedOpen = isOpen(town);
  const mended = schedule.ending === 'stop' ? null : await mend(stage, schedule.ending);
  return { ...stage.counts, steps: schedule.steps.length, endedOpen, mended };
}

async function mend(stage: Stage, ending: 'mend' | MergeMethod): Promise<boolean> {
  const mended = await mustOpen(stage);
  if (mended && !stage.town.pull.merged && ending !== 'mend') await mergeAndDeploy(stage, ending);
  return mended;
}

async function take(stage: Stage, step: Step): Promise<void> {
  if (step.kind === 'look') return takeLook(stage, step);
  if (step.kind === 'work') return work(stage, step);
  if (step.kind === 'ask') return ask(stage, step);
  if (step.kind !== 'settle') return perform(stage.town, step);
  await settle(stage.town, () => takeLook(stage, undisturbed), step.without);
  await takeLook(stage, undisturbed);
}

async function ask({ town, app, teams, counts }: Stage, { alone, about, fault }: Ask): Promise<void> {
  const { pull, repository } = town;
  const main = repository.refs.get('refs/heads/main') ?? '';
  const commit = { merge: pull.mergeCommit ?? formerHeads(town).at(-1) ?? main, head: pull.headSha, main }[about];
  const environment = 'production';
  const { answer, faults } = await askAsJob(town, { commit, environment, alone, fault });
  counts.asks += 1;
  counts.faults += faults;
  if (answer.kind === 'unreadable' || !answer.rollCall.open) return;
  counts.jobsLetThrough += 1;
  if (answer.rollCall.candidate !== commit)
    throw broken('I6', `a job asked about ${commit} and was answered about another`, town);
  const reasons = reasonsAgainst(town, environment, commit, { alone, inTeam: alone ? () => false : teams });
  if (reasons.length > 0) throw broken('I1', `a job was let through: ${reasons.join('; ')}`, town);
  if (alone) return;
  if (!greens(town).has(`${environment} ${commit}`)) throw broken('I24', 'a job was let through without the App', town);
  if (isStale(town, teams)) return;
  const assessed = await judgeAsApp(town, app, commit, environment);
  if (!assessed.ok || assessed.value.rollCalls.some(({ open }) => !open))
    throw broken('I24', `a job was let through and the App would not have opened: ${whyNot(assessed)}`, town);
}

function whyNot(assessed: Awaited<ReturnType<typeof judgeAsApp>>): string {
  if (!assessed.ok) return assessed.fault.detail;
  return assessed.value.rollCalls
    .flatMap(({ findings, blockers }) => [...findings, ...blockers])
    .map(({ code, sentence }) => `${code} ${sentence}`)
    .join('; ');
}

/** When everything is in and people signed properly, it opens. */
async function mustOpen(stage: Stage): Promise<boolean> {
  const { town } = stage;
  const possible = await settle(town, () => takeLook(stage, undisturbed), 'nothing');
  await takeLook(stage, undisturbed);
  if (!possible) return false;
  const closed = wanted(town).filter(({ green }) => !green);
  if (closed.length > 0 || !isOpen(town))
    throw broken(
      'I26',
      `everything is in, and ${closed.map(({ gate }) => gate).join(', ')} stays shut\n${stage.found.join('\n')}`,
      town,
    );
  return true;
}

/** The whole way: merged, signed once more where that is asked, and a deploy job beside the App is let through. */
async function mergeAndDeploy(stage: Stage, method: MergeMethod): Promise<void> {
  const { town } = stage;
  perform(town, { kind: 'merge', method });
  if (!town.pull.merged) return;
  await takeLook(stage, undisturbed);
  await ask(stage, { kind: 'ask', alone: false, about: 'merge', fault: null });
  if (!(await mustOpen(stage))) return;
  const before = stage.counts.jobsLetThrough;
  await ask(stage, { kind: 'ask', alone: true, about: 'merge', fault: null });
  await ask(stage, { kind: 'ask', alone: false, about: 'merge', fault: null });
  if (stage.counts.jobsLetThrough === before)
    throw broken('I26', 'everything is in, and the deploy job is not let through', town);
}
