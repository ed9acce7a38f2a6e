import { describe, expect, it } from '@jest/globals';
import { aChecklist, anEnvironment } from '../../builders/checklist.ts';
import { changed, environment, tell } from './told.ts';

describe('an environment', () => {
  it('that comes or goes weakens', () => {
    expect(changed(['  staging: { enforce: advise }\n', ''])).toEqual(['!environment-removed environments.staging']);
    expect(changed(['  staging:', '  canary:'])).toEqual([
      '!environment-removed environments.staging',
      '!environment-added environments.canary',
    ]);
  });

  it('that is enforced less firmly, or later, weakens', () => {
    const from = (before: string, now: string) => environment(`enforce: ${before}`, `enforce: ${now}`);
    const path = 'enforce environments.production.enforce';
    const order = ['off', 'advise', 'advise until 2026-12-02', 'advise until 2026-12-01', 'block'];
    for (const [index, one] of order.entries())
      for (const [other, two] of order.entries())
        expect(from(one, two)).toEqual(one === two ? [] : [`${other < index ? '!' : ''}${path}`]);
  });

  it('that blocks is as firm with a day that is left over from advising', () => {
    const left = aChecklist({ environments: [anEnvironment({ adviseUntil: '2026-12-01' })] });
    expect(tell(left, aChecklist())).toEqual(['enforce environments.production.enforce']);
    expect(tell(aChecklist(), left)).toEqual(['enforce environments.production.enforce']);
  });

  it('that takes other branches weakens, because what it leaves out is asked nothing before its merge', () => {
    const branches = (before: string, now: string) => environment(`enforce: block${before}`, `enforce: block${now}`);
    const weaker = ['!branches environments.production.branches'];
    expect(branches(', branches: [main]', ', branches: [main, next]')).toEqual(weaker);
    expect(branches(', branches: [main, next]', ', branches: [main]')).toEqual(weaker);
    expect(branches(', branches: [main]', '')).toEqual(weaker);
  });

  it('that separates no duties, or is strict no more, weakens', () => {
    const keys = (before: string, now: string) => environment(`enforce: block${before}`, `enforce: block${now}`);
    expect(keys('', ', separation-of-duties: off')).toEqual([
      '!separation-of-duties environments.production.separation-of-duties',
    ]);
    expect(keys(', separation-of-duties: range', '')).toEqual([
      '!separation-of-duties environments.production.separation-of-duties',
    ]);
    expect(keys('', ', separation-of-duties: range')).toEqual([
      'separation-of-duties environments.production.separation-of-duties',
    ]);
    expect(keys(', separation-of-duties: off', '')).toEqual([
      'separation-of-duties environments.production.separation-of-duties',
    ]);
    expect(keys(', strict: true', '')).toEqual(['!strict environments.production.strict']);
  });

  it('that becomes strict does not', () => {
    const before = aChecklist();
    const now = aChecklist({ environments: [anEnvironment({ strict: true })] });
    expect(tell(before, now)).toEqual(['strict environments.production.strict']);
  });

  it('that is open at other times weakens, but for fewer of the same windows', () => {
    const early = '{ days: mon, hours: "09:00-12:00", zone: UTC }';
    const late = '{ days: mon, hours: "13:00-16:00", zone: UTC }';
    const at = (before: string, now: string) => environment(`enforce: block${before}`, `enforce: block${now}`);
    const path = 'window environments.production.window';
    expect(at('', `, window: ${early}`)).toEqual([path]);
    expect(at(`, window: ${early}`, '')).toEqual([`!${path}`]);
    expect(at(`, window: [${early}, ${late}]`, `, window: ${late}`)).toEqual([path]);
    expect(at(`, window: ${early}`, `, window: [${early}, ${late}]`)).toEqual([`!${path}`]);
    expect(at(`, window: [${early}, ${late}]`, `, window: [${late}, ${early}]`)).toEqual([]);
  });

  it('that is frozen less weakens', () => {
    const freeze = (from: string, until: string, zone = 'UTC') =>
      `{ from: "${from}", until: "${until}", reason: Holidays, zone: ${zone} }`;
    const at = (before: string, now: string) =>
      environment(`enforce: block, freeze: [${before}]`, `enforce: block, freeze: [${now}]`);
    const path = 'freeze environments.production.freeze';
    const days = freeze('2026-12-20', '2027-01-04');
    expect(environment('enforce: block', `enforce: block, freeze: [${days}]`)).toEqual([path]);
    expect(environment(`enforce: block, freeze: [${days}]`, 'enforce: block')).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-19', '2027-01-05'))).toEqual([path]);
    expect(at(days, freeze('2026-12-20', '2027-01-05'))).toEqual([path]);
    expect(at(days, freeze('2026-12-21', '2027-01-04'))).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-20', '2027-01-03'))).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-19', '2027-01-05', 'Europe/Berlin'))).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-20', '2027-01-04', 'Europe/Berlin'))).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-19T00:00', '2027-01-05'))).toEqual([`!${path}`]);
    expect(at(days, freeze('2026-12-19', '2027-01-05T00:00'))).toEqual([`!${path}`]);
    expect(at(days, days.replace('Holidays', 'Sale'))).toEqual([path]);
    expect(at(`${days}, ${freeze('2027-04-01', '2027-04-02')}`, freeze('2027-04-01', '2027-04-02'))).toEqual([
      `!${path}`,
    ]);
  });

  it('where more is excused weakens', () => {
    const at = (before: string, now: string) => environment(`enforce: block${before}`, `enforce: block${now}`);
    const waivers = 'waivers environments.production.waivers';
    expect(at('', ', waivers: { by: qa, max: 2h }')).toEqual([`!${waivers}`]);
    expect(at(', waivers: { by: qa, max: 2h }', '')).toEqual([waivers]);
    expect(at(', waivers: { by: qa, max: 2h }', ', waivers: { by: qa, max: 1h }')).toEqual([waivers]);
    expect(at(', waivers: { by: qa, max: 1h }', ', waivers: { by: qa, max: 2h }')).toEqual([`!${waivers}`]);
    expect(at(', waivers: { by: qa, max: 2h }', ', waivers: { by: ops, max: 1h }')).toEqual([`!${waivers}`]);
    const override = 'override environments.production.override';
    expect(at(', override: { by: ops, people: 3 }', ', override: { by: ops, people: 2 }')).toEqual([`!${override}`]);
    expect(at(', override: { by: ops, people: 2 }', ', override: { by: ops, people: 3 }')).toEqual([override]);
  });

  it('with something that is not told apart weakens', () => {
    const odd = { ...anEnvironment(), louder: true };
    expect(tell(aChecklist(), aChecklist({ environments: [odd] }))).toEqual(['!other environments.production']);
    const lunar = anEnvironment({ calendar: Object.assign({ windows: [], freezes: [] }, { moons: 2 }) });
    expect(tell(aChecklist(), aChecklist({ environments: [lunar] }))).toEqual(['!other environments.production']);
  });
});
