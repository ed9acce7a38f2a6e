import type { Issue, PullRequest } from '../../world/model/issues.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { assign, unassign } from '../../world/assignees.ts';
import { addLabels, editIssue, getIssue, openIssue, removeLabel } from '../../world/issues.ts';
import { getAccount } from '../../world/accounts.ts';
import { Refusal } from '../../world/refusal.ts';
import { fullIssue, issueShape, labelShape } from '../../shapes/issues.ts';
import { given, isObject, optionalChoice, optionalText, optionalTexts, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, numberParam, param, repositoryRoute } from '../router.ts';

const either = ['issues', 'pull_requests'];
const read = demand(either, 'read');
const open = demand('issues', 'write', 'read');
const edit = demand(either, 'write', 'read');
const label = demand(either, 'write', 'triage');

const issue = (context: RepositoryContext): Issue | PullRequest =>
  getIssue(context.repository, numberParam(context, 'issue_number'));

const list = (context: RepositoryContext) => {
  const { world, repository, urls, query } = context;
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = query.get('direction') === 'asc';
  const found = [...repository.issues.values()]
    .filter(({ kind }) => repository.hasIssues || kind === 'pull-request')
    .filter((candidate) => state === 'all' || candidate.state === state)
    .filter(
      (candidate) =>
        labels.every((name) => candidate.labels.some((own) => own.name === name)) && candidate.updatedAt >= since,
    )
    .sort((a, b) => (ascending ? a[key] - b[key] : b[key] - a[key]));
  return page(context, found, (candidate) => issueShape(world, urls, candidate));
};

const post = ({ world, actor, repository, body, urls }: RepositoryContext) => {
  const assignees = optionalTexts(body, 'assignees')?.map((login) => getAccount(world, login));
  const opened = openIssue(world, actor, repository, {
    title: text(body, 'title'),
    ...given({ body: optionalText(body, 'body'), labels: optionalTexts(body, 'labels'), assignees }),
  });
  return created(fullIssue(world, urls, opened));
};

const patch = (context: RepositoryContext) => {
  const { world, actor, body, urls } = context;
  const found = issue(context);
  editIssue(
    world,
    actor,
    found,
    given({
      title: optionalText(body, 'title'),
      body: optionalText(body, 'body'),
      state: optionalChoice(body, 'state', ['open', 'closed']),
    }),
  );
  const labels = optionalTexts(body, 'labels');
  if (labels) replaceLabels(context, found, labels);
  return ok(fullIssue(world, urls, found));
};

const replaceLabels = (
  { world, actor }: RepositoryContext,
  found: Issue | PullRequest,
  names: readonly string[],
): void => {
  for (const gone of found.labels.filter(({ name }) => !names.includes(name)))
    removeLabel(world, actor, found, gone.name);
  addLabels(world, actor, found, names);
};

/** GitHub takes `{ labels: [...] }` and, for old clients, the bare list. */
const labelNames = ({ body }: RepositoryContext): readonly string[] => {
  const listed: unknown = body['labels'] ?? body;
  if (!Array.isArray(listed)) throw new Refusal('invalid', 'Invalid request.\n\n"labels" wasn\'t supplied.');
  return listed.map((entry: unknown) => (isObject(entry) ? text(entry, 'name') : String(entry)));
};

const labelsReply = (context: RepositoryContext, found: Issue | PullRequest) =>
  page(context, found.labels, (own) => labelShape(context.urls, context.repository, own));

const assigneesIn = ({ world, body }: RepositoryContext) =>
  (optionalTexts(body, 'assignees') ?? []).map((login) => getAccount(world, login));

/** Issues, and pull requests as issues, with their labels. */
export const issueRoutes: readonly Route[] = [
  repositoryRoute('GET', '/issues', read, list),
  repositoryRoute('POST', '/issues', open, post),
  repositoryRoute('GET', '/issues/:issue_number', read, (context) =>
    ok(fullIssue(context.world, context.urls, issue(context))),
  ),
  repositoryRoute('PATCH', '/issues/:issue_number', edit, patch),
  repositoryRoute('POST', '/issues/:issue_number/assignees', label, (context) => {
    const found = issue(context);
    assign(context.world, context.actor, found, assigneesIn(context));
    return created(fullIssue(context.world, context.urls, found));
  }),
  repositoryRoute('DELETE', '/issues/:issue_number/assignees', label, (context) => {
    const found = issue(context);
    unassign(context.world, context.actor, found, assigneesIn(context));
    return ok(fullIssue(context.world, context.urls, found));
  }),
  repositoryRoute('GET', '/issues/:issue_number/labels', read, (context) => labelsReply(context, issue(context))),
  repositoryRoute('POST', '/issues/:issue_number/labels', label, (context) => {
    addLabels(context.world, context.actor, issue(context), labelNames(context));
    return labelsReply(context, issue(context));
  }),
  repositoryRoute('PUT', '/issues/:issue_number/labels', label, (context) => {
    replaceLabels(context, issue(context), labelNames(context));
    return labelsReply(context, issue(context));
  }),
  repositoryRoute('DELETE', '/issues/:issue_number/labels/:name', label, (context) => {
    removeLabel(context.world, context.actor, issue(context), param(context, 'name'));
    return labelsReply(context, issue(context));
  }),
];
