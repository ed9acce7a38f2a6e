import type { DoctorFacts, Rights } from './facts.ts';
import { keptEnvironments } from './guarded.ts';

/** Where the rights of an App are set. */
export const APP_PAGE = "The App's settings (Developer settings → GitHub Apps)";

/** What the App must not be able to write. */
export const NEVER_WRITTEN = [
  'contents',
  'workflows',
  'administration',
  'secrets',
  'environments',
  'actions_variables',
];

/** What the App needs in this repository: to start or to run workflows again it must be able to write Actions. */
export function neededRights(facts: DoctorFacts): Rights {
  const starts = keptEnvironments(facts).some(({ start, park }) => start !== undefined || park === true);
  const { ordinary, starting } = facts.github.rights;
  return starts ? starting : ordinary;
}

/** Whether what was granted is enough. */
export function grants(granted: string | undefined, wanted: 'read' | 'write'): boolean {
  return granted === 'write' || granted === 'admin' || granted === wanted;
}

/** `pull_requests` as the settings call it. */
export function permissionName(name: string): string {
  if (name === 'statuses') return 'Commit statuses';
  const words = name.replaceAll('_', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
