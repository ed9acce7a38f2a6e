import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, ghApi } from '../say.ts';
import { usesSecret } from '../workflow/secrets.ts';
import { waysTo } from '../workflow/ways.ts';
import type { Part } from '../workflow/chains.ts';
import type { Workflow } from '../workflow/workflow.ts';

/** Credentials that need no environment. */
export const secretOutside: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    'A secret of the repository or the organisation is used by a deploy job, or is named like a deploy credential.',
  why: 'Every workflow of the repository can use it without naming the environment, and so deploy past every gate.',
  find: ({ github, workflows, ...facts }) =>
    (['repository', 'organization'] as const).flatMap((level) => {
      const owner = level === 'repository' ? 'repository' : 'organisation';
      return (valueOf(github.secrets[level]) ?? [])
        .filter((name) => looksLikeCredential(name) || usedBy({ ...facts, workflows }, name))
        .map((name) => ({
          environment: null,
          place: 'Settings → Secrets and variables → Actions',
          what: `The secret ${name} of the ${owner} can be used by every workflow, in whatever environment.`,
          mend: click(
            `Add it to the environment instead (Settings → Environments → the environment → Environment secrets), then ${level === 'repository' ? 'delete it here' : "take this repository out of it in the organisation's settings"}; change the credential itself if others may have used it.`,
            level === 'repository' ? ghApi('DELETE', facts.repository, `actions/secrets/${name}`) : null,
          ),
        }));
    }),
};

/** Whether a job that deploys is given the secret: by itself, by its workflow, or by a job that calls its workflow. */
function usedBy(facts: Pick<DoctorFacts, 'checklist' | 'workflows'>, name: string): boolean {
  const chains = waysTo(facts.workflows, keptNames(facts)).map(({ chain }) => chain);
  return [...chains, ...chosenByRuns(facts.workflows)].some(
    (chain) =>
      chain.slice(0, 1).some(({ workflow }) => usesSecret(workflow.env, name)) ||
      chain.some(({ job }) => usesSecret(job.text, name)),
  );
}

/** Jobs whose environment only the run knows: it may be one that has a gate. */
function chosenByRuns(workflows: readonly Workflow[]): readonly (readonly Part[])[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.filter(({ environment }) => environment?.expression === true).map((job) => [{ workflow, job }]),
  );
}

/** Words in names of secrets that open the way to servers, clouds and registries. */
const WORDS =
  /(?:^|_)(?:DEPLOY(?:MENT)?|PROD(?:UCTION)?|SSH|KUBE(?:CONFIG)?|K8S|AWS|AZURE|GCP|GOOGLE|HEROKU|FLY|VERCEL|NETLIFY|CLOUDFLARE|DIGITALOCEAN|TERRAFORM|TF|ANSIBLE|FTP|SFTP)(?:_|$)/i;

function looksLikeCredential(name: string): boolean {
  return WORDS.test(name);
}
