import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { interpret } from '../../src/commands/interpret.ts';
import { aRole } from '../builders/checklist.ts';
import { known, later, membership } from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn, rhea } from '../builders/people.ts';
import { by, checklist, factsOf } from './said.ts';

const people = [ada, mallory, octavia, otto, quinn, rhea];
const TEAM = 'acme/qa';

/** One sign-off, who holds its role and how, and who had a hand in the change. */
const occasion = fc.record({
  author: fc.constantFrom(...people, aBot('quinn'), aBot('rhea'), null),
  edited: fc.boolean(),
  listed: fc.subarray(people.map(({ login }) => login)),
  state: fc.constantFrom('active', 'pending', 'none'),
  pusher: fc.constantFrom(...people),
});

describe('every sign-off that counts (I7)', () => {
  it('is unedited, by a person who holds the role now and had no hand in the change', () => {
    let counted = 0;
    fc.assert(
      fc.property(occasion, ({ author, edited, listed, state, pusher }) => {
        const roles = { ...checklist.roles, qa: aRole('qa', { users: listed, teams: [TEAM] }) };
        const said = by(author, '/signoff qa', edited ? { lastEditedAt: later } : {});
        const readings = Object.assign({}, ...people.map(({ login }) => membership(TEAM, login, state)));
        const facts = factsOf([said], { pushers: known([pusher]) }, { readings });
        const counts = interpret({ ...checklist, roles }, facts).signOffs.filter(({ standing }) => standing.counts);
        counted += counts.length;
        for (const signOff of counts) {
          expect(edited).toBe(false);
          expect(author?.type).toBe('User');
          expect(signOff.by.id).toBe(author?.id);
          expect(listed.includes(signOff.by.login) || state === 'active').toBe(true);
          expect([ada.id, pusher.id]).not.toContain(signOff.by.id);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    // Some must: otherwise nothing was tried.
    expect(counted).toBeGreaterThan(50);
  });
});
