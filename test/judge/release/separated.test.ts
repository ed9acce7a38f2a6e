import { describe, expect, it } from '@jest/globals';
import { separated } from '../../../src/judge/release/separated.ts';
import { releaseState } from '../../../src/judge/release/release-state.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { merged, said } from '../../builders/facts.ts';
import { anInterpretation } from '../../builders/interpretation.ts';
import { ada, aPerson, octavia, otto, quinn } from '../../builders/people.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';
import { aHome, history, releaseFacts, released } from './scene.ts';
import type { Actor, CommitPerson } from '../../../src/evidence/facts.ts';
import type { Standing } from '../../../src/evidence/statements/standing.ts';

const byOtto: CommitPerson = { email: 'otto@example.com', user: otto };
const github: CommitPerson = { email: 'noreply@github.com', user: null };

/** The release, its change 6 by octavia with a commit of otto's. */
function commits(over: Partial<HistoryCommit> = {}): readonly HistoryCommit[] {
  const m6 = aHistoryCommit('m6', ['m5'], [aMerge(6, 'm6', { author: octavia })], {
    authors: [byOtto],
    committer: github,
    ...over,
  });
  return history.map((one) => (one.oid === oid('m6') ? m6 : one));
}

function word(by: Actor, standing: Standing = { counts: true }, environment = 'production') {
  const comment = { id: '1', url: 'https://github.test/1' };
  return { role: 'qa', item: 'qa', environment, commit: merged, by, at: said, comment, note: '', standing };
}

/** How the word of somebody stands where duties are separated over the range. */
function standing(by: Actor, over: Partial<HistoryCommit> = {}, rule: 'change' | 'range' | 'off' = 'range') {
  const change = aHome();
  const environment = anEnvironment({ separationOfDuties: rule });
  const facts = releaseFacts({ change, commits: commits(over) });
  const state = releaseState(environment, { change, candidate: merged }, facts);
  const given = separated(environment, state, anInterpretation({ signOffs: [word(by)] }));
  const [one] = given.signOffs;
  return one?.standing.counts === true ? 'counts' : one?.standing.code;
}

describe('duties that are separated over everything that a deployment brings (T7)', () => {
  it('bar whoever wrote, committed or opened any of it', () => {
    expect(standing(otto)).toBe('SIGNOFF_SELF');
    expect(standing(octavia)).toBe('SIGNOFF_SELF');
    expect(standing(ada)).toBe('SIGNOFF_SELF');
    expect(standing(quinn)).toBe('counts');
    expect(standing(quinn, { authors: [byOtto], committer: { email: 'q@example.com', user: quinn } })).toBe(
      'SIGNOFF_SELF',
    );
  });

  it('bar an account of the same login, or of the same id under another login', () => {
    expect(standing({ ...quinn, id: otto.id })).toBe('SIGNOFF_SELF');
    expect(standing({ ...aPerson('stranger'), login: 'OTTO' })).toBe('SIGNOFF_SELF');
    expect(standing({ ...quinn, id: null })).toBe('counts');
    expect(standing({ ...quinn, id: null }, { authors: [{ email: null, user: { ...otto, id: null } }] })).toBe(
      'counts',
    );
  });

  it('bar nobody more where the checklist does not say so', () => {
    expect(standing(otto, {}, 'change')).toBe('counts');
    expect(standing(otto, {}, 'off')).toBe('counts');
  });

  it('let nobody count where GitHub does not tell who wrote a part of it', () => {
    const stranger: CommitPerson = { email: 'who@example.com', user: null };
    expect(standing(quinn, { authors: [stranger] })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { committer: stranger })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { authors: [github], committer: null })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { authors: [{ email: null, user: null }] })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { committer: { email: 'noreply@example.com', user: null } })).toBe(
      'SIGNOFF_AUTHORS_UNKNOWN',
    );
    expect(standing(otto, { authors: [stranger, byOtto] })).toBe('SIGNOFF_SELF');
  });

  it('keep what does not count, and what is said of another environment, as it is', () => {
    const environment = anEnvironment({ separationOfDuties: 'range' });
    const change = aHome();
    const state = releaseState(
      environment,
      { change, candidate: merged },
      releaseFacts({ change, commits: commits() }),
    );
    const refused = { counts: false, code: 'SIGNOFF_EDITED', sentence: 'Edited.' } as const;
    const signOffs = [word(otto, refused), word(otto, { counts: true }, 'staging')];
    expect(separated(environment, state, anInterpretation({ signOffs })).signOffs).toEqual(signOffs);
  });

  it('bar from exceptions too', () => {
    const environment = anEnvironment({ separationOfDuties: 'range' });
    const change = aHome();
    const state = releaseState(
      environment,
      { change, candidate: merged },
      releaseFacts({ change, commits: commits() }),
    );
    const until = { ...word(otto), until: said };
    const given = separated(
      environment,
      state,
      anInterpretation({ waivers: [until], overrides: [until], profiles: [{ ...until, later: [] }] }),
    );
    for (const list of [given.waivers, given.overrides, given.profiles])
      expect(list[0]?.standing).toEqual({
        counts: false,
        code: 'SIGNOFF_SELF',
        sentence: 'otto had a hand in what this deployment brings, and duties are separated over all of it here.',
      });
  });

  it('bar nobody where the range is not known: the gate is shut by that', () => {
    const environment = anEnvironment({ separationOfDuties: 'range' });
    const change = aHome();
    const facts = releaseFacts({ change, commits: history.slice(0, 1), whole: false });
    const state = releaseState(environment, { change, candidate: merged }, facts);
    expect(state.range?.state).toBe('untold');
    const says = anInterpretation({ signOffs: [word(otto)] });
    expect(separated(environment, state, says).signOffs[0]?.standing.counts).toBe(true);
    expect(released({ change, commits: history.slice(0, 1), whole: false }).open).toBe(false);
  });
});

describe('who had a hand in it', () => {
  const nobody = { email: null, user: null };
  const environment = anEnvironment({ separationOfDuties: 'range' });

  /** How otto's word stands where the environment is so, and this is the history. */
  const ottosWord = (over: Parameters<typeof releaseFacts>[0], rule = environment) => {
    const change = aHome();
    const state = releaseState(rule, { change, candidate: merged }, releaseFacts({ change, ...over }));
    return separated(rule, state, anInterpretation({ signOffs: [word(otto)] })).signOffs[0]?.standing;
  };

  it('is not known, and says so, where GitHub does not tell who opened a pull request', () => {
    const changes = [aMerge(6, 'm6', { author: null })];
    expect(standing(otto, { changes })).toBe('SIGNOFF_SELF');
    expect(standing(quinn, { changes })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    const [top, , ...rest] = history;
    if (top === undefined) throw new Error('the scene has a history');
    const m6 = aHistoryCommit('m6', ['m5'], changes);
    expect(ottosWord({ commits: [top, m6, ...rest] })).toEqual({
      counts: false,
      code: 'SIGNOFF_AUTHORS_UNKNOWN',
      sentence: 'GitHub does not tell who opened #6, so it cannot be told who may not sign.',
    });
  });

  it('is not known where a commit names no author, or nobody who committed it', () => {
    expect(standing(quinn, { authors: [] })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { committer: null })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { authors: [byOtto], committer: byOtto })).toBe('counts');
  });

  it('is not known, and says why, where GitHub maps somebody to no account', () => {
    const people = { authors: [{ email: 'who@example.com', user: null }], committer: null };
    const top = { ...aHistoryCommit('m7', ['m6'], [aMerge(7, 'm7', { merge: merged })]), oid: merged };
    const m6 = aHistoryCommit('m6', ['m5'], [aMerge(6, 'm6')], people);
    const m5 = aHistoryCommit('m5', ['root'], [aMerge(5, 'm5')], people);
    expect(ottosWord({ commits: [top, m6, m5, aHistoryCommit('root', [])] })).toEqual({
      counts: false,
      code: 'SIGNOFF_AUTHORS_UNKNOWN',
      sentence: `Commit ${oid('m6').slice(0, 7)} names somebody whom GitHub maps to no account, so it cannot be told who may not sign.`,
    });
  });

  it('is not GitHub where no address is told at all', () => {
    expect(standing(quinn, { authors: [nobody], committer: nobody })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
  });

  it('is GitHub of the place where the pull request is, by the address that it commits with', () => {
    const here = { email: 'noreply@github.test', user: null };
    const person = { email: 'octocat@github.com', user: null };
    expect(standing(quinn, { committer: here })).toBe('counts');
    expect(standing(quinn, { authors: [here], committer: here })).toBe('counts');
    expect(standing(quinn, { authors: [here] })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
    expect(standing(quinn, { committer: person })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
  });

  it('is told of a commit without a pull request by who wrote and committed it', () => {
    expect(standing(otto, { changes: [] })).toBe('SIGNOFF_SELF');
    expect(standing(quinn, { changes: [] })).toBe('counts');
    const here = { email: 'noreply@github.test', user: null };
    expect(standing(quinn, { changes: [], committer: here })).toBe('SIGNOFF_AUTHORS_UNKNOWN');
  });

  it('is nobody who could be named where nothing is deployed anyway, or it is part of what is deployed', () => {
    const off = anEnvironment({ separationOfDuties: 'range', enforce: 'off' });
    expect(ottosWord({ commits: commits() }, off)).toEqual({ counts: true });
    expect(ottosWord({ commits: commits() })).toMatchObject({ code: 'SIGNOFF_SELF' });
    const after = [aHistoryCommit('m8', [], [aMerge(8, 'm8')], { parents: [merged] }), ...commits()];
    expect(ottosWord({ commits: after, base: 'm8' })).toEqual({ counts: true });
  });
});
