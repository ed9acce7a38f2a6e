import type { Step } from './workflow.ts';

/** Whether a step does the App's work, instead of a server. */
export function isResponder({ uses }: Pick<Step, 'uses'>): boolean {
  return uses !== null && /\/\.github\/actions\/respond(?:@|$)/.test(uses);
}
