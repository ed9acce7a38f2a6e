import { account, actor, commit, moment } from './told-shapes.ts';
import type { ReleaseEntry } from './release-entries.ts';
import { flag, list, nullable, oneOf, optional, record, text, whole } from './shape.ts';
import type { Shape } from './shape.ts';

/** Something of a settled change that was not ready. */
const openPart = record({
  item: nullable(text),
  title: text,
  outcome: oneOf('pending', 'unmet', 'unknown'),
  code: text,
  sentence: text,
  next: optional(list(record({ who: text, how: text, paste: optional(text) }))),
});

/** How entries look that releases rest on. */
export const releaseShapes: {
  readonly [Kind in ReleaseEntry['kind']]: Shape<Extract<ReleaseEntry, { readonly kind: Kind }>>;
} = {
  settled: record({
    kind: oneOf('settled'),
    change: whole,
    environment: text,
    head: commit,
    merge: commit,
    tree: text,
    verdict: text,
    digest: text,
    checklist: nullable(text),
    url: optional(text),
    title: optional(text),
    settledAt: optional(moment),
    until: optional(moment),
    unconcerned: optional(flag),
    heard: optional(whole),
    policies: optional(list(text)),
    open: optional(list(openPart)),
  }),
  'let-through': record({ kind: oneOf('let-through'), environment: text, commit, advised: optional(flag) }),
  'gate-turned': record({
    kind: oneOf('gate-turned'),
    environment: text,
    commit,
    to: oneOf('open', 'advised', 'shut'),
  }),
  'came-from': record({ kind: oneOf('came-from'), environment: text, commit, bases: list(commit) }),
  'merge-seen': record({
    kind: oneOf('merge-seen'),
    environment: text,
    commit,
    how: oneOf('merged', 'pushed', 'untold'),
  }),
  'environment-judged': record({ kind: oneOf('environment-judged'), environment: text }),
  deployed: record({
    kind: oneOf('deployed'),
    environment: text,
    commit,
    deployment: whole,
    at: moment,
    created: optional(moment),
  }),
  'deployment-counted': record({
    kind: oneOf('deployment-counted'),
    environment: text,
    commit,
    deployment: whole,
    at: moment,
    created: optional(moment),
  }),
  deploying: record({
    kind: oneOf('deploying'),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    by: account,
  }),
  candidate: record({
    kind: oneOf('candidate'),
    environment: text,
    candidate: commit,
    by: oneOf('merged', 'pushed', 'tag', 'command', 'waiting'),
    branch: nullable(text),
  }),
  'release-home': record({
    kind: oneOf('release-home'),
    environment: text,
    candidate: commit,
    branch: nullable(text),
    issue: whole,
    url: text,
  }),
  'release-step': record({
    kind: oneOf('release-step'),
    environment: text,
    candidate: commit,
    issue: whole,
    step: oneOf('fixed', 'ended'),
    how: oneOf('tag', 'command', 'signed', 'deployed', 'dropped', 'single'),
    by: actor,
    said: optional(moment),
    branch: optional(nullable(text)),
  }),
};
