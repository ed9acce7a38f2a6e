/** Kinds of evidence that can be known not to hold in a way that stays: what `not` takes. */
export const refutableKinds = ['check', 'file', 'workflow'] as const;
