import { textDigest } from '../../src/evidence/statements/text-digest.ts';
import type { RememberedComment, RememberedDeletion, RememberedPush } from '../../src/evidence/remembered.ts';
import { head, later, said } from './facts.ts';
import { quinn } from './people.ts';

/** A text of quinn's comment 1001 on change 7, as a webhook taught it when it was written. */
export function aRememberedComment(
  text: string,
  over: Partial<RememberedComment> & { readonly silent?: boolean } = {},
): RememberedComment {
  const { silent = false, ...rest } = over;
  return {
    kind: 'comment',
    id: '1001',
    change: 7,
    url: 'https://github.test/acme/shop/pull/7#issuecomment-1001',
    author: quinn,
    association: 'MEMBER',
    createdAt: said,
    writtenAt: said,
    edited: false,
    seenAt: said,
    head: null,
    sha256: textDigest(text),
    text: silent ? null : text,
    ...rest,
  };
}

/** Quinn's comment 1001 was deleted by quinn, and had never been edited. */
export function aRememberedDeletion(over: Partial<RememberedDeletion> = {}): RememberedDeletion {
  return {
    kind: 'comment-deleted',
    id: '1001',
    change: 7,
    author: quinn,
    by: quinn,
    edited: false,
    seenAt: later,
    ...over,
  };
}

/** Quinn pushed the head of change 7. */
export function aRememberedPush(over: Partial<RememberedPush> = {}): RememberedPush {
  return { kind: 'push', change: 7, after: head, by: quinn, seenAt: said, ...over };
}
