import {
  exitCodeOf,
  formatRollCall
} from "./chunk-MUQZU5NC.js";
import "./chunk-WVO3AZOC.js";
import {
  connectGate
} from "./chunk-FPRXDQ77.js";
import {
  headline,
  rollCallJson
} from "./chunk-GRBXMJ6Q.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-5CQ7IOZU.js";
import "./chunk-QGKO2A6X.js";
import "./chunk-OCKBYJ3P.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-S5KPNYGJ.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import "./chunk-ZJKZ2U2B.js";
import "./chunk-5TSP37YC.js";
import "./chunk-KIJVDRWW.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import {
  untilInterrupted
} from "./chunk-PSV7E24Y.js";
import "./chunk-G276BK7I.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import {
  faultSentence
} from "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/gate/watch-list.ts
var PAGE = 100;
function watchList(facts) {
  const { name } = facts.subject.repository;
  const [change] = facts.changes;
  const commits = [.../* @__PURE__ */ new Set([...change === void 0 ? [] : [change.head.commit], facts.subject.candidate])];
  return [
    ...commits.map((commit) => `/repos/${name}/commits/${commit}/check-runs?per_page=${PAGE}`),
    ...facts.config.map(
      ({ path, ref, policy }) => `/repos/${policy?.repository.name ?? name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`
    ),
    ...change === void 0 ? [] : changePaths(name, change.number, change.comments.length),
    // Of other changes of a release only those that are waited for; an issue's answer tells when anything was last said on it.
    ...(facts.settled ?? []).flatMap(
      ({ number, open }) => open.length === 0 ? [] : [`/repos/${name}/issues/${number}`]
    )
  ];
}
function changePaths(repository, number, comments) {
  const page = Math.floor(comments / PAGE) + 1;
  return [
    `/repos/${repository}/issues/${number}/comments?per_page=${PAGE}&page=${page}`,
    `/repos/${repository}/pulls/${number}`,
    `/repos/${repository}/pulls/${number}/reviews?per_page=${PAGE}`
  ];
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

// src/gate/wait.ts
var ROUND = 1e4;
var SHORTEST_QUIET = 1e3;
var RATE_LIMIT_PAUSE = 6e4;
var LONGEST_QUIET = 3e5;
var PASSING = /* @__PURE__ */ new Set([
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_RATE_LIMITED",
  "TRUNCATED"
]);
async function waitForGate(ports, limit) {
  if (limit === null) return ports.look();
  const end = ports.now() + limit;
  let watched = "";
  for (; ; ) {
    const answer = await ports.look();
    if (isFinal(answer) || ports.now() >= end) return answer;
    ports.onPending(answer);
    const paths = answer.kind === "judged" ? watchList(answer.facts) : [];
    if (paths.join("\n") === watched) await quietTime(ports, answer, paths, end);
    else await ports.changed(paths);
    watched = paths.join("\n");
  }
}
function isFinal(answer) {
  if (answer.kind === "unreadable") return !PASSING.has(answer.fault.code);
  return answer.rollCall.open || answer.rollCall.verdict !== "pending" || answer.parks === true;
}
async function quietTime(ports, answer, paths, end) {
  const start = ports.now();
  const due = Math.max(start + SHORTEST_QUIET, Math.min(start + LONGEST_QUIET, nextLookOf(answer)));
  const until = Math.min(end, due);
  do {
    await ports.sleep(Math.min(pauseAfter(answer), until - ports.now()));
    if (ports.now() >= until || paths.length === 0) return;
  } while (!await ports.changed(paths));
}
function pauseAfter(answer) {
  return answer.kind === "unreadable" && answer.fault.code === "API_RATE_LIMITED" ? RATE_LIMIT_PAUSE : ROUND;
}
function nextLookOf(answer) {
  const next = answer.kind === "judged" ? answer.rollCall.nextLook : null;
  const at = next === null ? Number.NaN : milliseconds(next);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

// src/cli/commands/gate.ts
var INTERRUPTED = {
  kind: "unreadable",
  fault: { code: "NOT_READ", detail: "the command was interrupted" }
};
async function runGate(options, surroundings) {
  const json = options.json ?? false;
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const { environment, sha: commit, appId = null, wait = null } = options;
  const { now, sleep, interrupted, err } = surroundings;
  const gate = endingWith(interrupted, connectGate(request, { repository, commit, environment, appId }, null));
  const onPending = (answer2) => err(`${pendingLine(answer2)}
`);
  const waiting = waitForGate({ ...gate, now, sleep, onPending }, wait);
  const answer = await Promise.race([waiting, untilInterrupted(interrupted).then(() => INTERRUPTED)]);
  if (answer.kind === "unreadable") return refuse(surroundings, refusalOfFault(repository, answer.fault), json);
  surroundings.out(json ? rollCallJson(answer.rollCall) : formatRollCall(answer.rollCall, surroundings));
  return exitCodeOf(answer);
}
function endingWith(signal, { look, changed }) {
  return {
    look: () => signal.aborted ? Promise.resolve(INTERRUPTED) : look(),
    changed: (paths) => signal.aborted ? Promise.resolve(true) : changed(paths)
  };
}
function pendingLine(answer) {
  if (answer.kind === "unreadable") return terminalLine(`${faultSentence(answer.fault)} Trying again.`);
  return terminalLine(`${headline(answer.rollCall)}. Waiting for a change.`);
}
export {
  runGate
};
