import { parseChecklist } from '../checklist/parse.ts';
import { noPolicies } from '../checklist/policy/policies.ts';
import type { Policies } from '../checklist/policy/policies.ts';
import { CHECKLIST } from './checklist-file.ts';
import type { DoctorFacts } from './facts.ts';
import type { Unread } from './unread.ts';
import { readWorkflow } from './workflow/read-workflow.ts';

/** The files of a branch that matter, by their paths; the checklist as bytes where it comes from a disk. */
export interface DoctorFiles {
  /** Null: there is none. */
  readonly checklist: string | Uint8Array | null;
  readonly workflows: readonly { readonly path: string; readonly text: string }[];
  /** Null: there is none. */
  readonly codeowners: { readonly path: string; readonly text: string } | null;
}

/** What the files say. A workflow that cannot be read is not known to be fine, and neither is a checklist whose policies were not read. */
export function factsFromFiles(
  files: DoctorFiles,
  policies: Policies = noPolicies,
): Pick<DoctorFacts, 'checklist' | 'workflows' | 'codeowners'> & { readonly unread: readonly Unread[] } {
  const workflows = files.workflows.map(({ path, text }) => ({ path, workflow: readWorkflow(path, text) }));
  const broken = workflows.filter(({ workflow }) => workflow === null);
  const checklist = checklistFact(files.checklist, policies);
  return {
    checklist: checklist.fact,
    workflows: workflows.flatMap(({ workflow }) => workflow ?? []),
    codeowners: { known: true, value: files.codeowners },
    unread: [
      ...checklist.unread,
      ...broken.map(({ path }) => ({
        environment: null,
        what: `what ${path} does`,
        why: 'it is no workflow that can be read',
        next: 'Mend it; GitHub does not run it either.',
      })),
    ],
  };
}

function checklistFact(
  source: DoctorFiles['checklist'],
  policies: Policies,
): { readonly fact: DoctorFacts['checklist']; readonly unread: readonly Unread[] } {
  if (source === null) return { fact: { state: 'missing' }, unread: [] };
  const parsed = parseChecklist(source, CHECKLIST, policies);
  if (parsed.ok) return { fact: { state: 'valid', checklist: parsed.checklist }, unread: [] };
  const wanted = parsed.wanted ?? [];
  if (wanted.length === 0) return { fact: { state: 'broken', problems: parsed.problems }, unread: [] };
  const unread = wanted.map((reference) => ({
    environment: null,
    what: `what the checklist says with the policy ${reference}`,
    why: 'the policy was not read',
    next: 'Give a token that may read its repository, or its file with --policy.',
  }));
  return { fact: { state: 'unread' }, unread };
}

/** Policies that a checklist extends and that are not among those given; none where it needs no more. */
export function wantedPolicies(source: DoctorFiles['checklist'], policies: Policies): readonly string[] {
  if (source === null) return [];
  const parsed = parseChecklist(source, CHECKLIST, policies);
  return parsed.ok ? [] : (parsed.wanted ?? []);
}
