/** GitHub's account kinds; an App acts as a `Bot` whose login ends in `[bot]`. */
export type AccountType = 'User' | 'Bot' | 'Organization';

/** A user, a bot or an organisation. Ids never change, logins may (`renameAccount`). */
export interface Account {
  readonly id: number;
  /** As REST writes it: a bot's login carries the `[bot]` suffix, GraphQL drops it. */
  login: string;
  readonly type: AccountType;
  name: string | null;
  email: string | null;
  readonly siteAdmin: boolean;
  /** A deleted account: GitHub shows its traces as the ghost user or as null. */
  deleted: boolean;
  /** Milliseconds since the epoch, as every time in the world. */
  readonly createdAt: number;
}

/** Whether an invitation was accepted; GitHub lists invited people as members with `pending`. */
export type MembershipState = 'active' | 'pending';

/** One person's place in an organisation. */
export interface OrganizationMember {
  readonly user: Account;
  role: 'admin' | 'member';
  state: MembershipState;
  public: boolean;
}

/** One person's own (not inherited) place in a team. */
export interface TeamMember {
  readonly user: Account;
  role: 'member' | 'maintainer';
  state: MembershipState;
}

/** A team of an organisation; `secret` teams are seen by their members and organisation owners only. */
export interface Team {
  readonly id: number;
  readonly organization: Account;
  slug: string;
  name: string;
  description: string | null;
  privacy: 'closed' | 'secret';
  parent: Team | null;
  readonly members: TeamMember[];
  readonly createdAt: number;
  updatedAt: number;
}
