import { describe, expect, it } from '@jest/globals';
import { aComment, afterMerge, merged } from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import { callOf, signed } from './scene.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];

describe('a hold', () => {
  const held = (text: string) =>
    callOf({ comments: [...goBack, aComment({ author: quinn, text, createdAt: afterMerge })] });

  it.each(['/hold', '/hold in production', '/hold in production -- the numbers look odd', '/hold -- troll backend'])(
    'that names no rollback lets the way back through: %s',
    (text) => {
      expect(held(text)).toMatchObject({ verdict: 'go', holds: [] });
    },
  );

  it.each([
    '/hold in production -- no rollback, the migration cannot be undone',
    '/hold -- do not roll back',
    '/hold in production -- Rollbacks need the DBA',
    '/hold in production -- never rolling-back this one',
  ])('that names them stops it: %s', (text) => {
    expect(held(text)).toMatchObject({ verdict: 'pending', open: false, holds: [{ certain: true }] });
  });

  it('that cannot be read any more stops it (I4)', () => {
    const edited = aComment({
      author: quinn,
      text: 'fine',
      createdAt: afterMerge,
      lastEditedAt: '2026-11-20T14:10:00Z',
      revisions: { complete: false, list: [] },
    });
    expect(callOf({ comments: [...goBack, edited] })).toMatchObject({ open: false, holds: [{ certain: false }] });
  });
});
