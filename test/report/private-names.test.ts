import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { judgeGates } from '../../src/gate/assess.ts';
import { desired } from '../../src/gate/desired.ts';
import type { Assessment } from '../../src/gate/assess.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { annotations } from '../../src/report/annotations.ts';
import { formatExplanation } from '../../src/report/explain.ts';
import { rollCallJson } from '../../src/report/json.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { aChecklist, anEnvironment, anItem } from '../builders/checklist.ts';
import { aComment, membership, later, unlearnable } from '../builders/facts.ts';
import { mallory, quinn } from '../builders/people.ts';
import { blows, goodWorld, hold, leaves, losses, teams, withChange } from '../builders/worlds.ts';
import type { Twist } from '../builders/worlds.ts';

/** Known to us and to nobody who only sees a public repository: members who said nothing here, and teams that the checklist does not name. */
const secrets = ['zelda-silent', 'yorick-silent', 'acme/shadow', 'acme/umbra'];

/** What a reader with the App's rights has learnt besides what it needs. */
const indiscreet: Twist = (facts) => {
  const { changes } = withChange(({ reviews }) => ({
    reviews: reviews.map((one) => ({ ...one, onBehalfOf: ['acme/shadow', ...one.onBehalfOf] })),
  }))(facts);
  return {
    ...facts,
    subject: { ...facts.subject, repository: { ...facts.subject.repository, private: false } },
    changes,
    readings: {
      ...facts.readings,
      ...membership('acme/qa', 'zelda-silent'),
      ...membership('acme/qa', 'yorick-silent', 'pending'),
      ...membership('acme/umbra', 'zelda-silent'),
      ...membership('acme/umbra', 'quinn'),
      ...membership('acme/shadow', 'rhea'),
    },
  };
};

/** Somebody speaks who may not, and somebody of whom it cannot be told. */
const speeches: Readonly<Record<string, Twist>> = {
  'an outsider signs': withChange(({ comments }) => ({
    comments: [...comments, aComment({ id: '21', author: mallory, createdAt: later, text: '/signoff qa' })],
  })),
  'an outsider asks for everything': withChange(({ comments }) => ({
    comments: [
      ...comments,
      ...['/status', '/help', '/revoke qa', '/unhold', '/signoff nobody'].map((text, n) =>
        aComment({ id: String(30 + n), author: mallory, createdAt: later, text }),
      ),
    ],
  })),
  'a membership that cannot be read': (facts) => ({
    ...facts,
    readings: { ...facts.readings, 'team:acme/qa:quinn': unlearnable('TEAM_UNREADABLE', '404 Not Found') },
  }),
  'a member of long ago': (facts) => ({
    ...facts,
    readings: { ...facts.readings, ...membership('acme/qa', 'quinn', 'none') },
  }),
  'a hold': hold,
};

const withoutSignOff = withChange(() => ({ comments: [] }));

function checklist(strict: boolean): Checklist {
  const items = leaves.map((one, n) =>
    anItem(one.kind === 'signoff' ? 'qa' : one.kind === 'tick' ? 'box' : `i${n}`, { evidence: one }),
  );
  return aChecklist({ roles: teams, environments: [anEnvironment({ strict })], items });
}

/** Everything that anybody can read of a look: check runs, comment, replies, review requests, log, annotations, summary, JSON, explanation. */
function everythingShown(facts: Facts, strict: boolean): string {
  const config = { state: 'valid', checklist: checklist(strict) } as const;
  const nobody = { users: [], teams: [] };
  const shown = { checks: [], others: [], comments: [], reacted: [], reviewRequests: nobody, reviewersDone: nobody };
  const assessment: Assessment = { ...judgeGates(config, facts, shown), shown };
  const style = { colour: false, width: 120 };
  const told = assessment.rollCalls.flatMap((call) => [
    formatRollCall(call, style),
    formatExplanation(call, style),
    jobSummary(call),
    rollCallJson(call),
    annotations(call),
  ]);
  return JSON.stringify([desired(assessment), told]);
}

const twists = Object.entries({ ...losses, ...blows, ...speeches });

describe('what a public repository shows (T123)', () => {
  it('names who spoke on the change, and the teams of its checklist', () => {
    const signed = everythingShown(indiscreet(goodWorld(false)), false);
    expect(signed.includes(`Signed by ${quinn.login}`)).toBe(true);
    const unsigned = everythingShown(withoutSignOff(indiscreet(goodWorld(false))), false);
    expect(unsigned.includes('team acme/qa')).toBe(true);
  });

  it('names nobody who is only known from a membership, and no team that the checklist does not name', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...twists), { maxLength: 4, selector: ([name]) => name }),
        fc.boolean(),
        fc.boolean(),
        (list, isMerged, strict) => {
          const world = list.reduce((facts, [, twist]) => twist(facts), indiscreet(goodWorld(isMerged)));
          const text = everythingShown(world, strict);
          expect(secrets.filter((name) => text.includes(name))).toEqual([]);
        },
      ),
    );
  });
});
