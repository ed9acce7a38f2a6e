import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The part of a syntax node that is looked at. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly Node[];
  readonly arguments?: readonly Node[];
}

const reason = 'a sentence for people: emptying it changes no decision';

/** Two words side by side, as no code, key, name or command has them. */
const words = /\p{L}{2,},? \p{L}{2,}/u;

/**
 * Leaves sentences alone. A sentence that computes what it says (with a condition, an operator or a function of its own) is mutated like
 * everything else, as is every text of one word: those are codes, keys and decisions.
 */
function shouldIgnore(path: object): string | undefined {
  const node: Node = 'node' in path ? (path.node as Node) : { type: '' };
  return isSentence(node) ? reason : undefined;
}

function isSentence(node: Node): boolean {
  if (node.type === 'StringLiteral') return isText(String(node.value));
  if (node.type !== 'TemplateLiteral') return false;
  return (node.expressions ?? []).every(isPlain) && (node.quasis ?? []).some(({ value }) => isText(value.raw));
}

function isText(text: string): boolean {
  return !text.startsWith('/') && words.test(text);
}

/** A name, a property, or a call with nothing but those. */
function isPlain(node: Node): boolean {
  if (node.type === 'CallExpression') return (node.arguments ?? []).every(isPlain);
  return ['Identifier', 'MemberExpression', 'OptionalMemberExpression'].includes(node.type);
}

/** What is not mutated. */
export const sentences = declareValuePlugin(PluginKind.Ignore, 'sentences', { shouldIgnore });
