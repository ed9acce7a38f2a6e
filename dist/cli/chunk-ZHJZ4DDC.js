import {
  isCalendarDay
} from "./chunk-5TSP37YC.js";
import {
  slips
} from "./chunk-H2IHAUCY.js";
import {
  after,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/evidence/deployments.ts
function successOf({ status, succeededAt }) {
  if (status?.state === "success") return status.at;
  return status?.state === "inactive" ? succeededAt ?? null : null;
}

// src/evidence/release.ts
function reaches({ until }, begun) {
  return until === null || isBefore(begun, until);
}

// src/judge/release/ancestors.ts
function historyOf(commits) {
  return new Map(commits.map((commit) => [commit.oid, commit]));
}
function newSince(commit, bases, graph) {
  const there = bases.map((base) => ancestorsOf(base, graph));
  return ancestorsOf(commit, graph, (oid) => there.every((ancestors) => ancestors.has(oid)));
}
function ancestorsOf(start, graph, stops = () => false) {
  const found = /* @__PURE__ */ new Set();
  const open = [start];
  for (let oid = open.pop(); oid !== void 0; oid = open.pop()) {
    if (found.has(oid) || stops(oid)) continue;
    found.add(oid);
    open.push(...graph.get(oid)?.parents ?? []);
  }
  return found;
}

// src/judge/release/counted.ts
function countedIn(all, { history }, { opened, firstVerdict }) {
  const graph = historyOf(history.commits);
  const through = new Map(opened.map((one) => [one.commit, one]));
  const counted = [];
  for (const one of all.toSorted((a, b) => milliseconds(a.begun) - milliseconds(b.begun))) {
    const spell = through.get(one.commit);
    const isOlder = one.created !== null && (firstVerdict === null || isBefore(one.created, firstVerdict));
    const takesBack = (spell2, { commit, at }) => isBefore(at, one.begun) && !isBefore(at, spell2.at) && !ancestorsOf(one.commit, graph).has(commit);
    if (one.known === true || isOlder || spell !== void 0 && reaches(spell, one.begun) && !counted.some((other) => takesBack(spell, other)))
      counted.push(one);
  }
  return all.filter((one) => counted.includes(one));
}

// src/judge/release/base.ts
var MOST_LISTED = 100;
var MOST_REMEMBERED = 20;
function basesOf(reading, memory) {
  const all = successesOf(reading.deployments, memory).toSorted((a, b) => b.deployment - a.deployment);
  const counted = memory === null ? all : countedIn(all, reading, memory);
  const isCut = reading.deployments.newest.length >= MOST_LISTED || (memory?.succeeded.length ?? 0) >= MOST_REMEMBERED;
  if (counted.length === 0 && isCut) return "untold";
  const bases = standing(counted.length > 0 ? counted : all.slice(-1));
  return bases.map(({ deployment, commit, at }) => ({ deployment, commit, at }));
}
function standing(all) {
  const [newest] = all;
  if (newest === void 0) return [];
  const last = all.reduce((best, one) => milliseconds(one.at) > milliseconds(best.at) ? one : best);
  return last.commit === newest.commit ? [newest] : [newest, last];
}
function newlyCounted(reading, memory) {
  return standing(countedSuccesses(reading, memory)).filter(({ known: known2 }) => known2 !== true);
}
function countedSuccesses(reading, memory) {
  return countedIn(successesOf(reading.deployments, memory), reading, memory).toSorted(
    (a, b) => b.deployment - a.deployment
  );
}
function wouldCount({ deployment, commit, now }, read, memory) {
  const reading = read ?? { deployments: { environment: memory.environment, newest: [] }, history: nothingRead };
  const begun = reading.deployments.newest.find(({ id }) => id === deployment)?.createdAt ?? now;
  const others = successesOf(reading.deployments, memory).filter((one) => one.deployment !== deployment);
  const all = [...others, { deployment, commit, at: now, created: null, begun }];
  return countedIn(all, reading, memory).some((one) => one.deployment === deployment);
}
var nothingRead = { whole: false, commits: [] };
function successesOf({ newest }, memory) {
  const found = /* @__PURE__ */ new Map();
  for (const { deployment, commit, at, created } of memory?.succeeded ?? [])
    found.set(deployment, { deployment, commit, at, created: null, begun: created ?? at });
  for (const { deployment, commit, at, created } of memory?.counted ?? [])
    found.set(deployment, { deployment, commit, at, created: null, begun: created ?? at, known: true });
  for (const one of newest) {
    const { id, commit, createdAt: created } = one;
    const known2 = found.get(id);
    const at = successOf(one);
    if (known2 !== void 0) found.set(id, { ...known2, created, begun: created });
    else if (at !== null) found.set(id, { deployment: id, commit, at, created, begun: created });
  }
  return [...found.values()];
}

// src/commands/grammar/link.ts
var LONGEST = 300;
function isLink(word) {
  if (word.length > LONGEST || !/^https:\/\/[^/?#][!-~]*$/.test(word) || /[\\<>"`{}|^]/.test(word)) return false;
  if (!URL.canParse(word)) return false;
  const { protocol, username, password, hostname } = new URL(word);
  const [authority = ""] = word.slice("https://".length).split(/[/?#]/, 1);
  return protocol === "https:" && username === "" && password === "" && hostname !== "" && !authority.includes("@");
}

// src/commands/grammar/until.ts
var FORM = /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d)))?$/;
function readUntil(text) {
  const [, day = "", time = "00:00", seconds = ":00", sign, hours = "0", minutes = "0"] = FORM.exec(text) ?? [];
  if (!isCalendarDay(day)) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 6e4;
  return after(`${day}T${time}${seconds}Z`, sign === "+" ? -ahead : ahead).replace(".000Z", "Z");
}

// src/commands/grammar/verbs.ts
var manual = {
  signoff: {
    usage: "/signoff ROLE|ITEM [@SHA] [in ENV] [-- note]",
    effect: "gives your go, for what the item says now and for this commit"
  },
  attest: {
    usage: "/attest ITEM URL [@SHA] [in ENV] [-- note]",
    effect: "gives a link (https) as evidence for the item, on your word"
  },
  revoke: { usage: "/revoke ROLE|ITEM [in ENV]", effect: "takes a sign-off or a link back" },
  hold: { usage: "/hold [in ENV] [-- reason]", effect: "stops it until the hold is lifted" },
  unhold: { usage: "/unhold [in ENV]", effect: "lifts a hold" },
  waive: {
    usage: "/waive ITEM [@SHA] until DATE [in ENV] -- reason",
    effect: "excuses an item until then, where the checklist lets you"
  },
  override: {
    usage: "/override [@SHA] [in ENV] -- reason",
    effect: "opens the gate of an environment all the same, together with another person, where the checklist lets you"
  },
  profile: {
    usage: "/profile NAME [@SHA] [in ENV] -- reason",
    effect: "chooses a profile of the checklist for this commit: some items are asked later, where the checklist lets you"
  },
  candidate: {
    usage: "/candidate SHA",
    effect: "fixes the commit that a release is about, in the issue of the release"
  },
  drop: { usage: "/drop", effect: "gives up the candidate of a release, in its issue: the newest commit follows" },
  deploy: {
    usage: "/deploy ENV",
    effect: "starts the deployment once the gate is open, where the checklist lets the App start it"
  },
  status: { usage: "/status", effect: "answers with what is missing" },
  recheck: { usage: "/recheck", effect: "looks again" },
  help: { usage: "/help", effect: "answers with this list" }
};
var verbs = Object.keys(manual).filter(isVerb);
function verbOf(word) {
  return isVerb(word) ? word : null;
}
function isVerb(word) {
  return Object.hasOwn(manual, word);
}
var nearOthers = ["attest", "deploy"];
function resembledVerb(word) {
  if (word.length > 12) return null;
  const close = verbs.map((verb) => ({ verb, distance: slips(word, verb) })).filter(({ verb, distance }) => distance <= (verb.length <= 5 || nearOthers.includes(verb) ? 1 : 2)).sort((a, b) => a.distance - b.distance);
  return close[0]?.verb ?? null;
}

// src/commands/grammar/command-line.ts
var TARGET = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var COMMIT = /^@[0-9A-Fa-f]{7,64}$/;
var ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
var PLAIN_HEAD = /^[\x20-\x7e\t]*$/;
var TREACHEROUS = new RegExp("[\\p{Zl}\\p{Zp}\\p{Bidi_Control}]|(?!\\t)\\p{Cc}", "u");
function readCommandLine(line) {
  const { head, note } = splitNote(line);
  const [word = "", ...rest] = head.trimEnd().split(/[ \t]+/);
  if (!word.startsWith("/")) return null;
  if (!PLAIN_HEAD.test(head) || TREACHEROUS.test(line)) return null;
  const verb = verbOf(word.slice(1));
  if (verb === null) return unknownCommand(line, word);
  return command(verb, rest, note) ?? (verb === "deploy" ? null : badArguments(line, verb));
}
function badCharacters(line, verb) {
  return misfit(
    line,
    "BAD_CHARACTERS",
    `A line that looks like /${verb} contains characters that a command may not have: only plain ASCII letters, digits and signs count, so it was not read. Type it anew: ${manual[verb].usage}`
  );
}
function misfit(line, reason, sentence) {
  return { verb: "misfit", line: line.slice(0, 200), reason, sentence };
}
function splitNote(line) {
  const dashes = line.search(/[ \t]--[ \t]/);
  const note = dashes < 0 ? "" : line.slice(dashes + 4).trim();
  return note === "" ? { head: line, note } : { head: line.slice(0, dashes), note };
}
function command(verb, words, note) {
  if (verb === "status" || verb === "recheck" || verb === "help") {
    return words.length === 0 && note === "" ? { verb } : null;
  }
  if (verb === "hold" || verb === "unhold") {
    const environment2 = environmentIn(words);
    return environment2 === void 0 ? null : { verb, environment: environment2, note };
  }
  if (verb === "override") {
    const { commit: commit2, rest: rest2 } = commitIn(words);
    const environment2 = environmentIn(rest2);
    return environment2 === void 0 ? null : { verb, commit: commit2, environment: environment2, note };
  }
  if (verb === "candidate" || verb === "drop" || verb === "deploy") return releaseCommand(verb, words, note);
  const [target = "", ...more] = words;
  if (!TARGET.test(target)) return null;
  if (verb === "waive") return waiver(target, more, note);
  if (verb === "attest") return attestation(target, more, note);
  const { commit, rest } = verb === "signoff" || verb === "profile" ? commitIn(more) : { commit: null, rest: more };
  const environment = environmentIn(rest);
  if (environment === void 0) return null;
  return verb === "revoke" ? { verb, target, environment, note } : { verb, target, commit, environment, note };
}
function releaseCommand(verb, words, note) {
  const [first = "", ...more] = words;
  if (verb === "drop") return words.length === 0 ? { verb, note } : null;
  if (more.length > 0) return null;
  if (verb === "deploy") return ENVIRONMENT.test(first) ? { verb, environment: first, note } : null;
  const { commit } = commitIn([first.startsWith("@") ? first : `@${first}`]);
  return commit === null ? null : { verb, commit, note };
}
function attestation(target, words, note) {
  const [link = "", ...more] = words;
  const { commit, rest } = commitIn(more);
  const environment = environmentIn(rest);
  return environment === void 0 || !isLink(link) ? null : { verb: "attest", target, link, commit, environment, note };
}
function waiver(target, words, note) {
  const { commit, rest } = commitIn(words);
  const [preposition, moment = "", ...more] = rest;
  const until = preposition === "until" ? readUntil(moment) : null;
  const environment = environmentIn(more);
  if (until === null || environment === void 0) return null;
  return { verb: "waive", target, commit, until, environment, note };
}
function commitIn(words) {
  const [first = "", ...rest] = words;
  return COMMIT.test(first) ? { commit: first.slice(1).toLowerCase(), rest } : { commit: null, rest: words };
}
function environmentIn(words) {
  const [preposition, name, ...more] = words;
  if (preposition === void 0) return null;
  return preposition === "in" && name !== void 0 && more.length === 0 && ENVIRONMENT.test(name) ? name : void 0;
}
function unknownCommand(line, word) {
  const meant = /^\/[A-Za-z]+[.:,!]?$/.test(word) ? resembledVerb(
    word.slice(1).replace(/[^A-Za-z]/g, "").toLowerCase()
  ) : null;
  if (meant === null) return null;
  return misfit(line, "UNKNOWN_COMMAND", `There is no command ${word}. Perhaps this was meant: ${manual[meant].usage}`);
}
function badArguments(line, verb) {
  return misfit(
    line,
    "BAD_ARGUMENTS",
    `The line "${line.trim().slice(0, 200)}" was not read. The form is ${manual[verb].usage}, with nothing else on the line.`
  );
}

// src/commands/grammar/format-command.ts
function formatCommand(command2) {
  return `/${command2.verb}${wordsOf(command2)}`;
}
function wordsOf(command2) {
  if (command2.verb === "status" || command2.verb === "recheck" || command2.verb === "help") return "";
  if (command2.verb === "hold" || command2.verb === "unhold") return tail(command2);
  if (command2.verb === "candidate") return ` ${command2.commit}${tail({ environment: null, note: command2.note })}`;
  if (command2.verb === "drop") return tail({ environment: null, note: command2.note });
  if (command2.verb === "deploy") return ` ${command2.environment}${tail({ environment: null, note: command2.note })}`;
  const commit = command2.verb === "revoke" || command2.commit === null ? "" : ` @${command2.commit}`;
  if (command2.verb === "override") return `${commit}${tail(command2)}`;
  const until = command2.verb === "waive" ? ` until ${command2.until}` : "";
  const link = command2.verb === "attest" ? ` ${command2.link}` : "";
  return ` ${command2.target}${link}${commit}${until}${tail(command2)}`;
}
function tail({ environment, note }) {
  return `${environment === null ? "" : ` in ${environment}`}${note === "" ? "" : ` -- ${note}`}`;
}

// src/commands/grammar/conflicts.ts
var opening = [
  "signoff",
  "attest",
  "unhold",
  "waive",
  "override",
  "profile",
  "candidate",
  "deploy"
];
var besideRevocation = ["override", "profile", "candidate", "deploy"];
function withoutConflicts(said, wide) {
  const held = wide.some(({ verb }) => verb === "hold") || said.some(({ verb }) => verb === "hold");
  return said.map((one) => {
    if (one.verb !== "misfit" && held && opening.includes(one.verb)) return conflict(one, "/hold");
    if ((one.verb === "signoff" || one.verb === "attest" || one.verb === "waive") && isRevoked(one.target, said, wide))
      return conflict(one, `/revoke ${one.target}`);
    if (one.verb === "misfit") return one;
    if (besideRevocation.includes(one.verb) && [...said, ...wide].some(({ verb }) => verb === "revoke"))
      return conflict(one, "/revoke");
    if ((one.verb === "candidate" || one.verb === "deploy") && said.some(({ verb }) => verb === "drop"))
      return conflict(one, "/drop");
    return one;
  });
}
function isRevoked(target, said, wide) {
  const same = (other) => other === null || other.toLowerCase() === target.toLowerCase();
  return said.some((one) => one.verb === "revoke" && same(one.target)) || wide.some((one) => one.verb === "revoke" && same(one.target));
}
function conflict(command2, against) {
  const line = formatCommand(command2);
  return misfit(
    line,
    "CONFLICT",
    `The same comment says "${line}" and "${against}", so only the one that stops counts.`
  );
}

// src/commands/grammar/loose-line.ts
var MARKS = /^[ \t*_#"'(+-]{0,20}(?:\d{1,9}[.)][ \t*_"']{0,10})?/;
var WORD = /^\/ {0,3}([\p{L}\p{M}\p{N}]{1,16})/u;
var SLASH = /[/\u2044\u2215\u2571\u29f8\uff0f]/;
var READ = 200;
function readLoosely(line) {
  const start = line.slice(0, READ);
  if (!SLASH.test(start)) return null;
  const bare = fold(start).replace(MARKS, "");
  const [spelt = "", word = ""] = WORD.exec(bare) ?? [];
  const rest = bare.slice(spelt.length);
  if (word === "" || /^[/_\\]/.test(rest)) return null;
  const verb = disguised(word) ?? resembledVerb(word);
  if (verb === null) return null;
  return { verb, plain: /^[\x20-\x7e\t]*$/.test(line), negative: negative(word, rest, line) };
}
function negative(word, rest, line) {
  const verb = disguised(word);
  if (verb === "hold") return { verb, line: line.trim().slice(0, READ) };
  if (verb !== "revoke") return null;
  const [target = null] = /[a-z0-9][a-z0-9._-]*/.exec(rest) ?? [];
  return { verb, target, line: line.trim().slice(0, READ) };
}
function disguised(word) {
  const letters = Array.from(word);
  const looksLike = (verb) => letters.length === verb.length && letters.every((letter, at) => letter === verb[at] || letter > "\x7F");
  return letters.some((letter) => letter <= "\x7F") ? verbs.find(looksLike) ?? null : null;
}
function fold(text) {
  return text.normalize("NFKC").replace(/[\u2044\u2215\u2571\u29f8]/g, "/").replace(/[\p{Zs}\t]/gu, " ").replace(/[\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u2800\u3164]/gu, "").toLowerCase();
}

// src/commands/grammar/speech.ts
import { Lexer } from "marked";

// src/commands/grammar/block-starts.ts
var BLOCK_STARTS = [
  // the line under the head of a table or under a heading, which makes the lines above it no paragraph
  /^(?=.*-)[ \t|:-]*[|:][ \t|:-]*$/,
  /^ {0,3}(?:-+|=+)[ \t]*$/,
  // quotations, lists, headings, code and HTML
  /^ {0,3}(?:[<>]|#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3})/
];
function looksLikeBlock(line) {
  return BLOCK_STARTS.some((start) => start.test(line.slice(0, 1e3)));
}
function opensCodeOrHtml(line) {
  return /^ {0,3}(?:`{3,}[^`]*$|~{3}|<(?:[!?]|pre|script|style|textarea))/i.test(line);
}
var ENDING = /^(?:$|[ \t]*\n| {0,3}(?:>|#{1,6}[ \t]|`{3}|~{3}|[-*+][ \t]+[^ \t\n]))/;
function endsParagraph(behind) {
  return ENDING.test(behind);
}

// src/commands/grammar/inline-state.ts
function inlineState(paragraph2) {
  const open = {
    ticks: 0,
    brackets: 0,
    tilde: false,
    dollar: false,
    commentEnd: 0,
    wild: false
  };
  const last = lastPlaces(paragraph2);
  const states = ["free"];
  for (let at = 0; at < paragraph2.length; ) {
    if (paragraph2[at] === "\n") states.push(stateAt(at + 1, open, last));
    at += step(paragraph2, at, open, last);
  }
  return states;
}
function lastPlaces(text) {
  const ticks2 = new Map([...text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
  const last = (sign) => text.lastIndexOf(sign);
  return { bracket: last("]"), tilde: last("~"), dollar: last("$"), ticks: ticks2 };
}
function stateAt(at, open, last) {
  if (open.ticks > 0) return "inside";
  if (open.commentEnd > at && Number.isFinite(open.commentEnd)) return "inside";
  if (open.brackets > 0 && last.bracket >= at) return "open";
  if (open.tilde && last.tilde >= at || open.dollar && last.dollar >= at) return "open";
  return open.wild ? "open" : "free";
}
function step(text, at, open, last) {
  const sign = text.charAt(at);
  if (sign === "`") return ticks(text, at, open, last);
  if (open.ticks > 0) return 1;
  switch (sign) {
    case "\\":
      return text[at + 1] === "\n" ? 1 : 2;
    case "[":
      open.brackets += 1;
      return 1;
    case "]":
      open.brackets = Math.max(0, open.brackets - 1);
      return text[at + 1] === "(" ? linkTarget(text, at, open) : 1;
    case "~":
      open.tilde = true;
      return 1;
    case "$":
      open.dollar = true;
      return 1;
    case "<":
      return angle(text, at, open);
    default:
      return 1;
  }
}
function ticks(text, at, open, last) {
  const length = runLength(text, at);
  if (open.ticks === length) open.ticks = 0;
  else if (open.ticks === 0 && (last.ticks.get(length) ?? 0) > at) open.ticks = length;
  return length;
}
function linkTarget(text, at, open) {
  const plain = /\]\([^\s"'()<>\\`]*\)/y;
  plain.lastIndex = at;
  const [target] = plain.exec(text) ?? [];
  if (target === void 0) open.wild = true;
  return target?.length ?? 2;
}
function angle(text, at, open) {
  open.wild ||= /[A-Za-z/!?]/.test(text[at + 1] ?? "");
  if (text.startsWith("<!--", at) && at >= open.commentEnd) {
    const end = text.indexOf("-->", at + 4);
    open.commentEnd = end < 0 ? Number.POSITIVE_INFINITY : end;
  }
  return 1;
}
function runLength(text, at) {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

// src/commands/grammar/list-speech.ts
var MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
function listSpeech(lines) {
  let fence = "";
  return lines.map((line) => {
    const [, mark = ""] = /^(`{3,}|~{3,})/.exec(content(line)) ?? [];
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      return "quiet";
    }
    fence = mark;
    return mark !== "" || /^[>|<]/.test(content(line)) ? "quiet" : "spoken";
  });
}
function content(line) {
  let text = line;
  while (MARKER.test(text)) text = text.replace(MARKER, "");
  return text.trimStart();
}

// src/commands/grammar/mail-tail.ts
var TAILS = [
  /^-- ?$/,
  /^-{2,} ?(?:Original Message|Forwarded message) ?-{2,}$/i,
  /^_{20,}$/,
  /^On .{4,200}\bwrote:$/,
  /^Sent from /,
  /^Get Outlook for /
];
function afterMailTail(lines, speech) {
  let state = "own words";
  return lines.map((_, at) => {
    const said = speech[at] ?? "quiet";
    if (state !== "tail" && startsTail(lines, at)) state = said === "quiet" ? "doubtful" : "tail";
    if (state === "tail") return "quiet";
    return state === "doubtful" && said === "plain" ? "doubtful" : said;
  });
}
function startsTail(lines, at) {
  const line = (lines[at] ?? "").trimEnd();
  if (line.length > 300) return false;
  const wrapped = /^On .{4,200}$/.test(line) && /^.{0,200}\bwrote:$/.test((lines[at + 1] ?? "").trimEnd());
  return wrapped || TAILS.some((tail2) => tail2.test(line));
}

// src/commands/grammar/open-tags.ts
var enclosing = new Set(
  "a b blockquote code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var".split(" ")
);
var DEEPEST = 100;
function followTags(open, blockType, raw) {
  if (blockType === "code" || !raw.includes("<")) return open;
  const bare = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const text = blockType === "html" ? bare : withoutCode(bare);
  let now = [...open];
  let seen = 0;
  let quoted = false;
  for (const { index, 1: slash, 2: name = "" } of text.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]{0,10})(?=[\s/>]|$)/g)) {
    quoted = reachesOver(text.slice(seen, index), quoted);
    seen = index;
    const element = name.toLowerCase();
    if (!enclosing.has(element)) continue;
    if (slash === "") now.push(element);
    else if (!quoted && now.includes(element)) now = now.slice(0, now.lastIndexOf(element));
    if (now.length > DEEPEST) return now;
  }
  return now;
}
function reachesOver(piece, before) {
  if (/`|='/.test(piece)) return true;
  return (piece.split('"').length - 1) % 2 === 1 ? !before : before;
}
function withoutCode(text) {
  return text.replace(/(`{1,8})[^`\n]*\1(?!`)/g, "");
}

// src/commands/grammar/simple-text.ts
var SIMPLE_LINE = /^(?:[A-Za-z/@][A-Za-z0-9 /@.,;:!?'"()+-]*)?$/;
function isSimpleText(lines) {
  return lines.every((line) => line.length <= 1e3 && SIMPLE_LINE.test(line));
}

// src/commands/grammar/speech.ts
var LONGEST2 = 65536;
var MOST_LINES = 4e3;
var DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){17}/m;
var DEEP_LIST = /^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
function speechOf(text) {
  const lines = text.split("\n");
  const readable = isTame(text, lines);
  if (readable && isSimpleText(lines)) return { readable, lines: afterMailTail(lines, lines.map(simple)) };
  return { readable, lines: afterMailTail(lines, readable ? parsed(text, lines) : unparsed(lines)) };
}
function simple(line) {
  return line === "" ? "quiet" : "plain";
}
function isTame(text, lines) {
  if (text.length > LONGEST2 || lines.length > MOST_LINES) return false;
  return !/[\r\0]/.test(text) && !DEEP_NESTING.test(text) && !DEEP_LIST.test(text);
}
function unparsed(lines) {
  return lines.map((line) => /^[ \t]*>/.test(line) ? "quiet" : "spoken");
}
function parsed(text, lines) {
  const speech = [];
  let tags = [];
  let offset = 0;
  let previous = "";
  let misread = false;
  for (const token of new Lexer({ gfm: true }).blockTokens(text, [])) {
    if (!text.startsWith(token.raw, offset)) {
      if (token.type === "list" && tags.length === 0) speech.push(...listSpeech(lines.slice(speech.length)));
      break;
    }
    const said = tags.length > 0 ? [] : sayings(token, previous, aroundOf(text, offset, token.raw));
    const startsLine = offset === 0 || text[offset - 1] === "\n";
    token.raw.split("\n").forEach((_, at) => {
      if (at > 0 || startsLine) speech.push(lowered(said[at] ?? "quiet", misread));
    });
    if (token.raw.endsWith("\n")) speech.pop();
    misread ||= overlooksBlock(token);
    tags = followTags(tags, token.type, token.raw);
    offset += token.raw.length;
    previous = token.type === "heading" && token.raw.startsWith("#") ? "title" : token.type;
  }
  while (speech.length < lines.length) speech.push("quiet");
  return speech;
}
function lowered(speech, misread) {
  return misread && speech === "plain" ? "doubtful" : speech;
}
function overlooksBlock({ type, raw }) {
  if (type === "code" || type === "html" || type === "list") return false;
  if (type === "def" && raw.trim().includes("\n")) return true;
  return raw.split("\n").some(opensCodeOrHtml);
}
function sayings(token, previous, around) {
  switch (token.type) {
    case "paragraph":
      return paragraph(token.raw, standsAlone(previous, around));
    case "heading":
    case "text":
      return token.raw.split("\n").map(() => "spoken");
    case "list":
      return listSpeech(token.raw.split("\n"));
    default:
      return [];
  }
}
function aroundOf(text, offset, raw) {
  const end = offset + raw.length;
  return { before: text.slice(Math.max(0, offset - 200), offset), behind: text.slice(end, end + 200) };
}
function standsAlone(previous, { before, behind }) {
  if (!endsParagraph(behind)) return false;
  if (before.trim() === "" || /\n[ \t]*\n$/.test(before)) return true;
  return before.endsWith("\n") && (previous === "title" || previous === "code");
}
function paragraph(raw, alone) {
  const doubtful = !alone || /^[ \t]*\[\^/.test(raw) || raw.split("\n").some(looksLikeBlock);
  return inlineState(raw).map((state) => {
    if (state === "inside") return "quiet";
    return state === "open" || doubtful ? "doubtful" : "plain";
  });
}

// src/commands/grammar/parse.ts
var ODD_LINE_ENDS = /[\r\v\f\x85\u2028\u2029]/;
var silence = { commands: [], maybeHold: false, wide: [] };
function parseComment(text) {
  const source = text.replaceAll("\r\n", "\n");
  const candidates = candidatesOf(source);
  if (candidates.length === 0) return silence;
  const { readable, lines } = speechOf(source);
  const loud = candidates.filter(({ index }) => (lines[index] ?? "quiet") !== "quiet");
  const heard = loud.map((one) => hear(one, lines[one.index] ?? "quiet"));
  const wide = heard.flatMap((one) => one.wide === null ? [] : [one.wide]);
  const said = readable ? heard.flatMap((one) => one.said === null ? [] : [one.said]) : unreadable(loud);
  return { commands: withoutConflicts(said, wide), maybeHold: wide.length > 0, wide };
}
function candidatesOf(source) {
  return source.split("\n").flatMap((line, index) => {
    const parts = line.split(ODD_LINE_ENDS);
    return parts.flatMap((part) => {
      const loose = readLoosely(part);
      return loose === null ? [] : [{ line: part, index, loose, odd: parts.length > 1 }];
    });
  });
}
function hear(candidate, speech) {
  const said = speech === "plain" ? readPlain(candidate) : speech === "doubtful" ? readDoubtful(candidate) : null;
  const exact = said !== null && (said.verb === "hold" || said.verb === "revoke");
  const wide = exact ? null : candidate.loose.negative;
  return { said: wide?.verb === "hold" ? null : said, wide };
}
function readPlain({ line, loose, odd }) {
  if (odd) return badCharacters(line, loose.verb);
  const read = readCommandLine(line);
  if (read !== null) return read;
  if (!loose.plain) return badCharacters(line, loose.verb);
  if (!/^[ \t]+\//.test(line)) return null;
  return misfit(
    line,
    "BAD_ARGUMENTS",
    `The line "${line.trim().slice(0, 200)}" was not read: a command starts with the first character of its line.`
  );
}
function readDoubtful({ line, loose }) {
  if (!line.startsWith("/") || loose.negative !== null || readCommandLine(line) === null) return null;
  return misfit(
    line,
    "UNREADABLE",
    `The line "${line.trim().slice(0, 200)}" was not read, because of what stands around it. Write it in a paragraph of its own, with a blank line before it.`
  );
}
function unreadable([first]) {
  if (first === void 0) return [];
  const why = "it is too long, too deeply nested, or has line ends that not every program takes for line ends";
  return [
    misfit(
      first.line,
      "UNREADABLE",
      `This comment cannot be read safely (${why}), so nothing but a hold or a revocation in it counts. Write the command in a comment of its own.`
    )
  ];
}

// src/commands/parsed-text.ts
var known = /* @__PURE__ */ new Map();
var KEPT = 2e3;
var SHORT = 1e3;
function parsedText(text) {
  if (text.length > SHORT) return parseComment(text);
  const before = known.get(text);
  if (before !== void 0) return before;
  if (known.size >= KEPT) known.clear();
  const parsed2 = parseComment(text);
  known.set(text, parsed2);
  return parsed2;
}

export {
  successOf,
  reaches,
  historyOf,
  newSince,
  ancestorsOf,
  MOST_REMEMBERED,
  basesOf,
  newlyCounted,
  countedSuccesses,
  wouldCount,
  manual,
  formatCommand,
  parsedText
};
