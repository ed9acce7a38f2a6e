import type { RepositoryContext, Route } from '../router.ts';
import { resolveCommit } from '../../world/commits.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { readWorkflowFile } from '../../world/workflow-files.ts';
import type { WorkflowFile } from '../../world/workflow-files.ts';
import { startWorkflowRun } from '../../world/workflow-runs.ts';
import { repoHtml, repoUrl } from '../../shapes/urls.ts';
import { optionalFlag, text } from '../body.ts';
import { noContent, ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

/** GitHub takes so many inputs. */
const MOST_INPUTS = 25;

/**
 * Starts the workflow file's jobs on a branch or tag; the file is read there, as GitHub does, but only a workflow that the default branch has
 * can be started by hand.
 */
const dispatch = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const given = text(body, 'ref');
  const ref = given.replace(/^refs\/(heads|tags)\//, '');
  const sha = repository.refs.get(`refs/heads/${ref}`) ?? repository.refs.get(`refs/tags/${ref}`);
  if (sha === undefined) throw new Refusal('invalid', `No ref found for: ${given}`);
  const id = param(context, 'workflow_id');
  const name = repository.workflows.find((workflow) => String(workflow.id) === id)?.path ?? id;
  const home = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  if (home === undefined) throw notFound();
  readWorkflowFile(resolveCommit(repository, home), name);
  const file = readWorkflowFile(resolveCommit(repository, sha), name);
  checkInputs(file, body['inputs']);
  const run = startWorkflowRun(world, actor, repository, {
    ...file,
    jobs: withInputs(file.jobs, new Map(Object.entries(inputsOf(body['inputs'])))),
    event: 'workflow_dispatch',
    headSha: sha,
    headBranch: ref,
  });
  if (optionalFlag(body, 'return_run_details') !== true) return noContent();
  return ok({
    workflow_run_id: run.id,
    run_url: `${repoUrl(urls, repository)}/actions/runs/${run.id}`,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${run.id}`,
  });
};

const inputsOf = (given: unknown): object => (typeof given === 'object' && given !== null ? given : {});

/** The environment of a job may be an expression of the inputs. */
const withInputs = (jobs: WorkflowFile['jobs'], inputs: ReadonlyMap<string, unknown>): WorkflowFile['jobs'] =>
  jobs.map((job) => {
    const { environment, ...rest } = job;
    if (environment === undefined) return job;
    const put = environment.replaceAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g, (_, name: string) => {
      const given = inputs.get(name);
      return typeof given === 'string' ? given : '';
    });
    return put === '' ? rest : { ...rest, environment: put };
  });

/** Only what the file declares can be given, and what it requires must be. */
const checkInputs = ({ inputs }: WorkflowFile, given: unknown): void => {
  if (inputs === null) throw new Refusal('invalid', "Workflow does not have 'workflow_dispatch' trigger");
  const values = Object.entries(inputsOf(given));
  if (values.length > MOST_INPUTS) throw new Refusal('invalid', `At most ${MOST_INPUTS} inputs can be given`);
  const foreign = values.map(([name]) => name).filter((name) => !inputs.has(name));
  if (foreign.length > 0) throw new Refusal('invalid', `Unexpected inputs provided: ${JSON.stringify(foreign)}`);
  for (const [name, { required, hasDefault, options }] of inputs) {
    const value: unknown = values.find(([key]) => key === name)?.[1];
    if (value === undefined && required && !hasDefault)
      throw new Refusal('invalid', `Required input '${name}' not provided`);
    if (value !== undefined && options !== null && !options.some((option) => option === value))
      throw new Refusal(
        'invalid',
        `Provided value ${JSON.stringify(value)} for input '${name}' not in the list of allowed values`,
      );
  }
};

/** Starting workflows by hand. */
export const dispatchRoutes: readonly Route[] = [
  repositoryRoute('POST', '/actions/workflows/:workflow_id/dispatches', demand('actions', 'write'), dispatch),
];
