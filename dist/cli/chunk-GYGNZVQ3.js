import {
  assemble,
  blockers,
  canonicalJson,
  digestOf,
  findingDigest,
  folded,
  headline,
  holds,
  openItems,
  outcomes,
  pastes,
  problems,
  shownDigest,
  steps,
  stops,
  tally,
  whole
} from "./chunk-Y4POZC26.js";
import {
  createApi,
  createNeedReader,
  createSnapshotReader,
  field,
  formatShownItems,
  instant,
  integer,
  list,
  optionalField,
  orNull,
  parseJson,
  parseShownItems,
  text
} from "./chunk-KD57C3BV.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  assess,
  formatExternalId,
  gateCheckName,
  gateKey,
  gateName,
  manual,
  parseExternalId
} from "./chunk-DLZZQPT3.js";
import {
  ownCheckName,
  proofsOf
} from "./chunk-GKYS564G.js";
import {
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-OFXPRIT5.js";
import {
  faultSentence
} from "./chunk-DOIFQ6BL.js";
import {
  codeBlock,
  codeSpan,
  inlineMarkdown,
  prose,
  visible
} from "./chunk-5GO6QO5R.js";

// src/app/serve.ts
import { once } from "node:events";

// src/report/item-table.ts
function itemTable(findings) {
  if (findings.length === 0) return [];
  const sectioned = findings.some((finding) => finding.section !== null);
  const body = findings.map((finding, index) => {
    const { emoji, word } = outcomes[finding.outcome];
    const section = finding.section === findings[index - 1]?.section ? "" : inlineMarkdown(finding.section ?? "");
    const cells = [
      ...sectioned ? [section] : [],
      inlineMarkdown(finding.title),
      `${emoji} ${word}`,
      prose(finding.sentence, 300)
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const heads = [...sectioned ? ["Section"] : [], "Item", "State", "Why"];
  return [{ open: [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`], body, close: [] }];
}

// src/report/roll-call-blocks.ts
function rollCallBlocks(rollCall) {
  const { open } = tally(rollCall);
  return [
    ...advice(rollCall),
    ...stops(rollCall),
    ...group(
      "To mend",
      open.filter(({ outcome }) => outcome === "unmet")
    ),
    ...group(
      "Could not be learnt",
      open.filter(({ outcome }) => outcome === "unknown")
    ),
    ...group(
      "Waiting",
      open.filter(({ outcome }) => outcome === "pending")
    ),
    ...pastes(open.flatMap(({ next }) => next)),
    ...itemTable(rollCall.findings),
    origin(rollCall)
  ];
}
function group(heading, findings) {
  return findings.length === 0 ? [] : [{ ...openItems(findings), open: [`**${heading}**`, ""] }];
}
function advice({ enforcement, adviseUntil, verdict }) {
  if (enforcement === "off") return [whole("This gate is switched off in the checklist; nothing is held.")];
  if (enforcement === "block") return [];
  const until = adviseUntil === null ? "This gate only advises" : `This gate only advises until ${inlineMarkdown(adviseUntil)}`;
  return [whole(verdict === "go" ? `${until}.` : `${until}: it would have held, and opens. What passes is not gated.`)];
}
function origin({ checklist, candidate, judge }) {
  const from = checklist === null ? "no checklist" : `${codeSpan(checklist.path)} of ${codeSpan(checklist.ref.replace(/^refs\/heads\//, ""))} (blob ${codeSpan(checklist.blob.slice(0, 12))})`;
  return whole(`Judged ${codeSpan(candidate.slice(0, 12))} by ${from}, judge ${inlineMarkdown(judge)}.`);
}

// src/report/check-run.ts
var longestSummary = 65535;
var longestTitle = 120;
var notice = "*The rest does not fit here; the JSON report has all of it.*";
function gateCheck(rollCall, shown) {
  const { enforcement, repository, change, gate, candidate, now } = rollCall;
  if (enforcement === "off") return null;
  const name = gateCheckName(gate);
  const id = {
    kind: "gate",
    repository: repository.id,
    change: change?.number ?? null,
    gate: gateKey(gate),
    candidate,
    digest: shownDigest(rollCall)
  };
  return {
    name,
    externalId: formatExternalId(id),
    conclusion: gateConclusion(rollCall),
    title: headline(rollCall),
    summary: assemble(rollCallBlocks(rollCall), longestSummary, notice),
    text: formatShownItems(shownRecords(rollCall, gateRunsFor(id, shown))),
    detailsUrl: change?.url ?? null,
    startedAt: shownSince(id, newestOf(shown, name)) ?? now,
    completedAt: now
  };
}
function gateRunsFor(id, shown) {
  const about = shown.flatMap((run) => {
    const seen = parseExternalId(run.externalId);
    if (seen?.kind !== "gate" || seen.repository !== id.repository || seen.change !== id.change) return [];
    return [{ run, rank: seen.gate === id.gate ? 0 : 1 }];
  });
  return about.toSorted((a, b) => a.rank - b.rank || b.run.id - a.run.id).map(({ run }) => run);
}
function shownRecords({ findings, now }, runs) {
  const memories = runs.map(({ text: text2 }) => parseShownItems(text2));
  const known = memories.flatMap((records) => records ?? []);
  const unreadable = memories.some((records) => records === null);
  return findings.filter(({ signers, outcome }) => signers.length > 0 && outcome !== "not-applicable").map(({ item, wording }) => {
    const before = known.find((record) => record.item === item);
    if (before?.wording === wording) return before;
    return { item, wording, since: now, first: before === void 0 && !unreadable };
  });
}
function shownSince(id, run) {
  const seen = run === null ? null : parseExternalId(run.externalId);
  if (run === null || seen?.kind !== "gate") return null;
  return formatExternalId({ ...seen, digest: "" }) === formatExternalId({ ...id, digest: "" }) ? run.startedAt : null;
}
function gateConclusion({ verdict, open, enforcement }) {
  if (verdict === "go" && open) return "success";
  if (enforcement === "advise") return "neutral";
  return verdict === "no-go" ? "failure" : "action_required";
}
function itemCheck(finding, rollCall, shown) {
  const conclusion = itemConclusion(finding, rollCall);
  if (conclusion === null || finding.signers.length === 0 || isGateName(finding, rollCall)) return null;
  const name = ownCheckName(finding.item);
  const { repository, change } = rollCall;
  const id = {
    kind: "item",
    repository: repository.id,
    change: change?.number ?? null,
    item: finding.item,
    digest: findingDigest(finding)
  };
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: visible(conclusion === "neutral" ? `Would have held: ${finding.sentence}` : finding.sentence, longestTitle),
    summary: itemSummary(finding, rollCall),
    text: "",
    detailsUrl: change?.url ?? null,
    startedAt: newestOf(shown, name)?.startedAt ?? rollCall.now,
    completedAt: rollCall.now
  };
}
function isGateName({ item, environment }, { gate }) {
  return item === "merge" || item === environment || gate.kind === "environment" && item === gate.name;
}
function itemConclusion({ outcome }, { enforcement }) {
  if (enforcement === "off" || outcome === "not-applicable") return null;
  if (outcome === "met") return "success";
  if (enforcement === "advise") return "neutral";
  return outcome === "unmet" ? "failure" : "action_required";
}
function newestOf(shown, name) {
  return shown.filter((run) => run.name === name).reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
}
function itemSummary(finding, rollCall) {
  const { emoji, word } = outcomes[finding.outcome];
  const why = finding.why === null ? [] : [whole(inlineMarkdown(finding.why, 1e3))];
  const state = whole(`${emoji} ${word}: ${prose(finding.sentence)}${steps(finding.next)}`);
  const title2 = whole(`**${inlineMarkdown(finding.title)}**`);
  return assemble([...advice(rollCall), title2, ...why, state, ...pastes(finding.next)], longestSummary, notice);
}

// src/report/change-state.ts
function changeState(rollCalls, change, config) {
  const checklist = config.state === "valid" ? config.checklist : null;
  const asked = rollCalls.filter(({ enforcement }) => enforcement !== "off");
  if (asked.length === 0) return [whole("No gate is switched on for this change.")];
  const told = /* @__PURE__ */ new Set();
  return [
    ...problems(distinct(asked.flatMap((rollCall) => rollCall.problems))),
    ...holds(distinct(asked.flatMap((rollCall) => rollCall.holds))),
    ...asked.flatMap((rollCall) => gateBlocks(rollCall, told)),
    ...change?.state === "open" ? askedLater(asked, checklist) : []
  ];
}
function gateBlocks(rollCall, told) {
  const { open, met } = tally(rollCall);
  const fresh2 = open.filter((finding) => !told.has(sameAnswer(finding)));
  for (const finding of open) told.add(sameAnswer(finding));
  const repeated = open.length - fresh2.length;
  return [
    whole(`### ${title(rollCall)}`),
    ...advice(rollCall),
    ...blockers(rollCall.blockers),
    ...fresh2.length === 0 ? [] : [openItems(fresh2)],
    ...repeated === 0 ? [] : [whole(`Open here too: ${repeated} of those named above.`)],
    ...pastes(fresh2.flatMap(({ next }) => next)),
    ...folded(`${met.length} met`, met)
  ];
}
function sameAnswer({ item, outcome, sentence }) {
  return canonicalJson([item, outcome, sentence]);
}
function title(rollCall) {
  const { asked, met, open } = tally(rollCall);
  const place = rollCall.gate.kind === "merge" ? "To merge" : `To deploy to ${inlineMarkdown(rollCall.gate.name)}`;
  if (rollCall.verdict === "go") return `${place}: go, ${met.length} of ${asked} met`;
  if (rollCall.holds.length > 0) return `${place}: held, ${open.length} of ${asked} open`;
  return open.length === 0 ? `${place}: not open` : `${place}: ${open.length} of ${asked} open`;
}
function askedLater(rollCalls, checklist) {
  const shown = new Set(
    rollCalls.filter(({ gate }) => gate.kind === "environment").flatMap(({ findings }) => findings.map(({ item }) => item))
  );
  const later = (checklist?.items ?? []).filter(
    ({ id, ask, phase }) => ask === "release" && phase === "pre-deployment" && !shown.has(id)
  );
  if (later.length === 0) return [];
  const names2 = later.map(
    (item) => inlineMarkdown(item.environments === null ? item.title : `${item.title} (${item.environments.join(", ")})`)
  );
  return [whole(`Asked at deployment, not now: ${names2.join("; ")}.`)];
}
function distinct(list2) {
  return [...new Map(list2.map((element) => [canonicalJson(element), element])).values()];
}

// src/report/help.ts
function help(checklist) {
  const rows = Object.values(manual).map(({ usage, effect }) => `- ${codeSpan(usage)} ${effect}`);
  return [
    { open: ["One command a line, at the start of a line of plain text:", ""], body: rows, close: [] },
    ...checklist === null ? [] : names(checklist)
  ];
}
function names({ roles, items, environments }) {
  const list2 = (label, all) => all.length === 0 ? [] : [`- ${label}: ${all.map((name) => codeSpan(name)).join(", ")}`];
  const body = [
    ...list2("ROLE", Object.keys(roles)),
    ...list2(
      "ITEM",
      items.map(({ id }) => id)
    ),
    ...list2(
      "ENV",
      environments.map(({ name }) => name)
    )
  ];
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}

// src/report/marker.ts
function formatMarker(marker) {
  return marker.kind === "living" ? `<!-- holdpoint:living ${marker.digest} -->` : `<!-- holdpoint:reply ${marker.to} -->`;
}
function readMarker(text2) {
  const [, digest, to] = /^<!-- holdpoint:(?:living ([0-9a-f]{32})|reply (\d{1,20})) -->(?:\r?\n|$)/.exec(text2) ?? [];
  if (digest !== void 0) return { kind: "living", digest };
  return to === void 0 ? null : { kind: "reply", to };
}

// src/report/comment.ts
var longest = 6e4;
var notice2 = "*The rest does not fit here; the check runs have more.*";
var lastLine = "<sub>`/status` repeats this, `/hold -- reason` stops it, `/help` lists every command.</sub>";
function livingComment(rollCalls, change, config) {
  const blocks = changeState(rollCalls, change, config);
  const digest = livingDigest(rollCalls, change);
  return document(formatMarker({ kind: "living", digest }), [...blocks, whole(lastLine)]);
}
function livingDigest(rollCalls, change) {
  return digestOf([change.state, ...rollCalls.map(shownDigest)]).slice(0, 32);
}
function replyComment(reply, rollCalls, config) {
  const blocks = reply.reply.flatMap((part) => partBlocks(part, rollCalls, config));
  return document(formatMarker({ kind: "reply", to: reply.comment.id }), blocks);
}
function document(marker, blocks) {
  return `${marker}
${assemble(blocks, longest - marker.length - 1, notice2)}`;
}
function partBlocks(part, rollCalls, config) {
  switch (part.kind) {
    case "sentence":
      return [whole(prose(part.text, 2e3))];
    case "paste":
      return part.lines.length === 0 ? [] : [whole(codeBlock(part.lines))];
    case "help":
      return help(config.state === "valid" ? config.checklist : null);
    case "status":
      return changeState(rollCalls, null, config);
  }
}

// src/gate/reviewers.ts
var REVIEW_REQUESTS = 15;
var nobody = { users: [], teams: [] };
function reviewersToAsk({ config, facts, shown, rollCalls }) {
  const [change] = facts.changes;
  if (config.state !== "valid" || change === void 0) return nobody;
  const open = new Set(
    rollCalls.flatMap((rollCall) => rollCall.findings.filter(isOpen).map((finding) => finding.item))
  );
  const named = config.checklist.items.filter((item) => open.has(item.id)).flatMap(({ evidence }) => proofsOf(evidence)).flatMap((proof) => proof.kind === "review" ? [proof.spec] : []);
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const users = fresh(
    named.flatMap((one) => one.users),
    [...asked.users, ...done.users, change.author?.login ?? ""]
  );
  const teams = fresh(
    named.flatMap((one) => one.teams),
    [...asked.teams, ...done.teams]
  );
  const room = Math.max(0, REVIEW_REQUESTS - asked.users.length - asked.teams.length);
  return { users: users.slice(0, room), teams: teams.slice(0, Math.max(0, room - users.length)) };
}
function fresh(names2, without) {
  const left = new Set(without.map((name) => name.toLowerCase()));
  return [...new Set(names2)].filter((name) => !left.has(name.toLowerCase()));
}
function isOpen({ outcome }) {
  return outcome === "pending" || outcome === "unmet";
}

// src/gate/desired.ts
var reactions = { accepted: "+1", refused: "confused", seen: "eyes" };
var CHECKS_PER_COMMIT = 12;
function desired(assessment) {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const [change] = facts.changes;
  const none = { checks: [], comment: null, answers: [], reviewers: null };
  if (change === void 0 || rollCalls.length === 0) return none;
  return {
    checks: checks(rollCalls, shown),
    comment: change.state === "closed" ? null : { number: change.number, text: livingComment(rollCalls, change, config) },
    answers: interpretation.replies.map((reply) => answer(change.number, reply, rollCalls, assessment)),
    reviewers: change.state === "open" && !change.draft ? { number: change.number, ...reviewersToAsk(assessment) } : null
  };
}
function checks(rollCalls, shown) {
  const gates = rollCalls.flatMap((rollCall) => {
    const check = gateCheck(rollCall, sinceOn(shown, commitOf(rollCall)));
    return check === null ? [] : [{ commit: commitOf(rollCall), check }];
  });
  const items = itemChecks(rollCalls, shown);
  return [...gates, ...items.slice(0, Math.max(0, CHECKS_PER_COMMIT - gates.length))];
}
function itemChecks(rollCalls, shown) {
  const seen = /* @__PURE__ */ new Set();
  return rollCalls.flatMap(
    (rollCall) => rollCall.findings.flatMap((finding) => {
      const key = `${commitOf(rollCall)} ${finding.item}`;
      const check = seen.has(key) ? null : itemCheck(finding, rollCall, sinceOn(shown, commitOf(rollCall)));
      if (check === null) return [];
      seen.add(key);
      return [{ commit: commitOf(rollCall), check }];
    })
  );
}
function commitOf(rollCall) {
  return rollCall.gate.kind === "merge" && rollCall.change !== null ? rollCall.change.head : rollCall.candidate;
}
function sinceOn(shown, commit) {
  return shown.checks.filter((check) => check.commit === commit);
}
function answer(number, reply, rollCalls, { config }) {
  const text2 = reply.reply.length === 0 ? null : replyComment(reply, rollCalls, config);
  return { number, comment: reply.comment.id, reply: text2, reaction: reactions[reply.reaction] };
}

// src/gate/shared-commit.ts
var WAITING = "0".repeat(32);
var CROWD = 40;
function otherVerdicts({ others }, commit) {
  const newest = /* @__PURE__ */ new Map();
  for (const run of others) {
    const id = mergeRunId(run.externalId);
    if (run.commit !== commit || id === null || id.change === null) continue;
    const known = newest.get(id.change);
    if (known === void 0 || known.run.id < run.id)
      newest.set(id.change, { change: id.change, run, waits: id.digest === WAITING });
  }
  return [...newest.values()];
}
async function besideOthers(snapshots, repository, checks2, shown) {
  const each = [];
  for (const { commit, check } of checks2) {
    if (isTooMuch(check, commit, shown)) continue;
    const against = objections(check, otherVerdicts(shown, commit));
    each.push({ commit, check: waiting(check, await standingOnes(snapshots, repository, commit, against)) });
  }
  return each;
}
function isTooMuch({ name, externalId }, commit, shown) {
  if (parseExternalId(externalId)?.kind !== "item") return false;
  const isHere = (run) => run.commit === commit;
  return shown.others.filter(isHere).length >= CROWD && !shown.checks.some((run) => isHere(run) && run.name === name);
}
function objections(check, others) {
  if (mergeRunId(check.externalId) === null || !opens(check.conclusion)) return [];
  return others.filter(({ run, waits }) => !waits && !opens(run.conclusion));
}
function waiting(check, standing) {
  const id = mergeRunId(check.externalId);
  if (standing.length === 0 || id === null) return check;
  const whom = standing.map(({ change }) => `#${change}`).join(", ");
  const sentence = `Waits for ${whom}: it proposes the same commit, and is not ready. Close it, or push a commit of your own.`;
  return {
    ...check,
    externalId: formatExternalId({ ...id, digest: WAITING }),
    conclusion: "action_required",
    title: sentence.slice(0, 120),
    summary: `${sentence}

${check.summary}`.slice(0, 65e3)
  };
}
function isCovered(check, own, others) {
  if (mergeRunId(check.externalId) === null) return false;
  const newest = others.reduce((best, { run }) => run.id > best.id ? run : best, own);
  return newest !== own && opens(newest.conclusion) !== opens(check.conclusion);
}
async function standingOnes(snapshots, repository, commit, all) {
  const standing = [];
  for (const one of all) {
    const read = await snapshots.snapshot({ repository, by: { number: one.change }, environment: null }, []);
    const [change] = read.ok ? read.value.facts.changes : [];
    if (change === void 0 || change.state === "open" && change.head.commit === commit) standing.push(one);
  }
  return standing;
}
function mergeRunId(externalId) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.gate === "merge" ? id : null;
}
function opens(conclusion) {
  return conclusion === "success" || conclusion === "neutral" || conclusion === "skipped";
}

// src/gate/difference.ts
function difference(desired2, shown) {
  const checks2 = desired2.checks.flatMap(({ commit, check }) => checkWrites(commit, check, shown));
  return [
    ...checks2.filter((write) => !opens2(write)),
    ...checks2.filter(opens2),
    ...commentWrites(desired2, shown),
    ...answerWrites(desired2, shown),
    ...reviewWrites(desired2)
  ];
}
function opens2(write) {
  return (write.kind === "create-check" || write.kind === "update-check") && write.check.conclusion === "success";
}
function checkWrites(commit, check, shown) {
  const newest = shown.checks.filter((run) => run.commit === commit && run.name === check.name).reduce(newer, null);
  if (newest === null || isCovered(check, newest, otherVerdicts(shown, commit)))
    return [{ kind: "create-check", commit, check }];
  return same(newest, check) ? [] : [{ kind: "update-check", id: newest.id, check }];
}
function newer(best, run) {
  return best !== null && best.id > run.id ? best : run;
}
function same(run, check) {
  return run.status === "completed" && run.conclusion === check.conclusion && run.externalId === check.externalId;
}
function commentWrites({ comment }, shown) {
  if (comment === null) return [];
  const living = shown.comments.find((candidate) => readMarker(candidate.text)?.kind === "living");
  if (living === void 0) return [{ kind: "create-comment", ...comment }];
  return says(living.text) === says(comment.text) && !living.tampered ? [] : [{ kind: "update-comment", id: living.id, text: comment.text }];
}
function says(text2) {
  const marker = readMarker(text2);
  return marker?.kind === "living" ? marker.digest : null;
}
function answerWrites({ answers }, shown) {
  const replied = new Set(
    shown.comments.map((comment) => readMarker(comment.text)).flatMap((marker) => marker?.kind === "reply" ? [marker.to] : [])
  );
  return answers.filter((answer3) => !shown.reacted.includes(answer3.comment)).flatMap((answer3) => [
    ...answer3.reply === null || replied.has(answer3.comment) ? [] : [{ kind: "create-comment", number: answer3.number, text: answer3.reply }],
    { kind: "react", comment: answer3.comment, content: answer3.reaction }
  ]);
}
function reviewWrites({ reviewers }) {
  if (reviewers === null || reviewers.users.length + reviewers.teams.length === 0) return [];
  return [{ kind: "request-reviews", number: reviewers.number, users: reviewers.users, teams: reviewers.teams }];
}

// src/gate/evaluate.ts
async function evaluate(ports, address, fileHint) {
  const assessed = await assess(ports, address, fileHint);
  if (!assessed.ok) return assessed;
  const { shown } = assessed.value;
  const wanted = desired(assessed.value);
  const checks2 = await besideOthers(ports.snapshots, address.repository, wanted.checks, shown);
  const writes = difference({ ...wanted, checks: checks2 }, shown);
  const written = [];
  const unwritten = [];
  for (const write of writes) {
    const result = await ports.writer.write(address.repository, write);
    if (result.ok) written.push(write);
    else unwritten.push({ write, fault: result.fault });
  }
  return { ok: true, value: { assessment: assessed.value, written, unwritten } };
}

// src/gate/file-hints.ts
function filesNamed(checklist) {
  const proofs = checklist.items.flatMap(({ evidence }) => proofsOf(evidence));
  return [...new Set(proofs.flatMap((proof) => proof.kind === "file" ? [proof.spec.path] : []))];
}

// src/app/subject-key.ts
var EVERY_REPOSITORY = "*/*";
function subjectKey({ installation, repository, what }) {
  const place = "number" in what ? `#${what.number}` : "commit" in what ? `@${what.commit}` : "*";
  return `${installation} ${repository.toLowerCase()} ${place}`;
}
function parseSubjectKey(key) {
  const match = /^(\d+) (\S+\/\S+) (?:#(\d+)|@([0-9a-f]{40,64})|(\*))$/.exec(key);
  if (match === null) return null;
  const [, installation = "", repository = "", number, commit, all] = match;
  const what = number !== void 0 ? { number: Number(number) } : commit !== void 0 ? { commit } : all !== void 0 ? { all: true } : null;
  return what === null ? null : { installation: Number(installation), repository, what };
}

// src/app/unverified.ts
var PATIENCE = 4;
async function closeUnverified(ports, subject, fault, now) {
  const closed = [];
  for (const commit of subject.commits) {
    const runs = await ports.openRuns(subject.repository, commit);
    if (!runs.ok) continue;
    for (const run of runs.value.filter(isGate)) {
      const result = await ports.writer.write(subject.repository, {
        kind: "update-check",
        id: run.id,
        check: unverified(run, fault, now)
      });
      if (result.ok) closed.push(run.name);
    }
  }
  return closed;
}
function isGate({ externalId }) {
  return parseExternalId(externalId)?.kind === "gate";
}
function unverified({ name, externalId, text: text2, startedAt }, fault, now) {
  const sentence = faultSentence(fault);
  return {
    name,
    externalId,
    conclusion: "action_required",
    title: visible(`Could not be verified: ${fault.detail}`, 120),
    text: text2,
    summary: `${visible(sentence, 1e3)}

The verdict that stood here is taken back until GitHub can be read again; Holdpoint goes on trying.`,
    detailsUrl: null,
    startedAt: startedAt ?? now,
    completedAt: now
  };
}

// src/app/look.ts
async function look(options, { key, attempt }) {
  const wakeUp = parseSubjectKey(key);
  if (wakeUp === null) return true;
  const ports = await options.ports(wakeUp.installation);
  if ("all" in wakeUp.what) return sweep(options, ports, wakeUp);
  if ("commit" in wakeUp.what) return locate(options, ports, wakeUp, wakeUp.what.commit);
  const address = { repository: wakeUp.repository, by: wakeUp.what, environment: null };
  const result = await evaluate(ports, address, options.memo.files(wakeUp.repository));
  if (!result.ok) {
    if (attempt >= PATIENCE) await takeBack(options, ports, address, result.fault);
    return unread(options.log, key, result.fault);
  }
  await remember(options, wakeUp, key, result.value);
  return result.value.unwritten.length === 0;
}
async function takeBack({ memo, clock, log }, ports, address, fault) {
  if (!("number" in address.by)) return;
  const { repository, by } = address;
  const subject = { repository, commits: memo.commitsOf(repository, by.number) };
  const closed = await closeUnverified(ports, subject, fault, new Date(clock()).toISOString());
  if (closed.length > 0) log(`${repository} #${by.number}: took back ${closed.join(", ")}`);
}
async function locate(options, ports, wakeUp, commit) {
  const { installation, repository } = wakeUp;
  const snapshot = await ports.snapshots.snapshot({ repository, by: { commit }, environment: null }, []);
  if (!snapshot.ok) return unread(options.log, subjectKey(wakeUp), snapshot.fault);
  for (const { number } of snapshot.value.facts.changes) {
    options.memo.rememberChange(repository, commit, number);
    await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return true;
}
function unread(log, key, fault) {
  log(`${key}: nothing judged, ${fault.code}: ${fault.detail}`);
  return false;
}
async function remember(options, wakeUp, key, { assessment, written, unwritten }) {
  const { config, facts, rollCalls } = assessment;
  if (config.state === "valid") options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
  for (const { head, merge, number } of facts.changes) {
    options.memo.rememberChange(wakeUp.repository, head.commit, number);
    if (merge !== null) options.memo.rememberChange(wakeUp.repository, merge.commit, number);
  }
  const times = rollCalls.flatMap(({ nextLook }) => nextLook === null ? [] : [milliseconds(nextLook)]).filter((time) => time > options.clock());
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  await wakeWaiting(options, wakeUp, assessment, written);
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  options.log(`${key}: ${verdicts.join(", ") || "no gate"}; wrote ${written.map(nameOf).join(", ") || "nothing"}`);
  for (const { write, fault } of unwritten)
    options.log(`${key}: could not write ${nameOf(write)}, ${fault.code}: ${fault.detail}`);
}
async function wakeWaiting({ queue, clock }, { installation, repository }, { facts, shown }, written) {
  const [change] = facts.changes;
  const moved = written.some(({ kind }) => kind === "create-check" || kind === "update-check");
  if (change === void 0 || change.state === "open" && !moved) return;
  for (const { change: number, waits } of otherVerdicts(shown, change.head.commit))
    if (waits || moved) await queue.enqueue(subjectKey({ installation, repository, what: { number } }), clock());
}
function nameOf(write) {
  return write.kind === "create-check" || write.kind === "update-check" ? `${write.check.name}=${write.check.conclusion}` : write.kind;
}
async function sweep({ queue, clock, log }, ports, { installation, repository }) {
  const wake = (next) => queue.enqueue(subjectKey(next), clock());
  if (repository === EVERY_REPOSITORY) {
    const repositories = await ports.repositories();
    if (!repositories.ok) return unswept(log, repository, repositories.fault);
    for (const one of repositories.value) await wake({ installation, repository: one, what: { all: true } });
    return true;
  }
  const numbers = await ports.livePullRequests(repository);
  if (!numbers.ok) return unswept(log, repository, numbers.fault);
  for (const number of numbers.value) await wake({ installation, repository, what: { number } });
  return true;
}
function unswept(log, repository, fault) {
  log(`${repository}: could not be swept, ${fault.code}: ${fault.detail}`);
  return false;
}

// src/app/worker.ts
var FIRST_RETRY = 1e3;
var LAST_RETRY = 5 * 6e4;
function startWorker(options) {
  const { queue, clock } = options;
  const running = /* @__PURE__ */ new Set();
  let timer;
  let stopped = false;
  let filling = Promise.resolve();
  const fill = async () => {
    while (!stopped && running.size < options.width) {
      const claim = await queue.claim(clock());
      if (claim === null) break;
      const job = work(options, claim).finally(() => {
        running.delete(job);
        kick();
      });
      running.add(job);
    }
    await sleepUntilDue();
  };
  const sleepUntilDue = async () => {
    clearTimeout(timer);
    const due = await queue.nextDue();
    if (due === null || stopped || running.size >= options.width) return;
    timer = setTimeout(kick, Math.min(Math.max(0, due - clock()), 2 ** 31 - 1));
    timer.unref();
  };
  const kick = () => {
    filling = filling.then(fill);
  };
  const idle = async () => {
    await filling;
    while (running.size > 0) {
      await Promise.all(running);
      await filling;
    }
  };
  return {
    kick,
    idle,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await filling;
      await Promise.all(running);
    }
  };
}
async function work({ queue, look: look2, clock, failed }, claim) {
  let reason = "the look did not succeed";
  const succeeded = await look2(claim).catch((error) => {
    reason = error;
    return false;
  });
  if (succeeded) return queue.done(claim);
  failed(claim, reason);
  return queue.fail(claim, clock() + retryAfter(claim.attempt));
}
function retryAfter(attempt) {
  const base = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempt - 1, 20));
  return base * (1 + Math.random() / 3);
}

// src/app/wake-ups.ts
var EVERYWHERE = {
  membership: ["added", "removed"],
  team: ["created", "deleted", "edited", "added_to_repository", "removed_from_repository"],
  installation: ["created", "unsuspend", "new_permissions_accepted"],
  installation_repositories: ["added"]
};
function wakeUps(event, payload, self) {
  if (isEcho(event, payload, self)) return [];
  const installation = get(payload, "installation", "id");
  if (typeof installation !== "number") return [];
  if (EVERYWHERE[event]?.includes(String(get(payload, "action"))))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  const repository = get(payload, "repository", "full_name");
  if (typeof repository !== "string" || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return [];
  return targets(event, payload).map((what) => ({ installation, repository, what }));
}
function targets(event, payload) {
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return numberAt(payload, "pull_request", "number");
    case "issue_comment":
      return get(payload, "issue", "pull_request") === void 0 ? [] : numberAt(payload, "issue", "number");
    case "check_run":
    case "check_suite":
    case "workflow_run":
      return ofChecks(get(payload, event), get(payload, "repository", "id"));
    case "status":
      return commitAt(payload, "sha");
    case "push":
      return touchesChecklist(payload) ? [{ all: true }] : [];
    default:
      return [];
  }
}
function ofChecks(subject, repository) {
  const numbers = asList(get(subject, "pull_requests")).filter((entry) => [void 0, repository].includes(get(entry, "base", "repo", "id"))).flatMap((entry) => numberAt(entry, "number"));
  if (numbers.length > 0) return numbers;
  return [...commitAt(subject, "head_sha"), ...commitAt(subject, "check_suite", "head_sha")].slice(0, 1);
}
function touchesChecklist(payload) {
  const branch = get(payload, "repository", "default_branch");
  if (typeof branch !== "string" || get(payload, "ref") !== `refs/heads/${branch}`) return false;
  const commits = get(payload, "commits");
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= 2048) return true;
  return commits.some(
    (commit) => ["added", "modified", "removed"].some((how) => asList(get(commit, how)).includes(CHECKLIST_PATH))
  );
}
function isEcho(event, payload, self) {
  if (event === "check_run" || event === "check_suite") {
    const asked = ["rerequested", "requested_action"].includes(String(get(payload, "action")));
    return get(payload, event, "app", "id") === self.appId && !asked;
  }
  return get(payload, "sender", "login") === self.login;
}
function numberAt(thing, ...path) {
  const number = get(thing, ...path);
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? [{ number }] : [];
}
function commitAt(thing, ...path) {
  const commit = get(thing, ...path);
  return typeof commit === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? [{ commit }] : [];
}
function asList(thing) {
  return Array.isArray(thing) ? thing : [];
}
function get(thing, ...path) {
  return path.reduce(
    (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0,
    thing
  );
}
function isRecord(thing) {
  return typeof thing === "object" && thing !== null && !Array.isArray(thing);
}

// src/app/app.ts
function createApp(options) {
  const { queue, clock, log, events } = options;
  const worker = startWorker({
    queue,
    clock,
    width: options.width,
    look: (claim) => look(options, claim),
    failed: (claim, reason) => log(`${claim.key}: try ${claim.attempt} failed: ${reason instanceof Error ? reason.message : String(reason)}`)
  });
  events.onEvent(async (event, payload) => {
    for (const wakeUp of wakeUps(event, payload, options.self))
      await queue.enqueue(subjectKey(fold(options, wakeUp)), clock());
    worker.kick();
  });
  return { worker, receive: (delivery) => receive(events, delivery) };
}
function fold({ memo }, wakeUp) {
  if (!("commit" in wakeUp.what)) return wakeUp;
  const number = memo.changeOf(wakeUp.repository, wakeUp.what.commit);
  return number === null ? wakeUp : { ...wakeUp, what: { number } };
}
async function receive(events, { id, event, signature, body }) {
  if (!await events.verify(body, signature)) return "unsigned";
  const payload = parseObject(body);
  if (payload === null) return "malformed";
  await events.dispatch({ id, event, payload });
  return "accepted";
}
function parseObject(body) {
  try {
    const value = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

// src/app/http-server.ts
import { createServer } from "node:http";
var BODY_LIMIT = 25 * 1024 * 1024;
var STATUS = { accepted: 202, unsigned: 401, malformed: 400 };
function createHttpServer(options) {
  const room = { used: 0, all: options.room ?? 3 * BODY_LIMIT };
  const server = createServer(
    { requestTimeout: 1e4, headersTimeout: 5e3, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      route(options, room, request, response).catch(() => answer2(response, 500, "could not be handled"));
    }
  );
  server.keepAliveTimeout = 5e3;
  return server;
}
async function route(options, room, request, response) {
  const path = new URL(request.url ?? "/", "http://local").pathname;
  if (path === "/healthz") return answer2(response, 200, "ok");
  if (path === "/readyz") return options.ready() ? answer2(response, 200, "ready") : answer2(response, 503, "not ready");
  if (path !== options.webhookPath) return answer2(response, 404, "nothing here");
  if (request.method !== "POST") return answer2(response, 405, "POST only");
  return webhook(options, room, request, response);
}
async function webhook(options, room, request, response) {
  const [id, event, signature] = ["x-github-delivery", "x-github-event", "x-hub-signature-256"].map(
    (name) => header(request, name)
  );
  if (!id || !event) return answer2(response, 400, "no delivery of GitHub");
  if (!/^sha256=[0-9a-f]{64}$/.test(signature ?? "")) return answer2(response, 401, "no valid signature");
  if (!/^application\/json\b/.test(header(request, "content-type"))) return answer2(response, 415, "JSON only");
  const taken = { used: 0 };
  try {
    const body = await readBody(request, room, taken);
    if (body === "too large") return answer2(response, 413, body);
    if (body === "too busy") return answer2(response, 503, body);
    const receipt = await options.receive({ id, event, signature: signature ?? "", body: body.text });
    return answer2(response, STATUS[receipt], receipt);
  } finally {
    room.used -= taken.used;
  }
}
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
async function readBody(request, room, taken) {
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > BODY_LIMIT) return "too large";
  if (room.used + declared > room.all) return "too busy";
  const chunks = [];
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    taken.used += bytes.length;
    room.used += bytes.length;
    if (taken.used > BODY_LIMIT) return "too large";
    if (room.used > room.all) return "too busy";
    chunks.push(bytes);
  }
  return { text: Buffer.concat(chunks).toString("utf8") };
}
function answer2(response, status, text2) {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text2}
`);
}

// src/app/installations.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/owner-and-name.ts
function ownerAndName(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/github/installation.ts
async function livePullRequests(api, repository, mergedSince) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/pulls";
  const answer3 = await api.rest(route2, {
    owner,
    repo,
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  if (!answer3.ok) return answer3;
  return parseJson(route2, answer3.value.data, (json) => list(json, (pull) => livePull(pull, mergedSince)).flat());
}
function livePull(pull, mergedSince) {
  const merged = optionalField(pull, "merged_at");
  const lives = text(field(pull, "state")) === "open" || merged !== null && isAtOrAfter(text(merged), mergedSince);
  return lives ? [integer(field(pull, "number"))] : [];
}
async function installationRepositories(api) {
  const route2 = "GET /installation/repositories";
  const names2 = [];
  for (let page = 1; page <= 100; page += 1) {
    const answer3 = await api.rest(route2, { per_page: 100, page });
    if (!answer3.ok) return answer3;
    const part = parseJson(
      route2,
      answer3.value.data,
      (json) => list(field(json, "repositories"), (one) => text(field(one, "full_name")))
    );
    if (!part.ok) return part;
    names2.push(...part.value);
    if (part.value.length < 100) return { ok: true, value: names2 };
  }
  return { ok: false, fault: { code: "TRUNCATED", detail: `${route2}: the list did not end` } };
}

// src/github/open-runs.ts
async function readOpenRuns(api, repository, commit, app) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  const answer3 = await api.rest(route2, { owner, repo, ref: commit, app_id: app, filter: "latest", per_page: 100 });
  if (!answer3.ok) return answer3;
  return parseJson(
    route2,
    answer3.value.data,
    (json) => list(field(json, "check_runs"), (run) => openRun(run, app)).flat()
  );
}
function openRun(run, app) {
  const conclusion = orNull(field(run, "conclusion"), text);
  const ours = integer(field(orSelf(field(run, "app")), "id")) === app;
  if (!ours || conclusion !== "success") return [];
  return [
    {
      id: integer(field(run, "id")),
      name: text(field(run, "name")),
      externalId: orNull(field(run, "external_id"), text) ?? "",
      text: orNull(field(field(run, "output"), "text"), text) ?? "",
      startedAt: orNull(field(run, "started_at"), instant)
    }
  ];
}
function orSelf(json) {
  return json.value === null ? { ...json, value: { id: 0 } } : json;
}

// src/github/writer.ts
function createWriter(api, clock) {
  return {
    write: async (repository, write) => {
      const { owner, repo } = ownerAndName(repository);
      const now = clock();
      const { route: route2, parameters } = callOf(shownSinceWriting(write, now), now);
      const answer3 = await api.rest(route2, { owner, repo, ...parameters });
      return answer3.ok ? { ok: true, value: null } : { ok: false, fault: explained(write, answer3) };
    }
  };
}
function callOf(write, now) {
  if (write.kind === "create-check") {
    return {
      route: "POST /repos/{owner}/{repo}/check-runs",
      parameters: { head_sha: write.commit, ...checkBody(shownFrom(write.check, now)) }
    };
  }
  if (write.kind === "update-check") {
    return {
      route: "PATCH /repos/{owner}/{repo}/check-runs/{id}",
      parameters: { id: write.id, ...checkBody(isNew(write.check) ? shownFrom(write.check, now) : write.check) }
    };
  }
  if (write.kind === "create-comment") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
      parameters: { number: write.number, body: write.text }
    };
  }
  if (write.kind === "update-comment") {
    return {
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
      parameters: { id: write.id, body: write.text }
    };
  }
  if (write.kind === "react") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/comments/{id}/reactions",
      parameters: { id: write.comment, content: write.content }
    };
  }
  return reviewCall(write);
}
function reviewCall({ number, users, teams }) {
  const slugs = teams.map((team) => team.split("/").at(-1) ?? team);
  return {
    route: "POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers",
    parameters: { number, reviewers: users, team_reviewers: slugs }
  };
}
function shownSinceWriting(write, now) {
  if (write.kind !== "create-check" && write.kind !== "update-check") return write;
  const { text: text2, completedAt } = write.check;
  const since = seconds(isBefore(completedAt, now) ? now : completedAt);
  return { ...write, check: { ...write.check, text: text2.replaceAll(completedAt, since) } };
}
function isNew(check) {
  return check.startedAt === check.completedAt;
}
function shownFrom(check, now) {
  return isBefore(check.startedAt, now) ? { ...check, startedAt: now, completedAt: now } : check;
}
function checkBody(check) {
  return {
    name: check.name,
    external_id: check.externalId,
    status: "completed",
    conclusion: check.conclusion,
    started_at: seconds(check.startedAt),
    completed_at: seconds(check.completedAt),
    output: { title: check.title, summary: check.summary, ...check.text === "" ? {} : { text: check.text } },
    ...check.detailsUrl === null ? {} : { details_url: check.detailsUrl }
  };
}
function seconds(instant2) {
  const at = Date.parse(instant2);
  return Number.isNaN(at) ? instant2 : new Date(Math.ceil(at / 1e3) * 1e3).toISOString().replace(".000Z", "Z");
}
function explained(write, { fault }) {
  if (write.kind !== "request-reviews" || fault.status !== 422) return fault;
  const asked = [...write.users, ...write.teams].join(", ");
  return {
    ...fault,
    detail: `${fault.detail}; one of ${asked} cannot be asked for a review: a user must be a collaborator, a team visible to the App with access to the repository`
  };
}

// src/app/paced-writer.ts
function createPacer(pace) {
  let last = Promise.resolve();
  let free = 0;
  return (writer) => ({
    write: (repository, write) => {
      const turn = last.then(async () => {
        await pace.sleep(Math.max(0, free - pace.clock()));
        try {
          return await writer.write(repository, write);
        } finally {
          free = pace.clock() + pace.pause;
        }
      });
      last = turn.catch(() => void 0);
      return turn;
    }
  });
}

// src/app/installations.ts
var MERGED_WITHIN = 14 * 24 * 36e5;
function installationPorts(settings, slug, requestOf) {
  const pacers = /* @__PURE__ */ new Map();
  const pacer = (installation) => {
    const made = pacers.get(installation) ?? createPacer({ pause: settings.writePause, clock: Date.now, sleep });
    pacers.set(installation, made);
    return made;
  };
  return async (installation) => {
    const api = createApi({ request: await requestOf(installation) });
    const clock = () => (/* @__PURE__ */ new Date()).toISOString();
    const reader = { kind: "app", app: settings.appId, slug };
    return {
      snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
      needs: createNeedReader({ api, reader, clock }),
      writer: pacer(installation)(createWriter(api, clock)),
      openRuns: (repository, commit) => readOpenRuns(api, repository, commit, settings.appId),
      livePullRequests: (repository) => livePullRequests(api, repository, new Date(Date.now() - MERGED_WITHIN).toISOString()),
      repositories: () => installationRepositories(api)
    };
  };
}

// src/app/memo.ts
var MOST = 2e4;
var COMMITS_OF_ONE = 2;
function createMemo() {
  const files = bounded();
  const changes = bounded();
  const commits = bounded();
  const commitKey = (repository, commit) => `${repository.toLowerCase()}@${commit}`;
  const changeKey = (repository, number) => `${repository.toLowerCase()}#${number}`;
  const commitsOf = (repository, number) => commits.get(changeKey(repository, number)) ?? [];
  return {
    files: (repository) => files.get(repository.toLowerCase()) ?? [],
    rememberFiles: (repository, list2) => files.set(repository.toLowerCase(), list2),
    changeOf: (repository, commit) => changes.get(commitKey(repository, commit)) ?? null,
    commitsOf,
    rememberChange: (repository, commit, number) => {
      changes.set(commitKey(repository, commit), number);
      const others = commitsOf(repository, number).filter((known) => known !== commit);
      commits.set(changeKey(repository, number), [...others, commit].slice(-COMMITS_OF_ONE));
    }
  };
}
function bounded() {
  const entries = /* @__PURE__ */ new Map();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > MOST && oldest.done !== true) entries.delete(oldest.value);
    }
  };
}

// src/app/probot-events.ts
import { Probot, ProbotOctokit } from "probot";
function createProbotApp(settings, log) {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: "fatal",
    // The function form: Probot overrides an object's `throttle` again.
    Octokit: ProbotOctokit.defaults((options) => ({
      ...options,
      throttle: { enabled: false },
      retry: { enabled: false }
    }))
  });
  probot.onError((error) => log(`an event could not be taken in: ${error.message}`));
  const events = {
    verify: async (body, signature) => {
      await probot.ready();
      return probot.webhooks.verify(body, signature).catch(() => false);
    },
    dispatch: async ({ id, event, payload }) => {
      await probot.receive({ id, name: event, payload });
    },
    onEvent: (handler) => probot.onAny(async ({ name, payload }) => handler(name, payload))
  };
  return {
    events,
    requestOf: async (installation) => (await probot.auth(installation)).request,
    requestAsApp: async () => (await probot.auth()).request
  };
}

// src/app/work-queue.ts
function memoryQueue(gap = 0) {
  const entries = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Map();
  let tokens = 0;
  const idle = () => [...entries].filter(([, entry]) => entry.token === null);
  const mine = (claim) => {
    const entry = entries.get(claim.key);
    return entry !== void 0 && entry.token === claim.token ? entry : null;
  };
  const rested = (key, at) => Math.max(at, (claimed.get(key) ?? Number.NEGATIVE_INFINITY) + gap);
  return {
    enqueue: async (key, asked) => {
      const at = rested(key, asked);
      const entry = entries.get(key);
      if (entry === void 0) entries.set(key, { due: at, pending: null, token: null, attempt: 0 });
      else if (entry.token === null) entry.due = Math.min(entry.due, at);
      else entry.pending = Math.min(entry.pending ?? at, at);
    },
    claim: async (now) => {
      const [first] = idle().filter(([, entry2]) => entry2.due <= now).sort(([, a], [, b]) => a.due - b.due);
      if (first === void 0) return null;
      const [key, entry] = first;
      tokens += 1;
      for (const [old, at] of claimed) if (at + gap <= now) claimed.delete(old);
      claimed.set(key, now);
      entry.token = tokens;
      entry.attempt += 1;
      return { key, token: tokens, attempt: entry.attempt };
    },
    done: async (claim) => {
      const entry = mine(claim);
      if (entry === null) return;
      if (entry.pending === null) entries.delete(claim.key);
      else Object.assign(entry, { due: entry.pending, pending: null, token: null, attempt: 0 });
    },
    fail: async (claim, at) => {
      const entry = mine(claim);
      if (entry !== null) Object.assign(entry, { due: Math.min(entry.pending ?? at, at), pending: null, token: null });
    },
    nextDue: async () => {
      const dues = idle().map(([, entry]) => entry.due);
      return dues.length === 0 ? null : Math.min(...dues);
    }
  };
}

// src/github/app-slug.ts
async function readAppSlug(api) {
  const answer3 = await api.rest("GET /app", {});
  return answer3.ok ? parseJson("GET /app", answer3.value.data, (json) => text(field(json, "slug"))) : answer3;
}

// src/app/serve.ts
var WIDTH = 8;
var GAP = 500;
async function serve(settings, log) {
  const probot = createProbotApp(settings, log);
  const slug = await readAppSlug(createApi({ request: await probot.requestAsApp() }));
  if (!slug.ok) throw new Error(`GitHub does not accept the App: ${slug.fault.detail}`);
  const app = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: `${slug.value}[bot]` },
    ports: installationPorts(settings, slug.value, probot.requestOf),
    queue: memoryQueue(GAP),
    memo: createMemo(),
    clock: Date.now,
    width: WIDTH,
    log
  });
  const server = createHttpServer({ webhookPath: settings.webhookPath, receive: app.receive, ready: () => true });
  server.listen(settings.port, settings.host);
  await once(server, "listening");
  const url = `http://${settings.host}:${portOf(server)}`;
  log(`${slug.value} listens on ${url}${settings.webhookPath}`);
  return {
    url,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      await app.worker.stop();
    }
  };
}
function portOf(server) {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the server listens on no port");
}

export {
  serve
};
