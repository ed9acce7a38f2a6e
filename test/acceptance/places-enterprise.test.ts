import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setStage, type Stage } from '../../src/demo/stage.ts';
import { play } from '../../src/demo/story.ts';
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

describe('the main job on an Enterprise Server, whose API is below /api alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ root: ROOT, node: process.execPath, port: 0, enterprise: '3.17.1' });
    await play(stage, hear);
  }, 60_000);
  afterAll(() => stage?.close());

  it('is played to its end: blocked first, let through when everything is green', () => {
    expect(told.filter((line) => line.startsWith('deploy job the gate step'))).toEqual([
      expect.stringContaining('ends with 1'),
      expect.stringContaining('ends with 0'),
    ]);
  });

  it('never asks beside the API, nor for what the server does not have', () => {
    expect(stage.sandbox.violations).toEqual([]);
  });

  it('reads in one GraphQL request as on github.com, through the App and the Action alike', () => {
    const asked = (login: string) => stage.sandbox.requests.filter(({ actor }) => actor === login);
    for (const login of ['holdpoint[bot]', 'github-actions[bot]'])
      expect(asked(login).filter(({ operationName }) => operationName === 'Snapshot').length).toBeGreaterThan(0);
  });
});
