import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../src/github/json.ts';
import { parseRevisions } from '../../src/github/snapshot/revisions.ts';

interface Edit {
  readonly at?: string;
  readonly text: string | null;
  readonly deleted?: boolean;
}

const early = '2026-03-02T10:00:00Z';
const late = '2026-03-02T11:00:00Z';

function read(
  edits: readonly Edit[] | null,
  present: string,
  options: { readonly total?: number; readonly wasEdited?: boolean } = {},
) {
  const nodes = edits?.map(({ at = early, text, deleted = false }) => ({
    editedAt: at,
    deletedAt: deleted ? late : null,
    editor: null,
    diff: text,
  }));
  const connection = nodes === undefined ? null : { totalCount: options.total ?? nodes.length, nodes };
  const result = parseJson('edits', connection, (json) => parseRevisions(json, present, options.wasEdited ?? true));
  return result.ok
    ? { complete: result.value.complete, texts: result.value.list.map(({ text }) => text) }
    : result.fault;
}

describe('the history of a text', () => {
  it('is empty and complete where it was never edited', () => {
    expect(read([], 'a', { wasEdited: false })).toStrictEqual({ complete: true, texts: [] });
    expect(read(null, 'a', { wasEdited: false })).toStrictEqual({ complete: true, texts: [] });
  });

  it('is newest first, in whichever order it came', () => {
    const whole = { complete: true, texts: ['b', 'a'] };
    expect(
      read(
        [
          { at: late, text: 'b' },
          { at: early, text: 'a' },
        ],
        'b',
      ),
    ).toStrictEqual(whole);
    expect(
      read(
        [
          { at: early, text: 'a' },
          { at: late, text: 'b' },
        ],
        'b',
      ),
    ).toStrictEqual(whole);
  });

  it('is put in order by the present text where everything fell into one second', () => {
    expect(read([{ text: 'a' }, { text: 'b' }], 'b')).toStrictEqual({ complete: true, texts: ['b', 'a'] });
  });

  it('does not mind other line ends', () => {
    expect(read([{ text: 'a\r\nb' }], 'a\nb')).toMatchObject({ complete: true });
  });

  it.each([
    [
      'a revision was erased (T2)',
      [
        { at: late, text: 'b' },
        { at: early, text: 'a', deleted: true },
      ],
      'b',
      {},
    ],
    ['GitHub shows fewer than there are', [{ text: 'b' }], 'b', { total: 2 }],
    [
      'the newest revision is not the present text, so that its texts may be no whole texts',
      [
        { at: late, text: '+b' },
        { at: early, text: 'a' },
      ],
      'b',
      {},
    ],
    ['it was edited without a trace', [], 'b', {}],
    ['it was edited and GitHub shows no history', null, 'b', {}],
    [
      'a revision has no text',
      [
        { at: late, text: 'b' },
        { at: early, text: null },
      ],
      'b',
      {},
    ],
  ] as const)('is not complete where %s', (_case, edits, present, options) => {
    expect(read(edits, present, options)).toMatchObject({ complete: false });
  });

  it('never shows the text of an erased revision', () => {
    expect(
      read(
        [
          { at: late, text: 'b' },
          { at: early, text: 'secret', deleted: true },
        ],
        'b',
      ),
    ).toStrictEqual({ complete: false, texts: ['b', null] });
  });
});
