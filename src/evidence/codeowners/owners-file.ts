import { answer, unlearnt } from '../answers.ts';
import { trustedCommit } from '../checks/workflow-source.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { touches } from '../touches.ts';
import { parseCodeowners } from './parse.ts';
import type { OwnerRule } from './parse.ts';
import type { Answer } from '../answer.ts';
import type { CommitId, Need } from '../facts.ts';
import type { Question } from '../kind.ts';

/** Where GitHub looks, in this order (docs/github-facts.md §3). */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** The file that says who owns what. */
export interface OwnersFile {
  readonly path: string;
  readonly rules: readonly OwnerRule[];
}

type FileNeed = Need<'file'>;

/** Where it is looked for: what is known of the change. */
type Place = Pick<Question, 'change' | 'facts'>;

/** The places where the file may stand. */
export function ownersFileNeeds(question: Place): readonly FileNeed[] {
  const commit = stateBefore(question);
  return CODEOWNERS_PLACES.map((path) => ({ kind: 'file', commit, path }));
}

/** The rules of the first file there is; or why there are none. */
export function readOwnersFile(question: Place): OwnersFile | Answer {
  const next = [{ who: 'somebody who can change CODEOWNERS', how: 'mends it on the branch that the change goes into' }];
  for (const need of ownersFileNeeds(question)) {
    const reading = readingOf(question.facts, need);
    if (!isKnown(reading)) return unlearnt(reading, need.path);
    const { kind, text } = reading.value;
    if (kind === 'missing') continue;
    if (kind !== 'file')
      return answer('unmet', 'CODEOWNERS_INVALID', `${need.path} is no readable text file (${kind}).`, { next });
    const rules = parseCodeowners(text);
    if (!('badLine' in rules)) return { path: need.path, rules };
    const sentence = `Line ${rules.badLine} of ${need.path} cannot be read: "${rules.seen}".`;
    return answer('unmet', 'CODEOWNERS_INVALID', sentence, { next });
  }
  const sentence = `${question.change.base.ref} has no CODEOWNERS file.`;
  const add = [
    { who: 'somebody who can change the checklist', how: `adds ${CODEOWNERS_PLACES[0]}, or takes the item out` },
  ];
  return answer('unmet', 'CODEOWNERS_MISSING', sentence, { next: add });
}

/** The state of the trusted branch that knows nothing of what the change itself says of owners. */
function stateBefore(question: Place): CommitId {
  const { change } = question;
  if (change.merge === null) return trustedCommit(question);
  return CODEOWNERS_PLACES.some((path) => touches(change, path)) ? change.base.commit : change.merge.commit;
}
