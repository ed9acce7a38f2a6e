module.exports = (shared) => {
const module = { exports: {} };
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  judgeWorkflow: () => judgeWorkflow,
  judgeWorkflowJob: () => judgeWorkflowJob,
  sourceNeeds: () => sourceNeeds,
  sourceObjection: () => sourceObjection,
  trustedCommit: () => trustedCommit,
  workflowNeeds: () => workflowNeeds
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/answers.ts
var { answer, unlearnt } = shared["src/evidence/answers.ts"];

// handed-over:src/evidence/freshness.ts
var { firstLapse } = shared["src/evidence/freshness.ts"];

// handed-over:src/evidence/checks/check-run.ts
var { isFrom, judgeRun, missingCheck, wrongSource } = shared["src/evidence/checks/check-run.ts"];

// handed-over:src/evidence/need.ts
var { readingOf } = shared["src/evidence/need.ts"];

// handed-over:src/evidence/reading.ts
var { isKnown } = shared["src/evidence/reading.ts"];

// handed-over:src/evidence/checks/name-glob.ts
var { isGlob, matchesName } = shared["src/evidence/checks/name-glob.ts"];

// handed-over:src/evidence/checks/trusted-events.ts
var { trustedEvents } = shared["src/evidence/checks/trusted-events.ts"];

// handed-over:src/evidence/short-commit.ts
var { shortCommit } = shared["src/evidence/short-commit.ts"];

// handed-over:src/evidence/time.ts
var { isBefore } = shared["src/evidence/time.ts"];

// handed-over:src/evidence/touches.ts
var { touches } = shared["src/evidence/touches.ts"];

// src/evidence/checks/workflow-source.ts
function sourceNeeds(spec, question) {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}
function sourceObjection(spec, startedAt, question) {
  if (!isAsked(spec, question)) return null;
  let { change } = question;
  if (change.timeline.flatMap((event) => event.kind === "base-changed" ? [event.at] : []).some((at) => startedAt === void 0 || !isBefore(at, startedAt))) {
    let what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, "pushes, so that it runs anew");
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}
function ofMergedChange({ workflow }, question) {
  return touches(question.change, workflow) ? objection(`the change itself altered ${workflow}.`, question, "takes the workflow's edit out of the change") : null;
}
function ofOpenChange(spec, question) {
  let states = bothStates(spec, question).map((need) => readingOf(question.facts, need)), dark = states.find((state) => !isKnown(state));
  if (dark !== void 0 && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  let [judged, trusted] = states.map((state) => isKnown(state) && state.value.kind === "file" ? state.value : null);
  if (judged?.oid !== void 0 && judged.oid === trusted?.oid) return null;
  let { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`
  );
}
function objection(what, { change }, how) {
  let next = [{ who: "the author of the change", how }], sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? "pending" : "unmet", "CHECK_WORKFLOW_CHANGED", sentence, { next });
}
function isAsked(spec, { environment, change, commit }) {
  let isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}
function bothStates({ workflow: path }, question) {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: "file", commit, path }));
}
function trustedCommit({
  change: { base },
  facts: { config, subject }
}) {
  return (base.ref === subject.repository.defaultBranch ? config[0]?.commit : void 0) ?? base.commit;
}

// src/evidence/checks/workflow-jobs.ts
function workflowNeeds(spec, runs, question) {
  if (isGlob(spec.name)) {
    let run = newestRun(spec, question);
    return run === null ? [] : [{ kind: "jobs", run }, ...sourceNeeds(spec, question)];
  }
  let needs = /* @__PURE__ */ new Map();
  for (let run of claimed(spec, runs)) {
    if (run.workflowRun === null) continue;
    needs.set(run.workflowRun.id, { kind: "jobs", run: run.workflowRun.id });
    let jobs = readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
    if (!isKnown(jobs) || isGenuine(spec, run, jobs.value, question) || !isSuccess(run)) break;
  }
  return needs.size === 0 ? [] : [...needs.values(), ...sourceNeeds(spec, question)];
}
function judgeWorkflowJob(spec, runs, question) {
  if (runs.length === 0) return missingCheck(spec.name, question);
  for (let run of claimed(spec, runs)) {
    let jobs = jobsOf(run, question);
    if (jobs !== null) {
      if (!isKnown(jobs)) return unlearnt(jobs, `Whether "${run.name}" is a job of ${spec.workflow}`);
      if (isGenuine(spec, run, jobs.value, question))
        return sourced(spec, jobs.value.runId, judgeRun(run, question, spec), question);
      if (!isSuccess(run)) return wrongSource(spec.name, `a job of ${spec.workflow}`, [run]);
    }
  }
  return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
}
function judgeWorkflow(spec, runs, question) {
  let newest = newestRun(spec, question), failed = failedInAskingRun(spec, runs, newest, question);
  if (failed !== void 0) return judgeRun(failed, question, spec);
  if (newest === null)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  let reading = readingOf(question.facts, { kind: "jobs", run: newest });
  if (!isKnown(reading)) return unlearnt(reading, `The jobs of ${spec.workflow}`);
  let jobs = reading.value;
  if (!isRunOf(spec, jobs, question)) return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  if (jobs.status !== "completed") {
    let next = [{ who: "nobody", how: "wait for it to finish" }];
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
  let byId = new Map(runs.map((run) => [run.id, run])), answers = jobs.jobs.filter(({ name }) => matchesName(spec.name, name)).map(({ checkRunId, name }) => {
    let run = byId.get(checkRunId);
    return run === void 0 ? answer("unknown", "NOT_READ", `The check run of the job "${name}" was not read.`) : judgeRun(run, question, spec);
  }), worst = answers.find(({ outcome }) => outcome === "unmet") ?? answers.find(({ outcome }) => outcome === "unknown") ?? answers.find(({ outcome }) => outcome === "pending");
  if (worst !== void 0) return worst;
  if (answers.length === 0) {
    let next = [{ who: "somebody who can change the checklist", how: "mends the name, or the workflow" }];
    return answer("unmet", "CHECK_MISSING", `${spec.workflow} concluded without a job that matches "${spec.name}".`, {
      next
    });
  }
  let facts = answers.flatMap((one) => one.facts), sentence = `Every job of ${spec.workflow} that matches "${spec.name}" succeeded (${answers.length}).`;
  return { ...answer("met", "MET", sentence, { facts }), ...firstLapse(answers) };
}
function claimed(spec, runs) {
  return runs.filter((run) => {
    let { workflowRun } = run;
    return workflowRun === null || !trustedEvents.includes(workflowRun.event) || spec.app !== null && !isFrom(run, spec.app) ? !1 : workflowRun.path === null || workflowRun.path === spec.workflow;
  });
}
function sourced(spec, run, found, question) {
  if (found.outcome !== "met") return found;
  let startedAt = question.facts.commits.flatMap((commit) => commit.checks).find(({ workflowRun }) => workflowRun?.id === run)?.workflowRun?.createdAt;
  return sourceObjection(spec, startedAt, question) ?? found;
}
function newestRun(spec, question) {
  let { reader, commits } = question.facts, checks = commits.find(({ oid }) => oid === question.commit)?.checks ?? [], ids = claimed(spec, checks).flatMap(({ workflowRun }) => workflowRun?.path === spec.workflow ? [workflowRun.id] : []).filter((id) => id !== reader.run);
  return ids.length === 0 ? null : Math.max(...ids);
}
function failedInAskingRun(spec, runs, newest, { facts: { reader } }) {
  if (!(reader.run === null || newest !== null && newest > reader.run))
    return claimed(spec, runs).find((run) => run.workflowRun?.id === reader.run && !isSuccess(run));
}
function jobsOf(run, question) {
  return run.workflowRun === null ? null : readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
}
function isGenuine(spec, run, jobs, question) {
  return isRunOf(spec, jobs, question) && jobs.jobs.some(({ checkRunId, name }) => checkRunId === run.id && name === run.name);
}
function isRunOf(spec, jobs, question) {
  let home = jobs.headRepositoryId === null || jobs.headRepositoryId === question.facts.subject.repository.id;
  return jobs.path === spec.workflow && trustedEvents.includes(jobs.event) && jobs.headSha === question.commit && (home || question.change.crossRepository);
}
function isSuccess(run) {
  return run.status === "completed" && run.conclusion === "success";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeWorkflow,
  judgeWorkflowJob,
  sourceNeeds,
  sourceObjection,
  trustedCommit,
  workflowNeeds
});
return module.exports;
};
