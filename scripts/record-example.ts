// Records examples/facts.json from a local GitHub and puts what `explain` says about it into docs/facts.md, both with dist/:
// `npm run build && node scripts/run.js scripts/record-example.ts`.
import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { openReadmeShop } from '../test/docs/shop.ts';

const CLI = 'dist/cli/main.js';
const CHECKLIST = 'examples/first-checklist.yml';
const FACTS = 'examples/facts.json';
const PAGE = 'docs/facts.md';

setTimeout(() => {
  throw new Error('the App did not show what is recorded here within a minute');
}, 60_000).unref();
const shop = await openReadmeShop(await readFile(CHECKLIST, 'utf8'));
try {
  await shop.addRollbackPlan();
  await shop.testsPass();
  await shop.approve('rhea');
  await shop.shown(await shop.head(), 'holdpoint/merge', /^1 of 4 open/);
  const env = { GITHUB_API_URL: shop.sandbox.url, GITHUB_TOKEN: shop.sandbox.as('dana').token };
  // Not waited for synchronously: the sandbox that is asked lives in this process.
  await promisify(execFile)(
    process.execPath,
    [CLI, 'facts', '1', '--repo', 'acme/shop', '--app-id', '70111', '--out', FACTS],
    { env },
  );
} finally {
  await shop.close();
}
const explained = spawnSync(process.execPath, [CLI, 'explain', '--checklist', CHECKLIST, '--facts', FACTS], {
  encoding: 'utf8',
});
const page = await readFile(PAGE, 'utf8');
await writeFile(
  PAGE,
  page.replace(/^```text\n.*?^```$/ms, () => `\`\`\`text\n${explained.stdout}\`\`\``),
);
