import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseChecklist } from '../../checklist/parse.ts';
import type { TemplateName } from '../../checklist/templates/names.ts';
import { renderTemplate } from '../../checklist/templates/render.ts';
import type { TemplateInputs } from '../../checklist/templates/render.ts';
import { CHECKLIST_PATH } from '../../gate/checklist-path.ts';
import { askForInputs } from '../init-questions.ts';
import { knownPeople } from '../known-people.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { findWorkflowChecks, type WorkflowCheck } from '../workflow-jobs.ts';
import { report } from './validate.ts';

/** Options of `holdpoint init`. */
export interface InitOptions {
  readonly template: TemplateName;
  /** Absent: asked for on a terminal, else `production`. */
  readonly environment?: string;
  /** Ask nothing. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** The environment that most repositories call so. */
const ENVIRONMENT = 'production';
/** A new checklist only advises for so many days: nobody's deployment stops on the day of a first try. */
const ADVISE_DAYS = 14;
const DAY = 86_400_000;

/** `holdpoint init`: writes a commented checklist from a template and never overwrites one. */
export async function runInit(options: InitOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { template, json = false } = options;
  const inputs = await inputsOf(options, surroundings);
  if (inputs === null) return refuse(surroundings, brokenOff, json);
  const text = renderTemplate(template, inputs);
  const parsed = parseChecklist(text, CHECKLIST_PATH);
  // Names from workflows and the command line went into the template; a file that would not hold is not left behind.
  if (!parsed.ok) return report(parsed.problems, text, json, surroundings);
  const refusal = await writeNew(resolve(surroundings.cwd, CHECKLIST_PATH), text);
  if (refusal !== null) return refuse(surroundings, refusal, json);
  const { checks, adviseUntil } = inputs;
  if (json)
    surroundings.out(`${JSON.stringify({ written: CHECKLIST_PATH, template, adviseUntil, checks }, null, 2)}\n`);
  else surroundings.out(nextSteps(checks, adviseUntil));
  return 0;
}

/** What the template is filled with; null when the answers ended before the questions did. */
async function inputsOf(
  { template, environment, yes = false, json = false }: InitOptions,
  surroundings: Surroundings,
): Promise<(TemplateInputs & { readonly adviseUntil: string }) | null> {
  const checks = await findWorkflowChecks(surroundings.cwd);
  const adviseUntil = new Date(surroundings.now() + ADVISE_DAYS * DAY).toISOString().slice(0, 10);
  const people = await knownPeople(surroundings.cwd);
  const known = { environment: environment ?? ENVIRONMENT, checks, people, roles: {} };
  const { ask } = surroundings;
  if (yes || json || ask === null) return { ...known, adviseUntil };
  const given = await askForInputs(template, known, environment === undefined, { ask, tell: surroundings.out });
  return given === null ? null : { ...given, adviseUntil };
}

async function writeNew(path: string, text: string): Promise<Refusal | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'EEXIST') {
      return {
        code: 'FILE_EXISTS',
        exit: 1,
        place: CHECKLIST_PATH,
        seen: 'there is a checklist already',
        allowed: null,
        next: 'edit it, and check it with `holdpoint validate`',
      };
    }
    return {
      code: 'FILE_UNWRITABLE',
      exit: 1,
      place: CHECKLIST_PATH,
      seen: `the file cannot be written (${code})`,
      allowed: null,
      next: 'mend the permissions of the folder',
    };
  }
}

const brokenOff: Refusal = {
  code: 'USAGE',
  exit: 2,
  place: 'holdpoint init',
  seen: 'the answers ended before the questions did; nothing is written',
  allowed: null,
  next: 'answer them, or give `--yes` to be asked nothing',
};

function nextSteps(checks: readonly WorkflowCheck[], adviseUntil: string): string {
  const found =
    checks.length === 0
      ? 'No workflow here reports a check for pull requests; the checks in the file are examples.'
      : `It asks for ${checks.length === 1 ? 'the check' : `the ${checks.length} checks`} that the workflows here report.`;
  return [
    `Wrote ${CHECKLIST_PATH}. ${found}`,
    `Until ${adviseUntil} it only advises: it says what it would have held and holds nothing.`,
    'Next: fill in the people and teams under `roles`, run `holdpoint validate`, and merge the file into the default branch.',
    '',
  ].join('\n');
}
