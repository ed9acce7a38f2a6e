import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { renameAccount } from '../../src/sandbox/world/accounts.ts';
import { createComment, deleteComment, editComment } from '../../src/sandbox/world/comments.ts';
import { editIssue, eraseRevision } from '../../src/sandbox/world/issues.ts';
import { finishJob } from '../../src/sandbox/world/workflow-runs.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { changeBase, editBody } from '../../src/sandbox/world/pull-requests.ts';
import { push, setRef } from '../../src/sandbox/world/refs.ts';
import { Refusal } from '../../src/sandbox/world/refusal.ts';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { dismissReview, submitReview } from '../../src/sandbox/world/reviews.ts';
import { setStatus } from '../../src/sandbox/world/statuses.ts';
import { removeTeamMember, setTeamMember } from '../../src/sandbox/world/teams.ts';
import { startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import type { Box, Said } from './chronicle.ts';
import { formerHeads } from './heads.ts';
import { nameAnew } from './names.ts';
import { readSpec } from './read-spec.ts';
import { CHECKLIST, checklistText, PLAN } from './spec.ts';
import type { Config } from './spec.ts';
import { speak } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Deed } from './steps.ts';
import { accountOf, BRANCH, presentConfig } from './town.ts';
import type { Town } from './town.ts';

/** Does something in the town, if GitHub lets it happen; the chronicle keeps what it truly was. */
export function perform(town: Town, deed: Deed): void {
  try {
    act(town, deed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  noteChecklist(town);
}

/** The default branch's checklist changes by a push, and by merging a pull request that changes it. */
function noteChecklist(town: Town): void {
  const { repository, world, chronicle } = town;
  const tip = repository.refs.get('refs/heads/main') ?? '';
  const text = repository.objects.commits.get(tip)?.files.get(CHECKLIST)?.content.toString() ?? null;
  const config = text === null ? 'missing' : meaningOf(town, text);
  if (config === presentConfig(town)) return;
  chronicle.configs.push({ at: now(world), config });
  chronicle.isKnown = false;
  nameAnew(town, chronicle.names, config);
}

/** A text that nobody wrote is a merge of two. */
function meaningOf({ chronicle: { texts } }: Town, text: string): Config {
  const config = texts.get(text) ?? readSpec(text);
  texts.set(text, config);
  return config;
}

function act(town: Town, deed: Deed): void {
  const { world, repository, pull, actor, teams } = town;
  switch (deed.kind) {
    case 'push':
      return pushCode(town, deed);
    case 'go-back': {
      const former = pick(formerHeads(town), deed.which);
      if (pull.state !== 'open' || former === undefined) return;
      return setRef(world, accountOf(actor(deed.by)), repository, `refs/heads/${BRANCH}`, former, { force: true });
    }
    case 'move-main':
      return void push(world, actor('wren'), repository, {
        branch: 'main',
        message: 'Something else',
        files: { [deed.file]: textOf(town, deed.file) },
      });
    case 'retarget':
      if (pull.state === 'open' && pull.base !== deed.to) changeBase(world, actor('mona'), pull, deed.to);
      return;
    case 'say':
      return say(town, deed.by, deed.speech);
    case 'edit':
      return edit(town, deed);
    case 'delete':
    case 'erase':
      return takeAway(town, deed);
    case 'review': {
      const body = deed.verb === 'APPROVE' ? '' : 'Hm.';
      return void submitReview(world, actor(deed.by), pull, { verb: deed.verb, body });
    }
    case 'dismiss': {
      const review = pick(pull.reviews, deed.which);
      if (review !== undefined) dismissReview(world, actor(deed.by), pull, review, 'Not any more');
      return;
    }
    case 'describe':
      return describe(town, deed.by, deed.box);
    case 'check':
      return report(town, deed);
    case 'workflow':
      return runWorkflow(town, deed);
    case 'rerun': {
      const run = pick([...repository.workflowRuns.values()], deed.which);
      if (run === undefined) return;
      rerun(world, actor('wren'), run, 'all');
      return finish(town, run, deed.conclusion, deed.conclusion);
    }
    case 'status':
      return void setStatus(world, actor('wren'), repository, pull.headSha, {
        state: 'success',
        context: deed.context,
      });
    case 'join':
      return void setTeamMember(world, accountOf(actor('mona')), teams[deed.team], accountOf(actor(deed.who)));
    case 'leave':
      return removeTeamMember(world, accountOf(actor('mona')), teams[deed.team], accountOf(actor(deed.who)));
    case 'rename':
      if (town.chronicle.isKnown) renameAccount(world, accountOf(actor(deed.who)), deed.to);
      return;
    case 'configure':
      return configure(town, deed.config);
    case 'configure-branch':
      if (pull.state !== 'open') return;
      return void push(world, actor('mona'), repository, {
        branch: BRANCH,
        message: 'Ask for less',
        files: { [CHECKLIST]: fileOf(town, deed.config) },
      });
    case 'merge':
      if (pull.state === 'open') mergePullRequest(world, actor('wren'), pull, { method: deed.method });
      return;
    case 'close':
    case 'reopen':
      return editIssue(world, actor('mona'), pull, { state: deed.kind === 'close' ? 'closed' : 'open' });
  }
}

/** The newest first. */
function pick<T>(list: readonly T[], which: number): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1 - (which % list.length)];
}

function pushCode(
  { world, repository, pull, actor }: Town,
  { by, file, force, trailer, stranger }: Extract<Deed, { kind: 'push' }>,
): void {
  if (pull.state !== 'open') return;
  const main = repository.refs.get('refs/heads/main') ?? '';
  const message = `Change ${file}${trailer === null ? '' : `\n\nCo-authored-by: ${trailer} <${trailer}@example.com>`}`;
  push(world, actor(by), repository, {
    branch: BRANCH,
    message,
    files: { [file]: textOf({ world }, file) },
    ...(force ? { force, parents: [main] } : {}),
    ...(stranger ? { author: { name: 'Stranger', email: 'stranger@nowhere.example' } } : {}),
  });
}

function textOf({ world }: Pick<Town, 'world'>, file: string): string {
  return file === PLAN ? '# Way back\n\nRoll back.\n' : `# ${now(world)}\n`;
}

function say(town: Town, by: string, speech: Speech): void {
  const { world, pull, actor, chronicle } = town;
  const { text, meanings } = speak(speech, namedBy(town));
  const comment = createComment(world, actor(by), pull, text);
  const versions = [{ at: comment.createdAt, meanings, erased: false }];
  chronicle.said.push({ comment, by, human: by !== 'helper', versions, deletedAt: null });
}

function namedBy(town: Town): Parameters<typeof speak>[1] {
  const head = town.pull.headSha;
  return { head, old: formerHeads(town).at(-1) ?? head, merge: town.pull.mergeCommit ?? head };
}

function edit(town: Town, { by, which, speech }: Extract<Deed, { kind: 'edit' }>): void {
  const said = pick(standing(town), which);
  if (said === undefined) return;
  const { text, meanings } = speak(speech, namedBy(town));
  if (said.comment.body === text) return;
  editComment(town.world, town.actor(by), town.repository, said.comment, text);
  said.versions.push({ at: said.comment.lastEditedAt ?? 0, meanings, erased: false });
}

function standing({ chronicle }: Town): readonly Said[] {
  return chronicle.said.filter(({ deletedAt }) => deletedAt === null);
}

function takeAway(town: Town, { kind, by, which }: Extract<Deed, { kind: 'delete' | 'erase' }>): void {
  const { world, repository, actor } = town;
  if (kind === 'delete') {
    const said = pick(standing(town), which);
    if (said === undefined) return;
    deleteComment(world, actor(by), repository, said.comment);
    said.deletedAt = now(world);
    return;
  }
  const said = pick(
    standing(town).filter(({ versions }) => versions.length > 1),
    which,
  );
  const revision = said?.comment.edits[0];
  const version = said?.versions[0];
  if (said === undefined || revision === undefined || version === undefined) return;
  eraseRevision(world, actor(by), repository, said.comment, revision.id);
  version.erased = true;
}

/** The title in a box is the item's as it reads now. */
function describe(town: Town, by: string, box: Box): void {
  const config = presentConfig(town);
  const items = typeof config === 'string' ? [] : config.items;
  const title = items.find(({ proof }) => proof.kind === 'tick')?.title ?? 'Runbook is read';
  const lines = { missing: [], open: ['[ ]'], ticked: ['[x]'], twice: ['[x]', '[x]'] } as const;
  const text = ['A cart.', '', ...lines[box].map((mark) => `- ${mark} ${title}`)].join('\n');
  const { pull, world } = town;
  if (pull.body === text) return;
  editBody(world, town.actor(by), pull, text);
  town.chronicle.bodies.push({ at: pull.lastEditedAt ?? 0, by, box, title });
}

function commitOf(town: Town, on: 'head' | 'old' | 'merge'): string {
  const { head, old, merge } = namedBy(town);
  return { head, old, merge }[on];
}

function report(town: Town, { name, app, on, conclusion }: Extract<Deed, { kind: 'check' }>): void {
  createCheckRun(town.world, town.actor(app), town.repository, {
    name,
    headSha: commitOf(town, on),
    ...(conclusion === null ? { status: 'in_progress' } : { status: 'completed', conclusion }),
  });
}

function runWorkflow(town: Town, { path, event, on, test, build }: Extract<Deed, { kind: 'workflow' }>): void {
  const run = startWorkflowRun(town.world, town.actor('wren'), town.repository, {
    path,
    name: 'ci',
    event,
    headSha: commitOf(town, on),
    headBranch: BRANCH,
    jobs: [{ name: 'ci / test' }, { name: 'ci / build' }],
  });
  finish(town, run, test, build);
}

function finish(town: Town, run: WorkflowRun, test: CheckConclusion | null, build: CheckConclusion | null): void {
  for (const job of run.jobs.filter(({ attempt }) => attempt === run.attempt)) {
    const conclusion = job.name === 'ci / test' ? test : build;
    if (conclusion !== null && job.status !== 'completed') finishJob(town.world, run, job, conclusion);
  }
}

function configure(town: Town, config: Config): void {
  push(town.world, town.actor('mona'), town.repository, {
    branch: 'main',
    message: 'Ask something else',
    files: { [CHECKLIST]: fileOf(town, config) },
  });
}

function fileOf({ chronicle }: Town, config: Config): string | null {
  if (config === 'missing') return null;
  const text = checklistText(config);
  if (!chronicle.texts.has(text)) chronicle.texts.set(text, config);
  return text;
}
