import { environmentNamed, takesHead } from '../checklist/scope/environments.ts';
import { isForAnother, releaseStanding } from './candidates.ts';
import type { Command } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { CommandAnswer } from './replies.ts';
import type { Scene } from './scene.ts';

type ReleaseCommand = Extract<Command, { readonly verb: 'candidate' | 'drop' | 'deploy' }>;

/** Whether what somebody said about a release is taken; if not, why, and where it belongs. */
export function answerRelease(command: ReleaseCommand, heard: HeardComment, scene: Scene): CommandAnswer {
  const misplaced =
    command.verb === 'deploy' ? misplacedDeploy(command.environment, scene) : misplacedWord(command, scene);
  if (misplaced !== null) return no(misplaced);
  const standing = releaseStanding(heard, scene);
  // Whether somebody without a role may write is asked where the deployment is started.
  if (!standing.counts && !(command.verb === 'deploy' && standing.code === 'SIGNOFF_NOT_IN_ROLE'))
    return no(standing.sentence);
  return { reaction: 'accepted', reply: [] };
}

function misplacedWord({ verb }: ReleaseCommand, { change }: Scene): string | null {
  if (change.release !== undefined) return null;
  return `\`/${verb}\` belongs into the issue of a release, which is opened when a deployment brings more than one change.`;
}

function misplacedDeploy(name: string, scene: Scene): string | null {
  const { checklist, change } = scene;
  const environment = environmentNamed(checklist, name);
  const names = checklist.environments.map((one) => one.name).join(', ');
  if (environment === undefined) return `The checklist has no environment "${name}"; it has ${names}.`;
  if (isForAnother(environment.name, scene))
    return `This release is proposed for ${change.release?.environment ?? ''}, not for ${environment.name}.`;
  if (environment.start !== 'dispatch')
    return `The App does not start deployments to ${environment.name}: the checklist does not say \`start: dispatch\`. Start the workflow by hand.`;
  if (change.state === 'open' && !takesHead(environment, change, scene.facts))
    return `This pull request is not merged, and its branch may not be deployed to ${environment.name}. Merge it first.`;
  return change.state === 'closed'
    ? 'This pull request was closed without a merge, so nothing of it is deployed.'
    : null;
}

function no(text: string): CommandAnswer {
  return { reaction: 'refused', reply: [{ kind: 'sentence', text }] };
}
