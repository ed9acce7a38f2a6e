import { afterEach, describe, expect, it } from '@jest/globals';
import { aStartTown, begins, DISPATCHED } from './start-town.ts';
import type { StartTown } from './start-town.ts';

let town: StartTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A release of two changes that is ready in its issue, whose start by the App has failed. */
async function aFailedStart() {
  town = await aStartTown({ checklist: begins('start: dispatch'), workflow: DISPATCHED });
  const first = await town.mergedChange('first');
  await town.signs(first);
  const [run] = town.runs();
  if (run === undefined) throw new Error('nothing was started');
  town.ends(run, 'success');
  await town.settled();
  const two = await town.mergedChange('two');
  const three = await town.mergedChange('three');
  const home = [...town.repository.issues.values()].find(({ title }) => title.startsWith('Release '));
  if (home === undefined) throw new Error('the release has no issue');
  return { two, three, home };
}

describe('/deploy on the pull request of a commit whose release has an issue', () => {
  it('is told where it belongs, and starts nothing, now or when the issue is closed', async () => {
    const { two, three, home } = await aFailedStart();
    const word = await town.says('quinn', three, '/deploy production');
    expect(town.repository.comments.get(word.id)?.reactions.map(({ content }) => content)).toEqual(['confused']);
    const said = [...town.repository.comments.values()].filter(
      ({ issueNumber, author }) => issueNumber === three.pull.number && author.login.startsWith('holdpoint'),
    );
    expect(said.map(({ body }) => body).join('\n')).toContain(`#${home.number}`);
    for (const one of [two, three]) await town.signs(one);
    const [, started] = town.runs();
    if (started === undefined) throw new Error('the release was not started');
    town.ends(started, 'failure');
    await town.settled();
    town.deploy(three.commit, 'production');
    await town.settled();
    town.clock.later(25 * 3600);
    await town.tryAgain();
    expect(home.state).toBe('closed');
    await town.says('dana', three, 'Is it out?');
    await town.tryAgain();
    expect(town.runs()).toHaveLength(2);
    await town.says('quinn', three, '/deploy production');
    expect(town.runs()).toHaveLength(3);
  });
});
