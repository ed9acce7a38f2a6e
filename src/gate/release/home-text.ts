import type { ChangeFacts } from '../../evidence/facts.ts';
import type { Assessment } from '../assess.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import { livingComment } from '../../report/comment.ts';
import { gateKey } from '../../report/external-id.ts';

/** The line by which our App finds the home of an environment's release again; GitHub does not show it. */
export function homeMarker(repository: number, environment: string): string {
  const gate = gateKey({ kind: 'environment', name: environmentKey(environment) });
  return `<!-- holdpoint:release ${repository} ${gate} -->`;
}

/** The title of the home of a release. */
export function homeTitle(environment: string, candidate: string): string {
  return `Release ${shortCommit(candidate)} to ${environment}`;
}

/** What stands in the issue until the release is judged for the first time. */
export function firstText(marker: string, environment: string, candidate: string): string {
  return `${marker}\n${shortCommit(candidate)} is proposed for ${environment}. What it brings, and what is missing, is told here in a moment.`;
}

/** The text of the issue that is the home of a release, as it is to stand. */
export function releaseHome(
  { rollCalls, config, facts }: Pick<Assessment, 'rollCalls' | 'config' | 'facts'>,
  change: ChangeFacts,
): { readonly title: string; readonly text: string } {
  const environment = rollCalls[0]?.gate.kind === 'environment' ? rollCalls[0].gate.name : '';
  const text = livingComment(rollCalls, change, config);
  const marker = homeMarker(facts.subject.repository.id, environment);
  return { title: homeTitle(environment, change.head.commit), text: withMarker(text, marker) };
}

/** Behind the line that says what the text shows, which must stay the first. */
function withMarker(text: string, marker: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [first, marker, ...rest].join('\n');
}
