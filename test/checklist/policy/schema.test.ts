import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { under } from './policies.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/holdpoint-policy.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: false }).compile(schema);
const ITEM = 'items:\n  scan: { title: Scan, check: codeql }\n';

describe('the schema for editors of a policy', () => {
  it.each([
    `version: 1\n${ITEM}`,
    'version: 1\nroles: { qa: { users: [quinn] } }\n',
    'version: 1\nenvironments: { production: { strict: true } }\n',
    'version: 1\nfreeze: [{ from: 2026-12-20, until: 2027-01-04, reason: Holidays }]\n',
  ])('takes what a checklist takes from a policy: %j', (text) => {
    expect(validate(parse(text))).toBe(true);
    expect(under(text)).toMatchObject({ ok: true });
  });

  it('takes an item of a template that says only what differs', () => {
    expect(validate(parse('version: 1\nextends: holdpoint:hotfix\nitems: { tests: { check: ci } }\n'))).toBe(true);
    expect(validate(parse('version: 1\nitems: { tests: { check: ci } }\n'))).toBe(false);
  });

  it.each([
    'version: 1\n',
    ITEM,
    `version: 2\n${ITEM}`,
    `version: 1\nwaivers: { by: qa }\n${ITEM}`,
    'version: 1\nroles: { qa: {} }\n',
    'version: 1\nenvironments: { production: { stict: true } }\n',
    'version: 1\nfreeze: { from: 2026-12-20 }\n',
    'version: 1\nfreeze: [{ from: soon, until: later, reason: None }]\n',
    'version: 1\nitems: { scan: { title: Scan } }\n',
  ])('refuses what a checklist refuses in a policy: %j', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(under(text)).toMatchObject({ ok: false });
  });
});
