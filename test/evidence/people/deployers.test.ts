import { describe, expect, it } from '@jest/globals';
import { besideDeployers, deployersOf, deploys } from '../../../src/evidence/people/deployers.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { Actor, Facts } from '../../../src/evidence/facts.ts';
import { elsewhere, merged, readings, said, someFacts, unlearnable } from '../../builders/facts.ts';
import { ada, octavia, otto, quinn } from '../../builders/people.ts';

const bot: Actor = { id: 41, login: 'github-actions', type: 'Bot' };
const told = (by: Actor, over: Partial<NonNullable<Facts['deployers']>[number]> = {}) => ({
  environment: 'production',
  commit: merged,
  by,
  at: said,
  ...over,
});
const made = (id: number, creator: Actor | null, commit = merged): Deployment => ({
  id,
  commit,
  creator,
  createdAt: said,
  status: null,
});

function known(deployers: Facts['deployers'], newest: readonly Deployment[] = []) {
  const reading = {
    candidate: merged,
    deployments: { environment: 'production', newest },
    history: { whole: true, commits: [] },
  };
  const facts = someFacts({
    ...(deployers === undefined ? {} : { deployers }),
    readings: readings([{ kind: 'release', environment: 'production', candidate: merged }, reading]),
  });
  return deployersOf({ environment: 'production', candidate: merged }, facts).map(({ by }) => by.login);
}

describe('who deploys a commit (T7)', () => {
  it('is everybody who started a run of it, or made a deployment of it: nobody takes the place of another', () => {
    expect(known([told(otto), told(quinn)], [made(3, ada), made(2, octavia)])).toEqual([
      'otto',
      'quinn',
      'ada',
      'octavia',
    ]);
  });

  it('is no bot, which does it for somebody', () => {
    expect(known([told(bot), told(otto)], [made(3, bot), made(2, null)])).toEqual(['otto']);
  });

  it('is nobody who deploys another commit, or elsewhere', () => {
    expect(known([told(otto, { commit: elsewhere }), told(quinn, { environment: 'staging' })])).toEqual([]);
    expect(known(undefined, [made(3, ada, elsewhere)])).toEqual([]);
    expect(known([told(otto, { environment: 'Production' })])).toEqual(['otto']);
  });

  it('is whoever is told where deployments were not read', () => {
    const need = { kind: 'release', environment: 'production', candidate: merged } as const;
    for (const given of [{}, readings([need, unlearnable('API_UNAVAILABLE', '502')])]) {
      const facts = someFacts({ deployers: [told(otto)], readings: given });
      expect(deployersOf({ environment: 'production', candidate: merged }, facts)).toEqual([told(otto)]);
    }
  });
});

describe('somebody who deploys', () => {
  it('is known by the account, and by the login alone where that is all that is told', () => {
    expect(deploys(otto, [quinn, otto])).toBe(true);
    expect(deploys({ ...otto, login: 'renamed' }, [otto])).toBe(true);
    expect(deploys(otto, [{ id: null, login: 'OTTO', type: 'User' }])).toBe(true);
    expect(deploys(otto, [{ ...otto, id: 4_711 }])).toBe(true);
    expect(deploys(otto, [quinn])).toBe(false);
    expect(deploys(otto, [])).toBe(false);
  });

  it('does not speak for it', () => {
    const word = {
      role: 'ops',
      item: 'ops',
      environment: 'production',
      commit: merged,
      by: otto,
      at: said,
      comment: { id: '1', url: 'https://github.test/1' },
      note: '',
      standing: { counts: true },
    } as const;
    expect(besideDeployers(word, [quinn])).toBe(word);
    expect(besideDeployers(word, [otto])).toEqual({
      ...word,
      standing: {
        counts: false,
        code: 'SIGNOFF_SELF',
        sentence: 'otto deploys this, and duties are separated here.',
      },
    });
    const stale = { ...word, standing: { counts: false, code: 'SIGNOFF_STALE', sentence: 'Old.' } } as const;
    expect(besideDeployers(stale, [otto])).toBe(stale);
  });
});
