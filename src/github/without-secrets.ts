/** What GitHub's tokens and signed claims look like, and any word that is long and mixed enough to be one, in base64 too. Commits are cut out with them. */
const SHAPES: readonly RegExp[] = [
  /\b(?:gh[a-z]_|github_pat_)\w+/g,
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /[0-9a-f]{40,}/gi,
  /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])[\w+/=-]{24,}/g,
];

/**
 * Foreign words without what could be a secret: a gateway that fails may show the request that it was given, credentials and all, and its
 * words go into logs, check runs and reports.
 */
export function withoutSecrets(words: string): string {
  return SHAPES.reduce((text, shape) => text.replaceAll(shape, '…'), words);
}
