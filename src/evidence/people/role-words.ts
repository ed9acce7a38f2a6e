import type { NextStep } from '../answer.ts';
import type { Question, Role } from '../kind.ts';

/** A role as people read it, with everyone who may fill it: `the role qa (team acme/qa, octocat)`. */
export function describeRole(id: string, role: Role | undefined): string {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...(role?.users ?? [])];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(', ')})`;
}

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
