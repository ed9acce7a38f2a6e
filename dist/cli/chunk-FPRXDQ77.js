import {
  confirmWithApp,
  createNeedReader,
  createSnapshotReader,
  sayingsIn,
  settledChange,
  settledUnconcerned
} from "./chunk-5CQ7IOZU.js";
import {
  MOST_ALONE,
  assess,
  gateCheckName,
  judgeGates,
  missingNeeds,
  othersIn,
  readNeeds
} from "./chunk-OCKBYJ3P.js";
import {
  concerns,
  environmentNamed
} from "./chunk-KIJVDRWW.js";
import {
  createApi
} from "./chunk-G276BK7I.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  parseExternalId
} from "./chunk-UDSYEUHM.js";

// src/gate/settle-alone.ts
async function settleAlone(ports, asked, assessed, own) {
  const open = othersIn(own).filter(({ code }) => code === "CHANGE_NOT_SETTLED");
  const { config, facts, shown } = assessed;
  if (open.length === 0 || open.length > MOST_ALONE || config.state !== "valid") return assessed;
  const settled = [];
  for (const { number } of open) {
    const one = await settle(ports, asked, number);
    if (one !== null) settled.push(one);
  }
  const read = await readNeeds(ports, config, { ...facts, settled });
  return { ...judgeGates(config, read, shown), shown };
}
async function settle(ports, { repository, environment }, number) {
  const assessed = await assess({ ...ports, judging: byItself }, { repository, by: { number }, environment }, []);
  if (!assessed.ok) return null;
  const { config, facts, rollCalls } = assessed.value;
  const [change] = facts.changes;
  const named = config.state === "valid" ? environmentNamed(config.checklist, environment) : void 0;
  if (change === void 0 || named === void 0) return null;
  if (!concerns(named, change, facts)) return settledUnconcerned(facts, named.name);
  const rollCall = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === named.name);
  return rollCall === void 0 ? null : settledChange(rollCall, facts);
}
var byItself = {
  needs: (config, facts) => config.state === "valid" ? missingNeeds(config.checklist, facts).filter(({ kind }) => kind !== "release") : [],
  judge: judgeGates
};

// src/gate/ask.ts
async function askGate(given, question) {
  const { repository, commit, environment, actors = [] } = question;
  const ports = actors.length === 0 ? given : { ...given, recollect: async ({ facts: facts2 }) => withActors(facts2, question) };
  const assessed = await assess(ports, { repository, by: { commit }, environment }, []);
  if (!assessed.ok) return { kind: "unreadable", fault: assessed.fault };
  const first = gateIn(assessed.value, environment);
  const whole = first === void 0 || question.appId !== null || othersIn(first).length === 0 ? assessed.value : await settleAlone(ports, question, assessed.value, first);
  const own = gateIn(whole, environment);
  const { facts } = whole;
  if (own === void 0) return unanswered(`the facts led to no verdict for the environment "${environment}"`);
  if (own.candidate !== commit) return unanswered(`${commit} was asked about, but ${own.candidate} was judged`);
  const shown = withReleases(whole.shown, own);
  const rollCall = question.appId === null ? own : confirmWithApp(
    own,
    aboutSubject(facts, own, shown, question.appId),
    question.appId,
    sayingsIn(newestText(own, shown))
  );
  const { config } = assessed.value;
  const parks = config.state === "valid" && config.checklist.environments.some((one) => one.name === environment && one.park);
  return { kind: "judged", rollCall, facts, ...parks ? { parks } : {} };
}
function withActors(facts, { commit, environment, actors = [] }) {
  return { ...facts, deployers: actors.map((by) => ({ environment, commit, by, at: facts.now })) };
}
function gateIn({ rollCalls }, environment) {
  return rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === environment);
}
function withReleases(shown, { gate, candidate }) {
  const name = gateCheckName(gate);
  const releases = shown.others.filter((run) => {
    const id = parseExternalId(run.externalId);
    if (run.name !== name || run.commit !== candidate || id?.kind !== "gate") return false;
    return id.candidate === candidate && id.change !== null && sayingsIn(run.text).release === id.change;
  });
  return { ...shown, checks: [...shown.checks, ...releases] };
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
