import { describe, expect, it } from '@jest/globals';
import { formatRehearsal } from '../../../src/cli/rehearsing/format-rehearsal.ts';
import type { Rehearsal } from '../../../src/gate/rehearse.ts';

const nothing: Rehearsal = { checklist: null, changes: [], unjudged: [], problems: [] };
const told = (over: Partial<Rehearsal> = {}) =>
  formatRehearsal(
    { repository: 'acme/shop', file: 'proposed.yml', rehearsal: { ...nothing, ...over } },
    { colour: false, width: 100 },
  );

describe('a rehearsal in words', () => {
  it('says so where nothing was merged', () => {
    expect(told()).toBe(
      'No pull request of acme/shop was merged lately, so there is nothing to rehearse proposed.yml on.\n',
    );
  });

  it('counts none and tells why where nothing could be judged', () => {
    expect(told({ unjudged: [{ number: 7, why: 'It could not be read.', fault: null }] })).toBe(
      '0 changes of acme/shop by proposed.yml\n\nNot judged:\n  #7  It could not be read.\n',
    );
  });
});
