import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  earlier,
  later,
  membership,
  mergedAt,
  opened,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { otto, quinn } from '../builders/people.ts';
import { answer, by, checklist, items, staged, standings } from './said.ts';

const roles = { ...checklist.roles, ops: aRole('ops', { users: ['quinn'] }) };
const both = { ...staged, roles };
const at = (createdAt: string, text: string): Comment => by(quinn, text, { createdAt });

describe('one person who holds two roles', () => {
  it('fills the one that was signed first, in whatever order GitHub tells the comments', () => {
    const [first, second] = [at(said, '/signoff ops in production'), at(later, '/signoff qa in production')];
    for (const comments of [
      [first, second],
      [second, first],
    ])
      expect(standings(comments, {}, {}, both).toSorted()).toEqual([
        'quinn backup production counts',
        'quinn qa-check production SIGNOFF_SECOND_ROLE',
      ]);
  });

  it('fills another one in another environment', () => {
    const comments = [at(said, '/signoff ops in production'), at(later, '/signoff qa in staging')];
    expect(standings(comments, {}, {}, both)).toEqual([
      'quinn backup production counts',
      'quinn qa-check staging counts',
    ]);
  });

  it('fills none by a word for an item that either could prove, and is told to name the role', () => {
    const either = evidence.any(evidence.signoff('qa'), evidence.signoff('ops'));
    const list = { ...both, roles, items: [anItem('backup', { evidence: either })] };
    const word = at(said, '/signoff backup in production');
    const second = 'quinn backup production SIGNOFF_SECOND_ROLE';
    expect(standings([word], {}, {}, list)).toEqual([second, second]);
    expect(answer([word], {}, list).text).toContain(
      'quinn holds the roles qa and ops, and one person fills one role here; name the role instead of "backup".',
    );
    const named = at(later, '/signoff ops in production');
    expect(standings([word, named], {}, {}, list)).toEqual([second, second, 'quinn backup production counts']);
  });

  it('fills both where duties are not separated', () => {
    const environments = [anEnvironment({ separationOfDuties: 'off' }), anEnvironment({ name: 'staging' })];
    const comments = [at(said, '/signoff ops'), at(later, '/signoff qa')].map((one) => ({
      ...one,
      text: `${one.text} in production`,
    }));
    expect(standings(comments, {}, {}, { ...both, environments })).toEqual([
      'quinn backup production counts',
      'quinn qa-check production counts',
    ]);
  });
});

describe('one person who may hold two roles (T11)', () => {
  const open = { ...both, roles: { ...roles, qa: aRole('qa', { users: [], teams: ['acme/qa'] }) } };
  const qa = (createdAt: string) => at(createdAt, '/signoff qa in production');
  const ops = (createdAt: string) => at(createdAt, '/signoff ops in production');
  const unread = readings([{ kind: 'team', team: 'acme/qa', login: 'quinn' }, unlearnable('API_PARTIAL')]);
  const given = (comments: readonly Comment[], answered: Facts['readings'] = unread, list: Checklist = open) => {
    const told = { ...someFacts().readings, ...answered };
    return standings(comments, {}, { readings: told }, list).toSorted();
  };

  it('fills neither while that cannot be learnt and the other one came first or at once', () => {
    const neither = ['quinn backup production API_PARTIAL', 'quinn qa-check production API_PARTIAL'];
    expect(given([qa(said), ops(later)])).toEqual(neither);
    expect(given([qa(said), ops(said)])).toEqual(neither);
  });

  it('fills neither by a word for an item that either could prove', () => {
    const either = evidence.any(evidence.signoff('qa'), evidence.signoff('ops'));
    const list = { ...open, items: [anItem('backup', { evidence: either })] };
    const word = at(said, '/signoff backup in production');
    const unknown = 'quinn backup production API_PARTIAL';
    expect(given([word], unread, list)).toEqual([unknown, unknown]);
    expect(given([word], membership('acme/qa', 'quinn', 'none'), list)).toEqual(['quinn backup production counts']);
  });

  it('fills the one that surely stood before', () => {
    expect(given([ops(said), qa(later)])).toEqual([
      'quinn backup production counts',
      'quinn qa-check production API_PARTIAL',
    ]);
    expect(given([ops(said), qa(later), ops(mergedAt)])).toEqual([
      'quinn backup production counts',
      'quinn backup production counts',
      'quinn qa-check production API_PARTIAL',
    ]);
    expect(given([ops(said), qa(later), ops(later)])).toEqual([
      'quinn backup production API_PARTIAL',
      'quinn backup production counts',
      'quinn qa-check production API_PARTIAL',
    ]);
    expect(given([qa(opened), ops(said), qa(later), ops(mergedAt)])[0]).toBe('quinn backup production API_PARTIAL');
  });

  it('fills the one that it holds where it turns out not to hold the other', () => {
    expect(given([qa(said), ops(later)], membership('acme/qa', 'quinn', 'none'))).toEqual([
      'quinn backup production counts',
      'quinn qa-check production SIGNOFF_NOT_IN_ROLE',
    ]);
    expect(given([qa(said), ops(later)], membership('acme/qa', 'quinn'))).toEqual([
      'quinn backup production SIGNOFF_SECOND_ROLE',
      'quinn qa-check production counts',
    ]);
  });

  it('keeps nobody else, no other environment, and none that does not separate duties', () => {
    const others = { ...open, roles: { ...open.roles, ops: aRole('ops', { users: ['quinn', 'otto'] }) } };
    const another = by(otto, '/signoff ops in production', { createdAt: later });
    expect(given([qa(said), another, ops(later)], unread, others)).toContain('otto backup production counts');
    const first = by(otto, '/signoff ops in production', { createdAt: opened });
    expect(given([first, qa(said), ops(later)], unread, others)).toContain('quinn backup production API_PARTIAL');
    expect(given([qa(said), at(later, '/signoff ops in staging')])).toContain('quinn backup staging counts');
    const environments = [anEnvironment({ separationOfDuties: 'off' }), anEnvironment({ name: 'staging' })];
    const lax = { ...open, environments };
    expect(given([qa(said), ops(later)], unread, lax)).toContain('quinn backup production counts');
  });

  it('is asked of what is about this commit alone', () => {
    const told = { ...someFacts().readings, ...unread };
    const sighting = { commit: earlier, at: opened, how: 'shown-by-app' } as const;
    const sightings = [sighting, ...someFacts().sightings];
    const comments = [at(said, `/signoff qa @${earlier} in production`), ops(later)];
    expect(standings(comments, {}, { readings: told, sightings }, open)).toContain('quinn backup production counts');
  });

  it('stands for none by what was signed for two at once, and for one by what was signed again', () => {
    const lead = aRole('lead', { users: ['quinn'] });
    const backup = anItem('backup', { evidence: evidence.signoff('lead') });
    const either = evidence.any(evidence.signoff('qa'), evidence.signoff('ops'));
    const list = { ...open, roles: { ...open.roles, lead }, items: [backup, anItem('qa-check', { evidence: either })] };
    const leads = (createdAt: string) => at(createdAt, '/signoff lead in production');
    const both = [leads(said), ops(said)];
    const no = membership('acme/qa', 'quinn', 'none');
    expect(given([...both, leads(mergedAt)], no, list)).toContain('quinn backup production counts');
    expect(given([...both, qa(later), leads(mergedAt)], unread, list)).not.toContain('quinn backup production counts');
  });

  it('is told of every item of the command, and why', () => {
    const second = anItem('rollback', { evidence: evidence.signoff('ops') });
    const list = { ...open, items: [...open.items, second] };
    const change = aChange({ comments: [qa(said), ops(later)] });
    const base = someFacts({ items: [...items, 'rollback'], change });
    const { signOffs } = interpret(list, { ...base, readings: { ...base.readings, ...unread } });
    const told = signOffs.filter(({ role }) => role === 'ops');
    expect(told.map(({ item }) => item)).toEqual(['backup', 'rollback']);
    for (const { standing } of told)
      expect(standing).toMatchObject({
        counts: false,
        sentence: expect.stringMatching(
          /^quinn may stand for the role qa on this change, so it cannot be told whether the sign-off for the role ops counts; one person fills one role here\. Whether quinn holds .* could not be learnt/,
        ),
      });
  });
});
