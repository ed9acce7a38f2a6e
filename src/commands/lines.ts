import type { Command, Misfit } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';

type CommandOf<V extends Command['verb']> = Extract<Command, { readonly verb: V }>;

/** One command of a comment. */
export interface Line<V extends Command['verb']> {
  readonly heard: HeardComment;
  readonly command: CommandOf<V>;
}

/** The commands of these verbs, in the order in which they were written. A plain loop, because each verb goes through hundreds of comments. */
export function linesOf<V extends Command['verb']>(
  comments: readonly HeardComment[],
  ...verbs: readonly V[]
): readonly Line<V>[] {
  const lines: Line<V>[] = [];
  for (const heard of comments) {
    for (const command of heard.parsed.commands) if (isOf(command, verbs)) lines.push({ heard, command });
  }
  return lines;
}

function isOf<V extends Command['verb']>(command: Command | Misfit, verbs: readonly V[]): command is CommandOf<V> {
  return verbs.some((verb) => verb === command.verb);
}
