import { judge } from '../../../src/judge/judge.ts';
import { missingNeeds } from '../../../src/judge/needs.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import type { Interpretation } from '../../../src/commands/interpretation.ts';
import type { ChangeFacts, Facts } from '../../../src/evidence/facts.ts';
import type { HistoryCommit, SettledChange } from '../../../src/evidence/release.ts';
import { aChecklist, anItem, evidence } from '../../builders/checklist.ts';
import {
  aChange,
  aCheck,
  aCommit,
  aCommitEvidence,
  afterMerge,
  elsewhere,
  head,
  merged,
  mergedAt,
  readings,
  someFacts,
} from '../../builders/facts.ts';
import { anInterpretation } from '../../builders/interpretation.ts';
import { otto } from '../../builders/people.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';

/** Items: a test of each change, and a test of the release. */
export const checklist = aChecklist({
  items: [anItem('tests'), anItem('smoke', { ask: 'release', evidence: evidence.check('smoke') })],
});

/** The candidate `merged` of pull request 7 brings 5 and 6 as well. */
export const history: readonly HistoryCommit[] = [
  { ...aHistoryCommit('m7', ['m6'], [aMerge(7, 'm7', { merge: merged })]), oid: merged },
  aHistoryCommit('m6', ['m5'], [aMerge(6, 'm6')]),
  aHistoryCommit('m5', ['root'], [aMerge(5, 'm5')]),
  aHistoryCommit('root', []),
];

/** How one of them stands: ready, by the present checklist, unless said otherwise. */
export function aSettled(number: number, over: Partial<SettledChange> = {}): SettledChange {
  return {
    number,
    url: `https://github.test/acme/shop/pull/${number}`,
    title: `Change ${number}`,
    environment: 'production',
    head: oid(`h${number}`),
    merge: oid(`m${number}`),
    tree: 'tree',
    at: afterMerge,
    verdict: 'go',
    checklist: 'f'.repeat(40),
    policies: [],
    open: [],
    ...over,
  };
}

/** The merged pull request whose merge is the candidate. */
export const own = aChange({ merge: { commit: merged, at: mergedAt } });

/** The issue of the release; otto deploys it. */
export function aHome(over: Partial<ChangeFacts> = {}): ChangeFacts {
  return aChange({
    number: 30,
    url: 'https://github.test/acme/shop/issues/30',
    title: 'Release to production',
    author: otto,
    release: { environment: 'production' },
    base: { ref: 'main', commit: elsewhere },
    head: { ref: 'main', commit: merged },
    merge: { commit: merged, at: mergedAt },
    commits: [aCommit({ oid: merged })],
    files: [],
    ...over,
  });
}

interface Over {
  readonly change?: ChangeFacts;
  readonly checklist?: Checklist;
  readonly facts?: Partial<Facts>;
  readonly says?: Partial<Interpretation>;
  readonly commits?: readonly HistoryCommit[];
  readonly base?: string | null;
  readonly whole?: boolean;
}

/** Facts of the release, everything ready unless said otherwise. */
export function releaseFacts({
  change = own,
  facts = {},
  commits = history,
  base = 'root',
  whole = true,
}: Over = {}): Facts {
  const reading = {
    ...aReading('m7', base === null ? [] : [aSuccess(1, base)], commits, whole),
    candidate: merged,
  };
  const all = [aCheck({ id: 11 }), aCheck({ id: 12, name: 'smoke' })];
  return someFacts({
    change,
    commits: [
      aCommitEvidence({ oid: head, checks: all }),
      aCommitEvidence({ oid: merged, tree: 'merge', checks: all }),
    ],
    settled: [aSettled(5), aSettled(6), aSettled(7, { merge: merged })],
    ...facts,
    readings: {
      ...readings([{ kind: 'release', environment: 'production', candidate: merged }, reading]),
      ...facts.readings,
    },
  });
}

/** The roll call of production. */
export function released(over: Over = {}) {
  const facts = releaseFacts(over);
  const list = over.checklist ?? checklist;
  const gate = { kind: 'environment', name: 'production' } as const;
  return judge({ state: 'valid', checklist: list }, facts, gate, anInterpretation(over.says));
}

/** What must be read for it. */
export function needed(over: Over = {}): readonly string[] {
  const facts = releaseFacts(over);
  return missingNeeds(over.checklist ?? checklist, { ...facts, readings: {} }).map(({ kind }) => kind);
}
