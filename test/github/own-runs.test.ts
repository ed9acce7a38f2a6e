import { describe, expect, it } from '@jest/globals';
import { createCheckRun, updateCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { rerequestSuite } from '../../src/sandbox/world/check-suites.ts';
import { addReaction, createComment, editComment } from '../../src/sandbox/world/comments.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { formatShownItems } from '../../src/report/shown-items.ts';
import { requestReviewers, removeReviewRequests } from '../../src/sandbox/world/review-requests.ts';
import { submitReview } from '../../src/sandbox/world/reviews.ts';
import { successful } from './read.ts';
import { asApp, asJob, minute, shop, start } from './shop.ts';
import type { Actor } from '../../src/sandbox/world/model/apps.ts';
import type { Shop } from './shop.ts';

const digest = '0'.repeat(32);
const wording = 'a'.repeat(16);
const otherWording = 'b'.repeat(16);

function gateRun(
  s: Shop,
  options: {
    readonly actor?: Actor;
    readonly change?: number;
    readonly repository?: number;
    readonly gate?: string;
    readonly at?: number;
    readonly text?: string | null;
  } = {},
) {
  const { change = s.pullRequest.number, repository = s.repository.id, gate = 'merge', at = s.clock.now } = options;
  const externalId = formatExternalId({ kind: 'gate', repository, change, gate, candidate: s.head.sha, digest });
  return createCheckRun(s.world, options.actor ?? s.by.app, s.repository, {
    name: 'holdpoint/merge',
    headSha: s.head.sha,
    status: 'completed',
    conclusion: 'action_required',
    externalId,
    startedAt: at,
    output: { title: '2 of 3 open', summary: 'QA is missing.', text: options.text ?? null },
  });
}

const factsOf = async (s: Shop) => successful(await asApp(s).read({ number: s.pullRequest.number })).facts;

describe('a gate run of ours on the head', () => {
  it('tells since when the head was shown', async () => {
    const s = shop();
    gateRun(s);
    expect((await factsOf(s)).sightings).toStrictEqual([
      { commit: s.head.sha, at: '2026-03-02T10:04:00Z', how: 'shown-by-app', stamp: '2026-03-02T10:04:00Z' },
    ]);
  });

  it('tells the same where the head is shown as something to deploy', async () => {
    const s = shop();
    gateRun(s, { gate: `env-${'c'.repeat(16)}` });
    expect((await factsOf(s)).sightings).toHaveLength(1);
  });

  it('is not believed to be older than its suite, whatever our clock said', async () => {
    const s = shop();
    gateRun(s, { at: start - 60 * minute });
    const [sighting] = (await factsOf(s)).sightings;
    expect(Date.parse(sighting?.at ?? '')).toBeGreaterThanOrEqual(start + 2 * minute);
  });

  it.each([
    ['for another change', { change: 999 }],
    ['for another repository', { repository: 1 }],
  ])('tells nothing %s', async (_case, options) => {
    const s = shop();
    gateRun(s, options);
    expect((await factsOf(s)).sightings).toStrictEqual([]);
  });

  it('is told apart from one for another change of the same commit (T6)', async () => {
    const s = shop();
    gateRun(s, { change: 999 });
    gateRun(s, { repository: 1 });
    gateRun(s);
    const { shown } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(shown.checks).toMatchObject([{ name: 'holdpoint/merge', commit: s.head.sha }]);
    expect(shown.others.map(({ externalId }) => externalId.split(':')[4])).toStrictEqual(['999']);
  });

  it('tells nothing when another app wrote it, word for word the same', async () => {
    const s = shop();
    gateRun(s, { actor: actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' })) });
    const snapshot = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(snapshot.facts.sightings).toStrictEqual([]);
    expect(snapshot.shown.checks).toStrictEqual([]);
    expect(snapshot.facts.commits[0]?.checks).toMatchObject([{ name: 'holdpoint/merge', app: { id: 15368 } }]);
  });

  it('is memory for a job that knows the app, and for no other', async () => {
    const s = shop();
    gateRun(s);
    const by = { number: s.pullRequest.number };
    expect(successful(await asJob(s, s.app.id).read(by)).facts.sightings).toHaveLength(1);
    expect(successful(await asJob(s, null).read(by)).facts.sightings).toHaveLength(0);
    expect(successful(await asJob(s, 15368).read(by)).facts.sightings).toHaveLength(0);
  });

  it('is never taken from GitHub Actions, whatever number it has on this server: every workflow writes in its name (T28)', async () => {
    const s = shop();
    gateRun(s, { actor: actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' })) });
    expect(await asJob(s, 15368).read({ number: s.pullRequest.number })).toMatchObject({
      ok: false,
      fault: { code: 'API_PARTIAL', detail: expect.stringContaining('an App of your own, not of GitHub Actions') },
    });
  });

  it('is shown as it stands, so that only the difference is written', async () => {
    const s = shop();
    const run = gateRun(s);
    updateCheckRun(s.world, s.by.app, s.repository, run, {
      conclusion: 'success',
      output: { title: 'Go', summary: 'All met.', text: null },
    });
    const { shown } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(shown.checks).toMatchObject([
      {
        id: run.id,
        commit: s.head.sha,
        name: 'holdpoint/merge',
        status: 'completed',
        conclusion: 'success',
        title: 'Go',
        summary: 'All met.',
      },
    ]);
  });
});

describe('the details of a gate run of ours', () => {
  const record = { item: 'qa', wording, since: '2026-03-02T10:04:00Z', first: true };

  it('tell which wording of an item was shown, and since when', async () => {
    const s = shop();
    gateRun(s, { text: formatShownItems([record]) });
    expect((await factsOf(s)).shown).toStrictEqual([{ ...record, commit: s.head.sha, stamp: record.since }]);
  });

  it('are taken from the newest run alone: what it replaced is gone', async () => {
    const s = shop();
    gateRun(s, { text: formatShownItems([record]) });
    s.clock.now += minute;
    const changed = { ...record, wording: otherWording, since: '2026-03-02T10:05:00Z', first: false };
    gateRun(s, { text: formatShownItems([changed]) });
    expect((await factsOf(s)).shown).toStrictEqual([{ ...changed, commit: s.head.sha, stamp: changed.since }]);
  });

  it('are not believed to be older than the suite', async () => {
    const s = shop();
    gateRun(s, { text: formatShownItems([{ ...record, since: '2020-01-01T00:00:00Z' }]) });
    const [shown] = (await factsOf(s)).shown;
    expect(Date.parse(shown?.since ?? '')).toBeGreaterThanOrEqual(start + 2 * minute);
  });

  it.each([
    ['for another change', { change: 999 }],
    ['for another repository', { repository: 1 }],
  ])('say nothing %s', async (_what, over) => {
    const s = shop();
    gateRun(s, { ...over, text: formatShownItems([record]) });
    expect((await factsOf(s)).shown).toStrictEqual([]);
  });
});

describe('what we show besides', () => {
  it('is our own comments and reactions, and nobody else\u2019s', async () => {
    const s = shop();
    const ours = createComment(s.world, s.by.app, s.pullRequest, 'state');
    const command = createComment(s.world, s.by.quinn, s.pullRequest, '/signoff qa');
    addReaction(s.world, s.by.app, command, '+1');
    addReaction(s.world, s.by.mona, createComment(s.world, s.by.quinn, s.pullRequest, 'hello'), 'eyes');
    const { shown } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(shown.comments).toStrictEqual([{ id: String(ours.id), text: 'state', tampered: false }]);
    expect(shown.reacted).toStrictEqual([String(command.id)]);
  });

  it('tells our own comment apart from one that somebody rewrote', async () => {
    const s = shop();
    const rewritten = createComment(s.world, s.by.app, s.pullRequest, 'state');
    const updated = createComment(s.world, s.by.app, s.pullRequest, 'state');
    editComment(s.world, s.by.mona, s.repository, rewritten, 'all green');
    editComment(s.world, s.by.app, s.repository, updated, 'new state');
    const { shown } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(shown.comments).toMatchObject([
      { text: 'all green', tampered: true },
      { text: 'new state', tampered: false },
    ]);
  });

  it('is who was asked for a review, and who is never asked again', async () => {
    const s = shop();
    requestReviewers(s.world, s.by.mona, s.pullRequest, [s.quinn], []);
    const asked = successful(await asApp(s).read({ number: s.pullRequest.number })).shown;
    expect(asked.reviewRequests).toStrictEqual({ users: ['quinn'], teams: [] });
    expect(asked.reviewersDone).toStrictEqual({ users: [], teams: [] });
    removeReviewRequests(s.world, s.by.mona, s.pullRequest, [s.quinn], []);
    const takenBack = successful(await asApp(s).read({ number: s.pullRequest.number })).shown;
    expect(takenBack.reviewersDone).toStrictEqual({ users: ['quinn'], teams: [] });
  });

  it('counts a mere comment as a review that was given', async () => {
    const s = shop();
    submitReview(s.world, s.by.quinn, s.pullRequest, { verb: 'COMMENT', body: 'Looking.' });
    const { shown, facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(shown.reviewersDone.users).toStrictEqual(['quinn']);
    expect(facts.changes[0]?.reviews).toStrictEqual([]);
  });
});

describe('runs of ours that somebody asks for again', () => {
  const asked = async (s: Shop) => {
    const { shown } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    return shown.checks.map(({ askedAgain }) => askedAgain ?? false);
  };
  const again = (s: Shop): void => {
    const [suite] = s.repository.checkSuites.filter(({ app, headSha }) => app === s.app && headSha === s.head.sha);
    if (suite === undefined) throw new Error('there is no suite of ours');
    s.clock.now += minute;
    rerequestSuite(s.world, s.mona, s.repository, suite);
    s.clock.now += minute;
  };

  it('are told from those that nobody asked for', async () => {
    const s = shop();
    gateRun(s);
    expect(await asked(s)).toEqual([false]);
    again(s);
    expect(await asked(s)).toEqual([true]);
  });

  it('are not asked for any more when one of them was written since', async () => {
    const s = shop();
    gateRun(s);
    again(s);
    const second = gateRun(s);
    expect(second.status).toBe('completed');
    expect(await asked(s)).toEqual([false, false]);
  });

  it('are not, while one of them runs', async () => {
    const s = shop();
    gateRun(s);
    createCheckRun(s.world, s.by.app, s.repository, { name: 'other', headSha: s.head.sha, status: 'in_progress' });
    expect(await asked(s)).toEqual([false, false]);
  });

  it('are none where there is no run yet', async () => {
    expect(await asked(shop())).toEqual([]);
  });
});

describe('the presses that a verdict of ours rests on', () => {
  const line = (item: string, commit: string) =>
    `99 5 quinn ${item} ${wording} ${commit} production 2026-03-02T10:00:00Z 2026-03-02T10:01:00Z https://x.test/runs/99`;
  const details = (...lines: readonly string[]) =>
    ['Signed with a button:', '', '```text', 'holdpoint:clicks:1', ...lines, '```', '', formatShownItems([])].join(
      '\n',
    );
  const remembered = async (s: Shop, as: 'app' | 'beside' | 'alone') => {
    const reader = as === 'app' ? asApp(s) : asJob(s, as === 'beside' ? s.app.id : null);
    const { facts } = successful(await reader.read({ number: s.pullRequest.number }));
    return facts.remembered;
  };

  it('are read by a job beside the App, each once, and by nobody else', async () => {
    const s = shop();
    gateRun(s, { text: details(line('qa', s.head.sha)) });
    gateRun(s, { gate: `env-${'c'.repeat(16)}`, text: details(line('qa', s.head.sha)) });
    expect(await remembered(s, 'beside')).toMatchObject([
      { kind: 'clicked', change: 1, item: 'qa', commit: s.head.sha, wording, by: { id: 5, login: 'quinn' } },
    ]);
    expect([await remembered(s, 'app'), await remembered(s, 'alone')]).toEqual([[], []]);
  });

  it('are those of the newest run of a name, of this change alone', async () => {
    const s = shop();
    gateRun(s, { text: details(line('old', s.head.sha)) });
    gateRun(s, { text: details(line('new', s.head.sha)) });
    gateRun(s, { change: 8, text: details(line('other', s.head.sha)) });
    expect(await remembered(s, 'beside')).toMatchObject([{ item: 'new' }]);
  });

  it('are none in a run of another app', async () => {
    const s = shop();
    const actor = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
    gateRun(s, { actor, text: details(line('qa', s.head.sha)) });
    expect(await remembered(s, 'beside')).toEqual([]);
  });
});
