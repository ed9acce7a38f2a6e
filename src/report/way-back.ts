import { shortCommit } from '../evidence/short-commit.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { inlineMarkdown } from './sanitise.ts';

/** In front of a headline; empty: it is no way back. */
export function wayBackPrefix({ rollback }: Pick<RollCall, 'rollback'>): string {
  return rollback === undefined ? '' : `Way back to ${shortCommit(rollback.to)}: `;
}

/** That the deployment is a way back, from where to where, and what that means, in plain words; empty: it is none. */
export function wayBackLines({
  rollback,
  gate,
  candidate,
}: Pick<RollCall, 'rollback' | 'gate' | 'candidate'>): readonly string[] {
  if (rollback === undefined) return [];
  const { to, verifiedAt, by, from } = rollback;
  const place = gate.kind === 'environment' ? gate.name : gate.kind;
  const content = to === candidate ? '' : `, whose content it has`;
  const known = by === 'ledger' ? "by the App's ledger" : "by GitHub's deployments alone";
  return [
    `This is a way back to ${shortCommit(to)}${content}: it was verified in ${place} at ${verifiedAt} (known ${known}), and ${shortCommit(from.commit)} is left. It needs only what is asked of a way back.`,
  ];
}

/** The same for Markdown, above everything else. */
export function wayBackBlocks(rollCall: RollCall): readonly Block[] {
  return wayBackLines(rollCall).map((line) => whole(`↩️ ${inlineMarkdown(line, 600)}`));
}
