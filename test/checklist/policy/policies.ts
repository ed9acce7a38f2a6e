import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Checklist, ParseResult } from '../../../src/checklist/model.ts';
import type { Policies } from '../../../src/checklist/policy/policies.ts';

export const COMMIT = 'c'.repeat(40);
export const POLICY = 'acme/.github:holdpoint.yml@main';
export const FROM = `${POLICY} (commit ${COMMIT})`;

/** Policies by their references, for the repository acme/shop. */
export function policiesOf(
  texts: Readonly<Record<string, string>>,
  { hidden = false, open = false }: { readonly hidden?: boolean; readonly open?: boolean } = {},
): Policies {
  return {
    repository: { name: 'acme/shop', private: !open },
    read: (reference) => {
      const text = texts[reference];
      return text === undefined ? null : { text, version: `commit ${COMMIT}`, private: hidden };
    },
  };
}

/** A checklist that extends the policy, with these lines below. */
export const extending = (rest: string, references = POLICY): string => `version: 1\nextends: ${references}\n${rest}`;

export const OWN = `environments:
  production: { enforce: block }
items:
  own: { title: Our own line, check: ci / own }
`;

/** The checklist as it is read where the only policy says this. */
export function under(policy: string, own = extending(OWN)): ParseResult {
  return parseChecklist(own, '.github/holdpoint.yml', policiesOf({ [POLICY]: policy }));
}

export function read(result: ParseResult): Checklist {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.checklist;
}

/** `CODE path line:column` of every problem. */
export function problemsOf(result: ParseResult): readonly string[] {
  return result.ok
    ? ['none']
    : result.problems.map(({ code, path, line, column }) => `${code} ${path} ${line}:${column}`);
}

export function messagesOf(result: ParseResult): readonly string[] {
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

/** A policy of one line. */
export const LINE = 'version: 1\nitems:\n  scan: { title: The scan is clean, check: codeql }\n';

/** Policies by references that number them. */
export const chained = (...texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [`acme/.github:${index + 1}.yml`, text]));

/** A checklist that may extend any of these policies. */
export const parse = (own: string, texts: Readonly<Record<string, string>>, options = {}) =>
  parseChecklist(own, '.github/holdpoint.yml', policiesOf(texts, options));
