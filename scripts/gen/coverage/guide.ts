import { answered, command, item, later, line, told } from './row.ts';
import type { Row } from './row.ts';

const whatAndWhy: readonly Row[] = [
  answered('1.1', 'a meeting that leads the last steps', later('call'), item('project-manager-present')),
  answered('1.2', 'everybody on the same page, issues met early', item('plan-shared'), item('risks-reviewed')),
  answered(
    '1.3',
    'teams review the plan, confirm readiness, watch',
    item('checklist-reviewed'),
    item('live-monitoring'),
    command('/signoff'),
  ),
  answered(
    '1.4',
    'agenda with schedule, checklist, monitoring, incident protocol',
    item('agenda'),
    item('incident-handling'),
  ),
  line('1.5a', 'decisions taken quickly', 'decisions-made', command('/hold'), later('call')),
  answered(
    '1.5b',
    'those who know are there when something comes up',
    item('development-present'),
    item('operations-present'),
    item('incident-handling'),
  ),
  answered(
    '1.6',
    'a critical bug is assessed while the way back is prepared',
    command('/hold'),
    item('trigger-errors'),
    later('rollback'),
  ),
  answered('2.1', 'problems seen early, with a plan for them', item('risks-reviewed'), item('rollback-plan')),
  answered('2.2', 'teams share updates', item('channel'), item('progress-notices'), later('notices')),
  answered(
    '2.3a',
    'system and progress watched, hiccups met',
    item('live-monitoring'),
    item('progress-notices'),
    later('metrics'),
  ),
  answered('2.3b', 'adjusted at once', item('decisions-made'), command('/hold'), later('rollback')),
  answered(
    '2.4',
    'everybody prepared, risks lessened, with a plan for talking',
    item('go-live-plan'),
    item('roles-assigned'),
    item('risks-reviewed'),
  ),
];

const who: readonly Row[] = [
  answered(
    '3.0',
    'people who know and people who decide',
    item('roles-assigned'),
    item('decisions-made'),
    later('call'),
  ),
  line('3.1', 'development attends', 'development-present', later('call')),
  line(
    '3.2',
    'operations attends and keeps it running',
    'operations-present',
    item('running'),
    item('system-resources'),
  ),
  answered(
    '3.3a',
    'quality assurance verifies what was deployed',
    item('application-verified'),
    item('features'),
    item('application-performance'),
  ),
  line('3.3b', 'quality assurance attends', 'qa-present'),
  line('3.4', 'a project manager leads', 'project-manager-present'),
  line('3.5a', 'business attends where it helps', 'business-present'),
  answered(
    '3.5b',
    'business knows the impact and decides what users are told',
    item('business-present'),
    item('user-notice'),
  ),
  line('3.6a', 'security attends', 'security-present', item('trigger-security')),
  answered('3.6b', 'good practice and the house rules on security kept', item('security-scan'), item('legal')),
  answered(
    '3.7',
    'whoever is needed to know and to decide is there',
    told('docs/checklist.md#templates'),
    later('call'),
  ),
];

const steps: readonly Row[] = [
  line('4.1a', 'a detailed plan in good time', 'go-live-plan'),
  answered('4.1b', 'it has schedule, roles, protocols, way back', item('go-live-plan')),
  line('4.1c', 'everybody gets it before the call', 'plan-shared'),
  answered('4.2a', 'a checklist of what comes before', told('docs/checklist.md#templates'), item('checklist-reviewed')),
  answered(
    '4.2b',
    'backups, server configuration, final tests',
    item('database-backup'),
    item('configuration'),
    item('tests'),
  ),
  line('4.2c', 'the checklist reviewed in the call', 'checklist-reviewed', command('/status')),
  line('4.3a', 'a channel for issues and updates', 'channel', later('notices')),
  answered('4.3b', 'everybody knows how and to whom to report', item('channel'), item('incident-handling')),
  line('4.4a', 'performance, errors and users are watched', 'live-monitoring', later('metrics')),
  line('4.4b', 'the metrics are shown to all', 'metrics-visible', later('metrics')),
  line('4.5a', 'a well-defined plan for going back', 'rollback-plan'),
  answered('4.5b', 'its steps and its criteria', item('rollback-plan'), item('trigger-errors'), later('rollback')),
  line('4.5c', 'everybody knows their part in it', 'rollback-roles'),
  line('4.6a', 'a review afterwards, with lessons', 'go-live-review', item('lessons-learned'), later('review')),
  answered(
    '4.6b',
    'all concerned: what went well, what better, how to prevent',
    item('go-live-review'),
    later('review'),
  ),
];

const practice: readonly Row[] = [
  line('5.1a', 'a detailed agenda', 'agenda'),
  answered('5.1b', 'sent out beforehand', item('agenda'), later('call')),
  line('5.2a', 'a short call that keeps to its agenda', 'time-kept'),
  answered('5.2b', 'a timer where needed', later('call'), item('time-kept')),
  line('5.3', 'clear roles for everybody', 'roles-assigned'),
  answered('5.4', 'charts and diagrams', item('metrics-visible'), later('metrics')),
  line('5.5', 'concerns and ideas are voiced freely', 'concerns-heard', command('/hold'), later('call')),
  line('5.6a', 'decisions, actions and issues recorded', 'call-record', later('record')),
  answered('5.6b', 'of use for later deployments', later('record'), item('lessons-learned')),
  answered('6.1', 'chat and video tools', item('channel'), later('notices')),
  answered('6.2', 'monitoring tools', item('monitoring'), later('metrics')),
  line('6.3', 'tasks organised, assigned and tracked', 'tasks-tracked'),
  answered(
    '6.4',
    'plan, checklists and way back shared as documents',
    item('plan-shared'),
    item('go-live-plan'),
    item('rollback-plan'),
  ),
  line('6.5', 'incidents raised, sorted and solved', 'incident-handling', item('on-call'), later('notices')),
];

const challenges: readonly Row[] = [
  answered('7.1a', 'channels set up', item('channel')),
  answered('7.1b', 'everybody listens and may speak', item('concerns-heard'), later('call')),
  answered('7.1c', 'pictures for what is complex', item('metrics-visible'), later('metrics')),
  line('7.1d', 'key decisions summarised at the end', 'decisions-summarised'),
  answered('7.2a', 'a way back with known roles', item('rollback-plan'), item('rollback-roles')),
  answered('7.2b', 'monitoring finds the unexpected', item('live-monitoring'), later('metrics')),
  answered('7.2c', 'decide quickly, adjust the plan', item('decisions-made'), command('/hold'), later('call')),
  answered('7.3a', 'plan made and shared early', item('go-live-plan'), item('plan-shared')),
  answered('7.3b', 'checklist made and reviewed', item('checklist-reviewed')),
  answered('7.3c', 'roles assigned', item('roles-assigned')),
  answered('7.4a', 'nothing new is added during the deployment', item('late-changes'), told('README.md#how-it-works')),
  line('7.4b', 'a needed change is assessed and approved by all', 'late-changes', command('/signoff')),
  line('7.5a', 'tools tested beforehand', 'tools-tested'),
  line('7.5b', 'a second channel', 'backup-channel'),
  answered('8', 'plan well, follow the steps', told('docs/checklist.md#templates')),
];

/** A guide to the go-live call: what it is, why, who, steps, practice, tools, challenges. */
export const guide: readonly Row[] = [...whatAndWhy, ...who, ...steps, ...practice, ...challenges];
