import { InvalidArgumentError } from 'commander';
import type { Parsed } from '../gate/question-parts.ts';
import type { ExitCode } from './surroundings.ts';

/** Takes a command's exit status. */
export type Settle = (exit: ExitCode) => void;

export const JSON_OPTION = ['--json', 'print one JSON object instead of text'] as const;

/** commander's parser around ours: its message then names option, value seen, what is allowed and the next step. */
export function checked<T>(parse: (text: string) => Parsed<T>): (text: string) => T {
  return (text) => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    throw new InvalidArgumentError(`Allowed is ${parsed.problem.allowed}. Next: ${parsed.problem.next}.`);
  };
}

/** The same for an option that may be given many times. */
export function checkedEach<T>(
  parse: (text: string) => Parsed<T>,
): (text: string, before: readonly T[]) => readonly T[] {
  const one = checked(parse);
  return (text, before) => [...before, one(text)];
}
