import type { Config } from './spec.ts';
import type { Town } from './town.ts';

/** Whom a login of the checklist may mean. */
export interface Meant {
  /** More than one where nobody can tell whether the App ever read a file that did not name the login. */
  readonly people: ReadonlySet<string>;
  /** The newest file that can be read does not name it. */
  readonly isDropped: boolean;
}

/**
 * The default branch has another checklist: a login that it names for the first time means whoever has it now, and goes on meaning them. One
 * that it let go and names again means whoever has it now, if the App noticed that it was gone.
 */
export function nameAnew(town: Pick<Town, 'world' | 'personOf'>, known: Map<string, Meant>, config: Config): void {
  if (typeof config === 'string') return;
  for (const [login, { people }] of known)
    if (!config.leads.includes(login)) known.set(login, { people, isDropped: true });
  for (const login of config.leads) {
    const before = known.get(login);
    if (before?.isDropped === false) continue;
    const people = new Set([...(before?.people ?? []), ...bearer(town, login)]);
    known.set(login, { people, isDropped: false });
  }
}

/** The App has surely read the present checklist: what that does not name means nobody any more. */
export function letGo({ chronicle: { names } }: Pick<Town, 'chronicle'>): void {
  for (const [login, { isDropped }] of names) if (isDropped) names.delete(login);
}

function bearer({ world, personOf }: Pick<Town, 'world' | 'personOf'>, login: string): readonly string[] {
  return [...world.accounts.values()].filter((account) => account.login === login).map(personOf);
}
