import { describe, expect, it } from '@jest/globals';
import { createComment } from '../../../src/sandbox/world/comments.ts';
import { deleteIssue, getIssue, openIssue } from '../../../src/sandbox/world/issues.ts';
import { setCollaborator } from '../../../src/sandbox/world/repositories.ts';
import { shop } from '../../github/shop.ts';

describe('an issue of the local GitHub', () => {
  it('is deleted by administrators alone, with what was said in it, and its number is given to nothing else', () => {
    const { world, repository, by, mona } = shop();
    const issue = openIssue(world, by.mona, repository, { title: 'Gone soon' });
    const { id } = createComment(world, by.quinn, issue, 'a word');
    expect(() => deleteIssue(world, by.mona, issue)).toThrow('Must have admin rights');
    setCollaborator(repository, mona, 'admin');
    deleteIssue(world, by.mona, issue);
    expect(() => getIssue(repository, issue.number)).toThrow('This issue was deleted');
    expect(repository.comments.has(id)).toBe(false);
    expect(openIssue(world, by.mona, repository, { title: 'Next' }).number).toBe(issue.number + 1);
  });

  it('is not to be had, or opened, where issues are switched off; pull requests go on', () => {
    const { world, repository, by, pullRequest } = shop();
    const issue = openIssue(world, by.mona, repository, { title: 'There' });
    repository.hasIssues = false;
    expect(() => getIssue(repository, issue.number)).toThrow('Issues are disabled for this repo');
    expect(() => openIssue(world, by.mona, repository, { title: 'Another' })).toThrow('Issues are disabled');
    expect(getIssue(repository, pullRequest.number)).toBe(pullRequest);
  });
});
