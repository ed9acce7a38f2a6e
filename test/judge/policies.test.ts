import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import type { ConfigBlob } from '../../src/evidence/facts.ts';
import { readerReasons } from '../../src/evidence/reader-reasons.ts';
import { earlier, elsewhere, opened, someFacts, unlearnable } from '../builders/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { green, judged, merge, production } from './judged.ts';

const reference = 'acme/.github:holdpoint.yml@main';
const policy = {
  ref: 'refs/heads/main',
  path: 'holdpoint.yml',
  commit: elsewhere,
  blob: { oid: '1'.repeat(40), text: 'version: 1\n' },
  changedAt: opened,
  policy: {
    reference,
    repository: { id: 43, name: 'acme/.github', private: true },
    changedBy: earlier,
  },
} satisfies ConfigBlob;

describe('the policies that a checklist extends', () => {
  const { config } = someFacts();
  const told = (...more: readonly ConfigBlob[]) => judged(merge, { facts: { config: [...config, ...more] } }).policies;

  it('are told with the roll call, each with where and when it was read', () => {
    expect(told(policy)).toEqual([
      {
        reference,
        repository: 'acme/.github',
        ref: 'refs/heads/main',
        path: 'holdpoint.yml',
        commit: elsewhere,
        changedBy: earlier,
        blob: '1'.repeat(40),
      },
    ]);
  });

  it('are not told where there are none, or one has no text', () => {
    expect(judged(merge)).not.toHaveProperty('policies');
    expect(told({ ...policy, blob: null })).toEqual([]);
    const { policy: _source, ...own } = policy;
    expect(told(own)).toEqual([]);
  });
});

describe('a checklist whose policies were not read', () => {
  const facts = someFacts({ commits: [green] });
  const unread = (...policies: readonly string[]) =>
    policies.map((one) => ({ reference: one, reading: unlearnable('API_FORBIDDEN', 'HTTP 403') }));

  it.each([
    ['a merge', merge],
    ['an environment', production],
  ])('keeps the gate of %s shut, and says which they are and why', (_, gate) => {
    const { meaning, remedy } = readerReasons.API_FORBIDDEN;
    const blocker = (one: string) => ({
      outcome: 'unknown',
      code: 'API_FORBIDDEN',
      sentence: `The policy ${one} was not read: ${meaning.slice(0, -1)} (HTTP 403).`,
      next: [{ who: expect.stringContaining('somebody'), how: `sees to it: ${remedy.slice(0, -1)}` }],
    });
    const policies = unread('acme/.github:a.yml@main', 'acme/.github:b.yml@main');
    expect(judge({ state: 'unread', policies }, facts, gate, anInterpretation())).toMatchObject({
      open: false,
      verdict: 'pending',
      blockers: [blocker('acme/.github:a.yml@main'), blocker('acme/.github:b.yml@main')],
    });
  });

  it('keeps it shut though it is not told which', () => {
    expect(judge({ state: 'unread', policies: [] }, facts, merge, anInterpretation())).toMatchObject({ open: false });
  });
});
