// src/sandbox/index.ts
import { once } from "node:events";

// src/sandbox/client.ts
var createClient = (url, token) => {
  const send2 = async (address, method, body, headers) => {
    const response = await fetch(address, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        ...token === "" ? {} : { authorization: `Bearer ${token}` },
        ...headers
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) }
    });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  };
  const graphqlPath = `${url.replace(/\/api\/v3$/, "/api")}/graphql`;
  return {
    token,
    call: (method, path, body, headers = {}) => send2(`${url}${path}`, method, body, headers),
    graphql: (query, variables = {}) => send2(graphqlPath, "POST", { query, variables }, {})
  };
};
var parse = (text3) => {
  try {
    return JSON.parse(text3);
  } catch {
    return text3;
  }
};

// src/sandbox/contracts/allowed.ts
var undocumentedStatuses = [
  { matches: /^30[17]$/, reason: "a repository under its old name, documented on few operations" },
  { matches: /^304$/, reason: "conditional requests are answered so everywhere, documented on few operations" },
  { matches: /^400$/, reason: "a body that is not JSON is refused before any operation is reached" },
  { matches: /^401$/, reason: "missing or wrong credentials are refused before any operation is reached" },
  { matches: /^40[34]$/, reason: "a token without the permission, or an object that it may not see" },
  { matches: /^409$/, reason: "a state that changed meanwhile, such as a moved head or an empty repository" },
  { matches: /^422$/, reason: "values that the schema allows and the server refuses" },
  { matches: /^429$/, reason: "secondary rate limits" },
  { matches: /^5\d\d$/, reason: "faults of the server, injected or real" }
];
var allowances = [
  {
    where: /^apps\/list-installations$/,
    sentence: /^response 200 \/\d+\/(account|suspended_by|client_id)\b/,
    reason: "a stale copy that wants an account to be a user and an enterprise at once; apps/get-installation is right"
  },
  {
    where: /^repos\/(list-deployment-statuses|get-deployment-status)$/,
    sentence: /\/state must be equal to one of the allowed values/,
    reason: "a job that waits for its environment has the status `waiting` (docs/github-facts.md \xA71), which the list lacks"
  },
  {
    where: /^repos\/.*environments?$/,
    sentence: /\/can_admins_bypass is not in the contract$/,
    reason: "GitHub answers with it and takes no notice of it in the document; go-github reads it in its Environment"
  },
  {
    where: /^(repos\/.*deployment|deployment)/,
    sentence: /\/(environment_url|log_url|target_url) must match format "uri"$/,
    reason: "the format says address, and GitHub's own default for these is the empty text"
  },
  {
    where: /^actions\/list-workflow-runs(-for-repo)?$/,
    sentence: /^request query created=(>=|<=)?[\d:TZ.*-]+ \/ must match format "date-time"$/,
    reason: "its description says a range in the words of the search (`>=MOMENT`, `FROM..UNTIL`); the format says a moment"
  },
  {
    where: /^[a-z_]+(\.[a-z_]+)?$/,
    sentence: /\/user_view_type is not in the contract$/,
    reason: "webhooks carry it on every account; their document has it on some of its copies of the account only"
  },
  {
    where: /^(pull_request|pull_request_review|team|team_add|membership)(\.[a-z_]+)?$/,
    sentence: /team(s\/\d+)?(\/parent)?\/(notification_setting|type|organization_id) is not in the contract$/,
    reason: "the REST document requires type on the same object; the webhook document lags behind it"
  },
  {
    where: /^check_(run|suite)\.[a-z_]+$/,
    sentence: /\/app\/permissions\/merge_queues is not in the contract$/,
    reason: "the REST document has it among the permissions of an App; the webhook document lags behind it"
  },
  {
    where: /^(deployment(_status)?|issue_comment)\.[a-z_]+$/,
    sentence: /\/performed_via_github_app\/client_id is not in the contract$/,
    reason: "the REST document has it on the same object; the webhook document lags behind it"
  },
  {
    where: /^deployment(_status)?\.[a-z_]+$/,
    sentence: /^\/workflow_run\/(head_)?repository\/description must be null$/,
    reason: "the document was made from an example without a description; the REST document has a text there"
  },
  {
    where: /^(check_suite|issues|issue_comment|deployment(_status)?)\.[a-z_]+$/,
    sentence: /\/(check_suite\/app|performed_via_github_app)\/events\/\d+ must be equal to one of the allowed values/,
    reason: "the list of events is older than deployment_protection_rule and merge_group, which Apps subscribe to"
  }
];
function withoutAllowed(where, sentences2, list10 = allowances) {
  const here = list10.filter((one3) => one3.where.test(where));
  return sentences2.filter((sentence2) => !here.some((one3) => one3.sentence.test(sentence2)));
}

// data:src/sandbox/contracts/rest.json
import { readFileSync } from "node:fs";
var rest_default = JSON.parse(readFileSync(new URL("./data/rest.json", import.meta.url), "utf8"));

// src/sandbox/contracts/route.ts
var spanning = /* @__PURE__ */ new Set(["ref", "path", "basehead", "branch"]);
var placeholder = /\{(\w+)\}/g;
function compile(template) {
  const source = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(placeholder, (_, name) => `(?<${name}>${spanning.has(name) ? ".+" : "[^/]+"})`);
  return { template, expression: new RegExp(`^${source}$`), placeholders: template.match(placeholder)?.length ?? 0 };
}
function byPrecision(a, b) {
  return a.placeholders - b.placeholders || b.template.length - a.template.length;
}
function createRouter(templates2) {
  const patterns = templates2.map(compile).toSorted(byPrecision);
  return (path) => {
    const plain = path.replace(/^\/api\/v3(?=\/)/, "");
    const pattern = patterns.find(({ expression }) => expression.test(plain));
    if (pattern === void 0) return void 0;
    return { template: pattern.template, values: { ...pattern.expression.exec(plain)?.groups } };
  };
}

// src/sandbox/contracts/schema.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var list = (value) => Array.isArray(value) ? value : [];
function alternatives(components3, schema) {
  if (!isObject(schema)) return [];
  const ref = schema["$ref"];
  const target = typeof ref === "string" ? components3[ref.slice(ref.lastIndexOf("/") + 1)] : void 0;
  const parts = [target, ...list(schema["allOf"]), ...list(schema["anyOf"]), ...list(schema["oneOf"])];
  return [schema, ...parts.flatMap((part) => alternatives(components3, part))];
}
function isOpen(schemas) {
  const extra = schemas.map((schema) => schema["additionalProperties"]);
  return extra.some((value) => value === true || isObject(value)) || !schemas.some((one3) => isObject(one3["properties"]));
}
function shapeFrom(components3, starts) {
  const schemas = starts.flatMap((one3) => alternatives(components3, one3));
  const known4 = /* @__PURE__ */ new Map();
  let items = null;
  const look = (key2) => {
    const next = schemas.flatMap(
      ({ properties }) => isObject(properties) && Object.hasOwn(properties, key2) ? [properties[key2]] : []
    );
    return next.length === 0 ? null : shapeFrom(components3, next);
  };
  return {
    isOpen: isOpen(schemas),
    items: () => items ??= shapeFrom(components3, schemas.map((one3) => one3["items"]).filter(isObject)),
    property: (key2) => {
      const before = known4.get(key2);
      if (before !== void 0) return before;
      const found = look(key2);
      known4.set(key2, found);
      return found;
    }
  };
}
var shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(components3, schema) {
  if (!isObject(schema)) return shapeFrom(components3, []);
  const known4 = shapes.get(components3) ?? /* @__PURE__ */ new WeakMap();
  const shape4 = known4.get(schema) ?? shapeFrom(components3, [schema]);
  shapes.set(components3, known4.set(schema, shape4));
  return shape4;
}
function unknownProperties(components3, schema, value) {
  return unknownIn(shapeOf(components3, schema), value, "");
}
function unknownIn(shape4, value, at2) {
  if (Array.isArray(value)) return value.flatMap((entry, index) => unknownIn(shape4.items(), entry, `${at2}/${index}`));
  if (!isObject(value) || shape4.isOpen) return [];
  return Object.entries(value).flatMap(([key2, inner]) => {
    const next = shape4.property(key2);
    return next === null ? [`${at2}/${key2}`] : unknownIn(next, inner, `${at2}/${key2}`);
  });
}
function documentedProperties(components3, schema) {
  const maps = alternatives(components3, schema).map((one3) => one3["properties"]);
  return [...new Set(maps.flatMap((map) => isObject(map) ? Object.keys(map) : []))];
}

// src/sandbox/contracts/validator.ts
import { Ajv2020 } from "ajv/dist/2020.js";
var instant = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
var formats = {
  "date-time": instant,
  date: /^\d{4}-\d\d-\d\d$/,
  uri: (text3) => URL.canParse(text3),
  email: /^[^@\s]+@[^@\s]+$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "uri-template": true,
  "repo.nwo": true,
  ipv4: true,
  ipv6: true,
  hostname: true,
  int32: true,
  int64: true,
  float: true,
  double: true,
  timestamp: true
};
function createValidator(document, { coerce = false } = {}) {
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, formats, coerceTypes: coerce, code });
  ajv.addSchema(document, "github", false);
  const compiled = /* @__PURE__ */ new Map();
  return (pointer2, value) => {
    const validate4 = compiled.get(pointer2) ?? ajv.compile({ $ref: `github#${pointer2}` });
    compiled.set(pointer2, validate4);
    return validate4(value) ? [] : sentences(validate4.errors ?? []);
  };
}
function sentences(errors) {
  const told = new Set(
    errors.map((error) => `${error.instancePath || "/"} ${error.message ?? error.keyword}${limit(error)}`)
  );
  return [...told];
}
function limit({ keyword, params }) {
  return keyword === "enum" ? `: ${JSON.stringify(params["allowedValues"])}` : "";
}
function pointer(...keys) {
  return keys.map((key2) => `/${encodeURIComponent(key2.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}
var shown = 12;
function firstFew(all) {
  return all.length <= shown ? all : [...all.slice(0, shown), `\u2026 and ${all.length - shown} more`];
}

// src/sandbox/contracts/rest.ts
var paths = rest_default.paths;
var components = rest_default.components.schemas;
var route = createRouter(Object.keys(paths));
var validate = createValidator(rest_default);
var validateText = createValidator(rest_default, { coerce: true });
function checkRest(exchange) {
  const method = exchange.method.toLowerCase();
  const found = route(exchange.path);
  const operation = found === void 0 ? void 0 : paths[found.template]?.[method];
  if (found === void 0 || operation === void 0) return [unknownRoute(exchange, found?.template)];
  const at2 = pointer("paths", found.template, method);
  const sentences2 = [
    ...checkPath(at2, operation, found.values),
    ...checkQuery(at2, operation, exchange.query),
    ...checkRequest(at2, operation, exchange.requestBody),
    ...checkResponse(at2, operation, exchange)
  ];
  const place = `${exchange.method.toUpperCase()} ${exchange.path}`;
  return firstFew(withoutAllowed(operation.operationId, sentences2)).map((sentence2) => `${place}: ${sentence2}`);
}
function unknownRoute({ method, path }, template) {
  const known4 = template === void 0 ? [] : Object.keys(paths[template] ?? {}).map((name) => name.toUpperCase());
  const hint = known4.length > 0 ? `documented there: ${known4.join(", ")}` : "if GitHub documents it, add it to scripts/contract-lists.js and regenerate the slice";
  return `${method.toUpperCase()} ${path}: request to a route that the contract does not hold; ${hint}`;
}
function checkPath(at2, operation, values) {
  return Object.keys(operation.path).flatMap((name) => {
    const value = { [name]: decode(values[name] ?? "") };
    return checkTexts(`${at2}/path`, operation.path, value).map((sentence2) => `request path ${sentence2}`);
  });
}
function checkQuery(at2, operation, query) {
  const given2 = Object.keys(query).filter((name) => query[name] !== void 0);
  const legal = Object.keys(operation.query).join(", ") || "none";
  const strange = given2.filter((name) => !Object.hasOwn(operation.query, name));
  const absent2 = operation.required.filter((name) => !given2.includes(name));
  return [
    ...strange.map((name) => `request query has the undocumented parameter "${name}"; documented: ${legal}`),
    ...absent2.map((name) => `request query lacks the required parameter "${name}"`),
    ...checkTexts(`${at2}/query`, operation.query, query).map((sentence2) => `request query ${sentence2}`)
  ];
}
function checkTexts(at2, schemas, values) {
  const known4 = Object.entries(values).filter(([name, value]) => value !== void 0 && isObject(schemas[name]));
  return known4.flatMap(([name, value]) => {
    const place = `${at2}${pointer(name)}`;
    const asRead = validate(place, value).length === 0 ? [] : validateText(place, value);
    return asRead.map((sentence2) => `${name}=${String(value)} ${sentence2}`);
  });
}
function checkRequest(at2, operation, body) {
  if (operation.request === null) {
    const empty = body === void 0 || body === null || isObject(body) && Object.keys(body).length === 0;
    return empty ? [] : ["request has a body, and the operation documents none"];
  }
  const value = body ?? {};
  return [
    ...validate(`${at2}/request`, value).map((sentence2) => `request body ${sentence2}`),
    ...unknownProperties(components, operation.request, value).map(
      (path) => `request body ${path} is not in the contract`
    )
  ];
}
function checkResponse(at2, operation, { status, responseBody }) {
  const code = String(status);
  const documented = Object.hasOwn(operation.responses, code);
  if (!documented && !undocumentedStatuses.some(({ matches: matches2 }) => matches2.test(code))) {
    const legal = Object.keys(operation.responses).join(", ");
    return [`response status ${code} is not documented; documented: ${legal}`];
  }
  const schema = operation.responses[code] ?? null;
  if (schema === null) return checkBare(status, responseBody);
  return [
    ...validate(`${at2}/responses/${code}`, responseBody).map((sentence2) => `response ${code} ${sentence2}`),
    ...unknownProperties(components, schema, responseBody).map(
      (path) => `response ${code} ${path} is not in the contract`
    )
  ];
}
function checkBare(status, body) {
  const empty = body === void 0 || body === null || body === "";
  if (status >= 500 || empty) return [];
  if (status < 400) return [`response ${status} has a body, and the contract documents none`];
  const told = isObject(body) && typeof body["message"] === "string";
  return told ? [] : [`response ${status} must be an object with a text "message"`];
}
function decode(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}

// data:src/sandbox/contracts/webhooks.json
import { readFileSync as readFileSync2 } from "node:fs";
var webhooks_default = JSON.parse(readFileSync2(new URL("./data/webhooks.json", import.meta.url), "utf8"));

// src/sandbox/contracts/webhook.ts
var events = webhooks_default.events;
var components2 = webhooks_default.components.schemas;
var validate2 = createValidator(webhooks_default);
var optional = /* @__PURE__ */ new Set([
  "enterprise",
  "changes",
  "requested_action",
  "assignee",
  "label",
  "milestone",
  // one of these two; the schema itself demands it
  "requested_team",
  "requested_reviewer"
]);
function checkWebhook(event, payload) {
  const actions2 = events[event];
  if (actions2 === void 0) return [`webhook ${event}: no such event in the contract`];
  const action = isObject(payload) && typeof payload["action"] === "string" ? payload["action"] : "";
  const key2 = Object.hasOwn(actions2, "") ? "" : action;
  const schema = actions2[key2];
  if (schema === void 0) {
    return [
      `webhook ${event}: action "${action}" is not in the contract; documented: ${Object.keys(actions2).join(", ")}`
    ];
  }
  const where = key2 === "" ? event : `${event}.${key2}`;
  const sentences2 = [
    ...validate2(pointer("events", event, key2), payload),
    ...unknownProperties(components2, schema, payload).map((path) => `${path} is not in the contract`),
    ...absent(event, schema, payload).map((name) => `/${name} is documented and missing`)
  ];
  return firstFew(withoutAllowed(where, sentences2)).map((sentence2) => `webhook ${where}: ${sentence2}`);
}
var unsaid = {
  ping: ["repository", "organization", "sender"],
  installation: ["repository", "organization", "requester"],
  installation_repositories: ["repository", "organization", "requester"],
  membership: ["repository"],
  team: ["repository"],
  workflow_job: ["deployment"]
};
function absent(event, schema, payload) {
  if (!isObject(payload)) return [];
  const names2 = documentedProperties(components2, schema).filter(
    (name) => !optional.has(name) && !unsaid[event]?.includes(name)
  );
  return names2.filter(
    (name) => payload[name] === void 0 && !(name === "organization" && !ownedByOrganization(payload))
  );
}
function ownedByOrganization(payload) {
  const repository = payload["repository"];
  const owner = isObject(repository) ? repository["owner"] : void 0;
  return isObject(owner) && owner["type"] === "Organization";
}

// src/sandbox/faults.ts
var createFaults = () => {
  const waiting = [];
  return {
    add: (fault) => waiting.push({ fault, seen: 0, left: fault.times ?? 1 }),
    clear: () => waiting.splice(0),
    pending: () => waiting.filter(({ left }) => left > 0).map(({ fault }) => fault),
    take: (target) => {
      const matching = waiting.filter(({ fault, left }) => left > 0 && applies(fault.match ?? {}, target));
      for (const entry of matching) entry.seen += 1;
      const due = matching.find(({ fault, seen }) => seen >= (fault.match?.nth ?? 1));
      if (!due) return void 0;
      due.left -= 1;
      return due.fault;
    }
  };
};
var applies = ({ method, path, graphqlOperation }, target) => (method === void 0 || method.toUpperCase() === target.method) && (graphqlOperation === void 0 || graphqlOperation === target.operationName) && (path === void 0 || (typeof path === "string" ? path === target.path : path.test(target.path)));

// src/sandbox/world/apps.ts
import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";

// src/sandbox/world/refusal.ts
var refusalStatus = {
  "bad-request": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "not-allowed": 405,
  conflict: 409,
  gone: 410,
  invalid: 422
};
var Refusal = class extends Error {
  code;
  details;
  constructor(code, message, details = []) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
};
var notFound = () => new Refusal("not-found", "Not Found");
var invalidField = (resource, field, message, code = "custom") => new Refusal("invalid", message, [{ resource, field, code, message }]);

// src/sandbox/world/ids.ts
var first = {
  account: 5001,
  app: 900001,
  installation: 51000001,
  repository: 800000001,
  team: 9001001,
  issue: 2400000001,
  edit: 500001,
  comment: 2500000001,
  reaction: 300000001,
  review: 2600000001,
  label: 7000000001,
  timeline: 18000000001,
  checkSuite: 31000000001,
  checkRun: 33000000001,
  status: 34000000001,
  workflow: 120000001,
  workflowRun: 11000000001,
  environment: 5500000001,
  deployment: 2700000001,
  deploymentStatus: 6700000001,
  rule: 40001,
  branchPolicy: 30001,
  activity: 21000000001,
  delivery: 150000000001
};
var nextId = (counters, kind) => {
  const id = counters.get(kind) ?? first[kind];
  counters.set(kind, id + 1);
  return id;
};
var nodeId = (prefix2, id) => `${prefix2}_${Buffer.from(`${prefix2}:${id}`).toString("base64url")}`;

// src/sandbox/world/world.ts
var emptyWorld = (clock, host) => ({
  clock,
  host,
  lastTick: 0,
  counters: /* @__PURE__ */ new Map(),
  accounts: /* @__PURE__ */ new Map(),
  organizationMembers: /* @__PURE__ */ new Map(),
  plans: /* @__PURE__ */ new Map(),
  teams: /* @__PURE__ */ new Map(),
  apps: /* @__PURE__ */ new Map(),
  installations: /* @__PURE__ */ new Map(),
  tokens: /* @__PURE__ */ new Map(),
  repositories: /* @__PURE__ */ new Map(),
  listeners: /* @__PURE__ */ new Set()
});
var tick = (world) => {
  world.lastTick = Math.max(world.clock(), world.lastTick + 1);
  return world.lastTick;
};
var now = (world) => Math.max(world.clock(), world.lastTick);
var newId = (world, kind) => nextId(world.counters, kind);
var onEvent = (world, listener) => {
  world.listeners.add(listener);
  return () => world.listeners.delete(listener);
};
var emit = (world, event) => {
  for (const listener of world.listeners) listener(event);
};

// src/sandbox/world/accounts.ts
var addAccount = (world, input) => {
  if (findAccount(world, input.login))
    throw invalidField("User", "login", `${input.login} is already taken`, "already_exists");
  const account = {
    id: input.id ?? newId(world, "account"),
    login: input.login,
    type: input.type ?? "User",
    name: input.name ?? null,
    email: input.email ?? null,
    siteAdmin: input.siteAdmin ?? false,
    deleted: false,
    createdAt: tick(world)
  };
  world.accounts.set(account.id, account);
  if (account.type === "Organization") world.organizationMembers.set(account.id, []);
  return account;
};
var findAccount = (world, login) => {
  const wanted = login.toLowerCase();
  for (const account of world.accounts.values()) {
    if (!account.deleted && account.login.toLowerCase() === wanted) return account;
  }
  return void 0;
};
var getAccount = (world, login) => {
  const account = findAccount(world, login);
  if (!account) throw notFound();
  return account;
};
var getOrganization = (world, login) => {
  const account = getAccount(world, login);
  if (account.type !== "Organization") throw notFound();
  return account;
};
var accountOfEmail = (world, email) => {
  const wanted = email.toLowerCase();
  for (const account of world.accounts.values()) {
    if (account.deleted || account.type === "Organization") continue;
    if (account.email?.toLowerCase() === wanted || noreplyEmail(world, account).toLowerCase() === wanted)
      return account;
  }
  return null;
};
var noreplyEmail = ({ host }, { id, login }) => `${id}+${login}@users.noreply.${host}`;
var setOrganizationMember = (world, organization2, user2, options = {}) => {
  const members = organizationMembers(world, organization2);
  const member2 = {
    user: user2,
    role: options.role ?? "member",
    state: options.state ?? "active",
    public: options.public ?? false
  };
  removeFrom(members, user2);
  members.push(member2);
  return member2;
};
var organizationMembers = (world, organization2) => world.organizationMembers.get(organization2.id) ?? [];
var organizationMember = (world, organization2, user2) => organizationMembers(world, organization2).find((member2) => member2.user === user2);
var isOwner = (world, organization2, user2) => {
  const member2 = organizationMember(world, organization2, user2);
  return member2?.state === "active" && member2.role === "admin";
};
var removeFrom = (members, user2) => {
  const index = members.findIndex((member2) => member2.user === user2);
  if (index >= 0) members.splice(index, 1);
};

// src/sandbox/world/apps.ts
var addApp = (world, input) => {
  const id = input.id ?? newId(world, "app");
  if (world.apps.has(id)) throw invalidField("Integration", "id", `${id} is already taken`, "already_exists");
  const login = `${input.slug}[bot]`;
  const keys = keyPair(input.privateKey);
  const app = {
    id,
    slug: input.slug,
    name: input.name ?? input.slug,
    description: input.description ?? null,
    clientId: `Iv23li${Buffer.from(String(id)).toString("hex").padStart(14, "0").slice(0, 14)}`,
    owner: input.owner,
    bot: findAccount(world, login) ?? addAccount(world, { login, type: "Bot", ...input.botId === void 0 ? {} : { id: input.botId } }),
    get privateKey() {
      return keys.privateKey();
    },
    get publicKey() {
      return keys.publicKey();
    },
    permissions: input.permissions ?? { metadata: "read" },
    events: input.events ?? [],
    webhook: input.webhook ? { ...input.webhook } : null,
    createdAt: tick(world)
  };
  world.apps.set(id, app);
  return app;
};
var keyPair = (given2) => {
  let made = given2;
  const privateKey = () => {
    if (made === void 0) made = newPrivateKey();
    return made;
  };
  const publicKey = () => {
    const pem = privateKey();
    return pem === null ? null : createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
  };
  return { privateKey, publicKey };
};
var newPrivateKey = () => generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs1", format: "pem" }
}).privateKey;
var installApp = (world, by, app, account, input = {}) => {
  const at2 = tick(world);
  const installation = {
    id: input.id ?? newId(world, "installation"),
    app,
    account,
    permissions: input.permissions ?? app.permissions,
    events: input.events ?? app.events,
    repositories: input.repositories ?? "all",
    suspendedAt: null,
    createdAt: at2,
    updatedAt: at2
  };
  world.installations.set(installation.id, installation);
  if (input.silent !== true)
    emit(world, { name: "installation", action: "created", installation, onlyTo: app, sender: by });
  return installation;
};
var suspendInstallation = (world, by, installation, suspended) => {
  installation.suspendedAt = suspended ? tick(world) : null;
  emit(world, {
    name: "installation",
    action: suspended ? "suspend" : "unsuspend",
    installation,
    onlyTo: installation.app,
    sender: by
  });
};
var deleteInstallation = (world, by, installation) => {
  world.installations.delete(installation.id);
  for (const [value, token] of world.tokens) {
    if (token.kind === "installation" && token.installation === installation) world.tokens.delete(value);
  }
  emit(world, { name: "installation", action: "deleted", installation, onlyTo: installation.app, sender: by });
};
var findInstallation = (world, app, account) => {
  for (const installation of world.installations.values()) {
    if (installation.app === app && installation.account === account) return installation;
  }
  return void 0;
};
var reaches = (installation, repository) => installation.account === repository.owner && (installation.repositories === "all" || installation.repositories.has(repository.id));
var getApp = (world, idOrSlug) => {
  for (const app of world.apps.values()) if (app.id === idOrSlug || app.slug === idOrSlug) return app;
  throw notFound();
};
var randomToken = (prefix2) => `${prefix2}_${randomBytes(27).toString("hex").slice(0, 36)}`;

// src/sandbox/world/tokens.ts
var actionsAppId = 15368;
var hour = 36e5;
var strength = { read: 1, write: 2, admin: 3 };
var grants = (permissions, name, level) => {
  const granted = permissions[name];
  return granted !== void 0 && strength[granted] >= strength[level];
};
var issueUserToken = (world, user2, value = randomToken("ghp"), scopes = ["repo", "read:org"]) => {
  world.tokens.set(value, { kind: "user", value, user: user2, scopes });
  return value;
};
var issueInstallationToken = (world, installation, scope = {}) => {
  if (installation.suspendedAt !== null) throw new Refusal("forbidden", "This installation has been suspended");
  for (const [name, level] of Object.entries(scope.permissions ?? {})) {
    if (!grants(installation.permissions, name, level)) {
      throw new Refusal("invalid", "The permissions requested are not granted to this installation.");
    }
  }
  for (const id of scope.repositories ?? []) requireReach(world, installation, id);
  const token = {
    kind: "installation",
    value: randomToken("ghs"),
    installation,
    permissions: { metadata: "read", ...scope.permissions ?? installation.permissions },
    repositories: scope.repositories ?? installation.repositories,
    expiresAt: now(world) + hour
  };
  world.tokens.set(token.value, token);
  return token;
};
var requireReach = (world, installation, repositoryId2) => {
  const repository = world.repositories.get(repositoryId2);
  if (!repository || !reaches(installation, repository)) {
    throw new Refusal(
      "invalid",
      "There is at least one repository that does not exist or is not accessible to the parent installation."
    );
  }
};
var actionsPermissionNames = new Set(
  "actions artifact_metadata attestations checks contents deployments id_token issues models discussions packages pages pull_requests security_events statuses metadata".split(
    " "
  )
);
var onlyInJobs = { artifact_metadata: "write", attestations: "write", id_token: "write", models: "read" };
var issueActionsToken = (world, repository, permissions) => {
  for (const name of Object.keys(permissions)) {
    if (!actionsPermissionNames.has(name)) throw invalidField("Workflow", "permissions", `Unexpected value '${name}'`);
  }
  const app = getApp(world, actionsAppId);
  const installation = findInstallation(world, app, repository.owner) ?? installApp(world, app.owner, app, repository.owner, {
    permissions: { ...app.permissions, ...onlyInJobs },
    silent: true
  });
  return issueInstallationToken(world, installation, { permissions, repositories: /* @__PURE__ */ new Set([repository.id]) }).value;
};
var actorOfToken = (world, value) => {
  const token = world.tokens.get(value);
  if (!token) throw new Refusal("unauthorized", "Bad credentials");
  if (token.kind === "user") {
    if (token.user.deleted) throw new Refusal("unauthorized", "Bad credentials");
    return userActor(token.user);
  }
  if (token.expiresAt <= now(world)) throw new Refusal("unauthorized", "Bad credentials");
  if (token.installation.suspendedAt !== null) throw new Refusal("forbidden", "This installation has been suspended");
  const { installation, permissions, repositories } = token;
  return {
    kind: "installation",
    app: installation.app,
    account: installation.app.bot,
    installation,
    permissions,
    repositories
  };
};
var userActor = (account, through) => ({
  kind: "user",
  account,
  ...through === void 0 ? {} : { through }
});
var installationActor = (installation) => ({
  kind: "installation",
  app: installation.app,
  account: installation.app.bot,
  installation,
  permissions: installation.permissions,
  repositories: installation.repositories
});
var accountOf = (actor) => {
  if (actor.kind === "anonymous") throw new Refusal("unauthorized", "Requires authentication");
  return actor.account;
};

// src/sandbox/graphql/budget.ts
var hour2 = 36e5;
var spent = /* @__PURE__ */ new WeakMap();
var holder = (actor) => actor.kind === "installation" ? `installation ID ${actor.installation.id}` : `${actor.kind} ${actor.kind === "anonymous" ? "" : `ID ${actor.account.id}`}`;
var limitOf = (world, actor) => {
  if (actor.kind !== "installation") return 5e3;
  return actor.app.id === actionsAppId ? 1e3 : raised.get(world) ?? 5e3;
};
var raised = /* @__PURE__ */ new WeakMap();
function allowPoints(world, points) {
  raised.set(world, points);
}
function budgetOf(world, actor) {
  const { used, resetAt } = windowOf(world, actor);
  const limit2 = limitOf(world, actor);
  return { limit: limit2, used, remaining: Math.max(0, limit2 - used), resetAt };
}
function spend(world, actor, points) {
  const window = windowOf(world, actor);
  if (window.used + points > limitOf(world, actor)) return `API rate limit exceeded for ${holder(actor)}.`;
  window.used += points;
  return null;
}
function windowOf(world, actor) {
  const windows = spent.get(world) ?? /* @__PURE__ */ new Map();
  spent.set(world, windows);
  const known4 = windows.get(holder(actor));
  if (known4 !== void 0 && known4.resetAt > now(world)) return known4;
  const fresh = { used: 0, resetAt: now(world) + hour2 };
  windows.set(holder(actor), fresh);
  return fresh;
}

// src/sandbox/graphql/index.ts
import { GraphQLError as GraphQLError3, OperationTypeNode, execute, getOperationAST, getVariableValues } from "graphql";

// src/sandbox/graphql/cost.ts
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNamedType,
  isCompositeType
} from "graphql";
import { isInterfaceType, isObjectType, valueFromASTUntyped } from "graphql";
var maxNodes = 5e5;
var known = /* @__PURE__ */ new WeakMap();
var kept = 100;
function costOf(schema, document, operation, variables) {
  const costs = known.get(document) ?? /* @__PURE__ */ new Map();
  known.set(document, costs);
  const sizes = Object.entries(variables).filter(([, value]) => typeof value !== "string");
  const key2 = JSON.stringify([operation.name?.value, sizes]);
  const cost = costs.get(key2) ?? workOut(schema, document, operation, variables);
  if (costs.size < kept) costs.set(key2, cost);
  return cost;
}
function workOut(schema, document, operation, variables) {
  const root2 = schema.getRootType(operation.operation);
  const walk2 = createWalk(schema, document, variables);
  const { requests, nodes } = root2 ? walk2([operation.selectionSet], root2, 1) : { requests: 0, nodes: 0 };
  return { requests, cost: Math.max(1, Math.round(requests / 100)), nodeCount: nodes };
}
function createWalk(schema, document, variables) {
  const walk2 = (sets, parent, times) => {
    const counts = [...collect(schema, document, variables, sets, parent)].map(([, found]) => visit(found, times));
    return counts.reduce((sum, one3) => ({ requests: sum.requests + one3.requests, nodes: sum.nodes + one3.nodes }), none);
  };
  const visit = ({ parent, fields }, times) => {
    const [field] = fields;
    const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field?.name.value ?? ""] : void 0;
    const type = declared === void 0 ? void 0 : getNamedType(declared.type);
    if (field === void 0 || !isCompositeType(type)) return none;
    const size = type.name.endsWith("Connection") ? pageSize(field, variables) : null;
    const inner = walk2(
      fields.flatMap(({ selectionSet }) => selectionSet ? [selectionSet] : []),
      type,
      times * (size ?? 1)
    );
    if (size === null) return inner;
    return { requests: inner.requests + times, nodes: inner.nodes + times * size };
  };
  return walk2;
}
var none = { requests: 0, nodes: 0 };
function collect(schema, document, variables, sets, parent) {
  const found = /* @__PURE__ */ new Map();
  const add = (selection2, on) => {
    if (!isIncluded(selection2, variables)) return;
    if (selection2.kind === Kind.FIELD) {
      const key2 = `${on.name}.${selection2.alias?.value ?? selection2.name.value}`;
      found.set(key2, { parent: on, fields: [...found.get(key2)?.fields ?? [], selection2] });
      return;
    }
    const fragment = selection2.kind === Kind.INLINE_FRAGMENT ? selection2 : fragmentNamed(document, selection2.name.value);
    const named2 = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : on;
    for (const inner of fragment?.selectionSet.selections ?? []) add(inner, isCompositeType(named2) ? named2 : on);
  };
  for (const set of sets) for (const selection2 of set.selections) add(selection2, parent);
  return found;
}
function fragmentNamed(document, name) {
  return document.definitions.find(
    (one3) => one3.kind === Kind.FRAGMENT_DEFINITION && one3.name.value === name
  );
}
function isIncluded(selection2, variables) {
  const include = getDirectiveValues(GraphQLIncludeDirective, selection2, { ...variables });
  const skip = getDirectiveValues(GraphQLSkipDirective, selection2, { ...variables });
  return include?.["if"] !== false && skip?.["if"] !== true;
}
function pageSize(field, variables) {
  const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  const value = argument && valueFromASTUntyped(argument.value, { ...variables });
  return typeof value === "number" ? value : null;
}

// src/sandbox/graphql/document.ts
import { GraphQLError, parse as parse2, validate as validate3 } from "graphql";
var known2 = /* @__PURE__ */ new Map();
var kept2 = 100;
function readDocument(schema, text3) {
  const before = known2.get(text3);
  if (before !== void 0) return before;
  const read14 = check(schema, text3);
  if (known2.size >= kept2) known2.clear();
  known2.set(text3, read14);
  return read14;
}
function check(schema, text3) {
  try {
    const document = parse2(text3);
    const errors = validate3(schema, document);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

// src/sandbox/graphql/node.ts
var brand = /* @__PURE__ */ Symbol("graph node");
var node = (type, scope, fields) => ({
  [brand]: true,
  type,
  scope,
  fields
});
var isNode = (value) => typeof value === "object" && value !== null && brand in value;
var everyone = { kind: "public" };
var within = (repository) => ({ kind: "repository", repository });
var textArgument = (args, name) => {
  const value = args[name];
  return typeof value === "string" ? value : null;
};
var numberArgument = (args, name) => {
  const value = args[name];
  return typeof value === "number" ? value : null;
};
var listArgument = (args, name) => {
  const value = args[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : null;
};
var objectArgument = (args, name) => {
  const value = args[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
};

// src/sandbox/graphql/problem.ts
import { GraphQLError as GraphQLError2 } from "graphql";
function problem(type, message) {
  return new GraphQLError2(message, { extensions: { type } });
}
var forbidden = () => problem("FORBIDDEN", "Resource not accessible by integration");
function refused(error, what) {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === "not-found") return problem("NOT_FOUND", `Could not resolve to ${what}.`);
  return error.code === "forbidden" ? forbidden() : problem("UNPROCESSABLE", error.message);
}
function formatProblem(error) {
  const { type } = error.extensions;
  return {
    ...typeof type === "string" ? { type } : {},
    ...error.path === void 0 ? {} : { path: error.path },
    ...type === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {},
    ...error.locations === void 0 ? {} : { locations: error.locations.map(({ line, column }) => ({ line, column })) },
    message: error.message
  };
}

// src/sandbox/graphql/connection.ts
var maxPage = 100;
function connect(scope, type, items, args, options) {
  const { start, end: end2 } = cut(items, args, options.key);
  const page5 = items.slice(start, end2).map((item, offset) => ({ item, cursor: encode(start + offset, options.key(item)) }));
  return node(`${type}Connection`, scope, {
    totalCount: items.length,
    pageInfo: node("PageInfo", scope, {
      startCursor: page5.at(0)?.cursor ?? null,
      endCursor: page5.at(-1)?.cursor ?? null,
      hasNextPage: end2 < items.length,
      hasPreviousPage: start > 0
    }),
    nodes: () => page5.map(({ item }) => options.node(item)),
    edges: () => page5.map(({ item, cursor }) => edge(scope, type, options, item, cursor)),
    ...options.more
  });
}
function edge(scope, type, options, item, cursor) {
  return node(`${type}Edge`, scope, { cursor, node: () => options.node(item), ...options.edge?.(item) });
}
function cut(items, args, key2) {
  const after = textArgument(args, "after");
  const before = textArgument(args, "before");
  const start = after === null ? 0 : find(items, key2, after, "after") + 1;
  const end2 = before === null ? items.length : find(items, key2, before, "before");
  const first2 = numberArgument(args, "first");
  const last = numberArgument(args, "last");
  if (first2 !== null) return { start, end: Math.max(start, Math.min(end2, start + first2)) };
  return { start: Math.max(start, end2 - (last ?? 0)), end: Math.max(start, end2) };
}
function find(items, key2, cursor, name) {
  const decoded = /^cursor:v2:(\d+):(.*)$/s.exec(Buffer.from(cursor, "base64").toString());
  const [, place, wanted] = decoded ?? [];
  if (place === void 0)
    throw problem("UNPROCESSABLE", `\`${cursor}\` does not appear to be a valid cursor for \`${name}\`.`);
  const index = items.findIndex((item) => String(key2(item)) === wanted);
  if (index >= 0) return index;
  return name === "after" ? Number(place) - 1 : Number(place);
}
var encode = (place, key2) => Buffer.from(`cursor:v2:${place}:${key2}`).toString("base64");

// src/sandbox/world/redirects.ts
var former = /* @__PURE__ */ new WeakMap();
var namesOf = (world) => {
  const known4 = former.get(world) ?? /* @__PURE__ */ new Map();
  former.set(world, known4);
  return known4;
};
var key = (owner, name) => `${owner}/${name}`.toLowerCase();
var endRedirect = (world, owner, name) => {
  namesOf(world).delete(key(owner, name));
};
var redirected = (world, owner, name) => world.repositories.get(namesOf(world).get(key(owner, name)) ?? 0);

// src/sandbox/world/teams.ts
var addTeam = (world, by, organization2, input) => {
  const slug = input.slug ?? input.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  if (findTeam(world, organization2, slug))
    throw invalidField("Team", "name", "Name must be unique for this org", "already_exists");
  const at2 = tick(world);
  const team2 = {
    id: newId(world, "team"),
    organization: organization2,
    slug,
    name: input.name,
    description: input.description ?? null,
    privacy: input.privacy ?? "closed",
    parent: input.parent ?? null,
    members: [],
    createdAt: at2,
    updatedAt: at2
  };
  world.teams.set(team2.id, team2);
  emit(world, { name: "team", action: "created", organization: organization2, team: team2, sender: by });
  return team2;
};
var findTeam = (world, organization2, slug) => {
  const wanted = slug.toLowerCase();
  for (const team2 of world.teams.values()) {
    if (team2.organization === organization2 && team2.slug.toLowerCase() === wanted) return team2;
  }
  return void 0;
};
var getTeam = (world, organization2, slug) => {
  const team2 = findTeam(world, organization2, slug);
  if (!team2) throw notFound();
  return team2;
};
var setTeamMember = (world, by, team2, user2, options = {}) => {
  const known4 = organizationMember(world, team2.organization, user2);
  const state = options.state ?? known4?.state ?? "pending";
  if (!known4) setOrganizationMember(world, team2.organization, user2, { state });
  const isNew = !team2.members.some((member3) => member3.user === user2);
  const member2 = { user: user2, role: options.role ?? "member", state };
  const index = team2.members.findIndex((entry) => entry.user === user2);
  if (index >= 0) team2.members.splice(index, 1);
  team2.members.push(member2);
  if (isNew && state === "active") {
    emit(world, {
      name: "membership",
      action: "added",
      organization: team2.organization,
      team: team2,
      member: user2,
      sender: by
    });
  }
  return member2;
};
var removeTeamMember = (world, by, team2, user2) => {
  const index = team2.members.findIndex((member2) => member2.user === user2);
  if (index < 0) return;
  team2.members.splice(index, 1);
  emit(world, {
    name: "membership",
    action: "removed",
    organization: team2.organization,
    team: team2,
    member: user2,
    sender: by
  });
};
var descendantTeams = (world, team2) => {
  const children2 = [...world.teams.values()].filter((other) => other.parent === team2);
  return children2.flatMap((child) => [child, ...descendantTeams(world, child)]);
};
var teamMembers = (world, team2) => {
  const own2 = team2.members.map((member2) => ({ ...member2, inherited: false }));
  const inherited = descendantTeams(world, team2).flatMap((child) => child.members).filter((member2, index, all) => all.findIndex((other) => other.user === member2.user) === index).filter((member2) => !own2.some((mine) => mine.user === member2.user)).map((member2) => ({ ...member2, inherited: true }));
  return [...own2, ...inherited];
};
var teamMembership = (world, team2, user2) => {
  const member2 = teamMembers(world, team2).find((entry) => entry.user === user2);
  if (!member2) return void 0;
  const role = isOwner(world, team2.organization, user2) ? "maintainer" : member2.role;
  return { user: member2.user, role, state: member2.state };
};

// src/sandbox/world/access.ts
var rank = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };
var roleOf = (world, repository, account) => {
  if (account.deleted) return null;
  if (repository.owner === account || isOwner(world, repository.owner, account)) return "admin";
  const own2 = repository.collaborators.get(account.id);
  const teams = repository.teamRoles.filter(({ team: team2 }) => teamMembership(world, team2, account)?.state === "active").map(({ role }) => role);
  const everyone2 = repository.private ? [] : ["read"];
  const roles2 = [...own2 ? [own2] : [], ...teams, ...everyone2];
  return roles2.reduce(
    (best, role) => best === null || rank[role] > rank[best] ? role : best,
    null
  );
};
var hasRole = (world, repository, account, role) => {
  const actual = roleOf(world, repository, account);
  return actual !== null && rank[actual] >= rank[role];
};
var canSee = (world, actor, repository) => {
  if (actor.kind === "user") return roleOf(world, repository, actor.account) !== null;
  if (actor.kind === "installation" && reachesRepository(actor, repository)) return true;
  return !repository.private && actor.kind !== "app";
};
var reachesRepository = (actor, repository) => actor.installation.account === repository.owner && (actor.repositories === "all" || actor.repositories.has(repository.id));
var getRepository = (world, actor, owner, name) => {
  const repository = findRepository(world, owner, name);
  if (!repository || !canSee(world, actor, repository)) throw notFound();
  return repository;
};
var findMoved = (world, actor, owner, name) => {
  const moved = findRepository(world, owner, name) ? void 0 : redirected(world, owner, name);
  return moved && canSee(world, actor, moved) ? moved : void 0;
};
var findRepository = (world, owner, name) => {
  const account = findAccount(world, owner);
  const wanted = name.toLowerCase();
  for (const repository of world.repositories.values()) {
    if (repository.owner === account && repository.name.toLowerCase() === wanted) return repository;
  }
  return void 0;
};
var roleForLevel = { read: "read", write: "write", admin: "admin" };
var may = (world, actor, repository, permission2, level) => {
  if (actor.kind === "user") return hasRole(world, repository, actor.account, roleForLevel[level]);
  if (actor.kind === "anonymous") return !repository.private && level === "read";
  if (actor.kind === "app") return false;
  if (reachesRepository(actor, repository) && grants(actor.permissions, permission2, level)) return true;
  return !repository.private && level === "read" && publicReads.has(permission2) && !reachesRepository(actor, repository);
};
var publicReads = /* @__PURE__ */ new Set(["contents", "issues", "metadata", "pull_requests"]);
var requireAccess = (world, actor, repository, permission2, level) => {
  if (may(world, actor, repository, permission2, level)) return;
  if (actor.kind === "anonymous") throw new Refusal("unauthorized", "Requires authentication");
  if (actor.kind === "user")
    throw level === "read" ? notFound() : new Refusal("forbidden", "Must have admin rights to Repository.");
  throw new Refusal("forbidden", "Resource not accessible by integration");
};
var mayReadMembers = (world, actor, organization2) => {
  if (actor.kind === "installation")
    return actor.installation.account === organization2 && grants(actor.permissions, "members", "read");
  return actor.kind === "user" && isMember(world, organization2, actor.account);
};
var isMember = (world, organization2, account) => (world.organizationMembers.get(organization2.id) ?? []).some(
  (member2) => member2.user === account && member2.state === "active"
);

// src/sandbox/graphql/permissions.ts
var one = (permission2) => ({ all: [permission2] });
var needs = {
  Commit: one("contents"),
  Comparison: one("contents"),
  CommitHistory: one("contents"),
  Tree: one("contents"),
  TreeEntry: one("contents"),
  Blob: one("contents"),
  PullRequest: one("pull_requests"),
  PullRequestReview: one("pull_requests"),
  Issue: { any: ["issues", "pull_requests"] },
  IssueComment: { any: ["issues", "pull_requests"] },
  CheckSuite: one("checks"),
  CheckRun: one("checks"),
  // a rollup mixes check runs and statuses, so it needs both
  StatusCheckRollup: { all: ["checks", "statuses"] },
  Status: one("statuses"),
  StatusContext: one("statuses"),
  WorkflowRun: one("actions"),
  Deployment: one("deployments"),
  DeploymentStatus: one("deployments"),
  Environment: one("actions"),
  DeploymentRequest: one("actions"),
  MergeQueue: one("merge_queues"),
  MergeQueueEntry: one("merge_queues"),
  Team: one("members"),
  TeamMember: one("members"),
  OrganizationMember: one("members")
};
function requireReadable(graph, value) {
  if (!isNode(value)) return;
  const need = needs[value.type.replace(/Connection$/, "")];
  if (need !== void 0 && !allowed(graph, value, need)) throw forbidden();
}
function allowed(graph, { scope }, need) {
  const has = (permission2) => holds(graph, scope, permission2);
  return "all" in need ? need.all.every(has) : need.any.some(has);
}
function holds({ world, actor }, scope, permission2) {
  if (scope.kind === "public") return true;
  if (scope.kind === "organization")
    return permission2 === "members" && mayReadMembers(world, actor, scope.organization);
  if (permission2 !== "members") return may(world, actor, scope.repository, permission2, "read");
  const { owner } = scope.repository;
  return owner.type !== "Organization" || mayReadMembers(world, actor, owner);
}

// src/sandbox/graphql/field.ts
var resolveField = (source, args, graph, info) => {
  const declared = info.parentType.getFields()[info.fieldName];
  if (declared?.args.some(({ name }) => name === "first")) requireBoundaries(info.fieldName, args);
  if (!isNode(source) || !Object.hasOwn(source.fields, info.fieldName)) {
    const place = `${info.parentType.name}.${info.fieldName}`;
    graph.missing.add(place);
    throw problem("SANDBOX_MISSING", `The sandbox has no answer for ${place}, which GitHub's schema knows.`);
  }
  const value = answer(source.fields[info.fieldName] ?? null, args);
  requireReadable(graph, value);
  return value;
};
function answer(field, args) {
  return typeof field === "function" ? field(args) : field;
}
var resolveType = (value) => isNode(value) ? value.type : void 0;
function requireBoundaries(name, args) {
  const given2 = ["first", "last"].filter((side2) => typeof args[side2] === "number");
  const [side] = given2;
  if (side === void 0) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw problem("MISSING_PAGINATION_BOUNDARIES", message);
  }
  if (given2.length > 1) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw problem("UNPROCESSABLE", message);
  }
  const size = Number(args[side]);
  if (size < 0) throw problem("UNPROCESSABLE", `\`${side}\` on the \`${name}\` connection cannot be less than zero.`);
  if (size > maxPage) {
    const limit2 = `exceeds the \`${side}\` limit of ${maxPage} records`;
    throw problem("EXCESSIVE_PAGINATION", `Requesting ${size} records on the \`${name}\` connection ${limit2}.`);
  }
}

// src/sandbox/world/check-run-rules.ts
var checkRunLimits = {
  actions: 3,
  actionLabel: 20,
  actionDescription: 40,
  actionIdentifier: 20,
  annotations: 50,
  summary: 65535,
  text: 65535,
  annotationTitle: 255,
  annotationMessage: 65536
};
var forApps = /* @__PURE__ */ new Set(["queued", "in_progress", "completed"]);
var requireValidPatch = (patch4, present) => {
  requireStatus(patch4, present);
  requireOutput(patch4);
  requireActions(patch4.actions ?? []);
  requireAnnotations(patch4.annotations ?? []);
};
var requireStatus = ({ status, conclusion }, present) => {
  if (status !== void 0 && !forApps.has(status))
    throw invalid("status", `status ${status} is reserved for GitHub Actions`);
  if (conclusion === null) throw invalid("conclusion", "conclusion cannot be null");
  if (conclusion === "stale" || conclusion === "startup_failure")
    throw invalid("conclusion", `conclusion ${conclusion} is reserved for GitHub`);
  if (status === "completed" && conclusion === void 0 && present !== "completed") {
    throw new Refusal("invalid", 'Invalid request.\n\nMissing required key "conclusion" when status is "completed".');
  }
  if (present === "completed" && status !== void 0 && status !== "completed") {
    throw invalid("status", "a completed check run cannot go back; create a new run with the same name");
  }
  if (conclusion !== void 0 && status !== void 0 && status !== "completed") {
    throw invalid("status", "status must be completed when a conclusion is given");
  }
};
var requireOutput = ({ output }) => {
  if (!output) return;
  requireLength("summary", output.summary, checkRunLimits.summary);
  requireLength("text", output.text, checkRunLimits.text);
};
var requireActions = (actions2) => {
  if (actions2.length > checkRunLimits.actions)
    throw invalid("actions", `at most ${checkRunLimits.actions} actions are allowed`);
  for (const { label: label2, description, identifier } of actions2) {
    requireLength("actions.label", label2, checkRunLimits.actionLabel);
    requireLength("actions.description", description, checkRunLimits.actionDescription);
    requireLength("actions.identifier", identifier, checkRunLimits.actionIdentifier);
  }
};
var requireAnnotations = (annotations) => {
  if (annotations.length > checkRunLimits.annotations)
    throw invalid("annotations", `at most ${checkRunLimits.annotations} annotations per request`);
  for (const { title, message, rawDetails } of annotations) {
    requireLength("annotations.title", title, checkRunLimits.annotationTitle);
    requireLength("annotations.message", message, checkRunLimits.annotationMessage);
    requireLength("annotations.raw_details", rawDetails, checkRunLimits.annotationMessage);
  }
};
var requireLength = (field, value, limit2) => {
  if (value !== null && value.length > limit2)
    throw invalid(field, `${field} exceeds a maximum length of ${limit2} characters`);
};
var invalid = (field, message) => invalidField("CheckRun", field, message);

// src/sandbox/world/check-suites.ts
var addSuite = (world, repository, input) => {
  const at2 = tick(world);
  const suite = {
    id: newId(world, "checkSuite"),
    repositoryId: repository.id,
    app: input.app,
    headSha: input.headSha,
    headBranch: input.headBranch,
    push: input.push ?? null,
    workflowRunId: input.workflowRunId ?? null,
    status: "queued",
    conclusion: null,
    createdAt: at2,
    updatedAt: at2
  };
  repository.checkSuites.push(suite);
  return suite;
};
var createSuitesForPush = (world, repository, by) => {
  if (skipsChecks(repository.objects.commits.get(by.after)?.message ?? "")) return;
  for (const installation of world.installations.values()) {
    const { app } = installation;
    const applies2 = installation.suspendedAt === null && reaches(installation, repository) && grants(installation.permissions, "checks", "write");
    if (!applies2 || app.id === actionsAppId || suiteOf(repository, app, by.after)) continue;
    const suite = addSuite(world, repository, { app, headSha: by.after, headBranch: by.branch, push: by });
    emit(world, { name: "check_suite", action: "requested", suite, onlyTo: app, repository, sender: by.pusher });
  }
};
var skipsChecks = (message) => /(?:^|\n)skip-checks: ?true$/i.test(message.trimEnd());
var suiteOf = (repository, app, headSha) => repository.checkSuites.find((suite) => suite.app === app && suite.headSha === headSha);
var getSuite = (repository, id) => {
  const suite = repository.checkSuites.find((candidate) => candidate.id === id);
  if (!suite) throw notFound();
  return suite;
};
var runsOfSuite = (repository, suite) => [...repository.checkRuns.values()].filter((run3) => run3.suite === suite);
var latestRuns = (runs) => {
  const byName = /* @__PURE__ */ new Map();
  for (const run3 of runs) {
    const key2 = `${run3.suite.id} ${run3.name}`;
    const known4 = byName.get(key2);
    if (!known4 || known4.id < run3.id) byName.set(key2, run3);
  }
  return [...byName.values()];
};
var worstFirst = [
  "failure",
  "startup_failure",
  "timed_out",
  "action_required",
  "cancelled",
  "stale",
  "success",
  "neutral",
  "skipped"
];
var refreshSuite = (world, repository, suite, sender) => {
  const runs = latestRuns(runsOfSuite(repository, suite));
  const before = suite.status;
  suite.status = rollUpStatus(runs);
  suite.conclusion = suite.status === "completed" ? worstFirst.find((c) => runs.some((run3) => run3.conclusion === c)) ?? null : null;
  suite.updatedAt = tick(world);
  if (suite.status === "completed" && before !== "completed") {
    emit(world, { name: "check_suite", action: "completed", suite, repository, sender });
  }
};
var rollUpStatus = (runs) => {
  if (runs.every(({ status }) => status === "queued")) return "queued";
  return runs.every(({ status }) => status === "completed") ? "completed" : "in_progress";
};
var rerequestSuite = (world, by, repository, suite) => {
  resetSuite(world, suite);
  emit(world, { name: "check_suite", action: "rerequested", suite, onlyTo: suite.app, repository, sender: by });
};
var resetSuite = (world, suite) => {
  suite.status = "queued";
  suite.conclusion = null;
  suite.updatedAt = tick(world);
};

// src/sandbox/world/check-runs.ts
var maxRunsPerName = 1e3;
var fortnight = 14 * 864e5;
var noOutput = { title: null, summary: null, text: null };
var createCheckRun = (world, actor, repository, input) => {
  const app = requireApp(actor);
  if (!repository.objects.commits.has(input.headSha))
    throw new Refusal("invalid", `No commit found for SHA: ${input.headSha}`);
  requireValidPatch(input, null);
  const suite = suiteOf(repository, app, input.headSha) ?? addSuite(world, repository, { app, headSha: input.headSha, headBranch: branchAt(repository, input.headSha) });
  const run3 = addRun(world, repository, suite, input);
  dropOldest(repository, suite, run3.name);
  announceNew(world, repository, run3, app.bot);
  return run3;
};
var requireApp = (actor) => {
  if (actor.kind !== "installation") throw new Refusal("forbidden", "You must authenticate via a GitHub App.");
  return actor.app;
};
var branchAt = (repository, sha) => {
  for (const [ref, tip] of repository.refs)
    if (tip === sha && ref.startsWith("refs/heads/")) return ref.slice("refs/heads/".length);
  return null;
};
var addRun = (world, repository, suite, input) => {
  const at2 = tick(world);
  const status = input.conclusion ? "completed" : input.status ?? "queued";
  const run3 = {
    id: newId(world, "checkRun"),
    repositoryId: repository.id,
    suite,
    app: suite.app,
    name: input.name,
    headSha: input.headSha,
    externalId: input.externalId ?? null,
    detailsUrl: input.detailsUrl ?? null,
    status,
    conclusion: input.conclusion ?? null,
    output: input.output ?? noOutput,
    actions: input.actions ?? [],
    annotations: [...input.annotations ?? []],
    startedAt: input.startedAt ?? at2,
    completedAt: status === "completed" ? input.completedAt ?? at2 : null,
    createdAt: at2,
    deploymentId: null
  };
  repository.checkRuns.set(run3.id, run3);
  return run3;
};
var announceNew = (world, repository, run3, sender) => {
  emit(world, { name: "check_run", action: "created", run: run3, repository, sender });
  if (run3.status === "completed") emit(world, { name: "check_run", action: "completed", run: run3, repository, sender });
  refreshSuite(world, repository, run3.suite, sender);
};
var dropOldest = (repository, suite, name) => {
  const same2 = runsOfSuite(repository, suite).filter((run3) => run3.name === name);
  for (const old of same2.slice(0, Math.max(0, same2.length - maxRunsPerName))) repository.checkRuns.delete(old.id);
};
var updateCheckRun = (world, actor, repository, run3, patch4) => {
  requireOwner(actor, repository, run3, patch4);
  requireValidPatch(patch4, run3.status);
  const wasCompleted = run3.status === "completed";
  applyPatch(world, run3, patch4);
  if (run3.status === "completed" && !wasCompleted) {
    emit(world, { name: "check_run", action: "completed", run: run3, repository, sender: run3.app.bot });
  }
  refreshSuite(world, repository, run3.suite, run3.app.bot);
};
var requireOwner = (actor, repository, run3, patch4) => {
  const app = requireApp(actor);
  if (app !== run3.app) {
    throw new Refusal(
      "forbidden",
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`
    );
  }
  const decides = patch4.status !== void 0 || patch4.conclusion !== void 0;
  if (app.id === actionsAppId && decides && isJob(repository, run3)) {
    throw new Refusal(
      "forbidden",
      "The status and conclusion of a GitHub Actions job cannot be changed through the API."
    );
  }
};
var isJob = (repository, run3) => [...repository.workflowRuns.values()].some(({ jobs: jobs2 }) => jobs2.some(({ id }) => id === run3.id));
var applyPatch = (world, run3, patch4) => {
  const at2 = tick(world);
  if (patch4.conclusion) {
    run3.status = "completed";
    run3.conclusion = patch4.conclusion;
  } else if (patch4.status) run3.status = patch4.status;
  run3.externalId = patch4.externalId ?? run3.externalId;
  run3.detailsUrl = patch4.detailsUrl ?? run3.detailsUrl;
  run3.startedAt = patch4.startedAt ?? run3.startedAt;
  run3.completedAt = run3.status === "completed" ? patch4.completedAt ?? run3.completedAt ?? at2 : null;
  run3.output = patch4.output ? { ...run3.output, ...definedOf(patch4.output) } : run3.output;
  run3.actions = patch4.actions ?? run3.actions;
  run3.annotations.push(...patch4.annotations ?? []);
};
var definedOf = (output) => Object.fromEntries(Object.entries(output).filter(([, value]) => value !== null));
var getCheckRun = (repository, id) => {
  const run3 = repository.checkRuns.get(id);
  if (!run3) throw notFound();
  return run3;
};
var runsOfCommit = (world, repository, sha) => {
  expireRuns(world, repository);
  return [...repository.checkRuns.values()].filter((run3) => run3.headSha === sha);
};
var expireRuns = (world, repository) => {
  const limit2 = now(world) - fortnight;
  for (const run3 of repository.checkRuns.values()) {
    if (run3.status === "completed" || run3.createdAt >= limit2) continue;
    run3.status = "completed";
    run3.conclusion = "stale";
    run3.completedAt = now(world);
  }
};
var rerequestRun = (world, by, repository, run3) => {
  resetSuite(world, run3.suite);
  emit(world, { name: "check_run", action: "rerequested", run: run3, onlyTo: run3.app, repository, sender: by });
};

// src/sandbox/world/git-objects.ts
import { createHash } from "node:crypto";
var zeroSha = "0".repeat(40);
var emptyObjects = () => ({ commits: /* @__PURE__ */ new Map(), trees: /* @__PURE__ */ new Map(), blobs: /* @__PURE__ */ new Map() });
var objectSha = (type, bytes) => createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
var writeBlob = (objects, content) => {
  const sha = objectSha("blob", content);
  if (!objects.blobs.has(sha)) objects.blobs.set(sha, content);
  return sha;
};
var fileEntry = (objects, content, mode = "100644") => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { sha: writeBlob(objects, bytes), mode, content: bytes };
};
var writeTree = (objects, files) => {
  const folders = /* @__PURE__ */ new Map();
  const items = [];
  for (const [path, file] of files) {
    const slash = path.indexOf("/");
    if (slash < 0) {
      items.push(leaf(path, file));
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? /* @__PURE__ */ new Map();
    inside.set(path.slice(slash + 1), file);
    folders.set(folder, inside);
  }
  for (const [path, inside] of folders) {
    items.push({ path, mode: "040000", type: "tree", sha: writeTree(objects, inside), size: null });
  }
  items.sort(byGitOrder);
  const sha = objectSha("tree", Buffer.concat(items.map(encodeItem)));
  if (!objects.trees.has(sha)) objects.trees.set(sha, items);
  return sha;
};
var leaf = (path, file) => file.mode === "160000" ? { path, mode: file.mode, type: "commit", sha: file.sha, size: null } : { path, mode: file.mode, type: "blob", sha: file.sha, size: file.content.length };
var byGitOrder = (a, b) => Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b)));
var sortName = (item) => item.type === "tree" ? `${item.path}/` : item.path;
var encodeItem = (item) => Buffer.concat([Buffer.from(`${item.mode.replace(/^0/, "")} ${item.path}\0`), Buffer.from(item.sha, "hex")]);
var writeCommit = (objects, input) => {
  const tree = writeTree(objects, input.files);
  const text3 = [
    `tree ${tree}`,
    ...input.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(input.author)}`,
    `committer ${encodeSignature(input.committer)}`,
    "",
    input.message
  ].join("\n");
  const sha = objectSha("commit", Buffer.from(text3));
  const known4 = objects.commits.get(sha);
  if (known4) return known4;
  const { parents, author, committer, message, files } = input;
  const commit = {
    sha,
    tree,
    parents,
    author,
    committer,
    message,
    files,
    viaWeb: input.viaWeb ?? false,
    verified: input.verified ?? false
  };
  objects.commits.set(sha, commit);
  return commit;
};
var encodeSignature = ({ name, email, date }) => `${name} <${email}> ${Math.floor(date / 1e3)} +0000`;

// src/sandbox/world/repositories.ts
var addRepository = (world, input) => create(world, input, null, emptyObjects());
var forkRepository = (world, source, owner) => {
  const { name, description, defaultBranch } = source;
  const fork = create(
    world,
    { owner, name, description, defaultBranch, private: source.private },
    source,
    source.objects
  );
  for (const [ref, sha] of source.refs) if (ref.startsWith("refs/heads/")) fork.refs.set(ref, sha);
  return fork;
};
var create = (world, input, parent, objects) => {
  if (findRepository(world, input.owner.login, input.name)) {
    throw invalidField("Repository", "name", "name already exists on this account", "custom");
  }
  const at2 = tick(world);
  const repository = {
    id: input.id ?? newId(world, "repository"),
    owner: input.owner,
    name: input.name,
    private: input.private ?? false,
    archived: false,
    description: input.description ?? null,
    defaultBranch: input.defaultBranch ?? "main",
    parent,
    createdAt: at2,
    updatedAt: at2,
    pushedAt: at2,
    objects,
    ...emptyCollections()
  };
  world.repositories.set(repository.id, repository);
  endRedirect(world, input.owner.login, input.name);
  emit(world, { name: "repository", action: "created", repository, sender: input.owner });
  return repository;
};
var emptyCollections = () => ({
  refs: /* @__PURE__ */ new Map(),
  collaborators: /* @__PURE__ */ new Map(),
  teamRoles: [],
  labels: [],
  issues: /* @__PURE__ */ new Map(),
  deletedIssues: /* @__PURE__ */ new Set(),
  hasIssues: true,
  comments: /* @__PURE__ */ new Map(),
  checkSuites: [],
  checkRuns: /* @__PURE__ */ new Map(),
  statuses: [],
  workflows: [],
  workflowRuns: /* @__PURE__ */ new Map(),
  environments: [],
  deployments: /* @__PURE__ */ new Map(),
  activity: [],
  rulesets: [],
  secrets: /* @__PURE__ */ new Map(),
  organizationSecrets: /* @__PURE__ */ new Map()
});
var fullName = (repository) => `${repository.owner.login}/${repository.name}`;
var setCollaborator = (repository, user2, role) => {
  repository.collaborators.set(user2.id, role);
};
var setTeamRole = (repository, team2, role) => {
  const known4 = repository.teamRoles.find((entry) => entry.team === team2);
  if (known4) known4.role = role;
  else repository.teamRoles.push({ team: team2, role });
};
var labelNamed = (world, repository, name) => {
  const known4 = repository.labels.find((label3) => label3.name.toLowerCase() === name.toLowerCase());
  if (known4) return known4;
  const label2 = { id: newId(world, "label"), name, color: "ededed", description: null };
  repository.labels.push(label2);
  return label2;
};
var addRuleset = (world, repository, name, branches2, rules2, bypass = []) => {
  const ruleset = { id: newId(world, "rule"), name, branches: branches2, rules: rules2, bypass };
  repository.rulesets.push(ruleset);
  return ruleset;
};
var rulesOf = (repository, branch2) => repository.rulesets.filter(
  ({ branches: branches2 }) => branches2.includes(branch2) || branch2 === repository.defaultBranch && branches2.includes("~DEFAULT_BRANCH")
).flatMap(({ id, rules: rules2 }) => rules2.map((rule2) => ({ ...rule2, rulesetId: id })));

// src/sandbox/world/environments.ts
var maxProtectionRules = 6;
var ensureEnvironment = (world, repository, name) => {
  const known4 = findEnvironment(repository, name);
  if (known4) return known4;
  const at2 = tick(world);
  const environment2 = {
    id: newId(world, "environment"),
    name,
    createdAt: at2,
    updatedAt: at2,
    canAdminsBypass: true,
    waitTimer: 0,
    reviewers: [],
    preventSelfReview: false,
    customRules: [],
    branches: "all",
    branchPolicies: [],
    variables: /* @__PURE__ */ new Map(),
    secrets: /* @__PURE__ */ new Map()
  };
  repository.environments.push(environment2);
  return environment2;
};
var findEnvironment = (repository, name) => repository.environments.find((environment2) => environment2.name.toLowerCase() === name.toLowerCase());
var getEnvironment = (repository, name) => {
  const environment2 = findEnvironment(repository, name);
  if (!environment2) throw notFound();
  return environment2;
};
var updateEnvironment = (world, environment2, patch4) => {
  if ((patch4.reviewers?.length ?? 0) > 6)
    throw invalidField("Environment", "reviewers", "at most 6 reviewers are allowed");
  if (patch4.waitTimer !== void 0 && (patch4.waitTimer < 0 || patch4.waitTimer > 43200)) {
    throw invalidField("Environment", "wait_timer", "wait_timer must be between 0 and 43200");
  }
  Object.assign(environment2, patch4);
  environment2.updatedAt = tick(world);
};
var enableCustomRule = (world, environment2, app) => {
  if (environment2.customRules.some((rule3) => rule3.app === app))
    throw new Refusal("invalid", "The custom deployment protection rule already exists.");
  if (protectionRuleCount(environment2) >= maxProtectionRules) {
    throw new Refusal("invalid", `An environment can have at most ${maxProtectionRules} protection rules.`);
  }
  const rule2 = { id: newId(world, "rule"), app, enabled: true };
  environment2.customRules.push(rule2);
  return rule2;
};
var protectionRuleCount = (environment2) => environment2.customRules.filter(({ enabled }) => enabled).length + (environment2.waitTimer > 0 ? 1 : 0) + (environment2.reviewers.length > 0 ? 1 : 0);
var setVariable = (world, { variables }, name, value) => {
  variables.set(name.toUpperCase(), { value, at: tick(world) });
};
var setSecret = (world, { secrets: secrets2 }, name) => {
  secrets2.set(name.toUpperCase(), tick(world));
};
var addBranchPolicy = (world, environment2, name, type = "branch") => {
  const policy = { id: newId(world, "branchPolicy"), name, type };
  environment2.branchPolicies.push(policy);
  return policy;
};
var mayDeploy = (repository, environment2, ref) => {
  if (environment2.branches === "all") return true;
  if (environment2.branches === "protected")
    return ref.startsWith("refs/heads/") && rulesOf(repository, ref.slice(11)).length > 0;
  return environment2.branchPolicies.some(({ name, type }) => refMatches(ref, name, type));
};
var refMatches = (ref, pattern, type) => {
  if (pattern.startsWith("refs/")) return globMatches(ref, pattern);
  const prefix2 = type === "tag" ? "refs/tags/" : "refs/heads/";
  return ref.startsWith(prefix2) && globMatches(ref.slice(prefix2.length), pattern);
};
var globMatches = (value, pattern) => {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
  return new RegExp(`^${source}$`).test(value);
};

// src/sandbox/world/history.ts
var getCommit = (objects, sha) => {
  const commit = objects.commits.get(sha);
  if (!commit) throw notFound();
  return commit;
};
var ancestry = (objects, sha) => [...walk(objects, sha).values()];
var walk = (objects, sha) => {
  const seen = /* @__PURE__ */ new Map();
  const queue = [sha];
  for (const next of queue) {
    const commit = objects.commits.get(next);
    if (!commit || seen.has(next)) continue;
    seen.set(next, commit);
    queue.push(...commit.parents);
  }
  return seen;
};
var isAncestor = (objects, ancestor, sha) => walk(objects, sha).has(ancestor);
var mergeBase = (objects, a, b) => {
  const ofA = walk(objects, a);
  const common2 = [...walk(objects, b).values()].filter(({ sha }) => ofA.has(sha));
  const contained = new Set(common2.flatMap(({ parents }) => parents));
  return common2.find(({ sha }) => !contained.has(sha))?.sha ?? null;
};
var commitsBetween = (objects, base, head) => {
  const known4 = walk(objects, base);
  const fresh = [...walk(objects, head).values()].filter((commit) => !known4.has(commit.sha));
  return inTopologicalOrder(fresh);
};
var inTopologicalOrder = (newestFirst) => {
  const pending = new Map(newestFirst.toReversed().map((commit) => [commit.sha, commit]));
  const done = [];
  const visit = (commit) => {
    if (!pending.delete(commit.sha)) return;
    for (const parent of commit.parents) {
      const waiting = pending.get(parent);
      if (waiting) visit(waiting);
    }
    done.push(commit);
  };
  for (const commit of newestFirst.toReversed()) visit(commit);
  return done;
};

// src/sandbox/world/commits.ts
var createCommit = (world, repository, by, input) => {
  const [first2] = input.parents;
  const before = first2 === void 0 ? /* @__PURE__ */ new Map() : getCommit(repository.objects, first2).files;
  const files = applyFiles(repository, before, input.files ?? {});
  const at2 = tick(world);
  const own2 = { name: by.name ?? by.login, email: by.email ?? noreplyEmail(world, by) };
  return writeCommit(repository.objects, {
    parents: input.parents,
    files,
    author: signature(world, input.author ?? own2, at2),
    committer: input.viaWeb ? webSignature(world, at2) : signature(world, input.committer ?? input.author ?? own2, at2),
    message: input.message,
    viaWeb: input.viaWeb ?? false,
    verified: input.viaWeb ?? false
  });
};
var signature = (world, identity2, at2) => ({
  name: identity2.name,
  email: identity2.email,
  date: identity2.date ?? at2,
  user: accountOfEmail(world, identity2.email)
});
var webSignature = (world, at2) => ({
  name: "GitHub",
  email: `noreply@${world.host}`,
  date: at2,
  user: findAccount(world, "web-flow") ?? null
});
var applyFiles = (repository, before, changes) => {
  const files = new Map(before);
  for (const [path, input] of Object.entries(changes)) {
    if (input === null) files.delete(path);
    else files.set(path, entryOf(repository, input, files.get(path)?.mode));
  }
  return files;
};
var entryOf = (repository, input, mode) => {
  if (typeof input === "string" || Buffer.isBuffer(input)) return fileEntry(repository.objects, input, mode);
  if (input.mode === "160000") return { sha: input.sha ?? "0".repeat(40), mode: input.mode, content: Buffer.alloc(0) };
  return fileEntry(repository.objects, input.content, input.mode);
};
var resolveCommit = (repository, name) => {
  const { commits } = repository.objects;
  const ref = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name].map((full) => repository.refs.get(full)).find(Boolean);
  const exact = commits.get(ref ?? name);
  if (exact) return exact;
  if (!/^[0-9a-f]{7,39}$/.test(name)) throw notFound();
  const matches2 = [...commits.keys()].filter((sha) => sha.startsWith(name));
  if (matches2.length > 1) throw new Refusal("invalid", `No commit found for SHA: ${name}`);
  const commit = commits.get(matches2[0] ?? "");
  if (!commit) throw notFound();
  return commit;
};

// src/sandbox/world/closing-issues.ts
var KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+)\/([\w.-]+))?#(\d+)\b/gi;
var closingIssues = (world, { repository, base, body, linkedIssues }, handOnly = false) => {
  const named2 = base === repository.defaultBranch && !handOnly ? [...(body ?? "").matchAll(KEYWORD)] : [];
  const found = named2.flatMap(([, owner, name, number]) => {
    const home = owner === void 0 || name === void 0 ? repository : findRepository(world, owner, name);
    const issue2 = home?.issues.get(Number(number));
    return issue2 === void 0 || issue2.kind !== "issue" ? [] : [issue2];
  });
  return [.../* @__PURE__ */ new Set([...linkedIssues, ...found])];
};

// src/sandbox/world/pull-request-sync.ts
var addToTimeline = (world, issue2, entry) => {
  issue2.timeline.push({ ...entry, id: newId(world, "timeline"), at: tick(world) });
};
var followPush = (world, by, repository, branch2, move) => {
  for (const other of networkOf(world, repository)) {
    for (const pullRequest of openPullRequests(other)) {
      const isHead = pullRequest.headRepository === repository && pullRequest.head === branch2;
      const isBase = other === repository && pullRequest.base === branch2;
      if (!isHead && !isBase) continue;
      if (move.after === zeroSha) closeWithoutMerge(world, by, pullRequest);
      else if (isHead) followHead(world, by, pullRequest, move);
      else followBase(world, by, pullRequest, move);
    }
  }
};
var openPullRequests = (repository) => pullRequestsOf(repository).filter(({ state }) => state === "open");
var pullRequestsOf = (repository) => [...repository.issues.values()].filter((issue2) => issue2.kind === "pull-request");
var networkOf = (world, repository) => [...world.repositories.values()].filter(({ objects }) => objects === repository.objects);
var followHead = (world, by, pullRequest, { before, after, forced }) => {
  const { repository } = pullRequest;
  pullRequest.headSha = after;
  pullRequest.baseSha = repository.refs.get(`refs/heads/${pullRequest.base}`) ?? pullRequest.baseSha;
  repository.refs.set(`refs/pull/${pullRequest.number}/head`, after);
  if (forced) addToTimeline(world, pullRequest, { type: "HeadRefForcePushedEvent", actor: by, before, after });
  pullRequest.updatedAt = tick(world);
  emit(world, { name: "pull_request", action: "synchronize", pullRequest, before, after, repository, sender: by });
};
var followBase = (world, by, pullRequest, { before, after, forced }) => {
  if (forced) addToTimeline(world, pullRequest, { type: "BaseRefForcePushedEvent", actor: by, before, after });
  if (isAncestor(pullRequest.repository.objects, pullRequest.headSha, after)) markMerged(world, by, pullRequest, after);
};
var closeWithoutMerge = (world, by, pullRequest) => {
  markClosed(world, by, pullRequest);
  emit(world, { name: "pull_request", action: "closed", pullRequest, repository: pullRequest.repository, sender: by });
};
var markClosed = (world, by, issue2) => {
  issue2.state = "closed";
  issue2.closedAt = tick(world);
  issue2.closedBy = by;
  issue2.updatedAt = issue2.closedAt;
  addToTimeline(world, issue2, { type: "ClosedEvent", actor: by });
};
var markMerged = (world, by, pullRequest, commit) => {
  pullRequest.merged = true;
  pullRequest.mergedAt = tick(world);
  pullRequest.mergedBy = by;
  pullRequest.mergeCommit = commit;
  addToTimeline(world, pullRequest, { type: "MergedEvent", actor: by, commit });
  markClosed(world, by, pullRequest);
  emit(world, { name: "pull_request", action: "closed", pullRequest, repository: pullRequest.repository, sender: by });
  for (const issue2 of closingIssues(world, pullRequest)) {
    if (issue2.state === "closed" || pullRequest.base !== pullRequest.repository.defaultBranch) continue;
    markClosed(world, by, issue2);
    emit(world, { name: "issues", action: "closed", issue: issue2, repository: issue2.repository, sender: by });
  }
};

// src/sandbox/world/issues.ts
var openIssue = (world, actor, repository, input) => {
  requireIssues(repository);
  const issue2 = { ...newIssueFields(world, actor, repository, input), kind: "issue" };
  repository.issues.set(issue2.number, issue2);
  issue2.labels = (input.labels ?? []).map((name) => labelNamed(world, repository, name));
  issue2.assignees = [...input.assignees ?? []];
  emit(world, { name: "issues", action: "opened", issue: issue2, repository, sender: issue2.author });
  return issue2;
};
var newIssueFields = (world, actor, repository, input) => {
  const author = accountOf(actor);
  if (input.title.trim() === "") throw invalidField("Issue", "title", "title is missing", "missing_field");
  const at2 = tick(world);
  return {
    id: newId(world, "issue"),
    number: Math.max(0, ...repository.issues.keys(), ...repository.deletedIssues) + 1,
    repository,
    author,
    viaApp: viaApp(actor),
    title: input.title,
    body: input.body ?? null,
    createdAt: at2,
    updatedAt: at2,
    closedAt: null,
    closedBy: null,
    state: "open",
    lastEditedAt: null,
    editor: null,
    edits: [firstEdit(world, author, input.body ?? "", at2)],
    labels: [],
    assignees: [],
    locked: false,
    timeline: [],
    reactions: []
  };
};
var viaApp = (actor) => actor.kind === "installation" ? actor.app : actor.kind === "user" ? actor.through ?? null : null;
var firstEdit = (world, editor, text3, at2) => ({
  id: newId(world, "edit"),
  editor,
  at: at2,
  text: text3,
  deletedAt: null,
  deletedBy: null
});
var recordEdit = (world, text3, editor, body) => {
  const at2 = tick(world);
  text3.body = body;
  text3.editor = editor;
  text3.lastEditedAt = at2;
  text3.updatedAt = at2;
  text3.edits.push(firstEdit(world, editor, body ?? "", at2));
};
var requireIssues = ({ hasIssues }) => {
  if (!hasIssues) throw new Refusal("gone", "Issues are disabled for this repo");
};
var getIssue = (repository, number) => {
  const issue2 = repository.issues.get(number);
  if (repository.deletedIssues.has(number)) throw new Refusal("gone", "This issue was deleted");
  if (!issue2) throw notFound();
  if (issue2.kind === "issue") requireIssues(repository);
  return issue2;
};
var editIssue = (world, actor, issue2, patch4) => {
  const by = accountOf(actor);
  requireEditor(world, actor, issue2);
  const title = patch4.title !== void 0 && patch4.title !== issue2.title ? issue2.title : void 0;
  const body = patch4.body !== void 0 && patch4.body !== issue2.body ? issue2.body ?? "" : void 0;
  if (patch4.title !== void 0) issue2.title = patch4.title;
  if (body !== void 0) recordEdit(world, issue2, by, patch4.body ?? null);
  if (title !== void 0) issue2.updatedAt = tick(world);
  if (title !== void 0 || body !== void 0) {
    const changes = { ...title === void 0 ? {} : { title }, ...body === void 0 ? {} : { body } };
    announce(world, issue2, by, "edited", { changes });
  }
  if (patch4.state !== void 0 && patch4.state !== issue2.state) changeState(world, issue2, by, patch4.state);
};
var requireEditor = (world, actor, issue2) => {
  if (actor.kind === "installation") return;
  const by = accountOf(actor);
  if (by === issue2.author || hasRole(world, issue2.repository, by, "triage")) return;
  throw new Refusal("forbidden", "Must have admin rights to Repository.");
};
var changeState = (world, issue2, by, state) => {
  if (state === "closed") {
    markClosed(world, by, issue2);
  } else {
    if (isPullRequest(issue2) && issue2.merged)
      throw invalidField("PullRequest", "state", "state cannot be changed. The pull request was merged.");
    issue2.state = "open";
    issue2.closedAt = null;
    issue2.closedBy = null;
    addToTimeline(world, issue2, { type: "ReopenedEvent", actor: by });
  }
  announce(world, issue2, by, state === "closed" ? "closed" : "reopened");
};
var addLabels = (world, actor, issue2, names2) => {
  const by = accountOf(actor);
  for (const name of names2) {
    const label2 = labelNamed(world, issue2.repository, name);
    if (issue2.labels.includes(label2)) continue;
    issue2.labels.push(label2);
    addToTimeline(world, issue2, { type: "LabeledEvent", actor: by, label: label2 });
    announce(world, issue2, by, "labeled", { label: label2 });
  }
};
var removeLabel = (world, actor, issue2, name) => {
  const by = accountOf(actor);
  const label2 = issue2.labels.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!label2) throw new Refusal("not-found", "Label does not exist");
  issue2.labels = issue2.labels.filter((candidate) => candidate !== label2);
  addToTimeline(world, issue2, { type: "UnlabeledEvent", actor: by, label: label2 });
  announce(world, issue2, by, "unlabeled", { label: label2 });
};
var announce = (world, issue2, sender, action, extra = {}) => {
  const { repository } = issue2;
  if (issue2.kind === "issue") emit(world, { name: "issues", action, issue: issue2, repository, sender, ...extra });
  else if (isPullRequest(issue2))
    emit(world, { name: "pull_request", action, pullRequest: issue2, repository, sender, ...extra });
};
var isPullRequest = (issue2) => issue2.kind === "pull-request";

// src/sandbox/world/statuses.ts
var setStatus = (world, actor, repository, sha, input) => {
  const creator = accountOf(actor);
  if (!repository.objects.commits.has(sha)) throw new Refusal("invalid", `No commit found for SHA: ${sha}`);
  if ((input.description ?? "").length > 140)
    throw invalidField("Status", "description", "description is too long (maximum is 140 characters)");
  const status = {
    id: newId(world, "status"),
    repositoryId: repository.id,
    sha,
    context: input.context ?? "default",
    state: input.state,
    description: input.description ?? null,
    targetUrl: input.targetUrl ?? null,
    creator,
    createdAt: tick(world)
  };
  repository.statuses.push(status);
  emit(world, { name: "status", status, repository, sender: creator });
  return status;
};
var statusesOf = (repository, sha) => repository.statuses.filter((status) => status.sha === sha).toReversed();
var latestStatuses = (repository, sha) => {
  const byContext = /* @__PURE__ */ new Map();
  for (const status of repository.statuses) if (status.sha === sha) byContext.set(status.context, status);
  return [...byContext.values()];
};
var combinedState = (statuses2) => {
  if (statuses2.some(({ state }) => state === "failure" || state === "error")) return "failure";
  return statuses2.length === 0 || statuses2.some(({ state }) => state === "pending") ? "pending" : "success";
};

// src/sandbox/world/deployments.ts
var createDeployment = (world, actor, repository, input) => {
  const creator = accountOf(actor);
  const commit = resolveCommit(repository, input.ref);
  requireContexts(repository, commit.sha, input);
  const environment2 = ensureEnvironment(world, repository, input.environment ?? "production").name;
  const at2 = tick(world);
  const deployment2 = {
    id: newId(world, "deployment"),
    repositoryId: repository.id,
    sha: commit.sha,
    ref: input.ref,
    task: input.task ?? "deploy",
    environment: environment2,
    payload: input.payload ?? {},
    description: input.description ?? null,
    creator,
    viaApp: viaApp(actor),
    transient: input.transient ?? false,
    production: input.production ?? environment2 === "production",
    statuses: [],
    createdAt: at2,
    updatedAt: at2,
    runId: input.runId ?? null
  };
  repository.deployments.set(deployment2.id, deployment2);
  emit(world, {
    name: "deployment",
    action: "created",
    deployment: deployment2,
    run: runOf(repository, deployment2),
    repository,
    sender: creator
  });
  return deployment2;
};
var runOf = (repository, { runId }) => runId === null ? null : repository.workflowRuns.get(runId) ?? null;
var requireContexts = (repository, sha, { requiredContexts, ref, runId }) => {
  if (runId !== void 0) return;
  const results = contextResults(repository, sha);
  const wanted = requiredContexts ?? [...results.keys()];
  if (wanted.every((context) => results.get(context) === true)) return;
  throw new Refusal("conflict", `Conflict: Commit status checks failed for ${ref}.`);
};
var contextResults = (repository, sha) => {
  const suites = repository.checkSuites.filter(({ headSha }) => headSha === sha);
  const runs = latestRuns(suites.flatMap((suite) => runsOfSuite(repository, suite)));
  return new Map([
    ...runs.map(({ name, conclusion }) => [
      name,
      ["success", "neutral", "skipped"].includes(conclusion ?? "")
    ]),
    ...latestStatuses(repository, sha).map(({ context, state }) => [context, state === "success"])
  ]);
};
var setDeploymentStatus = (world, actor, repository, deployment2, input) => {
  const creator = accountOf(actor);
  const status = addStatus(world, creator, viaApp(actor), deployment2, input);
  if (input.state === "success" && input.autoInactive !== false) retireEarlier(world, creator, repository, deployment2);
  emit(world, {
    name: "deployment_status",
    action: "created",
    deployment: deployment2,
    status,
    run: runOf(repository, deployment2),
    repository,
    sender: creator
  });
  return status;
};
var addStatus = (world, creator, app, deployment2, input) => {
  const status = {
    id: newId(world, "deploymentStatus"),
    state: input.state,
    creator,
    viaApp: app,
    description: input.description ?? "",
    environment: deployment2.environment,
    environmentUrl: input.environmentUrl ?? "",
    logUrl: input.logUrl ?? "",
    createdAt: tick(world)
  };
  deployment2.statuses.push(status);
  deployment2.updatedAt = status.createdAt;
  return status;
};
var retireEarlier = (world, creator, repository, deployment2) => {
  for (const other of repository.deployments.values()) {
    const earlier = other.id < deployment2.id && other.environment === deployment2.environment;
    if (earlier && !other.transient && !other.production && latestState(other) === "success") {
      addStatus(world, creator, null, other, { state: "inactive" });
    }
  }
};
var latestState = (deployment2) => deployment2.statuses.at(-1)?.state ?? null;
var getDeployment = (repository, id) => {
  const deployment2 = repository.deployments.get(id);
  if (!deployment2) throw notFound();
  return deployment2;
};

// src/sandbox/world/jobs.ts
var isDue = (job2, needed) => needed.length === job2.needs.length && needed.every(({ conclusion }) => conclusion === "success");
var startJob = (world, run3, job2) => {
  if (job2.environment === null) {
    setInProgress(world, run3, job2);
    return;
  }
  const environment2 = ensureEnvironment(world, run3.repository, job2.environment);
  deployFor(world, run3, job2);
  if (!mayDeploy(run3.repository, environment2, runRef(run3))) {
    endJob(world, run3, job2, "failure");
    return;
  }
  const gates = environment2.customRules.filter(({ enabled }) => enabled).map(({ app }) => openGate(run3, job2, environment2, app));
  const held = gates.length > 0 || environment2.reviewers.length > 0 || environment2.waitTimer > 0;
  if (!held) {
    setInProgress(world, run3, job2);
    return;
  }
  holdJob(world, run3, job2);
  if (environment2.reviewers.length > 0) askReviewers(world, run3, job2, environment2);
  for (const gate of gates) askGate(world, run3, gate);
};
var runRef = (run3) => {
  if (run3.event !== "pull_request") return `refs/heads/${run3.headBranch ?? run3.repository.defaultBranch}`;
  for (const [ref, sha] of run3.repository.refs)
    if (sha === run3.headSha && ref.startsWith("refs/pull/")) return ref.replace(/head$/, "merge");
  return "refs/pull/0/merge";
};
var deployFor = (world, run3, job2) => {
  const deployment2 = createDeployment(world, actions(world), run3.repository, {
    ref: run3.headBranch ?? run3.headSha,
    ...run3.headBranch !== null && run3.repository.refs.get(`refs/heads/${run3.headBranch}`) === run3.headSha ? {} : { ref: run3.headSha },
    environment: job2.environment ?? "",
    production: false,
    runId: run3.id
  });
  job2.deploymentId = deployment2.id;
  job2.checkRun.deploymentId = deployment2.id;
};
var actions = (world) => userActor(getApp(world, actionsAppId).bot);
var openGate = (run3, job2, environment2, app) => {
  const gate = {
    app,
    environment: environment2.name,
    attempt: run3.attempt,
    state: "pending",
    reports: [],
    deploymentId: job2.deploymentId ?? 0
  };
  run3.gates.push(gate);
  return gate;
};
var askGate = (world, run3, gate) => {
  const { repository, triggeringActor: sender } = run3;
  const deployment2 = getDeployment(repository, gate.deploymentId);
  emit(world, {
    name: "deployment_protection_rule",
    action: "requested",
    gate,
    run: run3,
    deployment: deployment2,
    onlyTo: gate.app,
    repository,
    sender
  });
};
var askReviewers = (world, run3, job2, environment2) => {
  const { repository, triggeringActor: sender } = run3;
  emit(world, {
    name: "deployment_review",
    action: "requested",
    run: run3,
    jobs: [job2],
    environment: environment2,
    by: sender,
    comment: "",
    repository,
    sender
  });
};
var holdJob = (world, run3, job2) => {
  job2.status = "waiting";
  job2.checkRun.status = "waiting";
  job2.startedAt = tick(world);
  report(world, run3, job2, "waiting");
  emit(world, {
    name: "workflow_job",
    action: "waiting",
    run: run3,
    job: job2,
    repository: run3.repository,
    sender: run3.triggeringActor
  });
};
var setInProgress = (world, run3, job2) => {
  if (job2.status === "waiting") report(world, run3, job2, "queued");
  const at2 = tick(world);
  job2.status = "in_progress";
  job2.startedAt = at2;
  job2.checkRun.status = "in_progress";
  job2.checkRun.startedAt = at2;
  report(world, run3, job2, "in_progress");
  const { repository, triggeringActor: sender } = run3;
  emit(world, { name: "workflow_job", action: "in_progress", run: run3, job: job2, repository, sender });
};
var endJob = (world, run3, job2, conclusion) => {
  const at2 = tick(world);
  job2.status = "completed";
  job2.conclusion = conclusion;
  job2.completedAt = at2;
  Object.assign(job2.checkRun, { status: "completed", conclusion, completedAt: at2 });
  report(world, run3, job2, deploymentStateOf(conclusion));
  const { repository, triggeringActor: sender } = run3;
  emit(world, { name: "workflow_job", action: "completed", run: run3, job: job2, repository, sender });
  emit(world, { name: "check_run", action: "completed", run: job2.checkRun, repository, sender });
};
var deploymentStateOf = (conclusion) => {
  if (conclusion === "success") return "success";
  return conclusion === "cancelled" || conclusion === "skipped" ? "inactive" : "failure";
};
var report = (world, run3, job2, state) => {
  if (job2.deploymentId === null) return;
  const deployment2 = getDeployment(run3.repository, job2.deploymentId);
  setDeploymentStatus(world, actions(world), run3.repository, deployment2, { state });
};
var isReleased = (world, run3, job2, environment2) => {
  const gates = run3.gates.filter((gate) => gate.attempt === job2.attempt && gate.environment === environment2.name);
  const bypassed = gates.some(({ state }) => state === "bypassed");
  const reviewed = environment2.reviewers.length === 0 || run3.approvals.some((answer3) => isHumanYes(answer3, environment2));
  const waited = environment2.waitTimer === 0 || now(world) >= (job2.startedAt ?? 0) + environment2.waitTimer * 6e4;
  return bypassed || gates.every(({ state }) => state === "approved") && reviewed && waited;
};
var isHumanYes = (answer3, environment2) => answer3.environment === environment2.name && answer3.state === "approved" && answer3.user.type === "User";

// src/sandbox/world/workflow-runs.ts
var startWorkflowRun = (world, actor, repository, input) => {
  const by = accountOf(actor);
  if (!repository.objects.commits.has(input.headSha)) throw notFound();
  const workflow = workflowAt(world, repository, input.path, input.name);
  const id = newId(world, "workflowRun");
  const headBranch = input.headBranch ?? null;
  const suite = addSuite(world, repository, {
    app: getApp(world, actionsAppId),
    headSha: input.headSha,
    headBranch,
    workflowRunId: id,
    push: lastPush(repository, input.headSha, headBranch)
  });
  const run3 = newRun(input, { id, repository, workflow, suite, actor: by, createdAt: tick(world) });
  repository.workflowRuns.set(id, run3);
  emit(world, { name: "workflow_run", action: "requested", run: run3, repository, sender: by });
  for (const job2 of input.jobs) addJob(world, run3, job2);
  startDueJobs(world, run3);
  return run3;
};
var newRun = (input, given2) => ({
  ...given2,
  event: input.event,
  status: "queued",
  conclusion: null,
  headSha: input.headSha,
  headBranch: input.headBranch ?? null,
  headRepository: input.headRepository ?? given2.repository,
  number: [...given2.repository.workflowRuns.values()].filter(({ workflow }) => workflow === given2.workflow).length + 1,
  attempt: 1,
  triggeringActor: given2.actor,
  jobs: [],
  updatedAt: given2.createdAt,
  startedAt: given2.createdAt,
  approvals: [],
  gates: []
});
var lastPush = (repository, sha, branch2) => {
  const entry = repository.activity.findLast(
    ({ after, ref }) => after === sha && (branch2 === null || ref === `refs/heads/${branch2}`)
  );
  return entry ? { pusher: entry.actor, before: entry.before, after: entry.after, branch: entry.ref.slice("refs/heads/".length) } : null;
};
var workflowAt = (world, repository, path, name = path) => {
  const known4 = repository.workflows.find((workflow2) => workflow2.path === path);
  if (known4) return known4;
  const workflow = { id: newId(world, "workflow"), name, path };
  repository.workflows.push(workflow);
  return workflow;
};
var addJob = (world, run3, input) => {
  const { repository } = run3;
  const checkRun = addRun(world, repository, run3.suite, { name: input.name, headSha: run3.headSha, status: "queued" });
  checkRun.detailsUrl = `/actions/runs/${run3.id}/job/${checkRun.id}`;
  const job2 = {
    id: checkRun.id,
    runId: run3.id,
    attempt: run3.attempt,
    name: input.name,
    checkRun,
    status: "queued",
    conclusion: null,
    environment: input.environment ?? null,
    deploymentId: null,
    createdAt: checkRun.createdAt,
    startedAt: null,
    completedAt: null,
    needs: input.needs ?? []
  };
  run3.jobs.push(job2);
  emit(world, { name: "check_run", action: "created", run: checkRun, repository, sender: run3.triggeringActor });
  emit(world, { name: "workflow_job", action: "queued", run: run3, job: job2, repository, sender: run3.triggeringActor });
  return job2;
};
var jobsOf = (run3, attempt = run3.attempt) => {
  const byName = /* @__PURE__ */ new Map();
  for (const job2 of run3.jobs) if (job2.attempt <= attempt) byName.set(job2.name, job2);
  return [...byName.values()];
};
var startDueJobs = (world, run3) => {
  for (const job2 of jobsOf(run3)) {
    if (job2.status !== "queued") continue;
    const needed = jobsOf(run3).filter(({ name }) => job2.needs.includes(name));
    if (needed.some(({ conclusion }) => conclusion !== null && conclusion !== "success"))
      endJob(world, run3, job2, "skipped");
    else if (isDue(job2, needed)) startJob(world, run3, job2);
  }
  refreshRun(world, run3, run3.triggeringActor);
};
var finishJob = (world, run3, job2, conclusion) => {
  endJob(world, run3, job2, conclusion);
  startDueJobs(world, run3);
};
var refreshRun = (world, run3, sender) => {
  const jobs2 = jobsOf(run3);
  const before = run3.status;
  run3.updatedAt = tick(world);
  if (jobs2.every(({ status }) => status === "completed")) {
    run3.status = "completed";
    run3.conclusion = conclusionOf(jobs2);
  } else {
    run3.status = jobs2.some(({ status }) => status === "in_progress") ? "in_progress" : jobs2.some(({ status }) => status === "waiting") ? "waiting" : "queued";
    run3.conclusion = null;
  }
  refreshSuite(world, run3.repository, run3.suite, sender);
  if (run3.status === "completed" && before !== "completed") {
    emit(world, { name: "workflow_run", action: "completed", run: run3, repository: run3.repository, sender });
  }
};
var conclusionOf = (jobs2) => {
  for (const worst of ["failure", "timed_out", "cancelled"])
    if (jobs2.some(({ conclusion }) => conclusion === worst)) return worst;
  return jobs2.every(({ conclusion }) => conclusion === "skipped") ? "skipped" : "success";
};
var getWorkflowRun = (repository, id) => {
  const run3 = repository.workflowRuns.get(id);
  if (!run3) throw notFound();
  return run3;
};

// src/sandbox/world/gates.ts
var gateLimits = { reports: 10, comment: 1024 };
var answerGate = (world, actor, run3, answer3) => {
  if (actor.kind !== "installation")
    throw new Refusal("forbidden", "GitHub Apps can only review their own custom deployment protection rules.");
  const comment2 = answer3.comment ?? "";
  if (comment2.length > gateLimits.comment)
    throw new Refusal("invalid", `Comment is too long (maximum is ${gateLimits.comment} characters)`);
  const gates = pendingGates(run3, actor, answer3.environment);
  const name = gates[0].environment;
  if (answer3.state === void 0) {
    for (const gate of gates) report2(gate, comment2);
    run3.approvals.push({ environment: name, user: actor.account, state: "pending", comment: comment2 });
    return;
  }
  for (const gate of gates) gate.state = answer3.state;
  run3.approvals.push({ environment: name, user: actor.account, state: answer3.state, comment: comment2 });
  settle(world, run3, name, answer3.state);
};
var pendingGates = (run3, actor, environment2) => {
  const asked3 = run3.gates.filter(
    (gate) => gate.app === actor.app && gate.environment.toLowerCase() === environment2.toLowerCase() && gate.attempt === run3.attempt
  );
  if (asked3.length === 0)
    throw new Refusal("forbidden", "GitHub Apps can only review their own custom deployment protection rules.");
  const [first2, ...others] = asked3.filter(({ state }) => state === "pending");
  if (first2 === void 0)
    throw new Refusal("invalid", `The deployment protection rule for ${environment2} has already been reviewed.`);
  return [first2, ...others];
};
var report2 = (gate, comment2) => {
  if (gate.reports.length >= gateLimits.reports)
    throw new Refusal("invalid", `At most ${gateLimits.reports} status reports can be given per deployment.`);
  gate.reports.push(comment2);
};
var reviewPendingDeployment = (world, actor, run3, environments, state, comment2) => {
  if (actor.kind !== "user") throw new Refusal("forbidden", "Resource not accessible by integration");
  for (const environment2 of environments) {
    requireReviewer(world, environment2, actor.account, run3);
    tellReview(world, actor.account, run3, { environment: environment2, action: state, comment: comment2 });
    run3.approvals.push({ environment: environment2.name, user: actor.account, state, comment: comment2 });
    settle(world, run3, environment2.name, state);
  }
};
var tellReview = (world, sender, run3, about) => {
  const [job2, ...others] = waitingJobs(run3, about.environment.name);
  if (job2 === void 0) return;
  emit(world, {
    name: "deployment_review",
    ...about,
    by: sender,
    run: run3,
    jobs: [job2, ...others],
    repository: run3.repository,
    sender
  });
};
var requireReviewer = (world, environment2, user2, run3) => {
  if (!canReview(world, environment2, user2, run3))
    throw new Refusal("invalid", `You are not a required reviewer of ${environment2.name}.`);
};
var canReview = (world, environment2, user2, run3) => {
  if (environment2.preventSelfReview && user2 === run3.triggeringActor) return false;
  return environment2.reviewers.some(
    (reviewer) => reviewer.kind === "user" ? reviewer.user === user2 : teamMembership(world, reviewer.team, user2)?.state === "active"
  );
};
var waitingJobs = (run3, environment2) => jobsOf(run3).filter(
  (job2) => job2.status === "waiting" && (environment2 === void 0 || job2.environment?.toLowerCase() === environment2.toLowerCase())
);
var settle = (world, run3, name, state) => {
  tick(world);
  for (const job2 of waitingJobs(run3, name)) {
    const environment2 = findEnvironment(run3.repository, name);
    if (state === "rejected") endJob(world, run3, job2, "failure");
    else if (environment2 && isReleased(world, run3, job2, environment2)) setInProgress(world, run3, job2);
  }
  startDueJobs(world, run3);
};
var releaseDueJobs = (world, run3) => {
  const due = waitingJobs(run3).filter((job2) => {
    const environment2 = job2.environment === null ? void 0 : findEnvironment(run3.repository, job2.environment);
    return environment2 !== void 0 && isReleased(world, run3, job2, environment2);
  });
  for (const job2 of due) setInProgress(world, run3, job2);
  if (due.length > 0) startDueJobs(world, run3);
};

// src/sandbox/shapes/urls.ts
var written = /* @__PURE__ */ new Map();
var kept3 = 1e3;
var time = (at2) => {
  const before = written.get(at2);
  if (before !== void 0) return before;
  if (written.size >= kept3) written.clear();
  const text3 = `${new Date(at2).toISOString().slice(0, 19)}Z`;
  written.set(at2, text3);
  return text3;
};
var timeOrNull = (at2) => at2 === null ? null : time(at2);
var repoUrl = (urls, repository) => `${urls.api}/repos/${repository.owner.login}/${repository.name}`;
var repoHtml = (urls, repository) => `${urls.html}/${repository.owner.login}/${repository.name}`;

// src/sandbox/graphql/graph.ts
var timestamp = (at2) => () => time(at2);
var timestampOrNull = (at2) => at2 === null ? null : timestamp(at2);

// src/sandbox/world/comments.ts
var longestBody = 65536;
var createComment = (world, actor, issue2, body) => {
  const author = accountOf(actor);
  const { repository } = issue2;
  requireBody(body);
  if (issue2.locked && !hasRole(world, repository, author, "write") && actor.kind !== "installation") {
    throw new Refusal("forbidden", "Unable to create comment because issue is locked.");
  }
  const at2 = tick(world);
  const comment2 = {
    id: newId(world, "comment"),
    issueNumber: issue2.number,
    author,
    viaApp: viaApp(actor),
    body,
    createdAt: at2,
    updatedAt: at2,
    lastEditedAt: null,
    editor: null,
    edits: [firstEdit(world, author, body, at2)],
    minimizedReason: null,
    reactions: []
  };
  repository.comments.set(comment2.id, comment2);
  issue2.updatedAt = at2;
  emit(world, { name: "issue_comment", action: "created", issue: issue2, comment: comment2, repository, sender: author });
  return comment2;
};
var requireBody = (body) => {
  if (body.trim() === "") throw invalidField("IssueComment", "body", "body cannot be blank");
  if (body.length > longestBody)
    throw invalidField("IssueComment", "body", `body is too long (maximum is ${longestBody} characters)`);
};
var editComment = (world, actor, repository, comment2, body) => {
  const by = accountOf(actor);
  requireBody(body);
  requireModerator(world, actor, repository, comment2);
  const from = comment2.body;
  if (from === body) return;
  recordEdit(world, comment2, by, body);
  const issue2 = getIssue(repository, comment2.issueNumber);
  emit(world, {
    name: "issue_comment",
    action: "edited",
    issue: issue2,
    comment: comment2,
    changes: { body: from },
    repository,
    sender: by
  });
};
var deleteComment = (world, actor, repository, comment2) => {
  const by = accountOf(actor);
  requireModerator(world, actor, repository, comment2);
  repository.comments.delete(comment2.id);
  const issue2 = getIssue(repository, comment2.issueNumber);
  addToTimeline(world, issue2, { type: "CommentDeletedEvent", actor: by, commentAuthor: comment2.author });
  emit(world, { name: "issue_comment", action: "deleted", issue: issue2, comment: comment2, repository, sender: by });
};
var requireModerator = (world, actor, repository, comment2) => {
  if (actor.kind === "installation") return;
  const by = accountOf(actor);
  if (by !== comment2.author && !hasRole(world, repository, by, "write"))
    throw new Refusal("forbidden", "Must have admin rights to Repository.");
};
var getComment = (repository, id) => {
  const comment2 = repository.comments.get(id);
  if (!comment2) throw notFound();
  return comment2;
};
var commentsOf = (repository, number) => [...repository.comments.values()].filter(({ issueNumber }) => issueNumber === number);
var addReaction = (world, actor, to, content) => {
  const user2 = accountOf(actor);
  const known4 = to.reactions.find((reaction2) => reaction2.user === user2 && reaction2.content === content);
  if (known4) return { reaction: known4, created: false };
  const reaction = { id: newId(world, "reaction"), user: user2, content, createdAt: tick(world) };
  to.reactions.push(reaction);
  return { reaction, created: true };
};
var removeReaction = (actor, from, id) => {
  const index = from.reactions.findIndex((reaction2) => reaction2.id === id);
  const reaction = from.reactions[index];
  if (!reaction || reaction.user !== accountOf(actor)) throw notFound();
  from.reactions.splice(index, 1);
};

// src/sandbox/shapes/accounts.ts
var prefix = { User: "U", Bot: "BOT", Organization: "O" };
var userShape = (urls, account) => {
  const name = encodeURIComponent(account.login);
  const url = `${urls.api}/users/${name}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(prefix[account.type], account.id),
    avatar_url: `${urls.html}/avatars/u/${account.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: account.type === "Bot" ? `${urls.html}/apps/${account.login.replace("[bot]", "")}` : `${urls.html}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: "public",
    site_admin: account.siteAdmin
  };
};
var userOrNull = (urls, account) => account === null || account.deleted ? null : userShape(urls, account);
var publicUser = (urls, account) => ({
  ...userShape(urls, account),
  name: account.name,
  company: null,
  blog: "",
  location: null,
  email: account.type === "Bot" ? null : account.email,
  hireable: null,
  bio: null,
  twitter_username: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(account.createdAt),
  updated_at: time(account.createdAt)
});
var organizationShape = (urls, account) => {
  const url = `${urls.api}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId("O", account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${urls.html}/avatars/u/${account.id}?v=4`,
    description: ""
  };
};
var fullOrganization = (world, urls, account) => ({
  ...organizationShape(urls, account),
  name: account.name ?? account.login,
  html_url: `${urls.html}/${account.login}`,
  type: "Organization",
  is_verified: false,
  has_organization_projects: true,
  has_repository_projects: true,
  public_repos: repositoriesOf(world, account).filter((repository) => !repository.private).length,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(account.createdAt),
  updated_at: time(account.createdAt),
  archived_at: null
});
var planShape = (world, account) => ({
  plan: {
    name: world.plans.get(account.id) ?? "enterprise",
    space: 976562499,
    private_repos: 999999,
    filled_seats: (world.organizationMembers.get(account.id) ?? []).length,
    seats: 100
  }
});
var repositoriesOf = (world, account) => [...world.repositories.values()].filter((repository) => repository.owner === account);
var organizationMembership = (urls, organization2, member2) => ({
  url: `${urls.api}/orgs/${organization2.login}/memberships/${member2.user.login}`,
  state: member2.state,
  role: member2.role,
  organization_url: `${urls.api}/orgs/${organization2.login}`,
  organization: organizationShape(urls, organization2),
  user: userShape(urls, member2.user)
});
var simpleTeam = (urls, team2) => {
  const url = `${urls.api}/organizations/${team2.organization.id}/team/${team2.id}`;
  return {
    id: team2.id,
    node_id: nodeId("T", team2.id),
    name: team2.name,
    slug: team2.slug,
    description: team2.description,
    privacy: team2.privacy,
    notification_setting: "notifications_enabled",
    permission: "pull",
    url,
    html_url: `${urls.html}/orgs/${team2.organization.login}/teams/${team2.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: team2.organization.id
  };
};
var teamShape = (urls, team2) => ({
  ...simpleTeam(urls, team2),
  parent: team2.parent ? simpleTeam(urls, team2.parent) : null
});
var fullTeam = (world, urls, team2) => ({
  ...teamShape(urls, team2),
  members_count: teamMembers(world, team2).length,
  repos_count: [...world.repositories.values()].filter(
    ({ teamRoles }) => teamRoles.some((entry) => entry.team === team2)
  ).length,
  created_at: time(team2.createdAt),
  updated_at: time(team2.updatedAt),
  organization: fullOrganization(world, urls, team2.organization)
});
var teamMembershipShape = (urls, team2, member2) => ({
  url: `${urls.api}/organizations/${team2.organization.id}/team/${team2.id}/memberships/${member2.user.login}`,
  role: member2.role,
  state: member2.state
});

// src/sandbox/shapes/apps.ts
var appShape = (urls, app) => ({
  id: app.id,
  client_id: app.clientId,
  slug: app.slug,
  node_id: nodeId("A", app.id),
  owner: userShape(urls, app.owner),
  name: app.name,
  description: app.description ?? "",
  external_url: `${urls.html}/apps/${app.slug}`,
  html_url: `${urls.html}/apps/${app.slug}`,
  created_at: time(app.createdAt),
  updated_at: time(app.createdAt),
  permissions: app.permissions,
  events: app.events
});
var ownApp = (world, urls, app) => ({
  ...appShape(urls, app),
  installations_count: [...world.installations.values()].filter((installation) => installation.app === app).length
});
var installationShape = (urls, installation) => {
  const { app, account } = installation;
  return {
    id: installation.id,
    client_id: app.clientId,
    account: userShape(urls, account),
    repository_selection: selection(installation.repositories),
    access_tokens_url: `${urls.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${urls.api}/installation/repositories`,
    html_url: `${urls.html}/${account.type === "Organization" ? `organizations/${account.login}/` : ""}settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: installation.events,
    created_at: time(installation.createdAt),
    updated_at: time(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspendedAt === null ? null : userShape(urls, account),
    suspended_at: timeOrNull(installation.suspendedAt)
  };
};
var selection = (repositories) => repositories === "all" ? "all" : "selected";
var tokenShape = (token, repositories) => ({
  token: token.value,
  expires_at: time(token.expiresAt),
  permissions: token.permissions,
  repository_selection: selection(token.repositories),
  ...repositories ? { repositories } : {}
});

// src/sandbox/shapes/issues.ts
var contents = ["+1", "-1", "laugh", "confused", "heart", "hooray", "eyes", "rocket"];
var reactionRollup = (url, reactions) => ({
  url: `${url}/reactions`,
  total_count: reactions.length,
  ...Object.fromEntries(
    contents.map((content) => [content, reactions.filter((reaction) => reaction.content === content).length])
  )
});
var reactionShape = (urls, reaction) => ({
  id: reaction.id,
  node_id: nodeId("REA", reaction.id),
  user: userOrNull(urls, reaction.user),
  content: reaction.content,
  created_at: time(reaction.createdAt)
});
var labelShape = (urls, repository, label2) => ({
  id: label2.id,
  node_id: nodeId("LA", label2.id),
  url: `${repoUrl(urls, repository)}/labels/${encodeURIComponent(label2.name)}`,
  name: label2.name,
  color: label2.color,
  default: false,
  description: label2.description ?? ""
});
var association = (world, repository, account) => {
  const { owner } = repository;
  if (owner === account) return "OWNER";
  const member2 = organizationMember(world, owner, account);
  if (member2?.state === "active" && (member2.public || repository.private || isOwner(world, owner, account)))
    return "MEMBER";
  if (repository.collaborators.has(account.id)) return "COLLABORATOR";
  return pullRequestsOf(repository).some((pullRequest) => pullRequest.merged && pullRequest.author === account) ? "CONTRIBUTOR" : "NONE";
};
var issueShape = (world, urls, issue2) => {
  const { repository, number } = issue2;
  const url = `${repoUrl(urls, repository)}/issues/${number}`;
  const html = `${repoHtml(urls, repository)}/${isPullRequest(issue2) ? "pull" : "issues"}/${number}`;
  return {
    url,
    repository_url: repoUrl(urls, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue2.id,
    node_id: nodeId(isPullRequest(issue2) ? "PR" : "I", issue2.id),
    number,
    title: issue2.title,
    user: userOrNull(urls, issue2.author),
    labels: issue2.labels.map((label2) => labelShape(urls, repository, label2)),
    state: issue2.state,
    locked: issue2.locked,
    assignee: issue2.assignees[0] ? userOrNull(urls, issue2.assignees[0]) : null,
    assignees: issue2.assignees.map((assignee) => userOrNull(urls, assignee)),
    milestone: null,
    comments: commentsOf(repository, number).length,
    created_at: time(issue2.createdAt),
    updated_at: time(issue2.updatedAt),
    closed_at: timeOrNull(issue2.closedAt),
    author_association: association(world, repository, issue2.author),
    active_lock_reason: null,
    ...isPullRequest(issue2) ? { draft: issue2.draft, pull_request: pullRequestLinks(urls, issue2, html) } : {},
    body: issue2.body,
    reactions: reactionRollup(url, issue2.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue2.viaApp ? appShape(urls, issue2.viaApp) : null,
    state_reason: issue2.state === "closed" && !isPullRequest(issue2) ? "completed" : null
  };
};
var pullRequestLinks = (urls, pullRequest, html) => ({
  url: `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`,
  html_url: html,
  diff_url: `${html}.diff`,
  patch_url: `${html}.patch`,
  merged_at: timeOrNull(pullRequest.mergedAt)
});
var fullIssue = (world, urls, issue2) => ({
  ...issueShape(world, urls, issue2),
  closed_by: userOrNull(urls, issue2.closedBy)
});
var commentShape = (world, urls, repository, comment2) => {
  const url = `${repoUrl(urls, repository)}/issues/comments/${comment2.id}`;
  const issue2 = repository.issues.get(comment2.issueNumber);
  const kind = issue2?.kind === "issue" ? "issues" : "pull";
  return {
    url,
    html_url: `${repoHtml(urls, repository)}/${kind}/${comment2.issueNumber}#issuecomment-${comment2.id}`,
    issue_url: `${repoUrl(urls, repository)}/issues/${comment2.issueNumber}`,
    id: comment2.id,
    node_id: nodeId("IC", comment2.id),
    user: userOrNull(urls, comment2.author),
    created_at: time(comment2.createdAt),
    updated_at: time(comment2.updatedAt),
    body: comment2.body,
    author_association: association(world, repository, comment2.author),
    reactions: reactionRollup(url, comment2.reactions),
    performed_via_github_app: comment2.viaApp ? appShape(urls, comment2.viaApp) : null,
    ...comment2.minimizedReason === null ? {} : { minimized: { reason: comment2.minimizedReason } }
  };
};

// src/sandbox/graphql/types/edits.ts
var editFields = (graph, repository, text3) => {
  const revisions = text3.edits.length > 1 ? text3.edits.toReversed() : [];
  return {
    lastEditedAt: timestampOrNull(text3.lastEditedAt),
    editor: () => graph.account(text3.editor),
    includesCreatedEdit: revisions.length > 0,
    userContentEdits: (args) => connect(within(repository), "UserContentEdit", revisions, args, {
      key: ({ id }) => id,
      node: (edit2) => editNode(graph, repository, edit2)
    })
  };
};
function editNode(graph, repository, edit2) {
  return node("UserContentEdit", within(repository), {
    id: nodeId("UCE", edit2.id),
    createdAt: timestamp(edit2.at),
    editedAt: timestamp(edit2.at),
    updatedAt: timestamp(edit2.deletedAt ?? edit2.at),
    editor: () => graph.account(edit2.editor),
    deletedAt: timestampOrNull(edit2.deletedAt),
    deletedBy: () => graph.account(edit2.deletedBy),
    diff: edit2.deletedAt === null ? edit2.text : null
  });
}
var contents2 = {
  "+1": "THUMBS_UP",
  "-1": "THUMBS_DOWN",
  laugh: "LAUGH",
  hooray: "HOORAY",
  confused: "CONFUSED",
  heart: "HEART",
  rocket: "ROCKET",
  eyes: "EYES"
};
var groups = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"];
var reactionFields = (graph, repository, reactions) => ({
  reactionGroups: () => groups.map((content) => groupNode(graph, repository, content, reactions)),
  reactions: (args) => {
    const wanted = textArgument(args, "content");
    const found = reactions.filter(({ content }) => wanted === null || contents2[content] === wanted);
    return connect(within(repository), "Reaction", found, args, {
      key: ({ id }) => id,
      node: (reaction) => reactionNode(graph, repository, reaction),
      more: { viewerHasReacted: found.some(({ user: user2 }) => isViewer(graph, user2)) }
    });
  }
});
function reactionNode(graph, repository, reaction) {
  return node("Reaction", within(repository), {
    id: nodeId("REA", reaction.id),
    databaseId: reaction.id,
    content: contents2[reaction.content],
    createdAt: timestamp(reaction.createdAt),
    user: () => reaction.user.type === "User" ? graph.account(reaction.user) : null
  });
}
function groupNode(graph, repository, content, all) {
  const reactions = all.filter((reaction) => reaction.content === content);
  const first2 = reactions[0];
  return node("ReactionGroup", within(repository), {
    content: contents2[content],
    createdAt: first2 === void 0 ? null : timestamp(first2.createdAt),
    viewerHasReacted: reactions.some(({ user: user2 }) => isViewer(graph, user2)),
    reactors: (args) => connect(within(repository), "Reactor", reactions, args, {
      key: ({ id }) => id,
      node: ({ user: user2 }) => graph.account(user2)
    }),
    users: (args) => {
      const people = reactions.filter(({ user: user2 }) => user2.type === "User");
      return connect(within(repository), "ReactingUser", people, args, {
        key: ({ id }) => id,
        node: ({ user: user2 }) => graph.account(user2),
        edge: ({ createdAt }) => ({ reactedAt: timestamp(createdAt) })
      });
    }
  });
}
var isViewer = ({ actor }, user2) => "account" in actor && actor.account === user2;

// src/sandbox/graphql/types/names.ts
var page = (graph, path) => ({
  resourcePath: path,
  url: `${graph.html}${path}`
});
var pageIn = (graph, repository, path) => page(graph, `/${fullName(repository)}${path}`);
var graphLogin = (account) => account.login.replace(/\[bot\]$/, "");
var shout = (word) => word.toUpperCase();
var shoutOrNull = (word) => word === null ? null : shout(word);

// src/sandbox/graphql/types/issue.ts
var issueFields = (graph, issue2) => {
  const { repository } = issue2;
  const scope = within(repository);
  return {
    number: issue2.number,
    title: issue2.title,
    body: issue2.body ?? "",
    bodyText: issue2.body ?? "",
    createdAt: timestamp(issue2.createdAt),
    publishedAt: timestamp(issue2.createdAt),
    updatedAt: timestamp(issue2.updatedAt),
    closed: issue2.state === "closed",
    closedAt: timestampOrNull(issue2.closedAt),
    locked: issue2.locked,
    activeLockReason: null,
    author: () => graph.account(issue2.author),
    authorAssociation: () => association(graph.world, repository, issue2.author),
    viewerDidAuthor: "account" in graph.actor && graph.actor.account === issue2.author,
    repository: () => graph.repository(repository),
    ...editFields(graph, repository, issue2),
    ...reactionFields(graph, repository, issue2.reactions),
    labels: (args) => connect(scope, "Label", issue2.labels, args, {
      key: ({ id }) => id,
      node: (label2) => labelNode(graph, repository, label2)
    }),
    assignees: (args) => connect(scope, "User", issue2.assignees, args, { key: ({ id }) => id, node: (account) => graph.account(account) }),
    comments: (args) => connect(scope, "IssueComment", commentsOf(repository, issue2.number), args, {
      key: ({ id }) => id,
      node: (comment2) => commentNode(graph, issue2, comment2)
    })
  };
};
function labelNode(graph, repository, label2) {
  return node("Label", within(repository), {
    id: nodeId("LA", label2.id),
    name: label2.name,
    color: label2.color,
    description: label2.description,
    isDefault: false,
    repository: () => graph.repository(repository),
    ...pageIn(graph, repository, `/labels/${encodeURIComponent(label2.name)}`)
  });
}
function commentNode(graph, issue2, comment2) {
  const { repository } = issue2;
  const kind = issue2.kind === "pull-request" ? "pull" : "issues";
  return node("IssueComment", within(repository), {
    id: nodeId("IC", comment2.id),
    databaseId: comment2.id,
    fullDatabaseId: String(comment2.id),
    ...pageIn(graph, repository, `/${kind}/${issue2.number}#issuecomment-${comment2.id}`),
    createdAt: timestamp(comment2.createdAt),
    publishedAt: timestamp(comment2.createdAt),
    updatedAt: timestamp(comment2.updatedAt),
    body: comment2.body,
    bodyText: comment2.body,
    author: () => graph.account(comment2.author),
    authorAssociation: () => association(graph.world, repository, comment2.author),
    viewerDidAuthor: "account" in graph.actor && graph.actor.account === comment2.author,
    isMinimized: comment2.minimizedReason !== null,
    minimizedReason: comment2.minimizedReason,
    repository: () => graph.repository(repository),
    issue: () => graph.issue(issue2),
    pullRequest: () => issue2.kind === "pull-request" ? graph.pullRequestNumbered(repository, issue2.number) : null,
    ...editFields(graph, repository, comment2),
    ...reactionFields(graph, repository, comment2.reactions)
  });
}

// src/sandbox/graphql/look-up.ts
function lookUp(graph, id) {
  const { world, actor } = graph;
  const accounts = [...world.accounts.values()].find(
    (one3) => ["U", "BOT", "O"].some((kind) => nodeId(kind, one3.id) === id)
  );
  if (accounts !== void 0) return graph.account(accounts);
  const team2 = [...world.teams.values()].find((one3) => nodeId("T", one3.id) === id);
  if (team2 !== void 0) return graph.team(team2);
  const visible = [...world.repositories.values()].filter((one3) => canSee(world, actor, one3));
  return visible.reduce((found, repository) => found ?? inRepository(graph, repository, id), null);
}
function inRepository(graph, repository, id) {
  if (nodeId("R", repository.id) === id) return graph.repository(repository);
  const pullRequest = pullRequestsOf(repository).find((one3) => nodeId("PR", one3.id) === id);
  if (pullRequest !== void 0) return graph.pullRequest(pullRequest);
  const issue2 = [...repository.issues.values()].find((one3) => nodeId("I", one3.id) === id);
  if (issue2 !== void 0) return graph.issue(issue2);
  const comment2 = [...repository.comments.values()].find((one3) => nodeId("IC", one3.id) === id);
  const home = comment2 === void 0 ? void 0 : repository.issues.get(comment2.issueNumber);
  if (comment2 !== void 0 && home !== void 0) return commentNode(graph, home, comment2);
  const suite = repository.checkSuites.find((one3) => nodeId("CS", one3.id) === id);
  if (suite !== void 0) return graph.checkSuite(repository, suite);
  const run3 = [...repository.checkRuns.values()].find((one3) => nodeId("CR", one3.id) === id);
  return run3 === void 0 ? null : graph.checkRun(repository, run3);
}

// src/sandbox/graphql/types/repository-list.ts
var repositoriesField = (graph, owner) => ({
  repository: ({ name }) => {
    const found = findRepository(graph.world, owner.login, String(name));
    return found !== void 0 && canSee(graph.world, graph.actor, found) ? graph.repository(found) : null;
  },
  repositories: (args) => {
    const all = [...graph.world.repositories.values()];
    const visible = all.filter((one3) => one3.owner === owner && canSee(graph.world, graph.actor, one3));
    return connect(everyone, "Repository", visible, args, { key: ({ id }) => id, node: graph.repository });
  }
});

// src/sandbox/graphql/types/accounts.ts
function accountNode(graph, account) {
  if (account.type === "Organization") return organizationNode(graph, account);
  return account.type === "Bot" ? botNode(graph, account) : userNode(graph, account);
}
var common = (account) => ({
  databaseId: account.id,
  login: graphLogin(account),
  avatarUrl: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
  createdAt: timestamp(account.createdAt),
  updatedAt: timestamp(account.createdAt)
});
function botNode(graph, account) {
  const path = page(graph, `/apps/${graphLogin(account)}`);
  return node("Bot", everyone, { id: nodeId("BOT", account.id), ...common(account), ...path });
}
function userNode(graph, account) {
  return node("User", everyone, {
    id: nodeId("U", account.id),
    ...common(account),
    ...page(graph, `/${account.login}`),
    login: account.login,
    name: account.name,
    email: account.email ?? "",
    isSiteAdmin: account.siteAdmin,
    isEmployee: false,
    isViewer: "account" in graph.actor && graph.actor.account === account,
    organizations: (args) => connect(everyone, "Organization", organizationsOf(graph, account), args, {
      key: ({ id }) => id,
      node: (organization2) => graph.account(organization2)
    }),
    ...repositoriesField(graph, account)
  });
}
var organizationsOf = (graph, account) => [...graph.world.accounts.values()].filter(
  (organization2) => organizationMembers(graph.world, organization2).some(({ user: user2, state }) => user2 === account && state === "active")
);
function organizationNode(graph, account) {
  return node("Organization", everyone, {
    id: nodeId("O", account.id),
    ...common(account),
    ...page(graph, `/${account.login}`),
    name: account.name,
    email: account.email,
    description: null,
    isVerified: false,
    ...memberFields(graph, account),
    ...teamFields(graph, account),
    ...repositoriesField(graph, account)
  });
}
function memberFields(graph, account) {
  const scope = { kind: "organization", organization: account };
  const members = () => organizationMembers(graph.world, account);
  const list10 = {
    key: ({ user: user2 }) => user2.id,
    node: ({ user: user2 }) => graph.account(user2)
  };
  return {
    membersWithRole: (args) => {
      const active = members().filter(({ state }) => state === "active");
      const edge2 = ({ role }) => ({ role: shout(role), hasTwoFactorEnabled: null });
      return connect(scope, "OrganizationMember", active, args, { ...list10, edge: edge2 });
    },
    pendingMembers: (args) => {
      const pending = members().filter(({ state }) => state === "pending");
      return connect(scope, "User", pending, args, list10);
    },
    viewerIsAMember: members().some(({ user: user2 }) => "account" in graph.actor && user2 === graph.actor.account)
  };
}
function teamFields(graph, account) {
  return {
    team: ({ slug }) => {
      const team2 = findTeam(graph.world, account, String(slug));
      return team2 === void 0 ? null : graph.team(team2);
    },
    teams: (args) => {
      const logins = listArgument(args, "userLogins");
      const query = textArgument(args, "query")?.toLowerCase() ?? "";
      const teams = [...graph.world.teams.values()].filter(
        (team2) => team2.organization === account && team2.name.toLowerCase().includes(query) && (args["rootTeamsOnly"] !== true || team2.parent === null) && (logins === null || [team2, ...descendantTeams(graph.world, team2)].some(
          ({ members }) => members.some(({ user: user2 }) => logins.includes(user2.login))
        ))
      );
      return connect({ kind: "organization", organization: account }, "Team", teams, args, {
        key: ({ id }) => id,
        node: graph.team
      });
    }
  };
}
function appNode(graph, app) {
  return node("App", everyone, {
    id: nodeId("A", app.id),
    databaseId: app.id,
    slug: app.slug,
    name: app.name,
    description: app.description,
    clientId: app.clientId,
    logoBackgroundColor: "ffffff",
    logoUrl: `https://avatars.githubusercontent.com/in/${app.id}?v=4`,
    createdAt: timestamp(app.createdAt),
    updatedAt: timestamp(app.createdAt),
    url: page(graph, `/apps/${app.slug}`).url
  });
}

// src/sandbox/graphql/types/workflow-run.ts
function workflowRunNode(graph, run3) {
  const { repository } = run3;
  const scope = within(repository);
  const reviews = run3.approvals.filter(({ state, user: user2 }) => state !== "pending" && user2.type === "User");
  return node("WorkflowRun", scope, {
    id: nodeId("WFR", run3.id),
    databaseId: run3.id,
    ...pageIn(graph, repository, `/actions/runs/${run3.id}`),
    event: run3.event,
    runNumber: run3.number,
    createdAt: timestamp(run3.createdAt),
    updatedAt: timestamp(run3.updatedAt),
    checkSuite: () => graph.checkSuite(repository, run3.suite),
    workflow: () => workflowNode(graph, repository, run3.workflow),
    file: () => fileNode(graph, run3),
    pendingDeploymentRequests: (args) => connect(scope, "DeploymentRequest", waitingEnvironments(run3), args, {
      key: ({ environment: environment2 }) => environment2 ?? "",
      node: (job2) => requestNode(graph, repository, job2)
    }),
    deploymentReviews: (args) => connect(scope, "DeploymentReview", reviews, args, {
      key: (review3) => run3.approvals.indexOf(review3),
      node: (review3) => reviewNode(graph, run3, review3)
    })
  });
}
function workflowNode(graph, repository, workflow) {
  const runs = [...repository.workflowRuns.values()].filter((run3) => run3.workflow === workflow);
  return node("Workflow", within(repository), {
    id: nodeId("W", workflow.id),
    databaseId: workflow.id,
    ...pageIn(graph, repository, `/actions/workflows/${workflow.path.split("/").at(-1) ?? ""}`),
    name: workflow.name,
    state: "ACTIVE",
    runs: (args) => connect(within(repository), "WorkflowRun", runs, args, { key: ({ id }) => id, node: graph.workflowRun })
  });
}
function fileNode(graph, run3) {
  const { repository, workflow, headSha } = run3;
  const path = pageIn(graph, repository, `/actions/runs/${run3.id}/workflow`);
  return node("WorkflowRunFile", within(repository), {
    id: nodeId("WFRF", run3.id),
    ...path,
    path: workflow.path,
    repositoryName: pageIn(graph, repository, "").url,
    repositoryFileUrl: pageIn(graph, repository, `/blob/${headSha}/${workflow.path}`).url,
    run: () => graph.workflowRun(run3)
  });
}
function waitingEnvironments(run3) {
  const waiting = waitingJobs(run3).filter(({ environment: environment2 }) => environment2 !== null);
  return waiting.filter((job2, index) => waiting.findIndex((one3) => one3.environment === job2.environment) === index);
}
function pendingRequestOf(graph, repository, checkRun) {
  const run3 = repository.workflowRuns.get(checkRun.suite.workflowRunId ?? 0);
  const job2 = run3?.jobs.find((one3) => one3.checkRun === checkRun && one3.status === "waiting");
  return job2 === void 0 ? null : requestNode(graph, repository, job2);
}
function requestNode(graph, repository, job2) {
  const environment2 = findEnvironment(repository, job2.environment ?? "");
  if (environment2 === void 0) return null;
  const run3 = repository.workflowRuns.get(job2.runId);
  const person2 = graph.actor.kind === "user" ? graph.actor.account : null;
  return node("DeploymentRequest", within(repository), {
    environment: () => graph.environment(repository, environment2),
    waitTimer: environment2.waitTimer,
    waitTimerStartedAt: environment2.waitTimer > 0 ? timestampOrNull(job2.startedAt) : null,
    currentUserCanApprove: person2 !== null && run3 !== void 0 && canReview(graph.world, environment2, person2, run3),
    reviewers: (args) => reviewersOf(graph, repository, environment2.reviewers, args)
  });
}
var reviewersOf = (graph, repository, reviewers2, args) => connect(within(repository), "DeploymentReviewer", reviewers2, args, {
  key: (one3) => one3.kind === "team" ? `team-${one3.team.id}` : `user-${one3.user.id}`,
  node: (one3) => one3.kind === "team" ? graph.team(one3.team) : graph.account(one3.user)
});
function reviewNode(graph, run3, review3) {
  const { repository } = run3;
  const index = run3.approvals.indexOf(review3);
  const environment2 = findEnvironment(repository, review3.environment);
  return node("DeploymentReview", within(repository), {
    id: nodeId("DR", `${run3.id}-${index}`),
    databaseId: run3.id + index,
    state: shout(review3.state),
    comment: review3.comment,
    user: () => graph.someone(review3.user),
    environments: (args) => connect(within(repository), "Environment", environment2 === void 0 ? [] : [environment2], args, {
      key: ({ id }) => id,
      node: (one3) => graph.environment(repository, one3)
    })
  });
}

// src/sandbox/graphql/types/required.ts
function isRequired(repository, args, check2) {
  const number = numberArgument(args, "pullRequestNumber");
  const id = textArgument(args, "pullRequestId");
  if (number === null && id === null) {
    throw problem("UNPROCESSABLE", "Either pullRequestId or pullRequestNumber must be provided.");
  }
  const pullRequest = pullRequestsOf(repository).find((one3) => one3.number === number || nodeId("PR", one3.id) === id);
  if (pullRequest === void 0) {
    throw problem("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${String(number ?? id)}.`);
  }
  const rules2 = rulesOf(repository, pullRequest.base);
  return rules2.some(
    (rule2) => rule2.type === "required_status_checks" && rule2.checks.some(
      ({ context, integrationId }) => context === check2.name && (integrationId === null || integrationId === check2.appId)
    )
  );
}

// src/sandbox/graphql/types/checks.ts
function checkSuiteNode(graph, repository, suite) {
  const run3 = suite.workflowRunId === null ? void 0 : repository.workflowRuns.get(suite.workflowRunId);
  return node("CheckSuite", within(repository), {
    id: nodeId("CS", suite.id),
    databaseId: suite.id,
    ...pageIn(graph, repository, `/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`),
    status: shout(suite.status),
    conclusion: shoutOrNull(suite.conclusion),
    createdAt: timestamp(suite.createdAt),
    updatedAt: timestamp(suite.updatedAt),
    app: () => graph.app(suite.app),
    repository: () => graph.repository(repository),
    commit: () => graph.commit(repository, suite.headSha),
    branch: () => suite.headBranch === null ? null : graph.ref(repository, `refs/heads/${suite.headBranch}`),
    push: () => pushNode(graph, repository, suite),
    workflowRun: () => run3 === void 0 ? null : graph.workflowRun(run3),
    checkRuns: (args) => connect(within(repository), "CheckRun", filterRuns(runsOfSuite(repository, suite), args), args, {
      key: ({ id }) => id,
      node: (checkRun) => graph.checkRun(repository, checkRun)
    })
  });
}
function pushNode(graph, repository, { push: push2, id }) {
  if (push2 === null) return null;
  return node("Push", within(repository), {
    id: nodeId("PUSH", id),
    permalink: pageIn(graph, repository, `/compare/${push2.before}...${push2.after}`).url,
    previousSha: push2.before,
    nextSha: push2.after,
    pusher: () => graph.someone(push2.pusher),
    repository: () => graph.repository(repository)
  });
}
function filterRuns(all, args) {
  const filter = objectArgument(args, "filterBy");
  const appId = numberArgument(filter, "appId");
  const name = textArgument(filter, "checkName");
  const status = textArgument(filter, "status");
  const statuses2 = listArgument(filter, "statuses") ?? (status === null ? null : [status]);
  const conclusions2 = listArgument(filter, "conclusions");
  const runs = textArgument(filter, "checkType") === "ALL" ? all : latestRuns(all);
  return runs.filter(
    (run3) => (appId === null || run3.app.id === appId) && (name === null || run3.name === name) && (statuses2 === null || statuses2.includes(shout(run3.status))) && (conclusions2 === null || run3.conclusion !== null && conclusions2.includes(shout(run3.conclusion)))
  );
}
function checkRunNode(graph, repository, run3) {
  const path = pageIn(graph, repository, `/runs/${run3.id}`);
  const deployment2 = run3.deploymentId === null ? void 0 : repository.deployments.get(run3.deploymentId);
  return node("CheckRun", within(repository), {
    id: nodeId("CR", run3.id),
    databaseId: run3.id,
    ...path,
    permalink: path.url,
    name: run3.name,
    externalId: run3.externalId,
    // jobs carry the path of their page
    detailsUrl: run3.detailsUrl?.startsWith("/") ? pageIn(graph, repository, run3.detailsUrl).url : run3.detailsUrl ?? path.url,
    status: shout(run3.status),
    conclusion: shoutOrNull(run3.conclusion),
    startedAt: timestampOrNull(run3.startedAt),
    completedAt: timestampOrNull(run3.completedAt),
    title: run3.output.title,
    summary: run3.output.summary,
    text: run3.output.text,
    checkSuite: () => graph.checkSuite(repository, run3.suite),
    repository: () => graph.repository(repository),
    deployment: () => deployment2 === void 0 ? null : graph.deployment(repository, deployment2),
    pendingDeploymentRequest: () => pendingRequestOf(graph, repository, run3),
    isRequired: (args) => isRequired(repository, args, { name: run3.name, appId: run3.app.id }),
    annotations: (args) => connect(within(repository), "CheckAnnotation", run3.annotations, args, {
      key: (annotation) => run3.annotations.indexOf(annotation),
      node: (annotation) => annotationNode(graph, repository, run3, annotation)
    })
  });
}
function annotationNode(graph, repository, run3, annotation) {
  const point = (line, column) => node("CheckAnnotationPosition", within(repository), { line, column });
  return node("CheckAnnotation", within(repository), {
    path: annotation.path,
    message: annotation.message,
    title: annotation.title,
    rawDetails: annotation.rawDetails,
    annotationLevel: shout(annotation.level),
    blobUrl: pageIn(graph, repository, `/blob/${run3.headSha}/${annotation.path}`).url,
    location: node("CheckAnnotationSpan", within(repository), {
      start: point(annotation.startLine, annotation.startColumn),
      end: point(annotation.endLine, annotation.endColumn)
    })
  });
}

// src/sandbox/world/diff.ts
var changedFiles = (before, after) => {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes = [];
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old) {
      if (old.sha !== file.sha) changes.push(change(path, "modified", old, file));
      else if (old.mode !== file.mode) changes.push(change(path, "changed", old, file));
      continue;
    }
    const origin = [...removed].find(([, gone]) => gone.sha === file.sha)?.[0];
    if (origin === void 0) {
      changes.push(change(path, "added", void 0, file));
      continue;
    }
    removed.delete(origin);
    changes.push({
      path,
      status: "renamed",
      previousPath: origin,
      sha: file.sha,
      additions: 0,
      deletions: 0,
      patch: null
    });
  }
  for (const [path, file] of removed) changes.push(change(path, "removed", file, void 0));
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
};
var change = (path, status, before, after) => {
  const sha = after?.sha ?? before?.sha ?? "";
  if ([before, after].some((file) => file?.content.includes(0))) {
    return { path, status, previousPath: null, sha, additions: 0, deletions: 0, patch: null };
  }
  const { added, deleted, patch: patch4 } = diffLines(linesOf(before), linesOf(after));
  return { path, status, previousPath: null, sha, additions: added, deletions: deleted, patch: patch4 };
};
var linesOf = (file) => {
  const text3 = file?.content.toString("utf8") ?? "";
  if (text3 === "") return [];
  return (text3.endsWith("\n") ? text3.slice(0, -1) : text3).split("\n");
};
var diffLines = (before, after) => {
  const limit2 = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit2 && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < limit2 - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const gone = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  const lead = before.slice(Math.max(0, start - 3), start);
  const trail = before.slice(before.length - tail, before.length - tail + 3);
  const oldSize = lead.length + gone.length + trail.length;
  const newSize = lead.length + fresh.length + trail.length;
  const from = start - lead.length;
  const header = `@@ -${oldSize === 0 ? 0 : from + 1},${oldSize} +${newSize === 0 ? 0 : from + 1},${newSize} @@`;
  const patch4 = [header, ...mark(" ", lead), ...mark("-", gone), ...mark("+", fresh), ...mark(" ", trail)].join("\n");
  return { added: fresh.length, deleted: gone.length, patch: patch4 };
};
var mark = (sign, lines) => lines.map((line) => `${sign}${line}`);

// src/sandbox/world/merge-files.ts
var mergeFiles = (objects, base, ours, theirs) => {
  const merged = /* @__PURE__ */ new Map();
  for (const path of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
    const outcome = mergePath(objects, base.get(path), ours.get(path), theirs.get(path));
    if (outcome === "conflict") return null;
    if (outcome) merged.set(path, outcome);
  }
  return merged;
};
var mergePath = (objects, base, ours, theirs) => {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (!base || !ours || !theirs) return "conflict";
  const lines = mergeLines(linesOf2(base), linesOf2(ours), linesOf2(theirs));
  return lines ? fileEntry(objects, lines.join("\n"), ours.mode) : "conflict";
};
var same = (a, b) => a?.sha === b?.sha && a?.mode === b?.mode;
var linesOf2 = (file) => file.content.toString("utf8").split("\n");
var mergeLines = (base, ours, theirs) => {
  const mine = changedStretch(base, ours);
  const other = changedStretch(base, theirs);
  const [first2, second] = mine.from <= other.from ? [mine, other] : [other, mine];
  if (first2.to >= second.from) return null;
  return [
    ...base.slice(0, first2.from),
    ...first2.lines,
    ...base.slice(first2.to, second.from),
    ...second.lines,
    ...base.slice(second.to)
  ];
};
var changedStretch = (base, side) => {
  const limit2 = Math.min(base.length, side.length);
  let from = 0;
  while (from < limit2 && base[from] === side[from]) from += 1;
  let tail = 0;
  while (tail < limit2 - from && base[base.length - 1 - tail] === side[side.length - 1 - tail]) tail += 1;
  return { from, to: base.length - tail, lines: side.slice(from, side.length - tail) };
};

// src/sandbox/world/pull-requests.ts
var openPullRequest = (world, actor, repository, input) => {
  const headRepository = input.headRepository ?? repository;
  const baseSha = repository.refs.get(`refs/heads/${input.base}`);
  const headSha = headRepository.refs.get(`refs/heads/${input.head}`);
  if (baseSha === void 0) throw invalidField("PullRequest", "base", "base is invalid", "invalid");
  if (headSha === void 0) throw invalidField("PullRequest", "head", "head is invalid", "invalid");
  requireNews(repository, input, headRepository, baseSha, headSha);
  const fields = newIssueFields(world, actor, repository, input);
  const { head, base } = input;
  const pullRequest = {
    ...fields,
    kind: "pull-request",
    base,
    baseSha,
    head,
    headSha,
    headRepository,
    draft: input.draft ?? false,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    rebased: [],
    mergeQueueEntry: null,
    reviews: [],
    reviewRequests: [],
    linkedIssues: [...input.linkedIssues ?? []],
    mergeabilityUnknown: false
  };
  pullRequest.labels = (input.labels ?? []).map((name) => labelNamed(world, repository, name));
  repository.issues.set(pullRequest.number, pullRequest);
  repository.refs.set(`refs/pull/${pullRequest.number}/head`, headSha);
  emit(world, { name: "pull_request", action: "opened", pullRequest, repository, sender: fields.author });
  return pullRequest;
};
var requireNews = (repository, { head, base }, from, baseSha, headSha) => {
  if (isAncestor(repository.objects, headSha, baseSha)) {
    throw invalidField("PullRequest", "head", `No commits between ${base} and ${head}`);
  }
  const twin = openPullRequests(repository).find(
    (other) => other.head === head && other.base === base && other.headRepository === from
  );
  if (twin) throw invalidField("PullRequest", "head", `A pull request already exists for ${from.owner.login}:${head}.`);
};
var getPullRequest = (repository, number) => {
  const issue2 = getIssue(repository, number);
  if (!isPullRequest(issue2)) throw notFound();
  return issue2;
};
var changeBase = (world, actor, pullRequest, base) => {
  const by = accountOf(actor);
  const sha = pullRequest.repository.refs.get(`refs/heads/${base}`);
  if (sha === void 0)
    throw invalidField("PullRequest", "base", `Proposed base branch '${base}' was not found`, "invalid");
  if (by !== pullRequest.author && actor.kind === "user" && !hasRole(world, pullRequest.repository, by, "write")) {
    throw new Refusal("forbidden", "Must have admin rights to Repository.");
  }
  const before = { ref: pullRequest.base, sha: pullRequest.baseSha };
  pullRequest.base = base;
  pullRequest.baseSha = sha;
  addToTimeline(world, pullRequest, {
    type: "BaseRefChangedEvent",
    actor: by,
    previousRef: before.ref,
    currentRef: base
  });
  pullRequest.updatedAt = tick(world);
  const { repository } = pullRequest;
  emit(world, {
    name: "pull_request",
    action: "edited",
    pullRequest,
    changes: { base: before },
    repository,
    sender: by
  });
};
var pullRequestCommits = (pullRequest) => commitsBetween(pullRequest.repository.objects, diffBase(pullRequest), pullRequest.headSha);
var pullRequestFiles = (pullRequest) => {
  const { objects } = pullRequest.repository;
  const base = mergeBase(objects, diffBase(pullRequest), pullRequest.headSha);
  const before = base === null ? /* @__PURE__ */ new Map() : getCommit(objects, base).files;
  return changedFiles(before, getCommit(objects, pullRequest.headSha).files);
};
var diffBase = (pullRequest) => {
  const tip = pullRequest.repository.refs.get(`refs/heads/${pullRequest.base}`);
  return pullRequest.state === "open" && tip !== void 0 ? tip : pullRequest.baseSha;
};
var mergeability = (pullRequest) => {
  if (pullRequest.mergeabilityUnknown) return "UNKNOWN";
  const { objects, refs } = pullRequest.repository;
  const tip = refs.get(`refs/heads/${pullRequest.base}`);
  if (tip === void 0) return "CONFLICTING";
  return mergedTree(objects, tip, pullRequest.headSha) === null ? "CONFLICTING" : "MERGEABLE";
};
var mergedTree = (objects, base, head) => {
  const common2 = mergeBase(objects, base, head);
  if (common2 === null) return null;
  return mergeFiles(
    objects,
    getCommit(objects, common2).files,
    getCommit(objects, base).files,
    getCommit(objects, head).files
  );
};

// src/sandbox/graphql/types/associated.ts
function associatedPullRequests(repository, sha) {
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const landed = tip !== void 0 && isAncestor(repository.objects, sha, tip);
  return pullRequestsOf(repository).filter((one3) => {
    if (landed && !one3.merged) return false;
    return one3.mergeCommit === sha || one3.rebased.includes(sha) || one3.headSha === sha || commitsOf(one3).has(sha);
  });
}
var known3 = /* @__PURE__ */ new WeakMap();
function commitsOf(pullRequest) {
  const { base, baseSha, headSha, state, repository } = pullRequest;
  const key2 = [base, baseSha, headSha, state, repository.refs.get(`refs/heads/${base}`)].join(" ");
  const before = known3.get(pullRequest);
  if (before?.key === key2) return before.shas;
  const shas = new Set(pullRequestCommits(pullRequest).map((commit) => commit.sha));
  known3.set(pullRequest, { key: key2, shas });
  return shas;
}

// src/sandbox/graphql/types/deployment-list.ts
function deploymentsOf(graph, repository, sha, args) {
  const environments = listArgument(args, "environments");
  const found = [...repository.deployments.values()].filter(
    (one3) => (sha === null || one3.sha === sha) && (environments === null || environments.includes(one3.environment))
  );
  const descending = objectArgument(args, "orderBy")["direction"] === "DESC";
  return connect(within(repository), "Deployment", descending ? found.toReversed() : found, args, {
    key: ({ id }) => id,
    node: (deployment2) => graph.deployment(repository, deployment2)
  });
}

// src/sandbox/graphql/types/objects.ts
var longestText = 512e3;
function objectAt(graph, repository, oid, expression) {
  if (oid !== null) return objectById(graph, repository, oid);
  const [name = "", ...rest] = (expression ?? "HEAD").split(":");
  const commit = commitNamed(repository, name === "HEAD" ? repository.defaultBranch : name);
  if (rest.length === 0 || commit === null) return graph.commit(repository, commit?.sha ?? null);
  const path = rest.join(":").replace(/\/$/, "");
  if (path === "") return treeNode(graph, repository, commit.tree);
  const item = itemAt(repository, commit, path);
  return item === null ? null : objectOfItem(graph, repository, item);
}
function commitNamed(repository, name) {
  try {
    return resolveCommit(repository, name);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
function objectById(graph, repository, oid) {
  const { commits, trees, blobs } = repository.objects;
  if (commits.has(oid)) return graph.commit(repository, oid);
  if (trees.has(oid)) return treeNode(graph, repository, oid);
  const content = blobs.get(oid);
  return content === void 0 ? null : blobNode(graph, repository, oid, content);
}
function fileAt(graph, repository, commit, path) {
  const item = itemAt(repository, commit, path);
  return item === null ? null : entryNode(graph, repository, item, path);
}
function itemAt(repository, commit, path) {
  return path.split("/").reduce((parent, name) => {
    const entries = parent === null ? void 0 : repository.objects.trees.get(parent.sha);
    return entries?.find((entry) => entry.path === name) ?? null;
  }, root(commit));
}
var root = ({ tree }) => ({ path: "", mode: "040000", type: "tree", sha: tree, size: null });
function entryNode(graph, repository, item, path) {
  return node("TreeEntry", within(repository), {
    name: item.path,
    path,
    oid: item.sha,
    // git's octal notation read as a number: 0o100644 is 33188
    mode: Number.parseInt(item.mode, 8),
    type: item.type,
    size: item.size ?? 0,
    extension: /\.[^.]*$/.exec(item.path)?.[0] ?? "",
    isGenerated: false,
    repository: () => graph.repository(repository),
    object: () => objectOfItem(graph, repository, item)
  });
}
function objectOfItem(graph, repository, item) {
  return item.type === "commit" ? null : objectById(graph, repository, item.sha);
}
var objectFields = (graph, repository, sha, kind) => {
  const { resourcePath, url } = pageIn(graph, repository, `/${kind}/${sha}`);
  return {
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitResourcePath: resourcePath,
    commitUrl: url,
    repository: () => graph.repository(repository)
  };
};
function treeNode(graph, repository, sha) {
  return node("Tree", within(repository), {
    id: nodeId("TREE", sha),
    ...objectFields(graph, repository, sha, "tree"),
    entries: () => (repository.objects.trees.get(sha) ?? []).map((item) => entryNode(graph, repository, item, item.path))
  });
}
function blobNode(graph, repository, sha, content) {
  const isBinary = content.subarray(0, 8e3).includes(0);
  return node("Blob", within(repository), {
    id: nodeId("B", sha),
    ...objectFields(graph, repository, sha, "blob"),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > longestText,
    text: isBinary ? null : content.subarray(0, longestText).toString("utf8")
  });
}

// src/sandbox/graphql/types/rollup.ts
var contextsOf = (repository, sha) => {
  const runs = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha);
  return [
    ...latestRuns(runs).map((run3) => ({ run: run3 })),
    ...latestStatuses(repository, sha).map((status) => ({ status }))
  ];
};
var good = /* @__PURE__ */ new Set(["success", "neutral", "skipped"]);
var stateOf = (context) => {
  if ("status" in context) return shout(context.status.state);
  const { status, conclusion } = context.run;
  if (status !== "completed") return "PENDING";
  return good.has(conclusion ?? "") ? "SUCCESS" : "FAILURE";
};
function rollupState(repository, sha) {
  const states4 = new Set(contextsOf(repository, sha).map(stateOf));
  return ["ERROR", "FAILURE", "PENDING", "SUCCESS"].find((state) => states4.has(state)) ?? null;
}
function rollupOf(graph, repository, sha) {
  const state = rollupState(repository, sha);
  if (state === null) return null;
  const contexts = contextsOf(repository, sha);
  const runs = contexts.filter((context) => "run" in context).length;
  return node("StatusCheckRollup", within(repository), {
    id: nodeId("SCR", `${repository.id}-${sha}`),
    state,
    commit: () => graph.commit(repository, sha),
    contexts: (args) => connect(within(repository), "StatusCheckRollupContext", contexts, args, {
      key: (context) => "run" in context ? `run-${context.run.id}` : `status-${context.status.id}`,
      node: (context) => "run" in context ? graph.checkRun(repository, context.run) : statusNode(graph, repository, context.status),
      more: { checkRunCount: runs, statusContextCount: contexts.length - runs }
    })
  });
}
function statusNode(graph, repository, status) {
  return node("StatusContext", within(repository), {
    id: nodeId("SC", status.id),
    context: status.context,
    state: shout(status.state),
    description: status.description,
    targetUrl: status.targetUrl,
    avatarUrl: null,
    createdAt: timestamp(status.createdAt),
    creator: () => graph.account(status.creator),
    commit: () => graph.commit(repository, status.sha),
    // a status has no App, so a rule that pins one is never about it
    isRequired: (args) => isRequired(repository, args, { name: status.context, appId: null })
  });
}

// src/sandbox/graphql/types/commit.ts
function commitNode(graph, repository, commit) {
  const { sha } = commit;
  const [headline = "", ...body] = commit.message.split("\n");
  const path = pageIn(graph, repository, `/commit/${sha}`);
  return node("Commit", within(repository), {
    id: nodeId("C", sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    ...path,
    commitResourcePath: path.resourcePath,
    commitUrl: path.url,
    message: commit.message,
    messageHeadline: headline,
    messageBody: body.join("\n").trim(),
    authoredDate: timestamp(commit.author.date),
    committedDate: timestamp(commit.committer.date),
    pushedDate: null,
    committedViaWeb: commit.viaWeb,
    signature: () => signatureOf(repository, commit),
    repository: () => graph.repository(repository),
    ...peopleFields(graph, commit),
    ...contentFields(graph, repository, commit),
    ...checkFields(graph, repository, sha)
  });
}
function signatureOf(repository, { verified, viaWeb, committer, tree }) {
  if (!verified) return null;
  return node("GpgSignature", within(repository), {
    email: committer.email,
    isValid: true,
    keyId: null,
    payload: `tree ${tree}
`,
    signature: "-----BEGIN PGP SIGNATURE-----\n\nsandbox\n-----END PGP SIGNATURE-----\n",
    signer: null,
    state: "VALID",
    verifiedAt: timestamp(committer.date),
    wasSignedByGitHub: viaWeb
  });
}
var peopleFields = (graph, commit) => {
  const { author, committer } = commit;
  const all = [author, ...coAuthors(graph, commit)];
  return {
    author: () => personNode(graph, author),
    committer: () => personNode(graph, committer),
    authoredByCommitter: author.email === committer.email && author.name === committer.name,
    authors: (args) => connect(everyone, "GitActor", all, args, { key: ({ email }) => email, node: (one3) => personNode(graph, one3) })
  };
};
function coAuthors(graph, { message, author }) {
  const found = [...message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^<>\s]+)>\s*$/gim)].map(
    ([, name = "", email = ""]) => ({
      name,
      email,
      date: author.date,
      user: accountOfEmail(graph.world, email)
    })
  );
  return found.filter(
    ({ email }, index) => email !== author.email && found.findIndex((other) => other.email === email) === index
  );
}
function personNode(graph, { name, email, date, user: user2 }) {
  return node("GitActor", everyone, {
    name,
    email,
    date: timestamp(date),
    avatarUrl: "https://avatars.githubusercontent.com/u/0?v=4",
    // the field is declared as a User, which an App's account is not
    user: () => user2?.type === "User" ? graph.account(user2) : null
  });
}
var contentFields = (graph, repository, commit) => {
  const changes = () => {
    const before = repository.objects.commits.get(commit.parents[0] ?? "");
    return changedFiles(before?.files ?? /* @__PURE__ */ new Map(), commit.files);
  };
  const sum = (side) => changes().reduce((total, file) => total + file[side], 0);
  return {
    tree: () => treeNode(graph, repository, commit.tree),
    file: ({ path }) => fileAt(graph, repository, commit, String(path)),
    changedFiles: () => changes().length,
    changedFilesIfAvailable: () => changes().length,
    additions: () => sum("additions"),
    deletions: () => sum("deletions"),
    parents: (args) => connect(within(repository), "Commit", commit.parents, args, {
      key: (sha) => sha,
      node: (sha) => graph.commit(repository, sha)
    }),
    history: (args) => historyOf(graph, repository, commit, args),
    associatedPullRequests: (args) => connect(within(repository), "PullRequest", associatedPullRequests(repository, commit.sha), args, {
      key: ({ id }) => id,
      node: graph.pullRequest
    })
  };
};
function historyOf(graph, repository, commit, args) {
  const path = textArgument(args, "path");
  const touching = log(repository, commit).filter((one3) => {
    const before = repository.objects.commits.get(one3.parents[0] ?? "");
    return path === null || one3.files.get(path)?.sha !== before?.files.get(path)?.sha;
  });
  return connect(within(repository), "CommitHistory", touching, args, {
    key: ({ sha }) => sha,
    node: ({ sha }) => graph.commit(repository, sha)
  });
}
function log({ objects }, tip) {
  const reached = /* @__PURE__ */ new Set([tip]);
  const walked = [];
  const ahead = [tip];
  while (ahead.length > 0) {
    ahead.sort((a, b) => a.committer.date - b.committer.date);
    const next = ahead.pop();
    if (next === void 0) break;
    walked.push(next);
    const parents = next.parents.flatMap((sha) => objects.commits.get(sha) ?? []).filter((one3) => !reached.has(one3));
    for (const parent of parents) {
      reached.add(parent);
      ahead.unshift(parent);
    }
  }
  return walked;
}
var checkFields = (graph, repository, sha) => ({
  statusCheckRollup: () => rollupOf(graph, repository, sha),
  status: () => {
    const statuses2 = latestStatuses(repository, sha);
    if (statuses2.length === 0) return null;
    return node("Status", within(repository), {
      id: nodeId("S", `${repository.id}-${sha}`),
      state: combinedState(statuses2).toUpperCase(),
      contexts: () => statuses2.map((status) => statusNode(graph, repository, status)),
      commit: () => graph.commit(repository, sha)
    });
  },
  checkSuites: (args) => {
    const filter = objectArgument(args, "filterBy");
    const appId = numberArgument(filter, "appId");
    const name = textArgument(filter, "checkName");
    const found = repository.checkSuites.filter(
      (suite) => suite.headSha === sha && (appId === null || suite.app.id === appId) && (name === null || [...repository.checkRuns.values()].some((run3) => run3.suite === suite && run3.name === name))
    );
    return connect(within(repository), "CheckSuite", found, args, {
      key: ({ id }) => id,
      node: (suite) => graph.checkSuite(repository, suite)
    });
  },
  deployments: (args) => deploymentsOf(graph, repository, sha, args)
});

// src/sandbox/graphql/types/deployment.ts
var states = {
  error: "ERROR",
  failure: "FAILURE",
  inactive: "INACTIVE",
  in_progress: "IN_PROGRESS",
  queued: "QUEUED",
  pending: "PENDING",
  success: "ACTIVE",
  waiting: "WAITING"
};
function deploymentNode(graph, repository, deployment2) {
  const latest = deployment2.statuses.at(-1);
  return node("Deployment", within(repository), {
    id: nodeId("DE", deployment2.id),
    databaseId: deployment2.id,
    environment: deployment2.environment,
    originalEnvironment: deployment2.environment,
    latestEnvironment: latest?.environment ?? deployment2.environment,
    task: deployment2.task,
    description: deployment2.description,
    payload: JSON.stringify(deployment2.payload),
    commitOid: deployment2.sha,
    state: latest === void 0 ? "PENDING" : states[latest.state],
    createdAt: timestamp(deployment2.createdAt),
    updatedAt: timestamp(deployment2.updatedAt),
    creator: () => graph.someone(deployment2.creator),
    commit: () => graph.commit(repository, deployment2.sha),
    ref: () => graph.ref(repository, deployment2.ref),
    repository: () => graph.repository(repository),
    latestStatus: () => latest === void 0 ? null : statusNode2(graph, repository, deployment2, latest),
    statuses: (args) => connect(within(repository), "DeploymentStatus", deployment2.statuses.toReversed(), args, {
      key: ({ id }) => id,
      node: (status) => statusNode2(graph, repository, deployment2, status)
    })
  });
}
function statusNode2(graph, repository, deployment2, status) {
  return node("DeploymentStatus", within(repository), {
    id: nodeId("DES", status.id),
    state: shout(status.state),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl === "" ? null : status.environmentUrl,
    logUrl: status.logUrl === "" ? null : status.logUrl,
    createdAt: timestamp(status.createdAt),
    updatedAt: timestamp(status.createdAt),
    creator: () => graph.someone(status.creator),
    deployment: () => graph.deployment(repository, deployment2)
  });
}
function environmentNode(graph, repository, environment2) {
  return node("Environment", within(repository), {
    id: nodeId("EN", environment2.id),
    databaseId: environment2.id,
    name: environment2.name,
    isPinned: false,
    pinnedPosition: null,
    latestCompletedDeployment: () => {
      const completed = [...repository.deployments.values()].findLast((one3) => isCompleted(one3, environment2));
      return completed === void 0 ? null : graph.deployment(repository, completed);
    },
    protectionRules: (args) => protectionRules(graph, repository, environment2, args)
  });
}
var completedStates = /* @__PURE__ */ new Set(["success", "failure", "error"]);
var isCompleted = ({ environment: environment2, statuses: statuses2 }, { name }) => environment2 === name && statuses2.some(({ state }) => completedStates.has(state));
function protectionRules(graph, repository, environment2, args) {
  const { waitTimer, reviewers: reviewers2, branches: branches2, preventSelfReview } = environment2;
  const kinds = [
    { type: "WAIT_TIMER", held: waitTimer > 0 },
    { type: "REQUIRED_REVIEWERS", held: reviewers2.length > 0 },
    { type: "BRANCH_POLICY", held: branches2 !== "all" }
  ].filter(({ held }) => held);
  return connect(within(repository), "DeploymentProtectionRule", kinds, args, {
    key: ({ type }) => type,
    node: ({ type }) => node("DeploymentProtectionRule", within(repository), {
      databaseId: environment2.id,
      type,
      timeout: type === "WAIT_TIMER" ? waitTimer : 0,
      preventSelfReview: type === "REQUIRED_REVIEWERS" ? preventSelfReview : null,
      reviewers: (inner) => reviewersOf(graph, repository, type === "REQUIRED_REVIEWERS" ? reviewers2 : [], inner)
    })
  });
}

// src/sandbox/graphql/types/review.ts
function reviewNode2(graph, pullRequest, review3) {
  const { repository } = pullRequest;
  const created2 = timestamp(review3.submittedAt ?? review3.updatedAt);
  return node("PullRequestReview", within(repository), {
    id: nodeId("PRR", review3.id),
    databaseId: review3.id,
    fullDatabaseId: String(review3.id),
    ...pageIn(graph, repository, `/pull/${pullRequest.number}#pullrequestreview-${review3.id}`),
    state: review3.state,
    body: review3.body,
    bodyText: review3.body,
    createdAt: created2,
    publishedAt: timestampOrNull(review3.submittedAt),
    submittedAt: timestampOrNull(review3.submittedAt),
    updatedAt: timestamp(review3.updatedAt),
    lastEditedAt: timestampOrNull(review3.lastEditedAt),
    isMinimized: false,
    minimizedReason: null,
    author: () => graph.account(review3.author),
    authorAssociation: () => association(graph.world, repository, review3.author),
    authorCanPushToRepository: () => hasRole(graph.world, repository, review3.author, "write"),
    viewerDidAuthor: "account" in graph.actor && graph.actor.account === review3.author,
    commit: () => graph.commit(repository, review3.commit),
    pullRequest: () => graph.pullRequest(pullRequest),
    repository: () => graph.repository(repository),
    onBehalfOf: (args) => connect(within(repository), "Team", review3.onBehalfOf, args, { key: ({ id }) => id, node: graph.team })
  });
}
function reviewRequestNode(graph, pullRequest, reviewer) {
  return node("ReviewRequest", within(pullRequest.repository), {
    id: nodeId("RR", `${pullRequest.id}-${reviewerKey(reviewer)}`),
    asCodeOwner: false,
    pullRequest: () => graph.pullRequest(pullRequest),
    requestedReviewer: () => requestedReviewer(graph, reviewer)
  });
}
var requestedReviewer = (graph, reviewer) => reviewer.kind === "team" ? graph.team(reviewer.team) : graph.account(reviewer.user);
var reviewerKey = (reviewer) => reviewer.kind === "team" ? `team-${reviewer.team.id}` : `user-${reviewer.user.id}`;

// src/sandbox/graphql/types/timeline.ts
function timelineItems(graph, pullRequest, args) {
  return listed("PullRequestTimelineItems", pullRequest, itemsOf(graph, pullRequest), args);
}
function issueTimelineItems(graph, issue2, args) {
  return listed("IssueTimelineItems", issue2, issueItems(graph, issue2), args);
}
function listed(type, issue2, all, args) {
  const types = listArgument(args, "itemTypes");
  const items = all.filter((item) => types === null || types.includes(enumName(item.type)));
  return connect(within(issue2.repository), type, items, args, {
    key: ({ key: key2 }) => key2,
    node: (item) => item.node(),
    more: {
      filteredCount: items.length,
      pageCount: items.length,
      updatedAt: timestamp(items.at(-1)?.at ?? issue2.updatedAt)
    }
  });
}
var onIssues = /* @__PURE__ */ new Set([
  "CommentDeletedEvent",
  "ClosedEvent",
  "ReopenedEvent",
  "AssignedEvent",
  "UnassignedEvent",
  "LabeledEvent",
  "UnlabeledEvent"
]);
function issueItems(graph, issue2) {
  const told = issue2.timeline.filter(({ type }) => onIssues.has(type));
  const events2 = told.map((event) => ({
    key: `event-${event.id}`,
    type: event.type,
    at: event.at,
    node: () => issueEventNode(graph, issue2, event)
  }));
  return [...events2, ...commentItems(graph, issue2)].toSorted((a, b) => a.at - b.at);
}
function issueEventNode(graph, issue2, event) {
  return node(event.type, within(issue2.repository), {
    id: nodeId("EV", event.id),
    databaseId: event.id,
    createdAt: timestamp(event.at),
    actor: () => graph.account(event.actor),
    ..."commentAuthor" in event ? { deletedCommentAuthor: () => graph.account(event.commentAuthor) } : {},
    ..."label" in event ? { label: () => labelNode(graph, issue2.repository, event.label) } : {},
    ..."assignee" in event ? { assignee: () => graph.account(event.assignee) } : {}
  });
}
function commentItems(graph, issue2) {
  return commentsOf(issue2.repository, issue2.number).map((comment2) => ({
    key: `comment-${comment2.id}`,
    type: "IssueComment",
    at: comment2.createdAt,
    node: () => commentNode(graph, issue2, comment2)
  }));
}
var enumName = (type) => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
function itemsOf(graph, pullRequest) {
  const events2 = pullRequest.timeline.map((event) => ({
    key: `event-${event.id}`,
    type: event.type,
    at: event.at,
    node: () => eventNode(graph, pullRequest, event)
  }));
  const comments = commentItems(graph, pullRequest);
  const reviews = pullRequest.reviews.flatMap(
    (review3) => review3.submittedAt === null ? [] : [
      {
        key: `review-${review3.id}`,
        type: "PullRequestReview",
        at: review3.submittedAt,
        node: () => graph.review(pullRequest, review3)
      }
    ]
  );
  return [...events2, ...comments, ...reviews].toSorted((a, b) => a.at - b.at);
}
function eventNode(graph, pullRequest, event) {
  const { repository, number } = pullRequest;
  return node(event.type, within(repository), {
    id: nodeId("EV", event.id),
    databaseId: event.id,
    createdAt: timestamp(event.at),
    actor: () => graph.account(event.actor),
    pullRequest: () => graph.pullRequest(pullRequest),
    ...pageIn(graph, repository, `/pull/${number}#event-${event.id}`),
    ...detail(graph, pullRequest, event)
  });
}
function detail(graph, pullRequest, event) {
  const { repository } = pullRequest;
  if ("before" in event) return forcePush(graph, pullRequest, event);
  if ("previousRef" in event) return { previousRefName: event.previousRef, currentRefName: event.currentRef };
  if ("commentAuthor" in event) return { deletedCommentAuthor: () => graph.account(event.commentAuthor) };
  if ("reviewer" in event) return { requestedReviewer: () => requestedReviewer(graph, event.reviewer) };
  if ("assignee" in event) {
    return {
      assignee: () => graph.account(event.assignee),
      user: () => event.assignee.type === "User" ? graph.account(event.assignee) : null,
      assignable: () => graph.pullRequest(pullRequest)
    };
  }
  if ("label" in event) {
    return {
      label: () => labelNode(graph, repository, event.label),
      labelable: () => graph.pullRequest(pullRequest)
    };
  }
  if ("review" in event) {
    return {
      previousReviewState: event.previousState,
      dismissalMessage: event.message,
      review: () => graph.review(pullRequest, event.review)
    };
  }
  if ("commit" in event) {
    return {
      commit: () => graph.commit(repository, event.commit),
      mergeRefName: pullRequest.base,
      mergeRef: () => graph.ref(repository, `refs/heads/${pullRequest.base}`)
    };
  }
  return {};
}
function forcePush(graph, pullRequest, event) {
  const { repository, headRepository, head, base } = pullRequest;
  const moved = event.type === "HeadRefForcePushedEvent" ? { home: headRepository, name: head } : { home: repository, name: base };
  return {
    beforeCommit: () => graph.commit(repository, event.before),
    afterCommit: () => graph.commit(repository, event.after),
    ref: () => moved.home === null ? null : graph.ref(moved.home, `refs/heads/${moved.name}`)
  };
}

// src/sandbox/graphql/types/plain-issue.ts
function issueNode(graph, issue2) {
  const { repository } = issue2;
  return node("Issue", within(repository), {
    id: nodeId("I", issue2.id),
    databaseId: issue2.id,
    fullDatabaseId: String(issue2.id),
    state: issue2.state.toUpperCase(),
    ...pageIn(graph, repository, `/issues/${issue2.number}`),
    ...issueFields(graph, issue2),
    timelineItems: (args) => issueTimelineItems(graph, issue2, args)
  });
}

// src/sandbox/world/reviews.ts
var stateOf2 = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED"
};
var submitReview = (world, actor, pullRequest, input) => {
  const author = accountOf(actor);
  const { verb } = input;
  if (pullRequest.author === author && verb === "APPROVE")
    throw new Refusal("invalid", "Can not approve your own pull request");
  if (pullRequest.author === author && verb === "REQUEST_CHANGES")
    throw new Refusal("invalid", "Can not request changes on your own pull request");
  if (verb !== void 0 && verb !== "APPROVE" && (input.body ?? "") === "")
    throw invalidField("PullRequestReview", "body", "body is required", "missing_field");
  const at2 = tick(world);
  const review3 = {
    id: newId(world, "review"),
    author,
    body: input.body ?? "",
    state: verb ? stateOf2[verb] : "PENDING",
    commit: input.commit ?? pullRequest.headSha,
    submittedAt: verb ? at2 : null,
    updatedAt: at2,
    lastEditedAt: null,
    onBehalfOf: []
  };
  pullRequest.reviews.push(review3);
  if (verb) announceReview(world, pullRequest, review3);
  return review3;
};
var submitPendingReview = (world, actor, pullRequest, review3, verb, body) => {
  if (review3.author !== accountOf(actor) || review3.state !== "PENDING")
    throw new Refusal("invalid", "Review has already been submitted.");
  review3.state = stateOf2[verb];
  review3.submittedAt = tick(world);
  review3.updatedAt = review3.submittedAt;
  if (body !== void 0) review3.body = body;
  announceReview(world, pullRequest, review3);
};
var announceReview = (world, pullRequest, review3) => {
  const answered = pullRequest.reviewRequests.filter(
    (request) => request.kind === "user" ? request.user === review3.author : isInTeam(world, request.team, review3.author)
  );
  for (const request of answered) if (request.kind === "team") review3.onBehalfOf.push(request.team);
  pullRequest.reviewRequests = pullRequest.reviewRequests.filter((request) => !answered.includes(request));
  pullRequest.updatedAt = tick(world);
  const { repository } = pullRequest;
  emit(world, {
    name: "pull_request_review",
    action: "submitted",
    pullRequest,
    review: review3,
    repository,
    sender: review3.author
  });
};
var isInTeam = (world, team2, user2) => teamMembership(world, team2, user2)?.state === "active";
var dismissReview = (world, actor, pullRequest, review3, message) => {
  const by = accountOf(actor);
  const { repository } = pullRequest;
  if (!may(world, actor, repository, "pull_requests", "write"))
    throw new Refusal("forbidden", "Must have write access to dismiss a review.");
  if (message === "") throw invalidField("PullRequestReview", "message", "message is required", "missing_field");
  if (review3.state !== "APPROVED" && review3.state !== "CHANGES_REQUESTED") {
    throw new Refusal("invalid", `Can not dismiss a ${review3.state.toLowerCase()} pull request review`);
  }
  const previousState = review3.state;
  review3.state = "DISMISSED";
  review3.updatedAt = tick(world);
  addToTimeline(world, pullRequest, { type: "ReviewDismissedEvent", actor: by, review: review3, previousState, message });
  emit(world, { name: "pull_request_review", action: "dismissed", pullRequest, review: review3, repository, sender: by });
};
var getReview = (pullRequest, id) => {
  const review3 = pullRequest.reviews.find((candidate) => candidate.id === id);
  if (!review3) throw notFound();
  return review3;
};
var latestOpinions = (pullRequest) => newestPerAuthor(pullRequest.reviews, opinionated);
var latestReviews = (pullRequest) => newestPerAuthor(pullRequest.reviews, submitted);
var opinionated = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
var submitted = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED"]);
var newestPerAuthor = (reviews, states4) => {
  const newest = /* @__PURE__ */ new Map();
  for (const review3 of reviews) {
    if (!states4.has(review3.state)) continue;
    newest.delete(review3.author);
    newest.set(review3.author, review3);
  }
  return [...newest.values()];
};

// src/sandbox/world/merge-rules.ts
var passing = /* @__PURE__ */ new Set(["success", "skipped", "neutral"]);
var mergeBlockers = (world, pullRequest) => rulesOf(pullRequest.repository, pullRequest.base).flatMap((rule2) => blockersOf(world, pullRequest, rule2));
var blockersOf = (world, pullRequest, rule2) => {
  if (rule2.type === "required_status_checks") return checkBlockers(pullRequest, rule2);
  if (rule2.type === "pull_request") return reviewBlockers(world, pullRequest, rule2);
  return [];
};
var checkBlockers = (pullRequest, rule2) => {
  const { repository, base, headSha } = pullRequest;
  const tip = repository.refs.get(`refs/heads/${base}`);
  const behind = rule2.strict && tip !== void 0 && !isAncestor(repository.objects, tip, headSha);
  const missing = rule2.checks.filter(
    ({ context, integrationId }) => !checkPasses(repository, headSha, context, integrationId)
  );
  return [
    ...behind ? ["Head branch is out of date. Review and try the merge again."] : [],
    ...missing.map(({ context }) => `Required status check "${context}" is expected.`)
  ];
};
var checkPasses = (repository, sha, context, integrationId) => {
  const runs = [...repository.checkRuns.values()].filter((run3) => run3.headSha === sha && run3.name === context);
  const ours = runs.filter((run3) => integrationId === null || run3.app.id === integrationId);
  const newest = latestRuns(ours);
  const statuses2 = integrationId === null ? latestStatuses(repository, sha).filter((status) => status.context === context) : [];
  const answered = newest.length + statuses2.length > 0;
  return answered && newest.every(({ conclusion }) => passing.has(conclusion)) && statuses2.every(({ state }) => state === "success");
};
var reviewBlockers = (world, pullRequest, rule2) => {
  const opinions = latestOpinions(pullRequest).filter(
    (review3) => hasRole(world, pullRequest.repository, review3.author, "write")
  );
  if (opinions.some(({ state }) => state === "CHANGES_REQUESTED"))
    return ["Changes requested by reviewers with write access."];
  const approvals = opinions.filter(
    ({ state, commit }) => state === "APPROVED" && (!rule2.dismissStale || commit === pullRequest.headSha)
  );
  if (approvals.length >= rule2.approvals) return [];
  return [`At least ${rule2.approvals} approving review is required by reviewers with write access.`];
};

// src/sandbox/world/refs.ts
var push = (world, actor, repository, input) => {
  const by = accountOf(actor);
  const tip = repository.refs.get(`refs/heads/${input.branch}`) ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const { branch: branch2, force, parents, ...rest } = input;
  const commit = createCommit(world, repository, by, { ...rest, parents: parents ?? (tip === void 0 ? [] : [tip]) });
  setRef(world, by, repository, `refs/heads/${branch2}`, commit.sha, { force: force ?? false });
  return commit;
};
var setRef = (world, by, repository, ref, sha, move = {}) => {
  if (!repository.objects.commits.has(sha)) throw new Refusal("invalid", "Object does not exist");
  const before = repository.refs.get(ref) ?? zeroSha;
  if (before === sha) return;
  const forced = before !== zeroSha && !isAncestor(repository.objects, before, sha);
  if (forced) requireForce(repository, ref, move.force ?? false);
  repository.refs.set(ref, sha);
  repository.pushedAt = tick(world);
  const created2 = before === zeroSha ? "branch_creation" : "push";
  record(world, by, repository, ref, before, sha, move.type ?? (forced ? "force_push" : created2));
  if (before === zeroSha)
    emit(world, { name: "create", refType: refType(ref), ref: shortName(ref), repository, sender: by });
  emit(world, { name: "push", ref, before, after: sha, forced, repository, sender: by });
  if (!ref.startsWith("refs/heads/")) return;
  const branch2 = shortName(ref);
  createSuitesForPush(world, repository, { pusher: by, before, after: sha, branch: branch2 });
  followPush(world, by, repository, branch2, { before, after: sha, forced });
};
var requireForce = (repository, ref, force) => {
  if (!force) throw new Refusal("invalid", "Update is not a fast forward");
  const forbidden2 = ref.startsWith("refs/heads/") && rulesOf(repository, shortName(ref)).some(({ type }) => type === "non_fast_forward");
  if (forbidden2)
    throw new Refusal("invalid", "Repository rule violations found\n\nCannot force-push to this branch\n\n");
};
var createRef = (world, actor, repository, ref, sha) => {
  if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref))
    throw new Refusal("invalid", "Reference name must start with refs/heads/ or refs/tags/");
  if (repository.refs.has(ref)) throw new Refusal("invalid", "Reference already exists");
  setRef(world, accountOf(actor), repository, ref, sha);
};
var deleteRef = (world, actor, repository, ref) => {
  const by = accountOf(actor);
  const before = repository.refs.get(ref);
  if (before === void 0) throw new Refusal("invalid", "Reference does not exist");
  if (ref === `refs/heads/${repository.defaultBranch}`)
    throw new Refusal("invalid", "Cannot delete the default branch");
  repository.refs.delete(ref);
  tick(world);
  record(world, by, repository, ref, before, zeroSha, "branch_deletion");
  emit(world, { name: "delete", refType: refType(ref), ref: shortName(ref), repository, sender: by });
  emit(world, { name: "push", ref, before, after: zeroSha, forced: false, repository, sender: by });
  if (ref.startsWith("refs/heads/"))
    followPush(world, by, repository, shortName(ref), { before, after: zeroSha, forced: false });
};
var getRef = (repository, ref) => {
  const sha = repository.refs.get(ref);
  if (sha === void 0) throw notFound();
  return sha;
};
var refType = (ref) => ref.startsWith("refs/tags/") ? "tag" : "branch";
var shortName = (ref) => ref.replace(/^refs\/(heads|tags)\//, "");
var record = (world, actor, repository, ref, before, after, type) => {
  repository.activity.push({ id: newId(world, "activity"), actor, ref, before, after, at: world.lastTick, type });
};

// src/sandbox/world/merge-queue.ts
var queueOf = (repository, base) => pullRequestsOf(repository).filter((one3) => one3.base === base && one3.mergeQueueEntry !== null).toSorted((a, b) => a.mergeQueueEntry.place - b.mergeQueueEntry.place);
var build = (world, enqueuer, pullRequest, baseSha, place) => {
  const { repository, base, number, headSha } = pullRequest;
  const files = mergedTree(repository.objects, baseSha, headSha);
  if (files === null) throw new Refusal("not-allowed", "Pull Request is not mergeable");
  const at2 = tick(world);
  const who = webSignature(world, at2);
  const message = `Merge pull request #${number}

${pullRequest.title}`;
  const parents = [baseSha, headSha];
  const commit = writeCommit(repository.objects, {
    parents,
    files,
    author: who,
    committer: who,
    message,
    viaWeb: true,
    verified: true
  });
  const headRef = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  repository.refs.set(headRef, commit.sha);
  const id = newId(world, "timeline");
  const entry = {
    id,
    place,
    headRef,
    headSha: commit.sha,
    baseSha,
    enqueuer,
    enqueuedAt: at2,
    state: "AWAITING_CHECKS"
  };
  pullRequest.mergeQueueEntry = entry;
  const branch2 = headRef.slice("refs/heads/".length);
  createSuitesForPush(world, repository, { pusher: enqueuer, before: baseSha, after: commit.sha, branch: branch2 });
  announce2(world, pullRequest, entry, "checks_requested");
  return entry;
};
var dequeue = (world, pullRequest, reason) => {
  const entry = requireEntry(pullRequest);
  const { repository, base } = pullRequest;
  leave(world, pullRequest, entry, reason);
  const left = queueOf(repository, base);
  const before = left.findLast(({ mergeQueueEntry }) => mergeQueueEntry.place < entry.place);
  const onto = before?.mergeQueueEntry.headSha ?? getRef(repository, `refs/heads/${base}`);
  rebuild(
    world,
    left.filter(({ mergeQueueEntry }) => mergeQueueEntry.place > entry.place),
    onto
  );
};
var leaveWhenClosed = (world, event) => {
  if (event.name !== "pull_request" || event.action !== "closed" || event.pullRequest.mergeQueueEntry === null) return;
  dequeue(world, event.pullRequest, "dequeued");
};
var rebuild = (world, members, onto) => {
  const left = members.map((one3) => ({ one: one3, old: one3.mergeQueueEntry }));
  for (const { one: one3, old } of left) leave(world, one3, old, "invalidated");
  let last = onto;
  for (const { one: one3, old } of left) {
    const fits = mergedTree(one3.repository.objects, last, one3.headSha) !== null;
    if (fits) last = build(world, old.enqueuer, one3, last, old.place).headSha;
  }
};
var requireEntry = (pullRequest) => {
  if (!pullRequest.mergeQueueEntry) throw new Refusal("invalid", "Pull request is not in the merge queue");
  return pullRequest.mergeQueueEntry;
};
var leave = (world, pullRequest, entry, reason) => {
  pullRequest.mergeQueueEntry = null;
  pullRequest.repository.refs.delete(entry.headRef);
  announce2(world, pullRequest, entry, "destroyed", reason);
};
var announce2 = (world, { repository, base }, { headRef, headSha, baseSha, enqueuer }, action, reason) => {
  const extra = reason === void 0 ? {} : { reason };
  emit(world, {
    name: "merge_group",
    action,
    headRef,
    headSha,
    baseSha,
    baseRef: `refs/heads/${base}`,
    repository,
    sender: enqueuer,
    ...extra
  });
};

// src/sandbox/graphql/types/merge-queue.ts
function queueEntryNode(graph, pullRequest) {
  const { repository, base, mergeQueueEntry: entry } = pullRequest;
  if (entry === null) return null;
  const ahead = queueOf(repository, base).filter(({ mergeQueueEntry }) => mergeQueueEntry.place < entry.place);
  return node("MergeQueueEntry", within(repository), {
    id: nodeId("MQE", entry.id),
    state: entry.state,
    position: ahead.length + 1,
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    enqueuedAt: timestamp(entry.enqueuedAt),
    enqueuer: () => graph.someone(entry.enqueuer),
    mergeQueue: () => mergeQueueNode(graph, repository, base),
    headCommit: () => graph.commit(repository, entry.headSha),
    baseCommit: () => graph.commit(repository, entry.baseSha),
    pullRequest: () => graph.pullRequest(pullRequest)
  });
}
function mergeQueueOf(graph, repository, args) {
  const base = textArgument(args, "branch") ?? repository.defaultBranch;
  return queueOf(repository, base).length === 0 ? null : mergeQueueNode(graph, repository, base);
}
function mergeQueueNode(graph, repository, base) {
  return node("MergeQueue", within(repository), {
    id: nodeId("MQ", repository.id),
    ...pageIn(graph, repository, `/queue/${base}`),
    nextEntryEstimatedTimeToMerge: null,
    repository: () => graph.repository(repository),
    entries: (args) => connect(within(repository), "MergeQueueEntry", queueOf(repository, base), args, {
      key: ({ mergeQueueEntry }) => mergeQueueEntry.id,
      node: (one3) => queueEntryNode(graph, one3)
    })
  });
}

// src/sandbox/graphql/types/merge-state.ts
function mergeStateOf(world, pullRequest) {
  if (pullRequest.state === "closed") return "UNKNOWN";
  const merge2 = mergeability(pullRequest);
  if (merge2 !== "MERGEABLE") return merge2 === "CONFLICTING" ? "DIRTY" : "UNKNOWN";
  if (pullRequest.draft) return "DRAFT";
  const blockers = mergeBlockers(world, pullRequest);
  if (blockers.some((sentence2) => sentence2.startsWith("Head branch is out of date"))) return "BEHIND";
  if (blockers.length > 0) return "BLOCKED";
  const state = rollupState(pullRequest.repository, pullRequest.headSha);
  return state === null || state === "SUCCESS" ? "CLEAN" : "UNSTABLE";
}
function reviewDecisionOf(world, pullRequest) {
  const { repository, base } = pullRequest;
  const rules2 = rulesOf(repository, base).flatMap((rule2) => rule2.type === "pull_request" ? [rule2] : []);
  const needed = Math.max(0, ...rules2.map(({ approvals: approvals2 }) => approvals2));
  if (needed === 0) return null;
  const opinions = latestOpinions(pullRequest).filter(({ author }) => hasRole(world, repository, author, "write"));
  if (opinions.some(({ state }) => state === "CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
  const fresh = rules2.some(({ dismissStale }) => dismissStale);
  const approvals = opinions.filter(
    ({ state, commit }) => state === "APPROVED" && (!fresh || commit === pullRequest.headSha)
  );
  return approvals.length >= needed ? "APPROVED" : "REVIEW_REQUIRED";
}

// src/sandbox/graphql/types/pull-request.ts
var maxFiles = 3e3;
var maxCommits = 250;
function pullRequestNode(graph, pullRequest) {
  const { repository } = pullRequest;
  return node("PullRequest", within(repository), {
    id: nodeId("PR", pullRequest.id),
    databaseId: pullRequest.id,
    fullDatabaseId: String(pullRequest.id),
    ...pageIn(graph, repository, `/pull/${pullRequest.number}`),
    permalink: pageIn(graph, repository, `/pull/${pullRequest.number}`).url,
    ...issueFields(graph, pullRequest),
    ...stateFields(graph, pullRequest),
    ...branchFields(graph, pullRequest),
    ...changeFields(graph, pullRequest),
    ...reviewFields(graph, pullRequest),
    closingIssuesReferences: (args) => {
      const linked = closingIssues(graph.world, pullRequest, args["userLinkedOnly"] === true);
      const visible = linked.filter((issue2) => canSee(graph.world, graph.actor, issue2.repository));
      return connect(within(repository), "Issue", visible, args, { key: ({ id }) => id, node: graph.issue });
    },
    timelineItems: (args) => timelineItems(graph, pullRequest, args),
    statusCheckRollup: () => rollupOf(graph, repository, pullRequest.headSha)
  });
}
var stateFields = (graph, pullRequest) => ({
  state: pullRequest.merged ? "MERGED" : pullRequest.state.toUpperCase(),
  isDraft: pullRequest.draft,
  merged: pullRequest.merged,
  mergedAt: timestampOrNull(pullRequest.mergedAt),
  mergedBy: () => graph.account(pullRequest.mergedBy),
  mergeable: () => pullRequest.merged ? "UNKNOWN" : mergeability(pullRequest),
  mergeStateStatus: () => mergeStateOf(graph.world, pullRequest),
  mergeCommit: () => graph.commit(pullRequest.repository, pullRequest.mergeCommit),
  isInMergeQueue: pullRequest.mergeQueueEntry !== null,
  isMergeQueueEnabled: pullRequest.mergeQueueEntry !== null,
  mergeQueueEntry: () => queueEntryNode(graph, pullRequest),
  autoMergeRequest: null,
  milestone: null,
  maintainerCanModify: true
});
var branchFields = (graph, pullRequest) => {
  const { repository } = pullRequest;
  const home = pullRequest.headRepository;
  const headRepository = home !== null && canSee(graph.world, graph.actor, home) ? home : null;
  return {
    isCrossRepository: home !== repository,
    baseRefName: pullRequest.base,
    baseRefOid: pullRequest.baseSha,
    baseRef: () => graph.ref(repository, `refs/heads/${pullRequest.base}`),
    baseRepository: () => graph.repository(repository),
    headRefName: pullRequest.head,
    headRefOid: pullRequest.headSha,
    headRef: () => headRepository === null ? null : graph.ref(headRepository, `refs/heads/${pullRequest.head}`),
    headRepository: () => headRepository === null ? null : graph.repository(headRepository),
    headRepositoryOwner: () => graph.account(headRepository?.owner ?? null)
  };
};
var changeFields = (graph, pullRequest) => {
  const scope = within(pullRequest.repository);
  const sum = (side) => pullRequestFiles(pullRequest).reduce((total, file) => total + file[side], 0);
  return {
    additions: () => sum("additions"),
    deletions: () => sum("deletions"),
    changedFiles: () => pullRequestFiles(pullRequest).length,
    files: (args) => connect(scope, "PullRequestChangedFile", pullRequestFiles(pullRequest).slice(0, maxFiles), args, {
      key: ({ path }) => path,
      node: (file) => fileNode2(pullRequest, file)
    }),
    commits: (args) => connect(scope, "PullRequestCommit", pullRequestCommits(pullRequest).slice(-maxCommits), args, {
      key: ({ sha }) => sha,
      node: ({ sha }) => pullRequestCommitNode(graph, pullRequest, sha)
    })
  };
};
var changeTypes = {
  added: "ADDED",
  removed: "DELETED",
  modified: "MODIFIED",
  renamed: "RENAMED",
  changed: "CHANGED"
};
var fileNode2 = ({ repository }, file) => node("PullRequestChangedFile", within(repository), {
  path: file.path,
  changeType: changeTypes[file.status],
  additions: file.additions,
  deletions: file.deletions,
  viewerViewedState: "UNVIEWED"
});
var pullRequestCommitNode = (graph, pullRequest, sha) => node("PullRequestCommit", within(pullRequest.repository), {
  id: nodeId("PURC", `${pullRequest.id}-${sha}`),
  ...pageIn(graph, pullRequest.repository, `/pull/${pullRequest.number}/commits/${sha}`),
  commit: () => graph.commit(pullRequest.repository, sha),
  pullRequest: () => graph.pullRequest(pullRequest)
});
var reviewFields = (graph, pullRequest) => {
  const { repository } = pullRequest;
  const scope = within(repository);
  const list10 = (reviews, args) => connect(scope, "PullRequestReview", reviews, args, {
    key: ({ id }) => id,
    node: (review3) => graph.review(pullRequest, review3)
  });
  const submitted2 = pullRequest.reviews.filter(({ state, author }) => state !== "PENDING" || isViewer2(graph, author));
  return {
    // the sandbox has no comments on lines
    reviewThreads: (args) => connect(scope, "PullRequestReviewThread", [], args, { key: String, node: () => null }),
    reviewDecision: () => reviewDecisionOf(graph.world, pullRequest),
    reviewRequests: (args) => connect(scope, "ReviewRequest", pullRequest.reviewRequests, args, {
      key: reviewerKey,
      node: (reviewer) => reviewRequestNode(graph, pullRequest, reviewer)
    }),
    latestReviews: (args) => list10(latestReviews(pullRequest), args),
    latestOpinionatedReviews: (args) => {
      const writers = (review3) => hasRole(graph.world, repository, review3.author, "write");
      const opinions = latestOpinions(pullRequest);
      return list10(args["writersOnly"] === true ? opinions.filter(writers) : opinions, args);
    },
    reviews: (args) => {
      const states4 = listArgument(args, "states");
      const author = textArgument(args, "author");
      const wanted = submitted2.filter(
        (one3) => (states4 === null || states4.includes(one3.state)) && (author === null || one3.author.login === author)
      );
      return list10(wanted, args);
    }
  };
};
var isViewer2 = ({ actor }, author) => "account" in actor && actor.account === author;

// src/sandbox/graphql/types/ref.ts
function refNode(graph, repository, wanted) {
  const full = [wanted, `refs/heads/${wanted}`, `refs/tags/${wanted}`].find((name2) => repository.refs.has(name2));
  if (full === void 0) return null;
  const [, prefix2 = "refs/", name = full] = /^(refs\/(?:heads|tags)\/|refs\/)(.*)$/.exec(full) ?? [];
  const rules2 = prefix2 === "refs/heads/" ? rulesOf(repository, name) : [];
  return node("Ref", within(repository), {
    id: nodeId("REF", `${repository.id}:${full}`),
    name,
    prefix: prefix2,
    repository: () => graph.repository(repository),
    target: () => graph.commit(repository, repository.refs.get(full) ?? null),
    compare: (args) => comparisonNode(graph, repository, full, textArgument(args, "headRef") ?? ""),
    branchProtectionRule: null,
    refUpdateRule: () => rules2.length === 0 ? null : updateRuleNode(graph, repository, name, rules2),
    rules: (args) => connect(within(repository), "RepositoryRule", rules2, args, {
      key: ({ rulesetId, type }) => `${rulesetId}-${type}`,
      node: (rule2) => ruleNode(repository, rule2)
    }),
    associatedPullRequests: (args) => connect(
      within(repository),
      "PullRequest",
      pullRequestsOf(repository).filter(({ head, headRepository }) => head === name && headRepository === repository),
      args,
      {
        key: ({ id }) => id,
        node: graph.pullRequest
      }
    )
  });
}
function comparisonNode(graph, repository, base, wanted) {
  const { objects, refs } = repository;
  const from = refs.get(base);
  const to = refs.get(wanted) ?? refs.get(`refs/heads/${wanted}`) ?? refs.get(`refs/tags/${wanted}`) ?? wanted;
  if (from === void 0 || !objects.commits.has(to) || mergeBase(objects, from, to) === null) return null;
  const aheadBy = commitsBetween(objects, from, to).length;
  const behindBy = commitsBetween(objects, to, from).length;
  return node("Comparison", within(repository), {
    id: nodeId("COMP", `${repository.id}:${from}...${to}`),
    aheadBy,
    behindBy,
    status: comparisonStatus(aheadBy, behindBy),
    baseTarget: () => graph.commit(repository, from),
    headTarget: () => graph.commit(repository, to)
  });
}
function comparisonStatus(aheadBy, behindBy) {
  if (aheadBy > 0) return behindBy > 0 ? "DIVERGED" : "AHEAD";
  return behindBy > 0 ? "BEHIND" : "IDENTICAL";
}
function updateRuleNode(graph, repository, pattern, rules2) {
  const reviews = rules2.flatMap((rule2) => rule2.type === "pull_request" ? [rule2] : []);
  const checks = rules2.flatMap((rule2) => rule2.type === "required_status_checks" ? rule2.checks : []);
  const has = (type) => rules2.some((rule2) => rule2.type === type);
  const { actor, world } = graph;
  const writes = actor.kind === "user" && hasRole(world, repository, actor.account, "write");
  return node("RefUpdateRule", within(repository), {
    pattern,
    requiredApprovingReviewCount: reviews.length === 0 ? null : Math.max(...reviews.map(({ approvals }) => approvals)),
    requiredStatusCheckContexts: checks.map(({ context }) => context),
    requiresCodeOwnerReviews: reviews.some(({ codeOwners }) => codeOwners),
    requiresConversationResolution: false,
    requiresLinearHistory: has("required_linear_history"),
    requiresSignatures: false,
    allowsDeletions: !has("deletion"),
    allowsForcePushes: !has("non_fast_forward"),
    blocksCreations: false,
    viewerAllowedToDismissReviews: writes,
    viewerCanPush: writes
  });
}
function ruleNode(repository, rule2) {
  return node("RepositoryRule", within(repository), {
    id: nodeId("RRULE", `${rule2.rulesetId}-${rule2.type}`),
    type: rule2.type.toUpperCase(),
    parameters: () => parametersNode(repository, rule2)
  });
}
function parametersNode(repository, rule2) {
  if (rule2.type === "required_status_checks") {
    return node("RequiredStatusChecksParameters", within(repository), {
      doNotEnforceOnCreate: false,
      strictRequiredStatusChecksPolicy: rule2.strict,
      requiredStatusChecks: rule2.checks.map(
        ({ context, integrationId }) => node("StatusCheckConfiguration", within(repository), { context, integrationId })
      )
    });
  }
  if (rule2.type !== "pull_request") return null;
  return node("PullRequestParameters", within(repository), {
    requiredApprovingReviewCount: rule2.approvals,
    requireCodeOwnerReview: rule2.codeOwners,
    requireLastPushApproval: rule2.lastPushApproval,
    dismissStaleReviewsOnPush: rule2.dismissStale,
    requiredReviewThreadResolution: false,
    allowedMergeMethods: ["MERGE", "SQUASH", "REBASE"]
  });
}

// src/sandbox/graphql/types/repository.ts
function repositoryNode(graph, repository) {
  return node("Repository", within(repository), {
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    ...pageIn(graph, repository, ""),
    ...flags(graph, repository),
    description: repository.description,
    createdAt: timestamp(repository.createdAt),
    updatedAt: timestamp(repository.updatedAt),
    pushedAt: timestamp(repository.pushedAt),
    owner: () => graph.account(repository.owner),
    parent: () => {
      const { parent } = repository;
      return parent !== null && canSee(graph.world, graph.actor, parent) ? graph.repository(parent) : null;
    },
    ...gitFields(graph, repository),
    ...issueFields2(graph, repository),
    ...deploymentFields(graph, repository)
  });
}
var flags = (graph, repository) => {
  const role = graph.actor.kind === "user" ? roleOf(graph.world, repository, graph.actor.account) : null;
  return {
    isPrivate: repository.private,
    visibility: repository.private ? "PRIVATE" : "PUBLIC",
    isArchived: repository.archived,
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    isTemplate: false,
    isEmpty: repository.refs.size === 0,
    isFork: repository.parent !== null,
    isInOrganization: repository.owner.type === "Organization",
    hasIssuesEnabled: repository.hasIssues,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    viewerPermission: role === null ? null : shout(role),
    viewerCanAdminister: role === "admin"
  };
};
var gitFields = (graph, repository) => ({
  defaultBranchRef: () => graph.ref(repository, `refs/heads/${repository.defaultBranch}`),
  ref: ({ qualifiedName }) => graph.ref(repository, String(qualifiedName)),
  refs: (args) => {
    const prefix2 = String(args["refPrefix"]);
    const query = textArgument(args, "query") ?? "";
    const names2 = [...repository.refs.keys()].filter((name) => name.startsWith(prefix2) && name.includes(query));
    return connect(within(repository), "Ref", names2.toSorted(), args, {
      key: (name) => name,
      node: (name) => graph.ref(repository, name)
    });
  },
  mergeQueue: (args) => mergeQueueOf(graph, repository, args),
  object: (args) => objectAt(graph, repository, textArgument(args, "oid"), textArgument(args, "expression"))
});
var issueFields2 = (graph, repository) => {
  const scope = within(repository);
  const plain = [...repository.issues.values()].filter(({ kind }) => kind === "issue");
  return {
    pullRequest: ({ number }) => graph.pullRequestNumbered(repository, Number(number)) ?? unresolved("a PullRequest", number),
    issue: ({ number }) => {
      const issue2 = repository.issues.get(Number(number));
      return issue2?.kind === "issue" && repository.hasIssues ? graph.issue(issue2) : unresolved("an Issue", number);
    },
    issueOrPullRequest: ({ number }) => {
      const issue2 = repository.issues.get(Number(number));
      if (issue2 === void 0) return unresolved("an issue or pull request", number);
      return graph.pullRequestNumbered(repository, issue2.number) ?? graph.issue(issue2);
    },
    pullRequests: (args) => connect(scope, "PullRequest", choose(pullRequestsOf(repository), args, stateOf3), args, {
      key: ({ id }) => id,
      node: graph.pullRequest
    }),
    issues: (args) => connect(
      scope,
      "Issue",
      choose(plain, args, ({ state }) => shout(state)),
      args,
      {
        key: ({ id }) => id,
        node: graph.issue
      }
    ),
    labels: (args) => connect(scope, "Label", repository.labels, args, {
      key: ({ id }) => id,
      node: (label2) => labelNode(graph, repository, label2)
    }),
    label: ({ name }) => {
      const label2 = repository.labels.find((one3) => one3.name.toLowerCase() === String(name).toLowerCase());
      return label2 === void 0 ? null : labelNode(graph, repository, label2);
    }
  };
};
var stateOf3 = ({ merged, state }) => merged ? "MERGED" : shout(state);
function unresolved(what, number) {
  throw problem("NOT_FOUND", `Could not resolve to ${what} with the number of ${String(number)}.`);
}
function choose(all, args, state) {
  const states4 = listArgument(args, "states");
  const labels = listArgument(args, "labels");
  const base = textArgument(args, "baseRefName");
  const head = textArgument(args, "headRefName");
  const found = all.filter(
    (one3) => (states4 === null || states4.includes(state(one3))) && (labels === null || one3.labels.some(({ name }) => labels.includes(name))) && (base === null || "base" in one3 && one3.base === base) && (head === null || "head" in one3 && one3.head === head)
  );
  const { field, direction } = objectArgument(args, "orderBy");
  const by = (one3) => field === "UPDATED_AT" ? one3.updatedAt : one3.createdAt;
  const sorted = found.toSorted((a, b) => by(a) - by(b) || a.number - b.number);
  return direction === "DESC" ? sorted.toReversed() : sorted;
}
var deploymentFields = (graph, repository) => ({
  deployments: (args) => deploymentsOf(graph, repository, null, args),
  environment: ({ name }) => {
    const environment2 = findEnvironment(repository, String(name));
    return environment2 === void 0 ? null : graph.environment(repository, environment2);
  },
  environments: (args) => {
    const names2 = listArgument(args, "names");
    const found = repository.environments.filter(({ name }) => names2 === null || names2.includes(name));
    return connect(within(repository), "Environment", found, args, {
      key: ({ id }) => id,
      node: (environment2) => graph.environment(repository, environment2)
    });
  },
  collaborators: (args) => {
    const people = [...graph.world.accounts.values()].filter(
      (account) => account.type === "User" && roleOf(graph.world, { ...repository, private: true }, account) !== null
    );
    return connect(everyone, "RepositoryCollaborator", people, args, {
      key: ({ id }) => id,
      node: (account) => graph.account(account),
      edge: (account) => ({ permission: shout(roleOf(graph.world, repository, account) ?? "read") })
    });
  }
});

// src/sandbox/graphql/types/team.ts
function teamNode(graph, team2) {
  const scope = { kind: "organization", organization: team2.organization };
  const list10 = (teams) => (args) => connect(scope, "Team", teams, args, { key: ({ id }) => id, node: graph.team });
  return node("Team", scope, {
    id: nodeId("T", team2.id),
    databaseId: team2.id,
    slug: team2.slug,
    combinedSlug: `${team2.organization.login}/${team2.slug}`,
    name: team2.name,
    description: team2.description,
    // GraphQL calls closed teams visible
    privacy: team2.privacy === "secret" ? "SECRET" : "VISIBLE",
    createdAt: timestamp(team2.createdAt),
    updatedAt: timestamp(team2.updatedAt),
    ...page(graph, `/orgs/${team2.organization.login}/teams/${team2.slug}`),
    organization: () => graph.account(team2.organization),
    parentTeam: () => team2.parent === null ? null : graph.team(team2.parent),
    ancestors: list10(ancestorsOf(team2)),
    childTeams: (args) => list10(args["immediateOnly"] === false ? descendantTeams(graph.world, team2) : children(graph, team2))(args),
    members: (args) => membersOf(graph, team2, scope, args)
  });
}
var children = (graph, team2) => [...graph.world.teams.values()].filter(({ parent }) => parent === team2);
var ancestorsOf = (team2) => team2.parent === null ? [] : [team2.parent, ...ancestorsOf(team2.parent)];
function membersOf(graph, team2, scope, args) {
  const kind = textArgument(args, "membership") ?? "ALL";
  const role = textArgument(args, "role");
  const query = textArgument(args, "query")?.toLowerCase() ?? "";
  const members = teamMembers(graph.world, team2).filter(({ state, inherited }) => state === "active" && (kind === "ALL" || kind === "CHILD_TEAM" === inherited)).map(({ user: user2 }) => ({ user: user2, role: shout(teamMembership(graph.world, team2, user2)?.role ?? "member") })).filter((member2) => role === null || member2.role === role).filter(({ user: user2 }) => user2.login.toLowerCase().includes(query));
  const path = page(graph, `/orgs/${team2.organization.login}/teams/${team2.slug}/members`);
  return connect(scope, "TeamMember", members, args, {
    key: ({ user: user2 }) => user2.id,
    node: ({ user: user2 }) => graph.account(user2),
    edge: (member2) => ({ role: member2.role, memberAccessResourcePath: path.resourcePath, memberAccessUrl: path.url })
  });
}

// src/sandbox/graphql/root.ts
function createGraph(world, actor, html) {
  const graph = {
    world,
    actor,
    html,
    missing: /* @__PURE__ */ new Set(),
    account: (account) => account === null || account.deleted ? null : accountNode(graph, account),
    someone: (account) => graph.account(account.deleted ? findAccount(world, "ghost") ?? null : account),
    team: (team2) => teamNode(graph, team2),
    app: (app) => appNode(graph, app),
    repository: (repository) => repositoryNode(graph, repository),
    ref: (repository, name) => refNode(graph, repository, name),
    commit: (repository, sha) => {
      const commit = sha === null ? void 0 : repository.objects.commits.get(sha);
      return commit === void 0 ? null : commitNode(graph, repository, commit);
    },
    issue: (issue2) => issueNode(graph, issue2),
    pullRequest: (pullRequest) => pullRequestNode(graph, pullRequest),
    pullRequestNumbered: (repository, number) => {
      const issue2 = repository.issues.get(number);
      return issue2 !== void 0 && "merged" in issue2 ? pullRequestNode(graph, issue2) : null;
    },
    review: (pullRequest, review3) => reviewNode2(graph, pullRequest, review3),
    checkSuite: (repository, suite) => checkSuiteNode(graph, repository, suite),
    checkRun: (repository, run3) => checkRunNode(graph, repository, run3),
    workflowRun: (run3) => workflowRunNode(graph, run3),
    deployment: (repository, deployment2) => deploymentNode(graph, repository, deployment2),
    environment: (repository, environment2) => environmentNode(graph, repository, environment2)
  };
  return graph;
}
function rootNode(graph, cost) {
  return node("Query", everyone, {
    rateLimit: () => rateLimit(graph, cost),
    viewer: () => "account" in graph.actor ? userNode(graph, graph.actor.account) : null,
    repository: ({ owner, name, followRenames }) => repositoryNamed(graph, String(owner), String(name), followRenames !== false),
    organization: ({ login }) => named(graph, String(login), ["Organization"], "an Organization"),
    user: ({ login }) => named(graph, String(login), ["User"], "a User"),
    repositoryOwner: ({ login }) => graph.account(findAccount(graph.world, String(login)) ?? null),
    node: ({ id }) => byId(graph, String(id)),
    nodes: ({ ids }) => Array.isArray(ids) ? ids.map((id) => byId(graph, String(id))) : []
  });
}
function repositoryNamed(graph, owner, name, follow) {
  try {
    const moved = follow ? findMoved(graph.world, graph.actor, owner, name) : void 0;
    const repository = moved ?? getRepository(graph.world, graph.actor, owner, name);
    catchUp(graph.world, repository);
    return graph.repository(repository);
  } catch (error) {
    throw refused(error, `a Repository with the name '${owner}/${name}'`);
  }
}
function catchUp(world, repository) {
  expireRuns(world, repository);
  for (const run3 of repository.workflowRuns.values()) releaseDueJobs(world, run3);
}
function named(graph, login, types, what) {
  const account = findAccount(graph.world, login);
  if (account !== void 0 && types.includes(account.type)) return graph.account(account);
  throw problem("NOT_FOUND", `Could not resolve to ${what} with the login of '${login}'.`);
}
function byId(graph, id) {
  const found = lookUp(graph, id);
  if (found !== null) return found;
  throw problem("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
}
function rateLimit({ world, actor }, { cost, nodeCount }) {
  const { limit: limit2, used, remaining, resetAt } = budgetOf(world, actor);
  return node("RateLimit", everyone, { limit: limit2, used, remaining, resetAt: timestamp(resetAt), cost, nodeCount });
}

// src/sandbox/graphql/schema.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { GraphQLInt, buildSchema } from "graphql";
var cached;
function githubSchema() {
  cached ??= load();
  return cached;
}
function load() {
  const index = import.meta.resolve("@octokit/graphql-schema");
  const schema = buildSchema(readFileSync3(new URL("./schema.graphql", index), "utf8"), {
    assumeValidSDL: true,
    noLocation: true
  });
  serveBigInts();
  return schema;
}
function serveBigInts() {
  GraphQLInt.serialize = (value) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      throw new TypeError(`${String(value)} is no integer`);
    return value;
  };
}

// src/sandbox/graphql/index.ts
async function executeGraphql(world, actor, request, options = {}) {
  if (actor.kind === "anonymous" || actor.kind === "app") return unauthenticated;
  if (typeof request.query !== "string") return noQuery;
  const document = readDocument(githubSchema(), request.query);
  if (Array.isArray(document)) return errorsOnly(document);
  const name = typeof request.operationName === "string" ? request.operationName : null;
  const operation = getOperationAST(document, name);
  if (!operation) return errorsOnly([new GraphQLError3(`No operation named "${String(name)}"`)]);
  const variables = isRecord(request.variables) ? request.variables : {};
  const graph = createGraph(world, actor, options.html ?? "https://github.com");
  return run(graph, { document, operation, variables });
}
async function run(graph, { document, operation, variables }) {
  const schema = githubSchema();
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (coerced.errors) return errorsOnly(coerced.errors);
  const cost = costOf(schema, document, operation, coerced.coerced);
  const refusal = tooMuch(cost) ?? spendOr(graph, cost);
  if (refusal !== null) return errorsOnly([refusal]);
  const result = await execute({
    schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: { ...variables },
    rootValue: operation.operation === OperationTypeNode.QUERY ? rootNode(graph, cost) : void 0,
    contextValue: graph,
    fieldResolver: resolveField,
    typeResolver: resolveType
  });
  return { status: 200, body: bodyOf(result), missing: [...graph.missing].map(sentence), cost };
}
var sentence = (place) => `POST /graphql: the sandbox has no answer for ${place}`;
function tooMuch({ nodeCount }) {
  if (nodeCount <= maxNodes) return null;
  const asked3 = `This query requests up to ${nodeCount.toLocaleString("en-US")} possible nodes`;
  return problem("MAX_NODE_LIMIT_EXCEEDED", `${asked3} which exceeds the maximum limit of 500,000.`);
}
function spendOr({ world, actor }, { cost }) {
  const message = spend(world, actor, cost);
  return message === null ? null : problem("RATE_LIMITED", message);
}
function bodyOf({ data, errors }) {
  return { data: data ?? null, ...errors ? { errors: errors.map(formatProblem) } : {} };
}
var errorsOnly = (errors) => ({
  status: 200,
  body: { errors: errors.map(formatProblem) },
  missing: [],
  cost: null
});
var documentation = "https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql";
var unauthenticated = {
  status: 401,
  body: { message: "This endpoint requires you to be authenticated.", documentation_url: documentation, status: "401" },
  missing: [],
  cost: null
};
var noQuery = {
  status: 400,
  body: { errors: [{ message: "A query attribute must be specified and must be a string." }] },
  missing: [],
  cost: null
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/sandbox/shapes/repositories.ts
var plainPaths = [
  "contributors",
  "deployments",
  "downloads",
  "events",
  "forks",
  "hooks",
  "languages",
  "merges",
  "stargazers",
  "subscribers",
  "subscription",
  "tags",
  "teams"
];
var templates = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  statuses_url: "statuses/{sha}",
  trees_url: "git/trees{/sha}"
};
var kept4 = 100;
var remembering = (make) => {
  const known4 = /* @__PURE__ */ new Map();
  return (place) => {
    const before = known4.get(place);
    if (before !== void 0) return before;
    if (known4.size >= kept4) known4.clear();
    const made = make(place);
    known4.set(place, made);
    return made;
  };
};
var addressesAt = (url) => ({
  ...Object.fromEntries(plainPaths.map((path) => [`${path}_url`, `${url}/${path}`])),
  ...Object.fromEntries(Object.entries(templates).map(([key2, path]) => [key2, `${url}/${path}`]))
});
var addresses = remembering(addressesAt);
var pages = remembering((html) => ({
  git_url: `${html.replace(/^https?/, "git")}.git`,
  ssh_url: `git@${new URL(html).host}:${html.split("/").slice(-2).join("/")}.git`,
  clone_url: `${html}.git`,
  svn_url: html,
  homepage: null,
  stargazers_count: 0,
  watchers_count: 0,
  language: null,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  forks_count: 0,
  mirror_url: null,
  disabled: false,
  license: null,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  forks: 0,
  watchers: 0
}));
var minimalRepository = (urls, repository) => {
  const url = repoUrl(urls, repository);
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    private: repository.private,
    owner: userShape(urls, repository.owner),
    html_url: repoHtml(urls, repository),
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...addresses(url)
  };
};
var shown2 = /* @__PURE__ */ new WeakMap();
var repositoryShape = (urls, repository) => {
  const { owner, name, description, createdAt, updatedAt, pushedAt, archived, defaultBranch, objects, hasIssues } = repository;
  const open2 = [...repository.issues.values()].filter(({ state: state2 }) => state2 === "open").length;
  const changing = [owner.login, name, description, createdAt, updatedAt, pushedAt, archived, defaultBranch];
  const isChild = repository.parent !== null;
  const state = JSON.stringify([urls, ...changing, objects.blobs.size, repository.private, isChild, open2, hasIssues]);
  const before = shown2.get(repository);
  if (before?.state === state) return before.shape;
  const shape4 = shapeOf2(urls, repository, open2);
  shown2.set(repository, { state, shape: shape4 });
  return shape4;
};
var shapeOf2 = (urls, repository, open2) => {
  const html = repoHtml(urls, repository);
  return {
    ...minimalRepository(urls, repository),
    created_at: time(repository.createdAt),
    updated_at: time(repository.updatedAt),
    pushed_at: time(repository.pushedAt),
    ...pages(html),
    has_issues: repository.hasIssues,
    size: repository.objects.blobs.size,
    archived: repository.archived,
    open_issues_count: open2,
    visibility: repository.private ? "private" : "public",
    open_issues: open2,
    default_branch: repository.defaultBranch
  };
};
var fullRepository = (world, urls, repository, viewer) => ({
  ...repositoryShape(urls, repository),
  ...viewer ? { permissions: permissionsShape(world, repository, viewer) } : {},
  ...repository.owner.type === "Organization" ? { organization: userShape(urls, repository.owner) } : {},
  ...repository.parent ? { parent: repositoryShape(urls, repository.parent), source: repositoryShape(urls, repository.parent) } : {},
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  delete_branch_on_merge: false,
  allow_update_branch: false,
  network_count: 0,
  subscribers_count: 0
});
var permissionsShape = (world, repository, viewer) => {
  const can = (role) => hasRole(world, repository, viewer, role);
  return {
    admin: can("admin"),
    maintain: can("maintain"),
    push: can("write"),
    triage: can("triage"),
    pull: can("read")
  };
};
var organizationOf = (urls, account) => account.type === "Organization" ? { organization: organizationShape(urls, account) } : {};

// src/sandbox/rest/body.ts
var wrongType = (key2, value, wanted) => new Refusal("invalid", `Invalid request.

For 'properties/${key2}', ${JSON.stringify(value)} is not ${wanted}.`);
var text = (body, key2) => {
  const value = optionalText(body, key2);
  if (value === void 0) throw new Refusal("invalid", `Invalid request.

"${key2}" wasn't supplied.`);
  return value;
};
var optionalText = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "string") throw wrongType(key2, value, "a string");
  return value;
};
var optionalNumber = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType(key2, value, "an integer");
  return value;
};
var optionalFlag = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "boolean") throw wrongType(key2, value, "a boolean");
  return value;
};
var optionalChoice = (body, key2, choices) => {
  const value = optionalText(body, key2);
  if (value === void 0) return void 0;
  const choice2 = choices.find((candidate) => candidate === value);
  if (choice2 === void 0) throw wrongType(key2, value, `a member of ${JSON.stringify(choices)}`);
  return choice2;
};
var choice = (body, key2, choices) => {
  const value = optionalChoice(body, key2, choices);
  if (value === void 0) throw new Refusal("invalid", `Invalid request.

"${key2}" wasn't supplied.`);
  return value;
};
var optionalTexts = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw wrongType(key2, value, "an array of strings");
  return value;
};
var optionalObjects = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (!Array.isArray(value) || !value.every(isObject2)) throw wrongType(key2, value, "an array of objects");
  return value;
};
var optionalObject = (body, key2) => {
  const value = body[key2];
  if (value === void 0 || value === null) return void 0;
  if (!isObject2(value)) throw wrongType(key2, value, "an object");
  return value;
};
var optionalTime = (body, key2) => {
  const value = optionalText(body, key2);
  if (value === void 0) return void 0;
  const at2 = Date.parse(value);
  if (Number.isNaN(at2)) throw wrongType(key2, value, "a date-time");
  return at2;
};
var isObject2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var given = (fields) => {
  const kept5 = {};
  for (const key2 in fields) {
    const value = fields[key2];
    if (isPresent(value)) kept5[key2] = value;
  }
  return kept5;
};
var isPresent = (value) => value !== void 0;

// src/sandbox/rest/reply.ts
var ok = (body) => ({ status: 200, body });
var created = (body) => ({ status: 201, body });
var accepted = (body) => ({ status: 202, body });
var noContent = () => ({ status: 204 });
var documentation2 = "https://docs.github.com/rest";
var refused2 = (refusal) => {
  const status = refusalStatus[refusal.code];
  const general = refusal.details.length > 0 && refusal.code === "invalid";
  return {
    status,
    body: {
      message: general ? "Validation Failed" : refusal.message,
      ...general ? { errors: refusal.details.map(detailShape) } : {},
      documentation_url: documentation2,
      status: String(status)
    }
  };
};
var detailShape = ({ resource, field, code, message }) => ({
  resource,
  field,
  code,
  ...message === void 0 ? {} : { message }
});

// src/sandbox/rest/paging.ts
var defaultSize = 30;
var largestSize = 100;
var page2 = (context, items, shape4) => {
  const { size, number } = asked(context);
  const shown4 = items.slice((number - 1) * size, number * size);
  return { ...ok(shown4.map((item) => shape4(item))), headers: links(context, items.length, size, number) };
};
var wrappedPage = (context, name, items, shape4) => {
  const { body, headers } = page2(context, items, shape4);
  return { status: 200, body: { total_count: items.length, [name]: body }, headers: headers ?? {} };
};
var asked = ({ query }) => ({
  size: Math.min(largestSize, whole(query.get("per_page"), defaultSize)),
  number: whole(query.get("page"), 1)
});
var whole = (value, fallback) => {
  const number = Number(value ?? fallback);
  return Number.isInteger(number) && number > 0 ? number : fallback;
};
var links = (context, total, size, number) => {
  const last = Math.max(1, Math.ceil(total / size));
  const parts = [
    ...number > 1 ? [link(context, number - 1, "prev")] : [],
    ...number < last ? [link(context, number + 1, "next"), link(context, last, "last")] : [],
    ...number > 1 ? [link(context, 1, "first")] : []
  ];
  return parts.length > 0 ? { link: parts.join(", ") } : {};
};
var link = ({ urls, path, query }, number, rel) => {
  const next = new URLSearchParams(query);
  next.set("page", String(number));
  return `<${urls.api}${path}?${next.toString()}>; rel="${rel}"`;
};

// src/sandbox/rest/router.ts
var demand = (permissions, level, role) => ({
  permissions: typeof permissions === "string" ? [permissions] : permissions,
  level,
  ...role === void 0 ? {} : { role }
});
var repositoryRoute = (method, path, wanted, handle) => ({
  method,
  path: `/repos/:owner/:repo${path}`,
  handle: (context) => {
    const [owner, name] = [param(context, "owner"), param(context, "repo")];
    const moved = findMoved(context.world, context.actor, owner, name);
    if (moved) return elsewhere(context, method, moved);
    const repository = getRepository(context.world, context.actor, owner, name);
    requireDemand(context, repository, wanted);
    if (repository.archived && method !== "GET")
      throw new Refusal("forbidden", "Repository was archived so is read-only.");
    return handle({ ...context, repository });
  }
});
var elsewhere = ({ path, query, urls }, method, { id }) => {
  const rest = path.split("/").slice(4).join("/");
  const search = query.size > 0 ? `?${query.toString()}` : "";
  const url = `${urls.api}/repositories/${id}${rest === "" ? "" : `/${rest}`}${search}`;
  const message = method === "GET" ? "Moved Permanently" : "Temporary Redirect";
  const body = { message, url, documentation_url: "https://docs.github.com/rest" };
  return { status: method === "GET" ? 301 : 307, body, headers: { location: url } };
};
var requireDemand = ({ world, actor }, repository, { permissions, level, role }) => {
  if (actor.kind === "user" && role !== void 0) {
    if (!hasRole(world, repository, actor.account, role))
      throw new Refusal("forbidden", "Must have admin rights to Repository.");
    return;
  }
  if (permissions.some((permission2) => may(world, actor, repository, permission2, level))) return;
  requireAccess(world, actor, repository, permissions[0] ?? "metadata", level);
};
var param = ({ params }, name) => {
  const value = params[name];
  if (value === void 0) throw notFound();
  return value;
};
var numberParam = (context, name) => {
  const value = param(context, name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
};
var createRouter2 = (routes) => {
  const compiled = routes.map((route2) => ({ route: route2, ...compile2(route2.path) })).sort((a, b) => a.weight.localeCompare(b.weight));
  return (method, path) => {
    for (const { route: route2, pattern, names: names2 } of compiled) {
      const found = route2.method === method ? pattern.exec(path) : null;
      if (found)
        return {
          route: route2,
          params: Object.fromEntries(names2.map((name, index) => [name, decode2(found[index + 1] ?? "")]))
        };
    }
    return void 0;
  };
};
var compile2 = (path) => {
  const segments = path.split("/").filter((segment) => segment !== "");
  const names2 = segments.filter((segment) => /^[:*]/.test(segment)).map((segment) => segment.slice(1));
  const source = segments.map(
    (segment) => segment.startsWith(":") ? "/([^/]+)" : segment.startsWith("*") ? "/?(.*)" : `/${escape(segment)}`
  ).join("");
  const weight = segments.map((segment) => segment.startsWith("*") ? "2" : segment.startsWith(":") ? "1" : "0").join("");
  return { pattern: new RegExp(`^${source}/?$`), names: names2, weight };
};
var escape = (segment) => segment.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
var decode2 = (value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal("bad-request", "Problems parsing the path");
  }
};

// src/sandbox/rest/routes/accounts.ts
var organization = (context) => getOrganization(context.world, param(context, "org"));
var seesPlan = ({ world, actor }, found) => {
  if (actor.kind === "user") return isOwner(world, found, actor.account);
  return actor.kind === "installation" && actor.installation.account === found && grants(actor.permissions, "organization_plan", "read");
};
var readableOrganization = (context) => {
  const { world, actor } = context;
  const found = organization(context);
  if (mayReadMembers(world, actor, found)) return found;
  if (actor.kind === "installation") throw new Refusal("forbidden", "Resource not accessible by integration");
  throw notFound();
};
var team = (context) => {
  const found = getTeam(context.world, readableOrganization(context), param(context, "team_slug"));
  if (!seesTeam(context, found)) throw notFound();
  return found;
};
var seesTeam = ({ world, actor }, found) => {
  if (found.privacy === "closed" || actor.kind !== "user") return true;
  const member2 = organizationMember(world, found.organization, actor.account);
  return member2?.role === "admin" || teamMembership(world, found, actor.account) !== void 0;
};
var user = (context) => getAccount(context.world, param(context, "username"));
var membership = (context) => {
  const found = team(context);
  const member2 = teamMembership(context.world, found, user(context));
  if (!member2) throw notFound();
  return ok(teamMembershipShape(context.urls, found, member2));
};
var requireAdministrator = (context, found) => {
  const { actor, world } = context;
  if (actor.kind === "installation") {
    if (actor.permissions["members"] !== "write")
      throw new Refusal("forbidden", "Resource not accessible by integration");
    return actor.account;
  }
  if (actor.kind !== "user") throw new Refusal("unauthorized", "Requires authentication");
  const maintains = teamMembership(world, found, actor.account)?.role === "maintainer";
  const owns = organizationMember(world, found.organization, actor.account)?.role === "admin";
  if (!maintains && !owns) throw new Refusal("forbidden", "Must be an organization owner or team maintainer.");
  return actor.account;
};
var listMembers = (context) => {
  const role = context.query.get("role") ?? "all";
  const members = teamMembers(context.world, team(context)).filter(
    (member2) => member2.state === "active" && (role === "all" || member2.role === role)
  );
  return page2(context, members, (member2) => ({
    ...userShape(context.urls, member2.user),
    role: member2.role,
    inherited: member2.inherited
  }));
};
var accountRoutes = [
  {
    method: "GET",
    path: "/user",
    handle: ({ actor, urls }) => {
      if (actor.kind === "anonymous") throw new Refusal("unauthorized", "Requires authentication");
      if (actor.kind !== "user") throw new Refusal("forbidden", "Resource not accessible by integration");
      return ok(publicUser(urls, actor.account));
    }
  },
  { method: "GET", path: "/users/:username", handle: (context) => ok(publicUser(context.urls, user(context))) },
  {
    method: "GET",
    path: "/orgs/:org",
    handle: (context) => {
      const found = organization(context);
      const plan = seesPlan(context, found) ? planShape(context.world, found) : {};
      return ok({ ...fullOrganization(context.world, context.urls, found), ...plan });
    }
  },
  {
    method: "GET",
    path: "/orgs/:org/members",
    handle: (context) => {
      const members = organizationMembers(context.world, readableOrganization(context)).filter(
        ({ state }) => state === "active"
      );
      return page2(context, members, (member2) => userShape(context.urls, member2.user));
    }
  },
  {
    method: "GET",
    path: "/orgs/:org/memberships/:username",
    handle: (context) => {
      const found = readableOrganization(context);
      const member2 = organizationMember(context.world, found, user(context));
      if (!member2) throw notFound();
      return ok(organizationMembership(context.urls, found, member2));
    }
  },
  {
    method: "GET",
    path: "/orgs/:org/repos",
    handle: (context) => {
      const { world, actor, urls } = context;
      const owner = organization(context);
      const visible = [...world.repositories.values()].filter(
        (repository) => repository.owner === owner && canSee(world, actor, repository)
      );
      return page2(context, visible, (repository) => repositoryShape(urls, repository));
    }
  },
  {
    method: "GET",
    path: "/orgs/:org/teams",
    handle: (context) => {
      const owner = readableOrganization(context);
      const teams = [...context.world.teams.values()].filter(
        (found) => found.organization === owner && seesTeam(context, found)
      );
      return page2(context, teams, (found) => teamShape(context.urls, found));
    }
  },
  {
    method: "GET",
    path: "/orgs/:org/teams/:team_slug",
    handle: (context) => ok(fullTeam(context.world, context.urls, team(context)))
  },
  {
    method: "GET",
    path: "/orgs/:org/teams/:team_slug/teams",
    handle: (context) => {
      const parent = team(context);
      return page2(
        context,
        [...context.world.teams.values()].filter((found) => found.parent === parent),
        (found) => teamShape(context.urls, found)
      );
    }
  },
  { method: "GET", path: "/orgs/:org/teams/:team_slug/members", handle: listMembers },
  { method: "GET", path: "/orgs/:org/teams/:team_slug/memberships/:username", handle: membership },
  {
    method: "PUT",
    path: "/orgs/:org/teams/:team_slug/memberships/:username",
    handle: (context) => {
      const found = team(context);
      const role = optionalChoice(context.body, "role", ["member", "maintainer"]) ?? "member";
      const member2 = setTeamMember(context.world, requireAdministrator(context, found), found, user(context), { role });
      return ok(teamMembershipShape(context.urls, found, member2));
    }
  },
  {
    method: "DELETE",
    path: "/orgs/:org/teams/:team_slug/memberships/:username",
    handle: (context) => {
      const found = team(context);
      removeTeamMember(context.world, requireAdministrator(context, found), found, user(context));
      return noContent();
    }
  }
];

// src/sandbox/world/reruns.ts
var thirtyDays = 30 * 864e5;
var mostReruns = 50;
var rerun = (world, actor, run3, scope) => {
  const by = accountOf(actor);
  if (run3.status !== "completed") throw new Refusal("forbidden", "This workflow is already running");
  if (now(world) - run3.createdAt > thirtyDays)
    throw new Refusal("forbidden", "Unable to retry this workflow run because it was created over a month ago");
  if (run3.attempt > mostReruns)
    throw new Refusal("forbidden", `Unable to retry this workflow run because it was re-run ${mostReruns} times`);
  const again = selectJobs(run3, scope);
  if (again.length === 0) throw new Refusal("forbidden", "This workflow run cannot be retried");
  run3.attempt += 1;
  run3.triggeringActor = by;
  run3.startedAt = tick(world);
  run3.status = "queued";
  run3.conclusion = null;
  emit(world, { name: "workflow_run", action: "requested", run: run3, repository: run3.repository, sender: by });
  for (const { name, environment: environment2, needs: needs2 } of again)
    addJob(world, run3, { name, needs: needs2, ...environment2 === null ? {} : { environment: environment2 } });
  startDueJobs(world, run3);
};
var cancel = (world, run3) => {
  if (run3.status === "completed") throw new Refusal("conflict", "Cannot cancel a workflow run that is completed.");
  for (const job2 of jobsOf(run3)) if (job2.status !== "completed") endJob(world, run3, job2, "cancelled");
  startDueJobs(world, run3);
};
var selectJobs = (run3, scope) => {
  const jobs2 = jobsOf(run3);
  if (scope === "all") return jobs2;
  const seeds = scope === "failed" ? jobs2.filter(
    ({ conclusion }) => conclusion === "failure" || conclusion === "cancelled" || conclusion === "timed_out"
  ) : [oneJob(jobs2, scope.jobId)];
  const names2 = new Set(seeds.map(({ name }) => name));
  for (let grown = true; grown; ) {
    const dependents = jobs2.filter(({ name, needs: needs2 }) => !names2.has(name) && needs2.some((need) => names2.has(need)));
    for (const { name } of dependents) names2.add(name);
    grown = dependents.length > 0;
  }
  return jobs2.filter(({ name }) => names2.has(name));
};
var oneJob = (jobs2, id) => {
  const job2 = jobs2.find((candidate) => candidate.id === id);
  if (!job2) throw notFound();
  return job2;
};

// src/sandbox/shapes/commits.ts
var person = ({ name, email, date }) => ({ name, email, date: time(date) });
var verification = (commit) => ({
  verified: commit.verified,
  reason: commit.verified ? "valid" : "unsigned",
  signature: commit.verified ? "-----BEGIN PGP SIGNATURE-----\n\nsandbox\n-----END PGP SIGNATURE-----\n" : null,
  payload: commit.verified ? `tree ${commit.tree}
` : null,
  verified_at: commit.verified ? time(commit.committer.date) : null
});
var commitShape = (urls, repository, commit) => {
  const { sha } = commit;
  const url = `${repoUrl(urls, repository)}/commits/${sha}`;
  return {
    sha,
    node_id: nodeId("C", sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${repoUrl(urls, repository)}/git/trees/${commit.tree}` },
      url: `${repoUrl(urls, repository)}/git/commits/${sha}`,
      comment_count: 0,
      verification: verification(commit)
    },
    url,
    html_url: `${repoHtml(urls, repository)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: userOrNull(urls, commit.author.user),
    committer: userOrNull(urls, commit.committer.user),
    parents: parentsShape(urls, repository, commit)
  };
};
var parentsShape = (urls, repository, { parents }) => parents.map((sha) => ({
  sha,
  url: `${repoUrl(urls, repository)}/commits/${sha}`,
  html_url: `${repoHtml(urls, repository)}/commit/${sha}`
}));
var gitCommitShape = (urls, repository, commit) => ({
  sha: commit.sha,
  node_id: nodeId("C", commit.sha),
  url: `${repoUrl(urls, repository)}/git/commits/${commit.sha}`,
  html_url: `${repoHtml(urls, repository)}/commit/${commit.sha}`,
  author: person(commit.author),
  committer: person(commit.committer),
  tree: { sha: commit.tree, url: `${repoUrl(urls, repository)}/git/trees/${commit.tree}` },
  message: commit.message,
  parents: parentsShape(urls, repository, commit),
  verification: verification(commit)
});
var simpleCommit = (commit) => ({
  id: commit.sha,
  tree_id: commit.tree,
  message: commit.message,
  timestamp: time(commit.committer.date),
  author: { name: commit.author.name, email: commit.author.email },
  committer: { name: commit.committer.name, email: commit.committer.email }
});
var fileShape = (urls, repository, ref, change2) => {
  const path = change2.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: change2.sha,
    filename: change2.path,
    status: change2.status,
    additions: change2.additions,
    deletions: change2.deletions,
    changes: change2.additions + change2.deletions,
    blob_url: `${repoHtml(urls, repository)}/blob/${ref}/${path}`,
    raw_url: `${repoHtml(urls, repository)}/raw/${ref}/${path}`,
    contents_url: `${repoUrl(urls, repository)}/contents/${path}?ref=${ref}`,
    ...change2.patch === null ? {} : { patch: change2.patch },
    ...change2.previousPath === null ? {} : { previous_filename: change2.previousPath }
  };
};
var refShape = (urls, repository, ref, sha) => ({
  ref,
  node_id: nodeId("REF", `${repository.id}:${ref}`),
  url: `${repoUrl(urls, repository)}/git/${ref}`,
  object: { sha, type: "commit", url: `${repoUrl(urls, repository)}/git/commits/${sha}` }
});

// src/sandbox/shapes/deployments.ts
var simpleDeployment = (urls, repository, deployment2) => {
  const url = `${repoUrl(urls, repository)}/deployments/${deployment2.id}`;
  return {
    url,
    id: deployment2.id,
    node_id: nodeId("DE", deployment2.id),
    task: deployment2.task,
    original_environment: deployment2.environment,
    environment: deployment2.environment,
    description: deployment2.description,
    created_at: time(deployment2.createdAt),
    updated_at: time(deployment2.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: repoUrl(urls, repository),
    transient_environment: deployment2.transient,
    production_environment: deployment2.production,
    performed_via_github_app: deployment2.viaApp ? appShape(urls, deployment2.viaApp) : null
  };
};
var deploymentShape = (urls, repository, deployment2) => ({
  ...simpleDeployment(urls, repository, deployment2),
  sha: deployment2.sha,
  ref: deployment2.ref,
  payload: deployment2.payload,
  creator: userOrNull(urls, deployment2.creator)
});
var deploymentStatusShape = (urls, repository, deployment2, status) => {
  const url = `${repoUrl(urls, repository)}/deployments/${deployment2.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DES", status.id),
    state: status.state,
    creator: userOrNull(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    deployment_url: url,
    repository_url: repoUrl(urls, repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: status.viaApp ? appShape(urls, status.viaApp) : null
  };
};
var environmentShape = (urls, repository, environment2) => ({
  ...environmentName(urls, repository, environment2),
  created_at: time(environment2.createdAt),
  updated_at: time(environment2.updatedAt),
  protection_rules: protectionRules2(urls, environment2),
  deployment_branch_policy: environment2.branches === "all" ? null : {
    protected_branches: environment2.branches === "protected",
    custom_branch_policies: environment2.branches === "custom"
  },
  can_admins_bypass: environment2.canAdminsBypass
});
var environmentName = (urls, repository, { id, name }) => ({
  id,
  node_id: nodeId("EN", id),
  name,
  url: `${repoUrl(urls, repository)}/environments/${encodeURIComponent(name)}`,
  html_url: `${repoHtml(urls, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`
});
var protectionRules2 = (urls, environment2) => {
  const rule2 = (type, offset) => ({
    id: environment2.id * 10 + offset,
    node_id: nodeId("GA", environment2.id * 10 + offset),
    type
  });
  const reviewers2 = environment2.reviewers.map((reviewer) => reviewerShape(urls, reviewer));
  return [
    ...environment2.waitTimer > 0 ? [{ ...rule2("wait_timer", 1), wait_timer: environment2.waitTimer }] : [],
    ...reviewers2.length > 0 ? [{ ...rule2("required_reviewers", 2), prevent_self_review: environment2.preventSelfReview, reviewers: reviewers2 }] : [],
    ...environment2.branches === "all" ? [] : [rule2("branch_policy", 3)]
  ];
};
var reviewerShape = (urls, reviewer) => reviewer.kind === "user" ? { type: "User", reviewer: userShape(urls, reviewer.user) } : { type: "Team", reviewer: teamShape(urls, reviewer.team) };
var customRuleShape = (urls, rule2) => ({
  id: rule2.id,
  node_id: nodeId("GA", rule2.id),
  enabled: rule2.enabled,
  app: ruleApp(urls, rule2.app)
});
var ruleApp = (urls, app) => ({
  id: app.id,
  slug: app.slug,
  integration_url: `${urls.api}/apps/${app.slug}`,
  node_id: nodeId("A", app.id)
});

// src/sandbox/shapes/pull-requests.ts
var simplePullRequest = (world, urls, pullRequest) => {
  const { repository, number } = pullRequest;
  const html = `${repoHtml(urls, repository)}/pull/${number}`;
  return {
    ...addressesOf(urls, pullRequest),
    id: pullRequest.id,
    node_id: nodeId("PR", pullRequest.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    number,
    state: pullRequest.state,
    locked: pullRequest.locked,
    title: pullRequest.title,
    user: userOrNull(urls, pullRequest.author),
    body: pullRequest.body,
    created_at: time(pullRequest.createdAt),
    updated_at: time(pullRequest.updatedAt),
    closed_at: timeOrNull(pullRequest.closedAt),
    merged_at: timeOrNull(pullRequest.mergedAt),
    merge_commit_sha: pullRequest.mergeCommit,
    assignee: pullRequest.assignees[0] ? userOrNull(urls, pullRequest.assignees[0]) : null,
    assignees: pullRequest.assignees.map((assignee) => userOrNull(urls, assignee)),
    requested_reviewers: requestedUsers(urls, pullRequest),
    requested_teams: requestedTeams(urls, pullRequest).map((team2) => ({ ...team2, parent: null })),
    labels: pullRequest.labels.map((label2) => labelShape(urls, repository, label2)),
    milestone: null,
    draft: pullRequest.draft,
    head: end(urls, pullRequest.headRepository, pullRequest.head, pullRequest.headSha, pullRequest.author.login),
    base: end(urls, repository, pullRequest.base, pullRequest.baseSha, repository.owner.login),
    _links: linksOf(urls, pullRequest, html),
    author_association: association(world, repository, pullRequest.author),
    auto_merge: null,
    active_lock_reason: null
  };
};
var addressesOf = (urls, { repository, number, headSha }) => {
  const base = repoUrl(urls, repository);
  const url = `${base}/pulls/${number}`;
  return {
    url,
    issue_url: `${base}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${base}/issues/${number}/comments`,
    statuses_url: `${base}/statuses/${headSha}`
  };
};
var linksOf = (urls, pullRequest, html) => {
  const addresses2 = addressesOf(urls, pullRequest);
  return {
    self: { href: addresses2["url"] },
    html: { href: html },
    issue: { href: addresses2["issue_url"] },
    comments: { href: addresses2["comments_url"] },
    review_comments: { href: addresses2["review_comments_url"] },
    review_comment: { href: addresses2["review_comment_url"] },
    commits: { href: addresses2["commits_url"] },
    statuses: { href: addresses2["statuses_url"] }
  };
};
var end = (urls, repository, ref, sha, login) => ({
  label: `${repository?.owner.login ?? login}:${ref}`,
  ref,
  sha,
  user: repository ? userShape(urls, repository.owner) : null,
  repo: repository ? repositoryShape(urls, repository) : null
});
var requestedUsers = (urls, pullRequest) => pullRequest.reviewRequests.flatMap((request) => request.kind === "user" ? [userShape(urls, request.user)] : []);
var requestedTeams = (urls, pullRequest) => pullRequest.reviewRequests.flatMap((request) => request.kind === "team" ? [simpleTeam(urls, request.team)] : []);
var fullPullRequest = (world, urls, pullRequest) => {
  const files = pullRequestFiles(pullRequest);
  const state = mergeability(pullRequest);
  const mergeable = pullRequest.merged || state === "UNKNOWN" ? null : state === "MERGEABLE";
  return {
    ...simplePullRequest(world, urls, pullRequest),
    requested_teams: requestedTeams(urls, pullRequest),
    merged: pullRequest.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(world, pullRequest, mergeable),
    merged_by: userOrNull(urls, pullRequest.mergedBy),
    comments: commentsOf(pullRequest.repository, pullRequest.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullRequestCommits(pullRequest).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length
  };
};
var mergeableState = (world, pullRequest, mergeable) => {
  if (mergeable === null) return "unknown";
  if (!mergeable) return "dirty";
  if (pullRequest.draft) return "draft";
  if (mergeBlockers(world, pullRequest).length > 0) return "blocked";
  const tip = pullRequest.repository.refs.get(`refs/heads/${pullRequest.base}`);
  return tip !== void 0 && !isAncestor(pullRequest.repository.objects, tip, pullRequest.headSha) ? "behind" : "clean";
};
var minimalPullRequest = (urls, pullRequest) => ({
  id: pullRequest.id,
  number: pullRequest.number,
  url: `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`,
  head: {
    ref: pullRequest.head,
    sha: pullRequest.headSha,
    repo: tinyRepository(urls, pullRequest.headRepository ?? pullRequest.repository)
  },
  base: { ref: pullRequest.base, sha: pullRequest.baseSha, repo: tinyRepository(urls, pullRequest.repository) }
});
var tinyRepository = (urls, repository) => ({
  id: repository.id,
  url: repoUrl(urls, repository),
  name: repository.name
});
var reviewShape = (world, urls, pullRequest, review3) => {
  const html = `${repoHtml(urls, pullRequest.repository)}/pull/${pullRequest.number}#pullrequestreview-${review3.id}`;
  const url = `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`;
  return {
    id: review3.id,
    node_id: nodeId("PRR", review3.id),
    user: userOrNull(urls, review3.author),
    body: review3.body,
    state: review3.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(world, pullRequest.repository, review3.author),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...review3.submittedAt === null ? {} : { submitted_at: time(review3.submittedAt) },
    commit_id: review3.commit
  };
};

// src/sandbox/shapes/checks.ts
var checkRunShape = (urls, repository, run3) => {
  const url = `${repoUrl(urls, repository)}/check-runs/${run3.id}`;
  const html = `${repoHtml(urls, repository)}/runs/${run3.id}`;
  const deployment2 = run3.deploymentId === null ? void 0 : repository.deployments.get(run3.deploymentId);
  return {
    id: run3.id,
    name: run3.name,
    node_id: nodeId("CR", run3.id),
    head_sha: run3.headSha,
    external_id: run3.externalId ?? "",
    url,
    html_url: html,
    details_url: detailsUrl(urls, repository, run3) ?? html,
    status: run3.status,
    conclusion: run3.conclusion,
    started_at: timeOrNull(run3.startedAt),
    completed_at: timeOrNull(run3.completedAt),
    output: { ...run3.output, annotations_count: run3.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run3.suite.id },
    app: appShape(urls, run3.app),
    pull_requests: pullRequestsAt(urls, repository, run3.headSha),
    ...deployment2 ? { deployment: simpleDeployment(urls, repository, deployment2) } : {}
  };
};
var detailsUrl = (urls, repository, { detailsUrl: url }) => url?.startsWith("/") ? `${repoHtml(urls, repository)}${url}` : url;
var pullRequestsAt = (urls, repository, sha) => openPullRequests(repository).filter(({ headSha, headRepository }) => headSha === sha && headRepository === repository).map((pullRequest) => minimalPullRequest(urls, pullRequest));
var suiteUrl = (urls, repository, suite) => `${repoUrl(urls, repository)}/check-suites/${suite.id}`;
var simpleCheckSuite = (urls, repository, suite) => ({
  id: suite.id,
  node_id: nodeId("CS", suite.id),
  head_branch: suite.headBranch,
  head_sha: suite.headSha,
  status: suite.status,
  conclusion: suite.conclusion,
  url: suiteUrl(urls, repository, suite),
  before: suite.push?.before ?? null,
  after: suite.push?.after ?? suite.headSha,
  pull_requests: pullRequestsAt(urls, repository, suite.headSha),
  app: appShape(urls, suite.app),
  created_at: time(suite.createdAt),
  updated_at: time(suite.updatedAt)
});
var checkSuiteShape = (urls, repository, suite) => {
  return {
    ...simpleCheckSuite(urls, repository, suite),
    rerequestable: true,
    runs_rerequestable: suite.workflowRunId === null,
    latest_check_runs_count: latestRuns(runsOfSuite(repository, suite)).length,
    check_runs_url: `${suiteUrl(urls, repository, suite)}/check-runs`,
    head_commit: simpleCommit(getCommit(repository.objects, suite.headSha)),
    repository: minimalRepository(urls, repository)
  };
};
var annotationShape = (urls, repository, run3, annotation) => ({
  path: annotation.path,
  start_line: annotation.startLine,
  end_line: annotation.endLine,
  start_column: annotation.startColumn,
  end_column: annotation.endColumn,
  annotation_level: annotation.level,
  title: annotation.title,
  message: annotation.message,
  raw_details: annotation.rawDetails,
  blob_href: `${repoHtml(urls, repository)}/blob/${run3.headSha}/${annotation.path}`
});
var statusShape = (urls, repository, status) => ({
  ...simpleStatus(urls, repository, status),
  creator: userOrNull(urls, status.creator)
});
var simpleStatus = (urls, repository, status) => ({
  url: `${repoUrl(urls, repository)}/statuses/${status.sha}`,
  avatar_url: `${urls.html}/avatars/u/${status.creator.id}?v=4`,
  id: status.id,
  node_id: nodeId("SC", status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: time(status.createdAt),
  updated_at: time(status.createdAt)
});
var combinedStatus = (urls, repository, sha) => {
  const statuses2 = latestStatuses(repository, sha);
  return {
    state: combinedState(statuses2),
    statuses: statuses2.map((status) => simpleStatus(urls, repository, status)),
    sha,
    total_count: statuses2.length,
    repository: minimalRepository(urls, repository),
    commit_url: `${repoUrl(urls, repository)}/commits/${sha}`,
    url: `${repoUrl(urls, repository)}/commits/${sha}/status`
  };
};

// src/sandbox/shapes/actions.ts
var workflowRunShape = (urls, run3) => {
  const { repository, id, workflow, suite } = run3;
  const url = `${repoUrl(urls, repository)}/actions/runs/${id}`;
  return {
    id,
    name: workflow.name,
    node_id: nodeId("WFR", id),
    check_suite_id: suite.id,
    check_suite_node_id: nodeId("CS", suite.id),
    head_branch: run3.headBranch,
    head_sha: run3.headSha,
    path: workflow.path,
    run_number: run3.number,
    run_attempt: run3.attempt,
    referenced_workflows: [],
    event: run3.event,
    display_title: getCommit(repository.objects, run3.headSha).message.split("\n")[0] ?? "",
    status: run3.status,
    conclusion: run3.conclusion,
    workflow_id: workflow.id,
    url,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${id}`,
    pull_requests: run3.event === "pull_request" ? pullRequestsAt(urls, repository, run3.headSha) : [],
    created_at: time(run3.createdAt),
    updated_at: time(run3.updatedAt),
    run_started_at: time(run3.startedAt),
    actor: userShape(urls, run3.actor),
    triggering_actor: userShape(urls, run3.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repoUrl(urls, repository)}/check-suites/${suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run3.attempt > 1 ? `${url}/attempts/${run3.attempt - 1}` : null,
    workflow_url: `${repoUrl(urls, repository)}/actions/workflows/${workflow.id}`,
    head_commit: simpleCommit(getCommit(repository.objects, run3.headSha)),
    repository: minimalRepository(urls, repository),
    head_repository: minimalRepository(urls, run3.headRepository)
  };
};
var workflowShape = (urls, run3, workflow) => ({
  id: workflow.id,
  node_id: nodeId("W", workflow.id),
  name: workflow.name,
  path: workflow.path,
  state: "active",
  created_at: time(run3.createdAt),
  updated_at: time(run3.createdAt),
  url: `${repoUrl(urls, run3.repository)}/actions/workflows/${workflow.id}`,
  html_url: `${repoHtml(urls, run3.repository)}/blob/${run3.repository.defaultBranch}/${workflow.path}`,
  badge_url: `${repoHtml(urls, run3.repository)}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`
});
var jobShape = (urls, run3, job2) => {
  const { repository } = run3;
  return {
    id: job2.id,
    run_id: run3.id,
    workflow_name: run3.workflow.name,
    head_branch: run3.headBranch,
    run_url: `${repoUrl(urls, repository)}/actions/runs/${run3.id}`,
    run_attempt: job2.attempt,
    node_id: nodeId("CR", job2.id),
    head_sha: run3.headSha,
    url: `${repoUrl(urls, repository)}/actions/jobs/${job2.id}`,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${run3.id}/job/${job2.id}`,
    status: job2.status,
    conclusion: job2.conclusion,
    created_at: time(job2.createdAt),
    started_at: time(job2.startedAt ?? job2.createdAt),
    completed_at: timeOrNull(job2.completedAt),
    name: job2.name,
    steps: [],
    check_run_url: `${repoUrl(urls, repository)}/check-runs/${job2.id}`,
    labels: ["ubuntu-latest"],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null
  };
};
var approvalShape = (urls, run3, approval) => {
  const environment2 = findEnvironment(run3.repository, approval.environment);
  const whole3 = environment2 ? [
    {
      ...environmentName(urls, run3.repository, environment2),
      created_at: time(environment2.createdAt),
      updated_at: time(environment2.updatedAt)
    }
  ] : [];
  return {
    environments: whole3,
    state: approval.state,
    user: userShape(urls, approval.user),
    comment: approval.comment
  };
};

// src/sandbox/rest/routes/actions.ts
var read = demand("actions", "read");
var write = demand("actions", "write");
var run2 = (context) => {
  const found = getWorkflowRun(context.repository, numberParam(context, "run_id"));
  releaseDueJobs(context.world, found);
  return found;
};
var list2 = (context, ofWorkflow = () => true) => {
  const { repository, urls, query } = context;
  const matches2 = (key2, value) => query.get(key2) === null || query.get(key2) === value;
  const suite = query.get("check_suite_id");
  const [from, until] = createdBetween(query.get("created"));
  const found = [...repository.workflowRuns.values()].filter(
    (candidate) => matches2("head_sha", candidate.headSha) && matches2("branch", candidate.headBranch) && matches2("event", candidate.event)
  ).filter(
    (candidate) => matches2("actor", candidate.actor.login) && (suite === null || candidate.suite.id === Number(suite))
  ).filter((candidate) => matches2("status", candidate.status) || matches2("status", candidate.conclusion)).filter((candidate) => candidate.createdAt >= from && candidate.createdAt <= until && ofWorkflow(candidate)).toSorted((a, b) => b.id - a.id);
  return wrappedPage(context, "workflow_runs", found, (candidate) => workflowRunShape(urls, candidate));
};
var createdBetween = (created2) => {
  const [, from] = /^(?:>=)(.+)$/.exec(created2 ?? "") ?? [];
  const [, until] = /^(?:<=)(.+)$/.exec(created2 ?? "") ?? [];
  const [, first2, last] = /^(.+)\.\.(.+)$/.exec(created2 ?? "") ?? [];
  const start = from ?? first2;
  const end2 = until ?? last;
  if (created2 !== null && start === void 0 && end2 === void 0)
    throw new Refusal("invalid", `The search is not understood: created:${created2}`);
  return [moment(start, Number.NEGATIVE_INFINITY), moment(end2, Number.POSITIVE_INFINITY)];
};
var moment = (written2, otherwise) => {
  if (written2 === void 0 || written2 === "*") return otherwise;
  const at2 = Date.parse(written2);
  if (Number.isNaN(at2)) throw new Refusal("invalid", `"${written2}" is not a recognized date/time format.`);
  return Math.floor(at2 / 1e3) * 1e3;
};
var jobs = (context, attempt) => {
  const found = run2(context);
  const all = context.query.get("filter") === "all" ? found.jobs : jobsOf(found, attempt);
  return wrappedPage(context, "jobs", all, (job2) => jobShape(context.urls, found, job2));
};
var job = (context) => {
  const id = numberParam(context, "job_id");
  const found = [...context.repository.workflowRuns.values()].find(
    (candidate) => candidate.jobs.some((entry2) => entry2.id === id)
  );
  const entry = found?.jobs.find((candidate) => candidate.id === id);
  if (!found || !entry) throw notFound();
  getCheckRun(context.repository, id);
  return { found, entry };
};
var pendingDeployments = (context) => {
  const { actor, world, urls, repository } = context;
  const found = run2(context);
  const waiting = new Map(waitingJobs(found).map((entry) => [entry.environment?.toLowerCase() ?? "", entry]));
  const shown4 = [...waiting.values()].flatMap((entry) => {
    const environment2 = findEnvironment(repository, entry.environment ?? "");
    return environment2 ? [{ entry, environment: environment2 }] : [];
  });
  return ok(
    shown4.map(({ entry, environment: environment2 }) => ({
      environment: environmentName(urls, repository, environment2),
      wait_timer: environment2.waitTimer,
      wait_timer_started_at: environment2.waitTimer > 0 ? timeOrNull(entry.startedAt) : null,
      current_user_can_approve: actor.kind === "user" && canReview(world, environment2, actor.account, found),
      reviewers: environment2.reviewers.map((reviewer) => reviewerShape(urls, reviewer))
    }))
  );
};
var review = (context) => {
  const { world, actor, repository, body, urls } = context;
  const found = run2(context);
  const ids = body["environment_ids"];
  const wanted = Array.isArray(ids) ? ids : [];
  const environments = repository.environments.filter(({ id }) => wanted.includes(id));
  if (environments.length === 0)
    throw new Refusal("invalid", "There are no pending deployments for the given environments.");
  reviewPendingDeployment(
    world,
    actor,
    found,
    environments,
    choice(body, "state", ["approved", "rejected"]),
    text(body, "comment")
  );
  const names2 = environments.map(({ name }) => name);
  const deployments = [...repository.deployments.values()].filter(
    ({ runId, environment: environment2 }) => runId === found.id && names2.includes(environment2)
  );
  return ok(deployments.map((deployment2) => deploymentShape(urls, repository, deployment2)));
};
var answer2 = (context) => {
  const { world, actor, body } = context;
  answerGate(world, actor, run2(context), {
    environment: text(body, "environment_name"),
    ...given({
      state: optionalChoice(body, "state", ["approved", "rejected"]),
      comment: optionalText(body, "comment")
    })
  });
  return noContent();
};
var actionsRoutes = [
  repositoryRoute("GET", "/actions/runs", read, (context) => list2(context)),
  repositoryRoute("GET", "/actions/runs/:run_id", read, (context) => ok(workflowRunShape(context.urls, run2(context)))),
  repositoryRoute("GET", "/actions/runs/:run_id/attempts/:attempt_number", read, (context) => {
    const found = run2(context);
    const attempt = numberParam(context, "attempt_number");
    if (attempt < 1 || attempt > found.attempt) throw notFound();
    return ok({ ...workflowRunShape(context.urls, found), run_attempt: attempt });
  }),
  repositoryRoute(
    "GET",
    "/actions/runs/:run_id/attempts/:attempt_number/jobs",
    read,
    (context) => jobs(context, numberParam(context, "attempt_number"))
  ),
  repositoryRoute("GET", "/actions/runs/:run_id/jobs", read, (context) => jobs(context)),
  repositoryRoute("GET", "/actions/runs/:run_id/approvals", read, (context) => {
    const found = run2(context);
    return ok(found.approvals.map((entry) => approvalShape(context.urls, found, entry)));
  }),
  repositoryRoute("GET", "/actions/runs/:run_id/pending_deployments", read, pendingDeployments),
  repositoryRoute("POST", "/actions/runs/:run_id/pending_deployments", demand("deployments", "write", "read"), review),
  repositoryRoute(
    "POST",
    "/actions/runs/:run_id/deployment_protection_rule",
    demand("deployments", "write", "read"),
    answer2
  ),
  repositoryRoute("POST", "/actions/runs/:run_id/rerun", write, (context) => {
    rerun(context.world, context.actor, run2(context), "all");
    return created({});
  }),
  repositoryRoute("POST", "/actions/runs/:run_id/rerun-failed-jobs", write, (context) => {
    rerun(context.world, context.actor, run2(context), "failed");
    return created({});
  }),
  repositoryRoute("POST", "/actions/runs/:run_id/cancel", write, (context) => {
    cancel(context.world, run2(context));
    return accepted({});
  }),
  repositoryRoute("GET", "/actions/jobs/:job_id", read, (context) => {
    const { found, entry } = job(context);
    return ok(jobShape(context.urls, found, entry));
  }),
  repositoryRoute("POST", "/actions/jobs/:job_id/rerun", write, (context) => {
    const { found, entry } = job(context);
    rerun(context.world, context.actor, found, { jobId: entry.id });
    return created({});
  }),
  repositoryRoute("GET", "/actions/workflows", read, (context) => {
    const runs = [...context.repository.workflowRuns.values()];
    const found = context.repository.workflows.flatMap((workflow) => {
      const first2 = runs.find((candidate) => candidate.workflow === workflow);
      return first2 ? [{ workflow, first: first2 }] : [];
    });
    return wrappedPage(
      context,
      "workflows",
      found,
      ({ workflow, first: first2 }) => workflowShape(context.urls, first2, workflow)
    );
  }),
  repositoryRoute("GET", "/actions/workflows/:workflow_id/runs", read, (context) => {
    const wanted = param(context, "workflow_id");
    return list2(context, ({ workflow }) => String(workflow.id) === wanted || workflow.path.endsWith(`/${wanted}`));
  })
];

// src/sandbox/world/app-manifests.ts
import { randomBytes as randomBytes2 } from "node:crypto";
var HOUR = 36e5;
var codes = /* @__PURE__ */ new WeakMap();
var codesOf = (world) => {
  const known4 = codes.get(world) ?? /* @__PURE__ */ new Map();
  codes.set(world, known4);
  return known4;
};
var permissionOf = {
  check_run: ["checks"],
  check_suite: ["checks"],
  create: ["contents"],
  delete: ["contents"],
  deployment: ["deployments"],
  deployment_protection_rule: ["deployments"],
  deployment_review: ["actions", "deployments"],
  deployment_status: ["deployments"],
  issue_comment: ["issues", "pull_requests"],
  issues: ["issues"],
  member: ["members"],
  membership: ["members"],
  merge_group: ["merge_queues"],
  organization: ["members"],
  pull_request: ["pull_requests"],
  pull_request_review: ["pull_requests"],
  push: ["contents"],
  repository: [],
  status: ["statuses"],
  team: ["members"],
  workflow_job: ["actions"],
  workflow_run: ["actions"]
};
var permissionNames = new Set(
  "actions administration checks contents deployments environments issues members merge_queues metadata pull_requests secrets statuses workflows".split(" ")
);
var readManifest = (text3) => {
  const manifest = parse3(text3);
  const permissions = permissionsIn(manifest["default_permissions"] ?? {});
  const events2 = eventsIn(manifest["default_events"] ?? [], permissions);
  const name = wordIn(manifest, "name");
  if (name === null || name.length > 34) throw refused3("Name must have 1 to 34 characters");
  if (addressIn(manifest, "url") === null) throw refused3("Url can't be blank");
  return { name, redirectUrl: addressIn(manifest, "redirect_url"), hookUrl: hookIn(manifest), permissions, events: events2 };
};
var refused3 = (message) => new Refusal("invalid", message);
var parse3 = (text3) => {
  try {
    const value = JSON.parse(text3);
    if (isRecord2(value)) return value;
  } catch {
  }
  throw refused3("Invalid GitHub App configuration: the manifest is no JSON object");
};
var permissionsIn = (value) => {
  if (!isRecord2(value)) throw refused3("Default permissions must be an object");
  return Object.fromEntries(
    Object.entries(value).map(([key2, level]) => {
      if (!permissionNames.has(key2) || !isLevel(level)) throw refused3(`Default permission ${key2} is not supported`);
      return [key2, level];
    })
  );
};
var eventsIn = (value, permissions) => {
  if (!Array.isArray(value)) throw refused3("Default events must be a list");
  return value.map((event) => {
    const needed = typeof event === "string" && Object.hasOwn(permissionOf, event) ? permissionOf[event] : void 0;
    if (needed === void 0) throw refused3(`Default events unsupported: ${String(event)}`);
    if (needed.length > 0 && !needed.some((name) => permissions[name] !== void 0))
      throw refused3(`Default events are not supported by permissions: ${String(event)}`);
    return String(event);
  });
};
var hookIn = (manifest) => {
  const hook = manifest["hook_attributes"];
  if (hook === void 0) return null;
  if (!isRecord2(hook)) throw refused3("Hook attributes must be an object");
  const url = addressIn(hook, "url");
  if (url === null) throw refused3("Hook url can't be blank");
  if (["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname))
    throw refused3("Hook url is not supported because it isn't reachable over the public Internet");
  return url;
};
var addressIn = (record2, key2) => {
  const value = wordIn(record2, key2);
  if (value !== null && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)))
    throw refused3(`${key2} must be an http(s) address`);
  return value;
};
var wordIn = (record2, key2) => {
  const value = record2[key2];
  return typeof value === "string" && value !== "" ? value : null;
};
var isLevel = (level) => level === "read" || level === "write" || level === "admin";
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var createFromManifest = (world, owner, manifest) => {
  const slug = manifest.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  for (const app2 of world.apps.values()) if (app2.slug === slug) throw refused3("Name is already in use");
  const webhookSecret = manifest.hookUrl === null ? null : randomBytes2(20).toString("hex");
  const app = addApp(world, {
    slug,
    name: manifest.name,
    owner,
    permissions: { metadata: "read", ...manifest.permissions },
    events: manifest.events,
    webhook: manifest.hookUrl === null ? null : { url: manifest.hookUrl, secret: webhookSecret ?? "" }
  });
  const code = randomBytes2(20).toString("hex");
  const clientSecret = randomBytes2(20).toString("hex");
  codesOf(world).set(code, { app, pem: app.privateKey ?? "", clientSecret, webhookSecret, expires: now(world) + HOUR });
  return code;
};
var convertManifest = (world, code) => {
  const found = codesOf(world).get(code);
  codesOf(world).delete(code);
  if (found === void 0 || found.expires <= now(world)) throw notFound();
  return found;
};

// src/sandbox/rest/routes/apps.ts
var requireApp2 = ({ actor }) => {
  if (actor.kind !== "app") throw new Refusal("unauthorized", "A JSON web token could not be decoded");
  return actor.app;
};
var ownInstallation = (context) => {
  const app = requireApp2(context);
  const installation = context.world.installations.get(numberParam(context, "installation_id"));
  if (!installation || installation.app !== app) throw notFound();
  return installation;
};
var createToken = (context) => {
  const installation = ownInstallation(context);
  const repositories = wantedRepositories(context, installation);
  const permissions = wantedPermissions(context.body);
  const token = issueInstallationToken(context.world, installation, { permissions, repositories });
  const shown4 = repositories ? [...repositories].flatMap((id) => context.world.repositories.get(id) ?? []) : null;
  return created(tokenShape(token, shown4?.map((repository) => repositoryShape(context.urls, repository)) ?? null));
};
var wantedRepositories = ({ world, body }, installation) => {
  const ids = body["repository_ids"];
  const names2 = optionalTexts(body, "repositories");
  if (ids === void 0 && names2 === void 0) return void 0;
  if (ids !== void 0 && !(Array.isArray(ids) && ids.every((id) => typeof id === "number"))) {
    throw new Refusal("invalid", "repository_ids must be an array of integers");
  }
  const named2 = (names2 ?? []).map((name) => findRepository(world, installation.account.login, name)?.id ?? 0);
  return /* @__PURE__ */ new Set([...ids ?? [], ...named2]);
};
var levels = ["read", "write", "admin"];
var wantedPermissions = (body) => {
  const permissions = body["permissions"];
  if (!isObject2(permissions)) return void 0;
  return Object.fromEntries(
    Object.entries(permissions).map(([name, value]) => {
      const level = levels.find((candidate) => candidate === value);
      if (!level) throw new Refusal("invalid", `Invalid permission level for ${name}`);
      return [name, level];
    })
  );
};
var reachable = (context) => {
  const { actor, world, urls } = context;
  if (actor.kind !== "installation")
    throw new Refusal(
      "forbidden",
      "You must authenticate with an installation access token in order to list repositories for an installation."
    );
  const repositories = [...world.repositories.values()].filter(
    (repository) => reaches(actor.installation, repository) && inToken(actor, repository.id)
  );
  const reply = wrappedPage(context, "repositories", repositories, (repository) => repositoryShape(urls, repository));
  return {
    ...reply,
    body: {
      ...isObject2(reply.body) ? reply.body : {},
      repository_selection: actor.repositories === "all" ? "all" : "selected"
    }
  };
};
var inToken = (actor, id) => actor.repositories === "all" || actor.repositories.has(id);
var installationOf = (context, login) => {
  const installation = findInstallation(context.world, requireApp2(context), getAccount(context.world, login));
  if (!installation) throw notFound();
  return installation;
};
var repositoryInstallation = (context) => {
  const [owner, name] = [param(context, "owner"), param(context, "repo")];
  const repository = findRepository(context.world, owner, name);
  const moved = repository ? void 0 : redirected(context.world, owner, name);
  if (moved) return elsewhere2(context, moved.id);
  const installation = installationOf(context, owner);
  if (!repository || !reaches(installation, repository)) throw notFound();
  return ok(installationShape(context.urls, installation));
};
var convert = (context) => {
  const { world, urls } = context;
  const { app, pem, clientSecret, webhookSecret } = convertManifest(world, param(context, "code"));
  return created({
    ...appShape(urls, app),
    client_secret: clientSecret,
    webhook_secret: webhookSecret,
    pem
  });
};
var elsewhere2 = ({ urls }, id) => {
  const url = `${urls.api}/repositories/${id}/installation`;
  return { status: 301, body: { message: "Moved Permanently", url }, headers: { location: url } };
};
var appRoutes = [
  { method: "GET", path: "/app", handle: (context) => ok(ownApp(context.world, context.urls, requireApp2(context))) },
  {
    method: "GET",
    path: "/apps/:slug",
    handle: (context) => ok(appShape(context.urls, getApp(context.world, param(context, "slug"))))
  },
  {
    method: "GET",
    path: "/app/installations",
    handle: (context) => {
      const app = requireApp2(context);
      const own2 = [...context.world.installations.values()].filter((installation) => installation.app === app);
      return page2(context, own2, (installation) => installationShape(context.urls, installation));
    }
  },
  {
    method: "GET",
    path: "/app/installations/:installation_id",
    handle: (context) => ok(installationShape(context.urls, ownInstallation(context)))
  },
  {
    method: "DELETE",
    path: "/app/installations/:installation_id",
    handle: (context) => {
      deleteInstallation(context.world, requireApp2(context).owner, ownInstallation(context));
      return noContent();
    }
  },
  { method: "POST", path: "/app-manifests/:code/conversions", handle: convert },
  { method: "POST", path: "/app/installations/:installation_id/access_tokens", handle: createToken },
  {
    method: "PUT",
    path: "/app/installations/:installation_id/suspended",
    handle: (context) => {
      suspendInstallation(context.world, requireApp2(context).owner, ownInstallation(context), true);
      return noContent();
    }
  },
  {
    method: "DELETE",
    path: "/app/installations/:installation_id/suspended",
    handle: (context) => {
      suspendInstallation(context.world, requireApp2(context).owner, ownInstallation(context), false);
      return noContent();
    }
  },
  { method: "GET", path: "/installation/repositories", handle: reachable },
  { method: "GET", path: "/repos/:owner/:repo/installation", handle: repositoryInstallation },
  {
    method: "GET",
    path: "/orgs/:org/installation",
    handle: (context) => ok(installationShape(context.urls, installationOf(context, param(context, "org"))))
  },
  {
    method: "GET",
    path: "/users/:username/installation",
    handle: (context) => ok(installationShape(context.urls, installationOf(context, param(context, "username"))))
  }
];

// src/sandbox/rest/routes/checks.ts
var read2 = demand("checks", "read");
var write2 = demand("checks", "write", "read");
var statuses = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];
var conclusions = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out",
  "startup_failure"
];
var patchOf = (body) => {
  const output = optionalObject(body, "output");
  return given({
    name: optionalText(body, "name"),
    status: optionalChoice(body, "status", statuses),
    // null is not the same as absent here: GitHub refuses it
    conclusion: body["conclusion"] === null ? null : optionalChoice(body, "conclusion", conclusions),
    externalId: optionalText(body, "external_id"),
    detailsUrl: optionalText(body, "details_url"),
    startedAt: optionalTime(body, "started_at"),
    completedAt: optionalTime(body, "completed_at"),
    output: output && outputOf(output),
    annotations: output && optionalObjects(output, "annotations")?.map(annotationOf),
    actions: optionalObjects(body, "actions")?.map((action) => ({
      label: text(action, "label"),
      description: text(action, "description"),
      identifier: text(action, "identifier")
    }))
  });
};
var outputOf = (output) => ({
  title: optionalText(output, "title") ?? null,
  summary: optionalText(output, "summary") ?? null,
  text: optionalText(output, "text") ?? null
});
var annotationOf = (value) => ({
  path: text(value, "path"),
  startLine: optionalNumber(value, "start_line") ?? 1,
  endLine: optionalNumber(value, "end_line") ?? 1,
  startColumn: optionalNumber(value, "start_column") ?? null,
  endColumn: optionalNumber(value, "end_column") ?? null,
  level: choice(value, "annotation_level", ["notice", "warning", "failure"]),
  message: text(value, "message"),
  title: optionalText(value, "title") ?? null,
  rawDetails: optionalText(value, "raw_details") ?? null
});
var post = ({ world, actor, repository, body, urls }) => {
  const output = optionalObject(body, "output");
  if (output) {
    text(output, "title");
    text(output, "summary");
  }
  const run3 = createCheckRun(world, actor, repository, {
    ...patchOf(body),
    name: text(body, "name"),
    headSha: text(body, "head_sha")
  });
  return created(checkRunShape(urls, repository, run3));
};
var patch = (context) => {
  const { world, actor, repository, body, urls } = context;
  const run3 = getCheckRun(repository, numberParam(context, "check_run_id"));
  updateCheckRun(world, actor, repository, run3, patchOf(body));
  return ok(checkRunShape(urls, repository, run3));
};
var listed2 = ({ query }, runs) => {
  const shown4 = query.get("filter") === "all" ? runs : latestRuns(runs);
  const app = query.get("app_id");
  return shown4.filter(
    (run3) => (query.get("check_name") ?? run3.name) === run3.name && (query.get("status") ?? run3.status) === run3.status
  ).filter((run3) => app === null || run3.app.id === Number(app)).toSorted((a, b) => b.id - a.id);
};
var runsAt = (context) => {
  const { world, repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, "ref"));
  return wrappedPage(
    context,
    "check_runs",
    listed2(context, runsOfCommit(world, repository, sha)),
    (run3) => checkRunShape(urls, repository, run3)
  );
};
var suitesAt = (context) => {
  const { repository, urls, query } = context;
  const { sha } = resolveCommit(repository, param(context, "ref"));
  const app = query.get("app_id");
  const name = query.get("check_name");
  const suites = repository.checkSuites.filter((suite) => suite.headSha === sha && (app === null || suite.app.id === Number(app))).filter((suite) => name === null || runsOfSuite(repository, suite).some((run3) => run3.name === name));
  return wrappedPage(context, "check_suites", suites, (suite) => checkSuiteShape(urls, repository, suite));
};
var checkRoutes = [
  repositoryRoute("POST", "/check-runs", write2, post),
  repositoryRoute("PATCH", "/check-runs/:check_run_id", write2, patch),
  repositoryRoute("GET", "/check-runs/:check_run_id", read2, (context) => {
    expireRuns(context.world, context.repository);
    return ok(
      checkRunShape(
        context.urls,
        context.repository,
        getCheckRun(context.repository, numberParam(context, "check_run_id"))
      )
    );
  }),
  repositoryRoute("GET", "/check-runs/:check_run_id/annotations", read2, (context) => {
    const run3 = getCheckRun(context.repository, numberParam(context, "check_run_id"));
    return page2(
      context,
      run3.annotations,
      (annotation) => annotationShape(context.urls, context.repository, run3, annotation)
    );
  }),
  repositoryRoute("POST", "/check-runs/:check_run_id/rerequest", demand("checks", "write"), (context) => {
    const run3 = getCheckRun(context.repository, numberParam(context, "check_run_id"));
    rerequestRun(context.world, accountOf(context.actor), context.repository, run3);
    return created({});
  }),
  repositoryRoute(
    "GET",
    "/check-suites/:check_suite_id",
    read2,
    (context) => ok(
      checkSuiteShape(
        context.urls,
        context.repository,
        getSuite(context.repository, numberParam(context, "check_suite_id"))
      )
    )
  ),
  repositoryRoute("GET", "/check-suites/:check_suite_id/check-runs", read2, (context) => {
    const suite = getSuite(context.repository, numberParam(context, "check_suite_id"));
    const runs = listed2(context, runsOfSuite(context.repository, suite));
    return wrappedPage(context, "check_runs", runs, (run3) => checkRunShape(context.urls, context.repository, run3));
  }),
  repositoryRoute("POST", "/check-suites/:check_suite_id/rerequest", demand("checks", "write"), (context) => {
    const suite = getSuite(context.repository, numberParam(context, "check_suite_id"));
    rerequestSuite(context.world, accountOf(context.actor), context.repository, suite);
    return created({});
  }),
  repositoryRoute("GET", "/commits/:ref/check-runs", read2, runsAt),
  repositoryRoute("GET", "/commits/:ref/check-suites", read2, suitesAt)
];

// src/sandbox/rest/routes/comments.ts
var contents3 = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
var either = ["issues", "pull_requests"];
var read3 = demand(either, "read");
var write3 = demand(either, "write", "read");
var comment = (context) => getComment(context.repository, numberParam(context, "comment_id"));
var shape = ({ world, urls, repository }, entry) => commentShape(world, urls, repository, entry);
var list3 = (context) => {
  const since = Date.parse(context.query.get("since") ?? "1970-01-01T00:00:00Z");
  const { number } = getIssue(context.repository, numberParam(context, "issue_number"));
  const found = commentsOf(context.repository, number).filter(({ updatedAt }) => updatedAt >= since);
  return page2(context, found, (entry) => shape(context, entry));
};
var react = (context) => {
  const result = addReaction(context.world, context.actor, comment(context), choice(context.body, "content", contents3));
  const body = reactionShape(context.urls, result.reaction);
  return result.created ? created(body) : ok(body);
};
var commentRoutes = [
  repositoryRoute(
    "GET",
    "/issues/comments",
    read3,
    (context) => page2(context, [...context.repository.comments.values()], (entry) => shape(context, entry))
  ),
  repositoryRoute("GET", "/issues/:issue_number/comments", read3, list3),
  repositoryRoute("POST", "/issues/:issue_number/comments", write3, (context) => {
    const issue2 = getIssue(context.repository, numberParam(context, "issue_number"));
    return created(shape(context, createComment(context.world, context.actor, issue2, text(context.body, "body"))));
  }),
  repositoryRoute("GET", "/issues/comments/:comment_id", read3, (context) => ok(shape(context, comment(context)))),
  repositoryRoute("PATCH", "/issues/comments/:comment_id", write3, (context) => {
    editComment(context.world, context.actor, context.repository, comment(context), text(context.body, "body"));
    return ok(shape(context, comment(context)));
  }),
  repositoryRoute("DELETE", "/issues/comments/:comment_id", write3, (context) => {
    deleteComment(context.world, context.actor, context.repository, comment(context));
    return noContent();
  }),
  repositoryRoute("GET", "/issues/comments/:comment_id/reactions", read3, (context) => {
    const wanted = context.query.get("content");
    const found = comment(context).reactions.filter(({ content }) => wanted === null || content === wanted);
    return page2(context, found, (reaction) => reactionShape(context.urls, reaction));
  }),
  repositoryRoute("POST", "/issues/comments/:comment_id/reactions", write3, react),
  repositoryRoute("DELETE", "/issues/comments/:comment_id/reactions/:reaction_id", write3, (context) => {
    removeReaction(context.actor, comment(context), numberParam(context, "reaction_id"));
    return noContent();
  })
];

// src/sandbox/rest/routes/commits.ts
var read4 = demand("contents", "read");
var comparedFiles = 300;
var list4 = (context) => {
  const { repository, query, urls } = context;
  const start = resolveCommit(repository, query.get("sha") ?? repository.defaultBranch);
  const path = query.get("path");
  const commits = ancestry(repository.objects, start.sha).filter(
    (commit) => path === null || touches(context, commit, path)
  );
  return page2(context, commits, (commit) => commitShape(urls, repository, commit));
};
var touches = ({ repository }, commit, path) => filesOf(repository, commit).some((change2) => change2.path === path || change2.path.startsWith(`${path}/`));
var filesOf = (repository, commit) => {
  const [first2] = commit.parents;
  return changedFiles(first2 === void 0 ? /* @__PURE__ */ new Map() : getCommit(repository.objects, first2).files, commit.files);
};
var get = (context) => {
  const { repository, urls } = context;
  const commit = resolveCommit(repository, param(context, "ref"));
  const files = filesOf(repository, commit);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitShape(urls, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map((file) => fileShape(urls, repository, commit.sha, file))
  });
};
var pulls = (context) => {
  const { world, repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, "commit_sha"));
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const onDefault = tip !== void 0 && isAncestor(repository.objects, sha, tip);
  const found = pullRequestsOf(repository).filter(
    (pullRequest) => (pullRequest.merged || !onDefault) && (pullRequest.mergeCommit === sha || pullRequest.rebased.includes(sha) || pullRequestCommits(pullRequest).some((commit) => commit.sha === sha))
  );
  return page2(context, found, (pullRequest) => simplePullRequest(world, urls, pullRequest));
};
var branchesWhereHead = (context) => {
  const { repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, "commit_sha"));
  const heads = [...repository.refs].filter(([ref, tip]) => ref.startsWith("refs/heads/") && tip === sha);
  return ok(
    heads.map(([ref]) => {
      const name = ref.slice("refs/heads/".length);
      const url = `${repoUrl(urls, repository)}/commits/${sha}`;
      return { name, commit: { sha, url }, protected: rulesOf(repository, name).length > 0 };
    })
  );
};
var tags = (context) => {
  const { repository, urls } = context;
  const found = [...repository.refs].filter(([ref]) => ref.startsWith("refs/tags/")).map(([ref, sha]) => ({ name: ref.slice("refs/tags/".length), sha })).toSorted((a, b) => a.name < b.name ? 1 : -1);
  return page2(context, found, ({ name, sha }) => ({
    name,
    commit: { sha, url: `${repoUrl(urls, repository)}/commits/${sha}` },
    zipball_url: `${repoUrl(urls, repository)}/zipball/refs/tags/${name}`,
    tarball_url: `${repoUrl(urls, repository)}/tarball/refs/tags/${name}`,
    node_id: nodeId("REF", repository.id)
  }));
};
var compare = (context) => {
  const { repository, urls, query } = context;
  const [from, to] = param(context, "basehead").split("...");
  if (from === void 0 || to === void 0) throw notFound();
  const base = resolveCommit(repository, from);
  const head = resolveCommit(repository, to);
  const common2 = mergeBase(repository.objects, base.sha, head.sha);
  if (common2 === null) throw notFound();
  const ahead = commitsBetween(repository.objects, base.sha, head.sha);
  const behind = commitsBetween(repository.objects, head.sha, base.sha);
  const files = changedFiles(getCommit(repository.objects, common2).files, head.files).slice(0, comparedFiles);
  const paged = query.has("page") || query.has("per_page");
  const commits = paged ? page2(context, ahead, (commit) => commitShape(urls, repository, commit)) : null;
  const html = `${repoHtml(urls, repository)}/compare/${from}...${to}`;
  return {
    status: 200,
    headers: commits?.headers ?? {},
    body: {
      url: `${repoUrl(urls, repository)}/compare/${from}...${to}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitShape(urls, repository, base),
      merge_base_commit: commitShape(urls, repository, getCommit(repository.objects, common2)),
      status: wordFor(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: commits?.body ?? ahead.slice(-250).map((commit) => commitShape(urls, repository, commit)),
      files: Number(query.get("page") ?? 1) > 1 ? [] : files.map((file) => fileShape(urls, repository, head.sha, file))
    }
  };
};
var wordFor = (ahead, behind) => {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
};
var commitRoutes = [
  repositoryRoute("GET", "/commits", read4, list4),
  repositoryRoute("GET", "/commits/:ref", read4, get),
  repositoryRoute("GET", "/commits/:commit_sha/pulls", demand("pull_requests", "read"), pulls),
  repositoryRoute("GET", "/commits/:commit_sha/branches-where-head", read4, branchesWhereHead),
  repositoryRoute("GET", "/tags", read4, tags),
  repositoryRoute("GET", "/compare/:basehead", read4, compare)
];

// src/sandbox/rest/routes/contents.ts
var limits = { inline: 1048576, any: 104857600 };
var read5 = demand("contents", "read");
var write4 = demand("contents", "write");
var get2 = (context) => {
  const { repository, query } = context;
  const ref = query.get("ref") ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  const path = (context.params["path"] ?? "").replaceAll(/^\/+|\/+$/g, "");
  const file = commit.files.get(path);
  if (file) return ok(fileShape2(context, path, file, ref));
  const listed4 = listFolder(context, commit, path, ref);
  if (listed4.length === 0 && path !== "") throw notFound();
  return ok(listed4);
};
var fileShape2 = (context, path, file, ref) => {
  if (file.mode === "160000")
    return {
      ...entryShape(context, path, "submodule", file.sha, 0, ref),
      submodule_git_url: `https://example.com/${path}.git`
    };
  if (file.mode === "120000")
    return {
      ...entryShape(context, path, "symlink", file.sha, file.content.length, ref),
      target: file.content.toString("utf8")
    };
  if (file.content.length > limits.any) throw new Refusal("forbidden", "This API returns blobs up to 100 MB in size.");
  const whole3 = file.content.length <= limits.inline;
  const content = whole3 ? { content: file.content.toString("base64").replaceAll(/.{60}/g, "$&\n"), encoding: "base64" } : { content: "", encoding: "none" };
  return { ...entryShape(context, path, "file", file.sha, file.content.length, ref), ...content };
};
var entryShape = ({ urls, repository }, path, type, sha, size, ref) => {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = `${repoUrl(urls, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const html = `${repoHtml(urls, repository)}/${type === "dir" ? "tree" : "blob"}/${ref}/${encoded}`;
  const git = `${repoUrl(urls, repository)}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
  const download = type === "file" || type === "symlink" ? `${repoHtml(urls, repository)}/raw/${ref}/${encoded}` : null;
  const links2 = { self: url, git, html };
  return {
    name: path.split("/").at(-1) ?? path,
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: download,
    type,
    _links: links2
  };
};
var listFolder = (context, commit, folder, ref) => {
  const prefix2 = folder === "" ? "" : `${folder}/`;
  const { trees } = context.repository.objects;
  let items = trees.get(commit.tree) ?? [];
  for (const segment of folder.split("/").filter((part) => part !== "")) {
    items = trees.get(items.find((item) => item.path === segment && item.type === "tree")?.sha ?? "") ?? [];
  }
  return items.map(
    (item) => entryShape(context, `${prefix2}${item.path}`, typeOf(item.mode), item.sha, item.size ?? 0, ref)
  );
};
var typeOf = (mode) => mode === "040000" ? "dir" : mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
var put = (context) => {
  const { repository, body, urls } = context;
  const path = param(context, "path");
  const known4 = requireSha(context, path);
  const content = Buffer.from(text(body, "content"), "base64");
  const commit = commitFile(context, path, content);
  const file = commit.files.get(path);
  const shown4 = file ? fileShape2(context, path, file, branchOf(context)) : null;
  const reply = { content: withoutContent(shown4), commit: gitCommitShape(urls, repository, commit) };
  return known4 ? ok(reply) : created(reply);
};
var remove = (context) => {
  const path = param(context, "path");
  if (!requireSha(context, path)) throw notFound();
  const commit = commitFile(context, path, null);
  return ok({ content: null, commit: gitCommitShape(context.urls, context.repository, commit) });
};
var withoutContent = (shown4) => {
  if (shown4 === null) return null;
  const { content: _content, encoding: _encoding, ...rest } = shown4;
  return rest;
};
var branchOf = ({ repository, body }) => optionalText(body, "branch") ?? repository.defaultBranch;
var requireSha = (context, path) => {
  const tip = context.repository.refs.get(`refs/heads/${branchOf(context)}`);
  if (tip === void 0 && context.repository.refs.size > 0)
    throw new Refusal("not-found", `Branch ${branchOf(context)} not found`);
  const known4 = tip === void 0 ? void 0 : context.repository.objects.commits.get(tip)?.files.get(path);
  const sha = optionalText(context.body, "sha");
  if (known4 && sha === void 0) throw new Refusal("invalid", `Invalid request.

"sha" wasn't supplied.`);
  if (known4 && sha !== known4.sha) throw new Refusal("conflict", `${path} does not match ${sha ?? ""}`);
  return known4 !== void 0;
};
var commitFile = (context, path, content) => {
  const { world, actor, repository, body } = context;
  const person2 = (key2) => {
    const value = body[key2];
    return isObject2(value) ? { [key2]: { name: text(value, "name"), email: text(value, "email") } } : {};
  };
  return push(world, actor, repository, {
    branch: branchOf(context),
    message: text(body, "message"),
    files: { [path]: content },
    viaWeb: body["committer"] === void 0,
    ...person2("author"),
    ...person2("committer")
  });
};
var contentRoutes = [
  repositoryRoute("GET", "/contents/*path", read5, get2),
  repositoryRoute("PUT", "/contents/*path", write4, put),
  repositoryRoute("DELETE", "/contents/*path", write4, remove)
];

// src/sandbox/rest/routes/deployments.ts
var read6 = demand("deployments", "read");
var write5 = demand("deployments", "write");
var states2 = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success"
];
var deployment = (context) => getDeployment(context.repository, numberParam(context, "deployment_id"));
var list5 = (context) => {
  const { repository, urls, query } = context;
  const matches2 = (key2, value) => (query.get(key2) ?? value) === value;
  const found = [...repository.deployments.values()].filter(
    (entry) => matches2("sha", entry.sha) && matches2("ref", entry.ref) && matches2("task", entry.task) && matches2("environment", entry.environment)
  ).toSorted((a, b) => b.id - a.id);
  return page2(context, found, (entry) => deploymentShape(urls, repository, entry));
};
var post2 = ({ world, actor, repository, body, urls }) => {
  const made = createDeployment(world, actor, repository, {
    ref: text(body, "ref"),
    requiredContexts: optionalTexts(body, "required_contexts"),
    ...given({
      environment: optionalText(body, "environment"),
      task: optionalText(body, "task"),
      payload: body["payload"],
      description: optionalText(body, "description"),
      transient: optionalFlag(body, "transient_environment"),
      production: optionalFlag(body, "production_environment")
    })
  });
  return created(deploymentShape(urls, repository, made));
};
var postStatus = (context) => {
  const { world, actor, repository, body, urls } = context;
  const found = deployment(context);
  const status = setDeploymentStatus(world, actor, repository, found, {
    state: choice(body, "state", states2),
    ...given({
      description: optionalText(body, "description"),
      environmentUrl: optionalText(body, "environment_url"),
      logUrl: optionalText(body, "log_url") ?? optionalText(body, "target_url"),
      autoInactive: optionalFlag(body, "auto_inactive")
    })
  });
  return created(deploymentStatusShape(urls, repository, found, status));
};
var deploymentRoutes = [
  repositoryRoute("GET", "/deployments", read6, list5),
  repositoryRoute("POST", "/deployments", write5, post2),
  repositoryRoute(
    "GET",
    "/deployments/:deployment_id",
    read6,
    (context) => ok(deploymentShape(context.urls, context.repository, deployment(context)))
  ),
  repositoryRoute("GET", "/deployments/:deployment_id/statuses", read6, (context) => {
    const found = deployment(context);
    return page2(
      context,
      found.statuses.toReversed(),
      (status) => deploymentStatusShape(context.urls, context.repository, found, status)
    );
  }),
  repositoryRoute("POST", "/deployments/:deployment_id/statuses", write5, postStatus),
  repositoryRoute("GET", "/deployments/:deployment_id/statuses/:status_id", read6, (context) => {
    const found = deployment(context);
    const status = found.statuses.find(({ id }) => id === numberParam(context, "status_id"));
    if (!status) throw notFound();
    return ok(deploymentStatusShape(context.urls, context.repository, found, status));
  })
];

// src/sandbox/world/workflow-files.ts
import { parse as parse4 } from "yaml";
var readWorkflowFile = (commit, fileName) => {
  const path = fileName.startsWith(".github/") ? fileName : `.github/workflows/${fileName}`;
  const file = commit.files.get(path);
  if (!file) throw notFound();
  const content = parse4(file.content.toString("utf8"));
  const jobs2 = Object.entries(member(content, "jobs")).map(([id, job2]) => jobOf(id, job2));
  if (jobs2.length === 0) throw new Refusal("invalid", `Workflow ${path} has no jobs`);
  const name = textAt(content, "name");
  return { path, name: name ?? path, jobs: withNames(jobs2), inputs: inputsOf(content) };
};
var inputsOf = (content) => {
  const on = isRecord3(content) ? content["on"] : void 0;
  const names2 = Array.isArray(on) ? on : isRecord3(on) ? Object.keys(on) : [on];
  if (!names2.includes("workflow_dispatch")) return null;
  return new Map(
    Object.entries(member(member(on, "workflow_dispatch"), "inputs")).map(([name, input]) => [name, inputOf(input)])
  );
};
var inputOf = (input) => {
  const settings2 = isRecord3(input) ? input : {};
  const options = settings2["options"];
  return {
    required: settings2["required"] === true,
    hasDefault: settings2["default"] !== void 0,
    options: settings2["type"] === "choice" && Array.isArray(options) ? options.map(String) : null
  };
};
var jobOf = (id, job2) => {
  const environment2 = textAt(job2, "environment") ?? textAt(member(job2, "environment"), "name");
  const needs2 = isRecord3(job2) ? job2["needs"] : void 0;
  return {
    id,
    name: textAt(job2, "name") ?? id,
    environment: environment2,
    needs: (Array.isArray(needs2) ? needs2 : [needs2]).filter((need) => typeof need === "string")
  };
};
var withNames = (jobs2) => jobs2.map(({ name, environment: environment2, needs: needs2 }) => ({
  name,
  needs: needs2.map((need) => jobs2.find(({ id }) => id === need)?.name ?? need),
  ...environment2 === void 0 ? {} : { environment: environment2 }
}));
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var member = (value, key2) => {
  const inner = isRecord3(value) ? value[key2] : void 0;
  return isRecord3(inner) ? inner : {};
};
var textAt = (value, key2) => {
  const inner = isRecord3(value) ? value[key2] : void 0;
  return typeof inner === "string" ? inner : void 0;
};

// src/sandbox/rest/routes/dispatches.ts
var MOST_INPUTS = 25;
var dispatch = (context) => {
  const { world, actor, repository, body, urls } = context;
  const given2 = text(body, "ref");
  const ref = given2.replace(/^refs\/(heads|tags)\//, "");
  const sha = repository.refs.get(`refs/heads/${ref}`) ?? repository.refs.get(`refs/tags/${ref}`);
  if (sha === void 0) throw new Refusal("invalid", `No ref found for: ${given2}`);
  const id = param(context, "workflow_id");
  const name = repository.workflows.find((workflow) => String(workflow.id) === id)?.path ?? id;
  const home = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  if (home === void 0) throw notFound();
  readWorkflowFile(resolveCommit(repository, home), name);
  const file = readWorkflowFile(resolveCommit(repository, sha), name);
  checkInputs(file, body["inputs"]);
  const run3 = startWorkflowRun(world, actor, repository, {
    ...file,
    jobs: withInputs(file.jobs, new Map(Object.entries(inputsOf2(body["inputs"])))),
    event: "workflow_dispatch",
    headSha: sha,
    headBranch: ref
  });
  if (optionalFlag(body, "return_run_details") !== true) return noContent();
  return ok({
    workflow_run_id: run3.id,
    run_url: `${repoUrl(urls, repository)}/actions/runs/${run3.id}`,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${run3.id}`
  });
};
var inputsOf2 = (given2) => typeof given2 === "object" && given2 !== null ? given2 : {};
var withInputs = (jobs2, inputs) => jobs2.map((job2) => {
  const { environment: environment2, ...rest } = job2;
  if (environment2 === void 0) return job2;
  const put3 = environment2.replaceAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g, (_, name) => {
    const given2 = inputs.get(name);
    return typeof given2 === "string" ? given2 : "";
  });
  return put3 === "" ? rest : { ...rest, environment: put3 };
});
var checkInputs = ({ inputs }, given2) => {
  if (inputs === null) throw new Refusal("invalid", "Workflow does not have 'workflow_dispatch' trigger");
  const values = Object.entries(inputsOf2(given2));
  if (values.length > MOST_INPUTS) throw new Refusal("invalid", `At most ${MOST_INPUTS} inputs can be given`);
  const foreign = values.map(([name]) => name).filter((name) => !inputs.has(name));
  if (foreign.length > 0) throw new Refusal("invalid", `Unexpected inputs provided: ${JSON.stringify(foreign)}`);
  for (const [name, { required, hasDefault, options }] of inputs) {
    const value = values.find(([key2]) => key2 === name)?.[1];
    if (value === void 0 && required && !hasDefault)
      throw new Refusal("invalid", `Required input '${name}' not provided`);
    if (value !== void 0 && options !== null && !options.some((option) => option === value))
      throw new Refusal(
        "invalid",
        `Provided value ${JSON.stringify(value)} for input '${name}' not in the list of allowed values`
      );
  }
};
var dispatchRoutes = [
  repositoryRoute("POST", "/actions/workflows/:workflow_id/dispatches", demand("actions", "write"), dispatch)
];

// src/sandbox/rest/routes/environments.ts
var read7 = demand("actions", "read");
var settings = demand("environments", "read");
var administer = demand("administration", "write", "admin");
var environment = (context) => getEnvironment(context.repository, param(context, "environment_name"));
var shape2 = ({ urls, repository }, found) => environmentShape(urls, repository, found);
var put2 = (context) => {
  const { world, repository, body } = context;
  const found = ensureEnvironment(world, repository, param(context, "environment_name"));
  updateEnvironment(
    world,
    found,
    given({
      waitTimer: optionalNumber(body, "wait_timer"),
      preventSelfReview: optionalFlag(body, "prevent_self_review"),
      reviewers: optionalObjects(body, "reviewers")?.map((reviewer) => reviewerOf(world, reviewer)),
      branches: branchesOf(body)
    })
  );
  return ok(shape2(context, found));
};
var reviewerOf = (world, reviewer) => {
  const id = optionalNumber(reviewer, "id") ?? 0;
  const kind = choice(reviewer, "type", ["User", "Team"]);
  const user2 = kind === "User" ? world.accounts.get(id) : void 0;
  const team2 = kind === "Team" ? world.teams.get(id) : void 0;
  if (user2) return { kind: "user", user: user2 };
  if (team2) return { kind: "team", team: team2 };
  throw new Refusal("invalid", `Could not resolve ${kind} ${id} as a reviewer.`);
};
var branchesOf = (body) => {
  if (body["deployment_branch_policy"] === null) return "all";
  const policy = optionalObject(body, "deployment_branch_policy");
  if (!policy) return void 0;
  const isProtected = optionalFlag(policy, "protected_branches") ?? false;
  const isCustom = optionalFlag(policy, "custom_branch_policies") ?? false;
  if (isProtected === isCustom)
    throw new Refusal("invalid", "protected_branches and custom_branch_policies cannot have the same value.");
  return isProtected ? "protected" : "custom";
};
var policyShape = ({ id, name, type }) => ({ id, node_id: nodeId("GAEBP", id), name, type });
var rule = (context) => {
  const found = environment(context).customRules.find(({ id }) => id === numberParam(context, "protection_rule_id"));
  if (!found) throw notFound();
  return found;
};
var requireCustomRules = ({ world, repository }) => {
  const { owner } = repository;
  const plan = owner.type === "Organization" ? world.plans.get(owner.id) ?? "enterprise" : "free";
  if (repository.private && plan !== "enterprise")
    throw new Refusal("invalid", "Custom deployment protection rules are not available for this repository.");
};
var policies = "/environments/:environment_name/deployment-branch-policies";
var rules = "/environments/:environment_name/deployment_protection_rules";
var environmentRoutes = [
  repositoryRoute(
    "GET",
    "/environments",
    read7,
    (context) => wrappedPage(context, "environments", context.repository.environments, (found) => shape2(context, found))
  ),
  repositoryRoute(
    "GET",
    "/environments/:environment_name",
    read7,
    (context) => ok(shape2(context, environment(context)))
  ),
  repositoryRoute("PUT", "/environments/:environment_name", administer, put2),
  repositoryRoute("DELETE", "/environments/:environment_name", administer, (context) => {
    const { environments } = context.repository;
    environments.splice(environments.indexOf(environment(context)), 1);
    return noContent();
  }),
  repositoryRoute(
    "GET",
    "/environments/:environment_name/variables",
    settings,
    (context) => wrappedPage(context, "variables", [...environment(context).variables], ([name, { value, at: at2 }]) => ({
      name,
      value,
      created_at: time(at2),
      updated_at: time(at2)
    }))
  ),
  repositoryRoute(
    "GET",
    "/environments/:environment_name/secrets",
    settings,
    (context) => wrappedPage(context, "secrets", [...environment(context).secrets], ([name, at2]) => ({
      name,
      created_at: time(at2),
      updated_at: time(at2)
    }))
  ),
  repositoryRoute(
    "GET",
    policies,
    read7,
    (context) => wrappedPage(context, "branch_policies", environment(context).branchPolicies, policyShape)
  ),
  repositoryRoute("POST", policies, administer, (context) => {
    const found = environment(context);
    if (found.branches !== "custom") throw notFound();
    const type = optionalChoice(context.body, "type", ["branch", "tag"]) ?? "branch";
    return ok(policyShape(addBranchPolicy(context.world, found, text(context.body, "name"), type)));
  }),
  repositoryRoute("GET", rules, read7, (context) => {
    const enabled = environment(context).customRules.filter((found) => found.enabled);
    const { body } = wrappedPage(
      context,
      "custom_deployment_protection_rules",
      enabled,
      (found) => customRuleShape(context.urls, found)
    );
    return ok(body);
  }),
  repositoryRoute("POST", rules, administer, (context) => {
    requireCustomRules(context);
    const app = getApp(context.world, optionalNumber(context.body, "integration_id") ?? 0);
    return created(customRuleShape(context.urls, enableCustomRule(context.world, environment(context), app)));
  }),
  repositoryRoute("GET", `${rules}/apps`, administer, (context) => {
    const { world, repository, urls } = context;
    const apps = [...world.installations.values()].filter(
      ({ account, events: events2 }) => account === repository.owner && events2.includes("deployment_protection_rule")
    );
    return wrappedPage(
      context,
      "available_custom_deployment_protection_rule_integrations",
      apps,
      ({ app }) => ruleApp(urls, app)
    );
  }),
  repositoryRoute(
    "GET",
    `${rules}/:protection_rule_id`,
    read7,
    (context) => ok(customRuleShape(context.urls, rule(context)))
  ),
  repositoryRoute("DELETE", `${rules}/:protection_rule_id`, administer, (context) => {
    rule(context).enabled = false;
    const { customRules } = environment(context);
    customRules.splice(customRules.indexOf(rule(context)), 1);
    return noContent();
  })
];

// src/sandbox/rest/routes/git-trees.ts
var modes = ["100644", "100755", "120000", "160000"];
var treeFromItems = (repository, base, items) => {
  const files = new Map(base === void 0 ? [] : filesOfTree(repository.objects, base, ""));
  for (const item of items) {
    const path = text(item, "path");
    const entry = entryOf2(repository.objects, item);
    if (entry) files.set(path, entry);
    else files.delete(path);
  }
  return writeTree(repository.objects, files);
};
var entryOf2 = (objects, item) => {
  const mode = choice(item, "mode", modes);
  const content = optionalText(item, "content");
  if (content !== void 0) return fileEntry(objects, content, mode);
  const sha = optionalText(item, "sha");
  if (sha === void 0) return null;
  const known4 = objects.blobs.get(sha);
  if (!known4 && mode !== "160000") throw new Refusal("invalid", `tree.sha ${sha} is not a valid blob`);
  return { sha, mode, content: known4 ?? Buffer.alloc(0) };
};
var filesOfTree = (objects, sha, folder) => {
  const items = objects.trees.get(objects.commits.get(sha)?.tree ?? sha);
  if (!items) throw new Refusal("invalid", "base_tree is not a valid tree oid");
  return items.flatMap((item) => {
    const path = `${folder}${item.path}`;
    if (item.mode === "040000") return filesOfTree(objects, item.sha, `${path}/`);
    return [[path, { sha: item.sha, mode: item.mode, content: objects.blobs.get(item.sha) ?? Buffer.alloc(0) }]];
  });
};

// src/sandbox/rest/routes/git.ts
var read8 = demand("contents", "read");
var write6 = demand("contents", "write");
var getTree = (context) => {
  const { repository, urls, query } = context;
  const sha = param(context, "tree_sha");
  const root2 = treeOf(context, sha);
  const items = repository.objects.trees.get(root2);
  if (!items) throw notFound();
  const all = query.get("recursive") === null ? items : flatten(context, items, "");
  return ok({
    sha: root2,
    url: `${repoUrl(urls, repository)}/git/trees/${root2}`,
    tree: all.map((item) => itemShape(context, item)),
    truncated: false
  });
};
var treeOf = ({ repository }, name) => {
  const tip = repository.refs.get(`refs/heads/${name}`) ?? repository.refs.get(`refs/tags/${name}`) ?? name;
  return repository.objects.commits.get(tip)?.tree ?? tip;
};
var flatten = (context, items, folder) => items.flatMap((item) => {
  const whole3 = { ...item, path: `${folder}${item.path}` };
  const inside = item.type === "tree" ? context.repository.objects.trees.get(item.sha) ?? [] : [];
  return [whole3, ...flatten(context, inside, `${whole3.path}/`)];
});
var itemShape = ({ urls, repository }, { path, mode, type, sha, size }) => ({
  path,
  mode,
  type,
  sha,
  ...size === null ? {} : { size },
  ...type === "commit" ? {} : { url: `${repoUrl(urls, repository)}/git/${type}s/${sha}` }
});
var getBlob = ({ repository, urls, params }) => {
  const sha = params["file_sha"] ?? "";
  const content = repository.objects.blobs.get(sha);
  if (!content) throw notFound();
  return ok({
    sha,
    node_id: nodeId("B", sha),
    size: content.length,
    url: `${repoUrl(urls, repository)}/git/blobs/${sha}`,
    content: content.toString("base64"),
    encoding: "base64"
  });
};
var postBlob = ({ repository, urls, body }) => {
  const encoding = optionalChoice(body, "encoding", ["utf-8", "base64"]) ?? "utf-8";
  const sha = writeBlob(
    repository.objects,
    Buffer.from(text(body, "content"), encoding === "base64" ? "base64" : "utf8")
  );
  return created({ sha, url: `${repoUrl(urls, repository)}/git/blobs/${sha}` });
};
var postTree = (context) => {
  const { repository, body } = context;
  const sha = treeFromItems(repository, optionalText(body, "base_tree"), optionalObjects(body, "tree") ?? []);
  const items = repository.objects.trees.get(sha) ?? [];
  return created({
    sha,
    url: `${repoUrl(context.urls, repository)}/git/trees/${sha}`,
    tree: items.map((item) => itemShape(context, item)),
    truncated: false
  });
};
var postCommit = (context) => {
  const { world, actor, repository, body, urls } = context;
  const tree = text(body, "tree");
  const files = treeFiles(context, tree);
  const parents = optionalTexts(body, "parents") ?? [];
  for (const parent of parents) getCommit(repository.objects, parent);
  const before = parents[0] === void 0 ? /* @__PURE__ */ new Map() : getCommit(repository.objects, parents[0]).files;
  const gone = Object.fromEntries([...before.keys()].filter((path) => !files.has(path)).map((path) => [path, null]));
  const account = accountOf(actor);
  const isCustom = ["author", "committer", "signature"].some((key2) => body[key2] !== void 0);
  const commit = createCommit(world, repository, account, {
    message: text(body, "message"),
    parents,
    // GitHub signs what an App commits so, whatever is in it
    viaWeb: account.type === "Bot" && !isCustom,
    files: { ...gone, ...Object.fromEntries([...files].map(([path, file]) => [path, { ...file }])) }
  });
  return created(gitCommitShape(urls, repository, commit));
};
var treeFiles = (context, tree) => {
  const root2 = context.repository.objects.trees.get(tree);
  if (!root2) throw new Refusal("invalid", "Tree SHA does not exist");
  const blobs = flatten(context, root2, "").filter(({ type }) => type === "blob");
  return new Map(
    blobs.map(({ path, sha, mode }) => [
      path,
      {
        content: context.repository.objects.blobs.get(sha) ?? Buffer.alloc(0),
        mode: mode === "040000" ? "100644" : mode
      }
    ])
  );
};
var gitRoutes = [
  repositoryRoute("GET", "/git/ref/*ref", read8, (context) => {
    const ref = `refs/${param(context, "ref")}`;
    return ok(refShape(context.urls, context.repository, ref, getRef(context.repository, ref)));
  }),
  repositoryRoute("GET", "/git/matching-refs/*ref", read8, (context) => {
    const prefix2 = `refs/${param(context, "ref")}`;
    return ok(
      [...context.repository.refs].filter(([ref]) => ref.startsWith(prefix2)).map(([ref, sha]) => refShape(context.urls, context.repository, ref, sha))
    );
  }),
  repositoryRoute("POST", "/git/refs", write6, ({ world, actor, repository, body, urls }) => {
    createRef(world, actor, repository, text(body, "ref"), text(body, "sha"));
    return created(refShape(urls, repository, text(body, "ref"), text(body, "sha")));
  }),
  repositoryRoute("PATCH", "/git/refs/*ref", write6, (context) => {
    const { world, actor, repository, body, urls } = context;
    const ref = `refs/${param(context, "ref")}`;
    if (!repository.refs.has(ref)) throw new Refusal("invalid", "Reference does not exist");
    setRef(world, accountOf(actor), repository, ref, text(body, "sha"), {
      force: optionalFlag(body, "force") ?? false
    });
    return ok(refShape(urls, repository, ref, getRef(repository, ref)));
  }),
  repositoryRoute("DELETE", "/git/refs/*ref", write6, (context) => {
    deleteRef(context.world, context.actor, context.repository, `refs/${param(context, "ref")}`);
    return noContent();
  }),
  repositoryRoute(
    "GET",
    "/git/commits/:commit_sha",
    read8,
    (context) => ok(
      gitCommitShape(
        context.urls,
        context.repository,
        getCommit(context.repository.objects, param(context, "commit_sha"))
      )
    )
  ),
  repositoryRoute("POST", "/git/commits", write6, postCommit),
  repositoryRoute("GET", "/git/trees/:tree_sha", read8, getTree),
  repositoryRoute("POST", "/git/trees", write6, postTree),
  repositoryRoute("GET", "/git/blobs/:file_sha", read8, getBlob),
  repositoryRoute("POST", "/git/blobs", write6, postBlob)
];

// src/sandbox/rest/routes/hooks.ts
var requireApp3 = ({ actor }) => {
  if (actor.kind !== "app") throw new Refusal("unauthorized", "A JSON web token could not be decoded");
  return actor.app;
};
var own = (context) => {
  const app = requireApp3(context);
  return context.deliveries.log.filter((delivery) => delivery.app === app).toReversed();
};
var one2 = (context) => {
  const delivery = own(context).find(({ id }) => id === numberParam(context, "delivery_id"));
  if (!delivery) throw notFound();
  return delivery;
};
var list6 = (context) => {
  const { query, urls } = context;
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const start = Number(query.get("cursor")?.slice(1) ?? Number.MAX_SAFE_INTEGER);
  const wanted = query.get("status");
  const matching = own(context).filter(({ statusCode }) => wanted !== "failure" || statusCode >= 400 && statusCode <= 599).filter(({ statusCode }) => wanted !== "success" || statusCode >= 200 && statusCode <= 399).filter(({ id }) => id <= start);
  const next = matching[size];
  const search = new URLSearchParams(query);
  if (next) search.set("cursor", `v${next.id}`);
  const link2 = next ? { link: `<${urls.api}/app/hook/deliveries?${search.toString()}>; rel="next"` } : {};
  return { ...ok(matching.slice(0, size).map(itemShape2)), headers: link2 };
};
var itemShape2 = (delivery) => ({
  id: delivery.id,
  guid: delivery.guid,
  delivered_at: time(delivery.deliveredAt),
  redelivery: delivery.redelivery,
  duration: delivery.durationMs / 1e3,
  status: delivery.status,
  status_code: delivery.statusCode,
  event: delivery.event,
  action: delivery.action,
  installation_id: delivery.installationId,
  repository_id: delivery.repositoryId,
  throttled_at: null
});
var whole2 = (delivery) => ({
  ...itemShape2(delivery),
  url: delivery.url,
  request: { headers: delivery.requestHeaders, payload: delivery.payload },
  response: { headers: delivery.responseHeaders, payload: delivery.responseBody }
});
var hookRoutes = [
  { method: "GET", path: "/app/hook/deliveries", handle: list6 },
  { method: "GET", path: "/app/hook/deliveries/:delivery_id", handle: (context) => ok(whole2(one2(context))) },
  {
    method: "POST",
    path: "/app/hook/deliveries/:delivery_id/attempts",
    handle: (context) => {
      context.deliveries.redeliver(one2(context));
      return { status: 202, body: {} };
    }
  }
];

// src/sandbox/world/assignees.ts
var MOST = 10;
var assign = (world, actor, issue2, people) => {
  if (!maySet(world, actor, issue2)) return;
  for (const assignee of people) {
    if (issue2.assignees.includes(assignee) || issue2.assignees.length === MOST) continue;
    issue2.assignees.push(assignee);
    addToTimeline(world, issue2, { type: "AssignedEvent", actor: accountOf(actor), assignee });
    announce(world, issue2, accountOf(actor), "assigned", { assignee });
  }
};
var unassign = (world, actor, issue2, people) => {
  if (!maySet(world, actor, issue2)) return;
  for (const assignee of people.filter((one3) => issue2.assignees.includes(one3))) {
    issue2.assignees = issue2.assignees.filter((one3) => one3 !== assignee);
    addToTimeline(world, issue2, { type: "UnassignedEvent", actor: accountOf(actor), assignee });
    announce(world, issue2, accountOf(actor), "unassigned", { assignee });
  }
};
var maySet = (world, actor, { repository }) => actor.kind === "installation" || hasRole(world, repository, accountOf(actor), "write");

// src/sandbox/rest/routes/issues.ts
var either2 = ["issues", "pull_requests"];
var read9 = demand(either2, "read");
var open = demand("issues", "write", "read");
var edit = demand(either2, "write", "read");
var label = demand(either2, "write", "triage");
var issue = (context) => getIssue(context.repository, numberParam(context, "issue_number"));
var list7 = (context) => {
  const { world, repository, urls, query } = context;
  const state = query.get("state") ?? "open";
  const labels = query.get("labels")?.split(",") ?? [];
  const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
  const key2 = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  const ascending = query.get("direction") === "asc";
  const found = [...repository.issues.values()].filter(({ kind }) => repository.hasIssues || kind === "pull-request").filter((candidate) => state === "all" || candidate.state === state).filter(
    (candidate) => labels.every((name) => candidate.labels.some((own2) => own2.name === name)) && candidate.updatedAt >= since
  ).sort((a, b) => ascending ? a[key2] - b[key2] : b[key2] - a[key2]);
  return page2(context, found, (candidate) => issueShape(world, urls, candidate));
};
var post3 = ({ world, actor, repository, body, urls }) => {
  const assignees = optionalTexts(body, "assignees")?.map((login) => getAccount(world, login));
  const opened = openIssue(world, actor, repository, {
    title: text(body, "title"),
    ...given({ body: optionalText(body, "body"), labels: optionalTexts(body, "labels"), assignees })
  });
  return created(fullIssue(world, urls, opened));
};
var patch2 = (context) => {
  const { world, actor, body, urls } = context;
  const found = issue(context);
  editIssue(
    world,
    actor,
    found,
    given({
      title: optionalText(body, "title"),
      body: optionalText(body, "body"),
      state: optionalChoice(body, "state", ["open", "closed"])
    })
  );
  const labels = optionalTexts(body, "labels");
  if (labels) replaceLabels(context, found, labels);
  return ok(fullIssue(world, urls, found));
};
var replaceLabels = ({ world, actor }, found, names2) => {
  for (const gone of found.labels.filter(({ name }) => !names2.includes(name)))
    removeLabel(world, actor, found, gone.name);
  addLabels(world, actor, found, names2);
};
var labelNames = ({ body }) => {
  const listed4 = body["labels"] ?? body;
  if (!Array.isArray(listed4)) throw new Refusal("invalid", `Invalid request.

"labels" wasn't supplied.`);
  return listed4.map((entry) => isObject2(entry) ? text(entry, "name") : String(entry));
};
var labelsReply = (context, found) => page2(context, found.labels, (own2) => labelShape(context.urls, context.repository, own2));
var assigneesIn = ({ world, body }) => (optionalTexts(body, "assignees") ?? []).map((login) => getAccount(world, login));
var issueRoutes = [
  repositoryRoute("GET", "/issues", read9, list7),
  repositoryRoute("POST", "/issues", open, post3),
  repositoryRoute(
    "GET",
    "/issues/:issue_number",
    read9,
    (context) => ok(fullIssue(context.world, context.urls, issue(context)))
  ),
  repositoryRoute("PATCH", "/issues/:issue_number", edit, patch2),
  repositoryRoute("POST", "/issues/:issue_number/assignees", label, (context) => {
    const found = issue(context);
    assign(context.world, context.actor, found, assigneesIn(context));
    return created(fullIssue(context.world, context.urls, found));
  }),
  repositoryRoute("DELETE", "/issues/:issue_number/assignees", label, (context) => {
    const found = issue(context);
    unassign(context.world, context.actor, found, assigneesIn(context));
    return ok(fullIssue(context.world, context.urls, found));
  }),
  repositoryRoute("GET", "/issues/:issue_number/labels", read9, (context) => labelsReply(context, issue(context))),
  repositoryRoute("POST", "/issues/:issue_number/labels", label, (context) => {
    addLabels(context.world, context.actor, issue(context), labelNames(context));
    return labelsReply(context, issue(context));
  }),
  repositoryRoute("PUT", "/issues/:issue_number/labels", label, (context) => {
    replaceLabels(context, issue(context), labelNames(context));
    return labelsReply(context, issue(context));
  }),
  repositoryRoute("DELETE", "/issues/:issue_number/labels/:name", label, (context) => {
    removeLabel(context.world, context.actor, issue(context), param(context, "name"));
    return labelsReply(context, issue(context));
  })
];

// src/sandbox/rest/routes/labels.ts
var either3 = ["issues", "pull_requests"];
var find2 = ({ repository }, name) => repository.labels.find((label2) => label2.name.toLowerCase() === name.toLowerCase());
var post4 = (context) => {
  const { world, repository, body, urls } = context;
  const name = text(body, "name");
  if (find2(context, name)) throw invalidField("Label", "name", "name has already been taken", "already_exists");
  const label2 = labelNamed(world, repository, name);
  label2.color = optionalText(body, "color") ?? label2.color;
  label2.description = optionalText(body, "description") ?? null;
  return created(labelShape(urls, repository, label2));
};
var labelRoutes = [
  repositoryRoute(
    "GET",
    "/labels",
    demand(either3, "read"),
    (context) => page2(context, context.repository.labels, (label2) => labelShape(context.urls, context.repository, label2))
  ),
  repositoryRoute("POST", "/labels", demand(either3, "write"), post4),
  repositoryRoute("GET", "/labels/:name", demand(either3, "read"), (context) => {
    const label2 = find2(context, param(context, "name"));
    if (!label2) throw notFound();
    return ok(labelShape(context.urls, context.repository, label2));
  })
];

// src/sandbox/rest/routes/meta.ts
var resources = ["core", "search", "graphql", "integration_manifest", "source_import", "code_search"];
var rateLimit2 = ({ rate }) => {
  const whole3 = { limit: rate.limit, used: rate.used, remaining: rate.limit - rate.used, reset: rate.reset };
  return ok({ resources: Object.fromEntries(resources.map((name) => [name, whole3])), rate: whole3 });
};
var metaRoutes = [
  { method: "GET", path: "/rate_limit", handle: rateLimit2 },
  {
    method: "GET",
    path: "/meta",
    handle: () => ok({
      verifiable_password_authentication: false,
      hooks: ["127.0.0.1/32"],
      api: ["127.0.0.1/32"],
      web: ["127.0.0.1/32"]
    })
  }
];

// src/sandbox/world/merge.ts
var mergePullRequest = (world, actor, pullRequest, input = {}) => {
  const by = accountOf(actor);
  const { repository } = pullRequest;
  if (!may(world, actor, repository, "contents", "write"))
    throw new Refusal("forbidden", "Must have push access to repository");
  if (pullRequest.state !== "open") throw new Refusal("not-allowed", "Pull Request is not mergeable");
  if (input.sha !== void 0 && input.sha !== pullRequest.headSha) {
    throw new Refusal("conflict", "Head branch was modified. Review and try the merge again.");
  }
  if (pullRequest.draft) throw new Refusal("not-allowed", "Pull Request is still a draft");
  const [blocker] = mergeBlockers(world, pullRequest);
  if (blocker !== void 0) throw new Refusal("not-allowed", blocker);
  const ref = `refs/heads/${pullRequest.base}`;
  const commit = build2[input.method ?? "merge"](world, by, pullRequest, getRef(repository, ref), input);
  pullRequest.baseSha = getRef(repository, ref);
  setRef(world, by, repository, ref, commit.sha, { type: "pr_merge" });
  if (!pullRequest.merged) markMerged(world, by, pullRequest, commit.sha);
  return commit;
};
var mergeCommit = (world, by, pullRequest, base, input) => {
  const { number, head, headSha, headRepository, title } = pullRequest;
  const owner = headRepository?.owner.login ?? "unknown";
  const at2 = tick(world);
  return writeCommit(pullRequest.repository.objects, {
    parents: [base, headSha],
    files: treeOrRefuse(pullRequest, base),
    author: personSignature(world, by, at2),
    committer: webSignature(world, at2),
    message: `${input.title ?? `Merge pull request #${number} from ${owner}/${head}`}

${input.message ?? title}`,
    viaWeb: true,
    verified: true
  });
};
var squashCommit = (world, _by, pullRequest, base, input) => {
  const at2 = tick(world);
  const commits = pullRequestCommits(pullRequest);
  const [only] = commits;
  const title = input.title ?? `${commits.length === 1 && only ? firstLine(only.message) : pullRequest.title} (#${pullRequest.number})`;
  const body = input.message ?? commits.map(({ message }) => `* ${firstLine(message)}`).join("\n\n");
  return writeCommit(pullRequest.repository.objects, {
    parents: [base],
    files: treeOrRefuse(pullRequest, base),
    author: personSignature(world, pullRequest.author, at2),
    committer: webSignature(world, at2),
    message: [title, body, coAuthors2(world, pullRequest, commits)].filter((part) => part !== "").join("\n\n"),
    viaWeb: true,
    verified: true
  });
};
var rebasedCommits = (world, by, pullRequest, base) => {
  const { objects } = pullRequest.repository;
  const rebased = [];
  let tip = getCommit(objects, base);
  for (const commit of pullRequestCommits(pullRequest).filter(({ parents }) => parents.length === 1)) {
    const before = getCommit(objects, commit.parents[0] ?? base);
    const files = mergeFiles(objects, before.files, tip.files, commit.files);
    if (files === null) throw new Refusal("not-allowed", "This branch can't be rebased");
    const committer = personSignature(world, by, tick(world));
    tip = writeCommit(objects, {
      parents: [tip.sha],
      files,
      author: commit.author,
      committer,
      message: commit.message
    });
    rebased.push(tip.sha);
  }
  pullRequest.rebased = rebased;
  return tip;
};
var build2 = {
  merge: mergeCommit,
  squash: squashCommit,
  rebase: rebasedCommits
};
var treeOrRefuse = (pullRequest, base) => {
  const { objects } = pullRequest.repository;
  const files = mergeBase(objects, base, pullRequest.headSha) === null ? null : mergedTree(objects, base, pullRequest.headSha);
  if (files === null) throw new Refusal("not-allowed", "Pull Request is not mergeable");
  return files;
};
var personSignature = (world, account, at2) => signature(world, { name: account.name ?? account.login, email: account.email ?? noreplyEmail(world, account) }, at2);
var coAuthors2 = (world, pullRequest, commits) => {
  const own2 = pullRequest.author.email ?? noreplyEmail(world, pullRequest.author);
  const others = new Set(
    commits.map(({ author }) => `${author.name} <${author.email}>`).filter((who) => !who.endsWith(`<${own2}>`))
  );
  return [...others].map((who) => `Co-authored-by: ${who}`).join("\n");
};
var firstLine = (message) => message.split("\n")[0] ?? "";

// src/sandbox/rest/routes/pulls.ts
var read10 = demand("pull_requests", "read");
var write7 = demand("pull_requests", "write", "read");
var limits2 = { files: 3e3, commits: 250 };
var pull = (context) => getPullRequest(context.repository, numberParam(context, "pull_number"));
var list8 = (context) => {
  const { world, repository, urls, query } = context;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const found = pullRequestsOf(repository).filter((pullRequest) => state === "all" || pullRequest.state === state).filter((pullRequest) => (query.get("base") ?? pullRequest.base) === pullRequest.base).filter(
    (pullRequest) => head === null || head === `${pullRequest.headRepository?.owner.login ?? ""}:${pullRequest.head}`
  );
  const key2 = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  const ascending = query.get("direction") === "asc";
  found.sort((a, b) => ascending ? a[key2] - b[key2] : b[key2] - a[key2]);
  return page2(context, found, (pullRequest) => simplePullRequest(world, urls, pullRequest));
};
var post5 = ({ world, actor, repository, body, urls }) => {
  const [owner, branch2] = splitHead(text(body, "head"), repository.owner.login);
  const headRepository = owner === repository.owner.login ? repository : findRepository(world, owner, repository.name);
  const pullRequest = openPullRequest(world, actor, repository, {
    title: text(body, "title"),
    head: branch2,
    base: text(body, "base"),
    ...given({ body: optionalText(body, "body"), draft: optionalFlag(body, "draft"), headRepository })
  });
  return created(fullPullRequest(world, urls, pullRequest));
};
var splitHead = (head, owner) => {
  const colon = head.indexOf(":");
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
};
var patch3 = (context) => {
  const { world, actor, body, urls } = context;
  const pullRequest = pull(context);
  const base = optionalText(body, "base");
  if (base !== void 0 && base !== pullRequest.base) changeBase(world, actor, pullRequest, base);
  editIssue(
    world,
    actor,
    pullRequest,
    given({
      title: optionalText(body, "title"),
      body: optionalText(body, "body"),
      state: optionalChoice(body, "state", ["open", "closed"])
    })
  );
  return ok(fullPullRequest(world, urls, pullRequest));
};
var merge = (context) => {
  const { world, actor, body } = context;
  const commit = mergePullRequest(
    world,
    actor,
    pull(context),
    given({
      method: optionalChoice(body, "merge_method", ["merge", "squash", "rebase"]),
      title: optionalText(body, "commit_title"),
      message: optionalText(body, "commit_message"),
      sha: optionalText(body, "sha")
    })
  );
  return ok({ sha: commit.sha, merged: true, message: "Pull Request successfully merged" });
};
var pullRoutes = [
  repositoryRoute("GET", "/pulls", read10, list8),
  repositoryRoute("POST", "/pulls", write7, post5),
  repositoryRoute(
    "GET",
    "/pulls/:pull_number",
    read10,
    (context) => ok(fullPullRequest(context.world, context.urls, pull(context)))
  ),
  repositoryRoute("PATCH", "/pulls/:pull_number", write7, patch3),
  repositoryRoute(
    "GET",
    "/pulls/:pull_number/commits",
    read10,
    (context) => page2(
      context,
      pullRequestCommits(pull(context)).slice(0, limits2.commits),
      (commit) => commitShape(context.urls, context.repository, commit)
    )
  ),
  repositoryRoute("GET", "/pulls/:pull_number/files", read10, (context) => {
    const pullRequest = pull(context);
    return page2(
      context,
      pullRequestFiles(pullRequest).slice(0, limits2.files),
      (file) => fileShape(context.urls, context.repository, pullRequest.headSha, file)
    );
  }),
  repositoryRoute("GET", "/pulls/:pull_number/merge", read10, (context) => {
    if (!pull(context).merged) throw notFound();
    return noContent();
  }),
  repositoryRoute("PUT", "/pulls/:pull_number/merge", demand("contents", "write", "read"), merge)
];

// src/sandbox/rest/routes/repositories.ts
var read11 = demand("metadata", "read");
var readContents = demand("contents", "read");
var olderWord = { admin: "admin", maintain: "write", write: "write", triage: "read", read: "read" };
var permission = (context) => {
  const { world, urls, repository } = context;
  const user2 = getAccount(world, param(context, "username"));
  const role = roleOf(world, repository, user2);
  const shown4 = {
    ...userShape(urls, user2),
    permissions: permissionsShape(world, repository, user2),
    role_name: role ?? "none"
  };
  return ok({ permission: role ? olderWord[role] : "none", role_name: role ?? "none", user: shown4 });
};
var branch = (context) => {
  const { repository, urls } = context;
  const name = param(context, "branch");
  const sha = repository.refs.get(`refs/heads/${name}`);
  if (sha === void 0) throw notFound();
  const self = `${repoUrl(urls, repository)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitShape(urls, repository, getCommit(repository.objects, sha)),
    _links: { self, html: `${urls.html}/${fullName(repository)}/tree/${name}` },
    protected: rulesOf(repository, name).length > 0,
    protection: { enabled: false, required_status_checks: { enforcement_level: "off", contexts: [], checks: [] } },
    protection_url: `${self}/protection`
  });
};
var branches = (context) => {
  const { repository, urls } = context;
  const names2 = [...repository.refs].filter(([ref]) => ref.startsWith("refs/heads/"));
  return page2(context, names2, ([ref, sha]) => {
    const name = ref.slice("refs/heads/".length);
    const url = `${repoUrl(urls, repository)}/commits/${sha}`;
    return { name, commit: { sha, url }, protected: rulesOf(repository, name).length > 0 };
  });
};
var queueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: "ALLGREEN",
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: "MERGE",
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5
};
var ruleShape = (rule2) => {
  if (rule2.type === "required_status_checks") {
    const checks = rule2.checks.map(({ context, integrationId }) => ({
      context,
      ...integrationId === null ? {} : { integration_id: integrationId }
    }));
    return {
      type: rule2.type,
      parameters: { strict_required_status_checks_policy: rule2.strict, required_status_checks: checks }
    };
  }
  if (rule2.type === "merge_queue") return { type: rule2.type, parameters: queueParameters };
  if (rule2.type !== "pull_request") return { type: rule2.type };
  return {
    type: rule2.type,
    parameters: {
      required_approving_review_count: rule2.approvals,
      require_code_owner_review: rule2.codeOwners,
      require_last_push_approval: rule2.lastPushApproval,
      dismiss_stale_reviews_on_push: rule2.dismissStale,
      required_review_thread_resolution: false
    }
  };
};
var activity = (context) => {
  const { repository, urls, query, path } = context;
  const ref = query.get("ref");
  const wanted = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  const entries = repository.activity.filter(
    (entry) => (wanted === null || entry.ref === wanted) && (query.get("actor") ?? entry.actor.login) === entry.actor.login && (query.get("activity_type") ?? entry.type) === entry.type
  );
  if (query.get("direction") !== "asc") entries.reverse();
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const from = entries.findIndex(({ id }) => nodeId("ACT", id) === query.get("after")) + 1;
  const shown4 = entries.slice(from, from + size);
  const last = from + size < entries.length ? shown4.at(-1) : void 0;
  const next = new URLSearchParams(query);
  if (last) next.set("after", nodeId("ACT", last.id));
  const shapes2 = shown4.map((entry) => ({
    id: entry.id,
    node_id: nodeId("ACT", entry.id),
    before: entry.before,
    after: entry.after,
    ref: entry.ref,
    timestamp: time(entry.at),
    activity_type: entry.type,
    actor: userOrNull(urls, entry.actor)
  }));
  return { ...ok(shapes2), headers: last ? { link: `<${urls.api}${path}?${next.toString()}>; rel="next"` } : {} };
};
var repositoryRoutes = [
  repositoryRoute(
    "GET",
    "",
    read11,
    ({ world, urls, repository, actor }) => ok(fullRepository(world, urls, repository, actor.kind === "user" ? actor.account : null))
  ),
  repositoryRoute("GET", "/collaborators/:username/permission", read11, permission),
  repositoryRoute("GET", "/branches", readContents, branches),
  repositoryRoute("GET", "/branches/:branch", readContents, branch),
  repositoryRoute(
    "GET",
    "/rules/branches/:branch",
    read11,
    (context) => page2(context, rulesOf(context.repository, param(context, "branch")), (rule2) => ({
      ...ruleShape(rule2),
      ruleset_source_type: "Repository",
      ruleset_source: fullName(context.repository),
      ruleset_id: rule2.rulesetId
    }))
  ),
  repositoryRoute(
    "GET",
    "/rulesets",
    read11,
    (context) => page2(context, context.repository.rulesets, (ruleset) => rulesetShape(context, ruleset.id, false))
  ),
  repositoryRoute(
    "GET",
    "/rulesets/:ruleset_id",
    read11,
    (context) => ok(rulesetShape(context, Number(param(context, "ruleset_id")), mayChangeRules(context)))
  ),
  repositoryRoute("GET", "/activity", readContents, activity)
];
var mayChangeRules = ({ world, actor, repository }) => actor.kind === "user" ? hasRole(world, repository, actor.account, "admin") : may(world, actor, repository, "administration", "write");
var rulesetShape = ({ repository, urls }, id, withBypass) => {
  const ruleset = repository.rulesets.find((candidate) => candidate.id === id);
  if (!ruleset) throw notFound();
  const { branches: names2, rules: rules2 } = ruleset;
  return {
    id,
    name: ruleset.name,
    target: "branch",
    source_type: "Repository",
    source: fullName(repository),
    enforcement: "active",
    node_id: nodeId("RRS", id),
    _links: { self: { href: `${repoUrl(urls, repository)}/rulesets/${id}` } },
    conditions: {
      ref_name: { include: names2.map((name) => name.startsWith("~") ? name : `refs/heads/${name}`), exclude: [] }
    },
    rules: rules2.map(ruleShape),
    ...withBypass ? {
      bypass_actors: ruleset.bypass.map(({ actorType, actorId, mode }) => ({
        actor_id: actorId,
        actor_type: actorType,
        bypass_mode: mode
      }))
    } : {},
    created_at: time(repository.createdAt),
    updated_at: time(repository.updatedAt)
  };
};

// src/sandbox/world/review-requests.ts
var maxReviewRequests = 15;
var requestReviewers = (world, actor, pullRequest, users, teams) => {
  const by = accountOf(actor);
  const wanted = [
    ...users.map((user2) => ({ kind: "user", user: user2 })),
    ...teams.map((team2) => ({ kind: "team", team: team2 }))
  ];
  for (const user2 of users) requireReviewer2(world, pullRequest, user2);
  for (const team2 of teams) requireTeam(world, actor, pullRequest, team2);
  const fresh = wanted.filter((reviewer) => !isRequested(pullRequest, reviewer));
  if (pullRequest.reviewRequests.length + fresh.length > maxReviewRequests) {
    throw new Refusal(
      "invalid",
      `Could not request a review: a pull request can have at most ${maxReviewRequests} review requests.`
    );
  }
  for (const reviewer of fresh) {
    pullRequest.reviewRequests.push(reviewer);
    announce3(world, by, pullRequest, reviewer, "review_requested");
  }
};
var requireReviewer2 = (world, pullRequest, user2) => {
  if (user2 === pullRequest.author) throw new Refusal("invalid", "Review cannot be requested from pull request author.");
  const role = roleOf(world, { ...pullRequest.repository, private: true }, user2);
  if (role === null) throw notCollaborator(pullRequest);
};
var requireTeam = (world, actor, pullRequest, team2) => {
  if (!mayReadMembers(world, actor, team2.organization)) {
    throw new Refusal("invalid", `Could not resolve to a node with the global id of '${nodeId("T", team2.id)}'.`);
  }
  const lineage = [team2, team2.parent, team2.parent?.parent];
  if (!pullRequest.repository.teamRoles.some((entry) => lineage.includes(entry.team)))
    throw notCollaborator(pullRequest);
};
var notCollaborator = (pullRequest) => new Refusal(
  "invalid",
  `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(pullRequest.repository)} repository.`
);
var removeReviewRequests = (world, actor, pullRequest, users, teams) => {
  const by = accountOf(actor);
  const gone = pullRequest.reviewRequests.filter(
    (request) => request.kind === "user" ? users.includes(request.user) : teams.includes(request.team)
  );
  pullRequest.reviewRequests = pullRequest.reviewRequests.filter((request) => !gone.includes(request));
  for (const reviewer of gone) announce3(world, by, pullRequest, reviewer, "review_request_removed");
};
var isRequested = (pullRequest, reviewer) => pullRequest.reviewRequests.some((known4) => {
  if (known4.kind === "user") return reviewer.kind === "user" && known4.user === reviewer.user;
  return reviewer.kind === "team" && known4.team === reviewer.team;
});
var announce3 = (world, by, pullRequest, reviewer, action) => {
  pullRequest.updatedAt = tick(world);
  const type = action === "review_requested" ? "ReviewRequestedEvent" : "ReviewRequestRemovedEvent";
  addToTimeline(world, pullRequest, { type, actor: by, reviewer });
  emit(world, { name: "pull_request", action, pullRequest, reviewer, repository: pullRequest.repository, sender: by });
};

// src/sandbox/rest/routes/reviews.ts
var verbs = ["APPROVE", "REQUEST_CHANGES", "COMMENT"];
var read12 = demand("pull_requests", "read");
var review2 = demand("pull_requests", "write", "read");
var ask = demand("pull_requests", "write", "triage");
var pull2 = (context) => getPullRequest(context.repository, numberParam(context, "pull_number"));
var shape3 = (context, pullRequest, id) => reviewShape(context.world, context.urls, pullRequest, getReview(pullRequest, id));
var post6 = (context) => {
  const { world, actor, body } = context;
  const pullRequest = pull2(context);
  const made = submitReview(
    world,
    actor,
    pullRequest,
    given({
      verb: optionalChoice(body, "event", verbs),
      body: optionalText(body, "body"),
      commit: optionalText(body, "commit_id")
    })
  );
  return ok(shape3(context, pullRequest, made.id));
};
var submit = (context) => {
  const { world, actor, body } = context;
  const pullRequest = pull2(context);
  const pending = getReview(pullRequest, numberParam(context, "review_id"));
  submitPendingReview(
    world,
    actor,
    pullRequest,
    pending,
    optionalChoice(body, "event", verbs) ?? "COMMENT",
    optionalText(body, "body")
  );
  return ok(shape3(context, pullRequest, pending.id));
};
var dismiss = (context) => {
  const pullRequest = pull2(context);
  const given2 = getReview(pullRequest, numberParam(context, "review_id"));
  dismissReview(context.world, context.actor, pullRequest, given2, text(context.body, "message"));
  return ok(shape3(context, pullRequest, given2.id));
};
var reviewers = (context) => {
  const { world, repository, body } = context;
  const users = (optionalTexts(body, "reviewers") ?? []).map((login) => {
    const user2 = findAccount(world, login);
    if (!user2)
      throw new Refusal("invalid", `Could not resolve to a node with the global id of '${nodeId("U", login)}'.`);
    return user2;
  });
  const slugs = optionalTexts(body, "team_reviewers") ?? [];
  const teams = slugs.map((slug) => {
    const team2 = findTeam(world, getOrganization(world, repository.owner.login), slug);
    if (!team2)
      throw new Refusal("invalid", `Could not resolve to a node with the global id of '${nodeId("T", slug)}'.`);
    return team2;
  });
  return { users, teams };
};
var reviewRoutes = [
  repositoryRoute("GET", "/pulls/:pull_number/reviews", read12, (context) => {
    const pullRequest = pull2(context);
    const { actor } = context;
    const visible = pullRequest.reviews.filter(
      (entry) => entry.state !== "PENDING" || actor.kind !== "anonymous" && actor.account === entry.author
    );
    return page2(context, visible, (entry) => reviewShape(context.world, context.urls, pullRequest, entry));
  }),
  repositoryRoute("POST", "/pulls/:pull_number/reviews", review2, post6),
  repositoryRoute(
    "GET",
    "/pulls/:pull_number/reviews/:review_id",
    read12,
    (context) => ok(shape3(context, pull2(context), numberParam(context, "review_id")))
  ),
  repositoryRoute("POST", "/pulls/:pull_number/reviews/:review_id/events", review2, submit),
  repositoryRoute("PUT", "/pulls/:pull_number/reviews/:review_id/dismissals", review2, dismiss),
  repositoryRoute("GET", "/pulls/:pull_number/requested_reviewers", read12, (context) => {
    const pullRequest = pull2(context);
    const teams = requestedTeams(context.urls, pullRequest).map((team2) => ({ ...team2, parent: null }));
    return ok({ users: requestedUsers(context.urls, pullRequest), teams });
  }),
  repositoryRoute("POST", "/pulls/:pull_number/requested_reviewers", ask, (context) => {
    const { users, teams } = reviewers(context);
    const pullRequest = pull2(context);
    requestReviewers(context.world, context.actor, pullRequest, users, teams);
    return created(simplePullRequest(context.world, context.urls, pullRequest));
  }),
  repositoryRoute("DELETE", "/pulls/:pull_number/requested_reviewers", ask, (context) => {
    const { users, teams } = reviewers(context);
    const pullRequest = pull2(context);
    removeReviewRequests(context.world, context.actor, pullRequest, users, teams);
    return ok(simplePullRequest(context.world, context.urls, pullRequest));
  })
];

// src/sandbox/rest/routes/settings.ts
var secrets = demand("secrets", "read", "write");
var names = (context, of) => wrappedPage(context, "secrets", [...of], ([name, at2]) => ({ name, created_at: time(at2), updated_at: time(at2) }));
var installations = (context) => {
  const { world, actor, urls } = context;
  const organization2 = getOrganization(world, param(context, "org"));
  if (actor.kind === "user" && !isOwner(world, organization2, actor.account)) throw notFound();
  if (actor.kind === "anonymous" || actor.kind === "app") throw new Refusal("unauthorized", "Requires authentication");
  if (actor.kind === "installation") {
    const own2 = actor.installation.account === organization2;
    if (!own2 || !grants(actor.permissions, "organization_administration", "read"))
      throw new Refusal("forbidden", "Resource not accessible by integration");
  }
  const all = [...world.installations.values()].filter(({ account }) => account === organization2);
  return wrappedPage(context, "installations", all, (one3) => installationShape(urls, one3));
};
var settingsRoutes = [
  repositoryRoute("GET", "/actions/secrets", secrets, (context) => names(context, context.repository.secrets)),
  repositoryRoute(
    "GET",
    "/actions/organization-secrets",
    secrets,
    (context) => names(context, context.repository.organizationSecrets)
  ),
  { method: "GET", path: "/orgs/:org/installations", handle: installations }
];

// src/sandbox/rest/routes/statuses.ts
var states3 = ["error", "failure", "pending", "success"];
var read13 = demand("statuses", "read");
var post7 = (context) => {
  const { world, actor, repository, body, urls } = context;
  const status = setStatus(world, actor, repository, param(context, "sha"), {
    state: choice(body, "state", states3),
    ...given({
      context: optionalText(body, "context"),
      description: optionalText(body, "description"),
      targetUrl: optionalText(body, "target_url")
    })
  });
  return created(statusShape(urls, repository, status));
};
var statusRoutes = [
  repositoryRoute("POST", "/statuses/:sha", demand("statuses", "write"), post7),
  repositoryRoute(
    "GET",
    "/commits/:ref/status",
    read13,
    (context) => ok(combinedStatus(context.urls, context.repository, resolveCommit(context.repository, param(context, "ref")).sha))
  ),
  repositoryRoute("GET", "/commits/:ref/statuses", read13, (context) => {
    const { sha } = resolveCommit(context.repository, param(context, "ref"));
    return page2(
      context,
      statusesOf(context.repository, sha),
      (status) => statusShape(context.urls, context.repository, status)
    );
  })
];

// src/sandbox/rest/all-routes.ts
var allRoutes = [
  ...metaRoutes,
  ...appRoutes,
  ...hookRoutes,
  ...accountRoutes,
  ...repositoryRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...statusRoutes,
  ...checkRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...actionsRoutes,
  ...dispatchRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...settingsRoutes
];

// src/sandbox/rest/authenticate.ts
import { createVerify } from "node:crypto";
var authenticate = (world, header, wallClock) => {
  if (header === void 0 || header === "") return { kind: "anonymous" };
  const credential = credentialOf(header);
  return credential.split(".").length === 3 && credential.startsWith("ey") ? actorOfJwt(world, credential, wallClock) : actorOfToken(world, credential);
};
var credentialOf = (header) => {
  const [scheme, value = ""] = header.trim().split(/\s+/);
  if (/^basic$/i.test(scheme ?? "")) return Buffer.from(value, "base64").toString("utf8").split(":")[1] ?? "";
  if (/^(token|bearer)$/i.test(scheme ?? "")) return value;
  throw new Refusal("unauthorized", "Bad credentials");
};
var actorOfJwt = (world, jwt, wallClock) => {
  const [head = "", body = "", signature2 = ""] = jwt.split(".");
  const header = decode3(head);
  const claims = decode3(body);
  const app = findIssuer(world, claims["iss"]);
  if (header["alg"] !== "RS256" || !app?.publicKey) throw undecodable();
  const genuine = createVerify("RSA-SHA256").update(`${head}.${body}`).verify(app.publicKey, signature2, "base64url");
  if (!genuine) throw undecodable();
  requireTimes(claims, Math.floor(wallClock() / 1e3));
  return { kind: "app", app, account: app.bot };
};
var decode3 = (part) => {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    if (isObject2(value)) return value;
  } catch {
  }
  throw undecodable();
};
var undecodable = () => new Refusal("unauthorized", "A JSON web token could not be decoded");
var findIssuer = (world, issuer) => {
  const wanted = String(issuer);
  for (const app of world.apps.values()) if (String(app.id) === wanted || app.clientId === wanted) return app;
  return void 0;
};
var tenMinutes = 600;
var requireTimes = (claims, now2) => {
  const { iat, exp } = claims;
  if (typeof iat !== "number" || iat > now2 + 60) {
    throw new Refusal(
      "unauthorized",
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    );
  }
  if (typeof exp !== "number" || exp <= now2) {
    throw new Refusal(
      "unauthorized",
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    );
  }
  if (exp > now2 + tenMinutes + 60)
    throw new Refusal("unauthorized", "'Expiration time' claim ('exp') is too far in the future");
};

// src/sandbox/handler.ts
var isGraphql = (path) => path === "/graphql" || path === "/api/graphql";
var createHandler = (parts) => {
  const find3 = createRouter2(allRoutes);
  return async (request) => {
    let actor = { kind: "anonymous" };
    try {
      actor = authenticate(parts.world, request.authorization, parts.wallClock);
      const body = parseBody(request.text);
      if (isGraphql(request.path)) return await answerGraphql(parts, actor, request, body);
      const match = find3(request.method, request.path);
      if (!match) return unknownRoute2(request, actor);
      const { path, query } = request;
      const rate = parts.rate.look(actor);
      const context = { ...parts, urls: parts.urls(), actor, path, params: match.params, query, body, rate };
      return { reply: match.route.handle(context), actor, violations: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { reply: refused2(error), actor, violations: [] };
    }
  };
};
var parseBody = (text3) => {
  if (text3.trim() === "") return {};
  try {
    const value = JSON.parse(text3);
    if (isObject2(value)) return value;
    if (Array.isArray(value)) return { labels: value };
  } catch {
  }
  throw new Refusal("bad-request", "Problems parsing JSON");
};
var answerGraphql = async (parts, actor, request, body) => {
  if (request.method !== "POST") return unknownRoute2(request, actor);
  const { status, body: answer3, missing } = await executeGraphql(parts.world, actor, body, { html: parts.urls().html });
  return { reply: { status, body: answer3 }, actor, violations: missing };
};
var unknownRoute2 = ({ method, path }, actor) => {
  const message = `The sandbox has no route ${method} ${path}`;
  return { reply: { status: 501, body: { message } }, actor, violations: [message] };
};

// src/sandbox/rate.ts
var limits3 = { anonymous: 60, user: 5e3, app: 5e3, installation: 5e3, actions: 1e3 };
var actionsAppId2 = 15368;
var hourMs = 36e5;
var createRateCounter = (clock, installation = limits3.installation) => {
  const used = /* @__PURE__ */ new Map();
  const window = () => Math.floor(clock() / hourMs);
  const key2 = (actor) => `${window()} ${identity(actor)}`;
  return {
    look: (actor) => ({
      limit: limitOf2(actor, installation),
      used: used.get(key2(actor)) ?? 0,
      reset: (window() + 1) * hourMs / 1e3
    }),
    count: (actor) => void used.set(key2(actor), (used.get(key2(actor)) ?? 0) + 1)
  };
};
var limitOf2 = (actor, installation) => {
  if (actor.kind !== "installation") return limits3[actor.kind];
  return actor.app.id === actionsAppId2 ? limits3.actions : installation;
};
var identity = (actor) => {
  if (actor.kind === "anonymous") return "anonymous";
  if (actor.kind !== "installation") return `${actor.kind} ${actor.account.id}`;
  const repositories = actor.app.id === actionsAppId2 && actor.repositories !== "all" ? [...actor.repositories].join(",") : "";
  return `installation ${actor.installation.id} ${repositories}`;
};

// src/sandbox/seed.ts
import { parseDocument } from "yaml";

// src/sandbox/seed/read.ts
var SeedProblem = class extends Error {
  place;
  constructor(place, message) {
    super(`Seed, at ${place === "" ? "the top" : place}: ${message}`);
    this.name = "SeedProblem";
    this.place = place;
  }
};
var at = (parent, key2) => {
  if (typeof key2 === "number") return `${parent.place}[${key2}]`;
  return parent.place === "" ? key2 : `${parent.place}.${key2}`;
};
var shown3 = (value) => JSON.stringify(value) ?? "nothing";
var object = (node2, keys) => {
  const entries = entriesOf(node2);
  const strange = entries.find(([key2]) => !keys.includes(key2));
  if (strange)
    throw new SeedProblem(node2.place, `unknown key "${strange[0]}"; allowed: ${keys.join(", ")}. Remove or rename it.`);
  return Object.fromEntries(entries);
};
var entriesOf = (node2) => {
  const { value } = node2;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SeedProblem(node2.place, `expected a mapping, saw ${shown3(value)}.`);
  }
  return Object.entries(value).map(([key2, inner]) => [key2, { value: inner, place: at(node2, key2) }]);
};
var list9 = (node2) => {
  if (node2 === void 0 || node2.value === null) return [];
  if (!Array.isArray(node2.value)) throw new SeedProblem(node2.place, `expected a list, saw ${shown3(node2.value)}.`);
  return node2.value.map((value, index) => ({ value, place: at(node2, index) }));
};
var text2 = (node2, parent, key2) => {
  const value = optionalText2(node2);
  if (value === void 0) throw new SeedProblem(parent.place, `"${key2}" is missing; give it a text.`);
  return value;
};
var optionalText2 = (node2) => {
  if (node2 === void 0 || node2.value === null) return void 0;
  if (typeof node2.value !== "string") throw new SeedProblem(node2.place, `expected a text, saw ${shown3(node2.value)}.`);
  return node2.value;
};
var optionalNumber2 = (node2) => {
  if (node2 === void 0 || node2.value === null) return void 0;
  if (typeof node2.value !== "number" || !Number.isInteger(node2.value))
    throw new SeedProblem(node2.place, `expected a whole number, saw ${shown3(node2.value)}.`);
  return node2.value;
};
var flag = (node2, missing) => {
  if (node2 === void 0 || node2.value === null) return missing;
  if (typeof node2.value !== "boolean")
    throw new SeedProblem(node2.place, `expected true or false, saw ${shown3(node2.value)}.`);
  return node2.value;
};
var oneOf = (node2, words) => {
  const value = optionalText2(node2);
  if (value === void 0) return words[0];
  const word = words.find((candidate) => candidate === value);
  if (word === void 0) throw new SeedProblem(node2?.place ?? "", `saw "${value}"; allowed: ${words.join(", ")}.`);
  return word;
};
var texts = (node2) => list9(node2).map((item) => text2(item, item, "item"));

// src/sandbox/seed/accounts.ts
var seedUser = (world, node2) => {
  const user2 = object(node2, [
    "login",
    "id",
    "name",
    "email",
    "bio",
    "company",
    "location",
    "blog",
    "twitter_username",
    "site_admin"
  ]);
  const id = optionalNumber2(user2["id"]);
  addAccount(world, {
    login: text2(user2["login"], node2, "login"),
    name: optionalText2(user2["name"]) ?? null,
    email: optionalText2(user2["email"]) ?? null,
    siteAdmin: flag(user2["site_admin"], false),
    ...id === void 0 ? {} : { id }
  });
};
var seedOrganization = (world, node2) => {
  const keys = object(node2, ["login", "id", "name", "description", "email", "plan", "members", "teams"]);
  const id = optionalNumber2(keys["id"]);
  const organization2 = addAccount(world, {
    login: text2(keys["login"], node2, "login"),
    type: "Organization",
    name: optionalText2(keys["name"]) ?? null,
    email: optionalText2(keys["email"]) ?? null,
    ...id === void 0 ? {} : { id }
  });
  world.plans.set(organization2.id, oneOf(keys["plan"], ["enterprise", "team", "free"]));
  for (const member2 of list9(keys["members"])) seedMember(world, organization2, member2);
  for (const team2 of list9(keys["teams"])) seedTeam(world, organization2, team2);
};
var seedMember = (world, organization2, node2) => {
  if (typeof node2.value === "string") {
    setOrganizationMember(world, organization2, accountAt(world, node2, node2.value));
    return;
  }
  const keys = object(node2, ["login", "role", "state", "public"]);
  setOrganizationMember(world, organization2, accountAt(world, node2, text2(keys["login"], node2, "login")), {
    role: oneOf(keys["role"], ["member", "admin"]),
    state: oneOf(keys["state"], ["active", "pending"]),
    public: flag(keys["public"], false)
  });
};
var seedTeam = (world, organization2, node2) => {
  const keys = object(node2, ["name", "slug", "description", "privacy", "parent", "members"]);
  const parentSlug = optionalText2(keys["parent"]);
  const parent = parentSlug === void 0 ? null : findTeam(world, organization2, parentSlug) ?? null;
  if (parentSlug !== void 0 && !parent)
    throw new SeedProblem(node2.place, `parent team "${parentSlug}" is not defined above; define it first.`);
  const slug = optionalText2(keys["slug"]);
  const team2 = addTeam(world, organization2, organization2, {
    name: optionalText2(keys["name"]) ?? text2(keys["slug"], node2, "name"),
    description: optionalText2(keys["description"]) ?? null,
    privacy: oneOf(keys["privacy"], ["closed", "secret"]),
    parent,
    ...slug === void 0 ? {} : { slug }
  });
  for (const member2 of list9(keys["members"])) {
    const inner = typeof member2.value === "string" ? { login: member2 } : object(member2, ["login", "role", "state"]);
    const user2 = accountAt(world, member2, text2(inner["login"], member2, "login"));
    setTeamMember(world, organization2, team2, user2, {
      role: oneOf(inner["role"], ["member", "maintainer"]),
      state: oneOf(inner["state"], ["active", "pending"])
    });
  }
};
var seedTokens = (world, node2) => {
  if (node2 === void 0) return;
  for (const [value, token] of entriesOf(node2)) {
    const keys = object(token, ["login", "scopes"]);
    const scopes = texts(keys["scopes"]);
    issueUserToken(world, accountAt(world, token, text2(keys["login"], token, "login")), value, scopes);
  }
};
var accountAt = (world, node2, login) => {
  const account = findAccount(world, login);
  if (!account)
    throw new SeedProblem(node2.place, `there is no user or organisation "${login}"; add it to users or orgs.`);
  return account;
};

// src/sandbox/seed/apps.ts
var seedApp = (world, node2) => {
  const keys = object(node2, [
    "app_id",
    "slug",
    "name",
    "description",
    "owner",
    "private_key",
    "permissions",
    "events",
    "webhook_url",
    "webhook_secret",
    "installations"
  ]);
  const installations2 = list9(keys["installations"]);
  const url = optionalText2(keys["webhook_url"]);
  const id = optionalNumber2(keys["app_id"]);
  const privateKey = optionalText2(keys["private_key"]);
  const slug = text2(keys["slug"], node2, "slug");
  const app = addApp(world, {
    slug,
    name: optionalText2(keys["name"]) ?? slug,
    description: optionalText2(keys["description"]) ?? null,
    owner: accountAt(world, node2, optionalText2(keys["owner"]) ?? firstAccount(installations2) ?? "github"),
    permissions: { metadata: "read", ...permissionsOf(keys["permissions"]) },
    events: texts(keys["events"]),
    webhook: url === void 0 ? null : { url, secret: optionalText2(keys["webhook_secret"]) ?? "" },
    ...id === void 0 ? {} : { id },
    ...privateKey === void 0 ? {} : { privateKey }
  });
  for (const installation of installations2) seedInstallation(world, app, installation);
};
var installationKeys = [
  "installation_id",
  "account",
  "repository_selection",
  "repositories",
  "permissions",
  "events"
];
var firstAccount = ([first2]) => first2 && optionalText2(object(first2, installationKeys)["account"]);
var seedInstallation = (world, app, node2) => {
  const keys = object(node2, installationKeys);
  const account = accountAt(world, node2, text2(keys["account"], node2, "account"));
  const id = optionalNumber2(keys["installation_id"]);
  const selected2 = oneOf(keys["repository_selection"], ["all", "selected"]) === "selected";
  const names2 = texts(keys["repositories"]);
  installApp(world, account, app, account, {
    permissions: keys["permissions"] ? { metadata: "read", ...permissionsOf(keys["permissions"]) } : app.permissions,
    events: keys["events"] ? texts(keys["events"]) : app.events,
    repositories: selected2 ? new Set(names2.map((name) => repositoryId(world, node2, account.login, name))) : "all",
    ...id === void 0 ? {} : { id }
  });
};
var repositoryId = (world, node2, login, name) => {
  const [owner, short] = name.includes("/") ? name.split("/") : [login, name];
  const repository = findRepository(world, owner ?? "", short ?? "");
  if (!repository) throw new SeedProblem(node2.place, `there is no repository "${name}"; add it to repos.`);
  return repository.id;
};
var permissionsOf = (node2) => {
  if (node2 === void 0) return {};
  return Object.fromEntries(
    entriesOf(node2).map(([name, level]) => [name, oneOf(level, ["read", "write", "admin"])])
  );
};

// src/sandbox/world/secrets.ts
var setRepositorySecret = (world, { secrets: secrets2 }, name) => {
  secrets2.set(name.toUpperCase(), tick(world));
};
var shareSecret = (world, { organizationSecrets }, name) => {
  organizationSecrets.set(name.toUpperCase(), tick(world));
};

// src/sandbox/seed/environments.ts
var seedEnvironment = (world, repository, node2) => {
  const keys = object(node2, [
    "name",
    "wait_timer",
    "prevent_self_review",
    "can_admins_bypass",
    "reviewers",
    "branches",
    "protection_rules",
    "variables",
    "secrets"
  ]);
  const environment2 = ensureEnvironment(world, repository, text2(keys["name"], node2, "name"));
  const branches2 = texts(keys["branches"]);
  updateEnvironment(world, environment2, {
    waitTimer: optionalNumber2(keys["wait_timer"]) ?? 0,
    preventSelfReview: flag(keys["prevent_self_review"], false),
    canAdminsBypass: flag(keys["can_admins_bypass"], true),
    reviewers: list9(keys["reviewers"]).map((reviewer) => reviewerOf2(world, reviewer)),
    branches: branches2.length > 0 ? "custom" : "all"
  });
  for (const [name, value] of keys["variables"] ? entriesOf(keys["variables"]) : [])
    setVariable(world, environment2, name, text2(value, node2, name));
  for (const name of texts(keys["secrets"])) setSecret(world, environment2, name);
  for (const pattern of branches2) addBranchPolicy(world, environment2, pattern);
  for (const slug of texts(keys["protection_rules"])) enableCustomRule(world, environment2, getApp(world, slug));
};
var reviewerOf2 = (world, node2) => {
  const name = text2(node2, node2, "reviewer");
  const [owner = "", slug] = name.split("/");
  if (slug === void 0) return { kind: "user", user: accountAt(world, node2, name) };
  const team2 = findTeam(world, accountAt(world, node2, owner), slug);
  if (!team2) throw new SeedProblem(node2.place, `${owner} has no team "${slug}"; add it to the organisation's teams.`);
  return { kind: "team", team: team2 };
};

// src/sandbox/seed/rulesets.ts
var seedRuleset = (world, repository, node2) => {
  const keys = object(node2, [
    "name",
    "branches",
    "required_checks",
    "strict",
    "approvals",
    "dismiss_stale",
    "code_owners",
    "merge_queue",
    "bypass_actors",
    "no_force_push"
  ]);
  const branches2 = texts(keys["branches"]);
  const checks = list9(keys["required_checks"]).map((check2) => checkOf(check2));
  const codeOwners = flag(keys["code_owners"], false);
  const approvals = optionalNumber2(keys["approvals"]) ?? (codeOwners ? 1 : void 0);
  const rules2 = [
    ...checks.length > 0 ? [{ type: "required_status_checks", strict: flag(keys["strict"], false), checks }] : [],
    ...approvals === void 0 ? [] : [pullRequestRule(approvals, flag(keys["dismiss_stale"], false), codeOwners)],
    ...flag(keys["no_force_push"], false) ? [{ type: "non_fast_forward" }] : [],
    ...flag(keys["merge_queue"], false) ? [{ type: "merge_queue" }] : []
  ];
  addRuleset(
    world,
    repository,
    optionalText2(keys["name"]) ?? "Rules",
    branches2.length > 0 ? branches2 : ["~DEFAULT_BRANCH"],
    rules2,
    list9(keys["bypass_actors"]).map(actorOf)
  );
};
var checkOf = (node2) => {
  if (typeof node2.value === "string") return { context: node2.value, integrationId: null };
  const keys = object(node2, ["context", "integration_id"]);
  return {
    context: text2(keys["context"], node2, "context"),
    integrationId: optionalNumber2(keys["integration_id"]) ?? null
  };
};
var actorOf = (node2) => {
  const keys = object(node2, ["actor_type", "actor_id", "bypass_mode"]);
  return {
    actorType: oneOf(keys["actor_type"], [
      "RepositoryRole",
      "OrganizationAdmin",
      "Team",
      "Integration",
      "DeployKey",
      "User"
    ]),
    actorId: optionalNumber2(keys["actor_id"]) ?? null,
    mode: oneOf(keys["bypass_mode"], ["always", "pull_request", "exempt"])
  };
};
var pullRequestRule = (approvals, dismissStale, codeOwners) => ({
  type: "pull_request",
  approvals,
  codeOwners,
  lastPushApproval: false,
  dismissStale
});

// src/sandbox/seed/repositories.ts
var roles = ["read", "triage", "write", "maintain", "admin"];
var repositoryKeys = [
  "owner",
  "name",
  "id",
  "description",
  "private",
  "language",
  "topics",
  "default_branch",
  "auto_init",
  "fork_of",
  "collaborators",
  "teams",
  "labels",
  "files",
  "branches",
  "tags",
  "environments",
  "rulesets",
  "secrets",
  "organization_secrets",
  "pull_requests",
  "issues"
];
var seedRepository = (world, node2) => {
  const keys = object(node2, repositoryKeys);
  const owner = accountAt(world, node2, text2(keys["owner"], node2, "owner"));
  const source = optionalText2(keys["fork_of"]);
  if (source !== void 0) {
    forkRepository(world, repositoryAt(world, node2, source), owner);
    return;
  }
  const id = optionalNumber2(keys["id"]);
  addRepository(world, {
    owner,
    name: text2(keys["name"], node2, "name"),
    description: optionalText2(keys["description"]) ?? null,
    private: flag(keys["private"], false),
    defaultBranch: optionalText2(keys["default_branch"]) ?? "main",
    ...id === void 0 ? {} : { id }
  });
};
var repositoryAt = (world, node2, name) => {
  const [owner = "", short = ""] = name.split("/");
  const repository = findRepository(world, owner, short);
  if (!repository)
    throw new SeedProblem(node2.place, `there is no repository "${name}"; write owner/name of one defined above.`);
  return repository;
};
var seedContent = (world, node2) => {
  const keys = object(node2, repositoryKeys);
  const owner = accountAt(world, node2, text2(keys["owner"], node2, "owner"));
  const repository = repositoryAt(world, node2, `${owner.login}/${text2(keys["name"], node2, "name")}`);
  seedPeople(world, repository, keys);
  for (const label2 of texts(keys["labels"])) labelNamed(world, repository, label2);
  const committer = firstCommitter(world, repository, owner);
  if (flag(keys["auto_init"], true) && repository.parent === null) {
    const readme = `# ${repository.name}
${repository.description === null ? "" : `
${repository.description}
`}`;
    const files = { "README.md": readme, ...filesOf2(keys["files"]) };
    push(world, userActor(committer), repository, {
      branch: repository.defaultBranch,
      message: "Initial commit",
      files
    });
  }
  for (const environment2 of list9(keys["environments"])) seedEnvironment(world, repository, environment2);
  for (const name of texts(keys["secrets"])) setRepositorySecret(world, repository, name);
  for (const name of texts(keys["organization_secrets"])) shareSecret(world, repository, name);
  for (const ruleset of list9(keys["rulesets"])) seedRuleset(world, repository, ruleset);
  for (const branch2 of list9(keys["branches"])) seedBranch(world, repository, committer, branch2);
  for (const [tag, target] of keys["tags"] ? entriesOf(keys["tags"]) : []) {
    setRef(world, committer, repository, `refs/tags/${tag}`, resolveCommit(repository, text2(target, target, tag)).sha);
  }
  for (const issue2 of list9(keys["issues"])) seedIssue(world, repository, committer, issue2);
  for (const pullRequest of list9(keys["pull_requests"])) seedPullRequest(world, repository, committer, pullRequest);
};
var seedPeople = (world, repository, keys) => {
  for (const entry of list9(keys["collaborators"])) {
    const inner = object(entry, ["login", "permission"]);
    setCollaborator(
      repository,
      accountAt(world, entry, text2(inner["login"], entry, "login")),
      oneOf(inner["permission"], roles)
    );
  }
  for (const entry of list9(keys["teams"])) {
    const inner = object(entry, ["slug", "permission"]);
    const slug = text2(inner["slug"], entry, "slug");
    const team2 = findTeam(world, repository.owner, slug);
    if (!team2)
      throw new SeedProblem(
        entry.place,
        `${repository.owner.login} has no team "${slug}"; add it to the organisation's teams.`
      );
    setTeamRole(repository, team2, oneOf(inner["permission"], roles));
  }
};
var firstCommitter = (world, repository, owner) => {
  if (owner.type === "User") return owner;
  const members = world.organizationMembers.get(owner.id) ?? [];
  return (members.find(({ role }) => role === "admin") ?? members[0])?.user ?? repository.owner;
};
var filesOf2 = (node2) => {
  if (node2 === void 0) return {};
  return Object.fromEntries(
    entriesOf(node2).map(([path, content]) => [path, content.value === null ? null : text2(content, content, path)])
  );
};
var seedBranch = (world, repository, committer, node2) => {
  const keys = object(node2, ["name", "from", "files", "message", "author"]);
  const name = text2(keys["name"], node2, "name");
  const start = resolveCommit(repository, optionalText2(keys["from"]) ?? repository.defaultBranch);
  const author = optionalText2(keys["author"]);
  const by = author === void 0 ? committer : accountAt(world, node2, author);
  if (!keys["files"]) {
    setRef(world, by, repository, `refs/heads/${name}`, start.sha);
    return;
  }
  const message = optionalText2(keys["message"]) ?? `Work on ${name}`;
  push(world, userActor(by), repository, {
    branch: name,
    message,
    files: filesOf2(keys["files"]),
    parents: [start.sha]
  });
};
var seedIssue = (world, repository, committer, node2) => {
  const keys = object(node2, ["title", "body", "author", "labels", "state"]);
  const author = optionalText2(keys["author"]);
  const issue2 = openIssue(
    world,
    userActor(author === void 0 ? committer : accountAt(world, node2, author)),
    repository,
    {
      title: text2(keys["title"], node2, "title"),
      body: optionalText2(keys["body"]) ?? null,
      labels: texts(keys["labels"])
    }
  );
  if (keys["state"] !== void 0 && oneOf(keys["state"], ["open", "closed"]) === "closed")
    markClosed(world, committer, issue2);
};
var seedPullRequest = (world, repository, committer, node2) => {
  const keys = object(node2, [
    "title",
    "body",
    "author",
    "head",
    "base",
    "draft",
    "labels",
    "head_repo",
    "linked_issues"
  ]);
  const author = optionalText2(keys["author"]);
  const fork = optionalText2(keys["head_repo"]);
  openPullRequest(world, userActor(author === void 0 ? committer : accountAt(world, node2, author)), repository, {
    title: text2(keys["title"], node2, "title"),
    body: optionalText2(keys["body"]) ?? null,
    head: text2(keys["head"], node2, "head"),
    base: optionalText2(keys["base"]) ?? repository.defaultBranch,
    draft: flag(keys["draft"], false),
    labels: texts(keys["labels"]),
    linkedIssues: list9(keys["linked_issues"]).map((entry) => linkedIssue(repository, entry)),
    ...fork === void 0 ? {} : { headRepository: repositoryAt(world, node2, fork) }
  });
};
var linkedIssue = (repository, node2) => {
  const issue2 = repository.issues.get(optionalNumber2(node2) ?? 0);
  if (issue2?.kind !== "issue")
    throw new SeedProblem(node2.place, "there is no such issue; write the number of one of `issues`.");
  return issue2;
};

// src/sandbox/seed.ts
var sections = ["users", "orgs", "repos", "apps", "tokens", "oauth_apps", "port"];
var loadSeed = (world, text3) => {
  const document = parseDocument(text3);
  const [broken] = document.errors;
  if (broken) throw new SeedProblem("", broken.message);
  const value = document.toJS({ maxAliasCount: 100 }) ?? {};
  const root2 = { value, place: "" };
  const outer = object(root2, ["github", ...sections]);
  const inner = outer["github"] ? object(outer["github"], sections) : outer;
  fill(world, inner, outer["github"] ? outer["tokens"] : void 0);
};
var fill = (world, seed, outerTokens) => {
  each(world, seed["users"], seedUser);
  each(world, seed["orgs"], seedOrganization);
  seedTokens(world, outerTokens);
  seedTokens(world, seed["tokens"]);
  each(world, seed["repos"], seedRepository);
  each(world, seed["apps"], seedApp);
  each(world, seed["repos"], seedContent);
};
var each = (world, items, sow) => {
  for (const item of list9(items)) {
    try {
      sow(world, item);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new SeedProblem(item.place, error.details[0]?.message ?? error.message);
    }
  }
};

// src/sandbox/server.ts
import { createHash as createHash2, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// src/sandbox/graphql-faults.ts
var spoil = (body, fault) => {
  if (!isObject2(body) || !isObject2(body["data"])) return body;
  if (fault.kind === "graphql-partial") {
    const { path, type = "SERVICE_UNAVAILABLE", message = "Something went wrong while executing your query." } = fault;
    const error = { type, path, locations: [{ line: 1, column: 1 }], message };
    return { ...body, data: replace(body["data"], path, () => null), errors: [error] };
  }
  return { ...body, data: replace(body["data"], fault.path, pretendMore) };
};
var replace = (value, path, change2) => {
  const [step, ...rest] = path;
  if (step === void 0) return change2(value);
  if (Array.isArray(value))
    return value.map((item, index) => index === step ? replace(item, rest, change2) : item);
  if (isObject2(value) && step in value) return { ...value, [step]: replace(value[step], rest, change2) };
  return value;
};
var pretendMore = (connection) => {
  if (!isObject2(connection)) return connection;
  const { pageInfo, totalCount } = connection;
  return {
    ...connection,
    ...isObject2(pageInfo) ? {
      pageInfo: { ...pageInfo, ..."hasNextPage" in pageInfo ? { hasNextPage: true } : { hasPreviousPage: true } }
    } : {},
    ...typeof totalCount === "number" ? { totalCount: totalCount + 1 } : {}
  };
};

// src/sandbox/web/new-app.ts
var NEW = /^(?:\/organizations\/([\w-]+))?\/settings\/apps\/new$/;
var CREATE = /^(?:\/organizations\/([\w-]+))?\/settings\/apps$/;
var isPage = ({ method, path }) => method === "POST" && (NEW.test(path) || CREATE.test(path));
var answerPage = (world, visit, as) => {
  try {
    const fields = new URLSearchParams(visit.text);
    const isNew = NEW.test(visit.path);
    const organization2 = (isNew ? NEW : CREATE).exec(visit.path)?.[1];
    const owner = ownerOf(world, organization2, as);
    const state = isNew ? visit.query.get("state") : fields.get("state");
    const text3 = fields.get("manifest") ?? "";
    return isNew ? askPage(visit.path.replace(/\/new$/, ""), text3, state) : create2(world, owner, fields, text3, state);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error.code === "not-found" ? 404 : 422;
    return { status, html: page3(`<h1>GitHub App was not created</h1><p>${escape2(error.message)}</p>`) };
  }
};
var ownerOf = (world, organization2, as) => {
  const owner = organization2 === void 0 ? as : findAccount(world, organization2);
  const may2 = owner !== void 0 && as !== void 0 && (owner === as || isOwner(world, owner, as));
  if (!may2) throw new Refusal("not-found", "Not Found");
  return owner;
};
var askPage = (action, text3, state) => {
  const { name } = readManifest(text3);
  const hidden = [
    ["manifest", text3],
    ["state", state ?? ""]
  ].map(([key2 = "", value = ""]) => `<input type="hidden" name="${key2}" value="${escape2(value)}">`);
  const form = `<form method="post" action="${escape2(action)}">${hidden.join("")}<input name="name" value="${escape2(name)}"><button>Create GitHub App</button></form>`;
  return { status: 200, html: page3(`<h1>Create GitHub App</h1>${form}`) };
};
var create2 = (world, owner, fields, text3, state) => {
  const manifest = readManifest(text3);
  if (manifest.redirectUrl === null) throw new Refusal("invalid", "Redirect url must be set");
  const code = createFromManifest(world, owner, { ...manifest, name: fields.get("name") ?? manifest.name });
  const back = new URL(manifest.redirectUrl);
  back.searchParams.set("code", code);
  if (state !== null && state !== "") back.searchParams.set("state", state);
  return { status: 302, html: page3("<p>Redirecting</p>"), location: back.href };
};
var page3 = (body) => `<!DOCTYPE html><html><head><title>GitHub</title></head><body>${body}</body></html>`;
var escape2 = (text3) => text3.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

// src/sandbox/server.ts
var largestBody = 26214400;
var createSandboxServer = (parts) => createServer((incoming, outgoing) => {
  serve(parts, incoming, outgoing).catch((error) => {
    const message = error instanceof Error ? error.stack ?? error.message : String(error);
    parts.violate(`${incoming.method ?? ""} ${incoming.url ?? ""}: the sandbox failed: ${message}`);
    if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "application/json" });
    outgoing.end(JSON.stringify({ message: "The sandbox failed; see its violations." }));
  });
});
var serve = async (parts, incoming, outgoing) => {
  const request = await readRequest(incoming);
  const latency = parts.latency();
  if (latency > 0) await sleep(latency);
  if (isPage(request)) return showPage(parts.page(request), outgoing);
  if (parts.enterprise !== null && !isEnterprise(incoming)) return nothingHere(parts, incoming, outgoing);
  if (request.method === "GET" && request.path === "/" && incoming.headers.accept?.includes("json") !== true) {
    outgoing.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(parts.welcome());
    return;
  }
  const operationName = isGraphql(request.path) ? operationOf(request.text) : null;
  const fault = parts.faults.take({ method: request.method, path: request.path, operationName });
  if (fault && fault.after !== true && !fault.kind.startsWith("graphql-")) {
    strike(fault, null, incoming, outgoing);
    logRequest(
      parts,
      request,
      incoming,
      { kind: "anonymous", actor: "" },
      operationName,
      fault.kind === "status" ? fault.status : 0,
      0
    );
    return;
  }
  const answer3 = await parts.handler(request);
  for (const sentence2 of answer3.violations) parts.violate(sentence2);
  if (answer3.violations.length === 0) parts.judge(request, answer3.reply);
  const who = { kind: answer3.actor.kind, actor: answer3.actor.kind === "anonymous" ? "" : answer3.actor.account.login };
  const sent = finish(parts, request, answer3, incoming, fault);
  logRequest(parts, request, incoming, who, operationName, sent.status, Buffer.byteLength(sent.text));
  if (fault && !fault.kind.startsWith("graphql-")) strike(fault, sent, incoming, outgoing);
  else outgoing.writeHead(sent.status, sent.headers).end(sent.text === "" ? void 0 : sent.text);
};
var showPage = ({ status, html, location }, outgoing) => {
  const headers = { "content-type": "text/html; charset=utf-8", ...location === void 0 ? {} : { location } };
  outgoing.writeHead(status, headers).end(html);
};
var isEnterprise = ({ url = "/", headers }) => {
  const { pathname } = new URL(url, "http://sandbox");
  if (pathname === "/") return headers.accept?.includes("json") !== true;
  return pathname === "/api/graphql" || /^\/api\/v3(\/|$)/.test(pathname) && pathname !== "/api/v3/graphql";
};
var nothingHere = (parts, { method, url }, outgoing) => {
  parts.violate(`${method ?? ""} ${url ?? ""}: an Enterprise Server has its API at /api/v3 and /api/graphql`);
  outgoing.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page4);
};
var readRequest = async (incoming) => {
  const url = new URL(incoming.url ?? "/", "http://sandbox");
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) throw new Error("request body is larger than 25 MiB");
    chunks.push(bytes);
  }
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, "") || "/";
  return {
    method: (incoming.method ?? "GET").toUpperCase(),
    path: path.length > 1 ? path.replace(/\/$/, "") : path,
    query: url.searchParams,
    authorization: incoming.headers.authorization,
    text: Buffer.concat(chunks).toString("utf8")
  };
};
var operationOf = (text3) => {
  try {
    const body = JSON.parse(text3);
    if (!isObject2(body)) return null;
    if (typeof body["operationName"] === "string") return body["operationName"];
    return /\b(?:query|mutation)\s+(\w+)/.exec(String(body["query"]))?.[1] ?? null;
  } catch {
    return null;
  }
};
var finish = (parts, request, { reply, actor }, incoming, fault) => {
  const spoilt = fault?.kind === "graphql-partial" || fault?.kind === "graphql-truncated-page" ? spoil(reply.body, fault) : reply.body;
  const text3 = reply.body === void 0 ? "" : JSON.stringify(spoilt);
  const etag = `W/"${createHash2("sha256").update(text3).digest("hex")}"`;
  const unchanged = request.method === "GET" && reply.status === 200 && incoming.headers["if-none-match"] === etag;
  const isPoints = isGraphql(request.path);
  if (!unchanged && !isPoints) parts.rate.count(actor);
  const rate = isPoints ? inSeconds(parts.points(actor)) : parts.rate.look(actor);
  const headers = {
    date: new Date(parts.now()).toUTCString(),
    "x-github-request-id": randomUUID().toUpperCase(),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": String(rate.limit),
    "x-ratelimit-remaining": String(Math.max(0, rate.limit - rate.used)),
    "x-ratelimit-used": String(rate.used),
    "x-ratelimit-reset": String(rate.reset),
    "x-ratelimit-resource": isPoints ? "graphql" : "core",
    ...parts.enterprise === null ? {} : { "x-github-enterprise-version": `enterprise-server@${parts.enterprise}` },
    ...request.method === "GET" ? { etag, "cache-control": "private, max-age=60, s-maxage=60", vary: "Accept, Authorization" } : {},
    ...reply.headers
  };
  if (unchanged) return { status: 304, headers, text: "" };
  const type = text3 === "" ? {} : { "content-type": "application/json; charset=utf-8", "content-length": String(Buffer.byteLength(text3)) };
  return { status: reply.status, headers: { ...headers, ...type }, text: text3 };
};
var inSeconds = ({ limit: limit2, used, resetAt }) => ({ limit: limit2, used, reset: Math.ceil(resetAt / 1e3) });
var page4 = "<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><p>We had issues producing the response to your request.</p></body></html>";
var strike = (fault, sent, incoming, outgoing) => {
  if (fault.kind === "timeout") return;
  if (fault.kind === "reset") {
    incoming.socket.destroy();
    return;
  }
  if (fault.kind === "html")
    outgoing.writeHead(fault.status ?? 502, { "content-type": "text/html; charset=utf-8" }).end(page4);
  if (fault.kind === "empty") outgoing.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end();
  if (fault.kind === "status") {
    const body = JSON.stringify(fault.body ?? { message: "Server Error" });
    outgoing.writeHead(fault.status, { "content-type": "application/json; charset=utf-8", ...fault.headers }).end(body);
  }
  if (fault.kind === "truncate") {
    const text3 = sent?.text ?? '{"id":1,"node_id":"';
    outgoing.writeHead(sent?.status ?? 200, { "content-type": "application/json; charset=utf-8" }).end(text3.slice(0, Math.ceil(text3.length / 2)));
  }
};
var logRequest = (parts, request, incoming, who, operationName, status, bytes) => {
  parts.log.push({
    method: request.method,
    path: request.path,
    query: request.query.toString(),
    status,
    operationName,
    tokenKind: who.kind,
    actor: who.actor,
    conditional: incoming.headers["if-none-match"] !== void 0,
    bytes,
    at: parts.now()
  });
};

// src/sandbox/webhooks/announce.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/sandbox/webhooks/run-payloads.ts
var runPayload = (urls, event) => {
  const { repository } = event;
  switch (event.name) {
    case "check_suite":
      return { action: event.action, check_suite: suiteShape(urls, event) };
    case "check_run":
      return { action: event.action, check_run: runShape(urls, repository, event.run), ...pressed(event) };
    case "workflow_run":
      return {
        action: event.action,
        workflow_run: workflowRunShape(urls, event.run),
        workflow: workflowShape(urls, event.run, event.run.workflow)
      };
    case "workflow_job":
      return { action: event.action, workflow_job: jobShape(urls, event.run, event.job) };
    case "deployment":
      return {
        action: event.action,
        deployment: deploymentShape(urls, repository, event.deployment),
        ...workflowPart(urls, event.run)
      };
    case "deployment_status":
      return statusPart(urls, event);
    case "deployment_review":
      return reviewPart(urls, event);
    case "deployment_protection_rule":
      break;
  }
  return gatePart(urls, event);
};
var suiteShape = (urls, event) => {
  const { repository: _repository, ...shape4 } = checkSuiteShape(urls, event.repository, event.suite);
  return shape4;
};
var runShape = (urls, repository, run3) => ({
  ...checkRunShape(urls, repository, run3),
  check_suite: simpleCheckSuite(urls, repository, run3.suite)
});
var pressed = (event) => event.action === "requested_action" ? { requested_action: { identifier: event.requestedAction.identifier } } : {};
var workflowPart = (urls, run3) => ({
  workflow: run3 ? workflowShape(urls, run3, run3.workflow) : null,
  // events about deployments leave these two of the run's fields out
  workflow_run: run3 ? { ...workflowRunShape(urls, run3), head_commit: null, previous_attempt_url: null } : null
});
var statusPart = (urls, event) => {
  const { repository, deployment: deployment2, status, run: run3 } = event;
  const job2 = run3?.jobs.find(({ deploymentId }) => deploymentId === deployment2.id);
  return {
    action: event.action,
    deployment: deploymentShape(urls, repository, deployment2),
    deployment_status: deploymentStatusShape(urls, repository, deployment2, status),
    check_run: job2 ? smallRun(urls, repository, job2.checkRun) : null,
    ...workflowPart(urls, run3)
  };
};
var smallRun = (urls, repository, run3) => {
  const shape4 = checkRunShape(urls, repository, run3);
  const keys = [
    "id",
    "name",
    "node_id",
    "head_sha",
    "external_id",
    "url",
    "html_url",
    "details_url",
    "status",
    "conclusion",
    "started_at",
    "completed_at"
  ];
  return Object.fromEntries(keys.map((key2) => [key2, shape4[key2]]));
};
var gatePart = (urls, event) => {
  const { repository, run: run3, gate } = event;
  return {
    action: event.action,
    environment: gate.environment,
    event: run3.event,
    deployment_callback_url: `${repoUrl(urls, repository)}/actions/runs/${run3.id}/deployment_protection_rule`,
    deployment: deploymentShape(urls, repository, event.deployment),
    pull_requests: gatedPullRequests(urls, repository, event.deployment)
  };
};
var reviewPart = (urls, event) => {
  const { run: run3, jobs: jobs2, environment: environment2, by } = event;
  const [job2] = jobs2;
  const reviewers2 = environment2.reviewers.map((reviewer) => asked2(urls, reviewer));
  const about = {
    action: event.action,
    since: time(job2.startedAt ?? job2.createdAt),
    workflow_run: { ...workflowRunShape(urls, run3), head_commit: null, previous_attempt_url: null }
  };
  if (event.action === "requested")
    return {
      ...about,
      environment: environment2.name,
      reviewers: reviewers2,
      requestor: userShape(urls, by),
      workflow_job_run: { ...waitingJob(urls, run3, job2), name: job2.name }
    };
  return {
    ...about,
    approver: userShape(urls, by),
    comment: event.comment,
    // as documented, people alone
    reviewers: reviewers2.filter(({ type }) => type === "User"),
    workflow_job_run: { ...waitingJob(urls, run3, job2), name: null },
    workflow_job_runs: jobs2.map((one3) => ({ ...waitingJob(urls, run3, one3), name: one3.name }))
  };
};
var asked2 = (urls, reviewer) => {
  if (reviewer.kind === "user") return reviewerShape(urls, reviewer);
  const { id, node_id, name, url, html_url } = teamShape(urls, reviewer.team);
  return { type: "Team", reviewer: { id, node_id, name, url, html_url } };
};
var waitingJob = (urls, run3, job2) => ({
  id: job2.id,
  status: "waiting",
  conclusion: null,
  html_url: `${repoHtml(urls, run3.repository)}/actions/runs/${run3.id}/job/${job2.id}`,
  created_at: time(job2.createdAt),
  updated_at: time(job2.startedAt ?? job2.createdAt),
  environment: job2.environment ?? ""
});
var gatedPullRequests = (urls, repository, { sha }) => pullRequestsAt(urls, repository, sha);

// src/sandbox/webhooks/push-payloads.ts
var listedCommits = 2048;
var pushPayload = (urls, event) => {
  const { repository, before, after } = event;
  const deleted = after === zeroSha;
  const commits = deleted ? [] : pushedCommits(repository, before, after);
  const head = deleted ? null : getCommit(repository.objects, after);
  return {
    ref: event.ref,
    before,
    after,
    created: before === zeroSha,
    deleted,
    forced: event.forced,
    base_ref: null,
    compare: `${repoHtml(urls, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => pushedCommit(urls, repository, commit)),
    head_commit: head ? pushedCommit(urls, repository, head) : null,
    pusher: pusherOf(event.sender)
  };
};
var pusherOf = (sender) => ({
  name: sender?.login ?? "ghost",
  email: sender ? sender.email ?? `${sender.id}+${sender.login}@users.noreply.github.com` : null
});
var pushedCommits = (repository, before, after) => {
  const { objects, refs, defaultBranch } = repository;
  const base = before === zeroSha ? refs.get(`refs/heads/${defaultBranch}`) : before;
  const commits = base === void 0 || base === after ? ancestry(objects, after).slice(0, 1) : commitsBetween(objects, base, after);
  return commits.slice(-listedCommits);
};
var pushedCommit = (urls, repository, commit) => {
  const [first2] = commit.parents;
  const changes = changedFiles(
    first2 === void 0 ? /* @__PURE__ */ new Map() : getCommit(repository.objects, first2).files,
    commit.files
  );
  const pathsOf = (...statuses2) => changes.filter(({ status }) => statuses2.includes(status)).map(({ path }) => path);
  const person2 = ({ name, email, user: user2, date }) => ({
    name,
    email,
    date: time(date),
    ...user2 ? { username: user2.login } : {}
  });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: time(commit.committer.date),
    url: `${repoHtml(urls, repository)}/commit/${commit.sha}`,
    author: person2(commit.author),
    committer: person2(commit.committer),
    added: pathsOf("added", "renamed"),
    removed: [...pathsOf("removed"), ...changes.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: pathsOf("modified", "changed")
  };
};
var statusPayload = (urls, event) => {
  const { repository, status } = event;
  const containing = [...repository.refs].filter(
    ([ref, tip]) => ref.startsWith("refs/heads/") && isAncestor(repository.objects, status.sha, tip)
  );
  return {
    id: status.id,
    sha: status.sha,
    name: `${repository.owner.login}/${repository.name}`,
    avatar_url: `${urls.html}/avatars/u/${status.creator.id}?v=4`,
    target_url: status.targetUrl,
    context: status.context,
    description: status.description,
    state: status.state,
    commit: commitShape(urls, repository, getCommit(repository.objects, status.sha)),
    branches: containing.slice(0, 10).map(([ref, sha]) => ({
      name: ref.slice("refs/heads/".length),
      commit: { sha, url: `${repoUrl(urls, repository)}/commits/${sha}` },
      protected: false
    })),
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt)
  };
};

// src/sandbox/webhooks/payloads.ts
var payloadOf = (world, urls, event, installation) => {
  const sender = userShape(urls, event.sender);
  const short = { id: installation.id, node_id: nodeId("I", installation.id) };
  if ("installation" in event) {
    return {
      action: event.action,
      installation: installationShape(urls, installation),
      ...event.name === "installation" ? installed(world, installation, event.action) : selected(installation, event),
      sender
    };
  }
  if ("organization" in event) {
    return {
      ...organizationPayload(urls, event),
      organization: organizationShape(urls, event.organization),
      installation: short,
      sender
    };
  }
  const { repository } = event;
  return {
    ...repositoryPayload(world, urls, event),
    repository: event.name === "push" ? pushedRepository(urls, repository) : repositoryShape(urls, repository),
    ...organizationOf(urls, repository.owner),
    installation: short,
    sender
  };
};
var pushedRepository = (urls, repository) => ({
  ...repositoryShape(urls, repository),
  created_at: Math.floor(repository.createdAt / 1e3),
  pushed_at: Math.floor(repository.pushedAt / 1e3),
  master_branch: repository.defaultBranch,
  stargazers: 0
});
var installed = (world, installation, action) => {
  const reached = [...world.repositories.values()].filter(
    ({ id, owner }) => owner === installation.account && (installation.repositories === "all" || installation.repositories.has(id))
  );
  return { repositories: reached.map(listed3), ...action === "created" ? { requester: null } : {} };
};
var listed3 = ({ id, owner, name, private: hidden }) => ({
  id,
  node_id: nodeId("R", id),
  name,
  full_name: `${owner.login}/${name}`,
  private: hidden
});
var selected = ({ repositories: chosen }, { action, repositories }) => ({
  repository_selection: chosen === "all" ? "all" : "selected",
  repositories_added: action === "added" ? repositories.map(listed3) : [],
  repositories_removed: action === "removed" ? repositories.map(listed3) : [],
  requester: null
});
var organizationPayload = (urls, event) => {
  const team2 = teamShape(urls, event.team);
  if (event.name === "team") return { action: event.action, team: team2 };
  return { action: event.action, scope: "team", member: userShape(urls, event.member), team: team2 };
};
var repositoryPayload = (world, urls, event) => {
  switch (event.name) {
    case "pull_request":
      return pullRequestPayload(world, urls, event);
    case "pull_request_review":
      return reviewPayload(world, urls, event);
    case "issues":
    case "issue_comment":
      return issuePayload(world, urls, event);
    case "push":
      return pushPayload(urls, event);
    case "status":
      return statusPayload(urls, event);
    case "create":
      return {
        ...refPayload(event),
        master_branch: event.repository.defaultBranch,
        description: event.repository.description
      };
    case "delete":
      return refPayload(event);
    case "repository":
      return {
        action: event.action,
        ...changesOf(urls, event)
      };
    case "merge_group":
      return mergeGroupPayload(event);
    case "check_suite":
    case "check_run":
    case "workflow_run":
    case "workflow_job":
    case "deployment":
    case "deployment_status":
    case "deployment_protection_rule":
    case "deployment_review":
      break;
  }
  return runPayload(urls, event);
};
var changesOf = (urls, event) => {
  if (event.action === "renamed") return { changes: { repository: { name: { from: event.from } } } };
  if (event.action === "edited") return { changes: { default_branch: { from: event.from } } };
  if (event.action !== "transferred") return {};
  const { formerOwner } = event;
  const isUser = formerOwner.type !== "Organization";
  const from = isUser ? { user: userShape(urls, formerOwner) } : { organization: organizationShape(urls, formerOwner) };
  return { changes: { owner: { from } } };
};
var refPayload = (event) => ({
  ref: event.ref,
  ref_type: event.refType,
  pusher_type: "user"
});
var changesShape = (changes) => ({
  ...changes.title === void 0 ? {} : { title: { from: changes.title } },
  ...changes.body === void 0 ? {} : { body: { from: changes.body } },
  ...changes.base === void 0 ? {} : { base: { ref: { from: changes.base.ref }, sha: { from: changes.base.sha } } }
});
var pullRequestPayload = (world, urls, event) => {
  const { pullRequest, reviewer, repository } = event;
  return {
    action: event.action,
    number: pullRequest.number,
    pull_request: fullPullRequest(world, urls, pullRequest),
    ...event.changes ? { changes: changesShape(event.changes) } : {},
    ...event.label ? { label: labelShape(urls, repository, event.label) } : {},
    ...event.assignee ? { assignee: userShape(urls, event.assignee) } : {},
    ...event.before === void 0 ? {} : { before: event.before, after: event.after },
    ...reviewer?.kind === "user" ? { requested_reviewer: userShape(urls, reviewer.user) } : {},
    ...reviewer?.kind === "team" ? { requested_team: teamShape(urls, reviewer.team) } : {}
  };
};
var reviewPayload = (world, urls, event) => {
  const { pullRequest, review: review3 } = event;
  const shape4 = reviewShape(world, urls, pullRequest, review3);
  return {
    action: event.action,
    review: {
      ...shape4,
      state: review3.state.toLowerCase(),
      body: review3.body === "" ? null : review3.body,
      updated_at: shape4["submitted_at"] ?? null
    },
    pull_request: simplePullRequest(world, urls, pullRequest),
    ...event.changes ? { changes: changesShape(event.changes) } : {}
  };
};
var issuePayload = (world, urls, event) => ({
  action: event.action,
  issue: issueShape(world, urls, event.issue),
  ...event.changes ? { changes: changesShape(event.changes) } : {},
  ...event.name === "issue_comment" ? { comment: commentShape(world, urls, event.repository, event.comment) } : {},
  ...event.name === "issues" && event.assignee ? { assignee: userShape(urls, event.assignee) } : {},
  ...event.name === "issues" && event.label ? { label: labelShape(urls, event.repository, event.label) } : {}
});
var mergeGroupPayload = (event) => ({
  action: event.action,
  ...event.reason === void 0 ? {} : { reason: event.reason },
  merge_group: {
    head_sha: event.headSha,
    head_ref: event.headRef,
    base_sha: event.baseSha,
    base_ref: event.baseRef,
    head_commit: simpleCommit(getCommit(event.repository.objects, event.headSha))
  }
});

// src/sandbox/webhooks/announce.ts
var announce4 = (world, urls, deliveries, check2, event) => {
  for (const installation of listeners(world, event)) {
    const payload = payloadOf(world, urls, event, installation);
    check2(event.name, payload);
    deliveries.post({
      guid: randomUUID2(),
      app: installation.app,
      event: event.name,
      action: "action" in event ? event.action : null,
      installationId: installation.id,
      repositoryId: "repository" in event ? event.repository.id : null,
      payload
    });
  }
};
var listeners = (world, event) => {
  if ("installation" in event) return [event.installation];
  const only = onlyApp(event);
  return [...world.installations.values()].filter(
    (installation) => installation.suspendedAt === null && (only === void 0 ? isSubscribed(installation, event.name) : installation.app === only) && concerns(installation, event)
  );
};
var onlyApp = (event) => "onlyTo" in event ? event.onlyTo : void 0;
var concerns = (installation, event) => {
  if ("repository" in event) return reaches(installation, event.repository);
  return "organization" in event && installation.account === event.organization;
};
var isSubscribed = (installation, name) => installation.events.includes(name);

// src/sandbox/webhooks/delivery.ts
var matches = (envelope, { event, action, appId }) => (event ?? envelope.event) === envelope.event && (action ?? envelope.action) === envelope.action && (appId ?? envelope.app.id) === envelope.app.id;

// src/sandbox/webhooks/send.ts
import { createHmac } from "node:crypto";
var answerWithinMs = 1e4;
var send = async (envelope, attempt) => {
  const { webhook, id: appId } = envelope.app;
  const body = JSON.stringify(envelope.payload);
  const url = webhook?.url ?? "";
  const requestHeaders = headersFor(envelope, appId, body, webhook?.secret ?? "");
  const started = performance.now();
  const common2 = { ...envelope, ...attempt, url, requestHeaders };
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: requestHeaders,
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(answerWithinMs)
    });
    const responseBody = await response.text();
    const durationMs = performance.now() - started;
    const status = response.ok ? "OK" : `Invalid HTTP Response: ${response.status}`;
    return {
      ...common2,
      durationMs,
      status,
      statusCode: response.status,
      responseHeaders: Object.fromEntries(response.headers),
      responseBody
    };
  } catch (error) {
    const status = error instanceof Error && error.name === "TimeoutError" ? "timed out" : "failed to connect to host";
    return {
      ...common2,
      durationMs: performance.now() - started,
      status,
      statusCode: 0,
      responseHeaders: null,
      responseBody: null
    };
  }
};
var headersFor = ({ guid, event }, appId, body, secret) => ({
  accept: "*/*",
  "content-type": "application/json",
  "user-agent": "GitHub-Hookshot/sandbox",
  "x-github-delivery": guid,
  "x-github-event": event,
  "x-github-hook-id": String(appId),
  "x-github-hook-installation-target-id": String(appId),
  "x-github-hook-installation-target-type": "integration",
  ...secret === "" ? {} : { "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` }
});

// src/sandbox/webhooks/deliveries.ts
var createDeliveries = (world) => {
  const log2 = [];
  const envelopes = [];
  const kept5 = [];
  const drops = [];
  const duplicates = [];
  const lanes = /* @__PURE__ */ new Map();
  let holding = false;
  const attempt = async (envelope, redelivery) => {
    log2.push(await send(envelope, { id: newId(world, "delivery"), deliveredAt: now(world), redelivery }));
  };
  const queue = (envelope, redelivery) => {
    if (!envelope.app.webhook) return;
    const lane = lanes.get(envelope.app.id) ?? Promise.resolve();
    lanes.set(
      envelope.app.id,
      lane.then(() => attempt(envelope, redelivery))
    );
  };
  const dispatch2 = (envelope) => {
    queue(envelope, false);
    if (turn(duplicates, envelope)) queue(envelope, false);
  };
  return {
    log: log2,
    envelopes,
    post: (envelope) => {
      envelopes.push(envelope);
      if (turn(drops, envelope)) return;
      if (holding) kept5.push(envelope);
      else dispatch2(envelope);
    },
    redeliver: (delivery) => queue(delivery, true),
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const envelope of kept5.splice(0)) dispatch2(envelope);
    },
    drop: (match = {}, count = 1) => drops.push({ match, left: count }),
    duplicate: (match = {}, count = 1) => duplicates.push({ match, left: count }),
    shuffle: (random = Math.random) => shuffleInPlace(kept5, random),
    idle: () => settle2(lanes)
  };
};
var turn = (knobs, envelope) => {
  const knob = knobs.find(({ match, left }) => left > 0 && matches(envelope, match));
  if (!knob) return false;
  knob.left -= 1;
  return true;
};
var shuffleInPlace = (items, random) => {
  const ranked = items.map((item) => ({ item, rank: random() })).sort((a, b) => a.rank - b.rank);
  items.splice(0, items.length, ...ranked.map(({ item }) => item));
};
var settle2 = async (lanes) => {
  for (let seen = /* @__PURE__ */ new Set(); ; ) {
    const open2 = [...lanes.values()];
    if (open2.every((lane) => seen.has(lane))) return;
    await Promise.all(open2);
    seen = new Set(open2);
  }
};

// src/sandbox/welcome.ts
var welcome = (url, world) => {
  const tokens = [...world.tokens.values()].flatMap(
    (token2) => token2.kind === "user" ? [`  ${token2.user.login.padEnd(20)} ${token2.value}`] : []
  );
  const repositories = [...world.repositories.values()].map((repository) => `  ${fullName(repository)}`);
  const [first2] = tokens;
  const token = first2?.trim().split(/\s+/)[1] ?? "TOKEN";
  return [
    "This is a local GitHub. It forgets everything when it stops.",
    "",
    `REST      ${url}  (also ${url}/api/v3)`,
    `GraphQL   ${url}/graphql`,
    "",
    "Repositories",
    ...repositories.length > 0 ? repositories : ["  none"],
    "",
    "Tokens",
    ...tokens.length > 0 ? tokens : ["  none"],
    "",
    "Try",
    `  curl -H 'Authorization: Bearer ${token}' ${url}/user`,
    `  GH_HOST and Octokit's baseUrl work as with any GitHub Enterprise server.`,
    ""
  ].join("\n");
};

// src/sandbox/world/create-world.ts
var createWorld = (clock = () => Date.now(), host = "github.com") => {
  const world = emptyWorld(clock, host);
  const github = addAccount(world, { login: "github", id: 9919, type: "Organization", name: "GitHub" });
  addAccount(world, { login: "web-flow", id: 19864447, email: `noreply@${host}`, name: "GitHub Web Flow" });
  addAccount(world, { login: "ghost", id: 10137, name: "Deleted user" });
  addApp(world, {
    id: actionsAppId,
    slug: "github-actions",
    name: "GitHub Actions",
    owner: github,
    privateKey: null,
    botId: 41898282,
    permissions: actionsPermissions
  });
  onEvent(world, (event) => leaveWhenClosed(world, event));
  return world;
};
var actionsPermissions = {
  actions: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  discussions: "write",
  issues: "write",
  metadata: "read",
  packages: "write",
  pages: "write",
  pull_requests: "write",
  security_events: "write",
  statuses: "write"
};

// src/sandbox/index.ts
var startSandbox = async (options = {}) => {
  const world = createWorld(options.clock, options.enterprise === void 0 ? "github.com" : "127.0.0.1");
  if (options.seed !== void 0) loadSeed(world, options.seed);
  if (options.rateLimit !== void 0) allowPoints(world, options.rateLimit);
  const violations = [];
  const requests = [];
  const violate = (sentences2) => void violations.push(...sentences2);
  const judging = options.contracts ?? true;
  const faults = createFaults();
  const deliveries = createDeliveries(world);
  const rate = createRateCounter(() => now(world), options.rateLimit);
  let urls = { api: "http://127.0.0.1", html: "http://127.0.0.1" };
  const server = createSandboxServer({
    handler: createHandler({ world, urls: () => urls, deliveries, rate, wallClock: () => Date.now() }),
    faults,
    rate,
    points: (actor) => budgetOf(world, actor),
    log: requests,
    now: () => now(world),
    judge: (request, reply) => void (judging && violate(judgeRest(request, reply))),
    violate: (sentence2) => violate([sentence2]),
    welcome: () => welcome(urls.html, world),
    page: (visit) => answerPage(world, visit, firstPerson(world)),
    enterprise: options.enterprise ?? null,
    latency: options.latency ?? (() => 0)
  });
  const url = await listen(server, options.port ?? 0);
  const api = options.enterprise === void 0 ? url : `${url}/api/v3`;
  urls = { api, html: url };
  onEvent(
    world,
    (event) => announce4(world, urls, deliveries, (name, payload) => void (judging && violate(checkWebhook(name, payload))), event)
  );
  const idle = () => deliveries.idle();
  return {
    url,
    api,
    world,
    requests,
    violations,
    faults,
    deliveries,
    idle,
    as: (who) => clientFor(world, api, who),
    close: () => close(server)
  };
};
var firstPerson = (world) => [...world.accounts.values()].find(({ type, login }) => type === "User" && login !== "ghost" && login !== "web-flow");
var judgeRest = ({ method, path, query, text: text3 }, { status, body }) => {
  if (isGraphql(path)) return [];
  return checkRest({
    method,
    path: documentedPath(path),
    query: Object.fromEntries(query),
    requestBody: text3 === "" ? void 0 : parse5(text3),
    status,
    responseBody: roundTrip(body)
  });
};
var documentedPath = (path) => path.replace(/\/contents$/, "/contents/.");
var parse5 = (text3) => {
  try {
    return JSON.parse(text3);
  } catch {
    return text3;
  }
};
var roundTrip = (body) => body === void 0 ? void 0 : parse5(JSON.stringify(body));
var listen = async (server, port) => {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${isBound(address) ? address.port : port}`;
};
var isBound = (address) => typeof address === "object" && address !== null;
var close = async (server) => {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
};
var clientFor = (world, url, who) => {
  if (who === "" || world.tokens.has(who)) return createClient(url, who);
  const account = findAccount(world, who);
  if (!account)
    throw new Error(
      `No account or token "${who}" in this sandbox. Accounts: ${[...world.accounts.values()].map(({ login }) => login).join(", ")}.`
    );
  for (const token of world.tokens.values())
    if (token.kind === "user" && token.user === account) return createClient(url, token.value);
  return createClient(url, issueUserToken(world, account));
};

export {
  findAccount,
  findInstallation,
  getApp,
  issueActionsToken,
  userActor,
  installationActor,
  findRepository,
  createCheckRun,
  startWorkflowRun,
  jobsOf,
  finishJob,
  rerun,
  startSandbox
};
