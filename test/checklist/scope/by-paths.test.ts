import { describe, expect, it } from '@jest/globals';
import { applies, conditionNeeds } from '../../../src/checklist/scope/applies.ts';
import type { ChangedFile, FileFact } from '../../../src/evidence/facts.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import { aChange, elsewhere as base, head, readings, someFacts, unlearnable } from '../../builders/facts.ts';

const when = { paths: ['vendor/*/src/**', '**/*.sql'] };
const one = { added: 1, removed: 1 };
const none: FileFact = { kind: 'missing', text: '' };
const plain: FileFact = { kind: 'file', text: 'x', oid: 'f'.repeat(40) };
const lead = (kind: 'submodule' | 'symlink'): FileFact => ({ kind, text: '' });

type What = FileFact | Unlearnable;

/** What is said of a change to these files, of which this stands at the head and at the base. */
function asked(files: readonly ChangedFile[], seen: Readonly<Record<string, readonly [What, What]>> = {}) {
  const change = aChange({ files });
  const read = readings(
    ...Object.entries(seen).flatMap(([path, [after, before]]) => [
      [{ kind: 'file', commit: head, path }, after] as const,
      [{ kind: 'file', commit: base, path }, before] as const,
    ]),
  );
  const facts = someFacts({ change });
  const at = { change, facts: { ...facts, readings: { ...facts.readings, ...read } }, environment: 'production' };
  const { applies: is, sentence, unlearnt } = applies(when, at);
  const needs = conditionNeeds(when, at).map((need) =>
    need.kind === 'file'
      ? `${need.commit === head ? 'head' : need.commit === base ? 'base' : '?'} ${need.path}`
      : need.kind,
  );
  return { is, sentence, code: unlearnt?.code, needs };
}

const idle = { is: false, sentence: 'None of 1 changed files matches vendor/*/src/**, **/*.sql.', code: undefined };

describe('a changed file below which a wildcard may match (T46)', () => {
  it.each<['submodule' | 'symlink']>([['submodule'], ['symlink']])('is asked for where it is a %s', (kind) => {
    const sentence = `The change touches vendor/lib, a ${kind}, and so what is below it.`;
    const file = [{ path: 'vendor/lib', lines: one }];
    const leading = { is: true, sentence, code: undefined };
    expect(asked(file, { 'vendor/lib': [lead(kind), lead(kind)] })).toMatchObject(leading);
    expect(asked(file, { 'vendor/lib': [lead(kind), none] })).toMatchObject(leading);
    expect(asked(file, { 'vendor/lib': [none, lead(kind)] })).toMatchObject(leading);
    expect(asked(file, { 'vendor/lib': [plain, lead(kind)] })).toMatchObject(leading);
  });

  it('is asked for until it is read, and where it cannot be', () => {
    const file = [{ path: 'vendor/lib', lines: one }];
    expect(asked(file)).toMatchObject({
      is: true,
      sentence: expect.stringContaining('Whether vendor/lib is a submodule or a link could not be learnt'),
      code: 'NOT_READ',
      needs: ['head vendor/lib', 'base vendor/lib'],
    });
    const dark = unlearnable('API_UNAVAILABLE');
    expect(asked(file, { 'vendor/lib': [plain, dark] })).toMatchObject({ is: true, code: 'API_UNAVAILABLE' });
    expect(asked(file, { 'vendor/lib': [dark, lead('submodule')] })).toMatchObject({ is: true, code: undefined });
    expect(asked(file, { 'vendor/lib': [none, none] })).toMatchObject({
      is: true,
      sentence: 'What vendor/lib was cannot be told, so the item is asked.',
    });
  });

  it('is left out where it is a file, and so is one whose lines no submodule has', () => {
    expect(asked([{ path: 'vendor/lib', lines: one }], { 'vendor/lib': [plain, plain] })).toMatchObject(idle);
    expect(asked([{ path: 'vendor/lib', lines: one }], { 'vendor/lib': [plain, none] })).toMatchObject(idle);
    for (const lines of [
      { added: 2, removed: 0 },
      { added: 0, removed: 2 },
    ])
      expect(asked([{ path: 'README.md', lines }])).toEqual({ ...idle, needs: [] });
  });

  it('is looked at where its lines were not told, and at both places of a rename', () => {
    expect(asked([{ path: 'README.md' }])).toMatchObject({ is: true, needs: ['head README.md', 'base README.md'] });
    const moved = [{ path: 'lib', previousPath: 'vendor/lib', lines: { added: 0, removed: 0 } }];
    expect(asked(moved).needs).toEqual(['head lib', 'base lib', 'head vendor/lib', 'base vendor/lib']);
    expect(asked(moved, { lib: [plain, none], 'vendor/lib': [none, lead('submodule')] })).toMatchObject({ is: true });
  });

  it('costs nothing where a file matches, or where nothing below it can', () => {
    const hit = [{ path: 'db/1.sql', lines: one }];
    const more = [{ path: 'README.md', lines: one }, ...hit];
    expect(asked(more)).toMatchObject({ is: true, sentence: 'The change touches db/1.sql.', needs: [] });
    const change = aChange({ files: [{ path: 'src', lines: one }] });
    const at = { change, facts: someFacts({ change }), environment: 'production' };
    const narrow = { paths: ['vendor/*/src/**'] };
    expect([applies(narrow, at).applies, conditionNeeds(narrow, at)]).toEqual([false, []]);
    expect(conditionNeeds({ ...when, labels: ['never'] }, at)).toEqual([]);
  });

  it('is not looked at among too many: then it is asked for', () => {
    const files = (count: number) => Array.from({ length: count }, (_, n) => ({ path: `file-${n}`, lines: one }));
    expect(asked(files(101))).toEqual({
      is: true,
      sentence:
        '101 changed files may be submodules or links, below which vendor/*/src/**, **/*.sql may match, so the item is asked.',
      code: undefined,
      needs: [],
    });
    expect(asked(files(100))).toMatchObject({ code: 'NOT_READ', needs: { length: 200 } });
  });
});
