import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, ghApi } from '../say.ts';
import { waysTo } from '../workflow/ways.ts';

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

/** Whether a job that deploys names the secret. */
function usedBy(facts: Pick<DoctorFacts, 'checklist' | 'workflows'>, name: string): boolean {
  const names = keptNames(facts);
  const uses = new RegExp(String.raw`\bsecrets\s*(?:\.\s*|\[\s*')${name}\b`, 'i');
  return waysTo(facts.workflows, names).some(({ deploy: { job } }) => job.steps.some(({ text }) => uses.test(text)));
}

/** Words in names of secrets that open the way to servers, clouds and registries. */
const WORDS =
  /(?:^|_)(?:DEPLOY(?:MENT)?|PROD(?:UCTION)?|SSH|KUBE(?:CONFIG)?|K8S|AWS|AZURE|GCP|GOOGLE|HEROKU|FLY|VERCEL|NETLIFY|CLOUDFLARE|DIGITALOCEAN|TERRAFORM|TF|ANSIBLE|FTP|SFTP)(?:_|$)/i;

function looksLikeCredential(name: string): boolean {
  return WORDS.test(name);
}
