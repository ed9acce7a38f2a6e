import { answer } from '../answers.ts';
import { ageSchema } from '../freshness.ts';
import { isTold } from '../statements/binding.ts';
import { isUnlearnt, judgeSignOffs, signOffsAbout } from '../statements/judge-sign-offs.ts';
import { isKnown } from '../reading.ts';
import { signOffStep } from '../statements/sign-off-step.ts';
import { roleKeySchema, roleSpecOf, unknownRole } from '../people/role-key.ts';
import type { Need } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';
import type { RawRoleKey, RoleSpec } from '../people/role-key.ts';

const schema = roleKeySchema({
  description: 'A sign-off by somebody who holds a role, given with the comment `/signoff`.',
  role: 'The role whose holder must sign.',
  example: 'qa',
  more: {
    expires: ageSchema(
      'How long a sign-off counts: a whole number of minutes, hours or days, such as 90m, 72h or 7d. At the very moment it lapses it counts no more. Without it, time alone ends no sign-off.',
      '72h',
    ),
  },
});

/** What the checklist may say: the role alone, or with when its sign-off ends. */
type RawSignOff = RawRoleKey | { readonly role: string; readonly expires?: string };

/** Whose sign-off counts, and for how long, as the file says it. */
interface SignOffSpec extends RoleSpec {
  readonly expires?: string;
}

/** Whether somebody who holds the role has signed this item, as it reads now, for this commit and environment. */
export const signoff: Kind<RawSignOff, SignOffSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...(typeof raw === 'string' || !('expires' in raw) ? {} : { expires: raw.expires }),
  }),
  mistakes: unknownRole,
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
      'With `expires` it counts for that time only, and whoever signs again renews it. ' +
      'Authors, committers and pushers of the change cannot sign it unless `separation-of-duties: off` says so, and one person fills one role. ' +
      "Signed on the head, it is carried to the pull request's own merge commit; in a strict environment only when both have the same content.",
    works: {
      alone: 'roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests: 'none; one for each signer and team of the role',
    example: 'qa:\n  title: QA sign-off\n  signoff: { role: qa, expires: 72h }\n',
  },
};

/**
 * Memberships are told by the comments, once for all items. Here only the branch's activity is asked for,
 * and only where a sign-off waits for it: it costs a request, and the App has mostly seen the head itself.
 */
function needs({ role }: RoleSpec, { change, facts, item, environment, signOffs }: Question): readonly Need[] {
  const waits = signOffsAbout(item.id, signOffs).some(({ standing, at, ...one }) => {
    if (standing.counts || one.role !== role || one.environment !== environment.name) return false;
    // A head that was shown only later need not have come later: the branch tells whether a push came between.
    const isUnbound = standing.code === 'SIGNOFF_AMBIGUOUS' || standing.code === 'SIGNOFF_STALE';
    if (isUnbound) return one.commit === null && !isTold(at, change, facts);
    return isUnlearnt(standing.code) && standing.asks === undefined && !isKnown(change.pushers);
  });
  return waits ? [{ kind: 'pushes', change: change.number }] : [];
}
