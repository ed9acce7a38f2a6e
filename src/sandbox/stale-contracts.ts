/** A sentence of the contract checks that is GitHub's document being behind GitHub, with the reason. */
interface Stale {
  readonly sentence: RegExp;
  readonly reason: string;
}

const stale: readonly Stale[] = [
  {
    sentence: /^webhook check_suite\.\w+: \/check_suite\/app\/events\/\d+ must be equal to one of the allowed values/,
    reason: 'the list of events is older than deployment_protection_rule and merge_group, which Apps subscribe to',
  },
  {
    sentence: /^webhook (membership|team)\.\w+: \/repository is documented and missing/,
    reason: 'teams and memberships belong to an organisation; there is no repository to name',
  },
];

/** Whether a violation only says that the published contract is out of date. */
export const isStale = (sentence: string): boolean => stale.some((entry) => entry.sentence.test(sentence));
