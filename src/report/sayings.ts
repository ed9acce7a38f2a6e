import type { RollCall } from '../judge/roll-call.ts';
import { sourcesOf } from '../judge/sources.ts';
import type { Sayings } from '../judge/with-app.ts';

const HEADER = 'holdpoint:exceptions:1';
const byLine = /^by ([0-9a-f]{40}|[0-9a-f]{64})$/;
const waivedLine = /^waived ([a-z][a-z0-9-]{0,39}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;
const laterLine = /^later ([a-z][a-z0-9-]{0,39}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;
const lapsingLine = /^until ([a-z][a-z0-9-]{0,39}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;
const overriddenLine = /^overridden (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;

/**
 * What a gate's run says in front of its other details: by which checklist and policies it was judged, which items are excused or asked later,
 * and whether the gate is open only because it is overridden. With them until when what it says of other items holds: time alone ends that,
 * also while the App is away. Only our App can write it, so a job that cannot tell who may waive takes it from there.
 */
export function sayings(rollCall: RollCall): string {
  const { findings, overridden, override } = rollCall;
  const by = sourcesOf(rollCall).map((blob) => `by ${blob}`);
  const waived = findings.flatMap(({ outcome, code, item, lapses, nextLook, later }) => {
    if (outcome === 'later' && later !== undefined) return [`later ${item} ${later.until}`];
    const holds = code === 'COUNTS_LATER' ? nextLook : outcome === 'met' ? lapses : undefined;
    if (holds !== undefined) return [`until ${item} ${holds}`];
    return outcome === 'waived' && nextLook !== undefined ? [`waived ${item} ${nextLook}`] : [];
  });
  const lines = [
    ...by,
    ...waived,
    ...(overridden === true && override !== undefined ? [`overridden ${override.until}`] : []),
  ];
  if (lines.length === 0) return '';
  return `${['By which checklist and policies this was judged, and what is excused, asked later, overridden or met until when:', '', '```text', HEADER, ...lines, '```'].join('\n')}\n\n`;
}

/** Reads it back. A line that cannot be read says nothing, and so opens nothing. */
export function sayingsIn(details: string): Sayings {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf('```', start));
  const sources: string[] = [];
  const waived = new Map<string, string>();
  const later = new Map<string, string>();
  const lapsing = new Map<string, string>();
  let overridden: string | null = null;
  for (const line of own) {
    const [, blob] = byLine.exec(line) ?? [];
    if (blob !== undefined) sources.push(blob);
    const [, item, until] = waivedLine.exec(line) ?? [];
    if (item !== undefined && until !== undefined) waived.set(item, until);
    const [, asked, due] = laterLine.exec(line) ?? [];
    if (asked !== undefined && due !== undefined) later.set(asked, due);
    const [, lasting, end] = lapsingLine.exec(line) ?? [];
    if (lasting !== undefined && end !== undefined) lapsing.set(lasting, end);
    overridden = overriddenLine.exec(line)?.[1] ?? overridden;
  }
  return { sources, waived, later, lapsing, overridden };
}
