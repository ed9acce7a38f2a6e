import { isAtOrAfter } from '../evidence/time.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import { refused } from '../evidence/statements/standing.ts';
import { formatCommand } from './grammar/format-command.ts';
import { legalNames } from './targets.ts';
import type { CommandAnswer } from './replies.ts';
import type { ReplyPart } from './interpretation.ts';
import type { Scene } from './scene.ts';
import type { Given } from './sign-offs.ts';
import type { Refusal } from '../evidence/statements/standing.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';

/** Refusals that the same person mends by signing again, with the commit written out. */
export const mendedByCommit: ReadonlySet<ReasonCode> = new Set([
  'SIGNOFF_AMBIGUOUS',
  'SIGNOFF_STALE',
  'SIGNOFF_WORDING_CHANGED',
  'SIGNOFF_BASE_CHANGED',
  'SIGNOFF_EDITED',
  'SIGNOFF_THROUGH_APP',
  'PUSHER_UNKNOWN',
]);

const accepted: CommandAnswer = { reaction: 'accepted', reply: [] };

/** The answer to a sign-off: a reaction where it counts, else why it does not and the line that would. */
export function answerSignOff(given: Given | undefined, scene: Scene): CommandAnswer {
  if (given === undefined) return { reaction: 'refused', reply: [{ kind: 'sentence', text: legalNames(scene) }] };
  if (given.noAim !== null) {
    const { sentence, lines } = given.noAim;
    return { reaction: 'refused', reply: [{ kind: 'sentence', text: sentence }, ...pasteOf(lines)] };
  }
  const refusals = refusalsOf(given, scene);
  if (refusals.length === 0) return accepted;
  const sentences = [...new Set(refusals.map(({ sentence }) => sentence))];
  const mend = refusals.some(({ code }) => mendedByCommit.has(code)) ? [fullLine(given, scene)] : [];
  return {
    reaction: 'refused',
    reply: [...sentences.map((text): ReplyPart => ({ kind: 'sentence', text })), ...pasteOf(mend)],
  };
}

/** Why it does not count, each reason once. What was revoked later was in order when it was given. */
function refusalsOf(given: Given, scene: Scene): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const { standing } of given.signOffs) {
    if (standing.counts || standing.code === 'SIGNOFF_REVOKED') continue;
    if (!refusals.some(({ code }) => code === standing.code)) refusals.push(standing);
  }
  const stale = refusals.length === 0 ? staleOf(given, scene) : null;
  return stale === null ? refusals : [stale];
}

/** Somebody wrote out a commit that had been left behind already. */
function staleOf({ signOffs, heard }: Given, { change, facts, kept }: Scene): Refusal | null {
  const other = signOffs.find(
    ({ commit, item }) => commit !== change.head.commit && commit !== change.merge?.commit && !kept.has(item),
  );
  if (other === undefined || other.commit === null) return null;
  const headWasThere = facts.sightings.some(
    ({ commit, at }) => commit === change.head.commit && isAtOrAfter(heard.comment.createdAt, at),
  );
  if (!headWasThere) return null;
  const sentence = `${shortCommit(other.commit)} is not the head of this change; ${shortCommit(change.head.commit)} is.`;
  return refused('SIGNOFF_STALE', sentence);
}

/** The line that can mean nothing else. */
function fullLine({ command, signOffs }: Given, { change }: Scene): string {
  const environments = [...new Set(signOffs.map(({ environment }) => environment))];
  const environment = command.environment === null ? null : (environments[0] ?? command.environment);
  return formatCommand({ ...command, commit: change.merge?.commit ?? change.head.commit, environment, note: '' });
}

function pasteOf(lines: readonly string[]): readonly ReplyPart[] {
  return lines.length === 0 ? [] : [{ kind: 'paste', lines }];
}
