import type { JudgedGate } from '../opened.ts';
import type { Writer } from '../ports.ts';
import type { StartNotice } from '../../report/start-notice.ts';
import { noticeMarker, noticeText } from '../../report/start-notice.ts';

/** Where notices are written, and logged. */
export interface TellPorts {
  readonly writer: Writer;
  readonly log: (line: string) => void;
}

/**
 * Says it on the change, or on the issue of the release, once: our own comments are read with every look. False: it could not be said. Without a
 * place where people talk it stands in the log alone.
 */
export async function tell(
  { writer, log }: TellPorts,
  { repository, environment, candidate: commit, rollCall, assessment }: JudgedGate,
  notice: StartNotice,
  about = '',
): Promise<boolean> {
  const place = { environment, commit };
  const marker = noticeMarker(place, notice, about);
  if (assessment.shown.comments.some(({ text }) => text.startsWith(marker))) return true;
  const number = rollCall.change?.number;
  log(`${repository} ${environment} @${commit}: ${notice.kind}`);
  if (number === undefined) return true;
  const text = noticeText(place, notice, about);
  const written = await writer.write(repository, { kind: 'create-comment', number, text });
  if (!written.ok) log(`${repository} #${number}: could not say so, ${written.fault.code}: ${written.fault.detail}`);
  return written.ok;
}
