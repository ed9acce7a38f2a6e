import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { actionFiles, actionPlugins, requireForNode } from '../../scripts/action-plugins.js';
import { bundleWithParts } from '../../scripts/on-demand.js';
import { judgeGates } from '../../src/gate/assess.ts';
import { readConfig } from '../../src/gate/config.ts';
import { later } from '../builders/facts.ts';
import { peopleScenes } from '../report/reasons/of-people.ts';
import { factsOf } from '../report/reasons/scene.ts';

const root = join(import.meta.dirname, '../..');
const told = new Map(
  Object.entries(peopleScenes).map(([name, { checklist, facts, gate }]) => [name, factsOf(checklist, facts, gate)]),
);
const early = told.get('DEPUTY_TOO_EARLY');
if (early === undefined) throw new Error('no deputy signs too early');
const atNoon = early.changes.map((change) => ({
  ...change,
  comments: change.comments.map((comment) => ({ ...comment, createdAt: later })),
}));
told.set('a deputy in time', { ...early, changes: atNoon });

let folder = '';
let bundled: Record<string, unknown> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-judge-'));
  const entry = `
    import { readFileSync } from 'node:fs';
    import { judgeGates } from './src/gate/assess.ts';
    import { readConfig } from './src/gate/config.ts';
    const answers = JSON.parse(readFileSync(0, 'utf8')).map(([name, facts]) => [name, judgeGates(readConfig(facts), facts).rollCalls]);
    process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
  `;
  const options = { stdin: { contents: entry, resolveDir: root }, outdir: folder, banner: { js: requireForNode } };
  const { result, files } = await bundleWithParts(options, actionPlugins);
  for (const { path, contents } of result.outputFiles) writeFileSync(path, contents);
  const shared = { bundle: true, platform: 'node', format: 'esm', outdir: folder, logLevel: 'error' } as const;
  await build({ ...shared, entryPoints: { validator: join(root, 'src/checklist/accepts.gen.js') } });
  for (const [name, bytes] of [...files, ...actionFiles()]) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const out = execFileSync(process.execPath, [join(folder, 'stdin.js')], {
    cwd: root,
    input: JSON.stringify([...told]),
  });
  bundled = JSON.parse(out.toString());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the judge in the bundle, parts of which are loaded only when they are asked for', () => {
  it('was tried on deputies who count, and on those who do not', () => {
    expect(bundled['a deputy in time']).toMatchObject([{ verdict: 'go' }]);
    expect(bundled['DEPUTY_TOO_EARLY']).toMatchObject([{ findings: [{ code: 'DEPUTY_TOO_EARLY' }] }]);
  });

  it.each([...told])('judges %s as the source does', (name, facts) => {
    const { rollCalls } = judgeGates(readConfig(facts), facts);
    expect(bundled[name]).toEqual(JSON.parse(JSON.stringify(rollCalls)));
  });
});
