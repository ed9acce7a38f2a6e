import { CHECKLIST } from './clean-shop.ts';
import { edit } from './misconfiguration.ts';
import type { Misconfiguration } from './misconfiguration.ts';

/** In the checklist. */
export const wrongChecklists: readonly Misconfiguration[] = [
  {
    title: 'the gate is off',
    code: 'GATE_OFF',
    level: 'risk',
    change: edit(CHECKLIST, 'environments:\n', 'environments:\n  staging: { enforce: off }\n'),
  },
  {
    title: 'the gate advises without an end',
    code: 'GATE_ADVISES',
    level: 'risk',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise'),
  },
  {
    title: 'the gate advises for a while',
    code: 'GATE_ADVISES',
    level: 'advice',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise until 2999-01-01'),
  },
  {
    title: 'the advice is over',
    code: 'ADVICE_ENDED',
    level: 'advice',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise until 2020-01-01'),
  },
  {
    title: 'a role is held by nobody',
    code: 'ROLE_TOO_SMALL',
    level: 'risk',
    change: ({ operations }) => void operations.splice(0),
  },
  {
    title: 'a role is held by one person',
    code: 'ROLE_TOO_SMALL',
    level: 'advice',
    change: ({ operations }) => void operations.splice(1),
  },
  {
    title: 'nothing is said of the way back',
    code: 'ROLLBACK_UNSAID',
    level: 'advice',
    change: edit(CHECKLIST, '    rollback: { needs: [ops], max-age: 30d }\n', ''),
  },
  {
    title: 'the checklist cannot be read',
    code: 'CHECKLIST_BROKEN',
    level: 'risk',
    change: edit(CHECKLIST, 'version: 1', 'versoin: 1'),
  },
  {
    title: 'there is no checklist',
    code: 'CHECKLIST_MISSING',
    level: 'hole',
    change: ({ files }) => void delete files[CHECKLIST],
  },
];
