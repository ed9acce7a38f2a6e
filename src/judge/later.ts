import { isCovered } from '../evidence/reader-reasons.ts';
import { isBefore } from '../evidence/time.ts';
import { answerOf, isInForce } from './waived.ts';
import type { Finding, LaterBy } from './roll-call.ts';
import type { ProfileChoice } from '../commands/interpretation.ts';
import type { Answer, NextStep } from '../evidence/answer.ts';
import type { Question } from '../evidence/kind.ts';

/**
 * The finding as a chosen profile leaves it: asked later, with what it lacks beneath, until it is due. What is met stays met. Who reads without
 * the App leaves it open: a choice counts only where it was written down and an issue was opened about it.
 */
export function underProfiles(finding: Finding, question: Question, choices: readonly ProfileChoice[]): Finding {
  const { outcome } = finding;
  if (outcome === 'met' || outcome === 'not-applicable' || outcome === 'waived' || outcome === 'later') return finding;
  const { alone } = question.facts.reader;
  const [first] = choices
    .filter(({ later, environment }) => environment === finding.environment && later.includes(finding.item))
    .filter(({ standing }) => standing.counts || (alone && isCovered(standing.code)))
    .filter((choice) => isInForce(choice, question))
    .toSorted(earliest);
  if (first === undefined) return finding;
  return {
    ...finding,
    ...covering(first, answerOf({ ...finding, outcome }), question),
    later: laterBy(first, question),
  };
}

/** Of several the first one, so that who comes second moves nothing. */
function earliest(one: ProfileChoice, other: ProfileChoice): number {
  if (one.at !== other.at) return isBefore(one.at, other.at) ? -1 : 1;
  return Number(one.comment.id) - Number(other.comment.id);
}

type Covering = Omit<Answer, 'outcome'> & Pick<Finding, 'outcome'>;

function covering(choice: ProfileChoice, covered: Answer, question: Question): Covering {
  const { by, until, note, item: profile, comment } = choice;
  const { observer, at } = question.change.observed;
  const why = `${by.login} chose the profile ${profile}: ${note.replace(/\.$/, '')}.`;
  const rest = {
    facts: [{ what: `${by.login} chooses the profile ${profile}`, source: comment.url, observer, at }],
    parts: [covered],
    nextLook: until,
  };
  if (!question.facts.reader.alone) {
    const sentence = `Asked later, due ${until}; ${why} Without it: ${covered.sentence}`;
    return { outcome: 'later', code: 'ASKED_LATER', sentence, next: [], ...rest };
  }
  const sentence = `${why} That counts only where the App has written it down. Without it: ${covered.sentence}`;
  return { outcome: 'unknown', code: 'PROFILE_NEEDS_APP', sentence, next: [runApp, ...covered.next], ...rest };
}

const runApp: NextStep = {
  who: 'somebody who keeps the checklist or the job',
  how: 'runs the App and gives the Action its `app-id`',
};

function laterBy(choice: ProfileChoice, question: Question): LaterBy {
  const { item: profile, by, at, until, note: reason, comment, later: items } = choice;
  const { id, login } = by;
  const commit = choice.commit ?? question.commit;
  return { profile, by: { id, login }, at, until, reason, comment: comment.id, url: comment.url, items, commit };
}
