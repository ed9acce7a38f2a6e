import { faultText, withReason } from '../gate/fault-text.ts';
import type { ReadFault } from '../gate/ports.ts';
import type { StoreFault } from '../store/store-fault.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { terminalLine } from '../report/sanitise.ts';

/** Why a command did not do its work: a closed list, so that a script can tell them apart. */
type RefusalCode =
  | 'USAGE'
  | 'FILE_UNREADABLE'
  | 'FILE_EXISTS'
  | 'FILE_UNWRITABLE'
  | 'FACTS_INVALID'
  | 'TESTS_INVALID'
  | 'NO_TOKEN'
  | 'NO_REPOSITORY'
  | 'SETTING'
  | 'APP_REFUSED'
  | 'PORT_TAKEN'
  | 'SEED_INVALID'
  | 'UNREADABLE'
  | 'LEDGER_CORRUPT'
  | 'BROKEN'
  | StoreFault['code'];

/** Why a command did not do its work: place, value seen, values allowed, next step, and the exit status. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly exit: Exclude<ExitCode, 0>;
  /** Where: a file, an option, an address. */
  readonly place: string;
  /** What was seen there. */
  readonly seen: string;
  readonly allowed: string | null;
  readonly next: string;
}

/** Says it on the standard error, or as one JSON object on the standard output; gives the exit status. */
export function refuse(surroundings: Surroundings, refusal: Refusal, json: boolean): ExitCode {
  if (json) surroundings.out(`${JSON.stringify({ refused: refusal }, null, 2)}\n`);
  else surroundings.err(formatRefusal(refusal));
  return refusal.exit;
}

/** Several at once; as JSON they stand in one object. Gives the status of the first. */
export function refuseAll(
  surroundings: Surroundings,
  [first, ...more]: readonly [Refusal, ...Refusal[]],
  json: boolean,
): ExitCode {
  if (json) surroundings.out(`${JSON.stringify({ refused: first, more }, null, 2)}\n`);
  else for (const refusal of [first, ...more]) surroundings.err(formatRefusal(refusal));
  return first.exit;
}

/** A read of GitHub that did not succeed. `repository` is where it was tried. */
export function refusalOfFault(repository: string, fault: ReadFault): Refusal {
  const { code, seen, meaning, next } = faultText(fault);
  return {
    code: 'UNREADABLE',
    exit: 3,
    place: repository,
    seen: `${code}: ${withReason(meaning, seen)}`,
    allowed: null,
    next,
  };
}

function formatRefusal({ place, seen, allowed, next }: Refusal): string {
  const lines = [
    `holdpoint: ${place}: ${seen}`,
    ...(allowed === null ? [] : [`  allowed: ${allowed}`]),
    `  next: ${next}`,
  ];
  return `${lines.map((line) => line.slice(0, line.length - line.trimStart().length) + terminalLine(line)).join('\n')}\n`;
}
