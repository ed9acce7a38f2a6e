import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { Edit, Issue, PullRequest } from './model/issues.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { hasRole } from './access.ts';
import { addToTimeline, markClosed } from './pull-request-sync.ts';
import { Refusal, invalidField, notFound } from './refusal.ts';
import { labelNamed } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** What a new issue needs. */
export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly Account[];
}

/** Opens an issue. */
export const openIssue = (world: World, actor: Actor, repository: Repository, input: NewIssue): Issue => {
  requireIssues(repository);
  const issue: Issue = { ...newIssueFields(world, actor, repository, input), kind: 'issue' };
  repository.issues.set(issue.number, issue);
  issue.labels = (input.labels ?? []).map((name) => labelNamed(world, repository, name));
  issue.assignees = [...(input.assignees ?? [])];
  emit(world, { name: 'issues', action: 'opened', issue, repository, sender: issue.author });
  return issue;
};

/** What issues and pull requests have in common, with the next free number. */
export const newIssueFields = (
  world: World,
  actor: Actor,
  repository: Repository,
  input: NewIssue,
): Omit<Issue, 'kind'> => {
  const author = accountOf(actor);
  if (input.title.trim() === '') throw invalidField('Issue', 'title', 'title is missing', 'missing_field');
  const at = tick(world);
  return {
    id: newId(world, 'issue'),
    number: Math.max(0, ...repository.issues.keys(), ...repository.deletedIssues) + 1,
    repository,
    author,
    viaApp: viaApp(actor),
    title: input.title,
    body: input.body ?? null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    state: 'open',
    lastEditedAt: null,
    editor: null,
    edits: [firstEdit(world, author, input.body ?? '', at)],
    labels: [],
    assignees: [],
    locked: false,
    timeline: [],
    reactions: [],
  };
};

/** The App behind an installation's own words. */
export const viaApp = (actor: Actor) =>
  actor.kind === 'installation' ? actor.app : actor.kind === 'user' ? (actor.through ?? null) : null;

/** The text as created: GitHub shows it as a revision once there is a second one. */
export const firstEdit = (world: World, editor: Account, text: string, at: number): Edit => ({
  id: newId(world, 'edit'),
  editor,
  at,
  text,
  deletedAt: null,
  deletedBy: null,
});

/** Something whose text people edit. */
interface Editable {
  body: string | null;
  lastEditedAt: number | null;
  editor: Account | null;
  updatedAt: number;
  readonly edits: Edit[];
}

/** Writes a new revision. */
export const recordEdit = (world: World, text: Editable, editor: Account, body: string | null): void => {
  const at = tick(world);
  text.body = body;
  text.editor = editor;
  text.lastEditedAt = at;
  text.updatedAt = at;
  text.edits.push(firstEdit(world, editor, body ?? '', at));
};

/** Erases one revision's text, as authors and writers may; the entry itself stays. */
export const eraseRevision = (
  world: World,
  actor: Actor,
  repository: Repository,
  text: Editable & { readonly author: Account },
  editId: number,
): void => {
  const by = accountOf(actor);
  if (by !== text.author && !hasRole(world, repository, by, 'write'))
    throw new Refusal('forbidden', 'Must have write access to delete a revision.');
  const edit = text.edits.find(({ id }) => id === editId);
  if (!edit) throw notFound();
  edit.text = '';
  edit.deletedAt = tick(world);
  edit.deletedBy = by;
};

/** Refuses everything about issues where they are switched off; pull requests go on. */
const requireIssues = ({ hasIssues }: Repository): void => {
  if (!hasIssues) throw new Refusal('gone', 'Issues are disabled for this repo');
};

/** Deletes an issue with everything that was said in it, as only people with admin rights may. */
export const deleteIssue = (world: World, actor: Actor, issue: Issue): void => {
  const { repository, number } = issue;
  const by = accountOf(actor);
  if (!hasRole(world, repository, by, 'admin')) throw new Refusal('forbidden', 'Must have admin rights to Repository.');
  tick(world);
  emit(world, { name: 'issues', action: 'deleted', issue, repository, sender: by });
  repository.issues.delete(number);
  repository.deletedIssues.add(number);
  for (const comment of repository.comments.values())
    if (comment.issueNumber === number) repository.comments.delete(comment.id);
};

/** The issue or pull request with this number; 404 where there is none, 410 where it was deleted or issues are switched off. */
export const getIssue = (repository: Repository, number: number): Issue | PullRequest => {
  const issue = repository.issues.get(number);
  if (repository.deletedIssues.has(number)) throw new Refusal('gone', 'This issue was deleted');
  if (!issue) throw notFound();
  if (issue.kind === 'issue') requireIssues(repository);
  return issue;
};

/** What may be changed about an issue or pull request. */
export interface IssuePatch {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
}

/** Edits title, body or state; only the author and people who can write may. */
export const editIssue = (world: World, actor: Actor, issue: Issue | PullRequest, patch: IssuePatch): void => {
  const by = accountOf(actor);
  requireEditor(world, actor, issue);
  const title = patch.title !== undefined && patch.title !== issue.title ? issue.title : undefined;
  const body = patch.body !== undefined && patch.body !== issue.body ? (issue.body ?? '') : undefined;
  if (patch.title !== undefined) issue.title = patch.title;
  if (body !== undefined) recordEdit(world, issue, by, patch.body ?? null);
  if (title !== undefined) issue.updatedAt = tick(world);
  if (title !== undefined || body !== undefined) {
    const changes = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
    announce(world, issue, by, 'edited', { changes });
  }
  if (patch.state !== undefined && patch.state !== issue.state) changeState(world, issue, by, patch.state);
};

const requireEditor = (world: World, actor: Actor, issue: Issue): void => {
  if (actor.kind === 'installation') return;
  const by = accountOf(actor);
  if (by === issue.author || hasRole(world, issue.repository, by, 'triage')) return;
  throw new Refusal('forbidden', 'Must have admin rights to Repository.');
};

const changeState = (world: World, issue: Issue | PullRequest, by: Account, state: 'open' | 'closed'): void => {
  if (state === 'closed') {
    markClosed(world, by, issue);
  } else {
    if (isPullRequest(issue) && issue.merged)
      throw invalidField('PullRequest', 'state', 'state cannot be changed. The pull request was merged.');
    issue.state = 'open';
    issue.closedAt = null;
    issue.closedBy = null;
    addToTimeline(world, issue, { type: 'ReopenedEvent', actor: by });
  }
  announce(world, issue, by, state === 'closed' ? 'closed' : 'reopened');
};

/** Adds labels, creating those the repository lacks. */
export const addLabels = (world: World, actor: Actor, issue: Issue | PullRequest, names: readonly string[]): void => {
  const by = accountOf(actor);
  for (const name of names) {
    const label = labelNamed(world, issue.repository, name);
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    addToTimeline(world, issue, { type: 'LabeledEvent', actor: by, label });
    announce(world, issue, by, 'labeled', { label });
  }
};

/** Removes a label; 404 when the issue does not carry it. */
export const removeLabel = (world: World, actor: Actor, issue: Issue | PullRequest, name: string): void => {
  const by = accountOf(actor);
  const label = issue.labels.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!label) throw new Refusal('not-found', 'Label does not exist');
  issue.labels = issue.labels.filter((candidate) => candidate !== label);
  addToTimeline(world, issue, { type: 'UnlabeledEvent', actor: by, label });
  announce(world, issue, by, 'unlabeled', { label });
};

type Announced = 'edited' | 'closed' | 'reopened' | 'labeled' | 'unlabeled' | 'assigned' | 'unassigned';

/** The same happening has two names: `issues` for issues, `pull_request` for pull requests. */
export const announce = (
  world: World,
  issue: Issue | PullRequest,
  sender: Account,
  action: Announced,
  extra: object = {},
): void => {
  const { repository } = issue;
  if (issue.kind === 'issue') emit(world, { name: 'issues', action, issue, repository, sender, ...extra });
  else if (isPullRequest(issue))
    emit(world, { name: 'pull_request', action, pullRequest: issue, repository, sender, ...extra });
};

/** Tells pull requests from plain issues. */
export const isPullRequest = (issue: Issue | PullRequest): issue is PullRequest => issue.kind === 'pull-request';
