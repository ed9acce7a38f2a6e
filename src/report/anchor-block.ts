import type { LedgerAnchor } from '../evidence/remembered.ts';
import { formatAnchor, parseAnchor } from '../ledger/anchor.ts';

const HEADER = 'holdpoint:ledger:1';
const blockPattern = /^[^`]*```text\nholdpoint:ledger:[\s\S]*?\n```\n\n/;

/** What a run of ours says about the ledger: the entry it points to, nothing, or something that this version cannot read. */
export type SaidAnchor = LedgerAnchor | 'unreadable' | null;

/**
 * The details of a gate's check run with the place in the App's ledger that stands behind it, in front of what was shown: only our App can
 * write it, and a ledger that does not hold it any more was rolled back or replaced.
 */
export function withAnchor(details: string, anchor: LedgerAnchor): string {
  const lines = ["Written down in the App's ledger; its newest entry was then:", '', '```text', HEADER];
  return `${[...lines, formatAnchor(anchor), '```'].join('\n')}\n\n${withoutAnchor(details)}`;
}

/** The details with what other details say about the ledger: while the ledger is in doubt, what it is doubted by must not be lost. */
export function withAnchorOf(details: string, other: string): string {
  const [block = ''] = blockPattern.exec(unified(other)) ?? [];
  return `${block}${withoutAnchor(details)}`;
}

/** Reads the place back. */
export function anchorIn(details: string): SaidAnchor {
  const lines = unified(details).split('\n');
  const start = lines.findIndex((line) => line.startsWith('holdpoint:ledger:'));
  if (start === -1) return null;
  return (lines[start] === HEADER ? parseAnchor(lines[start + 1] ?? '') : null) ?? 'unreadable';
}

const commentPattern = /^(.*)\n<!-- holdpoint:ledger:(\d+) (\S*) -->\n/;

/** The living comment with the same place, in a second line that GitHub does not show: runs stand on commits, and a push leaves them behind. */
export function commentWithAnchor(comment: string, anchor: LedgerAnchor): string {
  return withSecondLine(comment, `<!-- ${HEADER} ${formatAnchor(anchor)} -->\n`);
}

/** The comment with what another one says about the ledger. */
export function commentWithAnchorOf(comment: string, other: string): string {
  const [, , form, place] = commentPattern.exec(unified(other)) ?? [];
  return form === undefined ? comment : withSecondLine(comment, `<!-- holdpoint:ledger:${form} ${place} -->\n`);
}

/** Reads the place back from a comment of ours that nobody else has edited. */
export function anchorInComment(comment: string): SaidAnchor {
  const [, , form, place = ''] = commentPattern.exec(unified(comment)) ?? [];
  if (form === undefined) return null;
  return (form === '1' ? parseAnchor(place) : null) ?? 'unreadable';
}

function withSecondLine(comment: string, line: string): string {
  const end = comment.indexOf('\n') + 1;
  return `${comment.slice(0, end)}${line}${comment.slice(end)}`;
}

function withoutAnchor(details: string): string {
  return unified(details).replace(blockPattern, '');
}

function unified(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
