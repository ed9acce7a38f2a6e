import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setStage } from '../../src/demo/stage.ts';
import { play } from '../../src/demo/story.ts';
import { ROOT } from '../docs/page.ts';

const silence = { scene: () => {}, line: () => {}, checks: () => {}, comment: () => {}, log: () => {} };
const folder = mkdtempSync(join(tmpdir(), 'holdpoint-egress-'));
const noted = join(folder, 'connections');

/** A `node` that notes where it connects to. Other shells than bash drop variables such as `INPUT_APP-ID`. */
function watchedNode(): string {
  const path = join(folder, 'node');
  const listener = join(ROOT, 'test/supply-chain/note-connections.js');
  const script = `#!/usr/bin/env bash\nCONNECTIONS='${noted}' exec '${process.execPath}' --import '${listener}' "$@"\n`;
  writeFileSync(noted, '');
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}

const linesOf = (): readonly string[] => readFileSync(noted, 'utf8').split('\n').filter(Boolean);

describe('the App and the Action as processes, through the whole main job (T157)', () => {
  let hosts: readonly string[] = [];
  let api = '';

  beforeAll(async () => {
    const stage = await setStage({ root: ROOT, node: watchedNode(), port: 0 });
    try {
      api = new URL(stage.sandbox.url).host;
      await play(stage, silence);
    } finally {
      await stage.close();
    }
    hosts = [...new Set(linesOf())];
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('connect to the API that they were given, and to nothing else', () => {
    expect(hosts).toEqual([`connect ${api}`]);
  });

  it('would be seen to do more', () => {
    const script = `
      require('node:net').connect(9, '127.0.0.9').on('error', () => {});
      require('node:dns').lookup('leak.invalid', () => {});
      fetch('http://127.0.0.8:7007/').catch(() => {});
      require('node:child_process').spawn('true');`;
    execFileSync(join(folder, 'node'), ['-e', script]);
    expect([...new Set(linesOf())]).toEqual(
      expect.arrayContaining(['connect 127.0.0.9:9', 'name leak.invalid', 'connect 127.0.0.8:7007', 'process true']),
    );
  });
});
