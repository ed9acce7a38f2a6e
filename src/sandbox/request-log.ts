/** One exchange with the sandbox, for tests that count and for people who watch. */
export interface LoggedRequest {
  readonly method: string;
  /** Without `/api/v3` and without the query. */
  readonly path: string;
  readonly query: string;
  readonly status: number;
  /** The operation's name of a GraphQL request. */
  readonly operationName: string | null;
  readonly tokenKind: 'anonymous' | 'user' | 'app' | 'installation';
  /** Login of whoever asked; empty for nobody. */
  readonly actor: string;
  /** Whether the request carried `If-None-Match`. */
  readonly conditional: boolean;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  /** Milliseconds since the epoch, as the world counts. */
  readonly at: number;
}
