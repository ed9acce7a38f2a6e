import { databaseChanges, deployedOrSignOff, group, job } from './line.ts';
import type { TemplateItems } from './line.ts';

const byHand = (role: string) => ({ signoff: role });
const jobOrSignOff = (name: string, role: string) => ({ any: [job(name), { signoff: role }] });

/** The steps of the deployment itself, what is looked at after it, and the way back. */
export const deploying: TemplateItems = {
  ...group(
    { section: 'Database changes', phase: 'deployment', ask: 'release', ...databaseChanges },
    {
      'run-migrations': {
        title: 'Database migrations have run',
        why: 'To the end, and in the version that the new code expects.',
        ...byHand('ops'),
      },
      'data-integrity': {
        title: 'Data integrity is verified',
        why: 'Counts and checksums from before and after agree.',
        ...byHand('ops'),
      },
      'database-indexes': {
        title: 'Database indexes are updated where needed',
        why: 'A query without its index brings a healthy system down.',
        ...byHand('ops'),
      },
    },
  ),
  ...group(
    { section: 'Application deployment', phase: 'deployment', ask: 'release' },
    {
      'deployed-to-staging': {
        title: 'The commit is deployed to staging',
        why: 'The same commit, deployed in the same way, in a place where it may fail.',
        ...deployedOrSignOff('staging', 'ops'),
      },
      'smoke-tests': {
        title: 'Smoke tests have passed',
        why: 'The few things without which nothing else is worth trying.',
        ...jobOrSignOff('smoke-tests', 'qa'),
      },
      'application-verified': {
        title: 'The application works on staging',
        why: 'Somebody has used it as a user would.',
        ...byHand('qa'),
      },
      'error-logs': {
        title: 'Error logs show nothing new',
        why: 'What is new in the logs is new in the release.',
        ...byHand('ops'),
      },
    },
  ),
  ...group(
    { section: 'Production deployment', phase: 'deployment', ask: 'release' },
    {
      'deployed-to-production': {
        title: 'The commit is deployed to production',
        why: 'Wholly: no host still runs the version before.',
        ...deployedOrSignOff('production', 'ops'),
      },
      running: {
        title: 'The application is running',
        why: 'It answers with the version that was deployed, several times in a row.',
        ...byHand('ops'),
      },
      endpoints: {
        title: 'All endpoints answer',
        why: 'One route may be broken while the home page is fine.',
        ...byHand('qa'),
      },
      'error-rates': {
        title: 'Error rates stay low',
        why: 'They are watched while users arrive, and compared with the hours before.',
        ...byHand('ops'),
      },
    },
  ),
  ...group(
    { section: 'Post-deployment verification', phase: 'post-deployment', ask: 'release' },
    {
      'full-tests': {
        title: 'The full test suite has passed after the deployment',
        why: 'Against what runs now, not against what was built.',
        ...jobOrSignOff('full-tests', 'qa'),
      },
      'application-performance': {
        title: 'Application performance is as before',
        why: 'Under real load, not only in the test.',
        ...byHand('qa'),
      },
      features: {
        title: 'All features work',
        why: 'The new ones, and those that were there before.',
        ...byHand('qa'),
      },
      'system-resources': {
        title: 'System resources stay within their bounds',
        why: 'A leak takes hours to show.',
        ...byHand('ops'),
      },
      'response-time': {
        title: 'Response times stay low',
        why: 'The slowest requests tell first; look at the tail, not at the mean.',
        ...byHand('ops'),
      },
      'database-performance': {
        title: 'Database performance is as before',
        why: 'Slow queries, locks and replication lag.',
        ...byHand('ops'),
      },
      'user-activity': {
        title: 'User activity is as usual',
        why: 'When everything is green and nobody comes, something is broken that is not measured.',
        ...byHand('qa'),
      },
    },
  ),
  ...group(
    { section: 'Rollback triggers', phase: 'rollback', ask: 'release' },
    {
      'trigger-errors': {
        title: 'Critical errors send it back',
        why: 'Decided before the deployment, not while everybody hopes.',
        ...byHand('lead'),
      },
      'trigger-performance': {
        title: 'Degraded performance sends it back',
        why: 'With the number from which on it is degraded.',
        ...byHand('lead'),
      },
      'trigger-security': {
        title: 'A security vulnerability sends it back',
        why: 'A hole that the release opened is closed fastest by the release before.',
        ...byHand('lead'),
      },
      'trigger-data': {
        title: 'Broken data sends it back',
        why: 'Every minute writes more of it.',
        ...byHand('lead'),
      },
    },
  ),
  ...group(
    { section: 'Rollback steps', phase: 'rollback', ask: 'release' },
    {
      'stop-new-version': {
        title: 'The new version is stopped',
        why: 'It takes no more requests and runs no more jobs.',
        ...byHand('ops'),
      },
      'restore-previous-version': {
        title: 'The previous version is restored',
        why: 'The one that was last known to be good here.',
        ...byHand('ops'),
      },
      'restore-database': {
        ...databaseChanges,
        title: 'The database is restored where needed',
        why: 'What was written since the backup is lost or brought over; somebody decides which.',
        ...byHand('ops'),
      },
      'rollback-verified': {
        title: 'The rollback is verified',
        why: 'The same looks as after a deployment, at the old version.',
        ...byHand('qa'),
      },
    },
  ),
};
