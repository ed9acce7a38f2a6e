import {
  isLeftToApp,
  isOpen,
  outcomes,
  tally
} from "./chunk-IXNGPFTJ.js";
import {
  othersIn
} from "./chunk-OCKBYJ3P.js";
import {
  tellInstant
} from "./chunk-OQEANZAU.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  codeBlock,
  codeSpan,
  inlineMarkdown,
  prose,
  visible
} from "./chunk-5GO6QO5R.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/report/blocks.ts
function whole(...lines) {
  return { open: lines, body: [], close: [] };
}
function assemble(blocks, limit, notice) {
  const lines = [];
  let room = limit - size(notice) - 2;
  for (const block of blocks) {
    const frame = sizeOf(block.open) + sizeOf(block.close) + 1;
    const body = fitting(block.body, room - frame);
    if (frame > room || body.length === 0 && block.body.length > 0) return [...lines, notice].join("\n");
    room -= frame + sizeOf(body);
    if (lines.length > 0) lines.push("");
    lines.push(...block.open, ...body, ...block.close);
    if (body.length < block.body.length) return [...lines, "", notice].join("\n");
  }
  return lines.join("\n");
}
function fitting(lines, room) {
  let left = room;
  const cut = lines.findIndex((line) => (left -= size(line) + 1) < 0);
  return cut === -1 ? lines : lines.slice(0, cut);
}
function sizeOf(lines) {
  return lines.reduce((sum, line) => sum + size(line) + 1, 0);
}
function size(text) {
  return new TextEncoder().encode(text).length;
}

// src/report/lapses.ts
function lapsesOf({ findings }) {
  return findings.flatMap(({ title, lapses }) => lapses === void 0 ? [] : [{ title, at: lapses }]).toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at));
}
function tellLapse({ title, at }) {
  return `${title} lapses ${tellInstant(at)}`;
}
function lapseBlocks(rollCall) {
  const lapses = lapsesOf(rollCall).map(({ title, at }) => `${inlineMarkdown(title)} on ${tellInstant(at)}`);
  return lapses.length === 0 ? [] : [whole(`Will lapse: ${lapses.join("; ")}.`)];
}

// src/report/who-can-sign.ts
var MOST = 5;
function whoCanSignText({
  outcome,
  code,
  signable = []
}) {
  if (!isOpen(outcome) || code === "NOBODY_CAN_SIGN") return "";
  const told = signable.map((one) => ({ role: one.role, text: ofRole(one) })).filter(({ text }) => text !== "");
  const lead = (role) => signable.length > 1 ? `For ${role}, ` : "";
  return told.map(({ role, text }) => `${capitalised(`${lead(role)}${text}`)}.`).join(" ");
}
function ofRole(who) {
  const { deputies } = who;
  const excluded = [...who.excluded, ...deputies?.excluded ?? []];
  const barred = excluded.slice(0, MOST).map(({ login, why }) => `${login} cannot: ${why}`);
  const more = excluded.length - barred.length;
  const isSaid = who.excluded.length === 0 && who.canSign?.length === 0 && who.teams.length > 0;
  if (isSaid && deputies === void 0) return "";
  const parts = [
    isSaid ? "" : able(who),
    deputies === void 0 ? "" : standIns(deputies),
    ...barred,
    ...more > 0 ? [`${more} more cannot`] : []
  ];
  return parts.filter((part) => part !== "").join("; ");
}
function standIns({ canSign, teams, from, begun, after }) {
  if (canSign?.length === 0 && teams.length === 0) return "";
  const [only, ...others] = canSign ?? [];
  if (only !== void 0 && others.length + teams.length === 0)
    return standIn(`the deputy ${only}`, { from, begun, after });
  const people = only === void 0 ? "" : ` ${listed([only, ...others])}`;
  const members = teams.length === 0 ? "" : `${people === "" ? "" : " and"} in ${listed(teams)}`;
  return standIn(`the deputies${people}${members}`, { from, begun, after });
}
function standIn(who, { from, begun, after }) {
  if (begun) return `${who} can sign`;
  return `${from === null ? `${after} after it was shown` : `from ${tellInstant(from)}`} ${who} can sign`;
}
function able({ canSign, teams }) {
  const members = teams.length === 0 ? "" : `members of ${listed(teams)}`;
  if (canSign === null) return "";
  if (canSign.length === 0) return members === "" ? "nobody can sign" : `${members} can sign`;
  const people = `${canSign.length} ${canSign.length === 1 ? "person" : "people"} can sign: ${listed(canSign)}`;
  return members === "" ? people : `${people}, and ${members}`;
}
function listed(names) {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
function capitalised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function andWhoCanSign(finding) {
  const text = whoCanSignText(finding);
  return text === "" ? "" : ` ${prose(text, 1e3)}`;
}

// src/report/sections.ts
function stops(rollCall) {
  return [...problems(rollCall.problems), ...holds(rollCall.holds), ...blockers(rollCall.blockers)];
}
function problems(list) {
  const body = list.map((problem) => {
    const place = codeSpan(`${problem.file}:${problem.line}:${problem.column}`);
    return `- ${outcomes.unmet.emoji} ${place} ${prose(problemText(problem), 1e3)}`;
  });
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}
function problemText({ message, seen, allowed, next }) {
  const parts = [message, seen === null ? "" : `Seen: ${seen}`, allowed === null ? "" : `Allowed: ${allowed}`, next];
  return parts.filter((part) => part !== "").map(ended).join(" ");
}
function ended(sentence) {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
function blockers(list) {
  if (list.length === 0) return [];
  const body = list.map(
    (blocker) => `- ${outcomes[blocker.outcome].emoji} ${prose(blocker.sentence)}${steps(blocker.next)}`
  );
  return [{ open: [], body, close: [] }, ...pastes(list.flatMap(({ next }) => next))];
}
function holds(list) {
  return list.length === 0 ? [] : [{ open: [], body: list.map(heldLine), close: [] }];
}
function heldLine({ certain, by, at, environment, reason }) {
  const who = by === null ? "somebody" : inlineMarkdown(by.login);
  const where = environment === null ? "" : ` in ${inlineMarkdown(environment)}`;
  const why = reason.trim() === "" ? "" : `: ${inlineMarkdown(reason)}`;
  const lift = `Lifted by ${codeSpan(environment === null ? "/unhold" : `/unhold in ${environment}`)} from the holder or somebody entitled.`;
  const words = certain ? `**Held by ${who}**${where} since ${readableTime(at)}${why}.` : `**Perhaps held**${where}: a comment by ${who} that was deleted or rewritten at ${readableTime(at)} may have been a hold${why}.`;
  return `- \u270B ${words} ${lift}`;
}
function readableTime(at) {
  return inlineMarkdown(at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/, "$1 $2 UTC"));
}
function openItems(findings) {
  const body = findings.map(
    (finding) => `- ${outcomes[finding.outcome].emoji} **${inlineMarkdown(finding.title)}**: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps(finding.next)}`
  );
  return { open: [], body, close: [] };
}
function steps(next) {
  const unpasted = next.filter((step) => step.paste === void 0).map(stepText);
  return unpasted.length === 0 ? "" : ` Next: ${prose(ended(unpasted.join("; or ")))}`;
}
function stepText({ who, how }) {
  return who === "nobody" ? how : `${who} ${how}`;
}
function pastes(next) {
  const linesByWho = /* @__PURE__ */ new Map();
  for (const step of next) {
    if (step.paste === void 0) continue;
    const who = stepText(step);
    linesByWho.set(who, (linesByWho.get(who) ?? /* @__PURE__ */ new Set()).add(step.paste));
  }
  return [...linesByWho].map(([who, lines]) => whole(`${prose(capitalised2(who))}:`, "", codeBlock([...lines])));
}
function capitalised2(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function folded(summary, findings) {
  if (findings.length === 0) return [];
  const body = findings.map(
    ({ outcome, title, sentence }) => `- ${outcomes[outcome].emoji} ${inlineMarkdown(title)}: ${prose(sentence)}`
  );
  return [{ open: [`<details><summary>${summary}</summary>`, ""], body, close: ["", "</details>"] }];
}

// src/report/exceptions.ts
function overriddenLine(rollCall) {
  const { override, overridden } = rollCall;
  if (override === void 0 || overridden !== true) return null;
  const { open, asked } = tally(rollCall);
  const who = override.by.map(({ login }) => login).join(", ");
  const by = who === "" ? "in the issue of the release" : `by ${who}`;
  return `OVERRIDDEN until ${override.until} ${by}: ${open.length} of ${asked} open`;
}
function overrideLines({ override, overridden }) {
  if (override === void 0) return [];
  const effect = overridden === true ? `OVERRIDDEN until ${override.until}: open although its checklist is not met.` : `Overridden until ${override.until}, but that opens nothing: it is held, or something stops it that nobody can override.`;
  return [effect, ...override.by.map(({ login, at, reason }) => `${login} at ${at}: ${visible(reason, 300)}`)];
}
function overrideBlocks(rollCall) {
  const { override } = rollCall;
  const [effect] = overrideLines(rollCall);
  if (override === void 0 || effect === void 0) return [];
  const body = override.by.map(
    ({ login, at, reason }) => `- ${inlineMarkdown(login)} at ${inlineMarkdown(at)}: ${inlineMarkdown(reason, 300)}`
  );
  return [whole(`\u{1F6A8} **${prose(effect)}**`), { open: [], body, close: [] }];
}
function waivedBlocks(rollCall) {
  const { waived } = tally(rollCall);
  return waived.length === 0 ? [] : [{ ...openItems(waived), open: ["**Waived**", ""] }];
}

// src/report/profiles.ts
function profilesOf(rollCall) {
  const found = tally(rollCall).later.flatMap(({ later }) => later ?? []);
  return [...new Map(found.map((one) => [`${one.profile} ${one.comment}`, one])).values()];
}
function profilePrefix(rollCall) {
  const names = new Set(profilesOf(rollCall).map(({ profile }) => profile));
  return names.size === 0 ? "" : `PROFILE ${[...names].join(", ")}: `;
}
function profileLines(rollCall) {
  return profilesOf(rollCall).map(
    ({ profile, by, at, until, reason }) => `PROFILE ${profile}: ${laterItems(rollCall)}, due ${until}; chosen by ${by.login} at ${at}: ${visible(reason, 300)}`
  );
}
function profileBlocks(rollCall) {
  const { later } = tally(rollCall);
  const chosen = profilesOf(rollCall).map(
    ({ profile, by, at, until, reason }) => `- profile ${inlineMarkdown(profile)}, chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at)}, due ${inlineMarkdown(until)}: ${inlineMarkdown(reason, 300)}`
  );
  if (chosen.length === 0) return [];
  return [
    whole(`\u{1F6A8} **${laterItems(rollCall)}, by a profile.**`),
    { open: [], body: chosen, close: [] },
    { ...openItems(later), open: ["**Asked later**", ""] }
  ];
}
function laterItems(rollCall) {
  const { later, asked } = tally(rollCall);
  return `${later.length} of ${asked} asked later`;
}

// src/report/release-changes.ts
var MOST_NAMED = 20;
function openChanges(rollCall) {
  return othersIn(rollCall).filter(({ outcome }) => outcome !== "met");
}
function bringsSeveral(rollCall) {
  return othersIn(rollCall).length + (rollCall.release?.direct.length ?? 0) > 0;
}
function releaseBlocks(rollCall) {
  const { release } = rollCall;
  if (release === void 0) return [];
  const said = sinceWords(rollCall);
  if (!bringsSeveral(rollCall)) return said === null ? [] : [whole(prose(said))];
  const lines = release.changes.map(
    ({ number, title, outcome, sentence, next }) => `- ${outcomes[outcome].emoji} #${number} ${inlineMarkdown(title, 200)}: ${prose(sentence)}${steps(next)}`
  );
  const body = [...lines, ...directLines(release, letThrough(rollCall))];
  return [{ open: [`**${prose(heading(rollCall))}**`, ""], body, close: [] }];
}
function howItCame({ unproved = [] }, commit) {
  return unproved.includes(commit) ? "a merge that is not proved to be by GitHub" : "pushed without a pull request";
}
function directLines(release, allowed) {
  const { direct } = release;
  const named = direct.slice(0, MOST_NAMED).map((commit) => `- \u2795 ${codeSpan(shortCommit(commit))}: ${howItCame(release, commit)}.`);
  const rest = direct.length - named.length;
  const more = rest === 0 ? [] : [`- \u2795 ${rest} more commits that were pushed without a pull request.`];
  return [...named, ...more, ...allowed === null ? [] : [`- \u26A0\uFE0F ${prose(allowed)}`]];
}
var ofPushes = ["DIRECT_PUSH", "MERGE_UNPROVED", "MERGE_UNREAD"];
function letThrough({ release, blockers: blockers2 }) {
  const count = release?.elsewhere === true ? 0 : release?.direct.length ?? 0;
  if (count === 0 || blockers2.some(({ code }) => ofPushes.includes(code))) return null;
  const whom = count === 1 ? "it" : "them";
  return `The checklist lets commits without a pull request through: nothing that is asked of each change, its checks included, was asked of ${whom}, only what is asked of the release.`;
}
function releaseLines(rollCall) {
  const { release } = rollCall;
  if (release === void 0) return [];
  const said = sinceWords(rollCall);
  if (!bringsSeveral(rollCall)) return said === null ? [] : [said];
  return [
    `${heading(rollCall)}:`,
    ...release.changes.map(({ number, title, outcome, sentence, next }) => {
      const who = next.map((step) => ` Next: ${stepText(step)}.`).join("");
      return `${outcomes[outcome].sign} #${number} ${title}: ${sentence}${who}`;
    }),
    ...release.direct.map((commit) => `+ ${shortCommit(commit)}: ${howItCame(release, commit)}.`),
    ...[letThrough(rollCall)].flatMap((allowed) => allowed === null ? [] : [`! ${allowed}`])
  ];
}
function heading({ release, gate }) {
  const where = gate.kind === "environment" ? ` to ${gate.name}` : "";
  const base = release?.base ?? null;
  const since = base === null ? "" : `, since ${shortCommit(base.commit)}`;
  return `What a deployment${where} brings${since}`;
}
function sinceWords({ release, gate }) {
  if (gate.kind !== "environment" || release?.since !== "first") return null;
  const [only] = release.changes;
  const whom = only === void 0 ? "the commit" : `#${only.number}`;
  return `Nothing was deployed to ${gate.name} yet, so only what ${whom} itself brings is asked for; what was there before is taken as it is.`;
}
function countedChanges(rollCall) {
  const { release } = rollCall;
  if (release === void 0 || !bringsSeveral(rollCall)) return null;
  const open = release.changes.filter(({ outcome }) => outcome !== "met");
  const { length } = release.changes;
  const count = letThrough(rollCall) === null ? 0 : release.direct.length;
  const direct = count === 0 ? "" : `, ${count} ${count === 1 ? "commit" : "commits"} without a pull request`;
  if (open.length === 0) return `${length} ${length === 1 ? "change" : "changes"} ready${direct}`;
  return `${open.length} of ${length} ${length === 1 ? "change" : "changes"} not ready: ${open.map(({ number }) => `#${number}`).join(", ")}${direct}`;
}

// src/report/unconcerned.ts
function isUnconcerned({ enforcement, blockers: blockers2 }) {
  return enforcement === "off" && blockers2.some(({ code }) => code === "NOT_CONCERNED");
}

// src/report/way-back.ts
function wayBackPrefix({ rollback }) {
  return rollback === void 0 ? "" : `Way back to ${shortCommit(rollback.to)}: `;
}
function wayBackLines({
  rollback,
  gate,
  candidate
}) {
  if (rollback === void 0) return [];
  const { to, verifiedAt, by, from } = rollback;
  const place = gate.kind === "environment" ? gate.name : gate.kind;
  const content = to === candidate ? "" : `, whose content it has`;
  const known = by === "ledger" ? "by the App's ledger" : "by GitHub's deployments alone";
  return [
    `This is a way back to ${shortCommit(to)}${content}: it was verified in ${place} at ${verifiedAt} (known ${known}), and ${shortCommit(from.commit)} is left. It needs only what is asked of a way back.`
  ];
}
function wayBackBlocks(rollCall) {
  return wayBackLines(rollCall).map((line) => whole(`\u21A9\uFE0F ${inlineMarkdown(line, 600)}`));
}

// src/report/headline.ts
var longest = 120;
function headline(rollCall) {
  const words = `${profilePrefix(rollCall)}${wayBackPrefix(rollCall)}${state(rollCall)}`;
  if (rollCall.verdict === "go" || rollCall.enforcement === "block" || isUnconcerned(rollCall))
    return visible(words, longest);
  return visible(rollCall.enforcement === "off" ? `Switched off: ${words}` : `Would have held: ${words}`, longest);
}
function state(rollCall) {
  const overridden = overriddenLine(rollCall);
  if (overridden !== null) return overridden;
  const { asked, met, waived, later, open } = tally(rollCall);
  if (rollCall.verdict === "go" && rollCall.open) {
    const [soonest] = lapsesOf(rollCall);
    const excused = waived.length === 0 ? "" : `, ${waived.length} waived`;
    const due = later.length === 0 ? "" : `, ${later.length} asked later`;
    const changes = countedChanges(rollCall);
    const items = asked === 0 && changes !== null ? changes : `${met.length} of ${asked} met`;
    const beside = asked === 0 || changes === null ? "" : `, ${changes}`;
    return `Go: ${items}${beside}${excused}${due}${soonest === void 0 ? "" : `; ${tellLapse(soonest)}`}`;
  }
  const [hold] = rollCall.holds;
  const parts = [
    rollCall.blockers[0]?.sentence ?? checklistProblems(rollCall),
    hold && held(hold),
    openChanges(rollCall).length === 0 ? null : countedChanges(rollCall),
    counted(open, asked)
  ];
  const known = parts.filter((part) => typeof part === "string");
  return known.length === 0 ? "Not open" : known.map((part) => part.replace(/\.$/, "")).join("; ");
}
function counted(open, asked) {
  const named = open.filter((finding) => !isLeftToApp(finding));
  const left = open.length - named.length;
  const names = named.map(({ title }) => title).join(", ");
  if (named.length === 0) return left === 0 ? null : `${left} of ${asked} left to the App`;
  return `${named.length} of ${asked} open${left === 0 ? "" : `, ${left} left to the App`}: ${names}`;
}
function checklistProblems({ problems: problems2 }) {
  if (problems2.length === 0) return null;
  return problems2.length === 1 ? "The checklist has a problem" : `The checklist has ${problems2.length} problems`;
}
function held({ certain, by, reason }) {
  const who = `${certain ? "Held" : "Perhaps held"} by ${by === null ? "somebody" : by.login}`;
  return reason.trim() === "" ? who : `${who}: ${visible(reason, 80)}`;
}

// src/report/json.ts
import { createHash } from "node:crypto";
function canonicalJson(value) {
  return JSON.stringify(ordered(value)) ?? "null";
}
function rollCallJson(rollCall) {
  return `${JSON.stringify(ordered(rollCall), null, 2)}
`;
}
function rollCallDigest(rollCall) {
  const { now: _now, nextLook: _nextLook, checklist, policies, findings, ...rest } = rollCall;
  const source = checklist === null ? null : { ref: checklist.ref, path: checklist.path, blob: checklist.blob };
  const lent = policies === void 0 ? {} : { policies: policies.map(({ commit: _commit, ...kept }) => kept) };
  return digestOf({ ...rest, ...lent, checklist: source, findings: findings.map(lasting) });
}
function shownDigest(rollCall) {
  if (!rollCall.findings.some(isComing)) return rollCallDigest(rollCall);
  const quiet = (finding) => isComing(finding) || isAutomatic(finding) && finding.outcome === "met";
  const waiting = rollCall.findings.filter(quiet).map(({ item }) => item);
  return digestOf([
    rollCallDigest({ ...rollCall, findings: rollCall.findings.filter((finding) => !quiet(finding)) }),
    waiting
  ]);
}
function isComing(finding) {
  return isAutomatic(finding) && finding.outcome === "pending" && finding.code !== "EVIDENCE_STALE";
}
function isAutomatic({ kinds }) {
  return kinds.length > 0 && kinds.every((kind) => kind === "check");
}
function findingDigest(finding) {
  return digestOf(lasting(finding));
}
function lasting(answer) {
  const { facts: _facts, nextLook: _nextLook, parts, ...rest } = answer;
  return parts === void 0 ? rest : { ...rest, parts: parts.map(lasting) };
}
function digestOf(value) {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  const result = /* @__PURE__ */ Object.create(null);
  for (const [key, inner] of entries) result[key] = ordered(inner);
  return result;
}

export {
  whole,
  assemble,
  whoCanSignText,
  andWhoCanSign,
  stops,
  problems,
  problemText,
  blockers,
  holds,
  openItems,
  steps,
  stepText,
  pastes,
  folded,
  overrideLines,
  overrideBlocks,
  waivedBlocks,
  lapsesOf,
  tellLapse,
  lapseBlocks,
  profilesOf,
  profileLines,
  profileBlocks,
  releaseBlocks,
  letThrough,
  releaseLines,
  countedChanges,
  isUnconcerned,
  wayBackLines,
  wayBackBlocks,
  headline,
  held,
  canonicalJson,
  rollCallJson,
  rollCallDigest,
  shownDigest,
  findingDigest,
  digestOf
};
