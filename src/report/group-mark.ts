/** What our run about a group of the merge queue tells of the group, for whoever looks at another pull request of that commit. */
export interface GroupMark {
  /** The branch that the group is to become. */
  readonly branch: string;
  /** Whether it is in the queue no more: what the run says means nothing for anybody. */
  readonly over: boolean;
}

const HEADER = 'holdpoint:group:1';

/** The mark as it stands in the run's details, which only our App can write. */
export function formatGroupMark({ branch, over }: GroupMark): string {
  const place = encodeURIComponent(branch.replaceAll(/\p{Cs}/gu, '\uFFFD'));
  const lines = ['The merge queue that built this commit:', '', '```text', HEADER];
  return `${[...lines, `${over ? 'over' : 'live'} ${place}`, '```'].join('\n')}\n\n`;
}

/** Reads it back; null for details that do not have it, as an older version wrote them. */
export function groupMarkIn(details: string): GroupMark | null {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const [, state, place = ''] = /^(live|over) (\S+)$/.exec(start === -1 ? '' : (lines[start + 1] ?? '')) ?? [];
  if (state === undefined) return null;
  try {
    return { branch: decodeURIComponent(place), over: state === 'over' };
  } catch {
    return null;
  }
}
