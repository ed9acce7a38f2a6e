import { describe, expect, it } from '@jest/globals';
import { releaseNeed } from '../../../src/judge/release/release-state.ts';
import type { Environment } from '../../../src/checklist/model.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, aCommit, alone, head, merged, now, readings, unlearnable } from '../../builders/facts.ts';
import { letThrough } from '../../builders/let-through.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';
import { aHome, aSettled, history, own, releaseFacts } from './scene.ts';
import { nothing, numbers, state } from './states.ts';
import type { Asked } from './states.ts';

/** Commits that were pushed without a pull request, so many, the last one upon the root. */
function pushes(many: number) {
  const all = Array.from({ length: many }, (_, at) =>
    aHistoryCommit(`${at}`, [at === many - 1 ? 'root' : `${at + 1}`]),
  );
  const top = { ...aHistoryCommit('top', ['0'], [aMerge(7, 'm7', { merge: merged })]), oid: merged };
  return [top, ...all, aHistoryCommit('root', [])];
}

describe('what must be read of a deployment', () => {
  const need = (over: Partial<Environment>, change = own, candidate = merged) =>
    releaseNeed(anEnvironment(over), { change, candidate }, releaseFacts({ change }));

  it('is what it brings to that environment', () => {
    expect(need({ name: 'live' })).toEqual({ kind: 'release', environment: 'live', candidate: merged });
    expect(need({ enforce: 'advise' })).toMatchObject({ kind: 'release' });
  });

  it('is nothing where the gate is off, or its branches do not take it', () => {
    expect(need({ enforce: 'off' })).toBeNull();
    expect(need({ branches: ['stable'] })).toBeNull();
    expect(need({}, aChange(), head)).toBeNull();
  });
});

describe('what a deployment brings', () => {
  it('is nothing known, and nothing against it, where nothing has to be read', () => {
    expect(state({ environment: { enforce: 'off' } })).toEqual(nothing);
  });

  it('is every other change since what is deployed, with how it stands', () => {
    const whole = state();
    expect(numbers(whole)).toEqual([5, 6]);
    expect(whole).toMatchObject({
      range: { state: 'new' },
      base: { deployment: 1, commit: oid('root') },
      direct: [],
      blockers: [],
      several: true,
      nextLook: null,
    });
  });

  it('is the own change alone where that is all', () => {
    expect(state({ facts: { base: 'm6' } })).toMatchObject({ others: [], direct: [], several: false });
  });

  it('is several as soon as one other change, or one commit without any, comes with it', () => {
    expect(state({ facts: { base: 'm5' } })).toMatchObject({ others: [{ number: 6 }], direct: [], several: true });
    expect(state({ facts: { commits: pushes(1) } })).toMatchObject({ others: [], direct: [oid('0')], several: true });
  });

  it('is several in the issue of a release, whatever it brings, and then the own change is one of the others', () => {
    const whole = state({ change: aHome(), facts: { base: 'm6' } });
    expect(numbers(whole)).toEqual([7]);
    expect(whole.several).toBe(true);
  });

  it('leaves out a change that does not concern the environment', () => {
    const settled = [aSettled(5, { verdict: 'none', unconcerned: true }), aSettled(6)];
    expect(numbers(state({ facts: { facts: { settled } } }))).toEqual([6]);
  });

  it('is to be looked at again when one of the others is settled no more', () => {
    const settled = [aSettled(5, { until: '2026-11-21T00:00:00Z' }), aSettled(6)];
    expect(state({ facts: { facts: { settled } } }).nextLook).toBe('2026-11-21T00:00:00Z');
  });

  it('counts no commit of the own change as pushed without one', () => {
    const change = { ...own, commits: [aCommit({ oid: oid('0') })] };
    expect(state({ change, facts: { commits: pushes(1) } })).toMatchObject({ direct: [], several: false });
    expect(state({ facts: { commits: pushes(1) } }).direct).toEqual([oid('0')]);
  });

  it('counts only changes that were merged into a branch of the environment', () => {
    const commits = history.map((one) =>
      one.oid === oid('m5') ? { ...one, changes: [aMerge(5, 'm5', { base: 'stable' })] } : one,
    );
    expect(state({ facts: { commits } })).toMatchObject({ others: [{ number: 6 }], direct: [oid('m5')] });
    expect(numbers(state({ environment: { branches: ['main', 'stable'] }, facts: { commits } }))).toEqual([5, 6]);
  });

  it('counts the default branch where the environment names none', () => {
    expect(numbers(state({ environment: { branches: [] } }))).toEqual([5, 6]);
  });
});

describe('commits without a pull request', () => {
  it('are named one by one, as far as five', () => {
    const short = [0, 1, 2, 3, 4].map((at) => oid(`${at}`).slice(0, 7)).join(', ');
    expect(state({ facts: { commits: pushes(5) } }).blockers[0]?.sentence).toBe(
      `${short} were pushed without a pull request into a branch of production, so nobody has judged them.`,
    );
    expect(state({ facts: { commits: pushes(6) } }).blockers[0]?.sentence).toBe(
      `${short} and 1 more were pushed without a pull request into a branch of production, so nobody has judged them.`,
    );
  });

  it('stop a deployment unless the environment lets them through', () => {
    const facts = { commits: pushes(1) };
    expect(state({ facts }).blockers).toMatchObject([{ code: 'DIRECT_PUSH' }]);
    expect(state({ environment: { directPushes: 'allow' }, facts })).toMatchObject({
      direct: [oid('0')],
      blockers: [],
      several: true,
    });
  });
});

describe('merges that are not proved to be by GitHub (T64, T73)', () => {
  /** The history with such a merge of #6. */
  const merging = (how: Partial<HistoryCommit>) => {
    const six = [aMerge(6, 'm6', { head: oid('g6') })];
    const { byGitHub: _, ...unsigned } = aHistoryCommit('m6', ['m5', 'g6'], six);
    const merge = [{ ...unsigned, ...how }, aHistoryCommit('g6', ['m5'], six)];
    return { commits: history.flatMap((one) => (one.oid === oid('m6') ? merge : [one])) };
  };
  const short = oid('m6').slice(0, 7);
  const by = { email: '41898282+deployer[bot]@users.noreply.github.com', user: null };

  const log = { kind: 'branch-log', branch: 'main', since: aMerge(6, 'm6').mergedAt } as const;

  it('stop a deployment, and say why and what helps, apart from what was pushed', () => {
    expect(state({ facts: merging({}) })).toMatchObject({
      direct: [oid('m6')],
      unproved: [oid('m6')],
      several: true,
      blockers: [
        {
          outcome: 'unmet',
          code: 'MERGE_UNPROVED',
          sentence: `${short} looks like a merge by GitHub and is not signed by it, so it may have been made by hand, with anything else in it.`,
          next: [
            {
              who: 'somebody who can change the checklist',
              how: 'sets `direct-pushes: merges` for production where this server signs no merges, or the environment is overridden',
            },
          ],
        },
      ],
    });
    const facts = { readings: readings([log, unlearnable('API_FORBIDDEN')]) };
    const [byApp] = state({ facts: { ...merging({ byGitHub: true, authors: [by] }), facts } }).blockers;
    expect(byApp).toMatchObject({ outcome: 'unmet', code: 'MERGE_UNPROVED' });
    expect(byApp?.sentence).toBe(
      `${short} looks like a merge by GitHub and was made by an App, or not under GitHub's own address: GitHub signs such a merge whatever is in it.`,
    );
    expect(byApp?.next[0]?.how).toBe(
      'sets `direct-pushes: merges` for production where an App is to merge, or the environment is overridden',
    );
  });

  it('leave it unknown where the signature could not be checked: nothing is rejected by that', () => {
    expect(state({ facts: merging({ unchecked: true }) }).blockers).toEqual([
      {
        outcome: 'unknown',
        code: 'MERGE_UNREAD',
        sentence: `${short} looks like a merge by GitHub, and GitHub could not check its signature just now.`,
        next: [
          {
            who: 'somebody who may comment, or runs the job',
            how: 'says `/recheck`, or runs the job again, when GitHub checks signatures again',
          },
        ],
      },
    ]);
  });

  it('are merges where the environment takes them for such, and what was pushed stays what it is', () => {
    const environment = { directPushes: 'merges' } as const;
    for (const how of [{}, { byGitHub: true, authors: [by] }, { unchecked: true }] as const)
      expect(state({ environment, facts: merging(how) })).toMatchObject({ direct: [], unproved: [], blockers: [] });
    expect(state({ environment, facts: { commits: pushes(1) } }).blockers).toMatchObject([{ code: 'DIRECT_PUSH' }]);
  });

  it('go with what was pushed where the environment lets that through', () => {
    const open = state({ environment: { directPushes: 'allow' }, facts: merging({}) });
    expect(open).toMatchObject({ direct: [oid('m6')], blockers: [] });
  });
});

describe('which deployments count', () => {
  const two = { ...aReading('m7', [aSuccess(2, 'm6'), aSuccess(1, 'root')], history), candidate: merged };
  const base = (facts: NonNullable<Asked['facts']>['facts'], reading = two) => {
    const known = { known: true, value: reading, source: 'test', observer: 'test', at: now } as const;
    const readings = { [`release:${merged}:production`]: known };
    return state({ facts: { facts: { ...facts, readings } } }).base?.commit;
  };
  const memory = { environment: 'production', firstVerdict: '1970-01-01T00:00:00Z', opened: [], succeeded: [] };

  it('are all for a reader alone, whatever is remembered', () => {
    expect(base({ reader: alone, deployed: [memory] })).toBe(oid('m6'));
  });

  it('are all for an App whose ledger was asked and knows nothing of the environment', () => {
    expect(base({ deployed: [] })).toBe(oid('m6'));
    expect(base({ deployed: [{ ...memory, environment: 'staging' }] })).toBe(oid('m6'));
  });

  it('are none for an App whose ledger was not asked: everything since the first one has to be ready', () => {
    expect(base({})).toBe(oid('root'));
  });

  it('are those that the ledger let through', () => {
    expect(base({ deployed: [{ ...memory, opened: [letThrough(oid('m6'))] }] })).toBe(oid('m6'));
    expect(base({ deployed: [memory] })).toBe(oid('root'));
  });
});
