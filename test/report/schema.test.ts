import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { judge } from '../../src/judge/judge.ts';
import { rollCallJson } from '../../src/report/json.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { someFacts } from '../builders/facts.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { isRollCall, names, rollCallOf } from './golden.ts';
import { aHold, aRollCall } from './roll-calls.ts';

const source: unknown = JSON.parse(
  readFileSync(new URL('../../schema/roll-call.schema.json', import.meta.url), 'utf8'),
);
const closed = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  Object(withoutOtherKeys(source)),
);

describe('the published schema of a roll call', () => {
  it.each(names)('knows every key of "%s"', (name) => {
    expect(closed(JSON.parse(rollCallJson(rollCallOf(name)))) ? [] : closed.errors).toStrictEqual([]);
  });

  it.each([{ kind: 'merge' }, { kind: 'environment', name: 'production' }] as const)(
    'knows every key of what the judge says about %o',
    (gate) => {
      const config = {
        state: 'valid',
        checklist: aChecklist({
          items: [
            anItem('tests', { wording: '0123456789abcdef', from: 'holdpoint:hotfix@1.0.0' }),
            anItem('qa', { wording: '0123456789abcdef', evidence: evidence.signoff('qa') }),
          ],
          roles: { qa: aRole('qa', { users: ['ada', 'quinn'] }) },
        }),
      } as const;
      const rollCall = judge(config, someFacts(), gate, anInterpretation({ holds: [aHold()] }));
      expect(rollCall.findings.flatMap(({ signable = [] }) => signable)).toMatchObject([
        { excluded: [{ login: 'ada' }] },
      ]);
      expect(closed(JSON.parse(rollCallJson(rollCall))) ? [] : closed.errors).toStrictEqual([]);
    },
  );

  it.each([
    ['another version', { rollCall: 2 }],
    ['a verdict that does not exist', { verdict: 'maybe' }],
    ['a short commit', { candidate: 'abc' }],
    ['no answer whether it opens', { open: null }],
  ])('refuses %s', (_what, over) => {
    expect(isRollCall({ ...aRollCall(), ...over })).toBe(false);
  });
});

/** The same schema with keys that it does not name refused, so that a new key must be described. */
function withoutOtherKeys(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutOtherKeys);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutOtherKeys(value)]));
  return 'properties' in schema && 'type' in schema && !isShared(schema)
    ? { ...inner, unevaluatedProperties: false }
    : inner;
}

/** An answer is also the base of a finding, which closes itself. */
function isShared(schema: object): boolean {
  return (
    JSON.stringify(schema).includes("The answers of an item's parts") && !('allOf' in schema) && !('$defs' in schema)
  );
}
