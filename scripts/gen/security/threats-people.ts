import type { Rows, Threat } from './row.ts';

/** Who signs, what is said, and who may excuse: sign-offs, commands, holds, waivers. */
export const peopleThreats: Rows<Threat> = {
  T1: {
    tried: "Somebody edits a role holder's comment into a sign-off.",
    happens: 'An edited comment never counts; one that counted before the edit counts no longer.',
  },
  T2: {
    tried: "The edit's history is erased as well.",
    happens: 'It never counts, and may have been a hold: `unknown` until a role holder says which.',
  },
  T3: { tried: 'An edit is made to look like a new command.', happens: 'Only new comments give commands.' },
  T4: {
    tried: 'Code is pushed between writing and reading a sign-off.',
    happens: 'It binds to the head that was shown before it, or to none: `pending`, with the line to paste.',
  },
  T6: {
    tried: 'A sign-off is used for another environment, change or item.',
    happens: 'It counts only where it was given.',
  },
  T7: {
    tried: 'Authors, committers or pushers sign or approve their own change.',
    happens: 'They cannot, unless the checklist says so; nor does anybody sign the release that they deploy.',
  },
  T8: {
    tried: "A commit's author maps to no account.",
    happens: 'Nobody can be told apart from the author: `unknown`.',
  },
  T10: {
    tried: 'A bot or an app signs or approves, or somebody signs or approves what a bot proposed for them.',
    happens: 'Only people count; of a change that a bot opened, not those who were assigned to it.',
  },
  T11: {
    tried: 'One person fills two roles or two approvals.',
    happens:
      'One person, one role, be it by a sign-off, a tick, a waiver or the choice of a profile; approvals are counted by person.',
  },
  T13: {
    tried:
      "A role is read from GitHub's older `permission` field, which forgets `maintain`, `triage` and custom roles.",
    happens: "A repository's permissions give no role at all; only the checklist's users and teams do.",
  },
  T14: {
    tried: 'The `author_association` of an event is taken for authority; it changes with who looks.',
    happens: 'It is never read for a sign-off, a lift or an approval.',
  },
  T15: {
    tried: 'An outside collaborator may push, but belongs to no team.',
    happens: 'Pushing gives no role.',
  },
  T16: { tried: 'Somebody leaves the team after signing.', happens: 'The sign-off counts no longer.' },
  T18: { tried: 'Somebody is only invited to the team.', happens: 'Only an active membership counts.' },
  T19: {
    tried: "A role holder's old login, or the name of a deleted team, is claimed by somebody else.",
    happens: 'The App holds accounts and teams to the number that they had; another number is `unknown`.',
  },
  T21: {
    tried: 'An app acts with the rights of a role holder.',
    happens: "A comment that an app wrote in a person's name signs nothing; as a hold it is heard.",
  },
  T22: {
    tried: 'A bot, Holdpoint itself included, is made to quote a command.',
    happens: 'No bot is heard, and nothing that Holdpoint writes starts with a command.',
  },
  T23: {
    tried: 'An approval is old, or was dismissed.',
    happens: 'The latest approval of the present head; a dismissal brings no earlier one back.',
  },
  T24: {
    tried: 'An outsider approves on a public repository.',
    happens: 'Only somebody who may push, or holds the role, counts.',
  },
  T26: {
    tried: 'A login or a role only looks like another.',
    happens: 'ASCII names only; the checklist is refused.',
  },
  T27: {
    tried: 'A login differs in case from the one that is barred.',
    happens: 'Case never frees anybody from a ban.',
  },
  T79: {
    tried: 'A command stands in a quote, in code, in a hidden block.',
    happens: 'Not a command: only the plain text of its writer is read.',
  },
  T81: {
    tried: 'Hidden characters, other line ends or look-alikes stand in a command.',
    happens: 'Not a sign-off; a hold is still heard.',
  },
  T83: {
    tried: 'Half a command, a longer name, or commands that contradict each other.',
    happens: 'Only the exact grammar; of two that contradict each other the closing one.',
  },
  T84: {
    tried: 'A command stands in a title, a description, a review, or on another page.',
    happens: "Only comments of the change's own conversation count, after the merge too.",
  },
  T85: { tried: 'A hold or a sign-off is deleted.', happens: 'The hold stands; the sign-off is gone.' },
  T86: {
    tried: 'Anybody lifts a hold.',
    happens: 'Who made it, or a role holder; never the author of the change for somebody else’s.',
  },
  T87: {
    tried: 'The conversation is locked or goes on, so that a hold is not found.',
    happens:
      'A hold stands until somebody entitled lifts it. Where nobody may comment, the Hold button of the check stops it, and a freeze in the checklist, or in the policy for the whole organisation, stops everything.',
  },
  T88: {
    tried: 'A comment is made to exhaust its reader.',
    happens: 'Reading is bounded; a hold in it is still heard, a sign-off is not.',
  },
  T135: {
    tried: 'A hold or a revocation comes after the App said go, before the job runs.',
    happens: 'The Action reads it itself when the job starts: shut.',
  },
  T137: {
    tried: 'Somebody waives their own item, everything, or for ever.',
    happens:
      'It takes somebody else, of the role that the checklist names, with a reason; for one item, environment and commit, and for a day at most. A profile that asks items later is chosen the same way, only for the branches it names and only with the App, and always leaves something to be met; no label does it.',
  },
  T138: {
    tried: 'One person overrides alone, or replays an override.',
    happens:
      'It takes two people who had no hand in the change, for one commit and a few hours at most; each comment counts once, and it is written down and told in an issue first.',
  },
  T139: {
    tried: 'An administrator starts the waiting jobs past the gate.',
    happens:
      'GitHub allows it. It is written down, and told in an issue: who, what, and what was open. What was answered to one attempt of a run says nothing about another.',
  },
};
