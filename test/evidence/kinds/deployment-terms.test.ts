import { describe, expect, it } from '@jest/globals';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { later, opened } from '../../builders/facts.ts';
import { deployer, actions, staging, soaked, bound, aDeployment, reported, judged } from './deploying.ts';

describe('a deployment that must last', () => {
  const at = (when: string) => [aDeployment({ status: reported('success', { at: when }) })];

  it('is pending until the time is over, and says when to look again', () => {
    expect(judged(soaked, at('2026-11-20T13:00:01Z'))).toMatchObject({
      outcome: 'pending',
      code: 'DEPLOYMENT_SOAKING',
      sentence:
        'aaaaaaa in staging is healthy since 2026-11-20T13:00:01Z; 2h is asked, which is over at 2026-11-20T15:00:01.000Z.',
      next: [{ who: 'nobody', how: 'wait until 2026-11-20T15:00:01.000Z' }],
      facts: [{}],
      nextLook: '2026-11-20T15:00:01.000Z',
    });
  });

  it('is met from that very moment on', () => {
    const found = judged(soaked, at('2026-11-20T13:00:00Z'));
    expect(found).toMatchObject({
      outcome: 'met',
      sentence: 'aaaaaaa in staging is healthy since 2026-11-20T13:00:00Z, and 2h is asked.',
      facts: [{}],
    });
    expect(found).not.toHaveProperty('nextLook');
  });

  it('counts from the newest report, not from the deployment', () => {
    const lately = aDeployment({ createdAt: opened, status: reported('success', { at: later }) });
    expect(judged({ ...soaked, lasting: '4h' }, [lately])).toMatchObject({ code: 'DEPLOYMENT_SOAKING' });
    expect(judged({ ...soaked, lasting: '3h' }, [lately])).toMatchObject({ outcome: 'met' });
  });

  it('is never met by a moment or a time that cannot be read', () => {
    expect(judged(soaked, at('yesterday'))).toMatchObject({ outcome: 'pending', code: 'DEPLOYMENT_SOAKING' });
    expect(judged({ ...soaked, lasting: 'soon' }, at(opened))).toMatchObject({ outcome: 'pending' });
  });
});

describe('a deployment that an app must report', () => {
  const by = (creator: NonNullable<Deployment['status']>['creator']) => [
    aDeployment({ status: reported('success', { creator }) }),
  ];

  it('is met by the report of that app alone', () => {
    expect(judged(bound, by(deployer))).toMatchObject({ outcome: 'met' });
  });

  it.each([
    ['another app', actions, 'github-actions'],
    ['a person of the same name', { ...deployer, type: 'User' } as const, 'our-deployer'],
    ['nobody', null, 'an account that is gone'],
  ])('is pending when %s reported it', (_what, creator, name) => {
    expect(judged(bound, by(creator))).toMatchObject({
      outcome: 'pending',
      code: 'DEPLOYMENT_WRONG_SOURCE',
      sentence: `aaaaaaa in staging was reported as healthy by ${name}, not by the app our-deployer.`,
      next: [{ who: 'whoever deploys to staging', how: 'lets our-deployer deploy it there' }],
      facts: [{}],
    });
  });

  it('is what a strict environment asks for, because whoever can push can report as github-actions', () => {
    const strict = { environment: anEnvironment({ strict: true }) };
    expect(judged(bound, by(deployer), strict)).toMatchObject({ outcome: 'met' });
    for (const spec of [staging, { ...staging, app: 'github-actions' }]) {
      expect(judged(spec, by(actions), strict)).toMatchObject({
        outcome: 'unknown',
        code: 'DEPLOYMENT_UNBOUND',
        sentence: 'production is strict, and whoever can push can report aaaaaaa in staging as healthy.',
        next: [
          {
            who: 'somebody who can change the checklist',
            how: 'adds an `app` other than github-actions to the deployment',
          },
        ],
        facts: [{}],
      });
    }
    expect(judged({ ...staging, app: 'github-actions' }, by(actions))).toMatchObject({ outcome: 'met' });
  });
});
