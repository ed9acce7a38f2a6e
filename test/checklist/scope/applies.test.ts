import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { applies, conditionNeeds } from '../../../src/checklist/scope/applies.ts';
import type { When } from '../../../src/checklist/model.ts';
import type { ChangeFacts, CommitId, Facts } from '../../../src/evidence/facts.ts';
import { aChange, head, membership, now, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aBot, aPerson, ada } from '../../builders/people.ts';

const files = [{ path: 'docs/guide.md' }, { path: 'archive/0001.sql', previousPath: 'migrations/0001.sql' }];

function at(change: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}, environment = 'production') {
  const whole = aChange({ files, labels: ['Database'], ...change });
  return { change: whole, facts: someFacts({ change: whole, ...facts }), environment };
}

const messages = (...list: readonly string[]) =>
  readings([
    { kind: 'commit-messages', change: 7 },
    list.map((message): { commit: CommitId; message: string } => ({ commit: head, message })),
  ]);

/** Whether it applies, and what is said. */
function of(when: When | null, ...where: Parameters<typeof at>) {
  const { applies: asked, sentence } = applies(when, at(...where));
  return [asked, sentence];
}

describe('an item', () => {
  it('applies always where it sets no condition', () => {
    const always = { applies: true, sentence: 'It applies always.', facts: [] };
    expect(applies(null, at())).toEqual(always);
    expect(applies({}, at())).toEqual(always);
  });

  it('applies where a changed file matches, and says which', () => {
    expect(of({ paths: ['src/**', 'docs/**'] })).toEqual([true, 'The change touches docs/guide.md.']);
  });

  it('applies to a file that was moved, at both of its places: a rename evades no rule (T46)', () => {
    expect(of({ paths: ['migrations/**'] })).toEqual([true, 'The change touches migrations/0001.sql.']);
    expect(of({ paths: ['archive/**'] })).toEqual([true, 'The change touches archive/0001.sql.']);
  });

  it('applies to what stands in the place of a directory that a pattern names: a submodule changes all below it (T46)', () => {
    const touching = (path: string) => ({ files: [{ path, lines: { added: 2, removed: 0 } }] });
    for (const glob of ['vendor/lib/**', 'vendor/lib/src/*.c', 'vendor/lib/*'])
      expect(of({ paths: [glob] }, touching('vendor/lib'))).toEqual([true, 'The change touches vendor/lib.']);
    for (const [glob, path] of [
      ['vendor/lib/**', 'vendor/li'],
      ['vendor/lib/**', 'vendor/lib.md'],
      ['vendor/*/src/**', 'vendor/README.md'],
      ['**/*.sql', 'README.md'],
    ] as const)
      expect(of({ paths: [glob] }, touching(path))[0]).toBe(false);
  });

  it('does not apply where no file matches, and says so', () => {
    expect(of({ paths: ['src/**', 'db/**'] })).toEqual([false, 'None of 2 changed files matches src/**, db/**.']);
    expect(of({ paths: [] })[0]).toBe(false);
  });

  it('asks for one of the labels, case aside', () => {
    expect(of({ labels: ['database'] })).toEqual([true, 'The change carries the label database.']);
    expect(of({ labels: ['urgent', 'late'] })).toEqual([false, 'The change carries none of the labels urgent, late.']);
  });

  it('asks for the base branch', () => {
    expect(of({ base: ['release/*', 'main'] })).toEqual([true, 'The change goes to main.']);
    expect(of({ base: ['release/*', 'next'] })).toEqual([false, 'The change goes to main, not to release/*, next.']);
  });

  it('asks for the environment that is judged', () => {
    expect(of({ environment: ['staging', 'production'] })).toEqual([true, 'It is judged for production.']);
    expect(of({ environment: ['production'] }, {}, {}, 'staging')).toEqual([
      false,
      'It is judged for staging, not for production.',
    ]);
  });

  it('applies only where every condition holds, and names the ones that do not', () => {
    expect(of({ paths: ['docs/**'], labels: ['urgent'], base: ['next'] })).toEqual([
      false,
      'The change carries none of the labels urgent. The change goes to main, not to next.',
    ]);
    expect(of({ paths: ['docs/**'], labels: ['database'] })).toEqual([
      true,
      'The change touches docs/guide.md. The change carries the label Database.'.replace('Database', 'database'),
    ]);
  });

  it('carries for each condition that decides what was seen, and where', () => {
    const { facts } = applies({ paths: ['docs/**'], base: ['main'] }, at());
    const from = { source: 'https://github.test/acme/shop/pull/7', observer: 'test', at: now };
    expect(facts).toEqual([
      { what: 'The change touches docs/guide.md.', ...from },
      { what: 'The change goes to main.', ...from },
    ]);
    expect(applies({ paths: ['docs/**'], base: ['next'] }, at()).facts).toHaveLength(1);
  });
});

describe('the size of a change', () => {
  const lines = { added: 300, removed: 100 };

  it.each([
    [{ lines: 400 }, true, 'The change alters 400 lines, and 400 are enough.'],
    [{ lines: 401 }, false, 'The change alters 400 lines, fewer than 401.'],
    [{ files: 2 }, true, 'The change alters 2 files, and 2 are enough.'],
    [{ files: 3 }, false, 'The change alters 2 files, fewer than 3.'],
    [{ files: 2, lines: 999 }, true, 'The change alters 2 files, and 2 are enough.'],
    [{ files: 1 }, true, 'The change alters 2 files, and 1 are enough.'],
    [{ files: 3, lines: 400 }, true, 'The change alters 400 lines, and 400 are enough.'],
    [{ files: 3, lines: 401 }, false, 'The change alters 2 files, fewer than 3, and 400 lines, fewer than 401.'],
  ])('that asks for %j is answered: %s', (size, holds, sentence) => {
    expect(of({ size }, { lines })).toEqual([holds, sentence]);
  });

  it('counts one as one', () => {
    const one = { files: [{ path: 'a' }], lines: { added: 1, removed: 0 } };
    expect(of({ size: { files: 2, lines: 2 } }, one)).toEqual([
      false,
      'The change alters 1 file, fewer than 2, and 1 line, fewer than 2.',
    ]);
  });

  it('that is not known asks the item, and says so', () => {
    const sentence = 'How many lines the change alters was not read, so the item is asked.';
    expect(of({ size: { lines: 400 } })).toEqual([true, sentence]);
    expect(of({ size: { lines: 400, files: 3 } })).toEqual([true, sentence]);
    expect(of({ size: { files: 3 } })[0]).toBe(false);
  });
});

describe('the author of a change', () => {
  const mia = aPerson('mia');
  const team: When = { author: { teams: ['acme/contractors'] } };

  it('is whoever opened it, by name or as an app', () => {
    expect(of({ author: { users: ['Ada'] } })).toEqual([true, 'The change was opened by ada, who is one of Ada.']);
    expect(of({ author: { users: ['mia'] } })).toEqual([false, 'The change was opened by ada, who is none of mia.']);
    const bot = { author: aBot('dependabot') };
    const named = aBot('dependabot').login;
    expect(of({ author: { bots: true } }, bot)).toEqual([
      true,
      `The change was opened by ${named}, an app, who is one of apps.`,
    ]);
    expect(of({ author: { users: ['mia'] } }, bot)[0]).toBe(false);
    expect(of({ author: { bots: true } })[0]).toBe(false);
  });

  it('is an active member of a team', () => {
    const qa: When = { author: { teams: ['acme/qa'] } };
    const asked = (state: 'active' | 'pending' | 'none') =>
      of(qa, { author: mia }, { readings: membership('acme/qa', 'mia', state) });
    expect(asked('active')).toEqual([true, 'The change was opened by mia, who is one of the team acme/qa.']);
    expect(asked('none')).toEqual([false, 'The change was opened by mia, who is none of the team acme/qa.']);
    expect(asked('pending')[0]).toBe(false);
  });

  it.each([
    ['is gone', null],
    ['is an organisation', { ...ada, type: 'Organization' as const }],
    ['was imported', { ...ada, type: 'Mannequin' as const }],
  ])('that %s asks the item: nobody is let through by not being told', (_, author) => {
    const [asked, sentence] = of({ author: { users: ['mia'], bots: true } }, { author });
    expect(asked).toBe(true);
    expect(sentence).toContain('so the item is asked');
  });

  it('in a team that cannot be read asks the item, and keeps why', () => {
    const reading = unlearnable('TEAM_UNREADABLE', 'no right to');
    const need = { kind: 'team', team: 'acme/contractors', login: 'ada' } as const;
    const found = applies(team, at({}, { readings: readings([need, reading]) }));
    expect(found).toMatchObject({ applies: true, unlearnt: reading });
    expect(found.sentence).toBe(
      'Whether ada, who opened the change, is one of the team acme/contractors, could not be learnt (no right to), so the item is asked.',
    );
    expect(conditionNeeds(team, at())).toEqual([need]);
    const held = at({}, { readings: readings([need, reading]) });
    expect(applies({ paths: ['docs/**'], ...team }, held)).toMatchObject({ applies: true, unlearnt: reading });
    expect(applies({ paths: ['src/**'], ...team }, held)).not.toHaveProperty('unlearnt');
    expect(applies({ paths: ['docs/**'] }, held)).not.toHaveProperty('unlearnt');
  });

  it('needs nothing read where the list or the kind of account tells', () => {
    expect(conditionNeeds({ author: { users: ['ada'], teams: ['acme/x'] } }, at())).toEqual([]);
    expect(conditionNeeds({ author: { bots: true, teams: ['acme/x'] } }, at({ author: aBot('ci') }))).toEqual([]);
  });
});

describe('the messages of a change', () => {
  const when: When = { 'commit-message': ['hotfix', 'migration*'] };
  const need = { kind: 'commit-messages', change: 7 };

  it('include its title, which needs nothing read', () => {
    const where = at({ title: 'A hotfix for the cart' });
    expect(applies(when, where)).toMatchObject({ applies: true, sentence: 'The title of the change says "hotfix".' });
    expect(conditionNeeds(when, where)).toEqual([]);
  });

  it('are those of every commit', () => {
    expect(of(when, {}, { readings: messages('Tidy', 'Add a\n\nmigration of orders') })).toEqual([
      true,
      'The message of aaaaaaa says "migration*".',
    ]);
    expect(of(when, {}, { readings: messages('Tidy', 'Tidy more') })).toEqual([
      false,
      'Neither the title nor a message of 2 commits says hotfix, migration*.',
    ]);
  });

  it('that could not be read ask the item (T91)', () => {
    const dark = { readings: readings([{ kind: 'commit-messages', change: 7 }, unlearnable('TRUNCATED', 'cut')]) };
    expect(of(when, {}, dark)).toEqual([
      true,
      'What the messages of the commits say could not be learnt (cut), so the item is asked.',
    ]);
    expect(of(when)[0]).toBe(true);
    expect(conditionNeeds(when, at())).toEqual([need]);
  });

  it('are not read where another condition is known not to hold', () => {
    expect(conditionNeeds({ ...when, paths: ['src/**'] }, at())).toEqual([]);
    expect(conditionNeeds({ paths: ['docs/**'] }, at())).toEqual([]);
    expect(conditionNeeds(null, at())).toEqual([]);
    const both: When = { ...when, author: { teams: ['acme/x'] } };
    expect(conditionNeeds(both, at())).toEqual([{ kind: 'team', team: 'acme/x', login: 'ada' }, need]);
  });

  it('leave nothing out by ignorance: a reading that fails never makes an item inapplicable that applied (T91)', () => {
    const cases = fc.record({
      message: fc.constantFrom('hotfix', 'Tidy'),
      member: fc.constantFrom('active' as const, 'none' as const),
      lost: fc.subarray(['message', 'team', 'lines'] as const),
      paths: fc.constantFrom(['docs/**'], ['none/**']),
    });
    fc.assert(
      fc.property(cases, ({ message, member, lost, paths }) => {
        const both: When = { ...when, author: { teams: ['acme/qa'] }, size: { lines: 10 }, paths };
        const all = { ...messages(message), ...membership('acme/qa', 'ada', member) };
        const whole = at({ lines: { added: 9, removed: 1 } }, { readings: all });
        const gone = Object.fromEntries(
          Object.entries(all).filter(
            ([key]) => !lost.some((one) => key.startsWith(one === 'message' ? 'commit' : one)),
          ),
        );
        const { lines, ...change } = whole.change;
        const poorer = lost.includes('lines') ? change : { ...change, ...(lines === undefined ? {} : { lines }) };
        const before = applies(both, whole).applies;
        const after = applies(both, { ...whole, change: poorer, facts: { ...whole.facts, readings: gone } }).applies;
        expect(before && !after).toBe(false);
        expect(after).toBe(before || (lost.length > 0 && paths[0] === 'docs/**' && !stillFalse(lost, message, member)));
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether something that can still be read speaks against it. */
function stillFalse(lost: readonly string[], message: string, member: string): boolean {
  return (message === 'Tidy' && !lost.includes('message')) || (member === 'none' && !lost.includes('team'));
}
