import { describe, expect, it } from '@jest/globals';
import type { RespondRun } from '../../../src/action/respond/run.ts';
import { runRespond } from '../../../src/action/respond/run.ts';
import type { RespondQuestion, Responded } from '../../../src/gate/respond.ts';
import { answered } from '../../gate/answers.ts';

const answer = answered();
const rollCalls = answer.kind === 'judged' ? [answer.rollCall] : [];
const looked: Responded = { rollCalls, standsAside: false, written: [], unwritten: [] };
const comment = { kind: 'create-comment', number: 5, text: 'Hello' } as const;
const down = { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GET /x: 502\n::error::no' } } as const;

/** One run over fakes, with what was asked and said. */
async function ran(run: Partial<RespondRun>) {
  const asked: RespondQuestion[] = [];
  const lines: string[] = [];
  const failures: string[] = [];
  const exit = await runRespond({
    repository: 'acme/shop',
    bot: 'github-actions',
    targets: { kind: 'some', by: [{ number: 5 }] },
    respond: () => Promise.resolve({ ok: true, value: looked }),
    live: () => Promise.resolve({ ok: true, value: [3, 4] }),
    log: (line) => void lines.push(line),
    fail: (line) => void failures.push(line),
    ...run,
    ...(run.respond === undefined
      ? {
          respond: (question) => {
            asked.push(question);
            return Promise.resolve({ ok: true, value: { ...looked, written: [comment] } });
          },
        }
      : {}),
  });
  return { exit, asked, lines, failures };
}

describe('a run of the workflow that answers', () => {
  it('looks at what the event is about, for every environment, and says what it found and wrote', async () => {
    const { exit, asked, lines } = await ran({});
    expect(exit).toBe(0);
    expect(asked).toEqual([
      {
        address: { repository: 'acme/shop', by: { number: 5 }, environment: null },
        bot: 'github-actions',
      },
    ]);
    expect(lines).toEqual(['#5: production go; wrote create-comment']);
  });

  it('looks at every live pull request when nothing particular happened, and at none for nothing', async () => {
    const { asked } = await ran({ targets: { kind: 'all' } });
    expect(asked.map(({ address }) => address.by)).toEqual([{ number: 3 }, { number: 4 }]);
    const quiet = await ran({ targets: { kind: 'none', reason: 'it is Sunday' } });
    expect(quiet).toMatchObject({ exit: 0, asked: [], lines: ['Nothing to look at: it is Sunday.'] });
  });

  it('says where it stands aside, where no gate is, and by which commit it looked', async () => {
    const respond = () =>
      Promise.resolve({ ok: true, value: { ...looked, rollCalls: [], standsAside: true } } as const);
    const targets = { kind: 'some', by: [{ commit: 'c'.repeat(40) }] } as const;
    expect((await ran({ respond, targets })).lines).toEqual([
      `${'c'.repeat(40)}: no gate; a Holdpoint App answers here`,
    ]);
    const idle = () => Promise.resolve({ ok: true, value: looked } as const);
    expect((await ran({ respond: idle })).lines).toEqual(['#5: production go; wrote nothing']);
  });

  it('fails, and goes on with the next, where one could not be read', async () => {
    let asked = 0;
    const respond = () => Promise.resolve(asked++ === 0 ? down : ({ ok: true, value: looked } as const));
    const { exit, lines, failures } = await ran({ targets: { kind: 'all' }, respond });
    expect(exit).toBe(1);
    expect(lines).toEqual(['#4: production go; wrote nothing']);
    expect(failures).toEqual([expect.stringMatching(/^#3: API_UNAVAILABLE: .*GET \/x: 502/)]);
    expect(failures.join('')).not.toContain('\n');
  });

  it('fails where the list cannot be read, and where something could not be written', async () => {
    const list = await ran({ targets: { kind: 'all' }, live: () => Promise.resolve(down) });
    expect(list).toMatchObject({ exit: 1, asked: [], failures: [expect.stringContaining('API_UNAVAILABLE')] });
    const unwritten = [{ write: comment, fault: { code: 'API_FORBIDDEN', detail: '403' } } as const];
    const respond = () => Promise.resolve({ ok: true, value: { ...looked, unwritten } } as const);
    const { exit, failures } = await ran({ respond });
    expect({ exit, failures }).toEqual({
      exit: 1,
      failures: ['#5: could not write create-comment, API_FORBIDDEN: 403'],
    });
  });
});
