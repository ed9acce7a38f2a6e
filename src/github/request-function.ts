/** What a request came back with; any status that the client did not refuse itself. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/**
 * The one thing that is needed of an Octokit: its `request`. It comes from outside, authenticated, so that no second Octokit is
 * loaded. It rejects for statuses from 400 on, for 304, and where no answer came.
 */
export interface RequestFunction {
  (route: string, parameters?: Readonly<Record<string, unknown>>): Promise<RawAnswer>;
  /** Where requests go; GitHub Enterprise Server keeps GraphQL elsewhere than REST. */
  readonly endpoint?: { readonly DEFAULTS: { readonly baseUrl: string } };
}
