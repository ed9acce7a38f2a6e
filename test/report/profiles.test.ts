import { describe, expect, it } from '@jest/globals';
import { profileFollowUps } from '../../src/report/follow-up.ts';
import { sayingsAbout } from '../builders/sayings.ts';
import { sayings, sayingsIn } from '../../src/report/sayings.ts';
import { headline } from '../../src/report/headline.ts';
import { profileBlocks, profileLines, profilePrefix, profilesOf } from '../../src/report/profiles.ts';
import { itemCheck } from '../../src/report/check-run.ts';
import { exceptionEntries } from '../../src/gate/record-exceptions.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { head, now } from '../builders/facts.ts';
import { octavia, otto } from '../builders/people.ts';
import { answered, excepting, factsWith, says } from '../judge/exceptions.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Comment } from '../../src/evidence/facts.ts';

const due = '2026-11-22T11:00:00Z';
const profile = { by: 'lead', branches: ['feature'], due: 48 * 3_600_000, environments: null };
const checklist: Checklist = {
  ...excepting,
  profiles: [
    { ...profile, id: 'hotfix', later: ['tests', 'gone'] },
    { ...profile, id: 'night', later: ['tests', 'build'] },
  ],
};
const choosing = (who: Comment['author'] = octavia, name = 'hotfix', why = 'the shop is down') =>
  says(who, `/profile ${name} -- ${why}`);
const loud = choosing(octavia, 'hotfix', '<b>@acme/all</b> the shop is down');
const chosen = answered(factsWith([loud]), checklist);
const plain = answered(factsWith([]), checklist);

describe('a gate under a profile', () => {
  it('says so before anything else, in every form', () => {
    expect(headline(chosen)).toBe('PROFILE hotfix: Go: 1 of 2 met, 1 asked later');
    expect(profileLines(chosen)).toEqual([
      `PROFILE hotfix: 1 of 2 asked later, due ${due}; chosen by octavia at ${loud.createdAt}: <b>@acme/all</b> the shop is down`,
    ]);
    const [title, who, items] = profileBlocks(chosen);
    expect(title?.open).toEqual(['🚨 **1 of 2 asked later, by a profile.**']);
    expect(who?.body.join('\n')).toContain(`profile hotfix, chosen by octavia at ${loud.createdAt}, due ${due}`);
    expect(who?.body.join('\n')).not.toMatch(/<b>|(?<![\w`])@acme/);
    expect(items?.open).toEqual(['**Asked later**', '']);
  });

  it('says nothing of profiles that leave nothing for later', () => {
    const met = answered(factsWith([loud], {}, {}, 'success'), checklist);
    const alone = answered(factsWith([loud], { reader: { app: null, alone: true, run: null } }), checklist);
    for (const rollCall of [plain, met, alone]) {
      expect(profilesOf(rollCall)).toEqual([]);
      expect(profilePrefix(rollCall)).toBe('');
      expect(profileLines(rollCall)).toEqual([]);
      expect(profileBlocks(rollCall)).toEqual([]);
      expect(profileFollowUps(rollCall)).toEqual([]);
      expect(sayingsIn(sayings(rollCall)).later).toEqual(new Map());
    }
  });

  it('names each of several profiles once', () => {
    const items = [...checklist.items].map((item) => ({ ...item, id: item.id }));
    const two = answered(factsWith([choosing(), choosing(otto, 'night')], { commits: [] }), { ...checklist, items });
    expect(two.findings.map(({ later }) => later?.profile)).toEqual(['hotfix', 'night']);
    expect(profilePrefix(two)).toBe('PROFILE hotfix, night: ');
    expect(profileFollowUps(two).map(({ about }) => about)).toMatchObject([
      { profile: 'hotfix' },
      { profile: 'night' },
    ]);
    expect(two).toMatchObject({ open: false, verdict: 'pending' });
  });

  it("shows an item's own run neither as proved nor as missing", () => {
    const [finding] = chosen.findings;
    if (finding === undefined) throw new Error('no finding');
    const run = itemCheck({ ...finding, signers: ['qa'] }, chosen, []);
    expect(run?.conclusion).toBe('neutral');
    expect(run?.title).toMatch(/^Asked later, due /);
  });
});

describe('the issue about a profile', () => {
  it('says what is left for later, by whom, why and until when, and is one for each choice', () => {
    const [issue, ...others] = profileFollowUps(chosen);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      about: {
        kind: 'profile',
        change: 7,
        profile: 'hotfix',
        commit: head,
        comment: loud.id,
        items: ['tests', 'gone'],
        due,
      },
      title: `Profile hotfix of #7: 2 asked later, due ${due}`,
    });
    expect(issue?.text.startsWith(`${issue.marker}\n`)).toBe(true);
    for (const part of ['`tests`, `gone`', 'finished with failure', `**Due ${due}.** Chosen by octavia`, loud.url])
      expect(issue?.text).toContain(part);
    expect(issue?.text).not.toMatch(/<b>|(?<![\w`])@acme/);
    const [again] = profileFollowUps(answered(factsWith([choosing()]), checklist));
    expect(again?.marker).not.toBe(issue?.marker);
    expect(profileFollowUps({ ...chosen, change: null })).toEqual([]);
  });
});

describe('what a run of the App remembers of a profile', () => {
  it('is read back as it was written; a line that is cut short says nothing', () => {
    const block = sayings(chosen);
    expect(sayingsIn(block)).toEqual(sayingsAbout(chosen, { later: new Map([['tests', due]]) }));
    expect(sayingsIn(block.replace(/Z$/m, '')).later).toEqual(new Map());
  });
});

describe('a verdict that rests on a profile', () => {
  it('is written down with the profile, its items, who chose it and why', () => {
    const { candidate } = chosen;
    expect(exceptionEntries(chosen, anInterpretation(), now)).toEqual([
      {
        repository: 42,
        change: 7,
        at: now,
        key: `profile:42:${loud.id}:hotfix:production:${candidate}:tests`,
        body: {
          kind: 'profile',
          change: 7,
          gate: 'production',
          commit: candidate,
          profile: 'hotfix',
          items: ['tests'],
          by: { id: octavia.id, login: 'octavia' },
          at: loud.createdAt,
          due,
          reason: '<b>@acme/all</b> the shop is down',
          comment: loud.url,
        },
      },
    ]);
    expect(exceptionEntries(plain, anInterpretation(), now)).toEqual([]);
  });
});
