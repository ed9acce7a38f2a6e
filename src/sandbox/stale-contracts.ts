/** A sentence of the contract checks that is GitHub's document being behind GitHub, with the reason. */
interface Stale {
  readonly sentence: RegExp;
  readonly reason: string;
}

const stale: readonly Stale[] = [];

/** Whether a violation only says that the published contract is out of date. */
export const isStale = (sentence: string): boolean => stale.some((entry) => entry.sentence.test(sentence));
