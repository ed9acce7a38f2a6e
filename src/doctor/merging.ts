/** The check that every pull request gets, and the one to require. */
export const MERGE_CHECK = 'holdpoint/merge';

/** Where what a merge needs is set. */
export const RULESETS = 'Settings → Rules → Rulesets';
