import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/cli/facts-file.ts';
import { unlearnableCodes } from '../../src/evidence/reading.ts';
import { anAnchor, aPinnedAccount, aPinnedTeam, head, known, later, merged, said } from '../builders/facts.ts';
import { letThrough } from '../builders/let-through.ts';
import { aRememberedComment, aRememberedDeletion, aRememberedPush } from '../builders/memory.ts';
import { quinn } from '../builders/people.ts';
import { aHome, aSettled, releaseFacts } from '../judge/release/scene.ts';
import { COMMIT, facts } from '../gate/answers.ts';
import type { Facts } from '../../src/evidence/facts.ts';

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

  it.each(unlearnableCodes)('with a reading that could not be learnt is read, for every reason: %s', (code) => {
    const reading = { unlearnable: true as const, code, detail: '', ...provenance };
    expect(read(facts({ readings: { 'account:quinn': reading }, ledger: reading }))).toMatchObject({ ok: true });
  });

  it('with what a deployment brings is read, and refused where that is not whole', () => {
    const whole = releaseFacts({
      change: aHome(),
      facts: {
        deployed: [
          {
            environment: 'production',
            firstVerdict: null,
            opened: [letThrough(head), letThrough(merged, { until: later, verified: null })],
            succeeded: [{ deployment: 1, commit: head, at: said, created: said }],
          },
        ],
        settled: [aSettled(5, { until: later, unconcerned: true })],
        deployers: [{ environment: 'production', commit: merged, by: quinn, at: said }],
      },
    });
    expect(read(whole)).toMatchObject({ ok: true });
    const [key = ''] = Object.keys(whole.readings).filter((one) => one.startsWith('release:'));
    for (const value of [{}, { candidate: head, deployments: { environment: 'production', newest: [] } }])
      expect(read({ ...whole, readings: { [key]: { known: true, value, ...provenance } } })).toMatchObject({
        ok: false,
      });
    for (const over of [
      { settled: [{}] },
      { deployed: [{ environment: 'production' }] },
      { deployers: [{ environment: 'production' }] },
      { deployed: [{ environment: 'production', firstVerdict: null, opened: [head], succeeded: [] }] },
    ])
      expect(read({ ...whole, ...(over as object) })).toMatchObject({ ok: false });
  });

  it('with what the ledger remembers is read, whatever it is', () => {
    const remembered: Facts['remembered'] = [
      aRememberedComment('/hold', { throughApp: 'helper', head }),
      aRememberedComment('Fine.', { silent: true, author: null }),
      aRememberedDeletion(),
      aRememberedPush(),
      { kind: 'shown', change: 7, commit: head, stamp: said, at: later },
      aPinnedAccount(quinn),
      aPinnedTeam('acme/qa'),
      { kind: 'released', of: 'team', name: 'acme/qa', seenAt: said },
      { kind: 'check-failed', commit: head, name: 'ci', app: null, run: 5, conclusion: 'failure', seenAt: said },
    ];
    expect(read(facts({ remembered, ledger: known(anAnchor) }))).toMatchObject({ ok: true, facts: { remembered } });
  });

  it.each([
    ['of a kind that is not known', { kind: 'rumour' }],
    ['that lacks a part', { kind: 'account', login: 'quinn', seenAt: said }],
    ['whose moment is none', { ...aRememberedDeletion(), seenAt: 'yesterday' }],
  ])('with a memory %s is refused', (_what, memory) => {
    expect(read({ ...facts(), remembered: [memory] })).toMatchObject({
      ok: false,
      refusal: { place: expect.stringContaining('facts.json/remembered/0') },
    });
  });

  it('with a name that means no account, and no team, is read', () => {
    const readings = {
      'account:quinn': { known: true as const, value: { id: null }, ...provenance },
      'team-identity:acme/qa': { known: true as const, value: { id: 5, organisation: 3 }, ...provenance },
    };
    expect(read(facts({ readings }))).toMatchObject({ ok: true });
    const wrong = { 'account:quinn': { known: true as const, value: { id: 'quinn' }, ...provenance } };
    expect(read(facts({ readings: wrong }))).toMatchObject({ ok: false });
  });

  it.each(['helper', null])('with what GitHub told of the hand that wrote a comment is read: %p', (throughApp) => {
    const told = (value: object) => ({ 'comment-origin:1001': { known: true as const, value, ...provenance } });
    expect(read(facts({ readings: told({ throughApp }) }))).toMatchObject({ ok: true });
    expect(read(facts({ readings: told({}) }))).toMatchObject({ ok: false });
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
