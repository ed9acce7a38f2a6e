import { handOn, openFront } from './front.ts';
import type { Front } from './front.ts';
import type { Stage } from './stage.ts';
import type { Watch } from './watch.ts';

/** A GitHub of its own for each replica: so it is known who has read and written what. */
export function githubFor(
  replica: number,
  { sandbox }: Pick<Stage, 'sandbox'>,
  watch: Pick<Watch, 'passed'>,
): Promise<Front> {
  return openFront(async (passed) => {
    const began = Date.now();
    const answer = await handOn(sandbox.url, passed);
    watch.passed(replica, passed, answer, began);
    return answer;
  });
}
