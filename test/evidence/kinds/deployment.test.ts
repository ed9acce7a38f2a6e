import { describe, expect, it } from '@jest/globals';
import { deployment } from '../../../src/evidence/kinds/deployment.ts';
import {
  aChange,
  afterMerge,
  earlier,
  merged,
  mergedAt,
  now,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';
import { staging, soaked, aDeployment, reported, judged } from './deploying.ts';

describe('a deployment elsewhere', () => {
  it('is met by a success of this very commit that nothing came after', () => {
    expect(judged(staging, [aDeployment({ id: 7 })])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: `aaaaaaa in staging is healthy since ${said}.`,
      next: [],
      facts: [
        {
          what: `deployment 7 of aaaaaaa to staging by octavia: success, reported by github-actions at ${said}`,
          source: 'test',
          observer: 'test',
          at: now,
        },
      ],
    });
  });

  it('asks for the deployments of that environment, and for nothing else', () => {
    expect(deployment.needs(soaked, aQuestion())).toEqual([{ kind: 'deployments', environment: 'staging' }]);
    expect(deployment.signers(soaked)).toEqual([]);
    expect(deployment.mistakes(soaked, {})).toEqual([]);
  });

  it('is pending while the commit was never deployed there', () => {
    const next = [{ who: 'whoever deploys to staging', how: 'deploys it there' }];
    expect(judged(staging, [])).toEqual({
      outcome: 'pending',
      code: 'DEPLOYMENT_MISSING',
      sentence: 'No deployment of aaaaaaa to staging is known.',
      next,
      facts: [],
    });
    expect(judged(staging, [aDeployment({ commit: earlier })])).toMatchObject({ code: 'DEPLOYMENT_MISSING', next });
  });

  it('is about the commit that is judged: the merge commit, where that one is to be deployed', () => {
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    const question = { change, commit: merged };
    expect(judged(staging, [aDeployment()], question)).toMatchObject({ code: 'DEPLOYMENT_MISSING' });
    expect(
      judged(staging, [aDeployment({ commit: merged, status: reported('success', { at: afterMerge }) })], question),
    ).toMatchObject({ outcome: 'met' });
  });

  it.each(['queued', 'pending', 'waiting', 'in_progress'])(
    'is pending while its newest deployment is %s, whatever an older one was',
    (state) => {
      const running = aDeployment({ status: reported(state) });
      expect(judged(staging, [running, aDeployment({ id: running.id - 1 })])).toMatchObject({
        outcome: 'pending',
        code: 'DEPLOYMENT_RUNNING',
        sentence: `The deployment of aaaaaaa in staging has not finished (${state}).`,
        next: [{ who: 'nobody', how: 'wait for it to finish' }],
        facts: [{ what: expect.stringContaining(`: ${state}, reported by`) }],
      });
    },
  );

  it('is pending while nobody has reported anything of it', () => {
    expect(judged(staging, [aDeployment({ id: 7, status: null })])).toMatchObject({
      outcome: 'pending',
      code: 'DEPLOYMENT_RUNNING',
      sentence: 'The deployment of aaaaaaa in staging has not finished (nothing reported yet).',
      facts: [{ what: 'deployment 7 of aaaaaaa to staging by octavia: nothing reported' }],
    });
  });

  it.each([
    ['failure', 'DEPLOYMENT_FAILED', 'The deployment of aaaaaaa in staging failed (failure).'],
    ['error', 'DEPLOYMENT_FAILED', 'The deployment of aaaaaaa in staging failed (error).'],
    ['inactive', 'DEPLOYMENT_INACTIVE', 'The deployment of aaaaaaa in staging was retired.'],
  ])('is unmet when its newest deployment ended with %s', (state, code, sentence) => {
    expect(judged(staging, [aDeployment({ status: reported(state) })])).toMatchObject({
      outcome: 'unmet',
      code,
      sentence,
      next: [{ who: 'whoever deploys to staging', how: 'sees to it and deploys it there again' }],
      facts: [{ what: expect.stringContaining(state) }],
    });
  });

  it.each(['abandoned', 'SUCCESS', ''])('is unknown in a state that nobody knows: "%s"', (state) => {
    expect(judged(staging, [aDeployment({ status: reported(state) })])).toMatchObject({
      outcome: 'unknown',
      code: 'DEPLOYMENT_INVALID',
      sentence: `The deployment of aaaaaaa in staging has a state that is not known: ${state}.`,
      facts: [{}],
    });
  });

  it.each(['success', 'failure', 'error', 'inactive', 'in_progress', 'queued', 'pending', 'abandoned'])(
    'is ended by a later deployment of another commit, also one that is %s',
    (state) => {
      const own = aDeployment();
      const other = aDeployment({ commit: earlier, status: reported(state) });
      expect(judged(staging, [own, other])).toMatchObject({
        outcome: 'unmet',
        code: 'DEPLOYMENT_SUPERSEDED',
        sentence: `aaaaaaa in staging was followed by bbbbbbb (${state}), so it is not what runs there, or not alone.`,
        next: [{ who: 'whoever deploys to staging', how: 'deploys it there again' }],
        facts: [{ what: expect.stringContaining(`deployment ${other.id} of bbbbbbb to staging`) }],
      });
    },
  );

  it('is ended by a later deployment of which nobody has reported anything', () => {
    const own = aDeployment();
    expect(judged(staging, [own, aDeployment({ commit: earlier, status: null })])).toMatchObject({
      code: 'DEPLOYMENT_SUPERSEDED',
      sentence: expect.stringContaining('bbbbbbb (nothing reported yet)'),
    });
  });

  it('is not ended by one that only waits to be allowed, but by what came before that', () => {
    const own = aDeployment();
    const other = aDeployment({ commit: earlier });
    const waits = aDeployment({ commit: earlier, status: reported('waiting') });
    expect(judged(staging, [waits, own])).toMatchObject({ outcome: 'met' });
    expect(judged(staging, [waits, other, own])).toMatchObject({ code: 'DEPLOYMENT_SUPERSEDED' });
  });

  it('is met again once it was deployed again', () => {
    const first = aDeployment({ status: reported('inactive') });
    const other = aDeployment({ commit: earlier });
    const again = aDeployment();
    expect(judged(staging, [first, again, other])).toMatchObject({ outcome: 'met' });
  });

  it('names nobody where the accounts are gone', () => {
    const gone = aDeployment({ id: 9, creator: null, status: reported('success', { creator: null }) });
    expect(judged(staging, [gone]).facts[0]?.what).toBe(
      `deployment 9 of aaaaaaa to staging by nobody: success, reported by nobody at ${said}`,
    );
  });
});

describe('deployments that could not be read', () => {
  const unread = (code: Parameters<typeof unlearnable>[0]) => {
    const facts = someFacts({
      readings: readings([{ kind: 'deployments', environment: 'staging' }, unlearnable(code)]),
    });
    return deployment.judge(staging, aQuestion({ facts }));
  };

  it('leave it unknown', () => {
    expect(unread('API_UNAVAILABLE')).toMatchObject({
      outcome: 'unknown',
      code: 'API_UNAVAILABLE',
      sentence: 'What is deployed to staging could not be learnt: not told.',
      next: [],
    });
    expect(deployment.judge(staging, aQuestion())).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('leave it unknown for whoever may not look: another verdict may be older than the newest deployment', () => {
    expect(unread('API_FORBIDDEN')).toMatchObject({
      outcome: 'unknown',
      code: 'DEPLOYMENTS_UNREADABLE',
      next: [{ who: 'somebody who can change the workflow or the App', how: 'gives its token `deployments: read`' }],
    });
  });
});

describe('what the checklist says of a deployment', () => {
  it('is spelt out', () => {
    expect(deployment.normalise({ environment: 'staging' })).toEqual(staging);
    expect(deployment.normalise({ environment: 'staging', for: '2h', app: 'our-deployer' })).toEqual({
      environment: 'staging',
      lasting: '2h',
      app: 'our-deployer',
    });
  });

  it('is asked once per release', () => {
    expect(deployment.ask).toBe('release');
  });
});
