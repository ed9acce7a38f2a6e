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
  wayBackInstead: () => wayBackInstead,
  wayBackItem: () => wayBackItem,
  withWayBack: () => withWayBack
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/checklist/rollback-rule.ts
var { rollbackRuleOf } = shared["src/checklist/rollback-rule.ts"];

// handed-over:src/checklist/scope/environments.ts
var { environmentNamed, isAskedIn } = shared["src/checklist/scope/environments.ts"];

// handed-over:src/checklist/scope/way-back.ts
var { isWayBackItem, WAY_BACK } = shared["src/checklist/scope/way-back.ts"];

// handed-over:src/evidence/short-commit.ts
var { shortCommit } = shared["src/evidence/short-commit.ts"];

// handed-over:src/evidence/time.ts
var { after, isBefore } = shared["src/evidence/time.ts"];

// src/evidence/calendar/tell.ts
function instantOf(at) {
  return at === null || !Number.isFinite(at) ? null : after("1970-01-01T00:00:00Z", at);
}

// handed-over:src/judge/blockers.ts
var { ledgerBlockers, strictBlockers } = shared["src/judge/blockers.ts"];

// handed-over:src/judge/closing-time.ts
var { withLook } = shared["src/judge/closing-time.ts"];

// handed-over:src/judge/enforcement.ts
var { enforcementOf } = shared["src/judge/enforcement.ts"];

// handed-over:src/judge/findings.ts
var { benchFor, findingOf, idleFinding, sessionFor } = shared["src/judge/findings.ts"];

// handed-over:src/judge/verdict.ts
var { conclusionOf } = shared["src/judge/verdict.ts"];

// src/judge/rollback/stops-way-back.ts
var naming = /(?<![\p{L}\p{N}_])roll(?:ing|ed|s)?[ -]?backs?(?![\p{L}\p{N}_])/iu;
function stopsWayBack({ certain, reason }) {
  return !certain || naming.test(reason);
}

// handed-over:src/checklist/wording.ts
var { wordingOf } = shared["src/checklist/wording.ts"];

// handed-over:src/judge/subject.ts
var { judgedChange } = shared["src/judge/subject.ts"];

// handed-over:src/judge/rollback/way-back.ts
var { wayBackOf } = shared["src/judge/rollback/way-back.ts"];

// src/judge/rollback/way-back-item.ts
function withWayBack(checklist, facts) {
  let [change] = facts.changes;
  if (change === void 0) return checklist;
  let back = checklist.environments.filter((environment) => {
    let judged = judgedChange(facts, { kind: "environment", name: environment.name });
    return !("code" in judged) && wayBackOf(environment, judged, facts).kind === "back";
  });
  return back.length === 0 ? checklist : {
    ...checklist,
    items: [...checklist.items, ...back.map((environment) => wayBackItem(environment, checklist))]
  };
}
function wayBackItem(environment, { roles }) {
  let { needs } = environment.rollback ?? rollbackRuleOf(), meaning = {
    id: WAY_BACK,
    title: "Going back to what was verified",
    section: null,
    why: null,
    phase: "pre-deployment",
    ask: "release",
    when: null,
    evidence: { kind: "all", of: [] }
  };
  return {
    ...meaning,
    environments: [environment.name],
    waivable: !1,
    evidence: needs.length === 0 ? signedBy(Object.keys(roles), "any") : signedBy(needs, "all"),
    wording: wordingOf(meaning),
    place: { line: 1, column: 1 }
  };
}
function signedBy(roles, kind) {
  let proofs = roles.map((role) => ({ kind: "signoff", spec: { role } })), [only, ...others] = proofs;
  return only !== void 0 && others.length === 0 ? only : { kind, of: proofs };
}

// handed-over:src/evidence/people/deployers.ts
var { deploys } = shared["src/evidence/people/deployers.ts"];

// handed-over:src/evidence/statements/standing.ts
var { refused } = shared["src/evidence/statements/standing.ts"];

// src/judge/rollback/way-back-words.ts
function forWayBack(one, { from, deployers }, { separationOfDuties }) {
  if (!one.standing.counts) return one;
  if (!isBefore(from.at, one.at)) {
    let sentence = `${one.by.login} signed before ${shortCommit(from.commit)} was deployed, which is left now. Sign again.`;
    return { ...one, standing: refused("SIGNOFF_STALE", sentence) };
  }
  if (separationOfDuties !== "off" && deploys(one.by, deployers)) {
    let sentence = `${one.by.login} starts the deployment, and so does not sign for it.`;
    return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
  }
  return one;
}
function withLines({ next, parts }, roles, line) {
  if (parts === void 0) return { next: next.map((step) => exact(step, roles[0], line)) };
  let told = parts.map((part, index) => ({
    ...part,
    next: part.next.map((step) => exact(step, roles[index], line))
  }));
  return {
    parts: told,
    next: next.length === 0 ? next : told.flatMap((part) => part.outcome === "met" ? [] : part.next)
  };
}
function exact(step, role, { commit, environment }) {
  return step.paste === void 0 || role === void 0 ? step : { ...step, paste: `/signoff ${role} @${commit} in ${environment}` };
}

// src/judge/rollback/instead.ts
function wayBackInstead(ordinary, place) {
  let { checklist, facts, gate, judged } = place, environment = gate.kind === "merge" ? void 0 : environmentNamed(checklist, gate.name);
  if (environment === void 0 || "code" in judged || ordinary.enforcing.enforcement === "off" || conclusionOf({ ...ordinary, enforcement: "block", change: judged.change }).verdict === "go") return ordinary;
  let state = wayBackOf(environment, judged, facts);
  return state.kind === "none" ? ordinary : state.kind === "untold" ? { ...ordinary, blockers: [...ordinary.blockers, untold(state.way, state.unlearnt)] } : state.kind === "too-old" ? { ...ordinary, blockers: afterTime(ordinary.blockers, state.way, environment) } : { ...ordinary, ...wayBack(state.way, environment, { ...place, judged }) };
}
function wayBack(way, environment, place) {
  let { checklist, facts, judged, interpretation } = place, bench = benchFor(sessionFor(checklist, facts, judged, interpretation), environment), signOffs = bench.signOffs.map(
    (one) => isWayBackItem({ id: one.item }) ? forWayBack(one, way, environment) : one
  ), asked = findingOf(wayBackItem(environment, checklist), { ...bench, signOffs }), sentence = `It was asked when ${shortCommit(way.to.commit)} was verified; a way back is not asked it again.`, { to, from, proof } = way;
  return {
    enforcing: withLook(enforcementOf(environment, facts.now), instantOf(way.until)),
    blockers: [...ledgerBlockers(facts), ...strictBlockers([environment], facts)],
    holds: interpretation.holds.filter((hold) => isOf(environment, hold) && stopsWayBack(hold)),
    findings: [
      { ...asked, ...withLines(asked, asked.signers, { commit: judged.candidate, environment: environment.name }) },
      ...checklist.items.filter((item) => isAskedIn(item, environment) && !isWayBackItem(item)).map((item) => idleFinding(item, environment, "VERIFIED_BEFORE", sentence))
    ],
    release: void 0,
    override: void 0,
    rollback: {
      to: to.commit,
      verifiedAt: to.at,
      by: proof,
      deployment: to.deployment,
      signedAt: lastOf(signOffs),
      from
    }
  };
}
function lastOf(signOffs) {
  return signOffs.filter(({ item, standing }) => isWayBackItem({ id: item }) && standing.counts).reduce((last, { at }) => last === null || isBefore(last, at) ? at : last, null);
}
function isOf({ name }, { environment }) {
  return environment === null || environment === name;
}
function untold({ to, from }, { code, detail }) {
  return {
    outcome: "unknown",
    code: "ROLLBACK_UNREAD",
    sentence: `Whether ${shortCommit(to.commit)}, which was verified here at ${to.at}, is part of ${shortCommit(from.commit)} could not be read (${code}: ${detail}).`,
    next: [
      {
        who: "somebody who keeps the job or runs the App",
        how: "sees to it that contents may be read, and runs this again"
      }
    ]
  };
}
function afterTime(blockers, { to, from }, { name, rollback }) {
  let others = blockers.filter(({ code }) => code !== "RELEASE_UNREAD" && code !== "DEPLOYED_UNTOLD");
  return [{
    outcome: others.length < blockers.length ? "unmet" : "pending",
    code: "ROLLBACK_TOO_OLD",
    sentence: `${shortCommit(to.commit)} was verified in ${name} at ${to.at}, longer ago than ${(rollback ?? rollbackRuleOf()).maxAge}: going back to it from ${shortCommit(from.commit)} is asked everything.`,
    next: [
      {
        who: "whoever deploys",
        how: "goes back to a commit that was verified later, or merges a change that takes the later ones back"
      }
    ]
  }, ...others];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  wayBackInstead,
  wayBackItem,
  withWayBack
});
return module.exports;
};
