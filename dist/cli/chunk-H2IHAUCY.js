// src/checklist/slips.ts
function slips(a, b) {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const line = [row + 1];
    to.forEach((wanted, column) => {
      const change = at(above, column) + (letter === wanted ? 0 : 1);
      const isSwapped = letter === to[column - 1] && from[row - 1] === wanted;
      const swap = isSwapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(change, swap, at(above, column + 1) + 1, at(line, column) + 1));
    });
    before = above;
    above = line;
  });
  return at(above, to.length);
}
function at(line, column) {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

export {
  slips
};
