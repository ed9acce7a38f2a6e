import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { overrideRuleOf, waiverRuleOf } from '../../src/checklist/exceptions.ts';

const hour = 3_600_000;
const file = (top: string, environment = '', item = '') =>
  `version: 1\nroles: { lead: { users: [rhea, quinn] }, crew: { teams: [acme/crew] }, one: { users: [rhea] } }\n${top}environments:\n  production: { enforce: block${environment} }\n  staging: { enforce: block }\nitems:\n  tests: { title: Tests, check: ci / test${item} }\n`;

function environments(text: string) {
  const result = parseChecklist(text, 'holdpoint.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.checklist.environments.map(({ waivers, override }) => ({ waivers, override }));
}

function problems(text: string) {
  const result = parseChecklist(text, 'holdpoint.yml');
  return result.ok
    ? []
    : result.problems.map(({ code, path, seen }) => `${code} ${path} ${(seen ?? '').replaceAll('"', '')}`);
}

describe('who may make exceptions', () => {
  it('is nobody where the checklist does not say', () => {
    expect(environments(file(''))).toEqual([{}, {}]);
  });

  it('is said for the file, and for one environment instead', () => {
    expect(environments(file('waivers: { by: lead }\n', ', waivers: { by: crew, max: 90m }'))).toEqual([
      { waivers: { by: 'crew', most: 1.5 * hour } },
      { waivers: { by: 'lead', most: 24 * hour } },
    ]);
  });

  it('is two people of a role for an hour, unless said otherwise', () => {
    const override = (more: string) => environments(file('', `, override: { by: lead${more} }`))[0]?.override;
    expect(override('')).toEqual({ by: 'lead', people: 2, most: hour });
    expect(override(', people: 2, max: 4h')).toEqual({ by: 'lead', people: 2, most: 4 * hour });
    expect(environments(file('', ', override: { by: crew, people: 5 }'))[0]?.override?.people).toBe(5);
  });

  it('is a mistake where the role is unknown, or the time too long (T137, T138)', () => {
    expect(problems(file('waivers: { by: ghost, max: 25h }\n'))).toEqual([
      'UNKNOWN_ROLE waivers.by ghost',
      'NOT_ALLOWED waivers.max 25h',
    ]);
    expect(problems(file('', ', waivers: { by: ghost, max: 2d }, override: { by: ghost, max: 5h }'))).toEqual([
      'UNKNOWN_ROLE environments.production.waivers.by ghost',
      'NOT_ALLOWED environments.production.waivers.max 2d',
      'UNKNOWN_ROLE environments.production.override.by ghost',
      'NOT_ALLOWED environments.production.override.max 5h',
    ]);
    expect(problems(file('waivers: { by: lead, max: 24h }\n', ', override: { by: lead, max: 240m }'))).toEqual([]);
  });

  it('is a mistake where fewer people hold the role than it takes (T138)', () => {
    expect(problems(file('', ', override: { by: one }'))).toEqual([
      'NOBODY_COUNTS environments.production.override.by 2 people of one',
    ]);
    expect(problems(file('', ', override: { by: lead, people: 3 }'))).toEqual([
      'NOBODY_COUNTS environments.production.override.by 3 people of lead',
    ]);
    expect(problems(file('', ', override: { by: crew, people: 3 }'))).toEqual([]);
  });

  it.each([
    ['waivers: true\n', ''],
    ['waivers: { max: 2h }\n', ''],
    ['waivers: { by: lead, max: forever }\n', ''],
    ['waivers: { by: lead, people: 2 }\n', ''],
    ['override: { by: lead }\n', ''],
    ['', ', override: { by: lead, people: 1 }'],
    ['', ', override: { by: lead, people: 11 }'],
    ['', ', override: lead'],
  ])('is a mistake as %j%j', (top, environment) => {
    expect(problems(file(top, environment))).not.toEqual([]);
  });

  it('never lasts longer, and never takes fewer, than the product lets it, whatever was read', () => {
    expect(waiverRuleOf({ by: 'lead', max: '9999d' })).toEqual({ by: 'lead', most: 24 * hour });
    expect(overrideRuleOf({ by: 'lead', max: '9999d', people: 0 })).toEqual({ by: 'lead', people: 2, most: 4 * hour });
  });
});

describe('an item', () => {
  it('may say that it is never waived, which changes nothing of what is signed', () => {
    const item = (more: string) => {
      const result = parseChecklist(file('', '', more), 'holdpoint.yml');
      return result.ok ? result.checklist.items[0] : undefined;
    };
    expect(item(', waivable: false')).toEqual({ ...item(''), waivable: false });
    expect(item(', waivable: true')).toEqual(item(''));
    expect(problems(file('', '', ', waivable: never'))).toEqual(['WRONG_TYPE items.tests.waivable never']);
  });
});
