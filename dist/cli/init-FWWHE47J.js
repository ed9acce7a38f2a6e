import {
  workflowJobs
} from "./chunk-E6C5HSDN.js";
import {
  report
} from "./chunk-MU4C6G3S.js";
import "./chunk-AAKX4AMO.js";
import "./chunk-X53V2BRR.js";
import "./chunk-2ZDC2LSD.js";
import {
  environmentForm,
  environmentPattern,
  loginPattern,
  parseChecklist,
  teamPattern
} from "./chunk-ZJKZ2U2B.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import {
  templateItems
} from "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import {
  evidenceKeys,
  placeholderLogin
} from "./chunk-OQEANZAU.js";
import {
  CODEOWNERS_PLACES,
  parseCodeowners
} from "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/checklist/templates/prove-by-checks.ts
var words = [
  ["dependencies", /depend/i],
  ["security-scan", /secur|scan|codeql|audit|vuln/i],
  ["performance", /perf|bench|load/i],
  ["smoke-tests", /smoke/i],
  ["migrations", /migrat/i]
];
function proveByChecks(items, checks) {
  return Object.fromEntries(
    Object.entries(items).map(([id, line]) => {
      const [only, ...more] = checks.filter((check) => itemProvedBy(check, items) === id).map((check) => ({ check: { ...check } }));
      if (only === void 0) return [id, line];
      const rest = Object.entries(line).filter(([key]) => !evidenceKeys.includes(key));
      const evidence = more.length === 0 ? only : { all: [only, ...more] };
      return [id, { ...Object.fromEntries(rest), title: line.title, ...evidence }];
    })
  );
}
function itemProvedBy({ name }, items) {
  const found = words.find(([item, pattern]) => Object.hasOwn(items, item) && pattern.test(name));
  return found?.[0] ?? "tests";
}

// src/checklist/templates/yaml-scalar.ts
function yamlScalar(text) {
  const plain = /^[A-Za-z][A-Za-z0-9._/-]*(?: [A-Za-z0-9._/-]+)*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

// src/checklist/templates/render-items.ts
var notes = [
  [
    mentions("tick"),
    ({ title }) => [
      `# A tick is a box in the description of the pull request with the title as its text: - [ ] ${title}`
    ]
  ],
  [
    mentions("check"),
    () => [
      "# A check run of exactly this name must have succeeded on the commit. With `workflow` nothing else can report it."
    ]
  ],
  [({ when }) => when !== void 0, () => ["# Asked only of changes that touch such a file. Adapt the globs."]],
  [
    mentions("review"),
    () => ["# An approval of the present head by somebody with push access. Narrow it with `from: [org/team, login]`."]
  ],
  [mentions("file"), () => ["# The file must stand in the commit, with these headings and something under each."]],
  [
    mentions("signoff"),
    () => [
      "# A holder of the role comments `/signoff` and the name of the item on the pull request. A push resets it."
    ]
  ],
  [({ ask }) => ask === "release", () => ["# Asked once, of the commit that is deployed; it never holds a merge."]],
  [
    ({ phase }) => phase !== void 0,
    () => ["# Items of another phase than `pre-deployment` are shown and checked, but no gate waits for them."]
  ]
];
function renderItems(items) {
  const open = [...notes];
  return Object.entries(items).flatMap(([id, line], index) => {
    const said = open.filter(([has]) => has(line));
    for (const one of said) open.splice(open.indexOf(one), 1);
    return [
      ...index === 0 ? [] : [""],
      ...said.flatMap(([, note]) => note(line)).map((text) => `  ${text}`),
      `  ${id}:`,
      ...renderLine(line).map((text) => `    ${text}`)
    ];
  });
}
var keysBefore = ["section", "title", "why", "phase", "ask", "when"];
function renderLine(line) {
  const given = keysBefore.flatMap((key) => line[key] === void 0 ? [] : [`${key}: ${flow(line[key])}`]);
  const evidence = evidenceKeys.filter((key) => Object.hasOwn(line, key));
  return [...given, ...evidence.flatMap((key) => renderEvidence(key, line[key]))];
}
function renderEvidence(key, value) {
  if (!Array.isArray(value)) return [`${key}: ${flow(value)}`];
  return [`${key}:`, ...value.map((part) => `  - ${flow(part).replace(/^\{ (.*) \}$/, "$1")}`)];
}
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`).join(", ")} }`;
  return typeof value === "string" ? yamlScalar(value) : String(value);
}
function mentions(kind) {
  return (line) => JSON.stringify(line).includes(`"${kind}":`);
}

// src/checklist/templates/roles-of.ts
var roleKeys = ["signoff", "tick"];
function rolesOf(items) {
  return [...new Set(Object.values(items).flatMap(named))];
}
function named(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(
    ([key, inner]) => roleKeys.includes(key) && typeof inner === "string" ? [inner] : named(inner)
  );
}

// src/checklist/templates/render.ts
var placeholder = { users: [placeholderLogin] };
function renderTemplate(name, inputs) {
  const items = proveByChecks(templateItems(name), inputs.checks);
  return [...head(items, inputs), ...renderItems(items), ""].join("\n");
}
function templateRoles(name) {
  return rolesOf(templateItems(name));
}
function head(items, { environment, adviseUntil, roles = {}, people = [] }) {
  return [
    `# What must be true before anything is deployed to ${environment}.`,
    "# Holdpoint reads this file from the default branch only. Check it with `holdpoint validate`.",
    "version: 1",
    "",
    "# Who may sign: GitHub logins under `users`, teams as organisation/slug under `teams`.",
    "# Replace the placeholders; while they stand here nobody holds the role.",
    ...people.length === 0 ? [] : [`# CODEOWNERS names ${people.join(", ")}.`],
    "roles:",
    ...rolesOf(items).map((role) => `  ${role}: ${holders(roles[role] ?? placeholder)}`),
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
    "# check, review, signoff, tick, file and others, or several of them under all or any. Take out what does not concern you.",
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

// src/cli/init-questions.ts
async function askForInputs(template, known, asksEnvironment, person) {
  const environment = asksEnvironment ? await answerTo(`Environment to guard [${known.environment}]: `, environmentFrom(known.environment), person) : { value: known.environment };
  if (environment === null) return null;
  const roles = {};
  if (known.people.length > 0) person.tell(`CODEOWNERS names ${terminalLine(known.people.join(", "))}.
`);
  for (const role of templateRoles(template)) {
    const holders2 = await answerTo(
      `Who holds the role ${role}? Logins, or teams as organisation/slug [later]: `,
      holdersFrom,
      person
    );
    if (holders2 === null) return null;
    if (holders2.value !== null) roles[role] = holders2.value;
  }
  const checks = known.checks.length === 0 ? { value: [] } : await askForChecks(known.checks, person);
  return checks === null ? null : { ...known, environment: environment.value, roles, checks: checks.value };
}
async function askForChecks(found, person) {
  person.tell("Checks that the workflows here report:\n");
  for (const [index, { name, workflow }] of found.entries())
    person.tell(`  ${index + 1}  ${terminalLine(name)} (${terminalLine(workflow)})
`);
  return answerTo("Which of them must have succeeded? Numbers, or none [all]: ", checksFrom(found), person);
}
async function answerTo(question, understand, { ask, tell }) {
  for (; ; ) {
    const text = await ask(question);
    if (text === null) return null;
    const understood = understand(text.trim());
    if ("value" in understood) return understood;
    tell(`${terminalLine(understood.refused)}
`);
  }
}
function environmentFrom(usual) {
  return (text) => {
    const name = text === "" ? usual : text;
    if (new RegExp(environmentPattern).test(name)) return { value: name };
    return { refused: `"${name}" cannot be named in a checklist; allowed: ${environmentForm}.` };
  };
}
function holdersFrom(text) {
  const names = words2(text).map((word) => word.replace(/^@/, ""));
  if (names.length === 0) return { value: null };
  const teams = names.filter((name) => new RegExp(teamPattern).test(name));
  const users = names.filter((name) => new RegExp(loginPattern).test(name));
  const strange = names.find((name) => !teams.includes(name) && !users.includes(name));
  if (strange === void 0) return { value: { teams: [...new Set(teams)], users: [...new Set(users)] } };
  return { refused: `"${strange}" is neither a login such as octocat nor a team such as acme/qa.` };
}
function checksFrom(found) {
  return (text) => {
    if (text === "" || text === "all") return { value: found };
    if (text === "none") return { value: [] };
    const numbers = words2(text).map(Number);
    const strange = numbers.some((number) => found[number - 1] === void 0);
    if (strange) return { refused: `"${text}" is not a list of numbers from 1 to ${found.length}, nor all or none.` };
    return { value: found.filter((_, index) => numbers.includes(index + 1)) };
  };
}
function words2(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

// src/cli/known-people.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function knownPeople(folder) {
  const texts = await Promise.all(
    CODEOWNERS_PLACES.map((path) => readFile(join(folder, path), "utf8").catch(() => null))
  );
  const rules = parseCodeowners(texts.find((text) => text !== null) ?? "");
  if ("badLine" in rules) return [];
  return [...new Set(rules.flatMap(({ owners }) => [...owners.teams, ...owners.users]))];
}

// src/cli/workflow-jobs.ts
import { readdir, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var EVENTS = ["pull_request", "push", "merge_group"];
async function findWorkflowChecks(folder) {
  const directory = join2(folder, ".github", "workflows");
  const names = await readdir(directory).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const found = await Promise.all(
    files.map(
      async (name) => checksOf(`.github/workflows/${name}`, await readFile2(join2(directory, name), "utf8").catch(() => ""))
    )
  );
  return found.flat();
}
function checksOf(workflow, text) {
  const jobs = workflowJobs(text);
  if (jobs === null || !jobs.events.some((event) => EVENTS.includes(event))) return [];
  return jobs.names.map((name) => ({ name, workflow }));
}

// src/cli/commands/init.ts
var ENVIRONMENT = "production";
var ADVISE_DAYS = 14;
var DAY = 864e5;
async function runInit(options, surroundings) {
  const { template, json = false } = options;
  const inputs = await inputsOf(options, surroundings);
  if (inputs === null) return refuse(surroundings, brokenOff, json);
  const text = renderTemplate(template, inputs);
  const parsed = parseChecklist(text, CHECKLIST_PATH);
  if (!parsed.ok) return report(parsed.problems, text, json, surroundings);
  const refusal = await writeNew(resolve(surroundings.cwd, CHECKLIST_PATH), text);
  if (refusal !== null) return refuse(surroundings, refusal, json);
  const { checks, adviseUntil } = inputs;
  if (json)
    surroundings.out(`${JSON.stringify({ written: CHECKLIST_PATH, template, adviseUntil, checks }, null, 2)}
`);
  else surroundings.out(nextSteps(checks, adviseUntil));
  return 0;
}
async function inputsOf({ template, environment, yes = false, json = false }, surroundings) {
  const checks = await findWorkflowChecks(surroundings.cwd);
  const adviseUntil = new Date(surroundings.now() + ADVISE_DAYS * DAY).toISOString().slice(0, 10);
  const people = await knownPeople(surroundings.cwd);
  const known = { environment: environment ?? ENVIRONMENT, checks, people, roles: {} };
  const { ask } = surroundings;
  if (yes || json || ask === null) return { ...known, adviseUntil };
  const given = await askForInputs(template, known, environment === void 0, { ask, tell: surroundings.out });
  return given === null ? null : { ...given, adviseUntil };
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
var brokenOff = {
  code: "USAGE",
  exit: 2,
  place: "holdpoint init",
  seen: "the answers ended before the questions did; nothing is written",
  allowed: null,
  next: "answer them, or give `--yes` to be asked nothing"
};
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
