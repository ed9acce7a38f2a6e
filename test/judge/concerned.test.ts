import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { both } from '../../src/judge/both.ts';
import { gatesOf } from '../../src/judge/gates.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { gateCheck } from '../../src/report/check-run.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, someFacts } from '../builders/facts.ts';
import { green, judged, merge, mergedChange, production } from './judged.ts';

const environments = [
  anEnvironment({ name: 'api', paths: ['services/api/**'] }),
  anEnvironment({ name: 'web', paths: ['services/web/**'] }),
];
const items = [
  anItem('tests', { evidence: evidence.check('ci / test') }),
  anItem('contract', { environments: ['api'], evidence: evidence.check('contract') }),
];
const checklist: Checklist = aChecklist({ environments, items });
const touching = (...paths: readonly string[]) => aChange({ files: paths.map((path) => ({ path })) });
const names = (facts: Facts) => gatesOf(checklist, facts).map((gate) => (gate.kind === 'merge' ? 'merge' : gate.name));

function mergeGate(...paths: readonly string[]) {
  return judged(merge, { checklist: { environments, items }, facts: { change: touching(...paths) } });
}

describe('a monorepo', () => {
  it('shows each change the environments that it concerns, and no other', () => {
    const after = (...paths: readonly string[]) =>
      names(someFacts({ change: { ...mergedChange, files: paths.map((path) => ({ path })) } }));
    expect(after('services/api/a.ts')).toEqual(['api']);
    expect(after('services/web/a.ts', 'services/api/a.ts')).toEqual(['api', 'web']);
    expect(after('README.md')).toEqual([]);
    expect(after('.github/workflows/deploy.yml')).toEqual(['api', 'web']);
  });

  it('asks before the merge what the concerned environments ask', () => {
    const asked = (...paths: readonly string[]) => mergeGate(...paths).findings.map(({ item }) => item);
    expect(asked('services/web/a.ts')).toEqual(['tests']);
    expect(asked('services/api/a.ts')).toEqual(['tests', 'contract']);
    expect(mergeGate('services/web/a.ts')).toMatchObject({ verdict: 'go', open: true });
    expect(mergeGate('services/api/a.ts')).toMatchObject({ verdict: 'pending', open: false });
  });

  it('lets a change that concerns none of them be merged, and says that nothing was asked', () => {
    const call = mergeGate('README.md');
    expect(names(someFacts({ change: touching('README.md') }))).toEqual(['merge']);
    expect(call).toMatchObject({
      verdict: 'pending',
      open: true,
      enforcement: 'off',
      findings: [],
      blockers: [
        {
          outcome: 'pending',
          code: 'NOT_CONCERNED',
          sentence: 'Pull request #7 touches none of the paths that concern api, web.',
          next: [
            {
              who: 'somebody who can change the checklist',
              how: 'adds what is missing to `paths` of api, web, if it does concern it',
            },
          ],
        },
      ],
    });
    const run = gateCheck(call, []);
    expect(run).toMatchObject({
      conclusion: 'neutral',
      title: 'Pull request #7 touches none of the paths that concern api, web',
    });
    expect(run?.summary).not.toContain('switched off');
  });

  it('keeps shut what no environment takes at all', () => {
    const develop = [anEnvironment({ branches: ['develop'], paths: ['a/**'] })];
    const call = judged(merge, { checklist: { environments: develop }, facts: { change: touching('README.md') } });
    expect(call).toMatchObject({ open: false, blockers: [{ code: 'BRANCH_NOT_ALLOWED' }] });
  });

  it('never opens the gate of an environment that the change does not concern (T63)', () => {
    const paths = [anEnvironment({ paths: ['services/api/**'] })];
    const facts = { change: { ...mergedChange, files: [{ path: 'README.md' }] }, commits: [green] };
    const call = judged(production, { checklist: { environments: paths }, facts });
    expect(call).toMatchObject({
      verdict: 'no-go',
      open: false,
      blockers: [{ outcome: 'unmet', sentence: 'Pull request #7 touches none of the paths that concern production.' }],
    });
  });

  it('judges what is asked about by name like everything else', () => {
    const { subject } = someFacts();
    const facts = { change: touching('README.md'), subject: { ...subject, environment: 'production' } };
    const open = [anEnvironment({ branches: ['feature'], paths: ['services/api/**'] })];
    expect(judged(production, { checklist: { environments: open }, facts })).toMatchObject({
      verdict: 'go',
      blockers: [],
    });
  });

  it('reads what a changed file is where that decides', () => {
    const change = aChange({ files: [{ path: 'vendor', lines: { added: 1, removed: 1 } }] });
    const sql = aChecklist({ environments: [anEnvironment({ paths: ['**/*.sql'] })], items });
    const wanted = missingNeeds(sql, someFacts({ change, commits: [green] }));
    expect(wanted.filter(({ kind }) => kind === 'file')).toHaveLength(2);
  });
});

describe('a checklist that narrows its paths while a change is in flight', () => {
  const call = (paths: readonly string[] | null) =>
    judged(production, {
      checklist: { environments: [anEnvironment({ branches: ['feature'], ...(paths === null ? {} : { paths }) })] },
      facts: { change: touching('README.md') },
    });

  it('leaves it to the one that is concerned', () => {
    const narrow = call(['services/**']);
    const wide = call(null);
    expect(both(narrow, wide, 'the earlier one')).toMatchObject({ verdict: 'go', open: true, blockers: [] });
    expect(both(wide, narrow, 'the earlier one')).toBe(wide);
    expect(both(narrow, narrow, 'the earlier one')).toBe(narrow);
  });
});

it('is the same in a whole look: no roll call of what is not concerned', () => {
  const facts = someFacts({ change: { ...mergedChange, files: [{ path: 'services/web/a.ts' }] } });
  const { rollCalls } = judgeGates({ state: 'valid', checklist }, facts);
  expect(rollCalls.map(({ gate }) => gate)).toEqual([{ kind: 'environment', name: 'web' }]);
});
