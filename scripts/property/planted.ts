/** A mistake in the product that the histories have to find: `right` stands exactly once in the file, and becomes `wrong`. */
export interface Defect {
  readonly title: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

export const planted: readonly Defect[] = [];
