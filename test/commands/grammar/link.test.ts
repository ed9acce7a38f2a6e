import { describe, expect, it } from '@jest/globals';
import { formatCommand } from '../../../src/commands/grammar/format-command.ts';
import { isLink } from '../../../src/commands/grammar/link.ts';
import { parseComment } from '../../../src/commands/grammar/parse.ts';
import { resembledVerb } from '../../../src/commands/grammar/verbs.ts';

const long = (length: number): string => `https://a.example/${'x'.repeat(length - 'https://a.example/'.length)}`;

describe('a link', () => {
  it.each([
    'https://example.com',
    'https://example.com/reports/7?run=8&part=a,b#result',
    'https://grafana.internal:8443/d/cart',
    'https://example.com/@team/notes',
    "https://example.com/it's(fine);x=[1]~*!$+",
    long(300),
  ])('is %s', (word) => {
    expect(isLink(word)).toBe(true);
  });

  it.each([
    ['another scheme', 'http://example.com'],
    ['a script', 'javascript:alert(1)'],
    ['capitals in the scheme', 'HTTPS://example.com'],
    ['no scheme', 'example.com/report'],
    ['nothing behind the scheme', 'https://'],
    ['no host', 'https:///report'],
    ['a host that cannot be', 'https://exa%mple.com'],
    ['a name', 'https://ada@example.com'],
    ['a name and a password', 'https://ada:secret@example.com/report'],
    ['an empty name', 'https://@example.com'],
    ['another host behind a name', 'https://example.com@evil.example'],
    ['a backslash, which some read as a slash', 'https://example.com\\@evil.example'],
    ['a quote', 'https://example.com/"onclick'],
    ['a tag', 'https://example.com/<b>'],
    ['a tick', 'https://example.com/`x`'],
    ['a pipe', 'https://example.com/a|b'],
    ['a letter that is not ASCII', 'https://exаmple.com'],
    ['a space', 'https://example.com/a b'],
    ['the word that stands for one', 'URL'],
    ['more than 300 characters', long(301)],
  ])('is none with %s', (_, word) => {
    expect(isLink(word)).toBe(false);
  });
});

describe('the command /attest', () => {
  const url = 'https://example.com/r/7';

  it.each([
    [`/attest load ${url}`, {}],
    [`/attest load ${url} @abcdef1`, { commit: 'abcdef1' }],
    [`/attest load ${url} in production`, { environment: 'production' }],
    [`/attest load ${url} -- p99 is fine`, { note: 'p99 is fine' }],
    [
      `/attest load ${url} @abcdef1 in production -- p99`,
      { commit: 'abcdef1', environment: 'production', note: 'p99' },
    ],
  ])('is read as it is written, and written as it is read: %s', (line, over) => {
    const command = { verb: 'attest', target: 'load', link: url, commit: null, environment: null, note: '', ...over };
    expect(parseComment(line)).toEqual({ commands: [command], maybeHold: false, wide: [] });
    expect(parseComment(line).commands.map((one) => (one.verb === 'misfit' ? '' : formatCommand(one)))).toEqual([line]);
  });

  it.each([
    '/attest load',
    '/attest load URL',
    '/attest load http://example.com',
    `/attest load ${url} ${url}`,
    `/attest ${url}`,
    `/attest load @abcdef1 ${url}`,
    `/attest load ${url} until 2026-12-01`,
  ])('is none without an item and exactly one link: %s', (line) => {
    expect(parseComment(line).commands).toMatchObject([{ verb: 'misfit', reason: 'BAD_ARGUMENTS' }]);
  });

  it('does not count beside what stops', () => {
    expect(parseComment(`/attest load ${url}\n\n/hold`).commands).toMatchObject([
      { verb: 'misfit', reason: 'CONFLICT' },
      { verb: 'hold' },
    ]);
    expect(parseComment(`/attest load ${url}\n\n/revoke load`).commands).toMatchObject([
      { verb: 'misfit', reason: 'CONFLICT' },
      { verb: 'revoke' },
    ]);
  });

  it("is not heard in other bots' words", () => {
    expect(['test', 'retest', 'tests', 'latest', 'attset', 'atest'].map(resembledVerb)).toEqual([
      null,
      null,
      null,
      null,
      'attest',
      'attest',
    ]);
  });
});
