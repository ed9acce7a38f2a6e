import { describe, expect, it } from '@jest/globals';
import type { GateAnswer, GateQuestion } from '../../src/gate/ask.ts';
import { run, type Runner } from '../../src/action/run.ts';
import type { InputName } from '../../src/action/inputs.ts';
import { parkedIn } from '../../src/report/parked.ts';
import { answered, COMMIT, finding, noGo, pending, unreadable } from '../gate/answers.ts';

const rhea = { id: 7, login: 'rhea', type: 'User' } as const;

/** A runner that notes everything it is told; its clock moves when somebody sleeps. */
function aRunner(inputs: Partial<Record<InputName, string>> = {}) {
  const told = {
    outputs: {} as Record<string, string>,
    log: [] as string[],
    annotations: [] as string[],
    summaries: [] as string[],
    secrets: [] as string[],
    reports: [] as string[],
  };
  let clock = Date.parse('2026-11-21T20:00:00Z');
  const given: Record<InputName, string> = {
    environment: 'production',
    sha: COMMIT,
    token: 'ghs_secret',
    'app-id': '',
    wait: '',
    ...inputs,
  };
  const runner: Runner = {
    input: (name) => given[name],
    output: (name, value) => void (told.outputs[name] = value),
    keepSecret: (text) => void told.secrets.push(text),
    log: (text) => void told.log.push(text),
    annotate: ({ level, title, message }) => void told.annotations.push(`${level} ${title}: ${message}`),
    summary: (markdown) => Promise.resolve(void told.summaries.push(markdown)),
    writeReport: (json) => (told.reports.push(json), '/tmp/report.json'),
    repository: 'acme/shop',
    run: { id: 77, attempt: 2 },
    actors: [rhea],
    now: () => clock,
    sleep: (milliseconds) => Promise.resolve(void (clock += milliseconds)),
  };
  return { runner, told };
}

/** GitHub that gives these answers one after the other; the last one stays. */
function gitHub(...answers: readonly GateAnswer[]) {
  const questions: GateQuestion[] = [];
  let asked = 0;
  const connect = (_token: string, question: GateQuestion) => {
    questions.push(question);
    const look = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? unreadable('NOT_READ'));
    return { look, changed: () => Promise.resolve(true) };
  };
  return { connect, questions };
}

describe('an open gate', () => {
  it('ends with 0, says go and leaves a report', async () => {
    const { runner, told } = aRunner();
    await expect(run(runner, gitHub(answered()).connect)).resolves.toBe(0);
    expect(told.outputs).toEqual({ decision: 'go', verdict: 'go', reason: 'GO', report: '/tmp/report.json' });
    expect(JSON.parse(told.reports[0] ?? '')).toMatchObject({ rollCall: 1, verdict: 'go' });
    expect(told.annotations).toEqual([]);
  });

  it('was asked for exactly the commit and the environment of the inputs, in the repository of the run, with who started it (T7)', async () => {
    const { connect, questions } = gitHub(answered());
    await run(aRunner({ 'app-id': '4711' }).runner, connect);
    expect(questions).toEqual([
      { repository: 'acme/shop', commit: COMMIT, environment: 'production', appId: 4711, actors: [rhea] },
    ]);
  });
});

describe('a closed gate', () => {
  it.each([
    ['a no-go', noGo(), 1, 'CHECK_NOT_SUCCESSFUL'],
    ['a pending verdict', pending(), 1, 'SIGNOFF_MISSING'],
    [
      'something unknown',
      pending({ findings: [finding({ outcome: 'unknown', code: 'TEAM_UNREADABLE' })] }),
      3,
      'TEAM_UNREADABLE',
    ],
  ])('for %s has no decision, and log, summary and report name the reason', async (_name, answer, exit, reason) => {
    const { runner, told } = aRunner();
    await expect(run(runner, gitHub(answer).connect)).resolves.toBe(exit);
    expect(told.outputs).not.toHaveProperty('decision');
    expect(told.outputs['reason']).toBe(reason);
    expect(told.log.join()).toContain('QA sign-off');
    expect(told.summaries.join()).toContain('QA sign-off');
    expect(told.annotations).toHaveLength(1);
  });
});

describe('GitHub that cannot be read', () => {
  it('ends with 3, and the one annotation says what was tried and what to do (T152)', async () => {
    const { runner, told } = aRunner();
    await expect(run(runner, gitHub(unreadable('API_UNAVAILABLE')).connect)).resolves.toBe(3);
    expect(told.outputs).toEqual({ reason: 'API_UNAVAILABLE' });
    expect(told.annotations).toEqual([expect.stringMatching(/GraphQL Snapshot: 502.+Next: /)]);
  });
});

describe('inputs that cannot be used', () => {
  it('end with 3 before anything is asked', async () => {
    const { runner, told } = aRunner({ sha: 'main', wait: 'soon' });
    const { connect, questions } = gitHub(answered());
    await expect(run(runner, connect)).resolves.toBe(3);
    expect(questions).toEqual([]);
    expect(told.annotations).toEqual([expect.stringContaining('`sha`'), expect.stringContaining('`wait`')]);
    expect(told.outputs).toEqual({});
  });
});

describe('with a time to wait', () => {
  it('a sign-off that comes later opens the gate', async () => {
    const { runner, told } = aRunner({ wait: '30m' });
    await expect(run(runner, gitHub(pending(), pending(), answered()).connect)).resolves.toBe(0);
    expect(told.outputs['decision']).toBe('go');
  });

  it('the same missing sign-off is said once', async () => {
    const { runner, told } = aRunner({ wait: '5m' });
    await expect(run(runner, gitHub(pending()).connect)).resolves.toBe(1);
    expect(told.log.filter((text) => text.includes('Waiting for a change'))).toHaveLength(1);
  });
});

describe('the token', () => {
  it('is masked and appears nowhere', async () => {
    const { runner, told } = aRunner();
    await run(runner, gitHub(pending()).connect);
    expect(told.secrets).toEqual(['ghs_secret']);
    expect(JSON.stringify({ ...told, secrets: [] })).not.toContain('ghs_secret');
  });
});

describe('words of strangers', () => {
  it('start no command of the runner in the log (T147)', async () => {
    const hostile = finding({
      outcome: 'unmet',
      code: 'CHECK_MISSING',
      title: '::set-output name=decision::go',
      sentence: 'a\n::error::b\r##[add-mask]x',
    });
    const { runner, told } = aRunner();
    await run(runner, gitHub(answered({ verdict: 'no-go', open: false, findings: [hostile] })).connect);
    expect(told.log.join('\n')).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('a shut gate of an environment whose jobs are parked', () => {
  const parking = (answer: GateAnswer): GateAnswer => (answer.kind === 'judged' ? { ...answer, parks: true } : answer);
  const parked = parking(pending());

  it('does not wait, ends with 1 and says first that the App runs it again, for people and for the App', async () => {
    const { runner, told } = aRunner({ wait: '30m' });
    const before = runner.now();
    await expect(run(runner, gitHub(parked).connect)).resolves.toBe(1);
    expect(runner.now()).toBe(before);
    expect(told.annotations[0]).toMatch(/^error Held: parked: .*runs the failed jobs of this run again, once/);
    const [, message = ''] = /^error Held: parked: (.*)$/.exec(told.annotations[0] ?? '') ?? [];
    const mark = { run: 77, attempt: 2, environment: 'production', commit: COMMIT };
    expect(parkedIn({ title: 'Held: parked', message })).toEqual(mark);
    expect(told.annotations.length).toBeGreaterThan(1);
    expect(told.summaries[0]).toMatch(/^\*\*Held: parked\.\*\* /);
  });

  it('is an open gate like any other when it is open', async () => {
    const { runner, told } = aRunner();
    await expect(run(runner, gitHub(parking(answered())).connect)).resolves.toBe(0);
    expect(told.annotations).toEqual([]);
    expect(told.summaries[0]).not.toContain('parked');
  });

  it('outside of a workflow run says nothing of being run again', async () => {
    const { runner, told } = aRunner();
    await expect(run({ ...runner, run: null }, gitHub(parked).connect)).resolves.toBe(1);
    expect(told.annotations.join()).not.toContain('parked');
  });

  it('that cannot be read is not parked: nothing says that it would be opened', async () => {
    const { runner, told } = aRunner();
    await expect(run(runner, gitHub(unreadable('API_FORBIDDEN')).connect)).resolves.toBe(3);
    expect(told.annotations.join()).not.toContain('parked');
  });
});
