import { manifestOf } from '../../app/setup/manifest.ts';
import type { Ability } from '../../app/permissions.ts';
import { apiUrlIn, serverAddress } from '../../github/server-address.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** What `app create` and `app manifest` are told about the App. */
export interface AppChoices {
  readonly name: string;
  readonly url?: string;
  readonly with: readonly Ability[];
  readonly organization?: string;
  readonly apiUrl?: string;
}

/** `holdpoint app manifest`: prints the manifest for whoever registers the App by hand, and on the standard error where it goes. */
export function runAppManifest(
  { name, url, with: abilities, organization, apiUrl }: AppChoices,
  surroundings: Surroundings,
): ExitCode {
  const { web } = serverAddress(apiUrl ?? apiUrlIn(surroundings.env));
  const homepage = organization === undefined ? web : `${web}/${organization}`;
  const manifest = manifestOf({ name, publicUrl: url ?? null, homepage, abilities, redirectUrl: null });
  surroundings.out(`${JSON.stringify(manifest, null, 2)}\n`);
  const place = organization === undefined ? '' : `/organizations/${organization}`;
  surroundings.err(
    `Register an App with exactly these permissions and events on ${web}${place}/settings/apps/new, or let \`holdpoint app create\` do it.\n`,
  );
  return 0;
}
