import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { actionFiles, actionPlugins, requireForNode } from '../../scripts/action-plugins.js';
import { bundleWithParts } from '../../scripts/on-demand.js';
import { parseChecklist } from '../../src/checklist/parse.ts';

const root = join(import.meta.dirname, '../..');
const samples = ['examples', 'test/golden/validate'].flatMap((place) =>
  readdirSync(join(root, place))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(place, name)),
);

let folder = '';
let bundled: Record<string, unknown> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-reader-'));
  const shared = { bundle: true, platform: 'node', format: 'esm', outdir: folder, logLevel: 'error' } as const;
  const entry = `
    import { readFileSync } from 'node:fs';
    import { parseChecklist } from './src/checklist/parse.ts';
    const read = (file) => [file, parseChecklist(readFileSync(file), file)];
    process.stdout.write(JSON.stringify(Object.fromEntries(JSON.parse(readFileSync(0, 'utf8')).map(read))));
  `;
  const options = { stdin: { contents: entry, resolveDir: root }, outdir: folder, banner: { js: requireForNode } };
  const { result, files } = await bundleWithParts(options, actionPlugins);
  for (const { path, contents } of result.outputFiles) writeFileSync(path, contents);
  await build({ ...shared, entryPoints: { validator: join(root, 'src/checklist/accepts.gen.js') } });
  for (const [name, bytes] of [...files, ...actionFiles()]) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const out = execFileSync(process.execPath, [join(folder, 'stdin.js')], { cwd: root, input: JSON.stringify(samples) });
  bundled = JSON.parse(out.toString());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the reader of checklists in the bundle, from which parts of yaml are left out', () => {
  it('was tried on files with and without problems', () => {
    const kinds = new Set(Object.values(bundled).map((result) => JSON.stringify(result).slice(0, 10)));
    expect(kinds.size).toBe(2);
  });

  it.each(samples)('reads %s as the source does', (file) => {
    const result: unknown = JSON.parse(JSON.stringify(parseChecklist(readFileSync(join(root, file)), file)));
    expect(bundled[file]).toEqual(result);
  });
});
