import type { Expression } from './expression.ts';

/** What an expression gives: a value, the values of every entry, or nobody can tell before the run. */
export type Value =
  | { readonly kind: 'known'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly of: readonly Value[] }
  | { readonly kind: 'unknown' };

/** What is known of the run in which the expression stands. */
export interface Scene {
  /** The value of a path such as `needs.gate.result`. */
  readonly look: (segments: readonly (string | null)[]) => Value;
  /** The value of `success()`, `failure()`, `cancelled()` and `always()`. */
  readonly status: (name: StatusFunction) => Value;
}

/** The functions that ask how the run stands. A condition without one of them also asks for `success()`. */
const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;
type StatusFunction = (typeof STATUS_FUNCTIONS)[number];

export const UNKNOWN: Value = { kind: 'unknown' };

/** A value that is certain. */
export function known(value: string | number | boolean | null): Value {
  return { kind: 'known', value };
}

/** The value of an expression, with `unknown` for everything that the scene does not tell. Total. */
export function evaluate(expression: Expression, scene: Scene): Value {
  switch (expression.kind) {
    case 'literal':
      return known(expression.value);
    case 'path':
      return scene.look(expression.segments);
    case 'call':
      return call(expression, scene);
    case 'not': {
      const truth = truthOf(evaluate(expression.of, scene));
      return truth === null ? UNKNOWN : known(!truth);
    }
    case 'and':
      return both(evaluate(expression.left, scene), evaluate(expression.right, scene), false);
    case 'or':
      return both(evaluate(expression.left, scene), evaluate(expression.right, scene), true);
    case 'compare':
      return compare(expression.by, evaluate(expression.left, scene), evaluate(expression.right, scene));
  }
}

/** Whether a value counts as true; null where nobody can tell. */
export function truthOf(value: Value): boolean | null {
  if (value.kind === 'unknown') return null;
  if (value.kind === 'list') return true;
  return Boolean(value.value);
}

/** Whether a function is called anywhere in the expression that asks how the run stands. */
export function asksStatus(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return isStatusFunction(expression.name) || expression.args.some(asksStatus);
    case 'not':
      return asksStatus(expression.of);
    case 'and':
    case 'or':
    case 'compare':
      return asksStatus(expression.left) || asksStatus(expression.right);
    case 'literal':
    case 'path':
      return false;
  }
}

function isStatusFunction(name: string): name is StatusFunction {
  return STATUS_FUNCTIONS.some((one) => one === name);
}

/** `&&` gives the left side where it is false, `||` where it is true; else the right one. */
function both(left: Value, right: Value, stopsAt: boolean): Value {
  const truth = truthOf(left);
  if (truth !== null) return truth === stopsAt ? left : right;
  // Whatever the left side turns out to be, a right side that decides decides.
  return truthOf(right) === stopsAt ? known(stopsAt) : UNKNOWN;
}

function compare(by: string, left: Value, right: Value): Value {
  if (left.kind !== 'known' || right.kind !== 'known') return UNKNOWN;
  if (by === '==') return known(areEqual(left.value, right.value));
  if (by === '!=') return known(!areEqual(left.value, right.value));
  // Nothing that a gate says is a number.
  return UNKNOWN;
}

type Plain = string | number | boolean | null;

/** Texts are equal whatever their case; values of different types are compared as numbers. */
function areEqual(one: Plain, other: Plain): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  if (typeof one === typeof other) return one === other;
  return asNumber(one) === asNumber(other);
}

function asNumber(value: Plain): number {
  if (value === null) return 0;
  return typeof value === 'string' ? (value.trim() === '' ? 0 : Number(value)) : Number(value);
}

function call({ name, args }: Extract<Expression, { readonly kind: 'call' }>, scene: Scene): Value {
  if (isStatusFunction(name)) return scene.status(name);
  const [where, what] = args.map((arg) => evaluate(arg, scene));
  if (name !== 'contains' || where?.kind !== 'list' || what?.kind !== 'known') return UNKNOWN;
  const same = where.of.map((one) => compare('==', one, what)).map(truthOf);
  if (same.includes(true)) return known(true);
  return same.includes(null) ? UNKNOWN : known(false);
}
