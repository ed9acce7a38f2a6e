import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aComment,
  earlier,
  later,
  membership,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { octavia, otto } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const profile = { branches: ['feature'], due: 48 * hour, environments: null };
const rule = { waivers: { by: 'lead', most: 24 * hour } };
const checklist = aChecklist({
  roles: {
    lead: aRole('lead', { users: ['octavia', 'otto'] }),
    ops: aRole('ops', { users: ['octavia', 'otto'] }),
    qa: aRole('qa', { users: ['octavia'] }),
  },
  environments: [anEnvironment(rule), anEnvironment({ ...rule, name: 'staging' })],
  profiles: [
    { ...profile, id: 'hotfix', by: 'ops', later: ['tests'] },
    { ...profile, id: 'night', by: 'lead', later: ['build'] },
    { ...profile, id: 'dawn', by: 'ops', later: ['build'] },
  ],
  items: [anItem('tests'), anItem('build'), anItem('tried', { evidence: evidence.signoff('qa') })],
});

let id = 1;
const says = (text: string, author = octavia, over: Partial<Comment> = {}) =>
  aComment({ id: String((id += 1)), author, text, ...over });
const waive = '/waive tests until 2026-11-20T20:00:00Z in production -- the runner farm is down';
const choose = (name: string) => `/profile ${name} -- the shop is down`;

/** What everybody's words of exceptions come to, by name and place. */
function outcome(comments: readonly Comment[], list: Checklist = checklist, facts: Partial<Facts> = {}) {
  const change = aChange({ comments });
  const { waivers, profiles } = interpret(list, someFacts({ items: ['tests', 'tried', 'build'], change, ...facts }));
  return [...waivers, ...profiles].map(
    ({ item, environment, standing }) => `${item} ${environment} ${standing.counts ? 'counts' : standing.code}`,
  );
}

describe('exceptions of one person for two roles', () => {
  it('are the waiver alone, whichever came first (T11)', () => {
    const left = ['tests production counts', 'hotfix production SIGNOFF_SECOND_ROLE', 'hotfix staging counts'];
    expect(outcome([says(waive), says(choose('hotfix'))])).toEqual(left);
    expect(outcome([says(choose('hotfix')), says(waive)])).toEqual(left);
  });

  it('are all of them for one role, of two people, and where duties are not separated', () => {
    const all = (name: string) => ['tests production counts', `${name} production counts`, `${name} staging counts`];
    expect(outcome([says(waive), says(choose('night'))])).toEqual(all('night'));
    expect(outcome([says(waive), says(choose('hotfix'), otto)])).toEqual(all('hotfix'));
    const environments = checklist.environments.map((one) => ({ ...one, separationOfDuties: 'off' as const }));
    expect(outcome([says(waive), says(choose('hotfix'))], { ...checklist, environments })).toEqual(all('hotfix'));
  });

  it('are the choice where the waiver does not count, or is of another commit', () => {
    const soon = says(waive.replace('the runner farm is down', 'soon'));
    expect(outcome([soon, says(choose('hotfix'))])).toEqual(['hotfix production counts', 'hotfix staging counts']);
    const back = says('/revoke tests', octavia, { createdAt: later });
    expect(outcome([says(waive), says(choose('hotfix')), back])).toEqual([
      'tests production SIGNOFF_REVOKED',
      'hotfix production counts',
      'hotfix staging counts',
    ]);
    const sightings = [
      { commit: earlier, at: '2026-11-20T09:00:00Z', how: 'shown-by-app' },
      ...someFacts().sightings,
    ] satisfies Facts['sightings'];
    const kept = anItem('tests', { evidence: { kind: 'signoff', spec: { role: 'qa', onPush: 'keep' } } });
    const items = [kept, ...checklist.items.slice(1)];
    const old = says(waive.replace(' until', ` @${earlier} until`));
    expect(outcome([old, says(choose('hotfix'))], { ...checklist, items }, { sightings })).toContain(
      'hotfix production counts',
    );
  });

  it('are of two profiles the first, and neither where both are as old (T11)', () => {
    const second = (name: string) => [`${name} production SIGNOFF_SECOND_ROLE`, `${name} staging SIGNOFF_SECOND_ROLE`];
    const counts = (name: string) => [`${name} production counts`, `${name} staging counts`];
    const at = (createdAt: string, name: string) => says(choose(name), octavia, { createdAt });
    expect(outcome([at(said, 'night'), at(later, 'hotfix')])).toEqual([...counts('night'), ...second('hotfix')]);
    expect(outcome([at(later, 'night'), at(said, 'hotfix')])).toEqual([...second('night'), ...counts('hotfix')]);
    expect(outcome([at(said, 'night'), at(said, 'hotfix')])).toEqual([...second('night'), ...second('hotfix')]);
    expect(outcome([at(said, 'dawn'), at(later, 'hotfix')])).toEqual([...counts('dawn'), ...counts('hotfix')]);
  });

  it('are answered with the reason', () => {
    const change = aChange({ comments: [says(waive), says(choose('hotfix'))] });
    const { replies } = interpret(checklist, someFacts({ items: ['tests', 'tried', 'build'], change }));
    expect(JSON.stringify(replies.at(-1))).toContain(
      'octavia stands for the role lead on this change, so the choice for the role ops does not count; one person fills one role here.',
    );
  });

  it('do not count while it cannot be learnt whether they stand for another one (T11)', () => {
    const list = { ...checklist, roles: { ...checklist.roles, qa: aRole('qa', { users: [], teams: ['acme/qa'] }) } };
    const tried = says('/signoff qa in production', octavia, { createdAt: later });
    const given = (answered: Facts['readings'], comments: readonly Comment[]) => {
      const told = { ...someFacts({ change: aChange({ comments }) }).readings, ...answered };
      return outcome(comments, list, { readings: told });
    };
    const need = { kind: 'team', team: 'acme/qa', login: 'octavia' } as const;
    const unread = readings([need, unlearnable('API_PARTIAL')]);
    const no = membership('acme/qa', 'octavia', 'none');
    const yes = membership('acme/qa', 'octavia');
    expect(given(unread, [says(waive), tried])).toEqual(['tests production API_PARTIAL']);
    expect(given(no, [says(waive), tried])).toEqual(['tests production counts']);
    expect(given(yes, [says(waive), tried])).toEqual(['tests production SIGNOFF_SECOND_ROLE']);
    const chosen = (production: string) => [`hotfix production ${production}`, 'hotfix staging counts'];
    expect(given(unread, [says(choose('hotfix')), tried])).toEqual(chosen('API_PARTIAL'));
    expect(given(no, [says(choose('hotfix')), tried])).toEqual(chosen('counts'));
    expect(given(unread, [says(waive, otto), tried])).toEqual(['tests production counts']);
    const lead = says('/signoff tried in production', otto, { createdAt: said });
    expect(given({ ...unread, ...membership('acme/qa', 'otto') }, [says(waive), tried, lead])).toEqual([
      'tests production API_PARTIAL',
    ]);
    const environments = list.environments.map((one) => ({ ...one, separationOfDuties: 'off' as const }));
    const facts = { readings: { ...someFacts().readings, ...unread } };
    expect(outcome([says(waive), tried], { ...list, environments }, facts)).toEqual(['tests production counts']);
  });
});

describe('whatever people say', () => {
  const lines = [
    '/signoff qa in production',
    '/signoff ops in production',
    '/signoff go in production',
    waive,
    waive.replace('tests', 'build'),
    choose('hotfix'),
    choose('night'),
    choose('dawn'),
    '/revoke qa',
    '/revoke hotfix',
    '/revoke tests',
  ];
  const word = fc.record({
    who: fc.constantFrom(octavia, otto),
    text: fc.constantFrom(...lines),
    minute: fc.integer({ min: 10, max: 14 }),
  });
  const items = [
    ...checklist.items,
    anItem('kept', { evidence: { kind: 'signoff', spec: { role: 'ops', onPush: 'keep' } } }),
    anItem('go', { evidence: evidence.signoff('lead') }),
  ];

  it('one person counts for one role in an environment (T11)', () => {
    let several = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const comments = words.map(({ who, text, minute }) =>
          says(text, who, { createdAt: `2026-11-20T11:${minute}:00Z` }),
        );
        const facts = someFacts({ items: items.map((one) => one.id), change: aChange({ comments }) });
        const { signOffs, waivers, profiles } = interpret({ ...checklist, items }, facts);
        const counting = [...signOffs, ...waivers, ...profiles].filter(({ standing }) => standing.counts);
        for (const { by, environment, role } of counting) {
          const own = counting.filter((one) => one.by.id === by.id && one.environment === environment);
          expect(own.filter((one) => one.role !== role)).toEqual([]);
          if (own.length > 1) several += 1;
        }
      }),
      { seed: 11, numRuns: 300 },
    );
    expect(several).toBeGreaterThan(100);
  });
});
