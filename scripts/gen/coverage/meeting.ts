import { answered, command, item, later, line, told } from './row.ts';
import type { Row } from './row.ts';

/** A meeting before the deployment: why it is held, and what it must make sure of. */
export const meeting: readonly Row[] = [
  answered('1a', 'every step taken, every component ready', told('README.md#how-it-works'), item('checklist-reviewed')),
  line('1b', 'code reviews complete', 'code-review'),
  line('1c', 'functionality tested', 'functionality', item('tests')),
  line('1d', 'performance tested', 'performance'),
  line('1e', 'security tested', 'security-scan'),
  line('1f', 'possible issues addressed', 'known-issues'),
  line('2a', 'risks found and lessened beforehand', 'risks-reviewed'),
  line('2b', 'a way back in place', 'rollback-plan', item('backups')),
  line('3a', 'all agree on schedule, responsibilities, expectations', 'stakeholders-aligned', item('roles-assigned')),
  answered('3b', 'communication is clear', item('channel'), item('plan-shared'), later('notices')),
  line('4a', 'late changes reviewed and validated', 'late-changes'),
  answered('4b', 'late changes right and without new risks', command('/signoff'), item('tests'), item('code-review')),
  line('5', 'legal, regulatory and security rules kept', 'legal', item('security-scan')),
  line('6', 'enough support during and after', 'support-plan', item('on-call')),
  answered(
    '7',
    'stakeholders take part and are heard',
    item('stakeholders-aligned'),
    item('business-present'),
    later('call'),
  ),
  line('8a', 'training of users arranged', 'training'),
  line('8b', 'support channels ready', 'support-plan'),
  answered(
    '9',
    'issues met, expectations agreed, a clear plan of action',
    item('go-live-plan'),
    item('known-issues'),
    item('stakeholders-aligned'),
    item('date'),
  ),
];
