import { evaluate, known, truthOf, UNKNOWN } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import type { Condition } from './workflow.ts';

/** Whether a condition can turn out false in a run in which nothing has failed. One that cannot be read can. */
export function canBeFalse(condition: Condition): boolean {
  if (condition.kind !== 'expression') return false;
  const expression = parseExpression(condition.text);
  if (expression === null) return true;
  const value = evaluate(expression, {
    look: () => UNKNOWN,
    status: (name) => known(name === 'always' || name === 'success'),
  });
  return truthOf(value) !== true;
}
