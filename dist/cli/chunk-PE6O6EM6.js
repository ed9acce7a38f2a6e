// src/github/token-client.ts
import { Octokit } from "octokit";
function requestWithToken(token, apiUrl, fetch = null) {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "holdpoint",
    retry: { enabled: false },
    throttle: { enabled: false },
    ...fetch === null ? {} : { request: { fetch } },
    // Warnings would mix with a command's own output; every failure is reported as a fault.
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return octokit.request;
}
function silent() {
}

export {
  requestWithToken
};
