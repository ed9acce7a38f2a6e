/** What somebody meant by a line of a comment. */
export type Meaning =
  | { readonly verb: 'signoff'; readonly target: string; readonly commit: string | null }
  | { readonly verb: 'revoke'; readonly target: string }
  | { readonly verb: 'hold' | 'unhold' | 'drop' | 'deploy' }
  | { readonly verb: 'candidate'; readonly commit: string };

export const forms = [
  'signoff',
  'revoke',
  'hold',
  'unhold',
  'quoted',
  'talk',
  'signoff-and-hold',
  'drop',
  'candidate',
  'deploy',
] as const;

/** A comment before it is written. */
export interface Speech {
  readonly form: (typeof forms)[number];
  readonly target: 'qa' | 'manager' | 'rollback';
  /** The commit that is written with it: none, what it is about, or another one. */
  readonly commit: 'none' | 'right' | 'other';
}

/** The comment's text, and what it means. */
export function speak(
  { form, target, commit }: Speech,
  named: { readonly right: string; readonly other: string },
): { readonly text: string; readonly meanings: readonly Meaning[] } {
  const sha = commit === 'none' ? null : named[commit];
  const line = `/signoff ${target}${sha === null ? '' : ` @${sha}`}`;
  const signed: Meaning = { verb: 'signoff', target, commit: sha };
  switch (form) {
    case 'signoff':
      return { text: line, meanings: [signed] };
    case 'revoke':
      return { text: `/revoke ${target}`, meanings: [{ verb: 'revoke', target }] };
    case 'hold':
      return { text: '/hold -- wait', meanings: [{ verb: 'hold' }] };
    case 'unhold':
      return { text: '/unhold', meanings: [{ verb: 'unhold' }] };
    case 'quoted':
      return { text: `> ${line}\n\nIs that so?`, meanings: [] };
    case 'talk':
      return { text: 'Looks good to me.', meanings: [] };
    case 'signoff-and-hold':
      return { text: `${line}\n\n/hold -- but not yet`, meanings: [signed, { verb: 'hold' }] };
    case 'drop':
      return { text: '/drop', meanings: [{ verb: 'drop' }] };
    case 'candidate': {
      const wanted = sha ?? named.right;
      return { text: `/candidate ${wanted}`, meanings: [{ verb: 'candidate', commit: wanted }] };
    }
    case 'deploy':
      return { text: '/deploy production', meanings: [{ verb: 'deploy' }] };
  }
}
