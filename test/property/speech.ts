/** What somebody meant by a comment; the oracle knows it from here and parses nothing. */
export type Meaning =
  | {
      readonly verb: 'signoff';
      readonly target: string;
      /** The commit that was written with it; null: none. */
      readonly commit: string | null;
      readonly environment: string | null;
    }
  | { readonly verb: 'revoke'; readonly target: string; readonly environment: string | null }
  | { readonly verb: 'hold' | 'unhold'; readonly environment: string | null };

export const targets = ['qa', 'lead', 'notes', 'database'] as const;
export const forms = [
  'signoff',
  'signoff-with-note',
  'signoff-after-prose',
  'signoff-and-revoke',
  'quoted',
  'fenced',
  'indented',
  'hidden',
  'in-a-sentence',
  'look-alike-letter',
  'wrong-place',
  'wrong-target',
  'hold',
  'hold-loudly',
  'hold-in-a-list',
  'hold-and-unhold',
  'unhold',
  'revoke',
  'talk',
] as const;

/** A comment before it is written. */
export interface Speech {
  readonly form: (typeof forms)[number];
  readonly target: (typeof targets)[number];
  readonly commit: 'none' | 'head' | 'old' | 'merge' | 'wrong';
  readonly environment: 'none' | 'production' | 'staging';
}

/** Commits that a comment may name. */
export interface Named {
  readonly head: string;
  readonly old: string;
  readonly merge: string;
}

/** The comment's text, and what it means. */
export function speak(speech: Speech, named: Named): { readonly text: string; readonly meanings: readonly Meaning[] } {
  const { form, target } = speech;
  const environment = speech.environment === 'none' ? null : speech.environment;
  const place = environment === null ? '' : ` in ${environment}`;
  const commit = commitOf(speech.commit, named);
  const line = `/signoff ${target}${commit === null ? '' : ` @${commit.slice(0, 10)}`}${place}`;
  const signed: Meaning = { verb: 'signoff', target, commit, environment };
  const revoked: Meaning = { verb: 'revoke', target, environment };
  const held: Meaning = { verb: 'hold', environment };
  const everywhere: Meaning = { verb: 'hold', environment: null };
  switch (form) {
    case 'signoff':
      return { text: line, meanings: [signed] };
    case 'signoff-with-note':
      return { text: `${line} -- tried it in staging`, meanings: [signed] };
    case 'signoff-after-prose':
      return { text: `I went through all of it.\n\n${line}`, meanings: [signed] };
    case 'signoff-and-revoke':
      return { text: `${line}\n\n/revoke ${target}${place}`, meanings: [signed, revoked] };
    case 'quoted':
      return { text: `> ${line}\n\nIs that so?`, meanings: [] };
    case 'fenced':
      return { text: `\`\`\`\n${line}\n\`\`\``, meanings: [] };
    case 'indented':
      return { text: `Like this:\n\n    ${line}`, meanings: [] };
    case 'hidden':
      return { text: `Nice.\n\n<!--\n${line}\n-->`, meanings: [] };
    case 'in-a-sentence':
      return { text: `Shall I write ${line}?`, meanings: [] };
    case 'look-alike-letter':
      return { text: line.replace('/signoff', '/signоff'), meanings: [] };
    case 'wrong-place':
      return { text: `/signoff ${target} in nowhere`, meanings: [] };
    case 'wrong-target':
      return { text: '/signoff everybody', meanings: [] };
    case 'hold':
      return { text: `/hold${place} -- wait`, meanings: [held] };
    case 'hold-loudly':
      return { text: `/HOLD${place}`, meanings: [everywhere] };
    case 'hold-in-a-list':
      return { text: `- /hold${place}`, meanings: [everywhere] };
    case 'hold-and-unhold':
      return { text: `/hold${place}\n\n/unhold${place}`, meanings: [held, { verb: 'unhold', environment }] };
    case 'unhold':
      return { text: `/unhold${place}`, meanings: [{ verb: 'unhold', environment }] };
    case 'revoke':
      return { text: `/revoke ${target}${place}`, meanings: [revoked] };
    case 'talk':
      return { text: 'Looks good to me.', meanings: [] };
  }
}

function commitOf(which: Speech['commit'], { head, old, merge }: Named): string | null {
  switch (which) {
    case 'none':
      return null;
    case 'head':
      return head;
    case 'old':
      return old;
    case 'merge':
      return merge;
    case 'wrong':
      return 'f'.repeat(40);
  }
}
