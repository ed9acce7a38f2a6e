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
  lend: () => lend,
  policyQuery: () => policyQuery,
  readPolicy: () => readPolicy2
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/checklist/limits.ts
var { limits } = shared["src/checklist/limits.ts"];

// handed-over:src/checklist/problems/quote.ts
var { quote } = shared["src/checklist/problems/quote.ts"];

// handed-over:src/checklist/templates/names.ts
var { templateNamed } = shared["src/checklist/templates/names.ts"];

// handed-over:src/checklist/version.ts
var { newerVersion } = shared["src/checklist/version.ts"];

// handed-over:src/checklist/enforcement.ts
var { isAsFirm, readEnforcement } = shared["src/checklist/enforcement.ts"];

// handed-over:src/checklist/rollback-rule.ts
var { longestWayBack, rollbackRuleOf } = shared["src/checklist/rollback-rule.ts"];

// src/checklist/policy/environments.ts
function joinEnvironment(own, said) {
  let environment = { ...own }, lent = [], weaker = [];
  for (let [key, value] of Object.entries(said)) {
    let mine = Object.hasOwn(own, key) ? own[key] : void 0;
    key === "freeze" && Array.isArray(mine) && Array.isArray(value) ? (environment[key] = together(mine, value), lent.push(key)) : mine === void 0 ? (environment[key] = value, lent.push(key)) : !isSame(mine, value) && !isStricter(key, mine, value) && (environment[key] = value, lent.push(key), weaker.push(key));
  }
  return { environment, lent, weaker };
}
function loosening(own) {
  return Object.entries(own).flatMap(([key, value]) => key === "paths" || key === "direct-pushes" && value !== "deny" || key === "rollback" && !isHarder(value, {}) ? [key] : []);
}
function together(first, second) {
  return [...first, ...second.filter((entry3) => !first.some((one) => isSame(one, entry3)))];
}
function withZones(freezes, environment) {
  if (!Array.isArray(freezes)) return freezes;
  let [window] = [environment.window].flat(), zone = isNamed(window) ? window.zone ?? "UTC" : "UTC";
  return freezes.map((freeze) => isNamed(freeze) ? { zone, ...freeze } : freeze);
}
function isSame(a, b) {
  return ordered(a) === ordered(b);
}
function isNamed(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isStricter(key, own, said) {
  return key === "enforce" ? isFirmer(own, said) : key === "strict" ? own === !0 && said === !1 : key === "direct-pushes" ? isAfter(pushes, own, said) : key === "tags" || key === "workflows" ? isPartOf(own, said) : key === "paths" ? isPartOf(said, own) : key === "rollback" ? isHarder(own, said) : key === "separation-of-duties" && isAfter(separations, own, said);
}
function isAfter(order, own, said) {
  let [mine, theirs] = [order.indexOf(own), order.indexOf(said)];
  return theirs >= 0 && mine > theirs;
}
var separations = ["off", "change", "range"], pushes = ["allow", "merges", "deny"];
function isPartOf(one, other) {
  return !Array.isArray(one) || !Array.isArray(other) ? !1 : one.length > 0 && one.every((entry3) => other.some((known2) => isSame(entry3, known2)));
}
function isHarder(own, said) {
  if (!isNamed(own) || !isNamed(said)) return !1;
  let [mine, given] = [wayBack(own), wayBack(said)];
  return (given.needs.length === 0 || isPartOf(given.needs, mine.needs)) && longestWayBack(mine) <= longestWayBack(given);
}
function wayBack({ needs, "max-age": maxAge }) {
  return rollbackRuleOf({
    ...Array.isArray(needs) ? { needs: needs.map(String) } : {},
    ...typeof maxAge == "string" ? { "max-age": maxAge } : {}
  });
}
function isFirmer(own, said) {
  return isEnforcement(own) && isEnforcement(said) && isAsFirm(readEnforcement(own), readEnforcement(said));
}
function isEnforcement(value) {
  return typeof value == "string" && /^(?:off|block|advise(?: until \d{4}-\d\d-\d\d)?)$/.test(value);
}
function ordered(value) {
  return Array.isArray(value) ? `[${value.map(ordered).join()}]` : isNamed(value) ? `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry3]) => `${JSON.stringify(key)}:${ordered(entry3)}`).join()}}` : JSON.stringify(value ?? null);
}

// src/checklist/policy/part.ts
function emptyPart() {
  return { roles: /* @__PURE__ */ new Map(), environments: /* @__PURE__ */ new Map(), freeze: null, items: /* @__PURE__ */ new Map() };
}
function addPart(to, part) {
  return part.freeze !== null && (to.freeze = { ...part.freeze, ...to.freeze, said: together(to.freeze?.said ?? [], part.freeze.said) }), [
    ...addAll(to.roles, part.roles, "role"),
    ...addAll(to.items, part.items, "item"),
    ...[...part.environments].flatMap(([key, { name, said, source }]) => {
      let earlier = to.environments.get(key);
      if (earlier === void 0)
        return to.environments.set(key, { name, said, source }), [];
      let { environment, weaker } = joinEnvironment(said, earlier.said);
      return to.environments.set(key, { ...earlier, said: environment }), weaker.map((one) => between(`\`${one}\` of the environment ${name}`, source, earlier.source));
    })
  ];
}
function addAll(to, more, what) {
  return [...more].flatMap(([name, lent]) => {
    let earlier = to.get(name);
    return earlier === void 0 && to.set(name, lent), earlier === void 0 || isSame(earlier.value, lent.value) ? [] : [between(`the ${what} ${name}`, lent, earlier)];
  });
}
function between(what, later, earlier) {
  return {
    code: "POLICY_LOCKED",
    at: later.at,
    on: "value",
    message: `${later.from} says of ${what} something else than ${earlier.from}`,
    seen: later.from,
    allowed: "policies that do not contradict each other",
    next: "Extend one of the two, or have whoever keeps the policies mend one."
  };
}
function mix(own, part) {
  let drafts = [], roles = mixNamed(own.roles, part.roles, (name, source) => drafts.push(locked(["roles", name], source))), items = isNamed(own.items) ? { ...own.items } : own.items;
  if (isNamed(items))
    for (let [id, lent2] of part.items) drop(items, id) && drafts.push(locked(["items", id], lent2));
  let { environments, lent } = mixEnvironments(own.environments, part, drafts);
  return { data: { ...own, ...entry("roles", roles), ...entry("environments", environments), ...entry("items", items) }, drafts, sourceOf: ([section, name, key, index]) => {
    if (section === "items") return part.items.get(String(name)) ?? null;
    if (section === "roles") return part.roles.get(String(name)) ?? null;
    if (section !== "environments") return null;
    let found = lent.get(String(name));
    if (found === void 0) return null;
    let isOwn = typeof index == "number" && index < found.ownFreezes;
    return key === void 0 ? found.whole : isOwn && key === "freeze" ? null : found.keys.get(String(key)) ?? null;
  } };
}
function entry(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function drop(items, id) {
  let isThere = Object.hasOwn(items, id);
  return isThere && Reflect.deleteProperty(items, id), isThere;
}
function mixNamed(own, lent, refuse2) {
  if (lent.size === 0 || own !== void 0 && !isNamed(own)) return own;
  let mine = own ?? {};
  for (let [name, one] of lent) Object.hasOwn(mine, name) && !isSame(mine[name], one.value) && refuse2(name, one);
  return { ...mine, ...Object.fromEntries([...lent].map(([name, { value }]) => [name, value])) };
}
function mixEnvironments(own, part, drafts) {
  let lent = /* @__PURE__ */ new Map();
  if (own !== void 0 && !isNamed(own)) return { environments: own, lent };
  let mine = own ?? {}, result = { ...mine }, known2 = new Set(Object.keys(mine).map((name) => name.toLowerCase())), brought = [...part.environments].filter(([key, { said }]) => !known2.has(key) && Object.hasOwn(said, "enforce"));
  for (let name of [...Object.keys(mine), ...brought.map(([, one]) => one.name)]) {
    let isMine = Object.hasOwn(mine, name), before = isMine ? mine[name] : {}, lender = overrideLender(before, name, part);
    lender !== null && drafts.push(locked(["environments", name, "override"], lender));
    for (let one of loosened(before, name, part)) drafts.push(locked(["environments", name, one.key], one.source));
    let lending = lendingTo(name, part);
    if (lending === null || !isNamed(before)) continue;
    let { source, said } = lending, { environment, lent: keys, weaker } = joinEnvironment(before, said);
    result[name] = environment;
    for (let one of weaker) drafts.push(locked(["environments", name, one], source));
    lent.set(name, {
      whole: isMine ? null : source,
      keys: new Map(keys.map((one) => [one, source])),
      ownFreezes: Array.isArray(before.freeze) ? before.freeze.length : 0
    });
  }
  return { environments: own === void 0 && brought.length === 0 ? own : result, lent };
}
function overrideLender(own, name, { roles, environments, freeze, items }) {
  let said = environments.get(name.toLowerCase());
  if (!isNamed(own) || !Object.hasOwn(own, "override") || said !== void 0 && Object.hasOwn(said.said, "override")) return null;
  let others = [...[...environments.values()].map(({ source }) => source), ...items.values(), ...roles.values()];
  return said?.source ?? freeze?.source ?? others[0] ?? null;
}
function loosened(own, name, { environments }) {
  let found = environments.get(name.toLowerCase());
  return found === void 0 || !isNamed(own) || !Object.hasOwn(found.said, "enforce") ? [] : loosening(own).filter((key) => !Object.hasOwn(found.said, key)).map((key) => ({ key, source: found.source }));
}
function lendingTo(name, { environments, freeze }) {
  let found = environments.get(name.toLowerCase()), source = found?.source ?? freeze?.source;
  if (source === void 0) return null;
  let said = found?.said ?? {}, own = Object.hasOwn(said, "freeze") ? said.freeze : [];
  return {
    source,
    said: freeze === null || !Array.isArray(own) ? said : { ...said, freeze: together(own, freeze.said) }
  };
}
function locked(at, { from }) {
  let last = String(at.at(-1)), what = at.length === 2 ? `${at[0] === "roles" ? "the role" : "the item"} ${last}` : `\`${last}\` of ${String(at[1])}`;
  return {
    code: "POLICY_LOCKED",
    at,
    on: "key",
    message: `${what} is given by the policy ${from}`,
    seen: `${what} in this file too`,
    allowed: "what the policy does not say, and environments that are kept more strictly",
    next: "Remove it here, or have whoever keeps the policy change it there."
  };
}

// handed-over:src/checklist/policy/reference.ts
var { policyNamed } = shared["src/checklist/policy/reference.ts"];

// src/checklist/policy/lend.ts
function lend(data, policies, readData, ownItems) {
  let reader = { policies, readData, ownItems, wanted: /* @__PURE__ */ new Set(), seen: /* @__PURE__ */ new Set() }, part = emptyPart(), drafts = entriesOf(data.extends, []).flatMap((asked) => {
    let read = readPolicy(reader, asked);
    return [...read.drafts, ...addPart(part, read.part)];
  }), mixed = mix(data, part);
  return {
    data: mixed.data,
    items: askedHere(part, mixed.data.environments),
    drafts: [...drafts, ...mixed.drafts],
    wanted: [...reader.wanted],
    told: (draft) => {
      let source = draft.code === "POLICY_LOCKED" ? null : mixed.sourceOf(draft.at);
      return source === null ? draft : inPolicy(draft, source, null);
    }
  };
}
function entriesOf(value, trail) {
  return (Array.isArray(value) ? value.map((entry3, index) => ({ entry: entry3, at: ["extends", index] })) : [{ entry: value, at: ["extends"] }]).flatMap(({ entry: entry3, at }) => {
    let reference = policyNamed(entry3);
    return reference === null ? [] : [{ reference, at, trail }];
  });
}
function readPolicy(reader, asked) {
  let refused = refusal(reader, asked);
  if (refused !== null) return { part: emptyPart(), drafts: [refused] };
  let { text: text2 } = asked.reference, found = reader.policies.read(text2);
  return found === null ? (reader.wanted.add(text2), { part: emptyPart(), drafts: [notRead(asked)] }) : found.private && reader.policies.repository?.private === !1 ? { part: emptyPart(), drafts: [hidden(asked)] } : partOf(reader, asked, found);
}
function refusal({ policies, seen }, asked) {
  let { reference, trail } = asked;
  if (trail.includes(reference.text)) return chain(asked, "it extends itself", "policies that end somewhere");
  if (trail.length >= limits.policyDepth)
    return chain(asked, `${trail.length + 1} policies, each extending the next`, `at most ${limits.policyDepth}`);
  if (seen.add(reference.text), seen.size > limits.policies) return chain(asked, `${seen.size} policies`, `at most ${limits.policies}`);
  let [owner] = policies.repository?.name.split("/") ?? [];
  return owner === void 0 || owner.toLowerCase() === reference.owner.toLowerCase() ? null : foreign(asked, owner);
}
function partOf(reader, asked, { text: text2, version }) {
  let source = { from: `${asked.reference.text} (${version})`, at: asked.at }, { data, drafts: broken, lineOf } = reader.readData(text2), mistakes = (broken.length > 0 ? broken : shapeOf(data)).map((draft) => inPolicy(draft, source, lineOf(draft)));
  if (mistakes.length > 0 || !isNamed(data)) return { part: emptyPart(), drafts: mistakes };
  let part = emptyPart(), trail = [...asked.trail, asked.reference.text], nested = entriesOf(data.extends, trail).flatMap((one) => {
    let read = readPolicy(reader, { ...one, at: asked.at });
    return [...read.drafts, ...addPart(part, read.part)];
  }), own = ownPart(reader, data, source), said = own.drafts.map((draft) => inPolicy(draft, source, lineOf(draft)));
  return { part, drafts: [...nested, ...said, ...addPart(part, own.part)] };
}
function ownPart({ ownItems }, data, source) {
  let part = emptyPart(), { items, drafts } = ownItems(data);
  for (let [name, value] of namedIn(data, "roles")) part.roles.set(name, { ...source, value });
  for (let [name, said] of namedIn(data, "environments")) {
    let settings = isNamed(said) ? said : {}, freeze = Object.hasOwn(settings, "freeze") ? { freeze: withZones(settings.freeze, settings) } : {};
    part.environments.set(name.toLowerCase(), { name, said: { ...settings, ...freeze }, source });
  }
  let frozen = withZones(data.freeze, {});
  Array.isArray(frozen) && (part.freeze = { said: frozen, source });
  for (let [id, { value, from }] of items)
    part.items.set(id, {
      value: unwaivable(value),
      at: source.at,
      from: from === null ? source.from : `${source.from}, ${from}`
    });
  return { part, drafts };
}
function unwaivable(value) {
  return isNamed(value) && !Object.hasOwn(value, "waivable") ? { ...value, waivable: !1 } : value;
}
function namedIn(data, key) {
  let found = data[key];
  return isNamed(found) ? Object.entries(found) : [];
}
var sections = ["roles", "environments", "items"], known = ["version", "extends", ...sections, "freeze"];
function shapeOf(data) {
  if (!isNamed(data)) return [mistake("WRONG_TYPE", [], "the policy is no map", data, "a map of keys")];
  let newer = newerVersion(data);
  return newer !== null ? [newer] : [
    ...data.version === 1 ? [] : [mistake("NOT_ALLOWED", ["version"], "`version` is not 1", data.version, "1")],
    ...Object.keys(data).filter((key) => !known.includes(key)).map((key) => mistake("UNKNOWN_KEY", [key], `unknown key ${quote(key)} in a policy`, key, known.join(", "))),
    ...sections.flatMap((key) => {
      if (!Object.hasOwn(data, key)) return [];
      let found = data[key], each = key === "items" || !isNamed(found) ? [] : Object.entries(found).filter(([, one]) => !isNamed(one));
      return isNamed(found) ? each.map(([name, one]) => mistake("WRONG_TYPE", [key, name], `${quote(name)} is no map`, one, "a map")) : [mistake("WRONG_TYPE", [key], `\`${key}\` is no map`, found, "a map")];
    }),
    ...Object.hasOwn(data, "freeze") && !Array.isArray(data.freeze) ? [mistake("WRONG_TYPE", ["freeze"], "`freeze` is no list", data.freeze, "a list of freezes")] : [],
    ...badExtends(data.extends),
    ...Object.keys(data).some((key) => key !== "version") ? [] : [mistake("MISSING_KEY", [], "the policy says nothing", null, [...sections, "freeze", "extends"].join(", "))]
  ];
}
function badExtends(value) {
  return (value === void 0 ? [] : [value].flat()).filter((entry3) => policyNamed(entry3) === null && templateNamed(entry3) === null).map((entry3) => mistake("NOT_ALLOWED", ["extends"], "this cannot be extended", entry3, "a template, or a policy"));
}
function mistake(code, at, message, seen, allowed) {
  return { code, at, on: "value", message, seen: quote(seen), allowed, next: "Mend the policy." };
}
function inPolicy(draft, { from, at }, line) {
  let { offset: _, ...rest } = draft, where = line === null ? from : `line ${line} of ${from}`;
  return { ...rest, at, on: "value", message: `${where}: ${draft.message}` };
}
function notRead(asked) {
  return about(asked, "POLICY_NOT_READ", "was not read", "nothing of it", "a policy that can be read", {
    next: "Give it with `--policy FILE` where a file on a disk is checked; see the reason where GitHub was asked."
  });
}
function chain(asked, seen, allowed) {
  return about(asked, "POLICY_CHAIN", "leads no further", seen, allowed, {
    next: "Let the checklist extend the policies that are meant, each by its own name."
  });
}
function foreign(asked, owner) {
  let allowed = `a policy of ${owner}, in ${owner}/.github or ${owner}/.github-private`;
  return about(
    asked,
    "POLICY_FOREIGN",
    "is of another organisation than the repository",
    asked.reference.owner,
    allowed,
    {
      next: "Name a policy of the own organisation; who keeps another one could change what is asked here."
    }
  );
}
function hidden(asked) {
  return about(
    asked,
    "POLICY_PRIVATE",
    "is private, and this repository is public",
    "a private policy",
    "a public one",
    {
      next: "Put the policy into a public repository: what it asks is shown on every pull request here."
    }
  );
}
function about({ reference, at }, code, what, seen, allowed, { next }) {
  return { code, at, on: "value", message: `the policy ${reference.text} ${what}`, seen, allowed, next };
}
function askedHere(part, environments) {
  let names = new Map(
    isNamed(environments) ? Object.keys(environments).map((name) => [name.toLowerCase(), name]) : []
  ), kept = [...part.items].flatMap(([id, lent]) => {
    let { value } = lent, wanted = isNamed(value) && Object.hasOwn(value, "environments") ? value.environments : null;
    if (!isNamed(value) || !Array.isArray(wanted) || wanted.length === 0) return [[id, lent]];
    let here = wanted.flatMap((name) => {
      let own = names.get(String(name).toLowerCase());
      return own === void 0 && part.environments.has(String(name).toLowerCase()) ? [] : [own ?? name];
    });
    return here.length === 0 ? [] : [[id, { ...lent, value: { ...value, environments: here } }]];
  });
  return new Map(kept);
}

// handed-over:src/github/snapshot/config.ts
var { fileAt, mergedInto } = shared["src/github/snapshot/config.ts"];

// handed-over:src/github/snapshot/selections.ts
var { entry: entry2 } = shared["src/github/snapshot/selections.ts"];

// handed-over:src/github/json.ts
var { field, fieldOrNull, flag, instant, integer, list, objectId, oneOf, orNull, parseJson, refuse, text } = shared["src/github/json.ts"];

// handed-over:src/evidence/time.ts
var { milliseconds } = shared["src/evidence/time.ts"];

// src/github/needs/policy.ts
var account = "owner { __typename login ... on User { databaseId } ... on Organization { databaseId } } databaseId nameWithOwner", commit = `__typename ... on Commit { oid file(path: $path) { ${entry2} }
    history(first: 1, path: $path) { nodes { oid associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } }`, places = {
  default: { variables: "", selection: `defaultBranchRef { name target { ${commit} } }` },
  commit: {
    variables: ", $commit: GitObjectID!",
    selection: `defaultBranchRef { name } object(oid: $commit) { ${commit} }`
  },
  name: {
    variables: ", $branch: String!, $tag: String!",
    selection: `branch: ref(qualifiedName: $branch) { name target { ${commit} } }
    tag: ref(qualifiedName: $tag) { name target { ${commit} ... on Tag { target { ${commit} } } } }`
  }
};
function policyQuery(kind) {
  let { variables, selection } = places[kind];
  return `query Policy($owner: String!, $name: String!, $policy: String!, $path: String!${variables}) {
  home: repository(owner: $owner, name: $name) { ${account} }
  policy: repository(owner: $owner, name: $policy, followRenames: false) { ${account} isPrivate visibility pushedAt
    ${selection} } }`;
}
async function readPolicy2(api, home, reference) {
  let named = policyNamed(reference);
  if (named === null || named.owner.toLowerCase() !== home.owner.toLowerCase())
    return unreadable(`${reference} is no policy of ${home.owner}`);
  let answer = await api.graphql("Policy", policyQuery(named.ref.kind), variablesFor(named, home));
  if (!answer.ok) return { ok: !1, fault: refusal2(answer.fault) };
  let read = parseJson("Policy", answer.value, (json) => parsePolicy(json, named));
  if (!read.ok) return read;
  if ("absent" in read.value) return unreadable(read.value.absent);
  let { blob, branch } = read.value;
  return named.ref.kind === "commit" ? onBranch(api, named, blob, branch) : { ok: !0, value: blob };
}
function variablesFor({ repository, path, ref }, { owner, name }) {
  return {
    owner,
    name,
    policy: repository,
    path,
    ...ref.kind === "commit" ? { commit: ref.oid } : {},
    ...ref.kind === "name" ? { branch: `refs/heads/${ref.name}`, tag: `refs/tags/${ref.name}` } : {}
  };
}
function parsePolicy(json, named) {
  let policy = field(json, "policy"), name = text(field(policy, "nameWithOwner"));
  if (ownerOf(field(json, "home")) !== ownerOf(policy) || name.toLowerCase() !== fullName(named).toLowerCase())
    return { absent: `${fullName(named)} is ${name} now, or belongs to somebody else than the repository` };
  let place = placeOf(policy, named);
  if ("absent" in place) return place;
  let { target, ref, branch } = place, file = fileAt(target);
  if (file.blob === null) return { absent: `${fullName(named)} has no file ${named.path} at ${file.commit}` };
  let [change] = list(field(field(target, "history"), "nodes"), (one) => one), isPrivate = flag(field(policy, "isPrivate")), visibility = oneOf(field(policy, "visibility"), ["PUBLIC", "INTERNAL", "PRIVATE"]), source = {
    reference: named.text,
    repository: { id: integer(field(policy, "databaseId")), name, private: isPrivate || visibility !== "PUBLIC" },
    changedBy: change === void 0 ? file.commit : objectId(field(change, "oid"))
  }, changedAt = named.ref.kind === "commit" ? longAgo : tookEffect(policy, change ?? null, place);
  return { blob: { ref, path: named.path, ...file, changedAt, policy: source }, branch };
}
var longAgo = "1970-01-01T00:00:00Z";
function tookEffect(policy, change, { ref, branch }) {
  let pushed = orNull(field(policy, "pushedAt"), instant);
  if (change === null || !ref.startsWith("refs/heads/")) return pushed;
  let pulls = field(field(change, "associatedPullRequests"), "nodes");
  return list(pulls, (pull) => mergedInto(pull, branch)).filter((at) => at !== null).toSorted((a, b) => milliseconds(b) - milliseconds(a)).at(0) ?? pushed;
}
function placeOf(policy, named) {
  let { ref } = named;
  if (ref.kind === "name") return placeNamed(policy, named, ref.name);
  let branch = fieldOrNull(policy, "defaultBranchRef");
  if (branch === null) return { absent: `${fullName(named)} has no commit` };
  let name = text(field(branch, "name")), target = ref.kind === "default" ? field(branch, "target") : fieldOrNull(policy, "object");
  return target === null || !isCommit(target) ? { absent: `${fullName(named)} has no such commit` } : { target, ref: ref.kind === "default" ? `refs/heads/${name}` : ref.oid, branch: name };
}
function placeNamed(policy, named, name) {
  let [branch, tag] = [fieldOrNull(policy, "branch"), fieldOrNull(policy, "tag")];
  if (branch !== null && tag !== null) return { absent: `${name} is a branch and a tag of ${fullName(named)}` };
  let found = branch ?? tag;
  if (found === null) return { absent: `${fullName(named)} has no branch and no tag ${name}` };
  let target = field(found, "target"), inner = text(field(target, "__typename")) === "Tag" ? field(target, "target") : target;
  return isCommit(inner) ? { target: inner, ref: `refs/${branch === null ? "tags" : "heads"}/${name}`, branch: name } : refuse(inner, "a commit");
}
function isCommit(object) {
  return text(field(object, "__typename")) === "Commit";
}
function ownerOf(repository) {
  return integer(field(field(repository, "owner"), "databaseId"));
}
async function onBranch(api, named, blob, branch) {
  let answer = await api.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner: named.owner,
    repo: named.repository,
    basehead: `${blob.commit}...${branch}`,
    per_page: 1
  });
  if (!answer.ok) return { ok: !1, fault: refusal2(answer.fault) };
  let status = parseJson(
    "compare",
    answer.value.data,
    (json) => oneOf(field(json, "status"), ["ahead", "identical", "behind", "diverged"])
  );
  return status.ok ? status.value === "ahead" || status.value === "identical" ? { ok: !0, value: blob } : unreadable(`${blob.commit} is not on the branch ${branch} of ${fullName(named)}; it may be a fork's`) : status;
}
function fullName({ owner, repository }) {
  return `${owner}/${repository}`;
}
function refusal2({ code, detail }) {
  return { code: code === "API_FORBIDDEN" || /Could not resolve to a Repository/.test(detail) ? "POLICY_UNREADABLE" : code, detail };
}
function unreadable(detail) {
  return { ok: !1, fault: { code: "POLICY_UNREADABLE", detail: `Policy: ${detail}` } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lend,
  policyQuery,
  readPolicy
});
return module.exports;
};
