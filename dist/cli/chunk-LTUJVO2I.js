// src/github/proxy-fetch.ts
var HERE = ["localhost", "127.0.0.1", "[::1]"];
async function proxyFetch(apiUrl, env) {
  const named = (name) => env[name] ?? env[name.toUpperCase()];
  const proxy = named(apiUrl.startsWith("https:") ? "https_proxy" : "http_proxy");
  if (proxy === void 0 || proxy === "") return null;
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const around = [named("no_proxy"), ...HERE].filter((name) => name !== void 0 && name !== "");
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: around.join(",") });
  const proxied = (input, init) => fetch(input, { ...init, dispatcher });
  return proxied;
}

export {
  proxyFetch
};
