import { isCovered } from '../evidence/reader-reasons.ts';
import { carried } from '../evidence/statements/judge-sign-offs.ts';
import { isAtOrAfter, isBefore } from '../evidence/time.ts';
import type { Finding } from './roll-call.ts';
import type { Waiver } from '../commands/interpretation.ts';
import type { Answer, FactReference } from '../evidence/answer.ts';
import type { Question } from '../evidence/kind.ts';

/**
 * The finding as waivers of its item leave it: covered, with what is covered beneath, for as long as the longest of them lasts. What is met
 * needs none. Nothing else of the gate is ever touched by a waiver, and once it is over the finding is what it would be without.
 */
export function underWaivers(finding: Finding, question: Question, waivers: readonly Waiver[]): Finding {
  const { outcome } = finding;
  if (outcome === 'met' || outcome === 'not-applicable' || outcome === 'waived' || outcome === 'later') return finding;
  const own = waivers
    .filter(({ item, environment }) => item === finding.item && environment === finding.environment)
    .filter((waiver) => isInForce(waiver, question))
    .toSorted((a, b) => (isBefore(a.until, b.until) ? 1 : -1));
  const covered = answerOf({ ...finding, outcome });
  const good = own.find(({ standing }) => standing.counts);
  if (good !== undefined) return { ...finding, ...waived(good, covered, question) };
  const unread = own.find(({ standing }) => !standing.counts && isCovered(standing.code));
  return unread === undefined || !question.facts.reader.alone
    ? finding
    : { ...finding, ...unlearnt(unread, covered, question) };
}

/** Of this moment, and for the judged commit: what was said of the head counts for its own merge, as a sign-off does. */
export function isInForce({ commit, at, until, by }: Omit<Waiver, 'item'>, question: Question): boolean {
  const { facts, candidate } = question;
  if (!isBefore(facts.now, until) || !isAtOrAfter(facts.now, at) || commit === null) return false;
  if (commit !== candidate && commit !== question.commit) return false;
  return carried(commit, by.login, question).counts;
}

type Covering = Omit<Answer, 'outcome'> & Pick<Finding, 'outcome'>;

function waived({ by, until, note, comment }: Waiver, covered: Answer, question: Question): Covering {
  return {
    outcome: 'waived',
    code: 'WAIVED',
    sentence: `Waived by ${by.login} until ${until}: ${note.replace(/\.$/, '')}. Without it: ${covered.sentence}`,
    next: [],
    facts: [factOf(`${by.login} waives it until ${until}`, comment.url, question)],
    parts: [covered],
    nextLook: until,
  };
}

/** A reader without the App's rights may not be able to tell who waives: then the App's verdict must say that it does. */
function unlearnt({ by, until, comment, standing }: Waiver, covered: Answer, question: Question): Covering {
  const why = standing.counts ? '' : standing.sentence;
  return {
    outcome: 'unknown',
    code: 'WAIVER_UNREAD',
    sentence: `Whether the waiver of ${by.login} counts cannot be told here: ${why} Without it: ${covered.sentence}`,
    next: covered.next,
    facts: [factOf(`${by.login} says to waive it until ${until}`, comment.url, question)],
    parts: [covered],
    nextLook: until,
  };
}

/** What a finding answers, without what names its item. */
export function answerOf(finding: Finding & Pick<Answer, 'outcome'>): Answer {
  const { outcome, code, sentence, next, facts, parts, nextLook, needed } = finding;
  return {
    outcome,
    code,
    sentence,
    next,
    facts,
    ...(parts === undefined ? {} : { parts }),
    ...(needed === undefined ? {} : { needed }),
    ...(nextLook === undefined ? {} : { nextLook }),
  };
}

function factOf(what: string, source: string, { change }: Question): FactReference {
  const { observer, at } = change.observed;
  return { what, source, observer, at };
}
