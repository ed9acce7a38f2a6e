import { describeRole } from '../people/roles.ts';
import type { NextStep } from '../answer.ts';
import type { Question } from '../kind.ts';

/** The line that signs an item and can mean nothing else: `commit` and `environment` are left out only where they cannot be mistaken. */
function signOffLine(line: {
  readonly item: string;
  readonly commit: string | null;
  readonly environment: string | null;
}): string {
  const commit = line.commit === null ? '' : ` @${line.commit}`;
  const environment = line.environment === null ? '' : ` in ${line.environment}`;
  return `/signoff ${line.item}${commit}${environment}`;
}

/** Who can sign an item, and the line to paste. */
export function signOffStep(role: string, question: Question, commit: string | null): NextStep {
  const several = question.askedIn.length !== 1;
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: 'comments on the pull request',
    paste: signOffLine({ item: question.item.id, commit, environment: several ? question.environment.name : null }),
  };
}
