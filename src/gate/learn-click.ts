import { milliseconds } from '../evidence/time.ts';
import type { RememberedClick } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { actorAt, commitAt, idAt, momentAt, textAt } from '../ledger/learn/payload.ts';
import { pressIn } from '../report/buttons.ts';
import { parseExternalId } from '../report/external-id.ts';

/**
 * The press of a button on a check run of ours (`app` is our id), as an entry. GitHub has signed who pressed and on which run; what the button
 * stands for is read from the run itself, which only we can write. Whether they may is judged with the comments. Total over any JSON.
 */
export function learnFromClick(event: string, payload: unknown, app: number, receivedAt: Instant): readonly NewEntry[] {
  if (event !== 'check_run' || textAt(payload, 'action') !== 'requested_action') return [];
  if (idAt(payload, 'check_run', 'app', 'id') !== app) return [];
  const repository = idAt(payload, 'repository', 'id');
  const id = parseExternalId(textAt(payload, 'check_run', 'external_id') ?? '');
  if (repository === null || id === null || id.repository !== repository || id.change === null) return [];
  const click = clickIn(payload, id.change, receivedAt);
  if (click === null || (id.kind === 'item' && click.button === 'signoff' && click.item !== id.item)) return [];
  const { change, run, by, button, item } = click;
  const key = `clicked:${repository}:${run}:${by.id ?? by.login}:${button}:${item ?? '-'}:${receivedAt}`;
  return [{ key, repository, change, at: receivedAt, body: click }];
}

function clickIn(payload: unknown, change: number, seenAt: Instant): RememberedClick | null {
  const run = idAt(payload, 'check_run', 'id');
  const commit = commitAt(payload, 'check_run', 'head_sha');
  const by = actorAt(payload, 'sender');
  const text = textAt(payload, 'check_run', 'output', 'text');
  const press = pressIn(text ?? '', textAt(payload, 'requested_action', 'identifier') ?? '');
  if (run === null || commit === null || by === null || by.type !== 'User' || press === null) return null;
  const signed = press.button === 'signoff' ? press : { item: null, wording: null };
  return {
    kind: 'clicked',
    change,
    button: press.button,
    item: signed.item,
    environment: press.environment,
    commit,
    wording: signed.wording,
    by,
    run,
    url: textAt(payload, 'check_run', 'html_url') ?? '',
    shown: earlier(momentAt(payload, 'check_run', 'completed_at'), seenAt),
    seenAt,
  };
}

/** A run that says no moment, or one to come, tells nothing: then the click was made when it was told. */
function earlier(shown: Instant | null, seenAt: Instant): Instant {
  return shown !== null && milliseconds(shown) <= milliseconds(seenAt) ? shown : seenAt;
}
