import {
  createApi,
  createNeedReader,
  createSnapshotReader
} from "./chunk-A3H2UA5F.js";
import {
  all,
  any,
  assess,
  conclusionOf,
  gateCheckName,
  parseExternalId
} from "./chunk-CIUGNNPQ.js";
import {
  parseRepository,
  parseUrl
} from "./chunk-7ZLRU2ZJ.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  isCovered
} from "./chunk-YJSFBTM5.js";

// src/judge/with-app.ts
function confirmWithApp(rollCall, facts, appId) {
  const blocker = missingGo(rollCall, facts, appId);
  if (blocker === null) return leftToApp(rollCall, answered, []);
  if (blocker.code === "APP_VERDICT_NOT_GO") return leftToApp(rollCall, open, [blocker]);
  return concluded({ ...rollCall, blockers: [...rollCall.blockers, blocker] });
}
function leftToApp(rollCall, byApp, blockers) {
  const rest = rollCall.blockers.filter(({ outcome, code }) => !(outcome === "unknown" && isCovered(code)));
  const findings = rollCall.findings.map((finding) => coveredFinding(finding, byApp));
  return concluded({ ...rollCall, blockers: [...rest, ...blockers], findings });
}
function answered(answer) {
  const sentence = "This token cannot tell; the App's verdict on this commit answers it.";
  return { ...answer, outcome: "met", code: "MET", next: [], sentence };
}
function open(answer) {
  const sentence = "This token cannot tell, so the App does; its check run says what is missing.";
  return { ...answer, outcome: "pending", code: "APP_VERDICT_NOT_GO", next: [], sentence };
}
function missingGo(rollCall, facts, appId) {
  const name = gateCheckName(rollCall.gate);
  const evidence = facts.commits.find(({ oid }) => oid === rollCall.candidate);
  const where = `"${name}" on ${shortCommit(rollCall.candidate)}`;
  if (evidence === void 0) return stop("unknown", "NOT_READ", `Whether the App reported ${where} was not read.`);
  const named = evidence.checks.filter((run) => run.name === name);
  const [newest] = named.filter(({ app }) => app?.id === appId).toSorted((a, b) => b.id - a.id);
  const others = `${lookAlikes(named, appId)}${statusAlike(evidence, name)}`;
  if (newest === void 0)
    return stop("pending", "APP_VERDICT_MISSING", `The App (id ${appId}) has not reported ${where}.${others}`);
  if (newest.status !== "completed") {
    return stop(
      "pending",
      "APP_VERDICT_MISSING",
      `The App (id ${appId}) has not finished ${where} (${newest.status}).${others}`
    );
  }
  if (newest.conclusion === "success") return null;
  const outcome = newest.conclusion === "failure" ? "unmet" : "pending";
  return stop(
    outcome,
    "APP_VERDICT_NOT_GO",
    `The App's newest verdict ${where} is ${newest.conclusion ?? "none"}, not success.${others}`
  );
}
function lookAlikes(named, appId) {
  const others = named.filter(({ app }) => app?.id !== appId);
  if (others.length === 0) return "";
  const apps = new Set(
    others.map(({ app }) => app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`)
  );
  return ` A run of the same name by ${[...apps].join(", ")} is a look-alike and never counts.`;
}
function statusAlike({ statuses }, name) {
  return statuses.some(({ context }) => context === name) ? " A commit status of that name never counts." : "";
}
var steps = {
  NOT_READ: { who: "somebody who may read the checks", how: "runs this again" },
  APP_VERDICT_MISSING: {
    who: "somebody who runs the App",
    how: "checks that it is installed here and running, or waits for it"
  },
  APP_VERDICT_NOT_GO: { who: "anybody", how: "opens the App's check run: it says who can give what is missing" }
};
function stop(outcome, code, sentence) {
  return { outcome, code, sentence, next: [steps[code]] };
}
function coveredFinding(finding, byApp) {
  const { outcome } = finding;
  if (outcome === "not-applicable" || outcome === "met") return finding;
  return { ...finding, ...cover({ ...answerOf(finding), outcome }, byApp) };
}
function answerOf({ code, sentence, next, facts, parts }) {
  return { code, sentence, next, facts, ...parts === void 0 ? {} : { parts } };
}
function cover(answer, byApp) {
  const { parts, code } = answer;
  if (parts !== void 0 && code === "ALL_OPEN") return all(parts.map((part) => cover(part, byApp)));
  if (parts !== void 0 && code === "ANY_OPEN") return any(parts.map((part) => cover(part, byApp)));
  return answer.outcome === "unknown" && isCovered(code) ? byApp(answer) : answer;
}
function concluded(rollCall) {
  return { ...rollCall, ...conclusionOf(rollCall) };
}

// src/gate/ask.ts
async function askGate(ports, question) {
  const { repository, commit, environment } = question;
  const assessed = await assess(ports, { repository, by: { commit }, environment }, []);
  if (!assessed.ok) return { kind: "unreadable", fault: assessed.fault };
  const { rollCalls, facts, shown } = assessed.value;
  const own = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === environment);
  if (own === void 0) return unanswered(`the facts led to no verdict for the environment "${environment}"`);
  if (own.candidate !== commit) return unanswered(`${commit} was asked about, but ${own.candidate} was judged`);
  const rollCall = question.appId === null ? own : confirmWithApp(own, aboutSubject(facts, own, shown, question.appId), question.appId);
  return { kind: "judged", rollCall, facts };
}
function aboutSubject(facts, { candidate }, shown, app) {
  const verdicts = shown.checks.filter(({ externalId }) => {
    const id = parseExternalId(externalId);
    return id === null || id.kind === "gate" && id.candidate === candidate;
  });
  const commits = facts.commits.map((one) => {
    const others = one.checks.filter((run) => run.app?.id !== app);
    const own = verdicts.filter(({ commit }) => commit === one.oid).map((run) => asCheckRun(run, app));
    return { ...one, checks: [...others, ...own] };
  });
  return { ...facts, commits };
}
function asCheckRun(run, app) {
  const { id, name, status, conclusion, externalId, startedAt } = run;
  const source = { id: app, slug: "holdpoint" };
  return {
    id,
    name,
    app: source,
    status,
    conclusion,
    externalId,
    url: "",
    startedAt,
    completedAt: null,
    workflowRun: null
  };
}
function unanswered(detail) {
  return { kind: "unreadable", fault: { code: "NOT_READ", detail } };
}

// src/github/changed-paths.ts
function createChangedPaths(api) {
  const etags = /* @__PURE__ */ new Map();
  const hasChanged = async (path) => {
    const etag = etags.get(path);
    const answer = await api.rest(`GET ${path}`, {}, etag === void 0 ? {} : { etag });
    if (!answer.ok || answer.value.status === 304) return false;
    if (answer.value.etag === null) return false;
    etags.set(path, answer.value.etag);
    return true;
  };
  return async (paths) => (await Promise.all(paths.map(hasChanged))).includes(true);
}

// src/github/connect-gate.ts
function connectGate(request, question, run) {
  const api = createApi({ request });
  const ports = readers(api, { app: question.appId, run });
  return { look: () => askGate(ports, question), changed: createChangedPaths(api) };
}
function connectReaders(request, asker) {
  return readers(createApi({ request }), asker);
}
function readers(api, { app, run }) {
  const reader = app === null ? { kind: "alone", run } : { kind: "beside", app, run };
  const clock = () => (/* @__PURE__ */ new Date()).toISOString();
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
    needs: createNeedReader({ api, reader, clock })
  };
}

// src/cli/github-options.ts
async function gitHubAccess(options, { env }) {
  const repository = parseRepository(options.repo ?? env["GITHUB_REPOSITORY"] ?? "");
  if (!repository.ok)
    return { ok: false, refusal: { code: "NO_REPOSITORY", exit: 2, place: "--repo", ...missing(repository.problem) } };
  const apiUrl = parseUrl(options.apiUrl ?? env["GITHUB_API_URL"] ?? "https://api.github.com");
  if (!apiUrl.ok) return { ok: false, refusal: { code: "USAGE", exit: 2, place: "--api-url", ...apiUrl.problem } };
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  if (!/^[\x21-\x7e]+$/.test(token)) return { ok: false, refusal: noToken(token) };
  const { requestWithToken } = await import("./token-client-P7DKHLCL.js");
  const { proxyFetch } = await import("./proxy-fetch-ZFRT7VVF.js");
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
  connectGate,
  connectReaders,
  gitHubAccess
};
