import { basename } from 'node:path';
import { noPolicies } from '../checklist/policy/policies.ts';
import type { Policies } from '../checklist/policy/policies.ts';
import { policyNamed } from '../checklist/policy/reference.ts';
import { readTextFile } from './read-file.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** Policies, or why a file of one cannot be read. */
export type NamedPolicies =
  { readonly ok: true; readonly policies: Policies } | { readonly ok: false; readonly refusal: Refusal };

/** The policies in files that a person named: each answers to the references whose path ends in its name. */
export async function namedPolicies(surroundings: Surroundings, files: readonly string[]): Promise<NamedPolicies> {
  const texts = new Map<string, { readonly text: string; readonly file: string }>();
  for (const file of files) {
    const read = await readTextFile(surroundings, file, 'policy');
    if (!read.ok) return read;
    texts.set(basename(file), { text: read.text, file });
  }
  const read: Policies['read'] = (reference) => {
    const found = texts.get(basename(policyNamed(reference)?.path ?? ''));
    return found === undefined ? null : { text: found.text, version: `the file ${found.file}`, private: false };
  };
  return { ok: true, policies: { ...noPolicies, read } };
}
