import { group } from './line.ts';
import type { TemplateItems } from './line.ts';

/** A go-live call: how it is prepared, who is there, how it is led and what is left of it. */
export const call: TemplateItems = {
  ...group(
    { section: 'Go-live plan', ask: 'release' },
    {
      'go-live-plan': {
        title: 'The go-live plan is written',
        why: 'Schedule, roles, ways to talk and the way back, in one place that everybody can open.',
        any: [
          { file: { path: 'docs/go-live.md', headings: ['Schedule', 'Roles', 'Communication', 'Rollback'] } },
          { signoff: 'pm' },
        ],
      },
      'plan-shared': {
        title: 'Everybody who takes part has had the plan in time',
        why: 'A plan that is read in the call is discussed in the call.',
        signoff: 'pm',
      },
      'roles-assigned': {
        title: 'Everybody knows what they answer for',
        why: 'Two people for one task is nobody.',
        signoff: 'pm',
      },
      'rollback-roles': {
        title: 'Everybody knows their part in a rollback',
        why: 'It is needed when there is no time to ask.',
        signoff: 'ops',
      },
      'risks-reviewed': {
        title: 'Risks are listed and answered for',
        why: 'Each has somebody who lessens it, or who accepts it by name.',
        signoff: 'pm',
      },
      'known-issues': {
        title: 'Known issues are solved or accepted',
        why: 'What is found in the call again was known before.',
        signoff: 'qa',
      },
      'late-changes': {
        title: 'Late changes are assessed and approved by everybody concerned',
        why: 'The plan was made for what was in it. What was added since is checked for what it breaks, or waits.',
        signoff: 'pm',
      },
      'tasks-tracked': {
        title: 'Tasks of the go-live are tracked',
        why: 'Each has an owner and a state that everybody sees.',
        signoff: 'pm',
      },
    },
  ),
  ...group(
    { section: 'Call set-up', ask: 'release' },
    {
      agenda: {
        title: 'A detailed agenda was sent out before the call',
        why: 'People come prepared, and the call stays on its points.',
        any: [{ file: 'docs/agenda.md' }, { signoff: 'pm' }],
      },
      channel: {
        title: 'One channel for reports and updates is named',
        why: 'Everybody knows where to report a problem and whom to call.',
        signoff: 'pm',
      },
      'backup-channel': {
        title: 'A second way to talk is ready',
        why: 'The first one may go down together with what is deployed.',
        signoff: 'pm',
      },
      'tools-tested': {
        title: 'Communication and monitoring tools are tested',
        why: 'The call is not the place to look for a password.',
        signoff: 'ops',
      },
      'metrics-visible': {
        title: 'Everybody in the call can see the metrics',
        why: 'Charts of performance, errors and users say at a glance what ten people would ask.',
        signoff: 'ops',
      },
      'incident-handling': {
        title: 'Incidents can be raised and are taken up',
        why: 'The way from a sighting to the person who mends it is tried beforehand.',
        signoff: 'ops',
      },
      'stakeholders-aligned': {
        title: 'Stakeholders agree on schedule, responsibilities and expectations',
        why: 'They were heard, and nobody finds out from the result.',
        signoff: 'business',
      },
    },
  ),
  ...group(
    { section: 'Who is in the call', ask: 'release' },
    {
      'development-present': {
        title: 'Development is in the call',
        why: 'They find and mend faults of the code on the spot.',
        signoff: 'dev',
      },
      'operations-present': {
        title: 'Operations is in the call',
        why: 'They keep servers and network running, and prepare the way back.',
        signoff: 'ops',
      },
      'qa-present': {
        title: 'Quality assurance is in the call',
        why: 'They tell a defect from a habit, in production too.',
        signoff: 'qa',
      },
      'project-manager-present': {
        title: 'The project manager leads the call',
        why: 'Somebody keeps to the agenda and the plan.',
        signoff: 'pm',
      },
      'business-present': {
        title: 'The business side is in the call',
        why: 'They know what an outage costs and decide what users are told.',
        signoff: 'business',
      },
      'security-present': {
        title: 'Security is in the call',
        why: 'They see a hole or a breach of the rules while it can still be taken back.',
        signoff: 'security',
      },
    },
  ),
  ...group(
    { section: 'Go or no-go', ask: 'release' },
    {
      'checklist-reviewed': {
        title: 'The pre-go-live checklist was reviewed in the call',
        why: 'Everybody has seen that backups, configurations and final tests are in, and nobody objects.',
        signoff: 'pm',
      },
    },
  ),
  ...group(
    { section: 'During the call', phase: 'deployment', ask: 'release' },
    {
      'live-monitoring': {
        title: 'The system is watched in real time',
        why: 'Small troubles are met while they are small.',
        signoff: 'ops',
      },
      'time-kept': {
        title: 'The call keeps to its agenda and its time',
        why: 'Tired people decide badly.',
        signoff: 'pm',
      },
      'concerns-heard': {
        title: 'Concerns were asked for and answered',
        why: 'The one who hesitates may be the one who has seen it.',
        signoff: 'pm',
      },
      'decisions-made': {
        title: 'Problems were decided in the call by those who answer for them',
        why: 'Quickly, but together: mend it, go on or go back.',
        signoff: 'pm',
      },
    },
  ),
  ...group(
    { section: 'After the call', phase: 'close', ask: 'release' },
    {
      'decisions-summarised': {
        title: 'Key decisions were summarised at the end',
        why: 'Everybody leaves with the same result.',
        signoff: 'pm',
      },
      'call-record': {
        title: 'Decisions, action items and issues of the call are recorded',
        why: 'The next go-live starts from it.',
        signoff: 'pm',
      },
      'go-live-review': {
        title: 'The go-live was reviewed with everybody concerned',
        why: 'What went well, what could have gone better and how it does not happen again.',
        phase: 'review',
        signoff: 'pm',
      },
    },
  ),
};
