import { lineFor } from './exceptions.ts';
import { mendedByCommit } from './answers-sign-off.ts';
import type { ExceptionCommand, NoException } from './exceptions.ts';
import type { Override, ProfileChoice, ReplyPart, Waiver } from './interpretation.ts';
import type { CommandAnswer } from './replies.ts';
import type { Scene } from './scene.ts';

/** The answer to an exception: a reaction where it counts, else why it does not, and the line that would. */
export function answerException(
  command: ExceptionCommand,
  given: Waiver | Override | ProfileChoice | NoException | undefined,
  { change }: Scene,
): CommandAnswer {
  if (given === undefined) return { reaction: 'refused', reply: [] };
  if ('lines' in given) return refusal(given.sentence, given.lines);
  const { standing, environment } = given;
  // What was taken back later was in order when it was given.
  if (standing.counts || standing.code === 'SIGNOFF_REVOKED') return { reaction: 'accepted', reply: [] };
  const commit = change.merge?.commit ?? change.head.commit;
  const mended = mendedByCommit.has(standing.code) ? [lineFor({ ...command, commit }, environment)] : [];
  return refusal(standing.sentence, mended);
}

function refusal(text: string, lines: readonly string[]): CommandAnswer {
  const paste: readonly ReplyPart[] = lines.length === 0 ? [] : [{ kind: 'paste', lines }];
  return { reaction: 'refused', reply: [{ kind: 'sentence', text }, ...paste] };
}
