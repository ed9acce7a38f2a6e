import { randomBytes } from 'node:crypto';
import { serve, type Serving } from '../app/serve.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** Where the App takes webhooks; the sandbox is told. */
const WEBHOOK_PATH = '/api/github/webhooks';

/**
 * Runs the Holdpoint App against a sandbox, as one of its apps: with that app's own key, and with a webhook secret made for this run.
 * Null when the sandbox has no such app, or nobody may hold its key.
 */
export async function startAppBeside(
  sandbox: Sandbox,
  slug: string,
  log: (line: string) => void,
): Promise<Serving | null> {
  const app = [...sandbox.world.apps.values()].find((candidate) => candidate.slug === slug);
  if (app === undefined || app.privateKey === null) return null;
  const secret = randomBytes(32).toString('hex');
  const serving = await serve(
    {
      appId: app.id,
      privateKey: app.privateKey,
      webhookSecret: secret,
      apiUrl: sandbox.api,
      host: '127.0.0.1',
      port: 0,
      webhookPath: WEBHOOK_PATH,
      // The pause between writes is manners towards GitHub; a sandbox has no use for it.
      writePause: 0,
      // What the sandbox forgets with its process need not be remembered either.
      store: ':memory:',
      log: 'text',
      pull: false,
      shadow: false,
    },
    log,
  );
  app.webhook = { url: `${serving.url}${WEBHOOK_PATH}`, secret };
  return serving;
}

/** Slugs of the apps that can be run beside a sandbox. */
export function appsBeside(sandbox: Sandbox): readonly string[] {
  return [...sandbox.world.apps.values()].filter(({ privateKey }) => privateKey !== null).map(({ slug }) => slug);
}
