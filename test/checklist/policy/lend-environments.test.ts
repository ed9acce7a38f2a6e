import { describe, expect, it } from '@jest/globals';
import { chained, LINE, parse, extending, FROM, messagesOf, OWN, problemsOf, read, under } from './policies.ts';

const environmentPolicy = 'version: 1\nenvironments: { staging: { strict: true } }\n';

describe('the environments of a policy (T55, T56)', () => {
  const environment = (policy: string, own: string) =>
    under(
      `version: 1\nenvironments:\n  Production: { ${policy} }\n`,
      extending(`environments:\n  production: { ${own} }\nitems:\n  own: { title: Ours, check: ci }\n`),
    );
  const [LATE, EARLY] = ['advise until 2027-02-01', 'advise until 2027-01-01'];

  it.each([
    ['enforce: block', 'enforce: off', 'enforce'],
    ['enforce: block', 'enforce: advise', 'enforce'],
    ['enforce: block', `enforce: ${LATE}`, 'enforce'],
    [`enforce: ${EARLY}`, `enforce: ${LATE}`, 'enforce'],
    [`enforce: ${EARLY}`, 'enforce: advise', 'enforce'],
    ['enforce: advise', 'enforce: off', 'enforce'],
    ['strict: true', 'enforce: block, strict: false', 'strict'],
    ['separation-of-duties: change', 'enforce: block, separation-of-duties: "off"', 'separation-of-duties'],
    ['branches: [main]', 'enforce: block, branches: ["**"]', 'branches'],
    [
      'window: { hours: 09:00-16:00, zone: UTC }',
      'enforce: block, window: { hours: 00:00-24:00, zone: UTC }',
      'window',
    ],
  ])('where the policy says `%s`, `%s` is refused', (policy, own, key) => {
    expect(problemsOf(environment(policy, own)).map((problem) => problem.split(' ').slice(0, 2))).toEqual([
      ['POLICY_LOCKED', `environments.production.${key}`],
    ]);
  });

  it.each([
    ['enforce: advise', 'enforce: block', { enforce: 'block' }],
    ['enforce: off', 'enforce: advise', { enforce: 'advise', adviseUntil: null }],
    [`enforce: ${LATE}`, `enforce: ${EARLY}`, { enforce: 'advise', adviseUntil: '2027-01-01' }],
    ['strict: false', 'enforce: block, strict: true', { strict: true }],
    ['strict: true', 'enforce: block', { strict: true }],
    ['separation-of-duties: "off"', 'enforce: block, separation-of-duties: change', { separationOfDuties: 'change' }],
    ['branches: [main]', 'enforce: block, branches: [main]', { branches: ['main'] }],
    ['strict: true, branches: [main]', 'enforce: advise', { enforce: 'advise', branches: ['main'], strict: true }],
  ])('where the policy says `%s`, `%s` is what it says', (policy, own, effective) => {
    expect(read(environment(policy, own)).environments).toEqual([expect.objectContaining(effective)]);
  });

  it('freeze beside what the file freezes, in a zone of their own', () => {
    const freeze = (reason: string, more = '') =>
      `freeze: [{ from: 2026-12-20, until: 2027-01-04, reason: ${reason}${more} }]`;
    const [found] = read(
      environment(
        freeze('Holidays'),
        `enforce: block, ${freeze('Ours')}, window: { days: mon-thu, zone: Pacific/Kiritimati }`,
      ),
    ).environments;
    expect(found?.calendar.freezes.map(({ reason, zone }) => [reason, zone])).toEqual([
      ['Ours', 'Pacific/Kiritimati'],
      ['Holidays', 'UTC'],
    ]);
    const windowed = `window: { days: mon-thu, zone: Europe/Berlin }, ${freeze('Holidays')}`;
    expect(read(environment(windowed, 'enforce: block')).environments[0]?.calendar.freezes[0]?.zone).toBe(
      'Europe/Berlin',
    );
    expect(
      read(environment(freeze('Holidays', ', zone: Asia/Tokyo'), 'enforce: block')).environments[0]?.calendar.freezes[0]
        ?.zone,
    ).toBe('Asia/Tokyo');
  });

  it('are brought where the policy enforces them, and only spoken of where it does not', () => {
    const policy = (said: string) =>
      `version: 1\nenvironments: { live: { ${said} } }\nitems:\n  scan: { title: Scan, check: codeql, environments: [LIVE] }\n`;
    const brought = read(under(policy('enforce: block')));
    expect(brought.environments.map(({ name }) => name)).toEqual(['production', 'live']);
    expect(brought.items[0]).toMatchObject({ id: 'scan', environments: ['live'] });
    const spoken = read(under(policy('strict: true')));
    expect(spoken.environments.map(({ name }) => name)).toEqual(['production']);
    expect(spoken.items.map(({ id }) => id)).toEqual(['own']);
  });

  it('are not made up: an item for one that nobody names is a problem of the policy', () => {
    const policy = LINE.replace('check: codeql', 'check: codeql, environments: [prodution]');
    const result = under(policy);
    expect(problemsOf(result)).toEqual(['UNKNOWN_ENVIRONMENT extends 2:10']);
    expect(messagesOf(result)).toEqual([`${FROM}: the checklist has no environment "prodution"`]);
  });

  it('open by an override only where the policy says who overrides', () => {
    const own = 'enforce: block, override: { by: lead }';
    expect(problemsOf(environment('strict: true', own))[0]).toMatch(
      /^POLICY_LOCKED environments\.production\.override/,
    );
    for (const policy of [LINE, 'version: 1\nroles: { qa: { users: [quinn] } }\n', environmentPolicy]) {
      const lead = 'roles: { lead: { users: [a, b] } }\n';
      const opened = OWN.replace('enforce: block', own);
      expect(problemsOf(under(policy, extending(lead + opened)))).toEqual([
        'POLICY_LOCKED environments.production.override 5:33',
      ]);
    }
  });
});

describe('a freeze for the whole organisation (T55, T56)', () => {
  const FREEZE = 'freeze:\n  - { from: 2026-12-20, until: 2027-01-04, reason: Holidays }\n';

  it('freezes every environment of every checklist that extends the policy', () => {
    const own = extending(
      'environments:\n  staging: { enforce: advise }\n  production: { enforce: block, freeze: [{ from: 2026-11-27, until: 2026-11-30, reason: Sales }] }\nitems:\n  own: { title: Ours, check: ci }\n',
    );
    const reasons = read(under(`version: 1\n${FREEZE}`, own)).environments.map(({ name, calendar }) => [
      name,
      calendar.freezes.map(({ reason }) => reason),
    ]);
    expect(reasons).toEqual([
      ['staging', ['Holidays']],
      ['production', ['Sales', 'Holidays']],
    ]);
  });

  it('adds to what the policy freezes of one environment, and to what further policies freeze', () => {
    const first = `version: 1\n${FREEZE}environments:\n  production: { freeze: [{ from: 2026-06-01, until: 2026-06-02, reason: Fair }] }\n`;
    const second = `version: 1\n${FREEZE.replace('Holidays', 'Audit')}`;
    const own = extending(OWN, '[acme/.github:1.yml, acme/.github:2.yml]');
    expect(
      read(parse(own, chained(first, second))).environments[0]?.calendar.freezes.map(({ reason }) => reason),
    ).toEqual(['Fair', 'Holidays', 'Audit']);
  });

  it('shuts everything where it cannot be understood, and says where', () => {
    const result = under(`version: 1\n${FREEZE.replace('2027-01-04', 'soon')}`);
    expect(problemsOf(result)).toEqual(['NOT_ALLOWED extends 2:10']);
    expect(messagesOf(result)[0]).toContain(FROM);
    expect(problemsOf(under(`version: 1\n${FREEZE.replace('2027-01-04', '2026-12-01')}`))).toEqual([
      'EMPTY_PERIOD extends 2:10',
    ]);
  });
});
