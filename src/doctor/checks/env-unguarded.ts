import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { sameName } from '../../evidence/same-name.ts';
import { valueOf } from '../looked.ts';
import { inSettings, write } from '../say.ts';
import { skeleton } from '../skeleton.ts';
import { namesEnvironment } from '../workflow/ways.ts';

/** An environment that nobody asks about. */
export const envUnguarded: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'Something deploys to an environment of GitHub that the checklist does not name.',
  why: 'No checklist is asked there: what is deployed to it is deployed unseen.',
  find: (facts) => {
    if (facts.checklist.state !== 'valid') return [];
    const named = facts.checklist.checklist.environments.map(({ name }) => name);
    return (valueOf(facts.github.environments) ?? [])
      .filter(({ name }) => !named.some((one) => sameName(one, name) || skeleton(one) === skeleton(name)))
      .filter(({ name }) => isUsed(facts, name))
      .map(({ name }) => ({
        ...inSettings(name),
        what: `${JSON.stringify(name)} is deployed to, and the checklist does not name it.`,
        mend: write(`Add ${name} to \`environments\` of the checklist; with \`enforce: off\` where it needs no gate.`),
      }));
  },
};

function isUsed({ github, workflows }: DoctorFacts, name: string): boolean {
  const deployed = valueOf(github.deployed)?.some((one) => sameName(one, name)) === true;
  return deployed || workflows.some(({ jobs }) => jobs.some((job) => namesEnvironment(job, name)));
}
