import { byPaths, pathNeeds } from './conditions/by-paths.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Environment } from '../model.ts';
import type { ChangeFacts, Facts, Need } from '../../evidence/facts.ts';

/** What decides for every environment: the checklist, the workflows that deploy, who owns what. */
const everywhere = ['.github/**', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * Whether a change concerns an environment: one of its files, under its old or its new path, is of the environment's `paths`, or decides for
 * all of them. What cannot be told concerns it, and so does a release, which is proposed for it by name.
 */
export function concerns({ name, paths }: Environment, change: ChangeFacts, facts: Facts): boolean {
  // A change without any file is none that was read whole.
  if (paths === undefined || change.release !== undefined || change.files.length === 0) return true;
  return byPaths([...paths, ...everywhere], { change, facts, environment: name }).holds !== false;
}

/** The same, but for the environment that is asked about by name: it is judged for whatever is to be deployed there. */
export function isConcerned(environment: Environment, change: ChangeFacts, facts: Facts): boolean {
  const { environment: asked } = facts.subject;
  return (asked !== null && sameName(environment.name, asked)) || concerns(environment, change, facts);
}

/** What must be read to tell which environments a change concerns. */
export function concernNeeds(environment: Environment, change: ChangeFacts, facts: Facts): readonly Need[] {
  const { name, paths, enforce } = environment;
  if (paths === undefined || enforce === 'off' || change.release !== undefined) return [];
  return isConcerned(environment, change, facts)
    ? pathNeeds([...paths, ...everywhere], { change, facts, environment: name })
    : [];
}
