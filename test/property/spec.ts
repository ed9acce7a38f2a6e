/** How an item of a generated checklist is proved. */
type Proof =
  | { readonly kind: 'signoff' | 'tick'; readonly role: RoleName }
  | { readonly kind: 'job'; readonly name: string; readonly glob: boolean }
  | { readonly kind: 'run'; readonly name: string; readonly app: string | null }
  | { readonly kind: 'review'; readonly team: string }
  | { readonly kind: 'file'; readonly path: string };

export type RoleName = 'qa' | 'lead' | 'ops';

export interface ItemSpec {
  readonly id: string;
  readonly title: string;
  readonly proof: Proof;
  /** Asked only where the change touches this folder; null: always. */
  readonly folder: string | null;
}

export interface EnvironmentSpec {
  readonly name: string;
  readonly strict: boolean;
  readonly separated: boolean;
}

/** A checklist as the model understands it, written down once as data and once as the file. */
export interface Spec {
  readonly environments: readonly EnvironmentSpec[];
  readonly items: readonly ItemSpec[];
  /** Logins that hold the role `lead`. */
  readonly leads: readonly string[];
}

/** What stands at the checklist's path on the default branch. */
export type Config = Spec | 'broken' | 'missing';

export const CI = '.github/workflows/ci.yml';
export const PLAN = 'docs/plan.md';
export const CHECKLIST = '.github/holdpoint.yml';
export const OPS: readonly string[] = ['olga', 'otto'];

/** Every item that a generated checklist may have. */
export const catalog: readonly ItemSpec[] = [
  { id: 'qa', title: 'QA has looked', proof: { kind: 'signoff', role: 'qa' }, folder: null },
  { id: 'notes', title: 'Notes are written', proof: { kind: 'signoff', role: 'lead' }, folder: null },
  { id: 'database', title: 'Migration is safe', proof: { kind: 'signoff', role: 'lead' }, folder: 'db' },
  { id: 'runbook', title: 'Runbook is read', proof: { kind: 'tick', role: 'ops' }, folder: null },
  { id: 'tests', title: 'Tests pass', proof: { kind: 'job', name: 'ci / test', glob: false }, folder: null },
  { id: 'all-jobs', title: 'All jobs pass', proof: { kind: 'job', name: 'ci / *', glob: true }, folder: null },
  { id: 'scan', title: 'Nothing was found', proof: { kind: 'run', name: 'scan', app: 'scanner' }, folder: null },
  { id: 'lint', title: 'Style is kept', proof: { kind: 'run', name: 'lint', app: null }, folder: null },
  { id: 'code-review', title: 'Code is reviewed', proof: { kind: 'review', team: 'backend' }, folder: null },
  { id: 'plan', title: 'Way back is written', proof: { kind: 'file', path: 'docs/plan.md' }, folder: null },
];

/** What gives a sign-off of the item its meaning. */
export function wordingOf({ id, title, proof, folder }: ItemSpec): string {
  return JSON.stringify([id, title, proof, folder]);
}

/** The file's text; JSON is YAML. */
export function checklistText(spec: Exclude<Config, 'missing'>): string {
  if (spec === 'broken') return 'version: 1\nitems: [\n';
  const environments = spec.environments.map(({ name, strict, separated }) => [
    name,
    {
      enforce: 'block',
      branches: ['main'],
      ...(strict ? { strict } : {}),
      ...(separated ? {} : { 'separation-of-duties': 'off' }),
    },
  ]);
  const items = spec.items.map(({ id, title, proof, folder }) => [
    id,
    { title, ...(folder === null ? {} : { when: { paths: [`${folder}/**`] } }), ...evidenceOf(proof) },
  ]);
  return `${JSON.stringify(
    {
      version: 1,
      roles: { qa: { teams: ['acme/qa'] }, lead: { users: spec.leads }, ops: { users: OPS } },
      environments: Object.fromEntries(environments),
      items: Object.fromEntries(items),
    },
    null,
    2,
  )}\n`;
}

function evidenceOf(proof: Proof): Readonly<Record<string, unknown>> {
  switch (proof.kind) {
    case 'signoff':
      return { signoff: proof.role };
    case 'tick':
      return { tick: proof.role };
    case 'job':
      return { check: { name: proof.name, workflow: CI } };
    case 'run':
      return { check: proof.app === null ? proof.name : { name: proof.name, app: proof.app } };
    case 'review':
      return { review: { from: [`acme/${proof.team}`] } };
    case 'file':
      return { file: proof.path };
  }
}
