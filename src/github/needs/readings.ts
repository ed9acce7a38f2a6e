import type { Provenance, Reading, UnlearnableCode } from '../../evidence/reading.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** A reading from what a request came to. */
export function readingFrom<T>(result: Result<T, ReadFault>, observed: Provenance): Reading<T> {
  return result.ok
    ? { ...observed, known: true, value: result.value }
    : unlearnable(result.fault.code, result.fault.detail, observed);
}

/** A reading that did not succeed. */
export function unlearnable(code: UnlearnableCode, detail: string, observed: Provenance): Reading<never> {
  return { ...observed, unlearnable: true, code, detail };
}
