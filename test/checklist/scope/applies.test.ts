import { describe, expect, it } from '@jest/globals';
import { applies } from '../../../src/checklist/scope/applies.ts';
import { aChange } from '../../builders/facts.ts';

const change = aChange({
  files: [{ path: 'docs/guide.md' }, { path: 'archive/0001.sql', previousPath: 'migrations/0001.sql' }],
  labels: ['Database'],
});

describe('an item', () => {
  it('applies always where it sets no condition', () => {
    expect(applies(null, change)).toEqual({ applies: true, sentence: 'It applies always.' });
    expect(applies({}, change)).toEqual({ applies: true, sentence: 'It applies always.' });
  });

  it('applies where a changed file matches, and says which', () => {
    expect(applies({ paths: ['src/**', 'docs/**'] }, change)).toEqual({
      applies: true,
      sentence: 'The change touches docs/guide.md.',
    });
  });

  it('applies to a file that was moved away: a rename evades no rule', () => {
    expect(applies({ paths: ['migrations/**'] }, change).applies).toBe(true);
  });

  it('does not apply where no file matches, and says so', () => {
    expect(applies({ paths: ['src/**'] }, change)).toEqual({
      applies: false,
      sentence: 'None of 2 changed files matches src/**.',
    });
  });

  it('asks for one of the labels, case aside', () => {
    expect(applies({ labels: ['database'] }, change)).toEqual({
      applies: true,
      sentence: 'The change carries the label database.',
    });
    expect(applies({ labels: ['urgent'] }, change).applies).toBe(false);
  });

  it('asks for the base branch', () => {
    expect(applies({ base: ['release/*', 'main'] }, change)).toEqual({
      applies: true,
      sentence: 'The change goes to main.',
    });
    expect(applies({ base: ['release/*'] }, change)).toEqual({
      applies: false,
      sentence: 'The change goes to main, not to release/*.',
    });
  });

  it('applies only where every condition holds, and names the ones that do not', () => {
    expect(applies({ paths: ['docs/**'], labels: ['urgent'] }, change)).toEqual({
      applies: false,
      sentence: 'The change carries none of the labels urgent.',
    });
    expect(applies({ paths: ['docs/**'], labels: ['database'] }, change).applies).toBe(true);
  });

  it('does not apply where it names conditions that nothing can meet', () => {
    expect(applies({ paths: [] }, change).applies).toBe(false);
  });
});
