import { aCheck, aComment, aCommitEvidence, aChange, readings, unlearnable } from '../../builders/facts.ts';
import { octavia, otto } from '../../builders/people.ts';
import { scene } from './scene.ts';
import type { Actor } from '../../../src/evidence/facts.ts';

const items = ['tests: { title: Tests pass, check: ci / test }', 'build: { title: It builds, check: build }'];
const commits = [
  aCommitEvidence({
    checks: [aCheck({ id: 1, conclusion: 'failure' }), aCheck({ id: 2, name: 'build', conclusion: 'success' })],
  }),
];
const roles = 'lead: { users: [octavia, otto] }';
const production = 'enforce: block, branches: [main, feature], waivers: { by: lead }, override: { by: lead, max: 4h }';
const gate = 'production';
const said = (author: Actor, text: string, id: string) =>
  aComment({ id, author, text, createdAt: '2026-11-20T14:00:00Z' });
const waiver = said(octavia, '/waive tests until 2026-11-20T20:00:00Z -- The runner farm is down.', '1');
const words = [
  said(octavia, '/override -- The shop is down, and this mends it.', '1'),
  said(otto, '/override -- Agreed with octavia on the call.', '2'),
];
const profiles = 'hotfix: { by: lead, branches: [feature], later: [tests], due: 48h }';
const choice = said(octavia, '/profile hotfix -- The shop is down, and this mends it.', '1');
const saying = (...comments: readonly ReturnType<typeof aComment>[]) => ({ change: aChange({ comments }), commits });
const alone = { app: null, alone: true, run: null };
const team = { kind: 'team', team: 'acme/leads', login: 'octavia' } as const;

/** Reasons of what people excuse, and of what they open all the same. */
export const exceptionScenes = {
  WAIVED: scene(items, saying(waiver), { gate, roles, production }),
  WAIVER_UNREAD: scene(
    items,
    { ...saying(waiver), reader: alone, readings: readings([team, unlearnable('TEAM_UNREADABLE')]) },
    { gate, production, roles: 'lead: { teams: [acme/leads] }' },
  ),
  ASKED_LATER: scene(items, saying(choice), { gate, roles, production, profiles }),
  PROFILE_NEEDS_APP: scene(items, { ...saying(choice), reader: alone }, { gate, roles, production, profiles }),
  OVERRIDDEN: scene(items, saying(...words), { gate, roles, production }),
  OVERRIDE_INCOMPLETE: scene(items, saying(...words.slice(0, 1)), { gate, roles, production }),
  OVERRIDE_NEEDS_APP: scene(items, { ...saying(...words), reader: alone }, { gate, roles, production }),
};
