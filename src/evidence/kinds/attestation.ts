import { answer } from '../answers.ts';
import { maxAgeSchema } from '../freshness.ts';
import { judgeSignOffs } from '../statements/judge-sign-offs.ts';
import { nobodyCanSign } from '../statements/nobody-can-sign.ts';
import { roleKeySchema, roleSpecOf, unknownRole } from '../people/role-key.ts';
import { signOffStep } from '../statements/sign-off-step.ts';
import { wordNeeds } from '../statements/word-needs.ts';
import type { Answer } from '../answer.ts';
import type { Kind, Question } from '../kind.ts';
import type { RawRoleKey, RoleSpec } from '../people/role-key.ts';

/** What the checklist may say: the role alone, or with how long a link counts. */
type RawAttestation = RawRoleKey | { readonly role: string; readonly 'max-age'?: string };

/** Whose link counts, and for how long, as the file says it. */
interface AttestationSpec extends RoleSpec {
  readonly maxAge?: string;
}

const schema = roleKeySchema({
  description:
    'A link to evidence that stands elsewhere, given by somebody who holds a role, with the comment `/attest`.',
  role: 'The role whose holder must give it.',
  example: 'ops',
  more: { 'max-age': maxAgeSchema },
});

/** Whether somebody who holds the role has given a link for this item, as it reads now, for this commit and environment. */
export const attestation: Kind<RawAttestation, AttestationSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...(typeof raw === 'string' || !('max-age' in raw) ? {} : { maxAge: raw['max-age'] }),
  }),
  mistakes: unknownRole,
  needs: (spec, question) => wordNeeds({ role: spec.role }, question, 'attest'),
  judge,
  signers: (spec) => [spec.role],
  documentation: {
    question: 'Has a holder of the role given a link as evidence for this item?',
    description:
      'Counts a comment `/attest ITEM URL` on the pull request by somebody who holds the role now: a report of a load test, a ticket, a dashboard. ' +
      'The link must be an `https` address of at most 300 characters without a name or a password in it. It is shown and never fetched: what it says, the giver vouches for. ' +
      "It is bound to the commit, the environment and the item's wording as a sign-off is, and the same rules say who may give it, what resets it and who may take it back with `/revoke ITEM`; " +
      'neither stands for the other. With `max-age` it counts for that time only, and whoever gives one again renews it.',
    works: {
      alone: 'roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them',
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: 'yes',
    },
    requests: 'none; one for each giver and team of the role',
    example: 'load-test:\n  title: The load test has passed\n  attestation: { role: ops, max-age: 7d }\n',
  },
};

function judge({ role, maxAge }: AttestationSpec, question: Question): Answer {
  const spec = { role, ...(maxAge === undefined ? {} : { expires: maxAge }) };
  const given = judgeSignOffs(spec, question, 'attest');
  const settled = given ?? nobodyCanSign(role, question);
  if (settled !== null) return settled;
  const { item, environment } = question;
  const sentence = `Nobody who holds the role ${role} has given a link for "${item.title}" in ${environment.name}.`;
  return answer('pending', 'ATTESTATION_MISSING', sentence, { next: [signOffStep(role, question, null, 'attest')] });
}
