import { answer } from '../answers.ts';
import { ageSchema } from '../freshness.ts';
import { globMistake } from '../path-glob.ts';
import { onPushOf, onPushSchema } from '../statements/kept.ts';
import { judgeSignOffs } from '../statements/judge-sign-offs.ts';
import { nobodyCanSign } from '../statements/nobody-can-sign.ts';
import { signOffStep } from '../statements/sign-off-step.ts';
import { wordNeeds } from '../statements/word-needs.ts';
import { roleKeySchema, roleSpecOf, unknownRole } from '../people/role-key.ts';
import type { Kind, Mistake } from '../kind.ts';
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
  needs: (spec, question) => wordNeeds(spec, question, 'signoff'),
  judge: (spec, question) =>
    judgeSignOffs(spec, question) ??
    nobodyCanSign(spec.role, question) ??
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
      'With `on-push: keep` it outlives later pushes; with `keep-if-unchanged` it does as long as nothing under the named paths differs from the commit that was signed (a submodule or a symbolic link that changed changes all below it), ' +
      'or the only push since was a merge of the base branch that left every file of the change as it was. ' +
      "For that GitHub's log of the branch must tell which commit was the head when it was given (of a fork's branch it tells nothing; write the commit with `@SHA` then), and the checklist must not have changed since. " +
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
      'none; one for each signer and team of the role; with `on-push` one for the log of the branch; with `keep-if-unchanged` two for each earlier head that was signed, and up to six more where the base branch was merged into it',
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
