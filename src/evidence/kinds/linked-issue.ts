import { answer, unlearnt } from '../answers.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { sameName } from '../same-name.ts';
import { isAtOrAfter } from '../time.ts';
import type { Answer } from '../answer.ts';
import type { LinkedIssue } from '../linked-issues.ts';
import type { Need } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';

/** What the checklist may say. */
export interface RawLinkedIssue {
  readonly state?: 'open' | 'closed';
  readonly labels?: readonly string[];
}

/** How the issue must stand (null: either way) and of which labels it must carry one (none: it need not carry any). */
export interface LinkedIssueSpec {
  readonly state: 'open' | 'closed' | null;
  readonly labels: readonly string[];
}

const schema = {
  description:
    'An issue that the pull request closes, of this repository or another one of the same owner. Write `{}` for any issue.',
  type: 'object',
  additionalProperties: false,
  properties: {
    state: {
      type: 'string',
      enum: ['open', 'closed'],
      description:
        'How the issue must stand; what was closed by the merge itself counts as open. Without it, either way.',
    },
    labels: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: { type: 'string', minLength: 1, maxLength: 50 },
      description: 'The issue carries one of these labels.',
      examples: [['change-request']],
    },
  },
} as const;

/** Whether the change says which issue it is for. */
export const linkedIssue: Kind<RawLinkedIssue, LinkedIssueSpec> = {
  schema,
  ask: 'change',
  normalise: ({ state = null, labels = [] }) => ({ state, labels }),
  mistakes: () => [],
  needs: (_spec, question) => [need(question)],
  judge,
  signers: () => [],
  documentation: {
    question: 'Is the change linked to an issue?',
    description:
      'Counts the issues that GitHub will close with the pull request: named by a closing keyword (`Closes #5`) in its description, or linked by hand. ' +
      'One that stands and is labelled as asked is enough; it must belong to this repository or to another one of the same owner. ' +
      'GitHub does not tell when an issue is linked by hand, closed or labelled: that is noticed at the next look, or with `/recheck`.',
    works: {
      alone: 'yes (`issues: read`)',
      withToken: 'yes',
      withApp: 'yes, issues of repositories where it is installed',
    },
    requests: 'one',
    example: 'ticket:\n  title: The change has a ticket\n  linked-issue: { labels: [change-request] }\n',
  },
};

function need({ change }: Question): Need<'linked-issues'> {
  return { kind: 'linked-issues', change: change.number };
}

function judge(spec: LinkedIssueSpec, question: Question): Answer {
  const reading = readingOf(question.facts, need(question));
  if (!isKnown(reading)) return unlearnt(reading, 'Which issues the change is linked to');
  const home = question.facts.subject.repository.name;
  const counted = reading.value.filter(({ repository }) => sameName(ownerOf(repository), ownerOf(home)));
  const found = counted.find((one) => fits(spec, one, question));
  const { source, observer, at } = reading;
  const facts = counted.map((one) => ({ what: `linked: ${told(one, home)}`, source, observer, at }));
  if (found !== undefined) return answer('met', 'MET', `The change is linked to ${told(found, home)}.`, { facts });
  const next = [
    {
      who: 'the author of the change',
      how: `writes \`Closes #NUMBER\` into its description, for ${asked(spec)}, or links one by hand`,
    },
  ];
  if (counted.length === 0) {
    const others = reading.value.length === 0 ? '' : ` ${reading.value.length} of other owners do not count.`;
    return answer('pending', 'LINKED_ISSUE_MISSING', `The change is linked to no issue.${others}`, { next, facts });
  }
  const sentence = `The change is linked to ${counted.map((one) => told(one, home)).join(', ')}, but ${asked(spec)} is asked.`;
  return answer('pending', 'LINKED_ISSUE_UNFIT', sentence, { next, facts });
}

function fits({ state, labels }: LinkedIssueSpec, one: LinkedIssue, question: Question): boolean {
  const stands = state === null || (state === 'open' ? wasOpen(one, question) : one.state === 'closed');
  const carried = new Set(one.labels.map((label) => label.toLowerCase()));
  return stands && (labels.length === 0 || labels.some((label) => carried.has(label.toLowerCase())));
}

/** The merge closes what the change is linked to. */
function wasOpen({ state, closedAt }: LinkedIssue, { change }: Question): boolean {
  return state === 'open' || (change.merge !== null && closedAt !== null && isAtOrAfter(closedAt, change.merge.at));
}

function ownerOf(repository: string): string {
  return repository.split('/')[0] ?? '';
}

/** Another repository may be a private one: neither its name nor its labels are told. */
function told({ repository, number, state, labels }: LinkedIssue, home: string): string {
  if (!sameName(repository, home)) return `an issue of another repository (${state})`;
  return `#${number} (${[state, ...labels].join(', ')})`;
}

function asked({ state, labels }: LinkedIssueSpec): string {
  return `an ${state === null ? '' : `${state} `}issue${labels.length === 0 ? '' : ` labelled ${labels.join(' or ')}`}`.replace(
    'an closed',
    'a closed',
  );
}
