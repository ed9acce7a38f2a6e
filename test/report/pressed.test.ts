import { describe, expect, it } from '@jest/globals';
import type { CommandReply } from '../../src/commands/interpretation.ts';
import type { RememberedClick } from '../../src/evidence/remembered.ts';
import { pressedInVain } from '../../src/report/pressed.ts';
import { aFinding, aWait } from './roll-calls.ts';

const open = [{ findings: [aWait('qa'), aFinding('tests')] }];

/** A press that was refused, unless said otherwise. */
function press(over: Partial<RememberedClick> = {}, reply: Partial<CommandReply> = {}): CommandReply {
  const click: RememberedClick = {
    kind: 'clicked',
    change: 7,
    button: 'signoff',
    item: 'qa',
    environment: 'production',
    commit: 'a'.repeat(40),
    wording: '0123456789abcdef',
    by: { id: 5, login: 'otto', type: 'User' },
    run: 99,
    url: 'https://github.test/runs/99',
    shown: '2026-11-20T10:00:00Z',
    seenAt: '2026-11-20T11:00:00Z',
    ...over,
  };
  const sentence = { kind: 'sentence', text: 'otto does not hold the role qa.' } as const;
  return {
    comment: { id: 'click:1', url: click.url, author: click.by },
    reaction: 'refused',
    reply: [sentence],
    click,
    ...reply,
  };
}

const told = (...replies: readonly CommandReply[]) => pressedInVain({ replies }, open);
const LINE =
  'otto pressed the button that signs qa in production, and it does not count. otto does not hold the role qa.';

describe('a button that was pressed in vain', () => {
  it('is told with the reason', () => {
    expect(told(press())).toEqual([LINE]);
  });

  it('names nobody where everybody reads it who only pressed Hold (T123)', () => {
    const hold = press({ button: 'hold', item: null, wording: null, environment: null }, { reply: [] });
    const inPublic = (reply: CommandReply) => pressedInVain({ replies: [reply] }, open, true);
    expect(inPublic(hold)).toEqual(['Somebody pressed the button that holds, and it does not count.']);
    expect(inPublic(press())).toEqual([LINE]);
  });

  it('is told with the line that would count', () => {
    const reply = [
      { kind: 'sentence', text: 'It was pushed to.' },
      { kind: 'paste', lines: ['/signoff qa @abc'] },
    ] as const;
    expect(told(press({}, { reply }))).toEqual([
      'otto pressed the button that signs qa in production, and it does not count. It was pushed to. Write `/signoff qa @abc`.',
    ]);
  });

  it('is told of a hold, of everything and of one environment', () => {
    const hold = { button: 'hold', item: null, wording: null } as const;
    expect(told(press({ ...hold, environment: null }, { reply: [] }))).toEqual([
      'otto pressed the button that holds, and it does not count.',
    ]);
    expect(told(press(hold, { reply: [{ kind: 'status' }] }))).toEqual([
      'otto pressed the button that holds in production, and it does not count.',
    ]);
  });

  it('is not told of what counts, of comments, and of items that wait no more', () => {
    expect(told(press({}, { reaction: 'accepted' }))).toEqual([]);
    const { click: _click, ...comment } = press();
    expect(told(comment)).toEqual([]);
    expect(told(press({ item: 'tests' }))).toEqual([]);
    expect(told(press({ item: 'gone' }))).toEqual([]);
  });

  it('is forgotten when the same person presses the same button again and it counts', () => {
    const again = press({ seenAt: '2026-11-20T12:00:00Z' }, { reaction: 'accepted' });
    expect(told(press(), again)).toEqual([]);
    expect(told(again, press())).toEqual([]);
    expect(told(press(), press())).toHaveLength(1);
    expect(told(press({ by: { id: 6, login: 'otto', type: 'User' } }), again)).toEqual([LINE]);
    expect(told(press({ environment: 'staging' }), again)).toHaveLength(1);
  });

  it('is told of the last five at most, in their order', () => {
    const many = Array.from({ length: 7 }, (_, n) =>
      press({ by: { id: 10 + n, login: `p${n}`, type: 'User' }, seenAt: `2026-11-20T1${n}:00:00Z` }),
    );
    expect(told(...many.toReversed()).map((line) => line.split(' ')[0])).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
  });

  it('says nothing that others wrote as markup', () => {
    const lines = told(press({ by: { id: 5, login: 'o*tt*o', type: 'User' }, environment: '<b>' }));
    expect(lines[0]).not.toContain('<b>');
    expect(lines[0]).not.toContain('*tt*');
  });
});
