/** A thing with what is said of it and the things below it. */
export interface Branch {
  /** Its lines, given the columns that are left for them; the first one names it. */
  readonly lines: (width: number) => readonly string[];
  readonly branches: readonly Branch[];
}

/** Branches as a tree drawn with lines, of at most `width` columns as far as their own lines keep to what they are given. */
export function drawTree(branches: readonly Branch[], width: number): readonly string[] {
  return branches.flatMap(({ lines, branches: below }, index) => {
    const isLast = index === branches.length - 1;
    const room = width - 3;
    const [first = '', ...rest] = lines(room);
    const bar = isLast ? '   ' : '│  ';
    return [(isLast ? '└─ ' : '├─ ') + first, ...[...rest, ...drawTree(below, room)].map((line) => bar + line)];
  });
}
