import { describe, expect, it } from '@jest/globals';
import { benchFor, findingOf, idleFinding, questionOf, sessionFor } from '../../src/judge/findings.ts';
import type { Checklist, Item } from '../../src/checklist/model.ts';
import type { ChangeFacts, Revision } from '../../src/evidence/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, aCheck, aCommitEvidence, head, later, opened, said, someFacts } from '../builders/facts.ts';
import { aBot, ada, octavia, otto } from '../builders/people.ts';
import { aSignOff } from '../builders/question.ts';

const staging = anEnvironment({ name: 'staging', branches: ['feature'] });
const production = anEnvironment();
const boxes = [
  anItem('lb', { evidence: evidence.tick('ops') }),
  anItem('db', { evidence: evidence.all(evidence.check('ci / test'), evidence.tick('lead')) }),
];

/** A description that `editors` ticked one box of after the other, in the order of the texts. */
function body(...steps: readonly (readonly [string, Revision['editor']])[]): ChangeFacts['body'] {
  const moments = [said, later];
  const list = steps.map(([text, editor], index) => ({ text, editor, at: moments[index] ?? later })).toReversed();
  const creation = { text: '', editor: ada, at: opened };
  return {
    text: list[0]?.text ?? '',
    createdAt: opened,
    revisions: { complete: true, list: [...list, creation] },
  };
}

const bothTicked = body(['- [x] Item lb\n', otto], ['- [x] Item lb\n- [x] Item db\n', octavia]);

function bench(
  over: Partial<Checklist> = {},
  change: Partial<ChangeFacts> = {},
  { environment = production, signOffs = [aSignOff()] } = {},
) {
  const checklist = aChecklist({ environments: [staging, production], ...over });
  const facts = someFacts({
    change: aChange(change),
    commits: [aCommitEvidence({ checks: [aCheck({ id: 1 })] })],
    items: ['lb', 'db', 'qa'],
  });
  const [only = aChange()] = facts.changes;
  return benchFor(
    sessionFor(checklist, facts, { change: only, candidate: head }, anInterpretation({ signOffs })),
    environment,
  );
}

describe('the question of an item', () => {
  it('names the environments that ask for it, as a line to paste must', () => {
    const askedIn = (item: Item) => questionOf(item, bench({ items: [item] })).askedIn;
    expect(askedIn(anItem('qa'))).toEqual(['staging', 'production']);
    expect(askedIn(anItem('qa', { environments: ['production'] }))).toEqual(['production']);
    expect(askedIn(anItem('qa', { phase: 'review' }))).toEqual([]);
  });

  it('names no environment that the conditions of the item exclude', () => {
    const item = anItem('qa', { when: { environment: ['production'] } });
    expect(questionOf(item, bench({ items: [item] })).askedIn).toEqual(['production']);
    expect(findingOf(item, bench({ items: [item] }, {}, { environment: staging, signOffs: [] }))).toMatchObject({
      outcome: 'not-applicable',
      code: 'NOT_APPLICABLE',
      sentence: 'It is judged for staging, not for production.',
      facts: [
        { what: 'It is judged for staging, not for production.', source: 'https://github.test/acme/shop/pull/7' },
      ],
    });
  });

  it('carries the sign-offs of its environment, and no other', () => {
    const signOffs = [aSignOff({ environment: 'staging' }), aSignOff(), aSignOff({ environment: 'Production' })];
    expect(questionOf(anItem('qa'), bench({}, {}, { environment: production, signOffs })).signOffs).toEqual([
      aSignOff(),
    ]);
  });
});

describe('a finding', () => {
  it('names the kinds of evidence it can be proved by, each once, in file order', () => {
    const either = evidence.any(
      evidence.signoff('qa'),
      evidence.all(evidence.check('none'), evidence.signoff('ops')),
      evidence.tick('ops'),
    );
    const item = anItem('x', { evidence: either });
    expect(findingOf(item, bench({ items: [item] })).kinds).toEqual(['signoff', 'check', 'tick']);
  });

  it('begins with why a conditional item applies, and says nothing where it always does', () => {
    const always = anItem('x');
    const sometimes = anItem('x', { when: { paths: ['src/**'] } });
    const facts = (item: Item) => findingOf(item, bench({ items: [item] })).facts;
    expect(facts(sometimes)[0]?.what).toBe('The change touches src/vouchers.ts.');
    expect(facts(sometimes).slice(1)).toEqual(facts(always));
    expect(facts(always)).toHaveLength(1);
  });

  it('says which template its item comes from, and nothing of that where none does', () => {
    const from = 'holdpoint:deployment@1.0.0';
    const finding = (item: Item) => findingOf(item, bench({ items: [item] }));
    expect(finding(anItem('x', { from })).from).toBe(from);
    expect(finding(anItem('x'))).not.toHaveProperty('from');
  });

  it.each([
    ['the role of a sign-off that is missing', evidence.signoff('lead'), ['lead']],
    ['no role once it is met', evidence.signoff('qa'), null],
    ['no role where nobody has to sign', evidence.check('none'), null],
    [
      'of several parts the roles of those that are open',
      evidence.all(evidence.signoff('qa'), evidence.tick('ops')),
      ['ops'],
    ],
    [
      'every role once, however deep',
      evidence.any(
        evidence.all(evidence.signoff('ops'), evidence.check('none')),
        evidence.tick('ops'),
        evidence.signoff('lead'),
      ),
      ['ops', 'lead'],
    ],
    [
      'no role of an alternative that is met',
      evidence.any(evidence.signoff('lead'), evidence.check('ci / test')),
      null,
    ],
  ])('tells who can sign for %s', (_name, proof, roles) => {
    const item = anItem('qa', { evidence: proof });
    const finding = findingOf(item, bench({ items: [item] }));
    expect(finding.signable?.map(({ role }) => role) ?? null).toEqual(roles);
  });

  it('about an item that is not judged asks nothing of anybody', () => {
    const item = anItem('x', { evidence: evidence.signoff('qa') });
    expect(idleFinding(item, production, 'ASKED_AT_DEPLOYMENT', 'Later.')).toEqual({
      item: 'x',
      title: 'Item x',
      section: null,
      why: null,
      phase: 'pre-deployment',
      ask: 'change',
      wording: item.wording,
      environment: 'production',
      outcome: 'not-applicable',
      signers: ['qa'],
      kinds: ['signoff'],
      code: 'ASKED_AT_DEPLOYMENT',
      sentence: 'Later.',
      next: [],
      facts: [],
    });
  });
});

describe('who stands for a role by a tick', () => {
  it('is told where boxes of several roles are ticked, because one person fills one role', () => {
    expect(bench({ items: boxes }, { body: bothTicked }).ticks).toEqual([
      { role: 'ops', by: otto, at: said },
      { role: 'lead', by: octavia, at: later },
    ]);
  });

  it('leaves out a box that a later text unticked or doubled', () => {
    for (const text of ['- [ ] Item lb\n- [x] Item db\n', '- [x] Item lb\n- [x] Item db\n- [x] Item lb\n']) {
      const description = body(['- [x] Item lb\n', otto], [text, octavia]);
      expect(bench({ items: boxes }, { body: description }).ticks).toEqual([{ role: 'lead', by: octavia, at: later }]);
    }
  });

  it('leaves out boxes that are open, and those of an item that does not apply', () => {
    const oneTicked = body(['- [x] Item lb\n- [ ] Item db\n', otto]);
    expect(bench({ items: boxes }, { body: oneTicked }).ticks).toEqual([{ role: 'ops', by: otto, at: said }]);
    const [lb = anItem('lb'), db = anItem('db')] = boxes;
    const items = [lb, { ...db, when: { paths: ['never/**'] } }];
    expect(bench({ items }, { body: bothTicked }).ticks).toEqual([{ role: 'ops', by: otto, at: said }]);
  });

  it('is nobody where it is not told who ticked, no person did, or one without the role', () => {
    for (const editor of [null, aBot('ops-bot'), ada]) {
      const description = body(['- [x] Item lb\n', editor], ['- [x] Item lb\n- [x] Item db\n', octavia]);
      expect(bench({ items: boxes }, { body: description }).ticks).toEqual([{ role: 'lead', by: octavia, at: later }]);
    }
  });

  it('is not asked where all boxes are of one role', () => {
    const items = ['lb', 'db'].map((id) => anItem(id, { evidence: evidence.tick('ops') }));
    const description = body(['- [x] Item lb\n- [x] Item db\n', otto]);
    expect(bench({ items }, { body: description }).ticks).toEqual([]);
  });

  it('is not asked where the other box belongs to another environment, or is proved by a sign-off', () => {
    const [lb = anItem('lb')] = boxes;
    const elsewhere = anItem('db', { evidence: evidence.tick('lead'), environments: ['staging'] });
    const signed = anItem('db', { evidence: evidence.signoff('lead') });
    expect(bench({ items: [lb, elsewhere] }, { body: bothTicked }).ticks).toEqual([]);
    expect(bench({ items: [lb, signed] }, { body: bothTicked }).ticks).toEqual([]);
  });

  it('is not asked where one person may fill several roles', () => {
    const environment = anEnvironment({ separationOfDuties: 'off' });
    expect(bench({ items: boxes }, { body: bothTicked }, { environment, signOffs: [] }).ticks).toEqual([]);
  });
});
