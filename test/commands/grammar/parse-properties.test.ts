import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatCommand } from '../../../src/commands/grammar/format-command.ts';
import { parseComment } from '../../../src/commands/grammar/parse.ts';
import type { Command } from '../../../src/commands/grammar/command.ts';

const target = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
const named = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const place = fc.option(named);
const told = fc.stringMatching(/^[0-9a-f]{7,40}$/);
const commit = fc.option(told);
const until = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z'));
const note = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => !/[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cc}]/u.test(text));

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ verb: fc.constant('signoff' as const), target, commit, environment: place, note }),
  fc.record({ verb: fc.constant('revoke' as const), target, environment: place, note }),
  fc.record({ verb: fc.constantFrom('hold' as const, 'unhold' as const), environment: place, note }),
  fc.record({ verb: fc.constant('waive' as const), target, commit, until, environment: place, note }),
  fc.record({ verb: fc.constant('override' as const), commit, environment: place, note }),
  fc.record({ verb: fc.constant('candidate' as const), commit: told, note }),
  fc.record({ verb: fc.constant('drop' as const), note }),
  fc.record({ verb: fc.constant('deploy' as const), environment: named, note }),
  fc.record({ verb: fc.constantFrom('status' as const, 'recheck' as const, 'help' as const) }),
);

const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        command.map(formatCommand),
        fc.constantFrom('\n', '\r', '> ', '- ', '```', '<!--', '\u2028', '/hold', '/'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('\n')),
);

describe('every comment (I12)', () => {
  it('reads a formatted command back as the same command', () => {
    fc.assert(
      fc.property(command, (one) => {
        expect(parseComment(formatCommand(one))).toEqual({ commands: [one], maybeHold: false, wide: [] });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is read without an error, and every command found stands on a line of its own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.split('\n').map((line) =>
          line
            .trimEnd()
            .replace(/[ \t]+/g, ' ')
            .toLowerCase(),
        );
        for (const one of parseComment(text).commands) {
          if (one.verb === 'misfit') continue;
          const canonical = formatCommand('note' in one ? { ...one, note: '' } : one).toLowerCase();
          expect(lines.some((line) => line.startsWith(canonical))).toBe(true);
        }
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('yields nothing when it is quoted, made code or commented out', () => {
    const quote = (text: string): string =>
      text
        .split(/\r\n|[\r\n]/)
        .map((line) => `> ${line}`)
        .join('\n');
    const indent = (text: string): string => `    ${text.split(/\r\n|[\r\n]/).join('\n    ')}`;
    const fence = (text: string): string =>
      `\`\`\`\`\`\`\`\`\n${text.replaceAll('`', "'").replaceAll('\r', '')}\n\`\`\`\`\`\`\`\``;
    const comment = (text: string): string => `<!--\n${text.replaceAll('-->', '').replaceAll('\r', '')}\n-->`;
    fc.assert(
      fc.property(fc.array(command.map(formatCommand), { minLength: 1, maxLength: 5 }), (lines) => {
        for (const wrap of [quote, indent, fence, comment]) {
          expect(parseComment(wrap(lines.join('\n')))).toStrictEqual({ commands: [], maybeHold: false, wide: [] });
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is read alike with CRLF and LF', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(command.map(formatCommand), fc.constantFrom('', '> a', '- b', 'text', '```')), {
          maxLength: 10,
        }),
        (lines) => {
          expect(parseComment(lines.join('\r\n'))).toStrictEqual(parseComment(lines.join('\n')));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('never lets a sign-off or an unhold stand beside a hold, whatever else it says (I14)', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['/signoff qa', '/unhold', '/unhold in staging', '/signoff ops in production', '/status']),
        fc.nat(5),
        (lines, at) => {
          const said = parseComment([...lines.slice(0, at), '/hold', ...lines.slice(at)].join('\n')).commands.map(
            ({ verb }) => verb,
          );
          expect(said).toContain('hold');
          expect(said).not.toContain('signoff');
          expect(said).not.toContain('unhold');
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
