import {
  parseRepository,
  parseUrl
} from "./chunk-7ZLRU2ZJ.js";
import {
  apiUrlIn
} from "./chunk-Z2I6M7HA.js";

// src/cli/github-options.ts
async function gitHubAccess(options, { env }) {
  const repository = parseRepository(options.repo ?? env["GITHUB_REPOSITORY"] ?? "");
  if (!repository.ok)
    return { ok: false, refusal: { code: "NO_REPOSITORY", exit: 2, place: "--repo", ...missing(repository.problem) } };
  const apiUrl = parseUrl(options.apiUrl ?? apiUrlIn(env));
  if (!apiUrl.ok) return { ok: false, refusal: { code: "USAGE", exit: 2, place: "--api-url", ...apiUrl.problem } };
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  if (!/^[\x21-\x7e]+$/.test(token)) return { ok: false, refusal: noToken(token) };
  const { requestWithToken } = await import("./token-client-CZXJ5WH5.js");
  const { proxyFetch } = await import("./proxy-fetch-ZMNMG3HV.js");
  const request = requestWithToken(token, apiUrl.value, await proxyFetch(apiUrl.value, env));
  return { ok: true, access: { repository: repository.value, request } };
}
function missing(problem) {
  if (problem.seen !== "nothing") return problem;
  return {
    ...problem,
    seen: "no repository is named",
    next: "write for example `--repo acme/shop`, or set GITHUB_REPOSITORY"
  };
}
function noToken(token) {
  return {
    code: "NO_TOKEN",
    exit: 2,
    place: "GITHUB_TOKEN",
    seen: token === "" ? "neither GITHUB_TOKEN nor GH_TOKEN is set" : "the token holds characters that no token has",
    allowed: "a token that may read the repository",
    next: "set GITHUB_TOKEN, for example GITHUB_TOKEN=$(gh auth token)"
  };
}

export {
  gitHubAccess
};
