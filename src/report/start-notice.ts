import { createHash } from 'node:crypto';
import { ownCommentStart } from '../evidence/own-comment.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import type { CommitId } from '../evidence/facts.ts';
import { codeSpan, inlineMarkdown, prose } from './sanitise.ts';

/** What people must know of a deployment that the App does not start, or does not run again. */
export type StartNotice =
  /** GitHub does not let the App: it lacks a permission. */
  | { readonly kind: 'forbidden'; readonly what: 'start' | 'rerun' }
  /** The workflow does not take what it is given. */
  | { readonly kind: 'inputs'; readonly workflow: string; readonly detail: string }
  /** There is no such workflow on the default branch. */
  | { readonly kind: 'missing'; readonly workflow: string }
  | { readonly kind: 'refused'; readonly what: 'start' | 'rerun'; readonly detail: string }
  /** The checklist names no workflow to start. */
  | { readonly kind: 'no-workflow' }
  /** No branch or tag that the environment takes stands on the candidate; `tags`: which tags it takes. */
  | { readonly kind: 'no-ref'; readonly tags: readonly string[] }
  /** The branch moved on in the moment of the start, and the run was cancelled. */
  | { readonly kind: 'moved'; readonly ref: string; readonly url: string }
  /** GitHub was asked to start it, nothing came of it, and the checklist says so no longer. */
  | { readonly kind: 'no-longer'; readonly workflow: string }
  /** Something newer was started meanwhile. */
  | { readonly kind: 'older'; readonly than: CommitId }
  /** Answers to `/deploy`. */
  | { readonly kind: 'shut'; readonly who: string; readonly headline: string }
  | { readonly kind: 'not-entitled'; readonly who: string; readonly roles: readonly string[] }
  | { readonly kind: 'going'; readonly who: string; readonly url: string }
  | { readonly kind: 'done'; readonly who: string; readonly url: string }
  /** A parked run that is not run again. */
  | { readonly kind: 'other-jobs'; readonly url: string; readonly jobs: readonly string[] }
  | { readonly kind: 'too-late'; readonly url: string }
  | { readonly kind: 'still-shut'; readonly url: string }
  | { readonly kind: 'set-aside'; readonly url: string; readonly by: string };

/** Where it is said: the environment, and the commit that was to be deployed to it. */
export interface StartPlace {
  readonly environment: string;
  readonly commit: CommitId;
}

/** The first line of the comment: the same is never said twice. `about` tells one occasion from another, such as the id of a comment. */
export function noticeMarker(place: StartPlace, notice: StartNotice, about: string): string {
  const what = JSON.stringify([place.environment, place.commit, notice.kind, about]);
  return `${ownCommentStart}start ${createHash('sha256').update(what).digest('hex').slice(0, 32)} -->`;
}

/** The comment, with its marker. */
export function noticeText(place: StartPlace, notice: StartNotice, about: string): string {
  return `${noticeMarker(place, notice, about)}\n${words(place, notice)}\n`;
}

function words({ environment, commit }: StartPlace, notice: StartNotice): string {
  const where = inlineMarkdown(environment);
  const what = codeSpan(shortCommit(commit));
  const again = `Then comment ${codeSpan(`/deploy ${environment}`)}.`;
  switch (notice.kind) {
    case 'forbidden': {
      const act = notice.what === 'start' ? 'start the workflow' : 'run the failed jobs again';
      return `The gate of ${where} is open for ${what}, but GitHub does not let the App ${act}: it needs the permission *Actions: write*. Next: an owner of the App raises it on the App's settings page, and an owner of the organisation accepts it. ${notice.what === 'start' ? again : 'Until then somebody with write access runs the failed jobs again by hand.'}`;
    }
    case 'inputs':
      return `The gate of ${where} is open for ${what}, but ${codeSpan(notice.workflow)} was not started: ${told(notice.detail)} Next: declare the inputs ${codeSpan('environment')} and ${codeSpan('sha')} under ${codeSpan('on: workflow_dispatch: inputs:')} in it, on the default branch too, and require no others. ${again}`;
    case 'missing':
      return `The gate of ${where} is open for ${what}, but there is no ${codeSpan(notice.workflow)} that could be started. Next: put it on the default branch and on the branch that is deployed, or name another one first under ${codeSpan('workflows')} in the checklist. ${again}`;
    case 'refused':
      return `The gate of ${where} is open for ${what}, but GitHub did not ${notice.what === 'start' ? 'start the workflow' : 'run the failed jobs again'}: ${told(notice.detail)} Next: somebody with write access ${notice.what === 'start' ? `mends that. ${again}` : 'runs them again by hand.'}`;
    case 'no-workflow':
      return `The gate of ${where} is open for ${what}, but the checklist names no workflow to start. Next: name it under ${codeSpan('workflows')} of ${where}. ${again}`;
    case 'no-ref': {
      const tag =
        notice.tags.length > 0
          ? `a tag that ${where} takes (${listed(notice.tags)})`
          : `a tag, named under ${codeSpan('tags')} of ${where} in the checklist first,`;
      return `The gate of ${where} is open for ${what}, but no branch or tag that it takes stands on that commit: GitHub would start the workflow of another one, and name that as deployed. Next: put ${tag} on it. ${again} Or deploy the newest commit instead, which contains it.`;
    }
    case 'moved':
      return `The gate of ${where} is open for ${what}, but ${codeSpan(notice.ref)} moved on to another commit as the workflow was started, so ${notice.url} was cancelled. Next: deploy the newest commit instead, or put a tag on this one. ${again}`;
    case 'no-longer':
      return `GitHub was asked to start ${codeSpan(notice.workflow)} for ${what} in ${where} and did not answer. No run of it has appeared, and it is not asked again: the checklist says so no longer. Next: look whether a run of it is there after all, and start by hand what is to be deployed now.`;
    case 'older':
      return `The gate of ${where} is open for ${what}, but ${codeSpan(shortCommit(notice.than))}, which contains it, was started there meanwhile, so it is not started by itself. Next: nothing, or comment ${codeSpan(`/deploy ${environment}`)} to deploy it all the same.`;
    case 'shut':
      return `${codeSpan(`@${notice.who}`)}: the gate of ${where} is not open for ${what}, so nothing was started. ${prose(notice.headline)}. It is started by itself once the gate opens.`;
    case 'not-entitled':
      return `${codeSpan(`@${notice.who}`)}: only who may write to this repository, or holds a role of the checklist (${notice.roles.map((role) => inlineMarkdown(role)).join(', ')}), can start a deployment. Next: ask one of them to comment ${codeSpan(`/deploy ${environment}`)}.`;
    case 'going':
      return `${codeSpan(`@${notice.who}`)}: ${what} is on its way to ${where} already: ${notice.url}. It can be started again when that has ended without success.`;
    case 'done':
      return `${codeSpan(`@${notice.who}`)}: ${what} was deployed to ${where} already: ${notice.url}`;
    case 'other-jobs':
      return `The gate of ${where} is open for ${what}, but ${notice.url} is not run again: other jobs of it failed, too (${listed(notice.jobs)}). Next: somebody with write access looks at them, and runs the failed jobs again.`;
    case 'too-late':
      return `The gate of ${where} is open for ${what}, but GitHub does not run ${notice.url} again any more (30 days, 50 times). Next: start the workflow anew.`;
    case 'still-shut':
      return `${notice.url} was run again for ${what}, and found the gate of ${where} shut once more, though it is open here. It is not run again until that changes. Next: see in its log what its job cannot read; giving it the App's number as ${codeSpan('app-id')} is the usual remedy.`;
    case 'set-aside':
      return `${notice.url} is not run again for ${where}: a newer one waits there (${notice.by}). Next: nothing, or run its failed jobs again by hand.`;
  }
}

/** GitHub's own words, as a sentence. */
function told(detail: string): string {
  return prose(/[.!?]$/.test(detail) ? detail : `${detail}.`);
}

/** Some names are enough to find the rest. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => codeSpan(name));
  return [...shown, ...(names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [])].join(', ');
}

const MOST_NAMES = 5;
