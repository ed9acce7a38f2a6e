import { describe, expect, it } from '@jest/globals';
import { factsFromFiles, wantedPolicies } from '../../src/doctor/from-files.ts';
import { noPolicies } from '../../src/checklist/policy/policies.ts';
import { CHECKLIST, cleanShop } from './clean-shop.ts';

const CLEAN = cleanShop().files[CHECKLIST] ?? '';
const EXTENDS = CLEAN.replace('version: 1\n', 'version: 1\nextends: acme/.github:all.yml\n');
const policies = {
  ...noPolicies,
  read: () => ({ text: 'version: 1\nitems:\n  more: { title: More, signoff: qa }\n', version: 'x', private: false }),
};
const files = (checklist: string | null) => ({ checklist, workflows: [], codeowners: null });

describe('the files of a repository', () => {
  it('are a checklist that can be used, cannot, or is not there', () => {
    expect(factsFromFiles(files(CLEAN))).toMatchObject({ checklist: { state: 'valid' }, unread: [] });
    expect(factsFromFiles(files('a: 1'))).toMatchObject({ checklist: { state: 'broken' }, unread: [] });
    expect(factsFromFiles(files(null))).toMatchObject({ checklist: { state: 'missing' }, unread: [] });
    expect(factsFromFiles(files(new TextDecoder().decode(new TextEncoder().encode(CLEAN))))).toMatchObject({
      unread: [],
    });
  });

  it('are not known where a policy was not read', () => {
    expect(factsFromFiles(files(EXTENDS))).toMatchObject({
      checklist: { state: 'unread' },
      unread: [
        {
          environment: null,
          what: 'what the checklist says with the policy acme/.github:all.yml',
          why: 'the policy was not read',
          next: 'Give a token that may read its repository, or its file with --policy.',
        },
      ],
    });
    expect(factsFromFiles(files(EXTENDS), policies)).toMatchObject({ checklist: { state: 'valid' }, unread: [] });
  });

  it('name the policies that are wanted', () => {
    expect(wantedPolicies(EXTENDS, noPolicies)).toEqual(['acme/.github:all.yml']);
    expect(wantedPolicies(EXTENDS, policies)).toEqual([]);
    expect(wantedPolicies(CLEAN, noPolicies)).toEqual([]);
    expect(wantedPolicies('a: 1', noPolicies)).toEqual([]);
    expect(wantedPolicies(null, noPolicies)).toEqual([]);
  });

  it('are workflows, and those that cannot be read are said', () => {
    const workflows = [
      { path: 'a.yml', text: 'jobs: {}' },
      { path: 'b.yml', text: 'a: [' },
    ];
    const owners = { path: 'CODEOWNERS', text: '' };
    expect(factsFromFiles({ checklist: CLEAN, workflows, codeowners: owners })).toMatchObject({
      workflows: [{ path: 'a.yml' }],
      codeowners: { known: true, value: owners },
      unread: [{ environment: null, what: 'what b.yml does', why: 'it is no workflow that can be read' }],
    });
  });
});
