import {
  actionRef,
  asksAbout,
  factsFromFiles,
  gateSteps,
  gatesOf,
  hasOurRule,
  keptEnvironments,
  keptNames,
  keptOnGitHub,
  levelOf,
  onGitHub,
  usesSecret,
  valueOf
} from "./chunk-UORNTMBG.js";
import {
  CHECKLIST,
  isOver
} from "./chunk-PIMCRZS6.js";
import {
  wrap
} from "./chunk-WVO3AZOC.js";
import {
  emptyRoles,
  withMembers
} from "./chunk-BEYYW2TV.js";
import "./chunk-NWNODPP4.js";
import {
  namedPolicies
} from "./chunk-AAKX4AMO.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import "./chunk-ZJKZ2U2B.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import {
  peopleWarnings
} from "./chunk-LOHRZJZN.js";
import {
  isAskedIn
} from "./chunk-KIJVDRWW.js";
import {
  allowsBranch
} from "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import {
  anyGlobMatches,
  globMatches,
  globMistake,
  ruleFor
} from "./chunk-OQEANZAU.js";
import {
  CODEOWNERS_PLACES,
  parseCodeowners
} from "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import {
  eventsFor,
  permissionsFor
} from "./chunk-IAFWJWC6.js";
import "./chunk-Z42FPPNY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/doctor.ts
import { resolve } from "node:path";

// src/doctor/workflow/expression.ts
var TOKEN = /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?))(?![\w.])|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[!<>()[\].,*]))/giy;
var DEEPEST = 100;
function parseExpression(text) {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  try {
    const read = reader.or();
    return reader.atEnd() ? read : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
var Unreadable = class extends Error {
};
function tokensOf(text) {
  const tokens = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === void 0) return null;
    for (const kind of ["text", "number", "name", "sign"]) {
      const found2 = groups[kind];
      if (found2 !== void 0) tokens.push({ kind, text: found2 });
    }
  }
  return tokens;
}
var Reader = class {
  #tokens;
  #at = 0;
  #depth = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  atEnd() {
    return this.#at === this.#tokens.length;
  }
  or() {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable();
    let left = this.#and();
    while (this.#take("||")) left = { kind: "or", left, right: this.#and() };
    this.#depth -= 1;
    return left;
  }
  #and() {
    let left = this.#comparison();
    while (this.#take("&&")) left = { kind: "and", left, right: this.#comparison() };
    return left;
  }
  #comparison() {
    let left = this.#unary();
    for (let by = this.#takeOne(COMPARISONS); by !== null; by = this.#takeOne(COMPARISONS))
      left = { kind: "compare", by, left, right: this.#unary() };
    return left;
  }
  #unary() {
    let not = 0;
    while (this.#take("!")) not += 1;
    let of = this.#primary();
    for (; not > 0; not -= 1) of = { kind: "not", of };
    return of;
  }
  #primary() {
    const token = this.#tokens[this.#at];
    if (token === void 0) throw new Unreadable();
    this.#at += 1;
    if (token.kind === "text") return { kind: "literal", value: token.text.slice(1, -1).replaceAll("''", "'") };
    if (token.kind === "number") return { kind: "literal", value: Number(token.text) };
    if (token.kind === "name") return this.#named(token.text.toLowerCase());
    if (token.text !== "(") throw new Unreadable();
    const inner = this.or();
    this.#demand(")");
    return this.#accesses(inner);
  }
  #named(name) {
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "null") return { kind: "literal", value: null };
    if (name === "nan") return { kind: "literal", value: Number.NaN };
    if (name === "infinity") return { kind: "literal", value: Number.POSITIVE_INFINITY };
    if (!this.#take("(")) return this.#accesses({ kind: "path", segments: [name] });
    const args = [];
    while (!this.#take(")")) {
      if (args.length > 0) this.#demand(",");
      args.push(this.or());
    }
    return this.#accesses({ kind: "call", name, args });
  }
  /** `.name`, `['name']`, `.*` behind something; only behind a name they make a path that can be looked up. */
  #accesses(of) {
    let found2 = of;
    for (; ; ) {
      const segment = this.#segment();
      if (segment === void 0) return found2;
      const before = found2.kind === "path" ? found2.segments : [null];
      found2 = { kind: "path", segments: [...before, segment] };
    }
  }
  /** Undefined where nothing is accessed. */
  #segment() {
    if (this.#take(".")) {
      if (this.#take("*")) return "*";
      const name = this.#tokens[this.#at];
      if (name?.kind !== "name") throw new Unreadable();
      this.#at += 1;
      return name.text.toLowerCase();
    }
    if (!this.#take("[")) return void 0;
    const index = this.#take("*") ? { kind: "literal", value: "*" } : this.or();
    this.#demand("]");
    return index.kind === "literal" && typeof index.value === "string" ? index.value.toLowerCase() : null;
  }
  #take(sign) {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }
  #takeOne(signs2) {
    return signs2.find((sign) => this.#take(sign)) ?? null;
  }
  #demand(sign) {
    if (!this.#take(sign)) throw new Unreadable();
  }
};
var COMPARISONS = ["==", "!=", "<=", ">=", "<", ">"];

// src/doctor/workflow/same-environment.ts
function namesSame(one, other, inside) {
  const settled = settledName(one, inside);
  return settled !== null && settled === settledName(other, inside);
}
function settledName(text, inside) {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = ""]) => parseExpression(inner));
  if (expressions.length === 0 || !expressions.every((one) => one !== null && isSettled(one, inside))) return null;
  return JSON.stringify([text.split(/\$\{\{.*?\}\}/s), expressions]);
}
function handedOn(name, inputs) {
  let isKnown = true;
  const written2 = name.replaceAll(/\$\{\{(.*?)\}\}/gs, (whole, inner) => {
    const expression = parseExpression(inner);
    const [context, key] = expression?.kind === "path" && expression.segments.length === 2 ? expression.segments : [];
    if (context !== "inputs") {
      isKnown &&= !/\binputs\b/i.test(inner);
      return whole;
    }
    const value = [...inputs].find(([own]) => own.toLowerCase() === key)?.[1];
    isKnown &&= value !== void 0;
    return value ?? "";
  });
  return isKnown ? written2 : null;
}
var EVENT = ["event", "event_name", "ref", "ref_name", "ref_type", "head_ref", "base_ref"];
var FUNCTIONS = ["contains", "startswith", "endswith", "format", "join", "tojson", "fromjson"];
function isSettled(expression, inside) {
  switch (expression.kind) {
    case "literal":
      return true;
    case "path":
      return isSettledPath(expression.segments, inside);
    case "call":
      return FUNCTIONS.includes(expression.name) && expression.args.every((arg) => isSettled(arg, inside));
    case "not":
      return isSettled(expression.of, inside);
    case "and":
    case "or":
    case "compare":
      return isSettled(expression.left, inside) && isSettled(expression.right, inside);
  }
}
function isSettledPath([context, name, ...more], inside) {
  if (typeof name !== "string" || more.includes(null)) return false;
  if (context === "inputs" || inside && context === "matrix") return true;
  return context === "github" && EVENT.includes(name);
}

// src/doctor/workflow/called-gates.ts
function calledGates(workflows, workflow) {
  return workflow.jobs.flatMap((job) => {
    const called = workflows.filter(({ path, events }) => job.uses === `./${path}` && events.includes("workflow_call"));
    return called.flatMap(gateSteps).flatMap((gate) => {
      const written2 = isSure(gate) ? handedOn(gate.written, job.with) : null;
      if (written2 === null) return [];
      return [{ ...gate, workflow, job, written: written2, environment: written2.includes("$") ? null : written2 }];
    });
  });
}
function isSure({ job, step }) {
  const starts = job.needs.length === 0 && job.condition.kind === "none" && step.condition.kind === "none";
  return starts && job.continueOnError === "no" && step.continueOnError === "no";
}

// src/doctor/workflow/chains.ts
function chainsFrom(workflows, part) {
  return chainsAbove(workflows, [part]);
}
function chainsAbove(workflows, parts) {
  const [lowest, ...others] = parts;
  const top = (others.at(-1) ?? lowest).workflow;
  if (!top.events.includes("workflow_call")) return [{ parts, isLoose: false }];
  const callers2 = callersOf(workflows, top).filter(({ workflow }) => !parts.some((part) => part.workflow === workflow));
  const called = callers2.flatMap((caller) => chainsAbove(workflows, [...parts, caller]));
  if (top.events.some((event) => event !== "workflow_call")) return [{ parts, isLoose: false }, ...called];
  return callers2.length === 0 ? [{ parts, isLoose: true }] : called;
}
function callersOf(workflows, { path }) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.flatMap((job) => job.uses === `./${path}` ? [{ workflow, job }] : [])
  );
}
function namesUp({ parts: [, ...callers2] }, name) {
  const names = [name];
  for (const { job } of callers2) {
    const below = names.at(-1) ?? null;
    names.push(below === null ? null : handedOn(below, job.with));
  }
  return names;
}

// src/doctor/workflow/evaluate.ts
var STATUS_FUNCTIONS = ["always", "success", "failure", "cancelled"];
var UNKNOWN = { kind: "unknown" };
function known(value) {
  return { kind: "known", value };
}
function evaluate(expression, scene) {
  switch (expression.kind) {
    case "literal":
      return known(expression.value);
    case "path":
      return scene.look(expression.segments);
    case "call":
      return call(expression, scene);
    case "not": {
      const truth = truthOf(evaluate(expression.of, scene));
      return truth === null ? UNKNOWN : known(!truth);
    }
    case "and":
      return both(evaluate(expression.left, scene), evaluate(expression.right, scene), false);
    case "or":
      return both(evaluate(expression.left, scene), evaluate(expression.right, scene), true);
    case "compare":
      return compare(expression.by, evaluate(expression.left, scene), evaluate(expression.right, scene));
  }
}
function truthOf(value) {
  if (value.kind === "unknown") return null;
  if (value.kind === "list") return true;
  return Boolean(value.value);
}
function asksStatus(expression) {
  switch (expression.kind) {
    case "call":
      return isStatusFunction(expression.name) || expression.args.some(asksStatus);
    case "not":
      return asksStatus(expression.of);
    case "and":
    case "or":
    case "compare":
      return asksStatus(expression.left) || asksStatus(expression.right);
    case "literal":
    case "path":
      return false;
  }
}
function isStatusFunction(name) {
  return STATUS_FUNCTIONS.some((one) => one === name);
}
function both(left, right, stopsAt) {
  const truth = truthOf(left);
  if (truth !== null) return truth === stopsAt ? left : right;
  return truthOf(right) === stopsAt ? known(stopsAt) : UNKNOWN;
}
function compare(by, left, right) {
  if (left.kind !== "known" || right.kind !== "known") return UNKNOWN;
  if (by === "==") return known(areEqual(left.value, right.value));
  if (by === "!=") return known(!areEqual(left.value, right.value));
  return UNKNOWN;
}
function areEqual(one, other) {
  if (typeof one === "string" && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  if (typeof one === typeof other) return one === other;
  return asNumber(one) === asNumber(other);
}
function asNumber(value) {
  if (value === null) return 0;
  return typeof value === "string" ? value.trim() === "" ? 0 : Number(value) : Number(value);
}
function call({ name, args }, scene) {
  if (isStatusFunction(name)) return scene.status(name);
  const [where, what] = args.map((arg) => evaluate(arg, scene));
  if (name !== "contains" || where?.kind !== "list" || what?.kind !== "known") return UNKNOWN;
  const same = where.of.map((one) => compare("==", one, what)).map(truthOf);
  if (same.includes(true)) return known(true);
  return same.includes(null) ? UNKNOWN : known(false);
}

// src/doctor/workflow/conditions.ts
function canBeFalse(condition) {
  if (condition.kind !== "expression") return false;
  const expression = parseExpression(condition.text);
  if (expression === null) return true;
  const value = evaluate(expression, {
    look: () => UNKNOWN,
    status: (name) => known(name === "always" || name === "success")
  });
  return truthOf(value) !== true;
}

// src/doctor/workflow/shut-gate.ts
var ENDINGS = ["failure", "skipped", "cancelled"];
function reachOfJob(workflow, job, gates) {
  return worst(ENDINGS.map((ending) => jobRuns({ workflow, gates, ending }, job, /* @__PURE__ */ new Set())));
}
function reachOfStep(gate, step) {
  const survives = gate.step.continueOnError !== "no";
  const scene = {
    look: (segments) => stepValue(gate, segments),
    status: (name) => {
      if (name === "always") return known(true);
      if (name === "cancelled") return known(false);
      return known(name === "success" === survives);
    }
  };
  return conditioned(step.condition, scene, survives, survives ? "continue-on-error" : "condition");
}
function jobRuns(shut, job, before) {
  const path = /* @__PURE__ */ new Set([...before, job.id]);
  const needed = shut.workflow.jobs.filter(({ id }) => job.needs.includes(id) && !path.has(id));
  const succeeds = needed.map((one) => jobSucceeds(shut, one, path));
  const stopped = succeeds.some(({ kind }) => kind === "never");
  const because = succeeds.find((one) => one.kind === "can")?.because ?? "not needed";
  const untold2 = succeeds.find((one) => one.kind === "untold");
  const scene = {
    look: (segments) => jobValue(shut, job, path, segments),
    status: (name) => {
      if (name === "always") return known(true);
      return name === "success" && stopped ? known(false) : UNKNOWN;
    }
  };
  const reach = conditioned(job.condition, scene, !stopped, stopped ? "condition" : because);
  return reach.kind === "can" && !stopped && untold2 !== void 0 ? untold2 : reach;
}
function jobSucceeds(shut, job, before) {
  const own = shut.gates.filter((gate) => gate.job === job);
  if (own.length === 0) return jobRuns(shut, job, before);
  if (shut.ending !== "failure") return { kind: "never" };
  const survives = job.continueOnError !== "no" || own.every(({ step }) => step.continueOnError !== "no");
  return survives ? { kind: "can", because: "continue-on-error" } : { kind: "never" };
}
function conditioned(condition, scene, goesOn, because) {
  if (condition.kind === "none") return goesOn ? { kind: "can", because } : { kind: "never" };
  if (condition.kind === "text") return ofText(condition.text, goesOn);
  const expression = parseExpression(condition.text);
  if (expression === null) return { kind: "untold", condition: condition.text };
  if (!goesOn && !asksStatus(expression)) return { kind: "never" };
  if (truthOf(evaluate(expression, scene)) === false) return { kind: "never" };
  return { kind: "can", because: /\boutputs\b/i.test(condition.text) ? "output" : because };
}
function ofText(text, goesOn) {
  const asks = /\b(?:always|success|failure|cancelled)\s*\(/i.test(text);
  return goesOn || asks ? { kind: "can", because: "text" } : { kind: "never" };
}
function worst(reaches) {
  return reaches.find(({ kind }) => kind === "can") ?? reaches.find(({ kind }) => kind === "untold") ?? { kind: "never" };
}
function jobValue(shut, job, path, segments) {
  const [context, id, what, name] = segments;
  if (context !== "needs") return UNKNOWN;
  const needed = shut.workflow.jobs.filter((one2) => job.needs.includes(one2.id) && !path.has(one2.id));
  const of = (one2) => {
    if (what === "result") return resultOf(shut, one2, path);
    return what === "outputs" && typeof name === "string" ? outputOf(shut, one2, name) : UNKNOWN;
  };
  if (id === "*") return { kind: "list", of: needed.map(of) };
  const one = needed.find((candidate) => candidate.id.toLowerCase() === id);
  return one === void 0 ? UNKNOWN : of(one);
}
function resultOf(shut, job, path) {
  const succeeds = jobSucceeds(shut, job, path);
  const isGate = shut.gates.some((gate) => gate.job === job);
  if (isGate) return known(succeeds.kind === "can" ? "success" : shut.ending);
  if (jobRuns(shut, job, path).kind === "never") return known("skipped");
  return UNKNOWN;
}
function outputOf(shut, job, name) {
  const own = shut.gates.filter((gate) => gate.job === job);
  if (own.length === 0 || job.uses !== null) return UNKNOWN;
  if (shut.ending !== "failure") return known("");
  const entry = [...job.outputs].find(([key]) => key.toLowerCase() === name);
  if (entry === void 0) return known("");
  const inner = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(entry[1])?.[1];
  const expression = inner === void 0 ? null : parseExpression(inner);
  if (expression === null || expression.kind !== "path") return UNKNOWN;
  const values = own.map((gate) => stepValue(gate, expression.segments));
  return values.find(({ kind }) => kind === "known") ?? UNKNOWN;
}
function stepValue({ step }, [context, id, what, name]) {
  if (context !== "steps" || step.id === null || id !== step.id.toLowerCase()) return UNKNOWN;
  if (what === "outcome") return known("failure");
  if (what === "conclusion") return known(step.continueOnError === "no" ? "failure" : "success");
  if (what !== "outputs" || typeof name !== "string") return UNKNOWN;
  return ["verdict", "reason", "report"].includes(name) ? UNKNOWN : known("");
}

// src/doctor/workflow/ways.ts
function waysTo(workflows, environments) {
  return allWays(workflows, environments).filter(({ way, isLoose }) => !isLoose || way.gates.length > 0).map(({ way }) => way);
}
function looseEndsTo(workflows, environments) {
  return allWays(workflows, environments).filter(({ way, isLoose }) => isLoose && way.gates.length === 0).map(({ way }) => ({ environment: way.environment, workflow: way.entry.workflow }));
}
function isBehindGate(workflows, part, environment) {
  return chainsFrom(workflows, part).every((chain) => isHolding(levelOf2(workflows, chain, [], environment)));
}
function namesEnvironment({ environment }, name) {
  return environment !== null && !environment.expression && sameName(environment.name, name);
}
function isLeftOpen(workflows, part) {
  const { environment } = part.job;
  if (environment?.expression !== true) return false;
  return chainsFrom(workflows, part).some((chain) => {
    const names = namesUp(chain, environment.name);
    return !isWritten(names.at(-1)) && !isHeldByChoice(workflows, chain, names);
  });
}
function allWays(workflows, environments) {
  const parts = workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  return parts.flatMap((deploy) => {
    const { environment: own } = deploy.job;
    if (own === null) return [];
    return chainsFrom(workflows, deploy).flatMap((chain) => {
      const names = namesUp(chain, own.name);
      const name = names.at(-1);
      const isChosen = !isWritten(name) && isHeldByChoice(workflows, chain, names);
      return environments.filter((one) => isChosen || isWritten(name) && sameName(name, one)).map((environment) => {
        const level = levelOf2(workflows, chain, names, environment);
        return { way: { ...level, environment, deploy, chain: chain.parts, isChosen }, isLoose: chain.isLoose };
      });
    });
  });
}
function isWritten(name) {
  return typeof name === "string" && !name.includes("${{");
}
function isHeldByChoice(workflows, chain, names) {
  return isHolding(levelOf2(workflows, chain, names, null));
}
function levelOf2(workflows, { parts }, names, environment) {
  const levels = parts.map(
    (entry, index) => levelAt(workflows, entry, (gate) => {
      const name = names[index] ?? "";
      const isSame = namesSame(gate.written, name, gate.job === entry.job);
      if (environment === null) return isSame && !canBeFalse(gate.step.condition);
      return isSame || asksAbout(gate, environment);
    })
  );
  const asking = levels.filter(({ gates }) => gates.length > 0);
  const [lowest, ...others] = parts;
  return asking.find(isHolding) ?? asking[0] ?? levelAt(workflows, others.at(-1) ?? lowest, () => false);
}
function isHolding({ reach, steps }) {
  return reach.kind === "never" && steps.every((step) => step.reach.kind === "never");
}
function levelAt(workflows, entry, asks) {
  const called = calledGates(workflows, entry.workflow).filter(({ job }) => job !== entry.job);
  const gates = [...gateSteps(entry.workflow), ...called].filter(asks);
  const inside = gates.filter(({ job }) => job === entry.job);
  const before = gates.filter(({ job }) => job !== entry.job);
  const reach = reachOfJob(entry.workflow, entry.job, before);
  const [first] = inside;
  const guardedBefore = before.length > 0 && reach.kind === "never";
  const steps = first === void 0 || guardedBefore ? [] : entry.job.steps.slice(first.index + 1).map((step) => ({ step, reach: reachOfStep(first, step) }));
  return { entry, gates, reach: inside.length > 0 ? NEVER : reach, steps };
}
var NEVER = { kind: "never" };

// src/doctor/workflow/outside-calls.ts
function outsideCalls(workflows, environments) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.flatMap((job) => {
      const { uses } = job;
      if (uses === null || uses.startsWith("./")) return [];
      const open = environments.filter((name) => !isBehindGate(workflows, { workflow, job }, name));
      return open.length === 0 ? [] : [{ workflow, job, uses, open }];
    })
  );
}

// src/doctor/boundary.ts
function boundaries(facts, findings) {
  return keptEnvironments(facts).map((environment) => {
    const { name } = environment;
    const holes = findings.filter(
      (one) => one.level === "hole" && (one.environment === null || one.environment === name)
    );
    const advises = environment.enforce === "advise" && !isOver(environment.adviseUntil, facts.now);
    const objection = advises ? "its gate only advises" : ruleObjection(facts, name) ?? holeObjection(holes) ?? secretObjection(facts) ?? callObjection(facts, name);
    return objection === null ? {
      environment: name,
      kind: "preventive",
      why: "GitHub keeps its jobs back until the App has answered, administrators' too, and no other way past it was found"
    } : { environment: name, kind: "detective", why: objection };
  });
}
function ruleObjection(facts, name) {
  if (facts.repository === null) return "GitHub was not asked whether the App's rule guards it";
  const { customRules, environments } = facts.github;
  const github = onGitHub(facts, name);
  if (github === null)
    return environments.known ? "GitHub has no such environment" : "it is not known whether the App's rule guards it";
  if (valueOf(customRules) === false)
    return "GitHub has no custom protection rules for this repository: only the workflow itself asks the gate";
  const rule = hasOurRule(facts, github);
  if (rule === null) return "it is not known whether the App's rule guards it";
  if (!rule) return "no rule of the App guards it: only the workflow itself asks the gate";
  return github.adminsBypass === null ? "it is not known whether administrators may bypass its rules" : null;
}
function secretObjection({ github: { secrets } }) {
  const known2 = secrets.repository.known && secrets.organization.known;
  return known2 ? null : "it is not known which secrets can be used without naming it";
}
function callObjection({ github: { secrets }, workflows }, name) {
  const some = [secrets.repository, secrets.organization].some((one) => (valueOf(one) ?? []).length > 0);
  const given = some ? outsideCalls(workflows, [name]).find(({ job }) => job.givesSecrets) : void 0;
  return given === void 0 ? null : `it is not known what ${given.uses} does with the secrets that it is given`;
}
function holeObjection(holes) {
  const codes = [...new Set(holes.map(({ code }) => code))];
  return codes.length === 0 ? null : `a deployment can go around the gate (${codes.join(", ")})`;
}

// src/doctor/say.ts
function at({ path }, line) {
  return `${path}:${line}`;
}
function write(how) {
  return { where: "file", how, run: null };
}
function click(how, run = null) {
  return { where: "settings", how, run };
}
function askOfChanges(branch) {
  return `Have each environment that takes ${branch ?? "the default branch"} ask an item of the change (without \`ask: release\`)`;
}
function environmentPage(name) {
  return `Settings \u2192 Environments \u2192 ${name}`;
}
function inSettings(name) {
  return { environment: name, place: environmentPage(name) };
}
function ghApi(method, repository, path, fields = {}) {
  if (repository === null) return null;
  const words = Object.entries(fields).map(
    ([key, value]) => typeof value === "number" ? `-F ${key}=${value}` : `-f ${shellWord(`${key}=${value}`)}`
  );
  return ["gh api --method", method, shellWord(`repos/${repository}/${path}`), ...words].join(" ");
}
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function listed(names) {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

// src/doctor/checks/action-unpinned.ts
var actionUnpinned = {
  level: "risk",
  looksFor: "The Action is taken by a tag or a branch instead of a commit.",
  why: "Whoever can move the tag decides what your gate says.",
  find: ({ workflows }) => workflows.flatMap(
    (workflow) => gateSteps(workflow).flatMap(({ step, environment }) => {
      const ref = actionRef(step);
      if (ref === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return [];
      return [
        {
          environment,
          place: at(workflow, step.line),
          what: `The Action is taken at ${JSON.stringify(ref)}, which can be moved.`,
          mend: write("Write the full id of the commit that you have read, with the version behind it as a comment.")
        }
      ];
    })
  )
};

// src/doctor/checks/admin-bypass.ts
var adminBypass = {
  level: "hole",
  looksFor: "Administrators may bypass the rules of an environment.",
  why: "Whoever administers the repository starts a waiting deployment with one click, whatever the checklist says.",
  find: (facts) => keptOnGitHub(facts).filter(({ github }) => github.adminsBypass === true).map(({ environment: { name } }) => ({
    ...inSettings(name),
    what: `Administrators may bypass the rules of ${name}.`,
    mend: click(
      `${environmentPage(name)} \u2192 Deployment protection rules \u2192 untick \u201CAllow administrators to bypass configured protection rules\u201D \u2192 Save protection rules. GitHub documents no API for it.`
    )
  }))
};

// src/doctor/checks/advice-ended.ts
var adviceEnded = {
  level: "advice",
  looksFor: "The day until which a gate only advises is past.",
  why: "The gate blocks, and whoever reads the checklist thinks that it does not.",
  find: (facts) => keptEnvironments(facts).filter(({ enforce, adviseUntil }) => enforce === "advise" && isOver(adviseUntil, facts.now)).map(({ name, adviseUntil }) => ({
    environment: name,
    place: CHECKLIST,
    what: `The gate of ${name} has been blocking since ${adviseUntil ?? ""}, and the checklist still says that it advises.`,
    mend: write(`Write \`enforce: block\` for ${name}.`)
  }))
};

// src/doctor/checks/any-ref.ts
var anyRef = {
  level: "risk",
  looksFor: "An environment takes jobs from every branch and tag.",
  why: "Anybody who can push a branch can have a workflow of their own ask for the environment's secrets; only the App's rule, if there is one, stands before it.",
  find: (facts) => keptOnGitHub(facts).filter(({ github }) => github.refs === "all").map(({ environment: { name } }) => ({
    ...inSettings(name),
    what: `Every branch and tag may deploy to ${name}.`,
    mend: click(
      `${environmentPage(name)} \u2192 Deployment branches and tags \u2192 Selected branches and tags \u2192 add those that the checklist names.`
    )
  }))
};

// src/doctor/checks/app-id-missing.ts
var appIdMissing = {
  level: "risk",
  looksFor: "The App is there, and the Action is not told its `app-id`, or another one.",
  why: "The Action then judges alone: it knows nothing of comments that were deleted, and a check of the App's name proves nothing to it.",
  find: (facts) => {
    const { app } = facts.github;
    if (app === null) return [];
    return gatesOf(facts.workflows, keptNames(facts)).filter(({ step }) => actionRef(step) !== null && !isApp(step.with.get("app-id") ?? "", app.id)).map(({ workflow, step, environment }) => ({
      environment,
      place: at(workflow, step.line),
      what: `The Action is not told the number of the App, ${app.id} (known from ${app.from})${step.with.get("app-id") === void 0 ? "" : ", but another one"}.`,
      mend: write(`Write \`app-id: ${app.id}\` below \`with\`.`)
    }));
  }
};
function isApp(written2, id) {
  return written2.includes("${{") || written2.trim() === String(id);
}

// src/doctor/checks/app-missing.ts
var appMissing = {
  level: "risk",
  looksFor: "The App is not installed on the repository, or its installation is suspended.",
  why: "Nothing looks at sign-offs, no check is reported, and a gate that waits for the App stays shut.",
  find: ({ github: { app, installation } }) => {
    if (app === null || !installation.known || installation.value?.suspended === false) return [];
    const isThere = installation.value !== null;
    return [
      {
        environment: null,
        place: "Settings \u2192 GitHub Apps",
        what: isThere ? `The App ${app.id} is suspended.` : `The App ${app.id} is not installed on this repository.`,
        mend: click(
          isThere ? "Organisation's Settings \u2192 GitHub Apps \u2192 the Holdpoint App \u2192 Configure \u2192 Unsuspend." : "The App's page \u2192 Install \u2192 this repository; or Organisation's Settings \u2192 GitHub Apps \u2192 the Holdpoint App \u2192 Configure \u2192 Repository access."
        )
      }
    ];
  }
};

// src/doctor/app-needs.ts
var APP_PAGE = "The App's settings (Developer settings \u2192 GitHub Apps)";
var NEVER_WRITTEN = [
  "contents",
  "workflows",
  "administration",
  "secrets",
  "environments",
  "actions_variables"
];
function neededRights(facts) {
  const starts = keptEnvironments(facts).some(({ start, park }) => start !== void 0 || park === true);
  const { ordinary, starting } = facts.github.rights;
  return starts ? starting : ordinary;
}
function grants(granted, wanted) {
  return granted === "write" || granted === "admin" || granted === wanted;
}
function permissionName(name) {
  if (name === "statuses") return "Commit statuses";
  const words = name.replaceAll("_", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

// src/doctor/checks/app-rights-missing.ts
var appRightsMissing = {
  level: "risk",
  looksFor: "The installation lacks a permission or an event that the App needs, or one that `start`, `park` or an item makes it need.",
  why: "What the App may not read is unknown, and unknown is never a yes; what it does not hear of it notices late.",
  find: (facts) => {
    const installed = valueOf(facts.github.installation);
    if (installed === null) return [];
    const needs = neededRights(facts);
    const lacking = [
      ...Object.entries(needs.permissions).filter(([name, access]) => !grants(installed.permissions[name], access)).map(([name, access]) => `${permissionName(name)}: ${access}`),
      ...needs.events.filter((event) => !installed.events.includes(event)).map((event) => `the event \`${event}\``)
    ];
    if (lacking.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The App lacks ${listed(lacking)}.`,
        mend: {
          where: "app",
          how: `${APP_PAGE} \u2192 Permissions & events \u2192 add it \u2192 Save; then accept it on the installation's page (the owner of the organisation gets a mail).`,
          run: null
        }
      }
    ];
  }
};

// src/doctor/checks/app-rights-spare.ts
var appRightsSpare = {
  level: "risk",
  looksFor: "The installation has a right that the App never needs: to write contents, workflows, secrets, environments or settings.",
  why: "Whoever gets hold of the App's key can then change what is deployed, not only say that it may be.",
  find: ({ github }) => {
    const installed = valueOf(github.installation);
    const spare = NEVER_WRITTEN.filter((name) => ["write", "admin"].includes(installed?.permissions[name] ?? ""));
    if (spare.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The App may write ${listed(spare.map(permissionName))}, and never needs to.`,
        mend: {
          where: "app",
          how: `${APP_PAGE} \u2192 Permissions & events \u2192 set it to \u201CRead-only\u201D or \u201CNo access\u201D \u2192 Save.`,
          run: null
        }
      }
    ];
  }
};

// src/doctor/checks/checklist-broken.ts
var checklistBroken = {
  level: "risk",
  looksFor: "The checklist has problems.",
  why: "No gate opens with a checklist that cannot be read, so that every deployment stands still until it is mended or somebody goes around it.",
  find: ({ checklist }) => checklist.state !== "broken" ? [] : [
    {
      environment: null,
      place: placeOf(checklist.problems),
      what: sentence(checklist.problems),
      mend: { where: "file", how: "Mend what it lists, and merge that.", run: `holdpoint validate ${CHECKLIST}` }
    }
  ]
};
function placeOf([first]) {
  return first === void 0 ? CHECKLIST : `${CHECKLIST}:${first.line}:${first.column}`;
}
function sentence(problems) {
  const [first, ...more] = problems;
  const told = first === void 0 ? "nothing in it can be used" : first.message;
  return `The checklist cannot be used: ${told}${more.length === 0 ? "" : `, and ${more.length} more`}.`;
}

// src/doctor/checks/checklist-missing.ts
var checklistMissing = {
  level: "hole",
  looksFor: "The default branch has no `.github/holdpoint.yml`.",
  why: "Without a checklist nothing is asked, so whatever does not depend on the Action is deployed as before.",
  find: ({ checklist }) => checklist.state !== "missing" ? [] : [
    {
      environment: null,
      place: CHECKLIST,
      what: "The default branch has no checklist.",
      mend: { where: "file", how: "Write one, have it reviewed, and merge it.", run: "holdpoint init" }
    }
  ]
};

// src/doctor/workflow/concurrencies.ts
function concurrenciesOf(parts) {
  return parts.flatMap(({ workflow, job }) => [workflow.concurrency, job.concurrency]).filter((one) => one !== null);
}

// src/doctor/checks/concurrency-cancels.ts
var concurrencyCancels = {
  level: "risk",
  looksFor: "`cancel-in-progress: true` where a job deploys.",
  why: "A newer run ends a deployment half-way, and what then runs is neither the old nor the new.",
  find: (facts) => waysTo(facts.workflows, keptNames(facts)).filter(({ chain }) => concurrenciesOf(chain).some(({ cancels }) => cancels === "yes")).map(({ environment, deploy: { workflow, job } }) => ({
    environment,
    place: at(workflow, job.line),
    what: `A newer run cancels the job ${job.id} while it deploys to ${environment}.`,
    mend: write("Write `cancel-in-progress: false` for the group of the deploy job.")
  }))
};

// src/doctor/workflow/causes.ts
function isBecause(reach, cause) {
  return reach.kind === "can" && reach.because === cause;
}
function jobsOf(gates) {
  return [...new Set(gates.map(({ job }) => job.id))];
}

// src/doctor/workflow/past-gates.ts
function pastGates(workflows, environments, cause) {
  return waysTo(workflows, environments).flatMap(({ environment, entry: { workflow, job }, gates, reach, steps }) => {
    if (gates.length === 0) return [];
    const whole = { environment, place: at(workflow, job.line), what: `The job ${job.id}`, isStep: false };
    return [
      ...isBecause(reach, cause) ? [whole] : [],
      ...steps.filter((step) => isBecause(step.reach, cause)).slice(0, 1).map(({ step }) => ({
        environment,
        place: at(workflow, step.line),
        what: `A step of the job ${job.id}`,
        isStep: true
      }))
    ];
  });
}

// src/doctor/checks/condition-text.ts
var conditionText = {
  level: "hole",
  looksFor: "`if` of a deploy job or of a step beside the gate that has something around `${{ }}`, be it only the line end of a block (a hole where it lets a shut gate pass, else a risk).",
  why: "GitHub takes it for a text, and a text that is not empty is always true.",
  find: (facts) => {
    const environments = keptNames(facts);
    const past = pastGates(facts.workflows, environments, "text").map(({ place }) => place);
    return textsBeside(facts.workflows, environments).map(({ environment, place, what }) => ({
      environment,
      place,
      level: past.includes(place) ? levelOf(facts, environment) : "risk",
      what: `The condition of ${what} is always true: it is a text with an expression in it.`,
      mend: write("Write the condition on one line without `${{ }}`, or in a block without them.")
    }));
  }
};
function textsBeside(workflows, environments) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { environment, entry, deploy, gates } of waysTo(workflows, environments)) {
    const jobs = [entry, deploy, ...gates];
    for (const { workflow, job } of jobs) {
      const spots = [
        { condition: job.condition, place: at(workflow, job.line), what: `the job ${job.id}` },
        ...job.steps.map((step) => ({
          condition: step.condition,
          place: at(workflow, step.line),
          what: `a step of ${job.id}`
        }))
      ];
      for (const { condition, place, what } of spots)
        if (condition.kind === "text") found2.set(place, { environment, place, what });
    }
  }
  return [...found2.values()];
}

// src/doctor/checks/deploy-always.ts
var deployAlways = {
  level: "hole",
  looksFor: "`if` with `always()`, `!cancelled()` or `failure()` on the deploy job (or on a step behind the gate: a risk) that is true although the gate is shut.",
  why: "Such a condition lets the job run after a failure, and a shut gate is a failure.",
  find: (facts) => pastGates(facts.workflows, keptNames(facts), "condition").map((past) => ({
    environment: past.environment,
    place: past.place,
    level: past.isStep ? "risk" : levelOf(facts, past.environment),
    what: `${past.what} runs although the gate of ${past.environment} is shut: its condition does not ask for the gate.`,
    mend: write(
      "Take the condition out, or write `if: always() && needs.gate.result == 'success'` with the name of the gate's job."
    )
  }))
};

// src/doctor/checks/deploy-event.ts
var deployEvent = {
  level: "hole",
  looksFor: "A workflow that deploys is started by `pull_request_target` (a hole), or by `workflow_run` or `issue_comment` (a risk).",
  why: "Such a run has the rights of the default branch and is started by people who need not have any: what it deploys is not what was signed.",
  find: (facts) => waysTo(facts.workflows, keptNames(facts)).flatMap(
    ({ environment, chain }) => chain.slice(-1).flatMap(
      ({ workflow, job }) => workflow.events.filter((event) => ["pull_request_target", "workflow_run", "issue_comment"].includes(event)).map((event) => ({
        environment,
        place: at(workflow, job.line),
        level: event === "pull_request_target" ? levelOf(facts, environment) : "risk",
        what: `${workflow.path} deploys to ${environment} and is started by \`${event}\`.`,
        mend: write("Deploy on `push` to a branch that the checklist lets, on a tag, or on `workflow_dispatch`.")
      }))
    )
  )
};

// src/doctor/checks/deploy-without-env.ts
var deployWithoutEnv = {
  level: "hole",
  looksFor: "A workflow asks the gate of an environment, and no job of it names that environment.",
  why: "Its secrets then do not come from the environment, so that any workflow may have them, and GitHub's own rules for the environment hold nothing.",
  find: (facts) => {
    const gates = gatesOf(facts.workflows, keptNames(facts));
    const seen = /* @__PURE__ */ new Set();
    return gates.flatMap(({ workflow, job, environment }) => {
      if (environment === null) return [];
      const key = `${workflow.path} ${environment}`;
      if (seen.has(key) || isFollowedByIt(facts.workflows, workflow, environment)) return [];
      seen.add(key);
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: `${workflow.path} asks the gate of ${environment}, and none of its jobs says \`environment: ${environment}\`.`,
          mend: write(`Write \`environment: ${environment}\` in the job that deploys, and keep its credentials there.`)
        }
      ];
    });
  }
};
function isFollowedByIt(workflows, workflow, name, seen = [workflow]) {
  if (reachesEnvironment(workflows, workflow, name)) return true;
  if (workflow.events.some((event) => event !== "workflow_call")) return false;
  const callers2 = workflows.filter(({ jobs }) => jobs.some(({ uses }) => uses === `./${workflow.path}`));
  const others = callers2.filter((caller) => !seen.includes(caller));
  return others.length > 0 && others.every((caller) => isFollowedByIt(workflows, caller, name, [...seen, caller]));
}
function reachesEnvironment(workflows, { jobs }, name, seen = []) {
  return jobs.some((job) => {
    if (job.environment?.expression === true || namesEnvironment(job, name)) return true;
    if (job.uses === null) return false;
    const called = workflows.find(({ path }) => job.uses === `./${path}`);
    if (called === void 0) return !job.uses.startsWith("./");
    return !seen.includes(called) && reachesEnvironment(workflows, called, name, [...seen, called]);
  });
}

// src/doctor/checks/env-expression.ts
var envExpression = {
  level: "risk",
  looksFor: "A job names its environment by an expression, `${{ \u2026 }}`, and neither do its callers say which one, nor does a gate that asks about the same expression hold it.",
  why: "Whoever starts the run may choose the environment, so that nobody can say from the file which gate has to be asked.",
  find: ({ workflows }) => workflows.flatMap(
    (workflow) => workflow.jobs.flatMap((job) => {
      const { id, line, environment } = job;
      return environment === null || !isLeftOpen(workflows, { workflow, job }) ? [] : [
        {
          environment: null,
          place: at(workflow, line),
          what: `The environment of the job ${id} is ${environment.name}.`,
          mend: write(
            `Write one job per environment, each with its name; or have it need a job whose gate asks about \`${environment.name}\` in the same words (of \`inputs\` or \`github\`, which are the same in every job).`
          )
        }
      ];
    })
  )
};

// src/doctor/skeleton.ts
var LOOKS_LIKE = {
  \u0430: "a",
  \u0435: "e",
  \u043E: "o",
  \u0440: "p",
  \u0441: "c",
  \u0443: "y",
  \u0445: "x",
  \u0456: "i",
  \u0455: "s",
  \u0458: "j",
  "\u0501": "d",
  \u0578: "n",
  \u03C5: "u",
  \u03BD: "v",
  \u03BF: "o",
  \u03B1: "a",
  \u03B9: "i",
  \u03BA: "k",
  \u03C1: "p",
  \u03C4: "t",
  \u0261: "g",
  \u0131: "i",
  \u029F: "l"
};
function spelled(name) {
  return JSON.stringify(name).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function skeleton(name) {
  const plain = name.normalize("NFKD").toLowerCase();
  return Array.from(plain, (letter) => LOOKS_LIKE[letter] ?? letter).join("").replaceAll(/[^\p{L}\p{N}]/gu, "").replaceAll("0", "o").replaceAll("1", "l");
}

// src/doctor/checks/env-look-alike.ts
var envLookAlike = {
  level: "hole",
  looksFor: "GitHub has an environment whose name only looks like one of the checklist: a blank, a hyphen, a letter of another alphabet.",
  why: "A job that names the other environment is not asked anything, and whoever reads the workflow does not see it.",
  find: (facts) => keptEnvironments(facts).flatMap(
    ({ name }) => (valueOf(facts.github.environments) ?? []).filter((one) => !sameName(one.name, name) && skeleton(one.name) === skeleton(name)).map((one) => ({
      ...inSettings(one.name),
      environment: name,
      what: `GitHub has an environment ${spelled(one.name)} that looks like ${spelled(name)} of the checklist and is another one.`,
      mend: click(
        `${environmentPage(one.name)} \u2192 delete it (environments cannot be renamed), and have the workflows name ${name}.`,
        ghApi("DELETE", facts.repository, `environments/${encodeURIComponent(one.name)}`)
      )
    }))
  )
};

// src/doctor/checks/env-missing.ts
var envMissing = {
  level: "hole",
  looksFor: "GitHub has no environment of a name that the checklist has.",
  why: "The first job that names it makes GitHub create it without any protection, and runs.",
  find: (facts) => {
    const there = valueOf(facts.github.environments);
    if (there === null) return [];
    return keptEnvironments(facts).filter(({ name }) => !there.some((one) => sameName(one.name, name) || skeleton(one.name) === skeleton(name))).map(({ name }) => ({
      environment: name,
      place: "Settings \u2192 Environments",
      what: `GitHub has no environment ${JSON.stringify(name)}.`,
      mend: click(
        `Settings \u2192 Environments \u2192 New environment \u2192 ${name}, then give it the rules below; or take it out of the checklist.`,
        ghApi("PUT", facts.repository, `environments/${encodeURIComponent(name)}`)
      )
    }));
  }
};

// src/doctor/checks/env-unguarded.ts
var envUnguarded = {
  level: "risk",
  looksFor: "Something deploys to an environment of GitHub that the checklist does not name.",
  why: "No checklist is asked there: what is deployed to it is deployed unseen.",
  find: (facts) => {
    if (facts.checklist.state !== "valid") return [];
    const named = facts.checklist.checklist.environments.map(({ name }) => name);
    return (valueOf(facts.github.environments) ?? []).filter(({ name }) => !named.some((one) => sameName(one, name) || skeleton(one) === skeleton(name))).filter(({ name }) => isUsed(facts, name)).map(({ name }) => ({
      ...inSettings(name),
      what: `${JSON.stringify(name)} is deployed to, and the checklist does not name it.`,
      mend: write(`Add ${name} to \`environments\` of the checklist; with \`enforce: off\` where it needs no gate.`)
    }));
  }
};
function isUsed({ github, workflows }, name) {
  const deployed = valueOf(github.deployed)?.some((one) => sameName(one, name)) === true;
  return deployed || workflows.some(({ jobs }) => jobs.some((job) => namesEnvironment(job, name)));
}

// src/doctor/checks/gate-advises.ts
var gateAdvises = {
  level: "risk",
  looksFor: "A gate only advises: without an end (risk), or until a day that is still to come (advice).",
  why: "A gate that advises lets everything pass, and says afterwards what it would have held.",
  find: (facts) => keptEnvironments(facts).filter(({ enforce, adviseUntil }) => enforce === "advise" && !isOver(adviseUntil, facts.now)).map(({ name, adviseUntil }) => ({
    environment: name,
    place: CHECKLIST,
    ...adviseUntil === null ? {} : { level: "advice" },
    what: `The gate of ${name} only advises, ${adviseUntil === null ? "without an end" : `until ${adviseUntil}`}.`,
    mend: write(
      adviseUntil === null ? `Write \`enforce: block\` for ${name}, or an end: \`enforce: advise until YYYY-MM-DD\`.` : `Nothing now; write \`enforce: block\` for ${name} to be held earlier.`
    )
  }))
};

// src/doctor/checks/gate-forgiven.ts
var gateForgiven = {
  level: "hole",
  looksFor: "`continue-on-error` on the gate, with nothing behind it that asks for its `decision`.",
  why: "A shut gate counts as passed, and what comes after it is deployed.",
  find: (facts) => pastGates(facts.workflows, keptNames(facts), "continue-on-error").map((past) => ({
    environment: past.environment,
    place: past.place,
    level: levelOf(facts, past.environment),
    what: `${past.what} runs although the gate of ${past.environment} is shut: the gate has \`continue-on-error\`.`,
    mend: write("Take `continue-on-error` off the step, and off its job.")
  }))
};

// src/doctor/checks/gate-late.ts
var gateLate = {
  level: "risk",
  looksFor: "Steps before the gate: in the deploy job (they have its secrets already; a hole where the rule does not hold the job), or in a job of its own.",
  why: "A step before the gate runs whatever the gate says, and can set variables and files that the gate then runs with.",
  find: (facts) => gatesOf(facts.workflows, keptNames(facts)).filter(({ index }) => index > 0).map(({ workflow, job, step, index, environment, written: written2 }) => ({
    environment,
    place: at(workflow, step.line),
    level: deploys(job, environment) && job.steps.slice(0, index).some(isFree) ? levelOf(facts, environment) : "risk",
    what: `${index === 1 ? "A step stands" : `${index} steps stand`} before the gate of ${written2} in the job ${job.id}.`,
    mend: write(`Make the gate the first step of ${job.id}, or a job of its own that the others need.`)
  }))
};
function deploys(job, environment) {
  return environment === null ? job.environment?.expression === true : namesEnvironment(job, environment);
}
function isFree({ uses }) {
  return uses === null || !/^actions\/(?:checkout|setup-[a-z]+|cache|download-artifact)@/i.test(uses);
}

// src/doctor/checks/gate-missing.ts
var gateMissing = {
  level: "hole",
  looksFor: "A job names an environment of the checklist, and its workflow never asks the gate (a risk where the rule holds the job).",
  why: "Nothing asks the gate when the job starts: without the App's rule it runs at once, and with it a hold that comes after the approval is not seen.",
  find: (facts) => waysTo(facts.workflows, keptNames(facts)).filter(({ gates, reach }) => gates.length === 0 && reach.kind !== "never").map(({ environment, entry, chain }) => ({
    environment,
    place: at(entry.workflow, entry.job.line),
    level: levelOf(facts, environment),
    what: `The job ${entry.job.id} ${calledBy(chain)}deploys to ${environment}, and nothing in ${entry.workflow.path} asks about ${environment}${otherGates(entry.workflow)}.`,
    mend: write(
      `Make the Action the first step of ${entry.job.id}, or of a job that it needs: \`uses: OWNER/holdpoint@COMMIT\` with \`environment: ${environment}\`.`
    )
  }))
};
function calledBy(chain) {
  const [, ...called] = chain.toReversed();
  return called.map(({ workflow }) => `calls ${workflow.path}, which `).join("");
}
function otherGates(workflow) {
  const asked = [...new Set(gateSteps(workflow).map(({ written: written2 }) => written2))].filter((name) => name !== "");
  return asked.length === 0 ? "" : ` (it asks about ${listed(asked)})`;
}

// src/doctor/checks/gate-off.ts
var gateOff = {
  level: "risk",
  looksFor: "The checklist says `enforce: off` for an environment.",
  why: "Everything is deployed there without being asked, although the checklist names the environment.",
  find: ({ checklist }) => checklist.state !== "valid" ? [] : checklist.checklist.environments.filter(({ enforce }) => enforce === "off").map(({ name }) => ({
    environment: name,
    place: CHECKLIST,
    what: `The gate of ${name} is off.`,
    mend: write(`Write \`enforce: block\` for ${name}, or take the environment out.`)
  }))
};

// src/doctor/checks/gate-skippable.ts
var gateSkippable = {
  level: "hole",
  looksFor: "The gate step has a condition that can be false.",
  why: "A step that is skipped fails nothing: the job goes on as if the gate had been open.",
  find: (facts) => gatesOf(facts.workflows, keptNames(facts)).filter(({ step }) => canBeFalse(step.condition)).map(({ workflow, job, step, environment, written: written2 }) => ({
    environment,
    place: at(workflow, step.line),
    level: levelOf(facts, environment),
    what: `The gate of ${written2} in the job ${job.id} is skipped where its condition is not true.`,
    mend: write(
      "Take `if` off the step; put the condition on the job, which is then skipped with everything that needs it."
    )
  }))
};

// src/doctor/merge-check.ts
function mergeCheckComes(facts) {
  const branch = valueOf(facts.defaultBranch);
  if (facts.checklist.state !== "valid" || branch === null) return null;
  const { items } = facts.checklist.checklist;
  const asks = (one) => items.some((item) => item.ask === "change" && isAskedIn(item, one));
  const kept = keptEnvironments(facts);
  const takes = kept.filter(({ branches }) => allowsBranch(branches, branch, branch));
  const comes = concernedSets(takes).map(
    (concerned) => (concerned.length === 0 ? takes : blockingOf(concerned, facts)).some(asks)
  );
  if (comes.every(Boolean)) return "always";
  if (comes.includes(true)) return "sometimes";
  return kept.some((one) => !takes.includes(one) && asks(one)) ? "elsewhere" : "never";
}
function concernedSets(takes) {
  const always = takes.filter(({ paths }) => paths === void 0);
  const others = takes.filter(({ paths }) => paths !== void 0);
  return [always, ...others.map((one) => [...always, one])];
}
function blockingOf(all, { now }) {
  const blocking = all.filter((one) => one.enforce === "block" || isOver(one.adviseUntil, now));
  return blocking.length > 0 ? blocking : all;
}

// src/doctor/merging.ts
var MERGE_CHECK = "holdpoint/merge";
var RULESETS = "Settings \u2192 Rules \u2192 Rulesets";

// src/doctor/checks/merge-check-free.ts
var mergeCheckFree = {
  level: "risk",
  looksFor: "No rule of the default branch requires `holdpoint/merge`, which pull requests get.",
  why: "Changes are merged without their checklist, and stand before a shut gate when they are to be deployed.",
  find: (facts) => {
    const { app, merging } = facts.github;
    const rules = valueOf(merging);
    const comes = mergeCheckComes(facts);
    if (app === null || rules === null || rules.checks.some(({ name }) => name === MERGE_CHECK)) return [];
    if (comes !== "always" && comes !== "sometimes") return [];
    return [
      {
        environment: null,
        place: RULESETS,
        what: `No rule requires ${MERGE_CHECK} before a merge.`,
        mend: comes === "always" ? click(
          `${RULESETS} \u2192 New branch ruleset (or the one of the default branch) \u2192 Require status checks to pass \u2192 Add checks \u2192 ${MERGE_CHECK}, with the Holdpoint App as its source.`
        ) : write(
          `${askOfChanges(valueOf(facts.defaultBranch))}; then require ${MERGE_CHECK}. Required before that, it stops the changes that do not get it.`
        )
      }
    ];
  }
};

// src/doctor/checks/merge-check-unpinned.ts
var mergeCheckUnpinned = {
  level: "risk",
  looksFor: "`holdpoint/merge` is required from whatever source, or from another app.",
  why: "Everybody who can push, and every workflow, can report a check of that name.",
  find: (facts) => {
    const { app, merging } = facts.github;
    if (app === null) return [];
    const required = (valueOf(merging)?.checks ?? []).filter(({ name }) => name === MERGE_CHECK);
    if (required.length === 0 || required.some((check) => check.app === app.id)) return [];
    const other = required.find((check) => check.app !== null)?.app ?? null;
    return [
      {
        environment: null,
        place: RULESETS,
        what: other === null ? `${MERGE_CHECK} is required from whatever source.` : `${MERGE_CHECK} is required from the app ${other}; the Holdpoint App is ${app.id}.`,
        mend: click(
          `${RULESETS} \u2192 the ruleset \u2192 Require status checks to pass \u2192 ${MERGE_CHECK} \u2192 choose the Holdpoint App as its source. GitHub offers it when the App may write commit statuses and has reported the check within seven days.`
        )
      }
    ];
  }
};

// src/doctor/checks/needs-missing.ts
var needsMissing = {
  level: "hole",
  looksFor: "The workflow asks the gate in a job that the deploy job does not need.",
  why: "Both jobs start at the same time: the deployment is done before the gate has answered.",
  find: (facts) => waysTo(facts.workflows, keptNames(facts)).filter(({ gates, reach }) => gates.length > 0 && isBecause(reach, "not needed")).map(({ environment, entry, gates }) => ({
    environment,
    place: at(entry.workflow, entry.job.line),
    level: levelOf(facts, environment),
    what: `The job ${entry.job.id} deploys to ${environment} without needing ${listed(jobsOf(gates))}, which asks the gate.`,
    mend: write(`Add \`needs: ${jobsOf(gates)[0] ?? "gate"}\` to ${entry.job.id}.`)
  }))
};

// src/doctor/checks/no-concurrency.ts
var noConcurrency = {
  level: "advice",
  looksFor: "A job that deploys has no `concurrency`, nor has its workflow.",
  why: "Two runs can deploy at the same time, and the older one may end last.",
  find: (facts) => waysTo(facts.workflows, keptNames(facts)).filter(({ chain }) => concurrenciesOf(chain).length === 0).map(({ environment, deploy: { workflow, job } }) => ({
    environment,
    place: at(workflow, job.line),
    what: `The job ${job.id} can deploy to ${environment} several times at once.`,
    mend: write(`Write \`concurrency: ${environment}\` in ${job.id}.`)
  }))
};

// src/doctor/checks/nothing-protected.ts
var nothingProtected = {
  level: "risk",
  looksFor: "An environment takes jobs from protected branches only, and no branch is protected.",
  why: "Where no branch is protected GitHub lets every branch deploy.",
  find: (facts) => {
    const merging = valueOf(facts.github.merging);
    if (merging === null || valueOf(merging.anyProtected) !== false) return [];
    return keptOnGitHub(facts).filter(({ github }) => github.refs === "protected").map(({ environment: { name } }) => ({
      ...inSettings(name),
      what: `Only protected branches may deploy to ${name}, and none is protected.`,
      mend: click(
        `${environmentPage(name)} \u2192 Deployment branches and tags \u2192 Selected branches and tags \u2192 add those that the checklist names.`
      )
    }));
  }
};

// src/doctor/checks/output-misread.ts
var outputMisread = {
  level: "hole",
  looksFor: "A condition that reads the gate's outputs and is true although the gate is shut, such as `outputs.decision != 'no-go'`.",
  why: "`decision` is the word `go`, or is not set at all: a comparison with any other word lets everything pass.",
  find: (facts) => pastGates(facts.workflows, keptNames(facts), "output").map((past) => ({
    environment: past.environment,
    place: past.place,
    level: levelOf(facts, past.environment),
    what: `${past.what} runs although the gate of ${past.environment} is shut: its condition reads the gate's outputs in another way than they are meant.`,
    mend: write(
      "Write `outputs.decision == 'go'`; and hand it on in the gate's job, `outputs: { decision: ${{ steps.ID.outputs.decision }} }`."
    )
  }))
};

// src/doctor/checks/owners-gap.ts
var ownersGap = {
  level: "risk",
  looksFor: "CODEOWNERS is missing, cannot be read, or leaves the checklist, the workflows or itself to nobody.",
  why: "Whoever may merge can change what is asked, or the workflow that asks, in the same way as a typing mistake.",
  find: ({ codeowners, checklist, workflows }) => {
    const file = valueOf(codeowners);
    if (checklist.state === "missing" || !codeowners.known) return [];
    if (file === null) return [found(NEW_FILE, "There is no CODEOWNERS file.", written(NEW_FILE))];
    const rules = parseCodeowners(file.text);
    if ("badLine" in rules) {
      const { badLine, seen } = rules;
      const how = `Write line ${badLine} of ${file.path} as GitHub reads it, or take it out.`;
      return [found(`${file.path}:${badLine}`, `GitHub skips line ${badLine} of ${file.path}: ${seen}`, how)];
    }
    const paths = [.../* @__PURE__ */ new Set([CHECKLIST, SOME_WORKFLOW, ...workflows.map(({ path }) => path), file.path])];
    const free = paths.filter((path) => ownersOf(rules, path) === "");
    const shown = free.map((path) => path === SOME_WORKFLOW ? "new workflows" : path);
    if (free.length === 0) return [];
    return [found(file.path, `Nobody owns ${listed(shown)}.`, added(file.path, linesFor(rules, paths)))];
  }
};
var SOME_WORKFLOW = ".github/workflows/a-new-one.yml";
var [NEW_FILE] = CODEOWNERS_PLACES;
var OURS = "@OWNER/TEAM";
function ownersOf(rules, path) {
  const owners = ruleFor(rules, path)?.owners;
  if (owners === void 0) return "";
  return [...[...owners.users, ...owners.teams].map((name) => `@${name}`), ...owners.emails].join(" ");
}
function linesFor(rules, paths) {
  const isOpen = ownersOf(rules, SOME_WORKFLOW) === "";
  const isBare = !rules.some(({ pattern }) => pattern.includes(".github"));
  const wide = !isOpen ? null : isBare ? ".github/" : ".github/workflows/";
  const lines2 = paths.filter((path) => path !== SOME_WORKFLOW).flatMap((path) => {
    const owners = ownersOf(rules, path);
    const isWide = wide !== null && path.startsWith(wide);
    return owners === "" === isWide ? [] : [`/${path.replaceAll(" ", String.raw`\ `)} ${owners || OURS}`];
  });
  return [...wide === null ? [] : [`/${wide} ${OURS}`], ...lines2];
}
function written(path) {
  return `Write ${path} with the line \`/.github/ ${OURS}\`, with people who know what a gate is for.`;
}
function added(path, lines2) {
  const noun = lines2.length === 1 ? "the line" : "the lines";
  return `Add ${noun} ${listed(lines2.map((line) => `\`${line}\``))} at the end of ${path}, with people who know what a gate is for.`;
}
function found(place, what, how) {
  return { environment: null, place, what, mend: write(how) };
}

// src/doctor/checks/owners-unasked.ts
var ownersUnasked = {
  level: "risk",
  looksFor: "No rule of the default branch requires a review from owners of code.",
  why: "CODEOWNERS then only proposes reviewers: a change of the checklist or of a workflow is merged without them.",
  find: ({ github }) => valueOf(github.merging)?.codeOwners !== false ? [] : [
    {
      environment: null,
      place: RULESETS,
      what: "Nothing requires that owners of code approve.",
      mend: click(
        `${RULESETS} \u2192 the ruleset of the default branch \u2192 Require a pull request before merging \u2192 Require review from Code Owners.`
      )
    }
  ]
};

// src/doctor/checks/queue-unanswered.ts
var queueUnanswered = {
  level: "risk",
  looksFor: "The default branch has a merge queue, and the App does not hear of its groups, or may not read it.",
  why: "The required check is never reported for a group, and the queue gives up on every pull request.",
  find: (facts) => {
    const { installation, merging, app } = facts.github;
    const installed = valueOf(installation);
    if (valueOf(merging)?.mergeQueue !== true || installed === null || app === null) return [];
    const lacking = [
      ...installed.events.includes("merge_group") ? [] : ["the event `merge_group`"],
      ...installed.permissions["merge_queues"] === void 0 ? ["Merge queues: read"] : []
    ];
    if (lacking.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The default branch has a merge queue, and the App lacks ${listed(lacking)}.`,
        mend: {
          where: "app",
          how: `${APP_PAGE} \u2192 Permissions & events \u2192 add it \u2192 Save; then accept it on the installation's page.`,
          run: null
        }
      }
    ];
  }
};

// src/doctor/checks/queue-workflow.ts
var queueWorkflow = {
  level: "risk",
  looksFor: "The default branch has a merge queue, and the workflow that reports a required check is not started by `merge_group`.",
  why: "The queue waits for a check that never comes, and gives up on every pull request.",
  find: ({ workflows, github }) => {
    const rules = valueOf(github.merging);
    if (rules?.mergeQueue !== true) return [];
    return workflows.flatMap((workflow) => {
      const names = rules.checks.map(({ name }) => name);
      const job = workflow.events.includes("merge_group") || !workflow.events.includes("pull_request") ? void 0 : workflow.jobs.find(({ id, name }) => names.includes(name ?? id));
      if (job === void 0) return [];
      return [
        {
          environment: null,
          place: at(workflow, job.line),
          what: `The check ${JSON.stringify(job.name ?? job.id)} is required, and ${workflow.path} does not run for groups of the merge queue.`,
          mend: write(`Add \`merge_group:\` to \`on\` of ${workflow.path}.`)
        }
      ];
    });
  }
};

// src/doctor/refs.ts
function namedPolicies2({ refs, policies }) {
  return refs === "named" ? valueOf(policies) ?? [] : [];
}
function isWanted(facts, environment, { name, type }) {
  const own = type === "tag" ? environment.tags ?? [] : environment.branches;
  if (own.includes(name)) return true;
  if (/[*?[\]]/.test(name)) return false;
  if (type === "tag") return anyGlobMatches(own, name);
  const branch = valueOf(facts.defaultBranch);
  return branch === null ? own.length === 0 || anyGlobMatches(own, name) : allowsBranch(own, branch, name);
}
function uncovered(facts, environment, github) {
  if (github.refs !== "named" || !github.policies.known) return [];
  const { value: policies } = github.policies;
  const branch = valueOf(facts.defaultBranch);
  const branches = environment.branches.length > 0 ? environment.branches : branch === null ? [] : [branch];
  const wanted = [
    ...branches.map((name) => ({ name, type: "branch" })),
    ...(environment.tags ?? []).map((name) => ({ name, type: "tag" }))
  ];
  return wanted.filter(
    ({ name, type }) => !policies.some((policy) => policy.type === type && covers(policy.name, name))
  );
}
function covers(policy, glob) {
  if (policy === glob || globMistake(policy) !== null) return true;
  if (/[*?]/.test(glob)) return policy.includes("*") || globMatches(glob, policy);
  return globMatches(policy, glob);
}

// src/doctor/checks/refs-not-covered.ts
var refsNotCovered = {
  level: "advice",
  looksFor: "The checklist lets branches or tags deploy to an environment that GitHub does not let.",
  why: "GitHub refuses the job before anybody is asked, so that a deployment fails on the day it is needed.",
  find: (facts) => keptOnGitHub(facts).flatMap(
    ({ environment, github }) => uncovered(facts, environment, github).map(({ name, type }) => ({
      ...inSettings(environment.name),
      what: `The checklist lets the ${type === "tag" ? "tags" : "branch"} ${JSON.stringify(name)} deploy to ${environment.name}; GitHub does not.`,
      mend: click(
        `${environmentPage(environment.name)} \u2192 Deployment branches and tags \u2192 Add deployment branch or tag rule \u2192 ${name}.`,
        ghApi(
          "POST",
          facts.repository,
          `environments/${encodeURIComponent(environment.name)}/deployment-branch-policies`,
          { name, type }
        )
      )
    }))
  )
};

// src/doctor/checks/refs-too-wide.ts
var refsTooWide = {
  level: "risk",
  looksFor: "GitHub lets branches or tags deploy to an environment that the checklist does not let.",
  why: "What the checklist does not let is only stopped by the App's rule or by the workflow's own gate, not by GitHub.",
  find: (facts) => keptOnGitHub(facts).flatMap(
    ({ environment, github }) => namedPolicies2(github).filter((policy) => !isWanted(facts, environment, policy)).map(({ name, type }) => ({
      ...inSettings(environment.name),
      what: `GitHub lets the ${type === "tag" ? "tags" : "branches"} ${JSON.stringify(name)} deploy to ${environment.name}; the checklist does not.`,
      mend: click(
        `${environmentPage(environment.name)} \u2192 Deployment branches and tags \u2192 remove ${JSON.stringify(name)}; or name it in the checklist.`
      )
    }))
  )
};

// src/doctor/checks/required-check-unseen.ts
var requiredCheckUnseen = {
  level: "advice",
  looksFor: "A required check whose name has to do with Holdpoint was not reported lately, or is `holdpoint/merge` and cannot come (a risk).",
  why: "GitHub waits for it without end, and nobody can merge.",
  find: (facts) => {
    const { github } = facts;
    const without = missedMerges(facts);
    if (without !== null) return [without];
    const seen = valueOf(github.seenChecks);
    const required = valueOf(github.merging)?.checks ?? [];
    if (seen === null || github.installation.known && github.installation.value === null) return [];
    const names = new Set(required.map(({ name }) => name).filter((name) => /hold-?point/i.test(name)));
    return [...names].filter((name) => !seen.runs.some((run) => run.name === name)).map((name) => ({
      environment: null,
      place: RULESETS,
      what: `The required check ${JSON.stringify(name)} was not reported on the ${seen.commits === 1 ? "newest commit" : `${seen.commits} newest commits`}.`,
      mend: click(
        `${RULESETS} \u2192 the ruleset \u2192 Require status checks to pass \u2192 write ${MERGE_CHECK}, which is the one that every pull request gets; where it stands there, see that the App runs.`
      )
    }));
  }
};
function missedMerges(facts) {
  const comes = mergeCheckComes(facts);
  const required = valueOf(facts.github.merging)?.checks.some(({ name }) => name === MERGE_CHECK) === true;
  if (!required || comes === null || comes === "always") return null;
  const branch = valueOf(facts.defaultBranch);
  const ask = askOfChanges(branch);
  const where = branch ?? "the default branch";
  const missed = comes === "never" ? `is never reported for a pull request into ${where}: no gate of the checklist asks anything of it` : `is not reported for every pull request into ${where}: of some no gate of the checklist asks anything`;
  return {
    environment: null,
    place: RULESETS,
    level: "risk",
    what: `${MERGE_CHECK} is required, and ${missed}.`,
    mend: click(
      `${RULESETS} \u2192 the ruleset \u2192 Require status checks to pass \u2192 take ${MERGE_CHECK} out; or ${ask.slice(0, 1).toLowerCase()}${ask.slice(1)}.`
    )
  };
}

// src/doctor/workflow/responder.ts
function isResponder({ uses }) {
  return uses !== null && /\/\.github\/actions\/respond(?:@|$)/.test(uses);
}

// src/doctor/checks/respond-workflow.ts
var respondWorkflow = {
  level: "advice",
  looksFor: "The App is run by a workflow (`.github/actions/respond`) instead of a server.",
  why: "It has no memory of its own, answers no protection rule, and its check runs belong to GitHub Actions, so that any workflow can report their like.",
  find: ({ workflows }) => workflows.flatMap(
    (workflow) => workflow.jobs.flatMap(
      ({ steps }) => steps.filter(isResponder).map(({ line }) => ({
        environment: null,
        place: at(workflow, line),
        what: "The App is run by a workflow here.",
        mend: write(
          "Nothing, where that is meant; host the App for a memory, for rules that hold, and for checks that nobody can imitate."
        )
      }))
    )
  )
};

// src/doctor/checks/role-too-small.ts
var roleTooSmall = {
  level: "risk",
  looksFor: "A role is held by nobody, roles that must sign are held by fewer people than roles, or one of them by one person alone (advice).",
  why: "Nobody signs for a change of their own, and people are ill: the gate stays shut, or the team learns to go around it.",
  find: ({ checklist, github }) => {
    if (checklist.state !== "valid") return [];
    const known2 = withMembers(checklist.checklist, { accounts: /* @__PURE__ */ new Map(), teams: github.teams });
    return [...emptyRoles(known2), ...peopleWarnings(known2)].map(({ code, message, next }) => ({
      environment: null,
      place: CHECKLIST,
      ...code === "ONE_HOLDER" ? { level: "advice" } : {},
      what: sentence2(message),
      mend: write(next)
    }));
  }
};
function sentence2(message) {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}

// src/doctor/checks/rollback-unsaid.ts
var rollbackUnsaid = {
  level: "advice",
  looksFor: "An environment says nothing about rollbacks.",
  why: "In the night of an incident a single sign-off brings back a commit that was verified within 30 days, and nobody decided that this is right.",
  find: (facts) => keptEnvironments(facts).filter(({ rollback }) => rollback === void 0).map(({ name }) => ({
    environment: name,
    place: CHECKLIST,
    what: `The checklist does not say how ${name} is rolled back.`,
    mend: write(`Write \`rollback: { needs: [ROLE], max-age: 30d }\` below ${name}.`)
  }))
};

// src/doctor/checks/rule-missing.ts
var ruleMissing = {
  level: "hole",
  looksFor: "The App's deployment protection rule is not enabled on an environment.",
  why: "GitHub starts jobs there without asking the App: only what the workflow itself asks holds them.",
  find: (facts) => {
    const { app, customRules } = facts.github;
    if (app === null || valueOf(customRules) === false) return [];
    return keptOnGitHub(facts).filter(({ github }) => hasOurRule(facts, github) === false).map(({ environment: { name } }) => ({
      ...inSettings(name),
      what: `The rule of the App ${app.id} is not enabled on ${name}.`,
      mend: click(
        `${environmentPage(name)} \u2192 Deployment protection rules \u2192 tick the Holdpoint App \u2192 Save protection rules.`,
        ghApi("POST", facts.repository, `environments/${encodeURIComponent(name)}/deployment_protection_rules`, {
          integration_id: app.id
        })
      )
    }));
  }
};

// src/doctor/checks/rule-unavailable.ts
var ruleUnavailable = {
  level: "risk",
  looksFor: "Custom protection rules do not exist here (a private repository without GitHub Enterprise), and the environment says neither `start: dispatch` nor `park: true`.",
  why: "GitHub cannot wait for the App there: the job with the gate occupies a runner while it waits, or has to be run again by hand.",
  find: (facts) => {
    const { app, customRules } = facts.github;
    if (app === null || valueOf(customRules) !== false) return [];
    return keptEnvironments(facts).filter(({ start, park }) => start === void 0 && park === void 0).map(({ name }) => ({
      environment: name,
      place: CHECKLIST,
      what: `GitHub has no custom protection rules for this repository, and ${name} says nothing instead.`,
      mend: write(
        `Write \`start: dispatch\` (the App starts the workflow when the gate opens) or \`park: true\` (it runs the failed job again) below ${name}.`
      )
    }));
  }
};

// src/doctor/checks/rules-bypassed.ts
var rulesBypassed = {
  level: "risk",
  looksFor: "A ruleset of the default branch has a bypass list.",
  why: "Whoever stands on it merges without reviews and without the check, the checklist itself included.",
  find: ({ github }) => (valueOf(github.merging)?.bypass ?? []).flatMap(({ ruleset, who }) => {
    const names = valueOf(who) ?? [];
    if (names.length === 0) return [];
    return [
      {
        environment: null,
        place: RULESETS,
        what: `The ruleset ${JSON.stringify(ruleset)} need not be kept by ${listed(names)}.`,
        mend: click(`${RULESETS} \u2192 ${ruleset} \u2192 Bypass list \u2192 remove them.`)
      }
    ];
  })
};

// src/doctor/checks/runner-shared.ts
var runnerShared = {
  level: "risk",
  looksFor: "A job that deploys runs on a self-hosted runner that jobs without an environment run on too, or in a public repository.",
  why: "Such a job, even one of a pull request, can leave something on the machine that waits for the secrets of the next deployment.",
  find: (facts) => {
    const ways = waysTo(facts.workflows, keptNames(facts));
    return ways.flatMap(({ environment, deploy: { workflow, job } }) => {
      const other = isOwnMachine(job) ? sharer(facts.workflows, job) : null;
      const open = isOwnMachine(job) && valueOf(facts.github.isPublic) === true;
      if (other === null && !open) return [];
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: `The job ${job.id} deploys to ${environment} on ${listed(job.runsOn)}, ${other === null ? "in a public repository" : `and so does ${other}, which names no environment`}.`,
          mend: write(
            "Give deployments a runner group of their own that only this workflow may use, with runners that live for one job."
          )
        }
      ];
    });
  }
};
function isOwnMachine({ runsOn }) {
  return runsOn.some((label) => label === "self-hosted" || label.startsWith("group:"));
}
function sharer(workflows, deploy) {
  for (const { path, jobs } of workflows) {
    const other = jobs.find(
      (job) => job !== deploy && job.environment === null && isOwnMachine(job) && mayShare(job, deploy)
    );
    if (other !== void 0) return `${other.id} of ${path}`;
  }
  return null;
}
function mayShare(one, other) {
  return one.runsOn.every((label) => other.runsOn.includes(label)) || other.runsOn.every((label) => one.runsOn.includes(label));
}

// src/doctor/checks/second-gate.ts
var secondGate = {
  level: "advice",
  looksFor: "An environment has required reviewers or a wait timer of its own beside the App's rule.",
  why: "The App cannot answer for them: a job that the checklist lets through goes on waiting, and sign-offs can expire meanwhile.",
  find: (facts) => keptOnGitHub(facts).filter(({ github }) => github.reviewers || github.waitTimer > 0).map(({ environment: { name }, github }) => ({
    ...inSettings(name),
    what: `${name} also waits for ${listed([...github.reviewers ? ["reviewers of its own"] : [], ...github.waitTimer > 0 ? [`a timer of ${github.waitTimer} minutes`] : []])}.`,
    mend: click(
      `${environmentPage(name)} \u2192 untick \u201CRequired reviewers\u201D and \u201CWait timer\u201D, and have the checklist ask: a \`signoff\`, or a \`window\`.`
    )
  }))
};

// src/doctor/checks/secret-outside.ts
var secretOutside = {
  level: "hole",
  looksFor: "A secret of the repository or the organisation is used by a deploy job, or is named like a deploy credential.",
  why: "Every workflow of the repository can use it without naming the environment, and so deploy past every gate.",
  find: ({ github, workflows, ...facts }) => ["repository", "organization"].flatMap((level) => {
    const owner = level === "repository" ? "repository" : "organisation";
    return (valueOf(github.secrets[level]) ?? []).filter((name) => looksLikeCredential(name) || usedBy({ ...facts, workflows }, name)).map((name) => ({
      environment: null,
      place: "Settings \u2192 Secrets and variables \u2192 Actions",
      what: `The secret ${name} of the ${owner} can be used by every workflow, in whatever environment.`,
      mend: click(
        `Add it to the environment instead (Settings \u2192 Environments \u2192 the environment \u2192 Environment secrets), then ${level === "repository" ? "delete it here" : "take this repository out of it in the organisation's settings"}; change the credential itself if others may have used it.`,
        level === "repository" ? ghApi("DELETE", facts.repository, `actions/secrets/${name}`) : null
      )
    }));
  })
};
function usedBy(facts, name) {
  const chains = waysTo(facts.workflows, keptNames(facts)).map(({ chain }) => chain);
  return [...chains, ...chosenByRuns(facts.workflows)].some(
    (chain) => chain.slice(0, 1).some(({ workflow }) => usesSecret(workflow.env, name)) || chain.some(({ job }) => usesSecret(job.text, name))
  );
}
function chosenByRuns(workflows) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.filter(({ environment }) => environment?.expression === true).map((job) => [{ workflow, job }])
  );
}
var WORDS = /(?:^|_)(?:DEPLOY(?:MENT)?|PROD(?:UCTION)?|SSH|KUBE(?:CONFIG)?|K8S|AWS|AZURE|GCP|GOOGLE|HEROKU|FLY|VERCEL|NETLIFY|CLOUDFLARE|DIGITALOCEAN|TERRAFORM|TF|ANSIBLE|FTP|SFTP)(?:_|$)/i;
function looksLikeCredential(name) {
  return WORDS.test(name);
}

// src/doctor/checks/start-impossible.ts
var startImpossible = {
  level: "risk",
  looksFor: "`start: dispatch` names a workflow that is not there, or that `workflow_dispatch` does not start.",
  why: "When the gate opens nothing happens.",
  find: (facts) => keptEnvironments(facts).filter(({ start }) => start === "dispatch").flatMap(
    ({ name, workflows = [] }) => workflows.flatMap((path) => {
      const workflow = facts.workflows.find((one) => one.path === path);
      if (workflow?.events.includes("workflow_dispatch") === true) return [];
      return [
        {
          environment: name,
          place: workflow === void 0 ? CHECKLIST : path,
          what: `The App is to start ${path} for ${name}, ${workflow === void 0 ? "which is not there" : "which `workflow_dispatch` does not start"}.`,
          mend: write(
            workflow === void 0 ? "Write the path of the file as it is." : `Add \`workflow_dispatch:\` to \`on\` of ${path}.`
          )
        }
      ];
    })
  )
};

// src/doctor/workflow/token.ts
var READS = ["actions", "checks", "contents", "deployments", "issues", "pull-requests", "statuses"];
function tokenOf(workflow, job) {
  return job.permissions.kind === "unsaid" ? workflow.permissions : job.permissions;
}
function lackingReads(permissions) {
  if (permissions.kind === "all") return [];
  if (permissions.kind === "unsaid") return READS;
  return READS.filter((name) => !["read", "write"].includes(permissions.by.get(name) ?? "none"));
}
function writesOf(permissions, deploys2) {
  if (permissions.kind === "all") return permissions.access === "write" ? ["everything"] : [];
  if (permissions.kind === "unsaid" || deploys2) return [];
  return [...permissions.by].flatMap(([name, access]) => access === "write" && name !== "id-token" ? [name] : []);
}

// src/doctor/checks/token-too-narrow.ts
var tokenTooNarrow = {
  level: "risk",
  looksFor: "`permissions` of the gate's job leave out something that the Action reads, or nothing is said at all.",
  why: "What cannot be read is never a yes: the gate stays shut, with exit status 3.",
  find: (facts) => gatesOf(facts.workflows, keptNames(facts)).flatMap(({ workflow, job, step, environment }) => {
    const lacking = step.with.has("token") ? [] : lackingReads(tokenOf(workflow, job));
    if (lacking.length === 0) return [];
    const all = lacking.length === READS.length;
    return [
      {
        environment,
        place: at(workflow, job.line),
        what: all ? `Nothing says what the token of the job ${job.id} may read.` : `The token of the job ${job.id} may not read ${listed(lacking)}.`,
        mend: write(`Write \`permissions: { ${READS.map((name) => `${name}: read`).join(", ")} }\` in ${job.id}.`)
      }
    ];
  })
};

// src/doctor/checks/token-too-wide.ts
var tokenTooWide = {
  level: "risk",
  looksFor: "`permissions: write-all` in the gate's job, or any right to write in a gate job that deploys nothing.",
  why: "Every step of the job, and every action that it takes, can write with that token.",
  find: (facts) => gatesOf(facts.workflows, keptNames(facts)).flatMap(({ workflow, job, environment }) => {
    const writes = writesOf(tokenOf(workflow, job), job.environment !== null);
    if (writes.length === 0) return [];
    return [
      {
        environment,
        place: at(workflow, job.line),
        what: `The token of the job ${job.id} may write ${listed(writes)}.`,
        mend: write(`Write \`permissions: { ${READS.map((name) => `${name}: read`).join(", ")} }\` in ${job.id}.`)
      }
    ];
  })
};

// src/doctor/checks/workflow-env-unknown.ts
var workflowEnvUnknown = {
  level: "hole",
  looksFor: "A workflow names an environment that neither GitHub nor the checklist has.",
  why: "GitHub creates it at the first run, without any protection, and the job deploys.",
  find: (facts) => {
    const there = valueOf(facts.github.environments);
    if (there === null) return [];
    const known2 = [...there.map(({ name }) => name), ...keptNames(facts)];
    return facts.workflows.flatMap(
      (workflow) => workflow.jobs.flatMap(
        ({ id, line, environment }) => environment === null || environment.expression || known2.some((name) => sameName(name, environment.name)) ? [] : [
          {
            environment: null,
            place: at(workflow, line),
            what: `The job ${id} names the environment ${spelled(environment.name)}, which is not there${meant(environment.name, known2)}.`,
            mend: write("Write the name as the checklist has it, or create the environment with its rules first.")
          }
        ]
      )
    );
  }
};
function meant(name, known2) {
  const alike = known2.find((one) => skeleton(one) === skeleton(name));
  return alike === void 0 ? "" : `; ${spelled(alike)} looks like it`;
}

// src/doctor/checks/workflow-not-listed.ts
var workflowNotListed = {
  level: "advice",
  looksFor: "A workflow names an environment whose `workflows` in the checklist do not name it.",
  why: "The App never lets its jobs through, so that they wait until GitHub ends them.",
  find: (facts) => keptEnvironments(facts).flatMap(
    ({ name, workflows }) => waysTo(facts.workflows, [name]).filter(({ isChosen }) => !isChosen).flatMap(({ chain }) => chain.slice(-1)).filter(({ workflow: { path } }) => workflows !== void 0 && !workflows.includes(path)).map(({ workflow, job }) => ({
      environment: name,
      place: at(workflow, job.line),
      what: `${workflow.path} deploys to ${name}, and the checklist lets only ${listed(workflows ?? [])}.`,
      mend: write(`Add it to \`workflows\` of ${name} in the checklist, or take the job out.`)
    }))
  )
};

// src/doctor/codes.ts
var checks = {
  CHECKLIST_MISSING: checklistMissing,
  CHECKLIST_BROKEN: checklistBroken,
  APP_MISSING: appMissing,
  APP_RIGHTS_MISSING: appRightsMissing,
  APP_RIGHTS_SPARE: appRightsSpare,
  ENV_MISSING: envMissing,
  ENV_LOOK_ALIKE: envLookAlike,
  RULE_MISSING: ruleMissing,
  RULE_UNAVAILABLE: ruleUnavailable,
  ADMIN_BYPASS: adminBypass,
  ANY_REF: anyRef,
  NOTHING_PROTECTED: nothingProtected,
  REFS_TOO_WIDE: refsTooWide,
  REFS_NOT_COVERED: refsNotCovered,
  SECRET_OUTSIDE: secretOutside,
  SECOND_GATE: secondGate,
  ENV_UNGUARDED: envUnguarded,
  MERGE_CHECK_FREE: mergeCheckFree,
  MERGE_CHECK_UNPINNED: mergeCheckUnpinned,
  REQUIRED_CHECK_UNSEEN: requiredCheckUnseen,
  RULES_BYPASSED: rulesBypassed,
  OWNERS_UNASKED: ownersUnasked,
  OWNERS_GAP: ownersGap,
  QUEUE_UNANSWERED: queueUnanswered,
  QUEUE_WORKFLOW: queueWorkflow,
  WORKFLOW_ENV_UNKNOWN: workflowEnvUnknown,
  ENV_EXPRESSION: envExpression,
  DEPLOY_WITHOUT_ENV: deployWithoutEnv,
  GATE_MISSING: gateMissing,
  NEEDS_MISSING: needsMissing,
  GATE_FORGIVEN: gateForgiven,
  GATE_SKIPPABLE: gateSkippable,
  DEPLOY_ALWAYS: deployAlways,
  OUTPUT_MISREAD: outputMisread,
  CONDITION_TEXT: conditionText,
  GATE_LATE: gateLate,
  DEPLOY_EVENT: deployEvent,
  ACTION_UNPINNED: actionUnpinned,
  APP_ID_MISSING: appIdMissing,
  TOKEN_TOO_NARROW: tokenTooNarrow,
  TOKEN_TOO_WIDE: tokenTooWide,
  CONCURRENCY_CANCELS: concurrencyCancels,
  NO_CONCURRENCY: noConcurrency,
  RUNNER_SHARED: runnerShared,
  WORKFLOW_NOT_LISTED: workflowNotListed,
  START_IMPOSSIBLE: startImpossible,
  RESPOND_WORKFLOW: respondWorkflow,
  GATE_OFF: gateOff,
  GATE_ADVISES: gateAdvises,
  ADVICE_ENDED: adviceEnded,
  ROLE_TOO_SMALL: roleTooSmall,
  ROLLBACK_UNSAID: rollbackUnsaid
};

// src/doctor/untold.ts
function untold(facts) {
  const environments = keptNames(facts);
  const ways = waysTo(facts.workflows, environments);
  const conditions = ways.flatMap(
    ({ environment, entry: { workflow, job }, reach, steps }) => [reach, ...steps.map((step) => step.reach)].flatMap(
      (one) => one.kind !== "untold" ? [] : [
        {
          environment,
          what: `whether ${job.id} runs while the gate of ${environment} is shut (${at(workflow, job.line)})`,
          why: `its condition cannot be read: ${one.condition}`,
          next: "Write it more simply, or look for yourself."
        }
      ]
    )
  );
  const cancelling = ways.flatMap(
    ({ environment, chain, deploy }) => concurrenciesOf(chain).some(({ cancels }) => cancels === "expression") ? [
      {
        environment,
        what: `whether a newer run cancels ${deploy.job.id} (${at(deploy.workflow, deploy.job.line)})`,
        why: "`cancel-in-progress` is an expression",
        next: "Write `false` for the group of the deploy job."
      }
    ] : []
  );
  return once([
    ...whichApp(facts),
    ...conditions,
    ...cancelling,
    ...callers(facts, environments),
    ...outside(facts, environments)
  ]);
}
function whichApp(facts) {
  if (facts.repository === null || facts.github.app !== null || keptEnvironments(facts).length === 0) return [];
  const isAlone = facts.workflows.some(({ jobs }) => jobs.some(({ steps }) => steps.some(isResponder)));
  const hasRules = keptOnGitHub(facts).some(({ github }) => hasOurRule(facts, github) !== false);
  if (isAlone && !hasRules) return [];
  return [
    {
      environment: null,
      what: "which App is meant",
      why: "no check run of its name was seen, and no workflow tells its number",
      next: "Give its number with --app-id (it stands on its settings page)."
    }
  ];
}
function callers({ workflows }, environments) {
  return looseEndsTo(workflows, environments).map(({ environment, workflow: { path } }) => ({
    environment,
    what: `who calls ${path}, which deploys to ${environment} and does not ask the gate`,
    why: "no workflow of this repository calls it",
    next: "See that every workflow that calls it asks the gate first, or ask in this one."
  }));
}
function outside({ workflows }, environments) {
  return outsideCalls(workflows, environments).map(({ workflow, job, uses, open }) => ({
    environment: null,
    what: `what the job ${job.id} of ${workflow.path} deploys to`,
    why: `it calls ${uses}, which is not of this branch`,
    next: `Have it need a job that asks the gate of ${listed(open)}; or look for yourself.`
  }));
}
function once(all) {
  return [...new Map(all.map((one) => [one.what, one])).values()];
}

// src/doctor/examine.ts
var ORDER = ["hole", "risk", "advice"];
function examine(facts, unread, environment = null) {
  const all = Object.entries(checks).flatMap(
    ([code, { level, why, find }]) => find(facts).map((found2) => ({ ...found2, code: codeNamed(code), level: found2.level ?? level, why }))
  );
  const concerns = (name) => environment === null || name === null || sameName(name, environment);
  const findings = distinct(all).filter((finding) => concerns(finding.environment));
  return {
    findings: ORDER.flatMap((level) => findings.filter((finding) => finding.level === level)),
    unread: [...unread, ...untold(facts)].filter((one) => concerns(one.environment)),
    boundaries: boundaries(facts, all).filter((one) => concerns(one.environment))
  };
}
function distinct(findings) {
  const seen = new Map(findings.map((one) => [JSON.stringify([one.code, one.environment, one.place, one.what]), one]));
  return [...seen.values()];
}
function codeNamed(name) {
  return Object.keys(checks).find((code) => code === name) ?? "CHECKLIST_MISSING";
}
function exitOf({ findings, unread }) {
  if (findings.some(({ level }) => level !== "advice")) return 1;
  return unread.length > 0 ? 3 : 0;
}

// src/doctor/offline.ts
var unknown = { known: false, why: "GitHub was not asked" };
var none = { permissions: {}, events: [] };
var notAsked = {
  app: null,
  rights: { ordinary: none, starting: none },
  customRules: unknown,
  isPublic: unknown,
  environments: unknown,
  deployed: unknown,
  secrets: { repository: unknown, organization: unknown },
  merging: unknown,
  seenChecks: unknown,
  installation: unknown,
  teams: /* @__PURE__ */ new Map()
};

// src/cli/doctor/format-diagnosis.ts
var signs = { hole: "\u2717", risk: "!", advice: "\xB7" };
var colours = { hole: "31", risk: "33", advice: "36" };
function formatDiagnosis({ name, local }, diagnosis, style) {
  const { findings, unread, boundaries: boundaries2 } = diagnosis;
  const blocks = [
    lines(`${name}: ${sum(diagnosis)}`, style, ""),
    ...findings.map((finding) => findingLines(finding, style)),
    ...unread.length === 0 ? [] : [unreadLines(unread, style)],
    ...local ? [lines("GitHub was not asked: its settings are not known.", style, "")] : [],
    boundaries2.flatMap(({ environment, kind, why }) => lines(`${environment} is ${kind}: ${why}.`, style, "  "))
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function formatFixes({ name }, { findings, unread }, style) {
  const sections = [
    ["settings", "An administrator, in the settings:"],
    ["app", "Whoever owns the App:"],
    ["file", "In a pull request:"]
  ].map(([where, title]) => ({ title, steps: inOrder(findings.filter(({ mend }) => mend.where === where)) }));
  const blocks = sections.filter(({ steps }) => steps.length > 0).map(({ title, steps }) => [
    title,
    ...steps.flatMap(({ code, place, mend }, index) => [
      ...lines(`${index + 1}. ${mend.where === "file" ? `${place}: ` : ""}${mend.how} (${code})`, style, "   "),
      ...mend.run === null ? [] : [`   ${terminalLine(mend.run)}`]
    ])
  ]);
  const nothing = [`${terminalLine(name)}: nothing to mend${unread.length === 0 ? "" : " in what could be read"}.`];
  const rest = unread.length === 0 ? [] : [unreadLines(unread, style)];
  return `${[...blocks.length === 0 ? [nothing] : blocks, ...rest].map((block) => block.join("\n")).join("\n\n")}
`;
}
function inOrder(findings) {
  return Object.keys(checks).flatMap((code) => findings.filter((finding) => finding.code === code));
}
function sum({ findings, unread }) {
  const counts = ["hole", "risk", "advice"].flatMap((level) => {
    const number = findings.filter((finding) => finding.level === level).length;
    if (number === 0) return [];
    return level === "advice" ? `${number} ${number === 1 ? "piece" : "pieces"} of advice` : count(number, level);
  });
  const unknown2 = unread.length === 0 ? [] : [`${count(unread.length, "thing")} not known`];
  const all = [...counts.length === 0 ? ["nothing found"] : counts, ...unknown2];
  return `${all.join(", ")}.`;
}
function findingLines(finding, style) {
  const { code, level, place, what, why, mend } = finding;
  const head = `${signs[level]} ${level} ${code} ${terminalLine(place)}`;
  return [
    ...wrap(head, style.width, "  ").map((line) => paint(line, colours[level], style)),
    ...lines(`  ${what}`, style, "  "),
    ...lines(`  ${why}`, style, "  "),
    ...lines(`  \u2192 ${mend.how}`, style, "    "),
    ...mend.run === null ? [] : [`    ${terminalLine(mend.run)}`]
  ];
}
function unreadLines(unread, style) {
  return [
    "Not known, and so not fine:",
    ...unread.flatMap(({ what, why, next }) => [
      ...lines(`? ${what}`, style, "  "),
      ...lines(`  ${why}`, style, "  "),
      ...lines(`  \u2192 ${next}`, style, "    ")
    ])
  ];
}
function lines(text, style, indent) {
  const start = text.length - text.trimStart().length;
  return wrap(text.slice(0, start) + terminalLine(text), style.width, indent);
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function paint(line, colour, { colour: wanted }) {
  return wanted ? `\x1B[${colour}m${line}\x1B[0m` : line;
}

// src/cli/commands/doctor.ts
async function runDoctor(options, surroundings) {
  const { environment = null, fix = false, json = false, local } = options;
  const read = await (local === void 0 ? ofGitHub(options, surroundings) : ofFolder(local, options, surroundings));
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const known2 = read.facts.checklist.state === "valid" ? read.facts.checklist.checklist.environments : null;
  if (environment !== null && known2 !== null && !known2.some(({ name }) => name === environment))
    return refuse(
      surroundings,
      noEnvironment(
        environment,
        known2.map(({ name }) => name)
      ),
      json
    );
  const diagnosis = examine(read.facts, read.unread, environment);
  const exit = exitOf(diagnosis);
  if (json) {
    const { findings, unread, boundaries: boundaries2 } = diagnosis;
    const report = { repository: read.facts.repository, findings, unread, boundaries: boundaries2 };
    surroundings.out(`${JSON.stringify(report, null, 2)}
`);
  } else surroundings.out((fix ? formatFixes : formatDiagnosis)(read.examined, diagnosis, surroundings));
  return exit;
}
async function ofGitHub(options, surroundings) {
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return { ok: false, refusal: byPosition(github.refusal) };
  const { repository, request } = github.access;
  const { readForDoctor } = await import("./read-doctor-O4GW7WCL.js");
  const read = await readForDoctor(request, {
    repository,
    app: options.appId ?? null,
    rights: {
      ordinary: { permissions: permissionsFor([]), events: eventsFor([]) },
      starting: { permissions: permissionsFor(["dispatch"]), events: eventsFor(["dispatch"]) }
    },
    now: instant(surroundings)
  });
  if (!read.ok) return { ok: false, refusal: refusalOfFault(repository, read.fault) };
  return { ok: true, examined: { name: repository, local: false }, ...read.value };
}
function byPosition(refusal) {
  if (refusal.code !== "NO_REPOSITORY") return refusal;
  return {
    ...refusal,
    place: "repository",
    next: "write for example `holdpoint doctor acme/shop`, or set GITHUB_REPOSITORY"
  };
}
async function ofFolder(folder, options, surroundings) {
  const named = await namedPolicies(surroundings, options.policy ?? []);
  if (!named.ok) return named;
  const { readLocalFiles } = await import("./read-local-SMO3BBC4.js");
  try {
    const files = await readLocalFiles(resolve(surroundings.cwd, folder));
    const { unread, ...said } = factsFromFiles(files, named.policies);
    const defaultBranch = { known: false, why: "GitHub was not asked" };
    const facts = { repository: null, now: instant(surroundings), defaultBranch, ...said, github: notAsked };
    return { ok: true, examined: { name: folder, local: true }, facts, unread };
  } catch (error) {
    return { ok: false, refusal: unreadable(folder, error) };
  }
}
function unreadable(place, error) {
  const seen = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  return {
    code: "FILE_UNREADABLE",
    exit: 2,
    place,
    seen,
    allowed: "a folder",
    next: "name the folder of a repository"
  };
}
function noEnvironment(environment, known2) {
  return {
    code: "USAGE",
    exit: 2,
    place: "--environment",
    seen: JSON.stringify(environment),
    allowed: known2.join(", "),
    next: "write it as the checklist does"
  };
}
function instant({ now }) {
  return new Date(now()).toISOString();
}
export {
  runDoctor
};
