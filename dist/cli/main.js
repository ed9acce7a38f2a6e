#!/usr/bin/env node
import {
  templateNames
} from "./chunk-QCRBFIOV.js";
import {
  parseAppId,
  parseChangeNumber,
  parseCommit,
  parseEnvironment,
  parseInstant,
  parseLedgerAnchor,
  parseLedgerName,
  parsePort,
  parseRepository,
  parseTarget,
  parseUrl,
  parseWait
} from "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import {
  abilities
} from "./chunk-IAFWJWC6.js";
import "./chunk-Z42FPPNY.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/main.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/cli/program.ts
import { Command, CommanderError } from "commander";
import { readFileSync } from "node:fs";

// src/cli/option-parts.ts
import { InvalidArgumentError } from "commander";
var JSON_OPTION = ["--json", "print one JSON object instead of text"];
function checked(parse) {
  return (text) => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    throw new InvalidArgumentError(`Allowed is ${parsed.problem.allowed}. Next: ${parsed.problem.next}.`);
  };
}
function checkedEach(parse) {
  const one = checked(parse);
  return (text, before) => [...before, one(text)];
}

// src/cli/declare-app.ts
var CHOICES = [
  ["--name <name>", "its name on GitHub, at most 34 characters, taken by nobody else", checked(parseName), "Holdpoint"],
  ["--organization <login>", "the organisation that will own it; default: you", checked(parseLogin)],
  [
    "--url <url>",
    "the public https address that GitHub will reach the App at, without the path",
    checked(parsePublicUrl)
  ]
];
function declareApp(program, surroundings, settle) {
  const app = program.command("app").description("Register the App on GitHub with the permissions it needs and no others.");
  withChoices(app.command("create")).description("Register the App by two clicks in a browser, and write its key and its secret into a new file.").option("--out <file>", "the file; it must not be there yet", "holdpoint.env").option("--port <number>", "the port of the page on 127.0.0.1; 0 takes a free one", checked(parsePort), 0).option(...JSON_OPTION).action(
    async (options) => settle(await (await import("./app-create-PQJJYSFC.js")).runAppCreate(options, surroundings))
  );
  withChoices(app.command("manifest")).description("Print the manifest of the App as JSON, for whoever registers it by hand.").action(
    async (options) => settle((await import("./app-manifest-IN2YFQUQ.js")).runAppManifest(options, surroundings))
  );
}
function withChoices(command) {
  const [name, organization, url] = CHOICES;
  return command.option(...name).option(...organization).option(...url).option(
    "--with <abilities>",
    `what it is to do besides, with one more permission each: ${abilities.join(", ")}; separated by commas`,
    checked(parseAbilities),
    []
  ).option(
    "--api-url <url>",
    "address of the REST API; default: as the environment says, or github.com",
    checked(parseUrl)
  );
}
function parseName(text) {
  const name = text.trim();
  if (/^[\w .-]{1,34}$/.test(name)) return { ok: true, value: name };
  return refused(
    text,
    "1 to 34 letters, digits, blanks, dots, dashes and underlines",
    "name it for example `Holdpoint acme`"
  );
}
function parseLogin(text) {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(text)) return { ok: true, value: text };
  return refused(text, "an organisation's login", "write for example `acme`");
}
function parsePublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.username === "" && url.search === "" && url.hash === "";
  if (url !== null && isPlain && url.protocol === "https:") return { ok: true, value: url.href.replace(/\/+$/, "") };
  return refused(text, "an https address that GitHub reaches", "write for example `https://holdpoint.example.com`");
}
function parseAbilities(text) {
  const words = text.split(",").map((word) => word.trim());
  const known = words.flatMap((word) => abilities.filter((ability) => ability === word));
  if (known.length === words.length) return { ok: true, value: [...new Set(known)] };
  return refused(text, abilities.join(", "), "write for example `--with dispatch,queue`");
}
function refused(text, allowed, next) {
  return { ok: false, problem: { seen: JSON.stringify(text.slice(0, 80)), allowed, next } };
}

// src/cli/declare-commands.ts
import { Option } from "commander";

// src/cli/declare-ledger.ts
function declareLedger(program, surroundings, settle) {
  program.command("queue").description(
    "Show what the App has to look at, and what it could not; also while it runs. Exit 1: something was given up."
  ).option(...JSON_OPTION).action(async (options) => settle(await (await import("./queue-D2WCJEDZ.js")).runQueue(options, surroundings)));
  const ledger = program.command("ledger").description("Check and show the App's memory, in the database or folder that `serve` uses.");
  ledger.command("verify").description("Check every entry. Exit 1 names the first one that was changed, removed or added by something else.").option(
    "--anchor <anchor>",
    "LEDGER:SEQ:HASH from a check run, which must still be held; may be given many times",
    checkedEach(parseLedgerAnchor),
    []
  ).option(...JSON_OPTION).action(
    async (options) => settle(await (await import("./ledger-verify-4YGC72HE.js")).runLedgerVerify(options, surroundings))
  );
  ledger.command("show").description("Print what stands in the ledger, oldest first.").option("--change <number>", "only what concerns this pull request", checked(parseChangeNumber)).option(...JSON_OPTION).action(
    async (options) => settle(await (await import("./ledger-show-DMNH6HQY.js")).runLedgerShow(options, surroundings))
  );
  ledger.command("backup").description("Copy everything that the App keeps, as of one moment, into a new file; also while the App runs.").argument("<file>", "the backup; it must not be there yet").option(...JSON_OPTION).action(
    async (file, options) => settle(await (await import("./ledger-backup-GQU2GQFV.js")).runLedgerBackup({ file, ...options }, surroundings))
  );
  ledger.command("restore").description("Put a backup in the place of what the App keeps, while it does not run. What stood there is kept.").argument("<file>", "the backup").option(...JSON_OPTION).action(
    async (file, options) => settle(await (await import("./ledger-backup-GQU2GQFV.js")).runLedgerRestore({ file, ...options }, surroundings))
  );
  ledger.command("accept-loss").description(
    "Go on with this ledger though check runs point to another one, or to a later state of it. What people said in what is lost no longer counts against opening, and the reason is written down."
  ).requiredOption("--lost <name>", "the ledger that is lost: the front of LEDGER:SEQ:HASH", checked(parseLedgerName)).argument("<reason...>", "why, behind --").option(...JSON_OPTION).action(
    async (reason, options) => settle(
      await (await import("./ledger-accept-loss-LODG2IUE.js")).runLedgerAcceptLoss({ reason: reason.join(" "), ...options }, surroundings)
    )
  );
}

// src/cli/declare-commands.ts
var REPOSITORY_OPTION = [
  "--repo <owner/name>",
  "the repository; default: $GITHUB_REPOSITORY",
  checked(parseRepository)
];
var API_OPTION = [
  "--api-url <url>",
  "address of the REST API; default: $GITHUB_API_URL or https://api.github.com",
  checked(parseUrl)
];
function declareCommands(program, surroundings, settle) {
  declareFileCommands(program, surroundings, settle);
  declareGitHubCommands(program, surroundings, settle);
  declareServers(program, surroundings, settle);
  declareLedger(program, surroundings, settle);
}
function declareFileCommands(program, surroundings, settle) {
  program.command("init").description(
    "Write a commented checklist to .github/holdpoint.yml, with the checks that the workflows here report. On a terminal it asks what it needs to know."
  ).addOption(
    new Option("--template <name>", "the lines to start from").choices([...templateNames]).default("deployment")
  ).option(
    "--environment <name>",
    "the environment to guard; default: asked for, else production",
    checked(parseEnvironment)
  ).option("--yes", "ask nothing").option(...JSON_OPTION).action(async (options) => settle(await (await import("./init-FWWHE47J.js")).runInit(options, surroundings)));
  program.command("validate").description(
    "Check a checklist; every problem is printed with line and column, and so is what was most likely not meant, as a warning."
  ).argument("[file]", "the checklist", CHECKLIST_PATH).option("--strict", "end with 1 for warnings too").option(
    "--policy <file>",
    "file of a policy that it extends, by its name: a file all.yml for acme/.github:policies/all.yml. May be given several times",
    (file, files) => [...files ?? [], file]
  ).option(
    "--live",
    "look up on GitHub what the file names: people, teams, checks, workflows, files, branches, environments, labels. The token is read from $GITHUB_TOKEN or $GH_TOKEN"
  ).option(...REPOSITORY_OPTION).option(...API_OPTION).option(...JSON_OPTION).action(
    async (file, options) => settle(await (await import("./validate-IVMLIUVN.js")).runValidate({ file, ...options }, surroundings))
  );
  program.command("explain").description("Judge recorded facts offline and show the reasoning. The same core as the App and the Action.").requiredOption("--checklist <file>", "the checklist to judge by").requiredOption("--facts <file>", "facts recorded by `holdpoint facts`").option(
    "--environment <name>",
    "judge this environment only; default: every gate the change meets",
    checked(parseEnvironment)
  ).option(
    "--now <time>",
    "judge as of this time, for example 2026-11-21T20:00:00Z; default: the time in the facts",
    checked(parseInstant)
  ).option(...JSON_OPTION).action(async (options) => settle(await (await import("./explain-7V674IFD.js")).runExplain(options, surroundings)));
}
function declareGitHubCommands(program, surroundings, settle) {
  program.command("facts").description(
    "Record from GitHub what is known about a pull request or a commit. The token is read from $GITHUB_TOKEN or $GH_TOKEN."
  ).argument("<target>", "a pull request by its number, or a full commit id", checked(parseTarget)).option("--environment <name>", "the environment the facts are for; default: every one", checked(parseEnvironment)).option("--checklist <file>", "a checklist that is not merged yet: what it needs is recorded too").option("--out <file>", "write to this file instead of the standard output").option(...REPOSITORY_OPTION).option(...API_OPTION).option("--app-id <number>", "the App whose check runs are ours", checked(parseAppId)).option(...JSON_OPTION).action(
    async (target, options) => settle(await (await import("./facts-XFXRRHSE.js")).runFacts({ target, ...options }, surroundings))
  );
  program.command("gate").description(
    "Ask whether a commit may be deployed: exit 0 only when the gate is open. The same as the Action, for any other CI."
  ).requiredOption("--environment <name>", "the environment to deploy to", checked(parseEnvironment)).requiredOption("--sha <commit>", "the full id of the commit to deploy", checked(parseCommit)).option(...REPOSITORY_OPTION).option(...API_OPTION).option("--app-id <number>", "demand the verdict of this App besides", checked(parseAppId)).option("--wait <time>", "wait so long while the verdict is pending, for example 30m", checked(parseWait)).option(...JSON_OPTION).action(async (options) => settle(await (await import("./gate-NOPA34V6.js")).runGate(options, surroundings)));
}
function declareServers(program, surroundings, settle) {
  program.command("serve").description("Run the App. Its settings are read from the environment.").option("--shadow", "judge beside the App that runs, tell what it shows otherwise, and write nothing to GitHub").option("--pull", "ask GitHub for webhooks instead of being reached by them; behind a firewall, for example").option(...JSON_OPTION).action(async (options) => settle(await (await import("./serve-Z43L7XR2.js")).runServe(options, surroundings)));
  program.command("sandbox").description("Serve a local GitHub from a seed file, for any client that speaks to GitHub.").requiredOption("--seed <file>", "users, organisations, repositories, apps and tokens as YAML").option("--port <number>", "the port on 127.0.0.1; 0 takes a free one", checked(parsePort), 4010).option("--with-app <slug>", "run the Holdpoint App beside it, as this app of the seed").option(...JSON_OPTION).action(async (options) => settle(await (await import("./sandbox-SPMOHMVU.js")).runSandbox(options, surroundings)));
  program.command("demo").description("Play the whole story against a local GitHub: a checklist, a pull request, sign-offs, a deployment.").option("--exit", "end when the story is told, instead of going on serving").option(...JSON_OPTION).action(async (options) => settle(await (await import("./demo-FTGD4XGX.js")).runDemo(options, surroundings)));
}

// src/cli/declare-doctor.ts
function declareDoctor(program, surroundings, settle) {
  program.command("doctor").description(
    "Examine a repository for ways around its gates: rules, secrets, branches, workflows, the App. It changes nothing. The token is read from $GITHUB_TOKEN or $GH_TOKEN; an administrator sees everything."
  ).argument("[repository]", "owner/name; default: $GITHUB_REPOSITORY", checked(parseRepository)).option("--environment <name>", "only what concerns this environment", checked(parseEnvironment)).option("--fix", "print what people have to click, run and write, in order").option("--local <folder>", "examine workflows and checklist of a working tree, without asking GitHub").option(
    "--policy <file>",
    "with --local: file of a policy that the checklist extends. May be given several times",
    (file, files) => [...files ?? [], file]
  ).option(
    "--app-id <number>",
    "the App that is meant; default: the one that its checks or the workflows name",
    checked(parseAppId)
  ).option(
    "--api-url <url>",
    "address of the REST API; default: $GITHUB_API_URL or https://api.github.com",
    checked(parseUrl)
  ).option(...JSON_OPTION).action(async (repository, options) => {
    const { runDoctor } = await import("./doctor-3ZRPREJV.js");
    const repo = repository === void 0 ? {} : { repo: repository };
    settle(await runDoctor({ ...repo, ...options }, surroundings));
  });
}

// src/cli/declare-rehearse.ts
var MOST = 100;
function declareRehearse(program, surroundings, settle) {
  program.command("rehearse").description(
    "Tell what a checklist would have said about the pull requests that were merged last, and how much each role would have had to sign. The token is read from $GITHUB_TOKEN or $GH_TOKEN."
  ).option("--checklist <file>", "the checklist to rehearse", CHECKLIST_PATH).option("--last <number>", "how many merged pull requests", checked(parseLast), 20).option("--repo <owner/name>", "the repository; default: $GITHUB_REPOSITORY", checked(parseRepository)).option(
    "--api-url <url>",
    "address of the REST API; default: $GITHUB_API_URL or https://api.github.com",
    checked(parseUrl)
  ).option(...JSON_OPTION).action(
    async (options) => settle(await (await import("./rehearse-CLXD4QOT.js")).runRehearse(options, surroundings))
  );
}
function parseLast(text) {
  const last = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (last <= MOST) return { ok: true, value: last };
  const seen = JSON.stringify(text.slice(0, 80));
  return { ok: false, problem: { seen, allowed: `a whole number from 1 to ${MOST}`, next: "write for example `20`" } };
}

// src/cli/declare-test.ts
function declareTest(program, surroundings, settle) {
  program.command("test").description("Judge recorded facts by the checklist, and compare with what a test file expects. Offline.").argument("[file]", "the test file", ".github/holdpoint.test.yml").option(
    "--now <time>",
    "judge as of this time where a case names none; default: the time in the facts",
    checked(parseInstant)
  ).option(...JSON_OPTION).action(
    async (file, options) => settle(await (await import("./test-NNTNIMSV.js")).runTest({ file, ...options }, surroundings))
  );
}

// src/cli/program.ts
async function runCli(args, surroundings) {
  let exit2 = 2;
  const program = newProgram(surroundings);
  const settle = (code) => {
    exit2 = code;
  };
  declareCommands(program, surroundings, settle);
  declareApp(program, surroundings, settle);
  declareDoctor(program, surroundings, settle);
  declareTest(program, surroundings, settle);
  declareRehearse(program, surroundings, settle);
  try {
    await program.parseAsync([...args], { from: "user" });
    return exit2;
  } catch (error) {
    if (error instanceof CommanderError) return isAnswered(error, args) ? 0 : 2;
    return refuse(surroundings, broken(error), args.includes("--json"));
  }
}
function isAnswered({ code, exitCode }, [first]) {
  return exitCode === 0 || code === "commander.help" && first === "help";
}
function newProgram(surroundings) {
  return new Command("holdpoint").description("Holds every deployment until its checklist is proved and signed.").version(ownVersion(), "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showHelpAfterError("(see holdpoint help)").showSuggestionAfterError(true).addHelpText("after", "\nExit status: 0 go or done, 1 no-go or problems, 2 wrong usage, 3 could not be verified.").configureOutput({
    writeOut: surroundings.out,
    writeErr: surroundings.err,
    getOutHelpWidth: () => surroundings.width,
    getErrHelpWidth: () => surroundings.width
  }).exitOverride();
}
function ownVersion() {
  const read = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const version = typeof read === "object" && read !== null && "version" in read ? read.version : void 0;
  return typeof version === "string" ? version : "unknown";
}
function broken(error) {
  return {
    code: "BROKEN",
    exit: 3,
    place: "holdpoint",
    seen: `the command broke off: ${error instanceof Error ? error.message : String(error)}`,
    allowed: null,
    next: "run it again; if it stays, report it with this line"
  };
}

// src/cli/terminal-questions.ts
import { createInterface } from "node:readline/promises";
async function askAtTerminal(question) {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise((resolve) => {
      lines.once("close", () => resolve(null));
      void lines.question(question).then(resolve, () => resolve(null));
    });
  } finally {
    lines.close();
  }
}

// src/cli/main.ts
process.exitCode = 3;
var interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());
var { stdout, env } = process;
var colour = stdout.isTTY && env["NO_COLOR"] === void 0 && env["TERM"] !== "dumb";
var exit = await runCli(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env,
  cwd: process.cwd(),
  colour,
  width: stdout.columns ?? 100,
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  ask: process.stdin.isTTY && stdout.isTTY ? askAtTerminal : null,
  interrupted: interruption.signal
});
stdout.write("", () => process.exit(exit));
