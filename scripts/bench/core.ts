import { interpret } from '../../src/commands/interpret.ts';
import { hearComments } from '../../src/commands/heard.ts';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { judge } from '../../src/judge/judge.ts';
import { aChecklist, anItem, aRole, evidence } from '../../test/builders/checklist.ts';
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

const items = Array.from({ length: ITEMS }, (_, at) =>
  at % 2 === 0
    ? anItem(`item-${at}`, { evidence: evidence.check(`ci / job ${at}`) })
    : anItem(`item-${at}`, { evidence: evidence.signoff('qa') }),
);
const signers = Array.from({ length: 50 }, (_, at) => `signer-${at}`);
const checklist = aChecklist({ roles: { qa: aRole('qa', { users: signers }) }, items });

/** Talk as on a large change: every comment has a command, some with a note, a quotation or a paragraph around it. */
function comments(): readonly Comment[] {
  return Array.from({ length: COMMENTS }, (_, at) => {
    const item = `item-${(at * 2 + 1) % ITEMS}`;
    const command = at % 7 === 0 ? `/revoke ${item}` : `/signoff ${item} -- looked at it in staging`;
    const text =
      at % 3 === 0
        ? `> What about *${item}*?\n\nI went through \`${item}\` on staging.\n\n${command}\n\n- [x] done`
        : command;
    return aComment({ author: aPerson(`signer-${at % signers.length}`), text });
  });
}

function facts(): Facts {
  const checks = Array.from({ length: CHECKS }, (_, at) => aCheck({ name: `ci / job ${at}`, id: at + 1 }));
  const said = comments();
  return someFacts({
    change: aChange({ comments: said }),
    remembered: [
      ...signers.map((login) => aPinnedAccount(aPerson(login))),
      ...said.map(({ id, author, text }) => aRememberedComment(text, { id, author })),
    ],
    commits: [aCommitEvidence({ checks })],
    shown: items.map(({ id }) => aShownItem(id)),
    subject: { ...someFacts().subject, environment: null },
  });
}

/** What the pure half costs: understanding and judging a large change, and reading its comments. */
export function measureCore({ quick }: Rounds): readonly Measured[] {
  const rounds = quick ? 61 : 101;
  const judging = processorTime(rounds, heardFacts(), judgeAll);
  const written = JSON.stringify(facts());
  const floor = processorTime(
    rounds,
    () => written,
    (text) => JSON.parse(text),
  );
  const parsing = processorTime(rounds, comments, (list) => list.map(({ text }) => parseComment(text)));
  return [
    {
      key: 'judgeMs',
      what: `judging ${ITEMS} items with ${COMMENTS} commands and ${CHECKS} check runs`,
      value: judging,
      unit: 'ms',
      bound: null,
    },
    {
      key: 'judgeRatio',
      what: `that against reading the same facts from JSON in the same run (${floor.toFixed(2)} ms)`,
      value: judging / floor,
      unit: '×',
      bound: 3,
    },
    {
      key: 'parseMs',
      what: `reading ${COMMENTS} comments with commands`,
      value: parsing,
      unit: 'ms',
      bound: 100,
    },
  ];
}

/** Every round judges a copy of its own; that the change's comments were read is all that it knows from before. */
function heardFacts(): () => Facts {
  const heard = facts();
  for (const change of heard.changes) hearComments(change, heard);
  return () => ({ ...heard });
}

function judgeAll(made: Facts): void {
  const interpretation = interpret(checklist, made);
  const { findings } = judge({ state: 'valid', checklist }, made, { kind: 'merge' }, interpretation);
  const met = findings.filter(({ outcome }) => outcome === 'met').length;
  if (findings.length !== ITEMS || met < ITEMS / 2 || interpretation.replies.length !== COMMENTS) {
    throw new Error(
      `not the work that was to be measured: ${findings.length} findings, ${met} met, ${interpretation.replies.length} replies`,
    );
  }
}
