// Writes the expected outputs of test/golden: `node scripts/run.js scripts/golden.ts`. Read the difference before committing it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { templateTexts } from '../test/golden/templates-to-text.ts';
import { validateToText } from '../test/golden/validate-to-text.ts';
import { warningsToText } from '../test/golden/warnings-to-text.ts';

/** What was looked up about a checklist, where the text depends on it. */
const besides = (name: string) => readFile(name.replace(/yml$/, 'json'), 'utf8').catch(() => null);
const folders: Readonly<Record<string, (source: Uint8Array, file: string, facts: string | null) => string>> = {
  'test/golden/validate': validateToText,
  'test/golden/warnings': warningsToText,
};
for (const [folder, toText] of Object.entries(folders)) {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yml'))) {
    await writeFile(
      path.join(folder, name.replace(/yml$/, 'out')),
      toText(await readFile(path.join(folder, name)), name, await besides(path.join(folder, name))),
    );
  }
}
for (const [name, text] of Object.entries(templateTexts())) {
  await writeFile(path.join('test/golden/templates', name), text);
}
