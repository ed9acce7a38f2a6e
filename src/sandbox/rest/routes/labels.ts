import type { RepositoryContext, Route } from '../router.ts';
import { invalidField, notFound } from '../../world/refusal.ts';
import { labelNamed } from '../../world/repositories.ts';
import { labelShape } from '../../shapes/issues.ts';
import { optionalText, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

const either = ['issues', 'pull_requests'];

const find = ({ repository }: RepositoryContext, name: string) =>
  repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

const post = (context: RepositoryContext) => {
  const { world, repository, body, urls } = context;
  const name = text(body, 'name');
  if (find(context, name)) throw invalidField('Label', 'name', 'name has already been taken', 'already_exists');
  const label = labelNamed(world, repository, name);
  label.color = optionalText(body, 'color') ?? label.color;
  label.description = optionalText(body, 'description') ?? null;
  return created(labelShape(urls, repository, label));
};

/** A repository's labels. */
export const labelRoutes: readonly Route[] = [
  repositoryRoute('GET', '/labels', demand(either, 'read'), (context) =>
    page(context, context.repository.labels, (label) => labelShape(context.urls, context.repository, label)),
  ),
  repositoryRoute('POST', '/labels', demand(either, 'write'), post),
  repositoryRoute('GET', '/labels/:name', demand(either, 'read'), (context) => {
    const label = find(context, param(context, 'name'));
    if (!label) throw notFound();
    return ok(labelShape(context.urls, context.repository, label));
  }),
];
