import type { Checklist, Problem } from '../checklist/model.ts';
import type { SeenChecks } from '../checklist/warnings/live/live-facts.ts';
import type { Instant } from '../evidence/time.ts';
import type { Looked } from './looked.ts';
import type { Workflow } from './workflow/workflow.ts';

/** Everything that the doctor judges by. What could not be looked at is not known, and never taken for fine. */
export interface DoctorFacts {
  /** `owner/name`; null: a folder on a disk. */
  readonly repository: string | null;
  readonly now: Instant;
  /** The branch that the checklist is read from. */
  readonly defaultBranch: Looked<string>;
  readonly checklist: ChecklistFact;
  /** Workflows of the default branch. */
  readonly workflows: readonly Workflow[];
  /** The first CODEOWNERS file that GitHub reads; null: there is none. */
  readonly codeowners: Looked<{ readonly path: string; readonly text: string } | null>;
  readonly github: GitHubFacts;
}

/** What the default branch has at the checklist's path. */
type ChecklistFact =
  | { readonly state: 'valid'; readonly checklist: Checklist }
  | { readonly state: 'missing' }
  | { readonly state: 'broken'; readonly problems: readonly Problem[] }
  /** It could not be read, or a policy that it extends could not. */
  | { readonly state: 'unread' };

/** What GitHub's settings say. */
export interface GitHubFacts {
  /** The Holdpoint App that is meant; null: none is known. */
  readonly app: { readonly id: number; readonly from: string } | null;
  /** What the App needs of an installation: always, and where it is to start workflows. */
  readonly rights: { readonly ordinary: Rights; readonly starting: Rights };
  /** Whether custom protection rules exist here at all: everywhere but in private repositories without GitHub Enterprise. */
  readonly customRules: Looked<boolean>;
  readonly isPublic: Looked<boolean>;
  readonly environments: Looked<readonly GitHubEnvironment[]>;
  /** Names of environments among the newest deployments. */
  readonly deployed: Looked<readonly string[]>;
  readonly secrets: {
    readonly repository: Looked<readonly string[]>;
    readonly organization: Looked<readonly string[]>;
  };
  /** What the default branch demands of a merge. */
  readonly merging: Looked<MergeRules>;
  readonly seenChecks: Looked<SeenChecks>;
  /** The App's installation; null: it is not installed, or not on this repository. */
  readonly installation: Looked<Installation | null>;
  /** Active members of each team that a role names, by `org/slug` in lower case; null where there is no such team. */
  readonly teams: ReadonlyMap<string, Looked<readonly string[] | null>>;
}

/** An environment as GitHub has it. */
export interface GitHubEnvironment {
  readonly name: string;
  /** Null: GitHub did not say. */
  readonly adminsBypass: boolean | null;
  /** Minutes. */
  readonly waitTimer: number;
  /** Whether people must approve by hand. */
  readonly reviewers: boolean;
  /** All refs, those of protected branches, or those that `policies` name. */
  readonly refs: 'all' | 'protected' | 'named';
  readonly policies: Looked<readonly RefPolicy[]>;
  /** Ids of the apps whose custom rules are enabled. */
  readonly rules: Looked<readonly number[]>;
}

/** A pattern of branches or tags that may deploy. */
export interface RefPolicy {
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

/** Rules of a branch, from rulesets and from its protection. */
export interface MergeRules {
  /** `app` null: whoever may write may report it. */
  readonly checks: readonly { readonly name: string; readonly app: number | null }[];
  /** Whether owners of code must approve; null: its branch protection could not be read. */
  readonly codeOwners: boolean | null;
  readonly mergeQueue: boolean;
  /** Who need not keep the rules, in words; by ruleset. */
  readonly bypass: readonly { readonly ruleset: string; readonly who: Looked<readonly string[]> }[];
  /** Whether any branch at all is protected. */
  readonly anyProtected: Looked<boolean>;
}

/** What an App asks for: permissions as GitHub's API names them, and webhook events. */
export interface Rights {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly events: readonly string[];
}

/** What the App may do in the repository. */
export interface Installation {
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  readonly suspended: boolean;
}
