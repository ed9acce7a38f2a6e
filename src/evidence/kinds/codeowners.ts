import { answer, seenInChange, unlearnt } from '../answers.ts';
import { changedPaths, ownedParts } from '../codeowners/owned-parts.ts';
import { isOwner, ownerNeeds } from '../codeowners/is-owner.ts';
import { fresh, maxAgeSchema, newestBut, oldest } from '../freshness.ts';
import { barredWords, freedomNeeds, standsFree } from '../people/approvals.ts';
import { samePerson } from '../people/person.ts';
import { ownersFileNeeds, readOwnersFile } from '../codeowners/owners-file.ts';
import type { Answer, NextStep } from '../answer.ts';
import type { OwnedPart } from '../codeowners/owned-parts.ts';
import type { Owners } from '../codeowners/parse.ts';
import type { Need, Review } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';
import type { HandUntold } from '../people/approvals.ts';
import type { Unlearnable } from '../reading.ts';

/** What the checklist may say. */
export interface RawCodeowners {
  readonly unowned?: 'allowed' | 'refused';
  readonly 'max-age'?: string;
}

/** What happens to files without an owner. */
export interface CodeownersSpec {
  readonly unowned: 'allowed' | 'refused';
  /** How long an approval counts, as the file says it; absent: always. */
  readonly maxAge?: string;
}

const schema = {
  description:
    'An approval of the present head by an owner of every changed file, as CODEOWNERS says. Write `{}` for the defaults.',
  type: 'object',
  additionalProperties: false,
  properties: {
    unowned: {
      type: 'string',
      enum: ['allowed', 'refused'],
      default: 'allowed',
      description:
        'What a changed file without an owner means: nothing, as on GitHub (`allowed`), or that the item is unmet (`refused`).',
    },
    'max-age': maxAgeSchema,
  },
} as const;

/** Whether every changed file is approved by one of its owners. */
export const codeowners: Kind<RawCodeowners, CodeownersSpec> = {
  schema,
  ask: 'change',
  normalise: ({ unowned = 'allowed', 'max-age': maxAge }) => ({ unowned, ...(maxAge === undefined ? {} : { maxAge }) }),
  mistakes: () => [],
  needs,
  judge,
  signers: () => [],
  documentation: {
    question: 'Has an owner of every changed file approved the present head?',
    description:
      'Reads CODEOWNERS in `.github/`, at the root or in `docs/`, the first that exists, from the branch that the change goes into: what the change itself says of owners never counts. ' +
      'The last pattern that matches a file decides, with the syntax that GitHub documents; a renamed file needs an owner of both its places. ' +
      "Counts each person's latest approval, given for the very head, by somebody who has push access and is named for the file, or belongs to a team that is, and who had no hand in the change, as for `review`. " +
      'Whom a name means is told as GitHub tells it now. While an owner of a changed file asks for changes, the item is unmet. With `max-age`, an approval counts only for that time after it was given. ' +
      'Owners given by e-mail address cannot be told. GitHub skips a line that it cannot read and lets an earlier one decide; here such a line keeps the item unmet until it is mended.',
    works: {
      alone: 'owners that are people; teams are unknown (`contents: read`)',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests:
      'one for the file; one for each reviewer and team that owns something; one for the log of the branch where the snapshot does not tell who pushed and that decides',
    example: 'owners:\n  title: The owners of the changed code agree\n  codeowners: { unowned: refused }\n',
  },
};

/** Opinions that can decide something, of people who may push. */
function opinions({ change }: Question, state: 'APPROVED' | 'CHANGES_REQUESTED'): readonly Review[] {
  return change.reviews.filter(
    (one) => one.state === state && one.canPush && (state !== 'APPROVED' || one.commit === change.head.commit),
  );
}

function needs(_spec: CodeownersSpec, question: Question): readonly Need[] {
  const file = readOwnersFile(question);
  if (!('rules' in file)) return ownersFileNeeds(question);
  const approvals = opinions(question, 'APPROVED');
  const reviews = [...approvals, ...opinions(question, 'CHANGES_REQUESTED')];
  const isApproved = approvals.some(({ author }) => !samePerson(author, question.change.author));
  const { owned } = ownedParts(file.rules, question.change);
  return [
    ...ownersFileNeeds(question),
    ...owned.flatMap((part) => reviews.flatMap((one) => ownerNeeds(part.owners, one, question))),
    ...(isApproved ? freedomNeeds(question) : []),
  ];
}

function judge(spec: CodeownersSpec, question: Question): Answer {
  const file = readOwnersFile(question);
  if (!('rules' in file)) return file;
  const paths = changedPaths(question.change);
  if (paths.length === 0)
    return answer('unmet', 'CODEOWNERS_UNOWNED', 'The change has no files, so nobody owns any of it.');
  const { owned, unowned } = ownedParts(file.rules, question.change);
  const objection = judgeObjections(owned, question);
  if (objection !== null) return objection;
  if (unowned.length > 0 && spec.unowned === 'refused') return ownerless(unowned, file.path);
  const open = owned.map((part) => judgePart(part, question)).filter((one) => one !== null);
  const worst = open.find(({ outcome }) => outcome === 'unknown') ?? open[0];
  if (worst !== undefined) return worst;
  const rest =
    unowned.length === 0
      ? ''
      : ` ${unowned.length} of ${paths.length} paths have no owner in ${file.path}, which is allowed.`;
  const facts = opinions(question, 'APPROVED').map(({ author, url }) =>
    seenInChange(question, `approved by ${author?.login ?? 'nobody'}`, url),
  );
  const sentence = `Every changed file that has an owner in ${file.path} is approved by one.${rest}`;
  const age = { ...ageOf(owned, question), most: spec.maxAge };
  return fresh(answer('met', 'MET', sentence, { facts }), age, question.facts.now);
}

/** Each part is as old as the newest approval of one of its owners, the whole as old as its oldest part. */
function ageOf(owned: readonly OwnedPart[], question: Question) {
  const approvals = opinions(question, 'APPROVED');
  const moments = owned.map(({ owners }) =>
    newestBut(
      1,
      approvals.flatMap((one) => (isAgreed(owners, one, question) === true ? [one.submittedAt] : [])),
    ),
  );
  const what = "the oldest of the owners' approvals was given";
  return { at: oldest(moments), what, renew: owned.map(approveStep) };
}

/** Whether an approval is one of an owner who had no hand in the change. */
function isAgreed(owners: Owners, one: Review, question: Question): boolean | Unlearnable | HandUntold {
  const owning = isOwner(owners, one, question);
  return owning === true && one.author !== null ? standsFree(one.author, question) : owning;
}

/** Null where an owner has approved it. */
function judgePart(part: OwnedPart, question: Question): Answer | null {
  const approvals = opinions(question, 'APPROVED');
  const weights = approvals.map((one) => isAgreed(part.owners, one, question));
  if (weights.includes(true)) return null;
  const what = `Whether an owner of ${listed(part.paths)} approved`;
  for (const weight of weights)
    if (typeof weight !== 'boolean')
      return unlearnt(weight, what, 'next' in weight ? weight.next : [approveStep(part)]);
  const { users, teams, emails } = part.owners;
  if (emails.length > 0 && (approvals.length > 0 || users.length + teams.length === 0)) {
    const next = [{ who: 'somebody who can change CODEOWNERS', how: 'names the owner by login or team' }];
    return answer(
      'unknown',
      'CODEOWNERS_BY_EMAIL',
      `${what} cannot be told: line ${part.line} of CODEOWNERS names an e-mail address.`,
      { next },
    );
  }
  const owning = approvals.filter((one) => isOwner(part.owners, one, question) === true);
  const barred = barredWords(owning, question);
  const why = barred === '' ? '' : `; an approval by whoever had a hand in it does not count (${barred})`;
  const sentence = `No owner of ${listed(part.paths)} other than the author has approved the present head (line ${part.line} of CODEOWNERS)${why}.`;
  return answer('pending', 'CODEOWNERS_OPEN', sentence, { next: [approveStep(part)] });
}

/** An owner who asks for changes stops it; where it cannot be told who is one, that is not taken for no. */
function judgeObjections(owned: readonly OwnedPart[], question: Question): Answer | null {
  let open: Answer | null = null;
  for (const one of opinions(question, 'CHANGES_REQUESTED')) {
    const who = one.author?.login ?? 'Somebody whose account is gone';
    for (const { owners } of owned) {
      const weight = one.author === null || isOwner(owners, one, question);
      if (weight === true) {
        const next = [{ who, how: 'approves, or somebody entitled dismisses the review' }];
        const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
        return answer('unmet', 'REVIEW_CHANGES_REQUESTED', `${who} asks for changes.`, { next, facts });
      }
      if (weight !== false) open ??= unlearnt(weight, `Whether ${who}, who asks for changes, owns a changed file`);
    }
  }
  return open;
}

function ownerless(unowned: readonly string[], path: string): Answer {
  const next = [{ who: 'somebody who can change CODEOWNERS', how: 'gives them an owner and merges' }];
  return answer('unmet', 'CODEOWNERS_UNOWNED', `${path} gives no owner to ${listed(unowned)}.`, { next });
}

function approveStep({ owners: { users, teams } }: OwnedPart): NextStep {
  return { who: [...teams.map((team) => `team ${team}`), ...users].join(', '), how: 'approves' };
}

/** A few of them, and how many more. */
function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length <= 3 ? shown : `${shown} and ${paths.length - 3} more`;
}
