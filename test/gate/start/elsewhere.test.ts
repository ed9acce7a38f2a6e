import { describe, expect, it } from '@jest/globals';
import { aTown, shut } from './town.ts';

const release = { base: null, changes: [], direct: [], since: 'first', elsewhere: true } as const;

/** A town in which these were asked for while the candidate was released in an issue. */
async function askedElsewhere(...deploys: readonly string[]) {
  const town = await aTown();
  await town.start(town.judged(shut));
  const asks = (part: Parameters<typeof town.judged>[0], ids = deploys) =>
    town.start(town.judged(part, { deploys: ids }));
  return { town, asks };
}

describe('what somebody asks for while it is judged elsewhere', () => {
  it('is not started when it is not any more, and what is asked for then is', async () => {
    const { town, asks } = await askedElsewhere('1', '2');
    for (let turn = 0; turn < 2; turn += 1) expect(await asks({ release })).toBe(true);
    expect(await asks(shut)).toBe(true);
    expect([town.did, town.world.told]).toEqual([[], []]);
    expect(await asks({}, ['1', '2', '3'])).toBe(true);
    expect(town.did).toHaveLength(1);
  });

  it('is looked at again where that could not be kept', async () => {
    const { town, asks } = await askedElsewhere('1');
    town.world.unwritable = 'heard:';
    expect(await asks({ release })).toBe(false);
    town.world.unwritable = null;
    expect(await asks({ release })).toBe(true);
  });

  it('is kept for that environment alone, and where the App starts it', async () => {
    const { town } = await askedElsewhere();
    town.world.unwritable = 'heard:';
    const staging = town.judged({ release }, { deploys: ['1'], environment: 'staging' });
    expect(await town.start(staging)).toBe(true);
    const { start: _, ...rules } = town.judged().rules;
    expect(await town.start(town.judged({ release }, { deploys: ['1'], rules }))).toBe(true);
  });
});
