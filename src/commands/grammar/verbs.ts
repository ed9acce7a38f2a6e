import { slips } from '../../checklist/slips.ts';

/** Every command: how it is written and what it does, as `/help` and the replies say it. A note is allowed where it does no harm, but not asked for. */
export const manual = {
  signoff: {
    usage: '/signoff ROLE|ITEM [@SHA] [in ENV] [-- note]',
    effect: 'gives your go, for what the item says now and for this commit',
  },
  attest: {
    usage: '/attest ITEM URL [@SHA] [in ENV] [-- note]',
    effect: 'gives a link (https) as evidence for the item, on your word',
  },
  revoke: { usage: '/revoke ROLE|ITEM [in ENV]', effect: 'takes a sign-off or a link back' },
  hold: { usage: '/hold [in ENV] [-- reason]', effect: 'stops it until the hold is lifted' },
  unhold: { usage: '/unhold [in ENV]', effect: 'lifts a hold' },
  waive: {
    usage: '/waive ITEM [@SHA] until DATE [in ENV] -- reason',
    effect: 'excuses an item until then, where the checklist lets you',
  },
  override: {
    usage: '/override [@SHA] [in ENV] -- reason',
    effect: 'opens the gate of an environment all the same, together with another person, where the checklist lets you',
  },
  profile: {
    usage: '/profile NAME [@SHA] [in ENV] -- reason',
    effect:
      'chooses a profile of the checklist for this commit: some items are asked later, where the checklist lets you',
  },
  candidate: {
    usage: '/candidate SHA',
    effect: 'fixes the commit that a release is about, in the issue of the release',
  },
  drop: { usage: '/drop', effect: 'gives up the candidate of a release, in its issue: the newest commit follows' },
  deploy: {
    usage: '/deploy ENV',
    effect: 'starts the deployment once the gate is open, where the checklist lets the App start it',
  },
  status: { usage: '/status', effect: 'answers with what is missing' },
  recheck: { usage: '/recheck', effect: 'looks again' },
  help: { usage: '/help', effect: 'answers with this list' },
} as const;

/** The first word of a command, without its slash. */
export type Verb = keyof typeof manual;

/** Every verb, in the order in which people are told of them. */
export const verbs: readonly Verb[] = Object.keys(manual).filter(isVerb);

/** The verb that a word is; null for every other word, however alike. */
export function verbOf(word: string): Verb | null {
  return isVerb(word) ? word : null;
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(manual, word);
}

/** Longer verbs from which two slips lead to a word of another bot. */
const nearOthers: readonly Verb[] = ['attest', 'deploy'];

/**
 * The verb that a word was probably meant to be: other bots' words (`/lgtm`, `/redeploy`) must not be answered,
 * so five letters may miss one and longer verbs two; `/test` and `/retest` are theirs.
 */
export function resembledVerb(word: string): Verb | null {
  if (word.length > 12) return null;
  const close = verbs
    .map((verb) => ({ verb, distance: slips(word, verb) }))
    .filter(({ verb, distance }) => distance <= (verb.length <= 5 || nearOthers.includes(verb) ? 1 : 2))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.verb ?? null;
}
