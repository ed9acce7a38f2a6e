import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const script = join(import.meta.dirname, '../../../scripts/contracts.js');

function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

describe('the script that cuts the contracts', () => {
  it('says how it is called when it is called without a folder', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('usage: node scripts/contracts.js DIR');
  });

  it('says how to get the archive that it does not find, and writes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
    try {
      const { status, stderr } = run(folder, '--out', join(folder, 'out'));
      expect(status).toBe(2);
      expect(stderr).toContain('0 archives octokit-openapi-*.tgz; expected exactly 1');
      expect(stderr).toContain('npm pack @octokit/openapi --pack-destination');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
