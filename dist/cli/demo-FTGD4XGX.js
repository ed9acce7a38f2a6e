import {
  createCheckRun,
  findAccount,
  findInstallation,
  findRepository,
  finishJob,
  getApp,
  installationActor,
  issueActionsToken,
  jobsOf,
  rerun,
  startSandbox,
  startWorkflowRun,
  userActor
} from "./chunk-F43QNGHM.js";
import {
  untilInterrupted
} from "./chunk-PSV7E24Y.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/cli/commands/demo.ts
import { fileURLToPath } from "node:url";

// src/demo/left-open.ts
var LEFT_OPEN = ["MERGE_CHECK_FREE", "OWNERS_UNASKED", "OWNERS_GAP"];

// src/demo/stage.ts
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/demo/run-app.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
var START_LIMIT = 2e4;
async function startApp(options) {
  const child = spawn(options.node, [options.cli, "serve"], {
    env: environment(options),
    stdio: ["ignore", "pipe", "pipe"]
  });
  const lines = [];
  const listening = new Promise((resolve2, reject) => {
    const hear = (line) => {
      lines.push(line);
      options.line?.(line);
      const url = / listens on (http\S+)/.exec(line)?.[1];
      if (url !== void 0) resolve2(url);
    };
    createInterface(child.stdout).on("line", hear);
    createInterface(child.stderr).on("line", hear);
    child.on("error", reject);
    child.on(
      "exit",
      (code) => reject(new Error(`the App ended with status ${code} before it listened:
${lines.join("\n")}`))
    );
    setTimeout(() => reject(new Error(`the App did not listen within ${START_LIMIT / 1e3} s`)), START_LIMIT).unref();
  });
  const webhookUrl = await listening.catch((error) => {
    child.kill();
    throw error;
  });
  return {
    webhookUrl,
    url: new URL(webhookUrl).origin,
    pid: child.pid ?? 0,
    lines,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
      return child.exitCode;
    },
    kill: async () => {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    }
  };
}
function environment(options) {
  return {
    PATH: process.env["PATH"] ?? "",
    GITHUB_API_URL: options.apiUrl,
    APP_ID: String(options.appId),
    PRIVATE_KEY: options.privateKey,
    WEBHOOK_SECRET: options.webhookSecret,
    PORT: String(options.port ?? 0),
    HOLDPOINT_WRITE_PAUSE_MS: "0",
    HOLDPOINT_DATA: options.data,
    ...options.env
  };
}

// src/demo/stage.ts
var HOLDPOINT = "holdpoint";
var REPOSITORY = "acme/shop";
async function setStage({ root, node, ...played }) {
  const sandbox = await startSandbox({ seed: readFileSync(join(root, "examples/demo-seed.yml"), "utf8"), ...played });
  const data = mkdtempSync(join(tmpdir(), "holdpoint-data-"));
  const leave = async () => {
    await sandbox.close();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const registered = getApp(sandbox.world, HOLDPOINT);
    const repository = findRepository(sandbox.world, "acme", "shop");
    if (registered.privateKey === null || repository === void 0)
      throw new Error("the demo's seed lacks the repository, or the app's key");
    const secret = randomBytes(32).toString("hex");
    const app = await startApp({
      node,
      cli: join(root, "dist/cli/main.js"),
      apiUrl: sandbox.api,
      appId: registered.id,
      privateKey: registered.privateKey,
      webhookSecret: secret,
      data
    });
    registered.webhook = { url: app.webhookUrl, secret };
    const close = async () => {
      await app.stop();
      await leave();
    };
    return { sandbox, app, repository, root, node, close };
  } catch (error) {
    await leave();
    throw error;
  }
}

// src/demo/answer.ts
var AnswerError = class extends Error {
};
function textAt(answer, ...keys) {
  const value = valueAt(answer, keys);
  return typeof value === "string" ? value : refuse(keys, "a text", value);
}
function textOrNull(answer, ...keys) {
  return valueAt(answer, keys) === null ? null : textAt(answer, ...keys);
}
function numberAt(answer, ...keys) {
  const value = valueAt(answer, keys);
  return typeof value === "number" ? value : refuse(keys, "a number", value);
}
function listAt(answer, ...keys) {
  const value = valueAt(answer, keys);
  return Array.isArray(value) ? value : refuse(keys, "a list", value);
}
function entriesAt(answer, ...keys) {
  const value = valueAt(answer, keys);
  return typeof value === "object" && value !== null ? Object.entries(value) : refuse(keys, "a map", value);
}
function valueAt(answer, keys) {
  return keys.reduce(
    (value, key) => typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : void 0,
    answer
  );
}
function refuse(keys, expected, seen) {
  throw new AnswerError(`${keys.join(".")} should be ${expected}, but is ${JSON.stringify(seen) ?? "absent"}`);
}

// src/demo/observe.ts
import { setTimeout as sleep } from "node:timers/promises";
var StoryError = class extends Error {
};
async function act(stage, who, method, path, body) {
  const answer = await stage.sandbox.as(`token-${who}`).call(method, `/repos/${REPOSITORY}${path}`, body);
  if (answer.status >= 300)
    throw new StoryError(`${who}: ${method} ${path} was answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
async function checksOn(stage, commit) {
  const body = await act(stage, "dana", "GET", `/commits/${commit}/check-runs?per_page=100&filter=latest`);
  const runs = listAt(body, "check_runs").filter((run) => textAt(run, "app", "slug") === HOLDPOINT);
  const rank = ({ name }) => /^holdpoint\/(merge|production)$/.test(name) ? 0 : 1;
  return runs.map((run) => ({
    name: textAt(run, "name"),
    conclusion: textOrNull(run, "conclusion"),
    title: textOrNull(run, "output", "title") ?? ""
  })).sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
async function ourComments(stage, number) {
  const body = await act(stage, "dana", "GET", `/issues/${number}/comments?per_page=100`);
  const comments = listAt(body).filter((comment) => textAt(comment, "user", "login") === `${HOLDPOINT}[bot]`);
  return comments.map((comment) => textAt(comment, "body"));
}
var PATIENCE = 2e4;
var ROUND = 25;
async function eventually(what, ask, holds) {
  const end = Date.now() + PATIENCE;
  let last = await ask();
  while (!holds(last)) {
    if (Date.now() > end)
      throw new StoryError(`${what}: not within ${PATIENCE / 1e3} s; GitHub shows ${JSON.stringify(last)}`);
    await sleep(ROUND);
    last = await ask();
  }
  return last;
}
function expectCheck(stage, commit, name, conclusion, title) {
  return eventually(
    `holdpoint/${name} is ${conclusion} and says ${title.source}`,
    () => checksOn(stage, commit),
    (checks) => checks.some(
      (check) => check.name === `holdpoint/${name}` && check.conclusion === conclusion && title.test(check.title)
    )
  );
}
function writesOfApp({ sandbox }) {
  return sandbox.requests.filter(
    (request) => request.actor === `${HOLDPOINT}[bot]` && request.method !== "GET" && !/graphql|access_tokens/.test(request.path)
  ).length;
}

// src/demo/pipeline.ts
var CI = ".github/workflows/ci.yml";
var CI_JOBS = ["test", "security-scan", "performance"];
var PLATFORM_CHECKS = [
  "environment",
  "migrations",
  "variables",
  "certificates",
  "capacity",
  "load-balancer",
  "backups"
];
function startCi({ sandbox, repository }, headSha, headBranch) {
  return startWorkflowRun(sandbox.world, userActor(person(sandbox.world, "dana")), repository, {
    path: CI,
    name: "ci",
    event: "pull_request",
    headSha,
    headBranch,
    jobs: CI_JOBS.map((name) => ({ name }))
  });
}
function finishCi({ sandbox }, run, failing) {
  const open = jobsOf(run).filter((job) => job.status !== "completed");
  for (const job of open) finishJob(sandbox.world, run, job, job.name === failing ? "failure" : "success");
}
function rerunFailed({ sandbox }, run) {
  rerun(sandbox.world, userActor(person(sandbox.world, "dana")), run, "failed");
}
function reportPlatform({ sandbox, repository }, headSha) {
  const installation = findInstallation(sandbox.world, getApp(sandbox.world, "platform"), repository.owner);
  if (installation === void 0) throw new StoryError("the platform app is not installed");
  for (const name of PLATFORM_CHECKS) {
    createCheckRun(sandbox.world, installationActor(installation), repository, {
      name: `platform / ${name}`,
      headSha,
      status: "completed",
      conclusion: "success"
    });
  }
}
function startDeployJob({ sandbox, repository }, headSha, environment3) {
  const run = startWorkflowRun(sandbox.world, userActor(person(sandbox.world, "dana")), repository, {
    path: ".github/workflows/deploy.yml",
    name: "deploy",
    event: "push",
    headSha,
    headBranch: "main",
    jobs: [{ name: "deploy", ...environment3 === null ? {} : { environment: environment3 } }]
  });
  const reads = {
    actions: "read",
    checks: "read",
    contents: "read",
    issues: "read",
    deployments: "read",
    pull_requests: "read",
    statuses: "read"
  };
  return { run, token: issueActionsToken(sandbox.world, repository, reads) };
}
function finishDeployJob({ sandbox }, run) {
  for (const job of jobsOf(run)) finishJob(sandbox.world, run, job, "success");
}
function person(world, login) {
  const account = findAccount(world, login);
  if (account === void 0) throw new StoryError(`the demo's seed lacks ${login}`);
  return account;
}

// src/demo/run-action.ts
import { spawn as spawn2 } from "node:child_process";
import { mkdtempSync as mkdtempSync2, readFileSync as readFileSync2, rmSync as rmSync2, writeFileSync } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join2 } from "node:path";
import { parse } from "yaml";
async function runAction(step) {
  const folder = mkdtempSync2(join2(tmpdir2(), "holdpoint-step-"));
  try {
    for (const name of ["output", "summary", "state", "event.json"])
      writeFileSync(join2(folder, name), name === "event.json" ? JSON.stringify(step.event?.payload ?? {}) : "");
    const { status, log } = await start(step, folder);
    const outputs = parseOutputs(readFileSync2(join2(folder, "output"), "utf8"));
    const report = outputs["report"] === void 0 ? null : JSON.parse(readFileSync2(outputs["report"], "utf8"));
    return { status, log, outputs, summary: readFileSync2(join2(folder, "summary"), "utf8"), report };
  } finally {
    rmSync2(folder, { recursive: true });
  }
}
function start(step, folder) {
  const { main, inputs } = readManifest(step);
  const child = spawn2(step.node, [...step.nodeOptions ?? [], join2(step.root, step.folder ?? "", main)], {
    env: { ...environment2(step, folder), ...inputs },
    stdio: ["ignore", "pipe", "pipe"]
  });
  return new Promise((resolve2, reject) => {
    let log = "";
    child.stdout.on("data", (chunk) => log += chunk.toString("utf8"));
    child.stderr.on("data", (chunk) => log += chunk.toString("utf8"));
    child.on("error", reject);
    child.on("close", (status) => resolve2({ status, log }));
  });
}
function environment2(step, folder) {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: step.apiUrl,
    GITHUB_GRAPHQL_URL: `${step.apiUrl.replace(/\/v3$/, "")}/graphql`,
    GITHUB_SERVER_URL: step.serverUrl,
    GITHUB_REPOSITORY: step.repository,
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref,
    GITHUB_EVENT_NAME: step.event?.name ?? "push",
    GITHUB_EVENT_PATH: join2(folder, "event.json"),
    GITHUB_RUN_ID: String(step.runId),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_OUTPUT: join2(folder, "output"),
    GITHUB_STATE: join2(folder, "state"),
    GITHUB_STEP_SUMMARY: join2(folder, "summary"),
    RUNNER_TEMP: folder,
    ...step.env
  };
}
function readManifest(step) {
  const manifest = parse(readFileSync2(join2(step.root, step.folder ?? "", "action.yml"), "utf8"));
  const inputs = entriesAt(manifest, "inputs").map(([name, input]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    step.with[name] ?? resolve(defaultOf(input), step)
  ]);
  return { main: textAt(manifest, "runs", "main"), inputs: Object.fromEntries(inputs) };
}
function defaultOf(input) {
  const value = valueAt(input, ["default"]);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function resolve(value, { token, sha }) {
  return value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token).replaceAll(/\$\{\{\s*github\.sha\s*\}\}/g, sha);
}
function parseOutputs(text) {
  const outputs = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (name !== void 0 && delimiter !== void 0) {
      const end = lines.indexOf(delimiter, at + 1);
      outputs[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      outputs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return outputs;
}

// src/demo/scenes/opening.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join3 } from "node:path";
var BRANCH = "cart-discount";
var DESCRIPTION = [
  "Ten percent off from ten items on.",
  "",
  "- [ ] Configuration files are updated",
  "- [ ] Monitoring is set up"
].join("\n");
async function addChecklist(stage, tell) {
  const text = readFileSync3(join3(stage.root, "examples/deployment-checklist.yml"), "utf8");
  await putFile(stage, "ada", "main", ".github/holdpoint.yml", text);
  tell.line("ada", "puts examples/deployment-checklist.yml on main as .github/holdpoint.yml");
}
async function openPullRequest(stage, tell) {
  const main = await act(stage, "dana", "GET", "/git/ref/heads/main");
  await act(stage, "dana", "POST", "/git/refs", { ref: `refs/heads/${BRANCH}`, sha: textAt(main, "object", "sha") });
  await putFile(
    stage,
    "dana",
    BRANCH,
    "CHANGELOG.md",
    "# Changelog\n\n## Unreleased\n\n- Ten percent off from ten items on.\n"
  );
  const head = await putFile(stage, "dana", BRANCH, "src/cart.js", CART);
  const pull = await act(stage, "dana", "POST", "/pulls", {
    title: "Give a discount",
    head: BRANCH,
    base: "main",
    body: DESCRIPTION
  });
  const number = numberAt(pull, "number");
  tell.line("dana", `opens pull request #${number}`);
  tell.checks(await expectCheck(stage, head, "merge", "failure", /Rollback plan is prepared/));
  const [living] = await eventually(
    "one living comment",
    () => ourComments(stage, number),
    (comments) => comments.length === 1
  );
  tell.comment(living ?? "");
  await eventually(
    "the reviewers are asked",
    () => requestedTeams(stage, number),
    (teams) => teams.includes("backend")
  );
  tell.line("holdpoint", "asks acme/backend for a review");
  return { number, branch: BRANCH, head };
}
async function runChecks(stage, tell, { head, branch }) {
  const run = startCi(stage, head, branch);
  finishCi(stage, run, "security-scan");
  reportPlatform(stage, head);
  tell.line("ci", "test and performance succeed, security-scan fails; the platform reports seven checks");
  tell.checks(await expectCheck(stage, head, "merge", "failure", /Security scan is clean/));
  rerunFailed(stage, run);
  finishCi(stage, run, null);
  tell.line("ci", "security-scan is run again and succeeds");
  tell.checks(await expectCheck(stage, head, "merge", "failure", /^(?!.*Security scan).*Rollback plan/));
}
async function putFile(stage, who, branch, path, text) {
  const existing = await stage.sandbox.as(`token-${who}`).call("GET", `/repos/acme/shop/contents/${path}?ref=${branch}`);
  const sha = existing.status === 200 ? { sha: textAt(existing.body, "sha") } : {};
  const body = { message: `Write ${path}`, content: Buffer.from(text).toString("base64"), branch, ...sha };
  return textAt(await act(stage, who, "PUT", `/contents/${path}`, body), "commit", "sha");
}
async function requestedTeams(stage, number) {
  const body = await act(stage, "dana", "GET", `/pulls/${number}/requested_reviewers`);
  return listAt(body, "teams").map((team) => textAt(team, "slug"));
}
var CART = `const sum = (items) => items.reduce((total, item) => total + item.price, 0);
export const total = (items) => (items.length >= 10 ? sum(items) * 0.9 : sum(items));
`;

// src/demo/scenes/signing.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var ROLLBACK_PLAN = `# Rollback

## Triggers

More than one failed order in a hundred over five minutes.

## Steps

1. Deploy the previous release again.
2. Tell the support team.
`;
var WRITES_PER_PUSH = 12;
async function approveAndSign(stage, tell, pull) {
  await act(stage, "rhea", "POST", `/pulls/${pull.number}/reviews`, { event: "APPROVE", commit_id: pull.head });
  tell.line("rhea", "approves");
  await say(stage, tell, "quinn", pull, "/signoff qa");
  tell.checks(await expectCheck(stage, pull.head, "qa", "success", /quinn/));
}
async function pushResets(stage, tell, pull) {
  const before = writesOfApp(stage);
  const head = await putFile(stage, "dana", pull.branch, "docs/rollback.md", ROLLBACK_PLAN);
  tell.line("dana", "pushes docs/rollback.md, which was missing");
  tell.checks(await expectCheck(stage, head, "qa", "action_required", /quinn signed before/));
  const run = startCi(stage, head, pull.branch);
  finishCi(stage, run, null);
  reportPlatform(stage, head);
  tell.line("ci", "and the platform report success for the new head");
  await expectCheck(stage, head, "merge", "action_required", /^(?!.*Security scan).*sign/i);
  await expectCheck(stage, head, "migrations", "success", /platform/);
  const writes = writesOfApp(stage) - before;
  if (writes > WRITES_PER_PUSH)
    throw new StoryError(`the push cost ${writes} writes; at most ${WRITES_PER_PUSH} are allowed`);
  tell.line("holdpoint", `wrote ${writes} times for this push (at most ${WRITES_PER_PUSH})`);
  return { ...pull, head };
}
async function refuseAuthor(stage, tell, pull) {
  const before = (await ourComments(stage, pull.number)).length;
  await say(stage, tell, "dana", pull, "/signoff qa");
  const replies = await eventually(
    "dana gets a reply",
    () => ourComments(stage, pull.number),
    (comments) => comments.length === before + 1
  );
  tell.comment(replies.at(-1) ?? "");
  await expectCheck(stage, pull.head, "qa", "action_required", /./);
}
async function signEverything(stage, tell, pull) {
  await act(stage, "rhea", "POST", `/pulls/${pull.number}/reviews`, { event: "APPROVE", commit_id: pull.head });
  tell.line("rhea", "approves the new head");
  await say(stage, tell, "quinn", pull, "/signoff qa");
  await say(stage, tell, "otto", pull, "/signoff ops -- runbook read, pager is on");
  await sleep2(READING);
  const body = textAt(await act(stage, "otto", "GET", `/pulls/${pull.number}`), "body");
  await act(stage, "otto", "PATCH", `/pulls/${pull.number}`, { body: body.replaceAll("- [ ]", "- [x]") });
  tell.line("otto", 'ticks "Configuration files are updated" and "Monitoring is set up" in the description');
  tell.checks(await expectCheck(stage, pull.head, "merge", "success", /Go/));
}
async function holdAndRelease(stage, tell, pull) {
  await say(stage, tell, "otto", pull, "/hold -- the load test still runs");
  tell.checks(await expectCheck(stage, pull.head, "merge", "action_required", /Held by otto/));
  await say(stage, tell, "otto", pull, "/unhold");
  tell.checks(await expectCheck(stage, pull.head, "merge", "success", /Go/));
}
var READING = 1100;
async function say(stage, tell, who, { number }, body) {
  await sleep2(READING);
  await act(stage, who, "POST", `/issues/${number}/comments`, { body });
  tell.line(who, `comments ${body}`);
}

// src/demo/scenes/deploying.ts
async function merge(stage, tell, pull) {
  await putFile(stage, "ada", "main", "docs/support.md", "# Support\n\nAsk in the shop channel.\n");
  tell.line("ada", "pushes docs/support.md to main, so main has moved");
  const answer = await act(stage, "dana", "PUT", `/pulls/${pull.number}/merge`, {
    merge_method: "squash",
    sha: pull.head
  });
  const commit = textAt(answer, "sha");
  tell.line("dana", `squash-merges #${pull.number} as ${commit.slice(0, 12)}`);
  tell.checks(await expectCheck(stage, commit, "production", "action_required", /Deployment lead signs off/));
  return commit;
}
async function waitForTheEnvironment(stage, tell, commit) {
  const job = startDeployJob(stage, commit, "production");
  tell.line("deploy job", "waits for the environment production: no runner, no minutes");
  const [report = ""] = await eventually(
    "the deployment is told what is missing",
    () => Promise.resolve(reportsTo(job.run)),
    (reports) => reports.length > 0
  );
  tell.line("holdpoint", "tells the waiting deployment what is missing");
  tell.comment(report);
  return job;
}
async function deployPastTheEnvironment(stage, tell, commit) {
  const result = await gateStep(stage, tell, commit, startDeployJob(stage, commit, null));
  if (result.status !== 1)
    throw new StoryError(
      `the gate step must end with 1 while the lead has not signed; it ended with ${result.status}:
${result.log}`
    );
  if (result.outputs["decision"] !== void 0) throw new StoryError("a closed gate must not set `decision`");
}
async function signAndDeploy(stage, tell, pull, { commit, job }) {
  await say(stage, tell, "octavia", pull, "/signoff lead");
  await eventually(
    "the waiting job is let go",
    () => Promise.resolve(jobsOf(job.run).map(({ status }) => status)),
    (states) => states.every((state) => state === "in_progress")
  );
  tell.line("holdpoint", "approves the deployment: the job gets its runner");
  await expectCheck(stage, commit, "lead", "success", /Signed by octavia/);
  tell.checks(await expectCheck(stage, commit, "production", "success", /Go/));
  const result = await gateStep(stage, tell, commit, job);
  if (result.status !== 0 || result.outputs["decision"] !== "go")
    throw new StoryError(`the gate step must open now; it ended with ${result.status}:
${result.log}`);
  finishDeployJob(stage, job.run);
  tell.line("deploy job", "deploys");
}
function reportsTo({ gates }) {
  return gates.flatMap(({ reports }) => reports);
}
async function gateStep(stage, tell, commit, { run, token }) {
  const result = await runAction({
    root: stage.root,
    node: stage.node,
    apiUrl: stage.sandbox.api,
    serverUrl: stage.sandbox.url,
    repository: REPOSITORY,
    sha: commit,
    ref: "refs/heads/main",
    runId: run.id,
    token,
    with: { environment: "production", "app-id": String(getApp(stage.sandbox.world, HOLDPOINT).id) }
  });
  tell.line("deploy job", `the gate step (dist/index.js) ends with ${result.status}`);
  tell.log(result.log);
  return result;
}

// src/demo/story.ts
async function play(stage, tell) {
  tell.scene("The checklist");
  await addChecklist(stage, tell);
  tell.scene("A pull request, held");
  const opened = await openPullRequest(stage, tell);
  tell.scene("The checks come in");
  await runChecks(stage, tell, opened);
  tell.scene("A review and the first sign-off");
  await approveAndSign(stage, tell, opened);
  tell.scene("A push resets what was signed");
  const pull = await pushResets(stage, tell, opened);
  tell.scene("The author may not sign");
  await refuseAuthor(stage, tell, pull);
  tell.scene("Everybody signs the present head");
  await signEverything(stage, tell, pull);
  tell.scene("Hold, and release");
  await holdAndRelease(stage, tell, pull);
  tell.scene("Merged onto a main that has moved");
  const mergeCommit = await merge(stage, tell, pull);
  tell.scene("The deployment waits, without a runner");
  const job = await waitForTheEnvironment(stage, tell, mergeCommit);
  tell.scene("A job that names no environment comes too early");
  await deployPastTheEnvironment(stage, tell, mergeCommit);
  tell.scene("The deployment lead signs, and the job is let through");
  await signAndDeploy(stage, tell, pull, { commit: mergeCommit, job });
  noViolations(stage);
  return { number: pull.number, mergeCommit };
}
function noViolations({ sandbox }) {
  if (sandbox.violations.length > 0)
    throw new StoryError(`GitHub would not have had this:
${sandbox.violations.join("\n")}`);
}

// src/demo/tell.ts
var signs = { success: "\u2713", failure: "\u2717", action_required: "\u2026", neutral: "-" };
function tellPlainly(write) {
  let scenes = 0;
  return {
    scene: (title) => write(`
${scenes += 1}. ${title}
`),
    line: (who, what) => write(`   ${who} ${what}
`),
    checks: (checks) => {
      const width = Math.max(...checks.map(({ name }) => name.length));
      for (const { name, conclusion, title } of checks)
        write(`     ${signs[conclusion ?? ""] ?? "?"} ${name.padEnd(width)}  ${title}
`);
    },
    comment: (text) => write(quoted(readable(text))),
    log: (text) => write(quoted(asRunnerShows(text)))
  };
}
function readable(markdown) {
  return markdown.replaceAll(/<!--.*?-->\n?|<details>[\s\S]*?<\/details>\n*|<\/?sub>/g, "");
}
function asRunnerShows(log) {
  return log.replaceAll(/^::add-mask::.*\n/gm, "").replaceAll(
    /^::(error|warning|notice)(?: title=([^:]*))?::/gm,
    (_all, level, title = "") => `${level}: ${title}: `
  );
}
function quoted(text) {
  return `${text.trim().split("\n").map((line) => `     \u2502 ${line}`.trimEnd()).join("\n")}
`;
}

// src/cli/commands/demo.ts
var ROOT = fileURLToPath(new URL(import.meta.url.includes("/dist/") ? "../../" : "../../../", import.meta.url));
async function runDemo({ exit = false, json = false }, surroundings) {
  const { out, err } = surroundings;
  const stage = await setStage({ root: ROOT, node: process.execPath, port: 0 });
  try {
    const ending = await play(stage, tellPlainly(json ? err : out));
    out(
      json ? `${JSON.stringify({ url: stage.sandbox.url, repository: REPOSITORY, ...ending })}
` : farewell(stage, ending, exit)
    );
    if (!exit) await untilInterrupted(surroundings.interrupted);
    return 0;
  } catch (error) {
    err(`
The story did not come out as told. ${error instanceof Error ? error.message : String(error)}
`);
    err(
      `The App's last words:
${stage.app.lines.slice(-10).map((line) => terminalLine(line)).join("\n")}
`
    );
    return 1;
  } finally {
    await stage.close();
  }
}
function farewell({ sandbox }, { number, mergeCommit }, exit) {
  const told = `
Every step was checked. ${sandbox.requests.length} requests, none that GitHub would not have had.
`;
  if (exit) return told;
  return `${told}
The local GitHub goes on at ${sandbox.url} (REST at / and /api/v3, GraphQL at /graphql). Go on with any client, for example:

  curl -H 'authorization: Bearer token-quinn' ${sandbox.url}/repos/${REPOSITORY}/issues/${number}/comments -d '{"body":"/hold in production -- let me look"}'
  curl -H 'authorization: Bearer token-dana' ${sandbox.url}/repos/${REPOSITORY}/commits/${mergeCommit}/check-runs

What this repository leaves open (${LEFT_OPEN.join(", ")}: ada pushes to main in the story), and how it is mended:

  GITHUB_TOKEN=token-ada holdpoint doctor ${REPOSITORY} --api-url ${sandbox.url} --fix

People: token-ada (admin), token-dana (author), token-rhea (backend), token-quinn (QA), token-otto (operations), token-octavia (lead).
Press Ctrl+C to end.
`;
}
export {
  runDemo
};
