import { describe, expect, it } from '@jest/globals';
import { otherSources, textsOf } from '../../src/ledger/judged-by.ts';
import type { EntryBody, PolicyUsed } from '../../src/ledger/entry.ts';

const [one, two] = ['a'.repeat(40), 'b'.repeat(40)];

function verdict(commit: string, checklist: string | null, policies?: readonly PolicyUsed[]): EntryBody {
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
    ...(policies === undefined ? {} : { policies }),
    findings: [],
  };
}

function configuration(blob: string, commit = 'c'.repeat(40)): EntryBody {
  return { kind: 'configuration', ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit, blob, text: blob };
}

function policy(blob: string, reference = 'acme/.github:all.yml'): PolicyUsed {
  return { reference, commit: one, changedBy: two, blob };
}

const bare = (checklist: string) => ({ checklist, policies: [] });
const nothing = { checklist: null, policies: [] };

describe('the checklists that a commit was judged by', () => {
  const bodies = [verdict(one, 'x'), verdict(two, 'y'), verdict(one, 'z'), verdict(one, 'x'), verdict(one, null)];

  it('are those of its verdicts, each once, the first one first', () => {
    expect(otherSources(bodies, { commits: [one], besides: nothing })).toEqual([bare('x'), bare('z')]);
    expect(otherSources(bodies, { commits: [one, two], besides: bare('x') })).toEqual([bare('y'), bare('z')]);
    expect(otherSources(bodies, { commits: [], besides: nothing })).toEqual([]);
    expect(otherSources([configuration('x', one)], { commits: [one], besides: nothing })).toEqual([]);
  });

  it('are others with other policies (T56)', () => {
    const [p, q, r] = [policy('p'), policy('q'), policy('r', 'acme/.github:more.yml')];
    const given = [
      verdict(one, 'x', [p, r]),
      verdict(one, 'x', [r, p]),
      verdict(one, 'x', [q, r]),
      verdict(one, 'x', [p]),
      verdict(two, 'x', [policy('s')]),
    ];
    const all = [
      { checklist: 'x', policies: [p, r] },
      { checklist: 'x', policies: [q, r] },
      { checklist: 'x', policies: [p] },
    ];
    expect(otherSources(given, { commits: [one], besides: nothing })).toEqual(all);
    expect(otherSources(given, { commits: [one], besides: bare('x') })).toEqual(all);
    const [, second, third] = all;
    const told = { checklist: 'x', policies: [r, p].map(({ reference, blob }) => ({ reference, blob })) };
    expect(otherSources(given, { commits: [one], besides: told })).toEqual([second, third]);
    expect(otherSources(given, { commits: [one], besides: { ...told, checklist: 'y' } })).toEqual(all);
  });

  it('are no others where a verdict names no policy, as older versions wrote it', () => {
    const besides = { checklist: 'x', policies: [policy('p')] };
    expect(otherSources([verdict(one, 'x'), verdict(one, 'x', [])], { commits: [one], besides })).toEqual([]);
  });

  it('are told as they were first used', () => {
    const first = configuration('x');
    const texts = textsOf(
      [bare('z'), bare('x')],
      [first, verdict(one, 'x'), configuration('z'), configuration('x', 'd'.repeat(40))],
    );
    expect(texts).toEqual({
      texts: [
        { ...configuration('z'), policies: [] },
        { ...first, policies: [] },
      ],
    });
    expect(textsOf([], [])).toEqual({ texts: [] });
  });

  it('are told with the texts of their policies', () => {
    const source = { checklist: 'x', policies: [policy('p')] };
    expect(textsOf([source], [configuration('x'), configuration('p')])).toEqual({
      texts: [{ ...configuration('x'), policies: [{ ...policy('p'), text: 'p' }] }],
    });
    expect(textsOf([source], [configuration('x')])).toEqual({ missing: 'p' });
  });

  it('are missed where one does not stand there', () => {
    expect(textsOf([bare('x'), bare('z')], [configuration('x')])).toEqual({ missing: 'z' });
  });
});
