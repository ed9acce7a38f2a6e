import { interpret } from '../../src/commands/interpret.ts';
import { hearComments } from '../../src/commands/heard.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { judge } from '../../src/judge/judge.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommitEvidence,
  aPinnedAccount,
  aShownItem,
  someFacts,
} from '../../test/builders/facts.ts';
import { aRememberedComment } from '../../test/builders/memory.ts';
import { aPerson } from '../../test/builders/people.ts';
import type { Measured, Rounds } from './measure.ts';
import { processorTime } from './measure.ts';

const ITEMS = 100;
const COMMENTS = 500;
const CHECKS = 200;
const signers = Array.from({ length: 50 }, (_, at) => `signer-${at}`);

/** What an item asks, by turns: every combinator, condition and kind that needs no reading of its own. */
const shapes: readonly ((at: number) => object)[] = [
  (at) => ({ check: { name: `ci / job ${at}`, 'max-age': '30d' } }),
  () => ({ signoff: { role: 'qa', expires: '72h' } }),
  (at) => ({
    'at-least': { count: 2, of: [{ check: `ci / job ${at}` }, { signoff: 'qa' }, { review: { count: 1 } }] },
  }),
  (at) => ({ not: { check: { name: `ci / job ${at}`, app: 'github-actions' } } }),
  (at) => ({ any: [{ check: `ci / job ${at}` }, { all: [{ tick: 'qa' }, { signoff: 'qa' }] }] }),
  () => ({ attestation: { role: 'qa', 'max-age': '7d' } }),
  () => ({ tick: 'qa' }),
  () => ({ 'enforce-from': '2030-01-01', signoff: 'qa' }),
  (at) => ({ when: { paths: ['src/**'], labels: ['risky'], size: { lines: 10 } }, check: `ci / job ${at}` }),
  () => ({ signoff: { role: 'qa', 'on-push': { 'keep-if-unchanged': ['src/**'] } } }),
];

function written(): Checklist {
  const items = Array.from({ length: ITEMS }, (_, at) => [
    `item-${at}`,
    { title: `Item ${at}`, ...shapes[at % shapes.length]?.(at) },
  ]);
  const read = parseChecklist(
    JSON.stringify({
      version: 1,
      roles: { qa: { users: signers } },
      waivers: { by: 'qa', max: '12h' },
      profiles: { hotfix: { by: 'qa', branches: ['hotfix/**'], later: ['item-1'], due: '48h' } },
      environments: {
        production: {
          enforce: 'block',
          branches: ['main'],
          override: { by: 'qa', people: 2 },
          window: { days: 'mon-thu', hours: '09:00-16:00', zone: 'Europe/Berlin' },
          freeze: [{ from: '2030-12-20', until: '2031-01-04', reason: 'Holidays' }],
        },
      },
      items: Object.fromEntries(items),
    }),
    'bench.yml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.checklist;
}

/** A command for every construct that people answer, each with a note or a reason. */
function commandAt(at: number): string {
  const item = (shape: number): string => `item-${(at % 10) * 10 + shape}`;
  const lines = [
    `/signoff ${item(1)} -- looked at it in staging`,
    `/signoff ${item(9)}`,
    `/attest ${item(5)} https://reports.example.com/${at}`,
    `/waive ${item(0)} until 2026-11-22 -- the runner farm is down`,
    `/revoke ${item(9)}`,
  ];
  return lines[Math.floor(at / 10) % lines.length] ?? '';
}

function facts({ items }: Checklist): Facts {
  const checks = Array.from({ length: CHECKS }, (_, at) => aCheck({ name: `ci / job ${at}`, id: at + 1 }));
  const said: readonly Comment[] = Array.from({ length: COMMENTS }, (_, at) =>
    aComment({ author: aPerson(signers[at % signers.length] ?? ''), text: commandAt(at) }),
  );
  return someFacts({
    change: aChange({ comments: said }),
    remembered: [
      ...signers.map((login) => aPinnedAccount(aPerson(login))),
      ...said.map(({ id, author, text }) => aRememberedComment(text, { id, author })),
    ],
    commits: [aCommitEvidence({ checks })],
    shown: items.map(({ id, wording }) => aShownItem(id, { wording })),
    subject: { ...someFacts().subject, environment: null },
  });
}

/** The same amount of work as `judgeMs`, which took `plain` milliseconds, with every construct of the language in use. */
export function measureEveryConstruct({ quick }: Rounds, plain: number): readonly Measured[] {
  const checklist = written();
  const heard = facts(checklist);
  for (const change of heard.changes) hearComments(change, heard);
  const judging = processorTime(
    quick ? 121 : 201,
    () => ({ ...heard }),
    (made) => judgeAll(checklist, made),
  );
  return [
    {
      key: 'judgeEveryConstructMs',
      what: 'the same with every construct of the language in use',
      value: judging,
      unit: 'ms',
      bound: null,
    },
    {
      key: 'judgeEveryConstructRatio',
      what: 'that against judging without them, a moment before on the same machine',
      value: judging / plain,
      unit: '×',
      bound: 2.5,
    },
  ];
}

function judgeAll(checklist: Checklist, made: Facts): void {
  const interpretation = interpret(checklist, made);
  const { findings } = judge({ state: 'valid', checklist }, made, { kind: 'merge' }, interpretation);
  const outcomes = new Set(findings.map(({ outcome }) => outcome));
  if (findings.length !== ITEMS || interpretation.replies.length !== COMMENTS || outcomes.size < 3)
    throw new Error(
      `not the work that was to be measured: ${findings.length} findings (${[...outcomes].join(', ')}), ${interpretation.replies.length} replies`,
    );
}
