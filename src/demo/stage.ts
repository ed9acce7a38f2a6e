import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/index.ts';
import type { Repository } from '../sandbox/world/model/repository.ts';
import { startSandbox } from '../sandbox/index.ts';
import { getApp } from '../sandbox/world/apps.ts';
import { findRepository } from '../sandbox/world/access.ts';
import type { AppProcess } from './run-app.ts';
import { startApp } from './run-app.ts';

/** Everything the story plays on: a local GitHub, the App as a process beside it, and one repository. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly app: AppProcess;
  readonly repository: Repository;
  readonly root: string;
  readonly node: string;
  readonly close: () => Promise<void>;
}

/** Where the stage finds what it needs. */
export interface StageOptions {
  /** The folder with action.yml, dist/ and examples/. */
  readonly root: string;
  /** The Node that runs the App and the Action. */
  readonly node: string;
  /** Port of the sandbox; 0 takes a free one. */
  readonly port: number;
  /** The version of the Enterprise Server that the sandbox plays; github.com by default. */
  readonly enterprise?: string;
}

/** The App's slug and the repository, as the demo's seed has them. */
export const HOLDPOINT = 'holdpoint';
export const REPOSITORY = 'acme/shop';

/** Starts the sandbox with the demo's seed, the App against it, and tells the sandbox where the App listens. */
export async function setStage({ root, node, ...played }: StageOptions): Promise<Stage> {
  const sandbox = await startSandbox({ seed: readFileSync(join(root, 'examples/demo-seed.yml'), 'utf8'), ...played });
  const data = mkdtempSync(join(tmpdir(), 'holdpoint-data-'));
  const leave = async () => {
    await sandbox.close();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const registered = getApp(sandbox.world, HOLDPOINT);
    const repository = findRepository(sandbox.world, 'acme', 'shop');
    if (registered.privateKey === null || repository === undefined)
      throw new Error("the demo's seed lacks the repository, or the app's key");
    const secret = randomBytes(32).toString('hex');
    const app = await startApp({
      node,
      cli: join(root, 'dist/cli/main.js'),
      apiUrl: sandbox.api,
      appId: registered.id,
      privateKey: registered.privateKey,
      webhookSecret: secret,
      data,
    });
    registered.webhook = { url: app.webhookUrl, secret };
    const close = async () => {
      await app.stop();
      await leave();
    };
    return { sandbox, app, repository, root, node, close };
  } catch (error) {
    await leave();
    throw error;
  }
}
