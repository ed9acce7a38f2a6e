import { attestation } from './attestation.ts';
import { check } from './check.ts';
import { codeowners } from './codeowners.ts';
import { deployment } from './deployment.ts';
import { file } from './file.ts';
import { linkedIssue } from './linked-issue.ts';
import { review } from './review.ts';
import { signoff } from './signoff.ts';
import { tick } from './tick.ts';
import { variables } from './variables.ts';
import { window } from './window.ts';
import { workflow } from './workflow.ts';
import type { Kind } from '../kind.ts';

/** Every evidence kind. Adding one is adding its file and its line here; the type of the checklist, the schema and the reference follow. */
export const kinds = {
  check,
  review,
  signoff,
  tick,
  file,
  deployment,
  codeowners,
  window,
  'linked-issue': linkedIssue,
  variables,
  workflow,
  attestation,
};

/** The key under which the checklist asks for it. */
export type KindName = keyof typeof kinds;

/** What the judge gets for a kind. */
type SpecOf<K extends KindName> = (typeof kinds)[K] extends Kind<infer _Raw, infer Spec> ? Spec : never;

/** What the judge gets, kind by kind. */
export type Specs = { readonly [K in KindName]: SpecOf<K> };
