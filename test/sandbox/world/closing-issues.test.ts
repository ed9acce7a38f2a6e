import { describe, expect, it } from '@jest/globals';
import { closingIssues } from '../../../src/sandbox/world/closing-issues.ts';
import { openIssue } from '../../../src/sandbox/world/issues.ts';
import { editBody } from '../../../src/sandbox/world/pull-requests.ts';
import { minute, shop } from '../../github/shop.ts';

/** Whether the pull request closes issue N when its description says this, with `N` in place of the number. */
function closes(body: string): boolean {
  const s = shop();
  const issue = openIssue(s.world, s.by.mona, s.repository, { title: 'Cart' });
  s.clock.now += minute;
  editBody(s.world, s.by.mona, s.pullRequest, body.replaceAll('N', String(issue.number)));
  return closingIssues(s.world, s.pullRequest).includes(issue);
}

describe('a closing keyword', () => {
  it.each([
    'Closes #N',
    'close #N',
    'CLOSED: #N',
    'fix #N',
    'fixes #N',
    'Fixed #N.',
    'resolve #N',
    'resolves acme/shop#N',
    'Resolved\n#N',
  ])('links: %s', (body) => expect(closes(body)).toBe(true));

  it.each(['see #N', 'closing #N', 'encloses #N', 'closes N', 'closes # N', 'closes other/shop#N', 'fixes #N0'])(
    'is not: %s',
    (body) => {
      expect(closes(body)).toBe(false);
    },
  );

  it('links nothing where the pull request does not go into the default branch, nor another pull request', () => {
    const s = shop();
    const issue = openIssue(s.world, s.by.mona, s.repository, { title: 'Cart' });
    editBody(s.world, s.by.mona, s.pullRequest, `Closes #${issue.number} and closes #${s.pullRequest.number}`);
    expect(closingIssues(s.world, s.pullRequest)).toEqual([issue]);
    s.pullRequest.base = 'release';
    expect(closingIssues(s.world, s.pullRequest)).toEqual([]);
  });
});
