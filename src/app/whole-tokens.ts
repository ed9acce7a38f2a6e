import type { ProbotOctokit } from 'probot';

/**
 * Refuses an answer to "give me a token" that has none, as when it was cut on its way: Probot would keep what it was given for an hour, and
 * everything asked with it would be refused.
 */
export const wholeTokens: Parameters<typeof ProbotOctokit.plugin>[0] = ({ hook }) => {
  hook.after('request', ({ data, status }, { url }) => {
    if (url.endsWith('/access_tokens') && !hasToken(data))
      throw new Error(`the answer to a request for a token has none (${status})`);
  });
};

function hasToken(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'token' in data && typeof data.token === 'string';
}
