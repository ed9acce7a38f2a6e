import { describe, expect, it } from '@jest/globals';
import { formatGroupMark, groupMarkIn } from '../../src/report/group-mark.ts';
import { withAnchor } from '../../src/report/anchor-block.ts';

describe('the mark of a group of the merge queue', () => {
  it.each(['main', 'release/1', 'a `b` c', 'näher\u200b', 'holdpoint:group:1'])('keeps the branch %j', (branch) => {
    expect(groupMarkIn(formatGroupMark({ branch, over: false }))).toEqual({ branch, over: false });
    expect(groupMarkIn(formatGroupMark({ branch, over: true }))).toEqual({ branch, over: true });
  });

  it('is found behind the place in the ledger, whatever GitHub makes of line ends', () => {
    const anchor = { ledger: 'a'.repeat(32), seq: 3, hash: 'b'.repeat(64) };
    const text = withAnchor(formatGroupMark({ branch: 'main', over: false }), anchor);
    expect(groupMarkIn(text.replaceAll('\n', '\r\n'))).toEqual({ branch: 'main', over: false });
  });

  it('says what it is for whoever reads it', () => {
    expect(formatGroupMark({ branch: 'release/1', over: false })).toBe(
      'The merge queue that built this commit:\n\n```text\nholdpoint:group:1\nlive release%2F1\n```\n\n',
    );
  });

  it('survives what is no text', () => {
    expect(groupMarkIn(formatGroupMark({ branch: 'a\uD800b', over: false }))).toEqual({
      branch: 'a\uFFFDb',
      over: false,
    });
  });

  it.each([
    '',
    'live main',
    'holdpoint:group:1',
    'holdpoint:group:1\nmain',
    'holdpoint:group:1\nlive ',
    'holdpoint:group:1\ngone main',
    'holdpoint:group:1\n over main',
    'holdpoint:group:1\nlive main x',
    'holdpoint:group:1\nlive %E0%A4%A',
    'holdpoint:group:2\nlive main',
    ' holdpoint:group:1\nlive main',
  ])('is none in %j', (text) => {
    expect(groupMarkIn(text)).toBeNull();
  });
});
