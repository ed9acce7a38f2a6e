import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { templateNames } from '../../../src/checklist/templates/names.ts';
import { templateRoles } from '../../../src/checklist/templates/render.ts';
import { warningCodes } from '../../../src/checklist/warnings/warning-codes.ts';
import { warningsToText } from '../../golden/warnings-to-text.ts';

const folder = new URL('../../golden/warnings/', import.meta.url);
const inputs = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const expected = (name: string): string => textOf(name.replace(/yml$/, 'out'));

describe('what people are warned of', () => {
  it.each(inputs)('%s', (name) => {
    const facts = new URL(name.replace(/yml$/, 'json'), folder);
    const looked = existsSync(facts) ? readFileSync(facts, 'utf8') : null;
    expect(warningsToText(readFileSync(new URL(name, folder)), name, looked)).toBe(expected(name));
  });

  it.each(inputs)('%s is a checklist all the same', (name) => {
    expect(parseChecklist(textOf(name), name)).toMatchObject({ ok: true });
  });

  it('is pinned for every code', () => {
    const texts = inputs.map(expected).join('\n');
    expect(Object.keys(warningCodes).filter((code) => !texts.includes(`[${code}]`))).toEqual([]);
  });
});

describe('a checklist that says what it means', () => {
  it.each([
    ['first-checklist.yml', ['ONE_HOLDER']],
    ['opening-hours.yml', ['ONE_HOLDER']],
    ['deployment-checklist.yml', ['ONE_HOLDER']],
    ['go-live-checklist.yml', ['ONE_HOLDER', 'ONE_HOLDER', 'ADVISE_WITHOUT_END']],
  ])('is warned of nothing else than what is true of a small team: %s', (name, codes) => {
    const source = readFileSync(new URL(`../../../examples/${name}`, import.meta.url));
    expect([...warningsToText(source, name).matchAll(/ \[([A-Z_]+)\]$/gm)].map(([, code]) => code)).toEqual(codes);
  });

  it.each(templateNames)('is warned of nothing where teams hold the roles of the template %s', (name) => {
    const roles = templateRoles(name).map((role) => `  ${role}: { teams: [acme/${role}] }\n`);
    const text = `version: 1\nextends: holdpoint:${name}\nroles:\n${roles.join('')}environments:\n  production: { enforce: block }\n`;
    expect(warningsToText(new TextEncoder().encode(text), name)).toBe('no warnings\n');
  });
});
