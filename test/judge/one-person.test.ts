import { describe, expect, it } from '@jest/globals';
import { anItem } from '../builders/checklist.ts';
import { earlier, opened, said, someFacts } from '../builders/facts.ts';
import { octavia, otto } from '../builders/people.ts';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const { lead } = excepting.roles;
if (lead === undefined) throw new Error('nobody may waive');
const checklist: Checklist = {
  ...excepting,
  roles: { ...excepting.roles, ops: { ...lead, id: 'ops' } },
  profiles: [{ id: 'hotfix', by: 'lead', branches: ['feature'], later: ['tests'], due: 48 * hour, environments: null }],
  items: [...excepting.items, anItem('backup', { title: 'Backup', evidence: { kind: 'tick', spec: { role: 'ops' } } })],
};
const box = (state: string) => `- [${state}] Backup`;
const body: ChangeFacts['body'] = {
  text: box('x'),
  createdAt: opened,
  revisions: {
    complete: true,
    list: [
      { at: said, editor: octavia, text: box('x') },
      { at: opened, editor: null, text: box(' ') },
    ],
  },
};
const waive = (commit = '') =>
  `/waive tests${commit} until 2026-11-20T20:00:00Z in production -- the runner farm is down`;
const choose = '/profile hotfix -- the shop is down';

/** What the items are under these words, with a box that octavia ticked. */
function outcomes(comments: readonly Comment[], facts: Partial<Facts> = {}, list = checklist): readonly string[] {
  const { shown } = someFacts({ items: ['tests', 'build', 'backup'] });
  return answered({ ...factsWith(comments, facts, { body }), shown }, list).findings.map(
    ({ item, outcome, code }) => `${item} ${outcome} ${code}`,
  );
}

const ticked = 'backup met MET';
const second = 'backup pending SIGNOFF_SECOND_ROLE';

describe('a box that somebody ticked who makes an exception for another role', () => {
  it('does not count beside a waiver, and beside none it does (T11)', () => {
    expect(outcomes([])).toEqual(['tests unmet CHECK_NOT_SUCCESSFUL', 'build met MET', ticked]);
    expect(outcomes([says(octavia, waive())])).toEqual(['tests waived WAIVED', 'build met MET', second]);
    expect(outcomes([says(otto, waive())])).toEqual(['tests waived WAIVED', 'build met MET', ticked]);
  });

  it('does not count beside the choice of a profile (T11)', () => {
    expect(outcomes([says(octavia, choose)])).toEqual(['tests later ASKED_LATER', 'build met MET', second]);
    expect(outcomes([says(otto, choose)])).toEqual(['tests later ASKED_LATER', 'build met MET', ticked]);
  });

  it('counts where duties are not separated, and beside an exception that counts nothing here', () => {
    const [production] = checklist.environments;
    if (production === undefined) throw new Error('no environment');
    const off = { ...checklist, environments: [{ ...production, separationOfDuties: 'off' as const }] };
    expect(outcomes([says(octavia, waive())], {}, off)).toContain(ticked);
    expect(outcomes([says(octavia, waive().replace('the runner farm is down', 'soon'))])).toContain(ticked);
    const edited = says(octavia, waive(), { lastEditedAt: said });
    expect(outcomes([edited])).toContain(ticked);
    const staging = { ...checklist, environments: [production, { ...production, name: 'staging' }] };
    expect(outcomes([says(octavia, waive().replace('production', 'staging'))], {}, staging)).toContain(ticked);
    const sightings = [
      { commit: earlier, at: '2026-11-20T09:00:00Z', how: 'shown-by-app' },
      ...factsWith([]).sightings,
    ] satisfies Facts['sightings'];
    expect(outcomes([says(octavia, waive(` @${earlier}`))], { sightings })).toContain(ticked);
  });
});
