import type { RawItem } from '../raw.ts';

/** A template's items by their names, written as a checklist writes them. */
export type TemplateItems = Readonly<Record<string, RawItem>>;

/** What the items of one group share. */
type Shared = Pick<RawItem, 'section' | 'phase' | 'ask' | 'when'>;

/** An item without what its group says for it. Every item of a template tells why it is asked. */
interface Line {
  readonly [key: string]: unknown;
  readonly title: string;
  readonly why: string;
}

/** The items of one heading; what an item says itself goes before what the group says. */
export function group(shared: Shared, lines: Readonly<Record<string, Line>>): TemplateItems {
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, { ...shared, ...line }]));
}

/** The workflow whose jobs prove an item where the checklist names no other. */
const WORKFLOW = '.github/workflows/ci.yml';

/** A job of that name in the usual workflow. */
export function job(name: string) {
  return { check: { name, workflow: WORKFLOW } };
}

/** A job where there is one; a box that the role ticks where there is none. */
export function jobOrTick(name: string, role: string) {
  return { any: [job(name), { tick: role }] };
}

/** Only changes that touch the database. */
export const databaseChanges: Shared = { when: { paths: ['db/**', 'migrations/**'] } };

/** A deployment that GitHub reports as healthy; a sign-off where nothing reports deployments. */
export function deployedOrSignOff(environment: string, role: string) {
  return { any: [{ deployment: { environment } }, { signoff: role }] };
}
