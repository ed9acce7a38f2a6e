// Records examples/facts.json from a local GitHub: `node scripts/run.js scripts/record-example.ts`. Then take over what docs/facts.md shows.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { openReadmeShop } from '../test/docs/shop.ts';

const shop = await openReadmeShop(await readFile('examples/first-checklist.yml', 'utf8'));
try {
  await shop.addRollbackPlan();
  await shop.testsPass();
  await shop.approve('rhea');
  await shop.shown(await shop.head(), 'holdpoint/merge', /^1 of 4 open/);
  const command = [
    'dist/cli/main.js',
    'facts',
    '1',
    '--repo',
    'acme/shop',
    '--app-id',
    '70111',
    '--out',
    'examples/facts.json',
  ];
  const env = { GITHUB_API_URL: shop.sandbox.url, GITHUB_TOKEN: shop.sandbox.as('dana').token };
  await promisify(execFile)(process.execPath, command, { env });
} finally {
  await shop.close();
}
