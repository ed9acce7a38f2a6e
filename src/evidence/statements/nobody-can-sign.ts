import { answer } from '../answers.ts';
import { whoCanSign } from '../people/who-can-sign.ts';
import type { Answer } from '../answer.ts';
import type { Question } from '../kind.ts';

/** What is said of an item that nobody of its role can sign, so that no one waits for them; null where somebody may. */
export function nobodyCanSign(role: string, question: Question): Answer | null {
  const { canSign, teams, excluded, deputies } = whoCanSign(role, question);
  if (canSign === null || canSign.length > 0 || teams.length > 0 || excluded.length === 0) return null;
  if (deputies !== undefined && (deputies.canSign?.length !== 0 || deputies.teams.length > 0)) return null;
  const why = [...excluded, ...(deputies?.excluded ?? [])].map((one) => `${one.login} ${one.why}`).join(', ');
  const sentence = `Nobody who holds the role ${role}${deputies === undefined ? '' : ', and no deputy of it,'} can sign this change: ${why}.`;
  const { defaultBranch } = question.facts.subject.repository;
  const how = `adds somebody to the role ${role} in the checklist on ${defaultBranch}`;
  return answer('pending', 'NOBODY_CAN_SIGN', sentence, { next: [{ who: 'somebody who keeps the checklist', how }] });
}
