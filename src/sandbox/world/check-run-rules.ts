import type { Annotation, CheckAction, CheckConclusion, CheckOutput, CheckStatus } from './model/checks.ts';
import { Refusal, invalidField } from './refusal.ts';

/** What an App may say about its run; absent keys keep what is there. */
export interface CheckRunPatch {
  readonly name?: string;
  readonly status?: CheckStatus;
  readonly conclusion?: CheckConclusion | null;
  readonly externalId?: string;
  readonly detailsUrl?: string;
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly output?: CheckOutput;
  readonly annotations?: readonly Annotation[];
  readonly actions?: readonly CheckAction[];
}

/** GitHub's limits on check runs. */
const checkRunLimits = {
  actions: 3,
  actionLabel: 20,
  actionDescription: 40,
  actionIdentifier: 20,
  annotations: 50,
  summary: 65_535,
  text: 65_535,
  annotationTitle: 255,
  annotationMessage: 65_536,
} as const;

const forApps: ReadonlySet<CheckStatus> = new Set(['queued', 'in_progress', 'completed']);

/** Checks one request of an App against the run's present state (`null` for a new run). */
export const requireValidPatch = (patch: CheckRunPatch, present: CheckStatus | null): void => {
  requireStatus(patch, present);
  requireOutput(patch);
  requireActions(patch.actions ?? []);
  requireAnnotations(patch.annotations ?? []);
};

const requireStatus = ({ status, conclusion }: CheckRunPatch, present: CheckStatus | null): void => {
  if (status !== undefined && !forApps.has(status))
    throw invalid('status', `status ${status} is reserved for GitHub Actions`);
  if (conclusion === null) throw invalid('conclusion', 'conclusion cannot be null');
  if (conclusion === 'stale' || conclusion === 'startup_failure')
    throw invalid('conclusion', `conclusion ${conclusion} is reserved for GitHub`);
  if (status === 'completed' && conclusion === undefined && present !== 'completed') {
    throw new Refusal('invalid', 'Invalid request.\n\nMissing required key "conclusion" when status is "completed".');
  }
  if (present === 'completed' && status !== undefined && status !== 'completed') {
    throw invalid('status', 'a completed check run cannot go back; create a new run with the same name');
  }
  if (conclusion !== undefined && status !== undefined && status !== 'completed') {
    throw invalid('status', 'status must be completed when a conclusion is given');
  }
};

const requireOutput = ({ output }: CheckRunPatch): void => {
  if (!output) return;
  requireLength('summary', output.summary, checkRunLimits.summary);
  requireLength('text', output.text, checkRunLimits.text);
};

const requireActions = (actions: readonly CheckAction[]): void => {
  if (actions.length > checkRunLimits.actions)
    throw invalid('actions', `at most ${checkRunLimits.actions} actions are allowed`);
  for (const { label, description, identifier } of actions) {
    requireLength('actions.label', label, checkRunLimits.actionLabel);
    requireLength('actions.description', description, checkRunLimits.actionDescription);
    requireLength('actions.identifier', identifier, checkRunLimits.actionIdentifier);
  }
};

const requireAnnotations = (annotations: readonly Annotation[]): void => {
  if (annotations.length > checkRunLimits.annotations)
    throw invalid('annotations', `at most ${checkRunLimits.annotations} annotations per request`);
  for (const { title, message, rawDetails } of annotations) {
    requireLength('annotations.title', title, checkRunLimits.annotationTitle);
    requireLength('annotations.message', message, checkRunLimits.annotationMessage);
    requireLength('annotations.raw_details', rawDetails, checkRunLimits.annotationMessage);
  }
};

const requireLength = (field: string, value: string | null, limit: number): void => {
  if (value !== null && value.length > limit)
    throw invalid(field, `${field} exceeds a maximum length of ${limit} characters`);
};

const invalid = (field: string, message: string): Refusal => invalidField('CheckRun', field, message);
