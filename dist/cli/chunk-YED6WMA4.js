import {
  assess,
  isWorse
} from "./chunk-OCKBYJ3P.js";
import {
  ownerAndName
} from "./chunk-S5KPNYGJ.js";
import {
  crowdedRoles
} from "./chunk-LOHRZJZN.js";
import {
  canBeMet
} from "./chunk-MR2BGIV6.js";
import {
  separationOf
} from "./chunk-OQEANZAU.js";
import {
  needKey
} from "./chunk-ZLPFJ6L3.js";
import {
  field,
  integer,
  list,
  optionalField,
  parseJson,
  text
} from "./chunk-G276BK7I.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/judge/rehearsal.ts
var byPeople = ["signoff", "tick", "review", "codeowners", "attestation"];
function rehearsedChange(change, {
  checklist,
  facts,
  rollCalls
}) {
  const findings = worstOf(rollCalls.flatMap((rollCall) => rollCall.findings.map(asIfItCounted)));
  const asked = findings.filter(({ outcome }) => outcome !== "not-applicable");
  return {
    number: change.number,
    url: change.url,
    mergedAt: change.merge.at,
    items: findings.map((finding) => ({ item: finding.item, result: resultOf(finding), code: finding.code })),
    signs: [...new Set(asked.flatMap(({ signers }) => signers))],
    unsignable: unsignable(asked, { checklist, facts, change })
  };
}
function unsignable(asked, place) {
  const { environments } = place.checklist;
  const crowds = environments.map((environment) => ({ environment, crowd: crowdIn(environment, asked, place) }));
  return asked.filter(({ outcome }) => outcome !== "met").flatMap(
    (finding) => finding.signers.flatMap((role) => {
      const alone = barred(finding, role, place);
      if (alone.length > 0) return alone;
      const { crowd = [] } = crowds.find(({ environment }) => environment.name === finding.environment) ?? {};
      return crowd.some(({ id }) => id === role) ? [{ item: finding.item, role, why: tooFew(crowd) }] : [];
    })
  );
}
function crowdIn(environment, asked, place) {
  if (environment.separationOfDuties === "off") return [];
  const { roles, items } = place.checklist;
  const open = asked.filter((finding) => finding.environment === environment.name);
  const here = items.filter(({ id }) => open.some(({ item }) => item === id));
  const needed = Object.values(roles).map(withDeputies).filter((role) => role.teams.length === 0 && here.some(({ evidence }) => !canBeMet(evidence, isWithout(role.id)))).map((role) => ({
    ...role,
    users: role.users.filter((login) => reasonAgainst(login, environment, place) === null)
  })).filter(({ users }) => users.length > 0);
  return crowdedRoles(needed) ?? [];
}
function isWithout(role) {
  return (proof) => !((proof.kind === "signoff" || proof.kind === "tick" || proof.kind === "attestation") && proof.spec.role === role);
}
function tooFew(crowd) {
  const people = [...new Map(crowd.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values()];
  return `One person fills one role, and nobody but ${people.join(", ")} was free to sign for the roles ${crowd.map(({ id }) => id).join(", ")}.`;
}
function asIfItCounted(finding) {
  const [part] = finding.code === "COUNTS_LATER" ? finding.parts ?? [] : [];
  return part === void 0 ? finding : { ...finding, outcome: part.outcome, code: part.code };
}
function worstOf(findings) {
  const worst = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = worst.get(finding.item);
    if (known === void 0 || isWorse(finding.outcome, known.outcome)) worst.set(finding.item, finding);
  }
  return [...worst.values()];
}
var results = {
  met: "proved",
  waived: "proved",
  later: "asked",
  unmet: "failed",
  unknown: "unlearnt",
  "not-applicable": "not-asked"
};
function resultOf({ outcome, kinds }) {
  if (outcome !== "pending") return results[outcome];
  return kinds.some((kind) => byPeople.includes(kind)) ? "asked" : "failed";
}
function barred({ item, environment: name }, id, place) {
  const { checklist } = place;
  const role = checklist.roles[id];
  const environment = checklist.environments.find((one) => one.name === name);
  if (role === void 0 || environment === void 0) return [];
  const { users, teams } = withDeputies(role);
  if (teams.length > 0) return [];
  const reasons = users.map((login) => reasonAgainst(login, environment, place));
  if (reasons.includes(null)) return [];
  return [{ item, role: id, why: reasons.length === 0 ? "Nobody fills the role." : [...new Set(reasons)].join(" ") }];
}
function withDeputies(role) {
  const { deputies } = role;
  if (deputies === void 0) return role;
  return { ...role, users: [...role.users, ...deputies.users], teams: [...role.teams, ...deputies.teams] };
}
function reasonAgainst(login, environment, { change, facts }) {
  const separation = separationOf({ change, actor: { id: null, login, type: "User" }, environment, facts });
  return separation.free ? null : separation.sentence;
}
var DAY = 864e5;
function loadOf(roles, changes) {
  const times = changes.map(({ mergedAt }) => milliseconds(mergedAt));
  const weeks = Math.max(DAY, Math.max(...times) - Math.min(...times)) / (7 * DAY);
  return Object.values(roles).map(({ id, users, teams }) => {
    const signs = changes.filter((change) => change.signs.includes(id)).length;
    const perWeek = signs === 0 ? 0 : Math.round(signs / weeks * 10) / 10;
    return { role: id, users: users.length, teams: teams.length, signs, perWeek };
  });
}

// src/gate/rehearse.ts
async function rehearse(ports, { repository, text: text2, numbers }) {
  const snapshots = withChecklist(ports.snapshots, text2);
  const proposed = { ...ports, snapshots, needs: eachAlone(ports.needs) };
  let checklist = null;
  const changes = [];
  const unjudged = [];
  for (const number of numbers) {
    const assessed = await assess(proposed, { repository, by: { number }, environment: null }, []);
    if (!assessed.ok) {
      unjudged.push({ number, why: assessed.fault.detail, fault: assessed.fault });
      continue;
    }
    const { config, facts, rollCalls } = assessed.value;
    if (config.state === "invalid") return { checklist, changes, unjudged, problems: config.problems };
    const [change] = facts.changes;
    if (config.state !== "valid") {
      const fault = { code: "NOT_READ", detail: "a policy that the checklist extends" };
      unjudged.push({ number, why: "A policy that the checklist extends could not be read.", fault });
    } else if (change === void 0 || change.merge === null || rollCalls.length === 0) {
      checklist = config.checklist;
      unjudged.push({ number, why: "No environment of the checklist takes what it was merged into.", fault: null });
    } else {
      checklist = config.checklist;
      changes.push(rehearsedChange({ ...change, merge: change.merge }, { checklist, facts, rollCalls }));
    }
  }
  return { checklist, changes, unjudged, problems: [] };
}
function eachAlone(needs) {
  return {
    read: async (facts, wanted) => {
      const others = wanted.filter(({ kind }) => kind !== "release");
      const alone = wanted.flatMap(
        (need) => need.kind === "release" ? [[needKey(need), nothingDeployed(need, facts)]] : []
      );
      const read = others.length === 0 ? {} : await needs.read(facts, others);
      return { ...read, ...Object.fromEntries(alone) };
    }
  };
}
function nothingDeployed({ environment, candidate }, { now }) {
  const value = { candidate, deployments: { environment, newest: [] }, history: { whole: true, commits: [] } };
  return { known: true, value, source: "rehearsal", observer: "none", at: now };
}
function withChecklist(snapshots, text2) {
  return {
    snapshot: async (address, files) => {
      const snapshot = await snapshots.snapshot(address, files);
      return snapshot.ok ? { ok: true, value: { ...snapshot.value, facts: proposedFacts(snapshot.value.facts, text2) } } : snapshot;
    }
  };
}
function proposedFacts(facts, text2) {
  const [change] = facts.changes;
  const config = facts.config.slice(0, 1).map((file) => ({ ...file, blob: { oid: "0".repeat(40), text: text2 } }));
  return { ...facts, config, reader: { ...facts.reader, app: null, alone: true }, now: change?.merge?.at ?? facts.now };
}

// src/github/merged.ts
var PER_PAGE = 100;
var MOST_PAGES = 5;
async function mergedPullRequests(api, repository, most) {
  const route = "GET /repos/{owner}/{repo}/pulls";
  const { owner, repo } = ownerAndName(repository);
  const found = [];
  for (let page = 1; page <= MOST_PAGES && found.length < most; page += 1) {
    const asked = { owner, repo, state: "closed", sort: "updated", direction: "desc", per_page: PER_PAGE, page };
    const answer = await api.rest(route, asked);
    if (!answer.ok) return answer;
    const pulls = parseJson(
      route,
      answer.value.data,
      (json) => list(json, (pull) => ({ number: integer(field(pull, "number")), at: optionalField(pull, "merged_at") }))
    );
    if (!pulls.ok) return pulls;
    for (const { number, at } of pulls.value) if (at !== null) found.push({ number, at: text(at) });
    if (pulls.value.length < PER_PAGE) break;
  }
  const newest = found.toSorted((a, b) => a.at < b.at ? 1 : -1).slice(0, most);
  return { ok: true, value: newest.map(({ number }) => number) };
}

export {
  loadOf,
  rehearse,
  mergedPullRequests
};
