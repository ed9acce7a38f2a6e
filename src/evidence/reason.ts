/**
 * What a reason means, and what to do about it. `covered` marks what a reader without the App's rights cannot learn, and what the App's own
 * verdict on the same commit may answer instead.
 */
export interface Reason {
  readonly meaning: string;
  readonly remedy: string;
  readonly covered?: true;
}
