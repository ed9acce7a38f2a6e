/** One GitHub: where its API is, and where its pages are. No slash at the ends. */
export interface ServerAddress {
  readonly api: string;
  readonly web: string;
}

/** github.com itself. */
const PUBLIC: ServerAddress = { api: 'https://api.github.com', web: 'https://github.com' };

/**
 * The GitHub behind an API address: github.com, an Enterprise Server (`https://HOST/api/v3`), or Enterprise Cloud with data residency
 * (`https://api.NAME.ghe.com`). Whatever else has the API at its root has its pages there too, as the sandbox does.
 */
export function serverAddress(api: string): ServerAddress {
  const bare = api.replace(/\/+$/, '');
  if (bare === PUBLIC.api) return PUBLIC;
  const url = new URL(bare);
  if (url.pathname === '/api/v3') return { api: bare, web: url.origin };
  if (/^api\.[\w-]+\.ghe\.com$/.test(url.host)) return { api: bare, web: `https://${url.host.slice('api.'.length)}` };
  return { api: bare, web: bare };
}

/** The API address of a server by its name, as `GH_HOST` has it. */
function apiOfHost(host: string): string {
  if (host === 'github.com') return PUBLIC.api;
  return /^[\w-]+\.ghe\.com$/.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}

/** Where the environment says that GitHub's API is: `GITHUB_API_URL`, else the host that `GH_HOST` or `GHE_HOST` names, else github.com. */
export function apiUrlIn(env: Readonly<Record<string, string | undefined>>): string {
  const host = env['GH_HOST'] ?? env['GHE_HOST'] ?? '';
  return env['GITHUB_API_URL'] ?? (host === '' ? PUBLIC.api : apiOfHost(host));
}
