import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aTerminal } from '../cli/terminal.ts';
import { anOrganisation, POLICY } from './organisation.ts';
import { aTown, CHECKLIST_PATH, REPOSITORY, type Town } from './town.ts';

let town: Town;
let terminal: ReturnType<typeof aTerminal>;
beforeEach(async () => {
  town = await aTown();
  const token = town.jobToken();
  terminal = aTerminal({ GITHUB_API_URL: town.sandbox.url, GITHUB_REPOSITORY: REPOSITORY, GITHUB_TOKEN: token });
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  terminal.remove();
  await town.close();
});

const PROPOSED = `version: 1
roles: { qa: { users: [quinn] }, solo: { users: [dana] }, ops: { teams: [acme/operations] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  plan: { title: Rollback plan, file: docs/rollback.md }
  review: { title: Reviewed, review: { from: [rhea] } }
  qa: { title: QA signs off, signoff: qa }
  solo: { title: Dana agrees, enforce-from: 2999-01-01, signoff: solo }
  db: { title: Migrations are safe, when: { paths: ["db/**"] }, signoff: ops }
`;

interface Deeds {
  readonly files?: Readonly<Record<string, string>>;
  readonly tests?: 'success' | 'failure';
  readonly approved?: boolean;
  readonly signed?: boolean;
}

/** A change by dana that was merged long before the proposed checklist. */
function merged(branch: string, { files = {}, tests, approved = false, signed = false }: Deeds): number {
  const head = town.push('dana', branch, { [`src/${branch}.js`]: 'export {};\n', ...files });
  const pull = town.open('dana', branch);
  if (tests !== undefined) town.check(head, 'ci / test', tests);
  if (approved) town.approve('rhea', pull);
  if (signed) town.say('quinn', pull, `/signoff qa @${head}`);
  town.merge(pull);
  return pull.number;
}

function seed(): readonly number[] {
  town.push('ada', 'main', { 'docs/rollback.md': '# Back\n\nDeploy the tag before.\n' });
  town.push('ada', 'main', {
    [CHECKLIST_PATH]:
      'version: 1\nenvironments: { production: { enforce: off } }\nitems:\n  a: { title: A, check: a }\n',
  });
  return [
    merged('one', { tests: 'success', approved: true, signed: true }),
    merged('two', { tests: 'failure', approved: true }),
    merged('three', { files: { 'db/1.sql': 'select 1;\n' } }),
  ];
}

/** What is printed, with the days of the clock that stands still here taken out. */
const printed = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY').trimEnd();

describe('holdpoint rehearse', () => {
  it('tells what would have failed by evidence from what would have been asked, and how much each role would sign', async () => {
    seed();
    terminal.put('proposed.yml', PROPOSED);
    const { exit, out, err } = await terminal.run('rehearse', '--checklist', 'proposed.yml');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(printed(out)).toMatchInlineSnapshot(`
     "3 changes of acme/shop by proposed.yml, merged from DAY to DAY

     item    proved  would have failed  would have been asked  not learnt  not asked
     tests   1       2                  0                      0           0
     plan    3       0                  0                      0           0
     review  2       0                  1                      0           0
     qa      1       0                  2                      0           0
     solo    0       0                  3                      0           0
     db      0       0                  1                      0           2

     role  sign-offs  per week  people
     qa    3          21        1 user
     solo  3          21        1 user
     ops   1          7         1 team

     Would have failed by evidence:
       #3  tests [CHECK_MISSING]
       #2  tests [CHECK_NOT_SUCCESSFUL]

     Nobody could have signed:
       #3  solo (solo): dana opened this change, and duties are separated here.
       #2  solo (solo): dana opened this change, and duties are separated here.
       #1  solo (solo): dana opened this change, and duties are separated here."
    `);
  });

  it('says the same to programs', async () => {
    const [, , three] = seed();
    terminal.put('proposed.yml', PROPOSED);
    const { exit, out } = await terminal.run('rehearse', '--checklist', 'proposed.yml', '--last', '1', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      rehearsal: 1,
      repository: REPOSITORY,
      checklist: 'proposed.yml',
      items: expect.arrayContaining([{ item: 'qa', proved: 0, failed: 0, asked: 1, unlearnt: 0, 'not-asked': 0 }]),
      load: expect.arrayContaining([{ role: 'qa', users: 1, teams: 0, signs: 1, perWeek: 7 }]),
      changes: [{ number: three, signs: ['qa', 'solo', 'ops'], unsignable: [{ item: 'solo', role: 'solo' }] }],
      unjudged: [],
    });
  });

  it('reads no more than a list and the changes themselves, and writes nothing', async () => {
    seed();
    terminal.put('proposed.yml', PROPOSED);
    const before = town.sandbox.requests.length;
    await terminal.run('rehearse', '--checklist', 'proposed.yml', '--last', '2');
    const asked = town.sandbox.requests.slice(before);
    expect(asked.map(({ method, path, operationName }) => operationName ?? `${method} ${path}`)).toEqual([
      `GET /repos/${REPOSITORY}/pulls`,
      'Snapshot',
      'Files',
      'Snapshot',
      'Files',
    ]);
  });

  it('ends with 3, and names them, when changes cannot be read, and goes on with the others', async () => {
    const [, two, three] = seed();
    terminal.put('proposed.yml', PROPOSED);
    for (let n = 0; n < 2; n += 1)
      town.sandbox.faults.add({ match: { graphqlOperation: 'Snapshot' }, kind: 'status', status: 502 });
    const { exit, out } = await terminal.run('rehearse', '--checklist', 'proposed.yml', '--last', '2', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      changes: [{ number: two }],
      unjudged: [{ number: three, code: 'API_UNAVAILABLE' }],
    });
  });

  it('ends with 3 when the list cannot be read', async () => {
    terminal.put('proposed.yml', PROPOSED);
    for (let n = 0; n < 2; n += 1)
      town.sandbox.faults.add({ match: { path: `/repos/${REPOSITORY}/pulls` }, kind: 'status', status: 502 });
    expect(await terminal.run('rehearse', '--checklist', 'proposed.yml')).toMatchObject({ exit: 3, out: '' });
  });

  it('says what no environment takes, and that nothing was merged', async () => {
    terminal.put('proposed.yml', PROPOSED.replace('[main]', '[release]'));
    const empty = await terminal.run('rehearse', '--checklist', 'proposed.yml');
    expect([empty.exit, empty.out]).toEqual([
      0,
      `No pull request of ${REPOSITORY} was merged lately, so there is nothing to rehearse proposed.yml on.\n`,
    ]);
    const [one] = seed();
    const { exit, out } = await terminal.run('rehearse', '--checklist', 'proposed.yml');
    expect(exit).toBe(0);
    expect(out).toContain(`#${one}  No environment of the checklist takes what it was merged into.`);
  });

  it('prints the problems of a checklist that cannot be used, before it asks anything', async () => {
    terminal.put('proposed.yml', 'version: 1\nitems: {}\n');
    const before = town.sandbox.requests.length;
    expect(await terminal.run('rehearse', '--checklist', 'proposed.yml')).toMatchObject({ exit: 1 });
    expect(town.sandbox.requests.length).toBe(before);
  });

  it('rehearses with what the policies ask, and tells what contradicts them by the name of the file', async () => {
    seed();
    anOrganisation(town).write({ 'holdpoint.yml': POLICY });
    const extending = PROPOSED.replace('version: 1', 'version: 1\nextends: acme/.github:holdpoint.yml');
    terminal.put('proposed.yml', extending);
    const { exit, out } = await terminal.run('rehearse', '--checklist', 'proposed.yml', '--last', '1', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ item: 'scan' })]),
    });
    terminal.put('proposed.yml', `${extending}  scan: { title: It is clean, check: ci / test }\n`);
    const locked = await terminal.run('rehearse', '--checklist', 'proposed.yml', '--last', '1', '--json');
    expect(locked.exit).toBe(1);
    expect(JSON.parse(locked.out)).toMatchObject({ problems: [{ code: 'POLICY_LOCKED', file: 'proposed.yml' }] });
  });

  it.each(['0', '101', 'all'])('refuses --last %s', async (last) => {
    const { exit, err } = await terminal.run('rehearse', '--last', last);
    expect(exit).toBe(2);
    expect(err).toContain('a whole number from 1 to 100');
  });
});
