import { describe, expect, it } from '@jest/globals';
import { roleOf } from '../../../src/sandbox/world/access.ts';
import {
  addAccount,
  deleteAccount,
  findAccount,
  removeOrganizationMember,
  renameAccount,
} from '../../../src/sandbox/world/accounts.ts';
import { createComment } from '../../../src/sandbox/world/comments.ts';
import { setDefaultBranch } from '../../../src/sandbox/world/repositories.ts';
import { getTeam, removeTeamMember, teamMembership } from '../../../src/sandbox/world/teams.ts';
import { userOrNull } from '../../../src/sandbox/shapes/accounts.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

describe('an account', () => {
  it('keeps its id when renamed, while its old login becomes free for anyone', () => {
    const { world, account, shop } = acmeWorld();
    const alice = account('alice');
    expect(refusalOf(() => renameAccount(world, alice, 'BOB'))).toContain('already taken');
    renameAccount(world, alice, 'alicia');
    const squatter = addAccount(world, { login: 'alice' });
    expect([findAccount(world, 'alice'), findAccount(world, 'ALICIA')]).toEqual([squatter, alice]);
    expect([roleOf(world, shop, alice), roleOf(world, shop, squatter)]).toEqual(['write', 'read']);
  });

  it('that is deleted loses every role and leaves its words to nobody', () => {
    const { world, account, shop, pull, user } = acmeWorld();
    const comment = createComment(world, user('bob'), pull, 'hello');
    deleteAccount(world, account('bob'));
    expect(roleOf(world, shop, comment.author)).toBeNull();
    expect(userOrNull({ api: 'x', html: 'y' }, comment.author)).toBeNull();
    expect(findAccount(world, 'bob')).toBeUndefined();
  });

  it('that leaves a team or the organisation is no longer a member of either', () => {
    const { world, account } = acmeWorld();
    const team = getTeam(world, account('acme'), 'quality');
    removeTeamMember(world, account('olivia'), team, account('bob'));
    expect(teamMembership(world, team, account('bob'))).toBeUndefined();
    removeOrganizationMember(world, account('acme'), account('carol'));
    expect(teamMembership(world, team, account('carol'))).toBeUndefined();
  });
});

describe('a repository', () => {
  it('tells about another default branch', () => {
    const { world, account, shop, events } = acmeWorld();
    setDefaultBranch(world, account('olivia'), shop, 'feature');
    expect([shop.defaultBranch, events.at(-1)?.name]).toEqual(['feature', 'repository']);
  });
});
