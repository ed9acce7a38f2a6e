import { createApi } from '../../src/github/api.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import { now, successful } from './read.ts';
import { asApp } from './shop.ts';
import { recorded, worldHandler } from './stand-in.ts';
import type { Facts, Need } from '../../src/evidence/facts.ts';
import type { Handler } from './stand-in.ts';
import type { Shop } from './shop.ts';

/** Reads needs of the shop; REST is answered by `rest`, GraphQL by the shop unless `graphql` answers it. */
export async function reading(
  s: Shop,
  needs: readonly Need[],
  rest?: Handler,
  change: (facts: Facts) => Facts = (facts) => facts,
  graphql?: Handler,
) {
  const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
  const { request, seen } = recorded(graphql ?? worldHandler(s.world, s.by.app, { missing: [], costs: [] }, rest));
  const api = createApi({ request, pause: () => Promise.resolve() });
  const reader = createNeedReader({ api, reader: { kind: 'app', app: s.app.id, slug: 'holdpoint' }, clock: () => now });
  return { readings: await reader.read(change(facts), needs), seen };
}
