import { codeowners } from '../../../src/evidence/kinds/codeowners.ts';
import type { ChangeFacts, Facts, FileFact, Review } from '../../../src/evidence/facts.ts';
import { aChange, elsewhere, readings, someFacts } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

export const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
export const missing: FileFact = { kind: 'missing', text: '' };
export const allowed = { unowned: 'allowed' } as const;

/** The file at the first place, or files at the places given. */
export function owners(...files: readonly (string | FileFact)[]): Facts['readings'] {
  return ownersAt(elsewhere, ...files);
}

export function ownersAt(commit: string, ...files: readonly (string | FileFact)[]): Facts['readings'] {
  return readings(
    ...PLACES.map((path, index) => {
      const file = files[index] ?? missing;
      const fact: FileFact = typeof file === 'string' ? { kind: 'file', text: file } : file;
      return [{ kind: 'file', commit, path }, fact] as const;
    }),
  );
}

export function question(read: Facts['readings'], reviews: readonly Review[] = [], over: Partial<ChangeFacts> = {}) {
  const facts = someFacts({ change: aChange({ reviews, ...over }), readings: read });
  return aQuestion({ facts });
}

export const judged = (...given: Parameters<typeof question>) => codeowners.judge(allowed, question(...given));
