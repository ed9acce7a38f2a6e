import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { reasons } from '../../../src/evidence/reason-codes.ts';
import { readPage } from '../../docs/page.ts';
import { expectGolden } from '../golden.ts';
import type { Scene } from './scene.ts';
import { ageScenes } from './of-ages.ts';
import { checkScenes } from './of-checks.ts';
import { exceptionScenes } from './of-exceptions.ts';
import { gateScenes } from './of-gates.ts';
import { kindScenes } from './of-kinds.ts';
import { peopleScenes } from './of-people.ts';
import { releaseScenes } from './of-releases.ts';
import { play } from './scene.ts';
import { wayBackScenes } from './of-ways-back.ts';

const scenes: Readonly<Record<string, Scene>> = {
  ...checkScenes,
  ...peopleScenes,
  ...gateScenes,
  ...kindScenes,
  ...exceptionScenes,
  ...ageScenes,
  ...wayBackScenes,
  ...releaseScenes,
};

/** Said of items that keep no gate shut. */
const opening = [
  'VERIFIED_BEFORE',
  'GO',
  'MET',
  'WAIVED',
  'ASKED_LATER',
  'NOT_APPLICABLE',
  'ASKED_AT_DEPLOYMENT',
  'ASKED_OF_EACH_CHANGE',
  'COUNTS_LATER',
];

describe.each(Object.entries(scenes))('the reason %s', (code, scene) => {
  const { codes, rollCall, text } = play(scene);

  it('is given, and reads as recorded', () => {
    expect([...codes]).toContain(code);
    expectGolden(`../reasons/${code}.txt`, text);
  });

  it('opens a gate only where everything is met', () => {
    expect(rollCall.verdict === 'go').toBe(opening.includes(code));
  });
});

describe('every reason', () => {
  it('has a scene that gives it, and nothing else has', () => {
    expect(Object.keys(scenes).toSorted()).toEqual(Object.keys(reasons).toSorted());
  });

  it('is recorded once', () => {
    const recorded = readdirSync(new URL('../../golden/reasons/', import.meta.url));
    expect(recorded.toSorted()).toEqual(
      Object.keys(reasons)
        .map((code) => `${code}.txt`)
        .toSorted(),
    );
  });

  it('stands on the page of reasons', () => {
    const page = readPage('docs/reason-codes.md');
    expect(Object.keys(reasons).filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
