import { describe, expect, it } from '@jest/globals';
import { tick } from '../../../src/evidence/kinds/tick.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { ChangeFacts, Facts, Revision } from '../../../src/evidence/facts.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  afterMerge,
  alone,
  aShownItem,
  aSighting,
  head,
  later,
  membership,
  merged,
  mergedAt,
  opened,
  readings,
  said,
  seen,
  someFacts,
  unlearnable,
  wordingOf,
} from '../../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const title = 'Load balancer is configured';
const open = `Intro\n\n- [ ] ${title}\n`;
const ticked = `Intro\n\n- [x] ${title}\n`;
const spec = { role: 'ops' };

/** A description as it is now and its revisions, newest first, down to the creation by ada. */
function body(newestFirst: readonly Revision[], complete = true): ChangeFacts['body'] {
  return { text: newestFirst[0]?.text ?? open, createdAt: opened, revisions: { complete, list: newestFirst } };
}

function revision(text: string | null, at: string = said, editor: Revision['editor'] = otto): Revision {
  return { text, at, editor };
}

const creation = revision(open, opened, ada);
const tickedByOtto = body([revision(ticked), creation]);

function question(
  description: ChangeFacts['body'],
  over: { facts?: Partial<Facts>; change?: Partial<ChangeFacts>; ask?: Partial<Question> } = {},
): Question {
  const change = aChange({ body: description, ...over.change });
  const facts = someFacts({ change, shown: [aShownItem('lb')], ...over.facts });
  return aQuestion({ item: { id: 'lb', title, wording: wordingOf('lb') }, facts, ...over.ask });
}

function judged(description: ChangeFacts['body'], over: Parameters<typeof question>[1] = {}) {
  return tick.judge(spec, question(description, over));
}

describe('a box in the description', () => {
  it('is met when a holder of the role ticked it', () => {
    expect(judged(tickedByOtto)).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Ticked by otto for the role ops.',
    });
  });

  it('is pending while it is open', () => {
    expect(judged(body([creation]))).toMatchObject({ outcome: 'pending', code: 'TICK_MISSING' });
  });

  it.each([
    '',
    '- [x] Another thing',
    `~~- [x] ${title}~~`,
    `<!-- - [x] ${title} -->`,
    `\`\`\`\n- [x] ${title}\n\`\`\``,
    `> - [x] ${title}`,
    `- [x] ${title} maybe`,
    `[x] ${title}`,
    `- [y] ${title}`,
    `- [x]${title}`,
  ])('is missing, not done, where the description only has %j (T42)', (text) => {
    const answer = judged(body([revision(text), creation]));
    expect(answer).toMatchObject({ outcome: 'pending', code: 'TICK_BOX_MISSING' });
    expect(answer.next[0]?.paste).toBe(`- [ ] ${title}`);
  });

  it.each(['*', '+', '1.', '2)'])('may be marked with %s (T42)', (mark) => {
    expect(judged(body([revision(`${mark} [X]  load  balancer IS configured\r\n`), creation]))).toMatchObject({
      outcome: 'met',
    });
  });

  it('is unknown when it stands there twice (T42)', () => {
    expect(judged(body([revision(`${ticked}${ticked}`), creation]))).toMatchObject({
      outcome: 'unknown',
      code: 'TICK_BOX_DUPLICATE',
    });
  });
});

describe('who ticked the box', () => {
  it('is the author where it was created ticked, and duties are separated (T41)', () => {
    const created = { text: ticked, createdAt: opened, revisions: { complete: true, list: [] } };
    const roles = { ops: aRole('ops', { users: ['ada'] }) };
    expect(judged(created)).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
    expect(judged(created, { ask: { roles } })).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_SELF' });
  });

  it('is the editor of the first revision of the unbroken row in which it is ticked', () => {
    const edits = [revision(`${ticked}More.`, later, mallory), revision(ticked), creation];
    expect(judged(body(edits))).toMatchObject({ outcome: 'met' });
    const again = [revision(ticked, later, mallory), revision(open), revision(ticked, seen, otto), creation];
    expect(judged(body(again))).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
  });

  it('is not a writer who ticks for somebody else (T41)', () => {
    const answer = judged(body([revision(ticked, said, mallory), creation]));
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
    expect(answer.sentence).toContain('mallory');
  });

  it('is not a bot (T10)', () => {
    const roles = { ops: aRole('ops', { users: ['robot'] }) };
    const answer = judged(body([revision(ticked, said, aBot('robot')), creation]), { ask: { roles } });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_HUMAN' });
  });

  it.each<[string, ChangeFacts['body']]>([
    ['no revision is shown', { text: ticked, createdAt: opened, revisions: { complete: false, list: [] } }],
    ['the older ones are not shown', body([revision(ticked)], false)],
    ['the creation is not shown', body([revision(ticked)])],
    ['a text in the row was erased', body([revision(ticked, later), revision(null), creation])],
    ['the editor is gone', body([revision(ticked, said, null), creation])],
    ['the newest revision is not the description', { ...tickedByOtto, text: `${ticked}!` }],
    ['the newest text was erased', { ...body([revision(null), creation]), text: ticked }],
    ['it stood there twice', body([revision(ticked), revision(`${ticked}${ticked}`, opened, mallory)])],
    ['it was hidden in code', body([revision(ticked), revision(`\`\`\`\n${ticked}`, opened, mallory)])],
    ['it was hidden in a comment', body([revision(ticked), revision(`<!-- ${ticked} -->`, opened, mallory)])],
    ['it was quoted', body([revision(ticked), revision(`> - [x] ${title}`, opened, mallory)])],
  ])('cannot be told where %s (T41)', (_, description) => {
    expect(judged(description)).toMatchObject({ outcome: 'unknown', code: 'TICK_UNATTRIBUTED' });
  });

  it('is who ticks the one box that is left of two open ones (T42)', () => {
    const tidied = body([revision(ticked), revision(`${open}${open}`, opened, mallory)]);
    expect(judged(tidied)).toMatchObject({ outcome: 'met' });
  });

  it('is told though older revisions are hidden, where an open box ends the row', () => {
    expect(judged(body([revision(ticked), revision(open, seen)], false))).toMatchObject({ outcome: 'met' });
  });

  it('is the author of the creation where GitHub names no editor for it', () => {
    const roles = { ops: aRole('ops', { users: ['ada'] }) };
    const created = body([revision(`${ticked}!`, said, mallory), revision(ticked, opened, null)]);
    expect(judged(created, { ask: { roles } })).toMatchObject({ code: 'SIGNOFF_SELF' });
  });

  it('is unknown where the team cannot be read', () => {
    const roles = { ops: aRole('ops', { teams: ['acme/ops'] }) };
    expect(judged(tickedByOtto, { ask: { roles } })).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(judged(tickedByOtto, { ask: { roles }, facts: { readings: membership('acme/ops', 'otto') } })).toMatchObject(
      { outcome: 'met' },
    );
  });

  it('is nobody where the checklist lost the role', () => {
    expect(judged(tickedByOtto, { ask: { roles: {} } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_NOT_IN_ROLE',
    });
  });
});

describe('what a tick means', () => {
  it('is stale when the head was seen only after it: a push resets it', () => {
    expect(judged(tickedByOtto, { facts: { sightings: [aSighting({ at: later })] } })).toMatchObject({
      outcome: 'pending',
      code: 'TICK_STALE',
    });
  });

  it('is stale when the item was shown on the head only after it', () => {
    expect(judged(tickedByOtto, { facts: { shown: [] } })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
  });

  it('is not the present item when it read otherwise', () => {
    const shown = [aShownItem('lb', { wording: 'old' })];
    expect(judged(tickedByOtto, { facts: { shown } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_WORDING_CHANGED',
    });
  });

  it('is undone by retargeting the change (T59)', () => {
    const timeline = [{ kind: 'base-changed', at: later, actor: ada, from: 'develop', to: 'main' } as const];
    expect(judged(tickedByOtto, { change: { timeline } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_BASE_CHANGED',
    });
  });

  it("is unknown where nothing tells when the head came, and stale where the branch's activity does", () => {
    const facts = { sightings: [], reader: alone, shown: [] };
    expect(judged(tickedByOtto, { facts })).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    const pushes = (at: string) => ({
      ...facts,
      readings: readings([{ kind: 'pushes', change: 7 }, [{ after: merged, at, actor: ada }]]),
    });
    expect(judged(tickedByOtto, { facts: pushes(seen) })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
  });

  it('is the merge commit after the merge, and carried there from the head before it', () => {
    const merge = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedByOtto, { change: merge })).toMatchObject({ outcome: 'met' });
    const after = body([revision(ticked, afterMerge), creation]);
    expect(judged(after, { change: merge })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
    const shown = [aShownItem('lb', { commit: merged, since: mergedAt })];
    expect(judged(after, { change: merge, facts: { shown } })).toMatchObject({ outcome: 'met' });
  });

  it('is stale for an item that is asked of the merge commit, when it was ticked before the merge', () => {
    const merge = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedByOtto, { change: merge, ask: { commit: merged } })).toMatchObject({ code: 'TICK_STALE' });
  });
});

describe('one person and two roles', () => {
  const asLead = aSignOff({ by: otto, role: 'lead', item: 'lead' });

  it('is refused where the person signed for another role (T11)', () => {
    expect(judged(tickedByOtto, { ask: { signOffs: [asLead] } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_SECOND_ROLE',
    });
  });

  it('is allowed where duties are not separated, or where the sign-off does not count or is of the same role', () => {
    const off = anEnvironment({ separationOfDuties: 'off' });
    const stale = aSignOff({ ...asLead, standing: { counts: false, code: 'SIGNOFF_EDITED', sentence: '' } });
    expect(judged(tickedByOtto, { ask: { signOffs: [asLead], environment: off } })).toMatchObject({ outcome: 'met' });
    expect(judged(tickedByOtto, { ask: { signOffs: [stale, { ...asLead, role: 'ops' }] } })).toMatchObject({
      outcome: 'met',
    });
    expect(judged(tickedByOtto, { ask: { signOffs: [{ ...asLead, by: quinn }] } })).toMatchObject({ outcome: 'met' });
  });

  it('leaves the earlier of two ticks, and neither where they are as old (T11)', () => {
    const claim = (at: string, by = otto) => ({
      ask: {
        ticks: [
          { role: 'lead', by, at },
          { role: 'ops', by: otto, at: said },
        ],
      },
    });
    expect(judged(tickedByOtto, claim(later))).toMatchObject({ outcome: 'met' });
    expect(judged(tickedByOtto, claim(seen))).toMatchObject({ code: 'SIGNOFF_SECOND_ROLE' });
    expect(judged(tickedByOtto, claim(said))).toMatchObject({ code: 'SIGNOFF_SECOND_ROLE' });
    expect(judged(tickedByOtto, claim(seen, octavia))).toMatchObject({ outcome: 'met' });
  });
});

describe('what a tick needs', () => {
  const roles = { ops: aRole('ops', { teams: ['acme/ops'] }) };
  const pushes = { kind: 'pushes', change: 7 };
  const needs = (description: ChangeFacts['body'], over: Parameters<typeof question>[1] = {}) =>
    tick.needs(spec, question(description, over));

  it('is the membership of the person who ticked', () => {
    expect(needs(tickedByOtto, { ask: { roles } })).toEqual([{ kind: 'team', team: 'acme/ops', login: 'otto' }]);
    expect(needs(tickedByOtto)).toEqual([]);
  });

  it('is nothing while nobody did, or nobody can be told', () => {
    expect(needs(body([creation]), { ask: { roles } })).toEqual([]);
    expect(needs(body([revision(ticked)]), { ask: { roles } })).toEqual([]);
    expect(needs(tickedByOtto, { ask: { roles: {} } })).toEqual([]);
  });

  it("is the branch's activity where the head went away and came back since it was seen", () => {
    const timeline = [{ kind: 'head-force-pushed', at: said, actor: ada, before: merged, after: head }] as const;
    expect(needs(tickedByOtto, { change: { timeline } })).toEqual([pushes]);
  });

  it("is the branch's activity where the head was not seen, or pushers are unknown and duties separated", () => {
    expect(needs(tickedByOtto, { facts: { sightings: [] } })).toEqual([pushes]);
    const change = { pushers: unlearnable('PUSHER_UNKNOWN') };
    expect(needs(tickedByOtto, { change })).toEqual([pushes]);
    expect(needs(tickedByOtto, { change, ask: { environment: anEnvironment({ separationOfDuties: 'off' }) } })).toEqual(
      [],
    );
  });
});

describe('what the checklist may say about a tick', () => {
  it('takes a role alone as shorthand, refuses an unknown one, and has its holders tick', () => {
    expect([tick.normalise('ops'), tick.normalise({ role: 'ops' })]).toEqual([spec, spec]);
    expect(tick.mistakes(spec, {})).toMatchObject([{ code: 'UNKNOWN_ROLE' }]);
    expect(tick.signers(spec)).toEqual(['ops']);
  });
});
