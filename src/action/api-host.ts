/** The runner's words for where it belongs to; `GITHUB_…` variables, which a step cannot overwrite on GitHub's runners. */
export interface HostEnvironment {
  readonly apiUrl: string | undefined;
  readonly serverUrl: string | undefined;
  readonly tlsRejectUnauthorized: string | undefined;
}

/** The address of the API, or why none is trusted. */
export type HostResult =
  { readonly ok: true; readonly apiUrl: string } | { readonly ok: false; readonly problem: string };

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Where to ask: `api.github.com` for github.com, `api.HOST` or HOST itself for every other server the runner belongs to.
 * Anything else is a stand-in that could say go, or collect the token, and is refused.
 */
export function readApiUrl(environment: HostEnvironment): HostResult {
  const server = parseUrl(environment.serverUrl ?? 'https://github.com');
  const api = parseUrl(environment.apiUrl ?? 'https://api.github.com');
  if (server === null || api === null) return refused('GITHUB_API_URL or GITHUB_SERVER_URL is no URL', 'unset it');
  if (environment.tlsRejectUnauthorized === '0') {
    return refused(
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so nobody could tell GitHub from a stand-in',
      'unset it, and trust a private certificate with NODE_EXTRA_CA_CERTS',
    );
  }
  if (!allowedHosts(server).includes(api.host)) {
    const allowed = allowedHosts(server).join(' or ');
    return refused(
      `GITHUB_API_URL points at "${api.host}"; allowed for the server ${server.host} is ${allowed}`,
      'let the runner set both variables',
    );
  }
  if (api.protocol !== 'https:' && !LOOPBACK.has(api.hostname)) {
    return refused(
      `GITHUB_API_URL begins with "${api.protocol}//"; allowed is https`,
      'use the https address of the server',
    );
  }
  return { ok: true, apiUrl: api.href.replace(/\/$/, '') };
}

function allowedHosts(server: URL): readonly string[] {
  return server.host === 'github.com' ? ['api.github.com'] : [server.host, `api.${server.host}`];
}

function parseUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' ? url : null;
}

function refused(seen: string, next: string): HostResult {
  return { ok: false, problem: `GitHub could not be asked: ${seen}. Next: ${next}.` };
}
