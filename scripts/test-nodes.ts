// Tries the bundle and the App on every Node they are made for: `npm run test:nodes`, or some of them: `npm run test:nodes -- 22 24`.
// Other versions than the one that runs this come from npm packages and are kept in node_modules/.cache.
import { installNode, versionOf } from './nodes/install-node.ts';
import { playMainJob } from './nodes/main-job.ts';

const MAJORS = [20, 22, 24];
const asked = process.argv.slice(2).map(Number);
const unknown = asked.filter((major) => !MAJORS.includes(major));
if (unknown.length > 0) {
  console.error(
    `usage: npm run test:nodes -- [VERSION…]; got ${process.argv.slice(2).join(' ')}; allowed: ${MAJORS.join(', ')}`,
  );
  process.exit(2);
}

const current = Number(/^v(\d+)/.exec(process.version)?.[1]);
for (const major of asked.length > 0 ? asked : MAJORS) {
  try {
    const node = major === current ? process.execPath : await installNode(major);
    await playMainJob(node);
    console.log(`Node ${await versionOf(node)}: the App and the bundle blocked, heard the sign-off, and opened`);
  } catch (error) {
    console.log(`Node ${major}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
