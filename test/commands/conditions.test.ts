import { describe, expect, it } from '@jest/globals';
import type { When } from '../../src/checklist/model.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { quinn } from '../builders/people.ts';
import { by, standings } from './said.ts';

const environments = [anEnvironment({ name: 'staging' }), anEnvironment()];
const list = (when: When) =>
  aChecklist({ environments, items: [anItem('qa-check', { evidence: evidence.signoff('qa'), when })] });

describe('what a sign-off may mean where an item has conditions', () => {
  it('is the only environment whose conditions hold, without being named', () => {
    const checklist = list({ environment: ['production'] });
    expect(standings([by(quinn, '/signoff qa')], {}, {}, checklist)).toEqual(['quinn qa-check production counts']);
  });

  it('is every environment where it cannot be told whether the item applies', () => {
    const checklist = list({ 'commit-message': ['risky'] });
    expect(standings([by(quinn, '/signoff qa')], {}, {}, checklist)).toEqual([
      'quinn qa-check staging SIGNOFF_ENVIRONMENT_OPEN',
      'quinn qa-check production SIGNOFF_ENVIRONMENT_OPEN',
    ]);
    expect(standings([by(quinn, '/signoff qa in staging')], {}, {}, checklist)).toEqual([
      'quinn qa-check staging counts',
    ]);
  });

  it('is nothing where a condition is known not to hold', () => {
    expect(standings([by(quinn, '/signoff qa')], {}, {}, list({ labels: ['urgent'] }))).toEqual([]);
  });
});
