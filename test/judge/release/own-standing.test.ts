import { describe, expect, it } from '@jest/globals';
import { askedAs, askedElsewhere, ownStanding, releaseRead } from '../../../src/judge/release/release-gate.ts';
import { releaseState } from '../../../src/judge/release/release-state.ts';
import type { ChangeFacts } from '../../../src/evidence/facts.ts';
import { anEnvironment, anItem } from '../../builders/checklist.ts';
import { alone, merged } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';
import { aHome, history, own, released, releaseFacts } from './scene.ts';
import { aFinding, unsigned } from './settled.ts';

const unmet = aFinding({ item: 'tests', title: 'Tests', outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL' });
const unknown = aFinding({ item: 'scan', title: 'Scan', outcome: 'unknown', code: 'API_FORBIDDEN' });

describe('how a change stands by what is asked of each change', () => {
  it('is ready where one was proved and nothing is open', () => {
    const ready = { outcome: 'met', code: 'MET', sentence: 'It is ready.', next: [], open: [] };
    expect(ownStanding([aFinding()])).toEqual(ready);
    expect(ownStanding([aFinding({ outcome: 'waived' }), aFinding(), aFinding({ outcome: 'later' })])).toEqual(ready);
  });

  it('is asked nothing where nothing was proved and nothing is open', () => {
    const none = {
      outcome: 'met',
      code: 'NOT_APPLICABLE',
      sentence: 'Nothing is asked of it here.',
      next: [],
      open: [],
    };
    expect(ownStanding([])).toEqual(none);
    expect(ownStanding([aFinding({ outcome: 'waived' }), aFinding({ outcome: 'later' })])).toEqual(none);
    expect(ownStanding([aFinding({ outcome: 'not-applicable' })])).toEqual(none);
    expect(ownStanding([aFinding({ ask: 'release' }), aFinding({ ...unsigned, ask: 'release' })])).toEqual(none);
  });

  it.each([
    ['pending', unsigned],
    ['unmet', unmet],
    ['unknown', unknown],
  ] as const)('is not ready where one is %s', (outcome, finding) => {
    const { item, title } = finding;
    expect(ownStanding([aFinding(), finding])).toEqual({
      outcome,
      code: 'CHANGE_NOT_READY',
      sentence: `It is not ready: ${title}.`,
      next: [],
      open: [{ item, title, outcome }],
    });
  });

  it('is as bad as the worst of them, and names all in their order', () => {
    for (const findings of [
      [unsigned, unmet, unknown],
      [unmet, unknown, unsigned],
      [unknown, unsigned, unmet],
    ])
      expect(ownStanding(findings)).toMatchObject({
        outcome: 'unmet',
        sentence: `It is not ready: ${findings.map(({ title }) => title).join(', ')}.`,
        open: findings.map(({ item }) => ({ item })),
      });
    expect(ownStanding([unsigned, unknown]).outcome).toBe('unknown');
    expect(ownStanding([unknown, unsigned]).outcome).toBe('unknown');
  });
});

describe('where an item is asked', () => {
  const smoke = anItem('smoke', { ask: 'release' });
  const place = (change: ChangeFacts, over: Parameters<typeof releaseFacts>[0] = {}) => {
    const environment = anEnvironment();
    const facts = releaseFacts({ change, ...over });
    const judged = { change, candidate: merged };
    return { environment, judged, facts, state: releaseState(environment, judged, facts) };
  };

  it('is on its pull request for what is asked of each change', () => {
    expect(askedElsewhere(anItem('tests'), place(own))).toBeNull();
    expect(askedElsewhere(anItem('tests'), place(aHome()))).toMatchObject({
      outcome: 'not-applicable',
      code: 'ASKED_OF_EACH_CHANGE',
      sentence: 'It is asked of each change, on its pull request.',
    });
  });

  it('is in the issue for what is asked of a release of several changes', () => {
    expect(askedElsewhere(smoke, place(aHome()))).toBeNull();
    expect(askedElsewhere(smoke, place(own))).toMatchObject({
      outcome: 'not-applicable',
      code: 'ASKED_AT_DEPLOYMENT',
      sentence: 'It is asked of the release, in its issue.',
    });
  });

  it('is on the pull request where it is the whole release, or the reader knows no issue', () => {
    expect(askedElsewhere(smoke, place(own, { base: 'm6' }))).toBeNull();
    expect(askedElsewhere(smoke, place(own, { facts: { reader: alone } }))).toBeNull();
  });

  it('is told of a deployment only where it is known what that brings', () => {
    const here = place(own, { base: 'm6' });
    expect(releaseRead([unmet], here)).toMatchObject({ changes: [{ number: 7, outcome: 'unmet' }] });
    expect(releaseRead([], { ...here, state: { ...here.state, range: null } })).toBeNull();
    const after = [aHistoryCommit('m8', [], [aMerge(8, 'm8')], { parents: [merged] }), ...history];
    const behind = released({ commits: after, base: 'm8' });
    expect(behind.blockers.map(({ code }) => code)).toEqual(['CANDIDATE_BEHIND']);
    expect(behind).not.toHaveProperty('release');
  });
});

describe('an item with a condition on what a change touches', () => {
  const when = { paths: ['db/**'] };

  it('is asked of a release of several changes without it', () => {
    const item = anItem('smoke', { ask: 'release', when });
    expect(askedAs(item, { several: true })).not.toEqual(item);
    expect(askedAs(item, { several: false })).toBe(item);
  });

  it('is asked of each change with it', () => {
    const item = anItem('tests', { when });
    expect(askedAs(item, { several: true })).toBe(item);
    expect(askedAs(item, { several: false })).toBe(item);
  });
});

describe('a pull request whose merge brings several commits without one', () => {
  it('counts them', () => {
    const commits = [
      ...history.slice(0, 1).map((one) => ({ ...one, parents: [oid('two')] })),
      aHistoryCommit('two', ['one']),
      aHistoryCommit('one', ['root']),
      aHistoryCommit('root', []),
    ];
    expect(released({ commits }).blockers[0]?.sentence).toBe(
      'Deploying ccccccc to production also brings 2 commits without a pull request: it is judged as a release, in an issue of its own.',
    );
  });
});
