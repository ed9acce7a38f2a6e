import {
  factsFromFiles,
  gateSteps,
  keptNames,
  valueOf,
  wantedPolicies
} from "./chunk-UORNTMBG.js";
import {
  CHECKLIST
} from "./chunk-PIMCRZS6.js";
import {
  entry,
  parseFile,
  readPolicy
} from "./chunk-QGKO2A6X.js";
import {
  readChecks,
  readTeamMembers
} from "./chunk-CAHJNMV3.js";
import {
  ownerAndName,
  readCounted,
  readPages
} from "./chunk-S5KPNYGJ.js";
import {
  limits
} from "./chunk-ZJKZ2U2B.js";
import "./chunk-5TSP37YC.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-OQEANZAU.js";
import {
  CODEOWNERS_PLACES
} from "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import {
  createApi,
  field,
  fieldOrNull,
  flag,
  integer,
  list,
  oneOf,
  optionalField,
  orNull,
  parseJson,
  refuse,
  text
} from "./chunk-G276BK7I.js";
import {
  faultText
} from "./chunk-AA5VAHVX.js";
import "./chunk-WE2AM2TA.js";

// src/github/doctor/app.ts
var ACTIONS = { slug: "github-actions", id: 15368 };
function findApp({ given, workflows, seen }) {
  if (given !== null) return { id: given, from: "--app-id" };
  const apps = (valueOf(seen)?.runs ?? []).flatMap(({ name, app }) => app === null ? [] : [{ ...app, name }]);
  const actions = [ACTIONS.id, ...apps.filter(isActions).map(({ id }) => id)];
  const only = (ids, from) => {
    const [id, ...more] = new Set(ids.filter((one) => Number.isSafeInteger(one) && one > 0 && !actions.includes(one)));
    return id === void 0 || more.length > 0 ? null : { id, from };
  };
  const checks = apps.filter(({ name }) => name.startsWith("holdpoint/")).map(({ id }) => id);
  const named = workflows.flatMap(gateSteps).map(({ step }) => Number(step.with.get("app-id") ?? Number.NaN));
  return only(checks, "its check runs") ?? only(named, "the workflows");
}
function isActions({ slug }) {
  return slug === ACTIONS.slug;
}
function wasSeen(id, { seen, environments }) {
  const reported = (valueOf(seen)?.runs ?? []).some(({ app }) => app?.id === id);
  const rules = (valueOf(environments) ?? []).flatMap((one) => valueOf(one.rules) ?? []);
  return reported || rules.some((one) => one === id);
}

// src/github/doctor/environments.ts
var ENVIRONMENTS = "GET /repos/{owner}/{repo}/environments";
var RULES = "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules";
var POLICIES = "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
async function readGitHubEnvironments(api, notes, home, kept) {
  const { owner, repo } = home;
  const answer = await readCounted(api, ENVIRONMENTS, { owner, repo, per_page: 100 }, "environments", (json) => {
    const name = text(field(json, "name"));
    return [name, { name, ...settingsIn(json) }];
  });
  const found = notes.take({ what: "which environments there are", right: "Actions: read" }, answer);
  if (!found.known) return found;
  const all = [];
  for (const one of found.value) {
    const isKept = kept.some((name) => sameName(name, one.name));
    all.push(isKept ? await closely(api, notes, home, one) : { ...one, ...NOT_ASKED });
  }
  return { known: true, value: all };
}
var why = "nothing asks for it";
var NOT_ASKED = {
  policies: { known: false, why },
  rules: { known: false, why }
};
function settingsIn(json) {
  const rules = list(field(json, "protection_rules"), (rule) => ({ type: text(field(rule, "type")), rule }));
  const timer = rules.find(({ type }) => type === "wait_timer")?.rule;
  const policy = fieldOrNull(json, "deployment_branch_policy");
  const bypass = optionalField(json, "can_admins_bypass");
  return {
    adminsBypass: bypass === null ? null : flag(bypass),
    waitTimer: timer === void 0 ? 0 : integer(field(timer, "wait_timer")),
    reviewers: rules.some(({ type }) => type === "required_reviewers"),
    refs: policy === null ? "all" : flag(field(policy, "protected_branches")) ? "protected" : "named"
  };
}
async function closely(api, notes, { owner, repo }, one) {
  const { name } = one;
  const place = { owner, repo, environment_name: name };
  if (one.adminsBypass === null)
    notes.miss(
      {
        environment: name,
        what: `whether administrators may bypass the rules of ${name}`,
        right: "Administration: read"
      },
      "GitHub did not say"
    );
  const rules = await readRules(api, place);
  return {
    ...one,
    policies: one.refs === "named" ? await readPolicies(api, notes, place) : { known: true, value: [] },
    rules: notes.take({ environment: name, what: `which protection rules ${name} has`, right: "Actions: read" }, rules)
  };
}
async function readRules(api, place) {
  const answer = await api.rest(RULES, { ...place });
  if (!answer.ok) return answer;
  return parseJson(
    RULES,
    answer.value.data,
    (json) => list(field(json, "custom_deployment_protection_rules"), (rule) => ({
      enabled: flag(field(rule, "enabled")),
      app: integer(field(field(rule, "app"), "id"))
    })).flatMap(({ enabled, app }) => enabled ? [app] : [])
  );
}
async function readPolicies(api, notes, place) {
  const answer = await readCounted(api, POLICIES, { ...place, per_page: 100 }, "branch_policies", (json) => {
    const name2 = text(field(json, "name"));
    const kind = optionalField(json, "type");
    const type = kind === null ? "branch" : oneOf(kind, ["branch", "tag"]);
    return [`${type} ${name2}`, { name: name2, type }];
  });
  const { environment_name: name } = place;
  return notes.take(
    { environment: name, what: `which branches may deploy to ${name}`, right: "Actions: read" },
    answer
  );
}

// src/github/doctor/files.ts
var WORKFLOWS = ".github/workflows";
var owners = CODEOWNERS_PLACES.map((path, index) => `owners${index}: file(path: "${path}") { ${entry} }`).join(" ");
var DOCTOR_FILES = `query DoctorFiles($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) { defaultBranchRef { target { __typename ... on Commit {
    checklist: file(path: "${CHECKLIST}") { ${entry} } ${owners}
    workflows: file(path: "${WORKFLOWS}") { type object { __typename ... on Tree { entries { name ${entry} } } } }
  } } } } }`;
async function readDoctorFiles(api, { owner, repo }) {
  const answer = await api.graphql("DoctorFiles", DOCTOR_FILES, { owner, name: repo });
  if (!answer.ok) return answer;
  return parseJson("DoctorFiles", answer.value, (json) => {
    const branch = fieldOrNull(field(json, "repository"), "defaultBranchRef");
    const commit = branch === null ? null : fieldOrNull(branch, "target");
    if (commit === null) return { checklist: null, workflows: [], codeowners: null };
    return {
      checklist: textAt(field(commit, "checklist")),
      workflows: workflowsIn(field(commit, "workflows")),
      codeowners: ownersIn(commit)
    };
  });
}
function textAt(json) {
  const { kind, text: seen } = parseFile(json);
  if (kind === "missing") return null;
  return kind === "file" ? seen : `${seen}\0`;
}
function ownersIn(commit) {
  for (const [index, path] of CODEOWNERS_PLACES.entries()) {
    const seen = textAt(field(commit, `owners${index}`));
    if (seen !== null) return { path, text: seen };
  }
  return null;
}
function workflowsIn(json) {
  const folder = orNull(json, (one) => text(field(one, "type")) === "tree" ? field(one, "object") : null);
  if (folder === null) return [];
  return list(field(folder, "entries"), (one) => ({
    path: `${WORKFLOWS}/${text(field(one, "name"))}`,
    text: textAt(one) ?? ""
  })).filter(({ path }) => /\.ya?ml$/.test(path));
}

// src/github/doctor/installation.ts
var INSTALLATIONS = "GET /orgs/{org}/installations";
async function readAppInstallation(api, notes, home, { id: app, seen }) {
  if (app === null) return { known: false, why: "no App is known" };
  const asked = {
    what: `what the App ${app} may do here`,
    right: "the organisation's administration (Organisation administration: read, or an owner's token)"
  };
  if (!home.ofOrganization)
    return notes.miss(asked, `${home.owner} is no organisation, and only the App itself is told`);
  const all = await readCounted(
    api,
    INSTALLATIONS,
    { org: home.owner, per_page: 100 },
    "installations",
    (json) => [integer(field(json, "id")), parseInstallation(json)]
  );
  const found = notes.take(asked, all);
  if (!found.known) return found;
  const own = found.value.find((one) => one.app === app) ?? null;
  if (own?.selected === true && !seen)
    notes.miss(
      { ...asked, what: `whether this repository is among those of the App ${app}` },
      "it is installed on selected ones"
    );
  return { known: true, value: own };
}
function parseInstallation(json) {
  return {
    selected: oneOf(field(json, "repository_selection"), ["all", "selected"]) === "selected",
    app: integer(field(json, "app_id")),
    permissions: permissionsIn(field(json, "permissions")),
    events: list(field(json, "events"), text),
    suspended: orNull(field(json, "suspended_at"), text) !== null
  };
}
function permissionsIn(json) {
  if (typeof json.value !== "object" || json.value === null) return refuse(json, "an object");
  return Object.fromEntries(Object.keys(json.value).map((key) => [key, text(field(json, key))]));
}

// src/github/doctor/merging.ts
var RULES2 = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
var RULESET = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
var BRANCH = "GET /repos/{owner}/{repo}/branches/{branch}";
var MOST_RULESETS = 20;
async function readMergeRules(api, notes, home) {
  const { owner, repo, branch } = home;
  const rules = notes.take(
    { what: "what a merge into the default branch needs", right: "Metadata: read" },
    await readPages(api, RULES2, { owner, repo, branch }, parseRule)
  );
  if (!rules.known) return rules;
  const classic = notes.take(
    { what: "how the default branch is protected", right: "Contents: read" },
    await readBranch(api, home)
  );
  const bypass = await readBypass(api, notes, home, [...new Set(rules.value.map(({ ruleset }) => ruleset))]);
  const reviewed = rules.value.some(({ codeOwners }) => codeOwners);
  const classicReviews = reviewed ? false : classicOwners(notes, classic);
  return {
    known: true,
    value: {
      checks: [...rules.value.flatMap(({ checks }) => checks), ...classic.known ? classic.value.checks : []],
      codeOwners: reviewed ? true : classicReviews,
      mergeQueue: rules.value.some(({ type }) => type === "merge_queue"),
      bypass,
      anyProtected: classic.known ? { known: true, value: classic.value.isProtected } : classic
    }
  };
}
function classicOwners(notes, classic) {
  if (classic.known && !classic.value.enabled) return false;
  if (classic.known)
    notes.miss(
      { what: "whether branch protection requires owners of code", right: "Administration: read" },
      "the default branch has branch protection, which is not read"
    );
  return null;
}
function parseRule(json) {
  const type = text(field(json, "type"));
  const parameters = optionalField(json, "parameters");
  const ruleset = integer(field(json, "ruleset_id"));
  const checks = type !== "required_status_checks" || parameters === null ? [] : list(field(parameters, "required_status_checks"), (check) => checkOf(check, "integration_id"));
  const codeOwners = type === "pull_request" && parameters !== null && flag(field(parameters, "require_code_owner_review"));
  return { type, ruleset, checks, codeOwners };
}
function checkOf(check, key) {
  const app = optionalField(check, key);
  const id = app === null ? null : integer(app);
  return { name: text(field(check, "context")), app: id === -1 ? null : id };
}
async function readBranch(api, { owner, repo, branch }) {
  const answer = await api.rest(BRANCH, { owner, repo, branch });
  if (!answer.ok) return answer;
  return parseJson(BRANCH, answer.value.data, (json) => {
    const protection = field(json, "protection");
    const required = optionalField(protection, "required_status_checks");
    const checks = required === null ? null : optionalField(required, "checks");
    return {
      isProtected: flag(field(json, "protected")),
      enabled: flag(field(protection, "enabled")),
      checks: checks === null ? [] : list(checks, (check) => checkOf(check, "app_id"))
    };
  });
}
async function readBypass(api, notes, { owner, repo }, rulesets) {
  const all = [];
  for (const ruleset_id of rulesets.slice(0, MOST_RULESETS)) {
    const what = `who may bypass the ruleset with the number ${ruleset_id}`;
    const right = "Administration: read and write (GitHub tells it to whoever may change the ruleset)";
    const answer = await api.rest(RULESET, { owner, repo, ruleset_id });
    const read = answer.ok ? parseJson(RULESET, answer.value.data, parseRuleset) : answer;
    const found = notes.take({ what, right }, read);
    if (!found.known) continue;
    const { name, who } = found.value;
    all.push({
      ruleset: name,
      who: who === null ? notes.miss({ what: `who may bypass the ruleset ${name}`, right }, "GitHub did not say") : { known: true, value: who }
    });
  }
  return all;
}
function parseRuleset(json) {
  const actors = optionalField(json, "bypass_actors");
  return { name: text(field(json, "name")), who: actors === null ? null : list(actors, actorWords) };
}
var ACTORS = {
  OrganizationAdmin: "owners of the organisation",
  RepositoryRole: "everybody with the role",
  Team: "the team",
  Integration: "the app",
  DeployKey: "deploy keys",
  User: "the user"
};
function actorWords(json) {
  const type = text(field(json, "actor_type"));
  const id = optionalField(json, "actor_id");
  const words = ACTORS[type] ?? type;
  return id === null || type === "OrganizationAdmin" ? words : `${words} ${integer(id)}`;
}

// src/github/doctor/notes.ts
function takeNotes() {
  const all = [];
  const miss = ({ environment = null, what, right }, why2) => {
    all.push({ environment, what, why: why2, next: `Give a token with ${right}, or look for yourself.` });
    return { known: false, why: why2 };
  };
  return {
    all,
    miss,
    take: (asked, answer) => {
      if (answer.ok) return { known: true, value: answer.value };
      const { code, seen } = faultText(answer.fault);
      return miss(asked, `${code}: ${seen}`);
    }
  };
}

// src/github/doctor/repository.ts
var REPOSITORY = "GET /repos/{owner}/{repo}";
var ORGANISATION = "GET /orgs/{org}";
async function readHome(api, place) {
  const answer = await api.rest(REPOSITORY, place);
  if (!answer.ok) return answer;
  return parseJson(REPOSITORY, answer.value.data, (json) => {
    const owner = field(json, "owner");
    return {
      owner: text(field(owner, "login")),
      repo: text(field(json, "name")),
      branch: text(field(json, "default_branch")),
      isPrivate: flag(field(json, "private")),
      ofOrganization: oneOf(field(owner, "type"), ["User", "Organization"]) === "Organization"
    };
  });
}
async function readCustomRules(api, notes, home, environments) {
  const some = (valueOf(environments) ?? []).some(({ rules }) => (valueOf(rules) ?? []).length > 0);
  if (!home.isPrivate || some) return { known: true, value: true };
  if (!home.ofOrganization) return { known: true, value: false };
  const asked = {
    what: "whether custom protection rules exist for this repository",
    right: "the organisation's plan (Organisation plan: read, or an owner's token)"
  };
  const answer = await api.rest(ORGANISATION, { org: home.owner });
  if (!answer.ok) return notes.take(asked, answer);
  const plan = parseJson(ORGANISATION, answer.value.data, (json) => {
    const found = optionalField(json, "plan");
    return found === null ? null : text(field(found, "name"));
  });
  if (!plan.ok) return notes.take(asked, plan);
  if (plan.value === null) return notes.miss(asked, `GitHub does not tell the plan of ${home.owner}`);
  return { known: true, value: /enterprise/i.test(plan.value) };
}

// src/github/doctor/secrets.ts
var OWN = "GET /repos/{owner}/{repo}/actions/secrets";
var SHARED = "GET /repos/{owner}/{repo}/actions/organization-secrets";
var DEPLOYMENTS = "GET /repos/{owner}/{repo}/deployments";
async function readSecretNames(api, notes, home) {
  const right = "Secrets: read";
  return {
    repository: notes.take({ what: "which secrets the repository has", right }, await names(api, OWN, home)),
    organization: home.ofOrganization ? notes.take(
      { what: "which secrets of the organisation reach the repository", right },
      await names(api, SHARED, home)
    ) : { known: true, value: [] }
  };
}
function names(api, route, { owner, repo }) {
  return readCounted(api, route, { owner, repo, per_page: 100 }, "secrets", (json) => {
    const name = text(field(json, "name"));
    return [name, name];
  });
}
async function readDeployed(api, notes, { owner, repo }) {
  const asked = { what: "what was deployed lately", right: "Deployments: read" };
  const answer = await api.rest(DEPLOYMENTS, { owner, repo, per_page: 100 });
  if (!answer.ok) return notes.take(asked, answer);
  const read = parseJson(
    DEPLOYMENTS,
    answer.value.data,
    (json) => list(json, (one) => text(field(one, "environment")))
  );
  const found = notes.take(asked, read);
  return found.known ? { known: true, value: [...new Set(found.value)] } : found;
}

// src/github/doctor/read-doctor.ts
var MOST_TEAMS = 50;
async function readForDoctor(request, examination) {
  const api = createApi({ request });
  const home = await readHome(api, ownerAndName(examination.repository));
  if (!home.ok) return home;
  const files = await readDoctorFiles(api, home.value);
  if (!files.ok) return files;
  const notes = takeNotes();
  const { unread, ...said } = factsFromFiles(files.value, await policiesFor(api, home.value, files.value));
  const github = await readGitHub(api, notes, home.value, said, examination);
  const { owner, repo, branch } = home.value;
  const defaultBranch = { known: true, value: branch };
  const facts = { repository: `${owner}/${repo}`, now: examination.now, defaultBranch, ...said, github };
  return { ok: true, value: { facts, unread: [...unread, ...notes.all] } };
}
async function readGitHub(api, notes, home, said, { app: given, rights }) {
  const environments = await readGitHubEnvironments(api, notes, home, keptNames(said));
  const seenChecks = notes.take(
    { what: "which checks are reported", right: "Checks: read" },
    await readChecks(api, home)
  );
  const app = findApp({ given, workflows: said.workflows, seen: seenChecks });
  return {
    app,
    rights,
    environments,
    seenChecks,
    customRules: await readCustomRules(api, notes, home, environments),
    isPublic: { known: true, value: !home.isPrivate },
    deployed: await readDeployed(api, notes, home),
    secrets: await readSecretNames(api, notes, home),
    merging: await readMergeRules(api, notes, home),
    installation: await readAppInstallation(api, notes, home, {
      id: app?.id ?? null,
      seen: wasSeen(app?.id ?? null, { seen: seenChecks, environments })
    }),
    teams: await readTeams(api, notes, said)
  };
}
async function readTeams(api, notes, { checklist }) {
  const roles = checklist.state === "valid" ? Object.values(checklist.checklist.roles) : [];
  const names2 = new Set(roles.flatMap(({ teams, deputies }) => [...teams, ...deputies?.teams ?? []]));
  const found = /* @__PURE__ */ new Map();
  for (const team of [...names2].slice(0, MOST_TEAMS)) {
    const members = await readTeamMembers(api, team);
    found.set(
      team.toLowerCase(),
      notes.take({ what: `who belongs to the team ${team}`, right: "Members: read (organisation)" }, members)
    );
  }
  return found;
}
async function policiesFor(api, home, { checklist }) {
  const read = /* @__PURE__ */ new Map();
  const policies = {
    repository: { name: `${home.owner}/${home.repo}`, private: home.isPrivate },
    read: (reference) => read.get(reference) ?? null
  };
  for (let level = 0; level < limits.policyDepth; level += 1) {
    const wanted = wantedPolicies(checklist, policies).filter((reference) => !read.has(reference));
    if (wanted.length === 0) break;
    for (const reference of wanted) {
      const answer = await readPolicy(api, { owner: home.owner, name: home.repo }, reference);
      read.set(reference, answer.ok ? policyText(answer.value) : null);
    }
  }
  return policies;
}
function policyText({
  policy,
  blob
}) {
  if (policy === void 0 || blob === null) return null;
  return { text: blob.text, version: `commit ${policy.changedBy}`, private: policy.repository.private };
}
export {
  readForDoctor
};
