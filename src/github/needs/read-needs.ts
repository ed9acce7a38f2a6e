import { limited } from '../limited.ts';
import { needKey } from '../../evidence/need.ts';
import { readFiles } from './files.ts';
import { observed, readNeed } from './one-need.ts';
import { readingFrom, unlearnable } from './readings.ts';
import { createVisibleTeams } from './team.ts';
import type { NeedReader } from '../../gate/ports.ts';
import type { Need } from '../../evidence/facts.ts';
import type { Reading } from '../../evidence/reading.ts';
import type { FileNeed } from './files.ts';
import type { NeedSource, OneNeed } from './one-need.ts';

/** What reading needs takes. */
export type NeedOptions = Pick<NeedSource, 'api' | 'reader' | 'clock'>;

/** Requests under way at once: GitHub counts an App's together, and a burst of them as abuse. */
const WIDTH = 4;
/** Files of one request; blobs are the largest things that are read. */
const FILES_AT_ONCE = 50;

type TeamNeed = Need<'team'>;

type Entries = readonly (readonly [string, Reading<unknown>])[];

/** Reads what the snapshot does not hold: all files together, everything else by one request each, a few at a time. */
export function createNeedReader(options: NeedOptions): NeedReader {
  return {
    read: async (facts, needs) => {
      const [owner = '', name = ''] = facts.subject.repository.name.split('/');
      const source: NeedSource = { ...options, facts, owner, name, visible: createVisibleTeams(options.api) };
      const wanted = [...new Map(needs.map((need) => [needKey(need), need])).values()];
      const files = wanted.filter((need) => need.kind === 'file');
      const teams = wanted.filter((need) => need.kind === 'team');
      const others = wanted.filter((need) => need.kind !== 'file' && need.kind !== 'team');
      const works = [
        ...chunks(files).map((chunk) => () => filesOf(source, chunk)),
        ...byOrganisation(teams).map((group) => () => membershipsOf(source, group)),
        ...others.map((need) => () => one(source, need)),
      ];
      const entries = await limited(WIDTH, works, (work) => work());
      return Object.fromEntries(entries.flat());
    },
  };
}

async function filesOf(source: NeedSource, needs: readonly FileNeed[]): Promise<Entries> {
  const files = await readFiles(source.api, source.owner, source.name, needs);
  const seen = observed(source, 'graphql:Files');
  return needs.map((need, index) => {
    const file = files.ok ? files.value[index] : undefined;
    const known: Reading<unknown> =
      file === undefined
        ? unlearnable('API_PARTIAL', `${need.path} was not read`, seen)
        : { ...seen, known: true, value: file };
    return [needKey(need), files.ok ? known : readingFrom(files, seen)];
  });
}

/** A token that may not read one membership may read none of the organisation's: the first refusal answers for all. */
async function membershipsOf(source: NeedSource, needs: readonly TeamNeed[]): Promise<Entries> {
  const [first, ...rest] = needs;
  if (first === undefined) return [];
  const answer = await readNeed(source, first);
  if (isRefusal(answer)) return needs.map((need) => [needKey(need), answer]);
  const others = await limited(WIDTH, rest, (need) => one(source, need));
  return [[needKey(first), answer], ...others.flat()];
}

/** Not allowed to look, which is another thing than one team that cannot be seen. */
function isRefusal(answer: Reading<unknown>): boolean {
  return 'unlearnable' in answer && answer.code === 'TEAM_UNREADABLE' && / 403 /.test(answer.detail);
}

function byOrganisation(needs: readonly TeamNeed[]): readonly (readonly TeamNeed[])[] {
  const groups = new Map<string, TeamNeed[]>();
  for (const need of needs) {
    const organisation = need.team.split('/')[0]?.toLowerCase() ?? '';
    groups.set(organisation, [...(groups.get(organisation) ?? []), need]);
  }
  return [...groups.values()];
}

async function one(source: NeedSource, need: OneNeed): Promise<Entries> {
  return [[needKey(need), await readNeed(source, need)]];
}

function chunks(files: readonly FileNeed[]): readonly (readonly FileNeed[])[] {
  return Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, n) =>
    files.slice(n * FILES_AT_ONCE, (n + 1) * FILES_AT_ONCE),
  );
}
