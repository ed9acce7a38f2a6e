import type { RollCall } from '../judge/roll-call.ts';
import type { SaidExceptions } from '../judge/with-app.ts';

const HEADER = 'holdpoint:exceptions:1';
const waivedLine = /^waived ([a-z][a-z0-9-]{0,39}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;
const overriddenLine = /^overridden (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;

/**
 * What a gate's run says of exceptions, in front of its other details: items that are excused, and whether the gate is open only because it is
 * overridden. Only our App can write it, so a job that cannot tell who may waive takes it from there. Empty: there are none.
 */
export function exceptionsBlock({ findings, overridden, override }: RollCall): string {
  const waived = findings.flatMap(({ outcome, item, nextLook }) =>
    outcome === 'waived' && nextLook !== undefined ? [`waived ${item} ${nextLook}`] : [],
  );
  const lines = [...waived, ...(overridden === true && override !== undefined ? [`overridden ${override.until}`] : [])];
  if (lines.length === 0) return '';
  return `${['Excused or overridden here, and until when:', '', '```text', HEADER, ...lines, '```'].join('\n')}\n\n`;
}

/** Reads it back. A line that cannot be read says nothing, and so opens nothing. */
export function exceptionsIn(details: string): SaidExceptions {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf('```', start));
  const waived = new Map<string, string>();
  let overridden: string | null = null;
  for (const line of own) {
    const [, item, until] = waivedLine.exec(line) ?? [];
    if (item !== undefined && until !== undefined) waived.set(item, until);
    overridden = overriddenLine.exec(line)?.[1] ?? overridden;
  }
  return { waived, overridden };
}
