import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { LITTLE_GARBAGE, keepLittleGarbage } from '../../src/app/little-garbage.ts';

// What it does to the App's memory is measured and bounded by `npm run load -- --size`.
describe('a process that keeps little garbage', () => {
  it('says so with a flag that this V8 takes while it runs', () => {
    const said: string[] = [];
    keepLittleGarbage((flag) => said.push(flag));
    expect(said).toEqual([LITTLE_GARBAGE]);
    const saying = (flag: string) =>
      spawnSync(process.execPath, ['-e', `require('node:v8').setFlagsFromString('${flag}')`], { encoding: 'utf8' });
    expect(saying(LITTLE_GARBAGE)).toMatchObject({ status: 0, stderr: '' });
    expect(saying('--no-such-flag=1').stderr).not.toBe('');
  });
});
