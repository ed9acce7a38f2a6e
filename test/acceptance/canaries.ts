/** Secrets that must appear nowhere, in any shape in which a program could have written them. */
export function shapesOf(secrets: Iterable<string>): readonly string[] {
  return [...new Set([...secrets].flatMap(shapes))];
}

/** As it is, in base64 (alone or as the password of a name), in hex, in a URL; of a key, each of its lines. */
function shapes(secret: string): readonly string[] {
  const parts = secret.split(/\r?\n|\\n/).filter((line) => line.length >= 16 && !line.startsWith('-----'));
  return parts.flatMap((part) => {
    const encoded = ['', 'x-access-token:'].map((prefix) => Buffer.from(`${prefix}${part}`).toString('base64'));
    // Without the end, which depends on what follows.
    const stable = encoded.map((text) => text.replace(/=+$/, '').slice(0, -1));
    return [part, ...stable, Buffer.from(part).toString('hex'), encodeURIComponent(part)];
  });
}

/** Which of the shapes stand somewhere in a text, by a few letters each: a failing test must not show them either. */
export function found(text: string, forbidden: readonly string[]): readonly string[] {
  return forbidden.filter((shape) => text.includes(shape)).map((shape) => `${shape.slice(0, 6)}…`);
}

/** Every text in a value, however deep; `without` names keys that are not followed. */
export function textsIn(value: unknown, without: readonly string[] = []): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const walk = (thing: unknown): void => {
    if (typeof thing === 'string') texts.push(thing);
    if (typeof thing !== 'object' || thing === null || seen.has(thing)) return;
    seen.add(thing);
    if (thing instanceof Map || thing instanceof Set) for (const one of thing.values()) walk(one);
    for (const [key, one] of Object.entries(thing)) if (!without.includes(key)) walk(one);
  };
  walk(value);
  return texts.join('\n');
}
