import { item, later, line } from './row.ts';
import type { Row } from './row.ts';

/** A list of eighteen things to prepare. */
export const eighteen: readonly Row[] = [
  line('1', 'code reviewed and approved', 'code-review'),
  line('2', 'performance tested for speed and growth', 'performance'),
  line('3a', 'security assessed, weak points found', 'security-scan'),
  line('3b', 'data protected', 'legal', item('access-control')),
  line('4', 'features work as specified', 'functionality', item('tests')),
  line('5', 'every database backed up recently', 'database-backup', later('probes')),
  line('6', 'a plan for moving data', 'migrations'),
  line('7', 'a plan for going back', 'rollback-plan'),
  line('8', 'dependencies installed and configured', 'dependencies'),
  line('9', 'configurations documented and managed', 'configuration'),
  line('10', 'access and permissions by role of user', 'access-control'),
  line('11', 'documentation updated', 'documentation'),
  line('12', 'users and support staff trained', 'training'),
  line(
    '13',
    'monitoring and alerting in real time',
    'monitoring',
    item('error-alerts'),
    item('performance-alerts'),
    item('health-alerts'),
  ),
  line('14', 'laws and rules kept', 'legal'),
  line('15', 'announcement planned', 'announcement'),
  line('16', 'support for users arranged', 'support-plan'),
  line('17', 'date and time set and confirmed', 'date'),
  line('18a', 'users told of release and downtime', 'user-notice', later('notices')),
  line('18b', 'told clearly and wholly', 'user-notice'),
];
