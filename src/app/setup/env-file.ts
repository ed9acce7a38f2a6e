import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { NewApp } from '../../github/convert-manifest.ts';

/** A file that is ours to fill, and nobody else's to read. */
export interface ReservedFile {
  readonly fill: (text: string) => Promise<void>;
  /** Takes the empty file away again. */
  readonly giveUp: () => Promise<void>;
}

/**
 * Takes the file's place before anything is registered: what GitHub tells once must not be lost to a file that is there already. Rejects
 * with the system's error (EEXIST …).
 */
export async function reserveFile(path: string): Promise<ReservedFile> {
  const file = await open(path, 'wx', 0o600);
  return {
    fill: async (text) => {
      await file.writeFile(text);
      await file.sync();
      await file.close();
    },
    giveUp: async () => {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** Shorter secrets the App does not start with. */
const SECRET_BYTES = 32;

/** The settings of a new App, and whether its webhook secret is one that GitHub does not know yet. */
export function envText(
  { id, privateKey, webhookSecret }: NewApp,
  apiUrl: string | null,
): { readonly text: string; readonly ownSecret: boolean } {
  const given = webhookSecret !== null && Buffer.byteLength(webhookSecret) >= SECRET_BYTES ? webhookSecret : null;
  const secret = given ?? randomBytes(SECRET_BYTES).toString('hex');
  const lines = [
    '# Secrets of the Holdpoint App: keep this file where only the App can read it.',
    `APP_ID=${id}`,
    // One word without quotes: shells, Docker and systemd read those alike, and PEM they do not.
    `PRIVATE_KEY=${Buffer.from(privateKey).toString('base64')}`,
    `WEBHOOK_SECRET=${secret}`,
    ...(apiUrl === null ? [] : [`GITHUB_API_URL=${apiUrl}`]),
  ];
  return { text: `${lines.join('\n')}\n`, ownSecret: given === null };
}
