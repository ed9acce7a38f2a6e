import { databaseChanges, group, job, jobOrTick } from './line.ts';
import type { TemplateItems } from './line.ts';

/** What must be true before anything is deployed, and the three sign-offs. */
export const beforeDeployment: TemplateItems = {
  ...group(
    { section: 'Environment setup' },
    {
      'target-environment': {
        title: 'Target environment is ready',
        why: 'A half-built environment fails in ways that look like faults of the change.',
        ...jobOrTick('target-environment', 'ops'),
      },
      migrations: {
        ...databaseChanges,
        title: 'Database migrations and the plan for moving data are prepared',
        why: 'A dry run on a copy shows how long it takes and what it locks. The plan says how data gets to its new place and back.',
        ...jobOrTick('migrations', 'ops'),
      },
      configuration: {
        title: 'Configuration files are updated',
        why: 'Settings that exist only on a server cannot be reviewed, repeated or recovered.',
        ...jobOrTick('configuration', 'ops'),
      },
      'environment-variables': {
        title: 'Environment variables are set',
        why: 'A variable that is missing is mostly noticed at the first request that needs it.',
        ...jobOrTick('environment-variables', 'ops'),
      },
      certificates: {
        title: 'SSL certificates are valid',
        why: 'They must still be valid well after the deployment, for every name that is served.',
        ...jobOrTick('certificates', 'ops'),
      },
      dependencies: {
        title: 'Dependencies are installed and configured',
        why: 'What the change leans on must be there in the version that was tested: packages, services, other systems.',
        ...jobOrTick('dependencies', 'lead'),
      },
      'access-control': {
        title: 'Access and permissions are set up',
        why: 'Each kind of user can do what it must, and nothing more.',
        ...jobOrTick('access-control', 'ops'),
      },
    },
  ),
  ...group(
    { section: 'Code quality' },
    {
      tests: {
        title: 'All tests are passing',
        why: 'On the very commit that is deployed, and in its newest run.',
        ...job('test'),
      },
      functionality: {
        title: 'Features work as specified',
        why: 'Tests show what their authors thought of; somebody compares with what was asked for.',
        ...jobOrTick('functionality', 'qa'),
      },
      'code-review': {
        title: 'Code review is completed',
        why: 'Somebody who did not write it has read it, as it is now.',
        review: { count: 1 },
      },
      'security-scan': {
        title: 'Security scan is clean',
        why: 'Known holes are cheapest before anybody can reach them. Whoever ticks it has read the findings.',
        ...jobOrTick('security-scan', 'lead'),
      },
      performance: {
        title: 'Performance tests are satisfactory',
        why: 'Speed and room to grow are lost in small steps; compare with the release before.',
        ...jobOrTick('performance', 'qa'),
      },
      documentation: {
        title: 'Documentation is updated',
        why: 'Whoever is called at night has nothing else to go by.',
        ...jobOrTick('documentation', 'lead'),
      },
    },
  ),
  ...group(
    { section: 'Infrastructure' },
    {
      capacity: {
        title: 'Server resources are adequate',
        why: 'During a deployment the old and the new version may run side by side.',
        ...jobOrTick('capacity', 'ops'),
      },
      'load-balancer': {
        title: 'Load balancer is configured',
        why: 'It must know the new version, and take it out again when it is not healthy.',
        ...jobOrTick('load-balancer', 'ops'),
      },
      monitoring: {
        title: 'Monitoring is set up',
        why: 'What is not measured cannot tell you to go back.',
        ...jobOrTick('monitoring', 'ops'),
      },
      backups: {
        title: 'Backup systems are ready',
        why: 'A backup is ready when restoring from it was tried.',
        ...jobOrTick('backups', 'ops'),
      },
      'rollback-plan': {
        title: 'Rollback plan is prepared',
        why: 'It says what sends the change back and which steps do it, so that nobody has to think of them in a hurry.',
        file: { path: 'docs/rollback.md', headings: ['Triggers', 'Steps'] },
      },
    },
  ),
  ...group(
    { section: 'Database', ask: 'release' },
    {
      'database-backup': {
        title: 'The current database is backed up',
        why: 'A recent backup of every database that the release may touch, complete and readable.',
        signoff: 'ops',
      },
    },
  ),
  ...group(
    { section: 'Alerting', ask: 'release' },
    {
      'error-alerts': {
        title: 'Alerts for error rates are set up',
        why: 'Users should not be the first to notice.',
        signoff: 'ops',
      },
      'performance-alerts': {
        title: 'Alerts for performance are set up',
        why: 'Slow is the way in which most faults begin.',
        signoff: 'ops',
      },
      'health-alerts': {
        title: 'System health is watched by alerts',
        why: 'Full disks and dying hosts say nothing by themselves.',
        signoff: 'ops',
      },
      'on-call': {
        title: 'Somebody is on call and is notified',
        why: 'An alert that wakes nobody is a log line. Names cover the deployment and the hours after it.',
        signoff: 'ops',
      },
    },
  ),
  ...group(
    { section: 'People', ask: 'release' },
    {
      legal: {
        title: 'Legal and regulatory requirements are met',
        why: 'Licences, data protection and the rules of the trade are checked by somebody who knows them.',
        signoff: 'lead',
      },
      training: {
        title: 'Users and support staff are trained',
        why: 'A new way of doing things that nobody was shown comes back as tickets.',
        signoff: 'lead',
      },
      'support-plan': {
        title: 'Support after the deployment is arranged',
        why: 'Who answers, where, and with how many people, during the deployment and after it.',
        signoff: 'ops',
      },
      announcement: {
        title: 'The announcement to stakeholders is planned',
        why: 'Who hears what, when and by which channel, so that nobody is surprised.',
        any: [
          { file: { path: 'docs/announcement.md', headings: ['Audience', 'Channel', 'Time'] } },
          { signoff: 'lead' },
        ],
      },
      'user-notice': {
        title: 'Users were told of the release and of any downtime',
        why: 'People plan around an interruption they know of.',
        signoff: 'lead',
      },
      date: {
        title: 'Date and time of the deployment are confirmed',
        why: 'Everybody who is needed is there then, and nothing else is going on.',
        signoff: 'lead',
      },
    },
  ),
  ...group(
    { section: 'Sign-off' },
    {
      lead: {
        title: 'Deployment lead signs off',
        why: 'One person answers for the whole.',
        ask: 'release',
        signoff: 'lead',
      },
      qa: { title: 'QA lead signs off', why: 'The quality is good enough to be used.', signoff: 'qa' },
      ops: { title: 'Operations lead signs off', why: 'It can be run, watched and taken back.', signoff: 'ops' },
    },
  ),
};
