import { describe, expect, it } from '@jest/globals';
import { parkedAnnotation, parkedIn } from '../../src/report/parked.ts';

const commit = 'c'.repeat(40);
const parked = { run: 9, attempt: 3, environment: 'production', commit };

describe('the line beside a parked job', () => {
  it('reads back as what was parked, whatever the environment is called', () => {
    for (const environment of ['production', 'prod eu/1', 'Läden [2] %41', 'ä'.repeat(255)])
      expect(parkedIn(parkedAnnotation({ ...parked, environment }))).toEqual({ ...parked, environment });
  });

  it('reads back whole, however long its numbers and its commit are', () => {
    const long = { run: 110_000_000_001, attempt: 51, environment: 'production', commit: '0f'.repeat(32) };
    expect(parkedIn(parkedAnnotation(long))).toEqual(long);
  });

  it('says to people that nobody has to do anything', () => {
    const { level, title, message, place } = parkedAnnotation(parked);
    expect([level, title, place]).toEqual(['error', 'Held: parked', null]);
    expect(message).toBe(
      `The gate of production is shut, so this job has ended without waiting. The Holdpoint App runs the failed jobs of this run again, once, when the gate opens; nobody has to. [holdpoint:parked:1 9/3 production ${commit}]`,
    );
  });

  const { message } = parkedAnnotation(parked);
  it.each([
    ['another title', { title: 'Held', message }],
    ['words behind it', { title: 'Held: parked', message: `${message} or so` }],
    ['another version', { title: 'Held: parked', message: message.replace('parked:1', 'parked:2') }],
    ['no commit', { title: 'Held: parked', message: message.replace(commit, 'main') }],
    ['no attempt', { title: 'Held: parked', message: message.replace('9/3', '9') }],
    ['a broken name', { title: 'Held: parked', message: message.replace('9/3 production', '9/3 %E0%A4%A') }],
    ['nothing', { title: '', message: '' }],
  ])('is none with %s', (_, line) => {
    expect(parkedIn(line)).toBeNull();
  });

  it('may end with a line break, as logs do', () => {
    expect(parkedIn({ title: 'Held: parked', message: `${message}\n` })).toEqual(parked);
  });
});
