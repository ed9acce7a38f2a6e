import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { commandNeeds } from '../../src/commands/needs.ts';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import { formatCommand } from '../../src/commands/grammar/format-command.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, aComment, head, later, membership, said, someFacts } from '../builders/facts.ts';
import { ada, octavia, otto, quinn } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Profile } from '../../src/checklist/profiles.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const hotfix: Profile = {
  id: 'hotfix',
  by: 'lead',
  branches: ['fix/**', 'feature'],
  later: ['tests'],
  due: 48 * hour,
  environments: null,
};
const checklist = aChecklist({
  roles: {
    lead: aRole('lead', { users: ['octavia', 'ada', 'otto'] }),
    qa: aRole('qa', { users: ['octavia', 'quinn'] }),
  },
  environments: [anEnvironment(), anEnvironment({ name: 'staging' })],
  profiles: [hotfix],
  items: [anItem('tests'), anItem('tried', { evidence: evidence.signoff('qa') }), anItem('build')],
});
const only = (over: Partial<Profile>): Checklist => ({ ...checklist, profiles: [{ ...hotfix, ...over }] });
const line = '/profile hotfix -- the shop is down';

const factsOf = (comments: readonly Comment[], over: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}) =>
  someFacts({ items: ['tests', 'tried', 'build'], change: aChange({ comments, ...over }), ...facts });

/** What the last comment came to: in which environments it counts, or why not, and how it is answered. */
function outcome(
  comments: readonly Comment[],
  {
    list = checklist,
    change = {},
    facts = {},
  }: {
    readonly list?: Checklist;
    readonly change?: Partial<ChangeFacts>;
    readonly facts?: Partial<Facts>;
  } = {},
) {
  const { profiles, replies } = interpret(list, factsOf(comments, change, facts));
  const [last] = replies.slice(-1);
  const reply = (last?.reply ?? []).map((part) =>
    part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind,
  );
  return {
    counts: profiles.map(({ environment, standing }) => `${environment} ${standing.counts ? 'counts' : standing.code}`),
    reaction: last?.reaction,
    text: reply.join('\n'),
  };
}

const by = (author: Comment['author'], text = line, over: Partial<Comment> = {}) =>
  aComment({ id: '9', author, text, ...over });
const everywhere = ['production counts', 'staging counts'];

describe('the choice of a profile', () => {
  it('is for every environment that the change reaches, for the head that was seen, and due when the checklist says', () => {
    expect(outcome([by(octavia)])).toEqual({ counts: everywhere, reaction: 'accepted', text: '' });
    expect(interpret(checklist, factsOf([by(octavia)])).profiles[0]).toEqual({
      role: 'lead',
      item: 'hotfix',
      environment: 'production',
      commit: head,
      by: octavia,
      at: said,
      comment: { id: '9', url: aComment({ id: '9' }).url },
      note: 'the shop is down',
      standing: { counts: true },
      until: '2026-11-22T11:00:00Z',
      later: ['tests'],
    });
  });

  it('is only for the environments of the profile, and only for the one that is named', () => {
    expect(outcome([by(octavia)], { list: only({ environments: ['staging'] }) }).counts).toEqual(['staging counts']);
    expect(outcome([by(octavia, '/profile hotfix in Production -- the shop is down')]).counts).toEqual([
      'production counts',
    ]);
    for (const [list, where] of [
      [only({ environments: ['staging'] }), 'in staging'],
      [only({ environments: ['elsewhere'] }), 'nowhere'],
    ] as const)
      expect(outcome([by(octavia, '/profile hotfix in production -- the shop is down')], { list })).toEqual({
        counts: [],
        reaction: 'refused',
        text: `The profile hotfix can be chosen ${where} for this change now.`,
      });
  });

  it('is nothing among other commands, and is told of each profile and place by name', () => {
    expect(interpret(checklist, factsOf([by(octavia, '/signoff tried in production')])).profiles).toEqual([]);
    const two = { ...checklist, profiles: [hotfix, { ...hotfix, id: 'night' }] };
    expect(outcome([by(octavia, '/profile no -- the shop is down')], { list: two })).toMatchObject({
      reaction: 'refused',
      text: 'There is no profile "no". Profiles: hotfix, night.',
    });
    expect(outcome([by(octavia, '/profile hotfix in elsewhere -- the shop is down')])).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'The profile hotfix can be chosen in production, staging for this change now.',
    });
  });

  it('is nothing without the profile, the branch or a reason, and says which', () => {
    expect(outcome([by(octavia, '/profile hotfx -- the shop is down')]).text).toBe(
      'There is no profile "hotfx". Profiles: hotfix.',
    );
    const { profiles: _, ...none } = checklist;
    expect(outcome([by(octavia)], { list: none })).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'There is no profile "hotfix". The checklist has none.',
    });
    expect(outcome([by(octavia)], { list: only({ branches: ['fix/**', 'urgent'] }) }).text).toBe(
      'The profile hotfix is for changes from fix/**, urgent, and this one comes from feature.',
    );
    expect(outcome([by(octavia, '/profile hotfix -- down')])).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'It needs a reason of at least 10 characters behind `--`: whoever comes later reads it.\n/profile hotfix -- REASON',
    });
  });

  it('is nothing for the branch of a fork, and no label makes it one (T137)', () => {
    expect(outcome([by(octavia)], { change: { crossRepository: true } })).toEqual({
      counts: [],
      reaction: 'refused',
      text: 'The profile hotfix is for changes from fix/**, feature, and this one comes from feature of a fork.',
    });
    expect(
      outcome([by(octavia)], { list: only({ branches: ['fix/**'] }), change: { labels: ['hotfix'] } }).counts,
    ).toEqual([]);
    expect(interpret(checklist, factsOf([], { labels: ['hotfix'] })).profiles).toEqual([]);
  });

  it('counts from nobody but a holder of the role who had no hand in the change (T137)', () => {
    const refusedBy = (author: Comment['author'], over: Partial<Comment> = {}) =>
      outcome([by(author, line, over)]).counts[0];
    expect(refusedBy(quinn)).toBe('production SIGNOFF_NOT_IN_ROLE');
    expect(refusedBy(ada)).toBe('production SIGNOFF_SELF');
    expect(refusedBy(octavia, { lastEditedAt: later })).toBe('production SIGNOFF_EDITED');
    expect(refusedBy({ ...octavia, type: 'Bot' })).toBe('production SIGNOFF_NOT_HUMAN');
    expect(refusedBy(null)).toBeUndefined();
    const alone = { reader: { app: null, alone: true, run: null } };
    expect(outcome([by({ ...octavia, id: null })], { facts: alone })).toMatchObject({
      text: 'GitHub does not tell the id of octavia.',
    });
  });

  it('counts from nobody who signs for another role where duties are separated', () => {
    const signed = aComment({ id: '8', author: octavia, text: '/signoff tried in production' });
    expect(outcome([signed, by(octavia)]).counts).toEqual(['production SIGNOFF_SECOND_ROLE', 'staging counts']);
    expect(outcome([signed, by(octavia)]).text).toContain('so the choice for the role lead does not count');
    const environments = checklist.environments.map((one) => ({ ...one, separationOfDuties: 'off' as const }));
    expect(outcome([signed, by(octavia)], { list: { ...checklist, environments } }).counts).toEqual(everywhere);
  });

  it.each(['hotfix', 'lead'])(
    'is taken back under the name %s, by whoever made it and by another holder of the role',
    (name) => {
      for (const author of [octavia, otto]) {
        const back = aComment({ id: '10', author, text: `/revoke ${name}`, createdAt: later });
        expect(interpret(checklist, factsOf([by(octavia), back])).profiles[0]?.standing).toMatchObject({
          sentence: `The choice of octavia for "hotfix" was revoked by ${author.login}.`,
        });
        expect(outcome([by(octavia), back])).toEqual({
          counts: ['production SIGNOFF_REVOKED', 'staging SIGNOFF_REVOKED'],
          reaction: 'accepted',
          text: '',
        });
      }
      const stranger = aComment({ id: '10', author: quinn, text: `/revoke ${name}`, createdAt: later });
      expect(outcome([by(octavia), stranger]).counts).toEqual(everywhere);
      const back = aComment({ id: '10', author: octavia, text: `/revoke ${name} in staging`, createdAt: later });
      expect(outcome([by(octavia), back]).counts).toEqual(['production counts', 'staging SIGNOFF_REVOKED']);
    },
  );

  it('is answered with the line that would count where it is not certain which commit it means', () => {
    const { counts, text } = outcome([by(octavia)], { facts: { sightings: [] } });
    expect(counts).toEqual(['production SIGNOFF_AMBIGUOUS', 'staging SIGNOFF_AMBIGUOUS']);
    expect(text).toMatch(new RegExp(`\n/profile hotfix @${head} in production -- REASON$`));
  });

  it('is refused in a strict environment in haste, and told so although it counts elsewhere', () => {
    const environments = [anEnvironment(), anEnvironment({ name: 'staging', strict: true })];
    const hasty = by(octavia, line, { createdAt: '2026-11-20T10:00:30Z' });
    expect(outcome([hasty], { list: { ...checklist, environments } })).toMatchObject({
      counts: ['production counts', 'staging SIGNOFF_AMBIGUOUS'],
      reaction: 'refused',
    });
  });

  it('is answered comment by comment and line by line', () => {
    const comments = [
      by(quinn, line, { id: '1' }),
      by(octavia, `${line}\n/profile night -- the shop is down`, { id: '2' }),
      by(octavia, line, { id: '3' }),
    ];
    const { replies } = interpret(checklist, factsOf(comments));
    const texts = replies.map(({ reply }) => reply.map((part) => (part.kind === 'sentence' ? part.text : part.kind)));
    expect(texts).toEqual([
      ['quinn does not hold the role lead (octavia, ada, otto); only a holder can sign.'],
      ['There is no profile "night". Profiles: hotfix.'],
      [],
    ]);
    expect(replies.map(({ reaction }) => reaction)).toEqual(['refused', 'refused', 'accepted']);
  });

  it('is nothing that can be taken back under the name of an item or of another profile', () => {
    for (const name of ['tests', 'tried', 'nothing']) {
      const back = aComment({ id: '10', author: octavia, text: `/revoke ${name}`, createdAt: later });
      expect(outcome([by(octavia), back]).counts).toEqual(everywhere);
    }
    const exact = { ...checklist, environments: [anEnvironment({ waivers: { by: 'qa', most: hour } })] };
    const needed = commandNeeds(
      { ...exact, roles: { lead: aRole('lead', { teams: ['acme/qa'] }), qa: aRole('qa', { teams: ['acme/ops'] }) } },
      factsOf([aComment({ id: '9', author: octavia, text: '/revoke hotfix' })]),
    );
    expect(needed).toEqual([{ kind: 'team', team: 'acme/qa', login: 'octavia' }]);
  });

  it('asks for what tells whether its writer may choose it', () => {
    const teams = {
      ...checklist,
      roles: { lead: aRole('lead', { teams: ['acme/qa'] }), qa: aRole('qa', { users: ['quinn'] }) },
    };
    const need = { kind: 'team', team: 'acme/qa', login: 'octavia' };
    expect(commandNeeds(teams, factsOf([by(octavia)]))).toContainEqual(need);
    expect(missingNeeds(teams, factsOf([by(octavia)]))).toContainEqual(need);
    expect(commandNeeds(teams, factsOf([by(octavia, '/profile other -- the shop is down')]))).toEqual([]);
    expect(
      commandNeeds(teams, factsOf([aComment({ id: '9', author: octavia, text: '/revoke hotfix' })])),
    ).toContainEqual(need);
    const readings = { ...factsOf([by(octavia)]).readings, ...membership('acme/qa', 'octavia') };
    expect(outcome([by(octavia)], { list: teams, facts: { readings } }).counts).toEqual(everywhere);
  });
});

describe('the line of a choice', () => {
  const read = (text: string) => parseComment(text).commands;

  it('is read with and without its commit, its environment and its reason', () => {
    const plain = { verb: 'profile', target: 'hotfix', commit: null, environment: null, note: '' };
    expect(read('/profile hotfix')).toEqual([plain]);
    const whole = '/profile hotfix @abcdef1 in production -- the shop is down';
    const command = { ...plain, commit: 'abcdef1', environment: 'production', note: 'the shop is down' };
    expect(read(whole)).toEqual([command]);
    expect(formatCommand({ ...command, verb: 'profile' })).toBe(whole);
  });

  it.each(['/profile', '/profile hotfix now', '/profile hotfix until 2026-11-22 -- the shop is down'])(
    'is none in %s',
    (text) => {
      expect(read(text)).toMatchObject([{ verb: 'misfit', reason: 'BAD_ARGUMENTS' }]);
    },
  );

  it.each(['/hold', '/revoke qa', '/revoke anything'])('counts for nothing beside %s in the same comment', (other) => {
    expect(read(`${line}\n${other}`)[0]).toMatchObject({ verb: 'misfit', reason: 'CONFLICT' });
  });
});
