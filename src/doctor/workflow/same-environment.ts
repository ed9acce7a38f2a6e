import { parseExpression } from './expression.ts';
import type { Expression } from './expression.ts';

/**
 * Whether two names with expressions in them mean the same environment whatever the run: they are written alike, and of what is the same in
 * every job of a run. `inside` one job a matrix is the same too. Variables and outputs are not: an environment has variables of its own.
 */
export function namesSame(one: string, other: string, inside: boolean): boolean {
  const settled = settledName(one, inside);
  return settled !== null && settled === settledName(other, inside);
}

/** The name with its expressions as they are read; null where there is none, or one that may differ. */
function settledName(text: string, inside: boolean): string | null {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = '']) => parseExpression(inner));
  if (expressions.length === 0 || !expressions.every((one) => one !== null && isSettled(one, inside))) return null;
  return JSON.stringify([text.split(/\$\{\{.*?\}\}/s), expressions]);
}

/**
 * A name of a workflow that is called, as the workflow that calls it and hands it `inputs` writes it. What is the same in both stays as it is; null
 * for an input that is not handed on, or that something is made of.
 */
export function handedOn(name: string, inputs: ReadonlyMap<string, string>): string | null {
  let isKnown = true;
  const written = name.replaceAll(/\$\{\{(.*?)\}\}/gs, (whole, inner: string) => {
    const expression = parseExpression(inner);
    const [context, key] = expression?.kind === 'path' && expression.segments.length === 2 ? expression.segments : [];
    if (context !== 'inputs') {
      isKnown &&= !/\binputs\b/i.test(inner);
      return whole;
    }
    const value = [...inputs].find(([own]) => own.toLowerCase() === key)?.[1];
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown ? written : null;
}

const EVENT = ['event', 'event_name', 'ref', 'ref_name', 'ref_type', 'head_ref', 'base_ref'];
const FUNCTIONS = ['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson'];

function isSettled(expression: Expression, inside: boolean): boolean {
  switch (expression.kind) {
    case 'literal':
      return true;
    case 'path':
      return isSettledPath(expression.segments, inside);
    case 'call':
      return FUNCTIONS.includes(expression.name) && expression.args.every((arg) => isSettled(arg, inside));
    case 'not':
      return isSettled(expression.of, inside);
    case 'and':
    case 'or':
    case 'compare':
      return isSettled(expression.left, inside) && isSettled(expression.right, inside);
  }
}

function isSettledPath([context, name, ...more]: readonly (string | null)[], inside: boolean): boolean {
  if (typeof name !== 'string' || more.includes(null)) return false;
  if (context === 'inputs' || (inside && context === 'matrix')) return true;
  return context === 'github' && EVENT.includes(name);
}
