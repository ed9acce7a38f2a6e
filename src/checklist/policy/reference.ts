import { loginPattern } from '../names.ts';

/** Where a policy is looked for in its repository: on the default branch, at a commit, or at a branch or tag of that name. */
type PolicyRef =
  | { readonly kind: 'default' }
  | { readonly kind: 'commit'; readonly oid: string }
  | { readonly kind: 'name'; readonly name: string };

/** What an entry of `extends` says of a policy. */
export interface PolicyReference {
  /** As it is written: `acme/.github:holdpoint.yml@main`. */
  readonly text: string;
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: PolicyRef;
}

/** Repositories that speak for a whole organisation: GitHub's own names for them. */
const home = '\\.github(?:-private)?';
const path = '(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml';
const ref = '[A-Za-z0-9][\\w./-]{0,199}';

/** The form of a policy in `extends`, without anchors; `..` is part of no path and of no ref. */
export const policyPattern = `(?!.*\\.\\.)${loginPattern.slice(1, -1)}/${home}:${path}(?:@${ref})?`;
export const policyForm = "a policy of the repository's own organisation as ORG/.github:PATH.yml@REF";

/** The policy that an entry of `extends` names; null for anything else. */
export function policyNamed(reference: unknown): PolicyReference | null {
  if (typeof reference !== 'string' || !new RegExp(`^${policyPattern}$`).test(reference)) return null;
  const [, owner = '', repository = '', file = '', at = ''] = /^([^/]+)\/([^:]+):([^@]+)@?(.*)$/.exec(reference) ?? [];
  return { text: reference, owner, repository, path: file, ref: refOf(at) };
}

function refOf(text: string): PolicyRef {
  if (text === '') return { kind: 'default' };
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? { kind: 'commit', oid: text } : { kind: 'name', name: text };
}
