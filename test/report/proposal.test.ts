import { describe, expect, it } from '@jest/globals';
import { proposalWords } from '../../src/report/proposal.ts';
import type { Proposal, ProposalRehearsal } from '../../src/report/proposal.ts';
import type { Problem } from '../../src/checklist/model.ts';
import type { ChecklistChange } from '../../src/checklist/weakening/change.ts';

const problem: Problem = {
  file: '.github/holdpoint.yml',
  line: 8,
  column: 5,
  code: 'UNKNOWN_KEY',
  path: 'items.tests',
  message: 'unknown key "titel"',
  seen: '"titel"',
  allowed: 'title',
  next: 'Did you mean `title`?',
};

const change = (weakens: boolean, sentence: string): ChecklistChange => ({
  path: 'items.qa',
  what: 'when',
  weakens,
  sentence,
});

const valid = (
  changes: readonly ChecklistChange[],
  voids: readonly { item: string; title: string }[] = [],
): Proposal => ({
  state: 'valid',
  comparison: { changes, voids },
  warnings: [],
  rehearsal: null,
});

const rehearsed = (rehearsal: ProposalRehearsal): string =>
  proposalWords({ state: 'valid', comparison: { changes: [], voids: [] }, warnings: [], rehearsal }).summary;

describe('a proposed checklist', () => {
  it('that could not be read is no success', () => {
    expect(proposalWords({ state: 'unread', why: 'GitHub did not answer.' })).toEqual({
      conclusion: 'action_required',
      title: 'It could not be read',
      summary: 'GitHub did not answer.',
      annotations: [],
    });
  });

  it('that is removed is red, with the way to stop without it', () => {
    expect(proposalWords({ state: 'removed' })).toEqual({
      conclusion: 'failure',
      title: 'It is removed: without a checklist no gate opens',
      summary: 'To stop holding deployments, set `enforce: off` for the environment instead.',
      annotations: [],
    });
  });

  it('that has problems is red, and each is told beside its line', () => {
    const words = proposalWords({ state: 'broken', problems: [problem] });
    expect(words).toMatchObject({ conclusion: 'failure', title: 'It has 1 problem' });
    expect(words.summary).toContain('`.github/holdpoint.yml:8:5`');
    expect(words.annotations).toEqual([
      {
        level: 'failure',
        path: '.github/holdpoint.yml',
        line: 8,
        title: 'UNKNOWN_KEY',
        message: 'unknown key "titel". Seen: "titel". Allowed: title. Did you mean `title`?',
      },
    ]);
  });

  it('is noted at no more lines than GitHub takes', () => {
    const words = proposalWords({ state: 'broken', problems: Array.from({ length: 51 }, () => problem) });
    expect([words.title, words.annotations.length]).toEqual(['It has 51 problems', 50]);
  });

  it('that weakens nothing says so, and what else changes', () => {
    const words = proposalWords(valid([change(false, 'The item lint ("Lint") is added.')]));
    expect(words).toEqual({
      conclusion: 'success',
      title: 'It is valid, and weakens nothing',
      summary: '**What else changes**\n\n- The item lint ("Lint") is added.',
      annotations: [],
    });
  });

  it('that weakens is no failure, and says what, and what it voids', () => {
    const words = proposalWords(
      valid(
        [change(true, 'The item a is removed.'), change(true, 'The item b is removed.'), change(false, 'More.')],
        [{ item: 'qa', title: 'QA *signs* off' }],
      ),
    );
    expect([words.conclusion, words.title]).toEqual(['success', 'It is valid, and weakens 2 things']);
    expect(words.summary).toBe(
      [
        '**What weakens, or is not plainly as strict as before**',
        '- The item a is removed.\n- The item b is removed.',
        '**What else changes**',
        '- More.',
        '**Sign-offs given for these items are void with it**',
        '- qa: QA \\*signs\\* off',
        'What is on its way was judged by the present checklist, and needs what both ask until it ends.',
      ].join('\n\n'),
    );
    expect(proposalWords(valid([change(true, 'One.')])).title).toBe('It is valid, and weakens 1 thing');
  });

  it('that says the same says so', () => {
    expect(proposalWords(valid([])).summary).toBe('It says the same as the checklist of the default branch.');
  });

  it('that cannot be compared says so', () => {
    const words = proposalWords({ state: 'valid', comparison: null, warnings: [], rehearsal: null });
    expect(words.title).toBe('It is valid; there is nothing to compare it with');
    expect(words.summary).toBe('The checklist of the default branch is missing, or cannot be used.');
  });

  it('is told what it may not be meant to say, at its line, and stays usable', () => {
    const warning = {
      ...problem,
      code: 'UNUSED_ROLE',
      message: 'nothing asks <b>qa</b>',
      seen: null,
      allowed: null,
    } as const;
    const proposal = { state: 'valid', comparison: null, rehearsal: null } as const;
    const words = proposalWords({ ...proposal, warnings: [warning] });
    expect([words.conclusion, words.title]).toEqual([
      'success',
      'It is valid; there is nothing to compare it with; 1 warning',
    ]);
    expect(words.summary).toContain(
      '**What it may not be meant to say**\n\n- `.github/holdpoint.yml:8:5` nothing asks',
    );
    expect(words.summary).not.toContain('<b>');
    expect(words.annotations).toMatchObject([{ level: 'warning', line: 8, title: 'UNUSED_ROLE' }]);
    const many = Array.from({ length: 51 }, () => warning);
    const told = proposalWords({ ...proposal, comparison: { changes: [], voids: [] }, warnings: many });
    expect([told.title, told.annotations.length]).toEqual(['It is valid, and weakens nothing; 51 warnings', 50]);
  });

  it('keeps what others wrote from being taken for markup', () => {
    expect(proposalWords(valid([change(true, 'The item <b>a</b> @all is removed.')])).summary).not.toMatch(
      /<b>|[^\u200b\\]@all/,
    );
  });

  it('is cut where it does not fit', () => {
    const words = proposalWords(
      valid(Array.from({ length: 3000 }, () => change(true, `The item ${'a'.repeat(60)} is removed.`))),
    );
    expect(words.summary.length).toBeLessThanOrEqual(65_000);
    expect(words.summary).toContain('*The rest does not fit here; `holdpoint rehearse` has all of it.*');
  });
});

describe('its rehearsal', () => {
  const one = {
    number: 7,
    url: '',
    mergedAt: '2026-11-20T00:00:00Z',
    items: [
      { item: 'tests', result: 'failed', code: 'CHECK_MISSING' },
      { item: 'qa', result: 'asked', code: 'SIGNOFF_MISSING' },
      { item: 'fine', result: 'proved', code: 'MET' },
      { item: 'idle', result: 'not-asked', code: 'NOT_APPLICABLE' },
      { item: 'team', result: 'unlearnt', code: 'TEAM_UNREADABLE' },
    ],
    signs: ['qa'],
    unsignable: [{ item: 'qa', role: 'qa', why: 'dana opened this change.' }],
  } as const;
  const load = [
    { role: 'qa', users: 1, teams: 0, signs: 2, perWeek: 1.5 },
    { role: 'ops', users: 1, teams: 0, signs: 0, perWeek: 0 },
  ];
  const same = 'It says the same as the checklist of the default branch.';

  it('tells what would have failed, been asked and not been learnt, who would have signed, and who could not', () => {
    expect(rehearsed({ changes: [one, { ...one, number: 8, unsignable: [] }], load, unjudged: 0 })).toBe(
      [
        same,
        '**Rehearsed on 2 changes** that were merged before.',
        '- tests: would have failed 2 times by its evidence\n- qa: would have been asked of people 2 times\n- team: could not be learnt 2 times',
        '**Sign-offs by role**',
        '- qa: 2, that is 1.5 a week',
        '**Nobody could have signed**',
        '- #7, qa (qa): dana opened this change.',
      ].join('\n\n'),
    );
  });

  it('says how many could not be judged, and nothing that is not so', () => {
    const quiet = { ...one, items: [], unsignable: [] };
    expect(rehearsed({ changes: [quiet], load: [], unjudged: 1 })).toBe(
      `${same}\n\n**Rehearsed on 1 change** that was merged before; 1 other could not be judged.`,
    );
    expect(rehearsed({ changes: [quiet, quiet], load: [], unjudged: 3 })).toContain('; 3 others could not be judged.');
  });

  it('tells everything about one item in one line', () => {
    const other = { ...one, items: [{ item: 'tests', result: 'asked', code: 'SIGNOFF_MISSING' }] } as const;
    expect(rehearsed({ changes: [one, other], load: [], unjudged: 0 })).toContain(
      '- tests: would have failed 1 times by its evidence, would have been asked of people 1 times\n',
    );
  });
});
