import { nullable, oneOf, record, text, whole } from './shape.ts';
import type { Shape } from './shape.ts';
import type { StartEntry } from './start-entries.ts';
import { commit } from './told-shapes.ts';

const outcome = oneOf('sent', 'found', 'refused');

/** How entries about runs that the App starts look. */
export const startShapes: {
  readonly [Kind in StartEntry['kind']]: Shape<Extract<StartEntry, { readonly kind: Kind }>>;
} = {
  starting: record({
    kind: oneOf('starting'),
    environment: text,
    commit,
    workflow: text,
    ref: text,
    comment: nullable(text),
    by: nullable(text),
    digest: text,
  }),
  started: record({
    kind: oneOf('started'),
    environment: text,
    commit,
    workflow: text,
    run: nullable(whole),
    outcome,
    detail: text,
  }),
  parked: record({ kind: oneOf('parked'), environment: text, commit, run: whole, attempt: whole }),
  rerunning: record({
    kind: oneOf('rerunning'),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    digest: text,
  }),
  rerun: record({
    kind: oneOf('rerun'),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    outcome,
    detail: text,
  }),
};
