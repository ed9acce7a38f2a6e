"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/checklist/problems/schema-problems.ts
var schema_problems_exports = {};
__export(schema_problems_exports, {
  schemaProblems: () => schemaProblems
});
module.exports = __toCommonJS(schema_problems_exports);

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
function didYouMean(seen, known) {
  if (seen.length === 0 || seen.length > 60) return null;
  const word = plain(seen);
  let best = null;
  let fewest = word.length < 4 ? 2 : 3;
  for (const candidate of known) {
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

// src/checklist/problems/explain-value.ts
function wrongType(error, at2) {
  const wanted = [error.params["type"]].flat().map(String);
  const allowed = [...new Set(wanted.map((type) => typeNames[type] ?? type))].join(", or ");
  const { data } = error;
  if (data === null)
    return {
      code: "WRONG_TYPE",
      message: `${nameOf(at2)} has no value`,
      seen: "nothing",
      allowed,
      next: "Give it a value, or remove the key."
    };
  const next = wanted.includes("string") && typeof data !== "object" ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted);
  return { code: "WRONG_TYPE", message: `${nameOf(at2)} must be ${allowed}`, allowed, next };
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
  const { allowed, listed } = allowedValues(error);
  return {
    code: "NOT_ALLOWED",
    message: `${nameOf(at2)} ${data === "" ? "is empty" : "is not allowed"}`,
    allowed,
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
  const known = Object.keys(recordOf(error.parentSchema?.["properties"]));
  const meant = didYouMean(key, known);
  return {
    code: "UNKNOWN_KEY",
    at: [...at2, key],
    on: "key",
    message: `unknown key ${quote(key)}${inside(at2)}`,
    seen: quote(key),
    allowed: known.join(", "),
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
  const allowed = `exactly one of ${keys.join(", ")}`;
  if (second === void 0) {
    return {
      code: "NO_EVIDENCE",
      on: "key",
      absent: keys,
      message: `nothing says how ${nameOf(at2)} is proved`,
      seen: "no evidence",
      allowed,
      next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.'
    };
  }
  return {
    code: "SEVERAL_EVIDENCES",
    at: [...at2, second],
    on: "key",
    message: `${nameOf(at2)} names several pieces of evidence`,
    seen: present.join(", "),
    allowed,
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  schemaProblems
});
