import { describe, expect, it } from '@jest/globals';
import { allowances, undocumentedStatuses, withoutAllowed } from '../../../src/sandbox/contracts/allowed.ts';

describe('the allow-list', () => {
  const list = [{ where: /^teams\/list$/, sentence: /\/0 .*'type'$/, reason: 'an invented one' }];
  const sentence = "response 200 /0 must have required property 'type'";

  it('forgives the sentence it names, at the place it names', () => {
    expect(withoutAllowed('teams/list', [sentence], list)).toStrictEqual([]);
  });

  it('forgives nothing elsewhere and nothing else', () => {
    expect(withoutAllowed('teams/create', [sentence], list)).toStrictEqual([sentence]);
    expect(withoutAllowed('teams/list', ['response 200 / must be array'], list)).toHaveLength(1);
  });

  it('gives a reason for every entry', () => {
    const reasons = [...allowances, ...undocumentedStatuses].map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason.length < 8)).toStrictEqual([]);
  });
});
