import { EVENTS } from './wake-ups.ts';

/** What an App may be asked to do beyond the ordinary: each takes one more permission. */
export const abilities = ['dispatch', 'queue'] as const;

/** `dispatch`: start or re-run a deploy workflow where GitHub has no protection rules. `queue`: answer for merge groups. */
export type Ability = (typeof abilities)[number];

/** A permission of the App, in the words of GitHub's settings page and of its API. */
export interface AppPermission {
  readonly title: string;
  /** As the API and a manifest spell it. */
  readonly key: string;
  readonly access: 'read' | 'write';
  readonly reason: string;
}

/** Everything an App needs, and nothing else. GitHub adds the reading of metadata to every App by itself. */
export const appPermissions: readonly AppPermission[] = [
  { title: 'Actions', key: 'actions', access: 'read', reason: 'which workflow a check belongs to' },
  { title: 'Checks', key: 'checks', access: 'write', reason: 'its own check runs' },
  {
    title: 'Commit statuses',
    key: 'statuses',
    access: 'write',
    reason:
      'nothing of its own: GitHub asks for it before a ruleset can name the App as the source of a required check',
  },
  {
    title: 'Contents',
    key: 'contents',
    access: 'read',
    reason: 'the checklist and the files that are evidence',
  },
  {
    title: 'Deployments',
    key: 'deployments',
    access: 'write',
    reason: 'answering the deployment protection rule; what runs in another environment',
  },
  {
    title: 'Environments',
    key: 'environments',
    access: 'read',
    reason: 'names of variables and secrets, where an item asks for them',
  },
  {
    title: 'Issues',
    key: 'issues',
    access: 'write',
    reason: 'the comment and the reactions, and the issue about an override',
  },
  { title: 'Pull requests', key: 'pull_requests', access: 'write', reason: 'asking for reviews' },
  { title: 'Members (organisation)', key: 'members', access: 'read', reason: 'who belongs to a team' },
];

/** What an ability adds, or raises. */
export const abilityPermissions: Readonly<Record<Ability, AppPermission>> = {
  dispatch: {
    title: 'Actions',
    key: 'actions',
    access: 'write',
    reason: '`start: dispatch` and `park: true`: starting a deploy workflow, running its failed jobs again',
  },
  queue: { title: 'Merge queues', key: 'merge_queues', access: 'read', reason: 'the members of a merge group' },
};

/** Events that GitHub gives only to an App with a permission that not every App has. */
const EVENT_OF: Readonly<Partial<Record<string, Ability>>> = { merge_group: 'queue' };

/** `key → access` as a manifest has it, with what the abilities add. */
export function permissionsFor(asked: readonly Ability[]): Readonly<Record<string, 'read' | 'write'>> {
  const all = [...appPermissions, ...asked.map((ability) => abilityPermissions[ability])];
  return Object.fromEntries(all.map(({ key, access }) => [key, access]));
}

/** The events such an App must be subscribed to. */
export function eventsFor(asked: readonly Ability[]): readonly string[] {
  return EVENTS.filter((event) => {
    const ability = EVENT_OF[event];
    return ability === undefined || asked.includes(ability);
  });
}
