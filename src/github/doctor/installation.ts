import type { Installation } from '../../doctor/facts.ts';
import type { Looked } from '../../doctor/looked.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { readCounted } from '../counted-pages.ts';
import { field, integer, list, oneOf, orNull, refuse, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { Notes } from './notes.ts';
import type { Home } from './repository.ts';

const INSTALLATIONS = 'GET /orgs/{org}/installations';

/** What the App may do here; `seen` where something of it was seen in the repository. Only owners of an organisation are told; of repositories of people nobody but the App itself is. */
export async function readAppInstallation(
  api: Api,
  notes: Notes,
  home: Home,
  { id: app, seen }: { readonly id: number | null; readonly seen: boolean },
): Promise<Looked<Installation | null>> {
  if (app === null) return { known: false, why: 'no App is known' };
  const asked = {
    what: `what the App ${app} may do here`,
    right: "the organisation's administration (Organisation administration: read, or an owner's token)",
  };
  if (!home.ofOrganization)
    return notes.miss(asked, `${home.owner} is no organisation, and only the App itself is told`);
  const all: Result<readonly Listed[], ReadFault> = await readCounted(
    api,
    INSTALLATIONS,
    { org: home.owner, per_page: 100 },
    'installations',
    (json) => [integer(field(json, 'id')), parseInstallation(json)],
  );
  const found = notes.take(asked, all);
  if (!found.known) return found;
  const own = found.value.find((one) => one.app === app) ?? null;
  if (own?.selected === true && !seen)
    notes.miss(
      { ...asked, what: `whether this repository is among those of the App ${app}` },
      'it is installed on selected ones',
    );
  return { known: true, value: own };
}

interface Listed extends Installation {
  readonly app: number;
  /** Installed on some repositories alone. */
  readonly selected: boolean;
}

function parseInstallation(json: Json): Listed {
  return {
    selected: oneOf(field(json, 'repository_selection'), ['all', 'selected']) === 'selected',
    app: integer(field(json, 'app_id')),
    permissions: permissionsIn(field(json, 'permissions')),
    events: list(field(json, 'events'), text),
    suspended: orNull(field(json, 'suspended_at'), text) !== null,
  };
}

function permissionsIn(json: Json): Readonly<Record<string, string>> {
  if (typeof json.value !== 'object' || json.value === null) return refuse(json, 'an object');
  return Object.fromEntries(Object.keys(json.value).map((key) => [key, text(field(json, key))]));
}
