/** Accounts as webhooks write them. */
export const users = {
  ada: { id: 11, login: 'ada', type: 'User' },
  quinn: { id: 12, login: 'quinn', type: 'User' },
  robot: { id: 13, login: 'robot[bot]', type: 'Bot' },
};

export const repository = { id: 42, full_name: 'acme/shop' };
export const createdAt = '2026-11-20T11:00:00Z';
export const editedAt = '2026-11-20T11:05:00Z';
export const receivedAt = '2026-11-20T11:06:00Z';

/** What GitHub sends about a comment of quinn on pull request 7, sent by quinn unless said otherwise. */
export function commentDelivery(
  action: string,
  body: string | null,
  over: {
    readonly comment?: object;
    readonly issue?: object;
    readonly changes?: unknown;
    readonly sender?: unknown;
  } = {},
) {
  return {
    action,
    repository,
    issue: { number: 7, pull_request: { url: 'https://api.github.test/repos/acme/shop/pulls/7' }, ...over.issue },
    comment: {
      id: 1001,
      html_url: 'https://github.test/acme/shop/pull/7#issuecomment-1001',
      user: users.quinn,
      author_association: 'MEMBER',
      created_at: createdAt,
      updated_at: createdAt,
      body,
      performed_via_github_app: null,
      ...over.comment,
    },
    sender: over.sender ?? users.quinn,
    ...(over.changes === undefined ? {} : { changes: over.changes }),
  };
}
