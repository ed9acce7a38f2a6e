import { describe, expect, it } from '@jest/globals';
import { faultSentence, faultText } from '../../src/gate/fault-text.ts';

describe('a fault in words', () => {
  it('says what it means, what came back, that the gate stays shut, and what to do', () => {
    expect(faultSentence({ code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' })).toBe(
      "API_UNAVAILABLE: GitHub did not answer a request, or answered with an error (GraphQL Snapshot: 502). The gate stays shut. Next: Try again; see GitHub's status page.",
    );
  });

  it.each([
    ['a pull request that does not exist', 'Could not resolve to a PullRequest with the number of 7.', 'number'],
    ['a repository that the token may not see', "Could not resolve to a Repository with the name 'a/b'.", 'name'],
    ['a token that is none', 'GraphQL Snapshot: 401 Bad credentials - https://docs.github.com/rest', 'valid'],
  ])('sends nobody to try again for %s', (_what, detail, word) => {
    const { next } = faultText({ code: 'API_PARTIAL', detail });
    expect(next).toContain(word);
    expect(next).not.toContain('Try again');
  });
});
