import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/checklist/slips.ts
function slips(a, b) {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const line = [row + 1];
    to.forEach((wanted, column) => {
      const change = at(above, column) + (letter === wanted ? 0 : 1);
      const isSwapped = letter === to[column - 1] && from[row - 1] === wanted;
      const swap = isSwapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(change, swap, at(above, column + 1) + 1, at(line, column) + 1));
    });
    before = above;
    above = line;
  });
  return at(above, to.length);
}
function at(line, column) {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

// src/checklist/problems/did-you-mean.ts
function didYouMean(seen, known2) {
  if (seen.length === 0 || seen.length > 60) return null;
  const word = plain(seen);
  let best = null;
  let fewest = word.length < 4 ? 2 : 3;
  for (const candidate of known2) {
    const other = plain(candidate);
    if (Math.abs(word.length - other.length) >= fewest) continue;
    const distance = slips(word, other);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best;
}
function plain(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}

// src/checklist/enforcement.ts
function readEnforcement(text) {
  if (text === "off" || text === "advise") return { enforce: text, adviseUntil: null };
  const day = /^advise until (\S+)$/.exec(text)?.[1];
  return day === void 0 ? { enforce: "block", adviseUntil: null } : { enforce: "advise", adviseUntil: day };
}
function isCalendarDay(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

// src/evidence/answers.ts
function answer(outcome, code, sentence, rest = {}) {
  return { outcome, code, sentence, next: rest.next ?? [], facts: rest.facts ?? [] };
}
function unlearnt(reading, what, next = []) {
  const fact = {
    what: `${what}: ${reading.detail}`,
    source: reading.source,
    observer: reading.observer,
    at: reading.at
  };
  return answer("unknown", reading.code, `${what} could not be learnt: ${reading.detail}.`, { next, facts: [fact] });
}
function seenInChange(question, what, source) {
  const { observer, at: at2 } = question.change.observed;
  return { what, source, observer, at: at2 };
}
function pushStep(how) {
  return { who: "the author of the change", how };
}
function commitEvidence(question, commit) {
  const found = question.facts.commits.find(({ oid }) => oid === commit);
  return found ?? answer("unknown", "NOT_READ", `What commit ${shortCommit(commit)} carries was not read.`);
}

// src/evidence/checks/name-glob.ts
function isGlob(name) {
  return name.includes("*");
}
function matchesName(name, text) {
  if (!isGlob(name)) return text === name;
  const parts = name.split("*");
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at2 = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at2);
    if (found < 0 || found + part.length > end) return false;
    at2 = found + part.length;
  }
  return true;
}

// src/evidence/own-check-name.ts
var prefix = "holdpoint/";
function ownCheckName(about) {
  return `${prefix}${about}`;
}
function aboutOfOwnCheck(name) {
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : null;
}

// src/evidence/checks/check-run.ts
var unfinished = /* @__PURE__ */ new Set(["queued", "in_progress", "waiting", "requested", "pending"]);
var unsuccessful = /* @__PURE__ */ new Set([
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure"
]);
function judgeNamedRun(spec, runs, question) {
  const { app } = spec;
  const right = app === null ? runs : runs.filter((run) => isFrom(run, app));
  const [newest] = right;
  if (newest === void 0)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `the app ${app}`, runs);
  if (question.environment.strict && (app === null || newest.app?.slug === ANY_WORKFLOW))
    return unbound(spec, question);
  const sources = sourcesOf(right);
  if (sources.length > 1 || newest.app === null) {
    const sentence = `"${spec.name}" is reported by ${sources.join(" and ")}, so it cannot be told which one is meant.`;
    const next = [{ who: "somebody who can change the checklist", how: "adds `app` or `workflow` to the check" }];
    return answer("unknown", "CHECK_AMBIGUOUS", sentence, { next });
  }
  return judgeRun(newest, question);
}
var ANY_WORKFLOW = "github-actions";
function unbound({ name }, { environment }) {
  const sentence = `${environment.name} is strict, and whoever can push can report "${name}" there.`;
  const how = `adds \`workflow\` to the check, or an \`app\` other than ${ANY_WORKFLOW}`;
  return answer("unknown", "CHECK_AMBIGUOUS", sentence, {
    next: [{ who: "somebody who can change the checklist", how }]
  });
}
function judgeRun(run, question) {
  const facts = [
    seenInChange(
      question,
      `check run ${run.id} "${run.name}" of ${appName(run)}: ${run.status}, ${run.conclusion ?? "no conclusion"}`,
      run.url
    )
  ];
  if (unfinished.has(run.status)) {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "CHECK_RUNNING", `"${run.name}" has not finished (${run.status}).`, { next, facts });
  }
  if (run.status === "completed" && run.conclusion === "success") {
    return answer("met", "MET", `"${run.name}" succeeded.`, { facts });
  }
  if (run.status === "completed" && run.conclusion !== null && unsuccessful.has(run.conclusion)) {
    const next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "CHECK_NOT_SUCCESSFUL",
      `"${run.name}" finished with ${run.conclusion}; only success counts.`,
      { next, facts }
    );
  }
  const sentence = `"${run.name}" carries a state that is not known: ${run.status}, ${run.conclusion ?? "no conclusion"}.`;
  return answer("unknown", "CHECK_INVALID", sentence, { facts });
}
function missingCheck(name, question) {
  const commit = shortCommit(question.commit);
  const evidence = question.facts.commits.find(({ oid }) => oid === question.commit);
  const isStatus = evidence?.statuses.some(({ context }) => context === name) === true;
  const status = isStatus ? " A commit status of that name exists, but anybody who can push may set one, so statuses never count." : "";
  const next = [{ who: "somebody who can push", how: "starts what reports it, or mends its name in the checklist" }];
  return answer("pending", "CHECK_MISSING", `No check run "${name}" exists on ${commit}.${status}`, { next });
}
function wrongSource(name, wanted, runs) {
  const seen = [...new Set(runs.map(lookAlike))].join(", ");
  const next = [
    { who: "somebody who can push", how: `lets ${wanted} report "${name}", or mends the source in the checklist` }
  ];
  return answer(
    "pending",
    "CHECK_WRONG_SOURCE",
    `"${name}" comes from ${seen}, not from ${wanted}; a look-alike never counts.`,
    { next }
  );
}
function isFrom({ app }, wanted) {
  return app !== null && (typeof wanted === "number" ? app.id === wanted : app.slug === wanted);
}
function sourcesOf(runs) {
  return [...new Set(runs.map(sourceOf))];
}
function sourceOf(run) {
  const workflow = run.workflowRun?.path ?? run.workflowRun?.name;
  return workflow === void 0 ? appName(run) : `${appName(run)} (${workflow})`;
}
function lookAlike(run) {
  const { workflowRun } = run;
  return workflowRun === null ? sourceOf(run) : `${sourceOf(run)}, started by ${workflowRun.event}`;
}
function appName({ app }) {
  return app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`;
}

// src/evidence/need.ts
function needKey(need2) {
  if (need2.kind === "file") return `file:${need2.commit}:${need2.path}`;
  if (need2.kind === "team") return `team:${need2.team.toLowerCase()}:${need2.login.toLowerCase()}`;
  if (need2.kind === "account") return `account:${need2.login.toLowerCase()}`;
  if (need2.kind === "team-identity") return `team-identity:${need2.team.toLowerCase()}`;
  if (need2.kind === "jobs") return `jobs:${need2.run}`;
  return `pushes:${need2.change}`;
}
function readingOf(facts, need2) {
  const key = needKey(need2);
  const reading = Object.hasOwn(facts.readings, key) ? facts.readings[key] : void 0;
  if (reading === void 0) {
    return {
      unlearnable: true,
      code: "NOT_READ",
      detail: `${key} was not read`,
      source: key,
      observer: "none",
      at: facts.now
    };
  }
  return reading;
}

// src/evidence/reading.ts
var unlearnableCodes = [
  "NOT_READ",
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_FORBIDDEN",
  "API_RATE_LIMITED",
  "TRUNCATED",
  "TEAM_UNREADABLE",
  "PUSHER_UNKNOWN",
  "IDENTITY_CHANGED",
  "CLOCK_SKEW",
  "LEDGER_UNAVAILABLE",
  "LEDGER_CORRUPT",
  "LEDGER_ROLLBACK"
];
function isKnown(reading) {
  return "known" in reading;
}

// src/evidence/touches.ts
function touches({ files }, path2) {
  return files.some((file2) => file2.path === path2 || file2.previousPath === path2);
}

// src/evidence/checks/workflow-source.ts
function sourceNeeds(spec, question) {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}
function sourceObjection(spec, startedAt, question) {
  if (!isAsked(spec, question)) return null;
  const { change } = question;
  const retargeted = change.timeline.flatMap((event) => event.kind === "base-changed" ? [event.at] : []);
  if (retargeted.some((at2) => startedAt === void 0 || !isBefore(at2, startedAt))) {
    const what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, "pushes, so that it runs anew");
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}
function ofMergedChange({ workflow }, question) {
  if (!touches(question.change, workflow)) return null;
  return objection(`the change itself altered ${workflow}.`, question, "takes the workflow's edit out of the change");
}
function ofOpenChange(spec, question) {
  const states = bothStates(spec, question).map((need2) => readingOf(question.facts, need2));
  const dark = states.find((state) => !isKnown(state));
  if (dark !== void 0 && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  const [judged, trusted] = states.map((state) => isKnown(state) && state.value.kind === "file" ? state.value : null);
  if (judged?.oid !== void 0 && judged.oid === trusted?.oid) return null;
  const { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`
  );
}
function objection(what, { change }, how) {
  const next = [{ who: "the author of the change", how }];
  const sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? "pending" : "unmet", "CHECK_WORKFLOW_CHANGED", sentence, { next });
}
function isAsked(spec, { environment, change, commit }) {
  const isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}
function bothStates({ workflow: path2 }, question) {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: "file", commit, path: path2 }));
}
function trustedCommit({ change: { base }, facts: { config, subject } }) {
  const tip = base.ref === subject.repository.defaultBranch ? config[0]?.commit : void 0;
  return tip ?? base.commit;
}

// src/evidence/checks/workflow-jobs.ts
var trustedEvents = [
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "release",
  "deployment",
  "deployment_status"
];
function workflowNeeds(spec, runs, question) {
  if (isGlob(spec.name)) {
    const run = newestRun(spec, question);
    return run === null ? [] : [{ kind: "jobs", run }, ...sourceNeeds(spec, question)];
  }
  const needs3 = /* @__PURE__ */ new Map();
  for (const run of claimed(spec, runs)) {
    if (run.workflowRun === null) continue;
    needs3.set(run.workflowRun.id, { kind: "jobs", run: run.workflowRun.id });
    const jobs = readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
    if (!isKnown(jobs) || isGenuine(spec, run, jobs.value, question) || !isSuccess(run)) break;
  }
  return needs3.size === 0 ? [] : [...needs3.values(), ...sourceNeeds(spec, question)];
}
function judgeWorkflowJob(spec, runs, question) {
  if (runs.length === 0) return missingCheck(spec.name, question);
  for (const run of claimed(spec, runs)) {
    const jobs = jobsOf(run, question);
    if (jobs === null) continue;
    if (!isKnown(jobs)) return unlearnt(jobs, `Whether "${run.name}" is a job of ${spec.workflow}`);
    if (isGenuine(spec, run, jobs.value, question))
      return sourced(spec, jobs.value.runId, judgeRun(run, question), question);
    if (!isSuccess(run)) return wrongSource(spec.name, `a job of ${spec.workflow}`, [run]);
  }
  return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
}
function judgeWorkflow(spec, runs, question) {
  const newest = newestRun(spec, question);
  const failed = failedInAskingRun(spec, runs, newest, question);
  if (failed !== void 0) return judgeRun(failed, question);
  if (newest === null)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  const reading = readingOf(question.facts, { kind: "jobs", run: newest });
  if (!isKnown(reading)) return unlearnt(reading, `The jobs of ${spec.workflow}`);
  const jobs = reading.value;
  if (!isRunOf(spec, jobs, question)) return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  if (jobs.status !== "completed") {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer(
      "pending",
      "CHECK_RUNNING",
      `The run of ${spec.workflow} has not concluded (${jobs.status}), so more jobs may follow.`,
      { next }
    );
  }
  return sourced(spec, newest, judgeJobs(spec, jobs, runs, question), question);
}
function judgeJobs(spec, jobs, runs, question) {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const answers = jobs.jobs.filter(({ name }) => matchesName(spec.name, name)).map(({ checkRunId, name }) => {
    const run = byId.get(checkRunId);
    return run === void 0 ? answer("unknown", "NOT_READ", `The check run of the job "${name}" was not read.`) : judgeRun(run, question);
  });
  const worst = answers.find(({ outcome }) => outcome === "unmet") ?? answers.find(({ outcome }) => outcome === "unknown") ?? answers.find(({ outcome }) => outcome === "pending");
  if (worst !== void 0) return worst;
  if (answers.length === 0) {
    const next = [{ who: "somebody who can change the checklist", how: "mends the name, or the workflow" }];
    return answer("unmet", "CHECK_MISSING", `${spec.workflow} concluded without a job that matches "${spec.name}".`, {
      next
    });
  }
  const facts = answers.flatMap((one) => one.facts);
  return answer(
    "met",
    "MET",
    `Every job of ${spec.workflow} that matches "${spec.name}" succeeded (${answers.length}).`,
    { facts }
  );
}
function claimed(spec, runs) {
  return runs.filter((run) => {
    const { workflowRun } = run;
    if (workflowRun === null || !trustedEvents.includes(workflowRun.event)) return false;
    if (spec.app !== null && !isFrom(run, spec.app)) return false;
    return workflowRun.path === null || workflowRun.path === spec.workflow;
  });
}
function sourced(spec, run, found, question) {
  if (found.outcome !== "met") return found;
  const checks = question.facts.commits.flatMap((commit) => commit.checks);
  const startedAt = checks.find(({ workflowRun }) => workflowRun?.id === run)?.workflowRun?.createdAt;
  return sourceObjection(spec, startedAt, question) ?? found;
}
function newestRun(spec, question) {
  const { reader, commits } = question.facts;
  const checks = commits.find(({ oid }) => oid === question.commit)?.checks ?? [];
  const ids = claimed(spec, checks).flatMap(({ workflowRun }) => workflowRun?.path === spec.workflow ? [workflowRun.id] : []).filter((id) => id !== reader.run);
  return ids.length === 0 ? null : Math.max(...ids);
}
function failedInAskingRun(spec, runs, newest, { facts: { reader } }) {
  if (reader.run === null || newest !== null && newest > reader.run) return void 0;
  return claimed(spec, runs).find((run) => run.workflowRun?.id === reader.run && !isSuccess(run));
}
function jobsOf(run, question) {
  return run.workflowRun === null ? null : readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
}
function isGenuine(spec, run, jobs, question) {
  return isRunOf(spec, jobs, question) && jobs.jobs.some(({ checkRunId, name }) => checkRunId === run.id && name === run.name);
}
function isRunOf(spec, jobs, question) {
  const home = jobs.headRepositoryId === null || jobs.headRepositoryId === question.facts.subject.repository.id;
  return jobs.path === spec.workflow && trustedEvents.includes(jobs.event) && jobs.headSha === question.commit && (home || question.change.crossRepository);
}
function isSuccess(run) {
  return run.status === "completed" && run.conclusion === "success";
}

// src/evidence/kinds/check.ts
var schema = {
  description: "A check run on the commit that must have succeeded.",
  anyOf: [
    {
      type: "string",
      minLength: 1,
      maxLength: 255,
      description: "The exact name of the check run, as GitHub shows it.",
      examples: ["ci / test"]
    },
    {
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The name of the check run, as GitHub shows it. With `workflow`, `*` stands for any text, and every matching job must succeed.",
          examples: ["ci / test", "ci / *"]
        },
        app: {
          description: "The slug or the id of the app that must report it; a look-alike of another app never counts.",
          anyOf: [
            { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,99}$" },
            { type: "integer", minimum: 1 }
          ],
          examples: ["github-actions", 15368]
        },
        workflow: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The path of the workflow whose job it must be; a check run made by anything else never counts.",
          examples: [".github/workflows/ci.yml"]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the workflow's file must be the one of the branch that the change goes into, so that the change cannot empty the job that is to prove it. Default: true in strict environments, else false."
        }
      }
    }
  ]
};
var check = {
  schema,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { name: raw, app: null, workflow: null } : {
    name: raw.name,
    app: raw.app ?? null,
    workflow: raw.workflow ?? null,
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes,
  needs: (spec, question) => {
    const runs = candidates(spec, question);
    return spec.workflow === null || "outcome" in runs ? [] : workflowNeeds({ ...spec, workflow: spec.workflow }, runs, question);
  },
  judge,
  signers: () => [],
  documentation: {
    question: "Has this check run succeeded on the commit?",
    description: `Counts the newest attempt of a check run of that name on the very commit: the head of the pull request, or the commit to be deployed where the item is asked per release. Only \`success\` counts; \`skipped\` and \`neutral\` do not, and a running attempt is pending whatever came before it. With \`app\`, only that app counts. With \`workflow\`, only a job that GitHub lists for a run of that workflow counts, and only of a run started by ${trustedEvents.map((event) => `\`${event}\``).join(", ")}; anybody who can push may otherwise report a check of any name. Commit statuses and Holdpoint's own check runs never count. With \`unchanged: true\`, which strict environments take for granted, the file of that workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at. In a strict environment a check counts only with \`workflow\`, or with an \`app\` other than \`github-actions\`.`,
    works: { alone: "yes (`checks: read`; `actions: read` for `workflow`)", withToken: "yes", withApp: "yes" },
    requests: "none; with `workflow` one, one more where pull requests started it several times, and for each look-alike; one for all files where the workflow must be unchanged",
    example: 'tests:\n  title: All tests are passing\n  check: { name: "ci / test", workflow: .github/workflows/ci.yml }\n'
  }
};
function mistakes(spec) {
  const found = [];
  const name = { path: ["name"], seen: spec.name };
  if (new RegExp("^\\s|\\s$|\\p{Cc}", "u").test(spec.name)) {
    found.push({
      ...name,
      code: "BAD_NAME",
      allowed: "a name without control characters and without space around it",
      next: "Copy the name as GitHub shows it."
    });
  }
  if (aboutOfOwnCheck(spec.name) !== null) {
    found.push({
      ...name,
      code: "SELF_REFERENCE",
      allowed: "a check that something else than Holdpoint reports",
      next: "Name the check that proves the item."
    });
  }
  if (isGlob(spec.name) && spec.workflow === null) {
    found.push({
      ...name,
      code: "GLOB_WITHOUT_WORKFLOW",
      allowed: "an exact name, or a glob together with `workflow`",
      next: "Add `workflow`, so that it is known when every matching job has run."
    });
  }
  if (spec.name.length > 0 && spec.name.split("*").length > 9) {
    found.push({ ...name, code: "BAD_GLOB", allowed: "at most 8 times `*`", next: "Use fewer `*`." });
  }
  if (spec.unchanged !== void 0 && spec.workflow === null) {
    found.push({
      code: "UNCHANGED_WITHOUT_WORKFLOW",
      path: ["unchanged"],
      seen: String(spec.unchanged),
      allowed: "together with `workflow`",
      next: "Add `workflow`, or take `unchanged` out."
    });
  }
  if (spec.workflow !== null && !/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(spec.workflow)) {
    found.push({
      code: "BAD_PATH",
      path: ["workflow"],
      seen: spec.workflow,
      allowed: "a path such as .github/workflows/ci.yml",
      next: "Give the path of the workflow file from the root of the repository."
    });
  }
  return found;
}
function judge(spec, question) {
  const runs = candidates(spec, question);
  if ("outcome" in runs) return runs;
  if (spec.workflow === null) return judgeNamedRun(spec, runs, question);
  const bound = { ...spec, workflow: spec.workflow };
  return isGlob(spec.name) ? judgeWorkflow(bound, runs, question) : judgeWorkflowJob(bound, runs, question);
}
function candidates(spec, question) {
  const evidence = commitEvidence(question, question.commit);
  if ("outcome" in evidence) return evidence;
  const { app, run } = question.facts.reader;
  return evidence.checks.filter((one) => matchesName(spec.name, one.name)).filter((one) => app === null || one.app?.id !== app).filter((one) => run === null || one.workflowRun?.id !== run || hasFailed(one)).toSorted((a, b) => b.id - a.id);
}
function hasFailed({ status, conclusion }) {
  return status === "completed" && (conclusion === "failure" || conclusion === "timed_out");
}

// src/evidence/markdown/markdown-lines.ts
function markdownLines(text) {
  const lines = [];
  let fence = null;
  let inComment = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      const last = closes(line, fence);
      if (last) fence = null;
      lines.push({ text: last ? "" : line, code: true });
    } else if (!inComment && opening !== void 0) {
      fence = opening;
      lines.push({ text: "", code: true });
    } else {
      const cut = withoutComments(line, inComment);
      inComment = cut.inComment;
      lines.push({ text: cut.text, code: false });
    }
  }
  return lines;
}
function foldText(text) {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
function closes(line, fence) {
  const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== void 0 && mark.length >= fence.length && mark.startsWith(fence.charAt(0));
}
function withoutComments(line, inside2) {
  let inComment = inside2;
  let text = "";
  let at2 = 0;
  while (at2 < line.length) {
    const mark = inComment ? "-->" : "<!--";
    const found = line.indexOf(mark, at2);
    const end = found < 0 ? line.length : found;
    if (!inComment) text += line.slice(at2, end);
    if (found < 0) break;
    inComment = !inComment;
    at2 = found + mark.length;
  }
  return { text, inComment };
}

// src/evidence/markdown/headings.ts
function missingSections(text, wanted) {
  const filled = new Set(
    sectionsOf(text).filter((section) => section.filled).map(({ title }) => title)
  );
  return wanted.filter((heading) => !filled.has(foldText(heading)));
}
function sectionsOf(text) {
  const sections = [];
  let open = [];
  const lines = markdownLines(text);
  lines.forEach((line, index) => {
    const heading = line.code ? null : headingOf(line.text, lines[index + 1]);
    if (heading !== null) {
      const section = { ...heading, filled: false };
      open = [...open.filter(({ level }) => level < section.level), section];
      sections.push(section);
    } else if (isContent(line)) {
      for (const section of open) section.filled = true;
    }
  });
  return sections;
}
function headingOf(line, following) {
  const atx = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
  if (atx !== null) return { level: (atx[1] ?? "").length, title: foldText(withoutClosingMarks(atx[2] ?? "")) };
  if (line.trim() === "" || following === void 0 || following.code) return null;
  if (/^ {0,3}=+[ \t]*$/.test(following.text)) return { level: 1, title: foldText(line) };
  return /^ {0,3}-+[ \t]*$/.test(following.text) ? { level: 2, title: foldText(line) } : null;
}
function withoutClosingMarks(title) {
  const trimmed = title.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === "#") end -= 1;
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed;
}
function isContent({ text, code }) {
  return text.trim() !== "" && (code || !/^ {0,3}[=*_-]+[ \t]*$/.test(text));
}

// src/evidence/kinds/file.ts
var path = {
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description: "The path from the root of the repository.",
  examples: ["docs/rollback.md"]
};
var schema2 = {
  description: "A file that must stand in the commit that is to be deployed, and must not be empty.",
  anyOf: [
    path,
    {
      type: "object",
      additionalProperties: false,
      required: ["path"],
      properties: {
        path,
        headings: {
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: 255, pattern: "\\S" },
          description: "Markdown headings that the file must have, each with something under it. Level and case do not matter.",
          examples: [["Triggers", "Steps"]]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the change itself must have left the file alone, so that its author cannot write the proof along with it. Default: true in strict environments, else false."
        }
      }
    }
  ]
};
var file = {
  schema: schema2,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { path: raw, headings: [] } : {
    path: raw.path,
    headings: raw.headings ?? [],
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes: mistakes2,
  needs: (spec, question) => [need(spec, question)],
  judge: judge2,
  signers: () => [],
  documentation: {
    question: "Does this file stand in the commit, and is it filled in?",
    description: "Reads the file from the commit that is to be deployed: before the merge the head of the pull request, afterwards the merge commit. It must be a regular text file with something in it; a link, a directory, a submodule or a binary file does not count. With `headings`, each must be a Markdown heading of the file, with text under it. The change itself may add or alter the file, except in strict environments or with `unchanged: true`: where a change is meant to bring its own file, say `unchanged: false` and pair it under `all` with a review or a sign-off.",
    works: { alone: "yes (`contents: read`)", withToken: "yes", withApp: "yes" },
    requests: "none where the files are read along with the snapshot, else one for all files",
    example: "rollback-plan:\n  title: Rollback plan is prepared\n  file: { path: docs/rollback.md, headings: [Triggers, Steps] }\n"
  }
};
function need({ path: path2 }, { candidate }) {
  return { kind: "file", commit: candidate, path: path2 };
}
function mistakes2({ path: path2 }) {
  const parts = path2.split("/");
  const bad = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(path2);
  if (!bad) return [];
  const allowed2 = "a path from the root of the repository, such as docs/rollback.md, without `.`, `..`, `\\` or an empty part";
  return [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: allowed2, next: "Write the path as Git lists it." }];
}
function judge2(spec, question) {
  const where = `${spec.path} in ${shortCommit(question.candidate)}`;
  const reading = readingOf(question.facts, need(spec, question));
  if (!isKnown(reading)) return unlearnt(reading, where);
  const found = problem(spec, reading.value);
  const facts = [
    { what: `${where}: ${reading.value.kind}`, source: reading.source, observer: reading.observer, at: reading.at }
  ];
  if (found === null && isSelfMade(spec, question)) return selfEvidence(spec, question, facts);
  if (found === null)
    return answer(
      "met",
      "MET",
      `${where} is there${spec.headings.length > 0 ? " with every heading asked for" : ""}.`,
      { facts }
    );
  return answer("unmet", found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
}
function isSelfMade({ path: path2, unchanged }, { environment, change }) {
  return (unchanged ?? environment.strict) && touches(change, path2);
}
function selfEvidence({ path: path2 }, { change }, facts) {
  const how = `merges ${path2} by a change of its own first`;
  const pair = "says `unchanged: false` for the file and asks for a review or a sign-off beside it";
  const next = [
    { who: "the author of the change", how },
    { who: "somebody who can change the checklist", how: pair }
  ];
  const sentence = `${path2} was added or altered by the change that it is to prove something about.`;
  return answer(change.merge === null ? "pending" : "unmet", "FILE_SELF_EVIDENCE", sentence, { next, facts });
}
function problem(spec, fact) {
  if (fact.kind === "missing")
    return { code: "FILE_MISSING", what: "does not exist", how: `adds ${spec.path} and pushes` };
  if (fact.kind !== "file") {
    return {
      code: "FILE_NOT_REGULAR",
      what: `is no readable text file (${fact.kind})`,
      how: `puts a regular text file at ${spec.path} and pushes`
    };
  }
  if (fact.text.trim() === "") return { code: "FILE_EMPTY", what: "is empty", how: `writes ${spec.path} and pushes` };
  const missing = missingSections(fact.text, spec.headings);
  if (missing.length === 0) return null;
  const names = missing.map((heading) => `"${heading}"`).join(", ");
  return {
    code: "FILE_HEADING_MISSING",
    what: `lacks the heading ${names}, or text under it`,
    how: `fills in ${names} and pushes`
  };
}

// src/evidence/same-name.ts
function sameName(a, b) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at2 = 0; at2 < a.length; at2 += 1) {
    const [one, other] = [a.charCodeAt(at2), b.charCodeAt(at2)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}
function isSameLetter(one, other) {
  const lower = one | 32;
  return lower === (other | 32) && lower >= 97 && lower <= 122;
}

// src/evidence/people/person.ts
function isPerson(actor) {
  return actor !== null && actor.type === "User";
}
function samePerson(a, b) {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameName(a.login, b.login);
}

// src/evidence/recall.ts
var sorted = /* @__PURE__ */ new WeakMap();
function recall({ remembered }) {
  const known2 = sorted.get(remembered) ?? sort(remembered);
  sorted.set(remembered, known2);
  return known2;
}
function sort(remembered) {
  const accounts = /* @__PURE__ */ new Map();
  const teams = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind === "account") pin(accounts, one.login, one);
    else if (one.kind === "team") pin(teams, one.team, one);
    else if (one.kind === "released" && one.of === "account") release(accounts, one.name);
    else if (one.kind === "released") release(teams, one.name);
  }
  return {
    accounts,
    teams,
    comments: commentsAmong(remembered),
    deletions: new Map(remembered.flatMap((one) => one.kind === "comment-deleted" ? [[one.id, one]] : [])),
    pushes: remembered.flatMap((one) => one.kind === "push" ? [one] : []),
    failures: remembered.flatMap((one) => one.kind === "check-failed" ? [one] : [])
  };
}
function pin(names, name, meant) {
  const before = names.get(name.toLowerCase()) ?? { pin: null, releases: 0 };
  names.set(name.toLowerCase(), { ...before, pin: before.pin ?? meant });
}
function release(names, name) {
  const before = names.get(name.toLowerCase());
  names.set(name.toLowerCase(), { pin: null, releases: (before?.releases ?? 0) + 1 });
}
function commentsAmong(remembered) {
  const texts = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind !== "comment") continue;
    const list = texts.get(one.id);
    if (list === void 0) texts.set(one.id, [one]);
    else list.push(one);
  }
  return new Map(
    [...texts].flatMap(([id, list]) => {
      const [first, ...rest] = list.toSorted((a, b) => milliseconds(a.writtenAt) - milliseconds(b.writtenAt));
      return first === void 0 ? [] : [[id, { id, change: first.change, texts: [first, ...rest] }]];
    })
  );
}

// src/evidence/people/pins.ts
function areNamesPinned({ reader, ledger }) {
  return !reader.alone && ledger !== void 0 && isKnown(ledger);
}
var groups = /* @__PURE__ */ new WeakMap();
function pinnedAmong(users, facts) {
  const before = groups.get(users);
  if (before?.remembered === facts.remembered) return before.group;
  const pins = users.map((login) => ({ login, pin: recall(facts).accounts.get(login.toLowerCase())?.pin ?? null }));
  const group = {
    ids: new Set(pins.flatMap(({ pin: pin2 }) => pin2 === null || pin2.id === null ? [] : [pin2.id])),
    open: pins.flatMap(({ login, pin: pin2 }) => pin2 === null ? [login] : [])
  };
  groups.set(users, { remembered: facts.remembered, group });
  return group;
}
function accountMeant(login, facts) {
  const pin2 = recall(facts).accounts.get(login.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  const reading = readingOf(facts, { kind: "account", login });
  return isKnown(reading) ? reading.value : reading;
}
function teamMeant(team, facts) {
  const pin2 = recall(facts).teams.get(team.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  const reading = readingOf(facts, { kind: "team-identity", team });
  return isKnown(reading) ? reading.value : reading;
}
function identityChanged(what, facts) {
  return {
    unlearnable: true,
    code: "IDENTITY_CHANGED",
    detail: `${what} is not the one that the checklist named at first; take the name out of the checklist and merge, and put it in again if the new one is meant`,
    source: "ledger",
    observer: `app:${facts.reader.app ?? ""}`,
    at: facts.now
  };
}

// src/evidence/people/roles.ts
function holdsRole(role, actor, facts) {
  if (!isPerson(actor)) return { holds: false };
  const listed = isListed(role.users, actor, facts);
  if ("holds" in listed && listed.holds) return listed;
  let open = "unlearnable" in listed ? listed : null;
  for (const team of role.teams) {
    const member = isMember(team, actor, facts);
    if ("unlearnable" in member) open ??= member;
    else if (member.holds) return member;
  }
  return open ?? { holds: false };
}
function isListed(users, actor, facts) {
  const named = users.some((login) => sameName(login, actor.login));
  if (!areNamesPinned(facts)) return { holds: named };
  const { ids, open } = pinnedAmong(users, facts);
  if (actor.id !== null && ids.has(actor.id)) return { holds: true };
  for (const login of open) {
    const meant = accountMeant(login, facts);
    if ("id" in meant && meant.id !== null && meant.id === actor.id) return { holds: true };
    if ("unlearnable" in meant && sameName(login, actor.login)) return meant;
  }
  return named ? identityChanged(`the account ${actor.login}`, facts) : { holds: false };
}
function isMember(team, { login }, facts) {
  const membership = readingOf(facts, { kind: "team", team, login });
  if (!isKnown(membership)) return membership;
  if (membership.value.state !== "active") return { holds: false };
  if (!areNamesPinned(facts)) return { holds: true };
  const meant = teamMeant(team, facts);
  if ("unlearnable" in meant) return meant;
  return meant.id !== null && meant.id === membership.value.teamId ? { holds: true } : identityChanged(`the team ${team}`, facts);
}
function roleNeeds(role, actor) {
  if (!isPerson(actor) || role.users.some((login) => sameName(login, actor.login))) return [];
  return role.teams.map((team) => ({ kind: "team", team, login: actor.login }));
}
function describeRole(id, role) {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...role?.users ?? []];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(", ")})`;
}

// src/evidence/kinds/review.ts
var schema3 = {
  type: "object",
  additionalProperties: false,
  description: "Approving reviews of the pull request's present head.",
  properties: {
    from: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      description: "Whose approval counts: logins and teams (`org/slug`). Without it, everybody with push access.",
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" },
      examples: [["acme/backend", "octocat"]]
    },
    count: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      default: 1,
      description: "How many different people must have approved."
    }
  }
};
var review = {
  schema: schema3,
  ask: "change",
  normalise: ({ from = [], count = 1 }) => ({
    users: from.filter((name) => !name.includes("/")),
    teams: from.filter((name) => name.includes("/")),
    count
  }),
  mistakes: mistakes3,
  needs: (spec, { change }) => relevant(change.reviews, change.head.commit).flatMap((one) => reviewerNeeds(spec, one)),
  judge: judge3,
  signers: () => [],
  documentation: {
    question: "Have enough people who count approved the present head?",
    description: "Counts each person's latest approval, given for the very head of the pull request, by somebody other than its author. With `from`, only the listed people and active members of the listed teams count; without it, everybody with push access. Bots never count. While somebody who counts asks for changes, the item is unmet, whatever others approved. GitHub keeps an approval alive while the diff stays the same; here every new commit asks for a new approval.",
    works: {
      alone: "people and push access; teams only where GitHub says that the review was given on their behalf",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each reviewer and team where `from` names teams",
    example: "code-review:\n  title: Code review is completed\n  review: { from: [acme/backend], count: 2 }\n"
  }
};
function mistakes3({ users, teams, count }) {
  const distinct = new Set(users.map((login) => login.toLowerCase())).size;
  if (teams.length > 0 || distinct === 0 || distinct >= count) return [];
  return [
    {
      code: "NOBODY_COUNTS",
      path: ["count"],
      seen: String(count),
      allowed: `at most ${distinct}, because \`from\` names ${distinct} people and no team`,
      next: "Name more people or a team, or lower `count`."
    }
  ];
}
function judge3(spec, question) {
  const { change } = question;
  const weigh = (one) => weightOf(spec, one, question);
  const objection2 = judgeObjections(
    change.reviews.filter(({ state }) => state === "CHANGES_REQUESTED"),
    weigh,
    question
  );
  if (objection2 !== null) return objection2;
  const approvals = change.reviews.filter(({ state }) => state === "APPROVED").map((one) => ({ one, weight: weigh(one) }));
  const fresh = approvals.filter(({ one }) => one.commit === change.head.commit);
  const people = distinctAuthors(fresh.filter(({ weight }) => weight === "counts").map(({ one }) => one));
  const seen = people.map(({ login }) => seenInChange(question, `approved by ${login}`, change.url));
  if (people.length >= spec.count) {
    return answer("met", "MET", `Approved by ${people.map(({ login }) => login).join(", ")}.`, { facts: seen });
  }
  const next = [{ ...reviewStep(spec), how: `approves the present head ${shortCommit(change.head.commit)}` }];
  for (const { weight, one } of fresh) {
    if (typeof weight !== "string")
      return unlearnt(weight, `Whether the approval of ${one.author?.login ?? "a ghost"} counts`, next);
  }
  const have = `${people.length} of ${spec.count} approvals`;
  const stale = approvals.find(({ one, weight }) => one.commit !== change.head.commit && weight === "counts");
  if (stale !== void 0) {
    const sentence = `${have}: ${stale.one.author?.login ?? "somebody"} approved an earlier commit than the present head.`;
    return answer("pending", "REVIEW_STALE", sentence, { next, facts: seen });
  }
  return answer(
    "pending",
    "REVIEW_MISSING",
    `${have}${whyOthersDoNotCount(
      fresh.map(({ one }) => one),
      people
    )}.`,
    { next, facts: seen }
  );
}
function judgeObjections(objections, weigh, question) {
  let open = null;
  for (const one of objections) {
    const weight = weigh(one);
    const who = one.author?.login ?? "Somebody whose account is gone";
    if (weight === "counts" || one.author === null && weight === "not") {
      const next = [{ who, how: "approves, or somebody entitled dismisses the review" }];
      const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
      return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
    }
    if (weight !== "not") open ??= unlearnt(weight, `Whether ${who}, who asks for changes, counts`);
  }
  return open;
}
function weightOf(spec, one, { change, facts }) {
  if (!isPerson(one.author) || samePerson(one.author, change.author)) return "not";
  if (spec.users.length === 0 && spec.teams.length === 0) return one.canPush ? "counts" : "not";
  if (isOnBehalf(spec, one)) return "counts";
  const holding = holdsRole(spec, one.author, facts);
  if ("unlearnable" in holding) return holding;
  return holding.holds ? "counts" : "not";
}
function reviewerNeeds(spec, one) {
  return isOnBehalf(spec, one) ? [] : roleNeeds(spec, one.author);
}
function relevant(reviews, head) {
  return reviews.filter(
    ({ state, commit }) => state === "CHANGES_REQUESTED" || state === "APPROVED" && commit === head
  );
}
function isOnBehalf({ teams }, one) {
  return one.onBehalfOf.some((given) => teams.some((team) => sameName(team, given)));
}
function distinctAuthors(reviews) {
  const people = [];
  for (const { author } of reviews) {
    if (author !== null && !people.some((other) => samePerson(other, author))) people.push(author);
  }
  return people;
}
function whyOthersDoNotCount(approvals, people) {
  const others = approvals.filter(({ author }) => author !== null && !people.some((one) => samePerson(one, author)));
  return others.length === 0 ? "" : `; the approval of ${others.map(({ author }) => author?.login ?? "").join(", ")} does not count here`;
}
function reviewStep({ users, teams }) {
  const named = [...teams.map((team) => `team ${team}`), ...users];
  return {
    who: named.length === 0 ? "somebody with push access other than the author" : named.join(", "),
    how: "approves"
  };
}

// src/evidence/statements/binding.ts
function bindStatement(statement) {
  const { change, explicit, at: at2 } = statement;
  if (explicit !== null) return bindWritten(statement, explicit);
  if (change.merge !== null && isBefore(change.merge.at, at2)) return { commit: change.merge.commit };
  return bindToHead(statement);
}
function sightingsOf(commit, change, facts) {
  return allSightings(change, facts).filter((sighting) => sighting.commit === commit);
}
function allSightings(change, facts) {
  const pushes = readingOf(facts, { kind: "pushes", change: change.number });
  const pushed = isKnown(pushes) ? pushes.value.map(({ after, at: at2 }) => ({ commit: after, at: at2, how: "branch-activity" })) : [];
  return [...facts.sightings, ...pushed];
}
function isTold(at2, change, facts) {
  return bindStatement({ change, facts, at: at2, explicit: null }).commit !== null;
}
function retargetedSince(change, at2) {
  return change.timeline.some((event) => event.kind === "base-changed" && !isBefore(event.at, at2));
}
function bindWritten({ change, facts }, written) {
  const prefix2 = written.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix2)) {
    return ambiguous(`"${written}" is no commit id: at least seven hex digits are needed.`);
  }
  const matches = [...knownCommits(change, facts)].filter((commit) => commit.startsWith(prefix2));
  const [only] = matches;
  if (only !== void 0 && matches.length === 1) return { commit: only };
  return ambiguous(
    matches.length === 0 ? `No commit of this change starts with ${written}; its head is ${shortCommit(change.head.commit)}.` : `${matches.length} commits of this change start with ${written}; write more digits.`
  );
}
function knownCommits(change, facts) {
  const known2 = /* @__PURE__ */ new Set([change.head.commit]);
  if (change.merge !== null) known2.add(change.merge.commit);
  for (const commit of change.commits) known2.add(commit.oid);
  for (const sighting of facts.sightings) known2.add(sighting.commit);
  for (const event of change.timeline) {
    if (event.kind !== "head-force-pushed") continue;
    if (event.before !== null) known2.add(event.before);
    if (event.after !== null) known2.add(event.after);
  }
  return known2;
}
function bindToHead({ change, facts, at: at2 }) {
  const head = change.head.commit;
  const seen = sightingsOf(head, change, facts).filter((sighting) => isSeenBy(sighting, at2)).reduce((last, next) => last === null || isBefore(last.at, next.at) ? next : last, null);
  if (seen === null) {
    return ambiguous(`Commit ${shortCommit(head)} was not known to be the head before this was written.`);
  }
  if (movedSince(change, seen)) {
    return ambiguous(
      `The branch was force-pushed after ${shortCommit(head)} was first seen, so it cannot be told which commit was meant.`
    );
  }
  return { commit: head };
}
function isSeenBy(sighting, at2) {
  return sighting.how === "branch-activity" ? isBefore(sighting.at, at2) : isAtOrAfter(at2, sighting.at);
}
function movedSince(change, seen) {
  return change.timeline.some((event) => {
    if (event.kind !== "head-force-pushed" || isBefore(event.at, seen.at)) return false;
    const broughtIt = event.after === seen.commit && event.before !== seen.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen.at));
  });
}
function ambiguous(sentence) {
  return { ambiguous: true, commit: null, sentence };
}

// src/evidence/statements/sign-off-step.ts
function signOffLine(line) {
  const commit = line.commit === null ? "" : ` @${line.commit}`;
  const environment = line.environment === null ? "" : ` in ${line.environment}`;
  return `/signoff ${line.item}${commit}${environment}`;
}
function signOffStep(role, question, commit) {
  const several = question.askedIn.length !== 1;
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: "comments on the pull request",
    paste: signOffLine({ item: question.item.id, commit, environment: several ? question.environment.name : null })
  };
}

// src/evidence/statements/standing.ts
var counts = { counts: true };
function refused(code, sentence) {
  return { counts: false, code, sentence };
}

// src/evidence/statements/judge-sign-offs.ts
var unlearnt2 = /* @__PURE__ */ new Set(["SIGNOFF_AUTHORS_UNKNOWN", ...unlearnableCodes]);
function judgeSignOffs(role, question) {
  const own = signOffsAbout(question.item.id, question.signOffs).filter((one) => one.role === role && one.environment === question.environment.name).toSorted((a, b) => milliseconds(b.at) - milliseconds(a.at));
  const judged = own.map((one) => ({ one, standing: standingHere(one, question) }));
  const good = judged.find(({ standing }) => standing.counts);
  if (good !== void 0) {
    return answer("met", "MET", `Signed by ${good.one.by.login} for the role ${role}.`, {
      facts: [signOffFact(good.one, question)]
    });
  }
  const refused3 = judged.flatMap(({ one, standing }) => standing.counts ? [] : [{ one, standing }]);
  const told2 = refused3.find(({ standing }) => unlearnt2.has(standing.code)) ?? refused3[0];
  return told2 === void 0 ? null : refusal(role, told2.one, told2.standing, question);
}
var byItem = /* @__PURE__ */ new WeakMap();
function signOffsAbout(item, signOffs) {
  const sorted2 = byItem.get(signOffs) ?? sortByItem(signOffs);
  byItem.set(signOffs, sorted2);
  return sorted2.get(item) ?? [];
}
function sortByItem(signOffs) {
  const sorted2 = /* @__PURE__ */ new Map();
  for (const one of signOffs) {
    const list = sorted2.get(one.item);
    if (list === void 0) sorted2.set(one.item, [one]);
    else list.push(one);
  }
  return sorted2;
}
var teamStep = {
  who: "somebody who keeps the checklist or the job",
  how: "lists users in the role, gives a token that may read the organisation's members, or runs the App and gives its `app-id`"
};
var nameStep = {
  who: "somebody who keeps the checklist",
  how: "takes the name out of the checklist and merges, and puts it in again if the new account or team is meant"
};
var othersStep = /* @__PURE__ */ new Map([
  ["TEAM_UNREADABLE", teamStep],
  ["IDENTITY_CHANGED", nameStep]
]);
function refusal(role, one, standing, question) {
  const commit = standing.code === "SIGNOFF_AMBIGUOUS" ? question.candidate : null;
  const next = [othersStep.get(standing.code) ?? signOffStep(role, question, commit)];
  return answer(outcomeOf(standing.code), standing.code, standing.sentence, {
    next,
    facts: [signOffFact(one, question)]
  });
}
function outcomeOf(code) {
  if (unlearnt2.has(code)) return "unknown";
  return code === "SIGNOFF_REVOKED" ? "unmet" : "pending";
}
function standingHere(one, question) {
  const { commit, candidate } = question;
  if (!one.standing.counts && one.standing.code === "SIGNOFF_STALE") return one.standing;
  if (one.commit !== null && one.commit !== commit && one.commit !== candidate) {
    return refused(
      "SIGNOFF_STALE",
      `${one.by.login} signed ${shortCommit(one.commit)}, but ${shortCommit(commit)} is judged; a push resets it.`
    );
  }
  if (!one.standing.counts) return one.standing;
  if (one.commit === null) {
    return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.");
  }
  return one.commit === candidate ? one.standing : carried(one.commit, one.by.login, question);
}
function carried(commit, who, question) {
  const { candidate, environment, facts } = question;
  if (commit === candidate || !environment.strict) return counts;
  const trees = [commit, candidate].map((oid) => facts.commits.find((one) => one.oid === oid)?.tree);
  if (trees.some((tree) => tree === void 0 || tree === "")) {
    return refused("NOT_READ", "The contents of the head and of the merge commit were not both read.");
  }
  if (trees[0] === trees[1]) return counts;
  return refused(
    "SIGNOFF_NOT_CARRIED",
    `${who} signed ${shortCommit(commit)}, but the merge commit ${shortCommit(candidate)} has another content, and ${environment.name} is strict.`
  );
}
function isUnlearnt(code) {
  return unlearnt2.has(code);
}
function signOffFact(one, { change }) {
  return {
    what: `${one.by.login} at ${one.at}`,
    source: one.comment.url,
    observer: change.observed.observer,
    at: change.observed.at
  };
}

// src/evidence/people/role-key.ts
function roleKeySchema(words) {
  const role = {
    type: "string",
    pattern: "^[a-z][a-z0-9-]{0,39}$",
    description: words.role,
    examples: [words.example]
  };
  return {
    description: words.description,
    anyOf: [role, { type: "object", additionalProperties: false, required: ["role"], properties: { role } }]
  };
}
function roleSpecOf(raw) {
  return { role: typeof raw === "string" ? raw : raw.role };
}
function unknownRole({ role }, roles) {
  if (Object.hasOwn(roles, role)) return [];
  const names = Object.keys(roles);
  const allowed2 = names.length === 0 ? "a role under `roles`; there is none yet" : names.join(", ");
  return [
    {
      code: "UNKNOWN_ROLE",
      path: ["role"],
      seen: role,
      allowed: allowed2,
      next: `Define "${role}" under \`roles\`, or name one of them.`
    }
  ];
}

// src/evidence/kinds/signoff.ts
var schema4 = roleKeySchema({
  description: "A sign-off by somebody who holds a role, given with the comment `/signoff`.",
  role: "The role whose holder must sign.",
  example: "qa"
});
var signoff = {
  schema: schema4,
  ask: "change",
  normalise: roleSpecOf,
  mistakes: unknownRole,
  needs,
  judge: (spec, question) => judgeSignOffs(spec.role, question) ?? answer(
    "pending",
    "SIGNOFF_MISSING",
    `Nobody who holds the role ${spec.role} has signed "${question.item.title}" for ${question.environment.name}.`,
    {
      next: [signOffStep(spec.role, question, null)]
    }
  ),
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role signed this item?",
    description: "Counts a comment `/signoff ROLE` or `/signoff ITEM` on the pull request by somebody who holds the role now. It is bound to the commit, the environment and the item's wording: a push, a retargeted pull request, a changed item or an edited comment resets it, `/revoke` takes it back. Authors, committers and pushers of the change cannot sign it unless `separation-of-duties: off` says so, and one person fills one role. Signed on the head, it is carried to the pull request's own merge commit; in a strict environment only when both have the same content.",
    works: {
      alone: "roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each signer and team of the role",
    example: "qa:\n  title: QA sign-off\n  signoff: qa\n"
  }
};
function needs({ role }, { change, facts, item, environment, signOffs }) {
  const waits = signOffsAbout(item.id, signOffs).some(({ standing, at: at2, ...one }) => {
    if (standing.counts || one.role !== role || one.environment !== environment.name) return false;
    const isUnbound = standing.code === "SIGNOFF_AMBIGUOUS" || standing.code === "SIGNOFF_STALE";
    if (isUnbound) return one.commit === null && !isTold(at2, change, facts);
    return isUnlearnt(standing.code) && !isKnown(change.pushers);
  });
  return waits ? [{ kind: "pushes", change: change.number }] : [];
}

// src/evidence/markdown/task-boxes.ts
var taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/;
var gathered = /* @__PURE__ */ new WeakMap();
function boxState(body, title) {
  const boxes = gathered.get(body) ?? boxesOf(body.text ?? "");
  gathered.set(body, boxes);
  const box = boxes.get(foldText(title));
  if (box === void 0) return "missing";
  if (box.count > 1) return "duplicate";
  return box.ticked ? "ticked" : "open";
}
function carriesHiddenTick(body, title) {
  const state = boxState(body, title);
  if (state === "ticked" || state === "open") return false;
  const wanted = foldText(title);
  return (body.text ?? "").split(/\r\n|\r|\n/).some((line) => {
    const mark = line.search(/\[[xX]\]/);
    return mark >= 0 && foldText(line.slice(mark + 3)).includes(wanted);
  });
}
function boxesOf(text) {
  const boxes = /* @__PURE__ */ new Map();
  for (const line of markdownLines(text)) {
    const found = line.code ? null : taskItem.exec(line.text);
    if (found === null) continue;
    const title = foldText(found[2] ?? "");
    boxes.set(title, { count: (boxes.get(title)?.count ?? 0) + 1, ticked: (found[1] ?? "").toLowerCase() === "x" });
  }
  return boxes;
}

// src/evidence/people/separation.ts
function separationOf(question) {
  const { change, actor, environment, facts } = question;
  if (environment.separationOfDuties === "off") return { free: true };
  const pushers = pushersOf(change, facts);
  const part = partOf(change, actor, [
    ..."known" in pushers ? pushers.known : [],
    ...rememberedPushers(change, facts)
  ]);
  if (part !== null) {
    return {
      free: false,
      code: "SIGNOFF_SELF",
      sentence: `${actor.login} ${part} this change, and duties are separated here.`
    };
  }
  const stranger = unknownPerson(change);
  if (stranger !== null) return { free: false, unknown: true, code: "SIGNOFF_AUTHORS_UNKNOWN", sentence: stranger };
  if ("known" in pushers) return { free: true };
  return { free: false, unknown: true, code: pushers.code, sentence: pushers.sentence };
}
function partOf(change, actor, pushers) {
  const { byId, byLogin } = participantsOf(change);
  const part = (actor.id === null ? void 0 : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login));
  if (part !== void 0) return part;
  return pushers.some((other) => samePerson(actor, other) || sameName(actor.login, other.login)) ? "pushed to" : null;
}
var gathered2 = /* @__PURE__ */ new WeakMap();
function participantsOf(change) {
  const before = gathered2.get(change);
  if (before !== void 0) return before;
  const byId = /* @__PURE__ */ new Map();
  const byLogin = /* @__PURE__ */ new Map();
  const add = (user, part) => {
    if (user === null) return;
    if (user.id !== null && !byId.has(user.id)) byId.set(user.id, part);
    if (!byLogin.has(asciiLower(user.login))) byLogin.set(asciiLower(user.login), part);
  };
  add(change.author, "opened");
  for (const { authors, committer } of change.commits) {
    for (const { user } of authors) add(user, "wrote part of");
    add(committer?.user ?? null, "committed part of");
  }
  gathered2.set(change, { byId, byLogin });
  return { byId, byLogin };
}
var strangers = /* @__PURE__ */ new WeakMap();
function unknownPerson(change) {
  const found = strangers.get(change) ?? { sentence: findStranger(change) };
  strangers.set(change, found);
  return found.sentence;
}
var MOST_LISTED = 250;
function findStranger(change) {
  const consequence = "so it cannot be told who may not sign";
  if (change.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  if (!change.commits.some(({ oid }) => oid === change.head.commit)) {
    return `The head ${shortCommit(change.head.commit)} is not among the commits that GitHub lists, ${consequence}.`;
  }
  if (change.commits.length >= MOST_LISTED) {
    return `GitHub lists no more than ${MOST_LISTED} commits of a change, and this one has as many, ${consequence}.`;
  }
  for (const { oid, authors, committer } of change.commits) {
    const people = committer === null || isGitHubItself(committer) ? authors : [...authors, committer];
    const stranger = people.find(({ user }) => user === null);
    if (stranger !== void 0 || authors.length === 0 || committer === null) {
      return `Commit ${shortCommit(oid)} names ${stranger?.email ?? "somebody"} whom GitHub maps to no account, ${consequence}.`;
    }
  }
  return null;
}
function isGitHubItself({ email, user }) {
  return user === null ? email === "noreply@github.com" : sameName(user.login, "web-flow");
}
function rememberedPushers(change, facts) {
  return recall(facts).pushes.flatMap(
    ({ change: number, by }) => number === change.number && by !== null ? [by] : []
  );
}
function pushersOf(change, facts) {
  if (isKnown(change.pushers)) return { known: change.pushers.value };
  const pushes = readingOf(facts, { kind: "pushes", change: change.number });
  if (!isKnown(pushes)) {
    const { code, detail } = pushes.code === "NOT_READ" ? change.pushers : pushes;
    return {
      code,
      sentence: `It is not known who pushed this change (${detail}), so it cannot be told who may not sign.`
    };
  }
  const actors = pushes.value.flatMap(({ actor }) => actor === null ? [] : [actor]);
  if (actors.length === pushes.value.length && pushes.value.some(({ after }) => after === change.head.commit)) {
    return { known: actors };
  }
  return {
    code: "PUSHER_UNKNOWN",
    sentence: "GitHub does not tell who pushed this change, so it cannot be told who may not sign."
  };
}
function asciiLower(text) {
  return !/[A-Z]/.test(text) ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// src/evidence/statements/haste.ts
var PAUSE = 6e4;
function isHasty(commit, at2, change, facts) {
  const known2 = sightingsOf(commit, change, facts).map((sighting) => milliseconds(sighting.at));
  const merged = change.merge?.commit === commit ? [milliseconds(change.merge.at)] : [];
  const first = Math.min(...known2, ...merged);
  return !(milliseconds(at2) - first >= PAUSE);
}

// src/evidence/statements/wording.ts
function wordingStanding(statement) {
  const { facts, item, commit } = statement;
  const shown = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  if (shown.length > 0) return standingAfterShowing(statement, shown);
  if (facts.reader.app === null) return standingByFile(statement);
  if (statement.explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function unseen(item) {
  return refused(
    "SIGNOFF_AMBIGUOUS",
    `"${item}" was not shown on this commit before this was written; write the commit with it.`
  );
}
function standingAfterShowing(statement, shown) {
  const { at: at2, item, explicit } = statement;
  const before = shown.filter(({ since }) => isAtOrAfter(at2, since));
  if (before.length > 0) {
    const last = Math.max(...before.map(({ since }) => milliseconds(since)));
    const newest = before.filter(({ since }) => milliseconds(since) === last);
    return newest.every(({ wording }) => wording === item.wording) ? counts : changed(statement);
  }
  const never = shown.every(({ first, wording }) => first && wording === item.wording);
  if (!never) return changed(statement);
  if (explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function standingByFile(statement) {
  const { facts, at: at2 } = statement;
  const changedAt = facts.config[0]?.changedAt ?? null;
  return changedAt !== null && isBefore(changedAt, at2) ? counts : changed(statement);
}
function fileChangedSince({ facts, at: at2 }) {
  const changedAt = facts.config[0]?.changedAt ?? null;
  return changedAt !== null && !isBefore(changedAt, at2);
}
function changed({ item }) {
  return refused(
    "SIGNOFF_WORDING_CHANGED",
    `"${item.id}" is not known to have read as it does now when this was written.`
  );
}

// src/evidence/statements/tick-standing.ts
function tickStanding(role, tick2, question) {
  const person = personStanding(role, tick2, question);
  if (!person.counts) return person;
  const binding = bindTick(tick2, question);
  if (typeof binding !== "string") return binding;
  const wording = wordingStanding({
    item: question.item,
    commit: binding,
    at: tick2.at,
    explicit: false,
    facts: question.facts
  });
  return wording.counts ? carried(binding, tick2.by.login, question) : asTick(wording);
}
function personStanding(role, tick2, question) {
  const { by } = tick2;
  const { environment, facts, change, roles } = question;
  if (!isPerson(by)) return refused("SIGNOFF_NOT_HUMAN", `${by.login} is no person; a bot's tick never counts.`);
  const holding = holdsRole(roles[role] ?? { users: [], teams: [] }, by, facts);
  if ("unlearnable" in holding) {
    return refused(
      holding.code,
      `Whether ${by.login}, who ticked the box, holds the role ${role} could not be learnt: ${holding.detail}.`
    );
  }
  if (!holding.holds)
    return refused("SIGNOFF_NOT_IN_ROLE", `${by.login} ticked the box, but does not hold the role ${role}.`);
  const separation = separationOf({ change, actor: by, environment, facts });
  if (!separation.free) return refused(separation.code, separation.sentence);
  return environment.separationOfDuties === "off" ? counts : secondRole(role, tick2, question);
}
function secondRole(role, { by, at: at2 }, { environment, signOffs, ticks }) {
  const signed = signOffs.find(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && samePerson(one.by, by)
  );
  const other = signed ?? ticks.find((one) => one.role !== role && samePerson(one.by, by) && !isBefore(at2, one.at));
  if (other === void 0) return counts;
  return refused(
    "SIGNOFF_SECOND_ROLE",
    `${by.login} already stands for the role ${other.role}; one person fills one role here.`
  );
}
function bindTick({ at: at2 }, question) {
  const { change, facts, commit, candidate } = question;
  if (retargetedSince(change, at2)) {
    return refused("SIGNOFF_BASE_CHANGED", "The change was retargeted to another branch after the box was ticked.");
  }
  const binding = bindStatement({ change, facts, at: at2, explicit: null });
  if (binding.commit === null) {
    const pushes = readingOf(facts, { kind: "pushes", change: change.number });
    if (sightingsOf(change.head.commit, change, facts).length === 0 && !isKnown(pushes)) {
      return refused(pushes.code, `When the present commit became the head could not be learnt: ${pushes.detail}.`);
    }
    return refused("TICK_STALE", `${binding.sentence} A push resets the tick.`);
  }
  if (question.environment.strict && isHasty(binding.commit, at2, change, facts)) {
    const sentence = "The box was ticked less than a minute after the commit was there to be seen. Untick and tick it again.";
    return refused("TICK_STALE", sentence);
  }
  if (binding.commit === commit || binding.commit === candidate) return binding.commit;
  return refused("TICK_STALE", "The box was ticked for another commit; a push resets it.");
}
function asTick(standing) {
  if (standing.code !== "SIGNOFF_AMBIGUOUS") return standing;
  return refused("TICK_STALE", "The box was ticked before this item was shown on the present commit.");
}

// src/evidence/statements/ticker.ts
function tickerOf(change, title) {
  const history = historyOf(change);
  if ("untold" in history) return history;
  let oldest = null;
  for (const revision of history.revisions) {
    if (revision.text === null) return { untold: `the text of the revision of ${revision.at} is not shown` };
    if (carriesHiddenTick(revision, title))
      return { untold: `the revision of ${revision.at} carried the tick already, hidden or more than once` };
    if (boxState(revision, title) !== "ticked") return told(oldest);
    oldest = revision;
  }
  return history.whole ? told(oldest) : { untold: "GitHub does not show every revision of the description" };
}
function historyOf({ author, body }) {
  const { complete, list } = body.revisions;
  const [newest] = list;
  if (newest === void 0) {
    const creation = { at: body.createdAt, editor: author, text: body.text };
    return complete ? { revisions: [creation], whole: true } : { untold: "GitHub does not show the revisions of the description" };
  }
  if (newest.text !== null && newest.text !== body.text)
    return { untold: "the newest revision is not the description as it stands" };
  const revisions = list.map(
    (revision) => revision.at === body.createdAt && revision.editor === null ? { ...revision, editor: author } : revision
  );
  return { revisions, whole: complete && list.at(-1)?.at === body.createdAt };
}
function told(revision) {
  if (revision === null) return { untold: "no revision shows it ticked" };
  return revision.editor === null ? { untold: "GitHub does not tell who edited the description" } : { by: revision.editor, at: revision.at };
}

// src/evidence/kinds/tick.ts
var schema5 = roleKeySchema({
  description: "A box in the description of the pull request, with the item's title as its text, ticked by somebody who holds a role.",
  role: "The role whose holder must tick the box.",
  example: "ops"
});
var tick = {
  schema: schema5,
  ask: "change",
  normalise: roleSpecOf,
  mistakes: unknownRole,
  needs: needs2,
  judge: judge4,
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role ticked this item's box in the description?",
    description: "Looks for a task list item (`- [x] TITLE`) in the description of the pull request whose text is the item's title. What counts is who ticked it, as GitHub's revisions of the description tell: that person must hold the role, and the same rules as for a sign-off apply. A push resets it: untick and tick again. A box that is missing or stands there twice never counts, and neither does one whose ticker cannot be told.",
    works: {
      alone: "roles that list users, where GitHub shows the revisions",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for the person who ticked and each team of the role",
    example: "load-balancer:\n  title: Load balancer is configured\n  tick: ops\n"
  }
};
function needs2({ role }, { change, item, facts, roles, environment }) {
  if (boxState(change.body, item.title) !== "ticked") return [];
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) return [];
  const open = environment.separationOfDuties === "change" && !isKnown(change.pushers);
  const pushes = open || !isTold(ticker.at, change, facts) ? [{ kind: "pushes", change: change.number }] : [];
  return [...roleNeeds(roles[role] ?? { users: [], teams: [] }, ticker.by), ...pushes];
}
function judge4(spec, question) {
  const { item, change } = question;
  const state = boxState(change.body, item.title);
  const who = `somebody who holds ${describeRole(spec.role, question.roles[spec.role])}`;
  if (state === "missing") {
    const how = "adds the box to the description of the pull request";
    const next = [{ who: "the author of the change", how, paste: `- [ ] ${item.title}` }];
    return answer("pending", "TICK_BOX_MISSING", `The description has no box "${item.title}".`, { next });
  }
  if (state === "duplicate") {
    const next = [{ who: "the author of the change", how: "keeps one of the boxes" }];
    return answer("unknown", "TICK_BOX_DUPLICATE", `The description has the box "${item.title}" more than once.`, {
      next
    });
  }
  if (state === "open") {
    const next = [{ who, how: "ticks the box in the description" }];
    return answer("pending", "TICK_MISSING", `The box "${item.title}" is not ticked.`, { next });
  }
  return judgeTicked(spec, question, { who, how: "unticks and ticks the box in the description" });
}
function judgeTicked(spec, question, again) {
  const { change, item } = question;
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) {
    const sentence = `The box "${item.title}" is ticked, but it cannot be told by whom: ${ticker.untold}.`;
    return answer("unknown", "TICK_UNATTRIBUTED", sentence, { next: [again] });
  }
  const facts = [seenInChange(question, `ticked by ${ticker.by.login} at ${ticker.at}`, change.url)];
  const standing = tickStanding(spec.role, ticker, question);
  if (standing.counts)
    return answer("met", "MET", `Ticked by ${ticker.by.login} for the role ${spec.role}.`, { facts });
  const outcome = isUnlearnt(standing.code) ? "unknown" : "pending";
  return answer(outcome, standing.code, standing.sentence, { next: [again], facts });
}

// src/evidence/kinds/registry.ts
var kinds = { check, review, signoff, tick, file };

// src/checklist/evidence-keys.ts
var evidenceKeys = [...Object.keys(kinds), "all", "any"];
function isKindName(key) {
  return Object.hasOwn(kinds, key);
}

// src/checklist/proofs.ts
function proofsOf(evidence) {
  return isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence];
}
function isCombined(evidence) {
  return evidence.kind === "all" || evidence.kind === "any";
}

// src/checklist/evidence-tree.ts
function evidenceOf(raw) {
  const key = evidenceKeys.find((name) => Object.hasOwn(raw, name));
  if (key === void 0) return { kind: "all", of: [] };
  if (isKindName(key)) return proof(key, raw[key]);
  const parts = raw[key];
  const of = Array.isArray(parts) ? parts.filter(isRawEvidence).map(evidenceOf) : [];
  return { kind: key === "all" ? "all" : "any", of };
}
function mistakesOf(evidence, roles, at2 = []) {
  const here = [...at2, evidence.kind];
  if (isCombined(evidence)) return evidence.of.flatMap((part, index) => mistakesOf(part, roles, [...here, index]));
  return kindFor(evidence.kind).mistakes(evidence.spec, roles).map((mistake) => ({ at: [...here, ...mistake.path], mistake }));
}
function combinatorDepth(evidence) {
  return isCombined(evidence) ? 1 + Math.max(0, ...evidence.of.map(combinatorDepth)) : 0;
}
function defaultAsk(evidence) {
  return proofsOf(evidence).some(({ kind }) => kindFor(kind).ask === "release") ? "release" : "change";
}
function isRawEvidence(value) {
  return typeof value === "object" && value !== null;
}
function proof(kind, raw) {
  return { kind, spec: kindFor(kind).normalise(raw) };
}
function kindFor(name) {
  return kinds[name];
}

// src/checklist/limits.ts
var limits = {
  /** Bytes of UTF-8. */
  bytes: 256 * 1024,
  /** YAML words and marks: keys, values, commas, comments. */
  tokens: 32e3,
  /** Maps and lists inside each other. */
  depth: 24,
  /** `all` and `any` inside each other. */
  combinators: 8,
  items: 200,
  roles: 100,
  environments: 50,
  /** Entries of any one list. */
  entries: 100,
  /** Characters of a title or a section. */
  title: 120,
  /** Characters of `why`. */
  why: 1e3,
  /** Characters of a glob. */
  glob: 200,
  /** Problems reported at once. */
  problems: 100
};

// src/checklist/scope/glob.ts
function globMatches(pattern, text) {
  if (text === "" || globMistake(pattern) !== null) return false;
  const segments = pattern.split("/");
  if (segments.at(-1) === "**") segments.push("*");
  return scan(segments, text.split("/"), "**", segmentMatches);
}
function anyGlobMatches(patterns, text) {
  return patterns.some((pattern) => globMatches(pattern, text));
}
function allowsBranch(branches, defaultBranch, branch) {
  return branches.length === 0 ? branch === defaultBranch : anyGlobMatches(branches, branch);
}
var allowed = "text with `*` and `?` inside a segment and `**` as a whole segment, for example src/**/*.ts";
function globMistake(pattern) {
  const next = nextStep(pattern);
  return next === null ? null : { allowed, next };
}
function nextStep(pattern) {
  if (pattern === "") return "Write a pattern, or remove the entry.";
  if (pattern.length > limits.glob) return `Shorten it to at most ${limits.glob} characters.`;
  if (/[{}]/.test(pattern)) return "Write one entry per alternative instead of braces.";
  if (/[[\]()|]/.test(pattern)) return "Write `?` for the character, or one entry per alternative.";
  if (pattern.startsWith("!")) return "Name what is meant; there is no negation.";
  if (pattern.includes("\\")) return "Write `/` between segments; nothing is escaped.";
  const segments = pattern.split("/");
  if (segments.at(-1) === "") return `Write ${pattern}** to mean everything below it.`;
  if (segments.includes("")) return "Remove the empty segment: paths and branches start without `/`.";
  if (segments.some((segment) => segment === "." || segment === ".."))
    return "Write the path from the top of the repository, without `.` and `..`.";
  if (segments.some((segment) => segment.includes("**") && segment !== "**"))
    return "Let `**` stand alone between slashes.";
  return null;
}
function segmentMatches(pattern, text) {
  return scan(Array.from(pattern), Array.from(text), "*", (wanted, seen) => wanted === "?" || wanted === seen);
}
function scan(pattern, text, star, same) {
  let at2 = 0;
  let lastStar = -1;
  let resume = 0;
  for (let position = 0; position < text.length; ) {
    const wanted = pattern[at2];
    const seen = text[position];
    if (wanted === star) {
      lastStar = at2++;
      resume = position;
    } else if (wanted !== void 0 && seen !== void 0 && same(wanted, seen)) {
      at2++;
      position++;
    } else if (lastStar >= 0) {
      at2 = lastStar + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at2] === star) at2++;
  return at2 === pattern.length;
}

// src/checklist/names.ts
var idPattern = "^[a-z][a-z0-9-]{0,39}$";
var forbiddenKeys = ["__proto__", "constructor", "prototype"];

// src/checklist/problems/quote.ts
var longest = 80;
function visible(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}
function clean(text) {
  const whole = visible(text);
  return whole.length > longest ? `${whole.slice(0, longest - 1)}\u2026` : whole;
}
function quote(value) {
  if (typeof value === "string") return `"${clean(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0 ? "an empty map" : "a map";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "nothing";
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/checklist/problems/name-clashes.ts
function nameClashes({ roles, environments, items }) {
  const ids = new Set(items.map(({ name }) => name));
  return [
    ...sameEnvironment(environments.map(({ name }) => name)),
    ...environments.filter(({ name }) => ids.has(name.toLowerCase())).map(({ name }) => itemAndEnvironment(name)),
    ...items.filter((item) => roles.some(({ name }) => name === item.name) && !isSignedBy(item)).map(({ name }) => itemAndRole(name)),
    ...sameBox(items)
  ];
}
function isSignedBy({ name, value }) {
  if (value === null) return true;
  const { evidence } = value;
  return evidence.kind === "signoff" && evidence.spec.role === name;
}
function itemAndRole(name) {
  return clash(
    ["items", name],
    name,
    "is an item and a role",
    "one name for an item and a role only where the item is `signoff` of that role and nothing else",
    "Rename the item or the role: `/signoff` could mean either."
  );
}
function itemAndEnvironment(name) {
  return clash(
    ["environments", name],
    name,
    "is an item and an environment",
    "different names",
    `Rename the item: both would be shown as the check run \`holdpoint/${name}\`.`
  );
}
function sameEnvironment(names) {
  const first = /* @__PURE__ */ new Map();
  return names.flatMap((name) => {
    const earlier = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), earlier ?? name);
    return earlier === void 0 ? [] : [
      clash(
        ["environments", name],
        name,
        `is the same environment as ${quote(earlier)}`,
        "each environment once; GitHub ignores case",
        "Keep one of the two."
      )
    ];
  });
}
function sameBox(items) {
  const first = /* @__PURE__ */ new Map();
  return items.flatMap(({ name, value }) => {
    if (value === null) return [];
    const title = value.title.toLowerCase().replaceAll(/\s+/g, " ");
    const ticked = proofsOf(value.evidence).some(({ kind }) => kind === "tick");
    const earlier = first.get(title);
    if (earlier === void 0) {
      first.set(title, { name, ticked });
      return [];
    }
    if (!ticked && !earlier.ticked) return [];
    return [
      clash(
        ["items", name, "title"],
        value.title,
        `is also the title of the item \`${earlier.name}\``,
        "a title of its own for every item that a box can prove",
        "Word one of them more exactly: one box would tick both."
      )
    ];
  });
}
function clash(at2, name, what, allowed2, next) {
  return {
    code: "ID_CLASH",
    at: at2,
    on: at2.length === 2 ? "key" : "value",
    message: `${quote(name)} ${what}`,
    seen: quote(name),
    allowed: allowed2,
    next
  };
}

// src/checklist/problems/cross-references.ts
function crossReferences(sections) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name, value } of sections.roles) {
    if (new RegExp(idPattern).test(name)) roles[name] = value ?? { id: name, teams: [], users: [] };
  }
  const environments = sections.environments.map(({ name }) => name);
  return [
    ...nameClashes(sections),
    ...sections.environments.flatMap(environmentMistakes),
    ...sections.items.flatMap((entry) => itemMistakes(entry, roles, environments)),
    ...idleEnvironments(sections)
  ];
}
function environmentMistakes({ name, value }) {
  if (value === null) return [];
  const at2 = ["environments", name];
  const { adviseUntil } = value;
  const day = adviseUntil === null || isCalendarDay(adviseUntil) ? [] : [
    {
      code: "NOT_ALLOWED",
      at: [...at2, "enforce"],
      on: "value",
      message: "the day does not exist",
      seen: quote(adviseUntil),
      allowed: "a day of the calendar as YYYY-MM-DD",
      next: "Write the day from which the gate shall block."
    }
  ];
  return [...day, ...badGlobs(value.branches, [...at2, "branches"])];
}
function itemMistakes({ name, references }, roles, environments) {
  const at2 = ["items", name];
  const { paths, base, evidence } = references;
  return [
    ...references.environments.flatMap(
      (wanted, index) => unknownEnvironment(wanted, environments, [...at2, "environments", index])
    ),
    ...badGlobs(paths, [...at2, "when", "paths"]),
    ...badGlobs(base, [...at2, "when", "base"]),
    ...evidence.filter((one) => combinatorDepth(one) > limits.combinators).map(({ kind }) => tooDeep([...at2, kind])),
    ...evidence.flatMap((one) => mistakesOf(one, roles)).map((placed) => kindMistake(placed, at2))
  ];
}
function unknownEnvironment(wanted, known2, at2) {
  if (known2.includes(wanted)) return [];
  const meant = didYouMean(wanted, known2);
  return [
    {
      code: "UNKNOWN_ENVIRONMENT",
      at: at2,
      on: "value",
      message: `the checklist has no environment ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known2.length === 0 ? "an environment under `environments`; there is none yet" : known2.map(clean).join(", "),
      next: meant === null ? "Name one of them, or add it under `environments`." : `Did you mean \`${clean(meant)}\`?`
    }
  ];
}
function badGlobs(globs, at2) {
  return globs.flatMap((glob, index) => {
    const mistake = globMistake(glob);
    return mistake === null ? [] : [
      {
        code: "BAD_GLOB",
        at: [...at2, index],
        on: "value",
        message: `${quote(glob)} is no pattern that can be matched`,
        seen: quote(glob),
        ...mistake
      }
    ];
  });
}
function tooDeep(at2) {
  return {
    code: "TOO_DEEP",
    at: at2,
    on: "key",
    message: "`all` and `any` are nested too deeply",
    seen: `more than ${limits.combinators} levels`,
    allowed: `at most ${limits.combinators} levels`,
    next: "Flatten it: one level of `any` inside `all` is mostly enough."
  };
}
function kindMistake({ at: at2, mistake }, item) {
  const { code, seen, allowed: allowed2, next } = mistake;
  return {
    code,
    at: [...item, ...at2],
    on: "value",
    message: sentences[code](quote(seen)),
    seen: quote(seen),
    allowed: allowed2,
    next
  };
}
var sentences = {
  UNKNOWN_ROLE: (seen) => `the checklist has no role ${seen}`,
  SELF_REFERENCE: (seen) => `${seen} is reported by Holdpoint itself and proves nothing`,
  UNCHANGED_WITHOUT_WORKFLOW: () => "`unchanged` stands without the workflow that is meant",
  GLOB_WITHOUT_WORKFLOW: (seen) => `${seen} names no workflow whose jobs could be counted`,
  BAD_GLOB: (seen) => `${seen} is no pattern that can be matched`,
  BAD_PATH: (seen) => `${seen} is no path that can be read`,
  BAD_NAME: (seen) => `${seen} cannot be a name here`,
  NOBODY_COUNTS: (seen) => `${seen} can never be reached by the people named`
};
function idleEnvironments({ environments, items }) {
  const known2 = environments.map(({ name }) => name);
  const unclear = items.some(
    ({ value, references }) => value === null || !references.environments.every((name) => known2.includes(name))
  );
  if (items.length === 0 || unclear) return [];
  return environments.flatMap(({ name, value }) => {
    const asks = items.some(
      (item) => item.value?.phase === "pre-deployment" && (item.value.environments?.includes(name) ?? true)
    );
    if (value === null || value.enforce === "off" || asks) return [];
    return [
      {
        code: "NEVER_ASKED",
        at: ["environments", name],
        on: "key",
        message: `no pre-deployment item is asked in ${quote(name)}, so its gate could never open`,
        seen: "no item",
        allowed: `at least one item of phase \`pre-deployment\` whose \`environments\` include ${name}`,
        next: `Add ${name} to an item's \`environments\`, or set \`enforce: off\`.`
      }
    ];
  });
}

// src/checklist/problems/draft.ts
function formatKeys(keys) {
  return keys.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${clean(key)}`).join("");
}

// src/checklist/problems/choose-shapes.ts
function chooseShapes(errors) {
  const kept = [];
  for (const error of errors) {
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf") {
      kept.push(error);
      continue;
    }
    let from = kept.length;
    while (from > 0 && isBelow(kept[from - 1], error)) from--;
    kept.push(...resolve(error, kept.splice(from)));
  }
  return kept;
}
function isBelow(error, choice) {
  if (error === void 0 || !error.schemaPath.startsWith(`${choice.schemaPath}/`)) return false;
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}
function resolve(choice, below) {
  if (isOneOfKeys(choice)) return isMap(choice.data) ? [choice] : [];
  const shapes = /* @__PURE__ */ new Map();
  for (const error of below) {
    const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/", 1).join();
    shapes.set(branch, [...shapes.get(branch) ?? [], error]);
  }
  const fitting = [...shapes.values()].filter((shape) => !shape.some((error) => isWrongType(error, choice)));
  const [nearest] = fitting.toSorted((a, b) => a.length - b.length);
  if (nearest !== void 0) return nearest;
  const types = below.filter((error) => isWrongType(error, choice)).flatMap((error) => error.params["type"]);
  return [{ ...choice, keyword: "type", params: { type: types } }];
}
function isWrongType(error, choice) {
  return error.keyword === "type" && error.instancePath === choice.instancePath;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOneOfKeys(choice) {
  return choice.keyword === "oneOf" && requiredKeys(choice).length > 0;
}
function requiredKeys(choice) {
  const branches = choice.parentSchema?.[choice.keyword];
  if (!Array.isArray(branches)) return [];
  return branches.flatMap(
    (branch) => Array.isArray(branch.required) ? branch.required.map(String) : []
  );
}

// src/checklist/problems/name-of.ts
function nameOf(at2) {
  const last = at2.at(-1);
  if (last === void 0) return "the file";
  if (typeof last !== "number") return `\`${last}\``;
  return `entry ${last + 1} of \`${String(at2.findLast((key) => typeof key === "string"))}\``;
}
function inside(at2) {
  return at2.length === 0 ? "" : ` in ${nameOf(at2)}`;
}

// src/checklist/problems/explain-value.ts
function wrongType(error, at2) {
  const wanted = [error.params["type"]].flat().map(String);
  const allowed2 = [...new Set(wanted.map((type) => typeNames[type] ?? type))].join(", or ");
  const { data } = error;
  if (data === null)
    return {
      code: "WRONG_TYPE",
      message: `${nameOf(at2)} has no value`,
      seen: "nothing",
      allowed: allowed2,
      next: "Give it a value, or remove the key."
    };
  const next = wanted.includes("string") && typeof data !== "object" ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted);
  return { code: "WRONG_TYPE", message: `${nameOf(at2)} must be ${allowed2}`, allowed: allowed2, next };
}
function nextForType(wanted) {
  if (wanted.includes("array")) return "Write it as a list: `[one, two]`.";
  if (wanted.includes("object")) return "Write it as a map: `key: value`.";
  return "Write a value of that kind.";
}
var typeNames = {
  string: "a text",
  array: "a list",
  object: "a map",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false"
};
function repeated(error, at2) {
  const index = Math.max(Number(error.params["i"]), Number(error.params["j"]));
  const value = Array.isArray(error.data) ? error.data[index] : void 0;
  return {
    code: "NOT_ALLOWED",
    at: [...at2, index],
    message: `${quote(value)} stands in the list twice`,
    seen: quote(value),
    allowed: "each entry once",
    next: "Remove one of the two."
  };
}
function wrongCount(error, at2) {
  const least = error.keyword.startsWith("min");
  const limit = Number(error.params["limit"]);
  const bound = `${least ? "at least" : "at most"} ${limit}`;
  const seen = seenCount(error.data);
  if (error.keyword.endsWith("imum")) {
    return {
      code: least ? "TOO_FEW" : "TOO_MANY",
      message: `${nameOf(at2)} is too ${least ? "small" : "large"}`,
      seen,
      allowed: bound,
      next: `Write ${bound}.`
    };
  }
  return {
    code: least ? "TOO_FEW" : "TOO_MANY",
    message: `${nameOf(at2)} has too ${least ? "few" : "many"} entries`,
    seen,
    allowed: `${bound} ${limit === 1 ? "entry" : "entries"}`,
    next: least ? "Add what is missing, or remove the key." : "Remove what is not needed."
  };
}
function seenCount(data) {
  if (Array.isArray(data)) return String(data.length);
  return typeof data === "object" && data !== null ? String(Object.keys(data).length) : quote(data);
}
function notAllowed(error, at2) {
  const { data } = error;
  const { allowed: allowed2, listed } = allowedValues(error);
  return {
    code: "NOT_ALLOWED",
    message: `${nameOf(at2)} ${data === "" ? "is empty" : "is not allowed"}`,
    allowed: allowed2,
    next: nextForText(typeof data === "string" ? data : "", listed)
  };
}
function nextForText(seen, listed) {
  const meant = didYouMean(seen, listed);
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (/^@[\w-]+$/.test(seen)) return `Write \`${seen.slice(1)}\`.`;
  return "Write an allowed value.";
}
function allowedValues({ keyword, params, parentSchema }) {
  const { allowedValues: list } = params;
  if (Array.isArray(list)) return { allowed: list.join(", "), listed: list.map(String) };
  const form = parentSchema?.["patternErrorMessage"];
  if (keyword === "pattern" && typeof form === "string") return { allowed: form, listed: form.split(", ") };
  return { allowed: allowedText(keyword, params), listed: [] };
}
function allowedText(keyword, params) {
  if (keyword === "const") return String(params["allowedValue"]);
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "maxLength") return `at most ${String(params["limit"])} characters`;
  if (keyword === "pattern") return `a text that matches ${String(params["pattern"])}`;
  return `a value that fits \`${keyword}\` in the schema`;
}

// src/checklist/problems/explain-error.ts
function explainError(error, at2) {
  return { at: at2, on: "value", seen: quote(error.data), ...explain(error, at2) };
}
function explain(error, at2) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, at2);
    case "propertyNames":
      return badName(error, at2);
    case "required":
      return missingKey(error, at2);
    case "oneOf":
      return evidenceCount(error, at2);
    case "type":
      return wrongType(error, at2);
    case "uniqueItems":
      return repeated(error, at2);
    case "minProperties":
      return emptyMap(error, at2);
    case "minItems":
    case "maxProperties":
    case "maxItems":
    case "minimum":
    case "maximum":
      return wrongCount(error, at2);
    default:
      return notAllowed(error, at2);
  }
}
function unknownKey(error, at2) {
  const key = String(error.params["additionalProperty"]);
  const known2 = Object.keys(recordOf(error.parentSchema?.["properties"]));
  const meant = didYouMean(key, known2);
  return {
    code: "UNKNOWN_KEY",
    at: [...at2, key],
    on: "key",
    message: `unknown key ${quote(key)}${inside(at2)}`,
    seen: quote(key),
    allowed: known2.join(", "),
    next: meant === null ? "Remove the key, or use one of the allowed ones." : `Did you mean \`${meant}\`?`
  };
}
function badName(error, at2) {
  const name = String(error.params["propertyName"]);
  const form = recordOf(error.parentSchema?.["propertyNames"]);
  const reserved = recordOf(form["not"])["enum"];
  const isReserved = Array.isArray(reserved) && reserved.includes(name);
  return {
    code: "BAD_NAME",
    at: [...at2, name],
    on: "key",
    message: isReserved ? `${quote(name)} is a word with a meaning of its own` : `${quote(name)} cannot be a name here`,
    seen: quote(name),
    allowed: isReserved ? `any name but ${reserved.join(", ")}` : String(form["patternErrorMessage"]),
    next: "Choose another name."
  };
}
function missingKey(error, at2) {
  const key = String(error.params["missingProperty"]);
  const common = { on: "key", seen: "nothing", absent: [key] };
  if (at2.length === 0 && key === "items") return { ...noItems, ...common };
  if (at2.length === 0 && key === "environments") return { ...noEnvironments, ...common };
  return {
    ...common,
    code: "MISSING_KEY",
    message: `\`${key}\` is missing${inside(at2)}`,
    allowed: `a map with \`${key}\``,
    next: `Add \`${key}\`.`
  };
}
var noItems = {
  code: "NO_ITEMS",
  message: "the checklist asks nothing",
  allowed: "at least one item under `items`",
  next: "Add an item; a deployment is never let through by an empty checklist."
};
var noEnvironments = {
  code: "NO_ENVIRONMENTS",
  message: "the checklist names no environment",
  allowed: "at least one environment under `environments`",
  next: "Add the GitHub environment that is deployed to, for example `production: { enforce: block }`."
};
function evidenceCount(error, at2) {
  const keys = requiredKeys(error);
  const present = keys.filter((key) => Object.hasOwn(recordOf(error.data), key));
  const [, second] = present;
  const allowed2 = `exactly one of ${keys.join(", ")}`;
  if (second === void 0) {
    return {
      code: "NO_EVIDENCE",
      on: "key",
      absent: keys,
      message: `nothing says how ${nameOf(at2)} is proved`,
      seen: "no evidence",
      allowed: allowed2,
      next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.'
    };
  }
  return {
    code: "SEVERAL_EVIDENCES",
    at: [...at2, second],
    on: "key",
    message: `${nameOf(at2)} names several pieces of evidence`,
    seen: present.join(", "),
    allowed: allowed2,
    next: "Put them under `all` (every one is needed) or `any` (one is enough)."
  };
}
function emptyMap(error, at2) {
  if (at2.length === 1 && at2[0] === "items") return { ...noItems, on: "key" };
  if (at2.length === 1 && at2[0] === "environments") return { ...noEnvironments, on: "key" };
  if (at2.length === 2 && at2[0] === "roles") return emptyRole(at2);
  return wrongCount(error, at2);
}
function emptyRole(at2) {
  return {
    code: "EMPTY_ROLE",
    on: "key",
    message: `nobody holds the role \`${String(at2[1])}\``,
    seen: "no teams and no users",
    allowed: "`teams`, `users` or both",
    next: "Name a team or a user, for example `users: [octocat]`."
  };
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/checklist/problems/schema-problems.ts
function schemaProblems(errors) {
  const meant = chooseShapes(errors).filter((error) => error.propertyName === void 0);
  return withoutConsequences(meant.map((error) => explainError(error, keysOf(error.instancePath))));
}
function keysOf(instancePath) {
  const parts = instancePath.split("/").slice(1);
  return parts.map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function withoutConsequences(drafts) {
  const meantKeys = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    if (draft.code !== "UNKNOWN_KEY" || draft.allowed === null) continue;
    const meant = didYouMean(String(draft.at.at(-1)), draft.allowed.split(", "));
    const parent = draft.at.slice(0, -1).join("/");
    if (meant !== null) meantKeys.set(parent, [...meantKeys.get(parent) ?? [], meant]);
  }
  return drafts.filter((draft) => {
    const meant = meantKeys.get(draft.at.join("/")) ?? [];
    const wanted = draft.absent ?? [];
    return !wanted.some((key) => meant.includes(key));
  });
}

// src/checklist/validate.gen.js
import runtime0 from "ajv/dist/runtime/ucs2length.js";
function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake of more) earlier.push(mistake);
  return earlier;
}
var validateFile = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "required": ["version", "environments", "items"], "properties": { "version": { "const": 1 }, "roles": { "type": "object", "maxProperties": 100, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "#/$defs/role" } }, "environments": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "type": "string", "pattern": "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "patternErrorMessage": "one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`" }, "additionalProperties": { "$ref": "#/$defs/environment" } }, "items": { "type": "object", "minProperties": 1, "maxProperties": 200, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "#/$defs/item" } } }, "$defs": { "role": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } } } }, "environment": { "type": "object", "additionalProperties": false, "required": ["enforce"], "properties": { "enforce": { "patternErrorMessage": "off, advise, advise until YYYY-MM-DD, block", "type": "string", "pattern": "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "separation-of-duties": { "type": "string", "enum": ["change", "off"] }, "strict": { "type": "boolean" } } }, "item": { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "#/$defs/when" }, "check": { "$ref": "#/$defs/check" }, "review": { "$ref": "#/$defs/review" }, "signoff": { "$ref": "#/$defs/signoff" }, "tick": { "$ref": "#/$defs/tick" }, "file": { "$ref": "#/$defs/file" }, "all": { "$ref": "#/$defs/parts" }, "any": { "$ref": "#/$defs/parts" } } }, "when": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^\\S(?:.*\\S)?$", "patternErrorMessage": "one line of text without blanks around it" } }, "base": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } } } }, "evidence": { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "check": { "$ref": "#/$defs/check" }, "review": { "$ref": "#/$defs/review" }, "signoff": { "$ref": "#/$defs/signoff" }, "tick": { "$ref": "#/$defs/tick" }, "file": { "$ref": "#/$defs/file" }, "all": { "$ref": "#/$defs/parts" }, "any": { "$ref": "#/$defs/parts" } } }, "parts": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/evidence" } }, "check": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 255 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "app": { "anyOf": [{ "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" }, { "type": "integer", "minimum": 1 }] }, "workflow": { "type": "string", "minLength": 1, "maxLength": 255 }, "unchanged": { "type": "boolean" } } }] }, "review": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" } }, "count": { "type": "integer", "minimum": 1, "maximum": 10 } } }, "signoff": { "anyOf": [{ "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] }, "tick": { "anyOf": [{ "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] }, "file": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "headings": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "\\S" } }, "unchanged": { "type": "boolean" } } }] } } };
var pattern3 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern6 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } } } };
var pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema20, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema20, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err4 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", parentSchema: schema20.properties.teams.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.teams.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema20.properties.teams, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.teams, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err10 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema20.properties.users.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.users.items, data: data3 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema20.properties.users, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.users, data: data2 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema20, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "additionalProperties": false, "required": ["enforce"], "properties": { "enforce": { "patternErrorMessage": "off, advise, advise until YYYY-MM-DD, block", "type": "string", "pattern": "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "separation-of-duties": { "type": "string", "enum": ["change", "off"] }, "strict": { "type": "boolean" } } };
var pattern7 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
var func1 = runtime0.default ?? runtime0;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforce" }, parentSchema: schema21, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enforce" || key0 === "branches" || key0 === "separation-of-duties" || key0 === "strict")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema21, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/pattern", keyword: "pattern", params: { pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, schema: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", parentSchema: schema21.properties.enforce, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.enforce, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 200) {
              const err6 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
            if (func1(data2) < 1) {
              const err7 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.branches.items, data: data2 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema21.properties.branches, data: data1 };
              (vErrors ??= []).push(err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.branches, data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["separation-of-duties"] !== void 0) {
      let data3 = data["separation-of-duties"];
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (!(data3 === "change" || data3 === "off")) {
        const err12 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/enum", keyword: "enum", params: { allowedValues: schema21.properties["separation-of-duties"].enum }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data4 = data.strict;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema21.properties.strict, data: data4 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema21, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "#/$defs/when" }, "check": { "$ref": "#/$defs/check" }, "review": { "$ref": "#/$defs/review" }, "signoff": { "$ref": "#/$defs/signoff" }, "tick": { "$ref": "#/$defs/tick" }, "file": { "$ref": "#/$defs/file" }, "all": { "$ref": "#/$defs/parts" }, "any": { "$ref": "#/$defs/parts" } } };
var func3 = Object.prototype.hasOwnProperty;
var pattern9 = new RegExp("^\\S(?:.*\\S)?$", "u");
var schema23 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^\\S(?:.*\\S)?$", "patternErrorMessage": "one line of text without blanks around it" } }, "base": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema23, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths" || key0 === "labels" || key0 === "base")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema23, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema23.properties.paths, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema23.properties.paths, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) > 200) {
              const err4 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema23.properties.paths.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
            if (func1(data1) < 1) {
              const err5 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema23.properties.paths.items, data: data1 };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.paths.items, data: data1 };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema23.properties.paths, data: data0 };
              (vErrors ??= []).push(err7);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, parentSchema: schema23.properties.paths, data: data0 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err9 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema23.properties.labels, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema23.properties.labels, data: data2 };
          (vErrors ??= []).push(err10);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func1(data3) > 50) {
              const err11 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, parentSchema: schema23.properties.labels.items, data: data3 };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (!pattern9.test(data3)) {
              const err12 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema23.properties.labels.items, data: data3 };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.labels.items, data: data3 };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err14 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema23.properties.labels, data: data2 };
              (vErrors ??= []).push(err14);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, parentSchema: schema23.properties.labels, data: data2 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data4 = data.base;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err16 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema23.properties.base, data: data4 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data4.length < 1) {
          const err17 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema23.properties.base, data: data4 };
          (vErrors ??= []).push(err17);
          errors++;
        }
        const len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data5 = data4[i4];
          if (typeof data5 === "string") {
            if (func1(data5) > 200) {
              const err18 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema23.properties.base.items, data: data5 };
              (vErrors ??= []).push(err18);
              errors++;
            }
            if (func1(data5) < 1) {
              const err19 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema23.properties.base.items, data: data5 };
              (vErrors ??= []).push(err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.base.items, data: data5 };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
        let i5 = data4.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data4[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err21 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, parentSchema: schema23.properties.base, data: data4 };
              (vErrors ??= []).push(err21);
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "array" }, parentSchema: schema23.properties.base, data: data4 };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema23, data };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 255 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "app": { "anyOf": [{ "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" }, { "type": "integer", "minimum": 1 }] }, "workflow": { "type": "string", "minLength": 1, "maxLength": 255 }, "unchanged": { "type": "boolean" } } }] };
var pattern12 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func1(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema24.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema24.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, parentSchema: schema24.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "app" || key0 === "workflow" || key0 === "unchanged")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema24.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema24.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema24.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.anyOf[1].properties.name, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data1 = data.app;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err8 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,99}$" }, schema: "^[a-z0-9][a-z0-9-]{0,99}$", parentSchema: schema24.anyOf[1].properties.app.anyOf[0], data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.anyOf[1].properties.app.anyOf[0], data: data1 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      const _errs12 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/type", keyword: "type", params: { type: "integer" }, parentSchema: schema24.anyOf[1].properties.app.anyOf[1], data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema24.anyOf[1].properties.app.anyOf[1], data: data1 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf", keyword: "anyOf", params: {}, parentSchema: schema24.anyOf[1].properties.app, data: data1 };
        (vErrors ??= []).push(err12);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.workflow !== void 0) {
      let data2 = data.workflow;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err13 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema24.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (func1(data2) < 1) {
          const err14 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema24.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.anyOf[1].properties.workflow, data: data2 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema24.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema24.anyOf[1], data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema24, data };
    (vErrors ??= []).push(err18);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate60.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema25 = { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" } }, "count": { "type": "integer", "minimum": 1, "maximum": 10 } } };
var pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "count")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema25, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema25.properties.from, data: data0 };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema25.properties.from, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern13.test(data1)) {
              const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", parentSchema: schema25.properties.from.items, data: data1 };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.from.items, data: data1 };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema25.properties.from, data: data0 };
              (vErrors ??= []).push(err5);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, parentSchema: schema25.properties.from, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, parentSchema: schema25.properties.count, data: data2 };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: schema25.properties.count, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema25.properties.count, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema25, data };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "anyOf": [{ "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema26.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema26.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema26.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema26.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema26.anyOf[1], data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema26, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate64.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema27 = { "anyOf": [{ "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema27.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema27.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema27.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema27.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema27.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema27.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema27.anyOf[1], data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema27, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate66.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema28 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "headings": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "\\S" } }, "unchanged": { "type": "boolean" } } }] };
var pattern18 = new RegExp("\\S", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func1(data) > 1024) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema28.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema28.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, parentSchema: schema28.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "headings" || key0 === "unchanged")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema28.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func1(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema28.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema28.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.anyOf[1].properties.path, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data1 = data.headings;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err8 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema28.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema28.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err10 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema28.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err10);
              errors++;
            }
            if (func1(data2) < 1) {
              const err11 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema28.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (!pattern18.test(data2)) {
              const err12 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, parentSchema: schema28.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.anyOf[1].properties.headings.items, data: data2 };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err14 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema28.anyOf[1].properties.headings, data: data1 };
              (vErrors ??= []).push(err14);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/type", keyword: "type", params: { type: "array" }, parentSchema: schema28.anyOf[1].properties.headings, data: data1 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema28.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema28.anyOf[1], data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema28, data };
    (vErrors ??= []).push(err18);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate68.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema29 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/evidence" } };
var schema30 = { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "check": { "$ref": "#/$defs/check" }, "review": { "$ref": "#/$defs/review" }, "signoff": { "$ref": "#/$defs/signoff" }, "tick": { "$ref": "#/$defs/tick" }, "file": { "$ref": "#/$defs/file" }, "all": { "$ref": "#/$defs/parts" }, "any": { "$ref": "#/$defs/parts" } } };
var wrapper0 = { validate: validate70 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema30.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema30.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema30.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema30.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema30.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.all === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema30.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.any === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema30.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema30, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "check" || key0 === "review" || key0 === "signoff" || key0 === "tick" || key0 === "file" || key0 === "all" || key0 === "any")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema30, data };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate60(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate62(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate64(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate66(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate68(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!wrapper0.validate(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!wrapper0.validate(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema30, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema29, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema29, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, parentSchema: schema29, data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema22.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema22.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema22.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema22.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema22.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.all === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema22.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.any === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema22.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema22, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, parentSchema: schema22, data };
      (vErrors ??= []).push(err8);
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema22.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema22, data };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 120) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema22.properties.title, data: data0 };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema22.properties.title, data: data0 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.title, data: data0 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (func1(data1) > 120) {
          const err13 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema22.properties.section, data: data1 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err14 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema22.properties.section, data: data1 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.section, data: data1 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema22.properties.why, data: data2 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (func1(data2) < 1) {
          const err17 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.why, data: data2 };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.why, data: data2 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (typeof data3 !== "string") {
        const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.phase, data: data3 };
        (vErrors ??= []).push(err19);
        errors++;
      }
      if (!(data3 === "pre-deployment" || data3 === "deployment" || data3 === "post-deployment" || data3 === "rollback" || data3 === "communication" || data3 === "review" || data3 === "close")) {
        const err20 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema22.properties.phase.enum }, parentSchema: schema22.properties.phase, data: data3 };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (typeof data4 !== "string") {
        const err21 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.ask, data: data4 };
        (vErrors ??= []).push(err21);
        errors++;
      }
      if (!(data4 === "change" || data4 === "release")) {
        const err22 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/enum", keyword: "enum", params: { allowedValues: schema22.properties.ask.enum }, parentSchema: schema22.properties.ask, data: data4 };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err23 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.environments, data: data5 };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data5.length < 1) {
          const err24 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.environments, data: data5 };
          (vErrors ??= []).push(err24);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err25 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.environments.items, data: data6 };
              (vErrors ??= []).push(err25);
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.environments.items, data: data6 };
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err27 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema22.properties.environments, data: data5 };
              (vErrors ??= []).push(err27);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.environments, data: data5 };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate58(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.check !== void 0) {
      if (!validate60(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate62(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate64(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate66(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate68(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate70(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate70(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema22, data };
    (vErrors ??= []).push(err29);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.environments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.items === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "roles" || key0 === "environments" || key0 === "items")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema19, data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema19.properties.version, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data1 = data.roles;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 100) {
          const err5 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 100 }, parentSchema: schema19.properties.roles, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        for (const key1 in data1) {
          const _errs5 = errors;
          const _errs7 = errors;
          const _errs8 = errors;
          if (!(key1 === "merge" || key1 === "in" || key1 === "until" || key1 === "signoff" || key1 === "revoke" || key1 === "hold" || key1 === "unhold" || key1 === "status" || key1 === "recheck" || key1 === "help" || key1 === "waive" || key1 === "override" || key1 === "attest" || key1 === "candidate" || key1 === "drop" || key1 === "deploy" || key1 === "here" || key1 === "go" || key1 === "no-go" || key1 === "decision" || key1 === "action" || key1 === "concern" || key1 === "resolve" || key1 === "start" || key1 === "done" || key1 === "rollback" || key1 === "complete")) {
            const err6 = {};
            (vErrors ??= []).push(err6);
            errors++;
          }
          var valid2 = _errs8 === errors;
          if (valid2) {
            const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err7);
            errors++;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
              (vErrors ??= []).push(err8);
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err9);
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema19.properties.roles, data: data1 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate53(data1[key2], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.roles, data: data1 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data3 = data.environments;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 50) {
          const err12 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 50 }, parentSchema: schema19.properties.environments, data: data3 };
          (vErrors ??= []).push(err12);
          errors++;
        }
        if (Object.keys(data3).length < 1) {
          const err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.environments, data: data3 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        for (const key3 in data3) {
          const _errs13 = errors;
          if (typeof key3 === "string") {
            if (!pattern6.test(key3)) {
              const err14 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$" }, schema: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
              (vErrors ??= []).push(err14);
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
            (vErrors ??= []).push(err15);
            errors++;
          }
          var valid4 = _errs13 === errors;
          if (!valid4) {
            const err16 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, parentSchema: schema19.properties.environments, data: data3 };
            (vErrors ??= []).push(err16);
            errors++;
          }
        }
        for (const key4 in data3) {
          if (!validate55(data3[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.environments, data: data3 };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 200) {
          const err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxProperties", keyword: "maxProperties", params: { limit: 200 }, parentSchema: schema19.properties.items, data: data5 };
          (vErrors ??= []).push(err18);
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err19 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.items, data: data5 };
          (vErrors ??= []).push(err19);
          errors++;
        }
        for (const key5 in data5) {
          const _errs19 = errors;
          const _errs21 = errors;
          const _errs22 = errors;
          if (!(key5 === "merge" || key5 === "in" || key5 === "until" || key5 === "signoff" || key5 === "revoke" || key5 === "hold" || key5 === "unhold" || key5 === "status" || key5 === "recheck" || key5 === "help" || key5 === "waive" || key5 === "override" || key5 === "attest" || key5 === "candidate" || key5 === "drop" || key5 === "deploy" || key5 === "here" || key5 === "go" || key5 === "no-go" || key5 === "decision" || key5 === "action" || key5 === "concern" || key5 === "resolve" || key5 === "start" || key5 === "done" || key5 === "rollback" || key5 === "complete")) {
            const err20 = {};
            (vErrors ??= []).push(err20);
            errors++;
          }
          var valid7 = _errs22 === errors;
          if (valid7) {
            const err21 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err21);
            errors++;
          } else {
            errors = _errs21;
            if (vErrors !== null) {
              if (_errs21) {
                vErrors.length = _errs21;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key5 === "string") {
            if (!pattern3.test(key5)) {
              const err22 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
              (vErrors ??= []).push(err22);
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err23);
            errors++;
          }
          var valid6 = _errs19 === errors;
          if (!valid6) {
            const err24 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, parentSchema: schema19.properties.items, data: data5 };
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
        for (const key6 in data5) {
          if (!validate57(data5[key6], { instancePath: instancePath + "/items/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.items, data: data5 };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema19, data };
    (vErrors ??= []).push(err26);
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRole = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema20, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema20, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err4 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", parentSchema: schema20.properties.teams.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.teams.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema20.properties.teams, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.teams, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err10 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema20.properties.users.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.users.items, data: data3 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema20.properties.users, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.users, data: data2 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema20, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEnvironment = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforce" }, parentSchema: schema21, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enforce" || key0 === "branches" || key0 === "separation-of-duties" || key0 === "strict")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema21, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/pattern", keyword: "pattern", params: { pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, schema: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", parentSchema: schema21.properties.enforce, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.enforce, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 200) {
              const err6 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
            if (func1(data2) < 1) {
              const err7 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.branches.items, data: data2 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema21.properties.branches, data: data1 };
              (vErrors ??= []).push(err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.branches, data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["separation-of-duties"] !== void 0) {
      let data3 = data["separation-of-duties"];
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (!(data3 === "change" || data3 === "off")) {
        const err12 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/enum", keyword: "enum", params: { allowedValues: schema21.properties["separation-of-duties"].enum }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data4 = data.strict;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema21.properties.strict, data: data4 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema21, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEvidence = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema30.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema30.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema30.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema30.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema30.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.all === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema30.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.any === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema30.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema30, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "check" || key0 === "review" || key0 === "signoff" || key0 === "tick" || key0 === "file" || key0 === "all" || key0 === "any")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema30, data };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate60(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate62(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate64(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate66(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate68(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate70(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate70(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema30, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateItem = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema22.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema22.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema22.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema22.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema22.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.all === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema22.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.any === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema22.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema22, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, parentSchema: schema22, data };
      (vErrors ??= []).push(err8);
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema22.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema22, data };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 120) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema22.properties.title, data: data0 };
          (vErrors ??= []).push(err10);
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema22.properties.title, data: data0 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.title, data: data0 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (func1(data1) > 120) {
          const err13 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema22.properties.section, data: data1 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err14 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema22.properties.section, data: data1 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.section, data: data1 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema22.properties.why, data: data2 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (func1(data2) < 1) {
          const err17 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.why, data: data2 };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.why, data: data2 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (typeof data3 !== "string") {
        const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.phase, data: data3 };
        (vErrors ??= []).push(err19);
        errors++;
      }
      if (!(data3 === "pre-deployment" || data3 === "deployment" || data3 === "post-deployment" || data3 === "rollback" || data3 === "communication" || data3 === "review" || data3 === "close")) {
        const err20 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema22.properties.phase.enum }, parentSchema: schema22.properties.phase, data: data3 };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (typeof data4 !== "string") {
        const err21 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.ask, data: data4 };
        (vErrors ??= []).push(err21);
        errors++;
      }
      if (!(data4 === "change" || data4 === "release")) {
        const err22 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/enum", keyword: "enum", params: { allowedValues: schema22.properties.ask.enum }, parentSchema: schema22.properties.ask, data: data4 };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err23 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.environments, data: data5 };
          (vErrors ??= []).push(err23);
          errors++;
        }
        if (data5.length < 1) {
          const err24 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.environments, data: data5 };
          (vErrors ??= []).push(err24);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err25 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.environments.items, data: data6 };
              (vErrors ??= []).push(err25);
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.environments.items, data: data6 };
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err27 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema22.properties.environments, data: data5 };
              (vErrors ??= []).push(err27);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.environments, data: data5 };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate58(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.check !== void 0) {
      if (!validate60(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate62(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate64(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate66(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate68(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate70(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate70(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema22, data };
    (vErrors ??= []).push(err29);
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/checklist/wording.ts
import { createHash } from "node:crypto";
function wordingOf(item) {
  const { id, title, section, why, phase, ask, when, evidence } = item;
  const meaning = canonical({ id, title, section, why, phase, ask, when, evidence });
  return createHash("sha256").update(meaning).digest("hex").slice(0, 16);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, entry]) => !isAbsent(entry));
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}
function isAbsent(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}

// src/checklist/sections.ts
function readSections(file2) {
  return {
    roles: entriesOf(file2, "roles", limits.roles).map(([name, raw]) => ({
      name,
      value: validateRole(raw) ? { id: name, teams: raw.teams ?? [], users: raw.users ?? [] } : null
    })),
    environments: entriesOf(file2, "environments", limits.environments).map(([name, raw]) => ({
      name,
      value: validateEnvironment(raw) ? environmentOf(raw) : null
    })),
    items: entriesOf(file2, "items", limits.items).map(([name, raw]) => ({
      name,
      value: validateItem(raw) ? itemOf(name, raw) : null,
      references: referencesOf(raw)
    }))
  };
}
function entriesOf(file2, section, most) {
  const found = isRecord(file2) ? file2[section] : void 0;
  return isRecord(found) ? Object.entries(found).slice(0, most) : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function referencesOf(raw) {
  const item = isRecord(raw) ? raw : {};
  const when = isRecord(item["when"]) ? item["when"] : {};
  const evidence = evidenceKeys.filter((key) => Object.hasOwn(item, key)).map((key) => ({ [key]: item[key] }));
  return {
    environments: textsOf(item["environments"]),
    paths: textsOf(when["paths"]),
    base: textsOf(when["base"]),
    evidence: evidence.filter((one) => validateEvidence(one)).map(evidenceOf)
  };
}
function textsOf(value) {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : [];
}
function environmentOf(raw) {
  return {
    ...readEnforcement(raw.enforce),
    branches: raw.branches ?? [],
    separationOfDuties: raw["separation-of-duties"] ?? "change",
    strict: raw.strict ?? false
  };
}
function itemOf(id, raw) {
  const evidence = evidenceOf(raw);
  const meaning = {
    id,
    title: raw.title,
    section: raw.section ?? null,
    why: raw.why?.trim() ?? null,
    phase: raw.phase ?? "pre-deployment",
    ask: raw.ask ?? defaultAsk(evidence),
    when: raw.when ?? null,
    evidence
  };
  const { id: _, ...part } = meaning;
  return { ...part, environments: raw.environments ?? null, wording: wordingOf(meaning) };
}

// src/checklist/yaml/source-text.ts
function readSourceText(source) {
  const size = typeof source === "string" ? new TextEncoder().encode(source).length : source.length;
  if (size > limits.bytes) return { ok: false, fault: tooLarge(size), before: "" };
  const text = typeof source === "string" ? source : decode(source);
  if (text === null) return { ok: false, fault: notText(0, "bytes that are no UTF-8"), before: "" };
  const hidden = hiddenCharacter.exec(text);
  if (hidden !== null) {
    return {
      ok: false,
      fault: notText(hidden.index, `character ${codePoint(hidden[0])}`),
      before: text.slice(0, hidden.index)
    };
  }
  if (text.replaceAll(/^\uFEFF|#.*|\s|^---$/gm, "") === "") return { ok: false, fault: empty, before: "" };
  return { ok: true, text };
}
var hiddenCharacter = new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|(?!^)\\uFEFF|\\p{Cs}", "u");
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function tooLarge(size) {
  return {
    offset: 0,
    code: "TOO_LARGE",
    message: "the file is too large",
    seen: `${size} bytes`,
    allowed: `at most ${limits.bytes} bytes`,
    next: "Shorten the checklist: a pre-deployment checklist that people read fits on a few screens."
  };
}
function notText(offset, seen) {
  return {
    offset,
    code: "NOT_TEXT",
    message: "the file is no plain text",
    seen,
    allowed: "UTF-8 without control characters and without marks that reorder text",
    next: "Remove the character, or save the file as UTF-8."
  };
}
var empty = {
  offset: 0,
  code: "EMPTY_FILE",
  message: "the file is empty",
  seen: "nothing but blanks and comments",
  allowed: "a checklist with `version`, `environments` and `items`",
  next: "Run `holdpoint init` to write one."
};

// src/checklist/version.ts
var known = 1;
function newerVersion(file2) {
  const version = typeof file2 === "object" && file2 !== null && "version" in file2 ? file2.version : void 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version <= known) return null;
  return {
    code: "VERSION_TOO_NEW",
    at: ["version"],
    on: "value",
    message: `the checklist is written for version ${version} of the format`,
    seen: String(version),
    allowed: `at most ${known}`,
    next: "Update Holdpoint to a version that knows it."
  };
}

// src/checklist/yaml/yaml-tree.ts
import { Composer, isMap as isMap2, isScalar, isSeq } from "yaml";

// src/checklist/yaml/yaml-marks.ts
import { Lexer, LineCounter, Parser } from "yaml";
function readMarks(text) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    const fault = scalarFollows ? null : refusal2(lexeme, parser.offset);
    if (fault !== null) return { ok: false, fault, lines };
    scalarFollows = lexeme === "";
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) return { ok: false, fault: tooDeep2(parser.offset), lines };
    if (++count > limits.tokens) return { ok: false, fault: tooMany(parser.offset), lines };
  }
  tokens.push(...parser.end());
  const [, second] = tokens.filter(({ type }) => type === "document");
  return second === void 0 ? { ok: true, tokens, lines } : { ok: false, fault: severalDocuments(second.offset), lines };
}
function refusal2(lexeme, offset) {
  switch (lexeme.charAt(0)) {
    case "&":
      return aliasFault(offset, "an anchor", lexeme, "Write the value out where it is needed.");
    case "*":
      return aliasFault(
        offset,
        "an alias",
        lexeme,
        "Put a pattern that starts with `*` in quotes; write any other value out."
      );
    case "!":
      return {
        offset,
        code: "TAG",
        message: "a YAML tag is not used here",
        seen: lexeme,
        allowed: "plain values",
        next: "Remove the tag, or put the text in quotes."
      };
    case "%":
      return {
        offset,
        code: "DIRECTIVE",
        message: "a YAML directive is not used here",
        seen: lexeme,
        allowed: "one plain YAML 1.2 document",
        next: "Remove the line, or put a text that starts with `%` in quotes."
      };
    default:
      return null;
  }
}
function aliasFault(offset, what, seen, next) {
  return {
    offset,
    code: "ALIAS",
    message: `${what} is not used here: every item says what it asks in place`,
    seen,
    allowed: "values written out",
    next
  };
}
function severalDocuments(offset) {
  return {
    offset,
    code: "SEVERAL_DOCUMENTS",
    message: "a second YAML document starts here",
    seen: "---",
    allowed: "one document",
    next: "Remove the `---` line, and join what follows with the checklist above."
  };
}
function tooDeep2(offset) {
  return {
    offset,
    code: "TOO_DEEP",
    message: "the nesting is too deep",
    seen: `more than ${limits.depth} levels`,
    allowed: `at most ${limits.depth} levels`,
    next: "Flatten it: `all` and `any` seldom need more than two levels."
  };
}
function tooMany(offset) {
  return {
    offset,
    code: "TOO_LARGE",
    message: "the file holds too many values",
    seen: `more than ${limits.tokens} words and marks`,
    allowed: `at most ${limits.tokens}`,
    next: "Shorten the checklist."
  };
}

// src/checklist/yaml/yaml-tree.ts
function readYaml(text) {
  const marks = readMarks(text);
  if (!marks.ok) return marks;
  const { lines } = marks;
  const document = compose(marks.tokens, text.length);
  const broken = document?.errors[0];
  if (broken !== void 0) return { ok: false, fault: syntaxFault(broken.code, broken.message, broken.pos[0]), lines };
  return { ok: true, tree: new TreeReader(lines).read(document?.contents ?? null), lines };
}
function compose(tokens, end) {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  return [...composer.compose(tokens, true, end)][0];
}
var TreeReader = class {
  #lines;
  #spots = /* @__PURE__ */ new Map();
  #drafts = [];
  constructor(lines) {
    this.#lines = lines;
  }
  read(root) {
    const start = root?.range[0] ?? 0;
    this.#spots.set("", { key: start, value: start });
    const data = this.#value(root, []);
    return { data, drafts: this.#drafts, spotOf: (keys) => this.#spotOf(keys) };
  }
  /** The place of a value, or of the nearest thing around it that exists. */
  #spotOf(keys) {
    for (let length = keys.length; length > 0; length--) {
      const spot = this.#spots.get(pointer(keys.slice(0, length)));
      if (spot !== void 0) return spot;
    }
    return this.#spots.get("") ?? { key: 0, value: 0 };
  }
  #value(node, keys) {
    if (isMap2(node)) return this.#map(node, keys);
    if (isSeq(node)) return this.#list(node, keys);
    return isScalar(node) ? node.value : null;
  }
  #list(node, keys) {
    return node.items.map((item, index) => {
      const at2 = [...keys, index];
      const start = item.range[0];
      this.#spots.set(pointer(at2), { key: start, value: start });
      return this.#value(item, at2);
    });
  }
  #map(node, keys) {
    const record = /* @__PURE__ */ Object.create(null);
    const first = /* @__PURE__ */ new Map();
    for (const { key: keyNode, value } of node.items) {
      const start = keyNode.range[0];
      if (!isScalar(keyNode)) {
        this.#drafts.push({ ...compoundKey, at: keys, offset: start });
        continue;
      }
      const key = typeof keyNode.value === "string" ? keyNode.value : keyNode.source;
      const at2 = [...keys, key];
      const earlier = first.get(key);
      if (earlier !== void 0) {
        this.#drafts.push({ ...duplicate(key, this.#lines.linePos(earlier).line), at: at2, offset: start });
        continue;
      }
      first.set(key, start);
      if (key === "<<" || forbiddenKeys.includes(key)) {
        this.#drafts.push({ ...key === "<<" ? mergeKey : forbidden(key), at: at2 });
        this.#spots.set(pointer(at2), { key: start, value: start });
        continue;
      }
      const empty2 = value === null || isScalar(value) && value.source === "" && value.type === "PLAIN";
      this.#spots.set(pointer(at2), { key: start, value: empty2 ? start : value.range[0] });
      record[key] = this.#value(value, at2);
    }
    return record;
  }
};
function pointer(keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var compoundKey = {
  code: "WRONG_TYPE",
  on: "key",
  message: "a key is a list or a map",
  seen: "a list or a map",
  allowed: "a plain word as key",
  next: "Write a plain word before the colon; put a text that starts with `{` or `[` in quotes."
};
var mergeKey = {
  code: "ALIAS",
  on: "key",
  message: "a merge key is not used here: every item says what it asks in place",
  seen: '"<<"',
  allowed: "values written out",
  next: "Write the keys out."
};
function duplicate(key, line) {
  return {
    code: "DUPLICATE_KEY",
    on: "key",
    message: `${quote(key)} stands here a second time`,
    seen: quote(key),
    allowed: `each key once; the first is in line ${line}`,
    next: "Keep one of the two."
  };
}
function forbidden(key) {
  return {
    code: "FORBIDDEN_KEY",
    on: "key",
    message: `${quote(key)} is no name for anything here`,
    seen: quote(key),
    allowed: `any name but ${forbiddenKeys.join(", ")}`,
    next: "Choose another name."
  };
}
var remedies = {
  TAB_AS_INDENT: { message: "the line is indented with a tab", next: "Indent with spaces." },
  BAD_INDENT: {
    message: "the indentation does not fit the lines around it",
    next: "Indent the line like its neighbours."
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a key runs over several lines",
    next: "Write the key and its colon on one line."
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon stands in the line",
    next: "Put a text that contains `: ` in quotes."
  },
  BAD_SCALAR_START: { message: "a plain text cannot start with this character", next: "Put the text in quotes." },
  BAD_DQ_ESCAPE: {
    message: "the text in double quotes holds an escape that does not exist",
    next: "Write `\\\\` for a backslash, or use single quotes."
  }
};
var unclosed = {
  message: "a `{` or `[` above is not closed",
  next: "Close it, or put a text that starts with it in quotes."
};
function syntaxFault(code, message, offset) {
  const remedy = (message.startsWith("Flow ") ? unclosed : remedies[code]) ?? {
    message: `the YAML is broken: ${clean(message)}`,
    next: "Mend the line; what follows is judged once it reads."
  };
  return { offset, code: "SYNTAX", ...remedy, seen: null, allowed: "YAML 1.2" };
}

// src/checklist/parse.ts
function parseChecklist(source, file2) {
  const text = readSourceText(source);
  if (!text.ok) return refused2([atFault(file2, text.fault, placeAfter(text.before))]);
  const yaml = readYaml(text.text);
  const placeAt = (offset) => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) return refused2([atFault(file2, yaml.fault, placeAt(yaml.fault.offset))]);
  const sections = readSections(yaml.tree.data);
  const drafts = draftsOf(yaml.tree, sections);
  if (drafts.length > 0)
    return refused2(drafts.map((draft) => toProblem(file2, draft, placeAt(offsetOf(draft, yaml.tree)))));
  return { ok: true, checklist: assemble(sections, (id) => placeAt(yaml.tree.spotOf(["items", id]).key)) };
}
function draftsOf(tree, sections) {
  const newer = newerVersion(tree.data);
  if (newer !== null) return [newer];
  const drafts = [...tree.drafts];
  if (!validateFile(tree.data)) drafts.push(...schemaProblems(validateFile.errors ?? []));
  return [...drafts, ...crossReferences(sections)];
}
function offsetOf(draft, tree) {
  const spot = tree.spotOf(draft.at);
  return draft.offset ?? (draft.on === "key" ? spot.key : spot.value);
}
function toProblem(file2, draft, place) {
  const { code, message, seen, allowed: allowed2, next } = draft;
  return { file: file2, ...place, code, path: formatKeys(draft.at), message, seen, allowed: allowed2, next };
}
function atFault(file2, { code, message, seen, allowed: allowed2, next }, place) {
  return { file: file2, ...place, code, path: "", message, seen, allowed: allowed2, next };
}
function placeAfter(before) {
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function refused2(problems) {
  const sorted2 = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted2.slice(0, limits.problems);
  const [last] = shown.slice(-1);
  if (sorted2.length === shown.length || last === void 0) return { ok: false, problems: shown };
  const more = `${sorted2.length - shown.length} more`;
  const rest = {
    ...last,
    code: "TOO_MANY",
    path: "",
    message: `${more} problems follow`,
    seen: `${sorted2.length} problems`,
    allowed: "none",
    next: "Mend the ones above first."
  };
  return { ok: false, problems: [...shown, rest] };
}
function assemble(sections, placeOf) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name, value } of sections.roles) if (value !== null) roles[name] = value;
  return {
    version: 1,
    roles,
    environments: sections.environments.flatMap(({ name, value }) => value === null ? [] : [{ name, ...value }]),
    items: sections.items.flatMap(
      ({ name, value }) => value === null ? [] : [{ id: name, ...value, place: placeOf(name) }]
    )
  };
}

export {
  slips,
  answer,
  ownCheckName,
  aboutOfOwnCheck,
  needKey,
  readingOf,
  isKnown,
  sameName,
  isPerson,
  samePerson,
  recall,
  areNamesPinned,
  holdsRole,
  roleNeeds,
  describeRole,
  bindStatement,
  sightingsOf,
  allSightings,
  retargetedSince,
  isSeenBy,
  counts,
  refused,
  boxState,
  separationOf,
  isHasty,
  wordingStanding,
  tickStanding,
  tickerOf,
  kinds,
  proofsOf,
  anyGlobMatches,
  allowsBranch,
  visible,
  clean,
  parseChecklist
};
