/** A documented path with the values that a request put into its placeholders. */
export type Route = { readonly template: string; readonly values: Readonly<Record<string, string>> };

/** Placeholders that take slashes: a ref, a file, a range and a branch may all contain them. */
const spanning = new Set(['ref', 'path', 'basehead', 'branch']);

type Pattern = { readonly template: string; readonly expression: RegExp; readonly placeholders: number };

const placeholder = /\{(\w+)\}/g;

function compile(template: string): Pattern {
  const source = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(placeholder, (_, name: string) => `(?<${name}>${spanning.has(name) ? '.+' : '[^/]+'})`);
  return { template, expression: new RegExp(`^${source}$`), placeholders: template.match(placeholder)?.length ?? 0 };
}

/** Fewer placeholders win; among equals the longer text does, so that `commits/{ref}/status` beats `commits/{ref}`. */
function byPrecision(a: Pattern, b: Pattern): number {
  return a.placeholders - b.placeholders || b.template.length - a.template.length;
}

/**
 * A finder over documented path templates, for request paths with or without the `/api/v3` prefix of GitHub Enterprise.
 * `undefined` means that GitHub documents no such path.
 */
export function createRouter(templates: readonly string[]): (path: string) => Route | undefined {
  const patterns = templates.map(compile).toSorted(byPrecision);
  return (path) => {
    const plain = path.replace(/^\/api\/v3(?=\/)/, '');
    const pattern = patterns.find(({ expression }) => expression.test(plain));
    if (pattern === undefined) return undefined;
    return { template: pattern.template, values: { ...pattern.expression.exec(plain)?.groups } };
  };
}
