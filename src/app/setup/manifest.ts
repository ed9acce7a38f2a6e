import type { Ability } from '../permissions.ts';
import { eventsFor, permissionsFor } from '../permissions.ts';

/** What the person who sets an App up decides. */
export interface ManifestChoices {
  /** The name on GitHub, unique there; at most 34 characters. */
  readonly name: string;
  /** Where GitHub will reach the App, without the path; null: nowhere yet. */
  readonly publicUrl: string | null;
  /** The page about the App while it has no address of its own; GitHub demands one. */
  readonly homepage: string;
  readonly abilities: readonly Ability[];
  /** Where GitHub sends the browser with the code; null for a manifest that is pasted by hand. */
  readonly redirectUrl: string | null;
}

/** A GitHub App manifest, as GitHub reads it. */
export interface Manifest {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly public: false;
  readonly redirect_url?: string;
  readonly hook_attributes?: { readonly url: string; readonly active: true };
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly default_events: readonly string[];
}

/** The path that the App takes webhooks on unless WEBHOOK_PATH says otherwise. */
const WEBHOOK_PATH = '/api/github/webhooks';

/** The App as GitHub is to make it: private, with the least permissions and events, and no webhook before it has an address. */
export function manifestOf({ name, publicUrl, homepage, abilities, redirectUrl }: ManifestChoices): Manifest {
  return {
    name,
    url: publicUrl ?? homepage,
    description: 'Holds every deployment until its checklist is proved and signed.',
    public: false,
    ...(redirectUrl === null ? {} : { redirect_url: redirectUrl }),
    ...(publicUrl === null ? {} : { hook_attributes: { url: `${publicUrl}${WEBHOOK_PATH}`, active: true } }),
    default_permissions: permissionsFor(abilities),
    default_events: eventsFor(abilities),
  };
}
