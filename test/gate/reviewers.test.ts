import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import type { Shown } from '../../src/gate/ports.ts';
import { reviewersToAsk, unaskable } from '../../src/gate/reviewers.ts';
import type { Checklist, Item } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aPinnedTeam,
  aReview,
  earlier,
  head,
  known,
  membership,
  opened,
  pins,
  someFacts,
} from '../builders/facts.ts';
import { aPerson, otto, rhea } from '../builders/people.ts';
import { owners } from '../evidence/kinds/owners.ts';
import { mergedChange } from '../judge/judged.ts';
import { nothingShown } from './display.ts';

const { review, any, all, atLeast, signoff } = evidence;
const codeowners = { kind: 'codeowners', spec: { unowned: 'allowed' } } as const;

/** Whom a look asks, as `@login` and `org/team`. */
function asked(
  items: readonly (Item['evidence'] | Item)[],
  facts: Facts = someFacts(),
  shown: Partial<Shown> = {},
  environments: Checklist['environments'] = [anEnvironment()],
): readonly string[] {
  const list = items.map((one, index) => ('evidence' in one ? one : anItem(`item-${index}`, { evidence: one })));
  const display = { ...nothingShown, ...shown };
  const assessed = judgeGates({ state: 'valid', checklist: aChecklist({ items: list, environments }) }, facts, display);
  const { users, teams } = reviewersToAsk({ ...assessed, shown: display });
  return [...teams, ...users.map((login) => `@${login}`)];
}

const approvedBy = (login: string, over = {}) =>
  someFacts({ change: aChange({ reviews: [aReview({ author: aPerson(login), ...over })] }) });

describe('who is asked for a review', () => {
  it('is as few as can prove every open item', () => {
    const items = [review({ users: ['otto', 'rhea'] }), review({ users: ['rhea', 'quinn'] }), signoff('qa')];
    expect(asked(items)).toEqual(['@rhea']);
  });

  it('is a team rather than a person, and one team for several approvals', () => {
    expect(asked([review({ users: ['rhea'], teams: ['acme/backend'] }, 2)])).toEqual(['acme/backend']);
  });

  it('is one more where one of two has approved the head, and nobody new for what is met', () => {
    const items = [review({ users: ['rhea', 'otto', 'quinn'] }, 2)];
    const done = { reviewersDone: { users: ['rhea'], teams: [] } };
    expect(asked(items, approvedBy('rhea'), done)).toEqual(['@otto']);
    expect(asked([review({ users: ['rhea', 'otto'] })], approvedBy('rhea'), done)).toEqual([]);
  });

  it('is somebody else where who approved an earlier commit was asked enough', () => {
    const facts = approvedBy('rhea', { commit: earlier });
    const done = { reviewersDone: { users: ['rhea'], teams: [] } };
    expect(asked([review({ users: ['rhea', 'otto'] })], facts, done)).toEqual(['@otto']);
  });

  it('is never the author, in whatever case the checklist writes it', () => {
    expect(asked([review({ users: ['Ada', 'rhea'] })])).toEqual(['@rhea']);
    expect(asked([review({ users: ['Ada'] })])).toEqual([]);
  });

  it('is nobody who had a hand in the change where duties are separated, for their approval would not count (T7)', () => {
    const pushers = known([rhea, otto]);
    const items = [review({ users: ['rhea', 'Otto', 'quinn'] })];
    expect(asked(items, someFacts({ change: aChange({ pushers }) }))).toEqual(['@quinn']);
    const approved = someFacts({ change: aChange({ pushers, reviews: [aReview()] }) });
    const done = { reviewersDone: { users: ['rhea'], teams: [] } };
    expect(asked([review({ users: ['rhea', 'quinn'] })], approved, done)).toEqual(['@quinn']);
    const off = [anEnvironment({ separationOfDuties: 'off' })];
    expect(asked(items, someFacts({ change: aChange({ pushers }) }), {}, off)).toEqual(['@rhea']);
    expect(
      asked(items, someFacts({ change: aChange({ pushers }) }), {}, [...off, anEnvironment({ name: 'live' })]),
    ).toEqual(['@quinn']);
  });

  it('is never somebody whose request a person took back, nor who has reviewed', () => {
    const done = { reviewersDone: { users: ['Rhea'], teams: ['acme/backend'] } };
    expect(asked([review({ users: ['rhea'], teams: ['acme/backend'] })], someFacts(), done)).toEqual([]);
  });

  it('is nobody beside those who are asked already', () => {
    const requests = { reviewRequests: { users: ['rhea'], teams: [] } };
    expect(asked([review({ users: ['rhea', 'otto'] })], someFacts(), requests)).toEqual([]);
    expect(asked([review({ users: ['rhea', 'otto'] }, 2)], someFacts(), requests)).toEqual(['@otto']);
  });

  it('is nobody for a draft', () => {
    expect(asked([review({ users: ['rhea'] })], someFacts({ change: aChange({ draft: true }) }))).toEqual([]);
  });

  it('is nobody where everybody with push access will do', () => {
    expect(asked([review()])).toEqual([]);
  });

  it('is no team of another organisation, and none that was not there when the App looked', () => {
    expect(asked([review({ teams: ['other/backend'] })])).toEqual([]);
    const gone = someFacts({
      remembered: [...pins.filter((one) => one.kind !== 'team'), aPinnedTeam('acme/backend', { id: null })],
    });
    expect(asked([review({ teams: ['acme/backend'] })], gone)).toEqual([]);
    expect(asked([review({ teams: ['ACME/Backend'] })])).toEqual(['acme/backend']);
  });

  it('is no more than GitHub takes on one pull request', () => {
    const users = Array.from({ length: 10 }, (_, n) => `p${n}`);
    const more = Array.from({ length: 10 }, (_, n) => `q${n}`);
    expect(asked([review({ users }, 10), review({ users: more }, 10)])).toHaveLength(15);
    const requests = { reviewRequests: { users: Array.from({ length: 14 }, (_, n) => `z${n}`), teams: [] } };
    expect(asked([review({ users }, 10)], someFacts(), requests)).toHaveLength(1);
  });

  it('is the cheapest of several ways, and all of what is needed together', () => {
    expect(asked([any(review({ users: ['otto', 'quinn'] }, 2), review({ users: ['rhea'] }))])).toEqual(['@rhea']);
    expect(asked([all(review({ users: ['otto'] }), review({ users: ['rhea'] }))])).toEqual(['@otto', '@rhea']);
    const two = atLeast(
      2,
      review({ users: ['otto', 'quinn'] }, 2),
      review({ users: ['rhea'] }),
      review({ users: ['octavia'] }),
    );
    expect(asked([two])).toEqual(['@rhea', '@octavia']);
  });

  it('is nobody for a part that is met, nor for one that must not hold', () => {
    const some = atLeast(2, review({ users: ['rhea'] }), review({ users: ['otto'] }), review({ users: ['quinn'] }, 1));
    expect(asked([some], approvedBy('rhea'), { reviewersDone: { users: ['rhea'], teams: [] } })).toEqual(['@otto']);
    expect(asked([evidence.not(review({ users: ['rhea'] }))])).toEqual([]);
  });
});

describe('who was asked before', () => {
  const asking = (names: readonly string[], refused: boolean, commit = head) =>
    ({ kind: 'reviews-asked', change: 7, commit, names, refused, seenAt: opened }) as const;
  const after = (...entries: readonly ReturnType<typeof asking>[]) => someFacts({ remembered: [...pins, ...entries] });
  const team = review({ teams: ['acme/backend'] });

  it('is not called again as a team, though GitHub put a member in its place, and no colleague is asked beside it', () => {
    const called = after(asking(['acme/backend'], false, earlier));
    expect(asked([team], called)).toEqual([]);
    expect(asked([review({ users: ['quinn'], teams: ['acme/backend'] })], called)).toEqual([]);
  });

  it('is passed over where a person took the request of the team back', () => {
    const called = after(asking(['acme/backend'], false));
    const done = { reviewersDone: { users: [], teams: ['acme/backend'] } };
    expect(asked([review({ users: ['quinn'], teams: ['acme/backend'] })], called, done)).toEqual(['@quinn']);
  });

  it('is asked again as a person, who may have been taken out and put in again', () => {
    expect(asked([review({ users: ['rhea'] })], after(asking(['@rhea'], false)))).toEqual(['@rhea']);
  });

  it('is not asked again who cannot be asked, but whoever else could do it, until the head changes', () => {
    const items = [review({ users: ['rhea', 'quinn'] })];
    expect(asked(items, after(asking(['@rhea'], true)))).toEqual(['@quinn']);
    expect(asked([team], after(asking(['acme/backend'], true)))).toEqual([]);
    expect(asked(items, after(asking(['@rhea'], true, earlier)))).toEqual(['@rhea']);
  });

  it('is told where their review is wanted and they cannot be asked', () => {
    const told = (facts: Facts, ...items: readonly Item['evidence'][]) => {
      const list = items.map((one, index) => anItem(`item-${index}`, { evidence: one }));
      const assessed = judgeGates({ state: 'valid', checklist: aChecklist({ items: list }) }, facts);
      return unaskable({ ...assessed, shown: nothingShown });
    };
    const refused = after(asking(['@gone'], true), asking(['acme/backend'], true), asking(['@quinn'], true));
    const [line, ...rest] = told(refused, review({ users: ['Gone', 'rhea'] }), team);
    expect(line).toMatch(/^`gone`, `acme\/backend` cannot be asked for a review: GitHub asks only people with access/);
    expect(rest).toEqual([]);
    expect(told(refused, review({ users: ['rhea'] }))).toEqual([]);
    expect(told(someFacts(), team)).toEqual([]);
    expect(told({ ...refused, changes: [] }, team)).toEqual([]);
    expect(told({ ...refused, changes: [mergedChange] }, team)).toEqual([]);
  });
});

describe('which owners are asked for a review', () => {
  const files = [{ path: 'src/a.ts' }, { path: 'docs/b.md' }, { path: 'db/c.sql' }];
  const withOwners = (text: string, over = {}) =>
    someFacts({ change: aChange({ files, ...over }), readings: owners(text) });
  const FILE = '/src/ @rhea @otto\n/docs/ @acme/docs @otto\n/db/ @quinn\n';

  it('are those of the changed files, the fewest that own all of them', () => {
    expect(asked([codeowners], withOwners(FILE))).toEqual(['@otto', '@quinn']);
  });

  it('are none where no item asks for owners', () => {
    expect(asked([signoff('qa')], withOwners(FILE))).toEqual([]);
  });

  it('are none that GitHub has asked already, and none for what an owner has approved', () => {
    const requests = { reviewRequests: { users: ['quinn'], teams: ['acme/docs'] } };
    expect(asked([codeowners], withOwners(FILE), requests)).toEqual(['@rhea']);
    const approved = { reviews: [aReview({ author: rhea }), aReview({ author: otto, canPush: false })] };
    const done = { reviewersDone: { users: ['rhea', 'otto'], teams: [] } };
    const facts = withOwners(FILE, approved);
    const read = { ...facts, readings: { ...facts.readings, ...membership('acme/docs', 'rhea', 'none') } };
    expect(asked([codeowners], read, done)).toEqual(['acme/docs', '@quinn']);
  });

  it('serve what a review item needs as well', () => {
    expect(asked([review({ users: ['octavia', 'otto'] }), codeowners], withOwners('* @rhea @otto\n'))).toEqual([
      '@otto',
    ]);
  });

  it('are none where the file cannot be read, or names only addresses', () => {
    expect(asked([codeowners], someFacts({ change: aChange({ files }) }))).toEqual([]);
    expect(asked([codeowners], withOwners('[x] @rhea\n'))).toEqual([]);
    expect(asked([codeowners], withOwners('* rhea@example.com\n'))).toEqual([]);
  });
});
