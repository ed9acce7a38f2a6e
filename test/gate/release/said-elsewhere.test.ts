import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../../../src/gate/assess.ts';
import { saidElsewhere } from '../../../src/gate/release/said-elsewhere.ts';
import type { CommandReply, Interpretation, ReplyPart } from '../../../src/commands/interpretation.ts';
import type { RememberedClick } from '../../../src/evidence/remembered.ts';
import type { SignOff } from '../../../src/evidence/statements/sign-off.ts';
import { refused } from '../../../src/evidence/statements/standing.ts';
import type { RollCall } from '../../../src/judge/roll-call.ts';
import type { ReleaseQuestion } from '../../../src/ledger/release-memory.ts';
import { homeEntry } from '../../../src/gate/release/story-entries.ts';
import { aHome, own, released, releaseFacts } from '../../judge/release/scene.ts';
import { anInterpretation } from '../../builders/interpretation.ts';
import { merged, mergedAt } from '../../builders/facts.ts';
import { aLedger } from '../../builders/ledger.ts';
import { quinn } from '../../builders/people.ts';

const elsewhere = released();
const single = released({ base: 'm6' });
const newer = 'e'.repeat(40);
const comment = { id: '9', url: 'https://github.test/9' };

const aWord = (over: Partial<SignOff> = {}): SignOff => ({
  role: 'qa',
  item: 'smoke',
  environment: 'production',
  commit: merged,
  by: quinn,
  at: mergedAt,
  comment,
  note: '',
  standing: { counts: true },
  ...over,
});
const click: RememberedClick = {
  kind: 'clicked',
  change: 7,
  button: 'signoff',
  item: 'smoke',
  environment: 'production',
  commit: merged,
  wording: null,
  by: quinn,
  run: 1,
  url: 'https://github.test/runs/1',
  shown: mergedAt,
  seenAt: mergedAt,
};
const reply = (id: string, over: Partial<CommandReply> = {}): CommandReply => ({
  comment: { ...comment, id, author: quinn },
  reaction: 'accepted',
  reply: [],
  ...over,
});

type Deploy = NonNullable<Interpretation['release']>['deploys'][number];

/** Somebody asks for it to be deployed. */
function deploying(over: Partial<Deploy> = {}): Partial<Interpretation> {
  const word = { by: quinn, at: mergedAt, comment, standing: { counts: true }, environment: 'production' } as const;
  return { release: { candidate: null, drop: null, deploys: [{ ...word, ...over }], proposals: [] } };
}

/** An assessment in which somebody said these, with answers to comments 9 and 10. */
function assessed(rollCall: RollCall, says: Partial<Interpretation>, over: Partial<Assessment> = {}): Assessment {
  const { checks, others, comments, reviewRequests, reviewersDone } = noneShown;
  const shown = { checks, others, comments, reviewRequests, reviewersDone, reacted: [] };
  const interpretation = anInterpretation({ replies: [reply('9'), reply('10')], ...says });
  return {
    facts: releaseFacts(),
    shown,
    config: { state: 'missing' },
    interpretation,
    rollCalls: [rollCall],
    ...over,
  };
}
const nobody = { users: [], teams: [] };
const noneShown = { checks: [], others: [], comments: [], reviewRequests: nobody, reviewersDone: nobody };

/** A ledger in which a release of the commit is at home in issue 30; null: none is. It counts what it is asked. */
async function aMemory(candidate: string | null) {
  const { ledger } = aLedger();
  const repository = releaseFacts().subject.repository.id;
  const home = { issue: 30, url: '', candidate: candidate ?? '', branch: 'main', fixed: false };
  if (candidate !== null) await ledger.append([homeEntry({ repository, environment: 'production', home }, mergedAt)]);
  const asked: ReleaseQuestion[] = [];
  const releases: typeof ledger.releases = (about) => {
    asked.push(about);
    return ledger.releases(about);
  };
  return { ledger: { releases }, asked };
}

async function answers(assessment: Assessment, candidate: string | null) {
  const { ledger, asked } = await aMemory(candidate);
  const { interpretation } = await saidElsewhere(ledger, assessment);
  return { replies: interpretation.replies.map((one) => [one.reaction, one.reply] as const), asked };
}

const untouched = [
  ['accepted', []],
  ['accepted', []],
];
const why = `Deploying ccccccc to production also brings other changes, so what is asked of the release counts only in the issue of the release`;

describe('what somebody says of a release where it is judged in an issue', () => {
  it.each([
    ['a sign-off', { signOffs: [aWord()] }],
    ['a waiver', { waivers: [{ ...aWord(), until: mergedAt }] }],
    ['an override', { overrides: [{ ...aWord({ item: '' }), until: mergedAt }] }],
  ] as const)('is answered with the issue, beside every other answer: %s', async (_what, says) => {
    const { replies, asked } = await answers(assessed(elsewhere, says), merged);
    expect(replies).toEqual([['refused', [{ kind: 'issue', text: `${why}:`, number: 30 }]], untouched[1]]);
    const about = { repository: releaseFacts().subject.repository.id, environment: 'production' };
    expect(asked).toEqual([{ ...about, changes: [], commits: [], deploying: [merged] }]);
  });

  it('is answered behind what was wrong with it anyway', async () => {
    const wrong: ReplyPart = { kind: 'sentence', text: 'quinn does not hold the role.' };
    const replies = [reply('9', { reaction: 'refused', reply: [wrong] })];
    const { replies: answered } = await answers(assessed(elsewhere, { signOffs: [aWord()], replies }), merged);
    expect(answered).toEqual([['refused', [wrong, { kind: 'issue', text: `${why}:`, number: 30 }]]]);
  });

  it('is told that the issue is opened, where it is not there yet, or not known', async () => {
    const opening = [['refused', [{ kind: 'sentence', text: `${why}, which is opened in a moment.` }]], untouched[1]];
    expect((await answers(assessed(elsewhere, { signOffs: [aWord()] }), null)).replies).toEqual(opening);
    const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'no answer' } as const;
    const broken = { releases: async () => ({ ok: false, fault }) as const };
    const { interpretation } = await saidElsewhere(broken, assessed(elsewhere, { signOffs: [aWord()] }));
    expect(interpretation.replies.map((one) => [one.reaction, one.reply])).toEqual(opening);
  });

  it('is told that it has an issue of its own where it brings one change by now', async () => {
    const homes = [{ environment: 'production', commit: merged, issue: 30 }];
    const call = released({ base: 'm6', facts: { homes } });
    const text =
      'The release of ccccccc to production has an issue of its own, so what is asked of the release counts only in the issue of the release:';
    expect((await answers(assessed(call, { signOffs: [aWord()] }), merged)).replies).toEqual([
      ['refused', [{ kind: 'issue', text, number: 30 }]],
      untouched[1],
    ]);
  });

  it('is told so too where somebody asks for it to be deployed, with a role or perhaps without', async () => {
    for (const standing of [{ counts: true }, refused('SIGNOFF_NOT_IN_ROLE', 'No role.')] as const)
      expect((await answers(assessed(elsewhere, deploying({ standing })), merged)).replies).toEqual([
        ['refused', [{ kind: 'issue', text: `${why}:`, number: 30 }]],
        untouched[1],
      ]);
  });

  it.each([
    ['for another environment', deploying({ environment: 'staging' }), elsewhere],
    ['in words that count for nothing', deploying({ standing: refused('SIGNOFF_EDITED', 'Edited.') }), elsewhere],
    ['where it is deployed from here', deploying(), single],
  ] as const)('is left alone where somebody asks for it to be deployed %s', async (_what, says, call) => {
    expect(await answers(assessed(call, says), merged)).toEqual({ replies: untouched, asked: [] });
  });

  it('answers once who asks for it to be deployed', async () => {
    const one = assessed(elsewhere, deploying());
    const seen = { ...one, shown: { ...one.shown, reacted: ['9'] } };
    expect(await answers(seen, merged)).toEqual({ replies: untouched, asked: [] });
  });

  it.each([
    ['is asked of the change', { signOffs: [aWord({ item: 'tests' })] }],
    ['is said of another environment', { signOffs: [aWord({ environment: 'staging' })] }],
    ['is a press of a button', { signOffs: [aWord({ click })] }],
    ['is nothing', {}],
  ])('is left alone where it %s, at no cost', async (_what, says) => {
    expect(await answers(assessed(elsewhere, says), merged)).toEqual({ replies: untouched, asked: [] });
  });

  it('is answered once', async () => {
    const one = assessed(elsewhere, { signOffs: [aWord()] });
    const seen = { ...one, shown: { ...one.shown, reacted: ['9'] } };
    expect(await answers(seen, merged)).toEqual({ replies: untouched, asked: [] });
  });

  it('is left alone in the issue itself, before the merge, and without a change', async () => {
    const says = { signOffs: [aWord()] };
    for (const facts of [
      releaseFacts({ change: aHome() }),
      releaseFacts({ change: { ...own, state: 'open', merge: null } }),
      { ...releaseFacts(), changes: [] },
    ])
      expect((await answers(assessed(elsewhere, says, { facts }), merged)).asked).toEqual([]);
    const merge: RollCall = { ...elsewhere, gate: { kind: 'merge' } };
    expect((await answers(assessed(merge, says), merged)).asked).toEqual([]);
  });
});

describe('what somebody says of a deployment of one change', () => {
  it('counts, and is answered with the release that is open besides', async () => {
    const text = `Here it is said of ccccccc alone. A release of eeeeeee to production is open, and what is asked of that one is said in its issue:`;
    expect((await answers(assessed(single, { signOffs: [aWord()] }), newer)).replies).toEqual([
      ['accepted', [{ kind: 'issue', text, number: 30 }]],
      untouched[1],
    ]);
  });

  it('needs no answer where no other release is open', async () => {
    const one = assessed(single, { signOffs: [aWord()] });
    for (const home of [null, merged]) expect((await answers(one, home)).replies).toEqual(untouched);
    const { ledger } = await aMemory(null);
    expect(await saidElsewhere(ledger, one)).toBe(one);
  });
});
