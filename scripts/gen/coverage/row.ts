/** What will answer a sentence once it is built: a closed list, so that nothing is put off to a place that nobody plans. */
export const laterParts = {
  call: 'the go-live call: agenda, attendance, timer, poll, decisions, concerns',
  metrics: 'metrics that are sampled after a deployment, and their charts',
  probes: 'readings of certificates, addresses and other systems',
  notices: 'messages to chat, status pages and people on call',
  rollback: 'triggers that send a deployment back, and the way back',
  record: 'the release record',
  review: 'the review after the deployment, with its actions and their dates',
} as const;

/** A part that is planned. */
export type LaterPart = keyof typeof laterParts;

/** What answers beside the item itself: another item of a template, a comment command, or a part that is planned. */
export type Also =
  | { readonly item: string }
  | { readonly command: string }
  | { readonly later: LaterPart }
  /** A page of this documentation with the place that tells it. */
  | { readonly told: string };

/** One thing that a document asks for. */
export interface Row {
  /** Its place in the document. */
  readonly at: string;
  /** In a few words of our own. */
  readonly asks: string;
  /** The one template item that is this thing; null: it is no line of a checklist. */
  readonly item: string | null;
  readonly also: readonly Also[];
}

/** A thing that one line of a template is. */
export function line(at: string, asks: string, item: string, ...also: readonly Also[]): Row {
  return { at, asks, item, also };
}

/** A thing that no single line is, answered by what follows. */
export function answered(at: string, asks: string, first: Also, ...also: readonly Also[]): Row {
  return { at, asks, item: null, also: [first, ...also] };
}

export const item = (name: string): Also => ({ item: name });
export const command = (name: string): Also => ({ command: name });
export const later = (part: LaterPart): Also => ({ later: part });
export const told = (place: string): Also => ({ told: place });
