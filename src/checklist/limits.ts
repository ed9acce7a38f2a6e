/**
 * How large a checklist may be. A repository's file is read by a shared server, so every bound is small enough that no file,
 * however written, costs a second or 64 MiB.
 */
export const limits = {
  /** Bytes of UTF-8. */
  bytes: 256 * 1024,
  /** YAML words and marks: keys, values, commas, comments, escapes. */
  tokens: 32_000,
  /** Maps and lists inside each other. */
  depth: 24,
  /** Combinators inside each other. */
  combinators: 8,
  items: 200,
  roles: 100,
  environments: 50,
  profiles: 20,
  /** Windows and freezes of one environment. */
  windows: 20,
  freezes: 50,
  /** Policies that a checklist extends, those that they extend counted, and how many may extend each other in a row. */
  policies: 6,
  policyDepth: 3,
  /** Entries of any one list. */
  entries: 100,
  /** Characters of a title or a section. */
  title: 120,
  /** Characters of `why`. */
  why: 1000,
  /** Changed lines or files that `size` can ask for. */
  size: 1_000_000,
  /** Characters of a glob. */
  glob: 200,
  /** Problems reported at once. */
  problems: 100,
} as const;
