import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatExternalId, gateKey, parseExternalId } from '../../src/report/external-id.ts';
import type { ExternalId } from '../../src/report/external-id.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length });
const change = fc.option(fc.nat({ max: 2_147_483_647 }), { nil: null });
const repository = fc.integer({ min: 1, max: 999_999_999_999 });
const gate = fc.oneof(
  fc.constant({ kind: 'merge' as const }),
  fc.record({
    kind: fc.constant('environment' as const),
    name: fc.string({ unit: 'binary', minLength: 1, maxLength: 255 }),
  }),
);
const gateRun = fc.record({
  kind: fc.constant('gate' as const),
  repository,
  change,
  gate: gate.map(gateKey),
  candidate: fc.oneof(hex(40), hex(64)),
  digest: hex(32),
});
const itemRun = fc.record({
  kind: fc.constant('item' as const),
  repository,
  change,
  item: fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/),
  digest: hex(32),
});

describe('the external id of a check run of ours', () => {
  it('reads back as what was written, in at most 255 ASCII characters', () => {
    fc.assert(
      fc.property(fc.oneof<fc.Arbitrary<ExternalId>[]>(gateRun, itemRun), (id) => {
        const text = formatExternalId(id);
        expect(text).toMatch(/^[\x21-\x7e]{1,255}$/);
        expect(parseExternalId(text)).toEqual(id);
      }),
    );
  });

  it('carries the first half of a whole digest', () => {
    const id = {
      kind: 'item',
      repository: 1,
      change: 2,
      item: 'qa',
      digest: `${'1'.repeat(32)}${'2'.repeat(32)}`,
    } as const;
    expect(parseExternalId(formatExternalId(id))).toStrictEqual({ ...id, digest: '1'.repeat(32) });
  });

  it('tells environments apart whatever their names are', () => {
    const names = ['production', 'Production', 'prod:uction', 'merge', 'prodüction'];
    const keys = names.map((name) => gateKey({ kind: 'environment', name }));
    expect(new Set([...keys, gateKey({ kind: 'merge' })]).size).toBe(names.length + 1);
  });

  it.each([
    ['nothing', ''],
    ['a foreign text', 'build-1234'],
    ['a newer format', formatted().replace('holdpoint:1', 'holdpoint:2')],
    ['a text before it', ` ${formatted()}`],
    ['a line after it', `${formatted()}\n`],
    ['a short commit', formatted().replace('a'.repeat(40), 'a'.repeat(12))],
    ['a change that is no number', formatted().replace(':7:', ':seven:')],
    ['an id that is too long', formatted() + 'a'.repeat(300)],
  ])('is not read from %s', (_what, text) => {
    expect(parseExternalId(text)).toBeNull();
  });

  it('is read from no text that it would not write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = parseExternalId(text);
        expect(id === null || formatExternalId(id) === text).toBe(true);
      }),
    );
  });
});

function formatted(): string {
  return formatExternalId({
    kind: 'gate',
    repository: 42,
    change: 7,
    gate: 'merge',
    candidate: 'a'.repeat(40),
    digest: 'b'.repeat(32),
  });
}
