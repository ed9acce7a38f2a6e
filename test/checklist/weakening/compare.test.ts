import { describe, expect, it } from '@jest/globals';
import { compareChecklists } from '../../../src/checklist/weakening/compare.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import { aChecklist, anEnvironment, anItem } from '../../builders/checklist.ts';
import { changed, environment, FILE, item, read, tell } from './told.ts';

describe('a checklist that says the same', () => {
  it('changes nothing, whatever its order and where its lines stand', () => {
    expect(compareChecklists(read(FILE), read(`# a comment\n${FILE}`))).toEqual({ changes: [], voids: [] });
    expect(changed(['users: [otto], teams: [acme/operations]', 'teams: [acme/operations], users: [Otto]'])).toEqual([]);
    expect(environment('enforce: block, branches: [main, next]', 'enforce: block, branches: [next, main]')).toEqual([]);
  });

  it('is asked of where it is only written otherwise', () => {
    expect(item('check: ci / a', 'check: { name: ci / a }')).toEqual([]);
    expect(item('environments: [production, staging], check: a', 'check: a')).toEqual([]);
    expect(item('check: a', 'environments: [staging, production], check: a')).toEqual([]);
  });
});

describe('an item', () => {
  it('that is removed weakens, and one beside others that always count does not', () => {
    expect(changed(['  qa:\n    title: QA sign-off\n    signoff: qa\n', ''])).toEqual(['!item-removed items.qa']);
    expect(item('check: a', 'check: a } \n  two: { title: Two, check: b')).toEqual(['item-added items.two']);
  });

  it('that is renamed weakens nothing, and one that says something else at once is another', () => {
    expect(changed(['  tests:', '  all-tests:'])).toEqual(['item-renamed items.tests']);
    expect(changed(['  tests:', '  all-tests:'], ['ci / test', 'ci / lint'])).toEqual([
      '!item-removed items.tests',
      'item-added items.all-tests',
    ]);
  });

  it('is gone where another one that says the same was there before', () => {
    const twin = '  twin:\n    title: All tests are passing\n    check: ci / test\n';
    const both = read(FILE.replace('  qa:\n', `${twin}  qa:\n`));
    expect(tell(both, read(FILE))).toEqual(['!item-removed items.twin']);
    expect(tell(both, read(FILE.replace('  tests:', '  twin:')))).toEqual(['!item-removed items.tests']);
  });

  it('that somebody vouched for is reworded also where nobody does any more', () => {
    expect(item('signoff: qa', 'why: Because., check: a')).toEqual([
      '!item-reworded items.one',
      '!evidence items.one.signoff',
    ]);
    expect(item('check: a', 'why: Because., signoff: qa')).toEqual([
      '!item-reworded items.one',
      '!evidence items.one.check',
    ]);
  });

  it('keeps its name however alike a new one is', () => {
    expect(
      changed(['  tests:\n', '  more:\n    title: All tests are passing\n    check: ci / test\n  tests:\n']),
    ).toEqual(['item-added items.more']);
  });

  it('that is worded otherwise weakens where somebody vouches for the words', () => {
    expect(changed(['QA sign-off', 'QA has seen it'])).toEqual(['!item-reworded items.qa']);
    expect(changed(['title: QA sign-off', 'title: QA sign-off\n    why: Because.'])).toEqual([
      '!item-reworded items.qa',
    ]);
    expect(changed(['title: QA sign-off', 'title: QA sign-off\n    section: People'])).toEqual([
      'item-reworded items.qa',
    ]);
    expect(changed(['All tests are passing', 'Some tests are passing'])).toEqual(['item-reworded items.tests']);
  });

  it.each([
    'workflow: { path: .github/workflows/ci.yml }',
    'deployment: { environment: staging }',
    'window: { days: mon-fri, hours: "09:00-16:00", zone: UTC }',
    'variables: { names: [TOKEN] }',
  ])('proved by %s is only labelled by its words', (proof) => {
    expect(item(`ask: release, ${proof}`, `why: Because., ask: release, ${proof}`)).toEqual([
      'item-reworded items.one',
    ]);
  });

  it.each(['tick: qa', 'review: { from: [quinn] }', 'file: docs/a.md', 'any: [{ check: a }, { signoff: qa }]'])(
    'proved by %s is meant as it is worded',
    (proof) => {
      expect(item(proof, `why: Because., ${proof}`)).toEqual(['!item-reworded items.one']);
    },
  );

  it('that is asked in another phase weakens, but for one that is asked before the deployment now', () => {
    expect(item('check: a', 'phase: review, check: a')).toEqual(['!phase items.one.phase']);
    expect(item('phase: review, check: a', 'check: a')).toEqual(['phase items.one.phase']);
    expect(item('phase: review, check: a', 'phase: close, check: a')).toEqual(['!phase items.one.phase']);
  });

  it('that is asked of something else weakens', () => {
    expect(item('check: a', 'ask: release, check: a')).toEqual(['!ask items.one.ask']);
    expect(item('ask: release, check: a', 'check: a')).toEqual(['!ask items.one.ask']);
  });

  it('that is asked in fewer environments weakens', () => {
    expect(item('check: a', 'environments: [staging], check: a')).toEqual([
      '!item-environments items.one.environments',
    ]);
    expect(item('environments: [production], check: a', 'environments: [staging], check: a')).toEqual([
      '!item-environments items.one.environments',
    ]);
    expect(item('environments: [staging], check: a', 'check: a')).toEqual(['item-environments items.one.environments']);
  });

  it('that applies less often weakens, and where it cannot be told', () => {
    const when = (before: string, now: string) => item(`${before}check: a`, `${now}check: a`);
    const weaker = ['!when items.one.when'];
    const wider = ['when items.one.when'];
    expect(when('', 'when: { paths: ["db/**"] }, ')).toEqual(weaker);
    expect(when('when: { paths: ["db/**"] }, ', '')).toEqual(wider);
    expect(when('when: { paths: ["db/**"] }, ', 'when: { paths: ["db/**", "sql/**"] }, ')).toEqual(wider);
    expect(when('when: { paths: ["db/**", "sql/**"] }, ', 'when: { paths: ["db/**"] }, ')).toEqual(weaker);
    expect(when('when: { paths: ["db/**"], labels: [risky] }, ', 'when: { labels: [risky] }, ')).toEqual(wider);
    expect(when('when: { labels: [risky] }, ', 'when: { base: [main], labels: [risky] }, ')).toEqual(weaker);
    expect(when('when: { size: { files: 10 } }, ', 'when: { size: { files: 5 } }, ')).toEqual(weaker);
    expect(when('when: { size: { files: 9 }, paths: [a] }, ', 'when: { size: { files: 9 }, paths: [a, b] }, ')).toEqual(
      wider,
    );
    expect(when('when: { environment: [staging] }, ', 'when: { environment: [staging, production] }, ')).toEqual(wider);
    expect(when('when: { labels: [a] }, ', 'when: { labels: [a, b] }, ')).toEqual(wider);
    expect(when('when: { base: [a] }, ', 'when: { base: [a, b] }, ')).toEqual(wider);
    expect(when('when: { commit-message: ["fix*"] }, ', 'when: { commit-message: ["fix*", "a*"] }, ')).toEqual(wider);
    expect(when('when: { author: { users: [ada] } }, ', 'when: { author: { users: [ada, otto] } }, ')).toEqual(weaker);
  });

  it('that counts later weakens', () => {
    const day = (before: string, now: string) => item(`${before}check: a`, `${now}check: a`);
    const path = 'enforce-from items.one.enforce-from';
    expect(day('', 'enforce-from: 2026-12-01, ')).toEqual([`!${path}`]);
    expect(day('enforce-from: 2026-12-01, ', 'enforce-from: 2026-12-02, ')).toEqual([`!${path}`]);
    expect(day('enforce-from: 2026-12-01, ', 'enforce-from: 2026-11-30, ')).toEqual([path]);
    expect(day('enforce-from: 2026-12-01, ', '')).toEqual([path]);
  });

  it('that can be waived weakens', () => {
    expect(item('waivable: false, check: a', 'check: a')).toEqual(['!waivable items.one.waivable']);
    expect(item('check: a', 'waivable: false, check: a')).toEqual(['waivable items.one.waivable']);
  });

  it('that is proved otherwise weakens where that is not plainly no less', () => {
    expect(item('check: a', 'check: b')).toEqual(['!evidence items.one.check']);
    expect(item('check: a', 'all: [{ check: a }, { check: b }]')).toEqual(['evidence items.one.check']);
  });

  it('with something that is not told apart weakens', () => {
    const odd = { ...anItem('tests'), louder: true };
    expect(tell(aChecklist(), aChecklist({ items: [odd] }))).toEqual(['!other items.tests']);
    expect(
      tell(aChecklist(), aChecklist({ items: [{ ...anItem('tests'), wording: 'f'.repeat(16), from: 'x' }] })),
    ).toEqual([]);
  });
});

describe('where nothing was always asked', () => {
  const rare = anItem('db', { when: { paths: ['db/**'] } });
  const before = (over: Partial<Checklist> = {}) => aChecklist({ items: [rare], ...over });

  it('one more item can open what was shut because nothing proved anything', () => {
    expect(tell(before(), before({ items: [rare, anItem('new')] }))).toEqual(['!item-added items.new']);
  });

  it('so can an item that applies more often, counts earlier, or is asked in more places', () => {
    expect(tell(before(), before({ items: [{ ...rare, when: null }] }))).toEqual(['!when items.db.when']);
    const later = anItem('db', { enforceFrom: '2026-12-01' });
    expect(tell(before({ items: [later] }), before({ items: [{ ...later, enforceFrom: '2026-11-01' }] }))).toEqual([
      '!enforce-from items.db.enforce-from',
    ]);
    expect(tell(before({ items: [later] }), before({ items: [anItem('db')] }))).toEqual([
      '!enforce-from items.db.enforce-from',
    ]);
    const review = anItem('db', { phase: 'review' });
    expect(tell(before({ items: [review] }), before({ items: [anItem('db')] }))).toEqual(['!phase items.db.phase']);
    const here = anItem('db', { environments: ['production'] });
    const environments = [anEnvironment(), anEnvironment({ name: 'staging' })];
    expect(tell(before({ environments, items: [here] }), before({ environments, items: [anItem('db')] }))).toEqual([
      '!item-environments items.db.environments',
    ]);
  });

  it.each([
    ['applies only sometimes', { when: { base: ['main'] } }, true],
    ['counts only later', { enforceFrom: '2026-12-01' }, true],
    ['is asked in another phase', { phase: 'review' }, true],
    ['is asked only at the release', { ask: 'release' }, true],
    ['is asked elsewhere', { environments: ['staging'] }, true],
    ['is asked wherever the new one is', { environments: ['production'] }, false],
    ['is asked everywhere', {}, false],
  ] as const)('it matters that the other one %s', (_how, over, weaker) => {
    const other = anItem('other', over);
    const added = anItem('new', { environments: ['production'] });
    expect(tell(aChecklist({ items: [other] }), aChecklist({ items: [other, added] }))).toEqual([
      `${weaker ? '!' : ''}item-added items.new`,
    ]);
  });

  it('an item of the release is kept company by any other', () => {
    const other = anItem('other', { ask: 'release' });
    const added = anItem('new', { ask: 'release' });
    expect(tell(aChecklist({ items: [other] }), aChecklist({ items: [other, added] }))).toEqual([
      'item-added items.new',
    ]);
  });

  it('an item of everywhere is not kept company by one of somewhere', () => {
    const other = anItem('other', { environments: ['production'] });
    expect(tell(aChecklist({ items: [other] }), aChecklist({ items: [other, anItem('new')] }))).toEqual([
      '!item-added items.new',
    ]);
  });
});

describe('a role', () => {
  it('weakens with whoever fills it, or does no more', () => {
    expect(changed(['users: [quinn]', 'users: [quinn, rhea]'])).toEqual(['!role-widened roles.qa']);
    expect(changed(['users: [otto], teams: [acme/operations]', 'users: [otto]'])).toEqual(['!role-narrowed roles.ops']);
    expect(changed(['users: [quinn]', 'users: [rhea]'])).toEqual(['!role-widened roles.qa', '!role-narrowed roles.qa']);
    expect(changed(['  qa: { users: [quinn] }', '  qa: { users: [quinn] }\n  lead: { users: [rhea] }'])).toEqual([
      '!role-added roles.lead',
    ]);
    const { roles } = aChecklist();
    const { lead: _lead, ...others } = roles;
    expect(tell(aChecklist(), aChecklist({ roles: others }))).toEqual(['!role-removed roles.lead']);
  });
});

describe('a checklist', () => {
  it('weakens with what is not told apart', () => {
    const odd: Checklist = Object.assign(aChecklist(), { guard: 'lead' });
    expect(tell(odd, aChecklist())).toEqual(['!other ']);
    expect(compareChecklists(odd, aChecklist()).changes[0]?.sentence).toBe(
      'The checklist changes in a way that is not told apart.',
    );
  });
});

describe('sign-offs', () => {
  it('are void where their item is gone or says something else', () => {
    const voids = (now: string) => compareChecklists(read(FILE), read(now)).voids.map(({ item: id }) => id);
    expect(voids(FILE.replace('All tests', 'The tests'))).toEqual([]);
    expect(voids(FILE.replace('QA sign-off', 'QA has seen it').replace('  db:', '  migrations:'))).toEqual([
      'qa',
      'db',
    ]);
    expect(compareChecklists(read(FILE), read(FILE.replace('QA sign-off', 'QA'))).voids).toEqual([
      { item: 'qa', title: 'QA sign-off' },
    ]);
  });

  it('are void of an item that asks for more besides', () => {
    const before = FILE.replace('    signoff: ops', '    all: [{ check: ci / e2e }, { signoff: ops }]');
    const { voids } = compareChecklists(read(before), read(FILE));
    expect(voids.map(({ item: id }) => id)).toEqual(['db']);
  });

  it('stay where only where and when the item counts has changed', () => {
    const now = FILE.replace(
      '    signoff: qa',
      '    environments: [staging]\n    enforce-from: 2026-12-01\n    signoff: qa',
    );
    expect(compareChecklists(read(FILE), read(now)).voids).toEqual([]);
  });
});
