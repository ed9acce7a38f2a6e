import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/sandbox/faults.ts';
import { gateStep } from './asking.ts';
import { aBusyShop, type BusyShop } from './busy-shop.ts';
import { faultOn } from './fault-requests.ts';

const PULL = ['repository', 'object', 'associatedPullRequests', 'nodes', 0];
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run}/jobs';

/** What goes wrong, with which request, and the reason that the step gives. */
const troubles: readonly (readonly [string, string, Fault, string])[] = [
  ['500', 'Snapshot', { kind: 'status', status: 500 }, 'API_UNAVAILABLE'],
  ['a reset connection', 'Snapshot', { kind: 'reset' }, 'API_UNAVAILABLE'],
  ['an empty body', 'Snapshot', { kind: 'empty' }, 'API_PARTIAL'],
  ['cut JSON', 'Snapshot', { kind: 'truncate', after: true }, 'API_PARTIAL'],
  ['HTML', 'Snapshot', { kind: 'html', status: 200 }, 'API_PARTIAL'],
  ['401', 'Snapshot', { kind: 'status', status: 401 }, 'API_FORBIDDEN'],
  ['429', 'Snapshot', { kind: 'status', status: 429 }, 'API_RATE_LIMITED'],
  ['an error beside data', 'Snapshot', { kind: 'graphql-partial', path: [...PULL, 'comments'] }, 'API_PARTIAL'],
  ['a cut list', 'Snapshot', { kind: 'graphql-truncated-page', path: [...PULL, 'comments'] }, 'TRUNCATED'],
  ['500', JOBS, { kind: 'status', status: 500 }, 'API_UNAVAILABLE'],
  ['cut JSON', JOBS, { kind: 'truncate', after: true }, 'API_PARTIAL'],
];

describe('the bundled Action, where everything is green', () => {
  let shop: BusyShop;
  beforeAll(async () => {
    shop = await aBusyShop('alone');
  });
  afterAll(() => shop.close());

  it('opens', async () => {
    const { status, outputs } = await gateStep(shop.town, shop.commit);
    expect({ status, decision: outputs['decision'] }).toEqual({ status: 0, decision: 'go' });
  });

  it.each(troubles)(
    'ends with 3 for %s from %s, and says so in one sentence',
    async (_what, request, fault, reason) => {
      for (let n = 0; n < 2; n += 1) shop.sandbox.faults.add(faultOn(request, fault));
      const { status, outputs, log } = await gateStep(shop.town, shop.commit);
      shop.sandbox.faults.clear();
      expect(status).toBe(3);
      expect(outputs).toMatchObject({ reason });
      expect(outputs).not.toHaveProperty('decision');
      expect(log).toMatch(/^::(error|warning) title=.*(Snapshot|\/jobs)/m);
      expect(log.replace(/^::add-mask::.*$/m, '')).not.toMatch(/ghs_[A-Za-z0-9]{8}/);
    },
  );
});
