import type { RepositoryContext, Route } from '../router.ts';
import { resolveCommit } from '../../world/commits.ts';
import { Refusal } from '../../world/refusal.ts';
import { readWorkflowFile } from '../../world/workflow-files.ts';
import { startWorkflowRun } from '../../world/workflow-runs.ts';
import { text } from '../body.ts';
import { noContent } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

/** Starts the workflow file's jobs on a branch or tag; the file is read there, as GitHub does. */
const dispatch = (context: RepositoryContext) => {
  const { world, actor, repository, body } = context;
  const ref = text(body, 'ref').replace(/^refs\/(heads|tags)\//, '');
  const sha = repository.refs.get(`refs/heads/${ref}`) ?? repository.refs.get(`refs/tags/${ref}`);
  if (sha === undefined) throw new Refusal('invalid', `No ref found for: ${ref}`);
  const id = param(context, 'workflow_id');
  const known = repository.workflows.find((workflow) => String(workflow.id) === id);
  const file = readWorkflowFile(resolveCommit(repository, sha), known?.path ?? id);
  startWorkflowRun(world, actor, repository, { ...file, event: 'workflow_dispatch', headSha: sha, headBranch: ref });
  return noContent();
};

/** Starting workflows by hand. */
export const dispatchRoutes: readonly Route[] = [
  repositoryRoute('POST', '/actions/workflows/:workflow_id/dispatches', demand('actions', 'write'), dispatch),
];
