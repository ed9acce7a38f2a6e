import type { CheckRun, Facts } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommit,
  aCommitEvidence,
  alone,
  earlier,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import type { Scene } from './scene.ts';
import { scene } from './scene.ts';

const item = 'qa: { title: QA sign-off, signoff: qa }';
const comments = [aComment({ id: '1001', author: quinn, text: '/signoff qa' })];
const signed = { change: aChange({ comments }) };
const atDeployment = { gate: 'production' };
const calendar = (key: string) => ({ ...atDeployment, production: `enforce: block, branches: [feature], ${key}` });
const ledger = (code: 'LEDGER_UNAVAILABLE' | 'LEDGER_CORRUPT' | 'LEDGER_ROLLBACK', detail: string): Partial<Facts> => ({
  ledger: unlearnable(code, detail),
});
const { subject } = someFacts();

/** A reader that has no memory, and what the App shows on the head. */
const beside = (...shown: readonly Partial<CheckRun>[]) => ({
  ...signed,
  reader: { ...alone, app: 99 },
  commits: [
    aCommitEvidence({
      checks: shown.map((one, n) =>
        aCheck({ id: n + 1, name: 'holdpoint/merge', app: { id: 99, slug: 'holdpoint' }, ...one }),
      ),
    }),
  ],
});

const file = (checklist: string | null): Scene => ({ checklist, facts: signed, gate: 'merge', app: null });

/** Reasons that stop a whole gate whatever its items say. */
export const gateScenes = {
  CONFIG_INVALID: file('version: 1\nenvironments: { production: { enforce: warn } }\nitems: {}\n'),
  CONFIG_TOO_NEW: file('version: 2\n'),
  POLICY_UNREADABLE: {
    ...file('version: 1\nextends: acme/.github:holdpoint.yml\nenvironments: { production: { enforce: block } }\n'),
    facts: {
      ...signed,
      readings: readings([
        { kind: 'policy', reference: 'acme/.github:holdpoint.yml' },
        unlearnable('POLICY_UNREADABLE', "Policy: Could not resolve to a Repository with the name 'acme/.github'."),
      ]),
    },
  },
  CONFIG_MISSING: { ...file(null), gate: 'production' },
  EMPTY_CHECKLIST: scene('db: { title: Migrations are safe, when: { paths: ["db/**"] }, signoff: ops }', signed),
  ENVIRONMENT_UNKNOWN: scene(item, signed, { gate: 'staging' }),
  ENVIRONMENT_OFF: scene(item, signed, { ...atDeployment, production: 'enforce: off' }),
  BRANCH_NOT_ALLOWED: scene(item, signed, { ...atDeployment, production: 'enforce: block, branches: ["release/*"]' }),
  NOT_CONCERNED: scene(item, signed, { production: 'enforce: block, branches: [main], paths: ["db/**"]' }),
  NOT_A_CHANGE: scene(item, { changes: [] }, atDeployment),
  CHANGE_CLOSED: scene(item, { change: aChange({ comments, state: 'closed' }) }, atDeployment),
  CHANGE_TOO_LARGE: scene(item, { change: aChange({ comments, files: [], unlistedFiles: 3001 }) }),
  SUBJECT_MOVED: scene(
    item,
    {
      change: aChange({ comments, commits: [aCommit({ oid: earlier, parents: [] }), aCommit()] }),
      subject: { ...subject, candidate: earlier },
    },
    atDeployment,
  ),
  STRICT_NEEDS_APP: scene(
    item,
    { ...signed, reader: alone },
    { production: 'enforce: block, branches: [main], strict: true' },
  ),
  LEDGER_UNAVAILABLE: scene(item, { ...signed, ...ledger('LEDGER_UNAVAILABLE', 'the database does not answer') }),
  LEDGER_CORRUPT: scene(item, { ...signed, ...ledger('LEDGER_CORRUPT', 'entry 7 has another hash') }),
  LEDGER_ROLLBACK: scene(item, { ...signed, ...ledger('LEDGER_ROLLBACK', 'entry 9 is shown, the newest is 7') }),
  APP_VERDICT_MISSING: scene(item, beside(), { app: 99 }),
  REPO_IDENTITY_CHANGED: { ...scene(item, beside({}), { app: 99 }), owner: 'beta' },
  APP_VERDICT_NOT_GO: scene(item, beside({ conclusion: 'action_required' }), { app: 99 }),
  WINDOW_CLOSED: scene(item, signed, calendar('window: { days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }')),
  FREEZE_ACTIVE: scene(item, signed, calendar('freeze: [{ from: 2026-11-20, until: 2026-11-23, reason: Sale }]')),
};
