import { deployment } from './deployment.ts';

/** What a template is filled with. Names are taken as they are: parse the result before anybody relies on it. */
export interface TemplateInputs {
  /** Name of the GitHub environment. */
  readonly environment: string;
  /** The day (YYYY-MM-DD) from which it blocks; until then it advises. Null: it blocks at once. */
  readonly adviseUntil: string | null;
  /** Checks that the repository's workflows report. */
  readonly checks: readonly TemplateCheck[];
  /** Who holds the roles; a role that is not named here gets a placeholder that nobody can hold. */
  readonly roles?: Partial<Readonly<Record<TemplateRole, TemplateHolders>>>;
}

/** A check run and the workflow that reports it. */
export interface TemplateCheck {
  readonly name: string;
  /** Path of the workflow. */
  readonly workflow: string;
}

/** The roles that a template asks for. */
export type TemplateRole = 'lead' | 'qa' | 'ops';

/** Who holds a role. */
export interface TemplateHolders {
  /** `org/slug`. */
  readonly teams?: readonly string[];
  readonly users?: readonly string[];
}

const templates = { deployment } as const satisfies Readonly<Record<string, (inputs: TemplateInputs) => string>>;

/** The templates there are. */
export type TemplateName = keyof typeof templates;

/** A commented checklist to start from, as YAML. */
export function renderTemplate(name: TemplateName, inputs: TemplateInputs): string {
  return templates[name](inputs);
}
