import { teamMembers } from '../../src/sandbox/world/teams.ts';
import type { MergeMethod } from '../../src/sandbox/world/merge.ts';
import type { Write } from '../../src/gate/ports.ts';
import type { AppMemory, Looked } from './app.ts';
import { askAsJob, judgeAsApp, lookAt } from './app.ts';
import { perform } from './deeds.ts';
import { formerHeads } from './heads.ts';
import { reasonsAgainst } from './oracle.ts';
import type { Eyes } from './oracle-case.ts';
import { settle } from './settle.ts';
import type { Schedule, Step } from './steps.ts';
import type { Town } from './town.ts';
import { buildTown, presentConfig } from './town.ts';
import { appearance, gateRuns, greens } from './visible.ts';

type Look = Extract<Step, { kind: 'look' }>;
type Ask = Extract<Step, { kind: 'ask' }>;

/** What one run came to. */
export interface Played {
  readonly steps: number;
  readonly looks: number;
  readonly faults: number;
  readonly asks: number;
  /** Answers `go` to a deploy job. */
  readonly jobsLetThrough: number;
  /** Looks without a fault after which some gate of the change was open. */
  readonly openLooks: number;
  /** Looks without a fault after which a gate was shut that the oracle would have opened: what caution costs. */
  readonly cautiousLooks: number;
  readonly endedOpen: boolean;
  /** Whether it ended open after everybody had done their part once more; null where nobody tried. */
  readonly mended: boolean | null;
}

/** A broken promise, with everything needed to see it. */
class Broken extends Error {}

interface Stage {
  readonly town: Town;
  memory: AppMemory;
  /** Teams as they were when the App last read. */
  teams: Eyes['inTeam'];
  /** What the last look found, for the story of a broken promise. */
  found: readonly string[];
  counts: {
    looks: number;
    faults: number;
    asks: number;
    jobsLetThrough: number;
    openLooks: number;
    cautiousLooks: number;
  };
}

/** A second look costs as much as the first, so only every fourth look is repeated. */
const AGAIN = 4;

/** Plays a schedule and checks every promise after every look; throws `Broken` where one is not kept. */
export async function play(schedule: Schedule): Promise<Played> {
  const town = buildTown(schedule.config, schedule.hidden);
  const counts = { looks: 0, faults: 0, asks: 0, jobsLetThrough: 0, openLooks: 0, cautiousLooks: 0 };
  const stage: Stage = { town, memory: { files: [] }, teams: presentTeams(town), found: [], counts };
  for (const { after, step } of schedule.steps) {
    town.wait(after);
    await take(stage, step);
  }
  await cleanLook(stage);
  const endedOpen = isOpen(town);
  const mended = schedule.ending === 'stop' ? null : await mend(stage, schedule.ending);
  return { ...counts, steps: schedule.steps.length, endedOpen, mended };
}

async function mend(stage: Stage, ending: 'mend' | MergeMethod): Promise<boolean> {
  const mended = await mustOpen(stage);
  if (mended && !stage.town.pull.merged && ending !== 'mend') await mergeAndDeploy(stage, ending);
  return mended;
}

async function take(stage: Stage, step: Step): Promise<void> {
  if (step.kind === 'look') return look(stage, step);
  if (step.kind === 'ask') return ask(stage, step);
  if (step.kind !== 'settle') return perform(stage.town, step);
  await settle(stage.town, () => cleanLook(stage), step.without);
  await cleanLook(stage);
}

const clean: Look = { kind: 'look', by: 'number', fault: null, meanwhile: [], restarted: false };

function cleanLook(stage: Stage): Promise<void> {
  return look(stage, clean);
}

async function look(stage: Stage, { by, fault, meanwhile, restarted }: Look): Promise<void> {
  const { town, counts } = stage;
  if (restarted) stage.memory = { files: [] };
  const before = greens(town);
  let mayOpen: ReadonlySet<string> = new Set();
  const read = (): void => {
    mayOpen = allowed(town);
    stage.teams = presentTeams(town);
  };
  const looked = await lookAt(town, stage.memory, { by, fault, meanwhile, read });
  stage.found = told(looked);
  counts.looks += 1;
  counts.faults += looked.faults;
  const opened = [...greens(town)].filter((one) => !before.has(one));
  for (const one of opened) {
    if (!mayOpen.has(one)) throw broken('I1', `a look opened ${one}`, town);
  }
  if (opened.length > 0 && looked.faults > 0 && meanwhile.length === 0) await wouldOpenAnyway(stage, opened);
  if (looked.faults > 0 || meanwhile.length > 0) return;
  checkWhole(stage, looked);
  if (counts.looks % AGAIN === 0) await checkAgain(stage, by, looked);
}

/** After a look that nothing disturbed, everything green is right, and GitHub shows what was judged. */
function checkWhole({ town, counts }: Stage, { result }: Looked): void {
  if (!result.ok) throw broken('I26', `nothing could be read: ${result.fault.code} ${result.fault.detail}`, town);
  const { unwritten, assessment } = result.value;
  const failed = unwritten.filter(({ write }) => write.kind !== 'request-reviews');
  if (failed.length > 0) throw broken('I26', `nothing disturbed it, and yet: ${JSON.stringify(failed)}`, town);
  const mayOpen = allowed(town);
  const shown = relevant(town);
  for (const { gate, commit, green } of shown) {
    if (green && !mayOpen.has(`${gate} ${commit}`)) throw broken('I1', `${gate} stays open on ${commit}`, town);
    const judged = assessment.rollCalls.find((one) => (one.gate.kind === 'merge' ? 'merge' : one.gate.name) === gate);
    if (judged !== undefined && judged.open !== green)
      throw broken('I6', `${gate} was judged ${judged.verdict} and shows otherwise on ${commit}`, town);
  }
  if (isOpen(town)) counts.openLooks += 1;
  else if (mayOpen.size > 0) counts.cautiousLooks += 1;
}

/** A fault may keep a gate shut; what opens under one opens without. */
async function wouldOpenAnyway({ town }: Stage, opened: readonly string[]): Promise<void> {
  for (const one of opened) {
    const [gate = '', commit = ''] = one.split(' ');
    if (gate === 'merge') continue;
    const assessed = await judgeAsApp(town, commit, gate);
    if (!assessed.ok || assessed.value.rollCalls.some(({ open }) => !open))
      throw broken('I2', `a fault opened ${one}`, town);
  }
}

/** Looking again, by another name or without any memory, changes nothing. */
async function checkAgain({ town, memory }: Stage, by: Look['by'], first: Looked): Promise<void> {
  const shown = appearance(town);
  const other = by === 'number' ? 'commit' : 'number';
  const again = { by: other, fault: null, meanwhile: [], read: () => undefined } as const;
  const second = await lookAt(town, memory.files.length > 0 ? { files: [] } : memory, again);
  const written = second.result.ok ? second.result.value.written.map(nameOf) : [second.result.fault.detail];
  if (written.length === 0 && appearance(town) === shown) return;
  const [once, twice] = [told(first), told(second)];
  const news = [
    ...once.filter((line) => !twice.includes(line)).map((line) => `- ${line}`),
    ...twice.filter((line) => !once.includes(line)).map((line) => `+ ${line}`),
  ];
  throw broken('I8', `a second look wrote ${written.join(', ')}\n${news.join('\n')}`, town);
}

function nameOf(write: Write): string {
  return 'check' in write ? `${write.kind} ${write.check.name}` : write.kind;
}

function withoutFacts(key: string, value: unknown): unknown {
  return key === 'facts' ? undefined : value;
}

/** What a look found, line by line; without the facts, which carry the moment of the look. */
function told({ result }: Looked): readonly string[] {
  if (!result.ok) return [result.fault.detail];
  const { rollCalls, interpretation } = result.value.assessment;
  return [
    ...rollCalls.flatMap(({ gate, findings, blockers, holds }) =>
      [...findings, ...blockers, ...holds].map((one) => JSON.stringify([gate, one], withoutFacts)),
    ),
    ...interpretation.replies.map((reply) => JSON.stringify(reply)),
  ];
}

async function ask({ town, teams, counts }: Stage, { alone, about, fault }: Ask): Promise<void> {
  const { pull, repository } = town;
  const main = repository.refs.get('refs/heads/main') ?? '';
  const commit = { merge: pull.mergeCommit ?? formerHeads(town).at(-1) ?? main, head: pull.headSha, main }[about];
  const environment = 'production';
  const answer = await askAsJob(town, { commit, environment, alone, fault });
  counts.asks += 1;
  if (answer.kind === 'unreadable' || !answer.rollCall.open) return;
  counts.jobsLetThrough += 1;
  if (answer.rollCall.candidate !== commit)
    throw broken('I6', `a job asked about ${commit} and was answered about another`, town);
  const reasons = reasonsAgainst(town, environment, commit, { alone, inTeam: alone ? () => false : teams });
  if (reasons.length > 0) throw broken('I1', `a job was let through: ${reasons.join('; ')}`, town);
  if (alone) return;
  if (!greens(town).has(`${environment} ${commit}`)) throw broken('I24', 'a job was let through without the App', town);
  const assessed = await judgeAsApp(town, commit, environment);
  const isStale = (['qa', 'backend'] as const).some((team) => members(town, team) !== membersAsOf(teams, team, town));
  if (!isStale && (!assessed.ok || assessed.value.rollCalls.some(({ open }) => !open)))
    throw broken('I24', 'a job was let through and the App would not have opened', town);
}

/** When everything is in and people signed properly, it opens. */
async function mustOpen(stage: Stage): Promise<boolean> {
  const { town } = stage;
  const possible = await settle(town, () => cleanLook(stage), 'nothing');
  await cleanLook(stage);
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
  await cleanLook(stage);
  await ask(stage, { kind: 'ask', alone: false, about: 'merge', fault: null });
  if (!(await mustOpen(stage))) return;
  const before = stage.counts.jobsLetThrough;
  await ask(stage, { kind: 'ask', alone: true, about: 'merge', fault: null });
  await ask(stage, { kind: 'ask', alone: false, about: 'merge', fault: null });
  if (stage.counts.jobsLetThrough === before)
    throw broken('I26', 'everything is in, and the deploy job is not let through', town);
}

/** Gates of the commit that is proposed now. */
function relevant(town: Town): readonly ReturnType<typeof gateRuns>[number][] {
  const { pull } = town;
  if (pull.state === 'closed' && !pull.merged) return [];
  const commit = pull.mergeCommit ?? pull.headSha;
  return gateRuns(town).filter((run) => run.commit === commit && (run.gate === 'merge') === !pull.merged);
}

/** Those that the checklist still names; one that it does not name any more stays shut. */
function wanted(town: Town): ReturnType<typeof relevant> {
  const config = presentConfig(town);
  const named = typeof config === 'string' ? [] : config.environments.map(({ name }) => name);
  return relevant(town).filter(({ gate }) => gate === 'merge' || named.includes(gate));
}

function isOpen(town: Town): boolean {
  const gates = wanted(town);
  return gates.length > 0 && gates.every(({ green }) => green);
}

/** What the oracle lets open now, written as `greens` does. */
function allowed(town: Town): ReadonlySet<string> {
  const { pull } = town;
  const eyes: Eyes = { alone: false, inTeam: presentTeams(town) };
  const commit = pull.mergeCommit ?? pull.headSha;
  const gates = pull.merged ? ['production', 'staging'] : ['merge'];
  return new Set(
    gates.flatMap((gate) => (reasonsAgainst(town, gate, commit, eyes).length === 0 ? [`${gate} ${commit}`] : [])),
  );
}

function presentTeams(town: Town): Eyes['inTeam'] {
  const now = new Map(Object.entries(town.teams).map(([name, team]) => [name, loginsOf(town, team)]));
  return (team, login) => now.get(team)?.includes(login) === true;
}

function loginsOf({ world }: Town, team: Town['teams']['qa']): readonly string[] {
  return teamMembers(world, team).flatMap(({ user, state }) => (state === 'active' ? [user.login] : []));
}

function members(town: Town, team: 'qa' | 'backend'): string {
  return loginsOf(town, town.teams[team]).toSorted().join(' ');
}

function membersAsOf(inTeam: Eyes['inTeam'], team: string, { world }: Town): string {
  const logins = [...world.accounts.values()].map(({ login }) => login);
  return logins
    .filter((login) => inTeam(team, login))
    .toSorted()
    .join(' ');
}

function broken(promise: string, what: string, town: Town): Broken {
  const { pull } = town;
  const gates = pull.merged ? ['production', 'staging'] : ['merge'];
  const eyes: Eyes = { alone: false, inTeam: presentTeams(town) };
  const commit = pull.mergeCommit ?? pull.headSha;
  const oracle = gates.map((gate) => `${gate}: ${reasonsAgainst(town, gate, commit, eyes).join('; ') || 'may open'}`);
  return new Broken(`${promise}: ${what}\nthe oracle says of ${commit.slice(0, 7)}: ${oracle.join(' | ')}`);
}
