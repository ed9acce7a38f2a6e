/** Whether a check's name is a glob: `*` stands for any text, also across slashes; every other character stands for itself. */
export function isGlob(name: string): boolean {
  return name.includes('*');
}

/** Whether `text` matches `name`, case and all. Linear in both lengths: the parts between the stars are found from left to right. */
export function matchesName(name: string, text: string): boolean {
  if (!isGlob(name)) return text === name;
  const parts = name.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
