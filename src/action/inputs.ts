import { parseAppId, parseCommit, parseEnvironment, parseWait } from '../gate/question-parts.ts';
import type { Parsed, PartProblem } from '../gate/question-parts.ts';

/** Every input of `action.yml`, and no other; a test holds the two against each other. */
export const inputNames = ['environment', 'sha', 'token', 'app-id', 'wait'] as const;

/** The name of an input. */
export type InputName = (typeof inputNames)[number];

/** What a workflow asks, parsed once. */
export interface Inputs {
  readonly environment: string;
  readonly sha: string;
  readonly token: string;
  readonly appId: number | null;
  /** Milliseconds; null checks once. */
  readonly wait: number | null;
}

/** Every input, or every problem with them. */
export type InputsResult =
  { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads and checks every input; all problems are reported at once, each with the input, what was seen, what is allowed and what to do. */
export function readInputs(get: (name: InputName) => string): InputsResult {
  const environment = parseEnvironment(get('environment'));
  const sha = parseCommit(get('sha'));
  const token = parseToken(get('token'));
  const appId = optional(get('app-id'), parseAppId);
  const wait = optional(get('wait'), parseWait);
  if (environment.ok && sha.ok && token.ok && appId.ok && wait.ok) {
    const inputs = {
      environment: environment.value,
      sha: sha.value,
      token: token.value,
      appId: appId.value,
      wait: wait.value,
    };
    return { ok: true, inputs };
  }
  const parts = { environment, sha, token, 'app-id': appId, wait } satisfies Record<InputName, Parsed<unknown>>;
  const problems = inputNames.flatMap((name) => {
    const part: Parsed<unknown> = parts[name];
    return part.ok ? [] : [describe(name, part.problem)];
  });
  return { ok: false, problems };
}

/** The token itself is never shown, not even in part. */
function parseToken(text: string): Parsed<string> {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return { ok: true, value: token };
  const seen = token === '' ? 'nothing' : 'characters that no token has';
  return {
    ok: false,
    problem: { seen, allowed: 'a GitHub token', next: 'leave the input out to use the workflow’s own token' },
  };
}

function optional<T>(text: string, parse: (text: string) => Parsed<T>): Parsed<T | null> {
  return text.trim() === '' ? { ok: true, value: null } : parse(text);
}

function describe(name: InputName, problem: PartProblem): string {
  return `Input \`${name}\`: got ${problem.seen}; allowed is ${problem.allowed}. Next: ${problem.next}.`;
}
