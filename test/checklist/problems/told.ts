import { parseChecklist } from '../../../src/checklist/parse.ts';

/** `CODE path: message | seen | allowed | next` of every problem of a file with this below its version. */
export function told(text: string): readonly string[] {
  const result = parseChecklist(`version: 1\n${text}`, 'f.yml');
  if (result.ok) return [];
  return result.problems.map(
    ({ code, path, message, seen, allowed, next }) => `${code} ${path}: ${message} | ${seen} | ${allowed} | ${next}`,
  );
}

/** Only the codes and paths. */
export function places(text: string): readonly string[] {
  return told(text).map((line) => line.split(':', 1).join());
}

export const ENVIRONMENT = 'environments:\n  live: { enforce: block }\n';
export const ITEM = 'items:\n  a: { title: A, check: a }\n';

/** A checklist with one item that says this. */
export const item = (said: string): string => `${ENVIRONMENT}items:\n  a: { title: A, ${said} }\n`;
