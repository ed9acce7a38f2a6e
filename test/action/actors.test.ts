import { describe, expect, it } from '@jest/globals';
import { actorsIn } from '../../src/action/actors.ts';

const said = (actor?: string, actorId?: string, triggeringActor?: string) =>
  actorsIn({ actor, actorId, triggeringActor });
const rhea = { id: 7, login: 'rhea', type: 'User' };

describe('who deploys, by what the runner says (T7)', () => {
  it('is who started the run, by their id', () => {
    expect(said('rhea', '7', 'rhea')).toEqual([rhea]);
    expect(said('rhea', '7')).toEqual([rhea]);
  });

  it('is who ran it again besides, by their login', () => {
    expect(said('rhea', '7', 'quinn')).toEqual([rhea, { id: null, login: 'quinn', type: 'User' }]);
  });

  it('has no id that is none', () => {
    for (const id of ['', '0', '-1', '1.5', 'x', '9007199254740993', undefined])
      expect(said('rhea', id)).toEqual([{ ...rhea, id: null }]);
  });

  it('is a bot by its name', () => {
    expect(said('renovate[bot]', '9', 'rhea')).toEqual([
      { id: 9, login: 'renovate[bot]', type: 'Bot' },
      { id: null, login: 'rhea', type: 'User' },
    ]);
  });

  it('is nobody outside of a run', () => {
    expect(said()).toEqual([]);
    expect(said('', '', '')).toEqual([]);
  });
});
