import { limits } from '../../src/checklist/limits.ts';

/** The section of the reference page on policies of an organisation. */
export function policySection(): readonly string[] {
  return [
    '## Policies',
    '',
    'An organisation keeps what all of its deployments need in one place: a file in its repository `.github` or `.github-private`, which checklists of the same organisation extend.',
    'A policy has the form of a checklist. It may leave out everything but `version`, its environments may leave out `enforce`, and it knows one key more: `freeze` at its top freezes every environment. `schema/holdpoint-policy.schema.json` is for its editors.',
    '',
    '```yaml',
    '# policy',
    'version: 1',
    'roles:',
    '  security: { teams: [acme/security] }',
    'environments:',
    '  production: { enforce: block, strict: true }',
    'freeze:',
    '  - { from: 2026-12-20, until: 2027-01-04, reason: Holidays, zone: Europe/Berlin }',
    'items:',
    '  security-review:',
    '    title: The security team agrees',
    '    environments: [production]',
    '    signoff: security',
    '```',
    '',
    '```yaml',
    'version: 1',
    'extends: acme/.github:holdpoint.yml@main',
    'environments:',
    '  production: { enforce: block, branches: [main] }',
    'items:',
    '  tests:',
    '    title: All tests are passing',
    '    check: ci / test',
    '```',
    '',
    '**What a policy says is locked.** Its items come first; a file that extends it may not name them again, nor its roles. ' +
      'Of an environment the file may say what the policy does not, and be stricter in `enforce`, `strict`, `separation-of-duties`, `paths`, `tags`, `workflows`, `direct-pushes` and `rollback`; freezes add up; everything else that differs is a problem with its place, and the gate stays shut. ' +
      'Nobody waives an item of a policy, unless the item says `waivable: true`, and nobody overrides an environment of a repository that extends a policy, unless the policy says who. ' +
      'Where a policy says `enforce` of an environment, a file of its own gives it no `paths`, no `direct-pushes: allow` and no easier `rollback`: it would have less asked there. ' +
      'An environment that only the policy names is asked where the policy gives it `enforce`; items for environments that a repository does not have are not asked there. ' +
      'A policy that says nothing of `enforce` leaves that to the repository.',
    '',
    '**Where it is read.** `ORG/.github:PATH@REF`: `REF` is a branch, a tag, or a full commit id of the default branch; without it, the default branch. ' +
      'With a branch one commit in `.github` changes what every repository is asked, a freeze for instance; with a commit id nothing changes until the repository says so. ' +
      'Only the organisation of the repository itself counts, by the number of its account. ' +
      `A policy may extend templates and further policies, ${limits.policyDepth} in a row and ${limits.policies} in all; each costs one request per judgement, one named by a commit id two. ` +
      'Every roll call names the policies with the commits they were read at, and says of each item where it comes from and which commit last changed that.',
    '',
    '**When it changes.** The App looks at every pull request of its repositories again as soon as something is pushed to `.github` or `.github-private`, on whatever branch or tag; it must be installed there for that. ' +
      'Otherwise a change counts from the next look at a pull request on. ' +
      'A deploy job reads the policy itself: the token of a job sees public repositories only, so that for a policy that is not public the Action needs a `token` that may read it. ' +
      'A public repository cannot extend a policy that is not public: what it asks would be shown there.',
    '',
    '**What cannot be read is not known.** A policy that is missing, unreadable, of another owner, or broken keeps every gate of the repository shut (`POLICY_UNREADABLE`, or a problem), and the App takes back what was green. ' +
      '`holdpoint validate --policy FILE` checks a checklist with a policy from the disk; `holdpoint facts` records the policies, and `explain` and `test` judge by those recorded.',
    '',
  ];
}
