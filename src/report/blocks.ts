/** A piece of a document that can be cut between its lines and is always closed, so that a cut never breaks what follows. */
export interface Block {
  readonly open: readonly string[];
  /** Each element is kept whole or left out; it may span several lines. */
  readonly body: readonly string[];
  readonly close: readonly string[];
}

/** A block that is kept whole or left out. */
export function whole(...lines: readonly string[]): Block {
  return { open: lines, body: [], close: [] };
}

/**
 * Puts blocks together, an empty line between them, within `limit` UTF-8 bytes (never more than as many characters).
 * Where something does not fit, everything after it is left out and `notice` says so at the end.
 */
export function assemble(blocks: readonly Block[], limit: number, notice: string): string {
  const lines: string[] = [];
  let room = limit - size(notice) - 2;
  for (const block of blocks) {
    const frame = sizeOf(block.open) + sizeOf(block.close) + 1;
    const body = fitting(block.body, room - frame);
    if (frame > room || (body.length === 0 && block.body.length > 0)) return [...lines, notice].join('\n');
    room -= frame + sizeOf(body);
    if (lines.length > 0) lines.push('');
    lines.push(...block.open, ...body, ...block.close);
    if (body.length < block.body.length) return [...lines, '', notice].join('\n');
  }
  return lines.join('\n');
}

function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const cut = lines.findIndex((line) => (left -= size(line) + 1) < 0);
  return cut === -1 ? lines : lines.slice(0, cut);
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + size(line) + 1, 0);
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
