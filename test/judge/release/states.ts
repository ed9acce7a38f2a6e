import { releaseState } from '../../../src/judge/release/release-state.ts';
import type { Environment } from '../../../src/checklist/model.ts';
import type { ChangeFacts } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { merged } from '../../builders/facts.ts';
import { own, releaseFacts } from './scene.ts';

export interface Asked {
  readonly environment?: Partial<Environment>;
  readonly change?: ChangeFacts;
  readonly candidate?: string;
  readonly facts?: Parameters<typeof releaseFacts>[0];
}

/** What a deployment of the merge of change 7 brings to production: 5 and 6 as well. */
export function state({ environment = {}, change = own, candidate = merged, facts = {} }: Asked = {}) {
  return releaseState(anEnvironment(environment), { change, candidate }, releaseFacts({ change, ...facts }));
}

/** The other changes that it brings. */
export const numbers = ({ others }: ReturnType<typeof state>) => others.map(({ number }) => number);

/** Nothing is known, and nothing against it. */
export const nothing = {
  range: null,
  base: null,
  others: [],
  direct: [],
  unproved: [],
  blockers: [],
  several: false,
  nextLook: null,
};
