import { describe, expect, it } from '@jest/globals';
import { confirmWithApp } from '../../src/judge/with-app.ts';
import { sourcesOf } from '../../src/judge/sources.ts';
import type { Blocker, Finding, RollCall } from '../../src/judge/roll-call.ts';
import type { Answer, EvidenceOutcome } from '../../src/evidence/answer.ts';
import type { CheckRun, CommitStatus } from '../../src/evidence/facts.ts';
import { answer } from '../../src/evidence/answers.ts';
import { aCheck, aCommitEvidence, head, someFacts } from '../builders/facts.ts';
import { sayingsAbout } from '../builders/sayings.ts';
import { judged, merge } from './judged.ts';

const appId = 99;
const app = { id: appId, slug: 'holdpoint' };
const run = aCheck({ id: 10, name: 'holdpoint/merge', app });
const where = `"holdpoint/merge" on ${head.slice(0, 7)}`;
const own = (): RollCall => judged(merge);

/** A roll call that the commit's runs and statuses confirm or not. */
function confirmed(checks: readonly CheckRun[], rollCall: RollCall = own(), statuses: readonly CommitStatus[] = []) {
  const facts = someFacts({ commits: [aCommitEvidence({ checks, statuses })] });
  return confirmWithApp(rollCall, facts, appId, sayingsAbout(rollCall));
}

function status(context: string): CommitStatus {
  return { context, state: 'success', creator: null };
}

/** The roll call with one finding that stands so. */
function withFinding(over: Partial<Finding>): RollCall {
  const [finding] = own().findings;
  if (finding === undefined) throw new Error('the roll call has no finding');
  return { ...own(), findings: [{ ...finding, ...over }] };
}

const step = {
  app: { who: 'somebody who runs the App', how: 'checks that it is installed here and running, or waits for it' },
  anybody: { who: 'anybody', how: "opens the App's check run: it says who can give what is missing" },
  reader: { who: 'somebody who may read the checks', how: 'runs this again' },
};

describe("what is said where the App's verdict is no go", () => {
  it('names the app and the run that is missing', () => {
    expect(confirmed([]).blockers).toEqual([
      {
        outcome: 'pending',
        code: 'APP_VERDICT_MISSING',
        sentence: `The App (id 99) has not reported ${where}.`,
        next: [step.app],
      },
    ]);
  });

  it('names both owners of a repository that was given away, and takes no letter case for another (T61)', () => {
    const facts = someFacts({ commits: [aCommitEvidence({ checks: [run] })] });
    const under = (owner: string | null) =>
      confirmWithApp(own(), facts, appId, sayingsAbout(own(), { owner })).blockers;
    expect(under('beta')).toEqual([
      {
        outcome: 'pending',
        code: 'REPO_IDENTITY_CHANGED',
        sentence: `The App's verdict on ${head.slice(0, 7)} was given while the repository belonged to beta, and now it belongs to acme.`,
        next: [
          {
            who: 'somebody who runs the App',
            how: 'installs it for the new owner, where it looks at everything again by itself',
          },
        ],
      },
    ]);
    for (const same of ['acme', 'ACME', null]) expect(under(same)).toEqual([]);
  });

  it('names the state of a run that has not finished', () => {
    expect(confirmed([{ ...run, status: 'queued', conclusion: null }]).blockers).toEqual([
      {
        outcome: 'pending',
        code: 'APP_VERDICT_MISSING',
        sentence: `The App (id 99) has not finished ${where} (queued).`,
        next: [step.app],
      },
    ]);
  });

  it.each([
    ['failure', 'unmet', 'failure'],
    ['neutral', 'pending', 'neutral'],
    [null, 'pending', 'none'],
  ])('names the conclusion %s, which is %s', (conclusion, outcome, word) => {
    expect(confirmed([{ ...run, conclusion }]).blockers).toEqual([
      {
        outcome,
        code: 'APP_VERDICT_NOT_GO',
        sentence: `The App's newest verdict ${where} is ${word}, not success.`,
        next: [step.anybody],
      },
    ]);
  });

  it.each([
    ['is not about the checklist as it is now', ['1'.repeat(40)]],
    ['is not about the checklist as it is now', ['1'.repeat(40), ...sourcesOf(own())]],
    ['does not say by which checklist it was given: the App is older than this version, or too new for it', []],
  ])('says where a go %s, and takes nothing from it (T56)', (what, sources) => {
    const facts = someFacts({ commits: [aCommitEvidence({ checks: [run] })] });
    const unread = withFinding({ outcome: 'unknown', code: 'TEAM_UNREADABLE' });
    const said = confirmWithApp(unread, facts, appId, sayingsAbout(own(), { sources }));
    expect(said).toMatchObject({
      open: false,
      blockers: [{ outcome: 'pending', code: 'APP_VERDICT_MISSING', next: [step.app] }],
      findings: [{ outcome: 'unknown', code: 'TEAM_UNREADABLE' }],
    });
    expect(said.blockers[0]?.sentence).toBe(`The App's verdict ${where} ${what}.`);
    expect(confirmWithApp(unread, facts, appId, sayingsAbout(own()))).toMatchObject({ open: true, blockers: [] });
  });

  it.each(['waived', 'later', 'lapsing'] as const)(
    'is over with what it says of an item that only an earlier checklist asks: %s (T56, T137)',
    (kind) => {
      const facts = someFacts({ commits: [aCommitEvidence({ checks: [run] })] });
      const saying = (item: string, until: string) =>
        confirmWithApp(own(), facts, appId, sayingsAbout(own(), { [kind]: new Map([[item, until]]) }));
      const [{ item } = { item: '' }] = own().findings;
      expect(saying('gone', own().now)).toMatchObject({
        open: false,
        blockers: [{ outcome: 'pending', code: 'APP_VERDICT_NOT_GO', next: [step.anybody] }],
      });
      expect(saying('gone', own().now).blockers[0]?.sentence).toBe(
        `The App's verdict rests on "gone", which an earlier checklist asks, and held until ${own().now}.`,
      );
      expect(saying('gone', '2999-01-01T00:00:00Z').open).toBe(true);
      expect(saying(item, own().now).open).toBe(true);
    },
  );

  it('asks for its policies too', () => {
    const facts = someFacts({ commits: [aCommitEvidence({ checks: [run] })] });
    const source = { ref: 'main', path: 'x', commit: head, changedBy: head, repository: 'acme/.github' };
    const lent = { ...own(), policies: [{ reference: 'acme/.github:x@main', ...source, blob: '2'.repeat(40) }] };
    expect(confirmWithApp(lent, facts, appId, sayingsAbout(own())).open).toBe(false);
    expect(confirmWithApp(lent, facts, appId, sayingsAbout(lent)).open).toBe(true);
    // What extends what stands in the texts themselves: whoever has read fewer could not read the rest, and is shut by that.
    expect(confirmWithApp(own(), facts, appId, sayingsAbout(lent)).blockers).toEqual([]);
  });

  it('says which commit was not read', () => {
    expect(confirmWithApp(own(), someFacts({ commits: [] }), appId, sayingsAbout(own())).blockers).toEqual([
      {
        outcome: 'unknown',
        code: 'NOT_READ',
        sentence: `Whether the App reported ${where} was not read.`,
        next: [step.reader],
      },
    ]);
  });

  it('names each look-alike once, and never the App itself (T153)', () => {
    const evil = { id: 6, slug: 'evil' };
    const runs = [evil, evil, null].map((other, index) => ({ ...run, id: 20 + index, app: other }));
    const sentence = confirmed([{ ...run, conclusion: 'neutral' }, ...runs]).blockers[0]?.sentence;
    expect(sentence).toBe(
      `The App's newest verdict ${where} is neutral, not success. A run of the same name by the app evil (id 6), ` +
        'an app that GitHub does not name is a look-alike and never counts.',
    );
  });

  it('names a commit status of that name among others, and no other', () => {
    const sentence = (...contexts: readonly string[]) =>
      confirmed([], own(), contexts.map(status)).blockers[0]?.sentence;
    expect(sentence('build', 'holdpoint/merge')).toContain('A commit status of that name never counts.');
    expect(sentence('build')).toBe(`The App (id 99) has not reported ${where}.`);
  });
});

describe('what this reader could not learn', () => {
  const unread = answer('unknown', 'TEAM_UNREADABLE', 'The team cannot be read.', { next: [{ who: 'x', how: 'y' }] });
  const refused = [{ ...run, conclusion: 'failure' }];

  it('is answered where the App says go, and nobody is asked for it', () => {
    expect(confirmed([run], withFinding(unread)).findings).toMatchObject([
      {
        outcome: 'met',
        code: 'MET',
        sentence: "This token cannot tell; the App's verdict on this commit answers it.",
        next: [],
      },
    ]);
  });

  it("is left to the App's check run where it says something else", () => {
    expect(confirmed(refused, withFinding(unread)).findings).toMatchObject([
      {
        outcome: 'pending',
        code: 'APP_VERDICT_NOT_GO',
        sentence: 'This token cannot tell, so the App does; its check run says what is missing.',
        next: [],
      },
    ]);
  });

  it('stays unknown where the App has not answered yet', () => {
    expect(confirmed([], withFinding(unread)).findings).toMatchObject([unread]);
  });

  it.each<EvidenceOutcome>(['pending', 'unmet'])('is not what is %s, whatever the reason', (outcome) => {
    expect(confirmed([run], withFinding({ ...unread, outcome })).findings).toMatchObject([{ ...unread, outcome }]);
  });

  it('is not what does not apply or is met, even where a part of it could not be learnt', () => {
    const parts = [unread, answer('met', 'MET', 'There.')];
    for (const outcome of ['not-applicable', 'met'] as const) {
      const rollCall = withFinding({ outcome, code: 'ALL_OPEN', parts });
      expect(confirmed([run], rollCall).findings).toEqual(rollCall.findings);
    }
  });

  it('is every part of a combination that waits for another one, and no part is lost', () => {
    const waiting = answer('pending', 'CHECK_MISSING', 'Nothing yet.');
    const combined = (code: Answer['code']) =>
      confirmed([run], withFinding({ outcome: 'pending', code, parts: [waiting, unread] })).findings[0];
    expect(combined('ALL_OPEN')).toMatchObject({ outcome: 'pending', parts: [waiting, { outcome: 'met' }] });
    expect(combined('ANY_OPEN')).toMatchObject({ outcome: 'met', parts: [waiting, { outcome: 'met' }] });
  });

  it('keeps its own answer where it has parts, but is no combination', () => {
    const [finding] = confirmed([run], withFinding({ ...unread, code: 'NOT_READ', parts: [unread] })).findings;
    expect(finding).toMatchObject({ outcome: 'unknown', code: 'NOT_READ', sentence: unread.sentence, parts: [unread] });
  });

  it('has no parts afterwards that it had not before', () => {
    expect(confirmed([run], withFinding(unread)).findings[0]).not.toHaveProperty('parts');
  });
});

describe('what stops the gate whatever the App says', () => {
  const stop = (over: Partial<Blocker>): Blocker => ({
    outcome: 'unknown',
    code: 'STRICT_NEEDS_APP',
    sentence: 'Stopped.',
    next: [],
    ...over,
  });

  it('is everything but what the App alone could learn', () => {
    const blockers = [
      stop({}),
      stop({ outcome: 'unmet' }),
      stop({ code: 'CONFIG_TOO_NEW' }),
      stop({ outcome: 'unmet', code: 'BRANCH_NOT_ALLOWED' }),
    ];
    expect(confirmed([run], { ...own(), blockers }).blockers).toEqual(blockers.slice(1));
    expect(confirmed([run], { ...own(), blockers }).open).toBe(false);
  });
});
