import { answer, unlearnt } from '../answers.ts';
import { durationForm, durationOf, durationPattern } from '../duration.ts';
import { fresh, maxAgeSchema } from '../freshness.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { after, isAtOrAfter } from '../time.ts';
import type { Answer, FactReference, NextStep } from '../answer.ts';
import type { Deployment } from '../deployments.ts';
import type { Need } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';
import type { Provenance, Unlearnable } from '../reading.ts';

/** What the checklist may say. */
export interface RawDeployment {
  readonly environment: string;
  readonly for?: string;
  readonly app?: string;
  readonly 'max-age'?: string;
}

/** Where the commit must be healthy, for how long (as the file says it; null: no time), and which app must say so (null: any one). */
export interface DeploymentSpec {
  readonly environment: string;
  readonly lasting: string | null;
  readonly app: string | null;
  /** How long the success counts, as the file says it; absent: always. */
  readonly maxAge?: string;
}

const schema = {
  description: 'This very commit is deployed to another environment and healthy there.',
  type: 'object',
  additionalProperties: false,
  required: ['environment'],
  properties: {
    environment: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      pattern: '^\\S(?:.*\\S)?$',
      patternErrorMessage: 'one line of text without blanks around it',
      description: 'The environment where it must be healthy, in the very letters in which GitHub shows its name.',
      examples: ['staging'],
    },
    for: {
      type: 'string',
      pattern: durationPattern,
      patternErrorMessage: durationForm,
      description:
        'How long it must have been there, healthy and alone: a whole number of minutes, hours or days, such as 30m, 2h or 1d. Without it, healthy now is enough.',
      examples: ['2h'],
    },
    app: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,99}$',
      patternErrorMessage: 'the slug of an app, such as our-deployer',
      description: 'The slug of the app that must have reported the success; what anybody else reports never counts.',
      examples: ['our-deployer'],
    },
    'max-age': maxAgeSchema,
  },
} as const;

/** Whether the commit is what runs in another environment, reported as healthy and for long enough. */
export const deployment: Kind<RawDeployment, DeploymentSpec> = {
  schema,
  ask: 'release',
  normalise: ({ environment, for: lasting = null, app = null, 'max-age': maxAge }) => ({
    environment,
    lasting,
    app,
    ...(maxAge === undefined ? {} : { maxAge }),
  }),
  mistakes: () => [],
  needs: (spec) => [need(spec)],
  judge,
  signers: () => [],
  documentation: {
    question: 'Is this commit healthy in another environment, for long enough?',
    description:
      "Looks at GitHub's deployments to the environment. The newest deployment of this very commit must have `success` as its newest status, for the time given with `for`, " +
      'and no other commit may have been deployed there since: a deployment of another commit ends it, however it went, unless it only waits to be allowed. ' +
      'Queued, running, failed and retired (`inactive`) deployments do not count, and neither does a state that Holdpoint does not know. ' +
      'Where the time alone is missing, it is looked at again by itself when the time is over. ' +
      'With `max-age`, the success counts only for that time after it was reported. ' +
      'Anybody whose token may write deployments can report one as a success: with `app`, only what that app reported counts, ' +
      'and in a strict environment it counts only with an `app` other than `github-actions`.',
    works: { alone: 'yes (`deployments: read`)', withToken: 'yes (`deployments: read`)', withApp: 'yes' },
    requests: 'one for each environment that is named',
    example:
      'staging:\n  title: It has run in staging for two hours\n  deployment: { environment: staging, for: 2h }\n',
  },
};

function need({ environment }: DeploymentSpec): Need<'deployments'> {
  return { kind: 'deployments', environment };
}

function judge(spec: DeploymentSpec, question: Question): Answer {
  const reading = readingOf(question.facts, need(spec));
  if (!isKnown(reading)) return unread(spec, reading);
  const { commit } = question;
  const newestFirst = reading.value.newest.toSorted((a, b) => b.id - a.id);
  const own = newestFirst.find((one) => one.commit === commit);
  const where = `${shortCommit(commit)} in ${spec.environment}`;
  if (own === undefined) {
    const next = [deployStep(spec, 'deploys it there')];
    return answer(
      'pending',
      'DEPLOYMENT_MISSING',
      `No deployment of ${shortCommit(commit)} to ${spec.environment} is known.`,
      { next },
    );
  }
  const other = newestFirst.find((one) => one.commit === commit || !isOnlyWaiting(one));
  if (other !== undefined && other !== own) return superseded(spec, where, other, reading);
  return judgeState({ spec, question, where, one: own, facts: [told(spec, own, reading)] });
}

/** GitHub alone gives this state: the deployment has not been let into the environment, so whatever ran there still does. */
function isOnlyWaiting({ status }: Deployment): boolean {
  return status?.state === 'waiting';
}

function superseded(spec: DeploymentSpec, where: string, other: Deployment, reading: Provenance): Answer {
  const sentence = `${where} was followed by ${shortCommit(other.commit)} (${stateOf(other)}), so it is not what runs there, or not alone.`;
  const next = [deployStep(spec, 'deploys it there again')];
  return answer('unmet', 'DEPLOYMENT_SUPERSEDED', sentence, { next, facts: [told(spec, other, reading)] });
}

/** One deployment of the commit, which nothing else came after. */
interface Standing {
  readonly spec: DeploymentSpec;
  readonly question: Question;
  readonly where: string;
  readonly one: Deployment;
  readonly facts: readonly FactReference[];
}

function judgeState(standing: Standing): Answer {
  const { spec, where, one, facts } = standing;
  const again = [deployStep(spec, 'sees to it and deploys it there again')];
  switch (one.status?.state) {
    case undefined:
    case 'queued':
    case 'pending':
    case 'waiting':
    case 'in_progress': {
      const next = [{ who: 'nobody', how: 'wait for it to finish' }];
      return answer('pending', 'DEPLOYMENT_RUNNING', `The deployment of ${where} has not finished (${stateOf(one)}).`, {
        next,
        facts,
      });
    }
    case 'failure':
    case 'error':
      return answer('unmet', 'DEPLOYMENT_FAILED', `The deployment of ${where} failed (${stateOf(one)}).`, {
        next: again,
        facts,
      });
    case 'inactive':
      return answer('unmet', 'DEPLOYMENT_INACTIVE', `The deployment of ${where} was retired.`, { next: again, facts });
    case 'success':
      return judgeHealthy(standing, one.status);
    default:
      return answer(
        'unknown',
        'DEPLOYMENT_INVALID',
        `The deployment of ${where} has a state that is not known: ${stateOf(one)}.`,
        { facts },
      );
  }
}

/** The app for which every workflow of the repository can report a deployment. */
const ANY_WORKFLOW = 'github-actions';

function judgeHealthy({ spec, question, where, facts }: Standing, status: NonNullable<Deployment['status']>): Answer {
  const {
    environment,
    facts: { now },
  } = question;
  if (environment.strict && (spec.app === null || spec.app === ANY_WORKFLOW)) {
    const sentence = `${environment.name} is strict, and whoever can push can report ${where} as healthy.`;
    const next = [
      {
        who: 'somebody who can change the checklist',
        how: `adds an \`app\` other than ${ANY_WORKFLOW} to the deployment`,
      },
    ];
    return answer('unknown', 'DEPLOYMENT_UNBOUND', sentence, { next, facts });
  }
  if (spec.app !== null && !(status.creator?.type === 'Bot' && status.creator.login === spec.app)) {
    const sentence = `${where} was reported as healthy by ${status.creator?.login ?? 'an account that is gone'}, not by the app ${spec.app}.`;
    return answer('pending', 'DEPLOYMENT_WRONG_SOURCE', sentence, {
      next: [deployStep(spec, `lets ${spec.app} deploy it there`)],
      facts,
    });
  }
  const due = spec.lasting === null ? now : after(status.at, durationOf(spec.lasting));
  const since = `${where} is healthy since ${status.at}`;
  if (isAtOrAfter(now, due)) {
    const asked = spec.lasting === null ? '' : `, and ${spec.lasting} is asked`;
    const renew = [deployStep(spec, 'deploys it there again')];
    const age = { most: spec.maxAge, at: status.at, what: `the success of ${where} was reported`, renew };
    return fresh(answer('met', 'MET', `${since}${asked}.`, { facts }), age, now);
  }
  const next = [{ who: 'nobody', how: `wait until ${due}` }];
  return {
    ...answer('pending', 'DEPLOYMENT_SOAKING', `${since}; ${spec.lasting ?? ''} is asked, which is over at ${due}.`, {
      next,
      facts,
    }),
    nextLook: due,
  };
}

/** No App answers for a token that may not look: what is deployed changes without anything on this commit changing. */
function unread({ environment }: DeploymentSpec, reading: Unlearnable): Answer {
  const found = unlearnt(reading, `What is deployed to ${environment}`);
  if (reading.code !== 'API_FORBIDDEN') return found;
  const next = [{ who: 'somebody who can change the workflow or the App', how: 'gives its token `deployments: read`' }];
  return { ...found, code: 'DEPLOYMENTS_UNREADABLE', next };
}

function deployStep({ environment }: DeploymentSpec, how: string): NextStep {
  return { who: `whoever deploys to ${environment}`, how };
}

function told({ environment }: DeploymentSpec, one: Deployment, { source, observer, at }: Provenance): FactReference {
  const { id, commit, creator, status } = one;
  const reported =
    status === null
      ? 'nothing reported'
      : `${status.state}, reported by ${status.creator?.login ?? 'nobody'} at ${status.at}`;
  const what = `deployment ${id} of ${shortCommit(commit)} to ${environment} by ${creator?.login ?? 'nobody'}: ${reported}`;
  return { what, source, observer, at };
}

function stateOf({ status }: Deployment): string {
  return status?.state ?? 'nothing reported yet';
}
