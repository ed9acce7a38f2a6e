import { describe, expect, it } from '@jest/globals';
import { now } from '../../src/sandbox/world/world.ts';
import { startApp } from './app.ts';
import { perform } from './deeds.ts';
import { settle } from './settle.ts';
import { catalog } from './spec.ts';
import type { Spec } from './spec.ts';
import { isOpen, nothingYet, presentTeams } from './stage.ts';
import type { Stage } from './stage.ts';
import { takeLook, undisturbed } from './take-look.ts';
import { buildTown } from './town.ts';
import type { Town } from './town.ts';

const spec: Spec = {
  environments: [{ name: 'production', strict: false, separated: true }],
  items: catalog.filter(({ id }) => id === 'qa'),
  leads: ['lena', 'lou'],
};

/** A head that was shown, and lacks nothing but that people sign. */
async function shown() {
  const town = buildTown(spec, false);
  const stage: Stage = {
    town,
    app: startApp(),
    teams: presentTeams(town),
    found: [],
    owesLook: false,
    counts: { ...nothingYet },
  };
  const look = (): Promise<void> => takeLook(stage, undisturbed);
  await settle(town, look, 'signatures');
  await look();
  town.wait(60_000);
  return { town, look };
}

/** The beginning of the next whole second, as GitHub tells time. */
function nextSecond(town: Town): void {
  town.wait(1000 - (now(town.world) % 1000));
}

function push(town: Town, force: boolean): void {
  perform(town, { kind: 'push', by: 'mona', file: 'src/cart.ts', force, trailer: null, stranger: false });
}

describe('what everybody does when they do their part', () => {
  it('opens the gate, also on a head that left by a plain push and came back by force within the second of another forced push', async () => {
    const { town, look } = await shown();
    const head = town.pull.headSha;
    push(town, false);
    nextSecond(town);
    push(town, true);
    perform(town, { kind: 'go-back', by: 'mona', which: 1 });
    expect(town.pull.headSha).toBe(head);
    expect(await settle(town, look, 'nothing')).toBe(true);
    await look();
    expect(isOpen(town)).toBe(true);
  });

  it('signs a head that came back in a second of its own, without another commit', async () => {
    const { town, look } = await shown();
    const head = town.pull.headSha;
    push(town, false);
    push(town, true);
    nextSecond(town);
    perform(town, { kind: 'go-back', by: 'mona', which: 1 });
    expect(await settle(town, look, 'nothing')).toBe(true);
    await look();
    expect([isOpen(town), town.pull.headSha]).toEqual([true, head]);
  });
});
