/** Version of the judge: it stands in every roll call, and changes whenever equal facts could be judged differently. */
export const judgeVersion = '1.0.0';
