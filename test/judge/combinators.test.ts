import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { judgeEvidence } from '../../src/judge/judge-evidence.ts';
import { isRefuted } from '../../src/judge/refuted.ts';
import type { Evidence } from '../../src/checklist/model.ts';
import type { CheckRun } from '../../src/evidence/facts.ts';
import { evidence } from '../builders/checklist.ts';
import { aCheck, aCommitEvidence, someFacts } from '../builders/facts.ts';
import { aQuestion } from '../builders/question.ts';

const states = ['success', 'failure', 'running', 'missing', 'unreadable'] as const;
type State = (typeof states)[number];
const names = ['c0', 'c1', 'c2', 'c3'] as const;
type World = Readonly<Record<(typeof names)[number], State>>;

const world: fc.Arbitrary<World> = fc.record({
  c0: fc.constantFrom(...states),
  c1: fc.constantFrom(...states),
  c2: fc.constantFrom(...states),
  c3: fc.constantFrom(...states),
});

/** Trees of checks; `negated` says whether `not` may stand in them. */
function trees(negated: boolean): fc.Arbitrary<Evidence> {
  const { tree } = fc.letrec<{ tree: Evidence }>((tie) => {
    const leaf = fc.constantFrom(...names).map((name) => evidence.check(name));
    const list = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        list.map((of) => evidence.all(...of)),
        list.map((of) => evidence.any(...of)),
        fc.tuple(fc.nat(2), list).map(([count, of]) => evidence.atLeast(1 + (count % of.length), ...of)),
        ...(negated ? [tie('tree').map((part) => evidence.not(part))] : []),
      ),
    };
  });
  return tree;
}

function runOf(name: string, state: State, id: number): readonly CheckRun[] {
  if (state === 'missing') return [];
  if (state === 'running') return [aCheck({ id, name, status: 'in_progress', conclusion: null })];
  return [aCheck({ id, name, conclusion: state === 'unreadable' ? 'a new word' : state })];
}

function judged(tree: Evidence, states: World) {
  const checks = names.flatMap((name, id) => runOf(name, states[name], id + 1));
  const question = aQuestion({ facts: someFacts({ commits: [aCommitEvidence({ checks })] }) });
  const answer = judgeEvidence(tree, question);
  return { ...answer, refuted: isRefuted(tree, answer, question) };
}

/** What is so (true), is not so (false) or not known (null), by the logic of three values. */
function oracle(tree: Evidence, states: World): boolean | null {
  if (!('of' in tree)) {
    const name = tree.kind === 'check' ? tree.spec.name : '';
    const state = names.filter((one) => one === name).map((one) => states[one])[0];
    return state === 'success' ? true : state === 'failure' ? false : null;
  }
  const values = tree.of.map((part) => oracle(part, states));
  if (tree.kind === 'not') return values[0] === true ? false : values[0] === false ? true : null;
  const count = tree.kind === 'all' ? values.length : tree.kind === 'any' ? 1 : tree.count;
  const [yes, no] = [true, false].map((value) => values.filter((one) => one === value).length);
  if ((yes ?? 0) >= count) return true;
  return (no ?? 0) > values.length - count ? false : null;
}

describe('combinations of evidence', () => {
  it('are met, and known not to be so, exactly where the logic of three values says it', () => {
    fc.assert(
      fc.property(trees(true), world, (tree, states) => {
        const { outcome, refuted } = judged(tree, states);
        const truth = oracle(tree, states);
        expect([outcome === 'met', refuted]).toEqual([truth === true, truth === false]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never open because something becomes missing, unfinished or unknown, also below `not` (I2, I3)', () => {
    const lost = fc.constantFrom<State>('running', 'missing', 'unreadable');
    fc.assert(
      fc.property(trees(true), world, fc.constantFrom(...names), lost, (tree, states, name, worse) => {
        const before = judged(tree, states).outcome;
        const after = judged(tree, { ...states, [name]: worse }).outcome;
        expect(before !== 'met' && after === 'met').toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('without `not` never open because anything that was met is met no more', () => {
    fc.assert(
      fc.property(
        trees(false),
        world,
        fc.constantFrom(...names),
        fc.constantFrom(...states),
        (tree, given, name, worse) => {
          const good: World = { ...given, [name]: 'success' };
          const after = judged(tree, { ...good, [name]: worse }).outcome;
          expect(judged(tree, good).outcome !== 'met' && after === 'met').toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('say what is missing wherever they are not met', () => {
    fc.assert(
      fc.property(trees(true), world, (tree, states) => {
        const { outcome, sentence, next } = judged(tree, states);
        expect(sentence.trim()).not.toBe('');
        if (outcome === 'met') expect(next).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of nothing are never met', () => {
    const empty = { kind: 'not', of: [] } as const;
    const all = judged(evidence.all(), { c0: 'success', c1: 'success', c2: 'success', c3: 'success' });
    expect(all).toMatchObject({ outcome: 'unmet', refuted: false });
    expect(judged(empty, { c0: 'missing', c1: 'missing', c2: 'missing', c3: 'missing' }).outcome).not.toBe('met');
    expect(
      judged(evidence.not(evidence.all()), { c0: 'missing', c1: 'missing', c2: 'missing', c3: 'missing' }),
    ).toMatchObject({ outcome: 'unmet', code: 'NOT_OPEN' });
  });
});
