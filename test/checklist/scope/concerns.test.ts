import { describe, expect, it } from '@jest/globals';
import { concernNeeds, concerns, isConcerned } from '../../../src/checklist/scope/concerns.ts';
import type { ChangedFile, ChangeFacts, FileFact } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, elsewhere as base, head, readings, someFacts } from '../../builders/facts.ts';

const api = anEnvironment({ name: 'api', paths: ['services/api/**'] });
const line = { added: 1, removed: 1 };

function concerned(files: readonly ChangedFile[], over: Partial<ChangeFacts> = {}, environment = api): boolean {
  const change = aChange({ files, ...over });
  return concerns(environment, change, someFacts({ change }));
}

describe('an environment with paths', () => {
  it('is concerned by a change that touches one of them', () => {
    expect(concerned([{ path: 'README.md' }, { path: 'services/api/server.ts' }])).toBe(true);
    expect(concerned([{ path: 'README.md' }, { path: 'services/web/page.ts' }])).toBe(false);
  });

  it('is concerned by what was moved out of them, too (T46)', () => {
    expect(concerned([{ path: 'services/web/server.ts', previousPath: 'services/api/server.ts' }])).toBe(true);
  });

  it.each([
    '.github/holdpoint.yml',
    '.github/workflows/deploy.yml',
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
  ])('is concerned by %s, which decides for all of them (T56)', (path) => {
    expect(concerned([{ path }])).toBe(true);
  });

  it('is concerned by what cannot be told: no file at all, or one that may be a directory', () => {
    expect(concerned([])).toBe(true);
    expect(concerned([{ path: 'services/api', lines: line }])).toBe(true);
    expect(concerned([{ path: 'services', lines: line }])).toBe(true);
  });

  it('is not concerned by a plain file where the directory might have been, once that is read', () => {
    const plain: FileFact = { kind: 'file', text: 'x', oid: 'f'.repeat(40) };
    const change = aChange({ files: [{ path: 'vendor', lines: line }] });
    const wild = anEnvironment({ paths: ['**/*.sql'] });
    const facts = someFacts({ change });
    expect(concerns(wild, change, facts)).toBe(true);
    expect(concernNeeds(wild, change, facts)).toEqual([
      { kind: 'file', commit: head, path: 'vendor' },
      { kind: 'file', commit: base, path: 'vendor' },
    ]);
    const read = readings(
      [{ kind: 'file', commit: head, path: 'vendor' }, plain],
      [{ kind: 'file', commit: base, path: 'vendor' }, plain],
    );
    const known = { ...facts, readings: read };
    expect(concerns(wild, change, known)).toBe(false);
    expect(concernNeeds(wild, change, known)).toEqual([]);
  });

  it('is concerned by every release that is proposed for it', () => {
    expect(concerned([{ path: 'README.md' }], { release: { environment: 'api' } })).toBe(true);
  });

  it('costs nothing to tell where it is off, has no paths, or is hit by name', () => {
    const change = aChange({ files: [{ path: 'vendor', lines: line }] });
    const facts = someFacts({ change });
    const wild = anEnvironment({ paths: ['**/*.sql'] });
    expect(concernNeeds(wild, change, facts)).toHaveLength(2);
    expect(concernNeeds({ ...wild, enforce: 'off' }, change, facts)).toEqual([]);
    expect(concernNeeds(anEnvironment(), change, facts)).toEqual([]);
    expect(concernNeeds(wild, { ...change, release: { environment: 'production' } }, facts)).toEqual([]);
    expect(concernNeeds(api, aChange({ files: [{ path: 'services/api', lines: line }] }), facts)).toEqual([]);
  });
});

describe('an environment without paths', () => {
  it('is concerned by every change', () => {
    expect(concerned([{ path: 'README.md' }], {}, anEnvironment())).toBe(true);
  });
});

describe('an environment that is asked about by name', () => {
  it('is concerned, whatever the change touches', () => {
    const change = aChange({ files: [{ path: 'README.md' }] });
    const facts = someFacts({ change });
    const asked = (environment: string | null) =>
      isConcerned(api, change, { ...facts, subject: { ...facts.subject, environment } });
    expect([asked('API'), asked('web'), asked(null)]).toEqual([true, false, false]);
  });
});
