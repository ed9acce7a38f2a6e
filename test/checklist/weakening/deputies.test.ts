import { describe, expect, it } from '@jest/globals';
import { compareChecklists, weakens } from '../../../src/checklist/weakening/compare.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import type { Deputies } from '../../../src/evidence/kind.ts';
import { aChecklist, aRole } from '../../builders/checklist.ts';

describe('the deputies of a role', () => {
  const held = (deputies?: Partial<Deputies>) => {
    const given = { users: [], teams: [], after: '24h', ...deputies };
    return aChecklist({
      roles: { qa: aRole('qa', { users: ['quinn'], ...(deputies === undefined ? {} : { deputies: given }) }) },
    });
  };
  const both = (before: Checklist, now: Checklist) =>
    compareChecklists(before, now).changes.map(({ path, what, weakens, sentence }) => {
      expect([path, what]).toEqual(['roles.qa', 'role-deputies']);
      return `${weakens ? '!' : ''}${sentence}`;
    });

  it('weaken it when they come, and when they go: then they hold no more by it', () => {
    expect(both(held(), held({ users: ['rhea'], teams: ['acme/night'] }))).toEqual([
      '!The role qa has the deputies rhea, acme/night, who may sign for it after 24h.',
    ]);
    expect(both(held({ users: ['rhea'] }), held())).toEqual([
      '!The role qa has the deputies rhea no more: they cannot hold by it.',
    ]);
    expect(both(held({ users: ['rhea'] }), held({ users: ['Rhea'] }))).toEqual([]);
    expect(both(held({ users: ['rhea'] }), held({ users: ['otto'] }))).toHaveLength(2);
  });

  it('do not weaken it by themselves', () => {
    expect(weakens(held({ users: ['rhea'] }), held({ users: ['rhea'] }))).toBe(false);
  });

  it('weaken it when they wait less, and do not when they wait longer', () => {
    const after = (wait: string) => held({ users: ['rhea'], after: wait });
    expect(both(after('24h'), after('2h'))).toEqual(['!The role qa lets its deputies sign after 2h instead of 24h.']);
    expect(both(after('24h'), after('2d'))).toEqual(['The role qa lets its deputies sign after 2d instead of 24h.']);
    expect(both(after('24h'), after('1d'))).toEqual(['The role qa lets its deputies sign after 1d instead of 24h.']);
  });
});
