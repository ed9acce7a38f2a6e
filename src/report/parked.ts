import type { CommitId } from '../evidence/facts.ts';
import type { Annotation } from './annotations.ts';
import { visible } from './sanitise.ts';

/** A job whose gate was shut, in an environment whose runs are parked. */
export interface Parked {
  readonly run: number;
  readonly attempt: number;
  readonly environment: string;
  readonly commit: CommitId;
}

const TITLE = 'Held: parked';

/** What stands at the end of the line, for the App: it is about this attempt of this run and about no other, wherever the line is copied to. */
const MARK = /\[holdpoint:parked:1 (\d{1,15})\/(\d{1,4}) (\S{1,3100}) ([0-9a-f]{40}|[0-9a-f]{64})\]$/;

/** The line beside a parked job, for people and for the App. */
export function parkedAnnotation({ run, attempt, environment, commit }: Parked): Annotation {
  const words = `The gate of ${visible(environment, 255)} is shut, so this job has ended without waiting. The Holdpoint App runs the failed jobs of this run again, once, when the gate opens; nobody has to.`;
  const mark = `[holdpoint:parked:1 ${run}/${attempt} ${encodeURIComponent(environment)} ${commit}]`;
  return { level: 'error', title: TITLE, message: `${words} ${mark}`, place: null };
}

/** What a line beside a job says to be parked; null: it is no such line. Any workflow can write one: it only ever has failed jobs run again. */
export function parkedIn({ title, message }: Pick<Annotation, 'title' | 'message'>): Parked | null {
  const found = title === TITLE ? MARK.exec(message.trim()) : null;
  const [, run, attempt, environment, commit] = found ?? [];
  if (environment === undefined || commit === undefined) return null;
  const name = decoded(environment);
  if (name === null) return null;
  return { run: Number(run), attempt: Number(attempt), environment: name, commit };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The first lines of a parked job's summary, as Markdown. */
export const parkedSummary =
  '**Held: parked.** This job did not wait. The Holdpoint App runs the failed jobs of this run again, once, when the gate opens.\n\n';
