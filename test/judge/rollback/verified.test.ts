import { describe, expect, it } from '@jest/globals';
import { merged } from '../../builders/facts.ts';
import { letThrough } from '../../builders/let-through.ts';
import { aDeployment, callOf, signed, usual, verifiedAt } from './scene.ts';
import type { Told } from './scene.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];
const back = (told: Told) => callOf({ comments: goBack, ...told }).rollback;

/** Deployed and followed by what broke; then somebody reports the good one as a success once more, and the broken one too. */
const reported = [
  aDeployment(4, { createdAt: '2026-11-20T13:50:00Z' }),
  aDeployment(3, { commit: merged, createdAt: '2026-11-20T13:40:00Z' }),
  ...usual,
];
const spell = (at: string, until: string | null) => ({ at, until, verified: { at, until } });

describe('what was verified', () => {
  it('is what was begun before its gate was shut again: a success that somebody reports later makes it no younger (T28)', () => {
    const opened = [letThrough(merged, spell('2026-11-20T13:00:00Z', '2026-11-20T13:35:00Z'))];
    expect(back({ opened, deployments: reported })).toMatchObject({ deployment: 1, verifiedAt });
    const before = [letThrough(merged, spell('2026-11-20T13:00:00Z', verifiedAt))];
    expect(back({ opened: before, deployments: reported })).toBeUndefined();
  });

  it('is as old as the last time that its gate was opened, whatever was reported since (T28)', () => {
    const rollback = ', rollback: { max-age: 1h }';
    const opened = [letThrough(merged, spell('2026-11-20T13:00:00Z', null))];
    const at = (now: string) => back({ production: rollback, opened, deployments: reported, facts: { now } });
    expect(at('2026-11-20T13:59:59Z')).toMatchObject({ deployment: 3 });
    expect(at('2026-11-20T14:00:00Z')).toBeUndefined();
    const later = [letThrough(merged, spell('2026-11-20T13:45:00Z', null))];
    const since = (now: string) => back({ production: rollback, opened: later, deployments: reported, facts: { now } });
    expect(since('2026-11-20T14:39:59Z')).toMatchObject({ deployment: 3 });
    expect(since('2026-11-20T14:40:00Z')).toBeUndefined();
  });

  it('is nothing that the gate only advised on', () => {
    expect(back({ opened: [letThrough(merged, { verified: null })] })).toBeUndefined();
    expect(back({ opened: [letThrough(merged)] })).toMatchObject({ by: 'ledger' });
  });

  it('is remembered by when its deployment was made', () => {
    const opened = [letThrough(merged, spell('2026-11-20T13:00:00Z', '2026-11-20T13:20:00Z'))];
    const memory = (created?: string) => [
      {
        environment: 'production',
        firstVerdict: null,
        opened,
        succeeded: [
          { deployment: 1, commit: merged, at: '2026-11-20T13:25:00Z', ...(created === undefined ? {} : { created }) },
        ],
      },
    ];
    const told = (created?: string) =>
      back({ opened: [], deployments: [aDeployment(2)], facts: { deployed: memory(created) } });
    expect(told(verifiedAt)).toMatchObject({ deployment: 1 });
    expect(told()).toBeUndefined();
  });

  it('is no deployment that was cancelled, and is called inactive for that', () => {
    const cancelled = { id: 1, commit: merged, creator: null, createdAt: verifiedAt };
    const status = { state: 'inactive', at: verifiedAt, creator: null };
    expect(back({ deployments: [aDeployment(2), { ...cancelled, status }] })).toBeUndefined();
    const succeededAt = verifiedAt;
    expect(back({ deployments: [aDeployment(2), { ...cancelled, status, succeededAt }] })).toMatchObject({
      deployment: 1,
    });
  });
});
