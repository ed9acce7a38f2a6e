import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/cli/facts-file.ts';
import { COMMIT, facts } from '../gate/answers.ts';

const read = (value: unknown) => readFacts(JSON.stringify(value), 'facts.json');
const provenance = { source: 'file', observer: 'token', at: '2026-11-21T20:00:00Z' };

describe('a facts file', () => {
  it('is read as it was written', () => {
    const whole = facts({
      readings: {
        [`file:${COMMIT}:docs/rollback.md`]: {
          known: true,
          value: { kind: 'file', text: '# Triggers' },
          ...provenance,
        },
        'team:acme/qa:quinn': { unlearnable: true, code: 'TEAM_UNREADABLE', detail: '403', ...provenance },
      },
    });
    expect(read(whole)).toEqual({ ok: true, facts: whole });
  });

  it('of a later writer may have more keys and kinds of readings', () => {
    expect(
      read({ ...facts({ readings: { 'weather:berlin': { known: true, value: 1, ...provenance } } }), later: true }),
    ).toMatchObject({ ok: true });
  });

  it.each([
    ['is no JSON', '{"facts": 1,', 'facts.json', 'this is no JSON', 'holdpoint facts'],
    ['is something else', '{"items": {}}', 'facts.json', 'missing', 'schema/facts.schema.json'],
    ['has a newer version', JSON.stringify({ facts: 2 }), 'facts.json', 'version 2', 'version 1'],
    [
      'has a wrong type deep inside',
      JSON.stringify({ ...facts(), subject: { ...facts().subject, candidate: 'main' } }),
      'facts.json/subject/candidate',
      'got "main"',
      'pattern',
    ],
    [
      'has a time without a zone',
      JSON.stringify({ ...facts(), now: '2026-11-21 20:00' }),
      'facts.json/now',
      '2026-11-21 20:00',
      'pattern',
    ],
    [
      'has an unknown word',
      JSON.stringify({ ...facts(), sightings: [{ commit: COMMIT, at: facts().now, how: 'guessed' }] }),
      'facts.json/sightings/0/how',
      '"guessed"',
      'branch-activity',
    ],
  ])('that %s is refused with place, what was seen and what is allowed', (_name, text, place, seen, allowed) => {
    const result = readFacts(text, 'facts.json');
    expect(result).toMatchObject({ ok: false, refusal: { code: 'FACTS_INVALID', exit: 3, place } });
    expect(result).toMatchObject({
      refusal: { seen: expect.stringContaining(seen), allowed: expect.stringContaining(allowed) },
    });
  });

  it('with a reading that is neither known nor unlearnable is refused: there is no third state', () => {
    const key = 'team:acme/qa:quinn';
    expect(read(facts({ readings: { [key]: { value: { state: 'active' }, ...provenance } as never } }))).toMatchObject({
      ok: false,
    });
  });

  it('with a reading of another kind than its key says is refused', () => {
    const key = 'team:acme/qa:quinn';
    expect(
      read(facts({ readings: { [key]: { known: true, value: { state: 'boss' }, ...provenance } } })),
    ).toMatchObject({
      ok: false,
      refusal: { place: 'facts.json/readings/team:acme~1qa:quinn/value/state' },
    });
  });
});
