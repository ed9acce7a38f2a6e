import type { Account } from './accounts.ts';

/** How much an App may do with one resource. */
export type AccessLevel = 'read' | 'write' | 'admin';

/** Permission names as GitHub spells them (`checks`, `pull_requests`, `members` …) with their level. */
export type Permissions = Readonly<Record<string, AccessLevel>>;

/** A GitHub App with its real RSA key pair. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly clientId: string;
  readonly owner: Account;
  /** The account the App acts as: login `slug[bot]`, type `Bot`. */
  readonly bot: Account;
  /** PEM; null only for Apps whose key nobody here may hold, such as GitHub Actions. */
  readonly privateKey: string | null;
  readonly publicKey: string | null;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  webhook: { url: string; secret: string } | null;
  readonly createdAt: number;
}

/** An App installed on an account, for all of its repositories or for some. */
export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  permissions: Permissions;
  events: readonly string[];
  /** `all` follows repositories created later; a set names repository ids. */
  repositories: 'all' | ReadonlySet<number>;
  suspendedAt: number | null;
  readonly createdAt: number;
  updatedAt: number;
}

/** What a credential stands for. */
export type Token =
  | { readonly kind: 'user'; readonly value: string; readonly user: Account; readonly scopes: readonly string[] }
  | {
      readonly kind: 'installation';
      readonly value: string;
      readonly installation: Installation;
      readonly permissions: Permissions;
      readonly repositories: 'all' | ReadonlySet<number>;
      readonly expiresAt: number;
    };

/** Who asks: decided once from the credential, then handed to every rule. */
export type Actor =
  | { readonly kind: 'anonymous' }
  /** `through`: an app acts in the name of its user. */
  | { readonly kind: 'user'; readonly account: Account; readonly through?: App }
  | { readonly kind: 'app'; readonly app: App; readonly account: Account }
  | {
      readonly kind: 'installation';
      readonly app: App;
      readonly account: Account;
      readonly installation: Installation;
      readonly permissions: Permissions;
      readonly repositories: 'all' | ReadonlySet<number>;
    };
