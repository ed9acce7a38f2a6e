import { describe, expect, it } from '@jest/globals';
import { entryBody } from '../../src/ledger/entry-shapes.ts';
import { startEntries } from '../builders/start-entries.ts';

const { starting, started, parked, rerunning, rerun } = startEntries;
const commit = 'c'.repeat(40);
const misfit = (body: object) => entryBody.misfit(body, 'body');

describe('the entry of a run that the App starts', () => {
  it.each([starting, started, parked, rerunning, rerun])('of the kind $kind has a commit of either length', (body) => {
    for (const good of [commit, 'a1'.repeat(32)]) expect(misfit({ ...body, commit: good })).toBeNull();
    for (const bad of [commit.toUpperCase(), 'c', 'c'.repeat(39), `c${commit}`, `z${commit}`, `${commit}\n`, 'main'])
      expect(misfit({ ...body, commit: bad })).toContain('body.commit is not a commit id: ');
    expect(misfit({ ...body, commit: 'z'.repeat(64) })).toContain('body.commit is not a commit id: ');
  });

  it.each([started, rerun])('of the kind $kind was sent, found or refused, and nothing else', (body) => {
    for (const outcome of ['sent', 'found', 'refused']) expect(misfit({ ...body, outcome })).toBeNull();
    expect(misfit({ ...body, outcome: '' })).toBe('body.outcome is not one of sent, found, refused: ""');
    expect(misfit({ ...body, outcome: 'unconfirmed' })).toContain('body.outcome is not one of');
  });

  it('may say who asked and where, and which run came of it', () => {
    expect(misfit({ ...starting, by: 'dana', comment: 'https://github.test/acme/shop/pull/7' })).toBeNull();
    expect(misfit({ ...started, run: null })).toBeNull();
    expect(misfit({ ...parked, run: null })).toContain('body.run is not a whole number');
  });
});
