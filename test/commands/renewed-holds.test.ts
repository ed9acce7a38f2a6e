import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../src/evidence/facts.ts';
import { later, mergedAt, said } from '../builders/facts.ts';
import { ada, quinn } from '../builders/people.ts';
import { by, holds } from './said.ts';

/** A hold of quinn whose text was changed and changed again, each time keeping the hold. */
const kept = by(quinn, '/hold -- still', {
  lastEditedAt: mergedAt,
  revisions: {
    complete: true,
    list: [
      { at: mergedAt, editor: quinn, text: '/hold -- still' },
      { at: later, editor: quinn, text: '/hold -- again' },
      { at: said, editor: quinn, text: '/hold' },
    ],
  },
});

const lifted = (createdAt: string): Comment => by(quinn, '/unhold', { createdAt });

describe('a hold that an edit kept', () => {
  it('is renewed: no lift from before the last edit reaches it', () => {
    expect(holds([kept, lifted('2026-11-20T12:30:00Z')])).toEqual(['quinn everything']);
    expect(holds([kept, lifted('2026-11-20T13:00:01Z')])).toEqual([]);
  });
});

describe('what holds nothing', () => {
  it.each(['- /revoke qa', '/Revoke qa!', 'Fine.'])('is %j', (text) => {
    expect(holds([by(ada, text)])).toEqual([]);
  });
});
