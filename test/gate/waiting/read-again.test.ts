import { describe, expect, it } from '@jest/globals';
import type { ReadFault, Result } from '../../../src/gate/ports.ts';
import { readAgain } from '../../../src/gate/waiting/read-again.ts';
import { runRules } from '../../../src/gate/waiting/allowed-run.ts';
import type { Reread } from '../../../src/gate/waiting/rule.ts';
import { merged } from '../../builders/facts.ts';
import { aReread, aWaiting, production, verified } from './scene.ts';

const failed = (code: ReadFault['code']): { readonly ok: false; readonly fault: ReadFault } => ({
  ok: false,
  fault: { code, detail: 'LastLook' },
});

/** Reads it again where GitHub answers so, with the branch and without, and says so of the branch by itself. */
async function read(
  answers: { readonly with?: Result<Reread, ReadFault>; readonly without?: Result<Reread, ReadFault> },
  contains: Result<boolean, ReadFault> = { ok: true, value: true },
  of = verified,
) {
  const asked: string[] = [];
  const rule = {
    reread: (_waiting: unknown, _verified: unknown, branch: string | null) => {
      asked.push(branch === null ? 'last look' : `last look with ${branch}`);
      const answer = branch === null ? answers.without : answers.with;
      return Promise.resolve(answer ?? { ok: true as const, value: aReread({ contained: null }) });
    },
    contains: (repository: string, branch: string, commit: string) => {
      asked.push(`${repository} ${branch} ${commit}`);
      return Promise.resolve(contains);
    },
  };
  return { now: await readAgain(rule, aWaiting(), of), asked };
}

const whole = { ok: true, value: aReread({ contained: true }) } as const;
const [first, alone, branch] = ['last look with main', 'last look', `acme/shop main ${merged}`];

describe('the last look before an answer, with the branch of its commit', () => {
  it.each([true, false])('is one request where GitHub says whether that contains it: %s', async (contained) => {
    const { now, asked } = await read({ with: { ok: true, value: aReread({ contained }) } });
    expect(now).toMatchObject({ ok: true, value: { contained } });
    expect(asked).toEqual([first]);
  });

  it.each([true, false])('asks for the branch by itself where GitHub does not say: %s', async (value) => {
    const { now, asked } = await read({}, { ok: true, value });
    expect(now).toMatchObject({ ok: true, value: { contained: value } });
    expect(asked).toEqual([first, branch]);
  });

  it.each(['API_PARTIAL', 'API_UNAVAILABLE'] as const)(
    'asks for each by itself where GitHub cannot answer them together: %s',
    async (code) => {
      const on = await read({ with: failed(code) });
      expect(on.now).toMatchObject({ ok: true, value: { contained: true } });
      expect(on.asked).toEqual([first, alone, branch]);
      const off = await read({ with: failed(code) }, { ok: true, value: false });
      expect(off.now).toMatchObject({ ok: true, value: { contained: false } });
    },
  );

  it('believes what the branch says by itself, whatever else was said', async () => {
    const { now } = await read({ with: failed('API_PARTIAL'), without: whole }, { ok: true, value: false });
    expect(now).toMatchObject({ ok: true, value: { contained: false } });
  });

  it('is not known where any of them cannot be read', async () => {
    const fault = failed('API_UNAVAILABLE');
    const both = await read({ with: fault, without: fault });
    expect(both).toEqual({ now: fault, asked: [first, alone] });
    expect((await read({ with: failed('API_PARTIAL') }, fault)).now).toEqual(fault);
    expect((await read({}, fault)).now).toEqual(fault);
  });

  it('asks nothing more where GitHub takes no more requests', async () => {
    const limited = failed('API_RATE_LIMITED');
    expect(await read({ with: limited })).toEqual({ now: limited, asked: [first] });
  });

  it('asks for no branch where the run may come from any', async () => {
    const any = { ...verified, rules: runRules(production, 'main', { enforcement: 'advise' }, null) };
    expect((await read({ without: whole }, undefined, any)).asked).toEqual([alone]);
    const fault = failed('API_PARTIAL');
    expect(await read({ without: fault }, undefined, any)).toEqual({ now: fault, asked: [alone] });
  });
});
