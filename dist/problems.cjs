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
  schemaProblems: () => schemaProblems
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/checklist/problems/did-you-mean.ts
var { didYouMean } = shared["src/checklist/problems/did-you-mean.ts"];

// handed-over:src/checklist/names.ts
var { idPattern } = shared["src/checklist/names.ts"];

// src/checklist/problems/choose-shapes.ts
function chooseShapes(errors) {
  let kept = [];
  for (let error of errors) {
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf") {
      kept.push(error);
      continue;
    }
    let from = kept.length;
    for (; from > 0 && isBelow(kept[from - 1], error); ) from--;
    kept.push(...resolve(error, kept.splice(from)));
  }
  return kept;
}
function isBelow(error, choice) {
  return error === void 0 || !error.schemaPath.startsWith(`${choice.schemaPath}/`) ? !1 : error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}
function resolve(choice, below) {
  if (isOneOfKeys(choice)) return isMap(choice.data) ? [choice] : [];
  let shapes = /* @__PURE__ */ new Map();
  for (let error of below) {
    let branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/", 1).join();
    shapes.set(branch, [...shapes.get(branch) ?? [], error]);
  }
  let fitting = [...shapes.values()].filter((shape) => !shape.some((error) => isWrongType(error, choice))), [nearest] = fitting.toSorted((a, b) => a.length - b.length);
  if (nearest !== void 0) return nearest;
  let types = below.filter((error) => isWrongType(error, choice)).flatMap((error) => error.params.type);
  return [{ ...choice, keyword: "type", params: { type: types } }];
}
function isWrongType(error, choice) {
  return error.keyword === "type" && error.instancePath === choice.instancePath;
}
function isMap(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isOneOfKeys(choice) {
  return choice.keyword === "oneOf" && requiredKeys(choice).length > 0;
}
function requiredKeys(choice) {
  let branches = choice.parentSchema?.[choice.keyword];
  return Array.isArray(branches) ? branches.flatMap(
    (branch) => Array.isArray(branch.required) ? branch.required.map(String) : []
  ) : [];
}

// handed-over:src/checklist/problems/quote.ts
var { clean, quote } = shared["src/checklist/problems/quote.ts"];

// src/checklist/problems/name-of.ts
function nameOf(at) {
  let last = at.at(-1);
  return last === void 0 ? "the file" : typeof last != "number" ? `\`${clean(last)}\`` : `entry ${last + 1} of \`${clean(String(at.findLast((key) => typeof key == "string")))}\``;
}
function inside(at) {
  return at.length === 0 ? "" : ` in ${nameOf(at)}`;
}

// src/checklist/problems/explain-value.ts
function wrongType(error, at) {
  let wanted = [error.params.type].flat().map(String), allowed = [...new Set(wanted.map((type) => typeNames[type] ?? type))].join(", or "), { data } = error;
  if (data === null)
    return {
      code: "WRONG_TYPE",
      message: `${nameOf(at)} has no value`,
      seen: "nothing",
      allowed,
      next: "Give it a value, or remove the key."
    };
  let next = wanted.includes("string") && typeof data != "object" ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted, at);
  return { code: "WRONG_TYPE", message: `${nameOf(at)} must be ${allowed}`, allowed, next };
}
function nextForType(wanted, at) {
  return at.length === 2 && at[0] === "roles" ? "Write `{ users: [octocat] }` or `{ teams: [acme/qa] }`." : at.at(-1) === "when" ? 'Write what it depends on: `{ paths: ["db/**"] }`.' : wanted.includes("array") ? "Write it as a list: `[one, two]`." : wanted.includes("object") ? "Write it as a map: `key: value`." : "Write a value of that kind.";
}
var typeNames = {
  string: "a text",
  array: "a list",
  object: "a map",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false"
};
function repeated(error, at) {
  let index = Math.max(Number(error.params.i), Number(error.params.j)), value = Array.isArray(error.data) ? error.data[index] : void 0;
  return {
    code: "NOT_ALLOWED",
    at: [...at, index],
    message: `${quote(value)} stands in the list twice`,
    seen: quote(value),
    allowed: "each entry once",
    next: "Remove one of the two."
  };
}
function wrongCount(error, at) {
  let least = error.keyword.startsWith("min"), limit = Number(error.params.limit), bound = `${least ? "at least" : "at most"} ${limit}`, seen = seenCount(error.data);
  return error.keyword.endsWith("imum") ? {
    code: least ? "TOO_FEW" : "TOO_MANY",
    message: `${nameOf(at)} is too ${least ? "small" : "large"}`,
    seen,
    allowed: bound,
    next: `Write ${bound}.`
  } : {
    code: least ? "TOO_FEW" : "TOO_MANY",
    message: `${nameOf(at)} has too ${least ? "few" : "many"} entries`,
    seen,
    allowed: `${bound} ${limit === 1 ? "entry" : "entries"}`,
    next: least ? "Add what is missing, or remove the key." : "Remove what is not needed."
  };
}
function seenCount(data) {
  return Array.isArray(data) ? String(data.length) : typeof data == "object" && data !== null ? String(Object.keys(data).length) : quote(data);
}
function notAllowed(error, at) {
  let { data } = error, { allowed, listed } = allowedValues(error), isQuoted = typeof data == "string" && data === allowed;
  return {
    code: "NOT_ALLOWED",
    message: `${nameOf(at)} ${data === "" ? "is empty" : "is not allowed"}`,
    allowed,
    next: isQuoted ? "Write it without quotes." : nextForText(typeof data == "string" ? data : "", listed)
  };
}
function nextForText(seen, listed) {
  let meant = didYouMean(seen, listed);
  return meant !== null ? `Did you mean \`${meant}\`?` : /^@[\w-]+$/.test(seen) ? `Write \`${seen.slice(1)}\`.` : "Write an allowed value.";
}
function allowedValues({ keyword, params, parentSchema }) {
  let { allowedValues: list } = params;
  if (Array.isArray(list)) return { allowed: list.join(", "), listed: list.map(String) };
  let form = parentSchema?.patternErrorMessage;
  return keyword === "pattern" && typeof form == "string" ? { allowed: form, listed: form.split(", ") } : { allowed: allowedText(keyword, params), listed: [] };
}
function allowedText(keyword, params) {
  return keyword === "const" ? String(params.allowedValue) : keyword === "minLength" ? "a text that is not empty" : keyword === "maxLength" ? `at most ${String(params.limit)} characters` : keyword === "pattern" ? `a text that matches ${String(params.pattern)}` : `a value that fits \`${keyword}\` in the schema`;
}

// src/checklist/problems/explain-error.ts
function explainError(error, at) {
  return { at, on: "value", seen: quote(error.data), ...explain(error, at) };
}
function explain(error, at) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, at);
    case "propertyNames":
      return badName(error, at);
    case "required":
      return missingKey(error, at);
    case "oneOf":
      return evidenceCount(error, at);
    case "type":
      return wrongType(error, at);
    case "uniqueItems":
      return repeated(error, at);
    case "minProperties":
      return emptyMap(error, at);
    case "minItems":
    case "maxProperties":
    case "maxItems":
    case "minimum":
    case "maximum":
      return wrongCount(error, at);
    default:
      return notAllowed(error, at);
  }
}
function unknownKey(error, at) {
  let key = String(error.params.additionalProperty), known = Object.keys(recordOf(error.parentSchema?.properties)), meant = didYouMean(key, known);
  return {
    code: "UNKNOWN_KEY",
    at: [...at, key],
    on: "key",
    message: `unknown key ${quote(key)}${inside(at)}`,
    seen: quote(key),
    allowed: known.join(", "),
    next: meant === null ? "Remove the key, or use one of the allowed ones." : `Did you mean \`${meant}\`?`
  };
}
function badName(error, at) {
  let name = String(error.params.propertyName), form = recordOf(error.parentSchema?.propertyNames), reserved = recordOf(form.not).enum, isReserved = Array.isArray(reserved) && reserved.includes(name);
  return {
    code: "BAD_NAME",
    at: [...at, name],
    on: "key",
    message: isReserved ? `${quote(name)} is a word with a meaning of its own` : `${quote(name)} cannot be a name here`,
    seen: quote(name),
    allowed: isReserved ? `any name but ${reserved.join(", ")}` : String(form.patternErrorMessage),
    next: isReserved ? "Choose another name." : nextForName(name, at)
  };
}
function nextForName(name, at) {
  let formed = name.toLowerCase().replaceAll(/[ _.]+/g, "-");
  return (at[0] === "roles" || at[0] === "items") && new RegExp(idPattern).test(formed) ? `Write \`${formed}\`, or choose another name.` : "Choose another name.";
}
function missingKey(error, at) {
  let key = String(error.params.missingProperty), common = { on: "key", seen: "nothing", absent: [key] };
  return key === "items" ? { ...noItems, ...common } : key === "environments" ? { ...noEnvironments, ...common } : {
    ...common,
    code: "MISSING_KEY",
    message: `\`${key}\` is missing${inside(at)}`,
    allowed: `a map with \`${key}\``,
    next: key === "version" ? "Add `version: 1`." : `Add \`${key}\`.`
  };
}
var noItems = {
  code: "NO_ITEMS",
  message: "the checklist asks nothing",
  allowed: "at least one item under `items`",
  next: "Add an item; a deployment is never let through by an empty checklist."
}, noEnvironments = {
  code: "NO_ENVIRONMENTS",
  message: "the checklist names no environment",
  allowed: "at least one environment under `environments`",
  next: "Add the GitHub environment that is deployed to, for example `production: { enforce: block }`."
};
function evidenceCount(error, at) {
  let keys = requiredKeys(error), present = keys.filter((key) => Object.hasOwn(recordOf(error.data), key)), [, second] = present, allowed = `exactly one of ${keys.join(", ")}`;
  return second === void 0 ? {
    code: "NO_EVIDENCE",
    on: "key",
    absent: keys,
    message: `nothing says how ${nameOf(at)} is proved`,
    seen: "no evidence",
    allowed,
    next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.'
  } : {
    code: "SEVERAL_EVIDENCES",
    at: [...at, second],
    on: "key",
    message: `${nameOf(at)} names several pieces of evidence`,
    seen: present.join(", "),
    allowed,
    next: "Put them under `all` (every one is needed) or `any` (one is enough)."
  };
}
function emptyMap(error, at) {
  return at.length === 1 && at[0] === "items" ? { ...noItems, on: "key" } : at.length === 1 && at[0] === "environments" ? { ...noEnvironments, on: "key" } : at.length === 2 && at[0] === "roles" ? emptyRole(at) : wrongCount(error, at);
}
function emptyRole(at) {
  return {
    code: "EMPTY_ROLE",
    on: "key",
    message: `nobody holds the role \`${String(at[1])}\``,
    seen: "no teams and no users",
    allowed: "`teams`, `users` or both",
    next: "Name a team or a user, for example `users: [octocat]`."
  };
}
function recordOf(value) {
  return typeof value == "object" && value !== null ? { ...value } : {};
}

// src/checklist/problems/schema-problems.ts
function schemaProblems(errors) {
  let meant = chooseShapes(errors).filter((error) => error.propertyName === void 0);
  return withoutConsequences(meant.map((error) => explainError(error, keysOf(error.instancePath))));
}
function keysOf(instancePath) {
  return instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function withoutConsequences(drafts) {
  let meantKeys = /* @__PURE__ */ new Map();
  for (let draft of drafts) {
    if (draft.code !== "UNKNOWN_KEY" || draft.allowed === null) continue;
    let meant = didYouMean(String(draft.at.at(-1)), draft.allowed.split(", ")), parent = draft.at.slice(0, -1).join("/");
    meant !== null && meantKeys.set(parent, [...meantKeys.get(parent) ?? [], meant]);
  }
  return drafts.filter((draft) => {
    let meant = meantKeys.get(draft.at.join("/")) ?? [];
    return !(draft.absent ?? []).some((key) => meant.includes(key));
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  schemaProblems
});
return module.exports;
};
