import { answer } from '../answers.ts';
import { fresh } from '../freshness.ts';
import { signOffStep } from './sign-off-step.ts';
import { asDeputy } from '../people/deputies.ts';
import { keptStanding } from './kept.ts';
import { counts, refused } from './standing.ts';
import { unlearnableCodes } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { milliseconds } from '../time.ts';
import type { Answer, EvidenceOutcome, FactReference, NextStep } from '../answer.ts';
import type { Question } from '../kind.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Word } from './sign-off-step.ts';
import type { Kept, OnPush } from './kept.ts';
import { countsFrom } from './sign-off.ts';
import type { SignOff } from './sign-off.ts';
import type { Refusal, Standing } from './standing.ts';

/** Codes that say "could not be learnt": they must not read as "nobody signed". */
const unlearnt: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'SIGNOFF_AUTHORS_UNKNOWN',
  'DEPUTY_TIME_UNKNOWN',
  ...unlearnableCodes,
]);

/** Whose sign-off is asked for, how long it counts, as the file says it, and what a push does to it. */
export interface SignOffSpec {
  readonly role: string;
  readonly expires?: string;
  readonly onPush?: OnPush;
}

/** What the sign-offs of a role, or the links that its holders gave, say about the item; null when there is none at all. */
export function judgeSignOffs(
  { role, expires, onPush }: SignOffSpec,
  question: Question,
  word: Word = 'signoff',
): Answer | null {
  const own = signOffsAbout(question.item.id, question.signOffs)
    .filter((one) => isAbout(one, role, question, word))
    .toSorted((a, b) => milliseconds(countsFrom(b)) - milliseconds(countsFrom(a)));
  const judged = own.map((one) => ({ one, standing: standingHere(one, onPush, question) }));
  const good = judged.find(({ standing }) => 'kept' in standing || standing.counts);
  if (good !== undefined) {
    const kept = 'kept' in good.standing ? `, ${good.standing.how}` : '';
    return aged(good.one, kept, { role, expires, word }, question);
  }
  const refused = judged.flatMap(({ one, standing }) =>
    'kept' in standing || standing.counts ? [] : [{ one, standing }],
  );
  const told = refused.find(({ standing }) => unlearnt.has(standing.code)) ?? refused[0];
  if (told === undefined) return null;
  // Whoever gave it: the newest that could count is over, and no older verdict may answer for it.
  const age = unlearnt.has(told.standing.code) ? aged(told.one, '', { role, expires, word }, question) : null;
  return age === null || age.outcome === 'met' ? refusal(role, told, question, word) : age;
}

/** That it counts, for as long as it does. */
function aged(
  one: SignOff,
  how: string,
  { role, expires, word }: Pick<SignOffSpec, 'role'> & { readonly expires: string | undefined; readonly word: Word },
  question: Question,
): Answer {
  const facts = [signOffFact(one, question)];
  const met = signedWith(one, answer('met', 'MET', `${wordOf(one)}${capacityOf(one, role)}${how}.`, { facts }));
  const renew = [signOffStep(role, question, question.candidate, word)];
  const { what, code } = ages[word];
  const began =
    one.click === undefined
      ? `the ${what} of ${one.by.login} was given`
      : `the button that ${one.by.login} pressed was shown`;
  const age = { most: expires, at: countsFrom(one), what: began, renew, code };
  return fresh(met, age, question.facts.now);
}

/** In which capacity somebody's word counts, as a part of a sentence. */
export function capacityOf({ at, click, standing }: Pick<SignOff, 'at' | 'standing' | 'click'>, role: string): string {
  const deputy = deputyOf(standing);
  return deputy === undefined ? ` for the role ${role}` : asDeputy(role, countsFrom({ at, click }), deputy.since);
}

/** The answer with who signed in place of a holder of the role, so that it is recorded. */
export function signedBy(
  { role, by, at, standing }: Pick<SignOff, 'role' | 'by' | 'at' | 'standing'>,
  met: Answer,
): Answer {
  const deputy = deputyOf(standing);
  if (deputy === undefined) return met;
  return { ...met, deputy: { role, by: { id: by.id, login: by.login }, at, shown: deputy.since } };
}

/** The same with the click that it rests on, which GitHub shows nowhere else. */
function signedWith(one: SignOff, met: Answer): Answer {
  const signed = signedBy(one, met);
  return one.click === undefined ? signed : { ...signed, click: one.click };
}

function deputyOf(standing: Standing) {
  return standing.counts ? standing.deputy : undefined;
}

const ages = {
  signoff: { what: 'sign-off', code: 'SIGNOFF_EXPIRED' },
  attest: { what: 'link', code: 'EVIDENCE_STALE' },
} as const;

/** Whether somebody's word is of the kind asked for, of this role and for this environment: a go is no link, and a link no go. */
export function isAbout(one: SignOff, role: string, { environment }: Question, word: Word): boolean {
  return one.role === role && one.environment === environment.name && (one.link !== undefined) === (word === 'attest');
}

function wordOf({ by, link, click }: SignOff): string {
  const how = click === undefined ? '' : ' with the button';
  return link === undefined ? `Signed by ${by.login}${how}` : `\`${link}\` was given by ${by.login}`;
}

/** Hundreds of sign-offs are asked by a hundred items, so they are sorted by item once. */
const byItem = new WeakMap<readonly SignOff[], ReadonlyMap<string, readonly SignOff[]>>();

/** The sign-offs for one item, whatever their role and environment. */
export function signOffsAbout(item: string, signOffs: readonly SignOff[]): readonly SignOff[] {
  const sorted = byItem.get(signOffs) ?? sortByItem(signOffs);
  byItem.set(signOffs, sorted);
  return sorted.get(item) ?? [];
}

function sortByItem(signOffs: readonly SignOff[]): ReadonlyMap<string, readonly SignOff[]> {
  const sorted = new Map<string, SignOff[]>();
  for (const one of signOffs) {
    const list = sorted.get(one.item);
    if (list === undefined) sorted.set(one.item, [one]);
    else list.push(one);
  }
  return sorted;
}

const teamStep: NextStep = {
  who: 'somebody who keeps the checklist or the job',
  how: "lists users in the role, gives a token that may read the organisation's members, or runs the App and gives its `app-id`",
};

const nameStep: NextStep = {
  who: 'somebody who keeps the checklist',
  how: 'takes the name out of the checklist and merges, and puts it in again if the new account or team is meant',
};

/** Whoever signs once more is not known any better: these steps are somebody else's. */
const othersStep: ReadonlyMap<ReasonCode, NextStep> = new Map([
  ['TEAM_UNREADABLE', teamStep],
  ['IDENTITY_CHANGED', nameStep],
]);

function refusal(
  role: string,
  { one, standing }: { readonly one: SignOff; readonly standing: Refusal },
  question: Question,
  word: Word,
): Answer {
  const commit = standing.code === 'SIGNOFF_AMBIGUOUS' ? question.candidate : null;
  const next = [othersStep.get(standing.code) ?? signOffStep(role, question, commit, word)];
  return answer(outcomeOf(standing.code), standing.code, standing.sentence, {
    next,
    facts: [signOffFact(one, question)],
  });
}

/** A revocation is a decision against; the rest waits for a sign-off, or could not be learnt. */
function outcomeOf(code: ReasonCode): EvidenceOutcome {
  if (unlearnt.has(code)) return 'unknown';
  return code === 'SIGNOFF_REVOKED' ? 'unmet' : 'pending';
}

/** The standing of a sign-off for the commits that are judged: another commit comes first, because nothing else matters then. */
function standingHere(one: SignOff, onPush: OnPush | undefined, question: Question): Standing | Kept {
  const { commit, candidate } = question;
  if (!one.standing.counts && one.standing.code === 'SIGNOFF_STALE') return one.standing;
  if (one.commit !== null && one.commit !== commit && one.commit !== candidate) {
    // Whether it is kept is read only of what counts for all the rest.
    if (onPush !== undefined && !one.standing.counts) return one.standing;
    return keptStanding(one.commit, one.by.login, onPush, question);
  }
  if (!one.standing.counts) return one.standing;
  if (one.commit === null) {
    return refused('SIGNOFF_AMBIGUOUS', 'It cannot be told which commit the sign-off means.');
  }
  return one.commit === candidate ? one.standing : carried(one.commit, one.by.login, question);
}

/** Whether what was said about the head counts for the candidate: everywhere, but in a strict environment only for the same content. */
export function carried(commit: string, who: string, question: Question): Standing {
  const { candidate, environment, facts } = question;
  if (commit === candidate || !environment.strict) return counts;
  const trees = [commit, candidate].map((oid) => facts.commits.find((one) => one.oid === oid)?.tree);
  if (trees.some((tree) => tree === undefined || tree === '')) {
    return refused('NOT_READ', 'The contents of the head and of the merge commit were not both read.');
  }
  if (trees[0] === trees[1]) return counts;
  return refused(
    'SIGNOFF_NOT_CARRIED',
    `${who} signed ${shortCommit(commit)}, but the merge commit ${shortCommit(candidate)} has another content, and ${environment.name} is strict.`,
  );
}

/** Whether a reason means that something could not be learnt. */
export function isUnlearnt(code: ReasonCode): boolean {
  return unlearnt.has(code);
}

function asOf({ role, standing }: SignOff): string {
  const deputy = deputyOf(standing);
  return deputy === undefined ? '' : `, deputy of ${role}, shown since ${deputy.since}`;
}

function signOffFact(one: SignOff, { change }: Question): FactReference {
  return {
    what: `${one.by.login} at ${one.at}${asOf(one)}${one.link === undefined ? '' : `: ${one.link}`}`,
    source: one.comment.url,
    observer: change.observed.observer,
    at: change.observed.at,
  };
}
