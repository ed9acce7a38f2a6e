import type { NextStep } from '../evidence/answer.ts';
import type { Instant } from '../evidence/time.ts';
import type { Hold } from '../commands/interpretation.ts';
import type { Problem } from '../checklist/model.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { outcomes } from './outcome.ts';
import { andWhoCanSign } from './who-can-sign.ts';
import { codeBlock, codeSpan, inlineMarkdown, prose } from './sanitise.ts';

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
export function problemText({ message, seen, allowed, next }: Omit<Problem, 'code'>): string {
  const parts = [message, seen === null ? '' : `Seen: ${seen}`, allowed === null ? '' : `Allowed: ${allowed}`, next];
  return parts
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
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

function heldLine({ certain, by, at, environment, reason }: Hold): string {
  const who = by === null ? 'somebody' : inlineMarkdown(by.login);
  const where = environment === null ? '' : ` in ${inlineMarkdown(environment)}`;
  const why = reason.trim() === '' ? '' : `: ${inlineMarkdown(reason)}`;
  const lift = `Lifted by ${codeSpan(environment === null ? '/unhold' : `/unhold in ${environment}`)} from the holder or somebody entitled.`;
  const words = certain
    ? `**Held by ${who}**${where} since ${readableTime(at)}${why}.`
    : `**Perhaps held**${where}: a comment by ${who} that was deleted or rewritten at ${readableTime(at)} may have been a hold${why}.`;
  return `- ✋ ${words} ${lift}`;
}

/** To the minute; a text that is no moment stays as it is. */
function readableTime(at: Instant): string {
  return inlineMarkdown(at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/, '$1 $2 UTC'));
}

/** One bullet per item that is open, with what to do where no line has to be pasted. */
export function openItems(findings: readonly Finding[]): Block {
  const body = findings.map(
    (finding) =>
      `- ${outcomes[finding.outcome].emoji} **${inlineMarkdown(finding.title)}**: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps(finding.next)}`,
  );
  return { open: [], body, close: [] };
}

/** What can be done next without pasting a line. A step that nobody can take is a wait, and says only that. */
export function steps(next: readonly NextStep[]): string {
  const unpasted = next.filter((step) => step.paste === undefined).map(stepText);
  return unpasted.length === 0 ? '' : ` Next: ${prose(ended(unpasted.join('; or ')))}`;
}

/** A step as the end of a sentence: who does what, or only what happens where nobody has to do anything. */
export function stepText({ who, how }: NextStep): string {
  return who === 'nobody' ? how : `${who} ${how}`;
}

/** The lines to paste, headed by who can give them; a line that several can give stands once. */
export function pastes(next: readonly NextStep[]): readonly Block[] {
  const linesByWho = new Map<string, Set<string>>();
  for (const step of next) {
    if (step.paste === undefined) continue;
    const who = stepText(step);
    linesByWho.set(who, (linesByWho.get(who) ?? new Set()).add(step.paste));
  }
  return [...linesByWho].map(([who, lines]) => whole(`${prose(capitalised(who))}:`, '', codeBlock([...lines])));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Items that need nothing, folded away under `summary`, words of ours without markup. Empty: no block. */
export function folded(summary: string, findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const body = findings.map(
    ({ outcome, title, sentence }) => `- ${outcomes[outcome].emoji} ${inlineMarkdown(title)}: ${prose(sentence)}`,
  );
  return [{ open: [`<details><summary>${summary}</summary>`, ''], body, close: ['', '</details>'] }];
}
