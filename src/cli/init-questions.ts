import { environmentForm, environmentPattern, loginPattern, teamPattern } from '../checklist/names.ts';
import type { TemplateName } from '../checklist/templates/names.ts';
import { templateRoles } from '../checklist/templates/render.ts';
import type { TemplateCheck, TemplateHolders, TemplateInputs } from '../checklist/templates/render.ts';
import { terminalLine } from '../report/sanitise.ts';

/** Someone at a terminal. */
export interface Person {
  /** The line that is typed; null when the input has ended. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly tell: (text: string) => void;
}

type Inputs = Pick<TemplateInputs, 'environment' | 'checks'> & Required<Pick<TemplateInputs, 'roles' | 'people'>>;

/** Why an answer cannot be taken, as a line for people; else what it means. */
type Understood<T> = { readonly value: T } | { readonly refused: string };

/** Asks for what nobody but the team knows. An empty answer takes what stands in brackets; null: the input ended. */
export async function askForInputs(
  template: TemplateName,
  known: Inputs,
  asksEnvironment: boolean,
  person: Person,
): Promise<Inputs | null> {
  const environment = asksEnvironment
    ? await answerTo(`Environment to guard [${known.environment}]: `, environmentFrom(known.environment), person)
    : { value: known.environment };
  if (environment === null) return null;
  const roles: Record<string, TemplateHolders> = {};
  if (known.people.length > 0) person.tell(`CODEOWNERS names ${terminalLine(known.people.join(', '))}.\n`);
  for (const role of templateRoles(template)) {
    const holders = await answerTo(
      `Who holds the role ${role}? Logins, or teams as organisation/slug [later]: `,
      holdersFrom,
      person,
    );
    if (holders === null) return null;
    if (holders.value !== null) roles[role] = holders.value;
  }
  const checks = known.checks.length === 0 ? { value: [] } : await askForChecks(known.checks, person);
  return checks === null ? null : { ...known, environment: environment.value, roles, checks: checks.value };
}

async function askForChecks(found: readonly TemplateCheck[], person: Person) {
  person.tell('Checks that the workflows here report:\n');
  for (const [index, { name, workflow }] of found.entries())
    person.tell(`  ${index + 1}  ${terminalLine(name)} (${terminalLine(workflow)})\n`);
  return answerTo('Which of them must have succeeded? Numbers, or none [all]: ', checksFrom(found), person);
}

/** Asks until an answer can be taken, or there are no more answers. */
async function answerTo<T>(
  question: string,
  understand: (text: string) => Understood<T>,
  { ask, tell }: Person,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const text = await ask(question);
    if (text === null) return null;
    const understood = understand(text.trim());
    if ('value' in understood) return understood;
    tell(`${terminalLine(understood.refused)}\n`);
  }
}

function environmentFrom(usual: string): (text: string) => Understood<string> {
  return (text) => {
    const name = text === '' ? usual : text;
    if (new RegExp(environmentPattern).test(name)) return { value: name };
    return { refused: `"${name}" cannot be named in a checklist; allowed: ${environmentForm}.` };
  };
}

function holdersFrom(text: string): Understood<TemplateHolders | null> {
  const names = words(text).map((word) => word.replace(/^@/, ''));
  if (names.length === 0) return { value: null };
  const teams = names.filter((name) => new RegExp(teamPattern).test(name));
  const users = names.filter((name) => new RegExp(loginPattern).test(name));
  const strange = names.find((name) => !teams.includes(name) && !users.includes(name));
  if (strange === undefined) return { value: { teams: [...new Set(teams)], users: [...new Set(users)] } };
  return { refused: `"${strange}" is neither a login such as octocat nor a team such as acme/qa.` };
}

function checksFrom(found: readonly TemplateCheck[]): (text: string) => Understood<readonly TemplateCheck[]> {
  return (text) => {
    if (text === '' || text === 'all') return { value: found };
    if (text === 'none') return { value: [] };
    const numbers = words(text).map(Number);
    const strange = numbers.some((number) => found[number - 1] === undefined);
    if (strange) return { refused: `"${text}" is not a list of numbers from 1 to ${found.length}, nor all or none.` };
    return { value: found.filter((_, index) => numbers.includes(index + 1)) };
  };
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
