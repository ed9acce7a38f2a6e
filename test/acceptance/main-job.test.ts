import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writesOfApp } from '../../src/demo/observe.ts';
import { setStage, type Stage } from '../../src/demo/stage.ts';
import { play, type Ending } from '../../src/demo/story.ts';
import type { Tell } from '../../src/demo/tell.ts';
import { ROOT } from './town.ts';

const told: string[] = [];
const hear: Tell = {
  scene: (title) => void told.push(title),
  line: (who, what) => void told.push(`${who} ${what}`),
  checks: () => undefined,
  comment: (text) => void told.push(text),
  log: (text) => void told.push(text),
};

/** Everything the App may write during the whole story: two heads and a merge commit of the demo's checklist, and every comment answered. */
const WRITES = 80;

describe('the main job, with the App started by `holdpoint serve` and the Action run from dist/index.js', () => {
  let stage: Stage;
  let ending: Ending;
  beforeAll(async () => {
    stage = await setStage({ root: ROOT, node: process.execPath, port: 0 });
    ending = await play(stage, hear);
  }, 60_000);
  afterAll(() => stage?.close());

  it('is played to its end: blocked first, let through when everything is green', () => {
    expect(told.filter((line) => line.startsWith('deploy job'))).toEqual([
      expect.stringContaining('waits for the environment'),
      expect.stringContaining('ends with 1'),
      expect.stringContaining('ends with 0'),
      expect.stringContaining('deploys'),
    ]);
    expect(ending.mergeCommit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('makes no request and gets no webhook that GitHub would not have had', () => {
    expect(stage.sandbox.violations).toEqual([]);
  });

  it('never asks for what GitHub refuses; the only 404 says that somebody is in no team', () => {
    const refused = stage.sandbox.requests.filter(({ status, actor }) => status >= 400 && actor === 'holdpoint[bot]');
    const others = refused.filter(({ path, status }) => !(status === 404 && /\/memberships\/\w+$/.test(path)));
    expect(others.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([]);
  });

  it('costs at most 12 writes for a push, and a bounded number in all', () => {
    const [, push = ''] = /^holdpoint wrote (\d+) times for this push/m.exec(told.join('\n')) ?? [];
    expect(push).not.toBe('');
    expect(Number(push)).toBeLessThanOrEqual(12);
    expect(writesOfApp(stage)).toBeGreaterThan(Number(push));
    expect(writesOfApp(stage)).toBeLessThanOrEqual(WRITES);
  });

  it('costs the deploy job three GraphQL requests, one for the jobs of CI and one for the team, each time it asks', () => {
    const job = stage.sandbox.requests.filter(({ actor }) => actor === 'github-actions[bot]');
    const once = [
      'Snapshot',
      'Files',
      expect.stringMatching(/\/orgs\/acme\/teams\/qa\/memberships\/quinn$/),
      'Release',
      expect.stringMatching(/\/actions\/runs\/\d+\/jobs$/),
    ];
    expect(job.map(({ operationName, path }) => operationName ?? path)).toEqual([...once, ...once]);
  });

  it('ends the App with status 0 when it is asked to stop', async () => {
    await expect(stage.app.stop()).resolves.toBe(0);
  });
});
