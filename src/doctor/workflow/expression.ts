/** A part of an expression of GitHub Actions. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `needs.gate.outputs.decision` as its segments, in lower case; `*` for every entry, null for an index that is computed. */
  | { readonly kind: 'path'; readonly segments: readonly (string | null)[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly by: string; readonly left: Expression; readonly right: Expression };

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?))(?![\w.])|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[!<>()[\].,*]))/giy;

/** Deeper than any person writes. */
const DEEPEST = 100;

/** Reads an expression; null for what is none, or is none that we know. */
export function parseExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  try {
    const read = reader.or();
    return reader.atEnd() ? read : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly text: string;
}

class Unreadable extends Error {}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return null;
    for (const kind of ['text', 'number', 'name', 'sign'] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: found });
    }
  }
  return tokens;
}

/** Recursive descent over the tokens, in GitHub's order of precedence. */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable();
    let left = this.#and();
    while (this.#take('||')) left = { kind: 'or', left, right: this.#and() };
    this.#depth -= 1;
    return left;
  }

  #and(): Expression {
    let left = this.#comparison();
    while (this.#take('&&')) left = { kind: 'and', left, right: this.#comparison() };
    return left;
  }

  #comparison(): Expression {
    let left = this.#unary();
    for (let by = this.#takeOne(COMPARISONS); by !== null; by = this.#takeOne(COMPARISONS))
      left = { kind: 'compare', by, left, right: this.#unary() };
    return left;
  }

  #unary(): Expression {
    let not = 0;
    while (this.#take('!')) not += 1;
    let of = this.#primary();
    for (; not > 0; not -= 1) of = { kind: 'not', of };
    return of;
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Unreadable();
    this.#at += 1;
    if (token.kind === 'text') return { kind: 'literal', value: token.text.slice(1, -1).replaceAll("''", "'") };
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'name') return this.#named(token.text.toLowerCase());
    if (token.text !== '(') throw new Unreadable();
    const inner = this.or();
    this.#demand(')');
    return this.#accesses(inner);
  }

  #named(name: string): Expression {
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
    if (name === 'null') return { kind: 'literal', value: null };
    if (name === 'nan') return { kind: 'literal', value: Number.NaN };
    if (name === 'infinity') return { kind: 'literal', value: Number.POSITIVE_INFINITY };
    if (!this.#take('(')) return this.#accesses({ kind: 'path', segments: [name] });
    const args: Expression[] = [];
    while (!this.#take(')')) {
      if (args.length > 0) this.#demand(',');
      args.push(this.or());
    }
    return this.#accesses({ kind: 'call', name, args });
  }

  /** `.name`, `['name']`, `.*` behind something; only behind a name they make a path that can be looked up. */
  #accesses(of: Expression): Expression {
    let found = of;
    for (;;) {
      const segment = this.#segment();
      if (segment === undefined) return found;
      const before: readonly (string | null)[] = found.kind === 'path' ? found.segments : [null];
      found = { kind: 'path', segments: [...before, segment] };
    }
  }

  /** Undefined where nothing is accessed. */
  #segment(): string | null | undefined {
    if (this.#take('.')) {
      if (this.#take('*')) return '*';
      const name = this.#tokens[this.#at];
      if (name?.kind !== 'name') throw new Unreadable();
      this.#at += 1;
      return name.text.toLowerCase();
    }
    if (!this.#take('[')) return undefined;
    const index = this.#take('*') ? ({ kind: 'literal', value: '*' } as const) : this.or();
    this.#demand(']');
    return index.kind === 'literal' && typeof index.value === 'string' ? index.value.toLowerCase() : null;
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #takeOne(signs: readonly string[]): string | null {
    return signs.find((sign) => this.#take(sign)) ?? null;
  }

  #demand(sign: string): void {
    if (!this.#take(sign)) throw new Unreadable();
  }
}

const COMPARISONS: readonly string[] = ['==', '!=', '<=', '>=', '<', '>'];
