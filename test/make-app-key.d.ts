/** PEM of a private key as GitHub makes it for an App. */
export function makeAppKey(): string;
