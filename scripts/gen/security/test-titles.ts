import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A title of a test, as the page shows it, and the rows that it names. */
export interface TestTitle {
  /** From the repository's root: `test/judge/judge.test.ts`. */
  readonly file: string;
  readonly title: string;
  readonly rows: readonly string[];
}

/** `T28` and `I5`, standing alone. */
const ROW = /\b[TI]\d{1,3}\b/g;
/** How a title names its rows: `(T28)`, `(T1, I3)` at its end or inside, `T51 and I19: ` before it. */
const NAMED = /\s*\((?:[TI]\d{1,3}(?:, )?)+\)|^(?:[TI]\d{1,3}(?: and |, |: ))+/g;

/** Every title of every test below `test/`, sorted by file. */
export function testTitles(root: string): readonly TestTitle[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(root, 'test', file))
    .sort()
    .flatMap((path) => titlesIn(relative(root, path), readFileSync(path, 'utf8')));
}

/** The titles in the text of one test file: those of tests and groups, and the rows of tables that name a row. */
export function titlesIn(file: string, text: string): readonly TestTitle[] {
  const found: TestTitle[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const add = (title: string, own: string): void => {
    found.push({ file, title, rows: [...new Set(own.match(ROW) ?? [])] });
  };
  const visit = (node: ts.Node, group: string): void => {
    const title = titleOf(node);
    if (title !== null) {
      const whole = [group, inWords(title.text)].filter(Boolean).join(' › ');
      add(whole, title.text);
      return ts.forEachChild(node, (child) => visit(child, title.isGroup ? inWords(title.text) : whole));
    }
    if (isInTable(node) && ROW_IN_TABLE.test(node.text)) {
      add([inWords(tableTitle(node) ?? group), inWords(node.text)].filter(Boolean).join(' › '), node.text);
    }
    ts.forEachChild(node, (child) => visit(child, group));
  };
  visit(source, '');
  return found;
}

const ROW_IN_TABLE = /\((?:[TI]\d{1,3}(?:, )?)+\)/;

/** The title of a call of `it`, `test` or `describe`, plain or for each row of a table. */
function titleOf(node: ts.Node): { readonly text: string; readonly isGroup: boolean } | null {
  if (!ts.isCallExpression(node)) return null;
  const name = calleeOf(node.expression);
  const [first] = node.arguments;
  if (name === null || first === undefined || !ts.isStringLiteralLike(first)) return null;
  return { text: first.text, isGroup: name === 'describe' };
}

/** `it` of `it(…)`, `it.only(…)` and `it.each(…)(…)`; not of the call `it.each(…)` itself. */
function calleeOf(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) return /^(?:it|test|describe)$/.test(callee.text) ? callee.text : null;
  if (ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression)) {
    return calleeOf(callee.expression.expression);
  }
  return null;
}

/** A text that is an element or a named field of a table's row, and so may be put into a title. */
function isInTable(node: ts.Node): node is ts.StringLiteralLike {
  return (
    ts.isStringLiteralLike(node) && (ts.isArrayLiteralExpression(node.parent) || ts.isPropertyAssignment(node.parent))
  );
}

/** The title of the test whose table a text stands in, when it stands in the call itself. */
function tableTitle(node: ts.Node): string | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const call = at.parent;
    if (ts.isCallExpression(call) && call.expression === at) return titleOf(call)?.text ?? null;
  }
  return null;
}

/** Without the numbers, and with an ellipsis where a table's row is put in. */
function inWords(title: string): string {
  return title
    .replaceAll(NAMED, '')
    .replaceAll(/%[sjdipo#]|\$[\w.]+/g, '…')
    .replace(/[:,]?\s*…?$/, (end) => (end.includes('…') ? end : ''))
    .trim();
}
