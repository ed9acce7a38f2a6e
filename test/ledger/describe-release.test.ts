import { describe, expect, it } from '@jest/globals';
import { describeEntry } from '../../src/ledger/describe-entry.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { aCandidate, aDeployed, aHomeEntry, aLetThrough, aSettledEntry, aStep, commit, other } from './releases.ts';

const octavia = { id: 5, login: 'octavia', type: 'User' } as const;

const turned = (to: 'open' | 'advised' | 'shut'): EntryBody => ({
  kind: 'gate-turned',
  environment: 'production',
  commit,
  to,
});

const seen = (how: 'merged' | 'pushed' | 'untold'): EntryBody => ({
  kind: 'merge-seen',
  environment: 'production',
  commit,
  how,
});

describe('an entry that releases rest on, as people read it', () => {
  it.each<readonly [string, EntryBody]>([
    ['merged as ccccccc: go for production', aSettledEntry()],
    ['production lets ccccccc through', aLetThrough()],
    ['production lets ccccccc through, as it only advises', { ...aLetThrough(), advised: true }],
    ['production is shut again for ccccccc', turned('shut')],
    ['production is open again for ccccccc', turned('open')],
    ['production is open again, as it only advises, for ccccccc', turned('advised')],
    [
      'octavia started run 9, attempt 2, which is to deploy ccccccc to production',
      { kind: 'deploying', environment: 'production', commit, run: 9, attempt: 2, by: octavia },
    ],
    ['ccccccc was merged by GitHub, as the log of its branch tells, for production', seen('merged')],
    ['ccccccc was pushed, as the log of its branch tells, for production', seen('pushed')],
    ['ccccccc is not told of in the log of its branch, for production', seen('untold')],
    [
      'ccccccc brings to production what came after ddddddd and ccccccc',
      { kind: 'came-from', environment: 'production', commit, bases: [other, commit] },
    ],
    [
      'ccccccc brings to production what came after nothing',
      { kind: 'came-from', environment: 'production', commit, bases: [] },
    ],
    ['production is judged from now on', { kind: 'environment-judged', environment: 'production' }],
    ['ccccccc was deployed to production (deployment 9)', aDeployed(9)],
    [
      'deployment 9 of ccccccc counts for what is deployed to production',
      { ...aDeployed(9), kind: 'deployment-counted' },
    ],
    ['ccccccc is proposed for production (merged)', aCandidate()],
    ['issue 30 is the home of ccccccc for production', aHomeEntry(30)],
    ['ccccccc for production, issue 30: ended (deployed)', aStep()],
    [
      'ccccccc for production, issue 30: fixed (command by octavia)',
      aStep({ step: 'fixed', how: 'command', by: octavia }),
    ],
  ])('is “%s”', (sentence, body) => {
    expect(describeEntry(body)).toBe(sentence);
  });
});
