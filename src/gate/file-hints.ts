import type { Checklist, Evidence } from '../checklist/model.ts';

/** Paths that the checklist's `file` evidence names: what a snapshot can read along. */
export function filesNamed(checklist: Checklist): readonly string[] {
  return [...new Set(checklist.items.flatMap((item) => filesIn(item.evidence)))];
}

function filesIn(evidence: Evidence): readonly string[] {
  if (evidence.kind === 'all' || evidence.kind === 'any') return evidence.of.flatMap(filesIn);
  return evidence.kind === 'file' ? [evidence.spec.path] : [];
}
