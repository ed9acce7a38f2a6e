import { describe, expect, it } from '@jest/globals';
import { confirmWithApp } from '../../src/judge/with-app.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import {
  aCheck,
  aCommitEvidence,
  afterMerge,
  earlier,
  head,
  merged,
  mergedAt,
  readings,
  unlearnable,
} from '../builders/facts.ts';
import { mallory, octavia, otto } from '../builders/people.ts';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import { sayingsAbout } from '../builders/sayings.ts';
import type { Sayings } from '../../src/judge/with-app.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const due = '2026-11-22T11:00:00Z';
const hotfix = {
  id: 'hotfix',
  by: 'lead',
  branches: ['feature'],
  later: ['tests'],
  due: 48 * 3_600_000,
  environments: null,
};
const checklist: Checklist = { ...excepting, profiles: [hotfix] };
const line = '/profile hotfix -- The shop is down.';
const choice = (over: Partial<Comment> = {}) => says(octavia, line, over);
const brief = ({ verdict, open, findings }: Pick<RollCall, 'verdict' | 'open' | 'findings'>) => ({
  verdict,
  open,
  items: findings.map(({ item, outcome, code }) => `${item} ${outcome} ${code}`),
});
const without = { verdict: 'no-go', open: false, items: ['tests unmet CHECK_NOT_SUCCESSFUL', 'build met MET'] };
const asked = { verdict: 'go', open: true, items: ['tests later ASKED_LATER', 'build met MET'] };

describe('an item that a chosen profile leaves for later', () => {
  it('is asked later, never met, with what it lacks beneath, who chose it, why, and when it is due', () => {
    const plain = answered(factsWith([]), checklist);
    const comment = choice();
    const rollCall = answered(factsWith([comment]), checklist);
    expect([brief(plain), brief(rollCall)]).toEqual([without, asked]);
    const [finding] = rollCall.findings;
    const [original] = plain.findings;
    expect(finding).toMatchObject({
      sentence: `Asked later, due ${due}; octavia chose the profile hotfix: The shop is down. Without it: ${original?.sentence}`,
      next: [],
      nextLook: due,
      facts: [{ what: 'octavia chooses the profile hotfix', source: comment.url, observer: 'test' }],
      parts: [{ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL', sentence: original?.sentence }],
      later: {
        profile: 'hotfix',
        by: { id: octavia.id, login: 'octavia' },
        at: comment.createdAt,
        until: due,
        reason: 'The shop is down.',
        comment: comment.id,
        url: comment.url,
        items: ['tests'],
        commit: head,
      },
    });
    expect(rollCall.nextLook).toBe(due);
    expect(plain.findings[0]).not.toHaveProperty('later');
  });

  it('is asked again from the moment on at which it is due, and is not excused before it was chosen', () => {
    const at = (now: string) => answered(factsWith([choice()], { now }), checklist);
    expect(brief(at('2026-11-22T10:59:59Z'))).toEqual(asked);
    for (const over of [due, '2027-01-01T00:00:00Z'])
      expect(at(over)).toEqual(answered(factsWith([], { now: over }), checklist));
    expect(brief(at('2026-11-20T10:59:59Z'))).toEqual(without);
  });

  it('is met where it is met, and stays excused where it is waived', () => {
    expect(brief(answered(factsWith([choice()], {}, {}, 'success'), checklist)).items[0]).toBe('tests met MET');
    const waiver = says(octavia, '/waive tests until 2026-11-20T20:00:00Z -- the runner farm is down');
    expect(brief(answered(factsWith([choice(), waiver]), checklist)).items[0]).toBe('tests waived WAIVED');
    const notYet = { ...checklist, items: checklist.items.map((one) => ({ ...one, enforceFrom: '2026-12-01' })) };
    expect(answered(factsWith([choice()]), notYet)).toEqual(answered(factsWith([]), notYet));
    const idle = { ...checklist, items: checklist.items.map((one) => ({ ...one, when: { labels: ['urgent'] } })) };
    expect(brief(answered(factsWith([choice()]), idle)).items).toEqual([
      'tests not-applicable NOT_APPLICABLE',
      'build not-applicable NOT_APPLICABLE',
    ]);
  });

  it('is no other item, no other environment and no other commit (T137)', () => {
    const other = { ...checklist, profiles: [{ ...hotfix, later: ['build'] }] };
    expect(brief(answered(factsWith([choice()]), other))).toEqual(without);
    const [production] = excepting.environments;
    if (production === undefined) throw new Error('no environment');
    const two = { ...checklist, environments: [production, { ...production, name: 'staging' }] };
    const there = says(octavia, '/profile hotfix in staging -- the shop is down');
    expect(brief(answered(factsWith([there]), two))).toEqual(without);
    expect(brief(answered(factsWith([there]), two, { kind: 'environment', name: 'staging' }))).toEqual(asked);
    // A merge goes to both.
    expect(brief(answered(factsWith([there]), two, { kind: 'merge' }))).toEqual(without);
    expect(brief(answered(factsWith([choice()]), two, { kind: 'merge' }))).toEqual(asked);
    const elsewhere = says(octavia, `/profile hotfix @${earlier} -- the shop is down`);
    const sightings = [
      { commit: earlier, at: '2026-11-20T09:00:00Z', how: 'shown-by-app' },
      ...factsWith([]).sightings,
    ] satisfies Facts['sightings'];
    expect(brief(answered(factsWith([elsewhere], { sightings }), checklist))).toEqual(without);
  });

  it('opens nothing that is held, nothing by itself alone, and nothing for whoever may not choose', () => {
    const held = answered(factsWith([choice(), says(otto, '/hold -- wait')]), checklist);
    expect(brief(held)).toEqual({ ...asked, verdict: 'pending', open: false });
    const only = { ...checklist, items: checklist.items.slice(0, 1) };
    expect(brief(answered(factsWith([choice()]), only))).toMatchObject({ verdict: 'pending', open: false });
    expect(answered(factsWith([says(mallory, line)]), checklist)).toEqual(answered(factsWith([]), checklist));
    const ledger = answered(factsWith([choice()], { ledger: unlearnable('LEDGER_CORRUPT') }), checklist);
    expect(ledger).toMatchObject({ open: false, blockers: [{ code: 'LEDGER_CORRUPT' }] });
  });

  it('is carried to the merge of the head, and in a strict environment only with equal contents', () => {
    const merge = { commit: merged, at: mergedAt };
    const outcomeOf = (strict: boolean) => {
      const environments = excepting.environments.map((one) => ({ ...one, strict }));
      const facts = factsWith([choice()], { now: afterMerge }, { merge });
      const commits = facts.commits.map((one) => ({ ...one, tree: one.oid }));
      return answered({ ...facts, commits }, { ...checklist, environments }).findings[0]?.outcome;
    };
    expect([outcomeOf(false), outcomeOf(true)]).toEqual(['later', 'unknown']);
  });

  it('is due by the first of several choices, whatever the order in which they are read', () => {
    const first = choice({ id: '21' });
    const same = choice({ id: '100' });
    const second = choice({ id: '20', createdAt: '2026-11-20T12:00:00Z' });
    for (const comments of [
      [first, same, second],
      [second, same, first],
      [same, second, first],
    ])
      expect(answered(factsWith(comments), checklist).findings[0]?.later?.comment).toBe('21');
    const now = '2026-11-22T11:30:00Z';
    expect(answered(factsWith([first, second], { now }), checklist).findings[0]?.later?.comment).toBe('20');
  });
});

describe('the reason of a choice', () => {
  it('is told whole, without its last full stop', () => {
    const told = says(octavia, '/profile hotfix -- Version 1.2 is down. Now.');
    expect(answered(factsWith([told]), checklist).findings[0]?.sentence).toContain(
      'hotfix: Version 1.2 is down. Now. Without',
    );
  });
});

describe('a profile that is read without the App', () => {
  const appId = 99;
  const teams = { ...checklist, roles: { lead: { id: 'lead', teams: ['acme/leads'], users: [] } } };
  const nothing: Partial<Sayings> = {};
  const saying: Partial<Sayings> = { ...nothing, later: new Map([['tests', due]]) };
  const explicit = () => [says(octavia, `/profile hotfix @${head} -- The shop is down.`)];

  /** What a job beside the App answers, where the App's run concluded so and said so. */
  function beside(said: Partial<Sayings>, over: Partial<Facts> = {}, list = checklist, conclusion = 'success') {
    const run = aCheck({ id: 10, name: 'holdpoint/production', app: { id: appId, slug: 'holdpoint' }, conclusion });
    const checks = [
      aCheck({ id: 1, conclusion: 'failure' }),
      aCheck({ id: 2, name: 'build', conclusion: 'success' }),
      run,
    ];
    const comments = explicit();
    const unread = [{ kind: 'team', team: 'acme/leads', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')] as const;
    const facts = factsWith(comments, {
      commits: [aCommitEvidence({ oid: head, checks })],
      reader: { app: appId, alone: true, run: 1 },
      readings: { ...factsWith(comments).readings, ...readings(unread) },
      ...over,
    });
    const own = answered(facts, list);
    return confirmWithApp(own, facts, appId, sayingsAbout(own, said));
  }

  it('opens nothing, and says what is missing', () => {
    const facts = factsWith(explicit(), { reader: { app: null, alone: true, run: null } });
    const rollCall = answered(facts, checklist);
    expect(brief(rollCall)).toEqual({
      verdict: 'pending',
      open: false,
      items: ['tests unknown PROFILE_NEEDS_APP', 'build met MET'],
    });
    const [finding] = rollCall.findings;
    expect(finding).toMatchObject({
      sentence:
        'octavia chose the profile hotfix: The shop is down. That counts only where the App has written it down. Without it: "ci / test" finished with failure; only success counts.',
      next: [
        { who: 'somebody who keeps the checklist or the job', how: 'runs the App and gives the Action its `app-id`' },
        {},
      ],
    });
  });

  it('counts where the App says that it does, until the same moment, and the comments still do', () => {
    expect(brief(beside(saying))).toEqual(asked);
    expect(beside(saying).findings[0]).toMatchObject({
      sentence: `Asked later, due ${due}; octavia chose the profile hotfix: The shop is down. Without it: "ci / test" finished with failure; only success counts.`,
      next: [],
      later: { profile: 'hotfix' },
    });
    expect(brief(beside(saying, {}, teams))).toEqual(asked);
  });

  it('counts for nothing where the App says only go, another moment or another item, or where it is due', () => {
    for (const later of [[], [['tests', '2026-11-22T11:00:01Z']], [['build', due]]] as const)
      expect(brief(beside({ ...nothing, later: new Map(later) }))).toEqual(without);
    expect(beside(nothing).findings[0]).not.toHaveProperty('later');
    expect(brief(beside(saying, { now: due }))).toEqual(without);
    expect(beside(saying, {}, checklist, 'action_required')).toMatchObject({ open: false });
  });

  it('is nothing where nobody chose it, whatever the App said', () => {
    const { profiles: _, ...none } = checklist;
    expect(brief(beside(saying, {}, none))).toEqual(without);
  });

  it('is nothing to the App itself where it cannot tell who may choose', () => {
    const cannot = readings([{ kind: 'team', team: 'acme/leads', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')]);
    const facts = factsWith(explicit());
    expect(brief(answered({ ...facts, readings: { ...facts.readings, ...cannot } }, teams))).toEqual(without);
  });

  it('leaves what may be left to the App in a combination to it', () => {
    const item = anItem('tests', { evidence: evidence.all(evidence.check('ci / test'), evidence.check('build')) });
    const list = { ...checklist, items: [item, ...checklist.items.slice(1)] };
    expect(brief(beside(saying, {}, list))).toEqual(asked);
    expect(brief(beside(nothing, {}, list)).items).toEqual(['tests unmet ALL_OPEN', 'build met MET']);
  });
});
