/** Every check run of ours is named so: `holdpoint/merge`, `holdpoint/ENVIRONMENT`, `holdpoint/ITEM`. */
const prefix = 'holdpoint/';

/** The name of our check run about a gate or an item. */
export function ownCheckName(about: string): string {
  return `${prefix}${about}`;
}

/** The gate or item that a check run of ours is about; null for a name that is none of ours, case aside. */
export function aboutOfOwnCheck(name: string): string | null {
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : null;
}
