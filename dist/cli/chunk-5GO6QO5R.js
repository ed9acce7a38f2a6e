// src/report/sanitise.ts
var zeroWidthSpace = "\u200B";
var styleSelectors = /[\ufe0e\ufe0f]/g;
var lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
var hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
var terminalSequences = (
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g
);
var live = /@(?=\S)|#(?=\w)|GH-(?=\d)|www(?=\.)|(?:https?|ftp|mailto|xmpp)(?=:)|:(?=\/\/|(?!\d\d(?:Z|\b))[\w+-]+(?::|$))/gi;
var markup = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", $: "&#36;" };
function visible(text, max = 500) {
  const shown = text.slice(0, max * 4).replaceAll(styleSelectors, "").replaceAll(lineBreaks, "\u2424").replaceAll("	", " ").replaceAll(
    hidden,
    (character) => `\u27E8U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u27E9`
  );
  return shorten(shown.trim(), max);
}
function shorten(text, max) {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function inlineMarkdown(text, max = 500) {
  return withoutStart(inert(visible(text, max)));
}
function prose(sentence, max = 500) {
  const parts = visible(sentence, max).split(/`([^`]+)`/);
  return withoutStart(parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : inert(part)).join(""));
}
function inert(line) {
  return line.replaceAll(live, (hit) => hit + zeroWidthSpace).replaceAll(/[\\`*_[\]~]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, (character) => markup[character] ?? "");
}
function withoutStart(line) {
  return line.replace(/^[-+=#:/]/, (first) => `&#${first.charCodeAt(0)};`).replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}
function codeSpan(text, max = 300) {
  const content = visible(text, max);
  if (content === "") return "";
  if (content.includes("|")) return `<code>${inlineMarkdown(content, max)}</code>`;
  const fence = "`".repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
  return fence + pad + unmarked(content) + pad + fence;
}
function codeBlock(lines) {
  const content = lines.map((line) => unmarked(visible(line, 1e3)));
  const fence = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...content, fence].join("\n");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function unmarked(code) {
  return code.replaceAll("<!--", `<${zeroWidthSpace}!--`);
}
function terminalLine(text, max = 1e3) {
  return visible(text.slice(0, max * 8).replaceAll(terminalSequences, ""), max);
}

export {
  visible,
  inlineMarkdown,
  prose,
  codeSpan,
  codeBlock,
  terminalLine
};
