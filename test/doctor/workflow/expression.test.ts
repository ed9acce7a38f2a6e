import { describe, expect, it } from '@jest/globals';
import { asksStatus, evaluate, known, truthOf, UNKNOWN } from '../../../src/doctor/workflow/evaluate.ts';
import type { Scene, Value } from '../../../src/doctor/workflow/evaluate.ts';
import { parseExpression } from '../../../src/doctor/workflow/expression.ts';

const values: Readonly<Record<string, Value>> = {
  'needs.gate.result': known('failure'),
  'needs.gate.outputs.decision': known(''),
  'needs.*.result': { kind: 'list', of: [known('failure'), UNKNOWN] },
  'needs.sure.list': { kind: 'list', of: [known('failure'), known('success')] },
};
const scene: Scene = {
  look: (segments) => values[segments.join('.')] ?? UNKNOWN,
  status: (name) => known(name === 'always' || name === 'failure'),
};

/** `true`, `false`, `unknown`, or `unreadable`. */
function truth(text: string): string {
  const expression = parseExpression(text);
  if (expression === null) return 'unreadable';
  return String(truthOf(evaluate(expression, scene)) ?? 'unknown');
}

describe('an expression of GitHub Actions', () => {
  it.each([
    // Literals.
    ['true', 'true'],
    ['FALSE', 'false'],
    ['null', 'false'],
    ["''", 'false'],
    ["'false'", 'true'],
    ["'it''s'", 'true'],
    ["'it''s' == 'IT''S'", 'true'],
    ['0', 'false'],
    ['1', 'true'],
    ['-1.5e3', 'true'],
    ['0x0', 'false'],
    ['NaN', 'false'],
    ['Infinity', 'true'],
    // What is known of the run.
    ["needs.gate.result == 'success'", 'false'],
    ["needs.gate.result == 'FAILURE'", 'true'],
    ["needs['gate'].result != 'failure'", 'false'],
    ["needs.gate.outputs.decision == 'go'", 'false'],
    ["needs.gate.outputs.decision != 'no-go'", 'true'],
    ['needs.gate.outputs.decision', 'false'],
    ['!needs.gate.outputs.decision', 'true'],
    ['!!needs.gate.outputs.decision', 'false'],
    ["NEEDS.Gate.Result == 'failure'", 'true'],
    // What is not.
    ["github.ref == 'refs/heads/main'", 'unknown'],
    ['github.event.inputs.force', 'unknown'],
    ['!github.event.inputs.force', 'unknown'],
    ["fromJSON('true')", 'unknown'],
    ["fromJSON('{}').list[0] == 1", 'unknown'],
    ['github[env.KEY]', 'unknown'],
    ['1 < 2', 'unknown'],
    ["'b' >= 'a'", 'unknown'],
    // And, or, not.
    ["always() && github.ref == 'x'", 'unknown'],
    ["github.ref == 'x' && needs.gate.result == 'success'", 'false'],
    ["needs.gate.result == 'success' && github.ref == 'x'", 'false'],
    ["github.ref == 'x' || always()", 'true'],
    ["always() || github.ref == 'x'", 'true'],
    ["github.ref == 'x' || cancelled()", 'unknown'],
    ['success() || failure()', 'true'],
    ['success() && failure()', 'false'],
    ['!cancelled()', 'true'],
    ['!(always() && failure())', 'false'],
    ['failure() && (success() || always())', 'true'],
    ['false && false || true', 'true'],
    ['true || false && false', 'true'],
    ["true && 'a' == 'a'", 'true'],
    ["'a' == 'b' == false", 'true'],
    // Other types are compared as numbers.
    ["'1' == 1", 'true'],
    ["'' == 0", 'true'],
    ["'x' == 0", 'false'],
    ['null == 0', 'true'],
    ['true == 1', 'true'],
    ['true == false', 'false'],
    ['null == null', 'true'],
    ["' ' == false", 'true'],
    // Lists.
    ["contains(needs.*.result, 'failure')", 'true'],
    ["contains(needs.*.result, 'skipped')", 'unknown'],
    ["contains(needs.sure.list, 'skipped')", 'false'],
    ["!contains(needs.sure.list, 'FAILURE')", 'false'],
    ["contains('failure', 'fail')", 'unknown'],
    ['needs.sure.list', 'true'],
    ["startsWith(needs.sure.list, 'failure')", 'unknown'],
    ['contains(needs.sure.list)', 'unknown'],
    ['contains()', 'unknown'],
    ['contains(needs.sure.list, github.x)', 'unknown'],
    ['needs.gate.result == github.x', 'unknown'],
    ['github.x == needs.gate.result', 'unknown'],
    ["github['*'] == needs.*.result", 'unknown'],
    ["needs[*].result == 'x'", 'unknown'],
    ["contains(needs[*].result, 'failure')", 'true'],
    ["needs[1].result == 'failure'", 'unknown'],
    ["fromJSON('x').gate.result", 'unknown'],
    ['(needs).gate.result', 'true'],
    ["1 == '1'", 'true'],
    ["null == ''", 'true'],
    ["null == 'x'", 'false'],
    ['1 == 1', 'true'],
    ['1 == 2', 'false'],
    ["'' == false", 'true'],
    ["true == 'true'", 'false'],
    ['1 <= 2', 'unknown'],
    ['1 > 2', 'unknown'],
    ["'' == ''", 'true'],
    ["'a''b' == 'a''b'", 'true'],
    ["'a''b' == 'ab'", 'false'],
    // What is none.
    ['', 'unreadable'],
    ['&& true', 'unreadable'],
    ['true true', 'unreadable'],
    ['(true', 'unreadable'],
    ['contains(a', 'unreadable'],
    ['contains(a b)', 'unreadable'],
    ['needs.', 'unreadable'],
    ['needs[1', 'unreadable'],
    ['"double"', 'unreadable'],
    ["'open", 'unreadable'],
    ['1abc', 'unreadable'],
    ['a ? b : c', 'unreadable'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'unreadable'],
    [`${'('.repeat(50)}true${')'.repeat(50)}`, 'true'],
  ])('%s is %s where the gate is shut', (text, expected) => {
    expect(truth(text)).toBe(expected);
    expect(truth(`  ${text}\n`)).toBe(expected);
  });

  it.each([
    ['always()', true],
    ['!Cancelled()', true],
    ["github.ref == 'x' && (failure() || false)", true],
    ["contains(format('{0}', success()), 'x')", true],
    ["'x' == 'always()'", false],
    ['needs.gate.result', false],
    ["contains(needs.*.result, 'failure')", false],
  ])('%s asks how the run stands: %s', (text, expected) => {
    const expression = parseExpression(text);
    expect(expression === null ? null : asksStatus(expression)).toBe(expected);
  });
});
