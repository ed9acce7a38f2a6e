/** The templates there are. Their lines are in `built-in.ts`, which only a checklist that names one makes a reader load. */
export const templateNames = ['deployment', 'go-live', 'hotfix'] as const;

/** The name of a template. */
export type TemplateName = (typeof templateNames)[number];

/** What stands before a template's name in `extends`. */
const PREFIX = 'holdpoint:';

/** Version of the templates' lines: it changes whenever one of them asks something else. */
export const templatesVersion = '1.0.0';

/** What a checklist may write under `extends`. */
export const templateReferences: readonly string[] = templateNames.map((name) => PREFIX + name);

/** The template that a reference means; null for anything else. */
export function templateNamed(reference: unknown): TemplateName | null {
  return templateNames.find((name) => reference === PREFIX + name) ?? null;
}

/** A template with the version of its lines, as reports name it: `holdpoint:deployment@1.0.0`. */
export function templateOrigin(name: TemplateName): string {
  return `${PREFIX}${name}@${templatesVersion}`;
}
