import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { placeWarnings } from '../../../src/checklist/warnings/place-warnings.ts';
import { canBeMet, placedProofs } from '../../../src/checklist/warnings/placed-proofs.ts';
import type { Evidence, Proof } from '../../../src/checklist/model.ts';
import { evidence } from '../../builders/checklist.ts';

const check = evidence.check('none');
const tick = evidence.tick('ops');
const onlyTicks = ({ kind }: Proof) => kind === 'tick';
const atLeast = (count: number): Evidence => ({ kind: 'at-least', count, of: [check, tick, tick] });
const not: Evidence = { kind: 'not', of: [check] };

describe('evidence of which only ticks ever come', () => {
  it.each<[string, Evidence, boolean]>([
    ['a tick', tick, true],
    ['a check', check, false],
    ['all with a check', evidence.all(tick, check), false],
    ['all without', evidence.all(tick, tick), true],
    ['any with a tick', evidence.any(check, tick), true],
    ['any without', evidence.any(check, check), false],
    ['two of three', atLeast(2), true],
    ['three of three', atLeast(3), false],
    ['what must not be', not, true],
  ])('is met as its form says: %s', (_name, one, met) => {
    expect(canBeMet(one, onlyTicks)).toBe(met);
  });

  it('has each proof at its place, and none under `not`', () => {
    const item = { id: 'x', evidence: evidence.all(check, not, atLeast(1)) };
    expect(placedProofs(item).map(({ at }) => at.join('.'))).toEqual([
      'items.x.all.0.check',
      'items.x.all.2.at-least.of.0.check',
      'items.x.all.2.at-least.of.1.tick',
      'items.x.all.2.at-least.of.2.tick',
    ]);
  });
});

describe('the place of a warning', () => {
  const source =
    'version: 1\nextends: holdpoint:hotfix\nroles:\n  ops: { teams: [acme/ops] }\n  lead: { teams: [acme/l] }\n  qa: { teams: [acme/qa] }\nenvironments:\n  production: { enforce: block }\nitems:\n  tests: { check: test }\n';
  const parsed = parseChecklist(source, 'list.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const words = { code: 'MOOT_PART', message: 'm', seen: null, allowed: null, next: 'n' } as const;
  const placed = (at: readonly string[], on: 'key' | 'value', text = source) =>
    placeWarnings([{ ...words, at, on }], { file: 'list.yml', source: text, checklist: parsed.checklist })[0];

  it.each([
    ['an item of the file', ['items', 'tests', 'check'], 'value', 10, 19],
    ['an item that only the template names', ['items', 'code-review', 'review'], 'value', 2, 10],
    ['a role', ['roles', 'ops'], 'key', 4, 3],
    ['what nothing names', ['roles', 'nobody', 'users'], 'key', 3, 1],
    ['an item that is nowhere', ['items', 'nowhere'], 'key', 9, 1],
  ] as const)('is that of %s', (_name, at, on, line, column) => {
    expect(placed(at, on)).toEqual({ file: 'list.yml', line, column, path: at.join('.'), ...words });
  });

  it('is the beginning of a text that cannot be read any more', () => {
    expect(placed(['roles'], 'key', '')).toMatchObject({ line: 1, column: 1 });
    expect(placed(['roles'], 'key', '{')).toMatchObject({ line: 1, column: 1 });
  });
});
