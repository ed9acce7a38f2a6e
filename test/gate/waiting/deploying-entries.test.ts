import { describe, expect, it } from '@jest/globals';
import { deployingEntries } from '../../../src/gate/waiting/deploying-entries.ts';
import type { RunFacts } from '../../../src/gate/waiting/rule.ts';
import { merged } from '../../builders/facts.ts';
import { otto, quinn } from '../../builders/people.ts';
import { aRun, aWaiting } from './scene.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const entries = (over: Partial<RunFacts>, environments = ['production']) =>
  deployingEntries(
    environments.map((environment) => aWaiting({ environment })),
    aRun({ attempt: 2, ...over }),
    now,
  );
const people = (over: Partial<RunFacts>) =>
  entries(over).map(({ body }) => (body.kind === 'deploying' ? body.by.login : body.kind));

describe('who starts a run that waits (T7)', () => {
  it('is written down with the run, its attempt and its commit, for each environment that it waits for', () => {
    const first = { environment: 'production', commit: merged, run: 11, attempt: 2, by: otto };
    const all = entries({ by: otto, first: otto }, ['Production', 'staging']);
    expect(all.map(({ body }) => body)).toEqual([
      { kind: 'deploying', ...first },
      { kind: 'deploying', ...first, environment: 'staging' },
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(2);
    expect(all[0]).toMatchObject({ repository: 1, change: null, at: '2026-11-22T10:00:00.000Z' });
    expect(entries({ by: otto, first: otto, attempt: 3 })[0]?.key).not.toBe(all[0]?.key);
  });

  it('is whoever started it at first, and whoever runs it again', () => {
    expect(people({ by: quinn, first: otto })).toEqual(['quinn', 'otto']);
    const named = { ...otto, id: null };
    expect(people({ by: named, first: null })).toEqual(['otto']);
  });

  it('is no bot, and nobody where GitHub does not tell', () => {
    const bot = { id: 41, login: 'holdpoint', type: 'Bot' } as const;
    expect(people({ by: bot, first: otto })).toEqual(['otto']);
    expect(people({ by: bot, first: null })).toEqual([]);
    expect(people({ by: null, first: null })).toEqual([]);
  });
});
