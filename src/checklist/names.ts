/** Item and role ids: they become part of commands and of check-run names, so they are short, lower-case ASCII words. */
export const idPattern = '^[a-z][a-z0-9-]{0,39}$';
export const idForm = 'a lower-case letter, then letters, digits and hyphens; at most 40 characters';

/** Words with a meaning of their own in commands and check-run names: no id may be one of them. */
export const reservedIds: readonly string[] = [
  'merge',
  'in',
  'until',
  'signoff',
  'revoke',
  'hold',
  'unhold',
  'status',
  'recheck',
  'help',
  'waive',
  'override',
  'profile',
  'attest',
  'candidate',
  'drop',
  'deploy',
  'here',
  'go',
  'no-go',
  'decision',
  'action',
  'concern',
  'resolve',
  'start',
  'done',
  'rollback',
  'complete',
];

/**
 * Environment names: what GitHub allows, narrowed to one ASCII word, because commands name an environment as one word (`in production`)
 * and look-alike letters must not pass for each other. `merge` is the name of the other gate.
 */
export const environmentPattern = '^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$';
export const environmentForm =
  'one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`';

/** A GitHub login; an enterprise's managed users carry an underscore. Bots (`name[bot]`) are left out on purpose: they never sign. */
export const loginPattern = '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$';
export const loginForm = 'a GitHub login without `@`, such as octocat';

export const teamPattern = '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$';
export const teamForm = 'a team as organisation/slug, such as acme/qa';

/** Keys that a careless reader of the file could mistake for parts of JavaScript's own objects. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
