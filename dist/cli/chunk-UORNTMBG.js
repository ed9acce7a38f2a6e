import {
  CHECKLIST
} from "./chunk-PIMCRZS6.js";
import {
  noPolicies,
  parseChecklist
} from "./chunk-ZJKZ2U2B.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";

// src/doctor/looked.ts
function valueOf(looked) {
  return looked.known ? looked.value : null;
}

// src/doctor/workflow/gate-steps.ts
var USES = /^[\w.-]+\/holdpoint@/i;
var COMMAND = /\bholdpoint\s+gate\b/;
function gateSteps(workflow) {
  return workflow.jobs.flatMap(
    (job) => job.steps.flatMap((step, index) => {
      const written = askedEnvironment(step);
      if (written === null) return [];
      const environment = written.includes("${{") || written.includes("$") ? null : written;
      return [{ workflow, job, step, index, environment, written }];
    })
  );
}
function actionRef({ uses }) {
  return uses !== null && USES.test(uses) ? uses.slice(uses.indexOf("@") + 1) : null;
}
function asksAbout(gate, environment) {
  return gate.environment !== null && sameName(gate.environment, environment);
}
function askedEnvironment(step) {
  if (actionRef(step) !== null) return step.with.get("environment") ?? "";
  if (step.run === null || !COMMAND.test(step.run)) return null;
  return /--environment[= ]+["']?((?:\$\{\{.*?\}\}|[^"'\s])+)/.exec(step.run)?.[1] ?? "";
}
function gatesOf(workflows, environments) {
  return workflows.flatMap(gateSteps).flatMap((gate) => {
    if (gate.environment === null) return environments.length === 0 ? [] : [gate];
    const environment = environments.find((name) => asksAbout(gate, name));
    return environment === void 0 ? [] : [{ ...gate, environment }];
  });
}

// src/doctor/guarded.ts
function keptEnvironments({ checklist }) {
  if (checklist.state !== "valid") return [];
  return checklist.checklist.environments.filter(({ enforce }) => enforce !== "off");
}
function keptNames(facts) {
  if (facts.checklist.state === "valid") return keptEnvironments(facts).map(({ name }) => name);
  const asked = facts.workflows.flatMap(gateSteps).flatMap(({ environment }) => environment ?? []);
  return [...new Set(asked)];
}
function keptOnGitHub(facts) {
  return keptEnvironments(facts).flatMap((environment) => {
    const github = onGitHub(facts, environment.name);
    return github === null ? [] : [{ environment, github }];
  });
}
function onGitHub({ github }, name) {
  return valueOf(github.environments)?.find((one) => sameName(one.name, name)) ?? null;
}
function hasOurRule({ github: { app } }, { rules }) {
  if (!rules.known) return null;
  if (app === null) return rules.value.length === 0 ? false : null;
  return rules.value.includes(app.id);
}
function isHeldByGitHub(facts, name) {
  const github = onGitHub(facts, name);
  return github !== null && hasOurRule(facts, github) === true && github.adminsBypass === false;
}
function levelOf(facts, environment) {
  const names = environment === null ? keptNames(facts) : [environment];
  return names.every((name) => isHeldByGitHub(facts, name)) ? "risk" : "hole";
}

// src/doctor/workflow/read-workflow.ts
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";

// src/doctor/workflow/secrets.ts
function usesSecret(text, name) {
  return new RegExp(String.raw`(?<![\w.-])secrets\s*(?:\.\s*|\[\s*')${name}\b`, "i").test(text) || usesAnySecret(text);
}
function usesSecrets(text) {
  return /(?<![\w.-])secrets\s*(?:\.\s*|\[\s*')(?!github_token\b)\w/i.test(text) || usesAnySecret(text);
}
function usesAnySecret(text) {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].some(([, inner = ""]) => {
    const bare = inner.replaceAll(/\[\s*'[^']*'\s*\]/g, ".x").replaceAll(/'[^']*'/g, "''");
    return /(?<![\w.-])secrets(?![\w-]|\s*\.\s*\w)/i.test(bare);
  });
}

// src/doctor/workflow/read-workflow.ts
function readWorkflow(path, text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
  const root = document.errors.length > 0 ? null : fieldsOf(plain(document));
  const jobs = fieldsOf(root?.["jobs"]);
  if (root === null || jobs === null) return null;
  const lineOf = (keys) => lines.linePos(offsetOf(document, keys)).line;
  return {
    path,
    events: eventsOf(root["on"] ?? root["true"]),
    permissions: permissionsOf(root["permissions"]),
    concurrency: concurrencyOf(root["concurrency"]),
    env: allText(root["env"]),
    jobs: Object.entries(jobs).flatMap(([id, job]) => {
      const fields = fieldsOf(job);
      return fields === null ? [] : [jobOf(id, fields, lineOf)];
    })
  };
}
function plain(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}
function offsetOf(document, keys) {
  const last = keys.at(-1);
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === last);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  const found = document.getIn(keys, true);
  return hasRange(found) ? found.range[0] : 0;
}
function hasRange(thing) {
  return typeof thing === "object" && thing !== null && "range" in thing && Array.isArray(thing.range);
}
function jobOf(id, job, lineOf) {
  const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
  return {
    id,
    name: textOf(job["name"]),
    line: lineOf(["jobs", id]),
    needs: textsOf(job["needs"]),
    condition: conditionOf(job["if"]),
    environment: environmentOf(job["environment"]),
    permissions: permissionsOf(job["permissions"]),
    concurrency: concurrencyOf(job["concurrency"]),
    continueOnError: flagOf(job["continue-on-error"]),
    outputs: textsByName(job["outputs"]),
    runsOn: labelsOf(job["runs-on"]),
    uses: textOf(job["uses"]),
    with: textsByName(job["with"]),
    givesSecrets: job["secrets"] === "inherit" || usesSecrets(allText(job["secrets"])),
    text: allText(job),
    steps: steps.flatMap((step, index) => {
      const fields = fieldsOf(step);
      return fields === null ? [] : [stepOf(fields, lineOf(["jobs", id, "steps", index]))];
    })
  };
}
function stepOf(step, line) {
  return {
    id: textOf(step["id"]),
    line,
    uses: textOf(step["uses"]),
    run: textOf(step["run"]),
    condition: conditionOf(step["if"]),
    continueOnError: flagOf(step["continue-on-error"]),
    with: textsByName(step["with"])
  };
}
function eventsOf(on) {
  return typeof on === "string" || Array.isArray(on) ? textsOf(on) : Object.keys(fieldsOf(on) ?? {});
}
function conditionOf(value) {
  if (value === void 0 || value === null) return { kind: "none" };
  if (typeof value !== "string") return { kind: "expression", text: textOf(value) ?? "?" };
  if (!value.includes("${{")) return { kind: "expression", text: value.trim() };
  const inner = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value)?.[1];
  return inner === void 0 ? { kind: "text", text: value } : { kind: "expression", text: inner.trim() };
}
function environmentOf(value) {
  const name = textOf(typeof value === "object" ? fieldsOf(value)?.["name"] : value);
  return name === null ? null : { name, expression: name.includes("${{") };
}
function permissionsOf(value) {
  if (value === void 0) return { kind: "unsaid" };
  if (value === "read-all") return { kind: "all", access: "read" };
  if (value === "write-all") return { kind: "all", access: "write" };
  return { kind: "named", by: textsByName(value) };
}
function concurrencyOf(value) {
  if (value === void 0 || value === null) return null;
  return { cancels: flagOf(fieldsOf(value)?.["cancel-in-progress"]) };
}
function flagOf(value) {
  if (value === void 0 || value === null || value === false || value === "false") return "no";
  return value === true || value === "true" ? "yes" : "expression";
}
function labelsOf(value) {
  const fields = fieldsOf(value);
  if (fields === null) return textsOf(value).map((label) => label.toLowerCase());
  const group = textOf(fields["group"]);
  return [...group === null ? [] : [`group:${group}`], ...textsOf(fields["labels"])].map(
    (label) => label.toLowerCase()
  );
}
function textsByName(value) {
  const fields = fieldsOf(value) ?? {};
  return new Map(
    Object.entries(fields).flatMap(([name, one]) => {
      const text = textOf(one);
      return text === null ? [] : [[name, text]];
    })
  );
}
function textsOf(value) {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}
function allText(value) {
  if (typeof value !== "object" || value === null) return textOf(value) ?? "";
  return Object.values(value).map(allText).join("\n");
}
function textOf(value) {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
}

// src/doctor/from-files.ts
function factsFromFiles(files, policies = noPolicies) {
  const workflows = files.workflows.map(({ path, text }) => ({ path, workflow: readWorkflow(path, text) }));
  const broken = workflows.filter(({ workflow }) => workflow === null);
  const checklist = checklistFact(files.checklist, policies);
  return {
    checklist: checklist.fact,
    workflows: workflows.flatMap(({ workflow }) => workflow ?? []),
    codeowners: { known: true, value: files.codeowners },
    unread: [
      ...checklist.unread,
      ...broken.map(({ path }) => ({
        environment: null,
        what: `what ${path} does`,
        why: "it is no workflow that can be read",
        next: "Mend it; GitHub does not run it either."
      }))
    ]
  };
}
function checklistFact(source, policies) {
  if (source === null) return { fact: { state: "missing" }, unread: [] };
  const parsed = parseChecklist(source, CHECKLIST, policies);
  if (parsed.ok) return { fact: { state: "valid", checklist: parsed.checklist }, unread: [] };
  const wanted = parsed.wanted ?? [];
  if (wanted.length === 0) return { fact: { state: "broken", problems: parsed.problems }, unread: [] };
  const unread = wanted.map((reference) => ({
    environment: null,
    what: `what the checklist says with the policy ${reference}`,
    why: "the policy was not read",
    next: "Give a token that may read its repository, or its file with --policy."
  }));
  return { fact: { state: "unread" }, unread };
}
function wantedPolicies(source, policies) {
  if (source === null) return [];
  const parsed = parseChecklist(source, CHECKLIST, policies);
  return parsed.ok ? [] : parsed.wanted ?? [];
}

export {
  valueOf,
  gateSteps,
  actionRef,
  asksAbout,
  gatesOf,
  keptEnvironments,
  keptNames,
  keptOnGitHub,
  onGitHub,
  hasOurRule,
  levelOf,
  usesSecret,
  factsFromFiles,
  wantedPolicies
};
