import { answer, seenInChange } from '../answers.ts';
import { fresh, maxAgeSchema } from '../freshness.ts';
import { describeRole, roleNeeds, signerNeeds } from '../people/roles.ts';
import { isTold } from '../statements/binding.ts';
import { capacityOf, isUnlearnt, signedBy } from '../statements/judge-sign-offs.ts';
import { isKnown } from '../reading.ts';
import { boxState } from '../markdown/task-boxes.ts';
import { nobodyCanSign } from '../statements/nobody-can-sign.ts';
import { tickStanding } from '../statements/tick-standing.ts';
import { tickerOf, untickings } from '../statements/ticker.ts';
import { roleKeySchema, roleSpecOf, unknownRole } from '../people/role-key.ts';
import type { Answer, NextStep } from '../answer.ts';
import type { Need } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';
import type { RawRoleKey, RoleSpec } from '../people/role-key.ts';

const schema = roleKeySchema({
  description:
    "A box in the description of the pull request, with the item's title as its text, ticked by somebody who holds a role.",
  role: 'The role whose holder must tick the box.',
  example: 'ops',
  more: { 'max-age': maxAgeSchema },
});

/** What the checklist may say: the role alone, or with how long a tick counts. */
type RawTick = RawRoleKey | { readonly role: string; readonly 'max-age'?: string };

/** Whose tick counts, and for how long, as the file says it. */
interface TickSpec extends RoleSpec {
  readonly maxAge?: string;
}

/** Whether a holder of the role has ticked the item's box in the description, for the present head. */
export const tick: Kind<RawTick, TickSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...(typeof raw === 'string' || !('max-age' in raw) ? {} : { maxAge: raw['max-age'] }),
  }),
  mistakes: unknownRole,
  needs,
  judge,
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role ticked this item's box in the description?",
    description:
      "Looks for a task list item (`- [x] TITLE`) in the description of the pull request whose text is the item's title. " +
      "What counts is who ticked it, as GitHub's revisions of the description tell: that person must hold the role, and the same rules as for a sign-off apply. " +
      'A push resets it: untick and tick again. With `max-age`, a tick counts only for that time. A box that is missing or stands there twice never counts, and neither does one whose ticker cannot be told.',
    works: {
      alone: 'roles that list users, where GitHub shows the revisions',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests: 'none; one for the person who ticked and each team of the role',
    example: 'load-balancer:\n  title: Load balancer is configured\n  tick: ops\n',
  },
};

/** Whether the person who ticked holds the role, and where the App has not seen it, who pushed and when. */
function needs({ role }: RoleSpec, { change, item, facts, roles, environment }: Question): readonly Need[] {
  if (boxState(change.body, item.title) !== 'ticked') return [];
  const ticker = tickerOf(change, item.title);
  if ('untold' in ticker) return [];
  const open = environment.separationOfDuties !== 'off' && !isKnown(change.pushers);
  const pushes: readonly Need[] =
    open || !isTold(ticker.at, change, facts) ? [{ kind: 'pushes', change: change.number }] : [];
  const named = roles[role];
  if (named === undefined) return pushes;
  const before = named.deputies === undefined ? [] : untickings(change, item.title);
  return [...signerNeeds(named, ticker.by), ...before.flatMap(({ by }) => roleNeeds(named, by)), ...pushes];
}

function judge(spec: TickSpec, question: Question): Answer {
  const { item, change } = question;
  const state = boxState(change.body, item.title);
  const who = `somebody who holds ${describeRole(spec.role, question.roles[spec.role])}`;
  if (state === 'missing') {
    const how = 'adds the box to the description of the pull request';
    const next = [{ who: 'the author of the change', how, paste: `- [ ] ${item.title}` }];
    return answer('pending', 'TICK_BOX_MISSING', `The description has no box "${item.title}".`, { next });
  }
  if (state === 'duplicate') {
    const next = [{ who: 'the author of the change', how: 'keeps one of the boxes' }];
    return answer('unknown', 'TICK_BOX_DUPLICATE', `The description has the box "${item.title}" more than once.`, {
      next,
    });
  }
  if (state === 'open') {
    const next = [{ who, how: 'ticks the box in the description' }];
    const nobody = nobodyCanSign(spec.role, question);
    if (nobody !== null) return nobody;
    return answer('pending', 'TICK_MISSING', `The box "${item.title}" is not ticked.`, { next });
  }
  return judgeTicked(spec, question, { who, how: 'unticks and ticks the box in the description' });
}

function judgeTicked(spec: TickSpec, question: Question, again: NextStep): Answer {
  const { change, item } = question;
  const ticker = tickerOf(change, item.title);
  if ('untold' in ticker) {
    const sentence = `The box "${item.title}" is ticked, but it cannot be told by whom: ${ticker.untold}.`;
    return answer('unknown', 'TICK_UNATTRIBUTED', sentence, { next: [again] });
  }
  const facts = [seenInChange(question, `ticked by ${ticker.by.login} at ${ticker.at}`, change.url)];
  const standing = tickStanding(spec.role, ticker, question);
  if (standing.counts) {
    const ticked = { ...ticker, role: spec.role, standing };
    const sentence = `Ticked by ${ticker.by.login}${capacityOf(ticked, spec.role)}.`;
    const met = signedBy(ticked, answer('met', 'MET', sentence, { facts }));
    const age = { most: spec.maxAge, at: ticker.at, what: `the box "${item.title}" was ticked`, renew: [again] };
    return fresh(met, age, question.facts.now);
  }
  const outcome = isUnlearnt(standing.code) ? 'unknown' : 'pending';
  return answer(outcome, standing.code, standing.sentence, { next: [again], facts });
}
