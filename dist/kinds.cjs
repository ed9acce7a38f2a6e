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
  attestation: () => attestation,
  codeowners: () => codeowners,
  deployment: () => deployment,
  linkedIssue: () => linkedIssue,
  variables: () => variables,
  workflow: () => workflow
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/answers.ts
var { answer, seenInChange, unlearnt } = shared["src/evidence/answers.ts"];

// handed-over:src/evidence/freshness.ts
var { fresh, newestBut, oldest } = shared["src/evidence/freshness.ts"];

// handed-over:src/evidence/statements/judge-sign-offs.ts
var { judgeSignOffs } = shared["src/evidence/statements/judge-sign-offs.ts"];

// handed-over:src/evidence/statements/nobody-can-sign.ts
var { nobodyCanSign } = shared["src/evidence/statements/nobody-can-sign.ts"];

// handed-over:src/evidence/people/role-key.ts
var { roleSpecOf, unknownRole } = shared["src/evidence/people/role-key.ts"];

// handed-over:src/evidence/statements/sign-off-step.ts
var { signOffStep } = shared["src/evidence/statements/sign-off-step.ts"];

// handed-over:src/evidence/statements/word-needs.ts
var { wordNeeds } = shared["src/evidence/statements/word-needs.ts"];

// src/evidence/kinds/attestation.ts
var attestation = {
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw == "string" || !("max-age" in raw) ? {} : { maxAge: raw["max-age"] }
  }),
  mistakes: unknownRole,
  needs: (spec, question) => wordNeeds({ role: spec.role }, question, "attest"),
  judge,
  signers: (spec) => [spec.role]
};
function judge({ role, maxAge }, question) {
  let spec = { role, ...maxAge === void 0 ? {} : { expires: maxAge } }, settled = judgeSignOffs(spec, question, "attest") ?? nobodyCanSign(role, question);
  if (settled !== null) return settled;
  let { item, environment } = question, sentence = `Nobody who holds the role ${role} has given a link for "${item.title}" in ${environment.name}.`;
  return answer("pending", "ATTESTATION_MISSING", sentence, { next: [signOffStep(role, question, null, "attest")] });
}

// handed-over:src/evidence/wildcard-scan.ts
var { scan } = shared["src/evidence/wildcard-scan.ts"];

// src/evidence/codeowners/owner-rule.ts
function ruleFor(rules, path) {
  let segments = path.split("/");
  return rules.findLast(({ pattern }) => patternMatches(pattern, segments));
}
function patternMatches(pattern, path) {
  let inner = pattern.replace(/\/$/, ""), wanted2 = [...inner.includes("/") ? [] : ["**"], ...inner.replace(/^\//, "").split("/")], below = [...wanted2, "**", "*"];
  return inner !== pattern || wanted2.at(-1) === "**" ? segmentsMatch(below, path) : segmentsMatch(wanted2, path) || wanted2.at(-1) !== "*" && segmentsMatch(below, path);
}
function segmentsMatch(pattern, path) {
  return scan(
    pattern,
    path,
    "**",
    (wanted2, seen) => scan(Array.from(wanted2), Array.from(seen), "*", (one, other) => one === "?" || one === other)
  );
}

// src/evidence/codeowners/owned-parts.ts
function changedPaths({ files }) {
  return [
    ...new Set(
      files.flatMap(({ path, previousPath }) => [path, ...previousPath === void 0 ? [] : [previousPath]])
    )
  ];
}
function ownedParts(rules, change) {
  let parts = /* @__PURE__ */ new Map(), unowned = [];
  for (let path of changedPaths(change)) {
    let rule = ruleFor(rules, path);
    rule === void 0 || isNobody(rule.owners) ? unowned.push(path) : parts.set(rule.line, { ...rule, paths: [...parts.get(rule.line)?.paths ?? [], path] });
  }
  return { owned: [...parts.values()], unowned };
}
function isNobody({ users, teams, emails }) {
  return users.length + teams.length + emails.length === 0;
}

// handed-over:src/evidence/need.ts
var { readingOf } = shared["src/evidence/need.ts"];

// handed-over:src/evidence/reading.ts
var { isKnown } = shared["src/evidence/reading.ts"];

// handed-over:src/evidence/people/person.ts
var { isPerson, samePerson } = shared["src/evidence/people/person.ts"];

// handed-over:src/evidence/same-name.ts
var { sameName } = shared["src/evidence/same-name.ts"];

// src/evidence/codeowners/is-owner.ts
function isOwner({ users, teams }, { author }, { change, facts }) {
  if (!isPerson(author) || samePerson(author, change.author)) return !1;
  if (users.some((login) => sameName(login, author.login))) return !0;
  let open = null;
  for (let team of teams) {
    let membership = readingOf(facts, { kind: "team", team, login: author.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === "active") return !0;
  }
  return open ?? !1;
}
function ownerNeeds({ users, teams }, { author }, { change }) {
  return !isPerson(author) || samePerson(author, change.author) ? [] : users.some((login) => sameName(login, author.login)) ? [] : teams.map((team) => ({ kind: "team", team, login: author.login }));
}

// handed-over:src/evidence/people/approvals.ts
var { barredWords, freedomNeeds, standsFree } = shared["src/evidence/people/approvals.ts"];

// handed-over:src/evidence/short-commit.ts
var { shortCommit } = shared["src/evidence/short-commit.ts"];

// handed-over:src/evidence/time.ts
var { isBefore, after, isAtOrAfter } = shared["src/evidence/time.ts"];

// handed-over:src/evidence/touches.ts
var { touches } = shared["src/evidence/touches.ts"];

// src/evidence/checks/workflow-source.ts
function sourceNeeds(spec, question) {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}
function sourceObjection(spec, startedAt, question) {
  if (!isAsked(spec, question)) return null;
  let { change } = question;
  if (change.timeline.flatMap((event) => event.kind === "base-changed" ? [event.at] : []).some((at) => startedAt === void 0 || !isBefore(at, startedAt))) {
    let what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, "pushes, so that it runs anew");
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}
function ofMergedChange({ workflow: workflow2 }, question) {
  return touches(question.change, workflow2) ? objection(`the change itself altered ${workflow2}.`, question, "takes the workflow's edit out of the change") : null;
}
function ofOpenChange(spec, question) {
  let states = bothStates(spec, question).map((need5) => readingOf(question.facts, need5)), dark = states.find((state) => !isKnown(state));
  if (dark !== void 0 && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  let [judged, trusted] = states.map((state) => isKnown(state) && state.value.kind === "file" ? state.value : null);
  if (judged?.oid !== void 0 && judged.oid === trusted?.oid) return null;
  let { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`
  );
}
function objection(what, { change }, how) {
  let next = [{ who: "the author of the change", how }], sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? "pending" : "unmet", "CHECK_WORKFLOW_CHANGED", sentence, { next });
}
function isAsked(spec, { environment, change, commit }) {
  let isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}
function bothStates({ workflow: path }, question) {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: "file", commit, path }));
}
function trustedCommit({
  change: { base },
  facts: { config, subject }
}) {
  return (base.ref === subject.repository.defaultBranch ? config[0]?.commit : void 0) ?? base.commit;
}

// src/evidence/codeowners/parse.ts
var USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99})$/, TEAM = /^@([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})$/, EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
function parseCodeowners(text) {
  let rules = [];
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    let [pattern, ...names] = wordsOf(line);
    if (pattern === void 0) continue;
    let owners = isPattern(pattern) ? ownersOf(names) : null;
    if (owners === null) return { badLine: index + 1, seen: line.trim() };
    rules.push({ line: index + 1, pattern: pattern.replaceAll("\\ ", " "), owners });
  }
  return rules;
}
function wordsOf(line) {
  let words = line.match(/(?:\\ |[^\s])+/g) ?? [], comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}
function isPattern(pattern) {
  return !/^!|[[\]]|\\(?! )|^\/*$/.test(pattern);
}
function ownersOf(names) {
  let [users, teams] = [USER, TEAM].map((form) => names.flatMap((name) => form.exec(name)?.[1] ?? [])), emails = names.filter((name) => EMAIL.test(name));
  return users === void 0 || teams === void 0 || users.length + teams.length + emails.length < names.length ? null : { users, teams, emails };
}

// src/evidence/codeowners/owners-file.ts
var CODEOWNERS_PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersFileNeeds(question) {
  let commit = stateBefore(question);
  return CODEOWNERS_PLACES.map((path) => ({ kind: "file", commit, path }));
}
function readOwnersFile(question) {
  let next = [{ who: "somebody who can change CODEOWNERS", how: "mends it on the branch that the change goes into" }];
  for (let need5 of ownersFileNeeds(question)) {
    let reading = readingOf(question.facts, need5);
    if (!isKnown(reading)) return unlearnt(reading, need5.path);
    let { kind, text } = reading.value;
    if (kind === "missing") continue;
    if (kind !== "file")
      return answer("unmet", "CODEOWNERS_INVALID", `${need5.path} is no readable text file (${kind}).`, { next });
    let rules = parseCodeowners(text);
    if (!("badLine" in rules)) return { path: need5.path, rules };
    let sentence2 = `Line ${rules.badLine} of ${need5.path} cannot be read: "${rules.seen}".`;
    return answer("unmet", "CODEOWNERS_INVALID", sentence2, { next });
  }
  let sentence = `${question.change.base.ref} has no CODEOWNERS file.`, add = [
    { who: "somebody who can change the checklist", how: `adds ${CODEOWNERS_PLACES[0]}, or takes the item out` }
  ];
  return answer("unmet", "CODEOWNERS_MISSING", sentence, { next: add });
}
function stateBefore(question) {
  let { change } = question;
  return change.merge === null ? trustedCommit(question) : CODEOWNERS_PLACES.some((path) => touches(change, path)) ? change.base.commit : change.merge.commit;
}

// src/evidence/kinds/codeowners.ts
var codeowners = {
  ask: "change",
  normalise: ({ unowned = "allowed", "max-age": maxAge }) => ({ unowned, ...maxAge === void 0 ? {} : { maxAge } }),
  mistakes: () => [],
  needs,
  judge: judge2,
  signers: () => []
};
function opinions({ change }, state) {
  return change.reviews.filter(
    (one) => one.state === state && one.canPush && (state !== "APPROVED" || one.commit === change.head.commit)
  );
}
function needs(_spec, question) {
  let file = readOwnersFile(question);
  if (!("rules" in file)) return ownersFileNeeds(question);
  let approvals = opinions(question, "APPROVED"), reviews = [...approvals, ...opinions(question, "CHANGES_REQUESTED")], isApproved = approvals.some(({ author }) => !samePerson(author, question.change.author)), { owned } = ownedParts(file.rules, question.change);
  return [
    ...ownersFileNeeds(question),
    ...owned.flatMap((part) => reviews.flatMap((one) => ownerNeeds(part.owners, one, question))),
    ...isApproved ? freedomNeeds(question) : []
  ];
}
function judge2(spec, question) {
  let file = readOwnersFile(question);
  if (!("rules" in file)) return file;
  let paths = changedPaths(question.change);
  if (paths.length === 0)
    return answer("unmet", "CODEOWNERS_UNOWNED", "The change has no files, so nobody owns any of it.");
  let { owned, unowned } = ownedParts(file.rules, question.change), objection2 = judgeObjections(owned, question);
  if (objection2 !== null) return objection2;
  if (unowned.length > 0 && spec.unowned === "refused") return ownerless(unowned, file.path);
  let open = owned.map((part) => judgePart(part, question)).filter((one) => one !== null), worst = open.find(({ outcome }) => outcome === "unknown") ?? open[0];
  if (worst !== void 0) return worst;
  let rest = unowned.length === 0 ? "" : ` ${unowned.length} of ${paths.length} paths have no owner in ${file.path}, which is allowed.`, facts = opinions(question, "APPROVED").map(
    ({ author, url }) => seenInChange(question, `approved by ${author?.login ?? "nobody"}`, url)
  ), sentence = `Every changed file that has an owner in ${file.path} is approved by one.${rest}`, age = { ...ageOf(owned, question), most: spec.maxAge };
  return fresh(answer("met", "MET", sentence, { facts }), age, question.facts.now);
}
function ageOf(owned, question) {
  let approvals = opinions(question, "APPROVED"), moments = owned.map(
    ({ owners }) => newestBut(
      1,
      approvals.flatMap((one) => isAgreed(owners, one, question) === !0 ? [one.submittedAt] : [])
    )
  );
  return { at: oldest(moments), what: "the oldest of the owners' approvals was given", renew: owned.map(approveStep) };
}
function isAgreed(owners, one, question) {
  let owning = isOwner(owners, one, question);
  return owning === !0 && one.author !== null ? standsFree(one.author, question) : owning;
}
function judgePart(part, question) {
  let approvals = opinions(question, "APPROVED"), weights = approvals.map((one) => isAgreed(part.owners, one, question));
  if (weights.includes(!0)) return null;
  let what = `Whether an owner of ${listed(part.paths)} approved`;
  for (let weight of weights)
    if (typeof weight != "boolean")
      return unlearnt(weight, what, "next" in weight ? weight.next : [approveStep(part)]);
  let { users, teams, emails } = part.owners;
  if (emails.length > 0 && (approvals.length > 0 || users.length + teams.length === 0)) {
    let next = [{ who: "somebody who can change CODEOWNERS", how: "names the owner by login or team" }];
    return answer(
      "unknown",
      "CODEOWNERS_BY_EMAIL",
      `${what} cannot be told: line ${part.line} of CODEOWNERS names an e-mail address.`,
      { next }
    );
  }
  let owning = approvals.filter((one) => isOwner(part.owners, one, question) === !0), barred = barredWords(owning, question), why = barred === "" ? "" : `; an approval by whoever had a hand in it does not count (${barred})`, sentence = `No owner of ${listed(part.paths)} other than the author has approved the present head (line ${part.line} of CODEOWNERS)${why}.`;
  return answer("pending", "CODEOWNERS_OPEN", sentence, { next: [approveStep(part)] });
}
function judgeObjections(owned, question) {
  let open = null;
  for (let one of opinions(question, "CHANGES_REQUESTED")) {
    let who = one.author?.login ?? "Somebody whose account is gone";
    for (let { owners } of owned) {
      let weight = one.author === null || isOwner(owners, one, question);
      if (weight === !0) {
        let next = [{ who, how: "approves, or somebody entitled dismisses the review" }], facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
        return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
      }
      weight !== !1 && (open ??= unlearnt(weight, `Whether ${who}, who asks for changes, owns a changed file`));
    }
  }
  return open;
}
function ownerless(unowned, path) {
  let next = [{ who: "somebody who can change CODEOWNERS", how: "gives them an owner and merges" }];
  return answer("unmet", "CODEOWNERS_UNOWNED", `${path} gives no owner to ${listed(unowned)}.`, { next });
}
function approveStep({ owners: { users, teams } }) {
  return { who: [...teams.map((team) => `team ${team}`), ...users].join(", "), how: "approves" };
}
function listed(paths) {
  let shown = paths.slice(0, 3).join(", ");
  return paths.length <= 3 ? shown : `${shown} and ${paths.length - 3} more`;
}

// handed-over:src/evidence/duration.ts
var { durationOf } = shared["src/evidence/duration.ts"];

// src/evidence/kinds/deployment.ts
var deployment = {
  ask: "release",
  normalise: ({ environment, for: lasting = null, app = null, "max-age": maxAge }) => ({
    environment,
    lasting,
    app,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes: () => [],
  needs: (spec) => [need(spec)],
  judge: judge3,
  signers: () => []
};
function need({ environment }) {
  return { kind: "deployments", environment };
}
function judge3(spec, question) {
  let reading = readingOf(question.facts, need(spec));
  if (!isKnown(reading)) return unread(spec, reading);
  let { commit } = question, newestFirst = reading.value.newest.toSorted((a, b) => b.id - a.id), own = newestFirst.find((one) => one.commit === commit), where = `${shortCommit(commit)} in ${spec.environment}`;
  if (own === void 0) {
    let next = [deployStep(spec, "deploys it there")];
    return answer(
      "pending",
      "DEPLOYMENT_MISSING",
      `No deployment of ${shortCommit(commit)} to ${spec.environment} is known.`,
      { next }
    );
  }
  let other = newestFirst.find((one) => one.commit === commit || !isOnlyWaiting(one));
  return other !== void 0 && other !== own ? superseded(spec, where, other, reading) : judgeState({ spec, question, where, one: own, facts: [told(spec, own, reading)] });
}
function isOnlyWaiting({ status }) {
  return status?.state === "waiting";
}
function superseded(spec, where, other, reading) {
  let sentence = `${where} was followed by ${shortCommit(other.commit)} (${stateOf(other)}), so it is not what runs there, or not alone.`, next = [deployStep(spec, "deploys it there again")];
  return answer("unmet", "DEPLOYMENT_SUPERSEDED", sentence, { next, facts: [told(spec, other, reading)] });
}
function judgeState(standing) {
  let { spec, where, one, facts } = standing, again = [deployStep(spec, "sees to it and deploys it there again")];
  switch (one.status?.state) {
    case void 0:
    case "queued":
    case "pending":
    case "waiting":
    case "in_progress": {
      let next = [{ who: "nobody", how: "wait for it to finish" }];
      return answer("pending", "DEPLOYMENT_RUNNING", `The deployment of ${where} has not finished (${stateOf(one)}).`, {
        next,
        facts
      });
    }
    case "failure":
    case "error":
      return answer("unmet", "DEPLOYMENT_FAILED", `The deployment of ${where} failed (${stateOf(one)}).`, {
        next: again,
        facts
      });
    case "inactive":
      return answer("unmet", "DEPLOYMENT_INACTIVE", `The deployment of ${where} was retired.`, { next: again, facts });
    case "success":
      return judgeHealthy(standing, one.status);
    default:
      return answer(
        "unknown",
        "DEPLOYMENT_INVALID",
        `The deployment of ${where} has a state that is not known: ${stateOf(one)}.`,
        { facts }
      );
  }
}
var ANY_WORKFLOW = "github-actions";
function judgeHealthy({ spec, question, where, facts }, status) {
  let {
    environment,
    facts: { now }
  } = question;
  if (environment.strict && (spec.app === null || spec.app === ANY_WORKFLOW)) {
    let sentence = `${environment.name} is strict, and whoever can push can report ${where} as healthy.`, next2 = [
      {
        who: "somebody who can change the checklist",
        how: `adds an \`app\` other than ${ANY_WORKFLOW} to the deployment`
      }
    ];
    return answer("unknown", "DEPLOYMENT_UNBOUND", sentence, { next: next2, facts });
  }
  if (spec.app !== null && !(status.creator?.type === "Bot" && status.creator.login === spec.app)) {
    let sentence = `${where} was reported as healthy by ${status.creator?.login ?? "an account that is gone"}, not by the app ${spec.app}.`;
    return answer("pending", "DEPLOYMENT_WRONG_SOURCE", sentence, {
      next: [deployStep(spec, `lets ${spec.app} deploy it there`)],
      facts
    });
  }
  let due = spec.lasting === null ? now : after(status.at, durationOf(spec.lasting)), since = `${where} is healthy since ${status.at}`;
  if (isAtOrAfter(now, due)) {
    let asked2 = spec.lasting === null ? "" : `, and ${spec.lasting} is asked`, renew = [deployStep(spec, "deploys it there again")], age = { most: spec.maxAge, at: status.at, what: `the success of ${where} was reported`, renew };
    return fresh(answer("met", "MET", `${since}${asked2}.`, { facts }), age, now);
  }
  let next = [{ who: "nobody", how: `wait until ${due}` }];
  return {
    ...answer("pending", "DEPLOYMENT_SOAKING", `${since}; ${spec.lasting ?? ""} is asked, which is over at ${due}.`, {
      next,
      facts
    }),
    nextLook: due
  };
}
function unread({ environment }, reading) {
  let found = unlearnt(reading, `What is deployed to ${environment}`);
  return reading.code !== "API_FORBIDDEN" ? found : { ...found, code: "DEPLOYMENTS_UNREADABLE", next: [{ who: "somebody who can change the workflow or the App", how: "gives its token `deployments: read`" }] };
}
function deployStep({ environment }, how) {
  return { who: `whoever deploys to ${environment}`, how };
}
function told({ environment }, one, { source, observer, at }) {
  let { id, commit, creator, status } = one, reported = status === null ? "nothing reported" : `${status.state}, reported by ${status.creator?.login ?? "nobody"} at ${status.at}`;
  return { what: `deployment ${id} of ${shortCommit(commit)} to ${environment} by ${creator?.login ?? "nobody"}: ${reported}`, source, observer, at };
}
function stateOf({ status }) {
  return status?.state ?? "nothing reported yet";
}

// src/evidence/kinds/linked-issue.ts
var linkedIssue = {
  ask: "change",
  normalise: ({ state = null, labels = [] }) => ({ state, labels }),
  mistakes: () => [],
  needs: (_spec, question) => [need2(question)],
  judge: judge4,
  signers: () => []
};
function need2({ change }) {
  return { kind: "linked-issues", change: change.number };
}
function judge4(spec, question) {
  let reading = readingOf(question.facts, need2(question));
  if (!isKnown(reading)) return unlearnt(reading, "Which issues the change is linked to");
  let home = question.facts.subject.repository.name, counted = reading.value.filter(({ repository }) => sameName(ownerOf(repository), ownerOf(home))), found = counted.find((one) => fits(spec, one, question)), { source, observer, at } = reading, facts = counted.map((one) => ({ what: `linked: ${told2(one, home)}`, source, observer, at }));
  if (found !== void 0) return answer("met", "MET", `The change is linked to ${told2(found, home)}.`, { facts });
  let next = [
    {
      who: "the author of the change",
      how: `writes \`Closes #NUMBER\` into its description, for ${asked(spec)}, or links one by hand`
    }
  ];
  if (counted.length === 0) {
    let others = reading.value.length === 0 ? "" : ` ${reading.value.length} of other owners do not count.`;
    return answer("pending", "LINKED_ISSUE_MISSING", `The change is linked to no issue.${others}`, { next, facts });
  }
  let sentence = `The change is linked to ${counted.map((one) => told2(one, home)).join(", ")}, but ${asked(spec)} is asked.`;
  return answer("pending", "LINKED_ISSUE_UNFIT", sentence, { next, facts });
}
function fits({ state, labels }, one, question) {
  let stands = state === null || (state === "open" ? wasOpen(one, question) : one.state === "closed"), carried = new Set(one.labels.map((label) => label.toLowerCase()));
  return stands && (labels.length === 0 || labels.some((label) => carried.has(label.toLowerCase())));
}
function wasOpen({ state, closedAt }, { change }) {
  return state === "open" || change.merge !== null && closedAt !== null && isAtOrAfter(closedAt, change.merge.at);
}
function ownerOf(repository) {
  return repository.split("/")[0] ?? "";
}
function told2({ repository, number, state, labels }, home) {
  return sameName(repository, home) ? `#${number} (${[state, ...labels].join(", ")})` : `an issue of another repository (${state})`;
}
function asked({ state, labels }) {
  return `an ${state === null ? "" : `${state} `}issue${labels.length === 0 ? "" : ` labelled ${labels.join(" or ")}`}`.replace(
    "an closed",
    "a closed"
  );
}

// src/evidence/kinds/variables.ts
var variables = {
  ask: "release",
  normalise: ({ names = [], secrets = [] }) => ({ variables: names, secrets }),
  mistakes: () => [],
  needs: (spec, question) => wanted(spec).map(({ of }) => need3(of, question)),
  judge: judge5,
  signers: () => []
};
function wanted(spec) {
  return [
    { of: "variables", asked: spec.variables },
    { of: "secrets", asked: spec.secrets }
  ].filter(({ asked: asked2 }) => asked2.length > 0);
}
function need3(of, { environment }) {
  return { kind: "setting-names", of, environment: environment.name };
}
function judge5(spec, question) {
  let place = question.environment.name, facts = [], missing = [];
  for (let { of, asked: asked2 } of wanted(spec)) {
    let reading = readingOf(question.facts, need3(of, question));
    if (!isKnown(reading)) return unlearnt(reading, `Which ${of} ${place} has`, [grantStep(place)]);
    let there = new Set(reading.value.map((name) => name.toUpperCase())), lacking = asked2.filter((name) => !there.has(name.toUpperCase()));
    missing.push(...lacking.map((name) => `the ${of === "variables" ? "variable" : "secret"} ${name}`));
    let { source, observer, at } = reading;
    facts.push({
      what: `${of} asked: ${asked2.join(", ")}; missing: ${lacking.join(", ") || "none"}`,
      source,
      observer,
      at
    });
  }
  if (facts.length === 0)
    return answer("unmet", "VARIABLES_MISSING", "It names nothing, and nothing is proved by nothing.");
  if (missing.length === 0) return answer("met", "MET", `${place} has everything that is asked for.`, { facts });
  let next = [{ who: `somebody who may change the settings of ${place}`, how: "adds what is missing" }];
  return answer("pending", "VARIABLES_MISSING", `${place} lacks ${missing.join(", ")}.`, { next, facts });
}
function grantStep(place) {
  return { who: "somebody who administers the repository", how: `creates the environment ${place} if there is none, and lets the App or a token read the environments` };
}

// handed-over:src/evidence/checks/check-run.ts
var { unfinished, unsuccessful } = shared["src/evidence/checks/check-run.ts"];

// handed-over:src/evidence/checks/trusted-events.ts
var { trustedEvents } = shared["src/evidence/checks/trusted-events.ts"];

// src/evidence/kinds/workflow.ts
var workflow = {
  ask: "change",
  normalise: ({ path, event = [], "max-age": maxAge }) => ({
    path,
    events: event,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes,
  needs: (spec, question) => [need4(question), ...sourceNeeds(sourced(spec), question)],
  judge: judge6,
  signers: () => []
};
function sourced({ path }) {
  return { workflow: path, unchanged: !0 };
}
function need4({ commit }) {
  return { kind: "runs", commit };
}
function mistakes({ path }) {
  return /^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(path) ? [] : [{ code: "BAD_PATH", path: ["path"], seen: path, allowed: "a path such as .github/workflows/ci.yml", next: "Give the path of the workflow file from the root of the repository." }];
}
function judge6(spec, question) {
  let where = `${spec.path} on ${shortCommit(question.commit)}`, reading = readingOf(question.facts, need4(question));
  if (!isKnown(reading)) return unlearnt(reading, `How ${where} ran`);
  let [newest] = reading.value.filter((run) => counts(spec, run, question)).toSorted((a, b) => b.id - a.id);
  if (newest === void 0) {
    let next = [{ who: "somebody who can push", how: "starts the workflow, or mends its path in the checklist" }];
    return answer("pending", "WORKFLOW_MISSING", `No run of ${where} counts.`, { next });
  }
  let { source, observer, at } = reading, what = `run ${newest.id} of ${spec.path}, attempt ${newest.attempt}: ${newest.status}, ${newest.conclusion ?? "no conclusion"}`, found = {
    ...judgeRun(newest, where),
    facts: [
      { what, source: newest.url, observer, at },
      { what: "all runs on the commit", source, observer, at }
    ]
  };
  if (found.outcome !== "met") return found;
  let renew = [{ who: "somebody who can push", how: "runs the workflow again" }], age = { most: spec.maxAge, at: newest.startedAt ?? null, what: `the run of ${where} was started`, renew };
  return sourceObjection(sourced(spec), newest.createdAt, question) ?? fresh(found, age, question.facts.now);
}
function counts({ path, events }, run, { facts, change }) {
  let started = (events.length === 0 || events.includes(run.event)) && trustedEvents.includes(run.event), home = run.headRepositoryId === null || run.headRepositoryId === facts.subject.repository.id;
  return run.path === path && started && run.id !== facts.reader.run && (home || change.crossRepository);
}
function judgeRun({ status, conclusion }, where) {
  if (unfinished.has(status)) {
    let next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "WORKFLOW_RUNNING", `The newest run of ${where} has not finished (${status}).`, { next });
  }
  if (status === "completed" && conclusion === "success") return answer("met", "MET", `${where} succeeded.`);
  if (status === "completed" && conclusion !== null && unsuccessful.has(conclusion)) {
    let next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "WORKFLOW_NOT_SUCCESSFUL",
      `The newest run of ${where} finished with ${conclusion}; only success counts.`,
      { next }
    );
  }
  let seen = `${status}, ${conclusion ?? "no conclusion"}`;
  return answer("unknown", "WORKFLOW_INVALID", `The newest run of ${where} is in a state that is not known: ${seen}.`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  attestation,
  codeowners,
  deployment,
  linkedIssue,
  variables,
  workflow
});
return module.exports;
};
