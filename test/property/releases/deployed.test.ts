import { describe, expect, it } from '@jest/globals';
import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { createDeployment, setDeploymentStatus } from '../../../src/sandbox/world/deployments.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import { wasThereBefore } from './deployed.ts';
import { hasUnsaid } from './play.ts';
import { buildYard, tipOf } from './yard.ts';

const spec = { scan: false, qa: true, manager: false, directPushes: false, separation: 'off', begin: 'rule' } as const;

/** Somebody reports a deployment that our word did not let go. */
function reported() {
  const yard = buildYard(spec);
  const { world, repository, actor, wait } = yard;
  wait(10_000);
  const asked = { ref: tipOf(yard), environment: 'production', requiredContexts: [] };
  const made = createDeployment(world, actor('mona'), repository, asked);
  setDeploymentStatus(world, actor('mona'), repository, made, { state: 'success' });
  wait(10_000);
  return { yard, made };
}

describe('a deployment that is reported', () => {
  it('is from before the App as long as it has judged nothing', () => {
    const { yard, made } = reported();
    expect([wasThereBefore(yard, made), hasUnsaid({ yard })]).toEqual([true, false]);
    createCheckRun(yard.world, yard.actor('holdpoint'), yard.repository, {
      name: 'holdpoint/production',
      headSha: tipOf(yard),
      conclusion: 'action_required',
    });
    expect([wasThereBefore(yard, made), hasUnsaid({ yard })]).toEqual([true, false]);
  });

  it('is not where the App had written down before that it judges, though it was killed before it showed anything', () => {
    const { yard, made } = reported();
    yard.annals.judged.at = made.createdAt - 5000;
    expect([wasThereBefore(yard, made), hasUnsaid({ yard })]).toEqual([false, true]);
    yard.annals.judged.at = now(yard.world);
    expect([wasThereBefore(yard, made), hasUnsaid({ yard })]).toEqual([true, false]);
  });

  it('is older within the second in which it was first judged, for GitHub tells whole seconds', () => {
    const { yard, made } = reported();
    const second = Math.floor(made.createdAt / 1000) * 1000;
    yard.annals.judged.at = second;
    expect(wasThereBefore(yard, made)).toBe(false);
    yard.annals.judged.at = second + 1;
    expect(wasThereBefore(yard, made)).toBe(true);
  });
});
