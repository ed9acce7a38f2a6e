import type { Write } from '../../src/gate/ports.ts';
import type { CheckedOpening, Looked } from './app.ts';
import { lookAt, restart } from './app.ts';
import { judgeAsApp } from './ask-job.ts';
import type { Stage } from './stage.ts';
import { allowed, broken, isOpen, presentTeams, relevant } from './stage.ts';
import type { Step } from './steps.ts';
import { letGo } from './names.ts';
import { presentConfig } from './town.ts';
import { brokenWhatIf } from './what-if.ts';
import { appearance } from './visible.ts';

export type Look = Extract<Step, { kind: 'look' }>;

export const undisturbed: Look = {
  kind: 'look',
  by: 'number',
  fault: null,
  kill: null,
  skew: 0,
  meanwhile: [],
  during: 0,
  restarted: false,
};

/** A second look costs as much as the first, so only every sixth look is repeated. */
const AGAIN = 6;

/** One look of the App, and every promise that can be checked after it; throws where one is not kept. */
export async function takeLook(stage: Stage, look: Look): Promise<void> {
  const { town, app, counts } = stage;
  if (look.restarted) restart(app, town);
  let mayOpen: ReadonlySet<string> = new Set();
  const read = (): void => {
    mayOpen = allowed(town);
    stage.teams = presentTeams(town);
  };
  const looked = await lookAt(town, app, { ...look, read });
  counts.looks += 1;
  counts.faults += looked.faults;
  checkOpenings(stage, looked.opened, mayOpen);
  if (new Set(looked.opened.map(({ gate, commit }) => `${gate} ${commit}`)).size < looked.opened.length)
    throw broken('I10', 'one look opened a gate twice', town);
  if (looked.faults > 0 && look.meanwhile.length === 0) await wouldOpenAnyway(stage, looked);
  if (looked.result === null) counts.kills += 1;
  else stage.found = told(looked);
  const isDisturbed = looked.faults > 0 || look.meanwhile.length > 0 || look.skew !== 0 || look.kill !== null;
  if (isDisturbed) return;
  stage.owesLook = false;
  town.chronicle.isKnown = true;
  letGo(town);
  checkWhole(stage, looked);
  checkEffort(stage, looked);
  checkWhatIfs(stage, looked);
  if (counts.looks % AGAIN === 0) await checkAgain(stage, look.by, looked);
}

/** What turned green was allowed to, and its verdict was durable before. */
export function checkOpenings({ town }: Stage, opened: readonly CheckedOpening[], mayOpen: ReadonlySet<string>): void {
  for (const { gate, commit, isWrittenDown } of opened) {
    if (!mayOpen.has(`${gate} ${commit}`)) throw broken('I1', `${gate} was opened on ${commit}`, town);
    if (!isWrittenDown) throw broken('I9', `${gate} was opened on ${commit} and nobody wrote it down before`, town);
  }
}

/** After a look that nothing disturbed, everything green is right, and GitHub shows what was judged. */
function checkWhole({ town, counts }: Stage, { result }: Looked): void {
  if (result === null) throw broken('I26', 'a process died of nothing', town);
  if (!result.ok) throw broken('I26', `nothing could be read: ${result.fault.code} ${result.fault.detail}`, town);
  const { unwritten, assessment } = result.value;
  const failed = unwritten.filter(({ write }) => write.kind !== 'request-reviews');
  if (failed.length > 0) throw broken('I26', `nothing disturbed it, and yet: ${JSON.stringify(failed)}`, town);
  const mayOpen = allowed(town);
  for (const { gate, commit, green } of relevant(town)) {
    if (green && !mayOpen.has(`${gate} ${commit}`)) throw broken('I1', `${gate} stays open on ${commit}`, town);
    const judged = assessment.rollCalls.find((one) => (one.gate.kind === 'merge' ? 'merge' : one.gate.name) === gate);
    if (judged === undefined) continue;
    if (judged.open !== green)
      throw broken('I6', `${gate} was judged ${judged.verdict} and shows otherwise on ${commit}`, town);
    const reasons = [...judged.findings, ...judged.blockers, ...judged.holds];
    if (!judged.open && reasons.length === 0) throw broken('I26', `${gate} is shut and says nothing`, town);
  }
  if (isOpen(town)) counts.openLooks += 1;
  else if (mayOpen.size > 0) counts.cautiousLooks += 1;
}

/** What would follow had something else been read; every sixth look, for it is judged a dozen times over. */
function checkWhatIfs({ town, counts }: Stage, { result }: Looked): void {
  if (counts.looks % AGAIN !== 1 || result?.ok !== true) return;
  const wrong = brokenWhatIf(town, result.value.assessment);
  if (wrong !== null) throw broken(...wrong, town);
}

/** What one undisturbed look may cost: reads grow with what the checklist asks and who spoke, writes with what is shown and answered. */
function checkEffort({ town, counts }: Stage, { sent, result }: Looked): void {
  const config = presentConfig(town);
  const items = typeof config === 'string' ? 0 : config.items.length;
  const replies = result?.ok === true ? result.value.assessment.interpretation.replies.length : 0;
  const speakers = new Set(town.chronicle.said.map(({ by }) => by)).size;
  const bounds = { reads: READS + NAMES + 2 * items + speakers, writes: WRITES + items + 2 * replies };
  if (sent.reads > bounds.reads) throw broken('I25', `${sent.reads} reads for ${items} items`, town);
  if (sent.writes > bounds.writes) throw broken('I25', `${sent.writes} writes for ${items} items`, town);
  counts.mostReads = Math.max(counts.mostReads, sent.reads);
  counts.mostWrites = Math.max(counts.mostWrites, sent.writes);
}

const READS = 8;
/** Accounts and teams that a checklist here can name, each read once. */
const NAMES = 7;
const WRITES = 8;

/** A fault may keep a gate shut; what opens under one opens without. */
async function wouldOpenAnyway({ town, app }: Stage, { opened }: Looked): Promise<void> {
  for (const { gate, commit } of opened) {
    const isMerge = gate === 'merge';
    const assessed = await judgeAsApp(town, app, commit, isMerge ? null : gate);
    const calls = assessed.ok ? assessed.value.rollCalls.filter((one) => !isMerge || one.gate.kind === 'merge') : [];
    if (calls.length === 0 || calls.some(({ open }) => !open))
      throw broken('I2', `a fault opened ${gate} ${commit}`, town);
  }
}

/** Looking again, by another name or without any memory, changes nothing. */
async function checkAgain(stage: Stage, by: Look['by'], first: Looked): Promise<void> {
  const { town, app } = stage;
  const shown = appearance(town);
  restart(app, town);
  const other = by === 'number' ? 'commit' : 'number';
  const second = await lookAt(town, app, { ...undisturbed, by: other, read: () => undefined });
  const written = second.result?.ok === true ? second.result.value.written.map(nameOf) : ['nothing, for it failed'];
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
  if (result === null) return ['the process died'];
  if (!result.ok) return [result.fault.detail];
  const { rollCalls, interpretation } = result.value.assessment;
  return [
    ...rollCalls.flatMap(({ gate, findings, blockers, holds }) =>
      [...findings, ...blockers, ...holds].map((one) => JSON.stringify([gate, one], withoutFacts)),
    ),
    ...interpretation.replies.map((reply) => JSON.stringify(reply)),
  ];
}
