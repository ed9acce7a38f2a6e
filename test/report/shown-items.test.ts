import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatShownItems, parseShownItems } from '../../src/report/shown-items.ts';

const record = fc.record({
  item: fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/),
  wording: fc.stringMatching(/^[0-9a-f]{16}$/),
  since: fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-20T10:00:00.123Z'),
  first: fc.boolean(),
});

describe('the details of a gate', () => {
  it('read back as what was written, whatever line ends GitHub gives', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 200 }), (records) => {
        const text = formatShownItems(records);
        expect(parseShownItems(text)).toEqual(records);
        expect(parseShownItems(`${text.replaceAll('\n', '\r\n')}\n`)).toEqual(records);
        expect(text.length).toBeLessThan(65_535);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['other text', 'all green'],
    ['a newer form', formatShownItems([]).replace(':1', ':2')],
    ['a cut text', formatShownItems([]).slice(0, -1)],
    ['a line that is none', formatShownItems([]).replace('```text', '```text').replace(/```$/, 'qa\n```')],
  ])('are not read from %s', (_what, text) => {
    expect(parseShownItems(text)).toBeNull();
  });
});
