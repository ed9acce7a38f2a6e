import { describe, expect, it } from '@jest/globals';
import { breathingLedger, breathingRequest, createBreath } from '../../src/app/breath.ts';
import type { RequestFunction } from '../../src/github/request-function.ts';
import { aLedger } from '../builders/ledger.ts';

/** Rounds of an event loop that come when they are called for. */
function rounds() {
  const called: (() => void)[] = [];
  const breath = createBreath((go) => called.push(go));
  const round = async () => {
    called.shift()?.();
    // Everything that can go on does, before the next round.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { breath, round, called };
}

describe('taking breath', () => {
  it('lets those who wait go on one after the other, one in each round, in the order in which they came', async () => {
    const { breath, round, called } = rounds();
    const gone: string[] = [];
    for (const name of ['a', 'b', 'c']) void breath().then(() => gone.push(name));
    expect(called).toHaveLength(1);
    await round();
    expect(gone).toEqual(['a']);
    await round();
    expect(gone).toEqual(['a', 'b']);
    await round();
    expect(gone).toEqual(['a', 'b', 'c']);
    expect(called).toHaveLength(0);
  });

  it('lets whoever comes again stand behind those who wait', async () => {
    const { breath, round } = rounds();
    const gone: string[] = [];
    const twice = async (name: string) => {
      await breath();
      gone.push(name);
      await breath();
      gone.push(`${name} again`);
    };
    void twice('a');
    void twice('b');
    for (let one = 0; one < 4; one += 1) await round();
    expect(gone).toEqual(['a', 'b', 'a again', 'b again']);
  });

  it('begins anew after nobody waited', async () => {
    const { breath, round } = rounds();
    const gone: string[] = [];
    void breath().then(() => gone.push('a'));
    await round();
    void breath().then(() => gone.push('b'));
    await round();
    expect(gone).toEqual(['a', 'b']);
  });

  it('is taken between an answer of GitHub and what is made of it, and between a refusal and what is said of it', async () => {
    const { breath, round } = rounds();
    const came: string[] = [];
    const request: RequestFunction = async (route) => {
      if (route === 'GET /refused') throw new Error('403');
      return { status: 200, headers: {}, data: null };
    };
    const asked = breathingRequest(request, breath);
    const told = (what: string) => () => came.push(what);
    void asked('GET /read').then(told('read'));
    asked('GET /refused').catch(told('refused'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(came).toEqual([]);
    await round();
    expect(came).toEqual(['read']);
    await round();
    expect(came).toEqual(['read', 'refused']);
  });

  it('is taken before the ledger is asked, and not by who asks how far it is', async () => {
    const { breath, round } = rounds();
    const ledger = breathingLedger(aLedger().ledger, breath);
    const came: string[] = [];
    void ledger.append([]).then(() => came.push('appended'));
    void ledger.settled({ repository: 1, change: 2 }).then(() => came.push('settled'));
    await ledger.newest();
    expect(came).toEqual([]);
    await round();
    expect(came).toEqual(['appended']);
    await round();
    expect(came).toEqual(['appended', 'settled']);
  });
});
