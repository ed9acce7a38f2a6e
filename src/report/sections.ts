import type { NextStep } from '../evidence/answer.ts';
import type { Role } from '../evidence/kind.ts';
import type { Hold } from '../commands/interpretation.ts';
import type { Problem } from '../checklist/model.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { outcomes } from './outcome.ts';
import { codeBlock, codeSpan, inlineMarkdown, prose } from './sanitise.ts';

export type Roles = Readonly<Record<string, Role>>;

/** Problems with the checklist, blockers and holds: what stops everything, whatever the items say. Empty: nothing does. */
export function stops(rollCall: RollCall): readonly Block[] {
  return [...problems(rollCall.problems), ...holds(rollCall.holds), ...blockers(rollCall.blockers)];
}

/** Each problem of the checklist with its place, what was seen, what is allowed and what to do. */
export function problems(list: RollCall['problems']): readonly Block[] {
  const body = list.map((problem) => {
    const place = codeSpan(`${problem.file}:${problem.line}:${problem.column}`);
    return `- ${outcomes.unmet.emoji} ${place} ${prose(problemText(problem), 1000)}`;
  });
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}

/** A problem without its place, as one text. */
export function problemText({ path, message, seen, allowed, next }: Problem): string {
  const where = path === '' ? '' : `${path}: `;
  return [where + message, seen === null ? '' : `Seen: ${seen}.`, allowed === null ? '' : `Allowed: ${allowed}.`, next]
    .filter((part) => part !== '')
    .join(' ');
}

/** What stops the whole gate, with the lines to paste. */
export function blockers(list: RollCall['blockers']): readonly Block[] {
  if (list.length === 0) return [];
  const body = list.map(
    (blocker) => `- ${outcomes[blocker.outcome].emoji} ${prose(blocker.sentence)}${steps(blocker.next)}`,
  );
  return [{ open: [], body, close: [] }, ...pastes(list.flatMap(({ next }) => next))];
}

/** Who holds it, since when and why. */
export function holds(list: readonly Hold[]): readonly Block[] {
  return list.length === 0 ? [] : [{ open: [], body: list.map(heldLine), close: [] }];
}

function heldLine(hold: Hold): string {
  const who = hold.by === null ? 'somebody' : inlineMarkdown(hold.by.login);
  const where = hold.environment === null ? '' : ` in ${inlineMarkdown(hold.environment)}`;
  const reason = hold.reason.trim() === '' ? '' : `: ${inlineMarkdown(hold.reason)}`;
  const lift = codeSpan(hold.environment === null ? '/unhold' : `/unhold in ${hold.environment}`);
  const words = hold.certain ? 'Held' : 'Perhaps held';
  return `- ✋ **${words} by ${who}**${where} since ${inlineMarkdown(hold.at)}${reason}. Lifted by ${lift} from the holder or somebody entitled.`;
}

/** One bullet per item that is open, with what to do where no line has to be pasted. */
export function openItems(findings: readonly Finding[]): Block {
  const body = findings.map(
    (finding) =>
      `- ${outcomes[finding.outcome].emoji} **${inlineMarkdown(finding.title)}**: ${prose(finding.sentence)}${steps(finding.next)}`,
  );
  return { open: [], body, close: [] };
}

function steps(next: readonly NextStep[]): string {
  const unpasted = next.filter((step) => step.paste === undefined);
  return unpasted.map((step) => ` *${inlineMarkdown(step.who)}*: ${prose(step.how)}`).join('');
}

/** Every line to paste once, headed by who can give it; several people of one role see one line. */
export function pastes(next: readonly NextStep[]): readonly Block[] {
  const whoByLine = new Map<string, Set<string>>();
  for (const { who, paste } of next) {
    if (paste === undefined) continue;
    whoByLine.set(paste, (whoByLine.get(paste) ?? new Set()).add(who));
  }
  return [...whoByLine].map(([line, who]) =>
    whole(`${inlineMarkdown([...who].join(' or '))} can comment:`, codeBlock([line])),
  );
}

/** Items that need nothing, folded away. Empty: no block. */
export function folded(summary: string, findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const body = findings.map(
    (finding) => `- ${outcomes[finding.outcome].emoji} ${inlineMarkdown(finding.title)}: ${prose(finding.sentence)}`,
  );
  return [{ open: [`<details><summary>${inlineMarkdown(summary)}</summary>`, ''], body, close: ['', '</details>'] }];
}

/** Who holds the roles that these findings ask for, as the checklist names them. Names are shown, nobody is called. */
export function whoIsWho(findings: readonly Finding[], roles: Roles): readonly Block[] {
  const ids = [...new Set(findings.flatMap((finding) => finding.signers))].filter((id) => Object.hasOwn(roles, id));
  const lines = ids.map((id) => `${codeSpan(id)}: ${members(roles[id])}`);
  return lines.length === 0 ? [] : [whole(`Roles: ${lines.join(' · ')}`)];
}

function members(role: Role | undefined): string {
  const names = [...(role?.users ?? []), ...(role?.teams ?? []).map((team) => `team ${team}`)];
  return names.length === 0 ? 'nobody' : inlineMarkdown(names.join(', '));
}
