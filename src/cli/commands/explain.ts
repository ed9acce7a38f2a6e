import type { Facts } from '../../evidence/facts.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import { policiesIn } from '../../gate/config.ts';
import { exitCodeOf } from '../../gate/exit-code.ts';
import { judgeInFlight } from '../../gate/in-flight.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { formatExplanation } from '../../report/explain.ts';
import { rollCallJson } from '../../report/json.ts';
import { readFacts } from '../facts-file.ts';
import { readNamedFile, readTextFile } from '../read-file.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { report } from './validate.ts';

/** Options of `holdpoint explain`; files are paths. */
export interface ExplainOptions {
  readonly checklist: string;
  readonly facts: string;
  readonly environment?: string;
  readonly now?: string;
  readonly json?: boolean;
}

/** `holdpoint explain`: judges recorded facts by a checklist file. No clock and no network: the same files give the same answer for ever. */
export async function runExplain(options: ExplainOptions, surroundings: Surroundings): Promise<ExitCode> {
  const json = options.json ?? false;
  const checklistFile = await readNamedFile(surroundings, options.checklist, 'checklist');
  if (!checklistFile.ok) return refuse(surroundings, checklistFile.refusal, json);
  const factsFile = await readTextFile(surroundings, options.facts, 'facts file');
  if (!factsFile.ok) return refuse(surroundings, factsFile.refusal, json);
  const facts = readFacts(factsFile.text, options.facts);
  if (!facts.ok) return refuse(surroundings, facts.refusal, json);
  const parsed = parseChecklist(checklistFile.bytes, options.checklist, policiesIn(facts.facts));
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(checklistFile.bytes), json, surroundings);
  const asked = asAsked(facts.facts, options);
  const recorded = isRecorded(checklistFile.bytes, asked);
  const { rollCalls } = judgeInFlight({ state: 'valid', checklist: parsed.checklist }, asked);
  if (json) surroundings.out(asJson(recorded ? rollCalls : rollCalls.map(withoutOrigin), asked));
  else {
    const by = { file: options.checklist, recorded, items: parsed.checklist.items };
    surroundings.out(rollCalls.map((rollCall) => formatExplanation(rollCall, surroundings, by)).join('\n'));
  }
  return exitOf(rollCalls, asked);
}

function asAsked(facts: Facts, { environment, now }: ExplainOptions): Facts {
  const subject = environment === undefined ? facts.subject : { ...facts.subject, environment };
  return { ...facts, subject, now: now ?? facts.now };
}

/** Whether the file says what the repository's own checklist said when the facts were recorded. */
function isRecorded(bytes: Uint8Array, { config }: Facts): boolean {
  return config[0]?.blob?.text === new TextDecoder().decode(bytes);
}

/** Another checklist has no place in the repository that could be named. */
function withoutOrigin(rollCall: RollCall): RollCall {
  return { ...rollCall, checklist: null };
}

/** One environment asked: one roll call. Every gate asked: a list of them. */
function asJson(rollCalls: readonly RollCall[], facts: Facts): string {
  const [only] = rollCalls;
  if (facts.subject.environment !== null && only !== undefined && rollCalls.length === 1) return rollCallJson(only);
  return `[${rollCalls.map((rollCall) => rollCallJson(rollCall).trimEnd()).join(',\n')}]\n`;
}

/** A certain no comes before "could not be verified"; and no gate at all is no go. */
function exitOf(rollCalls: readonly RollCall[], facts: Facts): ExitCode {
  const exits = rollCalls.map((rollCall) => exitCodeOf({ kind: 'judged', rollCall, facts }));
  if (exits.length === 0) return 3;
  return exits.find((exit) => exit === 1) ?? exits.find((exit) => exit === 3) ?? 0;
}
