import type { RememberedComment, RememberedDeletion, RememberedPush } from '../evidence/remembered.ts';
import type { EntryBody } from './entry.ts';
import { releaseShapes } from './release-shapes.ts';
import { flag, list, nullable, oneOf, optional, record, text, textLike, whole } from './shape.ts';
import { startShapes } from './start-shapes.ts';
import { account, actor, commit, moment } from './told-shapes.ts';
import type { Shape } from './shape.ts';

const digest = textLike('a SHA-256 digest', /^[0-9a-f]{64}$/);
const ledgerName = textLike('a name of a ledger', /^[0-9a-f]{32}$/);

type BodyOf<Kind extends EntryBody['kind']> = Extract<EntryBody, { readonly kind: Kind }>;

/** How each kind of entry looks. A new kind does not compile until its shape stands here. */
const shapes: { readonly [Kind in EntryBody['kind']]: Shape<BodyOf<Kind>> } = {
  opened: record({ kind: oneOf('opened'), ledger: ledgerName }),
  'loss-accepted': record({ kind: oneOf('loss-accepted'), lost: ledgerName, ledger: ledgerName, reason: text }),
  comment: record<RememberedComment>({
    kind: oneOf('comment'),
    id: text,
    change: whole,
    url: text,
    author: actor,
    association: text,
    createdAt: moment,
    writtenAt: moment,
    edited: flag,
    seenAt: moment,
    head: nullable(commit),
    sha256: digest,
    text: nullable(text),
    throughApp: optional(nullable(text)),
  }),
  'comment-deleted': record<RememberedDeletion>({
    kind: oneOf('comment-deleted'),
    id: text,
    change: whole,
    author: actor,
    by: actor,
    edited: flag,
    seenAt: moment,
  }),
  push: record<RememberedPush>({ kind: oneOf('push'), change: whole, after: commit, by: actor, seenAt: moment }),
  shown: record({ kind: oneOf('shown'), change: whole, commit, stamp: moment, at: moment }),
  account: record({ kind: oneOf('account'), login: text, id: nullable(whole), seenAt: moment }),
  team: record({
    kind: oneOf('team'),
    team: text,
    id: nullable(whole),
    organisation: nullable(whole),
    seenAt: moment,
  }),
  released: record({ kind: oneOf('released'), of: oneOf('account', 'team'), name: text, seenAt: moment }),
  'check-failed': record({
    kind: oneOf('check-failed'),
    commit,
    name: text,
    app: nullable(whole),
    run: whole,
    conclusion: text,
    seenAt: moment,
  }),
  clicked: record({
    kind: oneOf('clicked'),
    change: whole,
    button: oneOf('signoff', 'hold'),
    item: nullable(text),
    environment: nullable(text),
    commit,
    wording: nullable(text),
    by: account,
    run: whole,
    url: text,
    shown: moment,
    seenAt: moment,
  }),
  queued: record({ kind: oneOf('queued'), change: whole, commit, branch: text, seenAt: moment }),
  'follow-up': record({
    kind: oneOf('follow-up'),
    change: whole,
    environment: text,
    commit,
    words: optional(list(text)),
    issue: whole,
    url: text,
    seenAt: moment,
  }),
  'profile-issue': record({
    kind: oneOf('profile-issue'),
    change: whole,
    profile: text,
    commit,
    comment: text,
    issue: whole,
    url: text,
    items: optional(list(text)),
    due: optional(moment),
    seenAt: moment,
  }),
  'profile-due': record({
    kind: oneOf('profile-due'),
    change: whole,
    profile: text,
    comment: text,
    issue: whole,
    seenAt: moment,
  }),
  verdict: record({
    kind: oneOf('verdict'),
    change: nullable(whole),
    gate: text,
    commit,
    verdict: text,
    open: flag,
    enforcement: text,
    digest: text,
    judge: text,
    checklist: nullable(text),
    policies: optional(list(record({ reference: text, commit, changedBy: commit, blob: text }))),
    findings: list(record({ item: text, outcome: text, code: text })),
    deputies: optional(
      list(
        record({
          item: text,
          role: text,
          by: record({ id: nullable(whole), login: text }),
          at: moment,
          shown: moment,
        }),
      ),
    ),
  }),
  ...releaseShapes,
  waiver: record({
    kind: oneOf('waiver'),
    change: whole,
    environment: text,
    commit,
    item: text,
    by: account,
    at: moment,
    until: moment,
    reason: text,
    comment: text,
  }),
  override: record({
    kind: oneOf('override'),
    change: whole,
    environment: text,
    commit,
    until: moment,
    by: list(record({ id: nullable(whole), login: text, at: moment, reason: text, url: text })),
  }),
  profile: record({
    kind: oneOf('profile'),
    change: whole,
    gate: text,
    commit,
    profile: text,
    items: list(text),
    by: record({ id: nullable(whole), login: text }),
    at: moment,
    due: moment,
    reason: text,
    comment: text,
  }),
  ...startShapes,
  answering: record({
    kind: oneOf('answering'),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    decision: oneOf('approved', 'rejected'),
    verdict: text,
    enforcement: text,
    digest: text,
    judge: text,
    checklist: nullable(text),
  }),
  answered: record({
    kind: oneOf('answered'),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    decision: oneOf('approved', 'rejected'),
    outcome: oneOf('sent', 'found', 'unconfirmed'),
    detail: text,
  }),
  ungated: record({
    kind: oneOf('ungated'),
    environment: text,
    commit,
    deployment: whole,
    run: nullable(whole),
    by: nullable(text),
    how: oneOf('bypassed', 'unguarded', 'advised'),
    verdict: text,
    findings: list(record({ item: text, outcome: text, code: text })),
  }),
  'ungated-told': record({ kind: oneOf('ungated-told'), deployment: whole, issue: whole, url: text }),
  'reviews-asked': record({
    kind: oneOf('reviews-asked'),
    change: whole,
    commit,
    names: list(text),
    refused: flag,
    seenAt: moment,
  }),
  configuration: record({
    kind: oneOf('configuration'),
    ref: text,
    path: text,
    commit,
    blob: text,
    text,
  }),
};

const kinds: ReadonlyMap<unknown, Shape<EntryBody>> = new Map(Object.entries<Shape<EntryBody>>(shapes));

/** Any body of an entry. A kind that this version does not know is a misfit that says so: it is never skipped. */
export const entryBody: Shape<EntryBody> = {
  optional: false,
  misfit: (value, path) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    const shape = kinds.get(kind);
    if (shape !== undefined) return shape.misfit(value, path);
    return `${path}.kind ${(JSON.stringify(kind) ?? 'is missing').slice(0, 60)} is not known to this version`;
  },
};
