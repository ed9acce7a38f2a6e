import { describe, expect, it } from '@jest/globals';
import { firstLook } from '../../src/judge/first-look.ts';
import type { Finding } from '../../src/judge/roll-call.ts';
import { later, now, opened, readings, said } from '../builders/facts.ts';
import { anItem } from '../builders/checklist.ts';
import { afterMerge, judged, production } from './judged.ts';
import { merged } from '../builders/facts.ts';

/** A finding that changes by time at the moment given; its parts at theirs. */
function looking(nextLook?: string, ...parts: readonly Finding[]): Finding {
  const [finding] = judged(production).findings;
  if (finding === undefined) throw new Error('no finding');
  return {
    ...finding,
    ...(nextLook === undefined ? {} : { nextLook }),
    ...(parts.length === 0 ? {} : { parts: parts.map((part) => ({ ...part, outcome: 'pending' })) }),
  };
}

describe('the next look', () => {
  it('is never where nothing changes by time', () => {
    expect(firstLook({ nextLook: null }, [])).toBeNull();
    expect(firstLook({ nextLook: null }, [looking(), looking(undefined, looking())])).toBeNull();
  });

  it('is the first moment at which the enforcement, an item or a part of one changes', () => {
    expect(firstLook({ nextLook: said }, [])).toBe(said);
    expect(firstLook({ nextLook: said }, [looking(later)])).toBe(said);
    expect(firstLook({ nextLook: said }, [looking(later), looking(opened)])).toBe(opened);
    expect(firstLook({ nextLook: null }, [looking(later), looking(said), looking(now)])).toBe(said);
    expect(firstLook({ nextLook: null }, [looking(later, looking(), looking(said, looking(opened)))])).toBe(opened);
  });

  it('stands in the roll call', () => {
    const evidence = { kind: 'deployment', spec: { environment: 'staging', lasting: '2h', app: null } } as const;
    const status = { state: 'success', at: '2026-11-20T14:00:00Z', creator: null };
    const newest = [{ id: 1, commit: merged, creator: null, createdAt: opened, status }];
    const call = judged(production, {
      checklist: { items: [anItem('staging', { evidence, ask: 'release' })] },
      facts: afterMerge({
        readings: readings([
          { kind: 'deployments', environment: 'staging' },
          { environment: 'staging', newest },
        ]),
      }),
    });
    expect(call).toMatchObject({
      verdict: 'pending',
      nextLook: '2026-11-20T16:00:00.000Z',
      findings: [{ code: 'DEPLOYMENT_SOAKING' }],
    });
  });
});
