import type { Repository } from '../world/model/repository.ts';

/** Where this sandbox is reached; every URL in its answers starts with one of these, without a trailing slash. */
export interface Urls {
  readonly api: string;
  readonly html: string;
}

/** Any JSON object the sandbox answers with. */
export type Json = Readonly<Record<string, unknown>>;

const written = new Map<number, string>();
const kept = 1000;

/** GitHub writes times in whole seconds. The same few moments stand in every answer. */
export const time = (at: number): string => {
  const before = written.get(at);
  if (before !== undefined) return before;
  if (written.size >= kept) written.clear();
  const text = `${new Date(at).toISOString().slice(0, 19)}Z`;
  written.set(at, text);
  return text;
};

/** A time that may not have come. */
export const timeOrNull = (at: number | null): string | null => (at === null ? null : time(at));

/** `API/repos/owner/name`. */
export const repoUrl = (urls: Urls, repository: Repository): string =>
  `${urls.api}/repos/${repository.owner.login}/${repository.name}`;

/** `HTML/owner/name`. */
export const repoHtml = (urls: Urls, repository: Repository): string =>
  `${urls.html}/${repository.owner.login}/${repository.name}`;
