import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/github/without-secrets.ts
var SHAPES = [
  /\b(?:gh[a-z]_|github_pat_)\w+/g,
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /[0-9a-f]{40,}/gi,
  /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])[\w+/=-]{24,}/g
];
function withoutSecrets(words) {
  return SHAPES.reduce((text2, shape) => text2.replaceAll(shape, "\u2026"), words);
}

// src/github/api-fault.ts
var longestQuote = 200;
var longestLooked = 2e3;
function faultOfRejection(what, error) {
  const status = statusOf(error);
  const words = quote(messageOf(error));
  if (status === null) return { code: "API_UNAVAILABLE", detail: `${what}: no answer (${words})`, status };
  const detail = `${what}: ${status} ${words}`;
  if (isRateLimit(status, error)) return { code: "API_RATE_LIMITED", detail, status };
  return { code: status >= 500 || status === 408 ? "API_UNAVAILABLE" : "API_FORBIDDEN", detail, status };
}
function faultOfBody(what, status, seen) {
  return { code: "API_PARTIAL", detail: `${what}: ${status} with ${seen} instead of JSON`, status };
}
function faultOfErrors(what, kinds, messages) {
  const detail = `${what}: ${quote(messages.join("; "))}`;
  if (kinds.some((kind) => kind.startsWith("RATE_LIMIT"))) return { code: "API_RATE_LIMITED", detail, status: 200 };
  if (kinds.some((kind) => kind === "FORBIDDEN" || kind === "INSUFFICIENT_SCOPES"))
    return { code: "API_FORBIDDEN", detail, status: 200 };
  return { code: "API_PARTIAL", detail, status: 200 };
}
function isPassing(fault) {
  return fault.code === "API_UNAVAILABLE";
}
function isOfWhatWasAsked({ code, status }) {
  return status !== null && (code === "API_PARTIAL" || code === "API_UNAVAILABLE");
}
function quote(words) {
  const line = withoutSecrets(words.slice(0, longestLooked)).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}\u2026` : line;
}
function isRateLimit(status, error) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headerOf(error, "x-ratelimit-remaining") === "0" || headerOf(error, "retry-after") !== null || /rate limit/i.test(messageOf(error));
}
function statusOf(error) {
  if (responseOf(error) === null) return null;
  return hasKey(error, "status") && typeof error.status === "number" ? error.status : null;
}
function messageOf(error) {
  return error instanceof Error ? error.message : "no reason given";
}
function headerOf(error, name) {
  const response = responseOf(error);
  if (!hasKey(response, "headers") || !hasKey(response.headers, name)) return null;
  return String(response.headers[name]);
}
function responseOf(error) {
  return hasKey(error, "response") && typeof error.response === "object" ? error.response : null;
}
function hasKey(value, key) {
  return typeof value === "object" && value !== null && key in value;
}

// src/github/answer-date.ts
var MOST_SKEW = 3e4;
function dateOf(headers) {
  const said = headers["date"];
  if (said === void 0) return null;
  const at = Date.parse(String(said));
  return Number.isNaN(at) ? String(said) : new Date(at).toISOString();
}
function clockFault(said, asked, answered) {
  if (said === null) return null;
  const at = milliseconds(said);
  const fits = at >= milliseconds(asked) - MOST_SKEW && at <= milliseconds(answered) + MOST_SKEW;
  if (fits) return null;
  return { code: "CLOCK_SKEW", detail: `GitHub's clock says ${quote(said)}, this machine's ${answered}` };
}

// src/github/server-version.ts
var OLDEST = { major: 3, minor: 17 };
function oldServer(headers) {
  const [version, major = "", minor = ""] = /\b(\d{1,4})\.(\d{1,4})[\w.]*/.exec(String(headers["x-github-enterprise-version"] ?? "")) ?? [];
  if (version === void 0) return null;
  const isNew = Number(major) > OLDEST.major || Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor;
  return isNew ? null : `the server is GitHub Enterprise Server ${version}, and ${OLDEST.major}.${OLDEST.minor} is the oldest that can be read`;
}

// src/github/deadline.ts
var DeadlinePassed = class extends Error {
};
async function withDeadline(milliseconds2, run) {
  const controller = new AbortController();
  let timer;
  const end = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlinePassed(`ended after ${milliseconds2} ms`));
      controller.abort();
    }, milliseconds2);
  });
  try {
    return await Promise.race([run(controller.signal), end]);
  } finally {
    clearTimeout(timer);
  }
}

// src/github/api.ts
var DEADLINE = 1e4;
var PAUSE = 500;
function createApi(options) {
  const route = graphqlRoute(options.request);
  return {
    graphql: async (operation, query, variables) => {
      const what = `GraphQL ${operation}`;
      const parameters = { query, variables, operationName: operation };
      const answer = await twice(options, () => send(options, what, route, parameters));
      if (!answer.ok) return answer;
      const data = dataOf(what, answer.value);
      return data.ok ? { ...data, date: dateOf(answer.value.headers) } : data;
    },
    rest: async (route2, parameters, { etag } = {}) => {
      const what = describe(route2, parameters);
      const conditional = etag === void 0 ? parameters : { ...parameters, headers: { "if-none-match": etag } };
      const once = () => send(options, what, route2, conditional);
      const answer = await (route2.startsWith("GET ") ? twice(options, once) : once());
      return answer.ok ? restAnswer(what, answer.value) : notModified(answer.fault, etag);
    }
  };
}
async function send(options, what, route, parameters) {
  try {
    const answer = await withDeadline(
      options.deadline ?? DEADLINE,
      (signal) => options.request(route, { ...parameters, request: { signal, redirect: "manual", retries: 0 } })
    );
    const old = oldServer(answer.headers);
    if (old !== null) return { ok: false, fault: { code: "SERVER_TOO_OLD", detail: `${what}: ${old}`, status: null } };
    if (answer.status >= 200 && answer.status < 300) return { ok: true, value: answer };
    return {
      ok: false,
      fault: {
        code: "API_UNAVAILABLE",
        detail: `${what}: ${answer.status}, a redirect that is not followed`,
        status: answer.status
      }
    };
  } catch (error) {
    return { ok: false, fault: faultOfRejection(what, error) };
  }
}
async function twice(options, once) {
  const first = await once();
  if (first.ok || !isPassing(first.fault)) return first;
  await (options.pause ?? pause)();
  return once();
}
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}
function restAnswer(what, { status, headers, data }) {
  const answer = { status, etag: header(headers, "etag"), link: header(headers, "link") ?? "", date: dateOf(headers) };
  if (status === 204) return { ok: true, value: { ...answer, data: void 0 } };
  if (typeof data !== "object" || data === null) return { ok: false, fault: faultOfBody(what, status, seenIn(data)) };
  return { ok: true, value: { ...answer, data } };
}
function notModified(fault, etag) {
  if (fault.status !== 304 || etag === void 0) return { ok: false, fault };
  return { ok: true, value: { status: 304, etag, link: "", date: null, data: void 0 } };
}
function dataOf(what, { status, data: body }) {
  if (typeof body !== "object" || body === null) return { ok: false, fault: faultOfBody(what, status, seenIn(body)) };
  if ("errors" in body && body.errors !== void 0 && body.errors !== null)
    return { ok: false, fault: errorsOf(what, body.errors) };
  if (!("data" in body) || typeof body.data !== "object" || body.data === null)
    return { ok: false, fault: faultOfBody(what, status, "an object without data") };
  return { ok: true, value: body.data };
}
function errorsOf(what, errors) {
  const each = Array.isArray(errors) ? errors : [errors];
  return faultOfErrors(
    what,
    each.map((error) => wordOf(error, "type")),
    each.map((error) => wordOf(error, "message"))
  );
}
function wordOf(error, key) {
  if (typeof error !== "object" || error === null || !(key in error)) return "";
  const word = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof word === "string" ? word : "";
}
function graphqlRoute(request) {
  const base = request.endpoint?.DEFAULTS.baseUrl.replace(/\/+$/, "");
  return base?.endsWith("/api/v3") === true ? `POST ${base.slice(0, -"/v3".length)}/graphql` : "POST /graphql";
}
function describe(route, parameters) {
  return route.replaceAll(
    /\{(\w+)\}/g,
    (whole, name) => typeof parameters[name] === "string" || typeof parameters[name] === "number" ? String(parameters[name]) : whole
  );
}
function header(headers, name) {
  const value = headers[name];
  return value === void 0 ? null : String(value);
}
function seenIn(data) {
  if (typeof data !== "string") return "no body";
  return data.trim() === "" ? "an empty body" : `"${quote(data.slice(0, 60))}"`;
}

// src/github/json.ts
var ShapeError = class extends Error {
};
function parseJson(source, value, read) {
  return shaped(() => read({ value, path: source }));
}
function shaped(read) {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ok: false, fault: { code: "API_PARTIAL", detail: error.message } };
  }
}
function field(json, key) {
  const path = `${json.path}.${key}`;
  if (!isObject(json.value)) return refuse(json, "an object");
  if (!Object.hasOwn(json.value, key)) return refuse({ value: void 0, path }, "a value");
  return { value: json.value[key], path };
}
function fieldOrNull(json, key) {
  const found = field(json, key);
  return found.value === null ? null : found;
}
function optionalField(json, key) {
  if (!isObject(json.value)) return refuse(json, "an object");
  const value = json.value[key];
  return value === void 0 || value === null ? null : { value, path: `${json.path}.${key}` };
}
function orNull(json, read) {
  return json.value === null ? null : read(json);
}
function list(json, read) {
  if (!Array.isArray(json.value)) return refuse(json, "a list");
  return json.value.map((value, index) => read({ value, path: `${json.path}[${index}]` }));
}
function text(json) {
  return typeof json.value === "string" ? json.value : refuse(json, "a text");
}
function integer(json) {
  return typeof json.value === "number" && Number.isSafeInteger(json.value) ? json.value : refuse(json, "an integer");
}
function flag(json) {
  return typeof json.value === "boolean" ? json.value : refuse(json, "true or false");
}
function instant(json) {
  const value = text(json);
  return Number.isNaN(milliseconds(value)) ? refuse(json, "a moment in UTC") : value;
}
function objectId(json) {
  const value = text(json);
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : refuse(json, "a full object id");
}
function bigId(json) {
  const value = typeof json.value === "number" && Number.isSafeInteger(json.value) ? String(json.value) : json.value;
  return typeof value === "string" && /^\d{1,20}$/.test(value) ? value : refuse(json, "an id in digits");
}
function oneOf(json, words) {
  const found = words.find((word) => word === json.value);
  return found === void 0 ? refuse(json, `one of ${words.join(", ")}`) : found;
}
function refuse(json, expected) {
  throw new ShapeError(`${json.path} should be ${expected}, but is ${shown(json.value)}`);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  if (value === void 0) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `"${value.slice(0, 40)}"`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "an object";
}

export {
  isOfWhatWasAsked,
  clockFault,
  createApi,
  parseJson,
  shaped,
  field,
  fieldOrNull,
  optionalField,
  orNull,
  list,
  text,
  integer,
  flag,
  instant,
  objectId,
  bigId,
  oneOf,
  refuse
};
