import { shortCommit } from '../../evidence/short-commit.ts';
import type { CommandReply, Interpretation, ReplyPart } from '../../commands/interpretation.ts';
import type { SignOff } from '../../evidence/statements/sign-off.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { Assessment } from '../assess.ts';
import type { Ledger } from '../ports.ts';
import { mayAsk } from '../start/asks.ts';
import { homesNow } from './homes-now.ts';
import type { HomesNow } from './homes-now.ts';

/** An environment of which somebody said something that is asked of a release, by the comments that say so. */
interface Said {
  readonly rollCall: RollCall;
  readonly comments: ReadonlySet<string>;
}

/**
 * The assessment of a pull request with its answers to what is asked of a release and was said here: where that belongs, and that it counts for
 * nothing here where the candidate is judged in an issue. Only comments that are not answered yet cost a look into the ledger.
 */
export async function saidElsewhere(ledger: Pick<Ledger, 'releases'>, assessment: Assessment): Promise<Assessment> {
  let { interpretation } = assessment;
  const { id: repository } = assessment.facts.subject.repository;
  for (const said of saidHere(assessment)) {
    const environment = said.rollCall.gate.kind === 'environment' ? said.rollCall.gate.name : '';
    const about = { repository, environment, changes: [], commits: [], deploying: [said.rollCall.candidate] };
    const memory = await ledger.releases(about);
    const part = partOf(said.rollCall, environment, memory.ok ? homesNow(memory.value.story) : null);
    if (part !== null) interpretation = answered(interpretation, said, part);
  }
  return interpretation === assessment.interpretation ? assessment : { ...assessment, interpretation };
}

function saidHere({ facts, shown, rollCalls, interpretation }: Assessment): readonly Said[] {
  const [change] = facts.changes;
  if (change === undefined || change.merge === null || change.release !== undefined) return [];
  const { signOffs, waivers, overrides, release: words } = interpretation;
  return rollCalls.flatMap((rollCall) => {
    const { gate, findings, release } = rollCall;
    if (gate.kind !== 'environment') return [];
    const ofRelease = new Set(findings.flatMap(({ item, ask }) => (ask === 'release' ? [item] : [])));
    const isMeant = ({ environment, item, click, comment }: SignOff): boolean =>
      environment === gate.name &&
      click === undefined &&
      !shown.reacted.includes(comment.id) &&
      (item === '' || ofRelease.has(item));
    // What is asked to be deployed may be deployed from here, unless it is elsewhere.
    const deploys = release?.elsewhere === true ? (words?.deploys ?? []) : [];
    const isAsked = ({ environment, comment, standing }: DeployWord): boolean =>
      environment === gate.name && !shown.reacted.includes(comment.id) && mayAsk(standing);
    const said = [...[...signOffs, ...waivers, ...overrides].filter(isMeant), ...deploys.filter(isAsked)];
    const comments = new Set(said.map(({ comment }) => comment.id));
    return comments.size === 0 ? [] : [{ rollCall, comments }];
  });
}

type DeployWord = NonNullable<Interpretation['release']>['deploys'][number];

/** Null: nothing else is released there, so what is said here counts here. */
function partOf({ release, candidate, change }: RollCall, environment: string, now: HomesNow | null): ReplyPart | null {
  const commit = shortCommit(candidate);
  const home = now?.homes[0] ?? null;
  const dropped = now?.dropped.get(candidate);
  if (release?.elsewhere === true && dropped !== undefined) {
    const back = `It comes back by a tag that the checklist takes, or where a holder of any role of the checklist says \`/candidate ${candidate}\`:`;
    return {
      kind: 'issue',
      text: `The release of ${commit} to ${environment} was dropped. ${back}`,
      number: dropped.issue,
    };
  }
  if (release?.elsewhere === true) {
    const isMore = release.direct.length > 0 || release.changes.some(({ number }) => number !== change?.number);
    const what = isMore
      ? `Deploying ${commit} to ${environment} also brings other changes`
      : `The release of ${commit} to ${environment} has an issue of its own`;
    const why = `${what}, so what is asked of the release counts only in the issue of the release`;
    return home === null
      ? { kind: 'sentence', text: `${why}, which is opened in a moment.` }
      : { kind: 'issue', text: `${why}:`, number: home.issue };
  }
  // One that is deployed keeps its issue for what is left of its rollout.
  if (home === null || home.candidate === candidate || release?.base?.commit === home.candidate) return null;
  const text = `Here it is said of ${commit} alone. A release of ${shortCommit(home.candidate)} to ${environment} is open, and what is asked of that one is said in its issue:`;
  return { kind: 'issue', text, number: home.issue };
}

function answered(interpretation: Interpretation, { rollCall, comments }: Said, part: ReplyPart): Interpretation {
  const isElsewhere = rollCall.release?.elsewhere === true;
  const replies = interpretation.replies.map((reply): CommandReply => {
    if (!comments.has(reply.comment.id)) return reply;
    return {
      ...reply,
      reaction: isElsewhere ? 'refused' : reply.reaction,
      reply: [...reply.reply, part],
    };
  });
  return { ...interpretation, replies };
}
