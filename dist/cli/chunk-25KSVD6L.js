import {
  createNeedReader,
  createSnapshotReader,
  sayingsIn,
  sourcesOf
} from "./chunk-WP5NPAIU.js";
import {
  createApi
} from "./chunk-77IS2WWU.js";
import {
  all,
  any,
  assess,
  atLeast,
  conclusionOf,
  gateCheckName,
  parseExternalId
} from "./chunk-3PE43SJ7.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  isCovered
} from "./chunk-BBV6YZF7.js";
import {
  isBefore
} from "./chunk-WE2AM2TA.js";

// src/judge/with-app.ts
function confirmWithApp(rollCall, facts, appId, said) {
  const blocker = missingGo(rollCall, facts, appId) ?? judgedOtherwise(rollCall, said) ?? overFor(rollCall, said);
  if (blocker === null && said.overridden !== null) return overriddenByApp(rollCall, facts, said.overridden);
  if (blocker === null) {
    const byApp = ({ item }) => isSaidMet(item, said, facts.now) ? answered : open;
    return leftToApp(laterByApp(waivedByApp(rollCall, said), said), byApp, []);
  }
  if (blocker.code === "APP_VERDICT_NOT_GO") return leftToApp(rollCall, () => open, [blocker]);
  return concluded({ ...rollCall, blockers: [...rollCall.blockers, blocker] });
}
function isSaidMet(item, { waived, later, lapsing }, now) {
  const end = lapsing.get(item);
  return !waived.has(item) && !later.has(item) && (end === void 0 || isBefore(now, end));
}
function overriddenByApp(rollCall, { now }, until) {
  if (!isBefore(now, until))
    return leftToApp(rollCall, () => open, [
      stop("pending", "APP_VERDICT_NOT_GO", `The override was over at ${until}.`)
    ]);
  if (rollCall.override === void 0 && rollCall.blockers.some(isLeft)) {
    const sentence = "The App says only that it is overridden, and no comment overrides it any more.";
    return leftToApp(rollCall, () => open, [stop("pending", "APP_VERDICT_NOT_GO", sentence)]);
  }
  const blockers = rollCall.blockers.filter(({ code }) => code !== "OVERRIDE_NEEDS_APP");
  return leftToApp({ ...rollCall, blockers }, () => open, []);
}
function waivedByApp(rollCall, { waived }) {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== "WAIVER_UNREAD" || without === void 0) return finding;
    const until = waived.get(finding.item);
    if (until === void 0 || !isBefore(rollCall.now, until)) return { ...finding, ...without };
    const sentence = `By the App's verdict it is waived until ${until}. Without it: ${without.sentence}`;
    return { ...finding, outcome: "waived", code: "WAIVED", sentence, next: [] };
  });
  return { ...rollCall, findings };
}
function laterByApp(rollCall, { later }) {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== "PROFILE_NEEDS_APP" || without === void 0) return finding;
    const until = later.get(finding.item);
    const { later: _later, ...rest } = finding;
    if (until === void 0 || until !== finding.later?.until || !isBefore(rollCall.now, until))
      return { ...rest, ...without };
    const { profile, by, reason } = finding.later;
    const sentence = `Asked later, due ${until}; ${by.login} chose the profile ${profile}: ${reason.replace(/\.$/, "")}. Without it: ${without.sentence}`;
    return { ...finding, outcome: "later", code: "ASKED_LATER", sentence, next: [] };
  });
  return { ...rollCall, findings };
}
function leftToApp(rollCall, byApp, blockers) {
  const rest = rollCall.blockers.filter((blocker) => !isLeft(blocker));
  const findings = rollCall.findings.map((finding) => coveredFinding(finding, byApp(finding)));
  return concluded({ ...rollCall, blockers: [...rest, ...blockers], findings });
}
function isLeft({ outcome, code }) {
  return outcome === "unknown" && isCovered(code);
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
function judgedOtherwise(rollCall, { sources }) {
  if (sourcesOf(rollCall).every((source, index) => source === sources[index])) return null;
  const where = `"${gateCheckName(rollCall.gate)}" on ${shortCommit(rollCall.candidate)}`;
  const what = sources.length === 0 ? "does not say by which checklist it was given: the App is older than this version" : "is not about the checklist as it is now";
  return stop("pending", "APP_VERDICT_MISSING", `The App's verdict ${where} ${what}.`);
}
function overFor({ findings, now }, { waived, later, lapsing }) {
  const known = new Set(findings.map(({ item: item2 }) => item2));
  const over = [...waived, ...later, ...lapsing].find(([item2, until2]) => !known.has(item2) && !isBefore(now, until2));
  if (over === void 0) return null;
  const [item, until] = over;
  const sentence = `The App's verdict rests on "${item}", which an earlier checklist asks, and held until ${until}.`;
  return stop("pending", "APP_VERDICT_NOT_GO", sentence);
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
  if (outcome === "not-applicable" || outcome === "met" || outcome === "waived" || outcome === "later") return finding;
  return { ...finding, ...cover({ ...answerOf(finding), outcome }, byApp) };
}
function answerOf({ code, sentence, next, facts, parts, needed }) {
  return {
    code,
    sentence,
    next,
    facts,
    ...parts === void 0 ? {} : { parts },
    ...needed === void 0 ? {} : { needed }
  };
}
function cover(answer, byApp) {
  const { parts, code, needed } = answer;
  if (parts !== void 0 && code === "ALL_OPEN") return all(parts.map((part) => cover(part, byApp)));
  if (parts !== void 0 && code === "ANY_OPEN") return any(parts.map((part) => cover(part, byApp)));
  if (parts !== void 0 && code === "AT_LEAST_OPEN") {
    return atLeast(
      needed ?? parts.length,
      parts.map((part) => cover(part, byApp))
    );
  }
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
  const rollCall = question.appId === null ? own : confirmWithApp(
    own,
    aboutSubject(facts, own, shown, question.appId),
    question.appId,
    sayingsIn(newestText(own, shown))
  );
  return { kind: "judged", rollCall, facts };
}
function newestText({ gate, candidate }, { checks }) {
  const name = gateCheckName(gate);
  const [newest] = checks.filter((run) => run.commit === candidate && run.name === name && isAbout(run, candidate)).toSorted((a, b) => b.id - a.id);
  return newest?.text ?? "";
}
function aboutSubject(facts, { candidate }, shown, app) {
  const verdicts = shown.checks.filter((run) => isAbout(run, candidate));
  const commits = facts.commits.map((one) => {
    const others = one.checks.filter((run) => run.app?.id !== app);
    const own = verdicts.filter(({ commit }) => commit === one.oid).map((run) => asCheckRun(run, app));
    return { ...one, checks: [...others, ...own] };
  });
  return { ...facts, commits };
}
function isAbout({ externalId }, candidate) {
  const id = parseExternalId(externalId);
  return id === null || id.kind === "gate" && id.candidate === candidate;
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

export {
  connectGate,
  connectReaders
};
