import { setFlagsFromString } from 'node:v8';

/**
 * How much the heap may grow beyond what is alive before it is cleaned, in hundredths: left to itself, V8 lets it grow to four times that on a
 * machine with much memory. Read whenever the heap was cleaned, so it can be said while the process runs.
 */
export const LITTLE_GARBAGE = '--heap-growing-percent=40';

/** Keeps little garbage from now on: what a process that looks at much for the first time takes is then what it needs. */
export function keepLittleGarbage(set: (flag: string) => void = setFlagsFromString): void {
  set(LITTLE_GARBAGE);
}
