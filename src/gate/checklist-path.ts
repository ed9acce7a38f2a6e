/** Where a repository's checklist lies; it is always read from the default branch. */
export const CHECKLIST_PATH = '.github/holdpoint.yml';
