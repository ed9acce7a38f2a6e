import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import { mergeCheckComes } from '../../src/doctor/merge-check.ts';
import { CHECKLIST } from './clean-shop.ts';
import { factsOf, known, MERGING, unknown } from './scene.ts';

const ROLES = 'version: 1\nroles: { qa: { users: [quinn, quentin] } }\n';
const PER_CHANGE = 'quality: { title: QA agrees, signoff: qa }';
const asked = (where: string, item = 'a') => `${item}: { title: QA agrees, environments: [${where}], signoff: qa }`;
const released = (where: string) => `b: { title: QA agrees, environments: [${where}], ask: release, signoff: qa }`;
const PER_RELEASE = 'quality: { title: QA agrees, ask: release, signoff: qa }';

const factsWith = (environments: readonly string[], items: readonly string[], github = {}) =>
  factsOf(
    {
      [CHECKLIST]: `${ROLES}environments:\n${environments.map((one) => `  ${one}\n`).join('')}items:\n${items
        .map((one) => `  ${one}\n`)
        .join('')}`,
    },
    github,
  );

describe('whether a pull request gets holdpoint/merge', () => {
  it.each<[string, readonly string[], readonly string[], 'always' | 'sometimes' | 'elsewhere' | 'never']>([
    ['an item is asked of it', ['production: { enforce: block }'], [PER_CHANGE], 'always'],
    ['the environment names the branch', ['production: { enforce: block, branches: [main] }'], [PER_CHANGE], 'always'],
    ['the gate advises', ['production: { enforce: advise }'], [PER_CHANGE], 'always'],
    ['everything is asked at the deployment', ['production: { enforce: block }'], [PER_RELEASE], 'never'],
    ['no environment takes the branch', ['production: { enforce: block, branches: [stable] }'], [PER_RELEASE], 'never'],
    ['only branches themselves are deployed', ['play: { enforce: block, branches: ["try/*"] }'], [PER_CHANGE], 'elsewhere'],
    ['the only gate is off', ['production: { enforce: off }'], [PER_CHANGE], 'never'],
    ['what blocks asks nothing of a change', ['production: { enforce: block }', 'staging: { enforce: advise }'], [asked('staging'), released('production')], 'never'],
    ['what blocks asks, and what advises does not', ['production: { enforce: block }', 'staging: { enforce: advise }'], [asked('production'), released('staging')], 'always'],
    ['the advice is over', ['production: { enforce: advise until 2026-11-22 }', 'staging: { enforce: advise }'], [asked('staging'), released('production')], 'never'],
    ['a part of the repository asks, and another does not', ['shop: { enforce: block, paths: ["shop/**"] }', 'docs: { enforce: block, paths: ["docs/**"] }'], [asked('shop'), released('docs')], 'sometimes'],
    ['each part asks', ['shop: { enforce: block, paths: ["shop/**"] }', 'docs: { enforce: block, paths: ["docs/**"] }'], [PER_CHANGE], 'always'],
    ['a part asks beside what is always concerned', ['shop: { enforce: block, paths: ["shop/**"] }', 'all: { enforce: block }'], [asked('all'), released('shop')], 'always'],
    ['only a part asks', ['shop: { enforce: block, paths: ["shop/**"] }', 'all: { enforce: block }'], [asked('shop'), released('all')], 'sometimes'],
    ['a check after the deployment', ['production: { enforce: block }'], ['quality: { title: A, phase: post-deployment, signoff: qa }', PER_RELEASE.replace('quality', 'other')], 'never'],
  ])('where %s', (_, environments, items, expected) => {
    expect(mergeCheckComes(factsWith(environments, items))).toBe(expected);
  }); // prettier-ignore

  it('is not known without the checklist, or the branch', () => {
    expect(mergeCheckComes(factsOf({ [CHECKLIST]: 'versoin: 1' }))).toBeNull();
    expect(mergeCheckComes({ ...factsOf(), defaultBranch: unknown })).toBeNull();
  });
});

describe('what is said of holdpoint/merge', () => {
  const free = { merging: known({ ...MERGING, checks: [] }) };
  const found = (items: readonly string[], github = {}, environments = ['production: { enforce: block }']) =>
    examine(factsWith(environments, items, github), []).findings.filter(({ code }) =>
      ['MERGE_CHECK_FREE', 'REQUIRED_CHECK_UNSEEN'].includes(code),
    );

  it('is to require it where every pull request gets it', () => {
    expect(found([PER_CHANGE], free)).toMatchObject([
      {
        code: 'MERGE_CHECK_FREE',
        level: 'risk',
        mend: { how: expect.stringContaining('Add checks → holdpoint/merge') },
      },
    ]);
    expect(found([PER_CHANGE])).toEqual([]);
  });

  it('is not to require it where it never comes, which would stop every merge', () => {
    expect(found([PER_RELEASE], free)).toEqual([]);
    expect(found([PER_CHANGE], free, ['production: { enforce: block, branches: [stable] }'])).toEqual([]);
  });

  it('is to have it asked of all before it is required, where some pull requests get it', () => {
    const parts = ['shop: { enforce: block, paths: ["shop/**"] }', 'docs: { enforce: block, paths: ["docs/**"] }'];
    const [one] = found([asked('shop'), released('docs')], free, parts);
    expect(one).toMatchObject({
      code: 'MERGE_CHECK_FREE',
      mend: {
        where: 'file',
        how: 'Have each environment that takes main ask an item of the change (without `ask: release`); then require holdpoint/merge. Required before that, it stops the changes that do not get it.',
      },
    });
  });

  it.each([
    [
      [PER_RELEASE],
      ['production: { enforce: block }'],
      'never reported for a pull request into main: no gate of the checklist asks anything of it',
    ],
    [
      [PER_CHANGE],
      ['play: { enforce: block, branches: ["try/*"] }'],
      'not reported for every pull request into main: of some no gate of the checklist asks anything',
    ],
    [
      [asked('shop'), released('docs')],
      ['shop: { enforce: block, paths: ["shop/**"] }', 'docs: { enforce: block, paths: ["docs/**"] }'],
      'not reported for every pull request into main: of some no gate of the checklist asks anything',
    ],
  ])('is a risk where it is required and does not come: %s', (items, environments, words) => {
    expect(found(items, {}, environments)).toEqual([
      expect.objectContaining({
        code: 'REQUIRED_CHECK_UNSEEN',
        level: 'risk',
        what: `holdpoint/merge is required, and is ${words}.`,
        mend: {
          where: 'settings',
          how: 'Settings → Rules → Rulesets → the ruleset → Require status checks to pass → take holdpoint/merge out; or have each environment that takes main ask an item of the change (without `ask: release`).',
          run: null,
        },
      }),
    ]);
  });
});
