import { serve } from '../../src/app/serve.ts';
import { readSettings } from '../../src/app/settings.ts';

// `holdpoint serve` without its command line, so that a process of a test runs what is in `src/` now.
const read = readSettings(process.env);
if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
const serving = await serve(read.settings, (line) => void process.stderr.write(`${line}\n`));
process.once('SIGTERM', () => void serving.close());
