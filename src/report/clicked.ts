import type { Answer } from '../evidence/answer.ts';
import type { RememberedClick } from '../evidence/remembered.ts';
import type { RollCall } from '../judge/roll-call.ts';

const HEADER = 'holdpoint:clicks:1';
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The presses of buttons that the verdict rests on, for the details of a gate's run: GitHub shows them nowhere, so a job beside the App takes
 * them from here, and judges them as it judges comments. Only our App can write it.
 */
export function formatClicks({ findings }: Pick<RollCall, 'findings'>): string {
  const lines = [...new Set(findings.flatMap(clicksOf).map(formatClick))];
  if (lines.length === 0) return '';
  return `${['Signed with a button:', '', '```text', HEADER, ...lines, '```'].join('\n')}\n\n`;
}

function clicksOf({
  outcome,
  click,
  parts = [],
}: Pick<Answer, 'click' | 'parts'> & { readonly outcome: string }): readonly RememberedClick[] {
  const own = outcome === 'met' && click !== undefined ? [click] : [];
  return [...own, ...parts.flatMap(clicksOf)];
}

function formatClick({ run, by, item, wording, commit, environment, shown, seenAt, url }: RememberedClick): string {
  const who = `${by.id ?? '-'} ${by.login}`;
  return `${run} ${who} ${item ?? '-'} ${wording ?? '-'} ${commit} ${encodeURIComponent((environment ?? '').replaceAll(/\p{Cs}/gu, '\uFFFD'))} ${shown} ${seenAt} ${url}`;
}

/** Reads them back for a change; a line that cannot be read says nothing, and so proves nothing. */
export function clicksIn(details: string, change: number): readonly RememberedClick[] {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf('```', start));
  return own.flatMap((line) => parseClick(line, change) ?? []);
}

function parseClick(line: string, change: number): RememberedClick | null {
  const [run, id, login, item, wording, commit, place, shown, seenAt, url, ...rest] = line.split(' ');
  if (url === undefined || rest.length > 0 || run === undefined || !/^\d{1,15}$/.test(run)) return null;
  if (id === undefined || !/^\d{1,15}$/.test(id) || login === undefined || login === '') return null;
  if (item === undefined || wording === undefined || !/^[0-9a-f]{16}$/.test(wording)) return null;
  if (commit === undefined || !commitId.test(commit) || shown === undefined || !moment.test(shown)) return null;
  const environment = decoded(place);
  if (environment === null || seenAt === undefined || !moment.test(seenAt)) return null;
  return {
    kind: 'clicked',
    change,
    button: 'signoff',
    item,
    environment,
    commit,
    wording,
    by: { id: Number(id), login, type: 'User' },
    run: Number(run),
    url,
    shown,
    seenAt,
  };
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined || text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
