import type { GateAnswer } from '../gate/ask.ts';
import { faultSentence } from '../gate/fault-text.ts';
import { annotations, type Annotation } from '../report/annotations.ts';
import { rollCallDigest } from '../report/json.ts';
import { logLine, logText } from '../report/sanitise.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { parkedAnnotation, parkedSummary } from '../report/parked.ts';
import { jobSummary } from '../report/summary.ts';
import { formatRollCall } from '../report/terminal.ts';

/** Where people read what came out. */
export interface Announcer {
  /** Lines of the step's log. */
  readonly log: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  /** The job's summary page, as Markdown. */
  readonly summary: (markdown: string) => Promise<void>;
}

/** A log is read in a browser, where colours cost more than they tell. */
const STYLE = { colour: false, width: 120 };

/** Says the last answer everywhere: log, annotations, job summary. */
export async function announce(announcer: Announcer, answer: GateAnswer): Promise<void> {
  if (answer.kind === 'unreadable') {
    announceProblems(announcer, [faultSentence(answer.fault)]);
    return;
  }
  announcer.log(logText(formatRollCall(answer.rollCall, STYLE)));
  for (const annotation of annotations(answer.rollCall)) announcer.annotate(annotation);
  const parked = answer.parks === true && !answer.rollCall.open ? parkedSummary : '';
  await announcer.summary(`${parked}${jobSummary(answer.rollCall)}`);
}

/**
 * That the job has ended without waiting, in the first line beside it: GitHub keeps only so many, and by this one the App knows the run. Outside of a
 * workflow run there is nothing to be run again.
 */
export function announceParked(
  announcer: Pick<Announcer, 'annotate'>,
  { gate, candidate }: RollCall,
  run: { readonly id: number; readonly attempt: number } | null,
): void {
  if (run === null || gate.kind !== 'environment') return;
  const { id, attempt } = run;
  announcer.annotate(parkedAnnotation({ run: id, attempt, environment: gate.name, commit: candidate }));
}

/** What keeps the question from being asked or answered at all. */
export function announceProblems(announcer: Announcer, problems: readonly string[]): void {
  for (const problem of problems) {
    announcer.annotate({ level: 'error', title: 'Holdpoint', message: logLine(problem), place: null });
  }
}

/** A speaker for the time of waiting: says an answer when it differs from the one before, and is quiet otherwise. */
export function pendingSpeaker(announcer: Announcer): (answer: GateAnswer) => void {
  let said = '';
  return (answer) => {
    const digest = answer.kind === 'judged' ? rollCallDigest(answer.rollCall) : faultSentence(answer.fault);
    if (digest === said) return;
    said = digest;
    const text =
      answer.kind === 'judged' ? formatRollCall(answer.rollCall, STYLE) : logLine(faultSentence(answer.fault));
    announcer.log(logText(`${text}\nWaiting for a change.`));
  };
}
