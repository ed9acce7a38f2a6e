import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  parseExternalId
} from "./chunk-UDSYEUHM.js";
import {
  environmentKey
} from "./chunk-UFYK2DBN.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/app/release-target.ts
var RELEASES = " release:";
function formatRelease(target2) {
  if ("release" in target2) return `release:${target2.of}:${encode(target2.release)}`;
  if ("home" in target2) return `home:${target2.of}:${target2.home}`;
  if ("lost" in target2) return `lost:${target2.of}:${target2.before}-${target2.after ?? ""}:${encode(target2.lost)}`;
  const pushed = target2.pushed === void 0 ? "" : `:${target2.pushed}`;
  return `ref:${target2.of}:${target2.tip}:${encode(target2.ref)}${pushed}`;
}
function parseRelease(place) {
  const [, kind, of, rest = ""] = /^(release|home|ref|lost):(\d{1,15}):(\S+)$/.exec(place) ?? [];
  if (kind === "home") return /^\d{1,10}$/.test(rest) ? { home: Number(rest), of: Number(of) } : null;
  if (kind === "ref") {
    const [, commit = "", name2 = "", pushed] = REF.exec(rest) ?? [];
    const ref = decode(name2);
    if (commit === "" || ref === null) return null;
    return { ref, tip: commit, of: Number(of), ...pushed === void 0 ? {} : { pushed: Number(pushed) } };
  }
  if (kind === "lost") {
    const [, before = "", after = "", name2 = ""] = LOST.exec(rest) ?? [];
    const lost = decode(name2);
    if (before === "" || lost === null) return null;
    return { lost, before, after: after === "" ? null : after, of: Number(of) };
  }
  const name = kind === void 0 ? null : decode(rest);
  return name === null ? null : { release: name, of: Number(of) };
}
var REF = /^([0-9a-f]{40}|[0-9a-f]{64}):([^\s:]+)(?::(\d{1,12}))?$/;
var LOST = /^([0-9a-f]{40}|[0-9a-f]{64})-([0-9a-f]{40}|[0-9a-f]{64}|):(\S+)$/;
function encode(name) {
  return encodeURIComponent(
    name.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?")
  );
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

// src/ledger/learn/payload.ts
var types = ["User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount"];
function at(json, ...keys) {
  let value = json;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    const inside = Reflect.get(value, key);
    value = inside;
  }
  return value;
}
function idAt(json, ...keys) {
  const value = at(json, ...keys);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function textAt(json, ...keys) {
  const value = at(json, ...keys);
  return typeof value === "string" ? value : null;
}
function momentAt(json, ...keys) {
  const value = textAt(json, ...keys);
  return value === null || Number.isNaN(milliseconds(value)) ? null : value;
}
function commitAt(json, ...keys) {
  const value = textAt(json, ...keys);
  return value !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
function actorAt(json, ...keys) {
  const id = idAt(json, ...keys, "id");
  const login = textAt(json, ...keys, "login");
  const type = types.find((one) => one === textAt(json, ...keys, "type"));
  return id === null || login === null || type === void 0 ? null : { id, login: login.replace(/\[bot\]$/, ""), type };
}

// src/app/release-events.ts
function releasesOf(event, payload, { login }) {
  const of = idAt(payload, "repository", "id");
  if (of === null) return [];
  switch (event) {
    case "issue_comment":
      return ofComment(payload, of, login);
    case "deployment_status":
      return ofDeployment(payload, of);
    case "push":
      return ofPush(payload, of);
    default:
      return [];
  }
}
var AFTER_PUSH = 2e4;
function ofPush(payload, of) {
  const ref = textAt(payload, "ref");
  if (ref === null || ref.length > LONGEST || !/^refs\/(?:heads|tags)\/./.test(ref)) return [];
  const isGone = at(payload, "deleted") === true;
  const tip = commitAt(payload, "head_commit", "id") ?? commitAt(payload, "after");
  const pushed = pushedAt(payload);
  const proposed = { ref, tip: tip ?? "", of, ...pushed === null ? {} : { pushed } };
  return [...tip === null || isGone ? [] : [proposed], ...ofLoss(payload, ref, of)];
}
function pushedAt(payload) {
  const told = momentAt(payload, "repository", "pushed_at");
  const at2 = told === null ? idAt(payload, "repository", "pushed_at") : Math.floor(milliseconds(told) / 1e3);
  return at2 !== null && at2 > 0 && at2 < 1e12 ? at2 : null;
}
function ofLoss(payload, lost, of) {
  const isGone = at(payload, "deleted") === true;
  if (!lost.startsWith("refs/heads/") || !isGone && at(payload, "forced") !== true) return [];
  const before = commitAt(payload, "before");
  const after = isGone ? null : commitAt(payload, "after");
  return before === null || after === null && !isGone ? [] : [{ lost, before, after, of }];
}
function ofComment(payload, of, login) {
  const home = idAt(payload, "issue", "number");
  const isOurs = textAt(payload, "issue", "user", "login") === login;
  return home === null || !isOurs || at(payload, "issue", "pull_request") !== void 0 ? [] : [{ home, of }];
}
var LONGEST = 255;
function ofDeployment(payload, of) {
  const name = textAt(payload, "deployment", "environment");
  return name === null || name === "" || name.length > LONGEST ? [] : [{ release: environmentKey(name), of }];
}

// src/app/queue-events.ts
var commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var queueBranch = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{40,64}$/;
var branchName = /^[^\s\p{Cc}\p{Cs}]{1,255}$/u;
function groupOf(event, payload) {
  if (event === "merge_group") {
    const group = get(payload, "merge_group");
    const ref = get(group, "base_ref");
    return target(get(group, "head_sha"), typeof ref === "string" ? ref.replace(/^refs\/heads\//, "") : null);
  }
  if (event !== "check_run" && event !== "check_suite" && event !== "workflow_run") return null;
  const subject = get(payload, event);
  const branch = get(event === "check_run" ? get(subject, "check_suite") : subject, "head_branch");
  const [, base] = typeof branch === "string" ? queueBranch.exec(branch) ?? [] : [];
  return target(get(subject, "head_sha"), base ?? null);
}
function coversGroup(event, payload) {
  if (event !== "check_run" || get(payload, "action") !== "created" || groupOf(event, payload) === null) return false;
  const externalId = get(get(payload, event), "external_id");
  const id = typeof externalId === "string" ? parseExternalId(externalId) : null;
  return id?.kind === "gate" && id.gate === "merge" && id.change !== null;
}
function target(group, branch) {
  if (typeof group !== "string" || !commitId.test(group)) return null;
  return branch !== null && branchName.test(branch) ? { group, branch } : null;
}
function get(thing, key) {
  const record = typeof thing === "object" && thing !== null ? { ...thing } : {};
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function formatGroup({ group, branch }) {
  return `~${group}:${encodeURIComponent(branch)}`;
}
function parseGroup(place) {
  const [, group, encoded] = /^~([0-9a-f]{40,64}):(\S+)$/.exec(place) ?? [];
  if (group === void 0 || encoded === void 0) return null;
  try {
    return target(group, decodeURIComponent(encoded));
  } catch {
    return null;
  }
}

// src/app/subject-key.ts
var EVERY_REPOSITORY = "*/*";
function subjectKey({ installation, repository, what }) {
  return `${installation} ${repository.toLowerCase()} ${placeOf(what)}`;
}
function placeOf(what) {
  if ("number" in what) return `#${what.number}`;
  if ("commit" in what) return `@${what.commit}`;
  if ("group" in what) return formatGroup(what);
  if ("of" in what) return formatRelease(what);
  if ("run" in what) return `run:${what.run}`;
  if ("deployment" in what) return `deployment:${what.deployment}`;
  if ("whereabouts" in what) return "whereabouts";
  return "waiting" in what ? "waiting" : "*";
}
function parseSubjectKey(key) {
  const [, installation = "", repository = "", place = ""] = /^(\d+) (\S+\/\S+) (\S+)$/.exec(key) ?? [];
  const what = parsePlace(place);
  return what === null ? null : { installation: Number(installation), repository, what };
}
function parsePlace(place) {
  if (place === "*") return { all: true };
  if (place === "waiting") return { waiting: true };
  if (place === "whereabouts") return { whereabouts: true };
  const [, sign, id] = /^(#|run:|deployment:)(\d+)$/.exec(place) ?? [];
  if (sign === "#") return { number: Number(id) };
  if (sign === "run:") return { run: Number(id) };
  if (sign === "deployment:") return { deployment: Number(id) };
  if (place.startsWith("~")) return parseGroup(place);
  if (/^(?:release|home|ref|lost):/.test(place)) return parseRelease(place);
  return /^@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(place) ? { commit: place.slice(1) } : null;
}

// src/app/noticed.ts
var FULL_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
var MOST_NAME = 255;
var gone = ["queued", "in_progress", "success"];
function noticed(event, payload) {
  if (event === "deployment_protection_rule") return asked(payload);
  return event === "deployment_status" ? deployed(payload) : [];
}
function asked(payload) {
  const place = placeOf2(payload);
  const run = runOfCallback(payload);
  const environment = nameAt(payload, "environment");
  if (place === null || run === null || environment === null) return [];
  const id = idAt(payload, "deployment", "id");
  const commit = commitAt(payload, "deployment", "sha");
  return [
    { kind: "asked", ...place, run, environment, deployment: id === null || commit === null ? null : { id, commit } }
  ];
}
function runOfCallback(payload) {
  if (textAt(payload, "action") !== "requested") return null;
  const address = textAt(payload, "deployment_callback_url") ?? "";
  const [, run] = /\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(address) ?? [];
  return run === void 0 ? null : Number(run);
}
function deploymentGoneOn(payload) {
  const state = textAt(payload, "deployment_status", "state");
  return gone.some((word) => word === state) ? idAt(payload, "deployment", "id") : null;
}
function deployed(payload) {
  const place = placeOf2(payload);
  const deployment = deploymentGoneOn(payload);
  const environment = nameAt(payload, "deployment", "environment");
  const commit = commitAt(payload, "deployment", "sha");
  const state = gone.find((word) => word === textAt(payload, "deployment_status", "state"));
  if (place === null || deployment === null || environment === null || commit === null || state === void 0)
    return [];
  const run = idAt(payload, "workflow_run", "id");
  const by = textAt(payload, "workflow_run", "triggering_actor", "login") ?? textAt(payload, "deployment", "creator", "login");
  return [{ kind: "deployed", ...place, deployment, environment, commit, run, by, state }];
}
function placeOf2(payload) {
  const installation = idAt(payload, "installation", "id");
  const id = idAt(payload, "repository", "id");
  const name = textAt(payload, "repository", "full_name");
  if (installation === null || id === null || name === null || !FULL_NAME.test(name)) return null;
  return { installation, repository: { id, name } };
}
function nameAt(payload, ...keys) {
  const name = textAt(payload, ...keys);
  return name === null || name === "" || name.length > MOST_NAME || name.includes("\0") ? null : name;
}

// src/app/wake-ups.ts
var EVENTS = [
  "pull_request",
  "pull_request_review",
  "issue_comment",
  "check_run",
  "check_suite",
  "workflow_run",
  "status",
  "deployment_protection_rule",
  "deployment_review",
  "deployment_status",
  "push",
  "merge_group",
  "membership",
  "team",
  "repository"
];
var EVERYWHERE = {
  membership: ["added", "removed"],
  team: ["created", "deleted", "edited", "added_to_repository", "removed_from_repository"],
  installation: ["created", "unsuspend", "new_permissions_accepted"],
  installation_repositories: ["added"]
};
var REPOSITORY_ANEW = ["renamed", "transferred", "unarchived", "privatized", "publicized"];
var FULL_NAME2 = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function wakeUps(event, payload, self) {
  if (isEcho(event, payload, self) && !coversGroup(event, payload)) return [];
  const installation = get2(payload, "installation", "id");
  if (!isPositive(installation)) return [];
  if (isAbout(EVERYWHERE, event, get2(payload, "action")))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  if (event === "installation" || event === "installation_repositories")
    return departures(event, payload, installation);
  if (event === "push" && touchesPolicy(payload))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  const repository = get2(payload, "repository", "full_name");
  if (typeof repository !== "string" || !FULL_NAME2.test(repository)) return [];
  return [...targets(event, payload), ...releasesOf(event, payload, self)].map((what) => ({
    installation,
    repository,
    what
  }));
}
function isAbout(table, event, action) {
  if (!Object.hasOwn(table, event) || typeof action !== "string") return false;
  return table[event]?.includes(action) ?? false;
}
function targets(event, payload) {
  const group = groupOf(event, payload);
  if (group !== null) return [group, ...event === "workflow_run" ? endedRun(payload) : []];
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return numberAt(payload, "pull_request", "number");
    case "issue_comment":
      return get2(payload, "issue", "pull_request") === void 0 ? [] : numberAt(payload, "issue", "number");
    case "check_run":
    case "check_suite":
      return ofChecks(event, get2(payload, event), get2(payload, "repository", "id"));
    case "workflow_run":
      return [...endedRun(payload), ...ofChecks(event, get2(payload, event), get2(payload, "repository", "id"))];
    case "status":
      return commitAt2(payload, "sha");
    case "deployment_status":
      return [...commitAt2(payload, "deployment", "sha"), ...goneOn(payload)];
    case "deployment_protection_rule":
      return runs(runOfCallback(payload));
    case "deployment_review":
      return runs(idOf(get2(payload, "workflow_run", "id")));
    case "repository":
      return ofRepository(payload);
    case "push":
      return touchesChecklist(payload) ? [{ all: true }] : [];
    default:
      return [];
  }
}
function departures(event, payload, installation) {
  const action = get2(payload, "action");
  const what = { whereabouts: true };
  if (event === "installation")
    return action === "deleted" || action === "suspend" ? [{ installation, repository: EVERY_REPOSITORY, what }] : [];
  if (action !== "removed") return [];
  const names = asList(get2(payload, "repositories_removed")).map((one) => get2(one, "full_name"));
  return names.flatMap(
    (repository) => typeof repository === "string" && FULL_NAME2.test(repository) ? [{ installation, repository, what }] : []
  );
}
function ofRepository(payload) {
  const action = get2(payload, "action");
  if (action === "deleted") return [{ whereabouts: true }];
  const isAnew = typeof action === "string" && REPOSITORY_ANEW.includes(action);
  const branch = action === "edited" ? get2(payload, "changes", "default_branch") : void 0;
  return isAnew || branch !== void 0 ? [{ all: true }] : [];
}
function endedRun(payload) {
  return get2(payload, "action") === "completed" ? runs(idOf(get2(payload, "workflow_run", "id"))) : [];
}
function runs(run) {
  return run === null ? [] : [{ run }];
}
function goneOn(payload) {
  const deployment = deploymentGoneOn(payload);
  return deployment === null ? [] : [{ deployment }];
}
function idOf(thing) {
  return isPositive(thing) ? thing : null;
}
function ofChecks(event, subject, repository) {
  const numbers = asList(get2(subject, "pull_requests")).filter((entry) => [void 0, repository].includes(get2(entry, "base", "repo", "id"))).flatMap((entry) => numberAt(entry, "number"));
  if (numbers.length > 0) return numbers;
  const own = commitAt2(subject, "head_sha");
  return own.length > 0 || event !== "check_run" ? own : commitAt2(subject, "check_suite", "head_sha");
}
function touchesChecklist(payload) {
  const branch = get2(payload, "repository", "default_branch");
  if (typeof branch !== "string" || get2(payload, "ref") !== `refs/heads/${branch}`) return false;
  return touches(payload, (path) => path === CHECKLIST_PATH);
}
function touchesPolicy(payload) {
  const name = get2(payload, "repository", "name");
  if (name !== ".github" && name !== ".github-private") return false;
  return touches(payload, (path) => typeof path === "string" && /\.ya?ml$/.test(path));
}
function touches(payload, isMeant) {
  const commits = get2(payload, "commits");
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= 2048) return true;
  return commits.some(
    (commit) => ["added", "modified", "removed"].some((how) => asList(get2(commit, how)).some(isMeant))
  );
}
var ASKED_OF_US = /* @__PURE__ */ new Set([
  "deployment_protection_rule",
  "deployment_review",
  "deployment_status",
  "workflow_run"
]);
function isEcho(event, payload, self) {
  if (event === "check_run" || event === "check_suite") {
    const action = get2(payload, "action");
    const asked2 = action === "rerequested" || action === "requested_action";
    return get2(payload, event, "app", "id") === self.appId && !asked2;
  }
  return !ASKED_OF_US.has(event) && get2(payload, "sender", "login") === self.login;
}
function numberAt(thing, ...path) {
  const number = get2(thing, ...path);
  return isPositive(number) ? [{ number }] : [];
}
function commitAt2(thing, ...path) {
  const commit = get2(thing, ...path);
  return typeof commit === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? [{ commit }] : [];
}
function isPositive(thing) {
  return typeof thing === "number" && Number.isSafeInteger(thing) && thing > 0;
}
function asList(thing) {
  return Array.isArray(thing) ? thing : [];
}
function get2(thing, ...path) {
  return path.reduce(
    (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0,
    thing
  );
}
function isRecord(thing) {
  return typeof thing === "object" && thing !== null && !Array.isArray(thing);
}

export {
  at,
  idAt,
  textAt,
  momentAt,
  commitAt,
  actorAt,
  AFTER_PUSH,
  RELEASES,
  EVERY_REPOSITORY,
  subjectKey,
  parseSubjectKey,
  noticed,
  EVENTS,
  wakeUps
};
