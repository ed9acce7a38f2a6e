import type { RollCall } from '../judge/roll-call.ts';
import { sourcesOf } from '../judge/sources.ts';
import { othersIn } from '../judge/verdict.ts';
import { ALWAYS, ownerOf } from '../judge/with-app.ts';
import type { Sayings } from '../judge/with-app.ts';

const HEADER = 'holdpoint:exceptions:1';
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * What a gate's run says in front of its other details: by which checklist and policies it was judged, whose the repository was then, which items are excused or asked later,
 * whether the gate is open only because it is overridden, from which deployment it is a way back, of which issue it is the release and on whose word it rests, and until when the other changes that it brings stand as they do. With them until when what it says of other items holds: time alone ends that,
 * also while the App is away. Only our App can write it, so a job that cannot tell who may waive takes it from there.
 */
export function sayings(rollCall: RollCall): string {
  const { findings, overridden, override, rollback } = rollCall;
  const by = sourcesOf(rollCall).map((blob) => `by ${blob}`);
  const of = `of ${ownerOf(rollCall)}`;
  const waived = findings.flatMap(({ outcome, code, item, lapses, nextLook, later }) => {
    if (outcome === 'later' && later !== undefined) return [`later ${item} ${later.until}`];
    const holds = code === 'COUNTS_LATER' ? nextLook : outcome === 'met' ? lapses : undefined;
    if (holds !== undefined) return [`until ${item} ${holds}`];
    return outcome === 'waived' && nextLook !== undefined ? [`waived ${item} ${nextLook}`] : [];
  });
  const back = rollback === undefined ? [] : [`way-back ${rollback.from.deployment}`];
  const home = rollCall.release?.home === true && rollCall.change !== null ? [`release ${rollCall.change.number}`] : [];
  const resting = (rollCall.release?.restsOn ?? []).map((logins) => `rests-on ${logins}`);
  const others = othersIn(rollCall).length === 0 ? [] : [`changes ${rollCall.release?.until ?? ALWAYS}`];
  const ends = [...waived, ...(overridden === true && override !== undefined ? [`overridden ${override.until}`] : [])];
  if (by.length + ends.length === 0) return '';
  const what =
    ends.length === 0 ? '' : ', and until when items are excused, asked later or met, or the gate is overridden';
  const intro = `The checklist that this was judged by, then the policies that it extends, as Git names their texts${what}:`;
  return `${[intro, '', '```text', HEADER, ...by, of, ...back, ...home, ...resting, ...others, ...ends, '```'].join('\n')}\n\n`;
}

/** Reads it back. A line that cannot be read says nothing, and so opens nothing. */
export function sayingsIn(details: string): Sayings {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf('```', start));
  const sources: string[] = [];
  const restsOn: string[] = [];
  const ends = {
    waived: new Map<string, string>(),
    later: new Map<string, string>(),
    until: new Map<string, string>(),
  };
  let overridden: string | null = null;
  let wayBack: number | null = null;
  let release: number | null = null;
  let owner: string | null = null;
  let changes: Sayings['changes'] = null;
  for (const line of own) {
    const [verb = '', what = '', until = what] = line.split(' ');
    if (verb === 'by' && objectId.test(what)) sources.push(what);
    if (verb === 'of' && /^[\w.-]{1,100}$/.test(what)) owner = what;
    if (verb === 'way-back' && /^[1-9]\d{0,15}$/.test(what)) wayBack = Number(what);
    if (verb === 'release' && /^[1-9]\d{0,9}$/.test(what)) release = Number(what);
    if (verb === 'rests-on') restsOn.push(line.slice(9));
    if (verb === 'changes' && (what === ALWAYS || instant.test(what))) changes = what;
    if (!instant.test(until)) continue;
    if (verb === 'overridden') overridden = until;
    if (verb === 'waived' || verb === 'later' || verb === 'until') ends[verb].set(what, until);
  }
  const { waived, later, until: lapsing } = ends;
  return { sources, waived, later, lapsing, overridden, wayBack, release, restsOn, owner, changes };
}
