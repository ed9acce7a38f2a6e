import { describe, expect, it } from '@jest/globals';
import { policyNamed } from '../../../src/checklist/policy/reference.ts';

const [SHORT, LONG] = ['0123456789abcdef0123456789abcdef01234567', 'a'.repeat(64)];

describe('the name of a policy', () => {
  it('says whose it is, where it lies, and which version is meant', () => {
    expect(policyNamed('acme/.github-private:rules/web.yml@release/2')).toEqual({
      text: 'acme/.github-private:rules/web.yml@release/2',
      owner: 'acme',
      repository: '.github-private',
      path: 'rules/web.yml',
      ref: { kind: 'name', name: 'release/2' },
    });
  });

  it.each([
    ['', { kind: 'default' }],
    ['@main', { kind: 'name', name: 'main' }],
    [`@${SHORT}`, { kind: 'commit', oid: SHORT }],
    [`@${LONG}`, { kind: 'commit', oid: LONG }],
    [`@v${SHORT}`, { kind: 'name', name: `v${SHORT}` }],
    [`@${SHORT}x`, { kind: 'name', name: `${SHORT}x` }],
    [`@${SHORT.toUpperCase()}`, { kind: 'name', name: SHORT.toUpperCase() }],
    [`@${SHORT.slice(1)}`, { kind: 'name', name: SHORT.slice(1) }],
    ['@a', { kind: 'name', name: 'a' }],
    [`@${'z'.repeat(40)}`, { kind: 'name', name: 'z'.repeat(40) }],
    [`@${'z'.repeat(64)}`, { kind: 'name', name: 'z'.repeat(64) }],
  ])('means by `%s` a full commit id or a name, never one for the other', (at, ref) => {
    expect(policyNamed(`acme/.github:holdpoint.yml${at}`)?.ref).toEqual(ref);
  });

  it.each([7, null, 'acme/shop:holdpoint.yml', 'acme/.github:../x.yml', 'x acme/.github:holdpoint.yml', ''])(
    'is not %j',
    (reference) => {
      expect(policyNamed(reference)).toBeNull();
    },
  );
});
