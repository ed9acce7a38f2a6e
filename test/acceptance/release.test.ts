import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles:
  qa: { users: [quinn] }
  manager: { users: [rhea] }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: All tests are passing, check: { name: ci / test, app: github-actions } }
  qa: { title: QA signs off, signoff: qa }
  manager: { title: The release manager says go, ask: release, signoff: manager }
`;

let town: Town;
let app: Tenant;

beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** What GitHub shows for an environment on a commit: the newest run of ours. */
function gate(commit: string, environment = 'production') {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, headSha, app: by }) => name === `holdpoint/${environment}` && headSha === commit && by.id === town.appId,
  );
  return runs.reduce<(typeof runs)[number] | null>((best, next) => (best !== null && best.id > next.id ? best : next), null);
}

/** A change that was merged; signed and green unless said otherwise. */
async function merged(name: string, { signed = true } = {}) {
  const head = town.push('dana', name, { [`src/${name}.ts`]: `export const ${name} = 1;\n` });
  const pull = town.open('dana', name);
  town.check(head, 'ci / test', 'success');
  await app.settled();
  town.clock.later();
  if (signed) town.say('quinn', pull, '/signoff qa');
  await app.settled();
  const commit = town.merge(pull);
  town.check(commit, 'ci / test', 'success');
  await app.settled();
  return { pull, commit };
}

async function quiet(): Promise<void> {
  for (let n = 0; n < 4; n += 1) {
    town.clock.later(10);
    await app.tryAgain();
  }
}

describe('a release', () => {
  it('of three changes names the one that is not ready, and opens when it is and the release manager has signed', async () => {
    const first = await merged('one');
    town.deploy(first.commit, 'production');
    await app.settled();
    await merged('two');
    const late = await merged('three', { signed: false });
    const last = await merged('four');
    await quiet();
    console.log(app.lines.slice(-40).join('\n'));
    const issues = [...town.repository.issues.values()].filter(({ kind }) => kind === 'issue');
    console.log(issues.map(({ number, title, state, body }) => `${number} ${title} ${state}\n${body}`).join('\n\n'));
    console.log(gate(last.commit)?.conclusion, gate(last.commit)?.output.title);
    void late;
  });
});
