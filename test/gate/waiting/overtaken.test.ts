import { describe, expect, it } from '@jest/globals';
import { overtaken } from '../../../src/gate/waiting/overtaken.ts';
import type { Waiting } from '../../../src/gate/waiting/waiting.ts';
import { elsewhere, merged } from '../../builders/facts.ts';
import { aWaiting, verified } from './scene.ts';

const at = Date.parse('2026-11-20T15:00:00Z');
const MINUTE = 60_000;
const listed = (state: string, id = 28) => ({ id, commit: elsewhere, state, createdAt: '2026-11-20T14:30:00Z' });

/** A later run of another commit that was let go a moment ago. */
const another = (over: Partial<Waiting> = {}): Waiting =>
  aWaiting({
    run: 12,
    deployments: [{ id: 28, commit: elsewhere }],
    verified: { ...verified, candidate: elsewhere },
    state: 'approved',
    answeredAt: at - 1,
    ...over,
  });

const found = (others: readonly Waiting[], deployments = [listed('WAITING')], waiting = aWaiting()) =>
  overtaken(waiting, verified, others, { deployments, at });

describe('a run that is answered while others are let into its environment (T78)', () => {
  it('is overtaken by a later one that was let go, and waits for another rule or is not listed yet', () => {
    const refused = { by: 'later', refusal: { code: 'SUPERSEDED' } };
    expect(found([another()])).toMatchObject(refused);
    expect(found([another()], [listed('PENDING')])).toMatchObject(refused);
    expect(found([another()], [])).toMatchObject(refused);
    expect(found([another({ environment: 'PRODUCTION' })])).toMatchObject(refused);
    const { refusal } = found([another()]) as { refusal: { sentence: string } };
    expect(refusal.sentence).toBe(
      'ddddddd was let into production after this run had begun to wait; this one would take it back to ccccccc.',
    );
  });

  it('steps back for a later one that is being answered now', () => {
    expect(found([another({ state: 'waiting', tries: 1 })])).toEqual({
      by: 'another',
      detail: 'run 12 for production is being answered',
    });
  });

  it.each<readonly [string, Waiting]>([
    ['an earlier one', another({ deployments: [{ id: 26, commit: elsewhere }] })],
    ['itself', another({ run: 11 })],
    ['the same commit', another({ verified: { ...verified, candidate: merged } })],
    ['another environment', another({ environment: 'staging' })],
    ['one that only waits', another({ state: 'waiting', tries: 0 })],
    ['one that was refused', another({ state: 'rejected' })],
    ['one whose run is not known', another({ verified: null })],
  ])('is not overtaken by %s', (_, one) => {
    expect(found([one])).toEqual({ by: 'nothing' });
  });

  it.each(['FAILURE', 'ERROR', 'INACTIVE', 'SUCCESS', 'IN_PROGRESS'])(
    'leaves to its state on GitHub what became of one that went on: %s',
    (state) => {
      expect(found([another()], [listed(state)])).toEqual({ by: 'nothing' });
    },
  );

  it('is not overtaken for ever by one that GitHub does not list any more', () => {
    const gone = (answeredAt: number | null) => found([another({ answeredAt })], []).by;
    expect(gone(at - 10 * MINUTE + 1)).toBe('later');
    expect(gone(at - 10 * MINUTE)).toBe('nothing');
    expect(gone(null)).toBe('nothing');
  });

  it('goes by the number of runs where no deployment is known, and else by the newest deployment of each', () => {
    const free = aWaiting({ deployments: [] });
    expect(found([another({ run: 12 })], [], free).by).toBe('later');
    expect(found([another({ run: 10 })], [], free).by).toBe('nothing');
    expect(found([another({ run: 12, deployments: [] })], []).by).toBe('later');
    expect(found([another({ run: 10, deployments: [] })], []).by).toBe('nothing');
    const repeated = another({
      run: 10,
      deployments: [
        { id: 20, commit: elsewhere },
        { id: 28, commit: elsewhere },
      ],
    });
    expect(found([repeated]).by).toBe('later');
  });

  it('looks past those that say nothing', () => {
    expect(found([another({ state: 'rejected' }), another({ run: 13 })]).by).toBe('later');
  });
});
