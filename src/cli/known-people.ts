import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODEOWNERS_PLACES } from '../evidence/codeowners/owners-file.ts';
import { parseCodeowners } from '../evidence/codeowners/parse.ts';

/** Logins and teams (`org/slug`) that the file of owners below `folder` names, each once. Empty where there is none that can be read: naming them is a help, no promise. */
export async function knownPeople(folder: string): Promise<readonly string[]> {
  const texts = await Promise.all(
    CODEOWNERS_PLACES.map((path) => readFile(join(folder, path), 'utf8').catch(() => null)),
  );
  const rules = parseCodeowners(texts.find((text) => text !== null) ?? '');
  if ('badLine' in rules) return [];
  return [...new Set(rules.flatMap(({ owners }) => [...owners.teams, ...owners.users]))];
}
