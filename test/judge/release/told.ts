import type { RollCall } from '../../../src/judge/roll-call.ts';
import { merged } from '../../builders/facts.ts';
import { aHistoryCommit, oid } from './history.ts';
import { aSettled, history } from './scene.ts';

export const stands = ({ release }: RollCall) =>
  release?.changes.map(({ number, code, outcome }) => `#${number} ${outcome} ${code}`);
export const codes = ({ blockers }: RollCall) => blockers.map(({ code }) => code);
export const found = ({ findings }: RollCall) =>
  findings.map(({ item, outcome, code }) => `${item} ${outcome} ${code}`);
export const mine = aSettled(7, { merge: merged });

/** The history with a commit between the changes that came without a pull request. */
export const pushed = [
  ...history.slice(0, 1).map((one) => ({ ...one, parents: [oid('past')] })),
  aHistoryCommit('past', ['m6']),
  ...history.slice(1),
];
