/** A part of the product that is not built, or not whole, and that will answer for a row. */
export type Part = 'load and queue fairness' | 'probes' | 'releases' | 'waiting and the way back';

/** One row of the table of threats, in the page's words. Who answers for it is found: the tests whose titles name its number. */
export interface Threat {
  readonly tried: string;
  readonly happens: string;
  /** No test names it yet: this part owes the tests. */
  readonly open?: Part;
  /** Tests name it, and this part owes something more. */
  readonly rest?: { readonly part: Part; readonly owes: string };
}

/** One of the properties that hold for every schedule of events and faults. */
export interface Invariant {
  readonly holds: string;
  readonly open?: Part;
  readonly rest?: { readonly part: Part; readonly owes: string };
}

/** Rows by number, `T1` or `I1`. */
export type Rows<Row> = Readonly<Record<string, Row>>;
