// src/github/server-address.ts
var PUBLIC = { api: "https://api.github.com", web: "https://github.com" };
function serverAddress(api) {
  const bare = api.replace(/\/+$/, "");
  if (bare === PUBLIC.api) return PUBLIC;
  const url = new URL(bare);
  if (url.pathname === "/api/v3") return { api: bare, web: url.origin };
  if (/^api\.[\w-]+\.ghe\.com$/.test(url.host)) return { api: bare, web: `https://${url.host.slice("api.".length)}` };
  return { api: bare, web: bare };
}
function apiOfHost(host) {
  if (host === "github.com") return PUBLIC.api;
  return /^[\w-]+\.ghe\.com$/.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}
function apiUrlIn(env) {
  const host = env["GH_HOST"] ?? env["GHE_HOST"] ?? "";
  return env["GITHUB_API_URL"] ?? (host === "" ? PUBLIC.api : apiOfHost(host));
}

export {
  serverAddress,
  apiUrlIn
};
