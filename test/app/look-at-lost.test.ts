import { describe, expect, it } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { subjectKey } from '../../src/app/subject-key.ts';
import type { ReadFault, Result } from '../../src/gate/ports.ts';
import type { Waiting } from '../../src/gate/waiting/waiting.ts';
import { homeEntry } from '../../src/gate/release/story-entries.ts';
import { judgedKey } from '../../src/ledger/release-entries.ts';
import { anEnvironment } from '../builders/checklist.ts';
import { head, merged, now, seen } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { aWaiting } from '../gate/waiting/scene.ts';

const fault = { ok: false, fault: { code: 'API_UNAVAILABLE', detail: '502' } } as const;
const lost = { lost: 'refs/heads/main', before: merged, after: head, of: 42 };
const key = subjectKey({ installation: 1, repository: 'acme/shop', what: lost });

/** An App that GitHub answers nothing; `knows`: what the checklist says; `isLost`: GitHub answers that it has nothing of either commit. */
async function anApp({ knows = true, judged = true, isLost = false } = {}) {
  const { ledger, fail } = aLedger();
  const home = { issue: 4, url: '', candidate: merged, branch: 'main', fixed: false };
  await ledger.append([homeEntry({ repository: 42, environment: 'production', home }, now)]);
  const entry = { key: judgedKey(42, 'production'), repository: 42, change: null, at: now };
  if (judged) await ledger.append([{ ...entry, body: { kind: 'environment-judged', environment: 'production' } }]);
  const memo = createMemo();
  const environments = [anEnvironment({ name: 'Production', branches: ['main'] })];
  if (knows) memo.rememberPlaces('acme/shop', { environments, defaultBranch: 'main', of: 42 });
  const asked: string[] = [];
  const refuses = (name: string) => async () => {
    asked.push(name);
    return fault;
  };
  const ports: InstallationPorts = {
    snapshots: { snapshot: refuses('snapshot') },
    needs: { read: async () => ({}) },
    writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
    changesOf: refuses('changes'),
    commitsOf: refuses('commits'),
    openRuns: refuses('runs'),
    livePullRequests: refuses('live'),
    repositories: refuses('repositories'),
    groups: { group: refuses('group'), live: refuses('groups') },
    releases: {
      home: refuses('home'),
      lost: refuses('lost'),
      bringing: refuses('bringing'),
      tip: refuses('tip'),
      moved: isLost ? async () => ({ ok: true, value: { commits: [], changes: [] } }) : refuses('moved'),
    },
  };
  const rows: Result<readonly Waiting[], ReadFault> = {
    ok: true,
    value: [aWaiting({ run: 11 }), aWaiting({ run: 12, deployments: [{ id: 1, commit: 'e'.repeat(40) }] })],
  };
  const woken: string[] = [];
  const queue = {
    ...memoryQueue(),
    enqueue: async (one: string) => void woken.push(one.replace('1 acme/shop ', '')),
  };
  const clock = () => Date.parse(now);
  const waiting = { ...noList, ofRepository: async () => rows };
  const options = { queue, ledger, memo, clock, log: () => undefined, waiting, ports: async () => ports };
  const tries = async (attempt: number) => {
    woken.length = 0;
    const done = await look(options, { key, attempt });
    return { done, woken: [...woken] };
  };
  return { memo, asked, tries, fail };
}

const unused = () => Promise.reject(new Error('nobody asks that'));
const noList = {
  forCandidate: unused,
  answeredIn: unused,
  ofRun: unused,
  places: unused,
  guards: unused,
  notice: unused,
  change: unused,
  deployed: unused,
  settle: unused,
};

const mayRest = ['release:42:production', 'run:11', `@${merged}`, `@${head}`];

describe('what a branch lost, where GitHub does not tell what it is (T70, T91)', () => {
  it('is asked for again, and what may rest on it is looked at with every try, the last one among them', async () => {
    const { asked, tries } = await anApp();
    for (const attempt of [1, 2, 300]) {
      const { done, woken } = await tries(attempt);
      expect(done).toBe(false);
      expect(woken).toEqual(expect.arrayContaining(mayRest));
    }
    expect(asked).toEqual(['moved', 'moved', 'moved']);
  });

  it('is looked for in the whole repository once it is no passing trouble', async () => {
    const { tries } = await anApp();
    expect((await tries(3)).woken).toEqual(mayRest);
    expect((await tries(4)).woken).toEqual([...mayRest, '*']);
    expect((await tries(5)).woken).toEqual(mayRest);
    // Another process may have died in the try before.
    const { tries: next } = await anApp();
    expect((await next(5)).woken).toEqual([...mayRest, '*']);
    expect((await next(6)).woken).toEqual(mayRest);
  });

  it('is a change where it is known which one came with it', async () => {
    const { memo, tries } = await anApp();
    memo.rememberChange('acme/shop', merged, 7);
    expect((await tries(1)).woken).toEqual(['release:42:production', 'run:11', '#7', `@${head}`]);
  });

  it('concerns every environment that was ever judged where the checklist cannot be read either', async () => {
    const { asked, tries } = await anApp({ knows: false });
    expect(await tries(1)).toEqual({ done: false, woken: mayRest });
    expect(asked).toEqual(['snapshot']);
  });

  it('is the commit itself that the push named where GitHub has lost that altogether', async () => {
    const { tries } = await anApp({ isLost: true });
    expect(await tries(1)).toEqual({ done: true, woken: ['release:42:production', 'run:11'] });
  });

  it('concerns nothing where no environment was ever judged', async () => {
    const { tries } = await anApp({ knows: false, judged: false });
    expect(await tries(4)).toEqual({ done: false, woken: [] });
  });

  it('is looked for everywhere but in releases where the ledger does not answer either', async () => {
    const { tries, fail } = await anApp({ knows: false });
    fail({ recall: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } });
    expect(await tries(4)).toEqual({ done: false, woken: ['run:11', `@${merged}`, `@${head}`, '*'] });
  });
});
