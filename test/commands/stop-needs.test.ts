import { describe, expect, it } from '@jest/globals';
import { commandNeeds } from '../../src/commands/needs.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { head, later, opened } from '../builders/facts.ts';
import { aBot, mallory, otto, quinn } from '../builders/people.ts';
import { by, factsOf } from './said.ts';

const checklist = aChecklist({
  roles: { qa: aRole('qa', { teams: ['acme/qa'] }), ops: aRole('ops', { teams: ['acme/ops'] }) },
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.signoff('ops') }),
    anItem('gone', { evidence: evidence.signoff('nobody') }),
  ],
});

/** The teams that are asked for, each with the person. */
function asked(comment: Comment, isPrivate = true): readonly string[] {
  const repository = { id: 42, name: 'acme/shop', private: isPrivate, defaultBranch: 'main' };
  const subject: Facts['subject'] = { repository, environment: null, candidate: head, changes: [7] };
  return commandNeeds(checklist, factsOf([comment], {}, { subject })).map((need) =>
    need.kind === 'team' ? `${need.team} ${need.login}` : need.kind,
  );
}

const edited = (...texts: readonly (string | null)[]): Partial<Comment> => ({
  lastEditedAt: later,
  revisions: {
    complete: true,
    list: [
      { at: later, editor: mallory, text: 'Fine.' },
      ...texts.map((text) => ({ at: opened, editor: quinn, text })),
    ],
  },
});

describe('what must be read about who revokes', () => {
  it.each(['/revoke qa', '/revoke QA', '/revoke qa-check', '/Revoke QA!'])('%s is who holds the role', (text) => {
    expect(asked(by(quinn, text))).toEqual(['acme/qa quinn']);
  });

  it('is asked for every text that the comment had, because each revokes', () => {
    expect(asked(by(quinn, 'Fine.', edited('/revoke ops')))).toEqual(['acme/ops quinn']);
    expect(asked(by(quinn, 'Fine.', edited('/signoff ops')))).toEqual([]);
  });

  it('is nothing where the name means nothing, the checklist does not define the role, or a bot wrote it', () => {
    expect(asked(by(quinn, '/revoke nothing'))).toEqual([]);
    expect(asked(by(quinn, '/revoke my nonsense'))).toEqual([]);
    expect(asked(by(quinn, '/revoke gone'))).toEqual([]);
    expect(asked(by(aBot('prow'), '/revoke qa'))).toEqual([]);
  });

  it('is not asked of who only holds or lifts, or asks for help', () => {
    for (const text of ['/hold', '/help', '/unhold']) expect(asked(by(otto, text))).toEqual([]);
  });
});

describe('what must be read about a stranger in a public repository', () => {
  const stranger = (text: string, over: Partial<Comment> = {}) =>
    asked(by(mallory, text, { association: 'NONE', ...over }), false);
  const all = ['acme/qa mallory', 'acme/ops mallory'];

  it('is every role where any line of any text stops something', () => {
    for (const text of ['/hold', '/hold!', '/revoke nothing', '/revoke my nonsense', '/help\n/hold'])
      expect(stranger(text)).toEqual(all);
    expect(stranger('Fine.', edited('Well.', '/hold'))).toEqual(all);
  });

  it('is every role where a text that may have stopped something cannot be seen', () => {
    expect(stranger('Fine.', edited(null))).toEqual(all);
    expect(stranger('Fine.', { lastEditedAt: later, revisions: { complete: false, list: [] } })).toEqual(all);
    expect(stranger('Fine.', { lastEditedAt: later })).toEqual(all);
  });

  it('is nothing where every text can be seen and none stops anything', () => {
    expect(stranger('Fine.', edited('Well.'))).toEqual([]);
    expect(stranger('/help')).toEqual([]);
    expect(stranger('Fine.')).toEqual([]);
  });
});
