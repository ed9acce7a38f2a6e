import { checks } from '../../src/doctor/codes.ts';
import type { DoctorFacts } from '../../src/doctor/facts.ts';
import type { Check } from '../../src/doctor/finding.ts';

/** The page that explains every code of `holdpoint doctor`. */
export function renderDoctor(): string {
  const rows = Object.entries<Check<DoctorFacts>>(checks).map(
    ([code, { level, looksFor, why }]) =>
      `| <a id="${code.toLowerCase()}"></a>\`${code}\` | ${level} | ${cell(looksFor)} | ${cell(why)} |`,
  );
  return [
    '<!-- Made by `npm run gen` from src/doctor/codes.ts. -->',
    '# What the doctor looks for',
    '',
    ...prose,
    '| code | level | looks for | what could happen |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const prose = [
  '`holdpoint doctor OWNER/NAME` examines a repository for ways around its gates: the rules of its environments, secrets, what a merge needs, the App, the deploy workflows, the checklist. It only reads.',
  '`--fix` prints what people have to click, run and write, in order; `--environment` leaves out what is about others; `--local FOLDER` examines the workflows and the checklist of a working tree without asking GitHub;',
  '`--json` prints findings, what is not known, and the boundaries as one object.',
  '',
  'A **hole** is a way by which a deployment can pass the gate. A **risk** is something that the gate rests on and that can be lost, or that lets work stand still. **Advice** is worth knowing.',
  'Where GitHub itself holds the jobs of an environment for the App, and administrators cannot bypass that, what a workflow does past its own gate step is a risk and no hole.',
  '',
  '| exit status | meaning |',
  '|---|---|',
  '| 0 | No hole, no risk; there may be advice. |',
  '| 1 | Something has to be mended. |',
  '| 2 | Wrong usage. |',
  '| 3 | Nothing has to be mended in what could be read, and something could not be read or told. Each is said with the right that is missing: what is not known is not fine. |',
  '',
  "Most can be read by everybody who may write. An owner's token sees everything; otherwise a token needs Actions, Administration, Checks, Contents, Deployments, Metadata and Secrets: read,",
  'and of the organisation Administration, Members and Plan: read. GitHub tells who may bypass a ruleset only to whoever may change it.',
  '',
  'At the end stands the **boundary** of each environment. _Preventive_: GitHub keeps its jobs back until the App has answered, and no way past that was found. _Detective_: a deployment can go past the gate, and is found out afterwards; the reason is said.',
  '',
  'Conditions of workflows are worked out as GitHub does, for a gate that is shut: what depends on anything else may be true, so that it counts as a way past the gate. What cannot be read is said to be unknown.',
  'Workflows that call one another are followed up to the one that is started. One of another repository, or of another commit, is not read: what it deploys to is not known, unless the job that calls it stands behind the gates;',
  'where it is given secrets that need no environment, nothing is called preventive. A secret counts as used where the job, its workflow or a job that calls it names it, in whatever place.',
  'Which App is meant is known from `--app-id`, from its check runs, or from `app-id` in the workflows. Its rule tells nothing: any vendor has one. Where nothing tells, that is said to be unknown.',
  'A code keeps its meaning for ever; new ones may be added.',
  '',
];

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
