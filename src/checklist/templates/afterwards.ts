import { group } from './line.ts';
import type { TemplateItems } from './line.ts';

/** Who is told during a deployment, and what is written down after it. */
export const afterwards: TemplateItems = {
  ...group(
    { section: 'Stakeholder updates', phase: 'communication', ask: 'release' },
    {
      'start-notice': {
        title: 'The team knows that the deployment starts',
        why: 'Nobody deploys something else meanwhile, and everybody watches.',
        signoff: 'lead',
      },
      'progress-notices': {
        title: 'Stakeholders are told how it goes',
        why: 'Silence is read as trouble.',
        signoff: 'lead',
      },
      'issue-notices': {
        title: 'Issues are told to those concerned',
        why: 'Better by us than by their users.',
        signoff: 'lead',
      },
      'success-notice': {
        title: 'The successful deployment is confirmed',
        why: 'Until then everybody keeps waiting for the next message.',
        signoff: 'lead',
      },
    },
  ),
  ...group(
    { section: 'Documentation', phase: 'close', ask: 'release' },
    {
      'deployment-log': {
        title: 'The deployment log is updated',
        why: 'What was deployed when, by whom and with which result.',
        signoff: 'ops',
      },
      'issues-documented': {
        title: 'Issues that came up are documented',
        why: 'The next one who meets them finds the way out.',
        signoff: 'ops',
      },
      runbooks: {
        title: 'Runbooks are updated where needed',
        why: 'What was done by heart this time stands there the next time.',
        signoff: 'ops',
      },
      'lessons-learned': {
        title: 'Lessons learned are recorded',
        why: 'What went well, what did not, and who changes what by when.',
        phase: 'review',
        signoff: 'lead',
      },
    },
  ),
};
