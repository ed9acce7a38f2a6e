import { expect, it } from '@jest/globals';
import { judgeAsNew } from '../../../src/judge/judge.ts';
import { interpret } from '../../../src/commands/interpret.ts';
import { merged } from '../../builders/facts.ts';
import { callOf, checklistOf, factsOf, signed } from './scene.ts';

it('leaves how the change itself stands to what is asked of every change', () => {
  const told = { comments: [signed(`/signoff ops @${merged} in production`)] };
  const [checklist, facts] = [checklistOf(told), factsOf(told)];
  const call = callOf(told);
  expect(call).toMatchObject({ verdict: 'go', rollback: { to: merged } });
  const own = judgeAsNew(checklist, facts, call.gate, interpret(checklist, facts));
  expect(own.rollback).toBeUndefined();
  expect(own.findings.map(({ item, outcome }) => `${item} ${outcome}`)).toEqual(['qa pending', 'ops met']);
});
