import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { readJobs } from '../../src/github/needs/jobs.ts';
import type { CheckRun } from '../../src/evidence/facts.ts';
import { aCheck, aCommitEvidence, head, someFacts } from '../builders/facts.ts';
import { answer, recorded } from './stand-in.ts';
import type { Handler } from './stand-in.ts';

const ci = '.github/workflows/ci.yml';
const place = { owner: 'acme', repo: 'shop', run: 5 };

const job = (id: number) => ({
  run_id: 5,
  run_attempt: 1,
  head_sha: head,
  name: `job ${id}`,
  check_run_url: `https://api.github.com/repos/acme/shop/check-runs/${id}`,
});
const jobs = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => job(from + n));

interface Page {
  readonly total_count: number;
  readonly jobs: readonly object[];
}

/** Pages of the job list as GitHub would give them one after the other, and the run as it tells of itself. */
function gitHub(pages: readonly Page[], repository = 42): Handler {
  return ({ route, parameters }) => {
    if (route.endsWith('/jobs')) return answer(pages[Number(parameters['page']) - 1] ?? { total_count: 0, jobs: [] });
    return answer({ id: 5, path: ci, event: 'pull_request', status: 'completed', head_repository: { id: repository } });
  };
}

function read(handler: Handler, checks: readonly CheckRun[] = []) {
  const { request, seen } = recorded(handler);
  const facts = someFacts({ commits: [aCommitEvidence({ checks })] });
  return readJobs(createApi({ request }), place, facts).then((result) => ({
    result,
    asked: seen.map(({ route }) => route.split('/runs/{run}')[1]),
  }));
}

describe('a list of jobs that moves while it is read (T94)', () => {
  it('is read when it does not', async () => {
    const pages = [
      { total_count: 101, jobs: jobs(1, 100) },
      { total_count: 101, jobs: jobs(101, 101) },
    ];
    expect((await read(gitHub(pages))).result).toMatchObject({ ok: true });
  });

  it.each<[string, readonly Page[]]>([
    [
      'grew',
      [
        { total_count: 101, jobs: jobs(1, 100) },
        { total_count: 102, jobs: jobs(101, 102) },
      ],
    ],
    [
      'shrank',
      [
        { total_count: 102, jobs: jobs(1, 100) },
        { total_count: 101, jobs: jobs(101, 101) },
      ],
    ],
    [
      'shifted, so that one stood on both pages and another on none',
      [
        { total_count: 102, jobs: jobs(1, 100) },
        { total_count: 102, jobs: jobs(100, 101) },
      ],
    ],
    ['held more than it says', [{ total_count: 1, jobs: jobs(1, 2) }]],
    ['was empty although it says otherwise', [{ total_count: 1, jobs: [] }]],
  ])('is no list where it %s', async (_what, pages) => {
    expect((await read(gitHub(pages))).result).toMatchObject({ ok: false, fault: { code: 'TRUNCATED' } });
  });
});

describe('whose run it was (T28)', () => {
  const pages = [{ total_count: 1, jobs: jobs(1, 1) }];
  const inRun = (id: number, event: string, path = ci) =>
    aCheck({ workflowRun: { id, event, path, name: 'CI', status: 'completed' } });

  it('is not asked where the snapshot shows this run of the workflow alone', async () => {
    const { asked, result } = await read(gitHub(pages), [inRun(5, 'pull_request'), inRun(6, 'pull_request', 'x.yml')]);
    expect(asked).toEqual(['/jobs']);
    expect(result).toMatchObject({ ok: true, value: { headRepositoryId: null } });
  });

  it('is not asked of a push, which only happens in the repository itself', async () => {
    const { asked } = await read(gitHub(pages), [inRun(5, 'push'), inRun(6, 'pull_request')]);
    expect(asked).toEqual(['/jobs']);
  });

  it('is asked where pull requests started it twice: a fork may have proposed the same commit', async () => {
    const { asked, result } = await read(gitHub(pages, 666), [inRun(5, 'pull_request'), inRun(6, 'pull_request')]);
    expect(asked).toEqual(['/jobs', '']);
    expect(result).toMatchObject({ ok: true, value: { headRepositoryId: 666 } });
  });
});
