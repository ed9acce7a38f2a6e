import { answer, seenInChange, unlearnt } from '../answers.ts';
import { fresh as freshOnly, maxAgeSchema, newestBut, oldest } from '../freshness.ts';
import { barredWords, freedomNeeds, standsFree } from '../people/approvals.ts';
import { areNamesPinned } from '../people/pins.ts';
import { isPerson, samePerson } from '../people/person.ts';
import { sameName } from '../same-name.ts';
import { holdsRole, roleNeeds } from '../people/roles.ts';
import { shortCommit } from '../short-commit.ts';
import type { Answer, NextStep } from '../answer.ts';
import type { Actor, Facts, Need, Review } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';
import type { HandUntold } from '../people/approvals.ts';
import type { Unlearnable } from '../reading.ts';

/** What the checklist may say: how many approvals, and whose. */
export interface RawReview {
  readonly from?: readonly string[];
  readonly count?: number;
  readonly 'max-age'?: string;
}

/** How many distinct people must have approved the head, and who counts. */
export interface ReviewSpec {
  readonly users: readonly string[];
  /** `org/slug`. */
  readonly teams: readonly string[];
  readonly count: number;
  /** How long an approval counts, as the file says it; absent: always. */
  readonly maxAge?: string;
}

const schema = {
  type: 'object',
  additionalProperties: false,
  description: "Approving reviews of the pull request's present head.",
  properties: {
    from: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      description: 'Whose approval counts: logins and teams (`org/slug`). Without it, everybody with push access.',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$' },
      examples: [['acme/backend', 'octocat']],
    },
    count: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      default: 1,
      description: 'How many different people must have approved.',
    },
    'max-age': maxAgeSchema,
  },
} as const;

/** Whether enough people who count have approved the head, and nobody who counts asks for changes. */
export const review: Kind<RawReview, ReviewSpec> = {
  schema,
  ask: 'change',
  normalise: ({ from = [], count = 1, 'max-age': maxAge }) => ({
    users: from.filter((name) => !name.includes('/')),
    teams: from.filter((name) => name.includes('/')),
    count,
    ...(maxAge === undefined ? {} : { maxAge }),
  }),
  mistakes,
  needs: (spec, question) => {
    const { change, facts } = question;
    const deciding = relevant(change.reviews, change.head.commit);
    const isApproved = deciding.some(({ state, author }) => state === 'APPROVED' && !samePerson(author, change.author));
    return [
      ...deciding.flatMap((one) => reviewerNeeds(spec, one, facts)),
      ...(isApproved ? freedomNeeds(question) : []),
    ];
  },
  judge,
  signers: () => [],
  documentation: {
    question: 'Have enough people who count approved the present head?',
    description:
      "Counts each person's latest approval, given for the very head of the pull request, by somebody who had no hand in it: who opened the pull request, wrote, committed or pushed part of it, " +
      'or was assigned to it where a bot opened it, approves it in vain unless `separation-of-duties: off` says otherwise (who opened it approves it never). ' +
      'In a strict environment everybody with a hand in it must be known; elsewhere all who pushed it, and of a fork, of which GitHub does not tell that, all who wrote it. ' +
      'With `from`, only the listed people and active members of the listed teams count; without it, everybody with push access. Bots never count. ' +
      'While somebody who counts asks for changes, the item is unmet, whatever others approved. ' +
      'GitHub keeps an approval alive while the diff stays the same; here every new commit asks for a new approval. With `max-age`, an approval counts only for that time after it was given.',
    works: {
      alone: 'people and push access; teams only where GitHub says that the review was given on their behalf',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests:
      'none; one for each reviewer and team where `from` names teams; one for the log of the branch where the snapshot does not tell who pushed and that decides',
    example: 'code-review:\n  title: Code review is completed\n  review: { from: [acme/backend], count: 2 }\n',
  },
};

function mistakes({ users, teams, count }: ReviewSpec): readonly Mistake[] {
  const distinct = new Set(users.map((login) => login.toLowerCase())).size;
  if (teams.length > 0 || distinct === 0 || distinct >= count) return [];
  return [
    {
      code: 'NOBODY_COUNTS',
      path: ['count'],
      seen: String(count),
      allowed: `at most ${distinct}, because \`from\` names ${distinct} people and no team`,
      next: 'Name more people or a team, or lower `count`.',
    },
  ];
}

type Weight = 'counts' | 'not' | Unlearnable | HandUntold;

function judge(spec: ReviewSpec, question: Question): Answer {
  const { change } = question;
  const weigh = (one: Review): Weight => weightOf(spec, one, question);
  const objection = judgeObjections(
    change.reviews.filter(({ state }) => state === 'CHANGES_REQUESTED'),
    weigh,
    question,
  );
  if (objection !== null) return objection;
  const approvals = change.reviews
    .filter(({ state }) => state === 'APPROVED')
    .map((one) => ({ one, weight: weigh(one) }));
  const fresh = approvals.filter(({ one }) => one.commit === change.head.commit);
  const counting = fresh.filter(({ weight }) => weight === 'counts').map(({ one }) => one);
  const people = distinctAuthors(counting);
  const seen = people.map(({ login }) => seenInChange(question, `approved by ${login}`, change.url));
  const next = [{ ...reviewStep(spec), how: `approves the present head ${shortCommit(change.head.commit)}` }];
  if (people.length >= spec.count) {
    const met = answer('met', 'MET', `Approved by ${people.map(({ login }) => login).join(', ')}.`, { facts: seen });
    return freshOnly(met, { ...ageOf(spec, people, counting), renew: next }, question.facts.now);
  }
  for (const { weight, one } of fresh) {
    if (typeof weight === 'string') continue;
    const helps = 'next' in weight ? weight.next : next;
    return unlearnt(weight, `Whether the approval of ${one.author?.login ?? 'a ghost'} counts`, helps);
  }
  const have = `${people.length} of ${spec.count} approvals`;
  const stale = approvals.find(({ one, weight }) => one.commit !== change.head.commit && weight === 'counts');
  if (stale !== undefined) {
    const sentence = `${have}: ${stale.one.author?.login ?? 'somebody'} approved an earlier commit than the present head.`;
    return answer('pending', 'REVIEW_STALE', sentence, { next, facts: seen });
  }
  return answer(
    'pending',
    'REVIEW_MISSING',
    `${have}${whyOthersDoNotCount(
      fresh.map(({ one }) => one),
      people,
      question,
    )}.`,
    { next, facts: seen },
  );
}

/** As many of the newest approvals as are asked for decide: when the oldest of these lapses, too few are left. */
function ageOf({ count, maxAge }: ReviewSpec, people: readonly Actor[], counting: readonly Review[]) {
  const moments = people.map((person) =>
    oldest(counting.flatMap(({ author, submittedAt }) => (samePerson(author, person) ? [submittedAt] : []))),
  );
  const what = count === 1 ? 'the newest approval was given' : `the oldest of the ${count} newest approvals was given`;
  return { most: maxAge, at: newestBut(count, moments), what };
}

/** A request for changes by somebody who counts stops it; where that cannot be learnt it is not taken for absent. */
function judgeObjections(
  objections: readonly Review[],
  weigh: (one: Review) => Weight,
  question: Question,
): Answer | null {
  let open: Answer | null = null;
  for (const one of objections) {
    const weight = weigh(one);
    const who = one.author?.login ?? 'Somebody whose account is gone';
    if (weight === 'counts' || (one.author === null && weight === 'not')) {
      const next = [{ who, how: 'approves, or somebody entitled dismisses the review' }];
      const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
      return answer('unmet', 'REVIEW_CHANGES_REQUESTED', `${who} asks for changes.`, { next, facts });
    }
    if (weight !== 'not') open ??= unlearnt(weight, `Whether ${who}, who asks for changes, counts`);
  }
  return open;
}

/** An objection counts whoever makes it; an approval by whoever had a hand in the change does not. */
function weightOf(spec: ReviewSpec, one: Review, question: Question): Weight {
  const weight = entitlement(spec, one, question);
  if (weight !== 'counts' || one.author === null || one.state !== 'APPROVED') return weight;
  const free = standsFree(one.author, question);
  return typeof free === 'boolean' ? (free ? 'counts' : 'not') : free;
}

function entitlement(spec: ReviewSpec, one: Review, { change, facts }: Question): 'counts' | 'not' | Unlearnable {
  if (!isPerson(one.author) || samePerson(one.author, change.author)) return 'not';
  if (spec.users.length === 0 && spec.teams.length === 0) return one.canPush ? 'counts' : 'not';
  if (isOnBehalf(spec, one, facts)) return 'counts';
  const holding = holdsRole(spec, one.author, facts);
  if ('unlearnable' in holding) return holding;
  return holding.holds ? 'counts' : 'not';
}

function reviewerNeeds(spec: ReviewSpec, one: Review, facts: Facts): readonly Need[] {
  return isOnBehalf(spec, one, facts) ? [] : roleNeeds(spec, one.author);
}

/** Only reviews that can decide something: approvals of the head, and requests for changes. */
function relevant(reviews: readonly Review[], head: string): readonly Review[] {
  return reviews.filter(
    ({ state, commit }) => state === 'CHANGES_REQUESTED' || (state === 'APPROVED' && commit === head),
  );
}

/** GitHub tells the team by its name alone. Where names are held to ids, that is enough to stop it, and not to approve. */
function isOnBehalf({ teams }: ReviewSpec, one: Review, facts: Facts): boolean {
  if (one.state === 'APPROVED' && areNamesPinned(facts)) return false;
  return one.onBehalfOf.some((given) => teams.some((team) => sameName(team, given)));
}

/** One person is one approval, whatever the list says. */
function distinctAuthors(reviews: readonly Review[]): readonly Actor[] {
  const people: Actor[] = [];
  for (const { author } of reviews) {
    if (author !== null && !people.some((other) => samePerson(other, author))) people.push(author);
  }
  return people;
}

function whyOthersDoNotCount(approvals: readonly Review[], people: readonly Actor[], question: Question): string {
  const others = approvals.filter(({ author }) => author !== null && !people.some((one) => samePerson(one, author)));
  if (others.length === 0) return '';
  const barred = barredWords(others, question);
  const why = barred === '' ? '' : ` (${barred})`;
  return `; the approval of ${others.map(({ author }) => author?.login ?? '').join(', ')} does not count here${why}`;
}

function reviewStep({ users, teams }: ReviewSpec): NextStep {
  const named = [...teams.map((team) => `team ${team}`), ...users];
  return {
    who: named.length === 0 ? 'somebody with push access other than the author' : named.join(', '),
    how: 'approves',
  };
}
