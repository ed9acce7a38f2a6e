import type { Said } from './chronicle.ts';
import { headAt } from './heads.ts';
import { holdsRole, isCarried, isFree, second, surelyHoldsRole } from './oracle-case.ts';
import type { Case } from './oracle-case.ts';
import type { ItemSpec, RoleName } from './spec.ts';
import { wordingOf } from './spec.ts';
import type { Meaning } from './speech.ts';
import type { Town } from './town.ts';

/** A person's statement that an item is true. */
interface Statement {
  readonly by: string;
  readonly at: number;
  /** The commit written with it; null: none. */
  readonly commit: string | null;
}

/** Everybody whose sign-off or tick of the item truly counts. */
export function signersFor(item: ItemSpec, role: RoleName, about: Case): readonly string[] {
  const statements = item.proof.kind === 'tick' ? ticks(item, about) : signOffs(item, role, about);
  return statements
    .filter(({ by }) => holdsRole(role, by, about))
    .filter(({ by }) => !about.environment.separated || isFree(by, about))
    .filter(({ at }) => !isRetargeted(at, about))
    .filter((statement) => [about.head, about.candidate].some((commit) => means(statement, commit, item, about)))
    .map(({ by }) => by);
}

function signOffs(item: ItemSpec, role: RoleName, about: Case): readonly Statement[] {
  return about.town.chronicle.said.flatMap((said) => {
    const [only] = said.versions;
    if (!said.human || said.deletedAt !== null || only === undefined || said.versions.length > 1) return [];
    return only.meanings.flatMap((meaning) => {
      if (meaning.verb !== 'signoff' || !isAbout(meaning, item, role, about) || !isHere(meaning, about)) return [];
      const one = { by: said.by, at: only.at, commit: meaning.commit };
      return isRevoked(one, item, role, about) ? [] : [one];
    });
  });
}

/** A name is an item where there is one of that name, else a role. */
function isAbout(
  meaning: Meaning & { readonly target: string },
  item: ItemSpec,
  role: RoleName,
  { spec }: Case,
): boolean {
  const named = spec.items.some(({ id, proof }) => id === meaning.target && proof.kind === 'signoff');
  return named ? meaning.target === item.id : meaning.target === role;
}

/** Without a place it is the only environment that asks. */
function isHere({ environment }: Meaning, about: Case): boolean {
  return environment === null ? about.spec.environments.length === 1 : environment === about.environment.name;
}

function isRevoked({ by, at }: Statement, item: ItemSpec, role: RoleName, about: Case): boolean {
  const takesBack = (said: Said): boolean =>
    said.human &&
    said.deletedAt === null &&
    (said.by === by || surelyHoldsRole(role, said.by, about)) &&
    said.versions.some(
      (version) =>
        !version.erased &&
        second(version.at) >= second(at) &&
        version.meanings.some(
          (meaning) =>
            meaning.verb === 'revoke' &&
            (meaning.target === item.id || meaning.target === role) &&
            (meaning.environment === null || meaning.environment === about.environment.name),
        ),
    );
  return about.town.chronicle.said.some(takesBack);
}

/** Who ticked is who wrote the first of the texts, back from the present one, in which the box is ticked. */
function ticks({ title }: ItemSpec, { town }: Case): readonly Statement[] {
  const { bodies } = town.chronicle;
  const before = bodies.findLastIndex((body) => body.box !== 'ticked' || body.title !== title);
  const first = bodies[before + 1];
  return first === undefined ? [] : [{ by: first.by, at: first.at, commit: null }];
}

function isRetargeted(at: number, { town }: Case): boolean {
  return town.pull.timeline.some((event) => event.type === 'BaseRefChangedEvent' && second(event.at) >= second(at));
}

/** Whether a statement was about this commit, about these words, and is good for the candidate. */
function means(statement: Statement, commit: string, item: ItemSpec, about: Case): boolean {
  return isBound(statement, commit, about) && isWorded(statement, commit, item, about) && isCarried(commit, about);
}

function isBound({ at, commit: written }: Statement, commit: string, { town, head, environment }: Case): boolean {
  const { pull } = town;
  if (written !== null) return written === commit;
  if (environment.strict && second(at) - second(thereSince(commit, at, town)) < HASTE) return false;
  if (commit !== head) return pull.mergedAt !== null && at >= pull.mergedAt;
  const forced = pull.timeline.some((event) => event.type === 'HeadRefForcePushedEvent' && event.at > at);
  return headAt(town, at) === head && !forced;
}

/** Where it is strict, what was said sooner after a push may have been meant for what was there before it. Seconds. */
const HASTE = 60;

function thereSince(commit: string, at: number, { repository, pull }: Town): number {
  if (commit === pull.mergeCommit) return pull.mergedAt ?? at;
  return repository.activity.findLast((move) => move.after === commit && move.at <= at)?.at ?? at;
}

/** The words that the App had shown there; where none were shown, those of the file, for somebody who wrote the commit or for a reader without the App. */
function isWorded({ at, commit: written }: Statement, commit: string, item: ItemSpec, { town, eyes }: Case): boolean {
  const { shown, configs } = town.chronicle;
  const seen = shown.filter((one) => one.commit === commit && one.item === item.id && one.at <= at).at(-1);
  if (!eyes.alone && seen !== undefined) return seen.wording === wordingOf(item);
  if (!eyes.alone && written === null) return false;
  const config = configs.findLast((one) => one.at <= at)?.config ?? 'missing';
  return typeof config !== 'string' && config.items.some((one) => wordingOf(one) === wordingOf(item));
}
