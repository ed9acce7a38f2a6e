import type { Annotation, CheckConclusion, CheckRun, CheckStatus } from '../../world/model/checks.ts';
import type { CheckRunPatch } from '../../world/check-run-rules.ts';
import type { Body } from '../body.ts';
import type { Context, RepositoryContext, Route } from '../router.ts';
import {
  createCheckRun,
  expireRuns,
  getCheckRun,
  rerequestRun,
  runsOfCommit,
  updateCheckRun,
} from '../../world/check-runs.ts';
import { getSuite, latestRuns, rerequestSuite, runsOfSuite } from '../../world/check-suites.ts';
import { resolveCommit } from '../../world/commits.ts';
import { accountOf } from '../../world/tokens.ts';
import { annotationShape, checkRunShape, checkSuiteShape } from '../../shapes/checks.ts';
import {
  choice,
  given,
  optionalChoice,
  optionalNumber,
  optionalObject,
  optionalObjects,
  optionalText,
  optionalTime,
  text,
} from '../body.ts';
import { page, wrappedPage } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, numberParam, param, repositoryRoute } from '../router.ts';

const read = demand('checks', 'read');
/** People reach the rule itself, which tells them that only Apps may. */
const write = demand('checks', 'write', 'read');

const statuses: readonly CheckStatus[] = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const conclusions: readonly CheckConclusion[] = [
  'action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out', 'startup_failure',
]; // prettier-ignore

const patchOf = (body: Body): CheckRunPatch => {
  const output = optionalObject(body, 'output');
  return given({
    name: optionalText(body, 'name'),
    status: optionalChoice(body, 'status', statuses),
    // null is not the same as absent here: GitHub refuses it
    conclusion: body['conclusion'] === null ? null : optionalChoice(body, 'conclusion', conclusions),
    externalId: optionalText(body, 'external_id'),
    detailsUrl: optionalText(body, 'details_url'),
    startedAt: optionalTime(body, 'started_at'),
    completedAt: optionalTime(body, 'completed_at'),
    output: output && outputOf(output),
    annotations: output && optionalObjects(output, 'annotations')?.map(annotationOf),
    actions: optionalObjects(body, 'actions')?.map((action) => ({
      label: text(action, 'label'),
      description: text(action, 'description'),
      identifier: text(action, 'identifier'),
    })),
  });
};

const outputOf = (output: Body) => ({
  title: optionalText(output, 'title') ?? null,
  summary: optionalText(output, 'summary') ?? null,
  text: optionalText(output, 'text') ?? null,
});

const annotationOf = (value: Body): Annotation => ({
  path: text(value, 'path'),
  startLine: optionalNumber(value, 'start_line') ?? 1,
  endLine: optionalNumber(value, 'end_line') ?? 1,
  startColumn: optionalNumber(value, 'start_column') ?? null,
  endColumn: optionalNumber(value, 'end_column') ?? null,
  level: choice(value, 'annotation_level', ['notice', 'warning', 'failure']),
  message: text(value, 'message'),
  title: optionalText(value, 'title') ?? null,
  rawDetails: optionalText(value, 'raw_details') ?? null,
});

const post = ({ world, actor, repository, body, urls }: RepositoryContext) => {
  const output = optionalObject(body, 'output');
  if (output) {
    text(output, 'title');
    text(output, 'summary');
  }
  const run = createCheckRun(world, actor, repository, {
    ...patchOf(body),
    name: text(body, 'name'),
    headSha: text(body, 'head_sha'),
  });
  return created(checkRunShape(urls, repository, run));
};

const patch = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const run = getCheckRun(repository, numberParam(context, 'check_run_id'));
  updateCheckRun(world, actor, repository, run, patchOf(body));
  return ok(checkRunShape(urls, repository, run));
};

/** `check_name`, `status` and `filter` mean the same wherever runs are listed. */
const listed = ({ query }: Context, runs: readonly CheckRun[]): readonly CheckRun[] => {
  const shown = query.get('filter') === 'all' ? runs : latestRuns(runs);
  const app = query.get('app_id');
  return shown
    .filter(
      (run) => (query.get('check_name') ?? run.name) === run.name && (query.get('status') ?? run.status) === run.status,
    )
    .filter((run) => app === null || run.app.id === Number(app))
    .toSorted((a, b) => b.id - a.id);
};

const runsAt = (context: RepositoryContext) => {
  const { world, repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, 'ref'));
  return wrappedPage(context, 'check_runs', listed(context, runsOfCommit(world, repository, sha)), (run) =>
    checkRunShape(urls, repository, run),
  );
};

const suitesAt = (context: RepositoryContext) => {
  const { repository, urls, query } = context;
  const { sha } = resolveCommit(repository, param(context, 'ref'));
  const app = query.get('app_id');
  const name = query.get('check_name');
  const suites = repository.checkSuites
    .filter((suite) => suite.headSha === sha && (app === null || suite.app.id === Number(app)))
    .filter((suite) => name === null || runsOfSuite(repository, suite).some((run) => run.name === name));
  return wrappedPage(context, 'check_suites', suites, (suite) => checkSuiteShape(urls, repository, suite));
};

/** Check runs and suites. */
export const checkRoutes: readonly Route[] = [
  repositoryRoute('POST', '/check-runs', write, post),
  repositoryRoute('PATCH', '/check-runs/:check_run_id', write, patch),
  repositoryRoute('GET', '/check-runs/:check_run_id', read, (context) => {
    expireRuns(context.world, context.repository);
    return ok(
      checkRunShape(
        context.urls,
        context.repository,
        getCheckRun(context.repository, numberParam(context, 'check_run_id')),
      ),
    );
  }),
  repositoryRoute('GET', '/check-runs/:check_run_id/annotations', read, (context) => {
    const run = getCheckRun(context.repository, numberParam(context, 'check_run_id'));
    return page(context, run.annotations, (annotation) =>
      annotationShape(context.urls, context.repository, run, annotation),
    );
  }),
  repositoryRoute('POST', '/check-runs/:check_run_id/rerequest', demand('checks', 'write'), (context) => {
    const run = getCheckRun(context.repository, numberParam(context, 'check_run_id'));
    rerequestRun(context.world, accountOf(context.actor), context.repository, run);
    return created({});
  }),
  repositoryRoute('GET', '/check-suites/:check_suite_id', read, (context) =>
    ok(
      checkSuiteShape(
        context.urls,
        context.repository,
        getSuite(context.repository, numberParam(context, 'check_suite_id')),
      ),
    ),
  ),
  repositoryRoute('GET', '/check-suites/:check_suite_id/check-runs', read, (context) => {
    const suite = getSuite(context.repository, numberParam(context, 'check_suite_id'));
    const runs = listed(context, runsOfSuite(context.repository, suite));
    return wrappedPage(context, 'check_runs', runs, (run) => checkRunShape(context.urls, context.repository, run));
  }),
  repositoryRoute('POST', '/check-suites/:check_suite_id/rerequest', demand('checks', 'write'), (context) => {
    const suite = getSuite(context.repository, numberParam(context, 'check_suite_id'));
    rerequestSuite(context.world, accountOf(context.actor), context.repository, suite);
    return created({});
  }),
  repositoryRoute('GET', '/commits/:ref/check-runs', read, runsAt),
  repositoryRoute('GET', '/commits/:ref/check-suites', read, suitesAt),
];
