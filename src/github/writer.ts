import { openHome } from './open-home.ts';
import { openIssue } from './open-issue.ts';
import { ownerAndName } from './owner-and-name.ts';
import { after, isBefore } from '../evidence/time.ts';
import type { Api, RestAnswer } from './api.ts';
import type { Instant } from '../evidence/time.ts';
import type { Write, Writer } from '../gate/ports.ts';
import type { CheckOutput } from '../report/check-run.ts';
import type { LineNote } from '../report/proposal.ts';

/** One write as a request. */
interface Call {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const SECOND = 1000;

/** Writes by REST, each once: what came of a write that nobody answered is seen at the next look. `clock` gives the present moment, `login` is our own bot account's. */
export function createWriter(api: Pick<Api, 'rest'>, clock: () => Instant, login = ''): Writer {
  return {
    write: async (repository, write, objection) => {
      const fault = (await objection?.()) ?? null;
      if (fault !== null) return { ok: false, fault };
      const { owner, repo } = ownerAndName(repository);
      const now = clock();
      if (write.kind === 'open-issue' || write.kind === 'open-home') {
        const opened = await (write.kind === 'open-issue'
          ? openIssue(api, repository, write.followUp)
          : openHome(api, repository, write, login));
        if (!opened.ok) return opened;
        return { ok: true, value: { check: null, since: seconds(now), visible: seconds(now), issue: opened.value } };
      }
      const sent = shownSinceWriting(write, now);
      const { route, parameters } = callOf(sent);
      const answer = await api.rest(route, { owner, repo, ...parameters });
      if (!answer.ok)
        return write.kind === 'request-reviews' && answer.fault.status === 422
          ? { ok: true, value: { check: null, since: seconds(now), visible: seconds(now), refused: true } }
          : answer;
      const check = 'check' in sent ? sent.check : null;
      return { ok: true, value: { check, since: seconds(now), visible: visibleFrom(answer.value, clock) } };
    },
  };
}

/** GitHub answers when it is done, and tells the time in whole seconds that have begun: in the next one everybody can see it. */
function visibleFrom({ date }: RestAnswer, clock: () => Instant): Instant {
  const answered = date === null || Number.isNaN(Date.parse(date)) ? clock() : date;
  return seconds(after(answered, SECOND));
}

/** A write that is one request. */
type PlainWrite = Exclude<Write, { readonly kind: 'open-issue' | 'open-home' }>;

function callOf(write: PlainWrite): Call {
  if (write.kind === 'create-check') {
    return {
      route: 'POST /repos/{owner}/{repo}/check-runs',
      parameters: { head_sha: write.commit, ...checkBody(write.check, write.check.annotations) },
    };
  }
  if (write.kind === 'update-check') {
    return {
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{id}',
      parameters: { id: write.id, ...checkBody(write.check) },
    };
  }
  if (write.kind === 'create-comment' || write.kind === 'remind') {
    return {
      route: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
      parameters: { number: write.number, body: write.text },
    };
  }
  if (write.kind === 'update-comment') {
    return {
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
      parameters: { id: write.id, body: write.text },
    };
  }
  if (write.kind === 'update-issue') {
    const { number, title, text: body, open } = write;
    return {
      route: 'PATCH /repos/{owner}/{repo}/issues/{number}',
      parameters: { number, title, body, state: open ? 'open' : 'closed' },
    };
  }
  if (write.kind === 'react') {
    return {
      route: 'POST /repos/{owner}/{repo}/issues/comments/{id}/reactions',
      parameters: { id: write.comment, content: write.content },
    };
  }
  return reviewCall(write);
}

/** A team is asked by its slug alone: only teams of the repository's own organisation can be asked. */
function reviewCall({ number, users, teams }: Write & { readonly kind: 'request-reviews' }): Call {
  const slugs = teams.map((team) => team.split('/').at(-1) ?? team);
  return {
    route: 'POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
    parameters: { number, reviewers: users, team_reviewers: slugs },
  };
}

/**
 * What the details say is shown since the judgement is shown since it is written: a comment made in between did not mean it.
 * Earlier times stand there in whole seconds and are left alone.
 */
function shownSinceWriting(write: PlainWrite, now: Instant): PlainWrite {
  if (write.kind !== 'create-check' && write.kind !== 'update-check') return write;
  const { text, completedAt } = write.check;
  const since = seconds(isBefore(completedAt, now) ? now : completedAt);
  const isFirst = write.kind === 'create-check' || isNew(write.check);
  const check = isFirst ? shownFrom(write.check, now) : write.check;
  const moments = { startedAt: seconds(check.startedAt), completedAt: seconds(check.completedAt) };
  return { ...write, check: { ...check, ...moments, text: text.replaceAll(completedAt, since) } };
}

/** A check that says something for the first time, such as another wording, starts when it completes. */
function isNew(check: CheckOutput): boolean {
  return check.startedAt === check.completedAt;
}

/** What is new is seen from now on, however long ago the facts it rests on were read: a comment made meanwhile did not mean it. */
function shownFrom(check: CheckOutput, now: Instant): CheckOutput {
  return isBefore(check.startedAt, now) ? { ...check, startedAt: now, completedAt: now } : check;
}

/** Completed, with its conclusion, but for a group of the merge queue that waits: a run that is completed may not go back. */
function checkBody(check: CheckOutput, notes: CheckOutput['annotations'] = []): Readonly<Record<string, unknown>> {
  const state = { status: 'completed', conclusion: check.conclusion, completed_at: check.completedAt };
  return {
    name: check.name,
    external_id: check.externalId,
    ...(check.incomplete === true ? { status: 'in_progress' } : state),
    started_at: check.startedAt,
    output: {
      title: check.title,
      summary: check.summary,
      ...(check.text === '' ? {} : { text: check.text }),
      // Those of an update would be added to the ones that stand there.
      ...(notes.length === 0 ? {} : { annotations: notes.map(noteBody) }),
    },
    actions: check.actions ?? [],
    ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
  };
}

function noteBody({ level, path, line, title, message }: LineNote): Readonly<Record<string, unknown>> {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

/** GitHub keeps whole seconds, of comments too. Rounded up: a comment of the second in which this appears may have been made before. */
function seconds(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : new Date(Math.ceil(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
