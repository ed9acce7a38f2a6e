import { describe, expect, it } from '@jest/globals';
import { examine, exitOf } from '../../src/doctor/examine.ts';
import { notAsked } from '../../src/doctor/offline.ts';
import { CHECKLIST, CI, cleanShop } from './clean-shop.ts';
import { ENVIRONMENT, factsOf, known, unknown } from './scene.ts';

const VENDOR = 4711;
const alone = { app: null, installation: unknown, environments: known([{ ...ENVIRONMENT, rules: known([VENDOR]) }]) };

describe('an App that nobody names', () => {
  it('makes nothing preventive, and is said not to be known (T58)', () => {
    const diagnosis = examine(factsOf({}, alone), []);
    expect(diagnosis.unread).toEqual([
      {
        environment: null,
        what: 'which App is meant',
        why: 'no check run of its name was seen, and no workflow tells its number',
        next: 'Give its number with --app-id (it stands on its settings page).',
      },
    ]);
    expect(diagnosis.boundaries).toEqual([
      { environment: 'production', kind: 'detective', why: "it is not known whether the App's rule guards it" },
    ]);
    expect(exitOf(diagnosis)).toBe(3);
  });

  it('guards nothing where no rule of anybody does', () => {
    const { boundaries } = examine(
      factsOf({}, { ...alone, environments: known([{ ...ENVIRONMENT, rules: known([]) }]) }),
      [],
    );
    expect(boundaries.map(({ why }) => why)).toEqual([
      'no rule of the App guards it: only the workflow itself asks the gate',
    ]);
  });

  it('is missed by nobody where a workflow does its work, unless somebody has a rule', () => {
    const files = {
      [CI]: (cleanShop().files[CI] ?? '').replace(
        'run: npm test',
        `uses: acme/holdpoint/.github/actions/respond@${'a'.repeat(40)}`,
      ),
    };
    const without = { ...alone, environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };
    expect(examine(factsOf(files, without), []).unread).toEqual([]);
    expect(examine(factsOf(files, alone), []).unread).toHaveLength(1);
  });

  it('is not asked for where there is no gate, or GitHub was not asked', () => {
    expect(examine(factsOf({ [CHECKLIST]: null }, alone), []).unread).toEqual([]);
    expect(examine({ ...factsOf({}, alone), repository: null, github: notAsked }, []).unread).toEqual([]);
  });
});
