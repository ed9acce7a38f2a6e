import { deployment } from '../../../src/evidence/kinds/deployment.ts';
import type { DeploymentSpec } from '../../../src/evidence/kinds/deployment.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import { head, opened, readings, said, someFacts } from '../../builders/facts.ts';
import { octavia } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';

export const deployer = { id: 555, login: 'our-deployer', type: 'Bot' } as const;
export const actions = { id: 41898282, login: 'github-actions', type: 'Bot' } as const;
export const staging: DeploymentSpec = { environment: 'staging', lasting: null, app: null };
export const soaked: DeploymentSpec = { ...staging, lasting: '2h' };
export const bound: DeploymentSpec = { ...staging, app: 'our-deployer' };

let lastId = 0;

/** A deployment of the head, reported as a success at `said`. */
export function aDeployment(over: Partial<Deployment> = {}): Deployment {
  lastId += 1;
  return { id: lastId, commit: head, creator: octavia, createdAt: opened, status: reported('success'), ...over };
}

export function reported(state: string, over: Partial<NonNullable<Deployment['status']>> = {}): Deployment['status'] {
  return { state, at: said, creator: actions, ...over };
}

export function judged(
  spec: DeploymentSpec,
  newest: readonly Deployment[],
  over: Parameters<typeof aQuestion>[0] = {},
) {
  const facts: Facts = someFacts({
    readings: readings([
      { kind: 'deployments', environment: 'staging' },
      { environment: 'staging', newest },
    ]),
  });
  return deployment.judge(spec, aQuestion({ facts, ...over }));
}
