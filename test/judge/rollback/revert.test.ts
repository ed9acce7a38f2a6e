import { describe, expect, it } from '@jest/globals';
import { missingNeeds } from '../../../src/judge/needs.ts';
import { elsewhere, merged } from '../../builders/facts.ts';
import { aDeployment, aHistoryCommit, broken, callOf, checklistOf, factsOf, signed } from './scene.ts';
import type { Told } from './scene.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];

describe('a revert', () => {
  const verified = elsewhere;
  const history = [
    aHistoryCommit(merged, 'good', [broken]),
    aHistoryCommit(broken, 'bad', [verified]),
    aHistoryCommit(verified, 'good'),
  ];
  const deployments = [aDeployment(2), aDeployment(1, { commit: verified })];
  const revert: Told = { deployments, history, within: undefined, comments: goBack };

  it('whose content is that of a verified commit counts as that commit', () => {
    expect(callOf(revert)).toMatchObject({ verdict: 'go', open: true, rollback: { to: verified, deployment: 1 } });
    expect(missingNeeds(checklistOf({}), factsOf(revert))).toEqual([]);
  });

  it('with another content is a change like any other (T71)', () => {
    const other = [aHistoryCommit(merged, 'nearly good', [broken]), ...history.slice(1)];
    expect(callOf({ ...revert, history: other }).rollback).toBeUndefined();
    expect(callOf({ ...revert, history: [] }).rollback).toBeUndefined();
  });

  it('of which the App did not let the content through is one, too', () => {
    expect(callOf({ ...revert, opened: [broken] }).rollback).toBeUndefined();
    expect(callOf({ ...revert, opened: [verified] })).toMatchObject({ verdict: 'go', rollback: { to: verified } });
  });

  it('is no way back once its content is deployed', () => {
    const after = [aDeployment(3, { commit: merged }), ...deployments];
    expect(callOf({ ...revert, deployments: after }).rollback).toBeUndefined();
  });
});
