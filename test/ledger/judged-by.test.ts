import { describe, expect, it } from '@jest/globals';
import { otherChecklists, textsOf } from '../../src/ledger/judged-by.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';

const [one, two] = ['a'.repeat(40), 'b'.repeat(40)];

function verdict(commit: string, checklist: string | null): EntryBody {
  return {
    kind: 'verdict',
    change: 7,
    gate: 'merge',
    commit,
    verdict: 'go',
    open: true,
    enforcement: 'block',
    digest: '0'.repeat(64),
    judge: '1.0.0',
    checklist,
    findings: [],
  };
}

function configuration(blob: string, commit = 'c'.repeat(40)): EntryBody {
  return { kind: 'configuration', ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit, blob, text: blob };
}

describe('the checklists that a commit was judged by', () => {
  const bodies = [verdict(one, 'x'), verdict(two, 'y'), verdict(one, 'z'), verdict(one, 'x'), verdict(one, null)];

  it('are those of its verdicts, each once, the first one first', () => {
    expect(otherChecklists(bodies, { commits: [one], besides: null })).toEqual(['x', 'z']);
    expect(otherChecklists(bodies, { commits: [one, two], besides: 'x' })).toEqual(['y', 'z']);
    expect(otherChecklists(bodies, { commits: [], besides: null })).toEqual([]);
    expect(otherChecklists([configuration('x')], { commits: [one], besides: null })).toEqual([]);
  });

  it('are told as they were first used', () => {
    const first = configuration('x');
    const texts = textsOf(
      ['z', 'x'],
      [first, verdict(one, 'x'), configuration('z'), configuration('x', 'd'.repeat(40))],
    );
    expect(texts).toEqual({ texts: [configuration('z'), first] });
    expect(textsOf([], [])).toEqual({ texts: [] });
  });

  it('are missed where one does not stand there', () => {
    expect(textsOf(['x', 'z'], [configuration('x')])).toEqual({ missing: 'z' });
  });
});
