/** What a client's call brought back; `body` is parsed JSON, or the text when it is none. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A minimal client for tests and demos that acts as one credential. */
export interface Client {
  readonly token: string;
  /** `call('POST', '/repos/acme/api/issues/1/comments', { body: '…' })`. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Called>;
  /** A GraphQL query; the answer's whole body comes back. */
  readonly graphql: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Called>;
}

/** A client over fetch. */
export const createClient = (url: string, token: string): Client => {
  const send = async (
    address: string,
    method: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Called> => {
    const response = await fetch(address, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  };
  // An Enterprise Server has GraphQL beside `/api/v3`, not in it.
  const graphqlPath = `${url.replace(/\/api\/v3$/, '/api')}/graphql`;
  return {
    token,
    call: (method, path, body, headers = {}) => send(`${url}${path}`, method, body, headers),
    graphql: (query, variables = {}) => send(graphqlPath, 'POST', { query, variables }, {}),
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
