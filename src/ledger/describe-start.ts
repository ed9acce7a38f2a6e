import { shortCommit } from '../evidence/short-commit.ts';
import type { StartEntry } from './start-entries.ts';

/** What an entry about a run that the App starts says, as a clause for people. */
export function describeStart(body: StartEntry): string {
  const what = `${body.environment} at ${shortCommit(body.commit)}`;
  switch (body.kind) {
    case 'starting':
      return `${body.workflow} is to be started on ${body.ref} for ${what}${body.by === null ? '' : `, asked by ${body.by}`}`;
    case 'started':
      return `${body.workflow} for ${what}: ${body.outcome}${body.run === null ? '' : `, run ${body.run}`}${because(body.detail)}`;
    case 'parked':
      return `run ${body.run} (attempt ${body.attempt}) is parked for ${what}`;
    case 'rerunning':
      return `run ${body.run} (attempt ${body.attempt}) is to be run again for ${what}`;
    case 'rerun':
      return `run ${body.run} (attempt ${body.attempt}) again for ${what}: ${body.outcome}${because(body.detail)}`;
  }
}

function because(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}
