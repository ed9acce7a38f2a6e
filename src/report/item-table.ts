import type { Finding } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { outcomes } from './outcome.ts';
import { inlineMarkdown, prose } from './sanitise.ts';

/** Every item as a table, in file order; a section's name stands in the row where it begins. */
export function itemTable(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const sectioned = findings.some((finding) => finding.section !== null);
  const body = findings.map((finding, index) => {
    const { emoji, word } = outcomes[finding.outcome];
    const section = finding.section === findings[index - 1]?.section ? '' : inlineMarkdown(finding.section ?? '');
    const cells = [
      ...(sectioned ? [section] : []),
      inlineMarkdown(finding.title),
      `${emoji} ${word}`,
      prose(finding.sentence, 300),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const heads = [...(sectioned ? ['Section'] : []), 'Item', 'State', 'Why'];
  return [{ open: [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`], body, close: [] }];
}
