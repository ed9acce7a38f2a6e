import type { RawAnswer } from './request-function.ts';

/** The oldest Enterprise Server whose REST description has every route that Holdpoint asks (docs/github-facts.md §10). */
const OLDEST = { major: 3, minor: 17 };

/**
 * What is wrong with the version that an Enterprise Server gives with every answer, or null: it is new enough, it is github.com, which gives
 * none, or it says something that is no version, and then its answers must speak for themselves.
 */
export function oldServer(headers: RawAnswer['headers']): string | null {
  const [version, major = '', minor = ''] =
    /\b(\d{1,4})\.(\d{1,4})[\w.]*/.exec(String(headers['x-github-enterprise-version'] ?? '')) ?? [];
  if (version === undefined) return null;
  const isNew = Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor);
  return isNew
    ? null
    : `the server is GitHub Enterprise Server ${version}, and ${OLDEST.major}.${OLDEST.minor} is the oldest that can be read`;
}
