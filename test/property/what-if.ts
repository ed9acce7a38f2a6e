import type { Assessment } from '../../src/gate/assess.ts';
import { judgeInFlight } from '../../src/gate/in-flight.ts';
import type { ChangeFacts, CheckRun, Comment, CommitEvidence, Facts, Review } from '../../src/evidence/facts.ts';
import { accountOf, presentConfig } from './town.ts';
import type { Town } from './town.ts';

/** A change to what was read, and the promise about what may follow from it. */
interface WhatIf {
  readonly promise: 'I3' | 'I4' | 'I5' | 'I21';
  readonly title: string;
  readonly facts: Facts;
  /** `shut`: nothing may be open; `not-more`: nothing may be open that was not; `same`: exactly the same is open. */
  readonly expects: 'shut' | 'not-more' | 'same';
}

/** What a change to what was read broke, with the promise that it breaks; null: nothing. */
export function brokenWhatIf(
  town: Town,
  { config, facts, shown, rollCalls }: Assessment,
): readonly [string, string] | null {
  const [change] = facts.changes;
  if (change === undefined || config.state !== 'valid') return null;
  const before = rollCalls.map(({ open }) => open);
  for (const { promise, title, facts: other, expects } of [
    ...losses(town, facts, change),
    ...gains(town, facts, change),
    ...disguises(facts),
  ]) {
    const after = judgeInFlight(config, other, shown).rollCalls.map(({ open }) => open);
    const isKept =
      expects === 'shut'
        ? after.every((open) => !open)
        : after.length === before.length &&
          after.every((open, index) => (expects === 'same' ? open === before[index] : !open || before[index] === true));
    if (!isKept) return [promise, `${title}: ${before.join(' ')} became ${after.join(' ')}`];
  }
  return null;
}

/** I3: without a proof it is not more open than with it. Only proofs that are nothing else as well. */
function losses(town: Town, facts: Facts, change: ChangeFacts): readonly WhatIf[] {
  const without = (title: string, other: Facts): WhatIf => ({
    promise: 'I3',
    title: `without ${title}`,
    facts: other,
    expects: 'not-more',
  });
  const onlySigns = new Set(
    town.chronicle.said
      .filter(
        // An edited comment may have said anything.
        ({ versions: [only, ...more] }) =>
          more.length === 0 && only?.meanings.every(({ verb }) => verb === 'signoff') === true,
      )
      .map(({ comment }) => String(comment.id)),
  );
  const signers = [...new Set(change.comments.flatMap(({ author }) => (author === null ? [] : [author.login])))];
  return [
    ...signers.map((login) =>
      without(`the sign-offs of ${login}`, {
        ...withChange(facts, {
          ...change,
          comments: change.comments.filter((one) => !(one.author?.login === login && onlySigns.has(one.id))),
        }),
        remembered: facts.remembered.filter(
          (one) => one.kind !== 'comment' || one.author?.login !== login || !onlySigns.has(one.id),
        ),
      }),
    ),
    without(
      'its approvals',
      withChange(facts, { ...change, reviews: change.reviews.filter(({ state }) => state !== 'APPROVED') }),
    ),
    ...['scan', 'ci / test'].map((name) =>
      without(
        `every run of ${name}`,
        withRuns(facts, (runs) => runs.filter((run) => run.name !== name)),
      ),
    ),
    without('what it showed', { ...facts, shown: [], sightings: [] }),
  ];
}

/** I4: whatever speaks against it shuts it. */
function gains(town: Town, facts: Facts, change: ChangeFacts): readonly WhatIf[] {
  const also = (title: string, other: Facts): WhatIf => ({
    promise: 'I4',
    title: `with ${title}`,
    facts: other,
    expects: 'shut',
  });
  const config = presentConfig(town);
  const proofs =
    typeof config === 'string' ? [] : config.items.filter(({ folder }) => folder === null).map(({ proof }) => proof);
  const wren = comment(town, 'wren', facts, '/hold -- wait');
  return [
    also('a hold', withChange(facts, { ...change, comments: [...change.comments, wren] })),
    ...proofs.flatMap((proof) => {
      if (proof.kind === 'signoff') {
        const by = { qa: 'quill', lead: 'lou', ops: 'otto' }[proof.role];
        const signers = [...new Set([by, ...town.chronicle.said.map((one) => one.by)])].filter(
          (login) => login !== 'helper',
        );
        const taken = signers.map((login) => comment(town, login, facts, `/revoke ${proof.role}`));
        return [
          also('everybody taking it back', withChange(facts, { ...change, comments: [...change.comments, ...taken] })),
        ];
      }
      if (proof.kind === 'run')
        return [
          also(
            'a failed run',
            withRuns(facts, (runs) => [...runs, failed(proof.name, proof.app, runs)]),
          ),
        ];
      if (proof.kind === 'review')
        return [
          also(
            'a request for changes',
            withChange(facts, { ...change, reviews: [...change.reviews, objection(town, proof.team, change)] }),
          ),
        ];
      return [];
    }),
  ];
}

/** I5, I21: the order in which runs are listed and the case of names mean nothing. */
function disguises(facts: Facts): readonly WhatIf[] {
  const shouted: Facts = JSON.parse(
    JSON.stringify(facts, (key, value: unknown) =>
      key === 'login' && typeof value === 'string' ? value.toUpperCase() : value,
    ),
  );
  return [
    { promise: 'I21', title: 'with names in capital letters', facts: shouted, expects: 'same' },
    {
      promise: 'I5',
      title: 'with runs in another order',
      facts: withRuns(facts, (runs) => runs.toReversed()),
      expects: 'same',
    },
  ];
}

function withChange(facts: Facts, change: ChangeFacts): Facts {
  return { ...facts, changes: [change, ...facts.changes.slice(1)] };
}

function withRuns(facts: Facts, change: (runs: readonly CheckRun[]) => readonly CheckRun[]): Facts {
  return { ...facts, commits: facts.commits.map((one): CommitEvidence => ({ ...one, checks: change(one.checks) })) };
}

function comment({ actor, pull }: Town, by: string, facts: Facts, text: string): Comment {
  const { id, login } = accountOf(actor(by));
  return {
    id: `9${id}`,
    url: `https://example.com/acme/shop/pull/${pull.number}#issuecomment-9${id}`,
    author: { id, login, type: 'User' },
    association: 'MEMBER',
    createdAt: facts.now,
    lastEditedAt: null,
    text,
    revisions: { complete: true, list: [] },
  };
}

function failed(name: string, slug: string | null, runs: readonly CheckRun[]): CheckRun {
  const like = runs.find((run) => run.name === name && (slug === null || run.app?.slug === slug));
  const id = Math.max(0, ...runs.map((run) => run.id)) + 1;
  const base: CheckRun = like ?? {
    id,
    name,
    app: { id: 1, slug: slug ?? 'other' },
    status: 'completed',
    conclusion: 'failure',
    externalId: '',
    url: 'https://example.com',
    startedAt: null,
    completedAt: null,
    workflowRun: null,
  };
  return { ...base, id, status: 'completed', conclusion: 'failure' };
}

function objection({ actor }: Town, team: string, change: ChangeFacts): Review {
  const { id, login } = accountOf(actor('ravi'));
  return {
    id: `9${id}`,
    url: 'https://example.com',
    author: { id, login, type: 'User' },
    state: 'CHANGES_REQUESTED',
    commit: change.head.commit,
    submittedAt: null,
    canPush: true,
    onBehalfOf: [`acme/${team}`],
  };
}
