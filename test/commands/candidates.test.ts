import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { commandNeeds } from '../../src/commands/needs.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, aComment, head, later, merged, mergedAt, said, someFacts, unlearnable } from '../builders/facts.ts';
import { ada, mallory, otto, quinn } from '../builders/people.ts';
import type { ChangeFacts, Comment } from '../../src/evidence/facts.ts';

const dispatched = anEnvironment({ start: 'dispatch', workflows: ['.github/workflows/deploy.yml'] });
const checklist = aChecklist({
  environments: [dispatched, anEnvironment({ name: 'staging' })],
  items: [anItem('qa', { ask: 'release', evidence: evidence.signoff('qa') }), anItem('tests')],
});

/** The issue of a release to production. */
function home(comments: readonly Comment[], over: Partial<ChangeFacts> = {}): ChangeFacts {
  return aChange({
    number: 30,
    author: null,
    release: { environment: 'production' },
    state: 'merged',
    base: { ref: 'main', commit: head },
    head: { ref: 'main', commit: merged },
    merge: { commit: merged, at: mergedAt },
    commits: [],
    files: [],
    comments,
    ...over,
  });
}

const by = (author: Comment['author'], text: string, over: Partial<Comment> = {}) =>
  aComment({ author, text, ...over });
const heard = (change: ChangeFacts, list = checklist) => interpret(list, someFacts({ change }));
const words = (change: ChangeFacts) => heard(change).release;

/** The answer to the last comment. */
function answer(change: ChangeFacts, list = checklist) {
  const last = heard(change, list).replies.at(-1);
  return {
    reaction: last?.reaction,
    text: (last?.reply ?? []).map((part) => (part.kind === 'sentence' ? part.text : part.kind)).join('\n'),
  };
}

describe('the candidate of a release', () => {
  it('is nothing that anybody said where nobody did', () => {
    expect(words(home([by(quinn, 'Fine.'), by(quinn, '/status')]))).toBeUndefined();
  });

  it('is the commit that a holder of any role named last', () => {
    const change = home([by(otto, '/candidate abcdef1', { createdAt: later }), by(quinn, '/candidate 1234567')]);
    expect(words(change)).toMatchObject({ candidate: { commit: 'abcdef1', by: otto, at: later }, drop: null });
    expect(answer(change)).toEqual({ reaction: 'accepted', text: '' });
  });

  it('of two words of one second is the one with the higher number', () => {
    const first = by(otto, '/candidate abcdef1', { id: '9' });
    const second = by(quinn, '/candidate 1234567', { id: '10' });
    for (const comments of [
      [first, second],
      [second, first],
    ])
      expect(words(home(comments))?.candidate).toMatchObject({ commit: '1234567' });
  });

  it('is given up by a drop, until another one is named', () => {
    const named = by(otto, '/candidate abcdef1', { createdAt: said });
    const dropped = by(quinn, '/drop -- too late', { createdAt: later });
    expect(words(home([named, dropped]))).toMatchObject({ candidate: null, drop: { by: quinn } });
    const again = by(otto, '/candidate 1234567', { createdAt: mergedAt });
    expect(words(home([named, dropped, again]))).toMatchObject({ candidate: { commit: '1234567' }, drop: null });
  });

  it('is not named by whoever holds no role, nor by a comment that was edited, and those are told so', () => {
    const stranger = by(mallory, '/candidate abcdef1');
    expect(words(home([stranger]))).toMatchObject({ candidate: null, proposals: [{ standing: { counts: false } }] });
    expect(answer(home([stranger]))).toEqual({
      reaction: 'refused',
      text: 'mallory holds no role of the checklist, and it takes a holder of one.',
    });
    const edited = by(quinn, '/drop', { lastEditedAt: later });
    expect(words(home([by(otto, '/candidate abcdef1'), edited]))).toMatchObject({
      candidate: { commit: 'abcdef1' },
      drop: null,
    });
    expect(answer(home([edited]))).toMatchObject({ reaction: 'refused', text: expect.stringContaining('was edited') });
  });

  it('is not named by an app, and an account that is gone names none', () => {
    const bot = { id: 5, login: 'helper[bot]', type: 'Bot' as const };
    expect(words(home([by(bot, '/candidate abcdef1')]))).toMatchObject({ candidate: null, proposals: [] });
    expect(words(home([by(null, '/candidate abcdef1')]))).toMatchObject({ candidate: null, proposals: [] });
  });

  it('says where it belongs on a pull request, and means nothing there (T84)', () => {
    for (const verb of ['candidate abcdef1', 'drop']) {
      const change = aChange({ comments: [by(quinn, `/${verb}`)] });
      expect(words(change)).toMatchObject({ candidate: null, drop: null, proposals: [] });
      expect(answer(change)).toEqual({
        reaction: 'refused',
        text: `\`/${verb.split(' ')[0]}\` belongs into the issue of a release, which is opened when a deployment brings more than one change.`,
      });
    }
  });

  it('needs to know whether the person holds a role', () => {
    const teams = aChecklist({ ...checklist, roles: { qa: aRole('qa', { teams: ['acme/qa'] }) } });
    const change = home([by(mallory, '/candidate abcdef1')]);
    expect(commandNeeds(teams, someFacts({ change }))).toEqual([{ kind: 'team', team: 'acme/qa', login: 'mallory' }]);
    const facts = someFacts({
      change,
      readings: { 'team:acme/qa:mallory': unlearnable('TEAM_UNREADABLE', 'not for this token') },
    });
    expect(interpret(teams, facts).release?.proposals[0]?.standing).toEqual({
      counts: false,
      code: 'TEAM_UNREADABLE',
      sentence: 'Whether mallory holds a role could not be learnt: not for this token.',
    });
    const silent = home([by(mallory, 'Fine.'), by(mallory, '/candidate abcdef1', { lastEditedAt: later })]);
    expect(commandNeeds(teams, someFacts({ change: silent }))).toEqual([]);
  });
});

describe('a wish to deploy', () => {
  const atMerge = (comments: readonly Comment[], over: Partial<ChangeFacts> = {}) =>
    aChange({ merge: { commit: merged, at: mergedAt }, comments, ...over });

  it('is heard on a merged pull request and on the issue of a release, in the order of time', () => {
    const comments = [by(otto, '/deploy PRODUCTION', { createdAt: later }), by(quinn, '/deploy production')];
    for (const change of [atMerge(comments), home(comments)]) {
      expect(words(change)?.deploys).toMatchObject([
        { by: quinn, environment: 'production', standing: { counts: true } },
        { by: otto, environment: 'production', standing: { counts: true } },
      ]);
      expect(answer(change)).toEqual({ reaction: 'accepted', text: '' });
    }
    expect(words(home(comments))?.proposals).toEqual([]);
  });

  it('of somebody without a role is left to whoever can tell who may write', () => {
    const change = atMerge([by(mallory, '/deploy production')]);
    expect(words(change)?.deploys).toMatchObject([{ standing: { counts: false, code: 'SIGNOFF_NOT_IN_ROLE' } }]);
    expect(answer(change).reaction).toBe('accepted');
    expect(answer(atMerge([by(ada, '/deploy production', { lastEditedAt: later })])).reaction).toBe('refused');
  });

  it.each([
    ['/deploy moon', atMerge, 'The checklist has no environment "moon"; it has production, staging.'],
    [
      '/deploy staging',
      atMerge,
      'The App does not start deployments to staging: the checklist does not say `start: dispatch`. Start the workflow by hand.',
    ],
    ['/deploy staging', home, 'This release is proposed for production, not for staging.'],
    [
      '/deploy production',
      (comments: readonly Comment[]) => aChange({ comments }),
      'This pull request is not merged, and its branch may not be deployed to production. Merge it first.',
    ],
    [
      '/deploy production',
      (comments: readonly Comment[]) => aChange({ comments, state: 'closed' }),
      'This pull request was closed without a merge, so nothing of it is deployed.',
    ],
  ])('%s is answered where it cannot be: %#', (text, place, sentence) => {
    expect(answer(place([by(quinn, text)]))).toEqual({ reaction: 'refused', text: sentence });
  });

  it('names no environment that is not meant', () => {
    expect(words(atMerge([by(quinn, '/deploy moon')]))?.deploys).toEqual([]);
    expect(words(home([by(quinn, '/deploy staging')]))?.deploys).toEqual([]);
  });

  it('is taken for an open pull request whose branch may be deployed', () => {
    const open = anEnvironment({ ...dispatched, branches: ['feature'] });
    const list = { ...checklist, environments: [open] };
    expect(answer(aChange({ comments: [by(quinn, '/deploy production')] }), list).reaction).toBe('accepted');
  });
});
