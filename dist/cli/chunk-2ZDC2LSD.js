import {
  formatKeys,
  readSourceText,
  readYaml
} from "./chunk-ZJKZ2U2B.js";

// src/checklist/warnings/place-warnings.ts
function placeWarnings(drafts, read) {
  const placeOf = placesIn(read);
  return drafts.map(({ at, on, ...words }) => ({ file: read.file, ...placeOf(at, on), path: formatKeys(at), ...words })).toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function placesIn({ source, checklist }) {
  const text = readSourceText(source);
  const yaml = text.ok ? readYaml(text.text) : null;
  if (yaml?.ok !== true) return () => ({ line: 1, column: 1 });
  const { tree, lines } = yaml;
  const own = new Set(namesIn(tree.data, "items"));
  return (at, on) => {
    const lent = at[0] === "items" && !own.has(String(at[1]));
    const place = lent ? checklist.items.find(({ id }) => id === at[1])?.place : void 0;
    if (place !== void 0) return place;
    const spot = tree.spotOf(at);
    const { line, col } = lines.linePos(spot[on]);
    return { line, column: col };
  };
}
function namesIn(data, section) {
  const found = typeof data === "object" && data !== null ? Reflect.get(data, section) : null;
  return typeof found === "object" && found !== null ? Object.keys(found) : [];
}

export {
  placeWarnings
};
