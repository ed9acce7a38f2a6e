/** Whether a text of a workflow uses this secret: by its name, with all the others, or by a name that only the run knows. */
export function usesSecret(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w.-])secrets\s*(?:\.\s*|\[\s*')${name}\b`, 'i').test(text) || usesAnySecret(text);
}

/** Whether a text uses any secret but the token that every job has. */
export function usesSecrets(text: string): boolean {
  return /(?<![\w.-])secrets\s*(?:\.\s*|\[\s*')(?!github_token\b)\w/i.test(text) || usesAnySecret(text);
}

/** `toJSON(secrets)`, `secrets.*`, `secrets[matrix.name]`. */
function usesAnySecret(text: string): boolean {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].some(([, inner = '']) => {
    const bare = inner.replaceAll(/\[\s*'[^']*'\s*\]/g, '.x').replaceAll(/'[^']*'/g, "''");
    return /(?<![\w.-])secrets(?![\w-]|\s*\.\s*\w)/i.test(bare);
  });
}
