import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  report
} from "./chunk-AOZOIGJF.js";
import {
  parseChecklist
} from "./chunk-QDCEP6BL.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";
import {
  refuse
} from "./chunk-3IAT66LG.js";
import "./chunk-6KRSBCYG.js";
import "./chunk-5GO6QO5R.js";

// src/cli/commands/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/checklist/templates/yaml-scalar.ts
function yamlScalar(text) {
  const plain = /^[A-Za-z][A-Za-z0-9._/-]*(?: [A-Za-z0-9._/-]+)*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

// src/checklist/templates/deployment.ts
function deployment(inputs) {
  return [...head(inputs), ...environmentSetup, ...codeQuality(inputs.checks), ...infrastructure, ...signOffs, ""].join(
    "\n"
  );
}
var placeholder = { users: ["replace_with_a_login"] };
function head({ environment, adviseUntil, roles = {} }) {
  const role = (name) => `  ${name}: ${holders(roles[name] ?? placeholder)}`;
  return [
    `# What must be true before anything is deployed to ${environment}.`,
    "# Holdpoint reads this file from the default branch only. Check it with `holdpoint validate`.",
    "version: 1",
    "",
    "# Who may sign: GitHub logins under `users`, teams as organisation/slug under `teams`.",
    "# Replace the placeholders; while they stand here nobody holds the role.",
    "roles:",
    role("lead"),
    role("qa"),
    role("ops"),
    "",
    "environments:",
    "  # The name of the environment on GitHub.",
    `  ${yamlScalar(environment)}:`,
    ...enforcement(adviseUntil),
    "    # Branches that may be deployed there. Without this key: the repository's default branch.",
    '    # branches: [main, "release/*"]',
    "    # Nobody signs a change that they wrote, committed or pushed. `off` would allow it.",
    "    separation-of-duties: change",
    "",
    "# Each item says in its title what must be true, and under exactly one further key how that is proved:",
    "# check, review, signoff, tick, file, or several of them under all or any.",
    "items:"
  ];
}
function enforcement(adviseUntil) {
  if (adviseUntil === null)
    return [
      "    # block holds the deployment, advise only says what it would have done, off asks nothing.",
      "    enforce: block"
    ];
  return [
    "    # Until this day it only says what it would have held; from then on it holds. `block` holds at once.",
    `    enforce: advise until ${adviseUntil}`
  ];
}
function holders({ teams = [], users = [] }) {
  const list = (key, names) => names.length === 0 ? [] : [`${key}: [${names.map(yamlScalar).join(", ")}]`];
  return `{ ${[...list("teams", teams), ...list("users", users)].join(", ")} }`;
}
var environmentSetup = [
  ...ticked("target-environment", "Environment setup", "Target environment is ready", "ops"),
  "",
  "  # Asked only of changes that touch such a file. Adapt the globs.",
  ...ticked("migrations", "Environment setup", "Database migrations are prepared", "ops", [
    'when: { paths: ["db/**", "migrations/**"] }'
  ]),
  "",
  "  # A tick is a box in the description of the pull request with the title as its text: - [ ] Configuration files are updated",
  ...ticked("configuration", "Environment setup", "Configuration files are updated", "ops"),
  "",
  ...ticked("environment-variables", "Environment setup", "Environment variables are set", "ops"),
  "",
  ...ticked("certificates", "Environment setup", "SSL certificates are valid", "ops"),
  ""
];
function codeQuality(checks) {
  const security = checks.filter(({ name }) => /secur|scan|codeql|audit|vuln/i.test(name));
  const performance = checks.filter((check) => !security.includes(check) && /perf|bench|load/i.test(check.name));
  const tests = checks.filter((check) => !security.includes(check) && !performance.includes(check));
  return [
    "  # A check run of exactly this name must have succeeded on the commit. With `workflow` nothing else can report it.",
    ...item("tests", "Code quality", "All tests are passing", checkLines(tests) ?? checkLines([exampleCheck]) ?? []),
    "",
    "  # An approval of the present head by somebody with push access. Narrow it with `from: [org/team, login]`.",
    ...item("code-review", "Code quality", "Code review is completed", ["review: { count: 1 }"]),
    "",
    ...item("security-scan", "Code quality", "Security scan is clean", checkLines(security) ?? ["tick: lead"]),
    "",
    ...item(
      "performance",
      "Code quality",
      "Performance tests are satisfactory",
      checkLines(performance) ?? ["tick: qa"]
    ),
    "",
    ...ticked("documentation", "Code quality", "Documentation is updated", "lead"),
    ""
  ];
}
var exampleCheck = { name: "test", workflow: ".github/workflows/ci.yml" };
function checkLines(checks) {
  const lines = checks.map(
    ({ name, workflow }) => `check: { name: ${yamlScalar(name)}, workflow: ${yamlScalar(workflow)} }`
  );
  if (lines.length === 0) return null;
  return lines.length === 1 ? lines : ["all:", ...lines.map((line) => `  - ${line}`)];
}
var infrastructure = [
  ...ticked("capacity", "Infrastructure", "Server resources are adequate", "ops"),
  "",
  ...ticked("load-balancer", "Infrastructure", "Load balancer is configured", "ops"),
  "",
  ...ticked("monitoring", "Infrastructure", "Monitoring is set up", "ops"),
  "",
  ...ticked("backups", "Infrastructure", "Backup systems are ready", "ops"),
  "",
  "  # The file must stand in the commit, with these headings and something under each.",
  ...item("rollback-plan", "Infrastructure", "Rollback plan is prepared", [
    "file: { path: docs/rollback.md, headings: [Triggers, Steps] }"
  ]),
  ""
];
var signOffs = [
  "  # A holder of the role comments `/signoff lead` on the pull request. A push resets it.",
  ...item("lead", "Sign-off", "Deployment lead signs off", ["signoff: lead"]),
  "",
  ...item("qa", "Sign-off", "QA lead signs off", ["signoff: qa"]),
  "",
  ...item("ops", "Sign-off", "Operations lead signs off", ["signoff: ops"])
];
function ticked(id, section, title, role, more = []) {
  return item(id, section, title, [...more, `tick: ${role}`]);
}
function item(id, section, title, lines) {
  return [`  ${id}:`, `    section: ${section}`, `    title: ${title}`, ...lines.map((line) => `    ${line}`)];
}

// src/checklist/templates/render.ts
var templates = { deployment };
function renderTemplate(name, inputs) {
  return templates[name](inputs);
}

// src/cli/workflow-jobs.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
var EVENTS = ["pull_request", "push", "merge_group"];
async function findWorkflowChecks(folder) {
  const directory = join(folder, ".github", "workflows");
  const names = await readdir(directory).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const found = await Promise.all(
    files.map(
      async (name) => checksOf(`.github/workflows/${name}`, await readFile(join(directory, name), "utf8").catch(() => ""))
    )
  );
  return found.flat();
}
function checksOf(workflow, text) {
  const root = parseMap(text);
  if (root === null || !eventsOf(root["on"]).some((event) => EVENTS.includes(event))) return [];
  const jobs = asMap(root["jobs"]) ?? {};
  return Object.entries(jobs).flatMap(([id, job]) => {
    const name = checkName(id, asMap(job));
    return name === null ? [] : [{ name, workflow }];
  });
}
function checkName(id, job) {
  if (job === null) return null;
  const given = typeof job["name"] === "string" ? job["name"] : id;
  const name = given.replaceAll(/\$\{\{.*?\}\}/g, "*");
  if (typeof job["uses"] === "string") return `${name} / *`;
  const matrix = asMap(asMap(job["strategy"])?.["matrix"]) !== null;
  return matrix && !name.includes("*") ? `${name} (*` : name;
}
function eventsOf(on) {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((event) => typeof event === "string");
  return Object.keys(asMap(on) ?? {});
}
function parseMap(text) {
  try {
    return asMap(parse(text, { maxAliasCount: 100, logLevel: "silent" }));
  } catch {
    return null;
  }
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
}

// src/cli/commands/init.ts
var ADVISE_DAYS = 14;
var DAY = 864e5;
async function runInit({ environment, json = false }, surroundings) {
  const checks = await findWorkflowChecks(surroundings.cwd);
  const adviseUntil = new Date(surroundings.now() + ADVISE_DAYS * DAY).toISOString().slice(0, 10);
  const text = renderTemplate("deployment", { environment, checks, adviseUntil });
  const parsed = parseChecklist(text, CHECKLIST_PATH);
  if (!parsed.ok) return report(parsed.problems, text, json, surroundings);
  const refusal = await writeNew(resolve(surroundings.cwd, CHECKLIST_PATH), text);
  if (refusal !== null) return refuse(surroundings, refusal, json);
  if (json) surroundings.out(`${JSON.stringify({ written: CHECKLIST_PATH, adviseUntil, checks }, null, 2)}
`);
  else surroundings.out(nextSteps(checks, adviseUntil));
  return 0;
}
async function writeNew(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "EEXIST") {
      return {
        code: "FILE_EXISTS",
        exit: 1,
        place: CHECKLIST_PATH,
        seen: "there is a checklist already",
        allowed: null,
        next: "edit it, and check it with `holdpoint validate`"
      };
    }
    return {
      code: "FILE_UNWRITABLE",
      exit: 1,
      place: CHECKLIST_PATH,
      seen: `the file cannot be written (${code})`,
      allowed: null,
      next: "mend the permissions of the folder"
    };
  }
}
function nextSteps(checks, adviseUntil) {
  const found = checks.length === 0 ? "No workflow here reports a check for pull requests; the checks in the file are examples." : `It asks for ${checks.length === 1 ? "the check" : `the ${checks.length} checks`} that the workflows here report.`;
  return [
    `Wrote ${CHECKLIST_PATH}. ${found}`,
    `Until ${adviseUntil} it only advises: it says what it would have held and holds nothing.`,
    "Next: fill in the people and teams under `roles`, run `holdpoint validate`, and merge the file into the default branch.",
    ""
  ].join("\n");
}
export {
  runInit
};
