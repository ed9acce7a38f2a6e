import { describe, expect, it } from '@jest/globals';
import { exceptionEntries } from '../../src/gate/record-exceptions.ts';
import { interpret } from '../../src/commands/interpret.ts';
import { answered, excepting, factsWith, says } from '../judge/exceptions.ts';
import { earlier, head, now, said } from '../builders/facts.ts';
import { octavia, otto, quinn } from '../builders/people.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const until = '2026-11-20T20:00:00Z';
const waive = (item: string, end = until) => says(octavia, `/waive ${item} until ${end} -- the runner farm is down`);
const override = [octavia, otto].map((who) =>
  says(who, '/override -- the shop is down', { createdAt: '2026-11-20T14:00:00Z' }),
);

function entries(comments: readonly Comment[], over: Partial<RollCall> = {}, more: Partial<Facts> = {}) {
  const facts = factsWith(comments, more);
  return exceptionEntries({ ...answered(facts), ...over }, interpret(excepting, facts), facts.now);
}

describe('what a verdict rests on', () => {
  it('is written down for a waiver that covers something, and only for that', () => {
    const counting = waive('tests');
    const written = entries([counting, waive('build'), waive('tests', '2026-11-20T16:00:00Z')]);
    expect(written).toEqual([
      {
        key: `waiver:42:${counting.id}:production:tests:${head}`,
        repository: 42,
        change: 7,
        at: now,
        body: {
          kind: 'waiver',
          change: 7,
          environment: 'production',
          commit: head,
          item: 'tests',
          by: octavia,
          at: said,
          until,
          reason: 'the runner farm is down',
          comment: counting.url,
        },
      },
    ]);
  });

  it('is written down for no waiver of another commit, however long it lasts', () => {
    const sightings = [
      { commit: earlier, at: '2026-11-20T09:00:00Z', how: 'shown-by-app' },
      ...factsWith([]).sightings,
    ] satisfies Facts['sightings'];
    const old = says(octavia, `/waive tests @${earlier} until 2026-11-20T22:00:00Z -- the runner farm is down`);
    const [counting] = [waive('tests')];
    expect(entries([old, counting], {}, { sightings }).map(({ key }) => key)).toEqual([
      `waiver:42:${counting.id}:production:tests:${head}`,
    ]);
    expect(entries([old], {}, { sightings })).toEqual([]);
  });

  it('is written down for an override that opens, with everybody in it', () => {
    const [only, ...more] = entries(override);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      repository: 42,
      change: 7,
      at: now,
      body: {
        kind: 'override',
        environment: 'production',
        commit: head,
        until: '2026-11-20T18:00:00Z',
        by: [{ login: 'octavia' }, { login: 'otto' }],
      },
    });
    const renewed = says(quinn, '/override -- the shop is still down', { createdAt: '2026-11-20T14:30:00Z' });
    expect(entries([...override, renewed])[0]?.key).not.toBe(only?.key);
  });

  it('is nothing where nothing is waived and nothing opens', () => {
    expect(entries([])).toEqual([]);
    expect(entries(override.slice(1))).toEqual([]);
    expect(entries([...override, says(quinn, '/hold', { createdAt: '2026-11-20T14:00:00Z' })])).toEqual([]);
    expect(entries(override, { gate: { kind: 'merge' } })).toEqual([]);
    expect(entries([...override, waive('tests')], { change: null })).toEqual([]);
  });
});
