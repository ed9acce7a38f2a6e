import { answer } from '../answers.ts';
import { ageSchema } from '../freshness.ts';
import { isTold } from '../statements/binding.ts';
import { globMistake } from '../path-glob.ts';
import { keptNeeds, onPushOf, onPushSchema } from '../statements/kept.ts';
import { isUnlearnt, judgeSignOffs, signOffsAbout } from '../statements/judge-sign-offs.ts';
import { isKnown } from '../reading.ts';
import { signOffStep } from '../statements/sign-off-step.ts';
import { roleKeySchema, roleSpecOf, unknownRole } from '../people/role-key.ts';
import type { Need } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';
import type { RawRoleKey } from '../people/role-key.ts';
import type { SignOffSpec } from '../statements/judge-sign-offs.ts';
import type { RawOnPush } from '../statements/kept.ts';

const schema = roleKeySchema({
  description: 'A sign-off by somebody who holds a role, given with the comment `/signoff`.',
  role: 'The role whose holder must sign.',
  example: 'qa',
  more: {
    expires: ageSchema(
      'How long a sign-off counts: a whole number of minutes, hours or days, such as 90m, 72h or 7d. At the very moment it lapses it counts no more. Without it, time alone ends no sign-off.',
      '72h',
    ),
    'on-push': onPushSchema,
  },
});

/** What the checklist may say: the role alone, or with when its sign-off ends. */
type RawSignOff = RawRoleKey | { readonly role: string; readonly expires?: string; readonly 'on-push'?: RawOnPush };

/** Whether somebody who holds the role has signed this item, as it reads now, for this commit and environment. */
export const signoff: Kind<RawSignOff, SignOffSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...(typeof raw === 'string' || !('expires' in raw) ? {} : { expires: raw.expires }),
    ...onPushOf(typeof raw === 'string' || !('on-push' in raw) ? undefined : raw['on-push']),
  }),
  mistakes: (spec, roles) => [...unknownRole(spec, roles), ...onPushMistakes(spec.onPush)],
  needs,
  judge: (spec, question) =>
    judgeSignOffs(spec, question) ??
    answer(
      'pending',
      'SIGNOFF_MISSING',
      `Nobody who holds the role ${spec.role} has signed "${question.item.title}" for ${question.environment.name}.`,
      {
        next: [signOffStep(spec.role, question, null)],
      },
    ),
  signers: (spec) => [spec.role],
  documentation: {
    question: 'Has a holder of the role signed this item?',
    description:
      'Counts a comment `/signoff ROLE` or `/signoff ITEM` on the pull request by somebody who holds the role now. ' +
      "It is bound to the commit, the environment and the item's wording: a push, a retargeted pull request, a changed item or an edited comment resets it, `/revoke` takes it back. " +
      'With `on-push: keep` it outlives later pushes; with `keep-if-unchanged` it does as long as nothing under the named paths differs from the commit that was signed, ' +
      'or the only push since was a merge of the base branch that left every file of the change as it was. ' +
      'For that it must be known which commit was the head when it was given (the App knows it; else write it with `@SHA`), and the checklist must not have changed since. ' +
      'A strict environment takes no other than `reset`, which is the default. ' +
      'With `expires` it counts for that time only, and whoever signs again renews it. ' +
      'Authors, committers and pushers of the change cannot sign it unless `separation-of-duties: off` says so, and one person fills one role. ' +
      "Signed on the head, it is carried to the pull request's own merge commit; in a strict environment only when both have the same content.",
    works: {
      alone: 'roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests:
      'none; one for each signer and team of the role; with `keep-if-unchanged` two for each earlier head that was signed, and up to six more where the base branch was merged into it',
    example: 'qa:\n  title: QA sign-off\n  signoff: { role: qa, expires: 72h }\n',
  },
};

/** A pattern that matches nothing would keep a sign-off for ever. */
function onPushMistakes(onPush: SignOffSpec['onPush']): readonly Mistake[] {
  if (onPush === undefined || onPush === 'keep') return [];
  return onPush.keepIfUnchanged.flatMap((glob, index) => {
    const mistake = globMistake(glob);
    const path = ['on-push', 'keep-if-unchanged', index];
    return mistake === null ? [] : [{ code: 'BAD_GLOB', path, seen: glob, ...mistake }];
  });
}

/**
 * Memberships are told by the comments, once for all items. Here the branch's activity is asked for, and only where a sign-off waits for it
 * (it costs a request, and the App has mostly seen the head itself), and what tells whether one of an earlier head is kept.
 */
function needs({ role, onPush }: SignOffSpec, question: Question): readonly Need[] {
  const { change, facts, item, environment, signOffs, commit, candidate } = question;
  const own = signOffsAbout(item.id, signOffs).filter(
    (one) => one.role === role && one.environment === environment.name,
  );
  const waits = own.some(({ standing, at, ...one }) => {
    if (standing.counts) return false;
    // A head that was shown only later need not have come later: the branch tells whether a push came between.
    const isUnbound = standing.code === 'SIGNOFF_AMBIGUOUS' || standing.code === 'SIGNOFF_STALE';
    if (isUnbound) return onPush !== undefined || (one.commit === null && !isTold(at, change, facts));
    return isUnlearnt(standing.code) && standing.asks === undefined && !isKnown(change.pushers);
  });
  const pushes: readonly Need[] = waits ? [{ kind: 'pushes', change: change.number }] : [];
  if (onPush === undefined) return pushes;
  const counting = own.filter(({ standing }) => standing.counts);
  if (counting.some((one) => one.commit === commit || one.commit === candidate)) return pushes;
  return [
    ...pushes,
    ...counting.flatMap((one) => (one.commit === null ? [] : keptNeeds(one.commit, onPush, question))),
  ];
}
