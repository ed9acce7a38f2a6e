/**
 * What `holdpoint doctor` finds open in the demo's repository, beside its advice, in the order in which it is mended. The story needs it: ada
 * puts the checklist straight on main, which rules that require the check and owners of code would refuse.
 */
export const LEFT_OPEN = ['MERGE_CHECK_FREE', 'OWNERS_UNASKED', 'OWNERS_GAP'] as const;
