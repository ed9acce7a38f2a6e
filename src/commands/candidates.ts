import { holdsRole } from '../evidence/people/roles.ts';
import { refused } from '../evidence/statements/standing.ts';
import { isBefore } from '../evidence/time.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { linesOf } from './lines.ts';
import { originDoubt } from './origin.ts';
import { commentStanding } from './standing.ts';
import type { HeardComment } from './heard.ts';
import type { ReleaseWord, ReleaseWords } from './interpretation.ts';
import type { Scene } from './scene.ts';
import type { Standing } from '../evidence/statements/standing.ts';

/** What people said about releases. A candidate is named and dropped only in the issue of a release. */
export function releaseWords(scene: Scene): ReleaseWords {
  const lines = linesOf(scene.heard, 'candidate', 'drop', 'deploy');
  const words = lines
    .flatMap(({ heard, command }) => {
      const word = wordOf(heard, scene);
      return word === null ? [] : [{ word, command }];
    })
    .toSorted((one, other) => byTime(one.word, other.word));
  const isHome = scene.change.release !== undefined;
  const proposals = words.filter(({ command }) => isHome && command.verb !== 'deploy');
  const last = proposals.findLast(({ word }) => word.standing.counts);
  return {
    candidate: last?.command.verb === 'candidate' ? { ...last.word, commit: last.command.commit } : null,
    drop: last?.command.verb === 'drop' ? last.word : null,
    deploys: words.flatMap(({ word, command }) => {
      if (command.verb !== 'deploy') return [];
      const named = environmentNamed(scene.checklist, command.environment);
      return named === undefined || isForAnother(named.name, scene) ? [] : [{ ...word, environment: named.name }];
    }),
    proposals: proposals.map(({ word }) => word),
  };
}

/** A release is deployed to the environment that it is proposed for, and to no other. */
export function isForAnother(environment: string, { change }: Scene): boolean {
  return change.release !== undefined && environmentOf(change.release.environment) !== environmentOf(environment);
}

function environmentOf(name: string): string {
  return name.toLowerCase();
}

/** The word of one comment; null where nobody is known who said it. */
function wordOf(heard: HeardComment, scene: Scene): ReleaseWord | null {
  const { comment, person } = heard;
  if (person === null) return null;
  const { id, url, createdAt: at } = comment;
  return { by: person, at, comment: { id, url }, standing: releaseStanding(heard, scene) };
}

/** Whether somebody may say what a release is about, or start its deployment: nothing opens by it, so any role of the checklist will do. */
export function releaseStanding(heard: HeardComment, scene: Scene): Standing {
  const written = commentStanding(heard, scene);
  if (!written.counts) return written;
  const { person } = heard;
  const holdings = Object.values(scene.checklist.roles).map((role) => holdsRole(role, person, scene.facts));
  if (holdings.some((one) => 'holds' in one && one.holds)) return originDoubt(heard, scene.facts) ?? written;
  const who = person?.login ?? 'Somebody';
  const unlearnt = holdings.find((one) => 'unlearnable' in one);
  if (unlearnt !== undefined && 'unlearnable' in unlearnt)
    return refused(unlearnt.code, `Whether ${who} holds a role could not be learnt: ${unlearnt.detail}.`);
  return refused('SIGNOFF_NOT_IN_ROLE', `${who} holds no role of the checklist, and it takes a holder of one.`);
}

/** Comments of one second are told apart by their ids, which count up. */
function byTime(one: ReleaseWord, other: ReleaseWord): number {
  if (one.at !== other.at) return isBefore(one.at, other.at) ? -1 : 1;
  return Number(one.comment.id) - Number(other.comment.id);
}
