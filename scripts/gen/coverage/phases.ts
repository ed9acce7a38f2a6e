import { answered, command, item, later, line, told } from './row.ts';
import type { Also, Row } from './row.ts';

/** Rows of one heading, numbered from `first`. */
function heading(
  first: number,
  rows: readonly (readonly [asks: string, item: string, ...also: Also[]])[],
): readonly Row[] {
  return rows.map(([asks, name, ...also], index) => line(String(first + index), asks, name, ...also));
}

const before = heading(1, [
  ['target environment ready', 'target-environment'],
  ['migrations prepared', 'migrations'],
  ['configuration files updated', 'configuration'],
  ['environment variables set', 'environment-variables'],
  ['certificates valid', 'certificates', later('probes')],
  ['tests pass', 'tests'],
  ['code reviewed', 'code-review'],
  ['security scan clean', 'security-scan'],
  ['performance tests satisfactory', 'performance'],
  ['documentation updated', 'documentation'],
  ['server resources adequate', 'capacity', later('metrics')],
  ['load balancer configured', 'load-balancer', later('probes')],
  ['monitoring set up', 'monitoring'],
  ['backup systems ready', 'backups', later('probes')],
  ['way back prepared', 'rollback-plan'],
]);

const deploying = heading(16, [
  ['current database backed up', 'database-backup', later('probes')],
  ['migrations run', 'run-migrations'],
  ['data verified', 'data-integrity'],
  ['indexes updated where needed', 'database-indexes'],
  ['deployed to staging', 'deployed-to-staging'],
  ['smoke tests run', 'smoke-tests'],
  ['application verified', 'application-verified'],
  ['error logs checked', 'error-logs'],
  ['deployed to production', 'deployed-to-production', told('README.md#the-action')],
  ['application runs', 'running', later('probes')],
  ['endpoints checked', 'endpoints', later('probes')],
  ['error rates watched', 'error-rates', later('metrics')],
  ['full tests run again', 'full-tests'],
  ['application performance checked', 'application-performance', later('metrics')],
  ['features work', 'features'],
  ['system resources watched', 'system-resources', later('metrics')],
]);

const back = heading(32, [
  ['critical errors send it back', 'trigger-errors', later('rollback')],
  ['degraded performance sends it back', 'trigger-performance', later('rollback')],
  ['a vulnerability sends it back', 'trigger-security', later('rollback')],
  ['broken data sends it back', 'trigger-data', later('rollback')],
  ['new version stopped', 'stop-new-version', later('rollback')],
  ['previous version restored', 'restore-previous-version', later('rollback')],
  ['database restored where needed', 'restore-database'],
  ['rollback verified', 'rollback-verified', later('rollback')],
]);

const watching = heading(40, [
  ['response time watched', 'response-time', later('metrics')],
  ['error rates watched', 'error-rates', later('metrics')],
  ['resource usage watched', 'system-resources', later('metrics')],
  ['database performance watched', 'database-performance', later('metrics')],
  ['user activity watched', 'user-activity', later('metrics')],
  ['alerts for error rates', 'error-alerts'],
  ['alerts for performance', 'performance-alerts'],
  ['system health watched', 'health-alerts'],
  ['people on call notified', 'on-call', later('notices')],
]);

const telling = heading(49, [
  ['team told of the start', 'start-notice', later('notices')],
  ['stakeholders told of the progress', 'progress-notices', later('notices')],
  ['issues told', 'issue-notices', later('notices')],
  ['success confirmed', 'success-notice', later('notices')],
  ['deployment log updated', 'deployment-log', later('record')],
  ['issues documented', 'issues-documented'],
  ['runbooks updated where needed', 'runbooks'],
  ['lessons recorded', 'lessons-learned', later('review')],
  ['deployment lead signs', 'lead', command('/signoff')],
  ['QA lead signs', 'qa', command('/signoff')],
  ['operations lead signs', 'ops', command('/signoff')],
]);

/** A deployment checklist from preparation to sign-off. */
export const phases: readonly Row[] = [
  ...before,
  ...deploying,
  ...back,
  ...watching,
  ...telling,
  answered('60', 'each sign-off with name and date', command('/signoff'), item('lead'), later('record')),
];
