import { CHECKLIST } from '../spec.ts';

/** How a deployment to production begins. */
type Begin = 'rule' | 'dispatch' | 'park';

/** A checklist for releases as the model understands it: production is guarded, and each switch changes what it asks. */
export interface ReleaseSpec {
  /** The scanner has to pass on each change. */
  readonly scan: boolean;
  /** A sign-off of each change. */
  readonly qa: boolean;
  /** A sign-off of the release. */
  readonly manager: boolean;
  readonly directPushes: boolean;
  readonly separation: 'change' | 'range' | 'off';
  readonly begin: Begin;
}

export const DEPLOY = '.github/workflows/deploy.yml';
export { CHECKLIST };
export const QA: readonly string[] = ['quinn', 'quill', 'dana'];
export const MANAGERS: readonly string[] = ['rhea', 'octavia', 'dana'];

/** A workflow that a push starts, and the App. */
export const WORKFLOW = `on:
  push: { branches: [main] }
  workflow_dispatch:
    inputs:
      environment: { required: true, type: string }
      sha: { required: true, type: string }
jobs:
  gate: { name: gate }
  deploy: { name: deploy, needs: gate, environment: production }
`;

/** The file's text; JSON is YAML. */
export function releaseChecklist({ scan, qa, manager, directPushes, separation, begin }: ReleaseSpec): string {
  const production = {
    enforce: 'block',
    branches: ['main'],
    ...(directPushes ? { 'direct-pushes': 'allow' } : {}),
    ...(separation === 'change' ? {} : { 'separation-of-duties': separation }),
    ...(begin === 'rule' ? {} : { workflows: [DEPLOY] }),
    ...(begin === 'dispatch' ? { start: 'dispatch' } : {}),
    ...(begin === 'park' ? { park: true } : {}),
  };
  const items = {
    ...(scan ? { scan: { title: 'Nothing was found', check: { name: 'scan', app: 'scanner' } } } : {}),
    ...(qa ? { qa: { title: 'QA has looked', signoff: 'qa' } } : {}),
    ...(manager ? { manager: { title: 'The manager says go', ask: 'release', signoff: 'manager' } } : {}),
  };
  const roles = { qa: { users: QA }, manager: { users: MANAGERS } };
  return `${JSON.stringify({ version: 1, roles, environments: { production }, items }, null, 2)}\n`;
}
