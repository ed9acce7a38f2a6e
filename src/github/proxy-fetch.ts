type Fetch = typeof globalThis.fetch;

/** This machine is never behind the proxy. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A fetch that goes through the proxy that the environment names for this address: `https_proxy` for https, `http_proxy` for http, in
 * small or capital letters, and `no_proxy` for what goes around it. Null where none is named: Node's own fetch does then.
 */
export async function proxyFetch(
  apiUrl: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Fetch | null> {
  const named = (name: string): string | undefined => env[name] ?? env[name.toUpperCase()];
  const proxy = named(apiUrl.startsWith('https:') ? 'https_proxy' : 'http_proxy');
  if (proxy === undefined || proxy === '') return null;
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const around = [named('no_proxy'), ...HERE].filter((name) => name !== undefined && name !== '');
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: around.join(',') });
  const proxied: unknown = (input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]) =>
    fetch(input, { ...init, dispatcher });
  // The same function in the words of another package's types.
  return proxied as Fetch;
}
