import { describeRole } from '../people/roles.ts';
import type { NextStep } from '../answer.ts';
import type { Question } from '../kind.ts';

/** What proves an item by a comment: somebody's go, or a link on their word. */
export type Word = 'signoff' | 'attest';

/** The line that signs an item and can mean nothing else: `commit` and `environment` are left out only where they cannot be mistaken. */
function signOffLine(line: {
  readonly word: Word;
  readonly item: string;
  readonly commit: string | null;
  readonly environment: string | null;
}): string {
  const commit = line.commit === null ? '' : ` @${line.commit}`;
  const environment = line.environment === null ? '' : ` in ${line.environment}`;
  const link = line.word === 'attest' ? ' URL' : '';
  return `/${line.word} ${line.item}${link}${commit}${environment}`;
}

/** Who can sign an item or give a link for it, and the line to paste. */
export function signOffStep(role: string, question: Question, commit: string | null, word: Word = 'signoff'): NextStep {
  const several = question.askedIn.length !== 1;
  const place = question.change.release === undefined ? 'on the pull request' : 'on the issue of the release';
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: `comments ${place}${word === 'attest' ? ', with the link' : ''}`,
    paste: signOffLine({
      word,
      item: question.item.id,
      commit,
      environment: several ? question.environment.name : null,
    }),
  };
}
