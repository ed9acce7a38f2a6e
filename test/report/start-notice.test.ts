import { describe, expect, it } from '@jest/globals';
import { noticeMarker, noticeText } from '../../src/report/start-notice.ts';
import type { StartNotice } from '../../src/report/start-notice.ts';

const place = { environment: 'production', commit: 'c'.repeat(40) };
const url = 'https://github.com/acme/shop/actions/runs/9';
const workflow = '.github/workflows/deploy.yml';

const said: readonly (readonly [StartNotice, string])[] = [
  [
    { kind: 'forbidden', what: 'start' },
    "The gate of production is open for `ccccccc`, but GitHub does not let the App start the workflow: it needs the permission *Actions: write*. Next: an owner of the App raises it on the App's settings page, and an owner of the organisation accepts it. Then comment `/deploy production`.",
  ],
  [
    { kind: 'forbidden', what: 'rerun' },
    "The gate of production is open for `ccccccc`, but GitHub does not let the App run the failed jobs again: it needs the permission *Actions: write*. Next: an owner of the App raises it on the App's settings page, and an owner of the organisation accepts it. Until then somebody with write access runs the failed jobs again by hand.",
  ],
  [
    { kind: 'inputs', workflow, detail: 'Unexpected inputs provided: sha' },
    'The gate of production is open for `ccccccc`, but `.github/workflows/deploy.yml` was not started: Unexpected inputs provided: sha. Next: declare the inputs `environment` and `sha` under `on: workflow_dispatch: inputs:` in it, on the default branch too, and require no others. Then comment `/deploy production`.',
  ],
  [
    { kind: 'missing', workflow },
    'The gate of production is open for `ccccccc`, but there is no `.github/workflows/deploy.yml` that could be started. Next: put it on the default branch and on the branch that is deployed, or name another one first under `workflows` in the checklist. Then comment `/deploy production`.',
  ],
  [
    { kind: 'refused', what: 'start', detail: '410 gone.' },
    'The gate of production is open for `ccccccc`, but GitHub did not start the workflow: 410 gone. Next: somebody with write access mends that. Then comment `/deploy production`.',
  ],
  [
    { kind: 'refused', what: 'rerun', detail: '403 no.' },
    'The gate of production is open for `ccccccc`, but GitHub did not run the failed jobs again: 403 no. Next: somebody with write access runs them again by hand.',
  ],
  [
    { kind: 'no-workflow' },
    'The gate of production is open for `ccccccc`, but the checklist names no workflow to start. Next: name it under `workflows` of production. Then comment `/deploy production`.',
  ],
  [
    { kind: 'older', than: 'd'.repeat(40) },
    'The gate of production is open for `ccccccc`, but `ddddddd`, which contains it, was started there meanwhile, so it is not started by itself. Next: nothing, or comment `/deploy production` to deploy it all the same.',
  ],
  [
    { kind: 'no-ref', tags: ['v*', 'hotfix-*'] },
    'The gate of production is open for `ccccccc`, but no branch or tag that it takes stands on that commit: GitHub would start the workflow of another one, and name that as deployed. Next: put a tag that production takes (`v*`, `hotfix-*`) on it. Then comment `/deploy production`. Or deploy the newest commit instead, which contains it.',
  ],
  [
    { kind: 'no-ref', tags: [] },
    'The gate of production is open for `ccccccc`, but no branch or tag that it takes stands on that commit: GitHub would start the workflow of another one, and name that as deployed. Next: put a tag, named under `tags` of production in the checklist first, on it. Then comment `/deploy production`. Or deploy the newest commit instead, which contains it.',
  ],
  [
    { kind: 'moved', ref: 'main', url },
    `The gate of production is open for \`ccccccc\`, but \`main\` moved on to another commit as the workflow was started, so ${url} was cancelled. Next: deploy the newest commit instead, or put a tag on this one. Then comment \`/deploy production\`.`,
  ],
  [
    { kind: 'no-longer', workflow: '.github/workflows/deploy.yml' },
    'GitHub was asked to start `.github/workflows/deploy.yml` for `ccccccc` in production and did not answer. No run of it has appeared, and it is not asked again: the checklist says so no longer. Next: look whether a run of it is there after all, and start by hand what is to be deployed now.',
  ],
  [
    { kind: 'shut', who: 'dana', headline: '1 of 2 open: QA' },
    '`@dana`: the gate of production is not open for `ccccccc`, so nothing was started. 1 of 2 open: QA. It is started by itself once the gate opens.',
  ],
  [
    { kind: 'not-entitled', who: 'mallory', roles: ['qa', 'lead'] },
    '`@mallory`: only who may write to this repository, or holds a role of the checklist (qa, lead), can start a deployment. Next: ask one of them to comment `/deploy production`.',
  ],
  [
    { kind: 'going', who: 'dana', url },
    `\`@dana\`: \`ccccccc\` is on its way to production already: ${url}. It can be started again when that has ended without success.`,
  ],
  [{ kind: 'done', who: 'dana', url }, `\`@dana\`: \`ccccccc\` was deployed to production already: ${url}`],
  [
    { kind: 'other-jobs', url, jobs: ['build', 'lint'] },
    `The gate of production is open for \`ccccccc\`, but ${url} is not run again: other jobs of it failed, too (\`build\`, \`lint\`). Next: somebody with write access looks at them, and runs the failed jobs again.`,
  ],
  [
    { kind: 'too-late', url },
    `The gate of production is open for \`ccccccc\`, but GitHub does not run ${url} again any more (30 days, 50 times). Next: start the workflow anew.`,
  ],
  [
    { kind: 'still-shut', url },
    `${url} was run again for \`ccccccc\`, and found the gate of production shut once more, though it is open here. It is not run again until that changes. Next: see in its log what its job cannot read; giving it the App's number as \`app-id\` is the usual remedy.`,
  ],
  [
    { kind: 'set-aside', url, by: `${url}9` },
    `${url} is not run again for production: a newer one waits there (${url}9). Next: nothing, or run its failed jobs again by hand.`,
  ],
];

describe('what people are told of a deployment that the App does not start', () => {
  it.each(said)('%j', (notice, words) => {
    expect(noticeText(place, notice, '1').split('\n')).toEqual([noticeMarker(place, notice, '1'), words, '']);
  });

  it('is one of our own comments, whose words command nothing', () => {
    expect(noticeMarker(place, { kind: 'no-workflow' }, '')).toMatch(/^<!-- holdpoint:start [0-9a-f]{32} -->$/);
  });

  it('names five jobs that failed, and counts the rest', () => {
    const jobs = (count: number) => Array.from({ length: count }, (_, at) => `job ${at}`);
    expect(noticeText(place, { kind: 'other-jobs', url, jobs: jobs(5) }, '')).toContain('`job 4`). Next');
    expect(noticeText(place, { kind: 'other-jobs', url, jobs: jobs(7) }, '')).toContain('`job 4`, 2 more). Next');
  });

  it('ends what GitHub said where a sentence ends', () => {
    const text = (detail: string) => noticeText(place, { kind: 'refused', what: 'start', detail }, '');
    for (const end of ['.', '!', '?']) expect(text(`No${end}`)).toContain(`: No${end} Next`);
    expect(text('No')).toContain(': No. Next');
    expect(text('v1.2 is gone')).toContain(': v1.2 is gone. Next');
  });

  it('is told apart by place, kind and occasion, and by nothing else', () => {
    const marker = noticeMarker(place, { kind: 'going', who: 'dana', url }, '1');
    expect(noticeMarker(place, { kind: 'going', who: 'otto', url: 'https://github.test/other' }, '1')).toBe(marker);
    const others = [
      noticeMarker(place, { kind: 'going', who: 'dana', url }, '2'),
      noticeMarker(place, { kind: 'done', who: 'dana', url }, '1'),
      noticeMarker({ ...place, environment: 'staging' }, { kind: 'going', who: 'dana', url }, '1'),
      noticeMarker({ ...place, commit: 'd'.repeat(40) }, { kind: 'going', who: 'dana', url }, '1'),
    ];
    expect(new Set([marker, ...others]).size).toBe(5);
  });

  it('mentions nobody and breaks no line, whatever GitHub said or a job is called', () => {
    const evil = 'x`@acme/all\n# Title <img src=x>';
    const text = noticeText(place, { kind: 'other-jobs', url, jobs: [evil] }, '');
    expect(text.split('\n')).toHaveLength(3);
    const refused = noticeText(place, { kind: 'refused', what: 'start', detail: evil }, '');
    expect(refused.split('\n')).toHaveLength(3);
    expect(refused).not.toContain(' @acme/all');
    expect(refused).not.toContain('<img');
  });
});
