import type { Actor, ChangeFacts, Comment } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aComment,
  aCommit,
  aCommitEvidence,
  aPinnedAccount,
  aShownItem,
  aSighting,
  earlier,
  head,
  later,
  merged,
  mergedAt,
  now,
  opened,
  pins,
  readings,
  said,
  seen,
  unlearnable,
} from '../../builders/facts.ts';
import { aRememberedComment, aRememberedDeletion } from '../../builders/memory.ts';
import { aBot, ada, mallory, otto, quinn, rhea } from '../../builders/people.ts';
import { scene } from './scene.ts';

const item = 'qa: { title: QA sign-off, signoff: qa }';
const signed = (over: Partial<Comment> = {}, id = '1001') =>
  aComment({ id, author: quinn, text: '/signoff qa', ...over });
const saying = (...comments: readonly Comment[]) => ({ change: aChange({ comments }) });
const retargeted: ChangeFacts['timeline'] = [
  { kind: 'base-changed', at: later, actor: ada, from: 'develop', to: 'main' },
];
const deleted: ChangeFacts['timeline'] = [{ kind: 'comment-deleted', at: later, actor: quinn, author: quinn }];

const box = 'dns: { title: DNS is set, tick: ops }';
const between = '2026-11-20T09:30:00Z';
const describedAs = (text: string, revisions: ChangeFacts['body']['revisions'] = { complete: true, list: [] }) => ({
  change: aChange({ body: { text, createdAt: opened, revisions } }),
});
const ticked = (by: Actor, at: string) =>
  describedAs('- [x] DNS is set', {
    complete: true,
    list: [
      { at, editor: by, text: '- [x] DNS is set' },
      { at: opened, editor: null, text: '- [ ] DNS is set' },
    ],
  });

/** Deputies can from noon on: two hours after the item was seen. */
const withDeputies = { roles: 'qa: { users: [quinn], deputies: { users: [rhea], after: 2h } }' };

const strict = 'enforce: block, branches: [main], strict: true';
const andStaging = 'enforce: block, branches: [main] }, staging: { enforce: block, branches: [main]';

/** Reasons of what people sign and tick, of who they are, and of what stops everything because somebody said so. */
export const peopleScenes = {
  MET: scene(item, saying(signed())),
  GO: scene([item, 'lead: { title: Lead, ask: release, signoff: ops }'], saying(signed())),
  SIGNOFF_MISSING: scene(item),
  NOBODY_CAN_SIGN: scene(item, {}, { roles: 'qa: { users: [Ada] }, ops: { users: [otto] }' }),
  SIGNOFF_STALE: scene(item, {
    ...saying(signed({ text: `/signoff qa @${earlier.slice(0, 12)}` })),
    sightings: [aSighting({ commit: earlier, at: opened }), aSighting()],
  }),
  SIGNOFF_AMBIGUOUS: scene(item, { ...saying(signed()), sightings: [] }),
  SIGNOFF_WORDING_CHANGED: scene(item, { ...saying(signed()), shown: [aShownItem('qa')] }),
  SIGNOFF_BASE_CHANGED: scene(item, { change: aChange({ comments: [signed()], timeline: retargeted }) }),
  SIGNOFF_EDITED: scene(
    item,
    saying(
      signed({
        lastEditedAt: later,
        revisions: {
          complete: true,
          list: [
            { at: later, editor: quinn, text: '/signoff qa' },
            { at: said, editor: quinn, text: 'Looks fine.' },
          ],
        },
      }),
    ),
  ),
  SIGNOFF_DELETED: scene(item, {
    change: aChange({ timeline: deleted }),
    remembered: [...pins, aRememberedComment('/signoff qa'), aRememberedDeletion()],
  }),
  SIGNOFF_THROUGH_APP: scene(item, {
    ...saying(signed()),
    readings: readings([{ kind: 'comment-origin', comment: '1001' }, { throughApp: 'helper' }]),
  }),
  SIGNOFF_REVOKED: scene(item, saying(signed(), signed({ text: '/revoke qa', createdAt: later }, '1002'))),
  SIGNOFF_NOT_IN_ROLE: scene(item, saying(signed({ author: mallory }))),
  SIGNOFF_SELF: scene(item, saying(signed({ author: ada })), { roles: 'qa: { users: [quinn, ada] }' }),
  SIGNOFF_SECOND_ROLE: scene(
    [item, 'ops: { title: Operations sign-off, signoff: ops }'],
    saying(signed(), signed({ text: '/signoff ops', createdAt: later }, '1002')),
    { roles: 'qa: { users: [quinn] }, ops: { users: [quinn, otto] }' },
  ),
  SIGNOFF_NOT_HUMAN: scene(item, saying(signed({ author: aBot('quinn') }))),
  SIGNOFF_AUTHORS_UNKNOWN: scene(item, {
    change: aChange({
      comments: [signed()],
      commits: [aCommit({ authors: [{ email: 'someone@nowhere.example', user: null }] })],
    }),
  }),
  SIGNOFF_ENVIRONMENT_OPEN: scene(item, saying(signed()), { production: andStaging }),
  SIGNOFF_NOT_CARRIED: scene(
    item,
    {
      change: aChange({ comments: [signed()], merge: { commit: merged, at: mergedAt } }),
      commits: [aCommitEvidence(), aCommitEvidence({ oid: merged, tree: 'another-tree' })],
    },
    { gate: 'production', production: strict },
  ),
  ATTESTATION_MISSING: scene('load: { title: The load test has passed, attestation: { role: ops, max-age: 7d } }'),
  DEPUTY_TOO_EARLY: scene(item, saying(signed({ author: rhea })), withDeputies),
  DEPUTY_AFTER_HOLDER: scene(
    item,
    saying(
      signed({ text: '/hold -- load test' }),
      signed({ text: '/unhold', createdAt: '2026-11-20T11:30:00Z' }, '1002'),
      signed({ author: rhea, createdAt: later }, '1003'),
    ),
    withDeputies,
  ),
  DEPUTY_TIME_UNKNOWN: scene(
    item,
    { ...saying(signed({ author: rhea })), shown: [], reader: { app: null, alone: true, run: null } },
    withDeputies,
  ),
  TICK_MISSING: scene(box, describedAs('- [ ] DNS is set')),
  TICK_BOX_MISSING: scene(box, describedAs('Nothing to tick.')),
  TICK_BOX_DUPLICATE: scene(box, describedAs('- [x] DNS is set\n- [ ] DNS is set')),
  TICK_UNATTRIBUTED: scene(box, describedAs('- [x] DNS is set', { complete: false, list: [] })),
  TICK_STALE: scene(box, ticked(otto, between)),
  TEAM_UNREADABLE: scene(
    item,
    {
      ...saying(signed()),
      readings: { 'team:acme/qa:quinn': unlearnable('TEAM_UNREADABLE', 'HTTP 403') },
    },
    { roles: 'qa: { teams: [acme/qa] }' },
  ),
  PUSHER_UNKNOWN: scene(item, {
    change: aChange({ comments: [signed()], pushers: unlearnable('PUSHER_UNKNOWN', 'an account that is gone') }),
    readings: readings([{ kind: 'pushes', change: 7 }, [{ after: head, at: seen, actor: null }]]),
  }),
  IDENTITY_CHANGED: scene(item, { ...saying(signed()), remembered: [aPinnedAccount(quinn, { id: 666 })] }),
  HELD: scene(item, saying(signed(), signed({ author: otto, text: '/hold -- load test' }, '1002'))),
  MAYBE_HELD: scene(item, { change: aChange({ comments: [signed()], timeline: deleted }) }),
  NOT_APPLICABLE: scene(
    [item, 'db: { title: Migrations are safe, when: { paths: ["db/**"] }, signoff: ops }'],
    saying(signed()),
  ),
  COUNTS_LATER: scene(
    [item, 'lead: { title: Lead signs off, enforce-from: 2026-12-01, signoff: ops }'],
    saying(signed()),
  ),
  ASKED_AT_DEPLOYMENT: scene([item, 'lead: { title: Lead signs off, ask: release, signoff: ops }'], {
    ...saying(signed()),
    now,
  }),
};
