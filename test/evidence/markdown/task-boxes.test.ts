import { describe, expect, it } from '@jest/globals';
import { boxState, carriesHiddenTick } from '../../../src/evidence/markdown/task-boxes.ts';

const state = (text: string | null) => boxState({ text }, 'The box');

describe('a box', () => {
  it.each([
    '- [x] The box',
    '* [X] the  BOX ',
    '+ [x] The box',
    '1. [x] The box',
    '123456789) [x] The box',
    '  - [x] The box',
    '\t-  \t[x] \t The box',
    '- [ ] Other\n- [x] The box',
  ])('is ticked: %j', (text) => {
    expect(state(text)).toBe('ticked');
  });

  it.each(['- [ ] The box', '- [\t] The box', '- [x] Other\n- [ ] The box'])('is open: %j', (text) => {
    expect(state(text)).toBe('open');
  });

  it.each([
    null,
    '',
    '[x] The box',
    '-[x] The box',
    '- [x]The box',
    '- [] The box',
    '- [y] The box',
    '- [xx] The box',
    '1234567890. [x] The box',
    '1 [x] The box',
    'a - [x] The box',
    '- [x] The box, or not',
    '> - [x] The box',
    '```\n- [x] The box\n```',
    '<!-- - [x] The box -->',
  ])('is missing: %j', (text) => {
    expect(state(text)).toBe('missing');
  });

  it('is none of its own where it stands there twice', () => {
    expect(state('- [x] The box\n- [x] The box')).toBe('duplicate');
    expect(state('- [x] The box\n- [ ] the box\n- [ ] the box')).toBe('duplicate');
  });
});

describe('a tick that is hidden', () => {
  const hidden = (text: string | null) => carriesHiddenTick({ text }, 'The box');

  it.each([
    '<!-- - [x] The box -->',
    '```\n- [X] the box\n```',
    '- [x] The box\n- [ ] The box',
    '[x] The box',
    '[ ] a [x] The box',
    'a\r- [x] The box, or not',
  ])('is carried by %j', (text) => {
    expect(hidden(text)).toBe(true);
  });

  it.each([
    null,
    '',
    'The box',
    '- [x] The box',
    '- [ ] The box',
    '<!-- - [ ] The box -->',
    '<!-- [x] Other\nThe box -->',
    '- [ ] The box\n<!-- [x] The box -->',
    '<!-- The box [x] -->',
  ])('is not carried by %j', (text) => {
    expect(hidden(text)).toBe(false);
  });
});
