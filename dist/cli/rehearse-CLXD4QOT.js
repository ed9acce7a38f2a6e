import {
  wrap
} from "./chunk-WVO3AZOC.js";
import {
  connectReaders
} from "./chunk-FPRXDQ77.js";
import {
  loadOf,
  mergedPullRequests,
  rehearse
} from "./chunk-YED6WMA4.js";
import "./chunk-5CQ7IOZU.js";
import "./chunk-QGKO2A6X.js";
import "./chunk-OCKBYJ3P.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-S5KPNYGJ.js";
import {
  report
} from "./chunk-MU4C6G3S.js";
import "./chunk-AAKX4AMO.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import "./chunk-2ZDC2LSD.js";
import {
  parseChecklist
} from "./chunk-ZJKZ2U2B.js";
import {
  readNamedFile
} from "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import {
  createApi
} from "./chunk-G276BK7I.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/rehearsing/format-rehearsal.ts
var columns = [
  ["proved", "proved"],
  ["failed", "would have failed"],
  ["asked", "would have been asked"],
  ["unlearnt", "not learnt"],
  ["not-asked", "not asked"]
];
function countedItems({ changes }) {
  const ids = [...new Set(changes.flatMap(({ items }) => items.map(({ item }) => item)))];
  const all = changes.flatMap(({ items }) => items);
  const count = (item, result) => all.filter((one) => one.item === item && one.result === result).length;
  return ids.map((item) => ({
    item,
    proved: count(item, "proved"),
    failed: count(item, "failed"),
    asked: count(item, "asked"),
    unlearnt: count(item, "unlearnt"),
    "not-asked": count(item, "not-asked")
  }));
}
function loads({ checklist, changes }) {
  return checklist === null || changes.length === 0 ? [] : loadOf(checklist.roles, changes);
}
function formatRehearsal({ repository, file, rehearsal }, style) {
  const { changes, unjudged } = rehearsal;
  const merged = changes.map(({ mergedAt }) => mergedAt.slice(0, 10)).toSorted();
  const span = merged.length === 0 ? "" : `, merged from ${merged[0]} to ${merged.at(-1)}`;
  const items = countedItems(rehearsal).map((one) => [one.item, ...columns.map(([result]) => `${one[result]}`)]);
  const load = loads(rehearsal).map(({ role, signs, perWeek, users, teams }) => {
    return [role, `${signs}`, `${perWeek}`, peopleOf(users, teams)];
  });
  const failed = changes.filter(({ items: all }) => all.some(({ result }) => result === "failed"));
  const blocks = [
    changes.length + unjudged.length === 0 ? [`No pull request of ${repository} was merged lately, so there is nothing to rehearse ${file} on.`] : [`${counted(changes.length, "change")} of ${repository} by ${file}${span}`],
    table(["item", ...columns.map(([, title]) => title)], items),
    table(["role", "sign-offs", "per week", "people"], load),
    list(
      "Would have failed by evidence:",
      failed.map(({ number, items: all }) => `#${number}  ${failures(all)}`)
    ),
    list(
      "Nobody could have signed:",
      changes.flatMap(
        ({ number, unsignable }) => unsignable.map(({ item, role, why }) => `#${number}  ${item} (${role}): ${why}`)
      )
    ),
    list(
      "Not judged:",
      unjudged.map(({ number, why }) => `#${number}  ${why}`)
    )
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block, index) => index === 0 ? block : ["", ...block]);
  return `${lines.flatMap((line) => wrapped(line, style.width)).join("\n")}
`;
}
function wrapped(line, width) {
  const indent = " ".repeat(line.length - line.trimStart().length);
  return wrap(terminalLine(line), width - indent.length, "    ").map((part) => `${indent}${part}`);
}
function failures(items) {
  return items.filter(({ result }) => result === "failed").map(({ item, code }) => `${item} [${code}]`).join(", ");
}
function peopleOf(users, teams) {
  const parts = [users === 0 ? "" : counted(users, "user"), teams === 0 ? "" : counted(teams, "team")];
  return parts.filter((part) => part !== "").join(", ");
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function list(heading, lines) {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
function table(heading, rows) {
  if (rows.length === 0) return [];
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function rehearsalJson({ repository, file, rehearsal }) {
  const { changes, unjudged } = rehearsal;
  const told = {
    rehearsal: 1,
    repository,
    checklist: file,
    items: countedItems(rehearsal),
    load: loads(rehearsal),
    changes,
    unjudged: unjudged.map(({ number, why, fault }) => ({ number, why, code: fault?.code ?? null }))
  };
  return `${JSON.stringify(told, null, 2)}
`;
}

// src/cli/commands/rehearse.ts
async function runRehearse(options, surroundings) {
  const { checklist: file, last, json = false } = options;
  const read = await readNamedFile(surroundings, file, "checklist");
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const text = new TextDecoder().decode(read.bytes);
  const parsed = parseChecklist(read.bytes, file);
  if (!parsed.ok && (parsed.wanted ?? []).length === 0) return report(parsed.problems, text, json, surroundings);
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const numbers = await mergedPullRequests(createApi({ request }), repository, last);
  if (!numbers.ok) return refuse(surroundings, refusalOfFault(repository, numbers.fault), json);
  const readers = connectReaders(request, { app: null, run: null });
  const rehearsal = await rehearse(readers, { repository, text, numbers: numbers.value });
  if (rehearsal.problems.length > 0) {
    const problems = rehearsal.problems.map((problem) => ({ ...problem, file }));
    return report(problems, text, json, surroundings);
  }
  const told = { repository, file, rehearsal };
  surroundings.out(json ? rehearsalJson(told) : formatRehearsal(told, surroundings));
  return rehearsal.unjudged.some(({ fault }) => fault !== null) ? 3 : 0;
}
export {
  runRehearse
};
