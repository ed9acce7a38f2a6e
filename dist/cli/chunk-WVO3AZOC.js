// src/report/wrap.ts
function wrap(line, width, indent) {
  const room = Math.max(20, width);
  const lines = [];
  let current = "";
  for (const piece of line.split(/(?<=\S)(?= +\S)/)) {
    if (current !== "" && current.length + piece.length > room) {
      lines.push(current);
      current = indent + piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current];
}

export {
  wrap
};
