/** Where a published contract is known to be behind GitHub itself; everything else that differs is a violation. */
export type Allowance = {
  /** GitHub's operation id, or `EVENT.ACTION` for a webhook. */
  readonly where: string;
  /** Matches the sentence that is forgiven, and nothing wider. */
  readonly sentence: RegExp;
  /** Why the contract is wrong here, with its source. */
  readonly reason: string;
};

/** Statuses that GitHub gives without documenting them for every operation. */
export const undocumentedStatuses: readonly { readonly matches: RegExp; readonly reason: string }[] = [
  { matches: /^304$/, reason: 'conditional requests are answered so everywhere, documented on few operations' },
  { matches: /^400$/, reason: 'a body that is not JSON is refused before any operation is reached' },
  { matches: /^401$/, reason: 'missing or wrong credentials are refused before any operation is reached' },
  { matches: /^40[34]$/, reason: 'a token without the permission, or an object that it may not see' },
  { matches: /^409$/, reason: 'a state that changed meanwhile, such as a moved head or an empty repository' },
  { matches: /^422$/, reason: 'values that the schema allows and the server refuses' },
  { matches: /^429$/, reason: 'secondary rate limits' },
  { matches: /^5\d\d$/, reason: 'faults of the server, injected or real' },
];

/** The forgiven sentences, each with its reason. */
export const allowances: readonly Allowance[] = [];

/** Drops the sentences that an allowance for `where` forgives. */
export function withoutAllowed(
  where: string,
  sentences: readonly string[],
  list: readonly Allowance[] = allowances,
): readonly string[] {
  const here = list.filter((one) => one.where === where);
  return sentences.filter((sentence) => !here.some((one) => one.sentence.test(sentence)));
}
